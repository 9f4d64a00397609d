### 写给不便等待的顾客的邮件、顾客留下邮箱时聊天中的文字，以及邮件链接打开的页面。

## 邮件

mail-subject = 您与 { $shop } 的对话
mail-answer = { $shop } 已回复您。
mail-transcript = 您与 { $shop } 的对话已结束。以下是对话内容。
mail-go_on = 继续对话
mail-until = 此链接在 { $until } 之前可打开对话。请勿转发：拿到链接的人都能看到对话内容。
mail-before = 完整对话
mail-newest = 对话较长，以下是最新的消息。
mail-purpose = 您收到这封邮件，是因为您在聊天中留下了邮箱。该邮箱仅用于这次答复。
mail-no_reply = 回复这封邮件不会有人阅读。请使用链接。

## 聊天中，位于稍后会有人回复的说明下方。按钮很小，所以要简短。

contact-invitation = 如果您愿意，可以留下邮箱，答复会发到那里。
contact-label = 您的邮箱
contact-purpose = 仅用于这次答复。
contact-send = 回复到邮箱
contact-kept = 答复也会发到您的邮箱。
contact-remove = 移除邮箱
contact-removed = 邮箱已移除。
contact-wrong = 邮箱地址不完整。
contact-failed = 没有成功，请重试。

## 链接打开的页面

link-title = 您与 { $shop } 的对话
link-opening = 正在打开您的对话。
link-opened = 您的对话已在此页面的聊天窗口中打开。
link-over = 此链接已无法打开对话。
link-ask = 您可以在此页面的聊天窗口中再次提问。
link-trouble = 目前无法连接对话。
link-again = 重试
link-script = 此页面需要 JavaScript 才能显示您的对话。

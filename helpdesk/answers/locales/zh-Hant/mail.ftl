### 寫給不便等待的顧客的郵件、顧客留下電子郵件時聊天中的文字，以及郵件連結開啟的頁面。

## 郵件

mail-subject = 您與 { $shop } 的對話
mail-answer = { $shop } 已回覆您。
mail-transcript = 您與 { $shop } 的對話已結束。以下是對話內容。
mail-go_on = 繼續對話
mail-until = 此連結在 { $until } 之前可開啟對話。請勿轉傳：拿到連結的人都能看到對話內容。
mail-before = 完整對話
mail-newest = 對話較長，以下是最新的訊息。
mail-purpose = 您收到這封郵件，是因為您在聊天中留下了電子郵件。該信箱僅用於這次答覆。
mail-no_reply = 回覆這封郵件不會有人閱讀。請使用連結。

## 聊天中，位於稍後會有人回覆的說明下方。按鈕很小，所以要簡短。

contact-invitation = 如果您願意，可以留下電子郵件，答覆會寄到那裡。
contact-label = 您的電子郵件
contact-purpose = 僅用於這次答覆。
contact-send = 回覆到信箱
contact-kept = 答覆也會寄到您的電子郵件信箱。
contact-remove = 移除電子郵件
contact-removed = 電子郵件已移除。
contact-wrong = 電子郵件地址不完整。
contact-failed = 沒有成功，請再試一次。

## 連結開啟的頁面

link-title = 您與 { $shop } 的對話
link-opening = 正在開啟您的對話。
link-opened = 您的對話已在此頁面的聊天視窗中開啟。
link-over = 此連結已無法開啟對話。
link-ask = 您可以在此頁面的聊天視窗中再次提問。
link-trouble = 目前無法連上對話。
link-again = 重試
link-script = 此頁面需要 JavaScript 才能顯示您的對話。

### 聊天窗口自身的文字：标签、状态和故障。按钮很小，所以要简短。
### 提到 $count、$date 或 $section 的消息，其值在顾客的浏览器中填入。

## 入口与窗口标题

widget-launcher = 咨询我们
widget-title = { $shop } 客服
widget-minimise = 收起聊天窗口
widget-unread = 新消息：{ $count }
widget-loading = 加载中
widget-person = 找人工客服

## 谁在说话

widget-status-bot = 机器人按我们的书面政策回答
widget-status-queued = 已请人工客服加入
widget-status-agent = 我们的人工客服正在回答
widget-status-resolved = 此问题已处理完毕
widget-author-shopper = 您
widget-author-bot = 机器人
widget-author-agent = 我们的团队
widget-author-system = 通知
widget-typing = 正在输入回复

## 对话

widget-transcript = 对话
widget-greeting = 您好！我是 { $shop } 的机器人。您可以问我订单、配送或运费的问题；每个答复都会附上所依据的政策原文。
widget-suggestions = 您可以问
widget-choices = 可选的回复
widget-newest = 跳到最新消息
widget-helpful = 有帮助
widget-unhelpful = 没有帮助
widget-rated = 感谢您的反馈。

## 输入与发送

widget-write = 请输入您的问题
widget-send = 发送
widget-sending = 发送中
widget-unsent = 尚未发送
widget-refused = 这条消息无法发送
widget-retry = 重试
widget-discard = 放弃
widget-offline = 您已离线。您输入的内容会保留，稍后发送。
widget-unreachable = 目前无法连接聊天服务。您输入的内容会保留，稍后发送。
widget-busy = 发送得有点快。其余内容稍后发送。
widget-renewed = 之前的聊天已结束，现已开始新的聊天。

## 依据

widget-sources = 依据
widget-effective = 自 { $date } 起施行
widget-open-policy = 在我们的政策中查看
widget-shown = 这句话已在此页面标出。

## 包裹

widget-scans = 扫描记录，最新的在最上面
widget-more-scans = 显示全部扫描记录
widget-fewer-scans = 收起部分扫描记录

## 删除

widget-delete = 删除此聊天
widget-delete-sure = 要永久删除此聊天吗？删除后，您和店铺都无法再查看。
widget-delete-yes = 删除
widget-delete-no = 保留
widget-deleted = 聊天已删除。

## 在政策页面上

widget-about-section = 询问这部分
widget-question-about = 关于“{ $section }”：

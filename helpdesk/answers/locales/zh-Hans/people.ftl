### 工作人员加入或离开时对顾客所说的话。

wait-open_now = 我们的团队在线服务到 { $closing }，会在 { $response_from }–{ $response_to } 个工作小时内回复。

wait-closed_now = 我们的团队现在休息。将于 { $next_opening } 恢复服务，会在 { $response_from }–{ $response_to } 个工作小时内回复。

wait-not_stated = 我们的政策没有写明人工客服多久会回复。

agent-joined = { $shop } 的 { $agent } 已加入，可以看到以上全部内容。

agent-changed = 接下来由 { $agent } 为您服务，可以看到以上全部内容。

agent-back-to-queue = { $agent } 正在把您的问题转交给同事。您的排队位置不变。

agent-away = { $agent } 有事离开了。您的排队位置不变，接下来由同事为您服务。

handed-back = 我是智能助手，现在又由我来为您服务。{ $agent } 已把对话交还给我。
    .next = 还有什么可以帮您？

handed-back-order = 我是智能助手，现在又由我来为您服务。{ $agent } 已把关于订单 { $order_number } 的对话交还给我。
    .next = 关于这笔订单，您还想了解什么？

agent-resolved = { $agent } 已结束这次对话。
    .next = 如果还有问题没解决，欢迎随时再发消息。

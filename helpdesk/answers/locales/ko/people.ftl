### 상담원이 들어오고 나갈 때 고객에게 하는 말.

wait-open_now = 고객지원팀은 { $closing }까지 운영하며, 영업시간 기준으로 { $response_from }~{ $response_to }시간 안에 답변해 드립니다.

wait-closed_now = 지금은 고객지원팀 운영 시간이 아닙니다. { $next_opening }에 다시 시작하며, 영업시간 기준으로 { $response_from }~{ $response_to }시간 안에 답변해 드립니다.

wait-not_stated = 상담원의 답변이 얼마나 걸리는지는 저희 정책에 나와 있지 않습니다.

agent-joined = { $shop }의 { $agent } 상담원이 들어왔습니다. 지금까지의 내용을 모두 보고 있습니다.

agent-changed = 이제부터 { $agent } 상담원이 이어서 도와드립니다. 지금까지의 내용을 모두 보고 있습니다.

agent-back-to-queue = { $agent } 상담원이 문의를 다른 상담원에게 넘깁니다. 대기 순서는 그대로 유지됩니다.

agent-away = { $agent } 상담원이 자리를 비우게 되었습니다. 대기 순서는 그대로 유지되며, 다른 상담원이 이어서 도와드립니다.

handed-back = 다시 안내 봇입니다. { $agent } 상담원이 대화를 저에게 다시 넘겨주었습니다.
    .next = 더 도와드릴 일이 있을까요?

handed-back-order = 다시 안내 봇입니다. { $agent } 상담원이 주문 { $order_number }에 관한 대화를 저에게 다시 넘겨주었습니다.
    .next = 그 주문에 대해 더 궁금한 점이 있으세요?

agent-resolved = { $agent } 상담원이 대화를 마쳤습니다.
    .next = 아직 해결되지 않은 점이 있으면 언제든지 다시 남겨 주세요.

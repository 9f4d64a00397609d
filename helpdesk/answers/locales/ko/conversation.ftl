### What the bot says around its answers.

greeting = 안녕하세요, { $shop }의 안내 봇입니다. 택배 위치, 예상 도착일, 배송비와 관세, 그리고 늦었을 때 정책상 받을 수 있는 것을 알려 드려요.
    .next = 무엇이 궁금하세요?

thanks = 천만에요.

goodbye = 안녕히 가세요. 언제든지 다시 찾아 주세요.

bot_challenge = 저는 봇입니다. 쇼핑몰의 정책 문서와 배송사의 배송 조회 정보를 바탕으로 답하고, 요청하시면 언제든지 상담원을 연결해 드립니다.

ask-order_and_email = 확인해 드릴게요. 주문번호(예: { $order_example })와 주문하실 때 쓰신 이메일 주소를 보내 주세요.

ask-order_number = 감사합니다. 어떤 주문인가요? 주문번호는 { $order_example } 같은 형식입니다.

ask-email = 감사합니다. 주문하실 때 쓰신 이메일 주소는 무엇인가요? 고객님의 주문이 맞는지 확인하는 데 필요합니다.

ask-country = 어느 나라로 보내 드릴까요?

ask-other_order = 알겠습니다. 어떤 주문인가요? 주문번호는 { $order_example } 같은 형식입니다.

resume-order_and_email = 주문 이야기로 돌아갈게요. 주문번호와 주문하실 때 쓰신 이메일 주소를 보내 주세요.

resume-order_number = 주문 이야기로 돌아갈게요. 주문번호가 무엇인가요?

resume-email = 주문 이야기로 돌아갈게요. 주문하실 때 쓰신 이메일 주소는 무엇인가요?

resume-country = 질문하신 내용으로 돌아갈게요. 어느 나라로 보내 드릴까요?

language-outside = { $written_in } 언어로 쓰신 것 같은데, 제가 확실히 이해할 만큼 읽지 못합니다. 상담원에게 도움을 요청했습니다.

proof-failed = 그 주문번호와 이메일 주소가 일치하는 주문을 찾지 못했습니다. 모두 확인하신 뒤 다시 보내 주세요.

proof-too_many = 보내 주신 정보와 일치하는 주문을 찾지 못해 상담원에게 도움을 요청했습니다.

unsure-first = 제가 제대로 이해했는지 모르겠습니다. 주문 위치, 배송 기간, 배송비, 관세, 그리고 택배가 늦었을 때의 안내를 도와드릴 수 있어요.
    .next = 다른 말로 설명해 주시겠어요? 아니면 상담원을 원하시나요?

unsure-choices = 정확히 이해하고 싶습니다.
    .next = 이 중에 있나요? 없으면 다른 말로 설명해 주시거나 상담원을 요청해 주세요.

unsure-again = 아직 이해하지 못했고, 추측으로 답하지는 않겠습니다. 상담원에게 도움을 요청했습니다.

out_of_scope = 그건 제가 아는 범위 밖입니다. 저는 { $shop }의 주문, 배송, 관세를 안내합니다.
    .next = 주문에 대해 도와드릴 일이 있을까요? 아니면 상담원을 원하시나요?

shop_matter = 그건 저희 팀에서 도와드릴 일입니다. 저는 배송 중인 주문, 배송, 관세만 알고 있습니다. 질문을 상담원에게 전달했습니다.

modify_order = 주문 변경 방법은 저희 정책에 나와 있지 않아, 요청을 상담원에게 전달했습니다.

complaint = 죄송합니다. 그런 일이 있어서는 안 됐습니다.
    .next = 어떤 주문인가요? 주문번호와 이메일 주소를 보내 주시면 바로 확인하겠습니다. “상담원”이라고 보내셔도 됩니다.

handoff-asked = 알겠습니다. 지금까지의 내용을 모두 담아 상담원에게 상담을 요청했습니다.

claim-filed = 접수했습니다. 날짜, 일수, 해당 조항과 함께 신청이 담당 팀에 전달되었습니다. 돈이 오가기 전에 상담원이 먼저 확인합니다.

claim-already_filed = 이 택배의 신청은 { $filed_on }에 이미 접수되었습니다. 담당 팀에 있으며, 상담원이 판단합니다.

handoff-accepted = 지금까지의 내용을 모두 담아 상담원에게 상담을 요청했습니다.

fault = 죄송합니다. 제 쪽에서 문제가 생겼습니다. 상담원에게 도움을 요청했습니다.

blocked = 죄송합니다. 답변의 모든 내용을 확인하지 못해 답변을 드리지 않겠습니다. 상담원에게 도움을 요청했습니다.

nothing-pending = 알겠습니다. 무엇이 궁금하세요?

declined = 알겠습니다. 그대로 둘게요. 더 필요한 것이 있으세요?

remark-earlier_text_may_apply = 이 주문은 제가 가진 정책보다 먼저 들어온 것이라, 이전 내용이 적용될 수 있습니다.

remark-carrier_not_reached-minutes = 지금은 배송사에 연결하지 못했습니다. 이 정보는 { $facts_age_minutes_n ->
   *[other] { $facts_age_minutes }분 전
} 기준입니다.

remark-carrier_not_reached-date = 지금은 배송사에 연결하지 못했습니다. 이 정보는 { $recorded_at } 기준입니다.

remark-carrier_never_reached = 지금은 배송사에 연결하지 못했고 스캔 기록도 아직 없어, 쇼핑몰이 아는 내용만 알려 드립니다.

remark-customs_needs_action = { $scan_reason_is ->
        [customs_payment_due] 배송사에 따르면 세관이 납부를 기다리고 있습니다. 택배가 계속 이동할 수 있도록 배송사의 안내를 따라 주세요.
        [customs_documents] 배송사에 따르면 세관이 서류를 기다리고 있습니다. 택배가 계속 이동할 수 있도록 배송사의 안내를 따라 주세요.
       *[other] 세관이 고객님의 조치를 기다리고 있습니다. 택배가 계속 이동할 수 있도록 배송사의 안내를 따라 주세요.
    }

remark-customs_processing_is_normal = 택배는 지금 통관 절차를 거치고 있으며, 이는 정상적인 과정입니다.

sources-dated = 출처: { $shop }, { $effective }부터 시행 중인 정책

sources-undated = 출처: { $shop }, 공개된 정책

suggest-track = 제 주문 지금 어디에 있나요?
suggest-late = 주문이 늦어지고 있어요
suggest-cost = 배송비가 얼마예요?
suggest-customs = 관세를 내야 하나요?
suggest-person = 상담원과 이야기하고 싶어요
suggest-yes = 네, 부탁드려요
suggest-no = 아니요, 괜찮아요

### What the chat widget itself says: labels, states and faults. Short, for buttons are small.
### A message that names $count, $date or $section gets its value in the shopper's browser.

## The launcher and the head of the panel

widget-launcher = 문의하기
widget-title = { $shop } 고객지원
widget-minimise = 채팅 최소화
widget-unread = 새 메시지: { $count }
widget-loading = 불러오는 중
widget-person = 상담원 연결

## Who speaks

widget-status-bot = 봇이 정책 문서를 바탕으로 답합니다
widget-status-queued = 상담원에게 참여를 요청했습니다
widget-status-agent = 저희 팀 상담원이 답합니다
widget-status-resolved = 이 문의는 해결되었습니다
widget-author-shopper = 나
widget-author-bot = 봇
widget-author-agent = 상담팀
widget-author-system = 알림
widget-typing = 답변을 작성하고 있습니다

## The conversation

widget-transcript = 대화
widget-greeting = 안녕하세요! { $shop } 봇입니다. 주문, 배송, 배송비에 대해 물어보세요. 답변마다 근거가 되는 정책 문장을 함께 보여 드립니다.
widget-suggestions = 이렇게 물어보세요
widget-choices = 답변 선택지
widget-newest = 최신 메시지로 이동
widget-helpful = 도움이 됐어요
widget-unhelpful = 도움이 안 됐어요
widget-rated = 알려 주셔서 감사합니다.

## Writing and sending

widget-write = 질문을 입력하세요
widget-send = 보내기
widget-sending = 보내는 중
widget-unsent = 아직 보내지 못함
widget-refused = 이 메시지를 보내지 못했습니다
widget-retry = 다시 시도
widget-discard = 삭제
widget-offline = 오프라인 상태입니다. 작성하신 내용은 저장되었다가 나중에 전송됩니다.
widget-unreachable = 지금은 채팅에 연결할 수 없습니다. 작성하신 내용은 저장되었다가 나중에 전송됩니다.
widget-busy = 메시지가 한꺼번에 많이 왔습니다. 나머지는 잠시 뒤에 전송됩니다.
widget-renewed = 이전 채팅이 종료되어 새 채팅을 시작했습니다.

## Sources

widget-sources = 출처
widget-effective = { $date }부터 시행 중
widget-open-policy = 정책에서 읽기
widget-shown = 해당 문장은 이 페이지에 표시되어 있습니다.

## Parcels

widget-scans = 스캔 기록(최신순)
widget-more-scans = 스캔 모두 보기
widget-fewer-scans = 스캔 적게 보기

## Deleting

widget-delete = 이 채팅 삭제
widget-delete-sure = 이 채팅을 완전히 삭제할까요? 삭제 후에는 고객님도 쇼핑몰도 읽을 수 없습니다.
widget-delete-yes = 삭제
widget-delete-no = 그대로 두기
widget-deleted = 채팅이 삭제되었습니다.

## On the policy page

widget-about-section = 이 내용 질문하기
widget-question-about = “{ $section }”에 대해:

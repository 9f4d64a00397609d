### 기다리기 어려운 고객에게 보내는 메일, 주소를 남겼을 때 채팅에 나오는 말, 메일의 링크가 여는 페이지의 말.

## 메일

mail-subject = { $shop } 상담 대화
mail-answer = { $shop }에서 답변을 보냈습니다.
mail-transcript = { $shop } 상담 대화가 종료되었습니다. 나눈 내용은 다음과 같습니다.
mail-go_on = 대화 이어가기
mail-until = 이 링크는 { $until }까지 대화를 엽니다. 링크가 있으면 누구나 대화를 읽을 수 있으니 다른 사람에게 알려 주지 마세요.
mail-before = 전체 대화
mail-newest = 대화가 길어 최신 메시지만 보여 드립니다.
mail-purpose = 채팅에서 이메일 주소를 남기셔서 이 메일을 보내 드립니다. 주소는 이번 답변에만 사용합니다.
mail-no_reply = 이 메일에 회신하셔도 아무도 읽지 않습니다. 링크를 이용해 주세요.

## 채팅에서 나중에 답변한다는 말 아래에 나옵니다. 버튼이 작으므로 짧게.

contact-invitation = 원하시면 이메일 주소를 남겨 주세요. 답변을 그 주소로 보내 드릴게요.
contact-label = 이메일 주소
contact-purpose = 이번 답변에만 사용합니다.
contact-send = 이메일로 답변 받기
contact-kept = 답변은 이메일로도 보내 드릴게요.
contact-remove = 주소 지우기
contact-removed = 주소를 지웠습니다.
contact-wrong = 이메일 주소가 완전하지 않습니다.
contact-failed = 처리하지 못했습니다. 다시 시도해 주세요.

## 링크가 여는 페이지

link-title = { $shop } 상담 대화
link-opening = 대화를 여는 중입니다.
link-opened = 이 페이지의 채팅에 대화가 열려 있습니다.
link-over = 이 링크로는 더 이상 대화를 열 수 없습니다.
link-ask = 이 페이지의 채팅에서 다시 문의하실 수 있습니다.
link-trouble = 지금은 대화에 연결할 수 없습니다.
link-again = 다시 시도
link-script = 대화를 보려면 이 페이지에 JavaScript가 필요합니다.

### The grounds of an answer.

why-nothing = 먼저 질문해 주세요. 그러면 제 답변의 근거를 알려 드릴게요.

why-clause = { $section }: { $quote }

why-silent = 정책에 이에 대한 조항이 없습니다.

why-transit = 일수 계산: 첫 스캔 { $transit_started }, { $transit_business_days_n ->
   *[other] 그 뒤로 { $transit_business_days }영업일
}, 한도 { $limit }영업일. 스캔 당일은 세지 않습니다.

why-holidays = { $holidays_n ->
    [0] 그 사이에 공휴일은 없습니다.
   *[other] 그 사이의 공휴일 { $holidays }일은 세지 않습니다.
}

why-window = 일수 계산: 첫 스캔이 { $transit_started }이므로, 예상 도착은 { $expected_from }에서 { $expected_to } 사이입니다.

why-window_from_order = 일수 계산: 주문일은 { $ordered_on }, 배송사 전달은 { $ship_by }까지이므로, 예상 도착은 { $expected_from }에서 { $expected_to } 사이입니다.

why-nearest-claimable_from = “네”로 바뀌는 가장 빠른 날: { $claimable_from }.

why-nearest-free_from = “네”로 바뀌는 가장 가까운 조건: { $free_from } 이상의 주문.

why-no_nearest = 어떤 날짜나 사실로도 이 답변은 바뀌지 않습니다.

why-person_only = 쇼핑몰의 상담원만 판단할 수 있습니다.

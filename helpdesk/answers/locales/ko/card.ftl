### What is written on the card of a parcel, beside the text of an answer.

card-order = 주문 { $order_number }

card-parcel = 택배 { $tracking_number }

card-window = 예상 도착: { $expected_from } ~ { $expected_to }

card-window-passed = 당초 예상 도착: { $expected_from } ~ { $expected_to }

card-today = 오늘 { $today }

card-limit = 보장 적용 시작: { $claimable_from }

card-progress = { $transit_business_days_n ->
        [0] 첫 스캔 이후 지난 영업일 없음 (한도 { $limit }영업일)
       *[other] 첫 스캔 이후 { $transit_business_days }영업일째 (한도 { $limit }영업일)
    }

card-delivered = 배송 완료: { $delivered_on }

card-status-processing = 상품 준비 중
card-status-in_transit = 배송 중
card-status-customs = 통관 진행 중
card-status-out_for_delivery = 배달 출발
card-status-available_for_pickup = 수령 가능
card-status-attempt_failed = 배달 실패
card-status-delivered = 배송 완료
card-status-exception = 문제 보고됨
card-status-returned = 발송지로 반송 중
card-status-unknown = 아직 소식 없음
card-status-late = 지연

scan-unknown = 배송사 기록
scan-info_received = 송장 생성
scan-in_transit = 배송 중
scan-customs_hold = 통관 진행 중
scan-customs_cleared = 통관 완료
scan-out_for_delivery = 배달 출발
scan-available_for_pickup = 수령 가능
scan-attempt_fail = 배달 실패
scan-delivered = 배송 완료
scan-exception = 문제 보고됨
scan-returned = 발송지로 반송 중
scan-expired = 조회 종료

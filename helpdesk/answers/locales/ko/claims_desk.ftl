### 상담원이 신청을 판단한 뒤 고객에게 하는 말.

claim-approved = { $has_amount ->
    [yes] 주문 { $order_number } 건의 신청이 승인되었습니다. 환불 금액은 { $amount }입니다.
   *[no] 주문 { $order_number } 건의 신청이 승인되었습니다. 환불 금액은 담당 팀이 정합니다.
}
    .next = 지급이 끝나면 여기에서 바로 알려 드릴게요.

claim-rejected = 상담원이 주문 { $order_number } 건의 신청을 확인했지만 승인해 드릴 수 없습니다.
    .why = { $refusal_is ->
        [no_fee_paid] 이 주문에는 결제하신 배송비가 없어 돌려드릴 배송비도 없습니다.
        [already_refunded] 이 주문의 배송비는 이미 환불되었습니다.
        [clock_not_started] 배송사가 아직 택배를 스캔하지 않았고, 일수는 첫 스캔부터 셉니다.
        [within_guarantee] 택배의 배송 기간이 보장에 필요한 기간을 넘지 않았습니다.
        [within_window] 택배는 아직 예상 도착 기간 안에 있습니다.
        [within_estimate] 저희 정책상 택배가 늦은 것으로 보지 않았습니다.
       *[other] 저희 정책상 이 지연은 환불 대상이 아닙니다.
    }
    .next = 저희 정책의 “{ $section }” 항목에는 다음과 같이 나와 있습니다: { $quote }

claim-more_needed = { $shop }의 { $agent } 상담원이 주문 { $order_number } 건의 신청을 확인하고 있으며, 판단하는 데 추가로 필요한 것이 있습니다. 여기에 답해 주세요:

claim-paid = { $has_amount ->
    [yes] 주문 { $order_number } 건의 신청이 처리되었습니다. 환불된 금액은 { $amount }입니다.
   *[no] 주문 { $order_number } 건의 신청이 처리되었습니다. 환불 금액이 지급되었습니다.
}

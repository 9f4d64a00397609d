### Money and trouble: late_refund, lost_parcel, delivered_not_received, return_refund, damaged_wrong_item.

late_refund-parcels = 주문 { $order_number } 건은 택배가 여러 개이며, 각각 따로 판단합니다.

late_refund-eligible = 네, { $amount } 환불을 요청하실 수 있습니다. Express 배송비로 결제하신 { $fee }의 { $share }에 해당합니다.
    .why = 배송사는 택배 { $tracking_number } 건을 { $transit_started }에 처음 스캔했고, 아직 배송이 완료되지 않았습니다. 오늘은 { $transit_business_days }영업일째이며, 보장은 { $limit }영업일째가 지나면 적용됩니다. 대상은 배송비뿐이고 상품, 세금, 관세는 포함되지 않습니다.
    .next = 담당 팀에 환불 신청을 접수해 드릴까요? 돈이 오가기 전에 상담원이 먼저 확인합니다.
    .parcel = { $transit_business_days }영업일째인데 아직 배송 중이며, 한도인 { $limit }영업일을 넘었습니다.

transit-today = { $transit_business_days_n ->
        [0] { $transit_started } 첫 스캔 이후 아직 영업일이 지나지 않았습니다
       *[other] 오늘은 { $transit_started } 첫 스캔 이후 { $transit_business_days }영업일째입니다
    }

late_refund-not_yet = 아직 아닙니다. Express 보장은 { $claimable_from }부터 적용됩니다.
    .why = { transit-today }. 적용되려면 { $limit }영업일을 넘어야 합니다.
    .next = 그때까지 택배가 도착하지 않으면 다시 문의해 주세요. 그날부터 결제하신 배송비의 { $share }를 신청하실 수 있습니다.
    .parcel = 아직 아닙니다. 보장은 { $claimable_from }부터 적용됩니다.

late_refund-not_yet-within_window = 아직 아닙니다. 택배는 아직 예상 도착 기간 안에 있으며, 그 기간은 { $expected_to }까지입니다.
    .why = { transit-today }. Express 보장은 { $limit }영업일째가 지나면 적용됩니다.
    .next = { $claimable_from }까지 도착하지 않으면 다시 문의해 주세요. 그날부터 결제하신 배송비의 { $share }를 신청하실 수 있습니다.
    .parcel = 아직 아닙니다. 예상 도착 기간이 { $expected_to }까지입니다. 보장은 { $claimable_from }부터 적용됩니다.

late_refund-not_yet-clock_not_started = 아직 아닙니다. 배송사가 아직 택배를 스캔하지 않았고, 일수는 첫 스캔부터 셉니다.
    .why = Express 보장은 택배가 배송사에 전달된 뒤 { $limit }영업일을 넘으면 적용됩니다.
    .next = 첫 스캔이 확인되면 정확한 날짜를 알려 드릴 수 있습니다.
    .parcel = 아직 아닙니다. 배송사가 아직 스캔하지 않았습니다.

late_refund-not_eligible-no_fee_paid = 아니요. 이 주문의 Express 배송비는 { $fee }이며, 보장은 그 배송비의 일정 비율만 돌려드립니다.
    .why = 원래는 배송 { $limit }영업일째가 지나면 적용되지만, 이번에는 돌려드릴 배송비가 없습니다. 날짜가 지나도 이 결과는 바뀌지 않습니다.
    .next = 택배 위치가 궁금하시면 “제 주문 지금 어디에 있나요?”라고 물어봐 주세요.

late_refund-not_eligible-already_refunded = 아니요. Express 배송비 { $fee } 중 이미 환불된 금액은 { $fee_refunded }입니다.
    .why = 보장은 그 배송비의 { $share }를 돌려드리며, 중복 환불은 되지 않습니다. 날짜가 지나도 이 결과는 바뀌지 않습니다.

late_refund-not_eligible-within_guarantee = 아니요. 첫 스캔 이후 { $transit_business_days }영업일째인 { $delivered_on }에 배송이 완료되었습니다.
    .why = Express 보장은 배송이 { $limit }영업일을 넘어야 하므로 이 택배에는 적용되지 않습니다. 날짜가 지나도 이 결과는 바뀌지 않습니다.
    .parcel = 대상이 아닙니다. { $transit_business_days }영업일째인 { $delivered_on }에 배송이 완료되었습니다.

late_refund-not_eligible-within_estimate = { $has_delivered_on ->
    [yes] 아니요. { $delivered_on }에 배송이 완료되었고, 예상 도착 기간은 { $expected_to }까지였습니다.
   *[no] { $has_expected_to ->
        [yes] 아니요. 저희 정책상 택배가 늦은 것은 아닙니다. 예상 도착 기간은 { $expected_to }까지입니다.
       *[no] 아니요. 저희 정책상 택배가 늦은 것으로 보지 않습니다.
    }
}
    .why = { $has_method ->
        [yes] 지연으로 환불되는 것은 Express 보장이 적용되는 경우뿐이며, 이번 배송 방법은 { $method }입니다.
       *[no] 지연으로 환불되는 것은 Express 보장이 적용되는 경우뿐입니다.
    } 언제부터 달라진다는 날짜는 저희 정책에 없습니다.
    .next = { $has_delivered_on ->
        [yes] { "" }
       *[no] { $has_expected_to ->
            [yes] { $expected_to }까지 오지 않으면 알려 주세요. 상담원에게 택배를 찾아보도록 요청하겠습니다.
           *[no] 제때 오지 않으면 알려 주세요. 상담원에게 택배를 찾아보도록 요청하겠습니다.
        }
    }
    .parcel = { $has_expected_to ->
        [yes] 늦지 않았습니다. 예상 도착 기간은 { $expected_to }까지입니다.
       *[no] 늦지 않았습니다.
    }

late_refund-not_eligible-delay_not_covered = { $has_method ->
        [yes] 아니요. 저희 정책상 지연으로 환불되는 것은 Express 보장뿐이며, { $method } 배송은 대상이 아닙니다.
       *[no] 아니요. 저희 정책상 지연으로 환불되는 것은 Express 보장뿐입니다.
    }
    .why = { $has_business_days_late ->
        [yes] { $business_days_late_n ->
           *[other] 늦었다는 말씀은 맞습니다. 죄송합니다. 예상 도착은 { $expected_to }까지였고, { $business_days_late }영업일 지연되었습니다.
        } 날짜가 지나도 이 답변은 바뀌지 않습니다.
       *[no] 날짜가 지나도 이 답변은 바뀌지 않습니다.
    }
    .next = { $has_delivered_on ->
        [yes] 택배는 { $delivered_on }에 배송이 완료되었습니다.
       *[no] 지금 도움이 되는 방법은 이렇습니다. “제 주문 지금 어디에 있나요?”라고 물어보시면 최근 스캔을 알려 드리고, “상담원”이라고 보내시면 팀에서 택배를 찾아봅니다.
    }
    .parcel = { $has_expected_to ->
        [yes] 대상이 아닙니다. 지연만으로는 환불되지 않습니다. 예상 도착은 { $expected_to }까지였습니다.
       *[no] 대상이 아닙니다. 지연만으로는 환불되지 않습니다.
    }

late_refund-review-delivered_after_threshold = 상담원의 판단이 필요합니다. 택배가 한도를 넘겨 도착했지만, 배송은 이미 완료되었습니다.
    .why = 배송 완료일은 { $delivered_on }, { $transit_started } 첫 스캔 이후 { $transit_business_days }영업일째입니다. 보장은 { $limit }영업일째가 지나면 적용되지만 아직 배송 중인 택배에 대한 것이라서, 제가 약속드릴 수는 없습니다.
    .next = 이 날짜들을 모두 담아 상담원에게 전달했습니다. 판단을 받을 수 있게 신청으로도 접수해 드릴까요?
    .parcel = 상담원의 판단이 필요합니다. 한도를 넘긴 { $delivered_on }에 배송이 완료되었습니다.

late_refund-review-returned_to_sender = 상담원의 판단이 필요합니다. 택배가 { $returned_on }에 발송지로 반송되었습니다.
    .why = 보장은 { $limit }영업일째가 지나도 아직 배송 중인 택배에 대한 것인데, 이 택배의 배송은 { $transit_business_days }영업일째에 끝났습니다.
    .next = 이 날짜들을 모두 담아 상담원에게 전달했습니다. 판단을 받을 수 있게 신청으로도 접수해 드릴까요?
    .parcel = 상담원의 판단이 필요합니다. { $returned_on }에 발송지로 반송되었습니다.

late_refund-review-partly_refunded = 상담원의 판단이 필요합니다. 배송비 { $fee } 중 이전에 환불된 금액은 { $fee_refunded }입니다.
    .why = 보장은 배송비의 { $share }를 돌려드립니다.
    .next = 상담원에게 전달했습니다. 판단을 받을 수 있게 신청으로도 접수해 드릴까요?

late_refund-review-no_guarantee_stated = 상담원의 판단이 필요합니다. 택배가 늦었는데, 저희 정책에서 { $method } 배송은 요청 시 제공되며 보장에 대한 내용이 없습니다.
    .why = { $business_days_late_n ->
       *[other] 예상 도착 기간은 { $expected_to }까지였고, { $business_days_late }영업일 지연되었습니다.
    }
    .next = 상담원에게 전달했습니다. 판단을 받을 수 있게 신청으로도 접수해 드릴까요?
    .parcel = 늦었으며 상담원의 판단이 필요합니다. 예상 도착은 { $expected_to }까지였습니다.

late_refund-not_stated = 택배가 늦으면 환불되는지는 저희 정책에 나와 있지 않습니다.
    .next = 판단할 수 있는 상담원을 연결해 드릴까요?
    .parcel = 저희 정책에 나와 있지 않습니다.

late_refund-not_stated-within_estimate = { $has_delivered_on ->
    [yes] 제때 도착했습니다. { $delivered_on }에 배송이 완료되었고, 예상 기간은 { $expected_to }까지였습니다.
   *[no] { $expected_to }까지는 제때 오는 것으로 봅니다.
}
    .why = 늦으면 환불되는지는 저희 정책에 나와 있지 않습니다.
    .next = { $has_delivered_on ->
        [yes] 그래도 상담원을 연결해 드릴까요?
       *[no] 그때까지 오지 않으면 알려 주세요. 상담원을 연결해 드리겠습니다. 지금 연결해 드릴까요?
    }
    .parcel = { $expected_to }까지는 제때 오는 것으로 봅니다.

late_refund-not_stated-late = { $business_days_late_n ->
       *[other] 늦었습니다. 예상 기간은 { $expected_to }까지였고, { $business_days_late }영업일 지연되었습니다.
    }
    .why = 이 경우 환불되는지는 저희 정책에 나와 있지 않아 상담원이 판단해야 합니다.
    .next = 상담원에게 전달했습니다.
    .parcel = 늦었습니다. 예상 기간은 { $expected_to }까지였습니다.

late_refund-explained = Express Shipping Guarantee(Express 배송 보장)는 배송사를 통한 배송이 { $limit }영업일을 넘기면 Express 배송비의 { $share }를 돌려드리는 제도입니다.
    .why = { $has_fee ->
        [yes] 정책에 적힌 배송비 { $fee } 기준으로 { $share_of_fee }입니다.
       *[no] { "" }
    } { $has_claimable_from ->
        [yes] 첫 스캔이 { $transit_started }인 경우 { $claimable_from }부터 적용됩니다.
       *[no] { "" }
    } 대상은 배송비뿐이고 상품, 세금, 관세는 포함되지 않으며, 다른 배송 방법은 대상이 아닙니다.
    .next = 주문번호와 이메일을 알려 주시면 고객님 택배의 일수를 계산해 드릴게요.

steps-intro = 저희 정책에서 안내하는 절차입니다.

step-check_tracking = 최신 배송 조회 내용을 확인해 주세요.
step-ask_local_carrier = 현지 배송사에 문의해 주세요. 해외에서 오는 택배라면 통관이나 마지막 구간에 대해 더 많이 알고 있을 수 있습니다.
step-contact_support = 쇼핑몰 고객지원팀에 문의해 주세요.

lost_parcel-investigate = 죄송합니다. 상담원에게 택배를 찾아보도록 요청했습니다.
    .why = { parcel-trace }

lost_parcel-review = 죄송합니다. 상담원에게 택배를 찾아보도록 요청했습니다.
    .why = { parcel-trace } 택배가 분실되면 어떻게 되는지는 저희 정책에 나와 있지 않아, 제가 약속드릴 수는 없습니다.

parcel-trace = { $has_last_seen_at ->
    [yes] { parcel-where }
   *[no] { "" }
}

delivered_not_received-fulfilled = 저희 정책상 배송사가 배송 완료로 표시하면 주문은 이행된 것으로 봅니다.
    .why = { $has_last_seen_at ->
        [yes] { parcel-where }
       *[no] { "" }
    } 먼저 이웃에게 물어보시고, 문 앞과 가까운 우체국도 확인해 주세요.
    .next = 그래도 찾지 못하시면 상담원을 연결해 드릴까요?

delivered_not_received-protection_provider = 이 주문에는 배송 보호({ $protection })를 구매하셨습니다. 배송 완료로 표시되었는데 없는 택배는 그곳에 청구하시면 됩니다.
    .why = 보상 여부는 제공 업체의 약관에 따릅니다. 쇼핑몰에서는 배송 완료로 표시되면 주문이 이행된 것으로 봅니다.
    .next = 청구를 도와드릴 상담원을 연결해 드릴까요?

delivered_not_received-not_stated-not_marked_delivered = 배송사는 아직 이 주문을 배송 완료로 표시하지 않았습니다.
    .why = { parcel-trace }
    .next = 문제가 있다고 생각되시면 상담원을 연결해 드릴까요?

delivered_not_received-not_stated = 배송 완료로 표시되었는데 택배가 없는 경우에 대해서는 저희 정책에 나와 있지 않습니다.
    .next = 확인해 드릴 수 있는 상담원을 연결해 드릴까요?

return_refund-refer = 반품과 환불은 쇼핑몰의 Refund Policy(환불 정책)에 정해져 있는데, 제게는 그 내용이 없습니다.
    .next = 추측으로 답하지는 않겠습니다. 상담원을 연결해 드릴까요?

return_refund-not_stated = 저희 배송 정책에는 반품과 환불에 대한 내용이 없습니다.
    .next = 추측으로 답하지는 않겠습니다. 상담원을 연결해 드릴까요?

damaged_wrong_item-review = 죄송합니다. 저희 실수라면 쇼핑몰의 Refund Policy(환불 정책)에 따라 바로잡습니다.
    .why = 상담원이 상황을 확인해야 하니 사진을 준비해 주세요.
    .next = 상담원을 연결해 드릴까요?

damaged_wrong_item-refer = 죄송합니다. 이후 절차는 쇼핑몰의 Refund Policy(환불 정책)에 정해져 있는데, 제게는 그 내용이 없습니다.
    .next = 추측으로 답하지는 않겠습니다. 사진을 준비해 주세요. 상담원을 연결해 드릴까요?

damaged_wrong_item-not_stated = 죄송합니다. 파손되었거나 잘못 온 상품을 어떻게 처리하는지는 저희 배송 정책에 나와 있지 않습니다.
    .next = 추측으로 답하지는 않겠습니다. 상담원을 연결해 드릴까요?

### Customs, refusals, addresses, cancellation.

customs_fees-shopper_pays = 관세와 수입세가 발생하면 받는 분인 고객님이 부담하십니다.
    .why = 배송지의 당국이 정하고 저희에게 결제하신 금액에 포함되지 않아, 액수는 알려 드릴 수 없습니다.

customs_fees-shopper_pays-may_be_forfeited = 관세와 수입세가 발생하면 받는 분인 고객님이 부담하십니다.
    .why = 배송지의 당국이 정하고 저희에게 결제하신 금액에 포함되지 않아, 액수는 알려 드릴 수 없습니다.
    .next = 참고로 세금 미납으로 수령이 거부된 주문은 권리를 포기한 것으로 처리될 수 있으며 환불되지 않습니다.

customs_fees-shopper_pays-delayed_or_returned = 관세와 수입세가 발생하면 받는 분인 고객님이 부담하십니다.
    .why = 고객님 나라의 규정에 따라 정해지며, 쇼핑몰이 예상하거나 조정할 수 없습니다. 납부 방법은 현지 세관에서 연락드립니다.
    .next = 참고로 미납 시 택배가 지연되거나 반송될 수 있으며, 쇼핑몰은 이에 책임지지 않습니다.

customs_fees-not_stated = 관세를 누가 내는지는 저희 정책에 나와 있지 않습니다.
    .next = 알려 드릴 수 있는 상담원을 연결해 드릴까요?

refused_parcel-may_be_forfeited = 이유와 관계없이 수령이 거부된 주문은 권리를 포기한 것으로 처리될 수 있으며, 환불과 재발송이 되지 않습니다.
    .why = 관세, 지연, 단순 변심 모두 마찬가지입니다. 날짜가 지나도 달라지지 않습니다.
    .next = 거부하시기 전에 “상담원”이라고 보내 주세요. 팀에서 상황을 확인합니다.

refused_parcel-not_stated = 택배 수령을 거부하는 것 자체에 대해서는 저희 정책에 나와 있지 않습니다.
    .why = { $has_unpaid ->
        [yes] 세금에 대해서는 나와 있습니다. 관세를 내지 않으면 택배가 지연되거나 반송될 수 있습니다.
       *[no] { "" }
    }
    .next = 알려 드릴 수 있는 상담원을 연결해 드릴까요?

address_change-contact_support = 주소 정정은 가능한 한 빨리 저희 팀에 요청해 주세요.
    .why = 저희 정책상 정확한 주소를 알려 주시는 것은 고객님의 책임이며, 주소 오류로는 환불되지 않습니다{ $has_reship_fee ->
        [yes] { "" }. 주소가 잘못되어 택배가 저희에게 돌아오면 재발송 비용은 { $reship_fee }입니다
       *[no] { "" }
    }.
    .next = 지금 상담원을 연결해 드릴까요?

address_change-reship_fee = 택배가 저희에게 돌아왔습니다. 재발송 비용은 { $amount }입니다.
    .why = 저희 정책상 주소 문제로 택배가 반송되면 이 비용이 적용됩니다. 주소 오류로는 환불되지 않습니다.
    .next = 재발송을 도와드릴 상담원을 연결해 드릴까요?

address_change-fulfilled_no_refund = 배송사가 택배를 폐기했으며, 저희 정책상 이 경우 주문은 환불 없이 이행된 것으로 봅니다.
    .why = 주소가 잘못되어 돌아오지 않는 택배에 대해 저희 정책이 그렇게 정하고 있습니다. 날짜가 지나도 달라지지 않습니다.
    .next = 상담원을 연결해 드릴까요?

address_change-not_stated = 주소 변경 방법은 저희 정책에 나와 있지 않습니다.
    .next = 도와드릴 수 있는 상담원을 연결해 드릴까요?

cancellation-possible_until = 네, 이 주문은 { $cancel_until }까지 취소하실 수 있습니다.
    .why = 주문 제작 상품의 취소 가능 시간은 주문 후 { $window_hours_n ->
       *[other] { $window_hours }시간
    }입니다. 그 뒤에는 제작이 시작되고 판매가 확정됩니다.
    .next = 바로 취소하도록 상담원에게 요청했습니다.

cancellation-possible_until-from_the_order = 주문 제작 상품은 주문 후 { $window_hours_n ->
       *[other] { $window_hours }시간
    } 안에만 취소하실 수 있습니다.
    .why = 그 뒤에는 제작이 시작되고 판매가 확정됩니다.
    .next = 주문번호와 이메일을 알려 주시면 고객님의 주문을 확인해 드릴게요.

cancellation-window_closed = 아니요. 이 주문은 { $cancel_until }까지 취소하실 수 있었습니다.
    .why = 주문 제작 상품의 취소 가능 시간은 주문 후 { $window_hours_n ->
       *[other] { $window_hours }시간
    }입니다. 그 뒤 제작이 시작되었고 판매가 확정되었습니다. 날짜가 지나도 이 결과는 바뀌지 않습니다.
    .next = 그래도 도움이 필요하시면 “상담원”이라고 보내 주세요.

cancellation-not_stated = 주문을 취소할 수 있는지는 저희 정책에 나와 있지 않습니다.
    .next = 판단할 수 있는 상담원을 연결해 드릴까요?

cancellation-not_stated-see_refund_policy = 이 상품들의 취소 가능 기간은 저희 배송 정책에 나와 있지 않습니다. 쇼핑몰의 Refund Policy(환불 정책)를 보라고 되어 있는데, 제게는 그 내용이 없습니다.
    .next = 판단할 수 있는 상담원을 연결해 드릴까요?

cancellation-not_stated-depends_on_item = 상품에 따라 다릅니다. 주문 제작 상품은 주문 후 { $window_hours_n ->
       *[other] { $window_hours }시간
    } 안에 취소하실 수 있습니다.
    .why = 그 밖의 상품에 대해 저희 배송 정책은 쇼핑몰의 Refund Policy(환불 정책)를 보라고 하는데, 제게는 그 내용이 없습니다.
    .next = 주문번호와 이메일을 알려 주시면 고객님의 주문을 확인해 드릴게요.

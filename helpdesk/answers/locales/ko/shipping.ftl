### Shipping: delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = 영업일
choice-weeks = 주
choice-months = 개월
choice-hours = 시간
choice-business_hours = 영업시간
choice-may_be_forfeited = 권리를 포기한 것으로 처리될 수 있음
choice-shopper = 고객

delivery_estimate-estimated = { $expected_from }에서 { $expected_to } 사이에 도착할 것으로 예상됩니다.
    .why = { $has_country ->
        [yes] 배송지: { $country }.
       *[no] { "" }
    } { $has_transit_started ->
        [yes] { $method } 배송은 배송사가 처음 스캔한 { $transit_started }부터 세어 { $range_from }~{ $range_to }{ $unit } 걸립니다.
       *[no] { $method } 배송은 택배가 배송사에 전달된 뒤 { $range_from }~{ $range_to }{ $unit } 걸립니다. { $ordered_on }에 주문하고 { $ships_from }에서 { $ship_by } 사이에 출고 준비가 끝나는 것으로 계산했습니다.
    } { $has_usual_range_to ->
        [yes] 대부분 { $usual_range_from }~{ $usual_range_to }{ $unit } 걸려 { $usual_to }까지 도착합니다.
       *[no] { "" }
    } { $has_rare_months ->
        [yes] { $rare_months_n ->
           *[other] 드물게 통관 때문에 그 지역까지의 배송이 최장 { $rare_months }개월까지 늘어날 수 있습니다.
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] 이는 예상이며, 현지 공휴일, 통관, 예상치 못한 사정으로 달라질 수 있습니다.
        [not_guaranteed] 이는 예상일 뿐, 약속은 아닙니다.
       *[no] 이는 예상입니다.
    } { $sooner_is ->
        [before_ordering] 더 빨리 필요하시면 주문 전에 저희 팀에 문의해 주세요.
       *[no] { "" }
    }
    .parcel = 예상 도착은 { $expected_from }에서 { $expected_to } 사이입니다. { $has_transit_started ->
        [yes] 첫 스캔: { $transit_started }.
       *[no] 배송사가 아직 스캔하지 않았습니다.
    }

delivery_estimate-estimated-late = { $expected_to }까지 도착했어야 하므로 늦어지고 있습니다.
    .why = { $has_transit_started ->
        [yes] { $method } 배송은 배송사가 처음 스캔한 { $transit_started }부터 세어 { $range_from }~{ $range_to }{ $unit } 걸립니다.
       *[no] { $method } 배송은 택배가 배송사에 전달된 뒤 { $range_from }~{ $range_to }{ $unit } 걸립니다.
    } { delay-causes }
    .next = “배송이 늦었는데 환불되나요?”라고 물어보시면 정책에 비추어 확인해 드릴게요.
    .parcel = 늦어지고 있습니다. { $expected_to }까지 도착했어야 합니다.

delivery_estimate-parcels = 주문 { $order_number } 건은 아직 올 택배가 여러 개이며, 예상 도착을 택배마다 따로 알려 드립니다.

delivery_estimate-delivered = 이미 도착했습니다. 배송사가 { $delivered_on }에 배송 완료로 표시했습니다.

delivery_estimate-not_stated = 그에 대한 배송 기간은 저희 정책에 나와 있지 않습니다.
    .next = 알려 드릴 수 있는 상담원을 연결해 드릴까요?
    .parcel = 배송 기간이 저희 정책에 나와 있지 않습니다.

delivery_estimate-not_stated-product_page = 날짜를 알려 드릴 수 없습니다. 예약 판매 상품의 출고 시기는 상품 페이지에 나와 있고, 저희 정책에는 없습니다.
    .why = 출고된 뒤에는 { $method } 배송으로 { $range_from }~{ $range_to }{ $unit } 걸립니다.
    .next = 확인해 드릴 수 있는 상담원을 연결해 드릴까요?

delivery_estimate-not_stated-country_needed = 배송지에 따라 다릅니다.
    .next = 어느 나라로 보내 드릴까요?

shipping_cost-quoted = { $method } 배송비는 { $amount }입니다.
    .why = { $has_country ->
        [yes] 배송지: { $country }.
       *[no] { "" }
    } { $has_threshold ->
        [yes] { $threshold } 초과 주문은 무료입니다.
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = { $method } 배송비는 장바구니 금액 { $subtotal } 기준 { $amount }입니다.
    .why = { $has_country ->
        [yes] 배송지: { $country }.
       *[no] { "" }
    } { $threshold } 초과 주문은 무료이며, 정확히 { $threshold }인 주문은 해당하지 않습니다.
    .next = 장바구니에 { $missing } 이상 더 담으시면 배송비가 무료입니다.

shipping_cost-quoted-price_list = 배송비는 배송 방법과 배송지에 따라 다릅니다.
    .why = { $has_fee_economy ->
        [yes] Economy: { $fee_economy }{ $has_threshold_economy ->
            [yes] { "" } ({ $threshold_economy } 초과 시 무료)
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_express ->
        [yes] Express: { $fee_express }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Economy International: { $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] { "" } ({ $threshold_economy_international } 초과 시 무료)
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_standard ->
        [yes] Standard: { $fee_standard }.
       *[no] { "" }
    }
    .next = 어느 나라로 보내 드릴까요?

shipping_cost-free = 그 금액이면 { $method } 배송비가 무료입니다.
    .why = { $threshold } 초과 주문은 무료이며, 고객님의 합계는 { $subtotal }입니다.

shipping_cost-on_request = { $method } 배송은 요청 시 제공되므로 저희 정책에 가격이 나와 있지 않습니다.
    .next = 견적을 내 드릴 수 있는 상담원을 연결해 드릴까요?

shipping_cost-not_stated = 그 배송의 비용은 저희 정책에 나와 있지 않습니다.
    .next = 알려 드릴 수 있는 상담원을 연결해 드릴까요?

shipping_cost-not_stated-method_not_listed_for_country = 저희 정책에는 그 배송지로 가는 { $method } 배송비가 나와 있지 않습니다.
    .why = { $has_country ->
        [yes] 고객님의 배송지({ $country })에는 국제 배송 방법이 나와 있으며, 더 빠른 방법은 요청 시 제공됩니다.
       *[no] { "" }
    }
    .next = 견적을 내 드릴 수 있는 상담원을 연결해 드릴까요?

shipping_methods-stated = 저희 배송 방법은 다음과 같습니다.
    .why = { $has_economy_to ->
        [yes] Economy: { $economy_from }~{ $economy_to }영업일{ $has_fee_economy ->
            [yes] { "" }, { $fee_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_standard_to ->
        [yes] Standard: { $standard_from }~{ $standard_to }영업일.
       *[no] { "" }
    } { $has_express_to ->
        [yes] Express: { $express_from }~{ $express_to }영업일{ $has_fee_express ->
            [yes] { "" }, { $fee_express }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] 해외 배송: Economy International ({ $fee_economy_international }), 그리고 요청 시 Expedited International.
       *[no] { "" }
    } { $origin_is ->
        [several_warehouses] 택배는 저희의 여러 창고에서 출고됩니다.
       *[no] { "" }
    } { $tracking_is ->
        [every_order] 모든 주문은 배송 조회가 가능합니다.
        [shipped_orders] 출고되면 이메일로 송장번호를 받으십니다.
       *[no] { "" }
    }
    .next = 나라를 알려 주시면 날짜를 계산해 드릴게요.

shipping_methods-not_stated = 배송 방법 목록은 저희 정책에 나와 있지 않습니다.
    .next = 알려 드릴 수 있는 상담원을 연결해 드릴까요?

destinations-stated = 네, 고객님의 배송지({ $country })는 저희 정책에 있으며, 택배가 배송사에 전달된 뒤 { $range_from }~{ $range_to }{ $unit } 걸립니다.
    .next = 날짜나 배송비를 계산해 드릴까요?

destinations-stated-everywhere = 저희 정책에는 전 세계 배송지의 배송 기간이 나와 있습니다.
    .next = 어느 나라를 생각하고 계세요?

destinations-stated-most_international = 저희 정책에는 대부분의 해외 배송지라고만 되어 있고, 나라 이름은 없습니다.
    .next = 고객님의 나라에 대해 알려 드릴 수 있는 상담원을 연결해 드릴까요?

destinations-not_stated-most_international = 확실히 말씀드릴 수 없습니다. 저희 정책에는 대부분의 해외 배송지라고만 되어 있고, 고객님의 배송지({ $country })는 적혀 있지 않습니다.
    .next = 알려 드릴 수 있는 상담원을 연결해 드릴까요?

destinations-not_stated = 그곳으로 배송하는지는 저희 정책에 나와 있지 않습니다.
    .next = 알려 드릴 수 있는 상담원을 연결해 드릴까요?

support-open = { $closed_is ->
        [weekends_and_holidays] 운영 시간은 영업일 { $opens }~{ $closes }이며, 주말과 공휴일은 쉽니다.
       *[no] 운영 시간은 { $opens }~{ $closes }입니다.
    }

support_hours-stated-open_now = 지금 고객지원팀이 상담 중이며, { $closing }까지 운영합니다.
    .why = { support-open } { $has_response_to ->
        [yes] 답변은 영업시간 기준으로 { $response_from }~{ $response_to }시간 걸립니다.
       *[no] { "" }
    }

support_hours-stated-closed_now = 지금은 고객지원팀 운영 시간이 아니며, { $next_opening }에 다시 시작합니다.
    .why = { support-open } { $has_response_to ->
        [yes] 답변은 영업시간 기준으로 { $response_from }~{ $response_to }시간 걸립니다.
       *[no] { "" }
    }

support_hours-not_stated = 고객지원팀 운영 시간은 저희 정책에 나와 있지 않습니다.
    .next = 상담원이 답해 드리도록 질문을 전달할까요?

### An order on its way: order_status, processing_time, split_shipment.
### `.parcel` is what is said of one parcel among several.

parcel-where = { $has_place ->
    [yes] 최근 스캔: { $place }, { $last_seen_at }.
   *[no] 최근 스캔: { $last_seen_at }.
}{ $has_message ->
    [yes] { " " }배송사 메시지: { $message }.
   *[no] { "" }
}

parcel-name = 택배 { $tracking_number }:

parcel-window = { $has_expected_to ->
    [yes] 예상 도착은 { $expected_from }에서 { $expected_to } 사이입니다{ $has_usual_to ->
        [yes] { "" }. 대부분은 { $usual_to }까지 도착합니다
       *[no] { "" }
    }.
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] 통관, 운송 차질, 성수기, 배송사 사정으로 택배가 늦어질 수 있습니다.
        [customs_holidays_unforeseen] 현지 공휴일, 통관, 예상치 못한 사정으로 택배가 늦어질 수 있습니다.
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] 성수기에는 더 오래 걸릴 수 있습니다.
        [may_vary_slightly] 성수기에는 조금 달라질 수 있습니다.
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] 배송 조회가 멈춰 있으면 저희 팀이 도와드립니다. “상담원”이라고 보내 주세요.
       *[no] { "" }
    }

parcel-window-passed = 예상 도착 기간은 { $expected_from }부터 { $expected_to }까지였습니다.

order_status-parcels = 주문 { $order_number } 건은 택배 { $parcels }개로 나뉘어 배송되며, 택배마다 송장번호가 따로 있습니다.

order_status-processing = 주문 { $order_number } 건은 준비 중이며, 아직 배송사에 전달되지 않았습니다.
    .why = { $has_ship_by ->
        [yes] 저희 정책상 { $ships_from }에서 { $ship_by } 사이에 전달될 예정입니다.
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] 배송 기간까지 더하면 { $expected_from }에서 { $expected_to } 사이에 도착할 것으로 예상됩니다.
       *[no] { "" }
    } { $tracking_where_is ->
        [confirmation_email] 출고되면 송장번호가 담긴 이메일을 받으십니다.
       *[no] { "" }
    }
    .parcel = 아직 배송사에 전달되지 않았습니다.

order_status-processing-time_not_stated = 주문 { $order_number } 건은 준비 중이며, 아직 배송사에 전달되지 않았습니다.
    .why = 예약 판매 상품이 포함되어 있고, 그 출고 시기는 저희 정책이 아니라 상품 페이지에 나와 있습니다.
    .next = 출시일은 상품 페이지에서 확인해 주세요. 상담원이 대신 확인해 드리기를 원하시면 “상담원”이라고 보내 주세요.

order_status-processing-no_scan_yet = 주문 { $order_number } 건은 송장이 생성되었지만, 배송사가 아직 택배를 스캔하지 않았습니다.
    .why = { $has_ship_by ->
        [yes] 저희 정책상 { $ship_by }까지 전달될 예정입니다. 송장만으로는 배송 일수를 세기 시작하지 않습니다.
       *[no] 송장만으로는 배송 일수를 세기 시작하지 않습니다.
    }
    .next = { $has_expected_to ->
        [yes] 배송 기간까지 더하면 { $expected_from }에서 { $expected_to } 사이에 도착할 것으로 예상됩니다.
       *[no] { "" }
    } { tracking-help }
    .parcel = 송장이 생성되었지만, 배송사가 아직 스캔하지 않았습니다. { parcel-window }

order_status-processing-processing_overdue = 주문 { $order_number } 건은 출고가 늦어지고 있습니다. { $ship_by }까지 배송사에 전달되었어야 합니다.
    .why = { $business_days_overdue_n ->
        [0] 그 날짜가 막 지났습니다.
       *[other] 그 날짜로부터 { $business_days_overdue }영업일이 지났습니다.
    } { busy-periods } 기다리시게 해서 죄송합니다.
    .next = “상담원”이라고 보내 주시면 팀에 확인을 요청하겠습니다.
    .parcel = 출고가 늦어지고 있습니다. { $ship_by }까지 배송사에 전달되었어야 합니다.

order_status-in_transit = 주문 { $order_number } 건은 배송 중입니다.
    .why = { parcel-where } { parcel-window }
    .parcel = 배송 중입니다. { parcel-where } { parcel-window }

order_status-in_transit-on_time = 주문 { $order_number } 건은 예정대로 배송 중입니다.
    .why = { parcel-where } { parcel-window }
    .parcel = 예정대로 배송 중입니다. { parcel-where } { parcel-window }

order_status-in_transit-late = { $business_days_late_n ->
       *[other] 주문 { $order_number } 건은 배송 중이지만, { $business_days_late }영업일 늦어지고 있습니다.
    }
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = “배송이 늦었는데 환불되나요?”라고 물어보시면 정책에 비추어 확인해 드릴게요.
    .parcel = { $business_days_late_n ->
       *[other] 배송 중이며, { $business_days_late }영업일 늦어지고 있습니다.
    } { parcel-where } { parcel-window-passed }

order_status-customs = 주문 { $order_number } 건은 세관에 있습니다.
    .why = { parcel-where } { parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] 통관은 정상적인 과정이며, 지금 고객님이 하실 일은 없습니다.
    }
    .parcel = 세관에 있습니다. { parcel-where } { parcel-window }

order_status-out_for_delivery = 주문 { $order_number } 건은 배달 출발했습니다.
    .why = { parcel-where }
    .parcel = 배달 출발했습니다. { parcel-where }

order_status-available_for_pickup = 주문 { $order_number } 건은 직접 찾아가실 수 있습니다.
    .why = { parcel-where }
    .next = 가능한 한 빨리 찾아가 주세요.
    .parcel = 직접 찾아가실 수 있습니다. { parcel-where }

order_status-attempt_failed = 배송사가 주문 { $order_number } 건의 배달을 시도했지만 전달하지 못했습니다.
    .why = { parcel-where }
    .next = 송장번호({ $tracking_number })로 배송사에 연락해 재배달을 요청해 주세요.
    .parcel = 배송사가 배달을 시도했지만 전달하지 못했습니다. { parcel-where }

order_status-delivered = 주문 { $order_number } 건은 배송이 완료되었습니다.
    .why = 배송사의 완료 기록: { $last_seen_at }{ $has_place ->
        [yes] { "" }, { $place }
       *[no] { "" }
    }.
    .next = 받지 못하셨다면 알려 주세요. 정책에 어떻게 나와 있는지 확인하겠습니다.
    .parcel = 배송이 완료되었습니다. 배송사의 완료 기록: { $last_seen_at }.

order_status-delivered-late = { $business_days_late_n ->
       *[other] 주문 { $order_number } 건은 예상 도착 기간보다 { $business_days_late }영업일 늦게 배송이 완료되었습니다.
    }
    .why = 배송사의 완료 기록: { $last_seen_at }. { parcel-window-passed }
    .next = “배송이 늦었는데 환불되나요?”라고 물어보시면 정책에 비추어 확인해 드릴게요.
    .parcel = 예상 도착 기간이 지나 배송이 완료되었습니다. 배송사의 완료 기록: { $last_seen_at }. { parcel-window-passed }

order_status-exception = 배송사가 주문 { $order_number } 건에 문제가 있다고 알려 왔습니다.
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] 분실로 보고되었습니다. “상담원”이라고 보내 주시면 팀에서 확인합니다.
        [damaged] 파손으로 보고되었습니다. “상담원”이라고 보내 주시면 팀에서 확인합니다.
       *[other] “상담원”이라고 보내 주시면 팀에서 함께 확인해 드립니다.
    }
    .parcel = { $scan_reason_is ->
        [lost] 분실로 보고되었습니다.
        [damaged] 파손으로 보고되었습니다.
       *[other] 배송사가 문제가 있다고 알려 왔습니다.
    } { parcel-where }

order_status-returned = 주문 { $order_number } 건은 발송지로 반송 중입니다.
    .why = { parcel-where }
    .next = “상담원”이라고 보내 주시면 팀에서 다음 절차를 정리해 드립니다.
    .parcel = 발송지로 반송 중입니다. { parcel-where }

order_status-unknown = 주문 { $order_number } 건은 아직 배송사 스캔이 없습니다.
    .why = 송장번호는 { $tracking_number }이지만, 배송사가 아직 아무 정보도 주지 않았습니다. { parcel-window }
    .next = { tracking-help }
    .parcel = 아직 배송사 스캔이 없습니다. { parcel-window }

order_status-unknown-on_time = 주문 { $order_number } 건의 최근 기록으로는 현재 상태를 알 수 없습니다.
    .why = { parcel-where } { parcel-window }
    .next = “상담원”이라고 보내 주시면 팀에서 확인합니다.
    .parcel = 최근 기록으로는 현재 상태를 알 수 없습니다. { parcel-where } { parcel-window }

order_status-unknown-late = 주문 { $order_number } 건은 늦어지고 있으며, 최근 기록으로는 현재 상태를 알 수 없습니다.
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = “상담원”이라고 보내 주시면 팀에서 확인합니다.
    .parcel = 늦어지고 있으며, 최근 기록으로는 현재 상태를 알 수 없습니다. { parcel-where } { parcel-window-passed }

order_status-unknown-stale = 배송사가 주문 { $order_number } 건의 소식을 더 이상 보내지 않습니다.
    .why = { parcel-where } 배송사에서 송장번호 { $tracking_number } 조회가 만료되었습니다.
    .next = “상담원”이라고 보내 주시면 팀에서 확인합니다.
    .parcel = 배송사가 더 이상 소식을 보내지 않습니다. { parcel-where }

order_status-unknown-processing_overdue = 주문 { $order_number } 건은 출고가 늦어지고 있습니다. { $ship_by }까지 배송사에 전달되었어야 하는데, 아직 스캔이 없습니다.
    .why = 송장번호는 { $tracking_number }입니다.
    .next = “상담원”이라고 보내 주시면 팀에 확인을 요청하겠습니다.
    .parcel = 출고가 늦어지고 있습니다. { $ship_by }까지 배송사에 전달되었어야 하는데, 아직 스캔이 없습니다.

processing_time-stated = 주문은 { $processing_from }~{ $processing_to }영업일 안에 배송사에 전달됩니다.
    .why = { $has_usual_to ->
        [yes] 대부분 { $usual_from }~{ $usual_to }영업일 걸립니다.
       *[no] { "" }
    } { $has_ship_by ->
        [yes] { $ordered_on }에 주문하셨다면 { $ships_from }에서 { $ship_by } 사이입니다.
       *[no] { "" }
    } 주말과 공휴일은 세지 않습니다. { busy-periods } { $has_production_hours ->
        [yes] { $production_hours_n ->
           *[other] 제작은 주문 후 곧, 보통 { $production_hours }시간 안에 시작됩니다.
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = 그 주문은 이미 배송사에 전달되었습니다.
    .why = 저희 정책상 출고 준비에는 { $processing_from }~{ $processing_to }영업일이 걸립니다.

processing_time-overdue = 늦어지고 있습니다. { $ship_by }까지 배송사에 전달되었어야 합니다.
    .why = 출고 준비에는 { $ordered_on }부터 { $processing_from }~{ $processing_to }영업일이 걸리는데{ $business_days_overdue_n ->
        [0] { "" }, 그 기간이 막 지났습니다.
       *[other] { "" }, 그 뒤로 { $business_days_overdue }영업일이 더 지났습니다.
    }
    .next = “상담원”이라고 보내 주시면 팀에 확인을 요청하겠습니다.

processing_time-not_stated = 그에 대한 기간은 저희 정책에 나와 있지 않습니다.
    .next = 알려 드릴 수 있는 상담원을 연결해 드릴까요?

processing_time-not_stated-product_page = 예약 판매 상품의 출고 시기는 상품 페이지에 나와 있고, 저희 정책에는 없습니다.
    .next = 확인해 드릴 수 있는 상담원을 연결해 드릴까요?

split_shipment-stated = 한 주문의 상품이 추가 비용 없이 여러 택배로 나뉘어 올 수 있으며, 택배마다 송장번호가 따로 있습니다.
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] 주문번호와 이메일을 알려 주시면 택배마다 어디에 있는지 확인해 드릴게요.
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] 주문이 어떻게 여러 택배로 나뉘는지는 저희 정책에 나와 있지 않습니다.
    }
    .next = 빠진 것이 있으면 상담원을 연결해 드릴까요?

parcel-tally = { $parcels_n ->
       *[other] 주문 { $order_number } 건의 택배는 { $parcels }개
    }{ $parcels_delivered_n ->
        [0] { "" }이며, 아직 배송 완료된 것은 없습니다.
       *[other] { "" }이며, 그중 { $parcels_delivered }개가 배송 완료되었습니다.
    }

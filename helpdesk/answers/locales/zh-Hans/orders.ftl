### 在途订单：order_status, processing_time, split_shipment.
### `.parcel` 是多个包裹中对某个包裹的说明。

parcel-where = { $has_place ->
    [yes] 最新扫描：{ $place }，{ $last_seen_at }。
   *[no] 最新扫描：{ $last_seen_at }。
}{ $has_message ->
    [yes] 物流公司原文：{ $message }。
   *[no] { "" }
}

parcel-name = 包裹 { $tracking_number }：

parcel-window = { $has_expected_to ->
    [yes] 预计在 { $expected_from } 至 { $expected_to } 之间送达{ $has_usual_to ->
        [yes] ；多数最晚 { $usual_to } 送达
       *[no] { "" }
    }。
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] 清关、突发状况、旺季或物流公司都可能使包裹耽搁。
        [customs_holidays_unforeseen] 当地节假日、清关或意外情况都可能使包裹耽搁。
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] 繁忙时期可能需要更长时间。
        [may_vary_slightly] 繁忙时期可能略有变动。
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] 如果物流信息停滞不动，我们的团队可以帮忙：请回复“转人工”。
       *[no] { "" }
    }

parcel-window-passed = 原预计送达期为 { $expected_from } 至 { $expected_to }。

order_status-parcels = 订单 { $order_number } 分成 { $parcels } 个包裹运送，每个包裹都有自己的物流单号。

order_status-processing = 订单 { $order_number } 正在备货，尚未交给物流公司。
    .why = { $has_ship_by ->
        [yes] 按我们的政策，应在 { $ships_from } 至 { $ship_by } 之间交给物流公司。
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] 加上配送时间，预计在 { $expected_from } 至 { $expected_to } 之间送达。
       *[no] { "" }
    }{ $tracking_where_is ->
        [confirmation_email] 寄出后，您会收到附有物流单号的邮件。
       *[no] { "" }
    }
    .parcel = 尚未交给物流公司。

order_status-processing-time_not_stated = 订单 { $order_number } 正在备货，尚未交给物流公司。
    .why = 订单中有预售商品，其发货时间写在商品页面上，而不在我们的政策里。
    .next = 请在商品页面查看发售日期。如果想请工作人员帮您确认，请回复“转人工”。

order_status-processing-no_scan_yet = 订单 { $order_number } 的面单已生成，但物流公司尚未扫描包裹。
    .why = { $has_ship_by ->
        [yes] 按我们的政策，最晚应在 { $ship_by } 交给物流公司。仅生成面单还不会开始计算运输天数。
       *[no] 仅生成面单还不会开始计算运输天数。
    }
    .next = { $has_expected_to ->
        [yes] 加上配送时间，预计在 { $expected_from } 至 { $expected_to } 之间送达。
       *[no] { "" }
    }{ tracking-help }
    .parcel = 面单已生成，但物流公司尚未扫描。{ parcel-window }

order_status-processing-processing_overdue = 订单 { $order_number } 发货超期了：最晚应在 { $ship_by } 交给物流公司。
    .why = { $business_days_overdue_n ->
        [0] 这个日期刚刚过去。
       *[other] 至今已过去 { $business_days_overdue } 个工作日。
    }{ busy-periods }抱歉让您久等了。
    .next = 请回复“转人工”，我会请团队核查。
    .parcel = 发货超期了；最晚应在 { $ship_by } 交给物流公司。

order_status-in_transit = 订单 { $order_number } 正在运送途中。
    .why = { parcel-where }{ parcel-window }
    .parcel = 正在运送途中。{ parcel-where }{ parcel-window }

order_status-in_transit-on_time = 订单 { $order_number } 正在运送途中，没有延误。
    .why = { parcel-where }{ parcel-window }
    .parcel = 正在运送途中，没有延误。{ parcel-where }{ parcel-window }

order_status-in_transit-late = { $business_days_late_n ->
       *[other] 订单 { $order_number } 正在运送途中，但已延误 { $business_days_late } 个工作日。
    }
    .why = { parcel-where }{ parcel-window-passed }{ delay-causes }
    .next = 您可以问我“晚到会退钱吗？”，我会对照政策为您查看。
    .parcel = { $business_days_late_n ->
       *[other] 正在运送途中，已延误 { $business_days_late } 个工作日。
    }{ parcel-where }{ parcel-window-passed }

order_status-customs = 订单 { $order_number } 目前在海关。
    .why = { parcel-where }{ parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] 清关是正常环节，目前您不需要做什么。
    }
    .parcel = 目前在海关。{ parcel-where }{ parcel-window }

order_status-out_for_delivery = 订单 { $order_number } 正在派送。
    .why = { parcel-where }
    .parcel = 正在派送。{ parcel-where }

order_status-available_for_pickup = 订单 { $order_number } 可以取件了。
    .why = { parcel-where }
    .next = 请尽快领取。
    .parcel = 可以取件了。{ parcel-where }

order_status-attempt_failed = 物流公司派送过订单 { $order_number }，但没有成功。
    .why = { parcel-where }
    .next = 请凭物流单号 { $tracking_number } 联系物流公司，安排再次派送。
    .parcel = 物流公司派送过，但没有成功。{ parcel-where }

order_status-delivered = 订单 { $order_number } 已送达。
    .why = 物流公司标记的送达时间为 { $last_seen_at }{ $has_place ->
        [yes] ，{ $place }
       *[no] { "" }
    }。
    .next = 如果您没有收到，请告诉我，我来看看政策是怎么规定的。
    .parcel = 已送达。物流公司标记的送达时间为 { $last_seen_at }。

order_status-delivered-late = { $business_days_late_n ->
       *[other] 订单 { $order_number } 已送达，比预计送达期晚了 { $business_days_late } 个工作日。
    }
    .why = 物流公司标记的送达时间为 { $last_seen_at }。{ parcel-window-passed }
    .next = 您可以问我“晚到会退钱吗？”，我会对照政策为您查看。
    .parcel = 已送达，晚于预计送达期。物流公司标记的送达时间为 { $last_seen_at }。{ parcel-window-passed }

order_status-exception = 物流公司报告订单 { $order_number } 出现问题。
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] 包裹被报告为丢失。请回复“转人工”，团队会为您调查。
        [damaged] 包裹被报告为损坏。请回复“转人工”，团队会为您调查。
       *[other] 请回复“转人工”，团队会和您共同处理。
    }
    .parcel = { $scan_reason_is ->
        [lost] 被报告为丢失。
        [damaged] 被报告为损坏。
       *[other] 物流公司报告出现问题。
    }{ parcel-where }

order_status-returned = 订单 { $order_number } 正在退回寄件人。
    .why = { parcel-where }
    .next = 请回复“转人工”，团队会处理后续事宜。
    .parcel = 正在退回寄件人。{ parcel-where }

order_status-unknown = 订单 { $order_number } 目前还没有物流公司的扫描记录。
    .why = 物流单号是 { $tracking_number }，但物流公司至今没有告诉我们任何相关信息。{ parcel-window }
    .next = { tracking-help }
    .parcel = 目前还没有物流公司的扫描记录。{ parcel-window }

order_status-unknown-on_time = 订单 { $order_number } 的最新记录没有说明目前的状态。
    .why = { parcel-where }{ parcel-window }
    .next = 请回复“转人工”，团队会为您查看。
    .parcel = 最新记录没有说明目前的状态。{ parcel-where }{ parcel-window }

order_status-unknown-late = 订单 { $order_number } 已延误，而最新记录没有说明目前的状态。
    .why = { parcel-where }{ parcel-window-passed }{ delay-causes }
    .next = 请回复“转人工”，团队会为您查看。
    .parcel = 已延误，而最新记录没有说明目前的状态。{ parcel-where }{ parcel-window-passed }

order_status-unknown-stale = 物流公司已停止更新订单 { $order_number } 的信息。
    .why = { parcel-where }物流单号 { $tracking_number } 在物流公司那里已失效。
    .next = 请回复“转人工”，团队会为您查看。
    .parcel = 物流公司已停止更新信息。{ parcel-where }

order_status-unknown-processing_overdue = 订单 { $order_number } 发货超期了：最晚应在 { $ship_by } 交给物流公司，但目前还没有扫描记录。
    .why = 物流单号是 { $tracking_number }。
    .next = 请回复“转人工”，我会请团队核查。
    .parcel = 发货超期了；最晚应在 { $ship_by } 交给物流公司，但目前还没有扫描记录。

processing_time-stated = 订单会在 { $processing_from }–{ $processing_to } 个工作日内交给物流公司。
    .why = { $has_usual_to ->
        [yes] 多数需要 { $usual_from }–{ $usual_to } 个工作日。
       *[no] { "" }
    }{ $has_ship_by ->
        [yes] 于 { $ordered_on } 下单，即在 { $ships_from } 至 { $ship_by } 之间。
       *[no] { "" }
    }周末和节假日不计入。{ busy-periods }{ $has_production_hours ->
        [yes] { $production_hours_n ->
           *[other] 下单后不久就会开始制作，通常在 { $production_hours } 小时之内。
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = 这笔订单已经交给物流公司。
    .why = 按我们的政策，备货需要 { $processing_from }–{ $processing_to } 个工作日。

processing_time-overdue = 发货超期了：最晚应在 { $ship_by } 交给物流公司。
    .why = 备货需要 { $processing_from }–{ $processing_to } 个工作日，从 { $ordered_on } 起算{ $business_days_overdue_n ->
        [0] ；这段时间刚刚过去。
       *[other] ；之后又过去了 { $business_days_overdue } 个工作日。
    }
    .next = 请回复“转人工”，我会请团队核查。

processing_time-not_stated = 我们的政策没有写明这方面的时间。
    .next = 需要我为您转接能解答的人工客服吗？

processing_time-not_stated-product_page = 预售商品的发货时间写在商品页面上；我们的政策没有写明。
    .next = 需要我请人工客服帮您确认吗？

split_shipment-stated = 同个订单的商品可能分成多个包裹寄到，不另收费，每个包裹都有自己的物流单号。
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] 请告诉我您的订单号和邮箱，我来查看每个包裹在哪里。
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] 我们的政策没有写明订单如何分成包裹。
    }
    .next = 如果缺了什么，需要我为您转接人工客服吗？

parcel-tally = { $parcels_n ->
       *[other] 订单 { $order_number } 有 { $parcels } 个包裹
    }{ $parcels_delivered_n ->
        [0] ，尚未送达。
       *[other] ，其中 { $parcels_delivered } 个已送达。
    }

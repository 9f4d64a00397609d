### 款项与异常：late_refund, lost_parcel, delivered_not_received, return_refund, damaged_wrong_item.

late_refund-parcels = 订单 { $order_number } 有多个包裹，每个包裹分别判断：

late_refund-eligible = 可以：您可以申请退还 { $amount }，即您所付 Express 运费 { $fee } 的 { $share }。
    .why = 物流公司于 { $transit_started } 首次扫描包裹 { $tracking_number }，包裹至今仍未送达。今天是首次扫描后的第 { $transit_business_days } 个工作日；第 { $limit } 个工作日之后即可申请保障。该保障只涵盖运费，不含商品、税费或关税。
    .next = 需要我向团队提交申请吗？退款之前会先由工作人员确认。
    .parcel = 第 { $transit_business_days } 个工作日仍在运输途中，已超过 { $limit } 个工作日的限度。

transit-today = { $transit_business_days_n ->
        [0] 自 { $transit_started } 首次扫描以来，尚未过去任何工作日
       *[other] 今天是自 { $transit_started } 首次扫描以来的第 { $transit_business_days } 个工作日
    }

late_refund-not_yet = 暂时还不行：Express 保障从 { $claimable_from } 起才能申请。
    .why = { transit-today }；必须超过 { $limit } 个工作日才行。
    .next = 如果届时包裹仍未送达，请再来问我：从那天起可以申请退还您所付运费的 { $share }。
    .parcel = 暂时还不行；保障从 { $claimable_from } 起才能申请。

late_refund-not_yet-within_window = 暂时还不行：包裹仍在预计送达期内，该期限到 { $expected_to } 为止。
    .why = { transit-today }；第 { $limit } 个工作日之后才能申请 Express 保障。
    .next = 如果到 { $claimable_from } 仍未送达，请再来问我：从那天起可以申请退还您所付运费的 { $share }。
    .parcel = 暂时还不行；仍在预计送达期内，该期限到 { $expected_to } 为止。保障从 { $claimable_from } 起才能申请。

late_refund-not_yet-clock_not_started = 暂时还不行：物流公司尚未扫描该包裹，而天数要从首次扫描开始计算。
    .why = 包裹交给物流公司超过 { $limit } 个工作日后，才能申请 Express 保障。
    .next = 有了首次扫描记录，我就能告诉您确切的日期。
    .parcel = 暂时还不行；物流公司尚未扫描。

late_refund-not_eligible-no_fee_paid = 不能：您这笔订单的 Express 运费为 { $fee }，而该保障只退还这项运费中的相应比例。
    .why = 该保障要在运输的第 { $limit } 个工作日之后才能申请，但这里没有可退的运费。这个结果不会随日期改变。
    .next = 想知道包裹在哪里，可以问我“我的订单到哪了？”。

late_refund-not_eligible-already_refunded = 不能：您的 Express 运费 { $fee } 中，已经退还了 { $fee_refunded }。
    .why = 该保障退还这项运费的 { $share }，且不会重复退还。这个结果不会随日期改变。

late_refund-not_eligible-within_guarantee = 不能：包裹已于 { $delivered_on } 送达，是首次扫描后的第 { $transit_business_days } 个工作日。
    .why = Express 保障要求运输时间超过 { $limit } 个工作日，因此不适用于这个包裹。这个结果不会随日期改变。
    .parcel = 不能；已于 { $delivered_on } 送达，是第 { $transit_business_days } 个工作日。

late_refund-not_eligible-within_estimate = { $has_delivered_on ->
    [yes] 不能：包裹已于 { $delivered_on } 送达，预计送达期到 { $expected_to } 为止。
   *[no] { $has_expected_to ->
        [yes] 不能：按我们的政策，包裹并未延误；预计送达期到 { $expected_to } 为止。
       *[no] 不能：按我们的政策，这个包裹不算延误。
    }
}
    .why = { $has_method ->
        [yes] 只有 Express 保障涵盖的延误才会退钱，而这个包裹用的是 { $method }。
       *[no] 只有 Express 保障涵盖的延误才会退钱。
    }我们的政策没有写明从哪天起会有所不同。
    .next = { $has_delivered_on ->
        [yes] { "" }
       *[no] { $has_expected_to ->
            [yes] 如果到 { $expected_to } 还没送到，请告诉我，我会请工作人员帮您查找。
           *[no] 如果没有按时送到，请告诉我，我会请工作人员帮您查找。
        }
    }
    .parcel = { $has_expected_to ->
        [yes] 未延误；预计送达期到 { $expected_to } 为止。
       *[no] 未延误。
    }

late_refund-not_eligible-delay_not_covered = { $has_method ->
        [yes] 不能：按我们的政策，只有 Express 保障会因延误退钱，而 { $method } 不在保障范围内。
       *[no] 不能：按我们的政策，只有 Express 保障会因延误退钱。
    }
    .why = { $has_business_days_late ->
        [yes] { $business_days_late_n ->
           *[other] 时间方面您说得对，非常抱歉：原预计最晚 { $expected_to } 送达，延误了 { $business_days_late } 个工作日。
        }这个答复不会随日期改变。
       *[no] 这个答复不会随日期改变。
    }
    .next = { $has_delivered_on ->
        [yes] 包裹已于 { $delivered_on } 送达。
       *[no] 现在可以这样做：问我“我的订单到哪了？”查看最新扫描记录，或回复“转人工”，团队会帮您查找包裹。
    }
    .parcel = { $has_expected_to ->
        [yes] 不能；仅因延误不会退钱。原预计最晚 { $expected_to } 送达。
       *[no] 不能；仅因延误不会退钱。
    }

late_refund-review-delivered_after_threshold = 这要由工作人员决定：包裹到达时已超过限度，但确实已经送达。
    .why = 包裹于 { $delivered_on } 送达，是 { $transit_started } 首次扫描后的第 { $transit_business_days } 个工作日。该保障在第 { $limit } 个工作日之后才能申请，而且针对的是仍在运输途中的包裹，所以我不能作任何承诺。
    .next = 我已把您的情况连同所有这些日期转交给团队。需要我同时登记为申请，由他们决定吗？
    .parcel = 要由工作人员决定；已于 { $delivered_on } 送达，超过了限度。

late_refund-review-returned_to_sender = 这要由工作人员决定：包裹已于 { $returned_on } 退回寄件人。
    .why = 该保障针对的是第 { $limit } 个工作日之后仍在运输途中的包裹；这个包裹的运输在第 { $transit_business_days } 个工作日就结束了。
    .next = 我已把您的情况连同所有这些日期转交给团队。需要我同时登记为申请，由他们决定吗？
    .parcel = 要由工作人员决定；已于 { $returned_on } 退回寄件人。

late_refund-review-partly_refunded = 这要由工作人员决定：您的运费 { $fee } 中，此前已退还 { $fee_refunded }。
    .why = 该保障退还运费的 { $share }。
    .next = 我已把您的情况转交给团队。需要我同时登记为申请，由他们决定吗？

late_refund-review-no_guarantee_stated = 这要由工作人员决定：包裹已延误，而我们的政策写明 { $method } 可应要求提供，却没有为它写明保障。
    .why = { $business_days_late_n ->
       *[other] 预计送达期到 { $expected_to } 为止，延误了 { $business_days_late } 个工作日。
    }
    .next = 我已把您的情况转交给团队。需要我同时登记为申请，由他们决定吗？
    .parcel = 已延误，要由工作人员决定；原预计最晚 { $expected_to } 送达。

late_refund-not_stated = 我们的政策没有写明包裹延误是否退钱。
    .next = 需要我为您转接能作决定的人工客服吗？
    .parcel = 我们的政策没有写明。

late_refund-not_stated-within_estimate = { $has_delivered_on ->
    [yes] 包裹是按时到的：已于 { $delivered_on } 送达，预计期限到 { $expected_to } 为止。
   *[no] 到 { $expected_to } 为止，包裹都算准时。
}
    .why = 我们的政策没有写明包裹延误是否退钱。
    .next = { $has_delivered_on ->
        [yes] 还是需要我为您转接人工客服吗？
       *[no] 如果届时还没送到，请告诉我，我会为您转接人工客服。需要现在就转接吗？
    }
    .parcel = 到 { $expected_to } 为止都算准时。

late_refund-not_stated-late = { $business_days_late_n ->
       *[other] 包裹已延误：预计期限到 { $expected_to } 为止，延误了 { $business_days_late } 个工作日。
    }
    .why = 我们的政策没有写明这种情况是否退钱，所以要由工作人员决定。
    .next = 我已把您的情况转交给团队。
    .parcel = 已延误；预计期限到 { $expected_to } 为止。

late_refund-explained = 包裹由物流公司运输超过 { $limit } 个工作日仍未送达时，Express Shipping Guarantee（Express 运费保障）会退还 Express 运费的 { $share }。
    .why = { $has_fee ->
        [yes] 按标明的运费 { $fee } 计算，就是 { $share_of_fee }。
       *[no] { "" }
    }{ $has_claimable_from ->
        [yes] 若首次扫描为 { $transit_started }，则从 { $claimable_from } 起可以申请。
       *[no] { "" }
    }该保障只涵盖运费，不含商品、税费或关税，其他配送方式也不在保障范围内。
    .next = 请告诉我您的订单号和邮箱，我来为您的包裹计算天数。

steps-intro = 我们的政策列出了以下步骤：

step-check_tracking = 查看最新的物流信息。
step-ask_local_carrier = 询问当地的物流公司；对于从境外寄来的包裹，他们可能更了解清关或末段配送的情况。
step-contact_support = 联系店铺的客服团队。

lost_parcel-investigate = 非常抱歉。我已请工作人员查找您的包裹。
    .why = { parcel-trace }

lost_parcel-review = 非常抱歉。我已请工作人员查找您的包裹。
    .why = { parcel-trace }我们的政策没有写明包裹丢失后如何处理，所以我不能作任何承诺。

parcel-trace = { $has_last_seen_at ->
    [yes] { parcel-where }
   *[no] { "" }
}

delivered_not_received-fulfilled = 按我们的政策，物流公司标记为已送达后，订单即视为已履行。
    .why = { $has_last_seen_at ->
        [yes] { parcel-where }
       *[no] { "" }
    }请先问问邻居，再看看门口和当地邮局。
    .next = 如果还是找不到，需要我为您转接人工客服吗？

delivered_not_received-protection_provider = 您为这笔订单购买了运输保障（{ $protection }）：包裹显示已送达却没收到时，请向该服务商申请理赔。
    .why = 以该服务商自己的条款为准。对店铺而言，订单标记为已送达后即视为已履行。
    .next = 需要我请人工客服协助您申请理赔吗？

delivered_not_received-not_stated-not_marked_delivered = 物流公司还没有把这笔订单标记为已送达。
    .why = { parcel-trace }
    .next = 如果您觉得有问题，需要我为您转接人工客服吗？

delivered_not_received-not_stated = 我们的政策没有写明包裹显示已送达却不在时如何处理。
    .next = 需要我请人工客服帮您查看吗？

return_refund-refer = 退货和退款按店铺的 Refund Policy（退款政策）处理，而我手上没有这份文件。
    .next = 我不想随便猜。需要我为您转接人工客服吗？

return_refund-not_stated = 我们的配送政策没有提到退货和退款。
    .next = 我不想随便猜。需要我为您转接人工客服吗？

damaged_wrong_item-review = 非常抱歉。如果是我们的失误，会按店铺的 Refund Policy（退款政策）妥善处理。
    .why = 需要由工作人员了解具体情况；请准备好照片。
    .next = 需要我为您转接人工客服吗？

damaged_wrong_item-refer = 非常抱歉。后续按店铺的 Refund Policy（退款政策）处理，而我手上没有这份文件。
    .next = 我不想随便猜；请准备好照片。需要我为您转接人工客服吗？

damaged_wrong_item-not_stated = 非常抱歉。我们的配送政策没有写明商品损坏或发错时如何处理。
    .next = 我不想随便猜。需要我为您转接人工客服吗？

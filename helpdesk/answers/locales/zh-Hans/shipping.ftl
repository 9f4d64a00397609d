### 配送：delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.
### 配送方式沿用店铺所用的名称。

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = 个工作日
choice-weeks = 周
choice-months = 个月
choice-hours = 小时
choice-business_hours = 个工作小时
choice-may_be_forfeited = 可能按弃件处理
choice-shopper = 顾客

delivery_estimate-estimated = 预计在 { $expected_from } 至 { $expected_to } 之间送达。
    .why = { $has_country ->
        [yes] 目的地：{ $country }。
       *[no] { "" }
    }{ $has_transit_started ->
        [yes] { $method } 配送需要 { $range_from }–{ $range_to } { $unit }，从物流公司首次扫描（{ $transit_started }）起算。
       *[no] 包裹交给物流公司后，{ $method } 配送需要 { $range_from }–{ $range_to } { $unit }；我的计算以 { $ordered_on } 下单、{ $ships_from } 至 { $ship_by } 之间备货完成为前提。
    }{ $has_usual_range_to ->
        [yes] 多数需要 { $usual_range_from }–{ $usual_range_to } { $unit }，也就是最晚 { $usual_to } 送达。
       *[no] { "" }
    }{ $has_rare_months ->
        [yes] { $rare_months_n ->
           *[other] 在少数情况下，清关可能使当地的配送时间延长到 { $rare_months } 个月。
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] 这是预估：当地节假日、清关或意外情况都可能使它改变。
        [not_guaranteed] 这是预估，不是承诺。
       *[no] 这是预估。
    }{ $sooner_is ->
        [before_ordering] 如果您需要更早收到，请在下单前咨询我们的团队。
       *[no] { "" }
    }
    .parcel = 预计在 { $expected_from } 至 { $expected_to } 之间送达。{ $has_transit_started ->
        [yes] 首次扫描：{ $transit_started }。
       *[no] 物流公司尚未扫描。
    }

delivery_estimate-estimated-late = 原本最晚应在 { $expected_to } 送达，所以包裹已延误。
    .why = { $has_transit_started ->
        [yes] { $method } 配送需要 { $range_from }–{ $range_to } { $unit }，从物流公司首次扫描（{ $transit_started }）起算。
       *[no] 包裹交给物流公司后，{ $method } 配送需要 { $range_from }–{ $range_to } { $unit }。
    }{ delay-causes }
    .next = 您可以问我“晚到会退钱吗？”，我会对照政策为您查看。
    .parcel = 已延误；原本最晚应在 { $expected_to } 送达。

delivery_estimate-parcels = 订单 { $order_number } 还有多个包裹待送达，每个包裹各有预计时间：

delivery_estimate-delivered = 包裹已到：物流公司标记为 { $delivered_on } 送达。

delivery_estimate-not_stated = 我们的政策没有写明这方面的配送时间。
    .next = 需要我为您转接能解答的人工客服吗？
    .parcel = 我们的政策没有写明它的配送时间。

delivery_estimate-not_stated-product_page = 我无法告诉您日期：预售商品的发货时间写在商品页面上，我们的政策没有写明。
    .why = 寄出后，{ $method } 配送需要 { $range_from }–{ $range_to } { $unit }。
    .next = 需要我请人工客服帮您确认吗？

delivery_estimate-not_stated-country_needed = 这取决于寄到哪里。
    .next = 请问要送到哪个国家或地区？

shipping_cost-quoted = { $method } 的运费为 { $amount }。
    .why = { $has_country ->
        [yes] 目的地：{ $country }。
       *[no] { "" }
    }{ $has_threshold ->
        [yes] 订单金额超过 { $threshold } 时免运费。
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = 购物金额为 { $subtotal } 时，{ $method } 的运费为 { $amount }。
    .why = { $has_country ->
        [yes] 目的地：{ $country }。
       *[no] { "" }
    }订单金额超过 { $threshold } 时免运费；刚好 { $threshold } 不算超过。
    .next = 再加购 { $missing } 或以上的商品，即可免运费。

shipping_cost-quoted-price_list = 运费取决于配送方式和目的地。
    .why = { $has_fee_economy ->
        [yes] Economy：{ $fee_economy }{ $has_threshold_economy ->
            [yes] ，超过 { $threshold_economy } 免运费
           *[no] { "" }
        }。
       *[no] { "" }
    }{ $has_fee_express ->
        [yes] Express：{ $fee_express }。
       *[no] { "" }
    }{ $has_fee_economy_international ->
        [yes] Economy International：{ $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] ，超过 { $threshold_economy_international } 免运费
           *[no] { "" }
        }。
       *[no] { "" }
    }{ $has_fee_standard ->
        [yes] Standard：{ $fee_standard }。
       *[no] { "" }
    }
    .next = 请问要寄到哪个国家或地区？

shipping_cost-free = 您的购物车可享 { $method } 免运费。
    .why = 订单金额超过 { $threshold } 即免运费，您的金额为 { $subtotal }。

shipping_cost-on_request = { $method } 应要求提供，因此我们的政策没有写明价格。
    .next = 需要我请人工客服为您报价吗？

shipping_cost-not_stated = 我们的政策没有写明这种配送的费用。
    .next = 需要我为您转接能解答的人工客服吗？

shipping_cost-not_stated-method_not_listed_for_country = 我们的政策没有列出 { $method } 寄到该目的地的价格。
    .why = { $has_country ->
        [yes] 对于您的目的地（{ $country }），政策列出的是我们的国际配送方式；其中较快的方式应要求提供。
       *[no] { "" }
    }
    .next = 需要我请人工客服为您报价吗？

shipping_methods-stated = 我们的配送方式如下。
    .why = { $has_economy_to ->
        [yes] Economy：{ $economy_from }–{ $economy_to } 个工作日{ $has_fee_economy ->
            [yes] ，{ $fee_economy }
           *[no] { "" }
        }。
       *[no] { "" }
    }{ $has_standard_to ->
        [yes] Standard：{ $standard_from }–{ $standard_to } 个工作日。
       *[no] { "" }
    }{ $has_express_to ->
        [yes] Express：{ $express_from }–{ $express_to } 个工作日{ $has_fee_express ->
            [yes] ，{ $fee_express }
           *[no] { "" }
        }。
       *[no] { "" }
    }{ $has_fee_economy_international ->
        [yes] 寄往海外：Economy International，{ $fee_economy_international }；Expedited International 可应要求提供。
       *[no] { "" }
    }{ $origin_is ->
        [several_warehouses] 包裹从我们的多个仓库寄出。
       *[no] { "" }
    }{ $tracking_is ->
        [every_order] 每笔订单都可以查询物流。
        [shipped_orders] 订单寄出后，您会通过邮件收到物流单号。
       *[no] { "" }
    }
    .next = 请告诉我国家或地区，我来计算日期。

shipping_methods-not_stated = 我们的政策没有列出配送方式。
    .next = 需要我为您转接能解答的人工客服吗？

destinations-stated = 可以：我们的政策列有您的目的地（{ $country }），包裹交给物流公司后需要 { $range_from }–{ $range_to } { $unit }。
    .next = 需要我计算日期或运费吗？

destinations-stated-everywhere = 我们的政策列出了全球各地的配送时间。
    .next = 您想了解哪个国家或地区？

destinations-stated-most_international = 我们的政策写的是大多数国际目的地，没有列出国家名称。
    .next = 需要我请人工客服告诉您当地能不能送达吗？

destinations-not_stated-most_international = 我不能确定：我们的政策写的是大多数国际目的地，没有点名您的目的地（{ $country }）。
    .next = 需要我为您转接能解答的人工客服吗？

destinations-not_stated = 我们的政策没有写明是否配送到那里。
    .next = 需要我为您转接能解答的人工客服吗？

support-open = { $closed_is ->
        [weekends_and_holidays] 我们的服务时间为工作日 { $opens } 至 { $closes }；周末和节假日休息。
       *[no] 我们的服务时间为 { $opens } 至 { $closes }。
    }

support_hours-stated-open_now = 我们的团队现在在线，服务到 { $closing }。
    .why = { support-open }{ $has_response_to ->
        [yes] 回复需要 { $response_from }–{ $response_to } 个工作小时。
       *[no] { "" }
    }

support_hours-stated-closed_now = 我们的团队现在休息，将于 { $next_opening } 恢复服务。
    .why = { support-open }{ $has_response_to ->
        [yes] 回复需要 { $response_from }–{ $response_to } 个工作小时。
       *[no] { "" }
    }

support_hours-not_stated = 我们的政策没有写明客服团队的服务时间。
    .next = 需要我把您的问题转给工作人员，由他们答复您吗？

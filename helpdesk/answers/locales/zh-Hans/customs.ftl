### 清关、拒收、地址、取消。

customs_fees-shopper_pays = 如产生关税和进口税，由您作为收件人支付。
    .why = 税费由目的地的主管机关决定，不包含在您付给我们的款项中，所以我无法告诉您金额。

customs_fees-shopper_pays-may_be_forfeited = 如产生关税和进口税，由您作为收件人支付。
    .why = 税费由目的地的主管机关决定，不包含在您付给我们的款项中，所以我无法告诉您金额。
    .next = 请注意：因未付费用而拒收的订单可能按弃件处理，且不予退款。

customs_fees-shopper_pays-delayed_or_returned = 如产生关税和进口税，由您作为收件人支付。
    .why = 税费取决于您所在国家或地区的规定，店铺既无法预知也无法控制。当地海关会联系您，告知付款方法。
    .next = 请注意：未付费用可能使包裹延误或被退回，店铺对此不承担责任。

customs_fees-not_stated = 我们的政策没有写明由谁支付清关费用。
    .next = 需要我为您转接能解答的人工客服吗？

refused_parcel-may_be_forfeited = 无论什么原因，被拒收的订单可能按弃件处理，不退款，也不补发。
    .why = 不论是因为清关费用、延误还是改变主意，都是如此。这个结果不会随日期改变。
    .next = 拒收之前，请回复“转人工”，团队会看看您的情况。

refused_parcel-not_stated = 我们的政策没有写明单纯拒收包裹会怎么样。
    .why = { $has_unpaid ->
        [yes] 关于费用则有说明：未付的清关费用可能使包裹延误或被退回。
       *[no] { "" }
    }
    .next = 需要我为您转接能解答的人工客服吗？

address_change-contact_support = 请尽快联系我们的团队更正地址。
    .why = 按我们的政策，填写正确地址由顾客负责，地址有误不予退款{ $has_reship_fee ->
        [yes] ；如果包裹因地址错误退回给我们，重新寄送的费用为 { $reship_fee }
       *[no] { "" }
    }。
    .next = 需要我现在为您转接人工客服吗？

address_change-reship_fee = 包裹已退回；重新寄送的费用为 { $amount }。
    .why = 按我们的政策，包裹因地址问题退回给我们后即需付此费用。地址有误不予退款。
    .next = 需要我请人工客服来安排吗？

address_change-fulfilled_no_refund = 物流公司已弃置该包裹；按我们的政策，订单即视为已履行，不予退款。
    .why = 对于地址错误且没有退回的包裹，我们的政策是这样写的。这个结果不会随日期改变。
    .next = 需要我为您转接人工客服吗？

address_change-not_stated = 我们的政策没有写明如何更改地址。
    .next = 需要我请人工客服来帮您吗？

cancellation-possible_until = 可以：这笔订单在 { $cancel_until } 之前可以取消。
    .why = 定制商品的取消期限为下单后 { $window_hours } { $window_hours_n ->
       *[other] 小时
    }；之后开始制作，该笔销售即为最终销售。
    .next = 我已请工作人员立即为您取消。

cancellation-possible_until-from_the_order = 定制商品可在下单后 { $window_hours } { $window_hours_n ->
       *[other] 小时
    }内取消，逾期不可取消。
    .why = 之后开始制作，该笔销售即为最终销售。
    .next = 请告诉我您的订单号和邮箱，我来查看您的订单。

cancellation-window_closed = 不能：这笔订单的取消期限是 { $cancel_until }，现已过期。
    .why = 定制商品的取消期限为下单后 { $window_hours } { $window_hours_n ->
       *[other] 小时
    }；此后已开始制作，该笔销售即为最终销售。这个结果不会随日期改变。
    .next = 如果您仍需要这方面的帮助，请回复“转人工”。

cancellation-not_stated = 我们的政策没有写明订单能否取消。
    .next = 需要我为您转接能作决定的人工客服吗？

cancellation-not_stated-see_refund_policy = 对于这些商品，我们的配送政策没有写明取消期限，而是指向店铺的 Refund Policy（退款政策），我手上没有这份文件。
    .next = 需要我为您转接能作决定的人工客服吗？

cancellation-not_stated-depends_on_item = 这取决于商品：定制商品可在下单后 { $window_hours } { $window_hours_n ->
       *[other] 小时
    }内取消。
    .why = 至于其他商品，我们的配送政策指向店铺的 Refund Policy（退款政策），我手上没有这份文件。
    .next = 请告诉我您的订单号和邮箱，我来查看您的订单。

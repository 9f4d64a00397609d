### 工作人员对申请作出决定后对顾客所说的话。

claim-approved = { $has_amount ->
    [yes] 您关于订单 { $order_number } 的申请已通过：您将获退 { $amount }。
   *[no] 您关于订单 { $order_number } 的申请已通过。退还多少由我们的团队确定。
}
    .next = 付款后我们会马上在这里通知您。

claim-rejected = 工作人员已查看您关于订单 { $order_number } 的申请，无法通过。
    .why = { $refusal_is ->
        [no_fee_paid] 这笔订单没有支付运费，所以没有可退的运费。
        [already_refunded] 这笔订单的运费此前已经退还。
        [clock_not_started] 物流公司尚未扫描该包裹，而天数要从首次扫描开始计算。
        [within_guarantee] 包裹的运输时间没有超过保障所要求的时长。
        [within_window] 包裹仍在预计送达期内。
        [within_estimate] 按我们的政策，这个包裹当时不算延误。
       *[other] 按我们的政策，这次延误不退钱。
    }
    .next = 我们的政策在“{ $section }”部分写明：{ $quote }

claim-more_needed = { $shop } 的 { $agent } 正在查看您关于订单 { $order_number } 的申请，还需要一些信息才能决定。请在这里回复：

claim-paid = { $has_amount ->
    [yes] 您关于订单 { $order_number } 的申请已办结：{ $amount } 已退还给您。
   *[no] 您关于订单 { $order_number } 的申请已办结：应退的款项已支付。
}

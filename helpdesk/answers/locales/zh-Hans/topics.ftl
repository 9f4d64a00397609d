### 顾客的消息可能是在问什么，用顾客自己的话表达；意思不清楚时作为选项提供。

topic-track_order = 我的订单到哪了？
topic-tracking_problem = 我的物流信息不更新了。
topic-late_delivery = 我的订单晚到了，会退钱吗？
topic-express_guarantee = Express 保障是怎么规定的？
topic-lost_parcel = 我的包裹丢了。
topic-delivered_not_received = 显示已送达，但我没收到。
topic-split_shipment = 我的订单只到了部分商品。
topic-delivery_attempt = 快递来派送时我错过了。
topic-change_address = 我想修改收货地址。
topic-cancel_order = 我想取消订单。
topic-modify_order = 我想修改订单里的内容。
topic-shipping_cost = 运费要多少钱？
topic-shipping_destinations = 你们可以寄到哪些国家？
topic-shipping_methods = 有哪些配送方式？
topic-delivery_time = 配送需要多长时间？
topic-processing_time = 下单后多久发货？
topic-customs_fees = 我需要付关税吗？
topic-refused_parcel = 如果我拒收包裹会怎么样？
topic-return_refund = 怎么办理退货？
topic-damaged_wrong_item = 商品损坏或发错了。
topic-support_hours = 客服的服务时间是几点到几点？
topic-human_agent = 我想找人工客服。
topic-other_support = 我有关于店铺的其他问题。

### 顧客的訊息可能是在問什麼，用顧客自己的話表達；意思不清楚時作為選項提供。

topic-track_order = 我的訂單到哪了？
topic-tracking_problem = 我的物流狀態都沒更新。
topic-late_delivery = 我的訂單晚到了，可以退錢嗎？
topic-express_guarantee = Express 保障是怎麼規定的？
topic-lost_parcel = 我的包裹寄丟了。
topic-delivered_not_received = 顯示已送達，但我沒收到。
topic-split_shipment = 我的訂單只到了部分商品。
topic-delivery_attempt = 我錯過了配送。
topic-change_address = 我想更改收件地址。
topic-cancel_order = 我想取消訂單。
topic-modify_order = 我想修改訂單裡的內容。
topic-shipping_cost = 運費要多少錢？
topic-shipping_destinations = 你們可以寄到哪些國家？
topic-shipping_methods = 有哪些配送方式？
topic-delivery_time = 配送需要多久？
topic-processing_time = 下單後多久出貨？
topic-customs_fees = 我需要付關稅嗎？
topic-refused_parcel = 如果我拒收包裹會怎麼樣？
topic-return_refund = 怎麼辦理退貨？
topic-damaged_wrong_item = 商品損壞或寄錯了。
topic-support_hours = 客服的服務時間是幾點到幾點？
topic-human_agent = 我想找真人客服。
topic-other_support = 我有關於商店的其他問題。

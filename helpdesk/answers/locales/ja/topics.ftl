### What a message may have been about, in the shopper’s own words; offered as choices when it was not clear.

topic-track_order = 注文した商品は今どこにありますか？
topic-tracking_problem = 追跡情報が更新されません。
topic-late_delivery = 注文が遅れています。返金してもらえますか？
topic-express_guarantee = Express の保証はどういう仕組みですか？
topic-lost_parcel = 荷物が紛失しました。
topic-delivered_not_received = 配達済みになっていますが、届いていません。
topic-split_shipment = 注文した商品が全部は届いていません。
topic-delivery_attempt = 不在で荷物を受け取れませんでした。
topic-change_address = お届け先の住所を変更したいです。
topic-cancel_order = 注文をキャンセルしたいです。
topic-modify_order = 注文の内容を変更したいです。
topic-shipping_cost = 送料はいくらかかりますか？
topic-shipping_destinations = どの国に発送していますか？
topic-shipping_methods = どんな配送方法がありますか？
topic-delivery_time = 配送には何日くらいかかりますか？
topic-processing_time = 発送されるまでにどのくらいかかりますか？
topic-customs_fees = 関税を払う必要がありますか？
topic-refused_parcel = 荷物の受け取りを拒否したらどうなりますか？
topic-return_refund = 返品するにはどうすればいいですか？
topic-damaged_wrong_item = 届いた商品が壊れているか、間違っています。
topic-support_hours = サポートの受付時間はいつですか？
topic-human_agent = 担当者と話したいです。
topic-other_support = お店について別の質問があります。

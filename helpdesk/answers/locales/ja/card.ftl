### What is written on the card of a parcel, beside the text of an answer.

card-order = ご注文 { $order_number }

card-parcel = 荷物 { $tracking_number }

card-window = お届け予定：{ $expected_from }～{ $expected_to }

card-window-passed = 当初のお届け予定：{ $expected_from }～{ $expected_to }

card-today = 本日 { $today }

card-limit = 保証が適用される日：{ $claimable_from }

card-progress = { $transit_business_days_n ->
        [0] 最初のスキャンから営業日はまだ経過していません（上限は{ $limit }営業日）
       *[other] 最初のスキャンから{ $transit_business_days }営業日目（上限は{ $limit }営業日）
    }

card-delivered = 配達日：{ $delivered_on }

card-status-processing = 準備中
card-status-in_transit = 輸送中
card-status-customs = 通関手続き中
card-status-out_for_delivery = 配達中
card-status-available_for_pickup = 受け取り可能
card-status-attempt_failed = 配達できず
card-status-delivered = 配達済み
card-status-exception = 問題の報告あり
card-status-returned = 差出人へ返送中
card-status-unknown = 情報待ち
card-status-late = 遅延

scan-unknown = 配送業者の記録
scan-info_received = 送り状発行
scan-in_transit = 輸送中
scan-customs_hold = 通関手続き中
scan-customs_cleared = 通関済み
scan-out_for_delivery = 配達中
scan-available_for_pickup = 受け取り可能
scan-attempt_fail = 配達できず
scan-delivered = 配達済み
scan-exception = 問題の報告あり
scan-returned = 差出人へ返送中
scan-expired = 追跡終了

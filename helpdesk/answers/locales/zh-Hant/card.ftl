### 包裹卡片上、答覆文字旁邊的內容。

card-order = 訂單 { $order_number }

card-parcel = 包裹 { $tracking_number }

card-window = 預計在 { $expected_from } 至 { $expected_to } 之間送達

card-window-passed = 原預計在 { $expected_from } 至 { $expected_to } 之間送達

card-today = 今天，{ $today }

card-limit = 從 { $claimable_from } 起可申請保障

card-progress = { $transit_business_days_n ->
        [0] 首次掃描後尚未過去任何工作天；上限為 { $limit } 個工作天
       *[other] 首次掃描後的第 { $transit_business_days } 個工作天；上限為 { $limit } 個工作天
    }

card-delivered = 已於 { $delivered_on } 送達

card-status-processing = 備貨中
card-status-in_transit = 運送中
card-status-customs = 海關處理中
card-status-out_for_delivery = 配送中
card-status-available_for_pickup = 可以取貨
card-status-attempt_failed = 配送未成功
card-status-delivered = 已送達
card-status-exception = 有異常回報
card-status-returned = 正在退回寄件人
card-status-unknown = 尚無消息
card-status-late = 已延誤

scan-unknown = 物流紀錄
scan-info_received = 寄件標籤已建立
scan-in_transit = 運送中
scan-customs_hold = 海關處理中
scan-customs_cleared = 已通過海關
scan-out_for_delivery = 配送中
scan-available_for_pickup = 可以取貨
scan-attempt_fail = 配送未成功
scan-delivered = 已送達
scan-exception = 有異常回報
scan-returned = 正在退回寄件人
scan-expired = 不再追蹤

### 包裹卡片上、答复文字旁边的内容。

card-order = 订单 { $order_number }

card-parcel = 包裹 { $tracking_number }

card-window = 预计在 { $expected_from } 至 { $expected_to } 之间送达

card-window-passed = 原预计在 { $expected_from } 至 { $expected_to } 之间送达

card-today = 今天，{ $today }

card-limit = 从 { $claimable_from } 起可申请保障

card-progress = { $transit_business_days_n ->
        [0] 首次扫描后尚未过去任何工作日；限度为 { $limit } 个工作日
       *[other] 首次扫描后的第 { $transit_business_days } 个工作日；限度为 { $limit } 个工作日
    }

card-delivered = 已于 { $delivered_on } 送达

card-status-processing = 备货中
card-status-in_transit = 运输中
card-status-customs = 海关处理中
card-status-out_for_delivery = 派送中
card-status-available_for_pickup = 可以取件
card-status-attempt_failed = 派送未成功
card-status-delivered = 已送达
card-status-exception = 有异常报告
card-status-returned = 正在退回寄件人
card-status-unknown = 暂无消息
card-status-late = 已延误

scan-unknown = 物流记录
scan-info_received = 面单已生成
scan-in_transit = 运输中
scan-customs_hold = 海关处理中
scan-customs_cleared = 已通过海关
scan-out_for_delivery = 派送中
scan-available_for_pickup = 可以取件
scan-attempt_fail = 派送未成功
scan-delivered = 已送达
scan-exception = 有异常报告
scan-returned = 正在退回寄件人
scan-expired = 不再跟踪

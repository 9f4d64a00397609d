### 答复的依据。

why-nothing = 请先问我问题，我再告诉您答复的依据。

why-clause = { $section }：{ $quote }

why-silent = 政策中没有这方面的条款。

why-transit = 计算方式：首次扫描于 { $transit_started }；{ $transit_business_days_n ->
   *[other] 此后已过 { $transit_business_days } 个工作日
}，限度为 { $limit } 个工作日。扫描当天不计入。

why-holidays = { $holidays_n ->
    [0] 其间没有公共假日。
   *[other] 其间有 { $holidays } 个公共假日，不计入。
}

why-window = 计算方式：首次扫描于 { $transit_started }，因此预计在 { $expected_from } 至 { $expected_to } 之间送达。

why-window_from_order = 计算方式：{ $ordered_on } 下单，最晚 { $ship_by } 交给物流公司，因此预计在 { $expected_from } 至 { $expected_to } 之间送达。

why-nearest-claimable_from = 最早可以的日期：{ $claimable_from }。

why-nearest-free_from = 最近的可行条件：订单金额为 { $free_from } 或以上。

why-no_nearest = 没有哪个日期或事实会改变这个答复。

why-person_only = 这只能由店铺的工作人员决定。

### 答覆的依據。

why-nothing = 請先問我問題，我再告訴您答覆的依據。

why-clause = { $section }：{ $quote }

why-silent = 政策中沒有這方面的條款。

why-transit = 計算方式：首次掃描於 { $transit_started }；{ $transit_business_days_n ->
   *[other] 此後已過 { $transit_business_days } 個工作天
}，上限為 { $limit } 個工作天。掃描當天不計入。

why-holidays = { $holidays_n ->
    [0] 期間沒有國定假日。
   *[other] 期間有 { $holidays } 個國定假日，不計入。
}

why-window = 計算方式：首次掃描於 { $transit_started }，因此預計在 { $expected_from } 至 { $expected_to } 之間送達。

why-window_from_order = 計算方式：{ $ordered_on } 下單，最晚 { $ship_by } 交給物流公司，因此預計在 { $expected_from } 至 { $expected_to } 之間送達。

why-nearest-claimable_from = 最早可以的日期：{ $claimable_from }。

why-nearest-free_from = 最近的可行條件：訂單金額為 { $free_from } 或以上。

why-no_nearest = 沒有哪個日期或事實會改變這個答覆。

why-person_only = 這只能由商店的專人決定。

### 專人對申請做出決定後對顧客所說的話。

claim-approved = { $has_amount ->
    [yes] 您關於訂單 { $order_number } 的申請已通過：您將獲退 { $amount }。
   *[no] 您關於訂單 { $order_number } 的申請已通過。退還多少由我們的團隊確定。
}
    .next = 付款後我們會馬上在這裡通知您。

claim-rejected = 專人已查看您關於訂單 { $order_number } 的申請，無法通過。
    .why = { $refusal_is ->
        [no_fee_paid] 這筆訂單沒有支付運費，所以沒有可退的運費。
        [already_refunded] 這筆訂單的運費先前已經退還。
        [clock_not_started] 物流公司尚未掃描該包裹，而天數要從首次掃描開始計算。
        [within_guarantee] 包裹的運送時間沒有超過保障所要求的時長。
        [within_window] 包裹仍在預計送達期內。
        [within_estimate] 依我們的政策，這個包裹當時不算延誤。
       *[other] 依我們的政策，這次延誤不退錢。
    }
    .next = 我們的政策在「{ $section }」部分寫明：{ $quote }

claim-more_needed = { $shop } 的 { $agent } 正在查看您關於訂單 { $order_number } 的申請，還需要一些資訊才能決定。請在這裡回覆：

claim-paid = { $has_amount ->
    [yes] 您關於訂單 { $order_number } 的申請已辦結：{ $amount } 已退還給您。
   *[no] 您關於訂單 { $order_number } 的申請已辦結：應退的款項已支付。
}

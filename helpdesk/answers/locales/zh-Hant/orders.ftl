### 在途訂單：order_status, processing_time, split_shipment.
### `.parcel` 是多個包裹中對某個包裹的說明。

parcel-where = { $has_place ->
    [yes] 最新掃描：{ $place }，{ $last_seen_at }。
   *[no] 最新掃描：{ $last_seen_at }。
}{ $has_message ->
    [yes] 物流公司原文：{ $message }。
   *[no] { "" }
}

parcel-name = 包裹 { $tracking_number }：

parcel-window = { $has_expected_to ->
    [yes] 預計在 { $expected_from } 至 { $expected_to } 之間送達{ $has_usual_to ->
        [yes] ；多數最晚 { $usual_to } 送達
       *[no] { "" }
    }。
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] 清關、突發狀況、旺季或物流公司都可能使包裹耽擱。
        [customs_holidays_unforeseen] 當地假日、清關或意外情況都可能使包裹耽擱。
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] 繁忙時期可能需要更長時間。
        [may_vary_slightly] 繁忙時期可能略有變動。
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] 如果物流資訊停滯不動，我們的團隊可以幫忙：請回覆「轉真人客服」。
       *[no] { "" }
    }

parcel-window-passed = 原預計送達期為 { $expected_from } 至 { $expected_to }。

order_status-parcels = 訂單 { $order_number } 分成 { $parcels } 個包裹運送，每個包裹都有自己的追蹤號碼。

order_status-processing = 訂單 { $order_number } 正在備貨，尚未交給物流公司。
    .why = { $has_ship_by ->
        [yes] 依我們的政策，應在 { $ships_from } 至 { $ship_by } 之間交給物流公司。
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] 加上配送時間，預計在 { $expected_from } 至 { $expected_to } 之間送達。
       *[no] { "" }
    }{ $tracking_where_is ->
        [confirmation_email] 寄出後，您會收到附有追蹤號碼的電子郵件。
       *[no] { "" }
    }
    .parcel = 尚未交給物流公司。

order_status-processing-time_not_stated = 訂單 { $order_number } 正在備貨，尚未交給物流公司。
    .why = 訂單中有預購商品，其出貨時間寫在商品頁面上，而不在我們的政策裡。
    .next = 請在商品頁面查看發售日期。如果想請專人幫您確認，請回覆「轉真人客服」。

order_status-processing-no_scan_yet = 訂單 { $order_number } 的寄件標籤已建立，但物流公司尚未掃描包裹。
    .why = { $has_ship_by ->
        [yes] 依我們的政策，最晚應在 { $ship_by } 交給物流公司。僅建立寄件標籤還不會開始計算運送天數。
       *[no] 僅建立寄件標籤還不會開始計算運送天數。
    }
    .next = { $has_expected_to ->
        [yes] 加上配送時間，預計在 { $expected_from } 至 { $expected_to } 之間送達。
       *[no] { "" }
    }{ tracking-help }
    .parcel = 寄件標籤已建立，但物流公司尚未掃描。{ parcel-window }

order_status-processing-processing_overdue = 訂單 { $order_number } 出貨逾期了：最晚應在 { $ship_by } 交給物流公司。
    .why = { $business_days_overdue_n ->
        [0] 這個日期剛剛過去。
       *[other] 至今已過去 { $business_days_overdue } 個工作天。
    }{ busy-periods }抱歉讓您久等了。
    .next = 請回覆「轉真人客服」，我會請團隊確認。
    .parcel = 出貨逾期了；最晚應在 { $ship_by } 交給物流公司。

order_status-in_transit = 訂單 { $order_number } 正在運送途中。
    .why = { parcel-where }{ parcel-window }
    .parcel = 正在運送途中。{ parcel-where }{ parcel-window }

order_status-in_transit-on_time = 訂單 { $order_number } 正在運送途中，沒有延誤。
    .why = { parcel-where }{ parcel-window }
    .parcel = 正在運送途中，沒有延誤。{ parcel-where }{ parcel-window }

order_status-in_transit-late = { $business_days_late_n ->
       *[other] 訂單 { $order_number } 正在運送途中，但已延誤 { $business_days_late } 個工作天。
    }
    .why = { parcel-where }{ parcel-window-passed }{ delay-causes }
    .next = 您可以問我「晚到可以退錢嗎？」，我會對照政策為您查看。
    .parcel = { $business_days_late_n ->
       *[other] 正在運送途中，已延誤 { $business_days_late } 個工作天。
    }{ parcel-where }{ parcel-window-passed }

order_status-customs = 訂單 { $order_number } 目前在海關。
    .why = { parcel-where }{ parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] 清關是正常程序，目前您不需要做什麼。
    }
    .parcel = 目前在海關。{ parcel-where }{ parcel-window }

order_status-out_for_delivery = 訂單 { $order_number } 正在配送。
    .why = { parcel-where }
    .parcel = 正在配送。{ parcel-where }

order_status-available_for_pickup = 訂單 { $order_number } 可以取貨了。
    .why = { parcel-where }
    .next = 請盡快領取。
    .parcel = 可以取貨了。{ parcel-where }

order_status-attempt_failed = 物流公司配送過訂單 { $order_number }，但沒有成功。
    .why = { parcel-where }
    .next = 請用追蹤號碼 { $tracking_number } 聯絡物流公司，安排再次配送。
    .parcel = 物流公司配送過，但沒有成功。{ parcel-where }

order_status-delivered = 訂單 { $order_number } 已送達。
    .why = 物流公司標記的送達時間為 { $last_seen_at }{ $has_place ->
        [yes] ，{ $place }
       *[no] { "" }
    }。
    .next = 如果您沒有收到，請告訴我，我來看看政策是怎麼規定的。
    .parcel = 已送達。物流公司標記的送達時間為 { $last_seen_at }。

order_status-delivered-late = { $business_days_late_n ->
       *[other] 訂單 { $order_number } 已送達，比預計送達期晚了 { $business_days_late } 個工作天。
    }
    .why = 物流公司標記的送達時間為 { $last_seen_at }。{ parcel-window-passed }
    .next = 您可以問我「晚到可以退錢嗎？」，我會對照政策為您查看。
    .parcel = 已送達，晚於預計送達期。物流公司標記的送達時間為 { $last_seen_at }。{ parcel-window-passed }

order_status-exception = 物流公司回報訂單 { $order_number } 出現問題。
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] 包裹被回報為遺失。請回覆「轉真人客服」，團隊會為您調查。
        [damaged] 包裹被回報為損壞。請回覆「轉真人客服」，團隊會為您調查。
       *[other] 請回覆「轉真人客服」，團隊會和您共同處理。
    }
    .parcel = { $scan_reason_is ->
        [lost] 被回報為遺失。
        [damaged] 被回報為損壞。
       *[other] 物流公司回報出現問題。
    }{ parcel-where }

order_status-returned = 訂單 { $order_number } 正在退回寄件人。
    .why = { parcel-where }
    .next = 請回覆「轉真人客服」，團隊會處理後續事宜。
    .parcel = 正在退回寄件人。{ parcel-where }

order_status-unknown = 訂單 { $order_number } 目前還沒有物流公司的掃描紀錄。
    .why = 追蹤號碼是 { $tracking_number }，但物流公司至今沒有告訴我們任何相關資訊。{ parcel-window }
    .next = { tracking-help }
    .parcel = 目前還沒有物流公司的掃描紀錄。{ parcel-window }

order_status-unknown-on_time = 訂單 { $order_number } 的最新紀錄沒有說明目前的狀態。
    .why = { parcel-where }{ parcel-window }
    .next = 請回覆「轉真人客服」，團隊會為您查看。
    .parcel = 最新紀錄沒有說明目前的狀態。{ parcel-where }{ parcel-window }

order_status-unknown-late = 訂單 { $order_number } 已延誤，而最新紀錄沒有說明目前的狀態。
    .why = { parcel-where }{ parcel-window-passed }{ delay-causes }
    .next = 請回覆「轉真人客服」，團隊會為您查看。
    .parcel = 已延誤，而最新紀錄沒有說明目前的狀態。{ parcel-where }{ parcel-window-passed }

order_status-unknown-stale = 物流公司已停止更新訂單 { $order_number } 的資訊。
    .why = { parcel-where }追蹤號碼 { $tracking_number } 在物流公司那裡已失效。
    .next = 請回覆「轉真人客服」，團隊會為您查看。
    .parcel = 物流公司已停止更新資訊。{ parcel-where }

order_status-unknown-processing_overdue = 訂單 { $order_number } 出貨逾期了：最晚應在 { $ship_by } 交給物流公司，但目前還沒有掃描紀錄。
    .why = 追蹤號碼是 { $tracking_number }。
    .next = 請回覆「轉真人客服」，我會請團隊確認。
    .parcel = 出貨逾期了；最晚應在 { $ship_by } 交給物流公司，但目前還沒有掃描紀錄。

processing_time-stated = 訂單會在 { $processing_from }–{ $processing_to } 個工作天內交給物流公司。
    .why = { $has_usual_to ->
        [yes] 多數需要 { $usual_from }–{ $usual_to } 個工作天。
       *[no] { "" }
    }{ $has_ship_by ->
        [yes] 於 { $ordered_on } 下單，即在 { $ships_from } 至 { $ship_by } 之間。
       *[no] { "" }
    }週末和假日不計入。{ busy-periods }{ $has_production_hours ->
        [yes] { $production_hours_n ->
           *[other] 下單後不久就會開始製作，通常在 { $production_hours } 小時之內。
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = 這筆訂單已經交給物流公司。
    .why = 依我們的政策，備貨需要 { $processing_from }–{ $processing_to } 個工作天。

processing_time-overdue = 出貨逾期了：最晚應在 { $ship_by } 交給物流公司。
    .why = 備貨需要 { $processing_from }–{ $processing_to } 個工作天，從 { $ordered_on } 起算{ $business_days_overdue_n ->
        [0] ；這段時間剛剛過去。
       *[other] ；之後又過去了 { $business_days_overdue } 個工作天。
    }
    .next = 請回覆「轉真人客服」，我會請團隊確認。

processing_time-not_stated = 我們的政策沒有寫明這方面的時間。
    .next = 需要我為您轉接能解答的真人客服嗎？

processing_time-not_stated-product_page = 預購商品的出貨時間寫在商品頁面上；我們的政策沒有寫明。
    .next = 需要我請真人客服幫您確認嗎？

split_shipment-stated = 同個訂單的商品可能分成多個包裹寄到，不另收費，每個包裹都有自己的追蹤號碼。
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] 請告訴我您的訂單編號和電子郵件，我來查看每個包裹在哪裡。
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] 我們的政策沒有寫明訂單如何分成包裹。
    }
    .next = 如果缺了什麼，需要我為您轉接真人客服嗎？

parcel-tally = { $parcels_n ->
       *[other] 訂單 { $order_number } 有 { $parcels } 個包裹
    }{ $parcels_delivered_n ->
        [0] ，尚未送達。
       *[other] ，其中 { $parcels_delivered } 個已送達。
    }

### 款項與異常：late_refund, lost_parcel, delivered_not_received, return_refund, damaged_wrong_item.

late_refund-parcels = 訂單 { $order_number } 有多個包裹，每個包裹分別判斷：

late_refund-eligible = 可以：您可以申請退還 { $amount }，即您所付 Express 運費 { $fee } 的 { $share }。
    .why = 物流公司於 { $transit_started } 首次掃描包裹 { $tracking_number }，包裹至今仍未送達。今天是首次掃描後的第 { $transit_business_days } 個工作天；第 { $limit } 個工作天之後即可申請保障。該保障只涵蓋運費，不含商品、稅費或關稅。
    .next = 需要我向團隊提交申請嗎？退款之前會先由專人確認。
    .parcel = 第 { $transit_business_days } 個工作天仍在運送途中，已超過 { $limit } 個工作天的上限。

transit-today = { $transit_business_days_n ->
        [0] 自 { $transit_started } 首次掃描以來，尚未過去任何工作天
       *[other] 今天是自 { $transit_started } 首次掃描以來的第 { $transit_business_days } 個工作天
    }

late_refund-not_yet = 暫時還不行：Express 保障從 { $claimable_from } 起才能申請。
    .why = { transit-today }；必須超過 { $limit } 個工作天才行。
    .next = 如果屆時包裹仍未送達，請再來問我：從那天起可以申請退還您所付運費的 { $share }。
    .parcel = 暫時還不行；保障從 { $claimable_from } 起才能申請。

late_refund-not_yet-within_window = 暫時還不行：包裹仍在預計送達期內，該期限到 { $expected_to } 為止。
    .why = { transit-today }；第 { $limit } 個工作天之後才能申請 Express 保障。
    .next = 如果到 { $claimable_from } 仍未送達，請再來問我：從那天起可以申請退還您所付運費的 { $share }。
    .parcel = 暫時還不行；仍在預計送達期內，該期限到 { $expected_to } 為止。保障從 { $claimable_from } 起才能申請。

late_refund-not_yet-clock_not_started = 暫時還不行：物流公司尚未掃描該包裹，而天數要從首次掃描開始計算。
    .why = 包裹交給物流公司超過 { $limit } 個工作天後，才能申請 Express 保障。
    .next = 有了首次掃描紀錄，我就能告訴您確切的日期。
    .parcel = 暫時還不行；物流公司尚未掃描。

late_refund-not_eligible-no_fee_paid = 不能：您這筆訂單的 Express 運費為 { $fee }，而該保障只退還這項運費中的相應比例。
    .why = 該保障要在運送的第 { $limit } 個工作天之後才能申請，但這裡沒有可退的運費。這個結果不會隨日期改變。
    .next = 想知道包裹在哪裡，可以問我「我的訂單到哪了？」。

late_refund-not_eligible-already_refunded = 不能：您的 Express 運費 { $fee } 中，已經退還了 { $fee_refunded }。
    .why = 該保障退還這項運費的 { $share }，且不會重複退還。這個結果不會隨日期改變。

late_refund-not_eligible-within_guarantee = 不能：包裹已於 { $delivered_on } 送達，是首次掃描後的第 { $transit_business_days } 個工作天。
    .why = Express 保障要求運送時間超過 { $limit } 個工作天，因此不適用於這個包裹。這個結果不會隨日期改變。
    .parcel = 不能；已於 { $delivered_on } 送達，是第 { $transit_business_days } 個工作天。

late_refund-not_eligible-within_estimate = { $has_delivered_on ->
    [yes] 不能：包裹已於 { $delivered_on } 送達，預計送達期到 { $expected_to } 為止。
   *[no] { $has_expected_to ->
        [yes] 不能：依我們的政策，包裹並未延誤；預計送達期到 { $expected_to } 為止。
       *[no] 不能：依我們的政策，這個包裹不算延誤。
    }
}
    .why = { $has_method ->
        [yes] 只有 Express 保障涵蓋的延誤才會退錢，而這個包裹用的是 { $method }。
       *[no] 只有 Express 保障涵蓋的延誤才會退錢。
    }我們的政策沒有寫明從哪天起會有所不同。
    .next = { $has_delivered_on ->
        [yes] { "" }
       *[no] { $has_expected_to ->
            [yes] 如果到 { $expected_to } 還沒送到，請告訴我，我會請專人幫您尋找。
           *[no] 如果沒有準時送到，請告訴我，我會請專人幫您尋找。
        }
    }
    .parcel = { $has_expected_to ->
        [yes] 未延誤；預計送達期到 { $expected_to } 為止。
       *[no] 未延誤。
    }

late_refund-not_eligible-delay_not_covered = { $has_method ->
        [yes] 不能：依我們的政策，只有 Express 保障會因延誤退錢，而 { $method } 不在保障範圍內。
       *[no] 不能：依我們的政策，只有 Express 保障會因延誤退錢。
    }
    .why = { $has_business_days_late ->
        [yes] { $business_days_late_n ->
           *[other] 時間方面您說得對，非常抱歉：原預計最晚 { $expected_to } 送達，延誤了 { $business_days_late } 個工作天。
        }這個答覆不會隨日期改變。
       *[no] 這個答覆不會隨日期改變。
    }
    .next = { $has_delivered_on ->
        [yes] 包裹已於 { $delivered_on } 送達。
       *[no] 現在可以這樣做：問我「我的訂單到哪了？」查看最新掃描紀錄，或回覆「轉真人客服」，團隊會幫您尋找包裹。
    }
    .parcel = { $has_expected_to ->
        [yes] 不能；僅因延誤不會退錢。原預計最晚 { $expected_to } 送達。
       *[no] 不能；僅因延誤不會退錢。
    }

late_refund-review-delivered_after_threshold = 這要由專人決定：包裹到達時已超過上限，但確實已經送達。
    .why = 包裹於 { $delivered_on } 送達，是 { $transit_started } 首次掃描後的第 { $transit_business_days } 個工作天。該保障在第 { $limit } 個工作天之後才能申請，而且針對的是仍在運送途中的包裹，所以我不能做任何承諾。
    .next = 我已把您的情況連同所有這些日期轉交給團隊。需要我同時登記為申請，由他們決定嗎？
    .parcel = 要由專人決定；已於 { $delivered_on } 送達，超過了上限。

late_refund-review-returned_to_sender = 這要由專人決定：包裹已於 { $returned_on } 退回寄件人。
    .why = 該保障針對的是第 { $limit } 個工作天之後仍在運送途中的包裹；這個包裹的運送在第 { $transit_business_days } 個工作天就結束了。
    .next = 我已把您的情況連同所有這些日期轉交給團隊。需要我同時登記為申請，由他們決定嗎？
    .parcel = 要由專人決定；已於 { $returned_on } 退回寄件人。

late_refund-review-partly_refunded = 這要由專人決定：您的運費 { $fee } 中，先前已退還 { $fee_refunded }。
    .why = 該保障退還運費的 { $share }。
    .next = 我已把您的情況轉交給團隊。需要我同時登記為申請，由他們決定嗎？

late_refund-review-no_guarantee_stated = 這要由專人決定：包裹已延誤，而我們的政策寫明 { $method } 可應要求提供，卻沒有為它寫明保障。
    .why = { $business_days_late_n ->
       *[other] 預計送達期到 { $expected_to } 為止，延誤了 { $business_days_late } 個工作天。
    }
    .next = 我已把您的情況轉交給團隊。需要我同時登記為申請，由他們決定嗎？
    .parcel = 已延誤，要由專人決定；原預計最晚 { $expected_to } 送達。

late_refund-not_stated = 我們的政策沒有寫明包裹延誤是否退錢。
    .next = 需要我為您轉接能做決定的真人客服嗎？
    .parcel = 我們的政策沒有寫明。

late_refund-not_stated-within_estimate = { $has_delivered_on ->
    [yes] 包裹準時送達：已於 { $delivered_on } 送達，預計期限到 { $expected_to } 為止。
   *[no] 到 { $expected_to } 為止，包裹都算準時。
}
    .why = 我們的政策沒有寫明包裹延誤是否退錢。
    .next = { $has_delivered_on ->
        [yes] 還是需要我為您轉接真人客服嗎？
       *[no] 如果屆時還沒送到，請告訴我，我會為您轉接真人客服。需要現在就轉接嗎？
    }
    .parcel = 到 { $expected_to } 為止都算準時。

late_refund-not_stated-late = { $business_days_late_n ->
       *[other] 包裹已延誤：預計期限到 { $expected_to } 為止，延誤了 { $business_days_late } 個工作天。
    }
    .why = 我們的政策沒有寫明這種情況是否退錢，所以要由專人決定。
    .next = 我已把您的情況轉交給團隊。
    .parcel = 已延誤；預計期限到 { $expected_to } 為止。

late_refund-explained = 包裹由物流公司運送超過 { $limit } 個工作天仍未送達時，Express Shipping Guarantee（Express 運費保障）會退還 Express 運費的 { $share }。
    .why = { $has_fee ->
        [yes] 依標示的運費 { $fee } 計算，就是 { $share_of_fee }。
       *[no] { "" }
    }{ $has_claimable_from ->
        [yes] 若首次掃描為 { $transit_started }，則從 { $claimable_from } 起可以申請。
       *[no] { "" }
    }該保障只涵蓋運費，不含商品、稅費或關稅，其他配送方式也不在保障範圍內。
    .next = 請告訴我您的訂單編號和電子郵件，我來為您的包裹計算天數。

steps-intro = 我們的政策列出了以下步驟：

step-check_tracking = 查看最新的物流資訊。
step-ask_local_carrier = 詢問當地的物流公司；對於從境外寄來的包裹，他們可能更了解清關或最後配送階段的情況。
step-contact_support = 聯絡商店的客服團隊。

lost_parcel-investigate = 非常抱歉。我已請專人尋找您的包裹。
    .why = { parcel-trace }

lost_parcel-review = 非常抱歉。我已請專人尋找您的包裹。
    .why = { parcel-trace }我們的政策沒有寫明包裹遺失後如何處理，所以我不能做任何承諾。

parcel-trace = { $has_last_seen_at ->
    [yes] { parcel-where }
   *[no] { "" }
}

delivered_not_received-fulfilled = 依我們的政策，物流公司標記為已送達後，訂單即視為已履行。
    .why = { $has_last_seen_at ->
        [yes] { parcel-where }
       *[no] { "" }
    }請先問問鄰居，再看看門口和當地郵局。
    .next = 如果還是找不到，需要我為您轉接真人客服嗎？

delivered_not_received-protection_provider = 您為這筆訂單購買了運送保障（{ $protection }）：包裹顯示已送達卻沒收到時，請向該業者申請理賠。
    .why = 以該業者自己的條款為準。對商店而言，訂單標記為已送達後即視為已履行。
    .next = 需要我請真人客服協助您申請理賠嗎？

delivered_not_received-not_stated-not_marked_delivered = 物流公司還沒有把這筆訂單標記為已送達。
    .why = { parcel-trace }
    .next = 如果您覺得有問題，需要我為您轉接真人客服嗎？

delivered_not_received-not_stated = 我們的政策沒有寫明包裹顯示已送達卻不在時如何處理。
    .next = 需要我請真人客服幫您查看嗎？

return_refund-refer = 退貨和退款依商店的 Refund Policy（退款政策）處理，而我手上沒有這份文件。
    .next = 我不想隨便猜。需要我為您轉接真人客服嗎？

return_refund-not_stated = 我們的配送政策沒有提到退貨和退款。
    .next = 我不想隨便猜。需要我為您轉接真人客服嗎？

damaged_wrong_item-review = 非常抱歉。如果是我們的失誤，會依商店的 Refund Policy（退款政策）妥善處理。
    .why = 需要由專人了解具體情況；請準備好照片。
    .next = 需要我為您轉接真人客服嗎？

damaged_wrong_item-refer = 非常抱歉。後續依商店的 Refund Policy（退款政策）處理，而我手上沒有這份文件。
    .next = 我不想隨便猜；請準備好照片。需要我為您轉接真人客服嗎？

damaged_wrong_item-not_stated = 非常抱歉。我們的配送政策沒有寫明商品損壞或寄錯時如何處理。
    .next = 我不想隨便猜。需要我為您轉接真人客服嗎？

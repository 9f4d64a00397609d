### 配送：delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.
### 配送方式沿用商店所用的名稱。

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = 個工作天
choice-weeks = 週
choice-months = 個月
choice-hours = 小時
choice-business_hours = 個工作小時
choice-may_be_forfeited = 可能以棄件處理
choice-shopper = 顧客

delivery_estimate-estimated = 預計在 { $expected_from } 至 { $expected_to } 之間送達。
    .why = { $has_country ->
        [yes] 目的地：{ $country }。
       *[no] { "" }
    }{ $has_transit_started ->
        [yes] { $method } 配送需要 { $range_from }–{ $range_to } { $unit }，從物流公司首次掃描（{ $transit_started }）起算。
       *[no] 包裹交給物流公司後，{ $method } 配送需要 { $range_from }–{ $range_to } { $unit }；我的計算以 { $ordered_on } 下單、{ $ships_from } 至 { $ship_by } 之間備貨完成為前提。
    }{ $has_usual_range_to ->
        [yes] 多數需要 { $usual_range_from }–{ $usual_range_to } { $unit }，也就是最晚 { $usual_to } 送達。
       *[no] { "" }
    }{ $has_rare_months ->
        [yes] { $rare_months_n ->
           *[other] 在少數情況下，清關可能使當地的配送時間延長到 { $rare_months } 個月。
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] 這是預估：當地假日、清關或意外情況都可能使它改變。
        [not_guaranteed] 這是預估，不是承諾。
       *[no] 這是預估。
    }{ $sooner_is ->
        [before_ordering] 如果您需要更早收到，請在下單前洽詢我們的團隊。
       *[no] { "" }
    }
    .parcel = 預計在 { $expected_from } 至 { $expected_to } 之間送達。{ $has_transit_started ->
        [yes] 首次掃描：{ $transit_started }。
       *[no] 物流公司尚未掃描。
    }

delivery_estimate-estimated-late = 原本最晚應在 { $expected_to } 送達，所以包裹已延誤。
    .why = { $has_transit_started ->
        [yes] { $method } 配送需要 { $range_from }–{ $range_to } { $unit }，從物流公司首次掃描（{ $transit_started }）起算。
       *[no] 包裹交給物流公司後，{ $method } 配送需要 { $range_from }–{ $range_to } { $unit }。
    }{ delay-causes }
    .next = 您可以問我「晚到可以退錢嗎？」，我會對照政策為您查看。
    .parcel = 已延誤；原本最晚應在 { $expected_to } 送達。

delivery_estimate-parcels = 訂單 { $order_number } 還有多個包裹待送達，每個包裹各有預計時間：

delivery_estimate-delivered = 包裹已到：物流公司標記為 { $delivered_on } 送達。

delivery_estimate-not_stated = 我們的政策沒有寫明這方面的配送時間。
    .next = 需要我為您轉接能解答的真人客服嗎？
    .parcel = 我們的政策沒有寫明它的配送時間。

delivery_estimate-not_stated-product_page = 我無法告訴您日期：預購商品的出貨時間寫在商品頁面上，我們的政策沒有寫明。
    .why = 寄出後，{ $method } 配送需要 { $range_from }–{ $range_to } { $unit }。
    .next = 需要我請真人客服幫您確認嗎？

delivery_estimate-not_stated-country_needed = 這取決於寄到哪裡。
    .next = 請問要送到哪個國家或地區？

shipping_cost-quoted = { $method } 的運費為 { $amount }。
    .why = { $has_country ->
        [yes] 目的地：{ $country }。
       *[no] { "" }
    }{ $has_threshold ->
        [yes] 訂單金額超過 { $threshold } 時免運費。
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = 購物金額為 { $subtotal } 時，{ $method } 的運費為 { $amount }。
    .why = { $has_country ->
        [yes] 目的地：{ $country }。
       *[no] { "" }
    }訂單金額超過 { $threshold } 時免運費；剛好 { $threshold } 不算超過。
    .next = 再加購 { $missing } 或以上的商品，即可免運費。

shipping_cost-quoted-price_list = 運費取決於配送方式和目的地。
    .why = { $has_fee_economy ->
        [yes] Economy：{ $fee_economy }{ $has_threshold_economy ->
            [yes] ，超過 { $threshold_economy } 免運費
           *[no] { "" }
        }。
       *[no] { "" }
    }{ $has_fee_express ->
        [yes] Express：{ $fee_express }。
       *[no] { "" }
    }{ $has_fee_economy_international ->
        [yes] Economy International：{ $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] ，超過 { $threshold_economy_international } 免運費
           *[no] { "" }
        }。
       *[no] { "" }
    }{ $has_fee_standard ->
        [yes] Standard：{ $fee_standard }。
       *[no] { "" }
    }
    .next = 請問要寄到哪個國家或地區？

shipping_cost-free = 您的購物車可享 { $method } 免運費。
    .why = 訂單金額超過 { $threshold } 即免運費，您的金額為 { $subtotal }。

shipping_cost-on_request = { $method } 應要求提供，因此我們的政策沒有寫明價格。
    .next = 需要我請真人客服為您報價嗎？

shipping_cost-not_stated = 我們的政策沒有寫明這種配送的費用。
    .next = 需要我為您轉接能解答的真人客服嗎？

shipping_cost-not_stated-method_not_listed_for_country = 我們的政策沒有列出 { $method } 寄到該目的地的價格。
    .why = { $has_country ->
        [yes] 對於您的目的地（{ $country }），政策列出的是我們的國際配送方式；其中較快的方式應要求提供。
       *[no] { "" }
    }
    .next = 需要我請真人客服為您報價嗎？

shipping_methods-stated = 我們的配送方式如下。
    .why = { $has_economy_to ->
        [yes] Economy：{ $economy_from }–{ $economy_to } 個工作天{ $has_fee_economy ->
            [yes] ，{ $fee_economy }
           *[no] { "" }
        }。
       *[no] { "" }
    }{ $has_standard_to ->
        [yes] Standard：{ $standard_from }–{ $standard_to } 個工作天。
       *[no] { "" }
    }{ $has_express_to ->
        [yes] Express：{ $express_from }–{ $express_to } 個工作天{ $has_fee_express ->
            [yes] ，{ $fee_express }
           *[no] { "" }
        }。
       *[no] { "" }
    }{ $has_fee_economy_international ->
        [yes] 寄往海外：Economy International，{ $fee_economy_international }；Expedited International 可應要求提供。
       *[no] { "" }
    }{ $origin_is ->
        [several_warehouses] 包裹從我們的多個倉庫寄出。
       *[no] { "" }
    }{ $tracking_is ->
        [every_order] 每筆訂單都可以查詢物流。
        [shipped_orders] 訂單寄出後，您會透過電子郵件收到追蹤號碼。
       *[no] { "" }
    }
    .next = 請告訴我國家或地區，我來計算日期。

shipping_methods-not_stated = 我們的政策沒有列出配送方式。
    .next = 需要我為您轉接能解答的真人客服嗎？

destinations-stated = 可以：我們的政策列有您的目的地（{ $country }），包裹交給物流公司後需要 { $range_from }–{ $range_to } { $unit }。
    .next = 需要我計算日期或運費嗎？

destinations-stated-everywhere = 我們的政策列出了全球各地的配送時間。
    .next = 您想了解哪個國家或地區？

destinations-stated-most_international = 我們的政策寫的是大多數國際目的地，沒有列出國家名稱。
    .next = 需要我請真人客服告訴您當地能不能送達嗎？

destinations-not_stated-most_international = 我不能確定：我們的政策寫的是大多數國際目的地，沒有指名您的目的地（{ $country }）。
    .next = 需要我為您轉接能解答的真人客服嗎？

destinations-not_stated = 我們的政策沒有寫明是否配送到那裡。
    .next = 需要我為您轉接能解答的真人客服嗎？

support-open = { $closed_is ->
        [weekends_and_holidays] 我們的服務時間為平日 { $opens } 至 { $closes }；週末和假日休息。
       *[no] 我們的服務時間為 { $opens } 至 { $closes }。
    }

support_hours-stated-open_now = 我們的團隊現在線上，服務到 { $closing }。
    .why = { support-open }{ $has_response_to ->
        [yes] 回覆需要 { $response_from }–{ $response_to } 個工作小時。
       *[no] { "" }
    }

support_hours-stated-closed_now = 我們的團隊現在休息，將於 { $next_opening } 恢復服務。
    .why = { support-open }{ $has_response_to ->
        [yes] 回覆需要 { $response_from }–{ $response_to } 個工作小時。
       *[no] { "" }
    }

support_hours-not_stated = 我們的政策沒有寫明客服團隊的服務時間。
    .next = 需要我把您的問題轉給專人，由他們答覆您嗎？

### 清關、拒收、地址、取消。

customs_fees-shopper_pays = 如產生關稅和進口稅，由您作為收件人支付。
    .why = 稅費由目的地的主管機關決定，不包含在您付給我們的款項中，所以我無法告訴您金額。

customs_fees-shopper_pays-may_be_forfeited = 如產生關稅和進口稅，由您作為收件人支付。
    .why = 稅費由目的地的主管機關決定，不包含在您付給我們的款項中，所以我無法告訴您金額。
    .next = 請注意：因未付費用而拒收的訂單可能以棄件處理，且不予退款。

customs_fees-shopper_pays-delayed_or_returned = 如產生關稅和進口稅，由您作為收件人支付。
    .why = 稅費取決於您所在國家或地區的規定，商店既無法預知也無法控制。當地海關會聯絡您，告知付款方法。
    .next = 請注意：未付費用可能使包裹延誤或被退回，商店對此不承擔責任。

customs_fees-not_stated = 我們的政策沒有寫明由誰支付清關費用。
    .next = 需要我為您轉接能解答的真人客服嗎？

refused_parcel-may_be_forfeited = 無論什麼原因，被拒收的訂單可能以棄件處理，不退款，也不補發。
    .why = 不論是因為清關費用、延誤還是改變主意，都是如此。這個結果不會隨日期改變。
    .next = 拒收之前，請回覆「轉真人客服」，團隊會看看您的情況。

refused_parcel-not_stated = 我們的政策沒有寫明單純拒收包裹會怎麼樣。
    .why = { $has_unpaid ->
        [yes] 關於費用則有說明：未付的清關費用可能使包裹延誤或被退回。
       *[no] { "" }
    }
    .next = 需要我為您轉接能解答的真人客服嗎？

address_change-contact_support = 請盡快聯絡我們的團隊更正地址。
    .why = 依我們的政策，填寫正確地址由顧客負責，地址有誤不予退款{ $has_reship_fee ->
        [yes] ；如果包裹因地址錯誤退回給我們，重新寄送的費用為 { $reship_fee }
       *[no] { "" }
    }。
    .next = 需要我現在為您轉接真人客服嗎？

address_change-reship_fee = 包裹已退回；重新寄送的費用為 { $amount }。
    .why = 依我們的政策，包裹因地址問題退回給我們後即需付此費用。地址有誤不予退款。
    .next = 需要我請真人客服來安排嗎？

address_change-fulfilled_no_refund = 物流公司已棄置該包裹；依我們的政策，訂單即視為已履行，不予退款。
    .why = 對於地址錯誤且沒有退回的包裹，我們的政策是這樣寫的。這個結果不會隨日期改變。
    .next = 需要我為您轉接真人客服嗎？

address_change-not_stated = 我們的政策沒有寫明如何更改地址。
    .next = 需要我請真人客服來幫您嗎？

cancellation-possible_until = 可以：這筆訂單在 { $cancel_until } 之前可以取消。
    .why = 訂製商品的取消期限為下單後 { $window_hours } { $window_hours_n ->
       *[other] 小時
    }；之後開始製作，該筆交易即為最終銷售。
    .next = 我已請專人立即為您取消。

cancellation-possible_until-from_the_order = 訂製商品可在下單後 { $window_hours } { $window_hours_n ->
       *[other] 小時
    }內取消，逾期不可取消。
    .why = 之後開始製作，該筆交易即為最終銷售。
    .next = 請告訴我您的訂單編號和電子郵件，我來查看您的訂單。

cancellation-window_closed = 不能：這筆訂單的取消期限是 { $cancel_until }，現已過期。
    .why = 訂製商品的取消期限為下單後 { $window_hours } { $window_hours_n ->
       *[other] 小時
    }；此後已開始製作，該筆交易即為最終銷售。這個結果不會隨日期改變。
    .next = 如果您仍需要這方面的幫助，請回覆「轉真人客服」。

cancellation-not_stated = 我們的政策沒有寫明訂單能否取消。
    .next = 需要我為您轉接能做決定的真人客服嗎？

cancellation-not_stated-see_refund_policy = 對於這些商品，我們的配送政策沒有寫明取消期限，而是指向商店的 Refund Policy（退款政策），我手上沒有這份文件。
    .next = 需要我為您轉接能做決定的真人客服嗎？

cancellation-not_stated-depends_on_item = 這取決於商品：訂製商品可在下單後 { $window_hours } { $window_hours_n ->
       *[other] 小時
    }內取消。
    .why = 至於其他商品，我們的配送政策指向商店的 Refund Policy（退款政策），我手上沒有這份文件。
    .next = 請告訴我您的訂單編號和電子郵件，我來查看您的訂單。

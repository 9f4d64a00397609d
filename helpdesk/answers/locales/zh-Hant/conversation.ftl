### 機器人在答覆前後所說的話。

greeting = 您好，我是 { $shop } 的助理，是個機器人。我可以告訴您包裹在哪裡、預計什麼時候到、運費和清關費用的情況，以及包裹延誤時我們的政策會給什麼。
    .next = 您想了解什麼？

thanks = 不客氣。

goodbye = 再見，歡迎隨時再來。

bot_challenge = 我是機器人。我根據商店的書面政策和物流公司的追蹤資訊來回答，您隨時可以要求轉接真人客服。

ask-order_and_email = 我可以幫您查。請把您的訂單編號（例如 { $order_example }）和訂購時使用的電子郵件傳給我。

ask-order_number = 謝謝。請問是哪筆訂單？訂單編號的格式如 { $order_example }。

ask-email = 謝謝。請問您下單時用的是哪個電子郵件信箱？我需要用它確認訂單是您的。

ask-country = 請問要寄到哪個國家或地區？

ask-other_order = 好的。請問是哪筆訂單？訂單編號的格式如 { $order_example }。

resume-order_and_email = 回到您的訂單：請把訂單編號和訂購時使用的電子郵件傳給我。

resume-order_number = 回到您的訂單：請問訂單編號是多少？

resume-email = 回到您的訂單：請問您下單時用的是哪個電子郵件信箱？

resume-country = 回到您的問題：請問要寄到哪個國家或地區？

language-outside = 您好像在用 { $written_in } 書寫，我讀這種語言還沒有足夠的把握。我已請真人客服來幫您。

proof-failed = 這個訂單編號和電子郵件不相符。請分別核對後再傳給我。

proof-too_many = 這些資料我無法核對成功，所以已請真人客服來幫您。

unsure-first = 我不確定有沒有聽懂。我可以幫您查訂單在哪裡、配送時間、運費、清關，以及包裹延誤時怎麼辦。
    .next = 您可以換個說法嗎？還是想找真人客服？

unsure-choices = 我想確認沒有誤解您的意思。
    .next = 您問的是以下哪個問題？如果都不是，請換個說法，或要求轉真人客服。

unsure-again = 我還是沒明白，也不想隨便猜。我已請真人客服來幫您。

out_of_scope = 這超出了我的了解範圍。我負責 { $shop } 的訂單、配送和清關問題。
    .next = 有什麼訂單方面的事需要我幫忙嗎？還是想找真人客服？

shop_matter = 這要請我們的團隊來處理：我只了解運送中的訂單、配送和清關。我已把您的問題轉交給專人。

modify_order = 我們的政策沒有寫明如何修改訂單，所以我已把您的要求轉交給專人。

complaint = 非常抱歉，不該發生這樣的情況。
    .next = 請問是哪筆訂單？把訂單編號和電子郵件傳給我，我馬上查；或者回覆「轉真人客服」。

handoff-asked = 好的。我已請真人客服接手，並附上我們到目前為止的全部內容。

claim-filed = 辦好了：申請已登記並交給團隊，同時附上了日期、天數計算和相關條款。退款之前會先由專人確認。

claim-already_filed = 這個包裹已有申請，登記於 { $filed_on }。申請在團隊那裡，由專人決定。

handoff-accepted = 我已請真人客服接手，並附上我們到目前為止的全部內容。

fault = 非常抱歉，我這邊出了點問題。我已請真人客服來幫您。

blocked = 非常抱歉，我沒能證實答覆中的每個細節，所以不會給出這個答覆。我已請真人客服來幫您。

nothing-pending = 好的。您想了解什麼？

declined = 好的，那就先不辦。還有別的事嗎？

remark-earlier_text_may_apply = 這筆訂單早於我手上的政策，因此可能適用更早的版本。

remark-carrier_not_reached-minutes = 我剛才無法連上物流公司；這些資訊是 { $facts_age_minutes } { $facts_age_minutes_n ->
   *[other] 分鐘
}前的。

remark-carrier_not_reached-date = 我剛才無法連上物流公司；這些資訊的時間為 { $recorded_at }。

remark-carrier_never_reached = 我剛才無法連上物流公司，目前也沒有掃描紀錄，所以只能告訴您商店所知的情況。

remark-customs_needs_action = { $scan_reason_is ->
        [customs_payment_due] 物流公司通知，海關正在等待付款；請依物流公司的指示辦理，包裹才能繼續運送。
        [customs_documents] 物流公司通知，海關正在等待文件；請依物流公司的指示辦理，包裹才能繼續運送。
       *[other] 海關正在等待您辦理某些手續；請依物流公司的指示辦理，包裹才能繼續運送。
    }

remark-customs_processing_is_normal = 您的包裹目前正由海關處理，這是正常程序。

sources-dated = 依據：{ $shop }，政策自 { $effective } 起施行

sources-undated = 依據：{ $shop }，已公布的政策

suggest-track = 我的訂單到哪了？
suggest-late = 我的訂單延遲了
suggest-cost = 運費是多少？
suggest-customs = 要付關稅嗎？
suggest-person = 找真人客服
suggest-yes = 好的，麻煩您
suggest-no = 不用了，謝謝

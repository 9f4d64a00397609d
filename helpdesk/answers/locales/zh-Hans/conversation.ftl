### 机器人在答复前后所说的话。

greeting = 您好，我是 { $shop } 的智能助手，是个机器人。我可以告诉您包裹在哪里、预计什么时候到、运费和清关费用的情况，以及包裹延误时我们的政策会给什么。
    .next = 您想了解什么？

thanks = 不客气。

goodbye = 再见，欢迎随时再来。

bot_challenge = 我是机器人。我根据店铺的书面政策和物流公司的跟踪信息来回答，您随时可以要求转接人工客服。

ask-order_and_email = 我可以帮您查。请把您的订单号（例如 { $order_example }）和下单时用的邮箱发给我。

ask-order_number = 谢谢。请问是哪笔订单？订单号的格式如 { $order_example }。

ask-email = 谢谢。请问您下单时用的是哪个邮箱？我需要用它确认订单是您的。

ask-country = 请问要寄到哪个国家或地区？

ask-other_order = 好的。请问是哪笔订单？订单号的格式如 { $order_example }。

resume-order_and_email = 回到您的订单：请把订单号和下单时用的邮箱发给我。

resume-order_number = 回到您的订单：请问订单号是多少？

resume-email = 回到您的订单：请问您下单时用的是哪个邮箱？

resume-country = 回到您的问题：请问要寄到哪个国家或地区？

language-outside = 您好像在用 { $written_in } 书写，我读这种语言还没有足够的把握。我已请人工客服来帮您。

proof-failed = 这个订单号和邮箱对不上。请分别核对后再发给我。

proof-too_many = 这些信息我没能对上，所以已请人工客服来帮您。

unsure-first = 我不确定有没有听懂。我可以帮您查订单在哪里、配送时间、运费、清关，以及包裹延误时怎么办。
    .next = 您可以换个说法吗？还是想找人工客服？

unsure-choices = 我想确认没有误解您的意思。
    .next = 您问的是以下哪个问题？如果都不是，请换个说法，或要求转人工。

unsure-again = 我还是没明白，也不想随便猜。我已请人工客服来帮您。

out_of_scope = 这超出了我的了解范围。我负责 { $shop } 的订单、配送和清关问题。
    .next = 有什么订单方面的事需要我帮忙吗？还是想找人工客服？

shop_matter = 这要请我们的团队来处理：我只了解运输中的订单、配送和清关。我已把您的问题转交给工作人员。

modify_order = 我们的政策没有写明如何修改订单，所以我已把您的要求转交给工作人员。

complaint = 非常抱歉，不该出现这样的情况。
    .next = 请问是哪笔订单？把订单号和邮箱发给我，我马上查；或者回复“转人工”。

handoff-asked = 好的。我已请人工客服接手，并附上我们到目前为止的全部内容。

claim-filed = 办好了：申请已登记并交给团队，同时附上了日期、天数计算和相关条款。退款之前会先由工作人员确认。

claim-already_filed = 这个包裹已有申请，登记于 { $filed_on }。申请在团队那里，由工作人员决定。

handoff-accepted = 我已请人工客服接手，并附上我们到目前为止的全部内容。

fault = 非常抱歉，我这边出了点问题。我已请人工客服来帮您。

blocked = 非常抱歉，我没能证实答复中的每个细节，所以不会给出这个答复。我已请人工客服来帮您。

nothing-pending = 好的。您想了解什么？

declined = 好的，那就先不办。还有别的事吗？

remark-earlier_text_may_apply = 这笔订单早于我手上的政策，因此可能适用更早的版本。

remark-carrier_not_reached-minutes = 我刚才无法连接物流公司；这些信息是 { $facts_age_minutes } { $facts_age_minutes_n ->
   *[other] 分钟
}前的。

remark-carrier_not_reached-date = 我刚才无法连接物流公司；这些信息的时间为 { $recorded_at }。

remark-carrier_never_reached = 我刚才无法连接物流公司，目前也没有扫描记录，所以只能告诉您店铺所知的情况。

remark-customs_needs_action = { $scan_reason_is ->
        [customs_payment_due] 物流公司告知，海关正在等待付款；请按物流公司的指示办理，包裹才能继续运送。
        [customs_documents] 物流公司告知，海关正在等待文件；请按物流公司的指示办理，包裹才能继续运送。
       *[other] 海关正在等待您办理某些手续；请按物流公司的指示办理，包裹才能继续运送。
    }

remark-customs_processing_is_normal = 您的包裹目前正由海关处理，这是正常环节。

sources-dated = 依据：{ $shop }，政策自 { $effective } 起施行

sources-undated = 依据：{ $shop }，已公布的政策

suggest-track = 我的订单到哪了？
suggest-late = 我的订单延误了
suggest-cost = 运费是多少？
suggest-customs = 要付关税吗？
suggest-person = 找人工客服
suggest-yes = 好的，麻烦您
suggest-no = 不用了，谢谢

### Money and trouble: late_refund, lost_parcel, delivered_not_received, return_refund, damaged_wrong_item.

late_refund-parcels = ご注文 { $order_number } には複数の荷物があり、それぞれ個別に判定します。

late_refund-eligible = はい、{ $amount } の返金を申請いただけます。Express の送料としてお支払いいただいた { $fee } の { $share } にあたります。
    .why = 配送業者が荷物 { $tracking_number } を最初にスキャンしたのは{ $transit_started }で、まだ配達されていません。本日は{ $transit_business_days }営業日目で、保証は{ $limit }営業日目を過ぎると適用されます。対象は送料のみで、商品代金、税金、関税は含まれません。
    .next = この申請をチームに提出しましょうか？ お金が動く前に、担当者が内容を確認します。
    .parcel = { $transit_business_days }営業日目でもまだ輸送中で、上限の{ $limit }営業日を超えています。

transit-today = { $transit_business_days_n ->
        [0] { $transit_started }の最初のスキャンから、営業日はまだ経過していません
       *[other] 本日は、{ $transit_started }の最初のスキャンから{ $transit_business_days }営業日目です
    }

late_refund-not_yet = まだです。Express の保証が適用されるのは{ $claimable_from }からです。
    .why = { transit-today }。適用には{ $limit }営業日を超える必要があります。
    .next = その日になっても荷物が届いていなければ、またお尋ねください。その日以降、お支払いいただいた送料の { $share } を申請いただけます。
    .parcel = まだです。保証が適用されるのは{ $claimable_from }からです。

late_refund-not_yet-within_window = まだです。荷物は{ $expected_to }までのお届け予定期間内です。
    .why = { transit-today }。Express の保証は{ $limit }営業日目を過ぎると適用されます。
    .next = { $claimable_from }になっても届いていなければ、またお尋ねください。その日以降、お支払いいただいた送料の { $share } を申請いただけます。
    .parcel = まだです。{ $expected_to }までのお届け予定期間内です。保証が適用されるのは{ $claimable_from }からです。

late_refund-not_yet-clock_not_started = まだです。配送業者が荷物をスキャンしておらず、日数は最初のスキャンから数えます。
    .why = Express の保証は、荷物が配送業者に渡ってから{ $limit }営業日を超えると適用されます。
    .next = 最初のスキャンがあれば、正確な日付をお伝えできます。
    .parcel = まだです。配送業者がまだスキャンしていません。

late_refund-not_eligible-no_fee_paid = いいえ。このご注文の Express の送料は { $fee } で、保証で戻るのはその送料の所定の割合だけです。
    .why = 本来は輸送{ $limit }営業日目を過ぎると保証が適用されますが、今回は返金する送料がありません。いつになってもこの結果は変わりません。
    .next = 荷物の現在地は、「注文した商品は今どこにありますか？」とお尋ねいただければご案内します。

late_refund-not_eligible-already_refunded = いいえ。Express の送料 { $fee } のうち、{ $fee_refunded } はすでに返金済みです。
    .why = 保証で返金されるのはその送料の { $share } で、重ねての返金はありません。いつになってもこの結果は変わりません。

late_refund-not_eligible-within_guarantee = いいえ。最初のスキャンから{ $transit_business_days }営業日目の{ $delivered_on }に配達されました。
    .why = Express の保証は輸送が{ $limit }営業日を超えた場合のもので、この荷物には適用されません。いつになってもこの結果は変わりません。
    .parcel = 対象外です。{ $transit_business_days }営業日目の{ $delivered_on }に配達されました。

late_refund-not_eligible-within_estimate = { $has_delivered_on ->
    [yes] いいえ。{ $delivered_on }に配達されており、お届け予定期間は{ $expected_to }まででした。
   *[no] { $has_expected_to ->
        [yes] いいえ。当店のポリシーでは、荷物は遅延にあたりません。お届け予定期間は{ $expected_to }までです。
       *[no] いいえ。当店のポリシーでは、荷物は遅延にあたりません。
    }
}
    .why = { $has_method ->
        [yes] 遅延で返金されるのは Express の保証の対象となる場合だけで、今回の配送方法は { $method } です。
       *[no] 遅延で返金されるのは Express の保証の対象となる場合だけです。
    }いつからこの扱いが変わるという定めは、当店のポリシーにありません。
    .next = { $has_delivered_on ->
        [yes] { "" }
       *[no] { $has_expected_to ->
            [yes] { $expected_to }までに届かなければ、お知らせください。担当者に荷物の調査を依頼します。
           *[no] 予定どおりに届かなければ、お知らせください。担当者に荷物の調査を依頼します。
        }
    }
    .parcel = { $has_expected_to ->
        [yes] 遅延ではありません。お届け予定期間は{ $expected_to }までです。
       *[no] 遅延ではありません。
    }

late_refund-not_eligible-delay_not_covered = { $has_method ->
        [yes] いいえ。当店のポリシーで遅延が返金の対象になるのは Express の保証だけで、{ $method } は対象外です。
       *[no] いいえ。当店のポリシーで遅延が返金の対象になるのは Express の保証だけです。
    }
    .why = { $has_business_days_late ->
        [yes] { $business_days_late_n ->
           *[other] 遅れについてはおっしゃるとおりで、申し訳ございません。お届け予定は{ $expected_to }までで、遅れは{ $business_days_late }営業日です。
        }いつになってもこの回答は変わりません。
       *[no] いつになってもこの回答は変わりません。
    }
    .next = { $has_delivered_on ->
        [yes] 荷物は{ $delivered_on }に配達されました。
       *[no] 今できることとして、「注文した商品は今どこにありますか？」とお尋ねいただければ最新のスキャンをご案内し、「担当者」と送っていただければチームが荷物をお探しします。
    }
    .parcel = { $has_expected_to ->
        [yes] 対象外です。遅延だけでは返金されません。お届け予定は{ $expected_to }まででした。
       *[no] 対象外です。遅延だけでは返金されません。
    }

late_refund-review-delivered_after_threshold = これは担当者の判断が必要です。荷物は上限を過ぎて届きましたが、すでに配達されています。
    .why = 配達されたのは{ $delivered_on }で、{ $transit_started }の最初のスキャンから{ $transit_business_days }営業日目です。保証は{ $limit }営業日目を過ぎると適用されますが、まだ輸送中の荷物についての定めなので、お約束はできません。
    .next = これらの日付をすべて添えて、担当者に引き継ぎました。あわせて、判断のための申請としても提出しましょうか？
    .parcel = 担当者の判断が必要です。上限を過ぎて{ $delivered_on }に配達されました。

late_refund-review-returned_to_sender = これは担当者の判断が必要です。荷物は{ $returned_on }に差出人へ戻りました。
    .why = 保証は{ $limit }営業日目を過ぎてもまだ輸送中の荷物についての定めで、この荷物の輸送は{ $transit_business_days }営業日目に終わりました。
    .next = これらの日付をすべて添えて、担当者に引き継ぎました。あわせて、判断のための申請としても提出しましょうか？
    .parcel = 担当者の判断が必要です。{ $returned_on }に差出人へ戻りました。

late_refund-review-partly_refunded = これは担当者の判断が必要です。送料 { $fee } のうち、{ $fee_refunded } は以前に返金されています。
    .why = 保証で返金されるのは送料の { $share } です。
    .next = 担当者に引き継ぎました。あわせて、判断のための申請としても提出しましょうか？

late_refund-review-no_guarantee_stated = これは担当者の判断が必要です。荷物は遅れていますが、当店のポリシーでは { $method } はご要望に応じて承るもので、保証の記載がありません。
    .why = { $business_days_late_n ->
       *[other] お届け予定期間は{ $expected_to }までで、遅れは{ $business_days_late }営業日です。
    }
    .next = 担当者に引き継ぎました。あわせて、判断のための申請としても提出しましょうか？
    .parcel = 遅延しており、担当者の判断が必要です。お届け予定は{ $expected_to }まででした。

late_refund-not_stated = 荷物が遅れた場合に返金があるかどうかは、当店のポリシーに記載がありません。
    .next = 判断できる担当者におつなぎしましょうか？
    .parcel = 当店のポリシーに記載がありません。

late_refund-not_stated-within_estimate = { $has_delivered_on ->
    [yes] 予定どおりに届いています。配達されたのは{ $delivered_on }で、お届けの目安は{ $expected_to }まででした。
   *[no] { $expected_to }までは、荷物は予定どおりの扱いです。
}
    .why = 遅れた場合に返金があるかどうかは、当店のポリシーに記載がありません。
    .next = { $has_delivered_on ->
        [yes] それでも担当者におつなぎしましょうか？
       *[no] その日までに届かなければ、お知らせください。担当者におつなぎします。今すぐおつなぎしましょうか？
    }
    .parcel = { $expected_to }までは予定どおりの扱いです。

late_refund-not_stated-late = { $business_days_late_n ->
       *[other] 遅延しています。お届けの目安は{ $expected_to }までで、遅れは{ $business_days_late }営業日です。
    }
    .why = それで返金があるかどうかは当店のポリシーに記載がないため、担当者の判断が必要です。
    .next = 担当者に引き継ぎました。
    .parcel = 遅延しています。お届けの目安は{ $expected_to }まででした。

late_refund-explained = Express Shipping Guarantee（Express 配送保証）では、配送業者による輸送が{ $limit }営業日を超えた場合に、Express の送料の { $share } が返金されます。
    .why = { $has_fee ->
        [yes] 記載の送料 { $fee } の場合は { $share_of_fee } です。
       *[no] { "" }
    }{ $has_claimable_from ->
        [yes] 最初のスキャンが{ $transit_started }であれば、適用されるのは{ $claimable_from }からです。
       *[no] { "" }
    }対象は送料のみで、商品代金、税金、関税は含まれません。ほかの配送方法は対象外です。
    .next = 注文番号とメールアドレスを教えていただければ、お客様の荷物の日数をお数えします。

steps-intro = 当店のポリシーでは、次の手順をご案内しています。

step-check_tracking = 最新の追跡情報をご確認ください。
step-ask_local_carrier = 現地の配送業者にお問い合わせください。海外からの荷物については、通関や最終区間の状況をより詳しく把握していることがあります。
step-contact_support = 当店のサポートチームにご連絡ください。

lost_parcel-investigate = 申し訳ございません。担当者に荷物の調査を依頼しました。
    .why = { parcel-trace }

lost_parcel-review = 申し訳ございません。担当者に荷物の調査を依頼しました。
    .why = { parcel-trace }荷物が紛失した場合の対応は当店のポリシーに記載がないため、お約束はできません。

parcel-trace = { $has_last_seen_at ->
    [yes] { parcel-where }
   *[no] { "" }
}

delivered_not_received-fulfilled = 当店のポリシーでは、配送業者が配達済みとした時点で、ご注文は履行済みの扱いとなります。
    .why = { $has_last_seen_at ->
        [yes] { parcel-where }
       *[no] { "" }
    }まずはご近所の方にお尋ねのうえ、玄関まわりと最寄りの郵便局もご確認ください。
    .next = 見つからない場合は、担当者におつなぎしましょうか？

delivered_not_received-protection_provider = このご注文では配送補償（{ $protection }）をご購入いただいています。配達済みなのに見当たらない荷物の補償は、そちらへご請求ください。
    .why = 補償の可否は提供会社の規約によります。当店としては、配達済みとなった時点でご注文は履行済みの扱いとなります。
    .next = 請求をお手伝いする担当者におつなぎしましょうか？

delivered_not_received-not_stated-not_marked_delivered = 配送業者は、このご注文をまだ配達済みとしていません。
    .why = { parcel-trace }
    .next = おかしいと思われる点があれば、担当者におつなぎしましょうか？

delivered_not_received-not_stated = 配達済みなのに荷物がない場合の対応は、当店のポリシーに記載がありません。
    .next = お調べできる担当者におつなぎしましょうか？

return_refund-refer = 返品と返金は、当店の Refund Policy（返金ポリシー）で定められていますが、その内容は私の手元にありません。
    .next = 推測でのお答えは控えます。担当者におつなぎしましょうか？

return_refund-not_stated = 返品と返金については、当店の配送ポリシーに記載がありません。
    .next = 推測でのお答えは控えます。担当者におつなぎしましょうか？

damaged_wrong_item-review = 申し訳ございません。当店の誤りによる場合は、Refund Policy（返金ポリシー）に沿って対応いたします。
    .why = 状況は担当者が確認しますので、写真をご用意ください。
    .next = 担当者におつなぎしましょうか？

damaged_wrong_item-refer = 申し訳ございません。今後の対応は当店の Refund Policy（返金ポリシー）で定められていますが、その内容は私の手元にありません。
    .next = 推測でのお答えは控えます。写真をご用意ください。担当者におつなぎしましょうか？

damaged_wrong_item-not_stated = 申し訳ございません。破損した商品や誤った商品への対応は、当店の配送ポリシーに記載がありません。
    .next = 推測でのお答えは控えます。担当者におつなぎしましょうか？

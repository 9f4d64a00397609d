### 担当者が申請について判断したことをお客様に伝える文。

claim-approved = { $has_amount ->
    [yes] ご注文 { $order_number } の申請が承認されました。返金額は { $amount } です。
   *[no] ご注文 { $order_number } の申請が承認されました。返金の内容は当店のチームが決定します。
}
    .next = お支払いが済みしだい、こちらでお知らせします。

claim-rejected = ご注文 { $order_number } の申請を担当者が確認しましたが、承認できませんでした。
    .why = { $refusal_is ->
        [no_fee_paid] このご注文では送料をお支払いいただいていないため、返金する送料がありません。
        [already_refunded] このご注文の送料は、すでに返金済みです。
        [clock_not_started] 配送業者がまだ荷物をスキャンしておらず、日数は最初のスキャンから数えます。
        [within_guarantee] 荷物の輸送期間が、保証の適用に必要な長さを超えていません。
        [within_window] 荷物はまだお届け予定期間内です。
        [within_estimate] 当店のポリシーでは、荷物は遅延にあたりませんでした。
       *[other] 当店のポリシーでは、この遅延は返金の対象になりません。
    }
    .next = 当店のポリシーの「{ $section }」には、次の記載があります：{ $quote }

claim-more_needed = { $shop } の { $agent } がご注文 { $order_number } の申請を確認しており、判断のために追加で確認したいことがあります。こちらにご返信ください：

claim-paid = { $has_amount ->
    [yes] ご注文 { $order_number } の申請は完了しました。{ $amount } を返金いたしました。
   *[no] ご注文 { $order_number } の申請は完了しました。返金分はお支払い済みです。
}

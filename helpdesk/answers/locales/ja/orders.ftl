### An order on its way: order_status, processing_time, split_shipment.
### `.parcel` is what is said of one parcel among several.

parcel-where = { $has_place ->
    [yes] 最新のスキャン：{ $place }、{ $last_seen_at }。
   *[no] 最新のスキャン：{ $last_seen_at }。
}{ $has_message ->
    [yes] 配送業者の記載：{ $message }。
   *[no] { "" }
}

parcel-name = 荷物 { $tracking_number }:

parcel-window = { $has_expected_to ->
    [yes] お届けは{ $expected_from }から{ $expected_to }までの見込みです{ $has_usual_to ->
        [yes] { "" }（多くは{ $usual_to }までに届きます）
       *[no] { "" }
    }。
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] 通関、輸送の混乱、繁忙期、配送業者の事情により、荷物が遅れることがあります。
        [customs_holidays_unforeseen] 現地の祝日、通関、予期せぬ事情により、荷物が遅れることがあります。
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] 繁忙期は、さらに時間がかかることがあります。
        [may_vary_slightly] 繁忙期は、多少前後することがあります。
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] 追跡情報が動かないときは、チームがお手伝いします。「担当者」と送ってください。
       *[no] { "" }
    }

parcel-window-passed = お届け予定期間は{ $expected_from }から{ $expected_to }まででした。

order_status-parcels = ご注文 { $order_number } は{ $parcels }個の荷物に分かれており、それぞれに追跡番号があります。

order_status-processing = ご注文 { $order_number } は準備中で、まだ配送業者に渡っていません。
    .why = { $has_ship_by ->
        [yes] 当店のポリシーでは、{ $ships_from }から{ $ship_by }までの間に引き渡す予定です。
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] 配送期間を加えると、お届けは{ $expected_from }から{ $expected_to }までの見込みです。
       *[no] { "" }
    }{ $tracking_where_is ->
        [confirmation_email] 出荷されると、追跡番号がメールで届きます。
       *[no] { "" }
    }
    .parcel = まだ配送業者に渡っていません。

order_status-processing-time_not_stated = ご注文 { $order_number } は準備中で、まだ配送業者に渡っていません。
    .why = 予約商品が含まれており、その発送時期は当店のポリシーではなく商品ページに記載されています。
    .next = 発売日は商品ページでご確認ください。担当者による確認をご希望でしたら、「担当者」と送ってください。

order_status-processing-no_scan_yet = ご注文 { $order_number } の送り状は発行済みですが、配送業者がまだ荷物をスキャンしていません。
    .why = { $has_ship_by ->
        [yes] 当店のポリシーでは、{ $ship_by }までに引き渡す予定です。送り状の発行だけでは、輸送日数の計算は始まりません。
       *[no] 送り状の発行だけでは、輸送日数の計算は始まりません。
    }
    .next = { $has_expected_to ->
        [yes] 配送期間を加えると、お届けは{ $expected_from }から{ $expected_to }までの見込みです。
       *[no] { "" }
    }{ tracking-help }
    .parcel = 送り状は発行済みですが、配送業者がまだスキャンしていません。{ parcel-window }

order_status-processing-processing_overdue = ご注文 { $order_number } の引き渡しが遅れています。{ $ship_by }までに配送業者に渡る予定でした。
    .why = { $business_days_overdue_n ->
        [0] その期日を過ぎたばかりです。
       *[other] 期日から{ $business_days_overdue }営業日が過ぎています。
    }{ busy-periods }お待たせして申し訳ございません。
    .next = 「担当者」と送っていただければ、チームに確認を依頼します。
    .parcel = 引き渡しが遅れています。{ $ship_by }までに配送業者に渡る予定でした。

order_status-in_transit = ご注文 { $order_number } は輸送中です。
    .why = { parcel-where }{ parcel-window }
    .parcel = 輸送中です。{ parcel-where }{ parcel-window }

order_status-in_transit-on_time = ご注文 { $order_number } は予定どおり輸送中です。
    .why = { parcel-where }{ parcel-window }
    .parcel = 予定どおり輸送中です。{ parcel-where }{ parcel-window }

order_status-in_transit-late = { $business_days_late_n ->
       *[other] ご注文 { $order_number } は輸送中ですが、{ $business_days_late }営業日遅れています。
    }
    .why = { parcel-where }{ parcel-window-passed }{ delay-causes }
    .next = 「遅延で返金してもらえますか？」とお尋ねいただければ、ポリシーに照らして確認します。
    .parcel = { $business_days_late_n ->
       *[other] 輸送中で、{ $business_days_late }営業日遅れています。
    }{ parcel-where }{ parcel-window-passed }

order_status-customs = ご注文 { $order_number } は税関にあります。
    .why = { parcel-where }{ parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] 通関は通常の流れで、今のところお客様にしていただくことはありません。
    }
    .parcel = 税関にあります。{ parcel-where }{ parcel-window }

order_status-out_for_delivery = ご注文 { $order_number } は配達中です。
    .why = { parcel-where }
    .parcel = 配達中です。{ parcel-where }

order_status-available_for_pickup = ご注文 { $order_number } は、お受け取りいただける状態です。
    .why = { parcel-where }
    .next = できるだけ早くお受け取りください。
    .parcel = お受け取りいただける状態です。{ parcel-where }

order_status-attempt_failed = 配送業者がご注文 { $order_number } の配達に伺いましたが、お届けできませんでした。
    .why = { parcel-where }
    .next = 追跡番号 { $tracking_number } を添えて配送業者に連絡し、再配達をご依頼ください。
    .parcel = 配送業者が配達に伺いましたが、お届けできませんでした。{ parcel-where }

order_status-delivered = ご注文 { $order_number } は配達済みです。
    .why = 配送業者が{ $last_seen_at }に配達済みとしました{ $has_place ->
        [yes] { "" }（{ $place }）
       *[no] { "" }
    }。
    .next = お手元に届いていない場合は、お知らせください。ポリシーの内容を確認します。
    .parcel = 配達済みです。配送業者の記録は{ $last_seen_at }です。

order_status-delivered-late = { $business_days_late_n ->
       *[other] ご注文 { $order_number } は、お届け予定期間から{ $business_days_late }営業日遅れて配達されました。
    }
    .why = 配送業者が{ $last_seen_at }に配達済みとしました。{ parcel-window-passed }
    .next = 「遅延で返金してもらえますか？」とお尋ねいただければ、ポリシーに照らして確認します。
    .parcel = お届け予定期間を過ぎて配達されました。配送業者の記録は{ $last_seen_at }です。{ parcel-window-passed }

order_status-exception = ご注文 { $order_number } について、配送業者から問題の報告があります。
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] 紛失と報告されています。「担当者」と送っていただければ、チームがお調べします。
        [damaged] 破損と報告されています。「担当者」と送っていただければ、チームがお調べします。
       *[other] 「担当者」と送っていただければ、チームがお客様と一緒にお調べします。
    }
    .parcel = { $scan_reason_is ->
        [lost] 紛失と報告されています。
        [damaged] 破損と報告されています。
       *[other] 配送業者から問題の報告があります。
    }{ parcel-where }

order_status-returned = ご注文 { $order_number } は差出人へ返送中です。
    .why = { parcel-where }
    .next = 「担当者」と送っていただければ、チームが今後の対応を整理します。
    .parcel = 差出人へ返送中です。{ parcel-where }

order_status-unknown = ご注文 { $order_number } について、配送業者のスキャンはまだありません。
    .why = 追跡番号は { $tracking_number } ですが、配送業者からの情報はまだ何もありません。{ parcel-window }
    .next = { tracking-help }
    .parcel = 配送業者のスキャンはまだありません。{ parcel-window }

order_status-unknown-on_time = ご注文 { $order_number } の最新の記録からは、状況がわかりません。
    .why = { parcel-where }{ parcel-window }
    .next = 「担当者」と送っていただければ、チームがお調べします。
    .parcel = 最新の記録からは状況がわかりません。{ parcel-where }{ parcel-window }

order_status-unknown-late = ご注文 { $order_number } は遅れており、最新の記録からは状況がわかりません。
    .why = { parcel-where }{ parcel-window-passed }{ delay-causes }
    .next = 「担当者」と送っていただければ、チームがお調べします。
    .parcel = 遅れており、最新の記録からは状況がわかりません。{ parcel-where }{ parcel-window-passed }

order_status-unknown-stale = ご注文 { $order_number } について、配送業者からの更新が止まっています。
    .why = { parcel-where }追跡番号 { $tracking_number } は配送業者で有効期限が切れています。
    .next = 「担当者」と送っていただければ、チームがお調べします。
    .parcel = 配送業者からの更新が止まっています。{ parcel-where }

order_status-unknown-processing_overdue = ご注文 { $order_number } の引き渡しが遅れています。{ $ship_by }までに配送業者に渡る予定でしたが、まだスキャンがありません。
    .why = 追跡番号は { $tracking_number } です。
    .next = 「担当者」と送っていただければ、チームに確認を依頼します。
    .parcel = 引き渡しが遅れています。{ $ship_by }までに配送業者に渡る予定でしたが、まだスキャンがありません。

processing_time-stated = ご注文は{ $processing_from }～{ $processing_to }営業日以内に配送業者へ引き渡されます。
    .why = { $has_usual_to ->
        [yes] 多くは{ $usual_from }～{ $usual_to }営業日です。
       *[no] { "" }
    }{ $has_ship_by ->
        [yes] { $ordered_on }のご注文であれば、{ $ships_from }から{ $ship_by }までの間です。
       *[no] { "" }
    }週末と祝日は数えません。{ busy-periods }{ $has_production_hours ->
        [yes] { $production_hours_n ->
           *[other] 製作はご注文後まもなく、通常{ $production_hours }時間以内に始まります。
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = そのご注文は、すでに配送業者に渡っています。
    .why = 当店のポリシーでは、出荷準備に{ $processing_from }～{ $processing_to }営業日かかります。

processing_time-overdue = 遅れています。{ $ship_by }までに配送業者に渡る予定でした。
    .why = 出荷準備には、{ $ordered_on }から{ $processing_from }～{ $processing_to }営業日かかります{ $business_days_overdue_n ->
        [0] { "" }が、その期間を過ぎたばかりです。
       *[other] { "" }が、さらに{ $business_days_overdue }営業日が過ぎています。
    }
    .next = 「担当者」と送っていただければ、チームに確認を依頼します。

processing_time-not_stated = それにかかる時間は、当店のポリシーに記載がありません。
    .next = お答えできる担当者におつなぎしましょうか？

processing_time-not_stated-product_page = 予約商品の発送までの期間は商品ページに記載されており、当店のポリシーには記載がありません。
    .next = 確認できる担当者におつなぎしましょうか？

split_shipment-stated = 同じご注文の商品が別々の荷物で届くことがあります。追加料金はかからず、それぞれに追跡番号があります。
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] 注文番号とメールアドレスを教えていただければ、それぞれの現在地をお調べします。
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] ご注文がどのように荷物に分けられるかは、当店のポリシーに記載がありません。
    }
    .next = 足りないものがあれば、担当者におつなぎしましょうか？

parcel-tally = { $parcels_n ->
       *[other] ご注文 { $order_number } の荷物は{ $parcels }個
    }{ $parcels_delivered_n ->
        [0] { "" }で、まだ配達されていません。
       *[other] { "" }で、そのうち{ $parcels_delivered }個が配達済みです。
    }

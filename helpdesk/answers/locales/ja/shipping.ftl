### Shipping: delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = 営業日
choice-weeks = 週間
choice-months = か月
choice-hours = 時間
choice-business_hours = 営業時間
choice-may_be_forfeited = 権利放棄とみなされることがある
choice-shopper = お客様

delivery_estimate-estimated = お届けは{ $expected_from }から{ $expected_to }までの見込みです。
    .why = { $has_country ->
        [yes] 配送先：{ $country }。
       *[no] { "" }
    }{ $has_transit_started ->
        [yes] { $method } 配送の所要期間は、{ $transit_started }の最初のスキャンから数えて{ $range_from }～{ $range_to }{ $unit }です。
       *[no] { $method } 配送の所要期間は、荷物が配送業者に渡ってから{ $range_from }～{ $range_to }{ $unit }です。{ $ordered_on }のご注文が{ $ships_from }から{ $ship_by }までの間に出荷できるものとして計算しました。
    }{ $has_usual_range_to ->
        [yes] 多くは{ $usual_range_from }～{ $usual_range_to }{ $unit }、つまり{ $usual_to }までに届きます。
       *[no] { "" }
    }{ $has_rare_months ->
        [yes] { $rare_months_n ->
           *[other] まれに、通関の影響でその配送先へのお届けに最長{ $rare_months }か月かかることがあります。
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] これは目安で、現地の祝日、通関、予期せぬ事情により変わることがあります。
        [not_guaranteed] これは目安であり、お約束ではありません。
       *[no] これは目安です。
    }{ $sooner_is ->
        [before_ordering] お急ぎの場合は、ご注文の前に当店のチームへご相談ください。
       *[no] { "" }
    }
    .parcel = お届けは{ $expected_from }から{ $expected_to }までの見込みです。{ $has_transit_started ->
        [yes] 最初のスキャン：{ $transit_started }。
       *[no] 配送業者はまだスキャンしていません。
    }

delivery_estimate-estimated-late = { $expected_to }までに届く予定でしたので、遅れています。
    .why = { $has_transit_started ->
        [yes] { $method } 配送の所要期間は、{ $transit_started }の最初のスキャンから数えて{ $range_from }～{ $range_to }{ $unit }です。
       *[no] { $method } 配送の所要期間は、荷物が配送業者に渡ってから{ $range_from }～{ $range_to }{ $unit }です。
    }{ delay-causes }
    .next = 「遅延で返金してもらえますか？」とお尋ねいただければ、ポリシーに照らして確認します。
    .parcel = 遅れています。{ $expected_to }までに届く予定でした。

delivery_estimate-parcels = ご注文 { $order_number } にはまだ届いていない荷物が複数あり、お届けの目安は荷物ごとにご案内します。

delivery_estimate-delivered = 届いています。配送業者が{ $delivered_on }に配達済みとしました。

delivery_estimate-not_stated = それについてのお届け日数は、当店のポリシーに記載がありません。
    .next = お答えできる担当者におつなぎしましょうか？
    .parcel = お届け日数は当店のポリシーに記載がありません。

delivery_estimate-not_stated-product_page = 日付はお答えできません。予約商品の発送時期は商品ページに記載されており、当店のポリシーには記載がありません。
    .why = 出荷後は、{ $method } 配送で{ $range_from }～{ $range_to }{ $unit }かかります。
    .next = 確認できる担当者におつなぎしましょうか？

delivery_estimate-not_stated-country_needed = 配送先によって異なります。
    .next = どの国へのお届けでしょうか？

shipping_cost-quoted = { $method } 配送の送料は { $amount } です。
    .why = { $has_country ->
        [yes] 配送先：{ $country }。
       *[no] { "" }
    }{ $has_threshold ->
        [yes] { $threshold } を超えるご注文は無料です。
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = { $method } 配送の送料は、お買い物金額が { $subtotal } の場合 { $amount } です。
    .why = { $has_country ->
        [yes] 配送先：{ $country }。
       *[no] { "" }
    }{ $threshold } を超えるご注文は無料です（ちょうど { $threshold } は含まれません）。
    .next = あと { $missing } 以上お買い上げいただくと、送料が無料になります。

shipping_cost-quoted-price_list = 送料は配送方法と配送先によって異なります。
    .why = { $has_fee_economy ->
        [yes] Economy：{ $fee_economy }{ $has_threshold_economy ->
            [yes] { "" }（{ $threshold_economy } を超えるご注文は無料）
           *[no] { "" }
        }。
       *[no] { "" }
    }{ $has_fee_express ->
        [yes] Express：{ $fee_express }。
       *[no] { "" }
    }{ $has_fee_economy_international ->
        [yes] Economy International：{ $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] { "" }（{ $threshold_economy_international } を超えるご注文は無料）
           *[no] { "" }
        }。
       *[no] { "" }
    }{ $has_fee_standard ->
        [yes] Standard：{ $fee_standard }。
       *[no] { "" }
    }
    .next = どの国へのお届けでしょうか？

shipping_cost-free = そのお買い物金額なら、{ $method } 配送の送料は無料です。
    .why = { $threshold } を超えるご注文は無料で、お客様の合計は { $subtotal } です。

shipping_cost-on_request = { $method } はご要望に応じて承る配送方法のため、当店のポリシーに料金の記載がありません。
    .next = お見積もりできる担当者におつなぎしましょうか？

shipping_cost-not_stated = その配送の料金は、当店のポリシーに記載がありません。
    .next = お答えできる担当者におつなぎしましょうか？

shipping_cost-not_stated-method_not_listed_for_country = その配送先への { $method } の料金は、当店のポリシーに記載がありません。
    .why = { $has_country ->
        [yes] お客様の配送先（{ $country }）については海外向けの配送方法が記載されており、より速い方法はご要望に応じて承ります。
       *[no] { "" }
    }
    .next = お見積もりできる担当者におつなぎしましょうか？

shipping_methods-stated = 当店の配送方法は次のとおりです。
    .why = { $has_economy_to ->
        [yes] Economy：{ $economy_from }～{ $economy_to }営業日{ $has_fee_economy ->
            [yes] { "" }、{ $fee_economy }
           *[no] { "" }
        }。
       *[no] { "" }
    }{ $has_standard_to ->
        [yes] Standard：{ $standard_from }～{ $standard_to }営業日。
       *[no] { "" }
    }{ $has_express_to ->
        [yes] Express：{ $express_from }～{ $express_to }営業日{ $has_fee_express ->
            [yes] { "" }、{ $fee_express }
           *[no] { "" }
        }。
       *[no] { "" }
    }{ $has_fee_economy_international ->
        [yes] 海外向け：Economy International（{ $fee_economy_international }）と、ご要望に応じて承る Expedited International。
       *[no] { "" }
    }{ $origin_is ->
        [several_warehouses] 荷物は当店の複数の倉庫から発送されます。
       *[no] { "" }
    }{ $tracking_is ->
        [every_order] すべてのご注文を追跡できます。
        [shipped_orders] 出荷後、追跡番号がメールで届きます。
       *[no] { "" }
    }
    .next = 国名を教えていただければ、お届け日を計算します。

shipping_methods-not_stated = 配送方法の一覧は、当店のポリシーに記載がありません。
    .next = お答えできる担当者におつなぎしましょうか？

destinations-stated = はい、お客様の配送先（{ $country }）は当店のポリシーに記載があり、荷物が配送業者に渡ってから{ $range_from }～{ $range_to }{ $unit }かかります。
    .next = お届け日や送料を計算しましょうか？

destinations-stated-everywhere = 当店のポリシーには、世界各地へのお届け日数が記載されています。
    .next = どの国へのお届けをお考えですか？

destinations-stated-most_international = 当店のポリシーには、海外のほとんどの配送先とだけ書かれており、国名の記載はありません。
    .next = お客様の国についてお答えできる担当者におつなぎしましょうか？

destinations-not_stated-most_international = 確かなことは申し上げられません。当店のポリシーには海外のほとんどの配送先とだけ書かれており、お客様の配送先（{ $country }）の記載はありません。
    .next = お答えできる担当者におつなぎしましょうか？

destinations-not_stated = そちらへお届けできるかどうかは、当店のポリシーに記載がありません。
    .next = お答えできる担当者におつなぎしましょうか？

support-open = { $closed_is ->
        [weekends_and_holidays] 営業日の{ $opens }～{ $closes }に対応しており、週末と祝日はお休みです。
       *[no] { $opens }～{ $closes }に対応しています。
    }

support_hours-stated-open_now = ただいまサポートチームが対応中で、{ $closing }まで承ります。
    .why = { support-open }{ $has_response_to ->
        [yes] ご返信には、営業時間で{ $response_from }～{ $response_to }時間かかります。
       *[no] { "" }
    }

support_hours-stated-closed_now = ただいまサポートチームは受付時間外で、次の受付開始は{ $next_opening }です。
    .why = { support-open }{ $has_response_to ->
        [yes] ご返信には、営業時間で{ $response_from }～{ $response_to }時間かかります。
       *[no] { "" }
    }

support_hours-not_stated = サポートチームの受付時間は、当店のポリシーに記載がありません。
    .next = ご質問を担当者に引き継いで、担当者からお答えするようにしましょうか？

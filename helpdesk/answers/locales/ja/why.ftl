### The grounds of an answer.

why-nothing = まず何かお尋ねください。その回答の根拠をご説明します。

why-clause = { $section }：{ $quote }

why-silent = これについての条項は、ポリシーにありません。

why-transit = 日数の計算：最初のスキャンは{ $transit_started }、{ $transit_business_days_n ->
   *[other] その後の経過は{ $transit_business_days }営業日
}、上限は{ $limit }営業日です。スキャン当日は数えません。

why-holidays = { $holidays_n ->
    [0] その間に祝日はありません。
   *[other] その間の祝日（{ $holidays }日）は数えません。
}

why-window = 日数の計算：最初のスキャンが{ $transit_started }なので、お届けは{ $expected_from }から{ $expected_to }までの見込みです。

why-window_from_order = 日数の計算：ご注文が{ $ordered_on }、配送業者への引き渡しが{ $ship_by }までなので、お届けは{ $expected_from }から{ $expected_to }までの見込みです。

why-nearest-claimable_from = 「はい」に変わる最も早い日：{ $claimable_from }。

why-nearest-free_from = 「はい」に変わる最も近い条件：{ $free_from } 以上のご注文。

why-no_nearest = どの日付や事実によっても、この回答は変わりません。

why-person_only = 判断できるのは、当店の担当者だけです。

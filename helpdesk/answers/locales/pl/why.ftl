### Podstawy odpowiedzi.

why-nothing = Najpierw o coś zapytaj, a powiem, na czym opiera się moja odpowiedź.

why-clause = { $section }: { $quote }

why-silent = Zasady nie mają na ten temat żadnej klauzuli.

why-transit = Wyliczenie: pierwszy skan { $transit_started }; potem { $transit_business_days_n ->
    [one] { $transit_business_days } dzień roboczy
    [few] { $transit_business_days } dni robocze
    [many] { $transit_business_days } dni roboczych
   *[other] { $transit_business_days } dnia roboczego
}, przy limicie { $limit }. Sam dzień skanu się nie liczy.

why-holidays = { $holidays_n ->
    [0] W tym czasie nie wypada żadne święto.
    [one] W tym czasie wypada { $holidays } święto, które się nie liczy.
    [few] W tym czasie wypadają { $holidays } święta, które się nie liczą.
    [many] W tym czasie wypada { $holidays } świąt, które się nie liczą.
   *[other] W tym czasie wypada { $holidays } święta, które się nie liczy.
}

why-window = Wyliczenie: pierwszy skan { $transit_started }, więc dostawa jest spodziewana między { $expected_from } a { $expected_to }.

why-window_from_order = Wyliczenie: zamówiono { $ordered_on }, u przewoźnika do { $ship_by }, więc dostawa jest spodziewana między { $expected_from } a { $expected_to }.

why-nearest-claimable_from = Odpowiedź brzmiałaby „tak” od { $claimable_from }.

why-nearest-free_from = Odpowiedź brzmiałaby „tak” przy zamówieniu za { $free_from } lub więcej.

why-no_nearest = Żadna data ani inna okoliczność nie zmienia tej odpowiedzi.

why-person_only = Może o tym zdecydować tylko konsultant sklepu.

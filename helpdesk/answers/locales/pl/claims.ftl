### Pieniądze i kłopoty: late_refund, lost_parcel, delivered_not_received, return_refund, damaged_wrong_item.

late_refund-parcels = Zamówienie { $order_number } obejmuje więcej niż jedną paczkę, a każdą ocenia się osobno:

late_refund-eligible = Tak: możesz ubiegać się o zwrot { $amount }, czyli { $share } z { $fee } zapłaconych za wysyłkę Express.
    .why = Przewoźnik po raz pierwszy zeskanował paczkę { $tracking_number } ({ $transit_started }) i nadal jej nie doręczono. Dziś jest { $transit_business_days }. dzień roboczy; gwarancja zaczyna działać po { $limit }. dniu roboczym. Obejmuje tylko opłatę za wysyłkę, a nie produkty, podatki ani cło.
    .next = Czy mam przekazać zespołowi wniosek o zwrot? Człowiek potwierdza go, zanim pieniądze zostaną wypłacone.
    .parcel = { $transit_business_days }. dzień roboczy i wciąż w drodze, powyżej limitu ({ $limit }).

transit-today = { $transit_business_days_n ->
        [0] Od pierwszego skanu ({ $transit_started }) nie minął jeszcze żaden dzień roboczy
       *[other] Dziś jest { $transit_business_days }. dzień roboczy od pierwszego skanu ({ $transit_started })
    }

late_refund-not_yet = Jeszcze nie: gwarancja Express działa od { $claimable_from }.
    .why = { transit-today }; potrzeba ich więcej niż { $limit }.
    .next = Jeśli paczka do tego czasu nie dotrze, zapytaj mnie ponownie: od tego dnia można ubiegać się o zwrot { $share } zapłaconej opłaty za wysyłkę.
    .parcel = jeszcze nie; gwarancja działa od { $claimable_from }.

late_refund-not_yet-within_window = Jeszcze nie: paczka wciąż mieści się w przewidywanym okresie dostawy, który trwa do { $expected_to }.
    .why = { transit-today }; gwarancja Express zaczyna działać po { $limit }. dniu roboczym.
    .next = Jeśli do { $claimable_from } paczka nie dotrze, zapytaj mnie ponownie: od tego dnia można ubiegać się o zwrot { $share } zapłaconej opłaty za wysyłkę.
    .parcel = jeszcze nie; wciąż mieści się w przewidywanym okresie dostawy, który trwa do { $expected_to }. Gwarancja działa od { $claimable_from }.

late_refund-not_yet-clock_not_started = Jeszcze nie: przewoźnik nie zeskanował paczki, a liczenie zaczyna się od pierwszego skanu.
    .why = Gwarancja Express działa, gdy paczka jest u przewoźnika powyżej { $limit } dni roboczych.
    .next = Dokładny dzień podam, gdy tylko pojawi się pierwszy skan.
    .parcel = jeszcze nie; przewoźnik jej nie zeskanował.

late_refund-not_eligible-no_fee_paid = Nie: wysyłka Express w tym zamówieniu kosztowała { $fee }, a gwarancja zwraca tylko część tej opłaty.
    .why = Zadziałałaby po { $limit }. dniu roboczym w drodze, ale tutaj nie ma opłaty do zwrotu. Nie ma daty, od której to się zmieni.
    .next = Aby sprawdzić, gdzie jest paczka, zapytaj mnie: „gdzie jest moje zamówienie?”.

late_refund-not_eligible-already_refunded = Nie: z opłaty Express ({ $fee }) zwrócono już { $fee_refunded }.
    .why = Gwarancja zwraca { $share } tej opłaty, ale nie ponownie. Nie ma daty, od której to się zmieni.

late_refund-not_eligible-within_guarantee = Nie: paczka została doręczona ({ $delivered_on }), a był to { $transit_business_days }. dzień roboczy po pierwszym skanie.
    .why = Gwarancja Express wymaga powyżej { $limit } dni roboczych w drodze, więc tej paczki nie obejmuje. Nie ma daty, od której to się zmieni.
    .parcel = nie; została doręczona ({ $delivered_on }), a był to { $transit_business_days }. dzień roboczy.

late_refund-not_eligible-within_estimate = { $has_delivered_on ->
    [yes] Nie: paczka została doręczona ({ $delivered_on }), a przewidywany okres dostawy trwał do { $expected_to }.
   *[no] { $has_expected_to ->
        [yes] Nie: według naszych zasad paczka nie jest opóźniona; przewidywany okres dostawy trwa do { $expected_to }.
       *[no] Nie: według naszych zasad paczka nie jest uznawana za opóźnioną.
    }
}
    .why = { $has_method ->
        [yes] Za opóźnienie zwrot pieniędzy przysługuje tylko wtedy, gdy obejmuje je gwarancja Express, a to jest wysyłka { $method }.
       *[no] Za opóźnienie zwrot pieniędzy przysługuje tylko wtedy, gdy obejmuje je gwarancja Express.
    } Nasze zasady nie podają daty, od której to się zmieni.
    .next = { $has_delivered_on ->
        [yes] { "" }
       *[no] { $has_expected_to ->
            [yes] Jeśli paczka nie dotrze do { $expected_to }, daj mi znać, a poproszę konsultanta o jej odszukanie.
           *[no] Jeśli paczka nie dotrze na czas, daj mi znać, a poproszę konsultanta o jej odszukanie.
        }
    }
    .parcel = { $has_expected_to ->
        [yes] bez opóźnienia; przewidywany okres dostawy trwa do { $expected_to }.
       *[no] bez opóźnienia.
    }

late_refund-not_eligible-delay_not_covered = { $has_method ->
        [yes] Nie: według naszych zasad za opóźnienie zwrot pieniędzy przysługuje tylko w ramach gwarancji Express, a ta nie obejmuje wysyłki { $method }.
       *[no] Nie: według naszych zasad za opóźnienie zwrot pieniędzy przysługuje tylko w ramach gwarancji Express.
    }
    .why = { $has_business_days_late ->
        [yes] { $business_days_late_n ->
            [one] Co do terminu masz rację i przykro mi z tego powodu: paczka była spodziewana do { $expected_to }; opóźnienie wynosi { $business_days_late } dzień roboczy.
            [few] Co do terminu masz rację i przykro mi z tego powodu: paczka była spodziewana do { $expected_to }; opóźnienie wynosi { $business_days_late } dni robocze.
            [many] Co do terminu masz rację i przykro mi z tego powodu: paczka była spodziewana do { $expected_to }; opóźnienie wynosi { $business_days_late } dni roboczych.
           *[other] Co do terminu masz rację i przykro mi z tego powodu: paczka była spodziewana do { $expected_to }; opóźnienie wynosi { $business_days_late } dnia roboczego.
        } Żadna data nie zmienia tej odpowiedzi.
       *[no] Żadna data nie zmienia tej odpowiedzi.
    }
    .next = { $has_delivered_on ->
        [yes] Data doręczenia: { $delivered_on }.
       *[no] Co teraz pomoże: zapytaj mnie „gdzie jest moje zamówienie?”, aby zobaczyć najnowszy skan, albo napisz „konsultant”, a zespół poszuka paczki.
    }
    .parcel = { $has_expected_to ->
        [yes] nie; samo opóźnienie nie daje prawa do zwrotu pieniędzy. Paczka była spodziewana do { $expected_to }.
       *[no] nie; samo opóźnienie nie daje prawa do zwrotu pieniędzy.
    }

late_refund-review-delivered_after_threshold = Tę sprawę musi rozstrzygnąć konsultant: paczka przekroczyła limit, ale została doręczona.
    .why = Data doręczenia to { $delivered_on }, { $transit_business_days }. dzień roboczy od pierwszego skanu ({ $transit_started }). Gwarancja zaczyna działać po { $limit }. dniu roboczym i mówi o paczkach, które są nadal w drodze, więc nie wolno mi niczego obiecywać.
    .next = Twoja sprawa ze wszystkimi tymi datami jest już u zespołu. Czy mam też złożyć ją jako wniosek do rozstrzygnięcia?
    .parcel = rozstrzygnie konsultant; została doręczona ({ $delivered_on }) po przekroczeniu limitu.

late_refund-review-returned_to_sender = Tę sprawę musi rozstrzygnąć konsultant: paczka wróciła do nadawcy ({ $returned_on }).
    .why = Gwarancja mówi o paczkach, które po { $limit }. dniu roboczym są nadal w drodze; ta zakończyła podróż w { $transit_business_days }. dniu roboczym.
    .next = Twoja sprawa ze wszystkimi tymi datami jest już u zespołu. Czy mam też złożyć ją jako wniosek do rozstrzygnięcia?
    .parcel = rozstrzygnie konsultant; paczka wróciła do nadawcy ({ $returned_on }).

late_refund-review-partly_refunded = Tę sprawę musi rozstrzygnąć konsultant: z opłaty za wysyłkę ({ $fee }) zwrócono już wcześniej { $fee_refunded }.
    .why = Gwarancja zwraca { $share } tej opłaty.
    .next = Twoja sprawa jest już u zespołu. Czy mam też złożyć ją jako wniosek do rozstrzygnięcia?

late_refund-review-no_guarantee_stated = Tę sprawę musi rozstrzygnąć konsultant: paczka jest opóźniona, a nasze zasady oferują wysyłkę { $method } na zapytanie i nie podają dla niej gwarancji.
    .why = { $business_days_late_n ->
        [one] Przewidywany okres dostawy trwał do { $expected_to }; opóźnienie wynosi { $business_days_late } dzień roboczy.
        [few] Przewidywany okres dostawy trwał do { $expected_to }; opóźnienie wynosi { $business_days_late } dni robocze.
        [many] Przewidywany okres dostawy trwał do { $expected_to }; opóźnienie wynosi { $business_days_late } dni roboczych.
       *[other] Przewidywany okres dostawy trwał do { $expected_to }; opóźnienie wynosi { $business_days_late } dnia roboczego.
    }
    .next = Twoja sprawa jest już u zespołu. Czy mam też złożyć ją jako wniosek do rozstrzygnięcia?
    .parcel = opóźniona, rozstrzygnie konsultant; była spodziewana do { $expected_to }.

late_refund-not_stated = Nasze zasady nie mówią, czy za opóźnioną paczkę przysługuje zwrot pieniędzy.
    .next = Czy mam włączyć do rozmowy konsultanta, który może o tym zdecydować?
    .parcel = nasze zasady o tym nie mówią.

late_refund-not_stated-within_estimate = { $has_delivered_on ->
    [yes] Paczka dotarła na czas: data doręczenia to { $delivered_on }, a szacowany termin trwał do { $expected_to }.
   *[no] Do { $expected_to } paczka nie jest uznawana za opóźnioną.
}
    .why = Nasze zasady nie mówią, czy za opóźnioną paczkę przysługuje zwrot pieniędzy.
    .next = { $has_delivered_on ->
        [yes] Czy mimo to mam włączyć do rozmowy konsultanta?
       *[no] Jeśli do tego czasu nie dotrze, daj mi znać, a włączę do rozmowy konsultanta. Czy mam to zrobić już teraz?
    }
    .parcel = w terminie do { $expected_to }.

late_refund-not_stated-late = { $business_days_late_n ->
        [one] Paczka jest opóźniona: szacowany termin trwał do { $expected_to }, a opóźnienie wynosi { $business_days_late } dzień roboczy.
        [few] Paczka jest opóźniona: szacowany termin trwał do { $expected_to }, a opóźnienie wynosi { $business_days_late } dni robocze.
        [many] Paczka jest opóźniona: szacowany termin trwał do { $expected_to }, a opóźnienie wynosi { $business_days_late } dni roboczych.
       *[other] Paczka jest opóźniona: szacowany termin trwał do { $expected_to }, a opóźnienie wynosi { $business_days_late } dnia roboczego.
    }
    .why = Nasze zasady nie mówią, czy przysługuje za to zwrot pieniędzy, więc musi zdecydować konsultant.
    .next = Twoja sprawa jest już u zespołu.
    .parcel = opóźniona; szacowany termin trwał do { $expected_to }.

late_refund-explained = Gwarancja wysyłki Express (Express Shipping Guarantee) zwraca { $share } opłaty Express, gdy paczka jest w drodze u przewoźnika powyżej { $limit } dni roboczych.
    .why = { $has_fee ->
        [yes] Przy opłacie z cennika ({ $fee }) jest to { $share_of_fee }.
       *[no] { "" }
    } { $has_claimable_from ->
        [yes] Przy pierwszym skanie ({ $transit_started }) zadziałałaby od { $claimable_from }.
       *[no] { "" }
    } Obejmuje tylko opłatę za wysyłkę, a nie produkty, podatki ani cło, i nie dotyczy innych metod wysyłki.
    .next = Podaj numer zamówienia i adres e-mail, a policzę dni dla Twojej paczki.

steps-intro = Oto kroki, które wymieniają nasze zasady:

step-check_tracking = Sprawdź najnowszy status śledzenia przesyłki.
step-ask_local_carrier = Zapytaj lokalnego przewoźnika; o paczkach z zagranicy może wiedzieć więcej, na przykład o odprawie celnej albo ostatnim odcinku trasy.
step-contact_support = Skontaktuj się z obsługą klienta sklepu.

lost_parcel-investigate = Przykro mi. Poprosiłem konsultanta o odszukanie Twojej paczki.
    .why = { parcel-trace }

lost_parcel-review = Przykro mi. Poprosiłem konsultanta o odszukanie Twojej paczki.
    .why = { parcel-trace } Nasze zasady nie mówią, co dalej, gdy paczka zaginie, więc nie wolno mi niczego obiecywać.

parcel-trace = { $has_last_seen_at ->
    [yes] { parcel-where }
   *[no] { "" }
}

delivered_not_received-fulfilled = Według naszych zasad zamówienie uznaje się za zrealizowane, gdy przewoźnik oznaczy je jako doręczone.
    .why = { $has_last_seen_at ->
        [yes] { parcel-where }
       *[no] { "" }
    } Najpierw zapytaj sąsiadów, sprawdź pod drzwiami i na swojej poczcie.
    .next = Jeśli paczka się nie znajdzie, czy mam włączyć do rozmowy konsultanta?

delivered_not_received-protection_provider = Do tego zamówienia dokupiono ochronę przesyłki, { $protection }: paczkę oznaczoną jako doręczona, której nie ma, zgłasza się właśnie tam.
    .why = Decydują warunki tego dostawcy. Dla samego sklepu zamówienie uznaje się za zrealizowane, gdy zostanie oznaczone jako doręczone.
    .next = Czy mam poprosić konsultanta o pomoc przy zgłoszeniu?

delivered_not_received-not_stated-not_marked_delivered = Przewoźnik nie oznaczył jeszcze tego zamówienia jako doręczonego.
    .why = { parcel-trace }
    .next = Jeśli uważasz, że coś jest nie tak, czy mam włączyć do rozmowy konsultanta?

delivered_not_received-not_stated = Nasze zasady nie mówią, co się dzieje, gdy paczka jest oznaczona jako doręczona, a jej nie ma.
    .next = Czy mam włączyć do rozmowy konsultanta, który może to sprawdzić?

return_refund-refer = Zwroty reguluje Refund Policy sklepu (zasady zwrotu pieniędzy), do której nie mam dostępu.
    .next = Wolę nie zgadywać. Czy mam włączyć do rozmowy konsultanta?

return_refund-not_stated = Nasze zasady wysyłki nie mówią nic o zwrotach towaru ani pieniędzy.
    .next = Wolę nie zgadywać. Czy mam włączyć do rozmowy konsultanta?

damaged_wrong_item-review = Przykro mi. Gdy błąd leży po naszej stronie, naprawiamy go zgodnie z Refund Policy sklepu (zasadami zwrotu pieniędzy).
    .why = Konsultant musi zobaczyć, co się stało; przygotuj, proszę, zdjęcie.
    .next = Czy mam włączyć do rozmowy konsultanta?

damaged_wrong_item-refer = Przykro mi. Dalsze kroki reguluje Refund Policy sklepu (zasady zwrotu pieniędzy), do której nie mam dostępu.
    .next = Wolę nie zgadywać; przygotuj, proszę, zdjęcie. Czy mam włączyć do rozmowy konsultanta?

damaged_wrong_item-not_stated = Przykro mi. Nasze zasady wysyłki nie mówią, co dalej z uszkodzonym lub niewłaściwym produktem.
    .next = Wolę nie zgadywać. Czy mam włączyć do rozmowy konsultanta?

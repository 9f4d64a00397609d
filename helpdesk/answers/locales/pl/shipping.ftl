### Wysyłka: delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.
### Metody noszą nazwy, które nadał im sklep. Jednostki stoją po „od … do …”, więc w dopełniaczu.

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = dni roboczych
choice-weeks = tygodni
choice-months = miesięcy
choice-hours = godzin
choice-business_hours = godzin roboczych
choice-may_be_forfeited = może przepaść
choice-shopper = klient

delivery_estimate-estimated = Dostawa jest przewidywana między { $expected_from } a { $expected_to }.
    .why = { $has_country ->
        [yes] Kraj docelowy: { $country }.
       *[no] { "" }
    } { $has_transit_started ->
        [yes] Dostawa { $method } trwa od { $range_from } do { $range_to } { $unit }, licząc od pierwszego skanu przewoźnika ({ $transit_started }).
       *[no] Dostawa { $method } trwa od { $range_from } do { $range_to } { $unit } od chwili, gdy paczka jest u przewoźnika; liczę dla zamówienia z dnia { $ordered_on }, gotowego do wysyłki między { $ships_from } a { $ship_by }.
    } { $has_usual_range_to ->
        [yes] Większość paczek potrzebuje od { $usual_range_from } do { $usual_range_to }, czyli dociera do { $usual_to }.
       *[no] { "" }
    } { $has_rare_months ->
        [yes] { $rare_months_n ->
            [one] W rzadkich przypadkach odprawa celna może wydłużyć tam dostawę do { $rare_months } miesiąca.
           *[other] W rzadkich przypadkach odprawa celna może wydłużyć tam dostawę do { $rare_months } miesięcy.
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] To termin szacunkowy: lokalne święta, odprawa celna albo nieprzewidziane zdarzenia mogą go zmienić.
        [not_guaranteed] To termin szacunkowy, a nie obietnica.
       *[no] To termin szacunkowy.
    } { $sooner_is ->
        [before_ordering] Jeśli potrzebujesz paczki wcześniej, zapytaj nasz zespół przed złożeniem zamówienia.
       *[no] { "" }
    }
    .parcel = spodziewana między { $expected_from } a { $expected_to }. { $has_transit_started ->
        [yes] Pierwszy skan: { $transit_started }.
       *[no] Przewoźnik jeszcze jej nie zeskanował.
    }

delivery_estimate-estimated-late = Dostawa powinna była dotrzeć do { $expected_to }, więc jest opóźniona.
    .why = { $has_transit_started ->
        [yes] Dostawa { $method } trwa od { $range_from } do { $range_to } { $unit }, licząc od pierwszego skanu przewoźnika ({ $transit_started }).
       *[no] Dostawa { $method } trwa od { $range_from } do { $range_to } { $unit } od chwili, gdy paczka jest u przewoźnika.
    } { delay-causes }
    .next = Zapytaj mnie: „czy dostanę pieniądze z powrotem?”, a sprawdzę to w zasadach.
    .parcel = opóźniona; powinna była dotrzeć do { $expected_to }.

delivery_estimate-parcels = Z zamówienia { $order_number } ma jeszcze przyjść więcej niż jedna paczka, każda z własnym przewidywanym terminem:

delivery_estimate-delivered = Przesyłka dotarła: przewoźnik oznaczył ją jako doręczoną ({ $delivered_on }).

delivery_estimate-not_stated = Nasze zasady nie podają na to czasu dostawy.
    .next = Czy mam włączyć do rozmowy konsultanta, który może na to odpowiedzieć?
    .parcel = nasze zasady nie podają dla niej czasu dostawy.

delivery_estimate-not_stated-product_page = Nie mogę podać daty: przy przedsprzedaży czas wysyłki podano na stronie produktu, a nasze zasady go nie podają.
    .why = Po wysłaniu dostawa { $method } trwa od { $range_from } do { $range_to } { $unit }.
    .next = Czy mam włączyć do rozmowy konsultanta, który może to sprawdzić?

delivery_estimate-not_stated-country_needed = To zależy od miejsca dostawy.
    .next = Do jakiego kraju ma trafić przesyłka?

shipping_cost-quoted = Wysyłka { $method } kosztuje { $amount }.
    .why = { $has_country ->
        [yes] Kraj docelowy: { $country }.
       *[no] { "" }
    } { $has_threshold ->
        [yes] Przy zamówieniach powyżej { $threshold } jest darmowa.
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = Wysyłka { $method } kosztuje { $amount } przy koszyku o wartości { $subtotal }.
    .why = { $has_country ->
        [yes] Kraj docelowy: { $country }.
       *[no] { "" }
    } Przy zamówieniach powyżej { $threshold } jest darmowa; równo { $threshold } to jeszcze za mało.
    .next = Dodaj do koszyka produkty za co najmniej { $missing }, a wysyłka będzie darmowa.

shipping_cost-quoted-price_list = Koszt wysyłki zależy od metody i kraju.
    .why = { $has_fee_economy ->
        [yes] Economy: { $fee_economy }{ $has_threshold_economy ->
            [yes] { "" }, za darmo powyżej { $threshold_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_express ->
        [yes] Express: { $fee_express }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Economy International: { $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] { "" }, za darmo powyżej { $threshold_economy_international }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_standard ->
        [yes] Standard: { $fee_standard }.
       *[no] { "" }
    }
    .next = Do jakiego kraju ma trafić paczka?

shipping_cost-free = Wysyłka { $method } jest darmowa dla tego koszyka.
    .why = Jest tak przy zamówieniach powyżej { $threshold }, a Twoje wynosi { $subtotal }.

shipping_cost-on_request = Wysyłka { $method } jest dostępna na zapytanie, więc nasze zasady nie podają jej ceny.
    .next = Czy mam włączyć do rozmowy konsultanta, który może podać cenę?

shipping_cost-not_stated = Nasze zasady nie mówią, ile kosztuje ta wysyłka.
    .next = Czy mam włączyć do rozmowy konsultanta, który może na to odpowiedzieć?

shipping_cost-not_stated-method_not_listed_for_country = Nasze zasady nie podają ceny wysyłki { $method } do tego kraju.
    .why = { $has_country ->
        [yes] Dla Twojego kraju docelowego ({ $country }) wymieniają nasze metody międzynarodowe; szybsza jest dostępna na zapytanie.
       *[no] { "" }
    }
    .next = Czy mam włączyć do rozmowy konsultanta, który może podać cenę?

shipping_methods-stated = Oto nasze metody wysyłki.
    .why = { $has_economy_to ->
        [yes] Economy: od { $economy_from } do { $economy_to } dni roboczych{ $has_fee_economy ->
            [yes] { "" }, { $fee_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_standard_to ->
        [yes] Standard: od { $standard_from } do { $standard_to } dni roboczych.
       *[no] { "" }
    } { $has_express_to ->
        [yes] Express: od { $express_from } do { $express_to } dni roboczych{ $has_fee_express ->
            [yes] { "" }, { $fee_express }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Za granicę: Economy International, { $fee_economy_international }, oraz Expedited International na zapytanie.
       *[no] { "" }
    } { $origin_is ->
        [several_warehouses] Paczki wychodzą z więcej niż jednego naszego magazynu.
       *[no] { "" }
    } { $tracking_is ->
        [every_order] Każde zamówienie można śledzić.
        [shipped_orders] Gdy zamówienie wyruszy, dostaniesz e-mailem numer przesyłki.
       *[no] { "" }
    }
    .next = Podaj kraj, a wyliczę daty.

shipping_methods-not_stated = Nasze zasady nie wymieniają metod wysyłki.
    .next = Czy mam włączyć do rozmowy konsultanta, który może na to odpowiedzieć?

destinations-stated = Tak: nasze zasady wymieniają Twój kraj docelowy ({ $country }); dostawa trwa od { $range_from } do { $range_to } { $unit } od chwili, gdy paczka jest u przewoźnika.
    .next = Czy mam wyliczyć daty albo cenę?

destinations-stated-everywhere = Nasze zasady podają czasy dostawy do miejsc na całym świecie.
    .next = O jaki kraj chodzi?

destinations-stated-most_international = Nasze zasady mówią o większości kierunków międzynarodowych, ale nie wymieniają krajów.
    .next = Czy mam włączyć do rozmowy konsultanta, który może powiedzieć, jak jest z Twoim?

destinations-not_stated-most_international = Nie mam pewności: nasze zasady mówią o większości kierunków międzynarodowych, ale nie wymieniają Twojego ({ $country }).
    .next = Czy mam włączyć do rozmowy konsultanta, który może na to odpowiedzieć?

destinations-not_stated = Nasze zasady nie mówią, czy tam dostarczamy.
    .next = Czy mam włączyć do rozmowy konsultanta, który może na to odpowiedzieć?

support-open = { $closed_is ->
        [weekends_and_holidays] Pracujemy w dni robocze w godzinach { $opens }–{ $closes }; w weekendy i święta jest zamknięte.
       *[no] Pracujemy w godzinach { $opens }–{ $closes }.
    }

support_hours-stated-open_now = Nasz zespół jest teraz dostępny, do { $closing }.
    .why = { support-open } { $has_response_to ->
        [yes] Odpowiedź zajmuje od { $response_from } do { $response_to } godzin roboczych.
       *[no] { "" }
    }

support_hours-stated-closed_now = Nasz zespół jest teraz niedostępny i wraca: { $next_opening }.
    .why = { support-open } { $has_response_to ->
        [yes] Odpowiedź zajmuje od { $response_from } do { $response_to } godzin roboczych.
       *[no] { "" }
    }

support_hours-not_stated = Nasze zasady nie podają godzin pracy obsługi klienta.
    .next = Czy mam przekazać Twoje pytanie konsultantowi, żeby odpowiedział?

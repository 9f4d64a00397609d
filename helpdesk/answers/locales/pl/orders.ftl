### Zamówienie w drodze: order_status, processing_time, split_shipment.
### `.parcel` to, co się mówi o jednej z kilku paczek.

parcel-where = { $has_place ->
    [yes] Ostatni skan: { $place }, { $last_seen_at }.
   *[no] Ostatni skan: { $last_seen_at }.
}{ $has_message ->
    [yes] { " " }Słowa przewoźnika: { $message }.
   *[no] { "" }
}

parcel-name = Paczka { $tracking_number }:

parcel-window = { $has_expected_to ->
    [yes] Przewidywana dostawa: między { $expected_from } a { $expected_to }{ $has_usual_to ->
        [yes] { "" }; większość paczek dociera do { $usual_to }
       *[no] { "" }
    }.
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] Paczkę może zatrzymać odprawa celna, zakłócenia w transporcie, okres wzmożonego ruchu albo przewoźnik.
        [customs_holidays_unforeseen] Paczkę mogą zatrzymać lokalne święta, odprawa celna albo nieprzewidziane zdarzenia.
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] W okresach wzmożonego ruchu może to potrwać dłużej.
        [may_vary_slightly] W okresach wzmożonego ruchu może się to trochę różnić.
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] Jeśli śledzenie stoi w miejscu, nasz zespół pomoże: napisz „konsultant”.
       *[no] { "" }
    }

parcel-window-passed = Przewidywany okres dostawy trwał od { $expected_from } do { $expected_to }.

order_status-parcels = Zamówienie { $order_number } jedzie w osobnych paczkach (liczba paczek: { $parcels }), a każda ma własny numer przesyłki.

order_status-processing = Zamówienie { $order_number } jest w przygotowaniu i przewoźnik jeszcze go nie ma.
    .why = { $has_ship_by ->
        [yes] Według naszych zasad powinno trafić do przewoźnika między { $ships_from } a { $ship_by }.
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] Razem z czasem dostawy można się go spodziewać między { $expected_from } a { $expected_to }.
       *[no] { "" }
    } { $tracking_where_is ->
        [confirmation_email] Gdy wyruszy, dostaniesz e-mail z numerem przesyłki.
       *[no] { "" }
    }
    .parcel = przewoźnik jeszcze jej nie ma.

order_status-processing-time_not_stated = Zamówienie { $order_number } jest w przygotowaniu i przewoźnik jeszcze go nie ma.
    .why = Zawiera produkt z przedsprzedaży, a jego czas wysyłki podano na stronie produktu, nie w naszych zasadach.
    .next = Sprawdź tam, proszę, datę premiery. Jeśli wolisz, żeby sprawdził to konsultant, napisz „konsultant”.

order_status-processing-no_scan_yet = Zamówienie { $order_number } ma etykietę, ale przewoźnik nie zeskanował jeszcze paczki.
    .why = { $has_ship_by ->
        [yes] Według naszych zasad powinno trafić do przewoźnika do { $ship_by }. Sama etykieta nie rozpoczyna liczenia dni w drodze.
       *[no] Sama etykieta nie rozpoczyna liczenia dni w drodze.
    }
    .next = { $has_expected_to ->
        [yes] Razem z czasem dostawy można się go spodziewać między { $expected_from } a { $expected_to }.
       *[no] { "" }
    } { tracking-help }
    .parcel = ma etykietę, ale przewoźnik jeszcze jej nie zeskanował. { parcel-window }

order_status-processing-processing_overdue = Zamówienie { $order_number } jest po terminie: powinno było trafić do przewoźnika do { $ship_by }.
    .why = { $business_days_overdue_n ->
        [0] Ten termin właśnie minął.
        [one] To już { $business_days_overdue } dzień roboczy po terminie.
        [few] To już { $business_days_overdue } dni robocze po terminie.
        [many] To już { $business_days_overdue } dni roboczych po terminie.
       *[other] To już { $business_days_overdue } dnia roboczego po terminie.
    } { busy-periods } Przepraszam, że trzeba czekać.
    .next = Napisz „konsultant”, a poproszę zespół o sprawdzenie.
    .parcel = po terminie; powinna była trafić do przewoźnika do { $ship_by }.

order_status-in_transit = Zamówienie { $order_number } jest w drodze.
    .why = { parcel-where } { parcel-window }
    .parcel = w drodze. { parcel-where } { parcel-window }

order_status-in_transit-on_time = Zamówienie { $order_number } jest w drodze i mieści się w terminie.
    .why = { parcel-where } { parcel-window }
    .parcel = w drodze i w terminie. { parcel-where } { parcel-window }

order_status-in_transit-late = { $business_days_late_n ->
        [one] Zamówienie { $order_number } jest w drodze, ale spóźnia się o { $business_days_late } dzień roboczy.
        [few] Zamówienie { $order_number } jest w drodze, ale spóźnia się o { $business_days_late } dni robocze.
        [many] Zamówienie { $order_number } jest w drodze, ale spóźnia się o { $business_days_late } dni roboczych.
       *[other] Zamówienie { $order_number } jest w drodze, ale spóźnia się o { $business_days_late } dnia roboczego.
    }
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Zapytaj mnie: „czy dostanę pieniądze z powrotem?”, a sprawdzę to w zasadach.
    .parcel = { $business_days_late_n ->
        [one] w drodze, spóźniona o { $business_days_late } dzień roboczy.
        [few] w drodze, spóźniona o { $business_days_late } dni robocze.
        [many] w drodze, spóźniona o { $business_days_late } dni roboczych.
       *[other] w drodze, spóźniona o { $business_days_late } dnia roboczego.
    } { parcel-where } { parcel-window-passed }

order_status-customs = Zamówienie { $order_number } jest w odprawie celnej.
    .why = { parcel-where } { parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] Odprawa celna to normalny etap i na razie nic nie trzeba robić.
    }
    .parcel = w odprawie celnej. { parcel-where } { parcel-window }

order_status-out_for_delivery = Zamówienie { $order_number } jest wydane do doręczenia.
    .why = { parcel-where }
    .parcel = wydana do doręczenia. { parcel-where }

order_status-available_for_pickup = Zamówienie { $order_number } czeka na Twój odbiór.
    .why = { parcel-where }
    .next = Odbierz je, proszę, jak najszybciej.
    .parcel = czeka na Twój odbiór. { parcel-where }

order_status-attempt_failed = Przewoźnik próbował doręczyć zamówienie { $order_number }, ale się nie udało.
    .why = { parcel-where }
    .next = Skontaktuj się, proszę, z przewoźnikiem, podając numer przesyłki { $tracking_number }, aby umówić nową próbę.
    .parcel = przewoźnik próbował ją doręczyć, ale się nie udało. { parcel-where }

order_status-delivered = Zamówienie { $order_number } zostało doręczone.
    .why = Tak oznaczył je przewoźnik: { $last_seen_at }{ $has_place ->
        [yes] { "" }, { $place }
       *[no] { "" }
    }.
    .next = Jeśli go nie masz, daj mi znać, a sprawdzę, co mówią zasady.
    .parcel = doręczona. Tak oznaczył ją przewoźnik: { $last_seen_at }.

order_status-delivered-late = { $business_days_late_n ->
        [one] Zamówienie { $order_number } zostało doręczone { $business_days_late } dzień roboczy po przewidywanym okresie dostawy.
        [few] Zamówienie { $order_number } zostało doręczone { $business_days_late } dni robocze po przewidywanym okresie dostawy.
        [many] Zamówienie { $order_number } zostało doręczone { $business_days_late } dni roboczych po przewidywanym okresie dostawy.
       *[other] Zamówienie { $order_number } zostało doręczone { $business_days_late } dnia roboczego po przewidywanym okresie dostawy.
    }
    .why = Tak oznaczył je przewoźnik: { $last_seen_at }. { parcel-window-passed }
    .next = Zapytaj mnie: „czy dostanę pieniądze z powrotem?”, a sprawdzę to w zasadach.
    .parcel = doręczona po przewidywanym okresie dostawy. Tak oznaczył ją przewoźnik: { $last_seen_at }. { parcel-window-passed }

order_status-exception = Przewoźnik zgłasza problem z zamówieniem { $order_number }.
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] Zgłoszono je jako zaginione. Napisz „konsultant”, a zespół to sprawdzi.
        [damaged] Zgłoszono je jako uszkodzone. Napisz „konsultant”, a zespół to sprawdzi.
       *[other] Napisz „konsultant”, a zespół sprawdzi to razem z Tobą.
    }
    .parcel = { $scan_reason_is ->
        [lost] zgłoszona jako zaginiona.
        [damaged] zgłoszona jako uszkodzona.
       *[other] przewoźnik zgłasza problem.
    } { parcel-where }

order_status-returned = Zamówienie { $order_number } wraca do nadawcy.
    .why = { parcel-where }
    .next = Napisz „konsultant”, a zespół ustali, co dalej.
    .parcel = wraca do nadawcy. { parcel-where }

order_status-unknown = Nie mam jeszcze skanu przewoźnika dla zamówienia { $order_number }.
    .why = Numer przesyłki to { $tracking_number }, ale przewoźnik nic nam dotąd o niej nie przekazał. { parcel-window }
    .next = { tracking-help }
    .parcel = jeszcze bez skanu przewoźnika. { parcel-window }

order_status-unknown-on_time = Najnowszy wpis o zamówieniu { $order_number } nie mówi, co się z nim dzieje.
    .why = { parcel-where } { parcel-window }
    .next = Napisz „konsultant”, a zespół to sprawdzi.
    .parcel = najnowszy wpis nie mówi, co się z nią dzieje. { parcel-where } { parcel-window }

order_status-unknown-late = Zamówienie { $order_number } jest opóźnione, a najnowszy wpis nie mówi, co się z nim dzieje.
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Napisz „konsultant”, a zespół to sprawdzi.
    .parcel = opóźniona, a najnowszy wpis nie mówi, co się z nią dzieje. { parcel-where } { parcel-window-passed }

order_status-unknown-stale = Przewoźnik przestał przekazywać wieści o zamówieniu { $order_number }.
    .why = { parcel-where } Numer przesyłki { $tracking_number } wygasł u przewoźnika.
    .next = Napisz „konsultant”, a zespół to sprawdzi.
    .parcel = przewoźnik przestał przekazywać wieści o niej. { parcel-where }

order_status-unknown-processing_overdue = Zamówienie { $order_number } jest po terminie: powinno było trafić do przewoźnika do { $ship_by }, a skanu jeszcze nie ma.
    .why = Numer przesyłki to { $tracking_number }.
    .next = Napisz „konsultant”, a poproszę zespół o sprawdzenie.
    .parcel = po terminie; powinna była trafić do przewoźnika do { $ship_by }, a skanu jeszcze nie ma.

processing_time-stated = Zamówienia trafiają do przewoźnika w ciągu { $processing_from }–{ $processing_to } dni roboczych.
    .why = { $has_usual_to ->
        [yes] Większość potrzebuje od { $usual_from } do { $usual_to }.
       *[no] { "" }
    } { $has_ship_by ->
        [yes] Dla zamówienia z dnia { $ordered_on } oznacza to: między { $ships_from } a { $ship_by }.
       *[no] { "" }
    } Weekendy i święta się nie liczą. { busy-periods } { $has_production_hours ->
        [yes] { $production_hours_n ->
            [one] Produkcja rusza wkrótce po złożeniu zamówienia, zwykle w ciągu { $production_hours } godziny.
           *[other] Produkcja rusza wkrótce po złożeniu zamówienia, zwykle w ciągu { $production_hours } godzin.
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = To zamówienie jest już u przewoźnika.
    .why = Według naszych zasad przygotowanie trwa od { $processing_from } do { $processing_to } dni roboczych.

processing_time-overdue = Zamówienie jest po terminie: powinno było trafić do przewoźnika do { $ship_by }.
    .why = Przygotowanie trwa od { $processing_from } do { $processing_to } dni roboczych, licząc od { $ordered_on }{ $business_days_overdue_n ->
        [0] { "" }; ten czas właśnie minął.
        [one] { "" }; potem minął { $business_days_overdue } kolejny.
        [few] { "" }; potem minęły { $business_days_overdue } kolejne.
        [many] { "" }; potem minęło { $business_days_overdue } kolejnych.
       *[other] { "" }; potem minęło { $business_days_overdue } kolejnego.
    }
    .next = Napisz „konsultant”, a poproszę zespół o sprawdzenie.

processing_time-not_stated = Nasze zasady nie podają na to czasu.
    .next = Czy mam włączyć do rozmowy konsultanta, który może na to odpowiedzieć?

processing_time-not_stated-product_page = Przy przedsprzedaży czas do wysyłki podano na stronie produktu; nasze zasady go nie podają.
    .next = Czy mam włączyć do rozmowy konsultanta, który może to sprawdzić?

split_shipment-stated = Produkty z tego samego zamówienia mogą przyjść w osobnych paczkach, bez dodatkowych kosztów, każda z własnym numerem przesyłki.
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] Podaj numer zamówienia i adres e-mail, a sprawdzę, gdzie jest każda z nich.
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] Nasze zasady nie mówią, jak zamówienia dzieli się na paczki.
    }
    .next = Jeśli czegoś brakuje, czy mam włączyć do rozmowy konsultanta?

parcel-tally = { $parcels_n ->
        [one] Zamówienie { $order_number } obejmuje { $parcels } paczkę
        [few] Zamówienie { $order_number } obejmuje { $parcels } paczki
        [many] Zamówienie { $order_number } obejmuje { $parcels } paczek
       *[other] Zamówienie { $order_number } obejmuje { $parcels } paczki
    }{ $parcels_delivered_n ->
        [0] { "" }; nic jeszcze nie doręczono.
       *[other] { "" }; z tego doręczono { $parcels_delivered }.
    }

### Cło, odmowa przyjęcia, adresy, anulowanie.

customs_fees-shopper_pays = Cło i podatki importowe, jeśli wystąpią, płaci odbiorca, czyli Ty.
    .why = Ustalają je władze kraju docelowego i nie są częścią tego, co zapłacono nam, więc nie mogę podać kwoty.

customs_fees-shopper_pays-may_be_forfeited = Cło i podatki importowe, jeśli wystąpią, płaci odbiorca, czyli Ty.
    .why = Ustalają je władze kraju docelowego i nie są częścią tego, co zapłacono nam, więc nie mogę podać kwoty.
    .next = Uwaga: zamówienie, którego przyjęcia odmówiono z powodu nieopłaconych należności, może przepaść i nie podlega zwrotowi pieniędzy.

customs_fees-shopper_pays-delayed_or_returned = Cło i podatki importowe, jeśli wystąpią, płaci odbiorca, czyli Ty.
    .why = Zależą od przepisów Twojego kraju, a sklep nie może ich przewidzieć ani na nie wpłynąć. Lokalny urząd celny skontaktuje się z Tobą i poda, jak zapłacić.
    .next = Uwaga: nieopłacone należności mogą opóźnić paczkę albo spowodować jej odesłanie, a sklep za to nie odpowiada.

customs_fees-not_stated = Nasze zasady nie mówią, kto płaci opłaty celne.
    .next = Czy mam włączyć do rozmowy konsultanta, który może na to odpowiedzieć?

refused_parcel-may_be_forfeited = Zamówienie, którego przyjęcia odmówiono, może przepaść, niezależnie od powodu, bez zwrotu pieniędzy i bez wymiany.
    .why = Dotyczy to tak samo opłat celnych, opóźnień i zmiany zdania. Nie ma daty, od której to się zmieni.
    .next = Zanim odmówisz przyjęcia, napisz „konsultant”, a zespół przyjrzy się Twojej sprawie.

refused_parcel-not_stated = Nasze zasady nie mówią, co się dzieje, gdy po prostu odmówisz przyjęcia paczki.
    .why = { $has_unpaid ->
        [yes] O opłatach mówią: nieopłacone należności celne mogą opóźnić paczkę albo spowodować jej odesłanie.
       *[no] { "" }
    }
    .next = Czy mam włączyć do rozmowy konsultanta, który może na to odpowiedzieć?

address_change-contact_support = Jak najszybciej poproś nasz zespół o poprawienie adresu.
    .why = Według naszych zasad za podanie właściwego adresu odpowiada klient, a błędy w adresie nie dają prawa do zwrotu pieniędzy{ $has_reship_fee ->
        [yes] { "" }; jeśli paczka wróci do nas z powodu złego adresu, ponowna wysyłka kosztuje { $reship_fee }
       *[no] { "" }
    }.
    .next = Czy mam teraz włączyć do rozmowy konsultanta?

address_change-reship_fee = Paczka wróciła; ponowna wysyłka kosztuje { $amount }.
    .why = Według naszych zasad ta opłata obowiązuje, gdy paczka wróci do nas z powodu adresu. Błędy w adresie nie dają prawa do zwrotu pieniędzy.
    .next = Czy mam poprosić konsultanta, żeby to załatwił?

address_change-fulfilled_no_refund = Przewoźnik zutylizował paczkę, a według naszych zasad zamówienie uznaje się wtedy za zrealizowane, bez zwrotu pieniędzy.
    .why = Właśnie to mówią nasze zasady o paczkach z błędnym adresem, które nie wracają. Nie ma daty, od której to się zmieni.
    .next = Czy mam włączyć do rozmowy konsultanta?

address_change-not_stated = Nasze zasady nie mówią, jak zmienić adres.
    .next = Czy mam włączyć do rozmowy konsultanta, który może pomóc?

cancellation-possible_until = Tak: to zamówienie można anulować do { $cancel_until }.
    .why = { $window_hours_n ->
        [one] Dla produktów robionych na zamówienie termin wynosi { $window_hours } godzinę od złożenia zamówienia; potem rusza produkcja i sprzedaż jest ostateczna.
        [few] Dla produktów robionych na zamówienie termin wynosi { $window_hours } godziny od złożenia zamówienia; potem rusza produkcja i sprzedaż jest ostateczna.
        [many] Dla produktów robionych na zamówienie termin wynosi { $window_hours } godzin od złożenia zamówienia; potem rusza produkcja i sprzedaż jest ostateczna.
       *[other] Dla produktów robionych na zamówienie termin wynosi { $window_hours } godziny od złożenia zamówienia; potem rusza produkcja i sprzedaż jest ostateczna.
    }
    .next = Poprosiłem konsultanta, żeby od razu je anulował.

cancellation-possible_until-from_the_order = { $window_hours_n ->
        [one] Produkty robione na zamówienie można anulować w ciągu { $window_hours } godziny od złożenia zamówienia, nie później.
       *[other] Produkty robione na zamówienie można anulować w ciągu { $window_hours } godzin od złożenia zamówienia, nie później.
    }
    .why = Potem rusza produkcja i sprzedaż jest ostateczna.
    .next = Podaj numer zamówienia i adres e-mail, a sprawdzę Twoje zamówienie.

cancellation-window_closed = Nie: to zamówienie można było anulować do { $cancel_until }.
    .why = { $window_hours_n ->
        [one] Dla produktów robionych na zamówienie termin wynosi { $window_hours } godzinę od złożenia zamówienia; produkcja już ruszyła i sprzedaż jest ostateczna.
        [few] Dla produktów robionych na zamówienie termin wynosi { $window_hours } godziny od złożenia zamówienia; produkcja już ruszyła i sprzedaż jest ostateczna.
        [many] Dla produktów robionych na zamówienie termin wynosi { $window_hours } godzin od złożenia zamówienia; produkcja już ruszyła i sprzedaż jest ostateczna.
       *[other] Dla produktów robionych na zamówienie termin wynosi { $window_hours } godziny od złożenia zamówienia; produkcja już ruszyła i sprzedaż jest ostateczna.
    } Nie ma daty, od której to się zmieni.
    .next = Jeśli mimo to chcesz pomocy, napisz „konsultant”.

cancellation-not_stated = Nasze zasady nie mówią, czy zamówienie można anulować.
    .next = Czy mam włączyć do rozmowy konsultanta, który może o tym zdecydować?

cancellation-not_stated-see_refund_policy = Dla tych produktów nasze zasady wysyłki nie podają terminu anulowania; odsyłają do Refund Policy sklepu (zasad zwrotu pieniędzy), do której nie mam dostępu.
    .next = Czy mam włączyć do rozmowy konsultanta, który może o tym zdecydować?

cancellation-not_stated-depends_on_item = { $window_hours_n ->
        [one] To zależy od produktów: te robione na zamówienie można anulować w ciągu { $window_hours } godziny od złożenia zamówienia.
       *[other] To zależy od produktów: te robione na zamówienie można anulować w ciągu { $window_hours } godzin od złożenia zamówienia.
    }
    .why = W przypadku pozostałych nasze zasady wysyłki odsyłają do Refund Policy sklepu (zasad zwrotu pieniędzy), do której nie mam dostępu.
    .next = Podaj numer zamówienia i adres e-mail, a sprawdzę Twoje zamówienie.

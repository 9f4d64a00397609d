### Co słyszy klient, gdy człowiek zdecyduje o wniosku.

claim-approved = { $has_amount ->
    [yes] Twój wniosek dotyczący zamówienia { $order_number } został przyjęty: otrzymasz zwrot { $amount }.
   *[no] Twój wniosek dotyczący zamówienia { $order_number } został przyjęty. Kwotę zwrotu ustala nasz zespół.
}
    .next = Damy Ci znać tutaj, gdy tylko pieniądze zostaną wypłacone.

claim-rejected = Twój wniosek dotyczący zamówienia { $order_number } został sprawdzony przez człowieka i nie może zostać przyjęty.
    .why = { $refusal_is ->
        [no_fee_paid] W tym zamówieniu nie zapłacono opłaty za wysyłkę, więc nie ma czego zwrócić.
        [already_refunded] Opłatę za wysyłkę w tym zamówieniu już zwrócono.
        [clock_not_started] Przewoźnik nie zeskanował jeszcze paczki, a liczenie zaczyna się od pierwszego skanu.
        [within_guarantee] Paczka nie była w drodze dłużej, niż wymaga tego gwarancja.
        [within_window] Paczka wciąż mieści się w przewidywanym okresie dostawy.
        [within_estimate] Według naszych zasad paczka nie była uznawana za opóźnioną.
       *[other] Według naszych zasad za to opóźnienie zwrot pieniędzy nie przysługuje.
    }
    .next = W naszych zasadach, w części { $section }, czytamy: { $quote }

claim-more_needed = { $agent } ze sklepu { $shop } rozpatruje Twój wniosek dotyczący zamówienia { $order_number } i potrzebuje jeszcze czegoś, aby podjąć decyzję. Odpowiedz, proszę, tutaj:

claim-paid = { $has_amount ->
    [yes] Sprawa Twojego wniosku dotyczącego zamówienia { $order_number } jest załatwiona: zwrócono Ci { $amount }.
   *[no] Sprawa Twojego wniosku dotyczącego zamówienia { $order_number } jest załatwiona: należne Ci pieniądze zostały wypłacone.
}

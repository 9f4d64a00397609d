### Co słyszy klient, gdy ktoś z zespołu przychodzi lub odchodzi.

wait-open_now = Nasz zespół jest dostępny do { $closing } i odpowiada w ciągu { $response_from }–{ $response_to } godzin roboczych.

wait-closed_now = Nasz zespół jest teraz niedostępny i wraca: { $next_opening }. Odpowiada w ciągu { $response_from }–{ $response_to } godzin roboczych.

wait-not_stated = Nasze zasady nie mówią, jak szybko odpowiada konsultant.

agent-joined = { $agent } ze sklepu { $shop } jest już tutaj i widzi całą dotychczasową rozmowę.

agent-changed = Od teraz rozmowę prowadzi { $agent } i widzi wszystko, co jest powyżej.

agent-back-to-queue = { $agent } przekazuje rozmowę komuś innemu z zespołu. Twoje miejsce w kolejce pozostaje bez zmian.

agent-away = { $agent } nie może dalej prowadzić rozmowy. Twoje miejsce w kolejce pozostaje bez zmian, a rozmowę przejmie ktoś inny z zespołu.

handed-back = Tu znowu asystent. { $agent } oddaje mi rozmowę.
    .next = W czym jeszcze mogę pomóc?

handed-back-order = Tu znowu asystent. { $agent } oddaje mi rozmowę w sprawie zamówienia { $order_number }.
    .next = Co jeszcze chcesz o nim wiedzieć?

agent-resolved = { $agent } kończy tę rozmowę.
    .next = Jeśli coś zostało do wyjaśnienia, po prostu napisz ponownie.

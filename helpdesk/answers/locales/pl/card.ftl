### Co jest napisane na karcie paczki, obok tekstu odpowiedzi.

card-order = Zamówienie { $order_number }

card-parcel = Paczka { $tracking_number }

card-window = Spodziewana między { $expected_from } a { $expected_to }

card-window-passed = Była spodziewana między { $expected_from } a { $expected_to }

card-today = Dziś, { $today }

card-limit = Gwarancja działa od { $claimable_from }

card-progress = { $transit_business_days_n ->
        [0] Od pierwszego skanu nie minął jeszcze żaden dzień roboczy; limit: { $limit }
       *[other] { $transit_business_days }. dzień roboczy od pierwszego skanu; limit: { $limit }
    }

card-delivered = Doręczono: { $delivered_on }

card-status-processing = W przygotowaniu
card-status-in_transit = W drodze
card-status-customs = Odprawa celna
card-status-out_for_delivery = Wydana do doręczenia
card-status-available_for_pickup = Gotowa do odbioru
card-status-attempt_failed = Nieudana próba doręczenia
card-status-delivered = Doręczona
card-status-exception = Zgłoszono problem
card-status-returned = Wraca do nadawcy
card-status-unknown = Jeszcze brak wieści
card-status-late = Opóźniona

scan-unknown = Wpis przewoźnika
scan-info_received = Etykieta utworzona
scan-in_transit = W drodze
scan-customs_hold = Odprawa celna
scan-customs_cleared = Po odprawie celnej
scan-out_for_delivery = Wydana do doręczenia
scan-available_for_pickup = Gotowa do odbioru
scan-attempt_fail = Nieudana próba doręczenia
scan-delivered = Doręczona
scan-exception = Zgłoszono problem
scan-returned = Wraca do nadawcy
scan-expired = Śledzenie zakończone

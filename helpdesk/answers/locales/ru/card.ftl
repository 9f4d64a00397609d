### Что написано на карточке посылки, рядом с текстом ответа.

card-order = Заказ { $order_number }

card-parcel = Посылка { $tracking_number }

card-window = Ожидаемая доставка: с { $expected_from } по { $expected_to }

card-window-passed = Ожидалась: с { $expected_from } по { $expected_to }

card-today = Сегодня, { $today }

card-limit = Гарантия действует с { $claimable_from }

card-progress = { $transit_business_days_n ->
        [0] С первого сканирования рабочих дней ещё не прошло; лимит: { $limit }
       *[other] Рабочих дней с первого сканирования: { $transit_business_days }; лимит: { $limit }
    }

card-delivered = Доставлена: { $delivered_on }

card-status-processing = Готовится
card-status-in_transit = В пути
card-status-customs = На таможне
card-status-out_for_delivery = У курьера
card-status-available_for_pickup = Можно забрать
card-status-attempt_failed = Доставить не удалось
card-status-delivered = Доставлена
card-status-exception = Сообщено о проблеме
card-status-returned = Возвращается отправителю
card-status-unknown = Пока нет новостей
card-status-late = Опаздывает

scan-unknown = Запись перевозчика
scan-info_received = Этикетка создана
scan-in_transit = В пути
scan-customs_hold = На таможне
scan-customs_cleared = Таможня пройдена
scan-out_for_delivery = У курьера
scan-available_for_pickup = Можно забрать
scan-attempt_fail = Доставить не удалось
scan-delivered = Доставлена
scan-exception = Сообщено о проблеме
scan-returned = Возвращается отправителю
scan-expired = Больше не отслеживается

### Заказ в пути: order_status, processing_time, split_shipment.
### `.parcel` — что говорится об отдельной посылке среди нескольких.
### Дата кончается сокращением «г.», поэтому перед точкой она не стоит.

parcel-where = { $has_place ->
    [yes] Последнее сканирование: { $place }, { $last_seen_at }.
   *[no] Последнее сканирование: { $last_seen_at }.
}{ $has_message ->
    [yes] { " " }Слова перевозчика: { $message }.
   *[no] { "" }
}

parcel-name = Посылка { $tracking_number }:

parcel-window = { $has_expected_to ->
    [yes] Ожидаемая доставка — с { $expected_from } по { $expected_to } включительно{ $has_usual_to ->
        [yes] { " " }(большинство приходит не позднее { $usual_to })
       *[no] { "" }
    }.
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] Посылку могут задержать таможня, сбои, пиковые сезоны или перевозчик.
        [customs_holidays_unforeseen] Посылку могут задержать местные праздники, таможня или непредвиденные обстоятельства.
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] В периоды высокой нагрузки это может занять больше времени.
        [may_vary_slightly] В периоды высокой нагрузки срок может немного отличаться.
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] Если отслеживание стоит на месте, наша команда поможет: напишите «оператор».
       *[no] { "" }
    }

parcel-window-passed = Ожидаемый срок был с { $expected_from } по { $expected_to } включительно.

order_status-parcels = Заказ { $order_number } едет несколькими посылками (всего: { $parcels }), у каждой свой трек-номер.

order_status-processing = Заказ { $order_number } готовится и ещё не передан перевозчику.
    .why = { $has_ship_by ->
        [yes] По нашим правилам его должны передать с { $ships_from } по { $ship_by } включительно.
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] С учётом доставки ожидайте его с { $expected_from } по { $expected_to } включительно.
       *[no] { "" }
    } { $tracking_where_is ->
        [confirmation_email] Когда его отправят, вы получите письмо с трек-номером.
       *[no] { "" }
    }
    .parcel = ещё не передана перевозчику.

order_status-processing-time_not_stated = Заказ { $order_number } готовится и ещё не передан перевозчику.
    .why = В нём есть товар по предзаказу, и срок его отправки указан на странице товара, а не в наших правилах.
    .next = Посмотрите там, пожалуйста, дату выхода. Если хотите, чтобы её проверил сотрудник, напишите «оператор».

order_status-processing-no_scan_yet = У заказа { $order_number } есть этикетка, но перевозчик ещё не отсканировал посылку.
    .why = { $has_ship_by ->
        [yes] По нашим правилам не позднее { $ship_by } её должны передать перевозчику. Сама по себе этикетка отсчёт дней в пути не начинает.
       *[no] Сама по себе этикетка отсчёт дней в пути не начинает.
    }
    .next = { $has_expected_to ->
        [yes] С учётом доставки ожидайте её с { $expected_from } по { $expected_to } включительно.
       *[no] { "" }
    } { tracking-help }
    .parcel = этикетка есть, но перевозчик её ещё не отсканировал. { parcel-window }

order_status-processing-processing_overdue = Заказ { $order_number } задерживается: не позднее { $ship_by } его должны были передать перевозчику.
    .why = { $business_days_overdue_n ->
        [0] Этот срок только что прошёл.
        [one] С тех пор прошёл { $business_days_overdue } рабочий день.
        [few] С тех пор прошло { $business_days_overdue } рабочих дня.
        [many] С тех пор прошло { $business_days_overdue } рабочих дней.
       *[other] С тех пор прошло { $business_days_overdue } рабочего дня.
    } { busy-periods } Извините за ожидание.
    .next = Напишите «оператор», и я попрошу команду проверить.
    .parcel = задерживается; не позднее { $ship_by } её должны были передать перевозчику.

order_status-in_transit = Заказ { $order_number } в пути.
    .why = { parcel-where } { parcel-window }
    .parcel = в пути. { parcel-where } { parcel-window }

order_status-in_transit-on_time = Заказ { $order_number } в пути и идёт в срок.
    .why = { parcel-where } { parcel-window }
    .parcel = в пути и идёт в срок. { parcel-where } { parcel-window }

order_status-in_transit-late = { $business_days_late_n ->
        [one] Заказ { $order_number } в пути, но опаздывает на { $business_days_late } рабочий день.
        [few] Заказ { $order_number } в пути, но опаздывает на { $business_days_late } рабочих дня.
        [many] Заказ { $order_number } в пути, но опаздывает на { $business_days_late } рабочих дней.
       *[other] Заказ { $order_number } в пути, но опаздывает на { $business_days_late } рабочего дня.
    }
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Спросите меня «Вернёте деньги за опоздание?», и я проверю это по правилам.
    .parcel = { $business_days_late_n ->
        [one] в пути, опаздывает на { $business_days_late } рабочий день.
        [few] в пути, опаздывает на { $business_days_late } рабочих дня.
        [many] в пути, опаздывает на { $business_days_late } рабочих дней.
       *[other] в пути, опаздывает на { $business_days_late } рабочего дня.
    } { parcel-where } { parcel-window-passed }

order_status-customs = Заказ { $order_number } на таможне.
    .why = { parcel-where } { parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] Прохождение таможни — обычный этап, и сейчас от вас ничего не требуется.
    }
    .parcel = на таможне. { parcel-where } { parcel-window }

order_status-out_for_delivery = Заказ { $order_number } у курьера, его везут вам.
    .why = { parcel-where }
    .parcel = у курьера, её везут вам. { parcel-where }

order_status-available_for_pickup = Заказ { $order_number } можно забрать.
    .why = { parcel-where }
    .next = Заберите его, пожалуйста, как можно скорее.
    .parcel = можно забрать. { parcel-where }

order_status-attempt_failed = Перевозчик пытался доставить заказ { $order_number }, но не смог.
    .why = { parcel-where }
    .next = Свяжитесь, пожалуйста, с перевозчиком и договоритесь о новой попытке; ваш трек-номер: { $tracking_number }.
    .parcel = перевозчик пытался её доставить, но не смог. { parcel-where }

order_status-delivered = Заказ { $order_number } доставлен.
    .why = Отметка перевозчика: { $last_seen_at }{ $has_place ->
        [yes] { "" }, { $place }
       *[no] { "" }
    }.
    .next = Если его у вас нет, скажите мне, и я посмотрю, что говорят правила.
    .parcel = доставлена. Отметка перевозчика: { $last_seen_at }.

order_status-delivered-late = { $business_days_late_n ->
        [one] Заказ { $order_number } доставлен на { $business_days_late } рабочий день позже ожидаемого срока.
        [few] Заказ { $order_number } доставлен на { $business_days_late } рабочих дня позже ожидаемого срока.
        [many] Заказ { $order_number } доставлен на { $business_days_late } рабочих дней позже ожидаемого срока.
       *[other] Заказ { $order_number } доставлен на { $business_days_late } рабочего дня позже ожидаемого срока.
    }
    .why = Отметка перевозчика: { $last_seen_at }. { parcel-window-passed }
    .next = Спросите меня «Вернёте деньги за опоздание?», и я проверю это по правилам.
    .parcel = доставлена позже ожидаемого срока. Отметка перевозчика: { $last_seen_at }. { parcel-window-passed }

order_status-exception = Перевозчик сообщает о проблеме с заказом { $order_number }.
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] По его данным, посылка утеряна. Напишите «оператор», и команда разберётся.
        [damaged] По его данным, посылка повреждена. Напишите «оператор», и команда разберётся.
       *[other] Напишите «оператор», и команда разберётся вместе с вами.
    }
    .parcel = { $scan_reason_is ->
        [lost] по данным перевозчика, утеряна.
        [damaged] по данным перевозчика, повреждена.
       *[other] перевозчик сообщает о проблеме.
    } { parcel-where }

order_status-returned = Заказ { $order_number } возвращается к отправителю.
    .why = { parcel-where }
    .next = Напишите «оператор», и команда решит, что делать дальше.
    .parcel = возвращается к отправителю. { parcel-where }

order_status-unknown = По заказу { $order_number } пока нет сканирований перевозчика.
    .why = Трек-номер — { $tracking_number }, но перевозчик пока ничего о нём не сообщил. { parcel-window }
    .next = { tracking-help }
    .parcel = сканирований перевозчика пока нет. { parcel-window }

order_status-unknown-on_time = Из последней записи о заказе { $order_number } не понять, что с ним.
    .why = { parcel-where } { parcel-window }
    .next = Напишите «оператор», и команда разберётся.
    .parcel = из последней записи не понять, что с ней. { parcel-where } { parcel-window }

order_status-unknown-late = Заказ { $order_number } опаздывает, а из последней записи не понять, что с ним.
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Напишите «оператор», и команда разберётся.
    .parcel = опаздывает, а из последней записи не понять, что с ней. { parcel-where } { parcel-window-passed }

order_status-unknown-stale = Перевозчик перестал сообщать о заказе { $order_number }.
    .why = { parcel-where } Срок действия трек-номера { $tracking_number } у перевозчика истёк.
    .next = Напишите «оператор», и команда разберётся.
    .parcel = перевозчик перестал о ней сообщать. { parcel-where }

order_status-unknown-processing_overdue = Заказ { $order_number } задерживается: не позднее { $ship_by } его должны были передать перевозчику, а сканирований ещё нет.
    .why = Трек-номер — { $tracking_number }.
    .next = Напишите «оператор», и я попрошу команду проверить.
    .parcel = задерживается; не позднее { $ship_by } её должны были передать перевозчику, а сканирований ещё нет.

processing_time-stated = Заказы передают перевозчику в течение { $processing_from }–{ $processing_to } рабочих дней.
    .why = { $has_usual_to ->
        [yes] Большинству заказов хватает { $usual_from }–{ $usual_to } рабочих дней.
       *[no] { "" }
    } { $has_ship_by ->
        [yes] Для заказа от { $ordered_on } это период с { $ships_from } по { $ship_by } включительно.
       *[no] { "" }
    } Выходные и праздники не считаются. { busy-periods } { $has_production_hours ->
        [yes] { $production_hours_n ->
            [one] Производство начинается вскоре после заказа, обычно в течение { $production_hours } часа.
            [few] Производство начинается вскоре после заказа, обычно в течение { $production_hours } часов.
            [many] Производство начинается вскоре после заказа, обычно в течение { $production_hours } часов.
           *[other] Производство начинается вскоре после заказа, обычно в течение { $production_hours } часа.
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = Этот заказ уже у перевозчика.
    .why = Обработка по нашим правилам занимает от { $processing_from } до { $processing_to } рабочих дней.

processing_time-overdue = Есть задержка: не позднее { $ship_by } заказ должны были передать перевозчику.
    .why = Обработка занимает от { $processing_from } до { $processing_to } рабочих дней, считая с { $ordered_on }{ $business_days_overdue_n ->
        [0] { "" }; это время только что прошло.
        [one] { "" }; сверх этого прошёл ещё { $business_days_overdue } рабочий день.
        [few] { "" }; сверх этого прошло ещё { $business_days_overdue } рабочих дня.
        [many] { "" }; сверх этого прошло ещё { $business_days_overdue } рабочих дней.
       *[other] { "" }; сверх этого прошло ещё { $business_days_overdue } рабочего дня.
    }
    .next = Напишите «оператор», и я попрошу команду проверить.

processing_time-not_stated = В наших правилах срок для этого не указан.
    .next = Подключить сотрудника, который сможет ответить?

processing_time-not_stated-product_page = Для предзаказа срок до отправки указан на странице товара; в наших правилах его нет.
    .next = Подключить сотрудника, который проверит это для вас?

split_shipment-stated = Товары из заказа могут прийти отдельными посылками, без доплаты, у каждой свой трек-номер.
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] Напишите номер заказа и e-mail, и я посмотрю, где каждая из них.
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] В наших правилах не сказано, как заказы делят на посылки.
    }
    .next = Если чего-то не хватает, подключить сотрудника?

parcel-tally = { $parcels_n ->
        [one] В заказе { $order_number } — { $parcels } посылка
        [few] В заказе { $order_number } — { $parcels } посылки
        [many] В заказе { $order_number } — { $parcels } посылок
       *[other] В заказе { $order_number } — { $parcels } посылки
    }{ $parcels_delivered_n ->
        [0] { "" }, доставленных пока нет.
       *[other] { "" }, доставлено: { $parcels_delivered }.
    }

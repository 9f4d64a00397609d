### Доставка: delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.
### Единицы стоят в родительном падеже: «от … до … рабочих дней». Перед точкой дата не стоит: она кончается на «г.».

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = рабочих дней
choice-weeks = недель
choice-months = месяцев
choice-hours = часов
choice-business_hours = рабочих часов
choice-may_be_forfeited = право на заказ может быть утрачено
choice-shopper = покупатель

delivery_estimate-estimated = Ожидайте доставку с { $expected_from } по { $expected_to } включительно.
    .why = { $has_country ->
        [yes] Страна доставки: { $country }.
       *[no] { "" }
    } { $has_transit_started ->
        [yes] Доставка { $method } занимает от { $range_from } до { $range_to } { $unit }, считая от первого сканирования перевозчика ({ $transit_started }).
       *[no] Доставка { $method } занимает от { $range_from } до { $range_to } { $unit } после передачи посылки перевозчику; я считал так: заказ от { $ordered_on }, готовность к отправке — с { $ships_from } по { $ship_by } включительно.
    } { $has_usual_range_to ->
        [yes] Для большинства это от { $usual_range_from } до { $usual_range_to } { $unit } (не позднее { $usual_to }).
       *[no] { "" }
    } { $has_rare_months ->
        [yes] { $rare_months_n ->
            [one] В редких случаях таможня может растянуть доставку туда до { $rare_months } месяца.
            [few] В редких случаях таможня может растянуть доставку туда до { $rare_months } месяцев.
            [many] В редких случаях таможня может растянуть доставку туда до { $rare_months } месяцев.
           *[other] В редких случаях таможня может растянуть доставку туда до { $rare_months } месяца.
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] Это ориентировочный срок: местные праздники, таможня или непредвиденные обстоятельства могут его изменить.
        [not_guaranteed] Это ориентировочный срок, а не обещание.
       *[no] Это ориентировочный срок.
    } { $sooner_is ->
        [before_ordering] Если нужно раньше, спросите нашу команду до оформления заказа.
       *[no] { "" }
    }
    .parcel = ожидаемая доставка — с { $expected_from } по { $expected_to } включительно. { $has_transit_started ->
        [yes] Первое сканирование уже есть ({ $transit_started }).
       *[no] Перевозчик её ещё не отсканировал.
    }

delivery_estimate-estimated-late = Посылка должна была прийти не позднее { $expected_to }, значит, она опаздывает.
    .why = { $has_transit_started ->
        [yes] Доставка { $method } занимает от { $range_from } до { $range_to } { $unit }, считая от первого сканирования перевозчика ({ $transit_started }).
       *[no] Доставка { $method } занимает от { $range_from } до { $range_to } { $unit } после передачи посылки перевозчику.
    } { delay-causes }
    .next = Спросите меня «Вернёте деньги за опоздание?», и я проверю это по правилам.
    .parcel = опаздывает (должна была прийти не позднее { $expected_to }).

delivery_estimate-parcels = По заказу { $order_number } ещё ожидается несколько посылок, у каждой свой ориентировочный срок:

delivery_estimate-delivered = Посылка пришла: перевозчик отметил её доставленной ({ $delivered_on }).

delivery_estimate-not_stated = В наших правилах срок доставки для этого не указан.
    .next = Подключить сотрудника, который сможет ответить?
    .parcel = в наших правилах срок её доставки не указан.

delivery_estimate-not_stated-product_page = Дату назвать не могу: для предзаказа срок отправки указан на странице товара, в наших правилах его нет.
    .why = После отправки доставка { $method } занимает от { $range_from } до { $range_to } { $unit }.
    .next = Подключить сотрудника, который проверит это для вас?

delivery_estimate-not_stated-country_needed = Это зависит от места доставки.
    .next = В какую страну нужно доставить?

shipping_cost-quoted = Доставка { $method } стоит { $amount }.
    .why = { $has_country ->
        [yes] Страна доставки: { $country }.
       *[no] { "" }
    } { $has_threshold ->
        [yes] При сумме заказа больше { $threshold } она бесплатна.
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = При корзине на { $subtotal } доставка { $method } стоит { $amount }.
    .why = { $has_country ->
        [yes] Страна доставки: { $country }.
       *[no] { "" }
    } Она бесплатна при сумме заказа больше { $threshold }; ровно { $threshold } — это ещё не больше.
    .next = Добавьте в корзину товаров на { $missing } или больше, и доставка будет бесплатной.

shipping_cost-quoted-price_list = Стоимость доставки зависит от способа и места назначения.
    .why = { $has_fee_economy ->
        [yes] Economy: { $fee_economy }{ $has_threshold_economy ->
            [yes] { "" }, бесплатно при сумме больше { $threshold_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_express ->
        [yes] Express: { $fee_express }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Economy International: { $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] { "" }, бесплатно при сумме больше { $threshold_economy_international }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_standard ->
        [yes] Standard: { $fee_standard }.
       *[no] { "" }
    }
    .next = В какую страну нужно доставить?

shipping_cost-free = Доставка { $method } для такой корзины бесплатна.
    .why = Это действует при сумме заказа больше { $threshold }, а у вас { $subtotal }.

shipping_cost-on_request = { $method } предлагается по запросу, поэтому цены в наших правилах нет.
    .next = Подключить сотрудника, который назовёт цену?

shipping_cost-not_stated = В наших правилах не сказано, сколько стоит такая доставка.
    .next = Подключить сотрудника, который сможет ответить?

shipping_cost-not_stated-method_not_listed_for_country = В наших правилах нет цены { $method } для этого места назначения.
    .why = { $has_country ->
        [yes] Для вашей страны ({ $country }) в них указаны наши международные способы; более быстрый предлагается по запросу.
       *[no] { "" }
    }
    .next = Подключить сотрудника, который назовёт цену?

shipping_methods-stated = Вот наши способы доставки.
    .why = { $has_economy_to ->
        [yes] Economy: от { $economy_from } до { $economy_to } рабочих дней{ $has_fee_economy ->
            [yes] { "" }, { $fee_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_standard_to ->
        [yes] Standard: от { $standard_from } до { $standard_to } рабочих дней.
       *[no] { "" }
    } { $has_express_to ->
        [yes] Express: от { $express_from } до { $express_to } рабочих дней{ $has_fee_express ->
            [yes] { "" }, { $fee_express }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] За границу: Economy International, { $fee_economy_international }, и Expedited International по запросу.
       *[no] { "" }
    } { $origin_is ->
        [several_warehouses] Посылки отправляют с нескольких наших складов.
       *[no] { "" }
    } { $tracking_is ->
        [every_order] Каждый заказ можно отследить.
        [shipped_orders] После отправки заказа вы получаете трек-номер по e-mail.
       *[no] { "" }
    }
    .next = Назовите страну, и я посчитаю даты.

shipping_methods-not_stated = В наших правилах способы доставки не перечислены.
    .next = Подключить сотрудника, который сможет ответить?

destinations-stated = Да: ваше место назначения ({ $country }) есть в наших правилах, срок — от { $range_from } до { $range_to } { $unit } после передачи посылки перевозчику.
    .next = Посчитать даты или цену?

destinations-stated-everywhere = В наших правилах указаны сроки доставки для мест по всему миру.
    .next = Какая страна вас интересует?

destinations-stated-most_international = В наших правилах говорится о большинстве международных направлений, без названий стран.
    .next = Подключить сотрудника, который ответит насчёт вашей страны?

destinations-not_stated-most_international = Точно сказать не могу: в наших правилах говорится о большинстве международных направлений, но ваше ({ $country }) не названо.
    .next = Подключить сотрудника, который сможет ответить?

destinations-not_stated = В наших правилах не сказано, доставляем ли мы туда.
    .next = Подключить сотрудника, который сможет ответить?

support-open = { $closed_is ->
        [weekends_and_holidays] Мы работаем по рабочим дням с { $opens } до { $closes }; в выходные и праздники мы закрыты.
       *[no] Мы работаем с { $opens } до { $closes }.
    }

support_hours-stated-open_now = Наша команда сейчас на связи и работает до { $closing }.
    .why = { support-open } { $has_response_to ->
        [yes] Ответ занимает от { $response_from } до { $response_to } рабочих часов.
       *[no] { "" }
    }

support_hours-stated-closed_now = Наша команда сейчас не работает и снова будет на связи с { $next_opening }.
    .why = { support-open } { $has_response_to ->
        [yes] Ответ занимает от { $response_from } до { $response_to } рабочих часов.
       *[no] { "" }
    }

support_hours-not_stated = В наших правилах часы работы поддержки не указаны.
    .next = Передать ваш вопрос сотруднику, чтобы он вам ответил?

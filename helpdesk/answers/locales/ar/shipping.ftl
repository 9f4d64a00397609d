### الشحن: delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.
### تحمل الطرق الأسماء التي يطلقها عليها المتجر. وتُكتب الوحدات بحيث يصح بعدها أي عدد.

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = بأيام العمل
choice-weeks = بالأسابيع
choice-months = بالأشهر
choice-hours = بالساعات
choice-business_hours = بساعات العمل
choice-may_be_forfeited = قد يسقط الحق فيه
choice-shopper = العميل

delivery_estimate-estimated = من المتوقع وصوله بين يوم { $expected_from } ويوم { $expected_to }.
    .why = { $has_country ->
        [yes] بلد الوصول: { $country }.
       *[no] { "" }
    } { $has_transit_started ->
        [yes] مدة التوصيل بطريقة { $method } { $unit }: من { $range_from } إلى { $range_to }، تُحسب من أول مسح لدى شركة الشحن يوم { $transit_started }.
       *[no] مدة التوصيل بطريقة { $method } { $unit }: من { $range_from } إلى { $range_to } بعد أن يصبح الطرد لدى شركة الشحن؛ وقد بدأتُ الحساب من طلب بتاريخ { $ordered_on }، يكون جاهزًا للشحن بين يوم { $ships_from } ويوم { $ship_by }.
    } { $has_usual_range_to ->
        [yes] ومعظم الطرود تستغرق من { $usual_range_from } إلى { $usual_range_to }، أي تصل في موعد أقصاه يوم { $usual_to }.
       *[no] { "" }
    } { $has_rare_months ->
        [yes] وفي حالات نادرة قد تطيل الجمارك مدة التوصيل إلى هناك { $rare_months_n ->
            [one] حتى شهر ({ $rare_months }).
            [two] (بالأشهر: حتى { $rare_months }).
            [few] حتى { $rare_months } أشهر.
            [many] حتى { $rare_months } شهرًا.
           *[other] حتى { $rare_months } شهر.
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] هذا تقدير: قد تغيّره العطل المحلية أو الجمارك أو الأحداث غير المتوقعة.
        [not_guaranteed] هذا تقدير وليس وعدًا.
       *[no] هذا تقدير.
    } { $sooner_is ->
        [before_ordering] إذا كنت بحاجة إليه قبل ذلك، فيُرجى سؤال فريقنا قبل الطلب.
       *[no] { "" }
    }
    .parcel = من المتوقع وصوله بين يوم { $expected_from } ويوم { $expected_to }. { $has_transit_started ->
        [yes] أول مسح: يوم { $transit_started }.
       *[no] لم تمسحه شركة الشحن بعد.
    }

delivery_estimate-estimated-late = كان يُفترض أن يصل في موعد أقصاه يوم { $expected_to }، فهو متأخر.
    .why = { $has_transit_started ->
        [yes] مدة التوصيل بطريقة { $method } { $unit }: من { $range_from } إلى { $range_to }، تُحسب من أول مسح لدى شركة الشحن يوم { $transit_started }.
       *[no] مدة التوصيل بطريقة { $method } { $unit }: من { $range_from } إلى { $range_to } بعد أن يصبح الطرد لدى شركة الشحن.
    } { delay-causes }
    .next = يمكنك سؤالي «هل يحق لي استرداد المال بسبب التأخير؟» وسأتحقق من ذلك في السياسة.
    .parcel = متأخر؛ كان يُفترض أن يصل في موعد أقصاه يوم { $expected_to }.

delivery_estimate-parcels = ما زال أكثر من طرد من الطلب { $order_number } لم يصل، ولكل طرد تقدير خاص به:

delivery_estimate-delivered = لقد وصل: سجّلت شركة الشحن تسليمه يوم { $delivered_on }.

delivery_estimate-not_stated = لا تذكر سياستنا مدة توصيل لذلك.
    .next = هل أحوّلك إلى موظف يمكنه إفادتك؟
    .parcel = لا تذكر سياستنا مدة توصيل له.

delivery_estimate-not_stated-product_page = لا يمكنني تحديد تاريخ: ففي الطلب المسبق تُذكر مدة الشحن في صفحة المنتج، ولا تذكرها سياستنا.
    .why = بعد الشحن، مدة التوصيل بطريقة { $method } { $unit }: من { $range_from } إلى { $range_to }.
    .next = هل أحوّلك إلى موظف يمكنه التحقق من ذلك؟

delivery_estimate-not_stated-country_needed = يعتمد ذلك على بلد الوصول.
    .next = إلى أي بلد سيُوصَّل؟

shipping_cost-quoted = تكلفة الشحن بطريقة { $method } هي { $amount }.
    .why = { $has_country ->
        [yes] بلد الوصول: { $country }.
       *[no] { "" }
    } { $has_threshold ->
        [yes] وهي مجانية للطلبات التي تزيد على { $threshold }.
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = تكلفة الشحن بطريقة { $method } هي { $amount } لسلة قيمتها { $subtotal }.
    .why = { $has_country ->
        [yes] بلد الوصول: { $country }.
       *[no] { "" }
    } هذه الطريقة مجانية للطلبات التي تزيد على { $threshold }؛ وبلوغ { $threshold } بالضبط لا يكفي.
    .next = بإضافة { $missing } أو أكثر إلى سلتك يصبح الشحن مجانيًا.

shipping_cost-quoted-price_list = تعتمد تكلفة الشحن على الطريقة وبلد الوصول.
    .why = { $has_fee_economy ->
        [yes] Economy: { $fee_economy }{ $has_threshold_economy ->
            [yes] { "" }، مجانًا لما يزيد على { $threshold_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_express ->
        [yes] Express: { $fee_express }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Economy International: { $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] { "" }، مجانًا لما يزيد على { $threshold_economy_international }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_standard ->
        [yes] Standard: { $fee_standard }.
       *[no] { "" }
    }
    .next = إلى أي بلد سيُشحن؟

shipping_cost-free = الشحن بطريقة { $method } مجاني لهذه السلة.
    .why = هذه الطريقة مجانية للطلبات التي تزيد على { $threshold }، وقيمة سلتك { $subtotal }.

shipping_cost-on_request = تتوفر { $method } بناءً على طلب خاص، لذا لا تذكر سياستنا سعرها.
    .next = هل أحوّلك إلى موظف يمكنه تحديد السعر لك؟

shipping_cost-not_stated = لا تذكر سياستنا تكلفة هذا الشحن.
    .next = هل أحوّلك إلى موظف يمكنه إفادتك؟

shipping_cost-not_stated-method_not_listed_for_country = لا تذكر سياستنا سعرًا للشحن بطريقة { $method } إلى هذه الوجهة.
    .why = { $has_country ->
        [yes] لوجهتك ({ $country }) تذكر السياسة طرقنا الدولية؛ والأسرع منها تتوفر بناءً على طلب خاص.
       *[no] { "" }
    }
    .next = هل أحوّلك إلى موظف يمكنه تحديد السعر لك؟

shipping_methods-stated = هذه هي طرق الشحن لدينا.
    .why = { $has_economy_to ->
        [yes] Economy (بأيام العمل): من { $economy_from } إلى { $economy_to }{ $has_fee_economy ->
            [yes] { "" }، السعر { $fee_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_standard_to ->
        [yes] Standard (بأيام العمل): من { $standard_from } إلى { $standard_to }.
       *[no] { "" }
    } { $has_express_to ->
        [yes] Express (بأيام العمل): من { $express_from } إلى { $express_to }{ $has_fee_express ->
            [yes] { "" }، السعر { $fee_express }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] إلى الخارج: Economy International، السعر { $fee_economy_international }، وكذلك Expedited International بناءً على طلب خاص.
       *[no] { "" }
    } { $origin_is ->
        [several_warehouses] تخرج الطرود من أكثر من مستودع من مستودعاتنا.
       *[no] { "" }
    } { $tracking_is ->
        [every_order] يمكن تتبّع كل طلب.
        [shipped_orders] بعد خروج الطلب يصلك رقم التتبّع برسالة إلكترونية.
       *[no] { "" }
    }
    .next = يُرجى ذكر البلد وسأحسب المواعيد.

shipping_methods-not_stated = لا تذكر سياستنا طرق الشحن.
    .next = هل أحوّلك إلى موظف يمكنه إفادتك؟

destinations-stated = نعم: وجهتك ({ $country }) مذكورة في سياستنا، ومدة التوصيل إليها { $unit }: من { $range_from } إلى { $range_to } بعد أن يصبح الطرد لدى شركة الشحن.
    .next = هل أحسب لك المواعيد أم السعر؟

destinations-stated-everywhere = تذكر سياستنا مدد توصيل إلى وجهات حول العالم.
    .next = ما البلد المقصود؟

destinations-stated-most_international = تتحدث سياستنا عن معظم الوجهات الدولية، دون تسمية بلدان.
    .next = هل أحوّلك إلى موظف يمكنه إفادتك عن بلدك؟

destinations-not_stated-most_international = لا يمكنني الجزم: تتحدث سياستنا عن معظم الوجهات الدولية، دون أن تسمي وجهتك ({ $country }).
    .next = هل أحوّلك إلى موظف يمكنه إفادتك؟

destinations-not_stated = لا تذكر سياستنا هل نوصّل إلى هناك.
    .next = هل أحوّلك إلى موظف يمكنه إفادتك؟

support-open = { $closed_is ->
        [weekends_and_holidays] نعمل في أيام العمل من { $opens } إلى { $closes }، ونغلق في عطل نهاية الأسبوع والعطل الرسمية.
       *[no] نعمل من { $opens } إلى { $closes }.
    }

support_hours-stated-open_now = فريقنا موجود الآن، حتى يوم { $closing }.
    .why = { support-open } { $has_response_to ->
        [yes] مدة الرد بساعات العمل: من { $response_from } إلى { $response_to }.
       *[no] { "" }
    }

support_hours-stated-closed_now = فريقنا خارج أوقات العمل الآن، ويعود يوم { $next_opening }.
    .why = { support-open } { $has_response_to ->
        [yes] مدة الرد بساعات العمل: من { $response_from } إلى { $response_to }.
       *[no] { "" }
    }

support_hours-not_stated = لا تذكر سياستنا ساعات عمل فريق الدعم.
    .next = هل أحيل سؤالك إلى موظف ليجيبك؟

### طلب في طريقه: order_status, processing_time, split_shipment.
### `.parcel` هو ما يقال عن طرد من بين عدة طرود.

parcel-where = { $has_place ->
    [yes] آخر مسح: { $place }، يوم { $last_seen_at }.
   *[no] آخر مسح: يوم { $last_seen_at }.
}{ $has_message ->
    [yes] { " " }بكلمات شركة الشحن: { $message }.
   *[no] { "" }
}

parcel-name = الطرد { $tracking_number }:

parcel-window = { $has_expected_to ->
    [yes] من المتوقع وصوله بين يوم { $expected_from } ويوم { $expected_to }{ $has_usual_to ->
        [yes] { "" }؛ ومعظم الطرود تصل في موعد أقصاه يوم { $usual_to }
       *[no] { "" }
    }.
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] قد تؤخر الجمارك أو الاضطرابات أو مواسم الذروة أو شركة الشحن وصول الطرد.
        [customs_holidays_unforeseen] قد تؤخر العطل المحلية أو الجمارك أو الأحداث غير المتوقعة وصول الطرد.
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] قد يستغرق الأمر وقتًا أطول في فترات الذروة.
        [may_vary_slightly] قد يختلف ذلك قليلًا في فترات الذروة.
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] إذا توقف التتبّع، فإن فريقنا يساعدك: تكفي كتابة «موظف».
       *[no] { "" }
    }

parcel-window-passed = كانت فترة الوصول المتوقعة من يوم { $expected_from } إلى يوم { $expected_to }.

order_status-parcels = الطلب { $order_number } موزّع على أكثر من طرد (العدد: { $parcels })، ولكل طرد رقم تتبّع خاص به.

order_status-processing = الطلب { $order_number } قيد التجهيز، ولم يُسلَّم إلى شركة الشحن بعد.
    .why = { $has_ship_by ->
        [yes] وفق سياستنا يُفترض تسليمه إليها بين يوم { $ships_from } ويوم { $ship_by }.
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] وبإضافة مدة التوصيل، من المتوقع وصوله بين يوم { $expected_from } ويوم { $expected_to }.
       *[no] { "" }
    } { $tracking_where_is ->
        [confirmation_email] عند خروجه ستصلك رسالة إلكترونية فيها رقم التتبّع.
       *[no] { "" }
    }
    .parcel = لم يُسلَّم إلى شركة الشحن بعد.

order_status-processing-time_not_stated = الطلب { $order_number } قيد التجهيز، ولم يُسلَّم إلى شركة الشحن بعد.
    .why = يضم منتجًا بالطلب المسبق، وموعد شحنه مذكور في صفحة المنتج لا في سياستنا.
    .next = يُرجى الاطلاع هناك على تاريخ الإصدار. إذا رغبت في أن يتحقق موظف من ذلك، فيمكنك كتابة «موظف».

order_status-processing-no_scan_yet = للطلب { $order_number } ملصق شحن، لكن شركة الشحن لم تمسح الطرد بعد.
    .why = { $has_ship_by ->
        [yes] وفق سياستنا يُفترض تسليمه إليها في موعد أقصاه يوم { $ship_by }. والملصق وحده لا يبدأ به حساب مدة النقل.
       *[no] الملصق وحده لا يبدأ به حساب مدة النقل.
    }
    .next = { $has_expected_to ->
        [yes] وبإضافة مدة التوصيل، من المتوقع وصوله بين يوم { $expected_from } ويوم { $expected_to }.
       *[no] { "" }
    } { tracking-help }
    .parcel = له ملصق شحن، لكن شركة الشحن لم تمسحه بعد. { parcel-window }

order_status-processing-processing_overdue = تأخر الطلب { $order_number }: كان يُفترض تسليمه إلى شركة الشحن في موعد أقصاه يوم { $ship_by }.
    .why = { $business_days_overdue_n ->
        [0] مرّ هذا الموعد للتو.
        [one] مرّ على ذلك يوم عمل ({ $business_days_overdue }).
        [two] ما مرّ على ذلك من أيام العمل: { $business_days_overdue }.
        [few] مرّ على ذلك { $business_days_overdue } أيام عمل.
        [many] مرّ على ذلك { $business_days_overdue } يوم عمل.
       *[other] مرّ على ذلك { $business_days_overdue } يوم عمل.
    } { busy-periods } أعتذر عن الانتظار.
    .next = تكفي كتابة «موظف» وسأطلب من الفريق التحقق من ذلك.
    .parcel = متأخر؛ كان يُفترض تسليمه إلى شركة الشحن في موعد أقصاه يوم { $ship_by }.

order_status-in_transit = الطلب { $order_number } في الطريق إليك.
    .why = { parcel-where } { parcel-window }
    .parcel = في الطريق إليك. { parcel-where } { parcel-window }

order_status-in_transit-on_time = الطلب { $order_number } في الطريق إليك وفي موعده.
    .why = { parcel-where } { parcel-window }
    .parcel = في الطريق إليك وفي موعده. { parcel-where } { parcel-window }

order_status-in_transit-late = الطلب { $order_number } في الطريق إليك، لكنه { $business_days_late_n ->
        [one] متأخر يوم عمل ({ $business_days_late }).
        [two] متأخر (أيام العمل: { $business_days_late }).
        [few] متأخر { $business_days_late } أيام عمل.
        [many] متأخر { $business_days_late } يوم عمل.
       *[other] متأخر { $business_days_late } يوم عمل.
    }
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = يمكنك سؤالي «هل يحق لي استرداد المال بسبب التأخير؟» وسأتحقق من ذلك في السياسة.
    .parcel = { $business_days_late_n ->
        [one] في الطريق إليك، متأخر يوم عمل ({ $business_days_late }).
        [two] في الطريق إليك، متأخر (أيام العمل: { $business_days_late }).
        [few] في الطريق إليك، متأخر { $business_days_late } أيام عمل.
        [many] في الطريق إليك، متأخر { $business_days_late } يوم عمل.
       *[other] في الطريق إليك، متأخر { $business_days_late } يوم عمل.
    } { parcel-where } { parcel-window-passed }

order_status-customs = الطلب { $order_number } في الجمارك.
    .why = { parcel-where } { parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] المرور بالجمارك خطوة معتادة، ولا يُطلب منك شيء في الوقت الحالي.
    }
    .parcel = في الجمارك. { parcel-where } { parcel-window }

order_status-out_for_delivery = خرج الطلب { $order_number } للتوصيل.
    .why = { parcel-where }
    .parcel = خرج للتوصيل. { parcel-where }

order_status-available_for_pickup = الطلب { $order_number } جاهز لاستلامك.
    .why = { parcel-where }
    .next = يُرجى استلامه في أقرب وقت ممكن.
    .parcel = جاهز لاستلامك. { parcel-where }

order_status-attempt_failed = حاولت شركة الشحن توصيل الطلب { $order_number } ولم تتمكن من ذلك.
    .why = { parcel-where }
    .next = يُرجى التواصل مع شركة الشحن باستخدام رقم التتبّع { $tracking_number } لترتيب محاولة جديدة.
    .parcel = حاولت شركة الشحن توصيله ولم تتمكن من ذلك. { parcel-where }

order_status-delivered = سُلِّم الطلب { $order_number }.
    .why = سجّلت شركة الشحن ذلك يوم { $last_seen_at }{ $has_place ->
        [yes] { "" }، { $place }
       *[no] { "" }
    }.
    .next = إذا لم يكن لديك، فيُرجى إخباري وسأنظر في ما تقوله السياسة.
    .parcel = سُلِّم. سجّلت شركة الشحن ذلك يوم { $last_seen_at }.

order_status-delivered-late = سُلِّم الطلب { $order_number } بعد فترة وصوله المتوقعة { $business_days_late_n ->
        [one] بيوم عمل ({ $business_days_late }).
        [two] (التأخر بأيام العمل: { $business_days_late }).
        [few] بمقدار { $business_days_late } أيام عمل.
        [many] بمقدار { $business_days_late } يوم عمل.
       *[other] بمقدار { $business_days_late } يوم عمل.
    }
    .why = سجّلت شركة الشحن ذلك يوم { $last_seen_at }. { parcel-window-passed }
    .next = يمكنك سؤالي «هل يحق لي استرداد المال بسبب التأخير؟» وسأتحقق من ذلك في السياسة.
    .parcel = سُلِّم بعد فترة وصوله المتوقعة. سجّلت شركة الشحن ذلك يوم { $last_seen_at }. { parcel-window-passed }

order_status-exception = أبلغت شركة الشحن عن مشكلة في الطلب { $order_number }.
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] أُبلغ عن فقدانه. تكفي كتابة «موظف» ليتحقق الفريق من الأمر.
        [damaged] أُبلغ عن تلفه. تكفي كتابة «موظف» ليتحقق الفريق من الأمر.
       *[other] تكفي كتابة «موظف» ليتحقق الفريق من الأمر معك.
    }
    .parcel = { $scan_reason_is ->
        [lost] أُبلغ عن فقدانه.
        [damaged] أُبلغ عن تلفه.
       *[other] أبلغت شركة الشحن عن مشكلة.
    } { parcel-where }

order_status-returned = الطلب { $order_number } عائد إلى المرسل.
    .why = { parcel-where }
    .next = تكفي كتابة «موظف» ليرتّب الفريق الخطوة التالية.
    .parcel = عائد إلى المرسل. { parcel-where }

order_status-unknown = لا يوجد لديّ أي مسح من شركة الشحن للطلب { $order_number } بعد.
    .why = رقم التتبّع هو { $tracking_number }، لكن شركة الشحن لم تخبرنا بشيء عنه حتى الآن. { parcel-window }
    .next = { tracking-help }
    .parcel = لا مسح من شركة الشحن بعد. { parcel-window }

order_status-unknown-on_time = آخر تحديث للطلب { $order_number } لا يوضح وضعه.
    .why = { parcel-where } { parcel-window }
    .next = تكفي كتابة «موظف» ليتحقق الفريق من الأمر.
    .parcel = آخر تحديث لا يوضح وضعه. { parcel-where } { parcel-window }

order_status-unknown-late = الطلب { $order_number } متأخر، وآخر تحديث لا يوضح وضعه.
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = تكفي كتابة «موظف» ليتحقق الفريق من الأمر.
    .parcel = متأخر، وآخر تحديث لا يوضح وضعه. { parcel-where } { parcel-window-passed }

order_status-unknown-stale = توقفت شركة الشحن عن إرسال أخبار الطلب { $order_number }.
    .why = { parcel-where } انتهت صلاحية رقم التتبّع { $tracking_number } لدى شركة الشحن.
    .next = تكفي كتابة «موظف» ليتحقق الفريق من الأمر.
    .parcel = توقفت شركة الشحن عن إرسال أخباره. { parcel-where }

order_status-unknown-processing_overdue = تأخر الطلب { $order_number }: كان يُفترض تسليمه إلى شركة الشحن في موعد أقصاه يوم { $ship_by }، ولا يوجد أي مسح بعد.
    .why = رقم التتبّع هو { $tracking_number }.
    .next = تكفي كتابة «موظف» وسأطلب من الفريق التحقق من ذلك.
    .parcel = متأخر؛ كان يُفترض تسليمه إلى شركة الشحن في موعد أقصاه يوم { $ship_by }، ولا يوجد أي مسح بعد.

processing_time-stated = مدة تجهيز الطلب وتسليمه إلى شركة الشحن، بأيام العمل: من { $processing_from } إلى { $processing_to }.
    .why = { $has_usual_to ->
        [yes] ومعظم الطلبات تستغرق من { $usual_from } إلى { $usual_to }.
       *[no] { "" }
    } { $has_ship_by ->
        [yes] لطلب بتاريخ { $ordered_on }، يعني ذلك بين يوم { $ships_from } ويوم { $ship_by }.
       *[no] { "" }
    } لا تُحسب عطل نهاية الأسبوع ولا العطل الرسمية. { busy-periods } { $has_production_hours ->
        [yes] يبدأ الإنتاج بعد الطلب بقليل، وعادةً خلال { $production_hours_n ->
            [one] ساعة ({ $production_hours }).
            [two] مدة (بالساعات: { $production_hours }).
            [few] { $production_hours } ساعات.
            [many] { $production_hours } ساعة.
           *[other] { $production_hours } ساعة.
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = هذا الطلب لدى شركة الشحن بالفعل.
    .why = وفق سياستنا، مدة التجهيز بأيام العمل: من { $processing_from } إلى { $processing_to }.

processing_time-overdue = تأخر الطلب: كان يُفترض تسليمه إلى شركة الشحن في موعد أقصاه يوم { $ship_by }.
    .why = مدة التجهيز بأيام العمل: من { $processing_from } إلى { $processing_to } ابتداءً من يوم { $ordered_on }{ $business_days_overdue_n ->
        [0] { "" }؛ وقد انقضت هذه المدة للتو.
        [one] { "" }؛ وقد مرّ بعدها يوم عمل ({ $business_days_overdue }).
        [two] { "" }؛ وما مرّ بعدها من أيام العمل: { $business_days_overdue }.
        [few] { "" }؛ وقد مرّ بعدها { $business_days_overdue } أيام عمل.
        [many] { "" }؛ وقد مرّ بعدها { $business_days_overdue } يوم عمل.
       *[other] { "" }؛ وقد مرّ بعدها { $business_days_overdue } يوم عمل.
    }
    .next = تكفي كتابة «موظف» وسأطلب من الفريق التحقق من ذلك.

processing_time-not_stated = لا تذكر سياستنا مدة لذلك.
    .next = هل أحوّلك إلى موظف يمكنه إفادتك؟

processing_time-not_stated-product_page = في الطلب المسبق، تُذكر المدة حتى الشحن في صفحة المنتج؛ ولا تذكرها سياستنا.
    .next = هل أحوّلك إلى موظف يمكنه التحقق من ذلك؟

split_shipment-stated = قد تصل منتجات الطلب نفسه في طرود منفصلة دون تكلفة إضافية، ولكل طرد رقم تتبّع خاص به.
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] يُرجى إرسال رقم طلبك وبريدك الإلكتروني، وسأتحقق من مكان كل طرد.
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] لا تذكر سياستنا كيف تُوزَّع الطلبات على الطرود.
    }
    .next = إذا كان هناك شيء ناقص، فهل أحوّلك إلى موظف؟

parcel-tally = { $parcels_n ->
        [one] عدد طرود الطلب { $order_number } هو { $parcels }
        [two] عدد طرود الطلب { $order_number } هو { $parcels }
        [few] الطلب { $order_number } في { $parcels } طرود
        [many] الطلب { $order_number } في { $parcels } طردًا
       *[other] الطلب { $order_number } في { $parcels } طرد
    }{ $parcels_delivered_n ->
        [0] { "" }، ولم يُسلَّم شيء منه بعد.
       *[other] { "" }، وعدد ما سُلِّم حتى الآن: { $parcels_delivered }.
    }

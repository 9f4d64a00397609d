### المال والمشكلات: late_refund, lost_parcel, delivered_not_received, return_refund, damaged_wrong_item.

late_refund-parcels = يضم الطلب { $order_number } أكثر من طرد، ويُنظر في كل طرد على حدة:

late_refund-eligible = نعم: يمكنك طلب استرداد { $amount }، أي { $share } من رسوم شحن Express التي دفعتها، وقدرها { $fee }.
    .why = سجّلت شركة الشحن أول مسح للطرد { $tracking_number } يوم { $transit_started }، ولم يُسلَّم حتى الآن. اليوم هو يوم العمل رقم { $transit_business_days }، ويُفتح باب المطالبة بالضمان بعد يوم العمل رقم { $limit }. يغطي الضمان رسوم الشحن فقط، لا المنتجات ولا الضرائب ولا الرسوم الجمركية.
    .next = هل أقدّم المطالبة إلى الفريق؟ يؤكدها موظف قبل تحويل أي مبلغ.
    .parcel = ما زال في الطريق في يوم العمل رقم { $transit_business_days }، أي بعد الحد، وهو { $limit }.

transit-today = { $transit_business_days_n ->
        [0] لم يمر أي يوم عمل منذ أول مسح يوم { $transit_started }
       *[other] اليوم هو يوم العمل رقم { $transit_business_days } منذ أول مسح يوم { $transit_started }
    }

late_refund-not_yet = ليس بعد: يُفتح باب المطالبة بضمان Express يوم { $claimable_from }.
    .why = { transit-today }؛ ويجب أن يزيد عدد أيام العمل على { $limit }.
    .next = إذا لم يصل الطرد حتى ذلك اليوم، فيمكنك سؤالي مجددًا: ابتداءً منه تمكن المطالبة بنسبة { $share } من الرسوم التي دفعتها.
    .parcel = ليس بعد؛ يُفتح باب المطالبة بالضمان يوم { $claimable_from }.

late_refund-not_yet-within_window = ليس بعد: ما زال الطرد ضمن فترة وصوله المتوقعة، وهي تمتد حتى يوم { $expected_to }.
    .why = { transit-today }؛ ويُفتح باب المطالبة بضمان Express بعد يوم العمل رقم { $limit }.
    .next = إذا لم يصل حتى يوم { $claimable_from }، فيمكنك سؤالي مجددًا: ابتداءً من ذلك اليوم تمكن المطالبة بنسبة { $share } من الرسوم التي دفعتها.
    .parcel = ليس بعد؛ ما زال ضمن فترة وصوله المتوقعة، وهي تمتد حتى يوم { $expected_to }. يُفتح باب المطالبة بالضمان يوم { $claimable_from }.

late_refund-not_yet-clock_not_started = ليس بعد: لم تمسح شركة الشحن الطرد حتى الآن، والعدّ يبدأ من أول مسح.
    .why = يُفتح باب المطالبة بضمان Express عندما يبقى الطرد لدى شركة الشحن أيام عمل يزيد عددها على { $limit }.
    .next = بعد أول مسح يمكنني تحديد اليوم بدقة.
    .parcel = ليس بعد؛ لم تمسحه شركة الشحن حتى الآن.

late_refund-not_eligible-no_fee_paid = لا: رسوم شحن Express في هذا الطلب كانت { $fee }، والضمان يردّ جزءًا من هذه الرسوم فقط.
    .why = كان باب المطالبة سيُفتح بعد يوم العمل رقم { $limit } في الطريق، لكن لا رسوم هنا يمكن ردّها. ولا يوجد تاريخ يتغير معه ذلك.
    .next = لمعرفة مكان الطرد، يمكنك سؤالي: «أين طلبي؟».

late_refund-not_eligible-already_refunded = لا: سبق أن رُدّ إليك { $fee_refunded } من رسوم شحن Express، وقدرها { $fee }.
    .why = يردّ الضمان { $share } من هذه الرسوم، ولا يتكرر ذلك. ولا يوجد تاريخ يتغير معه ذلك.

late_refund-not_eligible-within_guarantee = لا: سُلِّم الطرد يوم { $delivered_on }، في يوم العمل رقم { $transit_business_days } بعد أول مسح له.
    .why = يشترط ضمان Express أن يزيد عدد أيام العمل في الطريق على { $limit }، لذا لا تمكن المطالبة به لهذا الطرد. ولا يوجد تاريخ يتغير معه ذلك.
    .parcel = لا؛ سُلِّم يوم { $delivered_on }، في يوم العمل رقم { $transit_business_days }.

late_refund-not_eligible-within_estimate = { $has_delivered_on ->
    [yes] لا: سُلِّم الطرد يوم { $delivered_on }، وكانت فترة وصوله المتوقعة تمتد حتى يوم { $expected_to }.
   *[no] { $has_expected_to ->
        [yes] لا: وفق سياستنا ليس الطرد متأخرًا؛ ففترة وصوله المتوقعة تمتد حتى يوم { $expected_to }.
       *[no] لا: وفق سياستنا لا يُعدّ الطرد متأخرًا.
    }
}
    .why = { $has_method ->
        [yes] لا يمنح التأخير حق استرداد مال إلا إذا شمله ضمان Express، وطريقة الشحن هنا هي { $method }.
       *[no] لا يمنح التأخير حق استرداد مال إلا إذا شمله ضمان Express.
    } ولا تحدد سياستنا تاريخًا يتغير معه ذلك.
    .next = { $has_delivered_on ->
        [yes] { "" }
       *[no] { $has_expected_to ->
            [yes] إذا لم يصل حتى يوم { $expected_to }، فيُرجى إخباري وسأطلب من موظف البحث عنه.
           *[no] إذا لم يصل في موعده، فيُرجى إخباري وسأطلب من موظف البحث عنه.
        }
    }
    .parcel = { $has_expected_to ->
        [yes] غير متأخر؛ تمتد فترة وصوله المتوقعة حتى يوم { $expected_to }.
       *[no] غير متأخر.
    }

late_refund-not_eligible-delay_not_covered = { $has_method ->
        [yes] لا: وفق سياستنا لا يمنح التأخير حق استرداد مال إلا بموجب ضمان Express، وهو لا يشمل الشحن بطريقة { $method }.
       *[no] لا: وفق سياستنا لا يمنح التأخير حق استرداد مال إلا بموجب ضمان Express.
    }
    .why = { $has_business_days_late ->
        [yes] معك حق بشأن المدة، وأعتذر عن ذلك: كان من المتوقع وصوله في موعد أقصاه يوم { $expected_to }؛ { $business_days_late_n ->
            [one] وتأخر يوم عمل ({ $business_days_late }).
            [two] ومدة تأخره بأيام العمل: { $business_days_late }.
            [few] وتأخر { $business_days_late } أيام عمل.
            [many] وتأخر { $business_days_late } يوم عمل.
           *[other] وتأخر { $business_days_late } يوم عمل.
        } ولا يوجد تاريخ يغيّر هذا الجواب.
       *[no] لا يوجد تاريخ يغيّر هذا الجواب.
    }
    .next = { $has_delivered_on ->
        [yes] سُلِّم يوم { $delivered_on }.
       *[no] ما يفيد الآن: يمكنك سؤالي «أين طلبي؟» لمعرفة أحدث مسح، أو كتابة «موظف» ليبحث الفريق عن الطرد.
    }
    .parcel = { $has_expected_to ->
        [yes] لا؛ التأخير وحده لا يمنح حق استرداد مال. كان من المتوقع وصوله في موعد أقصاه يوم { $expected_to }.
       *[no] لا؛ التأخير وحده لا يمنح حق استرداد مال.
    }

late_refund-review-delivered_after_threshold = القرار هنا لموظف: وصل الطرد بعد تجاوز الحد، لكنه سُلِّم بالفعل.
    .why = سُلِّم يوم { $delivered_on }، في يوم العمل رقم { $transit_business_days } بعد أول مسح له يوم { $transit_started }. يُفتح باب المطالبة بالضمان بعد يوم العمل رقم { $limit }، ونصّه عن طرود ما زالت في الطريق، لذا لا يحق لي أن أعد بشيء.
    .next = أحلت حالتك إلى الفريق مع كل هذه التواريخ. هل أسجّل أيضًا مطالبة ليبتّوا فيها؟
    .parcel = القرار لموظف؛ سُلِّم يوم { $delivered_on }، بعد تجاوز الحد.

late_refund-review-returned_to_sender = القرار هنا لموظف: عاد الطرد إلى المرسل يوم { $returned_on }.
    .why = نصّ الضمان عن طرود ما زالت في الطريق بعد يوم العمل رقم { $limit }؛ أما هذا الطرد فانتهت رحلته في يوم العمل رقم { $transit_business_days }.
    .next = أحلت حالتك إلى الفريق مع كل هذه التواريخ. هل أسجّل أيضًا مطالبة ليبتّوا فيها؟
    .parcel = القرار لموظف؛ عاد إلى المرسل يوم { $returned_on }.

late_refund-review-partly_refunded = القرار هنا لموظف: سبق أن رُدّ إليك { $fee_refunded } من رسوم الشحن، وقدرها { $fee }.
    .why = يردّ الضمان { $share } من هذه الرسوم.
    .next = أحلت حالتك إلى الفريق. هل أسجّل أيضًا مطالبة ليبتّوا فيها؟

late_refund-review-no_guarantee_stated = القرار هنا لموظف: الطرد متأخر، وسياستنا توفّر { $method } بناءً على طلب خاص دون أن تذكر ضمانًا لهذه الطريقة.
    .why = كانت فترة الوصول المتوقعة تمتد حتى يوم { $expected_to }؛ { $business_days_late_n ->
        [one] وتأخر الطرد يوم عمل ({ $business_days_late }).
        [two] ومدة التأخر بأيام العمل: { $business_days_late }.
        [few] وتأخر الطرد { $business_days_late } أيام عمل.
        [many] وتأخر الطرد { $business_days_late } يوم عمل.
       *[other] وتأخر الطرد { $business_days_late } يوم عمل.
    }
    .next = أحلت حالتك إلى الفريق. هل أسجّل أيضًا مطالبة ليبتّوا فيها؟
    .parcel = متأخر، والقرار لموظف؛ كان من المتوقع وصوله في موعد أقصاه يوم { $expected_to }.

late_refund-not_stated = لا تذكر سياستنا هل يمنح تأخر الطرد حق استرداد مال.
    .next = هل أحوّلك إلى موظف يمكنه البتّ في ذلك؟
    .parcel = لا تذكر سياستنا ذلك.

late_refund-not_stated-within_estimate = { $has_delivered_on ->
    [yes] وصل الطرد في موعده: سُلِّم يوم { $delivered_on }، وكانت المدة التقديرية تمتد حتى يوم { $expected_to }.
   *[no] حتى يوم { $expected_to } يُعدّ الطرد في موعده.
}
    .why = لا تذكر سياستنا هل يمنح التأخر حق استرداد مال.
    .next = { $has_delivered_on ->
        [yes] هل أحوّلك إلى موظف رغم ذلك؟
       *[no] إذا لم يصل حتى ذلك اليوم، فيُرجى إخباري وسأحوّلك إلى موظف. هل أفعل ذلك الآن؟
    }
    .parcel = في موعده حتى يوم { $expected_to }.

late_refund-not_stated-late = الطرد متأخر: كانت المدة التقديرية تمتد حتى يوم { $expected_to }؛ { $business_days_late_n ->
        [one] وتأخر يوم عمل ({ $business_days_late }).
        [two] ومدة تأخره بأيام العمل: { $business_days_late }.
        [few] وتأخر { $business_days_late } أيام عمل.
        [many] وتأخر { $business_days_late } يوم عمل.
       *[other] وتأخر { $business_days_late } يوم عمل.
    }
    .why = لا تذكر سياستنا هل يمنح ذلك حق استرداد مال، لذا فالقرار لموظف.
    .next = أحلت حالتك إلى الفريق.
    .parcel = متأخر؛ كانت المدة التقديرية تمتد حتى يوم { $expected_to }.

late_refund-explained = يردّ ضمان الشحن السريع (Express Shipping Guarantee) { $share } من رسوم شحن Express إذا زاد عدد أيام العمل التي يبقى فيها الطرد في الطريق لدى شركة الشحن على { $limit }.
    .why = { $has_fee ->
        [yes] الرسوم المعلنة هي { $fee }، فيكون المبلغ المستردّ { $share_of_fee }.
       *[no] { "" }
    } { $has_claimable_from ->
        [yes] إذا كان أول مسح يوم { $transit_started }، فإن باب المطالبة يُفتح يوم { $claimable_from }.
       *[no] { "" }
    } يغطي الضمان رسوم الشحن فقط، لا المنتجات ولا الضرائب ولا الرسوم الجمركية، ولا يشمل طرق الشحن الأخرى.
    .next = يُرجى إرسال رقم طلبك وبريدك الإلكتروني، وسأحسب أيام طردك.

steps-intro = هذه هي الخطوات التي تذكرها سياستنا:

step-check_tracking = الاطلاع على أحدث تحديث للتتبّع.
step-ask_local_carrier = سؤال شركة الشحن المحلية؛ فقد تعرف عن الطرود القادمة من الخارج معلومات أكثر بشأن الجمارك أو المرحلة الأخيرة.
step-contact_support = التواصل مع فريق الدعم في المتجر.

lost_parcel-investigate = يؤسفني ذلك. طلبت من موظف البحث عن طردك.
    .why = { parcel-trace }

lost_parcel-review = يؤسفني ذلك. طلبت من موظف البحث عن طردك.
    .why = { parcel-trace } لا تذكر سياستنا ما يترتب على فقدان الطرد، لذا لا يحق لي أن أعد بشيء.

parcel-trace = { $has_last_seen_at ->
    [yes] { parcel-where }
   *[no] { "" }
}

delivered_not_received-fulfilled = وفق سياستنا، يُعدّ الطلب مكتملًا بمجرد أن تسجّل شركة الشحن تسليمه.
    .why = { $has_last_seen_at ->
        [yes] { parcel-where }
       *[no] { "" }
    } يُرجى أولًا سؤال الجيران، وتفقّد المكان عند الباب، والسؤال في مكتب البريد.
    .next = إذا لم يظهر الطرد، فهل أحوّلك إلى موظف؟

delivered_not_received-protection_provider = اشتريت مع هذا الطلب حماية للشحن، { $protection }: وإليها تُقدَّم المطالبة عند فقدان طرد سُجّل تسليمه.
    .why = الحكم هنا لشروط مزوّد الحماية نفسه. أما بالنسبة إلى المتجر، فيُعدّ الطلب مكتملًا بمجرد تسجيل تسليمه.
    .next = هل أحوّلك إلى موظف يساعدك في المطالبة؟

delivered_not_received-not_stated-not_marked_delivered = لم تسجّل شركة الشحن تسليم هذا الطلب حتى الآن.
    .why = { parcel-trace }
    .next = إذا بدا لك أن هناك خطأً ما، فهل أحوّلك إلى موظف؟

delivered_not_received-not_stated = لا تذكر سياستنا ما يحدث إذا سُجّل تسليم طرد وهو غير موجود.
    .next = هل أحوّلك إلى موظف يمكنه التحقق من ذلك؟

return_refund-refer = الإرجاع واسترداد المبالغ تنظّمهما سياسة الاسترداد (Refund Policy) في المتجر، وهي ليست لديّ.
    .next = أفضّل عدم التخمين. هل أحوّلك إلى موظف؟

return_refund-not_stated = لا تذكر سياسة الشحن لدينا شيئًا عن الإرجاع واسترداد المبالغ.
    .next = أفضّل عدم التخمين. هل أحوّلك إلى موظف؟

damaged_wrong_item-review = يؤسفني ذلك. عندما يكون الخطأ منّا، يُصحَّح وفق سياسة الاسترداد (Refund Policy) في المتجر.
    .why = لا بد أن يطّلع موظف على ما حدث؛ يُرجى تجهيز صورة.
    .next = هل أحوّلك إلى موظف؟

damaged_wrong_item-refer = يؤسفني ذلك. الخطوات التالية تنظّمها سياسة الاسترداد (Refund Policy) في المتجر، وهي ليست لديّ.
    .next = أفضّل عدم التخمين؛ يُرجى تجهيز صورة. هل أحوّلك إلى موظف؟

damaged_wrong_item-not_stated = يؤسفني ذلك. لا تذكر سياسة الشحن لدينا ما يترتب على وصول منتج تالف أو خاطئ.
    .next = أفضّل عدم التخمين. هل أحوّلك إلى موظف؟

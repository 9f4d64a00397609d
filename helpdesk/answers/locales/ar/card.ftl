### ما يُكتب على بطاقة الطرد بجانب نص الجواب.

card-order = الطلب { $order_number }

card-parcel = الطرد { $tracking_number }

card-window = الوصول متوقع بين يوم { $expected_from } ويوم { $expected_to }

card-window-passed = كان الوصول متوقعًا بين يوم { $expected_from } ويوم { $expected_to }

card-today = اليوم، { $today }

card-limit = يُفتح باب المطالبة بالضمان يوم { $claimable_from }

card-progress = { $transit_business_days_n ->
        [0] لم يمر أي يوم عمل منذ أول مسح؛ والحد هو { $limit }
       *[other] يوم العمل رقم { $transit_business_days } منذ أول مسح؛ والحد هو { $limit }
    }

card-delivered = سُلِّم يوم { $delivered_on }

card-status-processing = قيد التجهيز
card-status-in_transit = في الطريق
card-status-customs = في الجمارك
card-status-out_for_delivery = خرج للتوصيل
card-status-available_for_pickup = جاهز للاستلام
card-status-attempt_failed = تعذّر التوصيل
card-status-delivered = تم التسليم
card-status-exception = بلاغ عن مشكلة
card-status-returned = عائد إلى المرسل
card-status-unknown = لا جديد بعد
card-status-late = متأخر

scan-unknown = تحديث من شركة الشحن
scan-info_received = أُنشئ ملصق الشحن
scan-in_transit = في الطريق
scan-customs_hold = في الجمارك
scan-customs_cleared = اجتاز الجمارك
scan-out_for_delivery = خرج للتوصيل
scan-available_for_pickup = جاهز للاستلام
scan-attempt_fail = تعذّر التوصيل
scan-delivered = تم التسليم
scan-exception = بلاغ عن مشكلة
scan-returned = عائد إلى المرسل
scan-expired = انتهى تتبّعه

### ما قد تدور حوله الرسالة، بكلمات العميل؛ تُعرض للاختيار عندما لا يكون المقصود واضحًا.

topic-track_order = أين طلبي؟
topic-tracking_problem = تتبع طلبي لا يتحدث.
topic-late_delivery = طلبي متأخر. هل أسترد المال؟
topic-express_guarantee = كيف يعمل ضمان Express؟
topic-lost_parcel = ضاع طردي.
topic-delivered_not_received = مكتوب أنه تم التسليم، لكني لم أستلمه.
topic-split_shipment = وصل جزء فقط من طلبي.
topic-delivery_attempt = فاتني التوصيل.
topic-change_address = أريد تغيير عنوان التوصيل.
topic-cancel_order = أريد إلغاء طلبي.
topic-modify_order = أريد تغيير شيء في طلبي.
topic-shipping_cost = كم تكلفة الشحن؟
topic-shipping_destinations = إلى أي بلدان تشحنون؟
topic-shipping_methods = ما هي طرق الشحن المتوفرة؟
topic-delivery_time = كم تستغرق مدة التوصيل؟
topic-processing_time = كم يستغرق تجهيز الطلب قبل الشحن؟
topic-customs_fees = هل علي دفع رسوم جمركية؟
topic-refused_parcel = ماذا يحدث إذا رفضت استلام الطرد؟
topic-return_refund = كيف يمكنني إرجاع منتج؟
topic-damaged_wrong_item = المنتج تالف أو خاطئ.
topic-support_hours = ما ساعات عمل الدعم؟
topic-human_agent = أريد التحدث مع شخص حقيقي.
topic-other_support = عندي سؤال آخر عن المتجر.

### Yoldaki sipariş: order_status, processing_time, split_shipment.
### `.parcel`, birden fazla paketten her biri için söylenendir.

parcel-where = { $has_place ->
    [yes] Son tarama: { $place }, { $last_seen_at }.
   *[no] Son tarama: { $last_seen_at }.
}{ $has_message ->
    [yes] { " " }Kargo firmasının ifadesi: { $message }.
   *[no] { "" }
}

parcel-name = Paket { $tracking_number }:

parcel-window = { $has_expected_to ->
    [yes] { $expected_from } ile { $expected_to } arasında gelmesi bekleniyor{ $has_usual_to ->
        [yes] { "" }; çoğu paket en geç { $usual_to } tarihinde ulaşır
       *[no] { "" }
    }.
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] Gümrük, aksaklıklar, yoğun dönemler veya kargo firması bir paketi geciktirebilir.
        [customs_holidays_unforeseen] Yerel tatiller, gümrük veya öngörülemeyen olaylar bir paketi geciktirebilir.
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] Yoğun dönemlerde daha uzun sürebilir.
        [may_vary_slightly] Yoğun dönemlerde bu süre biraz değişebilir.
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] Takip ilerlemiyorsa ekibimiz yardımcı olur: “temsilci” yazın.
       *[no] { "" }
    }

parcel-window-passed = Beklenen teslimat aralığı { $expected_from } ile { $expected_to } arasıydı.

order_status-parcels = { $order_number } numaralı sipariş { $parcels } paket hâlinde gönderiliyor, her paketin kendi takip numarası var.

order_status-processing = { $order_number } numaralı sipariş hazırlanıyor, henüz kargo firmasında değil.
    .why = { $has_ship_by ->
        [yes] Politikamıza göre { $ships_from } ile { $ship_by } arasında kargoya verilmesi gerekiyor.
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] Teslimat süresiyle birlikte { $expected_from } ile { $expected_to } arasında gelmesi bekleniyor.
       *[no] { "" }
    } { $tracking_where_is ->
        [confirmation_email] Yola çıktığında takip numarasını içeren bir e-posta alırsınız.
       *[no] { "" }
    }
    .parcel = henüz kargo firmasında değil.

order_status-processing-time_not_stated = { $order_number } numaralı sipariş hazırlanıyor, henüz kargo firmasında değil.
    .why = Siparişte bir ön sipariş ürünü var; gönderim zamanı politikamızda değil, ürün sayfasında belirtiliyor.
    .next = Çıkış tarihi için lütfen oraya bakın. Bunu bir müşteri temsilcisinin kontrol etmesini isterseniz “temsilci” yazın.

order_status-processing-no_scan_yet = { $order_number } numaralı siparişin etiketi hazır, ancak kargo firması paketi henüz taramadı.
    .why = { $has_ship_by ->
        [yes] Politikamıza göre en geç { $ship_by } tarihinde kargoya verilmesi gerekiyor. Etiket tek başına yoldaki süreyi başlatmaz.
       *[no] Etiket tek başına yoldaki süreyi başlatmaz.
    }
    .next = { $has_expected_to ->
        [yes] Teslimat süresiyle birlikte { $expected_from } ile { $expected_to } arasında gelmesi bekleniyor.
       *[no] { "" }
    } { tracking-help }
    .parcel = etiketi hazır, ancak kargo firması henüz taramadı. { parcel-window }

order_status-processing-processing_overdue = { $order_number } numaralı sipariş gecikti: en geç { $ship_by } tarihinde kargoya verilmesi gerekiyordu.
    .why = { $business_days_overdue_n ->
        [0] Bu tarih yeni geçti.
       *[other] Üzerinden { $business_days_overdue } iş günü geçti.
    } { busy-periods } Beklettiğimiz için üzgünüm.
    .next = “temsilci” yazın, ekipten kontrol etmesini isteyeyim.
    .parcel = gecikti; en geç { $ship_by } tarihinde kargoya verilmesi gerekiyordu.

order_status-in_transit = { $order_number } numaralı sipariş yolda.
    .why = { parcel-where } { parcel-window }
    .parcel = yolda. { parcel-where } { parcel-window }

order_status-in_transit-on_time = { $order_number } numaralı sipariş yolda ve zamanında ilerliyor.
    .why = { parcel-where } { parcel-window }
    .parcel = yolda ve zamanında ilerliyor. { parcel-where } { parcel-window }

order_status-in_transit-late = { $business_days_late_n ->
       *[other] { $order_number } numaralı sipariş yolda, ancak { $business_days_late } iş günü gecikti.
    }
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Bana “gecikme için para iadesi alır mıyım?” diye sorun, politikaya göre kontrol edeyim.
    .parcel = { $business_days_late_n ->
       *[other] yolda, { $business_days_late } iş günü gecikti.
    } { parcel-where } { parcel-window-passed }

order_status-customs = { $order_number } numaralı sipariş gümrükte.
    .why = { parcel-where } { parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] Gümrükten geçiş olağan bir adımdır ve şu anda sizden bir şey istenmiyor.
    }
    .parcel = gümrükte. { parcel-where } { parcel-window }

order_status-out_for_delivery = { $order_number } numaralı sipariş dağıtımda.
    .why = { parcel-where }
    .parcel = dağıtımda. { parcel-where }

order_status-available_for_pickup = { $order_number } numaralı sipariş teslim almanız için hazır.
    .why = { parcel-where }
    .next = Lütfen mümkün olan en kısa sürede teslim alın.
    .parcel = teslim almanız için hazır. { parcel-where }

order_status-attempt_failed = Kargo firması { $order_number } numaralı siparişi teslim etmeyi denedi ama edemedi.
    .why = { parcel-where }
    .next = Yeni bir teslimat denemesi için lütfen { $tracking_number } takip numarasıyla kargo firmasına başvurun.
    .parcel = kargo firması teslim etmeyi denedi ama edemedi. { parcel-where }

order_status-delivered = { $order_number } numaralı sipariş teslim edildi.
    .why = Kargo firmasının teslim kaydı: { $last_seen_at }{ $has_place ->
        [yes] { "" }, { $place }
       *[no] { "" }
    }.
    .next = Paket sizde değilse bana yazın, politikanın ne dediğine bakayım.
    .parcel = teslim edildi. Kargo firmasının teslim kaydı: { $last_seen_at }.

order_status-delivered-late = { $business_days_late_n ->
       *[other] { $order_number } numaralı sipariş, beklenen teslimat aralığından { $business_days_late } iş günü sonra teslim edildi.
    }
    .why = Kargo firmasının teslim kaydı: { $last_seen_at }. { parcel-window-passed }
    .next = Bana “gecikme için para iadesi alır mıyım?” diye sorun, politikaya göre kontrol edeyim.
    .parcel = beklenen teslimat aralığından sonra teslim edildi. Kargo firmasının teslim kaydı: { $last_seen_at }. { parcel-window-passed }

order_status-exception = Kargo firması { $order_number } numaralı siparişle ilgili bir sorun bildiriyor.
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] Kayıp olarak bildirildi. “temsilci” yazın, ekibimiz araştırsın.
        [damaged] Hasarlı olarak bildirildi. “temsilci” yazın, ekibimiz araştırsın.
       *[other] “temsilci” yazın, ekibimiz sizinle birlikte araştırsın.
    }
    .parcel = { $scan_reason_is ->
        [lost] kayıp olarak bildirildi.
        [damaged] hasarlı olarak bildirildi.
       *[other] kargo firması bir sorun bildiriyor.
    } { parcel-where }

order_status-returned = { $order_number } numaralı sipariş göndericiye geri dönüyor.
    .why = { parcel-where }
    .next = “temsilci” yazın, ekibimiz sonraki adımı belirlesin.
    .parcel = göndericiye geri dönüyor. { parcel-where }

order_status-unknown = { $order_number } numaralı sipariş için kargo firmasından henüz bir tarama yok.
    .why = Takip numarası { $tracking_number }, ancak kargo firması bize bununla ilgili henüz bir bilgi vermedi. { parcel-window }
    .next = { tracking-help }
    .parcel = kargo firmasından henüz bir tarama yok. { parcel-window }

order_status-unknown-on_time = { $order_number } numaralı siparişin son kaydı, durumun ne olduğunu söylemiyor.
    .why = { parcel-where } { parcel-window }
    .next = “temsilci” yazın, ekibimiz araştırsın.
    .parcel = son kayıt, durumun ne olduğunu söylemiyor. { parcel-where } { parcel-window }

order_status-unknown-late = { $order_number } numaralı sipariş gecikti ve son kayıt durumun ne olduğunu söylemiyor.
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = “temsilci” yazın, ekibimiz araştırsın.
    .parcel = gecikti ve son kayıt durumun ne olduğunu söylemiyor. { parcel-where } { parcel-window-passed }

order_status-unknown-stale = Kargo firması { $order_number } numaralı sipariş hakkında bilgi vermeyi bıraktı.
    .why = { parcel-where } { $tracking_number } takip numarasının süresi kargo firmasında doldu.
    .next = “temsilci” yazın, ekibimiz araştırsın.
    .parcel = kargo firması paket hakkında bilgi vermeyi bıraktı. { parcel-where }

order_status-unknown-processing_overdue = { $order_number } numaralı sipariş gecikti: en geç { $ship_by } tarihinde kargoya verilmesi gerekiyordu ve henüz bir tarama yok.
    .why = Takip numarası { $tracking_number }.
    .next = “temsilci” yazın, ekipten kontrol etmesini isteyeyim.
    .parcel = gecikti; en geç { $ship_by } tarihinde kargoya verilmesi gerekiyordu ve henüz bir tarama yok.

processing_time-stated = Siparişler { $processing_from }–{ $processing_to } iş günü içinde kargoya verilir.
    .why = { $has_usual_to ->
        [yes] Çoğu { $usual_from }–{ $usual_to } iş günü sürer.
       *[no] { "" }
    } { $has_ship_by ->
        [yes] { $ordered_on } tarihli bir sipariş için bu, { $ships_from } ile { $ship_by } arası demektir.
       *[no] { "" }
    } Hafta sonları ve tatiller sayılmaz. { busy-periods } { $has_production_hours ->
        [yes] { $production_hours_n ->
           *[other] Üretim siparişten kısa süre sonra, genellikle { $production_hours } saat içinde başlar.
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = Bu sipariş zaten kargo firmasında.
    .why = Politikamıza göre hazırlık { $processing_from }–{ $processing_to } iş günü sürer.

processing_time-overdue = Sipariş gecikti: en geç { $ship_by } tarihinde kargoya verilmesi gerekiyordu.
    .why = Hazırlık, { $ordered_on } tarihinden itibaren { $processing_from }–{ $processing_to } iş günü sürer{ $business_days_overdue_n ->
        [0] { "" }; bu süre yeni doldu.
       *[other] { "" }; üzerinden { $business_days_overdue } iş günü daha geçti.
    }
    .next = “temsilci” yazın, ekipten kontrol etmesini isteyeyim.

processing_time-not_stated = Politikamız bunun için bir süre belirtmiyor.
    .next = Sizi bunu söyleyebilecek bir müşteri temsilcisine aktarayım mı?

processing_time-not_stated-product_page = Ön siparişlerde gönderime kadar geçen süre ürün sayfasında belirtilir; politikamız bir süre belirtmiyor.
    .next = Sizi bunu kontrol edebilecek bir müşteri temsilcisine aktarayım mı?

split_shipment-stated = Bir siparişin ürünleri ek ücret olmadan ayrı paketlerde gelebilir; her paketin kendi takip numarası olur.
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] Sipariş numaranızı ve e-posta adresinizi yazın, her paketin nerede olduğuna bakayım.
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] Politikamız siparişlerin paketlere nasıl bölündüğünü belirtmiyor.
    }
    .next = Eksik bir şey varsa sizi bir müşteri temsilcisine aktarayım mı?

parcel-tally = { $parcels_n ->
       *[other] { $order_number } numaralı siparişte { $parcels } paket var
    }{ $parcels_delivered_n ->
        [0] { "" }, henüz teslim edilen yok.
       *[other] { "" }, şu ana kadar { $parcels_delivered } paket teslim edildi.
    }

### Para ve sorunlar: late_refund, lost_parcel, delivered_not_received, return_refund, damaged_wrong_item.

late_refund-parcels = { $order_number } numaralı siparişte birden fazla paket var ve her paket ayrı değerlendirilir:

late_refund-eligible = Evet: { $amount } iade talep edebilirsiniz; bu tutar, Express kargo için ödediğiniz { $fee } ücretin { $share } oranındaki kısmıdır.
    .why = Kargo firması { $tracking_number } numaralı paketi ilk kez { $transit_started } tarihinde taradı ve paket hâlâ teslim edilmedi. Bugün { $transit_business_days }. iş günü; garanti { $limit }. iş gününden sonra devreye girer. Yalnızca kargo ücretini kapsar; ürünleri, vergileri ve gümrük vergilerini kapsamaz.
    .next = Talebi ekibe ileteyim mi? Herhangi bir ödeme yapılmadan önce bir müşteri temsilcisi onaylar.
    .parcel = { $transit_business_days }. iş gününde hâlâ yolda; { $limit } iş günlük sınır aşıldı.

transit-today = { $transit_business_days_n ->
        [0] { $transit_started } tarihindeki ilk taramadan bu yana henüz iş günü geçmedi
       *[other] Bugün, { $transit_started } tarihindeki ilk taramadan sonraki { $transit_business_days }. iş günü
    }

late_refund-not_yet = Henüz değil: Express garantisi { $claimable_from } tarihinde devreye giriyor.
    .why = { transit-today }; { $limit } iş gününden fazla geçmesi gerekiyor.
    .next = Paket o tarihe kadar gelmezse bana tekrar sorun: o günden itibaren, ödediğiniz ücretin { $share } oranındaki kısmı talep edilebilir.
    .parcel = henüz değil; garanti { $claimable_from } tarihinde devreye giriyor.

late_refund-not_yet-within_window = Henüz değil: paket hâlâ beklenen teslimat süresi içinde; bu süre { $expected_to } tarihine kadar.
    .why = { transit-today }; Express garantisi { $limit }. iş gününden sonra devreye girer.
    .next = { $claimable_from } tarihine kadar gelmezse bana tekrar sorun: o günden itibaren, ödediğiniz ücretin { $share } oranındaki kısmı talep edilebilir.
    .parcel = henüz değil; { $expected_to } tarihine kadar beklenen teslimat süresi içinde. Garanti { $claimable_from } tarihinde devreye giriyor.

late_refund-not_yet-clock_not_started = Henüz değil: kargo firması paketi taramadı ve süre ilk taramayla başlıyor.
    .why = Express garantisi, bir paket { $limit } iş gününden uzun süre kargo firmasında kaldığında devreye girer.
    .next = İlk tarama yapıldığında size kesin günü söyleyebilirim.
    .parcel = henüz değil; kargo firması paketi taramadı.

late_refund-not_eligible-no_fee_paid = Hayır: bu siparişte Express kargo için ödediğiniz ücret { $fee }; garanti ise yalnızca bu ücretin bir kısmını iade eder.
    .why = Garanti, yoldaki { $limit }. iş gününden sonra devreye girerdi; ancak burada iade edilecek bir ücret yok. Bunun değişeceği bir tarih de yok.
    .next = Paketin nerede olduğunu görmek için bana “siparişim nerede?” diye sorun.

late_refund-not_eligible-already_refunded = Hayır: { $fee } tutarındaki Express ücretinize karşılık size daha önce { $fee_refunded } iade edildi.
    .why = Garanti bu ücretin { $share } oranındaki kısmını iade eder ve bu iade tekrarlanmaz. Bunun değişeceği bir tarih yok.

late_refund-not_eligible-within_guarantee = Hayır: paket { $delivered_on } tarihinde, ilk taramadan sonraki { $transit_business_days }. iş gününde teslim edildi.
    .why = Express garantisi için paketin { $limit } iş gününden fazla yolda kalması gerekir; bu yüzden garanti bu paket için devreye girmiyor. Bunun değişeceği bir tarih yok.
    .parcel = hayır; { $delivered_on } tarihinde, { $transit_business_days }. iş gününde teslim edildi.

late_refund-not_eligible-within_estimate = { $has_delivered_on ->
    [yes] Hayır: paket { $delivered_on } tarihinde teslim edildi; beklenen teslimat aralığı { $expected_to } tarihine kadardı.
   *[no] { $has_expected_to ->
        [yes] Hayır: politikamıza göre paket gecikmiş değil; beklenen teslimat aralığı { $expected_to } tarihine kadar sürüyor.
       *[no] Hayır: politikamıza göre paket gecikmiş sayılmıyor.
    }
}
    .why = { $has_method ->
        [yes] Gecikme yalnızca Express garantisi kapsamındaysa para iadesi hakkı verir; buradaki kargo yöntemi ise { $method }.
       *[no] Gecikme yalnızca Express garantisi kapsamındaysa para iadesi hakkı verir.
    } Politikamız bunun değişeceği bir tarih belirtmiyor.
    .next = { $has_delivered_on ->
        [yes] { "" }
       *[no] { $has_expected_to ->
            [yes] { $expected_to } tarihine kadar gelmezse bana yazın; bir müşteri temsilcisinden paketi araştırmasını isterim.
           *[no] Zamanında gelmezse bana yazın; bir müşteri temsilcisinden paketi araştırmasını isterim.
        }
    }
    .parcel = { $has_expected_to ->
        [yes] gecikmiş değil; beklenen teslimat aralığı { $expected_to } tarihine kadar sürüyor.
       *[no] gecikmiş değil.
    }

late_refund-not_eligible-delay_not_covered = { $has_method ->
        [yes] Hayır: politikamıza göre gecikme yalnızca Express garantisi kapsamında para iadesi hakkı verir ve { $method } bu kapsamda değil.
       *[no] Hayır: politikamıza göre gecikme yalnızca Express garantisi kapsamında para iadesi hakkı verir.
    }
    .why = { $has_business_days_late ->
        [yes] { $business_days_late_n ->
           *[other] Süre konusunda haklısınız, üzgünüm: paket en geç { $expected_to } tarihinde bekleniyordu; gecikme { $business_days_late } iş günü.
        } Bu yanıtı değiştirecek bir tarih yok.
       *[no] Bu yanıtı değiştirecek bir tarih yok.
    }
    .next = { $has_delivered_on ->
        [yes] Paket { $delivered_on } tarihinde teslim edildi.
       *[no] Şu anda yapabileceğiniz: en son taramayı görmek için bana “siparişim nerede?” diye sorun veya “temsilci” yazın, ekibimiz paketi araştırsın.
    }
    .parcel = { $has_expected_to ->
        [yes] hayır; gecikme tek başına para iadesi hakkı vermez. En geç { $expected_to } tarihinde bekleniyordu.
       *[no] hayır; gecikme tek başına para iadesi hakkı vermez.
    }

late_refund-review-delivered_after_threshold = Buna bir müşteri temsilcisinin karar vermesi gerekiyor: paket sınırdan sonra geldi, ancak teslim edildi.
    .why = Paket { $delivered_on } tarihinde teslim edildi; bu, { $transit_started } tarihindeki ilk taramadan sonraki { $transit_business_days }. iş günüydü. Garanti { $limit }. iş gününden sonra devreye girer ve hâlâ yolda olan paketlerden söz eder; bu yüzden size bir söz veremem.
    .next = Durumunuzu tüm bu tarihlerle birlikte ekibe ilettim. Karar vermeleri için ayrıca bir talep oluşturayım mı?
    .parcel = kararı müşteri temsilcisi verecek; { $delivered_on } tarihinde, sınırdan sonra teslim edildi.

late_refund-review-returned_to_sender = Buna bir müşteri temsilcisinin karar vermesi gerekiyor: paket { $returned_on } tarihinde göndericiye geri döndü.
    .why = Garanti, { $limit }. iş gününden sonra hâlâ yolda olan paketlerden söz eder; bu paketin yolculuğu { $transit_business_days }. iş gününde sona erdi.
    .next = Durumunuzu tüm bu tarihlerle birlikte ekibe ilettim. Karar vermeleri için ayrıca bir talep oluşturayım mı?
    .parcel = kararı müşteri temsilcisi verecek; { $returned_on } tarihinde göndericiye geri döndü.

late_refund-review-partly_refunded = Buna bir müşteri temsilcisinin karar vermesi gerekiyor: { $fee } tutarındaki kargo ücretinize karşılık daha önce { $fee_refunded } iade edildi.
    .why = Garanti bu ücretin { $share } oranındaki kısmını iade eder.
    .next = Durumunuzu ekibe ilettim. Karar vermeleri için ayrıca bir talep oluşturayım mı?

late_refund-review-no_guarantee_stated = Buna bir müşteri temsilcisinin karar vermesi gerekiyor: paket gecikti ve politikamız { $method } yöntemini talep üzerine sunuyor, bu yöntem için bir garanti belirtmiyor.
    .why = { $business_days_late_n ->
       *[other] Beklenen teslimat aralığı { $expected_to } tarihine kadardı; gecikme { $business_days_late } iş günü.
    }
    .next = Durumunuzu ekibe ilettim. Karar vermeleri için ayrıca bir talep oluşturayım mı?
    .parcel = gecikti, kararı müşteri temsilcisi verecek; en geç { $expected_to } tarihinde bekleniyordu.

late_refund-not_stated = Politikamız, geciken bir paketin para iadesi hakkı verip vermediğini belirtmiyor.
    .next = Sizi buna karar verebilecek bir müşteri temsilcisine aktarayım mı?
    .parcel = politikamız bunu belirtmiyor.

late_refund-not_stated-within_estimate = { $has_delivered_on ->
    [yes] Paket zamanında geldi: { $delivered_on } tarihinde teslim edildi, tahmini süre { $expected_to } tarihine kadardı.
   *[no] Paket { $expected_to } tarihine kadar zamanında sayılır.
}
    .why = Politikamız, gecikmenin para iadesi hakkı verip vermediğini belirtmiyor.
    .next = { $has_delivered_on ->
        [yes] Sizi yine de bir müşteri temsilcisine aktarayım mı?
       *[no] O tarihe kadar gelmezse bana yazın, sizi bir müşteri temsilcisine aktarayım. Bunu şimdi yapayım mı?
    }
    .parcel = { $expected_to } tarihine kadar zamanında sayılır.

late_refund-not_stated-late = { $business_days_late_n ->
       *[other] Paket gecikti: tahmini süre { $expected_to } tarihine kadardı, gecikme { $business_days_late } iş günü.
    }
    .why = Politikamız bunun para iadesi hakkı verip vermediğini belirtmiyor; bu yüzden kararı bir müşteri temsilcisi vermeli.
    .next = Durumunuzu ekibe ilettim.
    .parcel = gecikti; tahmini süre { $expected_to } tarihine kadardı.

late_refund-explained = Express kargo garantisi (Express Shipping Guarantee), bir paket kargo firmasında { $limit } iş gününden fazla yolda kalırsa Express ücretinin { $share } oranındaki kısmını iade eder.
    .why = { $has_fee ->
        [yes] Listedeki { $fee } ücret için bu tutar { $share_of_fee } olur.
       *[no] { "" }
    } { $has_claimable_from ->
        [yes] İlk tarama { $transit_started } tarihindeyse garanti { $claimable_from } tarihinde devreye girer.
       *[no] { "" }
    } Yalnızca kargo ücretini kapsar; ürünleri, vergileri ve gümrük vergilerini kapsamaz, diğer kargo yöntemleri için de geçerli değildir.
    .next = Sipariş numaranızı ve e-posta adresinizi yazın, paketiniz için günleri sayayım.

steps-intro = Politikamızın belirttiği adımlar şunlar:

step-check_tracking = En son takip güncellemesine bakın.
step-ask_local_carrier = Yerel kargo firmanıza sorun; yurt dışından gelen paketlerde gümrük veya son aşama hakkında daha fazlasını biliyor olabilir.
step-contact_support = Mağazanın destek ekibiyle iletişime geçin.

lost_parcel-investigate = Çok üzgünüm. Bir müşteri temsilcisinden paketinizi araştırmasını istedim.
    .why = { parcel-trace }

lost_parcel-review = Çok üzgünüm. Bir müşteri temsilcisinden paketinizi araştırmasını istedim.
    .why = { parcel-trace } Politikamız bir paket kaybolduğunda ne olacağını belirtmiyor; bu yüzden size bir söz veremem.

parcel-trace = { $has_last_seen_at ->
    [yes] { parcel-where }
   *[no] { "" }
}

delivered_not_received-fulfilled = Politikamıza göre sipariş, kargo firması teslim edildi olarak işaretlediğinde tamamlanmış sayılır.
    .why = { $has_last_seen_at ->
        [yes] { parcel-where }
       *[no] { "" }
    } Lütfen önce komşularınıza sorun, kapınızın önüne bakın ve posta şubenize danışın.
    .next = Paket ortaya çıkmazsa sizi bir müşteri temsilcisine aktarayım mı?

delivered_not_received-protection_provider = Bu siparişle kargo koruması satın aldınız ({ $protection }): teslim edildi olarak işaretlenen ama kayıp olan paket için talep oraya yapılır.
    .why = Sağlayıcının kendi koşulları geçerlidir. Mağaza açısından sipariş, teslim edildi olarak işaretlendiğinde tamamlanmış sayılır.
    .next = Talepte size yardımcı olması için bir müşteri temsilcisine aktarayım mı?

delivered_not_received-not_stated-not_marked_delivered = Kargo firması bu siparişi henüz teslim edildi olarak işaretlemedi.
    .why = { parcel-trace }
    .next = Bir sorun olduğunu düşünüyorsanız sizi bir müşteri temsilcisine aktarayım mı?

delivered_not_received-not_stated = Politikamız, teslim edildi olarak işaretlenen ama ortada olmayan bir paket için ne yapılacağını belirtmiyor.
    .next = Sizi bunu araştırabilecek bir müşteri temsilcisine aktarayım mı?

return_refund-refer = İade ve geri ödemeler, mağazanın Refund Policy (iade politikası) metninde düzenleniyor; bu metin bende yok.
    .next = Tahminde bulunmak istemem. Sizi bir müşteri temsilcisine aktarayım mı?

return_refund-not_stated = Kargo politikamız iade ve geri ödemeler hakkında bir şey belirtmiyor.
    .next = Tahminde bulunmak istemem. Sizi bir müşteri temsilcisine aktarayım mı?

damaged_wrong_item-review = Üzgünüm. Hata bizdeyse mağazanın Refund Policy (iade politikası) metnine göre düzeltilir.
    .why = Ne olduğunu bir müşteri temsilcisinin görmesi gerekiyor; lütfen bir fotoğraf hazırlayın.
    .next = Sizi bir müşteri temsilcisine aktarayım mı?

damaged_wrong_item-refer = Üzgünüm. Sonraki adımlar mağazanın Refund Policy (iade politikası) metninde düzenleniyor; bu metin bende yok.
    .next = Tahminde bulunmak istemem; lütfen bir fotoğraf hazırlayın. Sizi bir müşteri temsilcisine aktarayım mı?

damaged_wrong_item-not_stated = Üzgünüm. Kargo politikamız hasarlı veya yanlış ürün geldiğinde ne olacağını belirtmiyor.
    .next = Tahminde bulunmak istemem. Sizi bir müşteri temsilcisine aktarayım mı?

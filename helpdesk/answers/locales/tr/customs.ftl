### Gümrük, reddedilen paketler, adresler, iptal.

customs_fees-shopper_pays = Varsa gümrük vergilerini ve ithalat vergilerini alıcı olarak siz ödersiniz.
    .why = Bunları varış ülkesinin makamları belirler ve bize ödediğiniz tutara dahil değildir; bu yüzden size bir tutar söyleyemem.

customs_fees-shopper_pays-may_be_forfeited = Varsa gümrük vergilerini ve ithalat vergilerini alıcı olarak siz ödersiniz.
    .why = Bunları varış ülkesinin makamları belirler ve bize ödediğiniz tutara dahil değildir; bu yüzden size bir tutar söyleyemem.
    .next = Lütfen unutmayın: ödenmeyen ücretler nedeniyle reddedilen bir siparişte hakkınız düşebilir ve sipariş bedeli iade edilmez.

customs_fees-shopper_pays-delayed_or_returned = Varsa gümrük vergilerini ve ithalat vergilerini alıcı olarak siz ödersiniz.
    .why = Bunlar ülkenizin kurallarına göre belirlenir; mağaza bunları önceden bilemez ve denetleyemez. Yerel gümrük idareniz ödeme talimatları için sizinle iletişime geçer.
    .next = Lütfen unutmayın: ödenmeyen ücretler paketi geciktirebilir veya geri dönmesine yol açabilir; mağaza bundan sorumlu değildir.

customs_fees-not_stated = Politikamız gümrük ücretlerini kimin ödediğini belirtmiyor.
    .next = Sizi bunu söyleyebilecek bir müşteri temsilcisine aktarayım mı?

refused_parcel-may_be_forfeited = Reddedilen bir siparişte, nedeni ne olursa olsun, hakkınız düşebilir; para iadesi de yeni ürün gönderimi de yapılmaz.
    .why = Bu, gümrük ücretleri, gecikmeler ve fikir değişikliği için aynı şekilde geçerlidir. Bunun değişeceği bir tarih yok.
    .next = Reddetmeden önce “temsilci” yazın, ekibimiz durumunuza baksın.

refused_parcel-not_stated = Politikamız, bir paketi reddettiğinizde ne olacağını ayrıca belirtmiyor.
    .why = { $has_unpaid ->
        [yes] Ücretler konusunda ise belirtiyor: ödenmeyen gümrük ücretleri paketi geciktirebilir veya geri dönmesine yol açabilir.
       *[no] { "" }
    }
    .next = Sizi bunu söyleyebilecek bir müşteri temsilcisine aktarayım mı?

address_change-contact_support = Adresin düzeltilmesi için lütfen mümkün olan en kısa sürede ekibimize başvurun.
    .why = Politikamıza göre doğru adresi vermek müşterinin sorumluluğundadır ve adres hatalarında para iadesi yapılmaz{ $has_reship_fee ->
        [yes] { "" }; paket yanlış adres nedeniyle bize geri gelirse yeniden gönderim ücreti { $reship_fee }
       *[no] { "" }
    }.
    .next = Sizi şimdi bir müşteri temsilcisine aktarayım mı?

address_change-reship_fee = Paket bize geri geldi; yeniden gönderim ücreti { $amount }.
    .why = Politikamıza göre bu ücret, paket adresi nedeniyle bize iade edildiğinde geçerlidir. Adres hatalarında para iadesi yapılmaz.
    .next = Bunu ayarlaması için sizi bir müşteri temsilcisine aktarayım mı?

address_change-fulfilled_no_refund = Kargo firması paketi imha etti; politikamıza göre sipariş bu durumda tamamlanmış sayılır ve para iadesi yapılmaz.
    .why = Politikamız, adresi yanlış olan ve geri gelmeyen paketler için bunu söylüyor. Bunun değişeceği bir tarih yok.
    .next = Sizi bir müşteri temsilcisine aktarayım mı?

address_change-not_stated = Politikamız adresin nasıl değiştirileceğini belirtmiyor.
    .next = Sizi yardımcı olabilecek bir müşteri temsilcisine aktarayım mı?

cancellation-possible_until = Evet: bu sipariş iptal edilebilir; iptal için son tarih ve saat: { $cancel_until }.
    .why = { $window_hours_n ->
       *[other] Sipariş üzerine üretilen ürünlerde süre, siparişten sonraki { $window_hours } saattir; ardından üretim başlar ve satış kesinleşir.
    }
    .next = Bir müşteri temsilcisinden siparişi hemen iptal etmesini istedim.

cancellation-possible_until-from_the_order = { $window_hours_n ->
       *[other] Sipariş üzerine üretilen ürünler siparişten sonraki { $window_hours } saat içinde iptal edilebilir, daha sonra edilemez.
    }
    .why = Ardından üretim başlar ve satış kesinleşir.
    .next = Sipariş numaranızı ve e-posta adresinizi yazın, siparişinizi kontrol edeyim.

cancellation-window_closed = Hayır: bu siparişin iptali için son tarih ve saat { $cancel_until } idi.
    .why = { $window_hours_n ->
       *[other] Sipariş üzerine üretilen ürünlerde süre, siparişten sonraki { $window_hours } saattir; o zamandan beri üretim başladı ve satış kesinleşti.
    } Bunun değişeceği bir tarih yok.
    .next = Yine de bu konuda yardım isterseniz “temsilci” yazın.

cancellation-not_stated = Politikamız bir siparişin iptal edilip edilemeyeceğini belirtmiyor.
    .next = Sizi buna karar verebilecek bir müşteri temsilcisine aktarayım mı?

cancellation-not_stated-see_refund_policy = Bu ürünler için kargo politikamız bir iptal süresi belirtmiyor; mağazanın Refund Policy (iade politikası) metnine yönlendiriyor, bu metin de bende yok.
    .next = Sizi buna karar verebilecek bir müşteri temsilcisine aktarayım mı?

cancellation-not_stated-depends_on_item = { $window_hours_n ->
       *[other] Bu, ürünlere bağlı: sipariş üzerine üretilenler siparişten sonraki { $window_hours } saat içinde iptal edilebilir.
    }
    .why = Diğerleri için kargo politikamız mağazanın Refund Policy (iade politikası) metnine yönlendiriyor; bu metin bende yok.
    .next = Sipariş numaranızı ve e-posta adresinizi yazın, siparişinizi kontrol edeyim.

### Kargo: delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.
### Yöntemler mağazanın verdiği adları taşır.

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = iş günü
choice-weeks = hafta
choice-months = ay
choice-hours = saat
choice-business_hours = iş saati
choice-may_be_forfeited = hak düşebilir
choice-shopper = müşteri

delivery_estimate-estimated = { $expected_from } ile { $expected_to } arasında gelmesi bekleniyor.
    .why = { $has_country ->
        [yes] Varış ülkesi: { $country }.
       *[no] { "" }
    } { $has_transit_started ->
        [yes] { $method } teslimatı, kargo firmasının { $transit_started } tarihindeki ilk taramasından itibaren { $range_from }–{ $range_to } { $unit } sürer.
       *[no] { $method } teslimatı, paket kargo firmasına geçtikten sonra { $range_from }–{ $range_to } { $unit } sürer; hesabı { $ordered_on } tarihli, { $ships_from } ile { $ship_by } arasında gönderime hazır olacak bir siparişe göre yaptım.
    } { $has_usual_range_to ->
        [yes] Çoğu teslimat { $usual_range_from }–{ $usual_range_to } { $unit } sürer, yani paket en geç { $usual_to } tarihinde ulaşır.
       *[no] { "" }
    } { $has_rare_months ->
        [yes] { $rare_months_n ->
           *[other] Nadir durumlarda gümrük, oraya teslimatı { $rare_months } aya kadar uzatabilir.
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] Bu bir tahmindir: yerel tatiller, gümrük veya öngörülemeyen olaylar süreyi değiştirebilir.
        [not_guaranteed] Bu bir tahmindir, söz değildir.
       *[no] Bu bir tahmindir.
    } { $sooner_is ->
        [before_ordering] Daha erken gerekiyorsa sipariş vermeden önce ekibimize sorun.
       *[no] { "" }
    }
    .parcel = { $expected_from } ile { $expected_to } arasında gelmesi bekleniyor. { $has_transit_started ->
        [yes] İlk tarama: { $transit_started }.
       *[no] Kargo firması paketi henüz taramadı.
    }

delivery_estimate-estimated-late = En geç { $expected_to } tarihinde gelmesi gerekiyordu, yani gecikti.
    .why = { $has_transit_started ->
        [yes] { $method } teslimatı, kargo firmasının { $transit_started } tarihindeki ilk taramasından itibaren { $range_from }–{ $range_to } { $unit } sürer.
       *[no] { $method } teslimatı, paket kargo firmasına geçtikten sonra { $range_from }–{ $range_to } { $unit } sürer.
    } { delay-causes }
    .next = Bana “gecikme için para iadesi alır mıyım?” diye sorun, politikaya göre kontrol edeyim.
    .parcel = gecikti; en geç { $expected_to } tarihinde gelmesi gerekiyordu.

delivery_estimate-parcels = { $order_number } numaralı siparişten hâlâ birden fazla paket bekleniyor, her paketin kendi tahmini var:

delivery_estimate-delivered = Paket ulaştı: kargo firması { $delivered_on } tarihinde teslim edildi olarak işaretledi.

delivery_estimate-not_stated = Politikamız bunun için bir teslimat süresi belirtmiyor.
    .next = Sizi bunu söyleyebilecek bir müşteri temsilcisine aktarayım mı?
    .parcel = politikamız bu paket için bir teslimat süresi belirtmiyor.

delivery_estimate-not_stated-product_page = Size bir tarih veremem: ön siparişlerde gönderim zamanı ürün sayfasında belirtilir, politikamız bir süre belirtmiyor.
    .why = Gönderildikten sonra { $method } teslimatı { $range_from }–{ $range_to } { $unit } sürer.
    .next = Sizi bunu kontrol edebilecek bir müşteri temsilcisine aktarayım mı?

delivery_estimate-not_stated-country_needed = Bu, nereye gönderileceğine bağlı.
    .next = Hangi ülkeye teslim edilecek?

shipping_cost-quoted = { $method } kargo ücreti { $amount }.
    .why = { $has_country ->
        [yes] Varış ülkesi: { $country }.
       *[no] { "" }
    } { $has_threshold ->
        [yes] { $threshold } üzerindeki siparişlerde ücretsizdir.
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = { $subtotal } tutarındaki bir sepet için { $method } kargo ücreti { $amount }.
    .why = { $has_country ->
        [yes] Varış ülkesi: { $country }.
       *[no] { "" }
    } { $threshold } üzerindeki siparişlerde ücretsizdir; tam { $threshold } yeterli değildir.
    .next = Sepetinize en az { $missing } tutarında ürün ekleyin, kargo ücretsiz olsun.

shipping_cost-quoted-price_list = Kargo ücreti, yönteme ve nereye gönderileceğine bağlı.
    .why = { $has_fee_economy ->
        [yes] Economy: { $fee_economy }{ $has_threshold_economy ->
            [yes] { "" }; { $threshold_economy } üzerinde ücretsiz
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_express ->
        [yes] Express: { $fee_express }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Economy International: { $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] { "" }; { $threshold_economy_international } üzerinde ücretsiz
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_standard ->
        [yes] Standard: { $fee_standard }.
       *[no] { "" }
    }
    .next = Hangi ülkeye gönderilecek?

shipping_cost-free = Bu sepet için { $method } kargo ücretsiz.
    .why = { $threshold } üzerindeki siparişlerde ücretsizdir; sizin sepetiniz { $subtotal }.

shipping_cost-on_request = { $method } talep üzerine sunuluyor; bu yüzden politikamız bir fiyat belirtmiyor.
    .next = Sizi fiyat verebilecek bir müşteri temsilcisine aktarayım mı?

shipping_cost-not_stated = Politikamız bu kargonun ücretini belirtmiyor.
    .next = Sizi bunu söyleyebilecek bir müşteri temsilcisine aktarayım mı?

shipping_cost-not_stated-method_not_listed_for_country = Politikamızda bu varış yeri için { $method } fiyatı yok.
    .why = { $has_country ->
        [yes] Varış ülkeniz ({ $country }) için uluslararası yöntemlerimiz listeleniyor; daha hızlı olanı talep üzerine sunuluyor.
       *[no] { "" }
    }
    .next = Sizi fiyat verebilecek bir müşteri temsilcisine aktarayım mı?

shipping_methods-stated = Kargo yöntemlerimiz şunlar.
    .why = { $has_economy_to ->
        [yes] Economy: { $economy_from }–{ $economy_to } iş günü{ $has_fee_economy ->
            [yes] { "" }, { $fee_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_standard_to ->
        [yes] Standard: { $standard_from }–{ $standard_to } iş günü.
       *[no] { "" }
    } { $has_express_to ->
        [yes] Express: { $express_from }–{ $express_to } iş günü{ $has_fee_express ->
            [yes] { "" }, { $fee_express }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Yurt dışına: Economy International, { $fee_economy_international }; talep üzerine Expedited International.
       *[no] { "" }
    } { $origin_is ->
        [several_warehouses] Paketler birden fazla depomuzdan çıkar.
       *[no] { "" }
    } { $tracking_is ->
        [every_order] Her sipariş takip edilebilir.
        [shipped_orders] Sipariş yola çıktıktan sonra takip numarası e-postayla gelir.
       *[no] { "" }
    }
    .next = Ülkeyi yazın, tarihleri hesaplayayım.

shipping_methods-not_stated = Politikamız kargo yöntemlerini listelemiyor.
    .next = Sizi bunu söyleyebilecek bir müşteri temsilcisine aktarayım mı?

destinations-stated = Evet: varış ülkeniz ({ $country }) politikamızda yer alıyor; teslimat, paket kargo firmasına geçtikten sonra { $range_from }–{ $range_to } { $unit } sürer.
    .next = Tarihleri mi, ücreti mi hesaplayayım?

destinations-stated-everywhere = Politikamız dünyanın her yerindeki varış noktaları için teslimat süreleri belirtiyor.
    .next = Hangi ülkeyi düşünüyorsunuz?

destinations-stated-most_international = Politikamız, ülke adı vermeden uluslararası varış noktalarının çoğundan söz ediyor.
    .next = Sizi kendi ülkeniz hakkında bilgi verebilecek bir müşteri temsilcisine aktarayım mı?

destinations-not_stated-most_international = Kesin bir şey söyleyemem: politikamız uluslararası varış noktalarının çoğundan söz ediyor, sizinkini ({ $country }) adıyla anmıyor.
    .next = Sizi bunu söyleyebilecek bir müşteri temsilcisine aktarayım mı?

destinations-not_stated = Politikamız oraya teslimat yapıp yapmadığımızı belirtmiyor.
    .next = Sizi bunu söyleyebilecek bir müşteri temsilcisine aktarayım mı?

support-open = { $closed_is ->
        [weekends_and_holidays] İş günlerinde { $opens } ile { $closes } arasında açığız; hafta sonları ve tatillerde kapalıyız.
       *[no] { $opens } ile { $closes } arasında açığız.
    }

support_hours-stated-open_now = Ekibimiz şu anda görevde; kapanış: { $closing }.
    .why = { support-open } { $has_response_to ->
        [yes] Yanıt süresi { $response_from }–{ $response_to } iş saatidir.
       *[no] { "" }
    }

support_hours-stated-closed_now = Ekibimiz şu anda kapalı; yeniden açılış: { $next_opening }.
    .why = { support-open } { $has_response_to ->
        [yes] Yanıt süresi { $response_from }–{ $response_to } iş saatidir.
       *[no] { "" }
    }

support_hours-not_stated = Politikamız destek ekibinin çalışma saatlerini belirtmiyor.
    .next = Sorunuzu, size yanıt vermesi için bir müşteri temsilcisine ileteyim mi?

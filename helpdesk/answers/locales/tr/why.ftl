### Bir yanıtın dayanakları.

why-nothing = Önce bana bir şey sorun, sonra yanıtımın neye dayandığını söyleyeyim.

why-clause = { $section }: { $quote }

why-silent = Politikada bu konuda bir madde yok.

why-transit = Hesap: ilk tarama { $transit_started } tarihinde; { $transit_business_days_n ->
   *[other] ardından geçen süre { $transit_business_days } iş günü
}, sınır ise { $limit } iş günü. Taramanın yapıldığı gün sayılmaz.

why-holidays = { $holidays_n ->
    [0] Arada resmî tatil yok.
   *[other] Aradaki { $holidays } resmî tatil günü sayılmaz.
}

why-window = Hesap: ilk tarama { $transit_started } tarihinde; bu yüzden { $expected_from } ile { $expected_to } arasında bekleniyor.

why-window_from_order = Hesap: sipariş { $ordered_on } tarihinde, en geç { $ship_by } tarihinde kargoda; bu yüzden { $expected_from } ile { $expected_to } arasında bekleniyor.

why-nearest-claimable_from = Yanıtın “evet” olacağı en yakın tarih: { $claimable_from }.

why-nearest-free_from = Yanıtın “evet” olacağı en yakın koşul: { $free_from } veya üzeri bir sipariş.

why-no_nearest = Bu yanıtı değiştirecek bir tarih veya bilgi yok.

why-person_only = Buna yalnızca mağazadan bir müşteri temsilcisi karar verebilir.

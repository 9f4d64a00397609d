### Bir müşteri temsilcisi bir talebe karar verdiğinde müşteriye söylenenler.

claim-approved = { $has_amount ->
    [yes] { $order_number } numaralı siparişle ilgili talebiniz onaylandı: size { $amount } iade edilecek.
   *[no] { $order_number } numaralı siparişle ilgili talebiniz onaylandı. Size ne kadar iade edileceğini ekibimiz belirleyecek.
}
    .next = Ödeme yapılır yapılmaz size buradan bildireceğiz.

claim-rejected = Bir müşteri temsilcisi { $order_number } numaralı siparişle ilgili talebinizi inceledi, ancak onaylayamıyor.
    .why = { $refusal_is ->
        [no_fee_paid] Bu siparişte kargo ücreti ödenmedi; bu yüzden iade edilecek bir ücret yok.
        [already_refunded] Bu siparişin kargo ücreti daha önce iade edildi.
        [clock_not_started] Kargo firması paketi henüz taramadı ve süre ilk taramayla başlıyor.
        [within_guarantee] Paket, garantinin gerektirdiğinden daha uzun süre yolda kalmadı.
        [within_window] Paket hâlâ beklenen teslimat süresi içinde.
        [within_estimate] Politikamıza göre paket gecikmiş sayılmıyordu.
       *[other] Politikamıza göre bu gecikme para iadesi hakkı vermiyor.
    }
    .next = Politikamızın { $section } bölümünde şöyle deniyor: { $quote }

claim-more_needed = { $shop } ekibinden { $agent }, { $order_number } numaralı siparişle ilgili talebinizi inceliyor ve karar vermek için ek bilgiye ihtiyaç duyuyor. Lütfen buradan yanıtlayın:

claim-paid = { $has_amount ->
    [yes] { $order_number } numaralı siparişle ilgili talebiniz sonuçlandı: size { $amount } iade edildi.
   *[no] { $order_number } numaralı siparişle ilgili talebiniz sonuçlandı: iade tutarınız ödendi.
}

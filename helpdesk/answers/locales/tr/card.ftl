### Bir yanıtın yanındaki paket kartında yazanlar.

card-order = Sipariş { $order_number }

card-parcel = Paket { $tracking_number }

card-window = Beklenen teslimat: { $expected_from } ile { $expected_to } arası

card-window-passed = Beklenen teslimat aralığı: { $expected_from } ile { $expected_to } arasıydı

card-today = Bugün, { $today }

card-limit = Garantinin devreye girdiği tarih: { $claimable_from }

card-progress = { $transit_business_days_n ->
        [0] İlk taramadan bu yana henüz iş günü geçmedi; sınır: { $limit }
       *[other] İlk taramadan sonraki { $transit_business_days }. iş günü; sınır: { $limit }
    }

card-delivered = Teslim tarihi: { $delivered_on }

card-status-processing = Hazırlanıyor
card-status-in_transit = Yolda
card-status-customs = Gümrükte
card-status-out_for_delivery = Dağıtımda
card-status-available_for_pickup = Teslim alınmaya hazır
card-status-attempt_failed = Teslim edilemedi
card-status-delivered = Teslim edildi
card-status-exception = Sorun bildirildi
card-status-returned = Göndericiye dönüyor
card-status-unknown = Henüz haber yok
card-status-late = Gecikti

scan-unknown = Kargo firmasının kaydı
scan-info_received = Etiket oluşturuldu
scan-in_transit = Yolda
scan-customs_hold = Gümrükte
scan-customs_cleared = Gümrükten geçti
scan-out_for_delivery = Dağıtımda
scan-available_for_pickup = Teslim alınmaya hazır
scan-attempt_fail = Teslim edilemedi
scan-delivered = Teslim edildi
scan-exception = Sorun bildirildi
scan-returned = Göndericiye dönüyor
scan-expired = Artık takip edilmiyor

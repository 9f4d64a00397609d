### Bir mesajın ne hakkında olabileceği, müşterinin kendi sözleriyle; açık olmadığında seçenek olarak sunulur.

topic-track_order = Siparişim nerede?
topic-tracking_problem = Kargo takibim güncellenmiyor.
topic-late_delivery = Siparişim gecikti. Para iadesi alır mıyım?
topic-express_guarantee = Express garantisi nasıl çalışıyor?
topic-lost_parcel = Paketim kayboldu.
topic-delivered_not_received = Teslim edildi yazıyor ama bende değil.
topic-split_shipment = Siparişimin yalnızca bir kısmı geldi.
topic-delivery_attempt = Teslimatı kaçırdım.
topic-change_address = Teslimat adresini değiştirmek istiyorum.
topic-cancel_order = Siparişimi iptal etmek istiyorum.
topic-modify_order = Siparişimde bir şeyi değiştirmek istiyorum.
topic-shipping_cost = Kargo ücreti ne kadar?
topic-shipping_destinations = Hangi ülkelere gönderiyorsunuz?
topic-shipping_methods = Hangi kargo seçenekleri var?
topic-delivery_time = Teslimat ne kadar sürer?
topic-processing_time = Siparişim kaç günde kargoya verilir?
topic-customs_fees = Gümrük vergisi ödemem gerekiyor mu?
topic-refused_parcel = Paketi reddedersem ne olur?
topic-return_refund = Ürünü nasıl iade edebilirim?
topic-damaged_wrong_item = Ürün hasarlı veya yanlış.
topic-support_hours = Destek ekibiniz ne zaman açık?
topic-human_agent = Bir temsilciyle konuşmak istiyorum.
topic-other_support = Mağaza hakkında başka bir sorum var.

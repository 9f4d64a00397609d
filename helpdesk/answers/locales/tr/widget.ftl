### What the chat widget itself says: labels, states and faults. Short, for buttons are small.
### A message that names $count, $date or $section gets its value in the shopper's browser.

## The launcher and the head of the panel

widget-launcher = Bize sorun
widget-title = { $shop } destek
widget-minimise = Sohbeti küçült
widget-unread = Yeni mesaj: { $count }
widget-loading = Yükleniyor
widget-person = Temsilciyle görüş

## Who speaks

widget-status-bot = Yazılı politikamıza göre bir bot yanıtlıyor
widget-status-queued = Bir temsilciden katılması istendi
widget-status-agent = Ekibimizden bir temsilci yanıtlıyor
widget-status-resolved = Bu talep çözüldü
widget-author-shopper = Siz
widget-author-bot = Bot
widget-author-agent = Ekibimiz
widget-author-system = Bilgi
widget-typing = Yanıt yazılıyor

## The conversation

widget-transcript = Sohbet
widget-greeting = Merhaba! Ben { $shop } botuyum. Siparişinizi, teslimatı veya kargo ücretini bana sorun; her yanıtta, yanıtın dayandığı politika cümlesini de görürsünüz.
widget-suggestions = Şunları sorabilirsiniz
widget-choices = Olası yanıtlar
widget-newest = En yeni mesaja git
widget-helpful = Yararlı
widget-unhelpful = Yararlı değil
widget-rated = Geri bildiriminiz için teşekkürler.

## Writing and sending

widget-write = Sorunuzu yazın
widget-send = Gönder
widget-sending = Gönderiliyor
widget-unsent = Henüz gönderilmedi
widget-refused = Bu mesaj gönderilemedi
widget-retry = Tekrar dene
widget-discard = Mesajı sil
widget-offline = Çevrimdışısınız. Yazdıklarınız saklanır ve sonra gönderilir.
widget-unreachable = Sohbete şu anda ulaşılamıyor. Yazdıklarınız saklanır ve sonra gönderilir.
widget-busy = Aynı anda çok mesaj geldi. Kalanı birazdan gönderilecek.
widget-renewed = Önceki sohbet sona erdi, yeni bir sohbet başladı.

## Sources

widget-sources = Kaynaklar
widget-effective = Yürürlük tarihi: { $date }
widget-open-policy = Politikamızda oku
widget-shown = Cümle bu sayfada işaretlendi.

## Parcels

widget-scans = Taramalar, en yenisi üstte
widget-more-scans = Tüm taramaları göster
widget-fewer-scans = Daha az tarama göster

## Deleting

widget-delete = Bu sohbeti sil
widget-delete-sure = Bu sohbet kalıcı olarak silinsin mi? Sonrasında ne siz ne de mağaza okuyabilir.
widget-delete-yes = Sil
widget-delete-no = Sakla
widget-deleted = Sohbet silindi.

## On the policy page

widget-about-section = Bunu sor
widget-question-about = “{ $section }” hakkında:

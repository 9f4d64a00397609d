### Bekleyemeyen müşterilere giden e-postalar, adres bırakıldığında sohbetin söyledikleri ve e-postadaki bağlantının açtığı sayfa.

## E-posta

mail-subject = { $shop } ile sohbetiniz
mail-answer = { $shop } size yanıt verdi.
mail-transcript = { $shop } ile sohbetiniz kapatıldı. Konuşulanlar aşağıda.
mail-go_on = Sohbete devam et
mail-until = Bağlantı sohbeti { $until } tarihine kadar açar. Bağlantıyı kimseyle paylaşmayın: elinde olan herkes sohbeti okuyabilir.
mail-before = Sohbetin tamamı
mail-newest = Sohbet uzun; bunlar en yeni mesajlar.
mail-purpose = Bu e-postayı, sohbette adresinizi bıraktığınız için alıyorsunuz. Adres yalnızca bu yanıt için kullanılır.
mail-no_reply = Bu e-postaya gelen yanıtları kimse okumuyor. Lütfen bağlantıyı kullanın.

## Sohbette, daha sonra yanıt verileceği bilgisinin altında. Düğmeler küçük olduğu için kısa.

contact-invitation = Dilerseniz e-posta adresinizi bırakın, yanıt oraya gelsin.
contact-label = E-posta adresiniz
contact-purpose = Yalnızca bu yanıt için kullanılır.
contact-send = Oraya yanıt verin
contact-kept = Yanıt, e-posta adresinize de gönderilecek.
contact-remove = Adresi kaldır
contact-removed = Adres kaldırıldı.
contact-wrong = Bu e-posta adresi eksik.
contact-failed = Olmadı. Lütfen tekrar deneyin.

## Bağlantının açtığı sayfa

link-title = { $shop } ile sohbetiniz
link-opening = Sohbetiniz açılıyor.
link-opened = Sohbetiniz bu sayfadaki sohbet penceresinde açık.
link-over = Bu bağlantı artık bir sohbet açmıyor.
link-ask = Bu sayfadaki sohbet penceresinden yeniden sorabilirsiniz.
link-trouble = Sohbete şu anda ulaşılamıyor.
link-again = Tekrar dene
link-script = Bu sayfanın sohbetinizi göstermesi için JavaScript gerekiyor.

### Botun yanıtlarının çevresinde söyledikleri.

greeting = Merhaba, ben { $shop } asistanıyım, bir botum. Paketin nerede olduğunu, ne zaman gelmesi gerektiğini, kargo ve gümrüğün ne kadar tuttuğunu ve gecikmede politikamızın ne sağladığını söyleyebilirim.
    .next = Size nasıl yardımcı olabilirim?

thanks = Rica ederim.

goodbye = Hoşça kalın. Dilediğiniz zaman yine bekleriz.

bot_challenge = Ben bir botum. Mağazanın yazılı politikasına ve kargo firmasının takip bilgilerine göre yanıt veriyorum; istediğiniz zaman sizi bir müşteri temsilcisine aktarırım.

ask-order_and_email = Buna bakabilirim. Lütfen sipariş numaranızı (örneğin { $order_example }) ve siparişte kullandığınız e-posta adresini yazın.

ask-order_number = Teşekkürler. Hangi sipariş? Numara şuna benzer: { $order_example }.

ask-email = Teşekkürler. Siparişi hangi e-posta adresiyle verdiniz? Siparişin size ait olduğundan emin olmak için bu bilgiye ihtiyacım var.

ask-country = Hangi ülkeye gönderilecek?

ask-other_order = Elbette. Hangi sipariş? Numara şuna benzer: { $order_example }.

resume-order_and_email = Siparişinize dönelim: lütfen sipariş numarasını ve siparişte kullandığınız e-posta adresini yazın.

resume-order_number = Siparişinize dönelim: numarası nedir?

resume-email = Siparişinize dönelim: hangi e-posta adresiyle verdiniz?

resume-country = Sorunuza dönelim: hangi ülkeye gönderilecek?

language-outside = Mesajınız şu dilde yazılmış gibi görünüyor: { $written_in }. Bunu emin olacak kadar iyi okuyamıyorum. Bir müşteri temsilcisinden size yardımcı olmasını istedim.

proof-failed = Bu sipariş numarası ile e-posta adresi eşleşmedi. Lütfen bilgileri kontrol edip tekrar gönderin.

proof-too_many = Bu bilgileri eşleştiremedim; bu yüzden bir müşteri temsilcisinden size yardımcı olmasını istedim.

unsure-first = Sizi doğru anladığımdan emin değilim. Siparişinizin nerede olduğu, teslimat süreleri, kargo ücretleri, gümrük ve paketin gecikmesi konularında yardımcı olabilirim.
    .next = Başka sözcüklerle anlatır mısınız, yoksa sizi bir müşteri temsilcisine aktarayım mı?

unsure-choices = Sizi doğru anladığımdan emin olmak istiyorum.
    .next = Bunlardan biri mi? Değilse başka sözcüklerle anlatın veya bir temsilci isteyin.

unsure-again = Hâlâ anlayamadım ve tahminde bulunmak istemem. Bir müşteri temsilcisinden size yardımcı olmasını istedim.

out_of_scope = Bu, bilgi alanımın dışında. Ben { $shop } siparişleri, kargosu ve gümrük konularıyla ilgileniyorum.
    .next = Bir siparişle ilgili yapabileceğim bir şey var mı, yoksa sizi bir müşteri temsilcisine aktarayım mı?

shop_matter = Bu konu ekibimizin alanında: ben yalnızca yoldaki siparişleri, kargoyu ve gümrüğü biliyorum. Sorunuzu bir müşteri temsilcisine ilettim.

modify_order = Politikamız siparişin nasıl değiştirileceğini belirtmiyor; bu yüzden isteğinizi bir müşteri temsilcisine ilettim.

complaint = Üzgünüm; böyle olmamalıydı.
    .next = Hangi siparişle ilgili? Numarasını ve e-posta adresinizi gönderin, hemen bakayım; ya da “temsilci” yazın.

handoff-asked = Elbette. Şu ana kadarki tüm bilgilerle birlikte, bir müşteri temsilcisinden devralmasını istedim.

claim-filed = Tamam: talep oluşturuldu; tarihler, gün sayımı ve ilgili maddeyle birlikte ekipte. Herhangi bir ödeme yapılmadan önce bir müşteri temsilcisi onaylar.

claim-already_filed = Bu paket için zaten bir talep var (oluşturulma tarihi: { $filed_on }). Talep ekipte, kararı bir müşteri temsilcisi verecek.

handoff-accepted = Şu ana kadarki tüm bilgilerle birlikte, bir müşteri temsilcisinden devralmasını istedim.

fault = Üzgünüm, benim tarafımda bir sorun oluştu. Bir müşteri temsilcisinden size yardımcı olmasını istedim.

blocked = Üzgünüm, yanıtımın her ayrıntısını doğrulayamadım; bu yüzden yanıtı vermiyorum. Bir müşteri temsilcisinden size yardımcı olmasını istedim.

nothing-pending = Peki. Size nasıl yardımcı olabilirim?

declined = Peki, öyle bırakıyorum. Başka bir konu var mı?

remark-earlier_text_may_apply = Bu sipariş, elimdeki politikadan daha eski; bu yüzden sipariş için daha önceki bir metin geçerli olabilir.

remark-carrier_not_reached-minutes = Kargo firmasına şu anda ulaşamadım; bu bilgiler { $facts_age_minutes_n ->
   *[other] { $facts_age_minutes } dakika öncesine ait
}.

remark-carrier_not_reached-date = Kargo firmasına şu anda ulaşamadım; bu bilgilerin tarihi: { $recorded_at }.

remark-carrier_never_reached = Kargo firmasına şu anda ulaşamadım ve elimde henüz kayıtlı bir tarama yok; bu yüzden yalnızca mağazanın bildiklerini söyleyebilirim.

remark-customs_needs_action = { $scan_reason_is ->
        [customs_payment_due] Kargo firması, gümrüğün ödeme beklediğini bildiriyor; paketin yoluna devam edebilmesi için lütfen kargo firmasının talimatlarına uyun.
        [customs_documents] Kargo firması, gümrüğün belge beklediğini bildiriyor; paketin yoluna devam edebilmesi için lütfen kargo firmasının talimatlarına uyun.
       *[other] Gümrük sizden bir şey bekliyor; paketin yoluna devam edebilmesi için lütfen kargo firmasının talimatlarına uyun.
    }

remark-customs_processing_is_normal = Paketiniz şu anda gümrükte işlem görüyor; bu olağan bir adımdır.

sources-dated = Kaynak: { $shop }, politikanın yürürlük tarihi: { $effective }

sources-undated = Kaynak: { $shop }, yayımlanan politika

suggest-track = Siparişim nerede?
suggest-late = Siparişim gecikti
suggest-cost = Kargo ücreti ne kadar?
suggest-customs = Gümrük öder miyim?
suggest-person = Müşteri temsilcisiyle görüşmek istiyorum
suggest-yes = Evet, lütfen
suggest-no = Hayır, teşekkürler

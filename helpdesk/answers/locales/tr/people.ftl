### Ekipten biri geldiğinde veya ayrıldığında müşteriye söylenenler.

wait-open_now = Ekibimiz görevde; kapanış: { $closing }. Yanıt süresi { $response_from }–{ $response_to } iş saatidir.

wait-closed_now = Ekibimiz şu anda kapalı; yeniden açılış: { $next_opening }. Yanıt süresi { $response_from }–{ $response_to } iş saatidir.

wait-not_stated = Politikamız, bir müşteri temsilcisinin ne kadar sürede yanıt verdiğini belirtmiyor.

agent-joined = { $shop } ekibinden { $agent } burada ve yukarıdaki her şeyi görüyor.

agent-changed = Buradan itibaren { $agent } devam ediyor ve yukarıdaki her şeyi görüyor.

agent-back-to-queue = { $agent } bu konuyu bir ekip arkadaşına aktarıyor. Sıranız korunuyor.

agent-away = { $agent } ayrılmak zorunda kaldı. Sıranız korunuyor; ekipten başka biri buradan devam edecek.

handed-back = Yeniden ben, asistan. { $agent } sohbeti bana geri devretti.
    .next = Size başka nasıl yardımcı olabilirim?

handed-back-order = Yeniden ben, asistan. { $agent }, { $order_number } numaralı siparişle ilgili sohbeti bana geri devretti.
    .next = Bu siparişle ilgili başka ne öğrenmek istersiniz?

agent-resolved = { $agent } bu sohbeti kapattı.
    .next = Çözülmemiş bir konu kaldıysa yeniden yazmanız yeterli.

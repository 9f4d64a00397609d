### Quello che si dice al cliente quando qualcuno arriva o se ne va.

wait-open_now = Il nostro team è disponibile fino a { $closing } e risponde entro { $response_from }–{ $response_to } ore lavorative.

wait-closed_now = Il nostro team non è disponibile in questo momento. Torna { $next_opening } e risponde entro { $response_from }–{ $response_to } ore lavorative.

wait-not_stated = Le nostre condizioni non dicono in quanto tempo risponde un operatore.

agent-joined = { $agent } di { $shop } è qui e ha davanti tutta la conversazione.

agent-changed = Da qui continua { $agent }, che ha davanti tutta la conversazione.

agent-back-to-queue = { $agent } passa la conversazione a qualcun altro del team. Mantieni il tuo posto in coda.

agent-away = { $agent } ha dovuto lasciare la conversazione. Mantieni il tuo posto in coda, e qualcun altro del team continua da qui.

handed-back = Sono di nuovo io, l’assistente. { $agent } mi ha ripassato la conversazione.
    .next = Cos’altro posso fare per te?

handed-back-order = Sono di nuovo io, l’assistente. { $agent } mi ha ripassato la conversazione sull’ordine { $order_number }.
    .next = Cos’altro vuoi sapere su questo ordine?

agent-resolved = { $agent } ha chiuso questa conversazione.
    .next = Se resta qualcosa in sospeso, scrivici di nuovo.

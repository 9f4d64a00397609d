### What the chat widget itself says: labels, states and faults. Short, for buttons are small.
### A message that names $count, $date or $section gets its value in the shopper's browser.

## The launcher and the head of the panel

widget-launcher = Serve aiuto?
widget-title = Assistenza { $shop }
widget-minimise = Riduci la chat
widget-unread = Nuovi messaggi: { $count }
widget-loading = Caricamento
widget-person = Parla con un operatore

## Who speaks

widget-status-bot = Risponde un bot, in base alle nostre condizioni scritte
widget-status-queued = Abbiamo chiamato un operatore
widget-status-agent = Risponde una persona del nostro team
widget-status-resolved = Questa richiesta è risolta
widget-author-shopper = Tu
widget-author-bot = Bot
widget-author-agent = Il nostro team
widget-author-system = Avviso
widget-typing = Una risposta è in arrivo

## The conversation

widget-transcript = Conversazione
widget-greeting = Ciao! Sono il bot di { $shop }. Chiedimi del tuo ordine, della consegna o dei costi di spedizione; con ogni risposta vedi la frase delle nostre condizioni su cui si basa.
widget-suggestions = Puoi chiedere
widget-choices = Risposte possibili
widget-newest = Vai al messaggio più recente
widget-helpful = Utile
widget-unhelpful = Non utile
widget-rated = Grazie per avercelo detto.

## Writing and sending

widget-write = Scrivi la tua domanda
widget-send = Invia
widget-sending = Invio in corso
widget-unsent = Non ancora inviato
widget-refused = Non è stato possibile inviare questo messaggio
widget-retry = Riprova
widget-discard = Elimina
widget-offline = Sei offline. Quello che scrivi viene conservato e inviato più tardi.
widget-unreachable = Al momento la chat non è raggiungibile. Quello che scrivi viene conservato e inviato più tardi.
widget-busy = Erano tanti messaggi insieme. Il resto parte tra un attimo.
widget-renewed = La chat precedente è terminata e ne è iniziata una nuova.

## Sources

widget-sources = Fonti
widget-effective = In vigore da { $date }
widget-open-policy = Leggi nelle nostre condizioni
widget-shown = La frase è evidenziata in questa pagina.

## Parcels

widget-scans = Scansioni, la più recente in alto
widget-more-scans = Mostra tutte le scansioni
widget-fewer-scans = Mostra meno scansioni

## Deleting

widget-delete = Elimina questa chat
widget-delete-sure = Eliminare per sempre questa chat? Dopo, né tu né il negozio potrete più leggerla.
widget-delete-yes = Elimina
widget-delete-no = Conserva
widget-deleted = La chat è stata eliminata.

## On the policy page

widget-about-section = Chiedi su questo punto
widget-question-about = A proposito di “{ $section }”:

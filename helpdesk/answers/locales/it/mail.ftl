### Le email ai clienti che non potevano aspettare, quello che dice la chat quando lasciano un indirizzo, e la pagina aperta dal link.

## L’email

mail-subject = La tua conversazione con { $shop }
mail-answer = { $shop } ti ha risposto.
mail-transcript = La tua conversazione con { $shop } è chiusa. Ecco cosa ci siamo detti.
mail-go_on = Continua la conversazione
mail-until = Il link apre la conversazione fino a { $until }. Tienilo per te: chi ce l’ha può leggerla.
mail-before = La conversazione completa
mail-newest = La conversazione è lunga; questi sono i messaggi più recenti.
mail-purpose = Ricevi questa email perché hai lasciato il tuo indirizzo nella chat. Serve solo per questa risposta.
mail-no_reply = Nessuno legge le risposte a questa email. Apri il link, per favore.

## Nella chat, sotto l’avviso che qualcuno risponderà più tardi. Breve, perché i pulsanti sono piccoli.

contact-invitation = Se vuoi, lascia il tuo indirizzo email e la risposta arriverà lì.
contact-label = Il tuo indirizzo email
contact-purpose = Serve solo per questa risposta.
contact-send = Rispondetemi lì
contact-kept = La risposta ti arriverà anche per email.
contact-remove = Rimuovi l’indirizzo
contact-removed = L’indirizzo è stato rimosso.
contact-wrong = Questo indirizzo email non è completo.
contact-failed = Non ha funzionato. Riprova, per favore.

## La pagina aperta dal link

link-title = La tua conversazione con { $shop }
link-opening = La tua conversazione si sta aprendo.
link-opened = La tua conversazione è aperta nella chat di questa pagina.
link-over = Questo link non apre più nessuna conversazione.
link-ask = Puoi chiedere di nuovo nella chat di questa pagina.
link-trouble = Al momento la conversazione non è raggiungibile.
link-again = Riprova
link-script = Questa pagina ha bisogno di JavaScript per mostrare la tua conversazione.

### Quello che il bot dice intorno alle sue risposte.

greeting = Ciao, sono l’assistente di { $shop }, un bot. Posso dirti dove si trova un pacco, quando dovrebbe arrivare, quanto costano spedizione e dogana, e cosa prevedono le nostre condizioni in caso di ritardo.
    .next = Cosa vuoi sapere?

thanks = Di nulla.

goodbye = A presto! Torna quando vuoi.

bot_challenge = Sono un bot. Rispondo in base alle condizioni scritte del negozio e al tracking del corriere, e coinvolgo un operatore ogni volta che lo chiedi.

ask-order_and_email = Posso controllare. Mandami per favore il numero d’ordine, per esempio { $order_example }, e l’indirizzo email con cui hai ordinato.

ask-order_number = Grazie. Di quale ordine si tratta? Il numero è simile a { $order_example }.

ask-email = Grazie. Con quale indirizzo email hai ordinato? Mi serve per essere sicuro che l’ordine sia tuo.

ask-country = In quale paese va spedito?

ask-other_order = Certo. Di quale ordine si tratta? Il numero è simile a { $order_example }.

resume-order_and_email = Tornando al tuo ordine: mandami per favore il numero e l’indirizzo email con cui hai ordinato.

resume-order_number = Tornando al tuo ordine: qual è il numero?

resume-email = Tornando al tuo ordine: con quale indirizzo email hai ordinato?

resume-country = Tornando alla tua domanda: in quale paese va spedito?

language-outside = Il tuo messaggio sembra scritto in una lingua che non leggo abbastanza bene per essere sicuro: { $written_in }. Ho chiesto a un operatore di aiutarti.

proof-failed = Non riesco ad abbinare quel numero d’ordine e quell’indirizzo email. Controllali, per favore, e mandameli di nuovo.

proof-too_many = Non sono riuscito a verificare quei dati, quindi ho chiesto a un operatore di aiutarti.

unsure-first = Non sono sicuro di aver capito. Posso aiutarti con lo stato dell’ordine, i tempi di consegna, i costi di spedizione, la dogana e cosa succede quando un pacco è in ritardo.
    .next = Puoi dirlo con altre parole, o preferisci un operatore?

unsure-choices = Voglio essere sicuro di capirti bene.
    .next = È una di queste cose? Se no, dillo con altre parole o chiedi un operatore.

unsure-again = Continuo a non capire, e preferisco non tirare a indovinare. Ho chiesto a un operatore di aiutarti.

out_of_scope = Questo va oltre quello che so. Mi occupo di ordini, spedizioni e dogana per { $shop }.
    .next = Posso fare qualcosa per un ordine, o preferisci un operatore?

shop_matter = Di questo si occupa il nostro team: io conosco solo gli ordini in viaggio, le spedizioni e la dogana. Ho inoltrato la tua domanda a un operatore.

modify_order = Le nostre condizioni non dicono come si modifica un ordine, quindi ho inoltrato la tua richiesta a un operatore.

complaint = Mi dispiace; non doveva andare così.
    .next = Di quale ordine si tratta? Mandami il numero e l’indirizzo email e guardo subito, oppure scrivi “operatore”.

handoff-asked = Certo. Ho chiesto a un operatore di proseguire, con tutto quello che abbiamo finora.

claim-filed = Fatto: la richiesta di rimborso è registrata ed è in mano al team, con le date, il conteggio e la clausola. Una persona la conferma prima di qualsiasi pagamento.

claim-already_filed = Per questo pacco c’è già una richiesta di rimborso, registrata { $filed_on }. È in mano al team, e decide una persona.

handoff-accepted = Ho chiesto a un operatore di proseguire, con tutto quello che abbiamo finora.

fault = Mi dispiace, qualcosa è andato storto da parte mia. Ho chiesto a un operatore di aiutarti.

blocked = Mi dispiace, non ho potuto verificare ogni dettaglio della mia risposta, quindi non te la do. Ho chiesto a un operatore di aiutarti.

nothing-pending = Va bene. Cosa vuoi sapere?

declined = Va bene, lascio stare. Ti serve altro?

remark-earlier_text_may_apply = L’ordine è precedente alle condizioni che ho, quindi potrebbe valere un testo più vecchio.

remark-carrier_not_reached-minutes = Non sono riuscito a contattare il corriere in questo momento; questi dati risalgono a { $facts_age_minutes } { $facts_age_minutes_n ->
    [one] minuto
   *[other] minuti
} fa.

remark-carrier_not_reached-date = Non sono riuscito a contattare il corriere in questo momento; questi dati risalgono a { $recorded_at }.

remark-carrier_never_reached = Non sono riuscito a contattare il corriere in questo momento e non ho ancora nessuna scansione, quindi posso dirti solo quello che sa il negozio.

remark-customs_needs_action = { $scan_reason_is ->
        [customs_payment_due] Il corriere segnala che la dogana attende un pagamento; segui le sue istruzioni, per favore, così il pacco può proseguire.
        [customs_documents] Il corriere segnala che la dogana attende dei documenti; segui le sue istruzioni, per favore, così il pacco può proseguire.
       *[other] La dogana attende qualcosa da te; segui le istruzioni del corriere, per favore, così il pacco può proseguire.
    }

remark-customs_processing_is_normal = In questo momento il tuo pacco è in lavorazione alla dogana, ed è un passaggio normale.

sources-dated = Fonte: { $shop }, condizioni in vigore da { $effective }

sources-undated = Fonte: { $shop }, condizioni pubblicate

suggest-track = Dov’è il mio ordine?
suggest-late = Il mio ordine è in ritardo
suggest-cost = Quanto costa la spedizione?
suggest-customs = Devo pagare la dogana?
suggest-person = Parlare con un operatore
suggest-yes = Sì, grazie
suggest-no = No, grazie

### Quello che si dice al cliente quando una persona ha deciso su una richiesta di rimborso.

claim-approved = { $has_amount ->
    [yes] La tua richiesta di rimborso per l’ordine { $order_number } è approvata: ti vengono rimborsati { $amount }.
   *[no] La tua richiesta di rimborso per l’ordine { $order_number } è approvata. Il nostro team stabilisce quanto ti viene rimborsato.
}
    .next = Ti avvisiamo qui appena il pagamento è fatto.

claim-rejected = Una persona ha esaminato la tua richiesta di rimborso per l’ordine { $order_number } e non può accoglierla.
    .why = { $refusal_is ->
        [no_fee_paid] Per questo ordine non sono state pagate spese di spedizione, quindi non c’è nulla da rimborsare.
        [already_refunded] Le spese di spedizione di questo ordine sono già state rimborsate.
        [clock_not_started] Il corriere non ha ancora scansionato il pacco, e il conteggio parte dalla prima scansione.
        [within_guarantee] Il pacco non è rimasto in transito più a lungo di quanto richiede la garanzia.
        [within_window] Il pacco è tuttora nei tempi previsti.
        [within_estimate] Secondo le nostre condizioni il pacco non risultava in ritardo.
       *[other] Secondo le nostre condizioni questo ritardo non dà diritto a un rimborso.
    }
    .next = Le nostre condizioni dicono, alla sezione { $section }: { $quote }

claim-more_needed = { $agent } di { $shop } sta esaminando la tua richiesta di rimborso per l’ordine { $order_number } e ha bisogno di qualcos’altro per decidere. Rispondi qui, per favore:

claim-paid = { $has_amount ->
    [yes] La tua richiesta di rimborso per l’ordine { $order_number } è chiusa: ti sono stati rimborsati { $amount }.
   *[no] La tua richiesta di rimborso per l’ordine { $order_number } è chiusa: quanto ti spetta è stato pagato.
}

### Soldi e problemi: late_refund, lost_parcel, delivered_not_received, return_refund, damaged_wrong_item.

late_refund-parcels = L’ordine { $order_number } è diviso in più pacchi, e ognuno viene valutato a sé:

late_refund-eligible = Sì: puoi chiedere il rimborso di { $amount }, cioè il { $share } di { $fee }, quanto hai pagato per la spedizione Express.
    .why = Il corriere ha scansionato il pacco { $tracking_number } per la prima volta { $transit_started }, e il pacco non è ancora stato consegnato. Oggi è il giorno lavorativo { $transit_business_days }; la garanzia scatta dopo il giorno lavorativo { $limit }. Copre solo le spese di spedizione, non i prodotti, le tasse o i dazi.
    .next = Vuoi che presenti la richiesta di rimborso al team? Una persona la conferma prima di qualsiasi pagamento.
    .parcel = ancora in transito al giorno lavorativo { $transit_business_days }, oltre il limite di { $limit }.

transit-today = { $transit_business_days_n ->
        [0] Non è ancora passato nessun giorno lavorativo dalla prima scansione ({ $transit_started })
       *[other] Oggi è il giorno lavorativo { $transit_business_days } dalla prima scansione ({ $transit_started })
    }

late_refund-not_yet = Non ancora: la garanzia Express scatta { $claimable_from }.
    .why = { transit-today }; devono essere più di { $limit }.
    .next = Se per allora il pacco non è arrivato, chiedimelo di nuovo: da quel giorno si può richiedere il rimborso del { $share } della spedizione che hai pagato.
    .parcel = non ancora; la garanzia scatta { $claimable_from }.

late_refund-not_yet-within_window = Non ancora: il pacco è tuttora nei tempi previsti, cioè fino a { $expected_to }.
    .why = { transit-today }; la garanzia Express scatta dopo il giorno lavorativo { $limit }.
    .next = Se entro { $claimable_from } non è arrivato, chiedimelo di nuovo: da quel giorno si può richiedere il rimborso del { $share } della spedizione che hai pagato.
    .parcel = non ancora; è nei tempi previsti, cioè fino a { $expected_to }. La garanzia scatta { $claimable_from }.

late_refund-not_yet-clock_not_started = Non ancora: il corriere non ha scansionato il pacco, e il conteggio parte dalla prima scansione.
    .why = La garanzia Express scatta quando un pacco è in mano al corriere da più di { $limit } giorni lavorativi.
    .next = Potrò dirti il giorno esatto appena ci sarà una prima scansione.
    .parcel = non ancora; il corriere non lo ha scansionato.

late_refund-not_eligible-no_fee_paid = No: per questo ordine la spedizione Express ti è costata { $fee }, e la garanzia rimborsa solo una quota di quella spesa.
    .why = Scatterebbe dopo il giorno lavorativo { $limit } in transito, ma qui non c’è nessuna spesa da rimborsare. Nessuna data cambia questo esito.
    .next = Per vedere dove si trova il pacco, chiedimi “dov’è il mio ordine?”.

late_refund-not_eligible-already_refunded = No: di { $fee } pagati per la spedizione Express ti sono già stati rimborsati { $fee_refunded }.
    .why = La garanzia rimborsa il { $share } di quella spesa, e una volta sola. Nessuna data cambia questo esito.

late_refund-not_eligible-within_guarantee = No: è stato consegnato { $delivered_on }, al giorno lavorativo { $transit_business_days } dalla prima scansione.
    .why = La garanzia Express richiede più di { $limit } giorni lavorativi in transito, quindi non scatta per questo pacco. Nessuna data cambia questo esito.
    .parcel = no; è stato consegnato { $delivered_on }, al giorno lavorativo { $transit_business_days }.

late_refund-not_eligible-within_estimate = { $has_delivered_on ->
    [yes] No: è stato consegnato { $delivered_on }, e l’arrivo era previsto entro { $expected_to }.
   *[no] { $has_expected_to ->
        [yes] No: secondo le nostre condizioni il pacco non è in ritardo; l’arrivo è previsto entro { $expected_to }.
       *[no] No: secondo le nostre condizioni il pacco non risulta in ritardo.
    }
}
    .why = { $has_method ->
        [yes] Un ritardo dà diritto a un rimborso solo se lo copre la garanzia Express, e questa è una spedizione { $method }.
       *[no] Un ritardo dà diritto a un rimborso solo se lo copre la garanzia Express.
    } Le nostre condizioni non indicano nessuna data da cui questo cambi.
    .next = { $has_delivered_on ->
        [yes] { "" }
       *[no] { $has_expected_to ->
            [yes] Se entro { $expected_to } non è arrivato, dimmelo e chiederò a un operatore di cercarlo.
           *[no] Se non arriva in tempo, dimmelo e chiederò a un operatore di cercarlo.
        }
    }
    .parcel = { $has_expected_to ->
        [yes] non in ritardo; l’arrivo è previsto entro { $expected_to }.
       *[no] non in ritardo.
    }

late_refund-not_eligible-delay_not_covered = { $has_method ->
        [yes] No: secondo le nostre condizioni un ritardo dà diritto a un rimborso solo con la garanzia Express, che non copre le spedizioni { $method }.
       *[no] No: secondo le nostre condizioni un ritardo dà diritto a un rimborso solo con la garanzia Express.
    }
    .why = { $has_business_days_late ->
        [yes] { $business_days_late_n ->
            [one] Sui tempi hai ragione, e mi dispiace: era previsto entro { $expected_to }; il ritardo è di { $business_days_late } giorno lavorativo.
           *[other] Sui tempi hai ragione, e mi dispiace: era previsto entro { $expected_to }; il ritardo è di { $business_days_late } giorni lavorativi.
        } Nessuna data cambia questa risposta.
       *[no] Nessuna data cambia questa risposta.
    }
    .next = { $has_delivered_on ->
        [yes] È stato consegnato { $delivered_on }.
       *[no] Cosa può aiutare adesso: chiedimi “dov’è il mio ordine?” per vedere l’ultima scansione, oppure scrivi “operatore” e il team cercherà il pacco.
    }
    .parcel = { $has_expected_to ->
        [yes] no; un ritardo da solo non dà diritto a un rimborso. Era previsto entro { $expected_to }.
       *[no] no; un ritardo da solo non dà diritto a un rimborso.
    }

late_refund-review-delivered_after_threshold = Qui deve decidere una persona: il pacco ha superato il limite, ma è stato consegnato.
    .why = È stato consegnato { $delivered_on }, al giorno lavorativo { $transit_business_days } dalla prima scansione ({ $transit_started }). La garanzia scatta dopo il giorno lavorativo { $limit } e parla di pacchi ancora in transito, quindi non devo prometterti nulla.
    .next = Ho inoltrato il tuo caso con tutte queste date. Vuoi che lo registri anche come richiesta di rimborso, così che il team decida?
    .parcel = deve decidere una persona; è stato consegnato { $delivered_on }, oltre il limite.

late_refund-review-returned_to_sender = Qui deve decidere una persona: il pacco è tornato al mittente { $returned_on }.
    .why = La garanzia parla di pacchi ancora in transito dopo il giorno lavorativo { $limit }; il viaggio di questo si è chiuso al giorno lavorativo { $transit_business_days }.
    .next = Ho inoltrato il tuo caso con tutte queste date. Vuoi che lo registri anche come richiesta di rimborso, così che il team decida?
    .parcel = deve decidere una persona; è tornato al mittente { $returned_on }.

late_refund-review-partly_refunded = Qui deve decidere una persona: di { $fee } pagati per la spedizione ti sono già stati rimborsati { $fee_refunded }.
    .why = La garanzia rimborsa il { $share } di quella spesa.
    .next = Ho inoltrato il tuo caso. Vuoi che lo registri anche come richiesta di rimborso, così che il team decida?

late_refund-review-no_guarantee_stated = Qui deve decidere una persona: è in ritardo, e le nostre condizioni offrono { $method } su richiesta senza indicare una garanzia.
    .why = { $business_days_late_n ->
        [one] L’arrivo era previsto entro { $expected_to }; il ritardo è di { $business_days_late } giorno lavorativo.
       *[other] L’arrivo era previsto entro { $expected_to }; il ritardo è di { $business_days_late } giorni lavorativi.
    }
    .next = Ho inoltrato il tuo caso. Vuoi che lo registri anche come richiesta di rimborso, così che il team decida?
    .parcel = in ritardo, deve decidere una persona; era previsto entro { $expected_to }.

late_refund-not_stated = Le nostre condizioni non dicono se un pacco in ritardo dà diritto a un rimborso.
    .next = Vuoi che coinvolga un operatore che possa deciderlo?
    .parcel = le nostre condizioni non lo dicono.

late_refund-not_stated-within_estimate = { $has_delivered_on ->
    [yes] È arrivato in tempo: è stato consegnato { $delivered_on }, e la stima arrivava fino a { $expected_to }.
   *[no] Fino a { $expected_to } il pacco è considerato in orario.
}
    .why = Le nostre condizioni non dicono se un ritardo dà diritto a un rimborso.
    .next = { $has_delivered_on ->
        [yes] Vuoi comunque che coinvolga un operatore?
       *[no] Se per allora non è arrivato, dimmelo e coinvolgerò un operatore. Vuoi che lo faccia già adesso?
    }
    .parcel = in orario fino a { $expected_to }.

late_refund-not_stated-late = { $business_days_late_n ->
        [one] È in ritardo: la stima arrivava fino a { $expected_to }, e il ritardo è di { $business_days_late } giorno lavorativo.
       *[other] È in ritardo: la stima arrivava fino a { $expected_to }, e il ritardo è di { $business_days_late } giorni lavorativi.
    }
    .why = Le nostre condizioni non dicono se questo dà diritto a un rimborso, quindi deve decidere una persona.
    .next = Ho inoltrato il tuo caso.
    .parcel = in ritardo; la stima arrivava fino a { $expected_to }.

late_refund-explained = La Express Shipping Guarantee (garanzia sulla spedizione Express) rimborsa il { $share } della spesa Express quando un pacco resta in transito con il corriere per più di { $limit } giorni lavorativi.
    .why = { $has_fee ->
        [yes] Con la tariffa indicata di { $fee }, sono { $share_of_fee }.
       *[no] { "" }
    } { $has_claimable_from ->
        [yes] Con una prima scansione { $transit_started }, scatterebbe { $claimable_from }.
       *[no] { "" }
    } Copre solo le spese di spedizione, non i prodotti, le tasse o i dazi, e non vale per gli altri metodi.
    .next = Dimmi il numero d’ordine e l’email, e conterò i giorni del tuo pacco.

steps-intro = Questi sono i passaggi indicati nelle nostre condizioni:

step-check_tracking = Guarda l’ultimo aggiornamento del tracking.
step-ask_local_carrier = Chiedi al corriere locale; per i pacchi dall’estero potrebbe saperne di più sulla dogana o sull’ultimo tratto.
step-contact_support = Contatta l’assistenza del negozio.

lost_parcel-investigate = Mi dispiace. Ho chiesto a una persona di cercare il tuo pacco.
    .why = { parcel-trace }

lost_parcel-review = Mi dispiace. Ho chiesto a una persona di cercare il tuo pacco.
    .why = { parcel-trace } Le nostre condizioni non dicono cosa succede quando un pacco va perso, quindi non devo prometterti nulla.

parcel-trace = { $has_last_seen_at ->
    [yes] { parcel-where }
   *[no] { "" }
}

delivered_not_received-fulfilled = Secondo le nostre condizioni un ordine è considerato concluso quando il corriere lo segna come consegnato.
    .why = { $has_last_seen_at ->
        [yes] { parcel-where }
       *[no] { "" }
    } Prima di tutto chiedi ai vicini, e guarda vicino alla porta e all’ufficio postale.
    .next = Se non si trova, vuoi che coinvolga un operatore?

delivered_not_received-protection_provider = Con questo ordine hai acquistato una protezione della spedizione, { $protection }: un pacco segnato come consegnato ma mancante si reclama lì.
    .why = Decidono le condizioni di quel fornitore. Per il negozio, l’ordine è considerato concluso quando risulta consegnato.
    .next = Vuoi che un operatore ti aiuti con il reclamo?

delivered_not_received-not_stated-not_marked_delivered = Il corriere non ha ancora segnato questo ordine come consegnato.
    .why = { parcel-trace }
    .next = Se pensi che ci sia un problema, vuoi che coinvolga un operatore?

delivered_not_received-not_stated = Le nostre condizioni non dicono cosa succede quando un pacco risulta consegnato ma non c’è.
    .next = Vuoi che un operatore faccia una verifica?

return_refund-refer = Resi e rimborsi sono regolati dalla Refund Policy (politica di rimborso) del negozio, che io non ho.
    .next = Preferisco non tirare a indovinare. Vuoi che coinvolga un operatore?

return_refund-not_stated = Le nostre condizioni di spedizione non dicono nulla su resi e rimborsi.
    .next = Preferisco non tirare a indovinare. Vuoi che coinvolga un operatore?

damaged_wrong_item-review = Mi dispiace. Quando l’errore è nostro, rimediamo secondo la Refund Policy (politica di rimborso) del negozio.
    .why = Una persona deve vedere cosa è successo; tieni pronta una foto, per favore.
    .next = Vuoi che coinvolga un operatore?

damaged_wrong_item-refer = Mi dispiace. I passi successivi sono regolati dalla Refund Policy (politica di rimborso) del negozio, che io non ho.
    .next = Preferisco non tirare a indovinare; tieni pronta una foto, per favore. Vuoi che coinvolga un operatore?

damaged_wrong_item-not_stated = Mi dispiace. Le nostre condizioni di spedizione non dicono cosa succede con un articolo danneggiato o sbagliato.
    .next = Preferisco non tirare a indovinare. Vuoi che coinvolga un operatore?

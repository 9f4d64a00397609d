### Un ordine in viaggio: order_status, processing_time, split_shipment.
### `.parcel` è quello che si dice di un pacco tra più pacchi.

parcel-where = { $has_place ->
    [yes] Ultima scansione: { $place }, { $last_seen_at }.
   *[no] Ultima scansione: { $last_seen_at }.
}{ $has_message ->
    [yes] { " " }Messaggio del corriere: { $message }.
   *[no] { "" }
}

parcel-name = Pacco { $tracking_number }:

parcel-window = { $has_expected_to ->
    [yes] L’arrivo è previsto tra { $expected_from } e { $expected_to }{ $has_usual_to ->
        [yes] { "" }; la maggior parte arriva entro { $usual_to }
       *[no] { "" }
    }.
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] La dogana, i disservizi nei trasporti, i periodi di punta o il corriere possono far ritardare un pacco.
        [customs_holidays_unforeseen] Le festività locali, la dogana o gli imprevisti possono far ritardare un pacco.
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] Nei periodi di punta può volerci di più.
        [may_vary_slightly] Nei periodi di punta i tempi possono variare un po’.
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] Se il tracking resta fermo, il nostro team ti aiuta: scrivi “operatore”.
       *[no] { "" }
    }

parcel-window-passed = L’arrivo era previsto tra { $expected_from } e { $expected_to }.

order_status-parcels = L’ordine { $order_number } viaggia in { $parcels } pacchi, ognuno con il proprio numero di tracking.

order_status-processing = L’ordine { $order_number } è in preparazione e non è ancora in mano al corriere.
    .why = { $has_ship_by ->
        [yes] Secondo le nostre condizioni dovrebbe essere affidato al corriere tra { $ships_from } e { $ship_by }.
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] Contando anche la consegna, l’arrivo è previsto tra { $expected_from } e { $expected_to }.
       *[no] { "" }
    } { $tracking_where_is ->
        [confirmation_email] Quando parte, ricevi un’email con il numero di tracking.
       *[no] { "" }
    }
    .parcel = non ancora in mano al corriere.

order_status-processing-time_not_stated = L’ordine { $order_number } è in preparazione e non è ancora in mano al corriere.
    .why = Contiene un articolo in preordine, e i suoi tempi di spedizione sono indicati nella pagina del prodotto, non nelle nostre condizioni.
    .next = Guarda lì la data di uscita. Se vuoi che la controlli una persona, scrivi “operatore”.

order_status-processing-no_scan_yet = L’ordine { $order_number } ha un’etichetta, ma il corriere non ha ancora scansionato il pacco.
    .why = { $has_ship_by ->
        [yes] Secondo le nostre condizioni dovrebbe essere affidato al corriere entro { $ship_by }. La sola etichetta non fa partire il conteggio del transito.
       *[no] La sola etichetta non fa partire il conteggio del transito.
    }
    .next = { $has_expected_to ->
        [yes] Contando anche la consegna, l’arrivo è previsto tra { $expected_from } e { $expected_to }.
       *[no] { "" }
    } { tracking-help }
    .parcel = ha un’etichetta, ma il corriere non lo ha ancora scansionato. { parcel-window }

order_status-processing-processing_overdue = L’ordine { $order_number } è in ritardo: avrebbe dovuto essere affidato al corriere entro { $ship_by }.
    .why = { $business_days_overdue_n ->
        [0] Quella data è appena passata.
        [one] Da allora è passato { $business_days_overdue } giorno lavorativo.
       *[other] Da allora sono passati { $business_days_overdue } giorni lavorativi.
    } { busy-periods } Mi dispiace per l’attesa.
    .next = Scrivi “operatore” e chiederò al team di controllare.
    .parcel = in ritardo; avrebbe dovuto essere affidato al corriere entro { $ship_by }.

order_status-in_transit = L’ordine { $order_number } è in viaggio.
    .why = { parcel-where } { parcel-window }
    .parcel = in viaggio. { parcel-where } { parcel-window }

order_status-in_transit-on_time = L’ordine { $order_number } è in viaggio e nei tempi.
    .why = { parcel-where } { parcel-window }
    .parcel = in viaggio e nei tempi. { parcel-where } { parcel-window }

order_status-in_transit-late = { $business_days_late_n ->
        [one] L’ordine { $order_number } è in viaggio, ma con { $business_days_late } giorno lavorativo di ritardo.
       *[other] L’ordine { $order_number } è in viaggio, ma con { $business_days_late } giorni lavorativi di ritardo.
    }
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Chiedimi “ho diritto a un rimborso per il ritardo?” e lo verificherò nelle condizioni.
    .parcel = { $business_days_late_n ->
        [one] in viaggio, con { $business_days_late } giorno lavorativo di ritardo.
       *[other] in viaggio, con { $business_days_late } giorni lavorativi di ritardo.
    } { parcel-where } { parcel-window-passed }

order_status-customs = L’ordine { $order_number } è in dogana.
    .why = { parcel-where } { parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] Il passaggio in dogana è normale, e per ora non devi fare nulla.
    }
    .parcel = in dogana. { parcel-where } { parcel-window }

order_status-out_for_delivery = L’ordine { $order_number } è in consegna.
    .why = { parcel-where }
    .parcel = in consegna. { parcel-where }

order_status-available_for_pickup = L’ordine { $order_number } è pronto per il ritiro.
    .why = { parcel-where }
    .next = Ritiralo appena puoi.
    .parcel = pronto per il ritiro. { parcel-where }

order_status-attempt_failed = Il corriere ha provato a consegnare l’ordine { $order_number }, senza riuscirci.
    .why = { parcel-where }
    .next = Contatta il corriere con il numero di tracking { $tracking_number } per concordare un nuovo tentativo.
    .parcel = il corriere ha provato a consegnarlo, senza riuscirci. { parcel-where }

order_status-delivered = L’ordine { $order_number } è stato consegnato.
    .why = Il corriere lo ha segnato come consegnato { $last_seen_at }{ $has_place ->
        [yes] { "" }, { $place }
       *[no] { "" }
    }.
    .next = Se non ce l’hai, dimmelo e guarderò cosa prevedono le condizioni.
    .parcel = consegnato. Il corriere lo ha segnato così { $last_seen_at }.

order_status-delivered-late = { $business_days_late_n ->
        [one] L’ordine { $order_number } è stato consegnato { $business_days_late } giorno lavorativo dopo i tempi previsti.
       *[other] L’ordine { $order_number } è stato consegnato { $business_days_late } giorni lavorativi dopo i tempi previsti.
    }
    .why = Il corriere lo ha segnato come consegnato { $last_seen_at }. { parcel-window-passed }
    .next = Chiedimi “ho diritto a un rimborso per il ritardo?” e lo verificherò nelle condizioni.
    .parcel = consegnato dopo i tempi previsti. Il corriere lo ha segnato così { $last_seen_at }. { parcel-window-passed }

order_status-exception = Il corriere segnala un problema con l’ordine { $order_number }.
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] Risulta smarrito. Scrivi “operatore” e il team se ne occuperà.
        [damaged] Risulta danneggiato. Scrivi “operatore” e il team se ne occuperà.
       *[other] Scrivi “operatore” e il team se ne occuperà con te.
    }
    .parcel = { $scan_reason_is ->
        [lost] risulta smarrito.
        [damaged] risulta danneggiato.
       *[other] il corriere segnala un problema.
    } { parcel-where }

order_status-returned = L’ordine { $order_number } sta tornando al mittente.
    .why = { parcel-where }
    .next = Scrivi “operatore” e il team vedrà con te come procedere.
    .parcel = sta tornando al mittente. { parcel-where }

order_status-unknown = Non ho ancora nessuna scansione del corriere per l’ordine { $order_number }.
    .why = Il numero di tracking è { $tracking_number }, ma il corriere finora non ci ha comunicato nulla. { parcel-window }
    .next = { tracking-help }
    .parcel = ancora nessuna scansione del corriere. { parcel-window }

order_status-unknown-on_time = L’ultimo aggiornamento dell’ordine { $order_number } non dice a che punto è.
    .why = { parcel-where } { parcel-window }
    .next = Scrivi “operatore” e il team se ne occuperà.
    .parcel = l’ultimo aggiornamento non dice a che punto è. { parcel-where } { parcel-window }

order_status-unknown-late = L’ordine { $order_number } è in ritardo, e l’ultimo aggiornamento non dice a che punto è.
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Scrivi “operatore” e il team se ne occuperà.
    .parcel = in ritardo, e l’ultimo aggiornamento non dice a che punto è. { parcel-where } { parcel-window-passed }

order_status-unknown-stale = Il corriere non dà più notizie dell’ordine { $order_number }.
    .why = { parcel-where } Il numero di tracking { $tracking_number } è scaduto presso il corriere.
    .next = Scrivi “operatore” e il team se ne occuperà.
    .parcel = il corriere non ne dà più notizie. { parcel-where }

order_status-unknown-processing_overdue = L’ordine { $order_number } è in ritardo: avrebbe dovuto essere affidato al corriere entro { $ship_by }, e non c’è ancora nessuna scansione.
    .why = Il numero di tracking è { $tracking_number }.
    .next = Scrivi “operatore” e chiederò al team di controllare.
    .parcel = in ritardo; avrebbe dovuto essere affidato al corriere entro { $ship_by }, e non c’è ancora nessuna scansione.

processing_time-stated = Gli ordini vengono affidati al corriere in { $processing_from }–{ $processing_to } giorni lavorativi.
    .why = { $has_usual_to ->
        [yes] La maggior parte ne richiede { $usual_from }–{ $usual_to }.
       *[no] { "" }
    } { $has_ship_by ->
        [yes] Per un ordine fatto { $ordered_on } significa tra { $ships_from } e { $ship_by }.
       *[no] { "" }
    } I fine settimana e i festivi non contano. { busy-periods } { $has_production_hours ->
        [yes] { $production_hours_n ->
            [one] La produzione inizia poco dopo l’ordine, di solito entro { $production_hours } ora.
           *[other] La produzione inizia poco dopo l’ordine, di solito entro { $production_hours } ore.
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = Quell’ordine è già in mano al corriere.
    .why = Secondo le nostre condizioni la preparazione richiede { $processing_from }–{ $processing_to } giorni lavorativi.

processing_time-overdue = È in ritardo: avrebbe dovuto essere affidato al corriere entro { $ship_by }.
    .why = La preparazione richiede { $processing_from }–{ $processing_to } giorni lavorativi a partire da { $ordered_on }{ $business_days_overdue_n ->
        [0] { "" }; quel termine è appena passato.
        [one] { "" }; ne è passato { $business_days_overdue } in più.
       *[other] { "" }; ne sono passati { $business_days_overdue } in più.
    }
    .next = Scrivi “operatore” e chiederò al team di controllare.

processing_time-not_stated = Le nostre condizioni non indicano un tempo per questo.
    .next = Vuoi che coinvolga un operatore che possa dirtelo?

processing_time-not_stated-product_page = Per un preordine, il tempo fino alla spedizione è indicato nella pagina del prodotto; le nostre condizioni non ne indicano nessuno.
    .next = Vuoi che un operatore lo controlli per te?

split_shipment-stated = Gli articoli di uno stesso ordine possono arrivare in pacchi separati, senza costi aggiuntivi, ognuno con il proprio numero di tracking.
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] Dimmi il numero d’ordine e l’email, e guarderò dove si trova ognuno.
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] Le nostre condizioni non dicono come gli ordini vengono divisi in pacchi.
    }
    .next = Se manca qualcosa, vuoi che coinvolga un operatore?

parcel-tally = { $parcels_n ->
        [one] L’ordine { $order_number } comprende { $parcels } pacco
       *[other] L’ordine { $order_number } comprende { $parcels } pacchi
    }{ $parcels_delivered_n ->
        [0] { "" }; non è ancora stato consegnato nulla.
        [one] { "" }, di cui { $parcels_delivered } già consegnato.
       *[other] { "" }, di cui { $parcels_delivered } già consegnati.
    }

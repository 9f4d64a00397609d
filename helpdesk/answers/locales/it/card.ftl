### Quello che si legge sulla scheda di un pacco, accanto al testo di una risposta.

card-order = Ordine { $order_number }

card-parcel = Pacco { $tracking_number }

card-window = Arrivo previsto tra { $expected_from } e { $expected_to }

card-window-passed = L’arrivo era previsto tra { $expected_from } e { $expected_to }

card-today = Oggi, { $today }

card-limit = La garanzia scatta { $claimable_from }

card-progress = { $transit_business_days_n ->
        [0] Nessun giorno lavorativo trascorso dalla prima scansione; il limite è { $limit }
       *[other] Giorno lavorativo { $transit_business_days } dalla prima scansione; il limite è { $limit }
    }

card-delivered = Consegnato { $delivered_on }

card-status-processing = In preparazione
card-status-in_transit = In viaggio
card-status-customs = In dogana
card-status-out_for_delivery = In consegna
card-status-available_for_pickup = Pronto per il ritiro
card-status-attempt_failed = Tentativo di consegna fallito
card-status-delivered = Consegnato
card-status-exception = Problema segnalato
card-status-returned = In rientro al mittente
card-status-unknown = Ancora nessuna notizia
card-status-late = In ritardo

scan-unknown = Nota del corriere
scan-info_received = Etichetta creata
scan-in_transit = In transito
scan-customs_hold = In dogana
scan-customs_cleared = Sdoganato
scan-out_for_delivery = In consegna
scan-available_for_pickup = Pronto per il ritiro
scan-attempt_fail = Tentativo di consegna fallito
scan-delivered = Consegnato
scan-exception = Problema segnalato
scan-returned = In rientro al mittente
scan-expired = Non più tracciato

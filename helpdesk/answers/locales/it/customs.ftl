### Dogana, rifiuti, indirizzi, annullamento.

customs_fees-shopper_pays = I dazi doganali e le tasse d’importazione, se ce ne sono, sono a carico del destinatario, cioè tuo.
    .why = Li stabiliscono le autorità del paese di destinazione e non sono inclusi in quello che ci hai pagato, quindi non posso dirti un importo.

customs_fees-shopper_pays-may_be_forfeited = I dazi doganali e le tasse d’importazione, se ce ne sono, sono a carico del destinatario, cioè tuo.
    .why = Li stabiliscono le autorità del paese di destinazione e non sono inclusi in quello che ci hai pagato, quindi non posso dirti un importo.
    .next = Tieni presente che un ordine rifiutato perché questi costi non sono stati pagati può essere considerato definitivamente perso per te, e non viene rimborsato.

customs_fees-shopper_pays-delayed_or_returned = I dazi doganali e le tasse d’importazione, se ce ne sono, sono a carico del destinatario, cioè tuo.
    .why = Dipendono dalle regole del tuo paese, e il negozio non può né prevederli né controllarli. L’ufficio doganale della tua zona ti contatterà con le istruzioni per pagare.
    .next = Tieni presente che, se non vengono pagati, il pacco può subire ritardi o essere rimandato indietro, e il negozio non ne risponde.

customs_fees-not_stated = Le nostre condizioni non dicono chi paga le spese doganali.
    .next = Vuoi che coinvolga un operatore che possa dirtelo?

refused_parcel-may_be_forfeited = Un ordine rifiutato, per qualunque motivo, può essere considerato definitivamente perso per te, senza rimborso né sostituzione.
    .why = Vale per le spese doganali, per i ritardi e anche se cambi idea. Nessuna data cambia questo esito.
    .next = Prima di rifiutarlo, scrivi “operatore” e il team valuterà il tuo caso.

refused_parcel-not_stated = Le nostre condizioni non dicono cosa succede se semplicemente rifiuti un pacco.
    .why = { $has_unpaid ->
        [yes] Sulle spese invece sì: se quelle doganali non vengono pagate, il pacco può subire ritardi o essere rimandato indietro.
       *[no] { "" }
    }
    .next = Vuoi che coinvolga un operatore che possa dirtelo?

address_change-contact_support = Chiedi al nostro team di correggere l’indirizzo appena puoi.
    .why = Secondo le nostre condizioni indicare l’indirizzo giusto spetta al cliente, e un errore nell’indirizzo non dà diritto a un rimborso{ $has_reship_fee ->
        [yes] { "" }; se un pacco torna da noi per un indirizzo sbagliato, rispedirlo costa { $reship_fee }
       *[no] { "" }
    }.
    .next = Vuoi che coinvolga subito un operatore?

address_change-reship_fee = Il pacco è tornato indietro; rispedirlo costa { $amount }.
    .why = Secondo le nostre condizioni questo costo si applica quando un pacco ci è stato restituito per via dell’indirizzo. Un errore nell’indirizzo non dà diritto a un rimborso.
    .next = Vuoi che un operatore organizzi la nuova spedizione?

address_change-fulfilled_no_refund = Il corriere ha eliminato il pacco e, secondo le nostre condizioni, l’ordine è quindi considerato concluso, senza rimborso.
    .why = È quello che le nostre condizioni dicono dei pacchi con un indirizzo sbagliato che non tornano indietro. Nessuna data cambia questo esito.
    .next = Vuoi che coinvolga un operatore?

address_change-not_stated = Le nostre condizioni non dicono come si cambia un indirizzo.
    .next = Vuoi che coinvolga un operatore che possa aiutarti?

cancellation-possible_until = Sì: questo ordine si può annullare fino a { $cancel_until }.
    .why = Per gli articoli realizzati su ordinazione il termine è di { $window_hours } { $window_hours_n ->
        [one] ora
       *[other] ore
    } dall’ordine; poi inizia la produzione e la vendita è definitiva.
    .next = Ho chiesto a un operatore di annullarlo subito.

cancellation-possible_until-from_the_order = Gli articoli realizzati su ordinazione si possono annullare entro { $window_hours } { $window_hours_n ->
        [one] ora
       *[other] ore
    } dall’ordine, non più tardi.
    .why = Poi inizia la produzione e la vendita è definitiva.
    .next = Dimmi il numero d’ordine e l’email, e controllerò il tuo.

cancellation-window_closed = No: questo ordine si poteva annullare fino a { $cancel_until }.
    .why = Per gli articoli realizzati su ordinazione il termine è di { $window_hours } { $window_hours_n ->
        [one] ora
       *[other] ore
    } dall’ordine; nel frattempo la produzione è iniziata e la vendita è definitiva. Nessuna data cambia questo esito.
    .next = Se vuoi comunque un aiuto, scrivi “operatore”.

cancellation-not_stated = Le nostre condizioni non dicono se un ordine si può annullare.
    .next = Vuoi che coinvolga un operatore che possa deciderlo?

cancellation-not_stated-see_refund_policy = Per questi articoli le nostre condizioni di spedizione non indicano un termine di annullamento; rimandano alla Refund Policy (politica di rimborso) del negozio, che io non ho.
    .next = Vuoi che coinvolga un operatore che possa deciderlo?

cancellation-not_stated-depends_on_item = Dipende dagli articoli: quelli realizzati su ordinazione si possono annullare entro { $window_hours } { $window_hours_n ->
        [one] ora
       *[other] ore
    } dall’ordine.
    .why = Per gli altri le nostre condizioni di spedizione rimandano alla Refund Policy (politica di rimborso) del negozio, che io non ho.
    .next = Dimmi il numero d’ordine e l’email, e controllerò il tuo.

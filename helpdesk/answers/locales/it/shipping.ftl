### Spedizioni: delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.
### I metodi portano la denominazione che dà loro il negozio.

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = giorni lavorativi
choice-weeks = settimane
choice-months = mesi
choice-hours = ore
choice-business_hours = ore lavorative
choice-may_be_forfeited = può essere considerato definitivamente perso
choice-shopper = il cliente

delivery_estimate-estimated = Arrivo previsto tra { $expected_from } e { $expected_to }.
    .why = { $has_country ->
        [yes] Destinazione: { $country }.
       *[no] { "" }
    } { $has_transit_started ->
        [yes] La spedizione { $method } richiede { $range_from }–{ $range_to } { $unit } dalla prima scansione del corriere ({ $transit_started }).
       *[no] La spedizione { $method } richiede { $range_from }–{ $range_to } { $unit } da quando il corriere ha il pacco; ho contato da un ordine fatto { $ordered_on }, pronto per la spedizione tra { $ships_from } e { $ship_by }.
    } { $has_usual_range_to ->
        [yes] La maggior parte ne richiede { $usual_range_from }–{ $usual_range_to }, con arrivo quindi entro { $usual_to }.
       *[no] { "" }
    } { $has_rare_months ->
        [yes] { $rare_months_n ->
            [one] In rari casi la dogana può allungare la consegna in quel paese fino a { $rare_months } mese.
           *[other] In rari casi la dogana può allungare la consegna in quel paese fino a { $rare_months } mesi.
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] È una stima: le festività locali, la dogana o gli imprevisti possono cambiarla.
        [not_guaranteed] È una stima, non una promessa.
       *[no] È una stima.
    } { $sooner_is ->
        [before_ordering] Se ti serve prima, chiedi al nostro team prima di ordinare.
       *[no] { "" }
    }
    .parcel = arrivo previsto tra { $expected_from } e { $expected_to }. { $has_transit_started ->
        [yes] Prima scansione: { $transit_started }.
       *[no] Il corriere non lo ha ancora scansionato.
    }

delivery_estimate-estimated-late = Sarebbe dovuto arrivare entro { $expected_to }, quindi è in ritardo.
    .why = { $has_transit_started ->
        [yes] La spedizione { $method } richiede { $range_from }–{ $range_to } { $unit } dalla prima scansione del corriere ({ $transit_started }).
       *[no] La spedizione { $method } richiede { $range_from }–{ $range_to } { $unit } da quando il corriere ha il pacco.
    } { delay-causes }
    .next = Chiedimi “ho diritto a un rimborso per il ritardo?” e lo verificherò nelle condizioni.
    .parcel = in ritardo; sarebbe dovuto arrivare entro { $expected_to }.

delivery_estimate-parcels = Per l’ordine { $order_number } devono ancora arrivare più pacchi, ognuno con la propria stima:

delivery_estimate-delivered = È arrivato: il corriere lo ha segnato come consegnato { $delivered_on }.

delivery_estimate-not_stated = Le nostre condizioni non indicano tempi di consegna per questo.
    .next = Vuoi che coinvolga un operatore che possa dirtelo?
    .parcel = le nostre condizioni non indicano tempi di consegna.

delivery_estimate-not_stated-product_page = Non posso darti una data: per un preordine i tempi di spedizione sono indicati nella pagina del prodotto, e le nostre condizioni non ne indicano.
    .why = Dopo la partenza, la spedizione { $method } richiede { $range_from }–{ $range_to } { $unit }.
    .next = Vuoi che un operatore lo controlli per te?

delivery_estimate-not_stated-country_needed = Dipende dalla destinazione.
    .next = In quale paese va consegnato?

shipping_cost-quoted = La spedizione { $method } costa { $amount }.
    .why = { $has_country ->
        [yes] Destinazione: { $country }.
       *[no] { "" }
    } { $has_threshold ->
        [yes] È gratuita per gli ordini oltre { $threshold }.
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = La spedizione { $method } costa { $amount } per un carrello di { $subtotal }.
    .why = { $has_country ->
        [yes] Destinazione: { $country }.
       *[no] { "" }
    } È gratuita per gli ordini oltre { $threshold }; { $threshold } esatti non bastano.
    .next = Aggiungi { $missing } o più al carrello e la spedizione è gratuita.

shipping_cost-quoted-price_list = Il costo dipende dal metodo e dalla destinazione.
    .why = { $has_fee_economy ->
        [yes] Economy: { $fee_economy }{ $has_threshold_economy ->
            [yes] { "" }, gratis oltre { $threshold_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_express ->
        [yes] Express: { $fee_express }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Economy International: { $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] { "" }, gratis oltre { $threshold_economy_international }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_standard ->
        [yes] Standard: { $fee_standard }.
       *[no] { "" }
    }
    .next = In quale paese va spedito?

shipping_cost-free = La spedizione { $method } è gratuita per quel carrello.
    .why = Lo è per gli ordini oltre { $threshold }, e il tuo arriva a { $subtotal }.

shipping_cost-on_request = { $method } è disponibile su richiesta, quindi le nostre condizioni non ne indicano il prezzo.
    .next = Vuoi che un operatore ti dica il prezzo?

shipping_cost-not_stated = Le nostre condizioni non dicono quanto costa quella spedizione.
    .next = Vuoi che coinvolga un operatore che possa dirtelo?

shipping_cost-not_stated-method_not_listed_for_country = Le nostre condizioni non indicano un prezzo { $method } per quella destinazione.
    .why = { $has_country ->
        [yes] Per la tua destinazione ({ $country }) indicano i nostri metodi internazionali; quello più veloce è disponibile su richiesta.
       *[no] { "" }
    }
    .next = Vuoi che un operatore ti dica il prezzo?

shipping_methods-stated = Questi sono i nostri metodi di spedizione.
    .why = { $has_economy_to ->
        [yes] Economy: { $economy_from }–{ $economy_to } giorni lavorativi{ $has_fee_economy ->
            [yes] { "" }, { $fee_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_standard_to ->
        [yes] Standard: { $standard_from }–{ $standard_to } giorni lavorativi.
       *[no] { "" }
    } { $has_express_to ->
        [yes] Express: { $express_from }–{ $express_to } giorni lavorativi{ $has_fee_express ->
            [yes] { "" }, { $fee_express }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] All’estero: Economy International, { $fee_economy_international }, ed Expedited International su richiesta.
       *[no] { "" }
    } { $origin_is ->
        [several_warehouses] I pacchi partono da più di uno dei nostri magazzini.
       *[no] { "" }
    } { $tracking_is ->
        [every_order] Ogni ordine è tracciabile.
        [shipped_orders] Quando l’ordine è partito, ricevi un’email con il numero di tracking.
       *[no] { "" }
    }
    .next = Dimmi il paese e calcolerò le date.

shipping_methods-not_stated = Le nostre condizioni non elencano i metodi di spedizione.
    .next = Vuoi che coinvolga un operatore che possa dirtelo?

destinations-stated = Sì: le nostre condizioni comprendono la tua destinazione ({ $country }), con { $range_from }–{ $range_to } { $unit } da quando il corriere ha il pacco.
    .next = Vuoi che calcoli le date o il prezzo?

destinations-stated-everywhere = Le nostre condizioni indicano tempi di consegna per destinazioni in tutto il mondo.
    .next = A quale paese stai pensando?

destinations-stated-most_international = Le nostre condizioni parlano della maggior parte delle destinazioni internazionali, senza indicare i paesi.
    .next = Vuoi che coinvolga un operatore che possa dirti se c’è il tuo?

destinations-not_stated-most_international = Non posso dirlo con certezza: le nostre condizioni parlano della maggior parte delle destinazioni internazionali, senza citare la tua ({ $country }).
    .next = Vuoi che coinvolga un operatore che possa dirtelo?

destinations-not_stated = Le nostre condizioni non dicono se consegniamo lì.
    .next = Vuoi che coinvolga un operatore che possa dirtelo?

support-open = { $closed_is ->
        [weekends_and_holidays] Siamo aperti nei giorni lavorativi, dalle { $opens } alle { $closes }; nei fine settimana e nei festivi siamo chiusi.
       *[no] Siamo aperti dalle { $opens } alle { $closes }.
    }

support_hours-stated-open_now = Il nostro team è disponibile in questo momento, fino a { $closing }.
    .why = { support-open } { $has_response_to ->
        [yes] Una risposta richiede { $response_from }–{ $response_to } ore lavorative.
       *[no] { "" }
    }

support_hours-stated-closed_now = Il nostro team non è disponibile in questo momento e torna { $next_opening }.
    .why = { support-open } { $has_response_to ->
        [yes] Una risposta richiede { $response_from }–{ $response_to } ore lavorative.
       *[no] { "" }
    }

support_hours-not_stated = Le nostre condizioni non indicano gli orari dell’assistenza.
    .next = Vuoi che passi la tua domanda a un operatore, così ti risponde?

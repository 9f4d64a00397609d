### Verzending: delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.
### De verzendmethoden heten zoals de shop ze noemt.

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = werkdagen
choice-weeks = weken
choice-months = maanden
choice-hours = uur
choice-business_hours = werkuren
choice-may_be_forfeited = kan komen te vervallen
choice-shopper = de klant

delivery_estimate-estimated = De bezorging is naar verwachting tussen { $expected_from } en { $expected_to }.
    .why = { $has_country ->
        [yes] Bestemming: { $country }.
       *[no] { "" }
    } { $has_transit_started ->
        [yes] Bezorging met { $method } duurt { $range_from }–{ $range_to } { $unit }, geteld vanaf de eerste scan van de vervoerder op { $transit_started }.
       *[no] Bezorging met { $method } duurt { $range_from }–{ $range_to } { $unit } zodra het pakket bij de vervoerder is; ik ben uitgegaan van een bestelling op { $ordered_on }, klaar voor verzending tussen { $ships_from } en { $ship_by }.
    } { $has_usual_range_to ->
        [yes] Bij de meeste duurt het { $usual_range_from }–{ $usual_range_to }, dus tot uiterlijk { $usual_to }.
       *[no] { "" }
    } { $has_rare_months ->
        [yes] { $rare_months_n ->
            [one] In zeldzame gevallen kan de bezorging daar door de douane oplopen tot { $rare_months } maand.
           *[other] In zeldzame gevallen kan de bezorging daar door de douane oplopen tot { $rare_months } maanden.
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] Dit is een schatting: lokale feestdagen, de douane of onvoorziene gebeurtenissen kunnen die veranderen.
        [not_guaranteed] Dit is een schatting, geen belofte.
       *[no] Dit is een schatting.
    } { $sooner_is ->
        [before_ordering] Heb je het eerder nodig, vraag het dan aan ons team voordat je bestelt.
       *[no] { "" }
    }
    .parcel = verwacht tussen { $expected_from } en { $expected_to }. { $has_transit_started ->
        [yes] Eerste scan: { $transit_started }.
       *[no] De vervoerder heeft het nog niet gescand.
    }

delivery_estimate-estimated-late = Het had uiterlijk { $expected_to } moeten aankomen, dus het is te laat.
    .why = { $has_transit_started ->
        [yes] Bezorging met { $method } duurt { $range_from }–{ $range_to } { $unit }, geteld vanaf de eerste scan van de vervoerder op { $transit_started }.
       *[no] Bezorging met { $method } duurt { $range_from }–{ $range_to } { $unit } zodra het pakket bij de vervoerder is.
    } { delay-causes }
    .next = Vraag me “krijg ik geld terug?”, dan kijk ik het na in het beleid.
    .parcel = te laat; het had uiterlijk { $expected_to } moeten aankomen.

delivery_estimate-parcels = Van bestelling { $order_number } moeten nog meerdere pakketten komen, elk met een eigen schatting:

delivery_estimate-delivered = Het is aangekomen: de vervoerder heeft het op { $delivered_on } als bezorgd gemeld.

delivery_estimate-not_stated = Ons beleid noemt daar geen levertijd voor.
    .next = Zal ik er een medewerker bij halen die het je kan vertellen?
    .parcel = ons beleid noemt er geen levertijd voor.

delivery_estimate-not_stated-product_page = Een datum kan ik je niet geven: bij een pre-order staat de verzendtijd op de productpagina, en ons beleid noemt er geen.
    .why = Na verzending duurt bezorging met { $method } { $range_from }–{ $range_to } { $unit }.
    .next = Zal ik er een medewerker bij halen die het voor je kan nakijken?

delivery_estimate-not_stated-country_needed = Dat hangt af van de bestemming.
    .next = In welk land moet het worden bezorgd?

shipping_cost-quoted = Verzending met { $method } kost { $amount }.
    .why = { $has_country ->
        [yes] Bestemming: { $country }.
       *[no] { "" }
    } { $has_threshold ->
        [yes] Bij bestellingen boven { $threshold } is de verzending gratis.
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = Verzending met { $method } kost { $amount } bij een winkelwagen van { $subtotal }.
    .why = { $has_country ->
        [yes] Bestemming: { $country }.
       *[no] { "" }
    } Bij bestellingen boven { $threshold } is de verzending gratis; precies { $threshold } is nog niet genoeg.
    .next = Leg nog voor { $missing } of meer in je winkelwagen, dan is de verzending gratis.

shipping_cost-quoted-price_list = De verzendkosten hangen af van de methode en de bestemming.
    .why = { $has_fee_economy ->
        [yes] Economy: { $fee_economy }{ $has_threshold_economy ->
            [yes] { "" }, gratis boven { $threshold_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_express ->
        [yes] Express: { $fee_express }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Economy International: { $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] { "" }, gratis boven { $threshold_economy_international }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_standard ->
        [yes] Standard: { $fee_standard }.
       *[no] { "" }
    }
    .next = Naar welk land moet het?

shipping_cost-free = Verzending met { $method } is gratis voor die winkelwagen.
    .why = Dat geldt voor bestellingen boven { $threshold }, en de jouwe komt uit op { $subtotal }.

shipping_cost-on_request = { $method } wordt op aanvraag aangeboden, dus ons beleid noemt er geen prijs voor.
    .next = Zal ik er een medewerker bij halen die je een prijs kan geven?

shipping_cost-not_stated = Ons beleid zegt niet wat die verzending kost.
    .next = Zal ik er een medewerker bij halen die het je kan vertellen?

shipping_cost-not_stated-method_not_listed_for_country = Ons beleid noemt voor die bestemming geen prijs voor { $method }.
    .why = { $has_country ->
        [yes] Voor jouw bestemming ({ $country }) noemt het onze internationale methoden; de snellere wordt op aanvraag aangeboden.
       *[no] { "" }
    }
    .next = Zal ik er een medewerker bij halen die je een prijs kan geven?

shipping_methods-stated = Dit zijn onze verzendmethoden.
    .why = { $has_economy_to ->
        [yes] Economy: { $economy_from }–{ $economy_to } werkdagen{ $has_fee_economy ->
            [yes] { "" }, { $fee_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_standard_to ->
        [yes] Standard: { $standard_from }–{ $standard_to } werkdagen.
       *[no] { "" }
    } { $has_express_to ->
        [yes] Express: { $express_from }–{ $express_to } werkdagen{ $has_fee_express ->
            [yes] { "" }, { $fee_express }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Naar het buitenland: Economy International, { $fee_economy_international }, en Expedited International op aanvraag.
       *[no] { "" }
    } { $origin_is ->
        [several_warehouses] Pakketten vertrekken vanuit meerdere van onze magazijnen.
       *[no] { "" }
    } { $tracking_is ->
        [every_order] Elke bestelling is te volgen.
        [shipped_orders] Zodra de bestelling is vertrokken, krijg je per e-mail een trackingnummer.
       *[no] { "" }
    }
    .next = Noem me het land, dan reken ik de datums voor je uit.

shipping_methods-not_stated = Ons beleid noemt geen verzendmethoden.
    .next = Zal ik er een medewerker bij halen die het je kan vertellen?

destinations-stated = Ja: ons beleid noemt jouw bestemming ({ $country }); bezorging duurt { $range_from }–{ $range_to } { $unit } zodra het pakket bij de vervoerder is.
    .next = Zal ik de datums of de prijs voor je uitrekenen?

destinations-stated-everywhere = Ons beleid noemt levertijden voor bestemmingen over de hele wereld.
    .next = Aan welk land denk je?

destinations-stated-most_international = Ons beleid spreekt van de meeste internationale bestemmingen, zonder landen te noemen.
    .next = Zal ik er een medewerker bij halen die het je voor jouw land kan vertellen?

destinations-not_stated-most_international = Zeker weten doe ik het niet: ons beleid spreekt van de meeste internationale bestemmingen, zonder de jouwe te noemen ({ $country }).
    .next = Zal ik er een medewerker bij halen die het je kan vertellen?

destinations-not_stated = Ons beleid zegt niet of we daar bezorgen.
    .next = Zal ik er een medewerker bij halen die het je kan vertellen?

support-open = { $closed_is ->
        [weekends_and_holidays] We zijn er op werkdagen van { $opens } tot { $closes } uur; in het weekend en op feestdagen zijn we gesloten.
       *[no] We zijn er van { $opens } tot { $closes } uur.
    }

support_hours-stated-open_now = Ons team is er op dit moment, tot { $closing }.
    .why = { support-open } { $has_response_to ->
        [yes] Een antwoord duurt { $response_from }–{ $response_to } werkuren.
       *[no] { "" }
    }

support_hours-stated-closed_now = Ons team is nu gesloten en is er weer vanaf { $next_opening }.
    .why = { support-open } { $has_response_to ->
        [yes] Een antwoord duurt { $response_from }–{ $response_to } werkuren.
       *[no] { "" }
    }

support_hours-not_stated = Ons beleid noemt geen openingstijden van het supportteam.
    .next = Zal ik je vraag doorgeven aan een medewerker, zodat die je antwoordt?

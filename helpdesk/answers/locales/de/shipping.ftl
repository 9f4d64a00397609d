### Versand: delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.
### Die Versandarten heißen so, wie der Shop sie nennt.

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = Arbeitstage
choice-weeks = Wochen
choice-months = Monate
choice-hours = Stunden
choice-business_hours = Geschäftsstunden
choice-may_be_forfeited = kann verfallen
choice-shopper = Kundin oder Kunde

delivery_estimate-estimated = Die Lieferung kommt voraussichtlich zwischen { $expected_from } und { $expected_to }.
    .why = { $has_country ->
        [yes] Zielland: { $country }.
       *[no] { "" }
    } { $has_transit_started ->
        [yes] Die Lieferung mit { $method } dauert { $range_from }–{ $range_to } { $unit }, gezählt ab dem ersten Scan des Paketdienstes am { $transit_started }.
       *[no] Die Lieferung mit { $method } dauert { $range_from }–{ $range_to } { $unit }, sobald das Paket beim Paketdienst ist; gerechnet habe ich mit einer Bestellung am { $ordered_on }, versandbereit zwischen { $ships_from } und { $ship_by }.
    } { $has_usual_range_to ->
        [yes] Die meisten brauchen { $usual_range_from }–{ $usual_range_to }, kommen also bis { $usual_to }.
       *[no] { "" }
    } { $has_rare_months ->
        [yes] { $rare_months_n ->
            [one] In seltenen Fällen kann der Zoll die Lieferung dorthin auf { $rare_months } Monat ausdehnen.
           *[other] In seltenen Fällen kann der Zoll die Lieferung dorthin auf { $rare_months } Monate ausdehnen.
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] Das ist eine Schätzung: Örtliche Feiertage, der Zoll oder unvorhergesehene Ereignisse können sie verschieben.
        [not_guaranteed] Das ist eine Schätzung, kein Versprechen.
       *[no] Das ist eine Schätzung.
    } { $sooner_is ->
        [before_ordering] Wenn du es früher brauchst, frag unser Team, bevor du bestellst.
       *[no] { "" }
    }
    .parcel = erwartet zwischen { $expected_from } und { $expected_to }. { $has_transit_started ->
        [yes] Erster Scan: { $transit_started }.
       *[no] Der Paketdienst hat es noch nicht gescannt.
    }

delivery_estimate-estimated-late = Die Lieferung hätte bis { $expected_to } ankommen sollen, ist also verspätet.
    .why = { $has_transit_started ->
        [yes] Die Lieferung mit { $method } dauert { $range_from }–{ $range_to } { $unit }, gezählt ab dem ersten Scan des Paketdienstes am { $transit_started }.
       *[no] Die Lieferung mit { $method } dauert { $range_from }–{ $range_to } { $unit }, sobald das Paket beim Paketdienst ist.
    } { delay-causes }
    .next = Frag mich „Bekomme ich Geld zurück?“, dann prüfe ich es anhand der Richtlinien.
    .parcel = verspätet; es hätte bis { $expected_to } ankommen sollen.

delivery_estimate-parcels = Bei Bestellung { $order_number } steht noch mehr als ein Paket aus, jedes mit eigener Schätzung:

delivery_estimate-delivered = Es ist angekommen: Der Paketdienst hat es am { $delivered_on } als zugestellt gemeldet.

delivery_estimate-not_stated = Unsere Richtlinien nennen dafür keine Lieferzeit.
    .next = Soll ich jemanden aus dem Team dazuholen, der es dir sagen kann?
    .parcel = unsere Richtlinien nennen dafür keine Lieferzeit.

delivery_estimate-not_stated-product_page = Ein Datum kann ich dir nicht nennen: Bei einer Vorbestellung steht die Versandzeit auf der Produktseite, und unsere Richtlinien nennen keine.
    .why = Nach dem Versand dauert die Lieferung mit { $method } { $range_from }–{ $range_to } { $unit }.
    .next = Soll ich jemanden aus dem Team dazuholen, der es für dich prüft?

delivery_estimate-not_stated-country_needed = Das hängt davon ab, wohin es geht.
    .next = In welches Land soll geliefert werden?

shipping_cost-quoted = Der Versand mit { $method } kostet { $amount }.
    .why = { $has_country ->
        [yes] Zielland: { $country }.
       *[no] { "" }
    } { $has_threshold ->
        [yes] Bei Bestellungen über { $threshold } ist er kostenlos.
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = Der Versand mit { $method } kostet { $amount } bei einem Warenkorb von { $subtotal }.
    .why = { $has_country ->
        [yes] Zielland: { $country }.
       *[no] { "" }
    } Bei Bestellungen über { $threshold } ist er kostenlos; genau { $threshold } reicht noch nicht.
    .next = Leg noch Ware für mindestens { $missing } in den Warenkorb, dann ist der Versand kostenlos.

shipping_cost-quoted-price_list = Der Versandpreis hängt von der Versandart und vom Ziel ab.
    .why = { $has_fee_economy ->
        [yes] Economy: { $fee_economy }{ $has_threshold_economy ->
            [yes] { "" }, kostenlos über { $threshold_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_express ->
        [yes] Express: { $fee_express }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Economy International: { $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] { "" }, kostenlos über { $threshold_economy_international }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_standard ->
        [yes] Standard: { $fee_standard }.
       *[no] { "" }
    }
    .next = In welches Land soll es gehen?

shipping_cost-free = Der Versand mit { $method } ist für diesen Warenkorb kostenlos.
    .why = Das gilt für Bestellungen über { $threshold }, und deine kommt auf { $subtotal }.

shipping_cost-on_request = { $method } gibt es auf Anfrage, deshalb nennen unsere Richtlinien dafür keinen Preis.
    .next = Soll ich jemanden aus dem Team dazuholen, der dir einen Preis nennen kann?

shipping_cost-not_stated = Unsere Richtlinien sagen nicht, was dieser Versand kostet.
    .next = Soll ich jemanden aus dem Team dazuholen, der es dir sagen kann?

shipping_cost-not_stated-method_not_listed_for_country = Unsere Richtlinien führen für dieses Ziel keinen Preis für { $method } auf.
    .why = { $has_country ->
        [yes] Für dein Zielland ({ $country }) führen sie unsere internationalen Versandarten auf; die schnellere gibt es auf Anfrage.
       *[no] { "" }
    }
    .next = Soll ich jemanden aus dem Team dazuholen, der dir einen Preis nennen kann?

shipping_methods-stated = Das sind unsere Versandarten.
    .why = { $has_economy_to ->
        [yes] Economy: { $economy_from }–{ $economy_to } Arbeitstage{ $has_fee_economy ->
            [yes] { "" }, { $fee_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_standard_to ->
        [yes] Standard: { $standard_from }–{ $standard_to } Arbeitstage.
       *[no] { "" }
    } { $has_express_to ->
        [yes] Express: { $express_from }–{ $express_to } Arbeitstage{ $has_fee_express ->
            [yes] { "" }, { $fee_express }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Ins Ausland: Economy International, { $fee_economy_international }, und Expedited International auf Anfrage.
       *[no] { "" }
    } { $origin_is ->
        [several_warehouses] Pakete gehen aus mehr als einem unserer Lager ab.
       *[no] { "" }
    } { $tracking_is ->
        [every_order] Jede Bestellung lässt sich verfolgen.
        [shipped_orders] Sobald die Bestellung unterwegs ist, bekommst du per E-Mail eine Sendungsnummer.
       *[no] { "" }
    }
    .next = Nenn mir das Land, dann rechne ich dir die Daten aus.

shipping_methods-not_stated = Unsere Richtlinien führen keine Versandarten auf.
    .next = Soll ich jemanden aus dem Team dazuholen, der es dir sagen kann?

destinations-stated = Ja: Unsere Richtlinien führen dein Zielland ({ $country }) auf; die Lieferung dauert { $range_from }–{ $range_to } { $unit }, sobald das Paket beim Paketdienst ist.
    .next = Soll ich dir die Daten oder den Preis ausrechnen?

destinations-stated-everywhere = Unsere Richtlinien nennen Lieferzeiten für Ziele in aller Welt.
    .next = An welches Land denkst du?

destinations-stated-most_international = Unsere Richtlinien sprechen von den meisten internationalen Zielen, ohne Länder zu nennen.
    .next = Soll ich jemanden aus dem Team dazuholen, der es dir für dein Land sagen kann?

destinations-not_stated-most_international = Sicher sagen kann ich es nicht: Unsere Richtlinien sprechen von den meisten internationalen Zielen, ohne deines zu nennen ({ $country }).
    .next = Soll ich jemanden aus dem Team dazuholen, der es dir sagen kann?

destinations-not_stated = Unsere Richtlinien sagen nicht, ob wir dorthin liefern.
    .next = Soll ich jemanden aus dem Team dazuholen, der es dir sagen kann?

support-open = { $closed_is ->
        [weekends_and_holidays] Wir sind an Arbeitstagen von { $opens } bis { $closes } Uhr da; an Wochenenden und Feiertagen ist geschlossen.
       *[no] Wir sind von { $opens } bis { $closes } Uhr da.
    }

support_hours-stated-open_now = Unser Team ist jetzt gerade da, bis { $closing }.
    .why = { support-open } { $has_response_to ->
        [yes] Eine Antwort dauert { $response_from }–{ $response_to } Geschäftsstunden.
       *[no] { "" }
    }

support_hours-stated-closed_now = Unser Team hat gerade geschlossen und ist ab { $next_opening } wieder da.
    .why = { support-open } { $has_response_to ->
        [yes] Eine Antwort dauert { $response_from }–{ $response_to } Geschäftsstunden.
       *[no] { "" }
    }

support_hours-not_stated = Unsere Richtlinien nennen keine Zeiten für das Support-Team.
    .next = Soll ich deine Frage an jemanden aus dem Team weitergeben, damit du eine Antwort bekommst?

### Geld und Ärger: late_refund, lost_parcel, delivered_not_received, return_refund, damaged_wrong_item.

late_refund-parcels = Zu Bestellung { $order_number } gehört mehr als ein Paket, und jedes wird für sich beurteilt:

late_refund-eligible = Ja: Du kannst { $amount } zurückverlangen, das sind { $share } der { $fee }, die du für den Express-Versand bezahlt hast.
    .why = Der Paketdienst hat Paket { $tracking_number } am { $transit_started } zum ersten Mal gescannt, und es ist noch nicht zugestellt. Heute ist der { $transit_business_days }. Arbeitstag; die Garantie greift nach dem { $limit }. Arbeitstag. Sie deckt nur die Versandgebühr ab, nicht die Ware, Steuern oder Zölle.
    .next = Soll ich den Antrag beim Team einreichen? Ein Mensch bestätigt ihn, bevor Geld fließt.
    .parcel = am { $transit_business_days }. Arbeitstag noch unterwegs, über der Grenze von { $limit }.

transit-today = { $transit_business_days_n ->
        [0] Seit dem ersten Scan am { $transit_started } ist noch kein Arbeitstag vergangen
       *[other] Heute ist der { $transit_business_days }. Arbeitstag seit dem ersten Scan am { $transit_started }
    }

late_refund-not_yet = Noch nicht: Die Express-Garantie greift ab { $claimable_from }.
    .why = { transit-today }; nötig sind mehr als { $limit }.
    .next = Wenn das Paket bis dahin nicht da ist, frag mich noch einmal: Ab diesem Tag lassen sich { $share } der Gebühr zurückverlangen, die du bezahlt hast.
    .parcel = noch nicht; die Garantie greift ab { $claimable_from }.

late_refund-not_yet-within_window = Noch nicht: Das Paket liegt noch in seinem voraussichtlichen Lieferzeitraum, der bis { $expected_to } geht.
    .why = { transit-today }; die Express-Garantie greift nach dem { $limit }. Arbeitstag.
    .next = Wenn es bis { $claimable_from } nicht da ist, frag mich noch einmal: Ab diesem Tag lassen sich { $share } der Gebühr zurückverlangen, die du bezahlt hast.
    .parcel = noch nicht; es liegt in seinem voraussichtlichen Lieferzeitraum, der bis { $expected_to } geht. Die Garantie greift ab { $claimable_from }.

late_refund-not_yet-clock_not_started = Noch nicht: Der Paketdienst hat das Paket noch nicht gescannt, und gezählt wird ab dem ersten Scan.
    .why = Die Express-Garantie greift, wenn ein Paket mehr als { $limit } Arbeitstage beim Paketdienst ist.
    .next = Den genauen Tag kann ich dir nennen, sobald es einen ersten Scan gibt.
    .parcel = noch nicht; der Paketdienst hat es noch nicht gescannt.

late_refund-not_eligible-no_fee_paid = Nein: Der Express-Versand dieser Bestellung hat dich { $fee } gekostet, und die Garantie erstattet nur einen Anteil dieser Gebühr.
    .why = Sie würde nach dem { $limit }. Arbeitstag auf dem Transportweg greifen, aber hier gibt es keine Gebühr, die sie erstatten könnte. Es gibt kein Datum, ab dem sich das ändert.
    .next = Wenn du wissen willst, wo das Paket ist, frag mich „Wo ist meine Bestellung?“.

late_refund-not_eligible-already_refunded = Nein: Von deiner Express-Gebühr ({ $fee }) wurden dir bereits { $fee_refunded } erstattet.
    .why = Die Garantie erstattet { $share } dieser Gebühr, und das kein weiteres Mal. Es gibt kein Datum, ab dem sich das ändert.

late_refund-not_eligible-within_guarantee = Nein: Das Paket wurde am { $delivered_on } zugestellt (Arbeitstag { $transit_business_days } nach dem ersten Scan).
    .why = Die Express-Garantie setzt mehr als { $limit } Arbeitstage auf dem Transportweg voraus, deshalb greift sie bei diesem Paket nicht. Es gibt kein Datum, ab dem sich das ändert.
    .parcel = nein; es wurde am { $delivered_on } zugestellt (Arbeitstag { $transit_business_days }).

late_refund-not_eligible-within_estimate = { $has_delivered_on ->
    [yes] Nein: Das Paket wurde am { $delivered_on } zugestellt, und sein voraussichtlicher Lieferzeitraum ging bis { $expected_to }.
   *[no] { $has_expected_to ->
        [yes] Nein: Nach unseren Richtlinien ist das Paket nicht verspätet; sein voraussichtlicher Lieferzeitraum geht bis { $expected_to }.
       *[no] Nein: Nach unseren Richtlinien gilt das Paket nicht als verspätet.
    }
}
    .why = { $has_method ->
        [yes] Für Verspätungen gibt es nur dort Geld zurück, wo die Express-Garantie gilt, und das hier ist { $method }.
       *[no] Für Verspätungen gibt es nur dort Geld zurück, wo die Express-Garantie gilt.
    } Unsere Richtlinien nennen kein Datum, ab dem sich das ändert.
    .next = { $has_delivered_on ->
        [yes] { "" }
       *[no] { $has_expected_to ->
            [yes] Wenn es bis { $expected_to } nicht da ist, sag mir Bescheid, dann hole ich jemanden aus dem Team dazu, der danach sucht.
           *[no] Wenn es nicht rechtzeitig kommt, sag mir Bescheid, dann hole ich jemanden aus dem Team dazu, der danach sucht.
        }
    }
    .parcel = { $has_expected_to ->
        [yes] nicht verspätet; der voraussichtliche Lieferzeitraum geht bis { $expected_to }.
       *[no] nicht verspätet.
    }

late_refund-not_eligible-delay_not_covered = { $has_method ->
        [yes] Nein: Nach unseren Richtlinien gibt es für eine Verspätung nur mit der Express-Garantie Geld zurück, und { $method } fällt nicht darunter.
       *[no] Nein: Nach unseren Richtlinien gibt es für eine Verspätung nur mit der Express-Garantie Geld zurück.
    }
    .why = { $has_business_days_late ->
        [yes] { $business_days_late_n ->
            [one] Bei der Zeit hast du recht, und das tut mir leid: Erwartet war das Paket bis { $expected_to }; die Verspätung beträgt { $business_days_late } Arbeitstag.
           *[other] Bei der Zeit hast du recht, und das tut mir leid: Erwartet war das Paket bis { $expected_to }; die Verspätung beträgt { $business_days_late } Arbeitstage.
        } Kein Datum ändert etwas an dieser Antwort.
       *[no] Kein Datum ändert etwas an dieser Antwort.
    }
    .next = { $has_delivered_on ->
        [yes] Zugestellt wurde es am { $delivered_on }.
       *[no] Was jetzt hilft: Frag mich „Wo ist meine Bestellung?“ nach dem neuesten Scan, oder schreib „Mitarbeiter“, dann sucht das Team nach dem Paket.
    }
    .parcel = { $has_expected_to ->
        [yes] nein; für eine Verspätung allein gibt es kein Geld zurück. Erwartet war es bis { $expected_to }.
       *[no] nein; für eine Verspätung allein gibt es kein Geld zurück.
    }

late_refund-review-delivered_after_threshold = Das muss jemand aus dem Team entscheiden: Das Paket hat die Grenze überschritten, ist aber zugestellt worden.
    .why = Zugestellt wurde es am { $delivered_on }, am { $transit_business_days }. Arbeitstag nach dem ersten Scan am { $transit_started }. Die Garantie greift nach dem { $limit }. Arbeitstag und spricht von Paketen, die noch unterwegs sind, deshalb darf ich nichts versprechen.
    .next = Ich habe deinen Fall mit all diesen Daten weitergegeben. Soll ich ihn außerdem als Antrag einreichen, damit das Team entscheidet?
    .parcel = muss jemand aus dem Team entscheiden; zugestellt am { $delivered_on }, nach der Grenze.

late_refund-review-returned_to_sender = Das muss jemand aus dem Team entscheiden: Das Paket ging am { $returned_on } an den Absender zurück.
    .why = Die Garantie spricht von Paketen, die nach dem { $limit }. Arbeitstag noch unterwegs sind; bei diesem endete der Weg am { $transit_business_days }. Arbeitstag.
    .next = Ich habe deinen Fall mit all diesen Daten weitergegeben. Soll ich ihn außerdem als Antrag einreichen, damit das Team entscheidet?
    .parcel = muss jemand aus dem Team entscheiden; es ging am { $returned_on } an den Absender zurück.

late_refund-review-partly_refunded = Das muss jemand aus dem Team entscheiden: Von deiner Versandgebühr ({ $fee }) wurden dir schon { $fee_refunded } erstattet.
    .why = Die Garantie erstattet { $share } der Gebühr.
    .next = Ich habe deinen Fall weitergegeben. Soll ich ihn außerdem als Antrag einreichen, damit das Team entscheidet?

late_refund-review-no_guarantee_stated = Das muss jemand aus dem Team entscheiden: Das Paket ist verspätet, und unsere Richtlinien bieten { $method } auf Anfrage an, ohne dafür eine Garantie zu nennen.
    .why = { $business_days_late_n ->
        [one] Der voraussichtliche Lieferzeitraum ging bis { $expected_to }; die Verspätung beträgt { $business_days_late } Arbeitstag.
       *[other] Der voraussichtliche Lieferzeitraum ging bis { $expected_to }; die Verspätung beträgt { $business_days_late } Arbeitstage.
    }
    .next = Ich habe deinen Fall weitergegeben. Soll ich ihn außerdem als Antrag einreichen, damit das Team entscheidet?
    .parcel = verspätet, muss jemand aus dem Team entscheiden; erwartet war es bis { $expected_to }.

late_refund-not_stated = Unsere Richtlinien sagen nicht, ob es für ein verspätetes Paket Geld zurück gibt.
    .next = Soll ich jemanden aus dem Team dazuholen, der das entscheiden kann?
    .parcel = dazu sagen unsere Richtlinien nichts.

late_refund-not_stated-within_estimate = { $has_delivered_on ->
    [yes] Es kam rechtzeitig: Zugestellt wurde es am { $delivered_on }, und geschätzt war es bis { $expected_to }.
   *[no] Bis { $expected_to } gilt das Paket als pünktlich.
}
    .why = Ob es für ein verspätetes Paket Geld zurück gibt, sagen unsere Richtlinien nicht.
    .next = { $has_delivered_on ->
        [yes] Soll ich trotzdem jemanden aus dem Team dazuholen?
       *[no] Wenn es bis dahin nicht da ist, sag mir Bescheid, dann hole ich jemanden aus dem Team dazu. Soll ich das jetzt schon tun?
    }
    .parcel = pünktlich bis { $expected_to }.

late_refund-not_stated-late = { $business_days_late_n ->
        [one] Es ist verspätet: Geschätzt war es bis { $expected_to }, und die Verspätung beträgt { $business_days_late } Arbeitstag.
       *[other] Es ist verspätet: Geschätzt war es bis { $expected_to }, und die Verspätung beträgt { $business_days_late } Arbeitstage.
    }
    .why = Ob es dafür Geld zurück gibt, sagen unsere Richtlinien nicht, also muss jemand aus dem Team entscheiden.
    .next = Ich habe deinen Fall weitergegeben.
    .parcel = verspätet; geschätzt war es bis { $expected_to }.

late_refund-explained = Die Express-Versandgarantie (Express Shipping Guarantee) erstattet { $share } der Express-Gebühr, wenn ein Paket mehr als { $limit } Arbeitstage beim Paketdienst unterwegs ist.
    .why = { $has_fee ->
        [yes] Bei der Gebühr von { $fee } laut Preisliste sind das { $share_of_fee }.
       *[no] { "" }
    } { $has_claimable_from ->
        [yes] Bei einem ersten Scan am { $transit_started } würde sie ab { $claimable_from } greifen.
       *[no] { "" }
    } Sie deckt nur die Versandgebühr ab, nicht die Ware, Steuern oder Zölle, und andere Versandarten fallen nicht darunter.
    .next = Nenn mir deine Bestellnummer und deine E-Mail-Adresse, dann zähle ich die Tage für dein Paket.

steps-intro = Diese Schritte nennen unsere Richtlinien:

step-check_tracking = Sieh dir den neuesten Stand der Sendungsverfolgung an.
step-ask_local_carrier = Frag bei deinem örtlichen Paketdienst nach; bei Paketen aus dem Ausland weiß er vielleicht mehr über den Zoll oder das letzte Wegstück.
step-contact_support = Wende dich an das Support-Team des Shops.

lost_parcel-investigate = Das tut mir leid. Ich habe jemanden aus dem Team gebeten, nach deinem Paket zu suchen.
    .why = { parcel-trace }

lost_parcel-review = Das tut mir leid. Ich habe jemanden aus dem Team gebeten, nach deinem Paket zu suchen.
    .why = { parcel-trace } Unsere Richtlinien sagen nicht, was folgt, wenn ein Paket verloren geht, deshalb darf ich nichts versprechen.

parcel-trace = { $has_last_seen_at ->
    [yes] { parcel-where }
   *[no] { "" }
}

delivered_not_received-fulfilled = Nach unseren Richtlinien gilt eine Bestellung als erfüllt, sobald der Paketdienst sie als zugestellt meldet.
    .why = { $has_last_seen_at ->
        [yes] { parcel-where }
       *[no] { "" }
    } Frag bitte zuerst bei deinen Nachbarn, und sieh an der Haustür und in deiner Postfiliale nach.
    .next = Falls es nicht auftaucht: Soll ich jemanden aus dem Team dazuholen?

delivered_not_received-protection_provider = Du hast zu dieser Bestellung einen Versandschutz gekauft, { $protection }: Ein Paket, das als zugestellt gemeldet ist, aber fehlt, wird dort reklamiert.
    .why = Es entscheiden die Bedingungen des Anbieters. Für den Shop selbst gilt die Bestellung als erfüllt, sobald sie als zugestellt gemeldet ist.
    .next = Soll ich jemanden aus dem Team dazuholen, der dir bei der Reklamation hilft?

delivered_not_received-not_stated-not_marked_delivered = Der Paketdienst hat diese Bestellung noch nicht als zugestellt gemeldet.
    .why = { parcel-trace }
    .next = Wenn du meinst, dass etwas nicht stimmt: Soll ich jemanden aus dem Team dazuholen?

delivered_not_received-not_stated = Unsere Richtlinien sagen nicht, was gilt, wenn ein Paket als zugestellt gemeldet, aber nicht da ist.
    .next = Soll ich jemanden aus dem Team dazuholen, der dem nachgeht?

return_refund-refer = Rückgaben und Erstattungen regelt die Refund Policy des Shops (die Richtlinie zu Erstattungen), und die liegt mir nicht vor.
    .next = Raten möchte ich nicht. Soll ich jemanden aus dem Team dazuholen?

return_refund-not_stated = Unsere Versandrichtlinien sagen nichts über Rückgaben und Erstattungen.
    .next = Raten möchte ich nicht. Soll ich jemanden aus dem Team dazuholen?

damaged_wrong_item-review = Das tut mir leid. Liegt der Fehler bei uns, wird er nach der Refund Policy des Shops (der Richtlinie zu Erstattungen) behoben.
    .why = Jemand aus dem Team muss sich ansehen, was passiert ist; halte bitte ein Foto bereit.
    .next = Soll ich jemanden aus dem Team dazuholen?

damaged_wrong_item-refer = Das tut mir leid. Wie es weitergeht, regelt die Refund Policy des Shops (die Richtlinie zu Erstattungen), und die liegt mir nicht vor.
    .next = Raten möchte ich nicht; halte bitte ein Foto bereit. Soll ich jemanden aus dem Team dazuholen?

damaged_wrong_item-not_stated = Das tut mir leid. Unsere Versandrichtlinien sagen nicht, was bei einem beschädigten oder falschen Artikel folgt.
    .next = Raten möchte ich nicht. Soll ich jemanden aus dem Team dazuholen?

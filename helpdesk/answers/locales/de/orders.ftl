### Eine Bestellung auf dem Weg: order_status, processing_time, split_shipment.
### `.parcel` ist das, was über ein Paket unter mehreren gesagt wird.

parcel-where = { $has_place ->
    [yes] Letzter Scan: { $place }, { $last_seen_at }.
   *[no] Letzter Scan: { $last_seen_at }.
}{ $has_message ->
    [yes] { " " }Der Paketdienst schreibt: { $message }.
   *[no] { "" }
}

parcel-name = Paket { $tracking_number }:

parcel-window = { $has_expected_to ->
    [yes] Ankunft voraussichtlich zwischen { $expected_from } und { $expected_to }{ $has_usual_to ->
        [yes] { "" }; die meisten kommen bis { $usual_to } an
       *[no] { "" }
    }.
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] Der Zoll, Störungen, Stoßzeiten oder der Paketdienst können ein Paket aufhalten.
        [customs_holidays_unforeseen] Örtliche Feiertage, der Zoll oder unvorhergesehene Ereignisse können ein Paket aufhalten.
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] In Stoßzeiten kann es länger dauern.
        [may_vary_slightly] In Stoßzeiten kann das etwas abweichen.
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] Wenn sich in der Sendungsverfolgung nichts tut, hilft unser Team: Schreib „Mitarbeiter“.
       *[no] { "" }
    }

parcel-window-passed = Der voraussichtliche Lieferzeitraum ging von { $expected_from } bis { $expected_to }.

order_status-parcels = Bestellung { $order_number } reist in { $parcels } Paketen, jedes mit eigener Sendungsnummer.

order_status-processing = Bestellung { $order_number } wird vorbereitet und ist noch nicht beim Paketdienst.
    .why = { $has_ship_by ->
        [yes] Nach unseren Richtlinien sollte sie zwischen { $ships_from } und { $ship_by } übergeben werden.
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] Mit der Lieferzeit dazu kommt sie voraussichtlich zwischen { $expected_from } und { $expected_to }.
       *[no] { "" }
    } { $tracking_where_is ->
        [confirmation_email] Wenn sie losgeht, bekommst du eine E-Mail mit der Sendungsnummer.
       *[no] { "" }
    }
    .parcel = noch nicht beim Paketdienst.

order_status-processing-time_not_stated = Bestellung { $order_number } wird vorbereitet und ist noch nicht beim Paketdienst.
    .why = Sie enthält einen vorbestellten Artikel, und dessen Versandzeit steht auf der Produktseite, nicht in unseren Richtlinien.
    .next = Sieh dort bitte nach dem Erscheinungsdatum. Wenn jemand aus dem Team das für dich prüfen soll, schreib „Mitarbeiter“.

order_status-processing-no_scan_yet = Bestellung { $order_number } hat ein Etikett, aber der Paketdienst hat das Paket noch nicht gescannt.
    .why = { $has_ship_by ->
        [yes] Nach unseren Richtlinien sollte sie bis { $ship_by } übergeben werden. Ein Etikett allein setzt die Zählung der Transporttage nicht in Gang.
       *[no] Ein Etikett allein setzt die Zählung der Transporttage nicht in Gang.
    }
    .next = { $has_expected_to ->
        [yes] Mit der Lieferzeit dazu kommt sie voraussichtlich zwischen { $expected_from } und { $expected_to }.
       *[no] { "" }
    } { tracking-help }
    .parcel = es hat ein Etikett, aber der Paketdienst hat es noch nicht gescannt. { parcel-window }

order_status-processing-processing_overdue = Bestellung { $order_number } ist überfällig: Sie hätte bis { $ship_by } an den Paketdienst übergeben werden sollen.
    .why = { $business_days_overdue_n ->
        [0] Dieser Termin ist gerade verstrichen.
        [one] Das ist { $business_days_overdue } Arbeitstag her.
       *[other] Das ist { $business_days_overdue } Arbeitstage her.
    } { busy-periods } Es tut mir leid, dass du warten musst.
    .next = Schreib „Mitarbeiter“, dann lasse ich es vom Team prüfen.
    .parcel = überfällig; es hätte bis { $ship_by } an den Paketdienst übergeben werden sollen.

order_status-in_transit = Bestellung { $order_number } ist unterwegs.
    .why = { parcel-where } { parcel-window }
    .parcel = unterwegs. { parcel-where } { parcel-window }

order_status-in_transit-on_time = Bestellung { $order_number } ist unterwegs und liegt im Zeitplan.
    .why = { parcel-where } { parcel-window }
    .parcel = unterwegs und im Zeitplan. { parcel-where } { parcel-window }

order_status-in_transit-late = { $business_days_late_n ->
        [one] Bestellung { $order_number } ist unterwegs, aber { $business_days_late } Arbeitstag verspätet.
       *[other] Bestellung { $order_number } ist unterwegs, aber { $business_days_late } Arbeitstage verspätet.
    }
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Frag mich „Bekomme ich Geld zurück?“, dann prüfe ich es anhand der Richtlinien.
    .parcel = { $business_days_late_n ->
        [one] unterwegs, { $business_days_late } Arbeitstag verspätet.
       *[other] unterwegs, { $business_days_late } Arbeitstage verspätet.
    } { parcel-where } { parcel-window-passed }

order_status-customs = Bestellung { $order_number } ist beim Zoll.
    .why = { parcel-where } { parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] Der Weg durch den Zoll ist ein normaler Schritt, und du musst im Moment nichts tun.
    }
    .parcel = beim Zoll. { parcel-where } { parcel-window }

order_status-out_for_delivery = Bestellung { $order_number } ist in Zustellung.
    .why = { parcel-where }
    .parcel = in Zustellung. { parcel-where }

order_status-available_for_pickup = Bestellung { $order_number } liegt für dich zur Abholung bereit.
    .why = { parcel-where }
    .next = Hol sie bitte so bald wie möglich ab.
    .parcel = liegt für dich zur Abholung bereit. { parcel-where }

order_status-attempt_failed = Der Paketdienst wollte Bestellung { $order_number } zustellen, konnte es aber nicht.
    .why = { parcel-where }
    .next = Wende dich bitte mit deiner Sendungsnummer { $tracking_number } an den Paketdienst, um einen neuen Versuch zu vereinbaren.
    .parcel = der Paketdienst wollte es zustellen, konnte es aber nicht. { parcel-where }

order_status-delivered = Bestellung { $order_number } wurde zugestellt.
    .why = So hat es der Paketdienst gemeldet: { $last_seen_at }{ $has_place ->
        [yes] { "" }, { $place }
       *[no] { "" }
    }.
    .next = Wenn sie nicht bei dir ist, sag mir Bescheid, dann sehe ich nach, was die Richtlinien sagen.
    .parcel = zugestellt. So hat es der Paketdienst gemeldet: { $last_seen_at }.

order_status-delivered-late = { $business_days_late_n ->
        [one] Bestellung { $order_number } wurde zugestellt, { $business_days_late } Arbeitstag nach dem voraussichtlichen Lieferzeitraum.
       *[other] Bestellung { $order_number } wurde zugestellt, { $business_days_late } Arbeitstage nach dem voraussichtlichen Lieferzeitraum.
    }
    .why = So hat es der Paketdienst gemeldet: { $last_seen_at }. { parcel-window-passed }
    .next = Frag mich „Bekomme ich Geld zurück?“, dann prüfe ich es anhand der Richtlinien.
    .parcel = nach dem voraussichtlichen Lieferzeitraum zugestellt. So hat es der Paketdienst gemeldet: { $last_seen_at }. { parcel-window-passed }

order_status-exception = Der Paketdienst meldet ein Problem mit Bestellung { $order_number }.
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] Sie ist als verloren gemeldet. Schreib „Mitarbeiter“, dann geht das Team dem nach.
        [damaged] Sie ist als beschädigt gemeldet. Schreib „Mitarbeiter“, dann geht das Team dem nach.
       *[other] Schreib „Mitarbeiter“, dann geht das Team dem mit dir nach.
    }
    .parcel = { $scan_reason_is ->
        [lost] als verloren gemeldet.
        [damaged] als beschädigt gemeldet.
       *[other] der Paketdienst meldet ein Problem.
    } { parcel-where }

order_status-returned = Bestellung { $order_number } geht zurück an den Absender.
    .why = { parcel-where }
    .next = Schreib „Mitarbeiter“, dann klärt das Team, wie es weitergeht.
    .parcel = geht zurück an den Absender. { parcel-where }

order_status-unknown = Zu Bestellung { $order_number } habe ich noch keinen Scan des Paketdienstes.
    .why = Die Sendungsnummer ist { $tracking_number }, aber der Paketdienst hat uns dazu bisher nichts gemeldet. { parcel-window }
    .next = { tracking-help }
    .parcel = noch kein Scan des Paketdienstes. { parcel-window }

order_status-unknown-on_time = Der neueste Eintrag zu Bestellung { $order_number } sagt nicht, wie es um sie steht.
    .why = { parcel-where } { parcel-window }
    .next = Schreib „Mitarbeiter“, dann geht das Team dem nach.
    .parcel = der neueste Eintrag sagt nicht, wie es darum steht. { parcel-where } { parcel-window }

order_status-unknown-late = Bestellung { $order_number } ist verspätet, und der neueste Eintrag sagt nicht, wie es um sie steht.
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Schreib „Mitarbeiter“, dann geht das Team dem nach.
    .parcel = verspätet, und der neueste Eintrag sagt nicht, wie es darum steht. { parcel-where } { parcel-window-passed }

order_status-unknown-stale = Der Paketdienst meldet zu Bestellung { $order_number } nichts mehr.
    .why = { parcel-where } Die Sendungsnummer { $tracking_number } ist beim Paketdienst abgelaufen.
    .next = Schreib „Mitarbeiter“, dann geht das Team dem nach.
    .parcel = der Paketdienst meldet dazu nichts mehr. { parcel-where }

order_status-unknown-processing_overdue = Bestellung { $order_number } ist überfällig: Sie hätte bis { $ship_by } an den Paketdienst übergeben werden sollen, und es gibt noch keinen Scan.
    .why = Die Sendungsnummer ist { $tracking_number }.
    .next = Schreib „Mitarbeiter“, dann lasse ich es vom Team prüfen.
    .parcel = überfällig; es hätte bis { $ship_by } an den Paketdienst übergeben werden sollen, und es gibt noch keinen Scan.

processing_time-stated = Bestellungen werden innerhalb von { $processing_from }–{ $processing_to } Arbeitstagen an den Paketdienst übergeben.
    .why = { $has_usual_to ->
        [yes] Die meisten brauchen { $usual_from }–{ $usual_to }.
       *[no] { "" }
    } { $has_ship_by ->
        [yes] Bei einer Bestellung am { $ordered_on } heißt das: zwischen { $ships_from } und { $ship_by }.
       *[no] { "" }
    } Wochenenden und Feiertage zählen nicht mit. { busy-periods } { $has_production_hours ->
        [yes] { $production_hours_n ->
            [one] Die Fertigung beginnt bald nach der Bestellung, in der Regel innerhalb von { $production_hours } Stunde.
           *[other] Die Fertigung beginnt bald nach der Bestellung, in der Regel innerhalb von { $production_hours } Stunden.
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = Diese Bestellung ist schon beim Paketdienst.
    .why = Die Bearbeitung dauert nach unseren Richtlinien { $processing_from }–{ $processing_to } Arbeitstage.

processing_time-overdue = Sie ist überfällig: Sie hätte bis { $ship_by } an den Paketdienst übergeben werden sollen.
    .why = Die Bearbeitung dauert { $processing_from }–{ $processing_to } Arbeitstage ab { $ordered_on }{ $business_days_overdue_n ->
        [0] { "" }; diese Zeit ist gerade abgelaufen.
        [one] { "" }; danach ist { $business_days_overdue } weiterer vergangen.
       *[other] { "" }; danach sind { $business_days_overdue } weitere vergangen.
    }
    .next = Schreib „Mitarbeiter“, dann lasse ich es vom Team prüfen.

processing_time-not_stated = Unsere Richtlinien nennen dafür keine Zeit.
    .next = Soll ich jemanden aus dem Team dazuholen, der es dir sagen kann?

processing_time-not_stated-product_page = Bei einer Vorbestellung steht die Zeit bis zum Versand auf der Produktseite; unsere Richtlinien nennen keine.
    .next = Soll ich jemanden aus dem Team dazuholen, der es für dich prüft?

split_shipment-stated = Artikel einer Bestellung können in getrennten Paketen kommen, ohne Mehrkosten und jedes mit eigener Sendungsnummer.
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] Nenn mir deine Bestellnummer und deine E-Mail-Adresse, dann sehe ich nach, wo jedes Paket ist.
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] Unsere Richtlinien sagen nicht, wie Bestellungen auf Pakete verteilt werden.
    }
    .next = Falls etwas fehlt: Soll ich jemanden aus dem Team dazuholen?

parcel-tally = { $parcels_n ->
        [one] Zu Bestellung { $order_number } gehört { $parcels } Paket
       *[other] Zu Bestellung { $order_number } gehören { $parcels } Pakete
    }{ $parcels_delivered_n ->
        [0] { "" }, noch nicht zugestellt.
        [one] { "" }, davon ist { $parcels_delivered } zugestellt.
       *[other] { "" }, davon sind { $parcels_delivered } zugestellt.
    }

### Zoll, Annahmeverweigerung, Adressen, Stornierung.

customs_fees-shopper_pays = Zölle und Einfuhrsteuern, falls welche anfallen, zahlst du als Empfänger.
    .why = Sie werden von den Behörden am Zielort festgelegt und sind in deiner Zahlung an uns nicht enthalten, deshalb kann ich dir keinen Betrag nennen.

customs_fees-shopper_pays-may_be_forfeited = Zölle und Einfuhrsteuern, falls welche anfallen, zahlst du als Empfänger.
    .why = Sie werden von den Behörden am Zielort festgelegt und sind in deiner Zahlung an uns nicht enthalten, deshalb kann ich dir keinen Betrag nennen.
    .next = Bitte beachte: Eine Bestellung, deren Annahme wegen unbezahlter Gebühren verweigert wird, kann verfallen und wird nicht erstattet.

customs_fees-shopper_pays-delayed_or_returned = Zölle und Einfuhrsteuern, falls welche anfallen, zahlst du als Empfänger.
    .why = Sie richten sich nach den Vorschriften deines Landes, und der Shop kann sie weder vorhersehen noch beeinflussen. Dein örtliches Zollamt meldet sich bei dir und erklärt dir, wie du zahlst.
    .next = Bitte beachte: Unbezahlte Gebühren können das Paket verzögern oder dazu führen, dass es zurückgeht, und dafür haftet der Shop nicht.

customs_fees-not_stated = Unsere Richtlinien sagen nicht, wer die Zollgebühren zahlt.
    .next = Soll ich jemanden aus dem Team dazuholen, der es dir sagen kann?

refused_parcel-may_be_forfeited = Eine Bestellung, deren Annahme verweigert wird, kann verfallen, aus welchem Grund auch immer, ohne Erstattung und ohne Ersatz.
    .why = Das gilt bei Zollgebühren und Verspätungen ebenso wie dann, wenn du es dir anders überlegst. Es gibt kein Datum, ab dem sich das ändert.
    .next = Bevor du die Annahme verweigerst, schreib „Mitarbeiter“, dann sieht sich das Team deinen Fall an.

refused_parcel-not_stated = Unsere Richtlinien sagen nicht, was passiert, wenn du ein Paket einfach nicht annimmst.
    .why = { $has_unpaid ->
        [yes] Zu Gebühren sagen sie etwas: Unbezahlte Zollgebühren können das Paket verzögern oder dazu führen, dass es zurückgeht.
       *[no] { "" }
    }
    .next = Soll ich jemanden aus dem Team dazuholen, der es dir sagen kann?

address_change-contact_support = Wende dich so schnell wie möglich an unser Team, damit es die Adresse korrigiert.
    .why = Nach unseren Richtlinien ist es Sache der Kundinnen und Kunden, die richtige Adresse anzugeben, und bei Adressfehlern gibt es keine Erstattung{ $has_reship_fee ->
        [yes] { "" }; kommt ein Paket wegen einer falschen Adresse zu uns zurück, kostet der erneute Versand { $reship_fee }
       *[no] { "" }
    }.
    .next = Soll ich jetzt jemanden aus dem Team dazuholen?

address_change-reship_fee = Das Paket ist zurückgekommen; der erneute Versand kostet { $amount }.
    .why = Nach unseren Richtlinien fällt diese Gebühr an, sobald ein Paket wegen seiner Adresse an uns zurückgegangen ist. Bei Adressfehlern gibt es keine Erstattung.
    .next = Soll ich jemanden aus dem Team dazuholen, der das veranlasst?

address_change-fulfilled_no_refund = Der Paketdienst hat das Paket entsorgt, und nach unseren Richtlinien gilt die Bestellung damit als erfüllt, ohne Erstattung.
    .why = Das sagen unsere Richtlinien über Pakete mit falscher Adresse, die nicht zurückkommen. Es gibt kein Datum, ab dem sich das ändert.
    .next = Soll ich jemanden aus dem Team dazuholen?

address_change-not_stated = Unsere Richtlinien sagen nicht, wie eine Adresse geändert wird.
    .next = Soll ich jemanden aus dem Team dazuholen, der helfen kann?

cancellation-possible_until = Ja: Diese Bestellung kann bis { $cancel_until } storniert werden.
    .why = Für Artikel, die auf Bestellung gefertigt werden, beträgt die Frist { $window_hours } { $window_hours_n ->
        [one] Stunde
       *[other] Stunden
    } ab der Bestellung; danach beginnt die Fertigung, und der Kauf ist endgültig.
    .next = Ich habe jemanden aus dem Team gebeten, sie sofort zu stornieren.

cancellation-possible_until-from_the_order = Artikel, die auf Bestellung gefertigt werden, lassen sich innerhalb von { $window_hours } { $window_hours_n ->
        [one] Stunde
       *[other] Stunden
    } nach der Bestellung stornieren, später nicht.
    .why = Danach beginnt die Fertigung, und der Kauf ist endgültig.
    .next = Nenn mir deine Bestellnummer und deine E-Mail-Adresse, dann sehe ich bei deiner Bestellung nach.

cancellation-window_closed = Nein: Diese Bestellung konnte bis { $cancel_until } storniert werden.
    .why = Für Artikel, die auf Bestellung gefertigt werden, beträgt die Frist { $window_hours } { $window_hours_n ->
        [one] Stunde
       *[other] Stunden
    } ab der Bestellung; inzwischen hat die Fertigung begonnen, und der Kauf ist endgültig. Es gibt kein Datum, ab dem sich das ändert.
    .next = Wenn du trotzdem Hilfe dabei möchtest, schreib „Mitarbeiter“.

cancellation-not_stated = Unsere Richtlinien sagen nicht, ob sich eine Bestellung stornieren lässt.
    .next = Soll ich jemanden aus dem Team dazuholen, der das entscheiden kann?

cancellation-not_stated-see_refund_policy = Für diese Artikel nennen unsere Versandrichtlinien keine Stornierungsfrist; sie verweisen auf die Refund Policy des Shops (die Richtlinie zu Erstattungen), und die liegt mir nicht vor.
    .next = Soll ich jemanden aus dem Team dazuholen, der das entscheiden kann?

cancellation-not_stated-depends_on_item = Das hängt von den Artikeln ab: Solche, die auf Bestellung gefertigt werden, lassen sich innerhalb von { $window_hours } { $window_hours_n ->
        [one] Stunde
       *[other] Stunden
    } nach der Bestellung stornieren.
    .why = Für die übrigen verweisen unsere Versandrichtlinien auf die Refund Policy des Shops (die Richtlinie zu Erstattungen), und die liegt mir nicht vor.
    .next = Nenn mir deine Bestellnummer und deine E-Mail-Adresse, dann sehe ich bei deiner Bestellung nach.

### Was Kundinnen und Kunden hören, wenn ein Mensch über einen Antrag entschieden hat.

claim-approved = { $has_amount ->
    [yes] Dein Antrag zu Bestellung { $order_number } ist genehmigt: Du bekommst { $amount } zurück.
   *[no] Dein Antrag zu Bestellung { $order_number } ist genehmigt. Unser Team legt fest, was du zurückbekommst.
}
    .next = Wir sagen dir hier Bescheid, sobald das Geld gezahlt ist.

claim-rejected = Ein Mensch hat sich deinen Antrag zu Bestellung { $order_number } angesehen und kann ihn nicht genehmigen.
    .why = { $refusal_is ->
        [no_fee_paid] Für diese Bestellung wurde keine Versandgebühr bezahlt, also gibt es keine, die erstattet werden könnte.
        [already_refunded] Die Versandgebühr dieser Bestellung wurde bereits erstattet.
        [clock_not_started] Der Paketdienst hat das Paket noch nicht gescannt, und gezählt wird ab dem ersten Scan.
        [within_guarantee] Das Paket war nicht länger unterwegs, als die Garantie voraussetzt.
        [within_window] Das Paket liegt noch in seinem voraussichtlichen Lieferzeitraum.
        [within_estimate] Nach unseren Richtlinien galt das Paket nicht als verspätet.
       *[other] Nach unseren Richtlinien gibt es für diese Verspätung kein Geld zurück.
    }
    .next = In unseren Richtlinien steht unter { $section }: { $quote }

claim-more_needed = { $agent } von { $shop } sieht sich deinen Antrag zu Bestellung { $order_number } an und braucht für die Entscheidung noch etwas. Antworte bitte hier:

claim-paid = { $has_amount ->
    [yes] Dein Antrag zu Bestellung { $order_number } ist erledigt: Dir wurden { $amount } erstattet.
   *[no] Dein Antrag zu Bestellung { $order_number } ist erledigt: Was du zurückbekommst, ist gezahlt.
}

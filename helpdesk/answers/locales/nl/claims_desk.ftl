### Wat de klant te horen krijgt als een medewerker over een claim heeft beslist.

claim-approved = { $has_amount ->
    [yes] Je claim voor bestelling { $order_number } is goedgekeurd: je krijgt { $amount } terug.
   *[no] Je claim voor bestelling { $order_number } is goedgekeurd. Ons team bepaalt wat je terugkrijgt.
}
    .next = We laten het je hier weten zodra het is uitbetaald.

claim-rejected = Een medewerker heeft je claim voor bestelling { $order_number } bekeken en kan die niet goedkeuren.
    .why = { $refusal_is ->
        [no_fee_paid] Voor deze bestelling zijn geen verzendkosten betaald, dus zijn er geen kosten om terug te geven.
        [already_refunded] De verzendkosten van deze bestelling zijn al terugbetaald.
        [clock_not_started] De vervoerder heeft het pakket nog niet gescand, en de telling begint bij de eerste scan.
        [within_guarantee] Het pakket was niet langer onderweg dan de garantie vereist.
        [within_window] Het pakket zit nog binnen de verwachte levertijd.
        [within_estimate] Volgens ons beleid gold het pakket niet als te laat.
       *[other] Volgens ons beleid krijg je voor deze vertraging geen geld terug.
    }
    .next = In ons beleid staat onder { $section }: { $quote }

claim-more_needed = { $agent } van { $shop } bekijkt je claim voor bestelling { $order_number } en heeft nog iets nodig om te beslissen. Antwoord hier, alsjeblieft:

claim-paid = { $has_amount ->
    [yes] Je claim voor bestelling { $order_number } is afgehandeld: { $amount } is aan je terugbetaald.
   *[no] Je claim voor bestelling { $order_number } is afgehandeld: wat je terugkrijgt, is uitbetaald.
}

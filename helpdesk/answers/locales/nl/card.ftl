### Wat er op de kaart van een pakket staat, naast de tekst van een antwoord.

card-order = Bestelling { $order_number }

card-parcel = Pakket { $tracking_number }

card-window = Verwacht tussen { $expected_from } en { $expected_to }

card-window-passed = Werd verwacht tussen { $expected_from } en { $expected_to }

card-today = Vandaag, { $today }

card-limit = De garantie gaat in op { $claimable_from }

card-progress = { $transit_business_days_n ->
        [0] Nog geen werkdag voorbij sinds de eerste scan; de grens is { $limit }
       *[other] Werkdag { $transit_business_days } sinds de eerste scan; de grens is { $limit }
    }

card-delivered = Bezorgd op { $delivered_on }

card-status-processing = In voorbereiding
card-status-in_transit = Onderweg
card-status-customs = Bij de douane
card-status-out_for_delivery = Wordt bezorgd
card-status-available_for_pickup = Klaar om op te halen
card-status-attempt_failed = Bezorgpoging mislukt
card-status-delivered = Bezorgd
card-status-exception = Probleem gemeld
card-status-returned = Terug naar de afzender
card-status-unknown = Nog geen nieuws
card-status-late = Te laat

scan-unknown = Melding van de vervoerder
scan-info_received = Label aangemaakt
scan-in_transit = Onderweg
scan-customs_hold = Bij de douane
scan-customs_cleared = Door de douane
scan-out_for_delivery = Wordt bezorgd
scan-available_for_pickup = Klaar om op te halen
scan-attempt_fail = Bezorgpoging mislukt
scan-delivered = Bezorgd
scan-exception = Probleem gemeld
scan-returned = Terug naar de afzender
scan-expired = Wordt niet meer gevolgd

### Een bestelling onderweg: order_status, processing_time, split_shipment.
### `.parcel` is wat er over een van meerdere pakketten wordt gezegd.

parcel-where = { $has_place ->
    [yes] Laatste scan: { $place }, { $last_seen_at }.
   *[no] Laatste scan: { $last_seen_at }.
}{ $has_message ->
    [yes] { " " }De vervoerder meldt: { $message }.
   *[no] { "" }
}

parcel-name = Pakket { $tracking_number }:

parcel-window = { $has_expected_to ->
    [yes] Verwachte bezorging: tussen { $expected_from } en { $expected_to }{ $has_usual_to ->
        [yes] { "" }; de meeste komen uiterlijk { $usual_to } aan
       *[no] { "" }
    }.
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] De douane, verstoringen, drukke periodes of de vervoerder kunnen een pakket ophouden.
        [customs_holidays_unforeseen] Lokale feestdagen, de douane of onvoorziene gebeurtenissen kunnen een pakket ophouden.
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] In drukke periodes kan het langer duren.
        [may_vary_slightly] In drukke periodes kan dit iets afwijken.
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] Staat de track-and-trace stil, dan helpt ons team: typ “medewerker”.
       *[no] { "" }
    }

parcel-window-passed = De verwachte levertijd liep van { $expected_from } tot en met { $expected_to }.

order_status-parcels = Bestelling { $order_number } komt in { $parcels } pakketten, elk met een eigen trackingnummer.

order_status-processing = Bestelling { $order_number } wordt klaargemaakt en is nog niet bij de vervoerder.
    .why = { $has_ship_by ->
        [yes] Volgens ons beleid zou die tussen { $ships_from } en { $ship_by } moeten worden overgedragen.
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] Met de bezorgtijd erbij komt die naar verwachting tussen { $expected_from } en { $expected_to }.
       *[no] { "" }
    } { $tracking_where_is ->
        [confirmation_email] Zodra de bestelling vertrekt, krijg je een e-mail met het trackingnummer.
       *[no] { "" }
    }
    .parcel = nog niet bij de vervoerder.

order_status-processing-time_not_stated = Bestelling { $order_number } wordt klaargemaakt en is nog niet bij de vervoerder.
    .why = Er zit een pre-orderartikel in, en de verzendtijd daarvan staat op de productpagina, niet in ons beleid.
    .next = Kijk daar naar de releasedatum. Wil je dat een medewerker het voor je nakijkt, typ dan “medewerker”.

order_status-processing-no_scan_yet = Bestelling { $order_number } heeft een label, maar de vervoerder heeft het pakket nog niet gescand.
    .why = { $has_ship_by ->
        [yes] Volgens ons beleid zou die uiterlijk { $ship_by } moeten worden overgedragen. Met alleen een label begint de telling van de dagen onderweg niet.
       *[no] Met alleen een label begint de telling van de dagen onderweg niet.
    }
    .next = { $has_expected_to ->
        [yes] Met de bezorgtijd erbij komt die naar verwachting tussen { $expected_from } en { $expected_to }.
       *[no] { "" }
    } { tracking-help }
    .parcel = het heeft een label, maar de vervoerder heeft het nog niet gescand. { parcel-window }

order_status-processing-processing_overdue = Bestelling { $order_number } is over tijd: die had uiterlijk { $ship_by } aan de vervoerder moeten zijn overgedragen.
    .why = { $business_days_overdue_n ->
        [0] Die datum is net voorbij.
        [one] Dat is { $business_days_overdue } werkdag geleden.
       *[other] Dat is { $business_days_overdue } werkdagen geleden.
    } { busy-periods } Het spijt me dat je moet wachten.
    .next = Typ “medewerker”, dan laat ik het team het nakijken.
    .parcel = over tijd; het had uiterlijk { $ship_by } aan de vervoerder moeten zijn overgedragen.

order_status-in_transit = Bestelling { $order_number } is onderweg.
    .why = { parcel-where } { parcel-window }
    .parcel = onderweg. { parcel-where } { parcel-window }

order_status-in_transit-on_time = Bestelling { $order_number } is onderweg en ligt op schema.
    .why = { parcel-where } { parcel-window }
    .parcel = onderweg en op schema. { parcel-where } { parcel-window }

order_status-in_transit-late = { $business_days_late_n ->
        [one] Bestelling { $order_number } is onderweg, maar { $business_days_late } werkdag te laat.
       *[other] Bestelling { $order_number } is onderweg, maar { $business_days_late } werkdagen te laat.
    }
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Vraag me “krijg ik geld terug?”, dan kijk ik het na in het beleid.
    .parcel = { $business_days_late_n ->
        [one] onderweg, { $business_days_late } werkdag te laat.
       *[other] onderweg, { $business_days_late } werkdagen te laat.
    } { parcel-where } { parcel-window-passed }

order_status-customs = Bestelling { $order_number } is bij de douane.
    .why = { parcel-where } { parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] De douane passeren is een normale stap, en op dit moment wordt er niets van je gevraagd.
    }
    .parcel = bij de douane. { parcel-where } { parcel-window }

order_status-out_for_delivery = Bestelling { $order_number } is met de bezorger mee.
    .why = { parcel-where }
    .parcel = met de bezorger mee. { parcel-where }

order_status-available_for_pickup = Bestelling { $order_number } ligt klaar om op te halen.
    .why = { parcel-where }
    .next = Haal de bestelling zo snel mogelijk op.
    .parcel = ligt klaar om op te halen. { parcel-where }

order_status-attempt_failed = De vervoerder probeerde bestelling { $order_number } te bezorgen, maar dat lukte niet.
    .why = { parcel-where }
    .next = Neem met je trackingnummer { $tracking_number } contact op met de vervoerder om een nieuwe poging af te spreken.
    .parcel = de vervoerder probeerde het te bezorgen, maar dat lukte niet. { parcel-where }

order_status-delivered = Bestelling { $order_number } is bezorgd.
    .why = Zo heeft de vervoerder het gemeld: { $last_seen_at }{ $has_place ->
        [yes] { "" }, { $place }
       *[no] { "" }
    }.
    .next = Heb je de bestelling niet, laat het me dan weten, dan kijk ik wat het beleid zegt.
    .parcel = bezorgd. Zo heeft de vervoerder het gemeld: { $last_seen_at }.

order_status-delivered-late = { $business_days_late_n ->
        [one] Bestelling { $order_number } is bezorgd, { $business_days_late } werkdag na de verwachte levertijd.
       *[other] Bestelling { $order_number } is bezorgd, { $business_days_late } werkdagen na de verwachte levertijd.
    }
    .why = Zo heeft de vervoerder het gemeld: { $last_seen_at }. { parcel-window-passed }
    .next = Vraag me “krijg ik geld terug?”, dan kijk ik het na in het beleid.
    .parcel = bezorgd na de verwachte levertijd. Zo heeft de vervoerder het gemeld: { $last_seen_at }. { parcel-window-passed }

order_status-exception = De vervoerder meldt een probleem met bestelling { $order_number }.
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] De bestelling is als vermist gemeld. Typ “medewerker”, dan zoekt het team het uit.
        [damaged] De bestelling is als beschadigd gemeld. Typ “medewerker”, dan zoekt het team het uit.
       *[other] Typ “medewerker”, dan zoekt het team het samen met je uit.
    }
    .parcel = { $scan_reason_is ->
        [lost] als vermist gemeld.
        [damaged] als beschadigd gemeld.
       *[other] de vervoerder meldt een probleem.
    } { parcel-where }

order_status-returned = Bestelling { $order_number } gaat terug naar de afzender.
    .why = { parcel-where }
    .next = Typ “medewerker”, dan bekijkt het team hoe het verdergaat.
    .parcel = gaat terug naar de afzender. { parcel-where }

order_status-unknown = Ik heb nog geen scan van de vervoerder voor bestelling { $order_number }.
    .why = Het trackingnummer is { $tracking_number }, maar de vervoerder heeft ons daar nog niets over gemeld. { parcel-window }
    .next = { tracking-help }
    .parcel = nog geen scan van de vervoerder. { parcel-window }

order_status-unknown-on_time = Uit de nieuwste melding over bestelling { $order_number } blijkt niet hoe het ermee staat.
    .why = { parcel-where } { parcel-window }
    .next = Typ “medewerker”, dan zoekt het team het uit.
    .parcel = uit de nieuwste melding blijkt niet hoe het ermee staat. { parcel-where } { parcel-window }

order_status-unknown-late = Bestelling { $order_number } is te laat, en uit de nieuwste melding blijkt niet hoe het ermee staat.
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Typ “medewerker”, dan zoekt het team het uit.
    .parcel = te laat, en uit de nieuwste melding blijkt niet hoe het ermee staat. { parcel-where } { parcel-window-passed }

order_status-unknown-stale = De vervoerder meldt niets meer over bestelling { $order_number }.
    .why = { parcel-where } Het trackingnummer { $tracking_number } is bij de vervoerder verlopen.
    .next = Typ “medewerker”, dan zoekt het team het uit.
    .parcel = de vervoerder meldt er niets meer over. { parcel-where }

order_status-unknown-processing_overdue = Bestelling { $order_number } is over tijd: die had uiterlijk { $ship_by } aan de vervoerder moeten zijn overgedragen, en er is nog geen scan.
    .why = Het trackingnummer is { $tracking_number }.
    .next = Typ “medewerker”, dan laat ik het team het nakijken.
    .parcel = over tijd; het had uiterlijk { $ship_by } aan de vervoerder moeten zijn overgedragen, en er is nog geen scan.

processing_time-stated = Bestellingen worden binnen { $processing_from }–{ $processing_to } werkdagen aan de vervoerder overgedragen.
    .why = { $has_usual_to ->
        [yes] Bij de meeste duurt het { $usual_from }–{ $usual_to }.
       *[no] { "" }
    } { $has_ship_by ->
        [yes] Bij een bestelling op { $ordered_on } is dat tussen { $ships_from } en { $ship_by }.
       *[no] { "" }
    } Weekenden en feestdagen tellen niet mee. { busy-periods } { $has_production_hours ->
        [yes] { $production_hours_n ->
           *[other] De productie begint kort na de bestelling, meestal binnen { $production_hours } uur.
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = Die bestelling is al bij de vervoerder.
    .why = Volgens ons beleid duurt de verwerking { $processing_from }–{ $processing_to } werkdagen.

processing_time-overdue = De bestelling is over tijd: die had uiterlijk { $ship_by } aan de vervoerder moeten zijn overgedragen.
    .why = De verwerking duurt { $processing_from }–{ $processing_to } werkdagen vanaf { $ordered_on }{ $business_days_overdue_n ->
        [0] { "" }; die tijd is net voorbij.
        [one] { "" }; daarna is er nog { $business_days_overdue } voorbijgegaan.
       *[other] { "" }; daarna zijn er nog { $business_days_overdue } voorbijgegaan.
    }
    .next = Typ “medewerker”, dan laat ik het team het nakijken.

processing_time-not_stated = Ons beleid noemt daar geen tijd voor.
    .next = Zal ik er een medewerker bij halen die het je kan vertellen?

processing_time-not_stated-product_page = Bij een pre-order staat de tijd tot verzending op de productpagina; ons beleid noemt er geen.
    .next = Zal ik er een medewerker bij halen die het voor je kan nakijken?

split_shipment-stated = Artikelen uit dezelfde bestelling kunnen in aparte pakketten komen, zonder extra kosten, elk met een eigen trackingnummer.
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] Geef me je bestelnummer en je e-mailadres, dan kijk ik waar elk pakket is.
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] Ons beleid zegt niet hoe bestellingen over pakketten worden verdeeld.
    }
    .next = Als er iets ontbreekt, zal ik er dan een medewerker bij halen?

parcel-tally = { $parcels_n ->
        [one] Bestelling { $order_number } bestaat uit { $parcels } pakket
       *[other] Bestelling { $order_number } bestaat uit { $parcels } pakketten
    }{ $parcels_delivered_n ->
        [0] { "" }, nog niet bezorgd.
        [one] { "" }, waarvan er { $parcels_delivered } is bezorgd.
       *[other] { "" }, waarvan er { $parcels_delivered } zijn bezorgd.
    }

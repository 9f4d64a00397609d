### Geld en problemen: late_refund, lost_parcel, delivered_not_received, return_refund, damaged_wrong_item.

late_refund-parcels = Bestelling { $order_number } bestaat uit meerdere pakketten, en elk wordt apart beoordeeld:

late_refund-eligible = Ja: je kunt { $amount } terugvragen, dat is { $share } van de { $fee } die je voor Express-verzending hebt betaald.
    .why = De vervoerder heeft pakket { $tracking_number } op { $transit_started } voor het eerst gescand, en het is nog niet bezorgd. Vandaag is werkdag { $transit_business_days }; de garantie gaat in na werkdag { $limit }. De garantie dekt alleen de verzendkosten, niet de producten, belastingen of invoerrechten.
    .next = Zal ik de claim bij het team indienen? Een medewerker bevestigt hem voordat er geld wordt uitbetaald.
    .parcel = op werkdag { $transit_business_days } nog onderweg, voorbij de grens van { $limit }.

transit-today = { $transit_business_days_n ->
        [0] Sinds de eerste scan op { $transit_started } is er nog geen werkdag voorbij
       *[other] Vandaag is werkdag { $transit_business_days } sinds de eerste scan op { $transit_started }
    }

late_refund-not_yet = Nog niet: de Express-garantie gaat in op { $claimable_from }.
    .why = { transit-today }; het moeten er meer dan { $limit } zijn.
    .next = Is het pakket er dan nog niet, vraag het me dan opnieuw: vanaf die dag kan { $share } van de verzendkosten die je hebt betaald worden teruggevraagd.
    .parcel = nog niet; de garantie gaat in op { $claimable_from }.

late_refund-not_yet-within_window = Nog niet: het pakket zit nog binnen de verwachte levertijd, die loopt tot en met { $expected_to }.
    .why = { transit-today }; de Express-garantie gaat in na werkdag { $limit }.
    .next = Is het er op { $claimable_from } nog niet, vraag het me dan opnieuw: vanaf die dag kan { $share } van de verzendkosten die je hebt betaald worden teruggevraagd.
    .parcel = nog niet; het zit nog binnen de verwachte levertijd, die loopt tot en met { $expected_to }. De garantie gaat in op { $claimable_from }.

late_refund-not_yet-clock_not_started = Nog niet: de vervoerder heeft het pakket nog niet gescand, en de telling begint bij de eerste scan.
    .why = De Express-garantie gaat in als een pakket meer dan { $limit } werkdagen bij de vervoerder is.
    .next = Zodra er een eerste scan is, kan ik je de precieze dag noemen.
    .parcel = nog niet; de vervoerder heeft het nog niet gescand.

late_refund-not_eligible-no_fee_paid = Nee: Express-verzending kostte je bij deze bestelling { $fee }, en de garantie geeft alleen een deel van die kosten terug.
    .why = Die zou ingaan na werkdag { $limit } onderweg, maar hier zijn er geen kosten om terug te geven. Er is geen datum waarop dat verandert.
    .next = Wil je zien waar het pakket is, vraag me dan “waar is mijn bestelling?”.

late_refund-not_eligible-already_refunded = Nee: van je Express-verzendkosten ({ $fee }) is al { $fee_refunded } terugbetaald.
    .why = De garantie geeft { $share } van die kosten terug, en niet nog een keer. Er is geen datum waarop dat verandert.

late_refund-not_eligible-within_guarantee = Nee: het is bezorgd op { $delivered_on }, op werkdag { $transit_business_days } na de eerste scan.
    .why = De Express-garantie vereist meer dan { $limit } werkdagen onderweg, dus voor dit pakket gaat die niet in. Er is geen datum waarop dat verandert.
    .parcel = nee; het is bezorgd op { $delivered_on }, op werkdag { $transit_business_days }.

late_refund-not_eligible-within_estimate = { $has_delivered_on ->
    [yes] Nee: het is bezorgd op { $delivered_on }, en de verwachte levertijd liep tot en met { $expected_to }.
   *[no] { $has_expected_to ->
        [yes] Nee: volgens ons beleid is het pakket niet te laat; de verwachte levertijd loopt tot en met { $expected_to }.
       *[no] Nee: volgens ons beleid geldt het pakket niet als te laat.
    }
}
    .why = { $has_method ->
        [yes] Bij vertraging krijg je alleen geld terug als de Express-garantie geldt, en dit is { $method }.
       *[no] Bij vertraging krijg je alleen geld terug als de Express-garantie geldt.
    } Ons beleid noemt geen datum waarop dat verandert.
    .next = { $has_delivered_on ->
        [yes] { "" }
       *[no] { $has_expected_to ->
            [yes] Is het er op { $expected_to } nog niet, laat het me dan weten, dan vraag ik een medewerker om het op te sporen.
           *[no] Komt het niet op tijd, laat het me dan weten, dan vraag ik een medewerker om het op te sporen.
        }
    }
    .parcel = { $has_expected_to ->
        [yes] niet te laat; de verwachte levertijd loopt tot en met { $expected_to }.
       *[no] niet te laat.
    }

late_refund-not_eligible-delay_not_covered = { $has_method ->
        [yes] Nee: volgens ons beleid krijg je bij vertraging alleen geld terug via de Express-garantie, en { $method } valt daar niet onder.
       *[no] Nee: volgens ons beleid krijg je bij vertraging alleen geld terug via de Express-garantie.
    }
    .why = { $has_business_days_late ->
        [yes] { $business_days_late_n ->
            [one] Wat de tijd betreft heb je gelijk, en dat spijt me: het werd uiterlijk { $expected_to } verwacht; de vertraging is { $business_days_late } werkdag.
           *[other] Wat de tijd betreft heb je gelijk, en dat spijt me: het werd uiterlijk { $expected_to } verwacht; de vertraging is { $business_days_late } werkdagen.
        } Geen enkele datum verandert dit antwoord.
       *[no] Geen enkele datum verandert dit antwoord.
    }
    .next = { $has_delivered_on ->
        [yes] Het is bezorgd op { $delivered_on }.
       *[no] Wat nu wel helpt: vraag me “waar is mijn bestelling?” voor de nieuwste scan, of typ “medewerker”, dan gaat het team op zoek naar het pakket.
    }
    .parcel = { $has_expected_to ->
        [yes] nee; vertraging alleen levert geen geld terug op. Het werd uiterlijk { $expected_to } verwacht.
       *[no] nee; vertraging alleen levert geen geld terug op.
    }

late_refund-review-delivered_after_threshold = Hierover moet een medewerker beslissen: het pakket ging over de grens heen, maar is wel bezorgd.
    .why = Het is bezorgd op { $delivered_on }, werkdag { $transit_business_days } na de eerste scan op { $transit_started }. De garantie gaat in na werkdag { $limit } en spreekt van pakketten die nog onderweg zijn, dus ik mag niets beloven.
    .next = Ik heb je zaak met al deze datums doorgegeven. Zal ik er ook een claim van maken, zodat zij erover beslissen?
    .parcel = hierover moet een medewerker beslissen; het is bezorgd op { $delivered_on }, na de grens.

late_refund-review-returned_to_sender = Hierover moet een medewerker beslissen: het pakket is op { $returned_on } teruggegaan naar de afzender.
    .why = De garantie spreekt van pakketten die na werkdag { $limit } nog onderweg zijn; de reis van dit pakket eindigde op werkdag { $transit_business_days }.
    .next = Ik heb je zaak met al deze datums doorgegeven. Zal ik er ook een claim van maken, zodat zij erover beslissen?
    .parcel = hierover moet een medewerker beslissen; het is op { $returned_on } teruggegaan naar de afzender.

late_refund-review-partly_refunded = Hierover moet een medewerker beslissen: van je verzendkosten ({ $fee }) is al eerder { $fee_refunded } terugbetaald.
    .why = De garantie geeft { $share } van die kosten terug.
    .next = Ik heb je zaak doorgegeven. Zal ik er ook een claim van maken, zodat zij erover beslissen?

late_refund-review-no_guarantee_stated = Hierover moet een medewerker beslissen: het is te laat, en ons beleid biedt { $method } op aanvraag aan zonder er een garantie bij te noemen.
    .why = { $business_days_late_n ->
        [one] De verwachte levertijd liep tot en met { $expected_to }; de vertraging is { $business_days_late } werkdag.
       *[other] De verwachte levertijd liep tot en met { $expected_to }; de vertraging is { $business_days_late } werkdagen.
    }
    .next = Ik heb je zaak doorgegeven. Zal ik er ook een claim van maken, zodat zij erover beslissen?
    .parcel = te laat, hierover moet een medewerker beslissen; het werd uiterlijk { $expected_to } verwacht.

late_refund-not_stated = Ons beleid zegt niet of je voor een te laat pakket geld terugkrijgt.
    .next = Zal ik een medewerker erbij halen die daarover kan beslissen?
    .parcel = ons beleid zegt daar niets over.

late_refund-not_stated-within_estimate = { $has_delivered_on ->
    [yes] Het kwam op tijd: het is bezorgd op { $delivered_on }, en de schatting liep tot en met { $expected_to }.
   *[no] Tot en met { $expected_to } geldt het pakket als op tijd.
}
    .why = Of je voor een te laat pakket geld terugkrijgt, zegt ons beleid niet.
    .next = { $has_delivered_on ->
        [yes] Zal ik er toch een medewerker bij halen?
       *[no] Is het er dan nog niet, laat het me dan weten, dan haal ik er een medewerker bij. Zal ik dat nu al doen?
    }
    .parcel = op tijd tot en met { $expected_to }.

late_refund-not_stated-late = { $business_days_late_n ->
        [one] Het is te laat: de schatting liep tot en met { $expected_to }, en de vertraging is { $business_days_late } werkdag.
       *[other] Het is te laat: de schatting liep tot en met { $expected_to }, en de vertraging is { $business_days_late } werkdagen.
    }
    .why = Ons beleid zegt niet of je daarvoor geld terugkrijgt, dus moet een medewerker daarover beslissen.
    .next = Ik heb je zaak doorgegeven.
    .parcel = te laat; de schatting liep tot en met { $expected_to }.

late_refund-explained = De Express-verzendgarantie (Express Shipping Guarantee) geeft { $share } van de Express-verzendkosten terug als een pakket meer dan { $limit } werkdagen bij de vervoerder onderweg is.
    .why = { $has_fee ->
        [yes] Bij de vermelde verzendkosten van { $fee } is dat { $share_of_fee }.
       *[no] { "" }
    } { $has_claimable_from ->
        [yes] Met een eerste scan op { $transit_started } zou die ingaan op { $claimable_from }.
       *[no] { "" }
    } De garantie dekt alleen de verzendkosten, niet de producten, belastingen of invoerrechten, en andere verzendmethoden vallen er niet onder.
    .next = Geef me je bestelnummer en je e-mailadres, dan tel ik de dagen van jouw pakket.

steps-intro = Dit zijn de stappen die ons beleid noemt:

step-check_tracking = Kijk naar de nieuwste stand van de track-and-trace.
step-ask_local_carrier = Vraag het je lokale vervoerder; bij pakketten uit het buitenland weet die misschien meer over de douane of het laatste stuk.
step-contact_support = Neem contact op met het supportteam van de shop.

lost_parcel-investigate = Wat vervelend. Ik heb een medewerker gevraagd om je pakket op te sporen.
    .why = { parcel-trace }

lost_parcel-review = Wat vervelend. Ik heb een medewerker gevraagd om je pakket op te sporen.
    .why = { parcel-trace } Ons beleid zegt niet wat er gebeurt als een pakket kwijt is, dus ik mag niets beloven.

parcel-trace = { $has_last_seen_at ->
    [yes] { parcel-where }
   *[no] { "" }
}

delivered_not_received-fulfilled = Volgens ons beleid geldt een bestelling als voltooid zodra de vervoerder die als bezorgd heeft gemeld.
    .why = { $has_last_seen_at ->
        [yes] { parcel-where }
       *[no] { "" }
    } Vraag het eerst even bij je buren, en kijk bij de deur en bij je postkantoor.
    .next = Als het niet opduikt, zal ik er dan een medewerker bij halen?

delivered_not_received-protection_provider = Je hebt bij deze bestelling verzendbescherming gekocht, { $protection }: een pakket dat als bezorgd is gemeld maar er niet is, claim je daar.
    .why = De voorwaarden van die aanbieder zijn bepalend. Voor de shop zelf geldt de bestelling als voltooid zodra die als bezorgd is gemeld.
    .next = Zal ik er een medewerker bij halen die je met de claim helpt?

delivered_not_received-not_stated-not_marked_delivered = De vervoerder heeft deze bestelling nog niet als bezorgd gemeld.
    .why = { parcel-trace }
    .next = Denk je dat er iets niet klopt, zal ik er dan een medewerker bij halen?

delivered_not_received-not_stated = Ons beleid zegt niet wat er gebeurt als een pakket als bezorgd is gemeld maar er niet is.
    .next = Zal ik er een medewerker bij halen die het kan uitzoeken?

return_refund-refer = Retouren en terugbetalingen staan in de Refund Policy van de shop (het beleid voor terugbetalingen), en die heb ik niet.
    .next = Ik wil niet gokken. Zal ik er een medewerker bij halen?

return_refund-not_stated = Ons verzendbeleid zegt niets over retouren en terugbetalingen.
    .next = Ik wil niet gokken. Zal ik er een medewerker bij halen?

damaged_wrong_item-review = Wat vervelend. Als de fout bij ons ligt, wordt die hersteld volgens de Refund Policy van de shop (het beleid voor terugbetalingen).
    .why = Een medewerker moet bekijken wat er is gebeurd; houd alsjeblieft een foto bij de hand.
    .next = Zal ik er een medewerker bij halen?

damaged_wrong_item-refer = Wat vervelend. Hoe het verdergaat, staat in de Refund Policy van de shop (het beleid voor terugbetalingen), en die heb ik niet.
    .next = Ik wil niet gokken; houd alsjeblieft een foto bij de hand. Zal ik er een medewerker bij halen?

damaged_wrong_item-not_stated = Wat vervelend. Ons verzendbeleid zegt niet wat er gebeurt bij een beschadigd of verkeerd artikel.
    .next = Ik wil niet gokken. Zal ik er een medewerker bij halen?

### Douane, weigeringen, adressen, annulering.

customs_fees-shopper_pays = Invoerrechten en invoerbelastingen, als die er zijn, betaal je zelf als ontvanger.
    .why = Ze worden vastgesteld door de autoriteiten op de bestemming en zitten niet in wat je ons hebt betaald, dus kan ik je geen bedrag noemen.

customs_fees-shopper_pays-may_be_forfeited = Invoerrechten en invoerbelastingen, als die er zijn, betaal je zelf als ontvanger.
    .why = Ze worden vastgesteld door de autoriteiten op de bestemming en zitten niet in wat je ons hebt betaald, dus kan ik je geen bedrag noemen.
    .next = Let op: een bestelling die wordt geweigerd vanwege onbetaalde kosten kan komen te vervallen en wordt niet terugbetaald.

customs_fees-shopper_pays-delayed_or_returned = Invoerrechten en invoerbelastingen, als die er zijn, betaal je zelf als ontvanger.
    .why = Ze hangen af van de regels van jouw land, en de shop kan ze niet voorzien of beïnvloeden. Je lokale douanekantoor neemt contact met je op en legt uit hoe je betaalt.
    .next = Let op: door onbetaalde kosten kan het pakket vertraging oplopen of worden teruggestuurd, en daarvoor is de shop niet verantwoordelijk.

customs_fees-not_stated = Ons beleid zegt niet wie de douanekosten betaalt.
    .next = Zal ik er een medewerker bij halen die het je kan vertellen?

refused_parcel-may_be_forfeited = Een bestelling die wordt geweigerd, om welke reden ook, kan komen te vervallen, zonder terugbetaling en zonder vervanging.
    .why = Dat geldt zowel bij douanekosten en vertragingen als wanneer je van gedachten verandert. Er is geen datum waarop dat verandert.
    .next = Typ “medewerker” voordat je weigert, dan bekijkt het team jouw geval.

refused_parcel-not_stated = Ons beleid zegt niet wat er gebeurt als je een pakket zomaar weigert.
    .why = { $has_unpaid ->
        [yes] Over kosten zegt het wel iets: door onbetaalde douanekosten kan het pakket vertraging oplopen of worden teruggestuurd.
       *[no] { "" }
    }
    .next = Zal ik er een medewerker bij halen die het je kan vertellen?

address_change-contact_support = Vraag ons team zo snel mogelijk om het adres te corrigeren.
    .why = Volgens ons beleid is het aan de klant om het juiste adres op te geven, en bij adresfouten is er geen terugbetaling{ $has_reship_fee ->
        [yes] { "" }; komt een pakket bij ons terug vanwege een verkeerd adres, dan kost opnieuw versturen { $reship_fee }
       *[no] { "" }
    }.
    .next = Zal ik er nu een medewerker bij halen?

address_change-reship_fee = Het pakket is teruggekomen; opnieuw versturen kost { $amount }.
    .why = Volgens ons beleid gelden die kosten zodra een pakket vanwege het adres bij ons is teruggekomen. Bij adresfouten is er geen terugbetaling.
    .next = Zal ik er een medewerker bij halen om het te regelen?

address_change-fulfilled_no_refund = De vervoerder heeft het pakket weggegooid, en volgens ons beleid geldt de bestelling dan als voltooid, zonder terugbetaling.
    .why = Dat zegt ons beleid over pakketten met een verkeerd adres die niet terugkomen. Er is geen datum waarop dat verandert.
    .next = Zal ik er een medewerker bij halen?

address_change-not_stated = Ons beleid zegt niet hoe een adres wordt gewijzigd.
    .next = Zal ik er een medewerker bij halen die je kan helpen?

cancellation-possible_until = Ja: deze bestelling kan worden geannuleerd tot { $cancel_until }.
    .why = Voor artikelen die op bestelling worden gemaakt, is de termijn { $window_hours } { $window_hours_n ->
       *[other] uur
    } na de bestelling; daarna begint de productie en is de koop definitief.
    .next = Ik heb een medewerker gevraagd om die meteen te annuleren.

cancellation-possible_until-from_the_order = Artikelen die op bestelling worden gemaakt, kun je tot { $window_hours } { $window_hours_n ->
       *[other] uur
    } na de bestelling annuleren, niet later.
    .why = Daarna begint de productie en is de koop definitief.
    .next = Geef me je bestelnummer en je e-mailadres, dan kijk ik hoe het met jouw bestelling zit.

cancellation-window_closed = Nee: deze bestelling kon worden geannuleerd tot { $cancel_until }.
    .why = Voor artikelen die op bestelling worden gemaakt, is de termijn { $window_hours } { $window_hours_n ->
       *[other] uur
    } na de bestelling; de productie is inmiddels begonnen en de koop is definitief. Er is geen datum waarop dat verandert.
    .next = Wil je er toch hulp bij, typ dan “medewerker”.

cancellation-not_stated = Ons beleid zegt niet of een bestelling kan worden geannuleerd.
    .next = Zal ik er een medewerker bij halen die daarover kan beslissen?

cancellation-not_stated-see_refund_policy = Voor deze artikelen noemt ons verzendbeleid geen annuleringstermijn; het verwijst naar de Refund Policy van de shop (het beleid voor terugbetalingen), en die heb ik niet.
    .next = Zal ik er een medewerker bij halen die daarover kan beslissen?

cancellation-not_stated-depends_on_item = Dat hangt van de artikelen af: wat op bestelling wordt gemaakt, kun je tot { $window_hours } { $window_hours_n ->
       *[other] uur
    } na de bestelling annuleren.
    .why = Voor de andere verwijst ons verzendbeleid naar de Refund Policy van de shop (het beleid voor terugbetalingen), en die heb ik niet.
    .next = Geef me je bestelnummer en je e-mailadres, dan kijk ik hoe het met jouw bestelling zit.

### Wat de bot rondom zijn antwoorden zegt.

greeting = Hoi, ik ben de assistent van { $shop }, een bot. Ik kan je vertellen waar een pakket is, wanneer het zou moeten aankomen, wat verzending en douane kosten en wat ons beleid biedt als het te laat is.
    .next = Wat wil je weten?

thanks = Graag gedaan.

goodbye = Tot ziens! Kom gerust terug wanneer je wilt.

bot_challenge = Ik ben een bot. Ik antwoord op basis van het geschreven beleid van de shop en de track-and-trace van de vervoerder, en ik haal er een medewerker bij zodra je daarom vraagt.

ask-order_and_email = Dat kan ik opzoeken. Stuur me je bestelnummer, bijvoorbeeld { $order_example }, en het e-mailadres waarmee je hebt besteld.

ask-order_number = Dank je. Om welke bestelling gaat het? Het nummer ziet eruit als { $order_example }.

ask-email = Dank je. Met welk e-mailadres heb je besteld? Ik heb het nodig om zeker te weten dat de bestelling van jou is.

ask-country = Naar welk land moet het?

ask-other_order = Natuurlijk. Om welke bestelling gaat het? Het nummer ziet eruit als { $order_example }.

resume-order_and_email = Terug naar je bestelling: stuur me het nummer en het e-mailadres waarmee je hebt besteld.

resume-order_number = Terug naar je bestelling: welk nummer is het?

resume-email = Terug naar je bestelling: met welk e-mailadres heb je besteld?

resume-country = Terug naar je vraag: naar welk land moet het?

language-outside = Je taal lijkt { $written_in } te zijn; die lees ik niet goed genoeg om zeker te zijn. Ik heb een medewerker gevraagd om je te helpen.

proof-failed = Dat bestelnummer en dat e-mailadres kon ik niet aan elkaar koppelen. Controleer ze allebei en stuur ze opnieuw.

proof-too_many = Die gegevens kon ik niet koppelen, dus heb ik een medewerker gevraagd om je te helpen.

unsure-first = Ik weet niet zeker of ik je begrijp. Ik kan je helpen met waar je bestelling is, levertijden, verzendkosten, de douane en wat er gebeurt als een pakket te laat is.
    .next = Kun je het anders zeggen, of wil je liever een medewerker?

unsure-choices = Ik wil zeker weten dat ik je begrijp.
    .next = Zit je vraag hierbij? Zo niet, zeg het dan anders of vraag om een medewerker.

unsure-again = Ik begrijp het nog steeds niet, en ik wil niet gokken. Ik heb een medewerker gevraagd om je te helpen.

out_of_scope = Daar weet ik niets van. Ik ga over bestellingen, verzending en douane bij { $shop }.
    .next = Kan ik iets met een bestelling voor je doen, of wil je liever een medewerker?

shop_matter = Dat is iets voor ons team: ik weet alleen van bestellingen onderweg, verzending en douane. Ik heb je vraag doorgegeven aan een medewerker.

modify_order = Ons beleid zegt niet hoe een bestelling wordt gewijzigd, dus heb ik je wens doorgegeven aan een medewerker.

complaint = Dat spijt me; zo had het niet mogen gaan.
    .next = Om welke bestelling gaat het? Stuur me het nummer en je e-mailadres, dan kijk ik meteen, of typ “medewerker”.

handoff-asked = Natuurlijk. Ik heb een medewerker gevraagd om het over te nemen, met alles wat we tot nu toe hebben.

claim-filed = Gedaan: de claim is ingediend en ligt bij het team, samen met de datums, de telling en de bepaling. Een medewerker bevestigt hem voordat er geld wordt uitbetaald.

claim-already_filed = Voor dit pakket is er al een claim, ingediend op { $filed_on }. Die ligt bij het team, en een medewerker beslist erover.

handoff-accepted = Ik heb een medewerker gevraagd om het over te nemen, met alles wat we tot nu toe hebben.

fault = Sorry, er ging bij mij iets mis. Ik heb een medewerker gevraagd om je te helpen.

blocked = Sorry, ik kon niet elk detail van mijn antwoord onderbouwen, dus geef ik het niet. Ik heb een medewerker gevraagd om je te helpen.

nothing-pending = Prima. Wat wil je weten?

declined = Prima, dan laat ik het zo. Kan ik nog iets anders voor je doen?

remark-earlier_text_may_apply = De bestelling is ouder dan het beleid dat ik heb, dus mogelijk geldt er een eerdere tekst voor.

remark-carrier_not_reached-minutes = Ik kon de vervoerder net niet bereiken; deze gegevens zijn { $facts_age_minutes } { $facts_age_minutes_n ->
    [one] minuut
   *[other] minuten
} oud.

remark-carrier_not_reached-date = Ik kon de vervoerder net niet bereiken; deze gegevens zijn van { $recorded_at }.

remark-carrier_never_reached = Ik kon de vervoerder net niet bereiken en heb nog geen scan, dus kan ik je alleen vertellen wat de shop weet.

remark-customs_needs_action = { $scan_reason_is ->
        [customs_payment_due] De vervoerder meldt dat de douane op een betaling wacht; volg zijn instructies, zodat het pakket verder kan.
        [customs_documents] De vervoerder meldt dat de douane op documenten wacht; volg zijn instructies, zodat het pakket verder kan.
       *[other] De douane wacht op iets van jou; volg de instructies van de vervoerder, zodat het pakket verder kan.
    }

remark-customs_processing_is_normal = Je pakket wordt op dit moment door de douane behandeld; dat is een normale stap.

sources-dated = Bron: { $shop }, beleid geldig sinds { $effective }

sources-undated = Bron: { $shop }, gepubliceerd beleid

suggest-track = Waar is mijn bestelling?
suggest-late = Mijn bestelling is te laat
suggest-cost = Wat kost de verzending?
suggest-customs = Moet ik invoerrechten betalen?
suggest-person = Met een medewerker praten
suggest-yes = Ja, graag
suggest-no = Nee, dank je

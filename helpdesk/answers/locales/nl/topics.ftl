### Waar een bericht over kan gaan, in de woorden van de klant; als keuze aangeboden wanneer het niet duidelijk was.

topic-track_order = Waar is mijn bestelling?
topic-tracking_problem = Mijn track-and-trace wordt niet bijgewerkt.
topic-late_delivery = Mijn bestelling is te laat. Krijg ik geld terug?
topic-express_guarantee = Hoe werkt de Express-garantie?
topic-lost_parcel = Mijn pakket is kwijt.
topic-delivered_not_received = Er staat bezorgd, maar ik heb het niet.
topic-split_shipment = Alleen een deel van mijn bestelling is aangekomen.
topic-delivery_attempt = Ik heb de bezorging gemist.
topic-change_address = Ik wil het bezorgadres wijzigen.
topic-cancel_order = Ik wil mijn bestelling annuleren.
topic-modify_order = Ik wil iets aan mijn bestelling veranderen.
topic-shipping_cost = Hoeveel kost de verzending?
topic-shipping_destinations = Naar welke landen verzenden jullie?
topic-shipping_methods = Welke verzendmethoden zijn er?
topic-delivery_time = Hoe lang duurt de bezorging?
topic-processing_time = Hoe lang duurt het voordat jullie verzenden?
topic-customs_fees = Moet ik douanekosten betalen?
topic-refused_parcel = Wat gebeurt er als ik het pakket weiger?
topic-return_refund = Hoe kan ik iets retourneren?
topic-damaged_wrong_item = Het artikel is beschadigd of verkeerd.
topic-support_hours = Wanneer is jullie klantenservice open?
topic-human_agent = Ik wil met een medewerker praten.
topic-other_support = Ik heb een andere vraag over de shop.

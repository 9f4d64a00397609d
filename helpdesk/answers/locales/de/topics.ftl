### Worum es in einer Nachricht gegangen sein kann, in den Worten der Kundschaft; zur Auswahl angeboten, wenn es nicht klar war.

topic-track_order = Wo ist meine Bestellung?
topic-tracking_problem = Meine Sendungsverfolgung wird nicht aktualisiert.
topic-late_delivery = Meine Bestellung ist verspätet. Bekomme ich Geld zurück?
topic-express_guarantee = Wie funktioniert die Express-Garantie?
topic-lost_parcel = Mein Paket ist verloren gegangen.
topic-delivered_not_received = Da steht zugestellt, aber ich habe es nicht.
topic-split_shipment = Nur ein Teil meiner Bestellung ist angekommen.
topic-delivery_attempt = Ich habe die Zustellung verpasst.
topic-change_address = Ich möchte die Lieferadresse ändern.
topic-cancel_order = Ich möchte meine Bestellung stornieren.
topic-modify_order = Ich möchte etwas an meiner Bestellung ändern.
topic-shipping_cost = Wie viel kostet der Versand?
topic-shipping_destinations = In welche Länder liefert ihr?
topic-shipping_methods = Welche Versandarten gibt es?
topic-delivery_time = Wie lange dauert die Lieferung?
topic-processing_time = Wie lange dauert es, bis ihr verschickt?
topic-customs_fees = Muss ich Zollgebühren zahlen?
topic-refused_parcel = Was passiert, wenn ich die Annahme verweigere?
topic-return_refund = Wie kann ich etwas zurückgeben?
topic-damaged_wrong_item = Der Artikel ist beschädigt oder falsch.
topic-support_hours = Wann ist euer Support erreichbar?
topic-human_agent = Ich möchte mit einem Mitarbeiter sprechen.
topic-other_support = Ich habe eine andere Frage zum Shop.

### Ce dont un message pouvait parler, dans les mots du client ; proposé au choix quand ce n’était pas clair.

topic-track_order = Où est ma commande ?
topic-tracking_problem = Mon suivi ne se met pas à jour.
topic-late_delivery = Ma commande est en retard. Ai-je droit à un remboursement ?
topic-express_guarantee = Comment fonctionne la garantie Express ?
topic-lost_parcel = Mon colis est perdu.
topic-delivered_not_received = C’est marqué livré, mais je n’ai rien reçu.
topic-split_shipment = Je n’ai reçu qu’une partie de ma commande.
topic-delivery_attempt = J’ai raté le passage du livreur.
topic-change_address = Je veux changer l’adresse de livraison.
topic-cancel_order = Je veux annuler ma commande.
topic-modify_order = Je veux modifier quelque chose dans ma commande.
topic-shipping_cost = Combien coûte la livraison ?
topic-shipping_destinations = Dans quels pays livrez-vous ?
topic-shipping_methods = Quels sont vos modes de livraison ?
topic-delivery_time = Combien de temps prend la livraison ?
topic-processing_time = Combien de temps avant l’expédition ?
topic-customs_fees = Est-ce que je dois payer des frais de douane ?
topic-refused_parcel = Que se passe-t-il si je refuse le colis ?
topic-return_refund = Comment retourner un article ?
topic-damaged_wrong_item = L’article est abîmé ou ce n’est pas le bon.
topic-support_hours = Quels sont les horaires du service client ?
topic-human_agent = Je veux parler à un conseiller.
topic-other_support = J’ai une autre question sur la boutique.

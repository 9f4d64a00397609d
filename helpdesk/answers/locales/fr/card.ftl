### Ce qui figure sur la carte d’un colis, à côté du texte d’une réponse.

card-order = Commande { $order_number }

card-parcel = Colis { $tracking_number }

card-window = Arrivée prévue entre le { $expected_from } et le { $expected_to }

card-window-passed = L’arrivée était prévue entre le { $expected_from } et le { $expected_to }

card-today = Aujourd’hui, { $today }

card-limit = Garantie applicable à partir du { $claimable_from }

card-progress = { $transit_business_days_n ->
        [0] Aucun jour ouvré écoulé depuis le premier scan ; la limite est de { $limit }
        [one] { $transit_business_days } jour ouvré depuis le premier scan ; la limite est de { $limit }
       *[other] { $transit_business_days } jours ouvrés depuis le premier scan ; la limite est de { $limit }
    }

card-delivered = Livré le { $delivered_on }

card-status-processing = En préparation
card-status-in_transit = En route
card-status-customs = En douane
card-status-out_for_delivery = En cours de livraison
card-status-available_for_pickup = Prêt à être retiré
card-status-attempt_failed = Tentative de livraison échouée
card-status-delivered = Livré
card-status-exception = Problème signalé
card-status-returned = En retour vers l’expéditeur
card-status-unknown = Pas encore de nouvelles
card-status-late = En retard

scan-unknown = Mention du transporteur
scan-info_received = Étiquette créée
scan-in_transit = En transit
scan-customs_hold = En douane
scan-customs_cleared = Dédouané
scan-out_for_delivery = En cours de livraison
scan-available_for_pickup = Prêt à être retiré
scan-attempt_fail = Tentative de livraison échouée
scan-delivered = Livré
scan-exception = Problème signalé
scan-returned = En retour vers l’expéditeur
scan-expired = N’est plus suivi

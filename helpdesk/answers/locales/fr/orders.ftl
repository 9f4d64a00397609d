### Une commande en route : order_status, processing_time, split_shipment.
### `.parcel` est ce qui se dit d’un colis parmi plusieurs.

parcel-where = { $has_place ->
    [yes] Dernier scan : { $place }, { $last_seen_at }.
   *[no] Dernier scan : { $last_seen_at }.
}{ $has_message ->
    [yes] { " " }Message du transporteur : { $message }.
   *[no] { "" }
}

parcel-name = Colis { $tracking_number } :

parcel-window = { $has_expected_to ->
    [yes] Arrivée prévue entre le { $expected_from } et le { $expected_to }{ $has_usual_to ->
        [yes] { "" } ; la plupart arrivent au plus tard le { $usual_to }
       *[no] { "" }
    }.
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] La douane, des perturbations, les périodes chargées ou le transporteur peuvent retarder un colis.
        [customs_holidays_unforeseen] Les jours fériés locaux, la douane ou des imprévus peuvent retarder un colis.
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] En période chargée, cela peut prendre plus longtemps.
        [may_vary_slightly] En période chargée, cela peut varier un peu.
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] Si le suivi n’avance plus, notre équipe vous aide : écrivez « conseiller ».
       *[no] { "" }
    }

parcel-window-passed = Le délai prévu allait du { $expected_from } au { $expected_to }.

order_status-parcels = La commande { $order_number } voyage en { $parcels } colis, chacun avec son propre numéro de suivi.

order_status-processing = La commande { $order_number } est en préparation et n’est pas encore chez le transporteur.
    .why = { $has_ship_by ->
        [yes] Selon nos conditions, elle devrait lui être remise entre le { $ships_from } et le { $ship_by }.
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] En comptant la livraison, l’arrivée est prévue entre le { $expected_from } et le { $expected_to }.
       *[no] { "" }
    } { $tracking_where_is ->
        [confirmation_email] Quand elle partira, vous recevrez un e-mail avec son numéro de suivi.
       *[no] { "" }
    }
    .parcel = pas encore chez le transporteur.

order_status-processing-time_not_stated = La commande { $order_number } est en préparation et n’est pas encore chez le transporteur.
    .why = Elle contient un article en précommande, dont le délai d’expédition figure sur la page du produit et non dans nos conditions.
    .next = Consultez cette page pour la date de sortie. Si vous préférez qu’une personne vérifie pour vous, écrivez « conseiller ».

order_status-processing-no_scan_yet = La commande { $order_number } a une étiquette, mais le transporteur n’a pas encore scanné le colis.
    .why = { $has_ship_by ->
        [yes] Selon nos conditions, elle devrait lui être remise au plus tard le { $ship_by }. Une étiquette seule ne lance pas le décompte du transit.
       *[no] Une étiquette seule ne lance pas le décompte du transit.
    }
    .next = { $has_expected_to ->
        [yes] En comptant la livraison, l’arrivée est prévue entre le { $expected_from } et le { $expected_to }.
       *[no] { "" }
    } { tracking-help }
    .parcel = il a une étiquette, mais le transporteur ne l’a pas encore scanné. { parcel-window }

order_status-processing-processing_overdue = La commande { $order_number } est en retard : elle aurait dû être remise au transporteur au plus tard le { $ship_by }.
    .why = { $business_days_overdue_n ->
        [0] Cette date vient de passer.
        [one] C’était il y a { $business_days_overdue } jour ouvré.
       *[other] C’était il y a { $business_days_overdue } jours ouvrés.
    } { busy-periods } Je suis désolé pour cette attente.
    .next = Écrivez « conseiller » et je demanderai à l’équipe de vérifier.
    .parcel = en retard ; il aurait dû être remis au transporteur au plus tard le { $ship_by }.

order_status-in_transit = La commande { $order_number } est en route.
    .why = { parcel-where } { parcel-window }
    .parcel = en route. { parcel-where } { parcel-window }

order_status-in_transit-on_time = La commande { $order_number } est en route et dans les temps.
    .why = { parcel-where } { parcel-window }
    .parcel = en route et dans les temps. { parcel-where } { parcel-window }

order_status-in_transit-late = { $business_days_late_n ->
        [one] La commande { $order_number } est en route, mais avec { $business_days_late } jour ouvré de retard.
       *[other] La commande { $order_number } est en route, mais avec { $business_days_late } jours ouvrés de retard.
    }
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Demandez-moi « ai-je droit à un remboursement pour le retard ? » et je le vérifierai dans nos conditions.
    .parcel = { $business_days_late_n ->
        [one] en route, avec { $business_days_late } jour ouvré de retard.
       *[other] en route, avec { $business_days_late } jours ouvrés de retard.
    } { parcel-where } { parcel-window-passed }

order_status-customs = La commande { $order_number } est en douane.
    .why = { parcel-where } { parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] Le passage en douane est une étape normale, et rien ne vous est demandé pour le moment.
    }
    .parcel = en douane. { parcel-where } { parcel-window }

order_status-out_for_delivery = La commande { $order_number } est en cours de livraison.
    .why = { parcel-where }
    .parcel = en cours de livraison. { parcel-where }

order_status-available_for_pickup = La commande { $order_number } est prête à être retirée.
    .why = { parcel-where }
    .next = Passez la chercher dès que vous le pouvez.
    .parcel = prêt à être retiré. { parcel-where }

order_status-attempt_failed = Le transporteur a tenté de livrer la commande { $order_number }, sans succès.
    .why = { parcel-where }
    .next = Contactez le transporteur avec votre numéro de suivi { $tracking_number } pour convenir d’un nouveau passage.
    .parcel = le transporteur a tenté de le livrer, sans succès. { parcel-where }

order_status-delivered = La commande { $order_number } a été livrée.
    .why = Le transporteur l’a marquée comme livrée le { $last_seen_at }{ $has_place ->
        [yes] { "" }, { $place }
       *[no] { "" }
    }.
    .next = Si vous ne l’avez pas, dites-le-moi et je regarderai ce que prévoient nos conditions.
    .parcel = livré. Le transporteur l’a marqué comme tel le { $last_seen_at }.

order_status-delivered-late = { $business_days_late_n ->
        [one] La commande { $order_number } a été livrée { $business_days_late } jour ouvré après son délai prévu.
       *[other] La commande { $order_number } a été livrée { $business_days_late } jours ouvrés après son délai prévu.
    }
    .why = Le transporteur l’a marquée comme livrée le { $last_seen_at }. { parcel-window-passed }
    .next = Demandez-moi « ai-je droit à un remboursement pour le retard ? » et je le vérifierai dans nos conditions.
    .parcel = livré après son délai prévu. Le transporteur l’a marqué comme tel le { $last_seen_at }. { parcel-window-passed }

order_status-exception = Le transporteur signale un problème avec la commande { $order_number }.
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] Elle est signalée comme perdue. Écrivez « conseiller » et l’équipe s’en occupera.
        [damaged] Elle est signalée comme endommagée. Écrivez « conseiller » et l’équipe s’en occupera.
       *[other] Écrivez « conseiller » et l’équipe s’en occupera avec vous.
    }
    .parcel = { $scan_reason_is ->
        [lost] signalé comme perdu.
        [damaged] signalé comme endommagé.
       *[other] le transporteur signale un problème.
    } { parcel-where }

order_status-returned = La commande { $order_number } repart chez l’expéditeur.
    .why = { parcel-where }
    .next = Écrivez « conseiller » et l’équipe verra avec vous la suite.
    .parcel = en retour vers l’expéditeur. { parcel-where }

order_status-unknown = Je n’ai encore aucun scan du transporteur pour la commande { $order_number }.
    .why = Le numéro de suivi est { $tracking_number }, mais le transporteur ne nous a encore rien communiqué à son sujet. { parcel-window }
    .next = { tracking-help }
    .parcel = pas encore de scan du transporteur. { parcel-window }

order_status-unknown-on_time = La dernière mise à jour de la commande { $order_number } ne dit pas où elle en est.
    .why = { parcel-where } { parcel-window }
    .next = Écrivez « conseiller » et l’équipe s’en occupera.
    .parcel = la dernière mise à jour ne dit pas où il en est. { parcel-where } { parcel-window }

order_status-unknown-late = La commande { $order_number } est en retard, et la dernière mise à jour ne dit pas où elle en est.
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Écrivez « conseiller » et l’équipe s’en occupera.
    .parcel = en retard, et la dernière mise à jour ne dit pas où il en est. { parcel-where } { parcel-window-passed }

order_status-unknown-stale = Le transporteur ne donne plus de nouvelles de la commande { $order_number }.
    .why = { parcel-where } Le numéro de suivi { $tracking_number } a expiré chez le transporteur.
    .next = Écrivez « conseiller » et l’équipe s’en occupera.
    .parcel = le transporteur n’en donne plus de nouvelles. { parcel-where }

order_status-unknown-processing_overdue = La commande { $order_number } est en retard : elle aurait dû être remise au transporteur au plus tard le { $ship_by }, et il n’y a encore aucun scan.
    .why = Le numéro de suivi est { $tracking_number }.
    .next = Écrivez « conseiller » et je demanderai à l’équipe de vérifier.
    .parcel = en retard ; il aurait dû être remis au transporteur au plus tard le { $ship_by }, et il n’y a encore aucun scan.

processing_time-stated = Les commandes sont remises au transporteur en { $processing_from } à { $processing_to } jours ouvrés.
    .why = { $has_usual_to ->
        [yes] La plupart en prennent { $usual_from } à { $usual_to }.
       *[no] { "" }
    } { $has_ship_by ->
        [yes] Pour une commande du { $ordered_on }, cela donne entre le { $ships_from } et le { $ship_by }.
       *[no] { "" }
    } Les week-ends et les jours fériés ne comptent pas. { busy-periods } { $has_production_hours ->
        [yes] { $production_hours_n ->
            [one] La production commence peu après la commande, en général dans un délai de { $production_hours } heure.
           *[other] La production commence peu après la commande, en général dans un délai de { $production_hours } heures.
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = Cette commande est déjà chez le transporteur.
    .why = Selon nos conditions, la préparation prend { $processing_from } à { $processing_to } jours ouvrés.

processing_time-overdue = Elle est en retard : elle aurait dû être remise au transporteur au plus tard le { $ship_by }.
    .why = La préparation prend { $processing_from } à { $processing_to } jours ouvrés à partir du { $ordered_on }{ $business_days_overdue_n ->
        [0] { "" } ; ce délai vient de passer.
        [one] { "" } ; { $business_days_overdue } de plus s’est écoulé.
       *[other] { "" } ; { $business_days_overdue } de plus se sont écoulés.
    }
    .next = Écrivez « conseiller » et je demanderai à l’équipe de vérifier.

processing_time-not_stated = Nos conditions n’indiquent pas de délai pour cela.
    .next = Voulez-vous qu’un conseiller vous renseigne ?

processing_time-not_stated-product_page = Pour une précommande, le délai avant l’expédition figure sur la page du produit ; nos conditions n’en indiquent aucun.
    .next = Voulez-vous qu’un conseiller vérifie pour vous ?

split_shipment-stated = Les articles d’une même commande peuvent arriver dans des colis séparés, sans frais supplémentaires, chacun avec son propre numéro de suivi.
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] Donnez-moi votre numéro de commande et votre e-mail, et je regarderai où se trouve chacun.
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] Nos conditions ne disent pas comment les commandes sont réparties en colis.
    }
    .next = S’il manque quelque chose, voulez-vous que je fasse appel à un conseiller ?

parcel-tally = { $parcels_n ->
        [one] La commande { $order_number } compte { $parcels } colis
       *[other] La commande { $order_number } compte { $parcels } colis
    }{ $parcels_delivered_n ->
        [0] { "" } ; rien n’est encore livré.
        [one] { "" }, dont { $parcels_delivered } déjà livré.
       *[other] { "" }, dont { $parcels_delivered } déjà livrés.
    }

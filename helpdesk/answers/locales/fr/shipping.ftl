### Livraison : delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.
### Les modes de livraison portent le nom que leur donne la boutique.

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = jours ouvrés
choice-weeks = semaines
choice-months = mois
choice-hours = heures
choice-business_hours = heures ouvrées
choice-may_be_forfeited = peut être considérée comme définitivement perdue
choice-shopper = le client

delivery_estimate-estimated = Arrivée prévue entre le { $expected_from } et le { $expected_to }.
    .why = { $has_country ->
        [yes] Destination : { $country }.
       *[no] { "" }
    } { $has_transit_started ->
        [yes] La livraison { $method } prend { $range_from } à { $range_to } { $unit } à partir du premier scan du transporteur, le { $transit_started }.
       *[no] La livraison { $method } prend { $range_from } à { $range_to } { $unit } une fois le colis chez le transporteur ; j’ai compté à partir d’une commande du { $ordered_on }, prête à partir entre le { $ships_from } et le { $ship_by }.
    } { $has_usual_range_to ->
        [yes] La plupart en prennent { $usual_range_from } à { $usual_range_to }, soit une arrivée au plus tard le { $usual_to }.
       *[no] { "" }
    } { $has_rare_months ->
        [yes] { $rare_months_n ->
            [one] Dans de rares cas, la douane peut y allonger la livraison jusqu’à { $rare_months } mois.
           *[other] Dans de rares cas, la douane peut y allonger la livraison jusqu’à { $rare_months } mois.
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] C’est une estimation : les jours fériés locaux, la douane ou des imprévus peuvent la modifier.
        [not_guaranteed] C’est une estimation, pas une promesse.
       *[no] C’est une estimation.
    } { $sooner_is ->
        [before_ordering] S’il vous le faut plus tôt, consultez notre équipe avant de commander.
       *[no] { "" }
    }
    .parcel = arrivée prévue entre le { $expected_from } et le { $expected_to }. { $has_transit_started ->
        [yes] Premier scan : { $transit_started }.
       *[no] Le transporteur ne l’a pas encore scanné.
    }

delivery_estimate-estimated-late = Il aurait dû arriver au plus tard le { $expected_to } ; il est donc en retard.
    .why = { $has_transit_started ->
        [yes] La livraison { $method } prend { $range_from } à { $range_to } { $unit } à partir du premier scan du transporteur, le { $transit_started }.
       *[no] La livraison { $method } prend { $range_from } à { $range_to } { $unit } une fois le colis chez le transporteur.
    } { delay-causes }
    .next = Demandez-moi « ai-je droit à un remboursement pour le retard ? » et je le vérifierai dans nos conditions.
    .parcel = en retard ; il aurait dû arriver au plus tard le { $expected_to }.

delivery_estimate-parcels = Il reste plusieurs colis à venir pour la commande { $order_number }, chacun avec sa propre estimation :

delivery_estimate-delivered = C’est arrivé : le transporteur l’a marqué comme livré le { $delivered_on }.

delivery_estimate-not_stated = Nos conditions n’indiquent pas de délai de livraison pour cela.
    .next = Voulez-vous qu’un conseiller vous renseigne ?
    .parcel = nos conditions n’indiquent pas de délai de livraison.

delivery_estimate-not_stated-product_page = Je ne peux pas vous donner de date : pour une précommande, le délai d’expédition figure sur la page du produit, et nos conditions n’en indiquent aucun.
    .why = Une fois le colis parti, la livraison { $method } prend { $range_from } à { $range_to } { $unit }.
    .next = Voulez-vous qu’un conseiller vérifie pour vous ?

delivery_estimate-not_stated-country_needed = Cela dépend de la destination.
    .next = Dans quel pays faut-il livrer ?

shipping_cost-quoted = La livraison { $method } coûte { $amount }.
    .why = { $has_country ->
        [yes] Destination : { $country }.
       *[no] { "" }
    } { $has_threshold ->
        [yes] Elle est gratuite pour les commandes de plus de { $threshold }.
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = La livraison { $method } coûte { $amount } pour un panier de { $subtotal }.
    .why = { $has_country ->
        [yes] Destination : { $country }.
       *[no] { "" }
    } Elle est gratuite pour les commandes de plus de { $threshold } ; à { $threshold } tout juste, elle ne l’est pas encore.
    .next = Ajoutez { $missing } ou plus à votre panier et la livraison est gratuite.

shipping_cost-quoted-price_list = Les frais dépendent du mode de livraison et de la destination.
    .why = { $has_fee_economy ->
        [yes] Economy : { $fee_economy }{ $has_threshold_economy ->
            [yes] { "" }, gratuit au-delà de { $threshold_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_express ->
        [yes] Express : { $fee_express }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Economy International : { $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] { "" }, gratuit au-delà de { $threshold_economy_international }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_standard ->
        [yes] Standard : { $fee_standard }.
       *[no] { "" }
    }
    .next = Dans quel pays faut-il livrer ?

shipping_cost-free = La livraison { $method } est gratuite pour ce panier.
    .why = Elle l’est pour les commandes de plus de { $threshold }, et la vôtre atteint { $subtotal }.

shipping_cost-on_request = { $method } est proposé sur demande ; nos conditions n’en indiquent donc pas le prix.
    .next = Voulez-vous qu’un conseiller vous donne le prix ?

shipping_cost-not_stated = Nos conditions ne disent pas ce que coûte cette livraison.
    .next = Voulez-vous qu’un conseiller vous renseigne ?

shipping_cost-not_stated-method_not_listed_for_country = Nos conditions n’indiquent pas de prix { $method } pour cette destination.
    .why = { $has_country ->
        [yes] Pour votre destination ({ $country }), elles prévoient nos modes internationaux ; le plus rapide est proposé sur demande.
       *[no] { "" }
    }
    .next = Voulez-vous qu’un conseiller vous donne le prix ?

shipping_methods-stated = Voici nos modes de livraison.
    .why = { $has_economy_to ->
        [yes] Economy : { $economy_from } à { $economy_to } jours ouvrés{ $has_fee_economy ->
            [yes] { "" }, { $fee_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_standard_to ->
        [yes] Standard : { $standard_from } à { $standard_to } jours ouvrés.
       *[no] { "" }
    } { $has_express_to ->
        [yes] Express : { $express_from } à { $express_to } jours ouvrés{ $has_fee_express ->
            [yes] { "" }, { $fee_express }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] À l’étranger : Economy International, { $fee_economy_international }, et Expedited International sur demande.
       *[no] { "" }
    } { $origin_is ->
        [several_warehouses] Les colis partent de plusieurs de nos entrepôts.
       *[no] { "" }
    } { $tracking_is ->
        [every_order] Chaque commande peut être suivie.
        [shipped_orders] Vous recevez un numéro de suivi par e-mail une fois la commande partie.
       *[no] { "" }
    }
    .next = Dites-moi le pays et je calculerai les dates.

shipping_methods-not_stated = Nos conditions n’énumèrent pas les modes de livraison.
    .next = Voulez-vous qu’un conseiller vous renseigne ?

destinations-stated = Oui : nos conditions mentionnent votre destination ({ $country }), avec { $range_from } à { $range_to } { $unit } une fois le colis chez le transporteur.
    .next = Voulez-vous que je calcule les dates ou le prix ?

destinations-stated-everywhere = Nos conditions indiquent des délais de livraison pour des destinations du monde entier.
    .next = À quel pays pensez-vous ?

destinations-stated-most_international = Nos conditions parlent de la plupart des destinations internationales, sans nommer de pays.
    .next = Voulez-vous qu’un conseiller vous renseigne sur le vôtre ?

destinations-not_stated-most_international = Je ne peux pas l’affirmer : nos conditions parlent de la plupart des destinations internationales, sans nommer la vôtre ({ $country }).
    .next = Voulez-vous qu’un conseiller vous renseigne ?

destinations-not_stated = Nos conditions ne disent pas si nous y livrons.
    .next = Voulez-vous qu’un conseiller vous renseigne ?

support-open = { $closed_is ->
        [weekends_and_holidays] Nous sommes joignables les jours ouvrés, de { $opens } à { $closes } ; nous sommes fermés les week-ends et les jours fériés.
       *[no] Nous sommes joignables de { $opens } à { $closes }.
    }

support_hours-stated-open_now = Notre équipe est disponible en ce moment, jusqu’au { $closing }.
    .why = { support-open } { $has_response_to ->
        [yes] Une réponse prend { $response_from } à { $response_to } heures ouvrées.
       *[no] { "" }
    }

support_hours-stated-closed_now = Notre équipe est absente en ce moment et revient le { $next_opening }.
    .why = { support-open } { $has_response_to ->
        [yes] Une réponse prend { $response_from } à { $response_to } heures ouvrées.
       *[no] { "" }
    }

support_hours-not_stated = Nos conditions n’indiquent pas d’horaires pour le service client.
    .next = Voulez-vous que je transmette votre question à un conseiller pour qu’il vous réponde ?

### Argent et soucis : late_refund, lost_parcel, delivered_not_received, return_refund, damaged_wrong_item.

late_refund-parcels = La commande { $order_number } compte plusieurs colis, et chacun est examiné séparément :

late_refund-eligible = Oui : vous pouvez demander le remboursement de { $amount }, soit { $share } des { $fee } que vous avez payés pour la livraison Express.
    .why = Le transporteur a scanné le colis { $tracking_number } pour la première fois le { $transit_started }, et il n’est toujours pas livré. Nous en sommes à { $transit_business_days } jours ouvrés ; la garantie s’applique au-delà de { $limit }. Elle couvre uniquement les frais de livraison, pas les articles, les taxes ni les droits de douane.
    .next = Voulez-vous que je dépose la demande de remboursement auprès de l’équipe ? Une personne la valide avant tout versement.
    .parcel = toujours en transit après { $transit_business_days } jours ouvrés, au-delà de la limite de { $limit }.

transit-today = { $transit_business_days_n ->
        [0] Aucun jour ouvré ne s’est écoulé depuis le premier scan, le { $transit_started }
        [one] Nous en sommes à { $transit_business_days } jour ouvré depuis le premier scan, le { $transit_started }
       *[other] Nous en sommes à { $transit_business_days } jours ouvrés depuis le premier scan, le { $transit_started }
    }

late_refund-not_yet = Pas encore : la garantie Express ne s’applique qu’à partir du { $claimable_from }.
    .why = { transit-today } ; il en faut plus de { $limit }.
    .next = Si le colis n’est pas arrivé d’ici là, reposez-moi la question : à partir de ce jour, vous pourrez demander le remboursement de { $share } des frais de livraison payés.
    .parcel = pas encore ; la garantie ne s’applique qu’à partir du { $claimable_from }.

late_refund-not_yet-within_window = Pas encore : le colis est toujours dans son délai prévu, qui court jusqu’au { $expected_to }.
    .why = { transit-today } ; la garantie Express s’applique au-delà de { $limit }.
    .next = S’il n’est pas arrivé d’ici au { $claimable_from }, reposez-moi la question : à partir de ce jour, vous pourrez demander le remboursement de { $share } des frais de livraison payés.
    .parcel = pas encore ; il est dans son délai prévu, qui court jusqu’au { $expected_to }. La garantie ne s’applique qu’à partir du { $claimable_from }.

late_refund-not_yet-clock_not_started = Pas encore : le transporteur n’a pas scanné le colis, et le décompte commence au premier scan.
    .why = La garantie Express s’applique quand un colis est chez le transporteur depuis plus de { $limit } jours ouvrés.
    .next = Je pourrai vous dire le jour exact dès qu’il y aura un premier scan.
    .parcel = pas encore ; le transporteur ne l’a pas scanné.

late_refund-not_eligible-no_fee_paid = Non : la livraison Express de cette commande vous a coûté { $fee }, et la garantie ne rembourse qu’une part de ces frais.
    .why = Elle s’appliquerait au-delà de { $limit } jours ouvrés en transit, mais ici il n’y a pas de frais à rembourser. Aucune date n’y changera rien.
    .next = Pour savoir où se trouve le colis, demandez-moi « où est ma commande ? ».

late_refund-not_eligible-already_refunded = Non : sur vos { $fee } de frais Express, { $fee_refunded } vous ont déjà été remboursés.
    .why = La garantie rembourse { $share } de ces frais, et une seule fois. Aucune date n’y changera rien.

late_refund-not_eligible-within_guarantee = Non : il a été livré le { $delivered_on }, au jour ouvré { $transit_business_days } après son premier scan.
    .why = La garantie Express exige plus de { $limit } jours ouvrés en transit ; elle ne s’applique donc pas à ce colis. Aucune date n’y changera rien.
    .parcel = non ; il a été livré le { $delivered_on }, au jour ouvré { $transit_business_days }.

late_refund-not_eligible-within_estimate = { $has_delivered_on ->
    [yes] Non : il a été livré le { $delivered_on }, et son délai prévu courait jusqu’au { $expected_to }.
   *[no] { $has_expected_to ->
        [yes] Non : selon nos conditions, le colis n’est pas en retard ; son délai prévu court jusqu’au { $expected_to }.
       *[no] Non : selon nos conditions, le colis n’est pas considéré comme en retard.
    }
}
    .why = { $has_method ->
        [yes] Un retard ne donne droit à un remboursement que si la garantie Express le couvre, et il s’agit ici d’un envoi { $method }.
       *[no] Un retard ne donne droit à un remboursement que si la garantie Express le couvre.
    } Nos conditions ne fixent aucune date à partir de laquelle cela change.
    .next = { $has_delivered_on ->
        [yes] { "" }
       *[no] { $has_expected_to ->
            [yes] S’il n’est pas arrivé d’ici au { $expected_to }, dites-le-moi et je ferai appel à un conseiller pour le rechercher.
           *[no] S’il n’arrive pas à temps, dites-le-moi et je ferai appel à un conseiller pour le rechercher.
        }
    }
    .parcel = { $has_expected_to ->
        [yes] pas en retard ; son délai prévu court jusqu’au { $expected_to }.
       *[no] pas en retard.
    }

late_refund-not_eligible-delay_not_covered = { $has_method ->
        [yes] Non : selon nos conditions, un retard ne donne droit à un remboursement qu’avec la garantie Express, et elle ne couvre pas les envois { $method }.
       *[no] Non : selon nos conditions, un retard ne donne droit à un remboursement qu’avec la garantie Express.
    }
    .why = { $has_business_days_late ->
        [yes] { $business_days_late_n ->
            [one] Pour le délai, vous avez raison et j’en suis désolé : il était attendu au plus tard le { $expected_to } ; le retard est de { $business_days_late } jour ouvré.
           *[other] Pour le délai, vous avez raison et j’en suis désolé : il était attendu au plus tard le { $expected_to } ; le retard est de { $business_days_late } jours ouvrés.
        } Aucune date ne change cette réponse.
       *[no] Aucune date ne change cette réponse.
    }
    .next = { $has_delivered_on ->
        [yes] Il a été livré le { $delivered_on }.
       *[no] Ce qui peut aider maintenant : demandez-moi « où est ma commande ? » pour voir le dernier scan, ou écrivez « conseiller » et l’équipe recherchera le colis.
    }
    .parcel = { $has_expected_to ->
        [yes] non ; un retard seul ne donne droit à aucun remboursement. Il était attendu au plus tard le { $expected_to }.
       *[no] non ; un retard seul ne donne droit à aucun remboursement.
    }

late_refund-review-delivered_after_threshold = C’est à une personne de trancher : le colis a dépassé la limite, mais il a été livré.
    .why = Il a été livré le { $delivered_on }, soit { $transit_business_days } jours ouvrés après son premier scan, le { $transit_started }. La garantie s’applique au-delà de { $limit } jours ouvrés et vise les colis encore en transit ; je ne dois donc rien vous promettre.
    .next = J’ai transmis votre dossier avec toutes ces dates. Voulez-vous que je l’enregistre aussi comme demande de remboursement, pour que l’équipe tranche ?
    .parcel = une personne doit trancher ; il a été livré le { $delivered_on }, après la limite.

late_refund-review-returned_to_sender = C’est à une personne de trancher : le colis est reparti chez l’expéditeur le { $returned_on }.
    .why = La garantie vise les colis encore en transit au-delà de { $limit } jours ouvrés ; le trajet de celui-ci s’est arrêté au jour ouvré { $transit_business_days }.
    .next = J’ai transmis votre dossier avec toutes ces dates. Voulez-vous que je l’enregistre aussi comme demande de remboursement, pour que l’équipe tranche ?
    .parcel = une personne doit trancher ; il est reparti chez l’expéditeur le { $returned_on }.

late_refund-review-partly_refunded = C’est à une personne de trancher : sur vos { $fee } de frais de livraison, { $fee_refunded } vous ont déjà été remboursés.
    .why = La garantie rembourse { $share } de ces frais.
    .next = J’ai transmis votre dossier. Voulez-vous que je l’enregistre aussi comme demande de remboursement, pour que l’équipe tranche ?

late_refund-review-no_guarantee_stated = C’est à une personne de trancher : le colis est en retard, et nos conditions proposent { $method } sur demande sans préciser de garantie.
    .why = { $business_days_late_n ->
        [one] Le délai prévu courait jusqu’au { $expected_to } ; le retard est de { $business_days_late } jour ouvré.
       *[other] Le délai prévu courait jusqu’au { $expected_to } ; le retard est de { $business_days_late } jours ouvrés.
    }
    .next = J’ai transmis votre dossier. Voulez-vous que je l’enregistre aussi comme demande de remboursement, pour que l’équipe tranche ?
    .parcel = en retard, une personne doit trancher ; il était attendu au plus tard le { $expected_to }.

late_refund-not_stated = Nos conditions ne disent pas si un colis en retard donne droit à un remboursement.
    .next = Voulez-vous que je fasse appel à un conseiller qui puisse en décider ?
    .parcel = nos conditions ne le disent pas.

late_refund-not_stated-within_estimate = { $has_delivered_on ->
    [yes] Il est arrivé à temps : il a été livré le { $delivered_on }, et le délai estimé courait jusqu’au { $expected_to }.
   *[no] Jusqu’au { $expected_to }, le colis est considéré comme dans les temps.
}
    .why = Nos conditions ne disent pas si un retard donne droit à un remboursement.
    .next = { $has_delivered_on ->
        [yes] Voulez-vous tout de même que je fasse appel à un conseiller ?
       *[no] S’il n’est pas arrivé d’ici là, dites-le-moi et je ferai appel à un conseiller. Voulez-vous que je le fasse dès maintenant ?
    }
    .parcel = dans les temps jusqu’au { $expected_to }.

late_refund-not_stated-late = { $business_days_late_n ->
        [one] Il est en retard : le délai estimé courait jusqu’au { $expected_to }, et le retard est de { $business_days_late } jour ouvré.
       *[other] Il est en retard : le délai estimé courait jusqu’au { $expected_to }, et le retard est de { $business_days_late } jours ouvrés.
    }
    .why = Nos conditions ne disent pas si cela donne droit à un remboursement ; c’est donc à une personne de trancher.
    .next = J’ai transmis votre dossier.
    .parcel = en retard ; le délai estimé courait jusqu’au { $expected_to }.

late_refund-explained = L’Express Shipping Guarantee (garantie de livraison Express) rembourse { $share } des frais Express quand un colis reste plus de { $limit } jours ouvrés en transit chez le transporteur.
    .why = { $has_fee ->
        [yes] Au tarif affiché de { $fee }, cela fait { $share_of_fee }.
       *[no] { "" }
    } { $has_claimable_from ->
        [yes] Avec un premier scan le { $transit_started }, elle s’appliquerait à partir du { $claimable_from }.
       *[no] { "" }
    } Elle couvre uniquement les frais de livraison, pas les articles, les taxes ni les droits de douane, et ne vaut pas pour les autres modes de livraison.
    .next = Donnez-moi votre numéro de commande et votre e-mail, et je compterai les jours pour votre colis.

steps-intro = Voici les étapes indiquées dans nos conditions :

step-check_tracking = Consultez la dernière mise à jour du suivi.
step-ask_local_carrier = Renseignez-vous auprès du transporteur local ; pour un colis venant de l’étranger, il en sait peut-être plus sur la douane ou la dernière étape.
step-contact_support = Contactez le service client de la boutique.

lost_parcel-investigate = Je suis désolé. J’ai demandé à une personne de rechercher votre colis.
    .why = { parcel-trace }

lost_parcel-review = Je suis désolé. J’ai demandé à une personne de rechercher votre colis.
    .why = { parcel-trace } Nos conditions ne disent pas ce qui est prévu quand un colis est perdu ; je ne dois donc rien vous promettre.

parcel-trace = { $has_last_seen_at ->
    [yes] { parcel-where }
   *[no] { "" }
}

delivered_not_received-fulfilled = Selon nos conditions, une commande est considérée comme honorée dès que le transporteur l’a marquée comme livrée.
    .why = { $has_last_seen_at ->
        [yes] { parcel-where }
       *[no] { "" }
    } Demandez d’abord à vos voisins, et regardez devant votre porte et à votre bureau de poste.
    .next = S’il reste introuvable, voulez-vous que je fasse appel à un conseiller ?

delivered_not_received-protection_provider = Vous avez pris une protection d’envoi avec cette commande, { $protection } : c’est là que se réclame un colis marqué comme livré mais introuvable.
    .why = Ce sont les conditions de ce prestataire qui décident. Pour la boutique, la commande est considérée comme honorée dès qu’elle est marquée comme livrée.
    .next = Voulez-vous qu’un conseiller vous aide pour cette démarche ?

delivered_not_received-not_stated-not_marked_delivered = Le transporteur n’a pas encore marqué cette commande comme livrée.
    .why = { parcel-trace }
    .next = Si vous pensez qu’il y a un problème, voulez-vous que je fasse appel à un conseiller ?

delivered_not_received-not_stated = Nos conditions ne disent pas ce qui est prévu quand un colis est marqué comme livré mais n’est pas là.
    .next = Voulez-vous qu’un conseiller se penche sur la question ?

return_refund-refer = Les retours et les remboursements relèvent de la Refund Policy (politique de remboursement) de la boutique, que je n’ai pas.
    .next = Je préfère ne rien inventer. Voulez-vous que je fasse appel à un conseiller ?

return_refund-not_stated = Nos conditions de livraison ne disent rien des retours ni des remboursements.
    .next = Je préfère ne rien inventer. Voulez-vous que je fasse appel à un conseiller ?

damaged_wrong_item-review = Je suis désolé. Quand l’erreur vient de nous, nous la corrigeons selon la Refund Policy (politique de remboursement) de la boutique.
    .why = Une personne doit voir ce qui s’est passé ; préparez une photo, s’il vous plaît.
    .next = Voulez-vous que je fasse appel à un conseiller ?

damaged_wrong_item-refer = Je suis désolé. La suite relève de la Refund Policy (politique de remboursement) de la boutique, que je n’ai pas.
    .next = Je préfère ne rien inventer ; préparez une photo, s’il vous plaît. Voulez-vous que je fasse appel à un conseiller ?

damaged_wrong_item-not_stated = Je suis désolé. Nos conditions de livraison ne disent pas ce qui est prévu pour un article abîmé ou erroné.
    .next = Je préfère ne rien inventer. Voulez-vous que je fasse appel à un conseiller ?

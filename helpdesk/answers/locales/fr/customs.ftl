### Douane, refus, adresses, annulation.

customs_fees-shopper_pays = Les droits de douane et les taxes d’importation, s’il y en a, sont à votre charge en tant que destinataire.
    .why = Ils sont fixés par les autorités du pays de destination et ne sont pas compris dans ce que vous nous avez payé ; je ne peux donc pas vous donner de montant.

customs_fees-shopper_pays-may_be_forfeited = Les droits de douane et les taxes d’importation, s’il y en a, sont à votre charge en tant que destinataire.
    .why = Ils sont fixés par les autorités du pays de destination et ne sont pas compris dans ce que vous nous avez payé ; je ne peux donc pas vous donner de montant.
    .next = Attention : une commande refusée parce que ces frais n’ont pas été payés peut être considérée comme définitivement perdue pour vous, et elle n’est pas remboursée.

customs_fees-shopper_pays-delayed_or_returned = Les droits de douane et les taxes d’importation, s’il y en a, sont à votre charge en tant que destinataire.
    .why = Ils dépendent des règles de votre pays, et la boutique ne peut ni les prévoir ni les contrôler. Votre bureau de douane local vous contactera pour vous expliquer comment payer.
    .next = Attention : si ces frais ne sont pas payés, le colis peut être retardé ou renvoyé, et la boutique n’en est pas responsable.

customs_fees-not_stated = Nos conditions ne disent pas qui paie les frais de douane.
    .next = Voulez-vous qu’un conseiller vous renseigne ?

refused_parcel-may_be_forfeited = Une commande refusée, quelle qu’en soit la raison, peut être considérée comme définitivement perdue pour vous, sans remboursement ni remplacement.
    .why = Cela vaut pour les frais de douane, les retards comme pour un changement d’avis. Aucune date n’y changera rien.
    .next = Avant de la refuser, écrivez « conseiller » et l’équipe examinera votre cas.

refused_parcel-not_stated = Nos conditions ne disent pas ce qui se passe quand vous refusez simplement un colis.
    .why = { $has_unpaid ->
        [yes] Pour les frais, si : des frais de douane impayés peuvent retarder le colis ou le faire renvoyer.
       *[no] { "" }
    }
    .next = Voulez-vous qu’un conseiller vous renseigne ?

address_change-contact_support = Demandez à notre équipe de corriger l’adresse dès que possible.
    .why = Selon nos conditions, c’est au client de donner la bonne adresse, et une erreur d’adresse n’est pas remboursée{ $has_reship_fee ->
        [yes] { "" } ; si un colis nous revient à cause d’une mauvaise adresse, le renvoyer coûte { $reship_fee }
       *[no] { "" }
    }.
    .next = Voulez-vous que je fasse appel à un conseiller maintenant ?

address_change-reship_fee = Le colis est revenu ; le renvoyer coûte { $amount }.
    .why = Selon nos conditions, ces frais s’appliquent quand un colis nous a été retourné à cause de son adresse. Une erreur d’adresse n’est pas remboursée.
    .next = Voulez-vous qu’un conseiller organise le renvoi ?

address_change-fulfilled_no_refund = Le transporteur s’est débarrassé du colis et, selon nos conditions, la commande est alors considérée comme honorée, sans remboursement.
    .why = C’est ce que nos conditions prévoient pour les colis à l’adresse erronée qui ne reviennent pas. Aucune date n’y changera rien.
    .next = Voulez-vous que je fasse appel à un conseiller ?

address_change-not_stated = Nos conditions ne disent pas comment changer une adresse.
    .next = Voulez-vous qu’un conseiller vous aide ?

cancellation-possible_until = Oui : cette commande peut être annulée jusqu’au { $cancel_until }.
    .why = Pour les articles fabriqués sur commande, le délai est de { $window_hours } { $window_hours_n ->
        [one] heure
       *[other] heures
    } après la commande ; ensuite, la production commence et la vente est définitive.
    .next = J’ai demandé à un conseiller de l’annuler tout de suite.

cancellation-possible_until-from_the_order = Les articles fabriqués sur commande peuvent être annulés dans un délai de { $window_hours } { $window_hours_n ->
        [one] heure
       *[other] heures
    } après la commande, pas plus tard.
    .why = Ensuite, la production commence et la vente est définitive.
    .next = Donnez-moi votre numéro de commande et votre e-mail, et je vérifierai la vôtre.

cancellation-window_closed = Non : cette commande pouvait être annulée jusqu’au { $cancel_until }.
    .why = Pour les articles fabriqués sur commande, le délai est de { $window_hours } { $window_hours_n ->
        [one] heure
       *[other] heures
    } après la commande ; depuis, la production a commencé et la vente est définitive. Aucune date n’y changera rien.
    .next = Si vous souhaitez tout de même de l’aide, écrivez « conseiller ».

cancellation-not_stated = Nos conditions ne disent pas si une commande peut être annulée.
    .next = Voulez-vous que je fasse appel à un conseiller qui puisse en décider ?

cancellation-not_stated-see_refund_policy = Pour ces articles, nos conditions de livraison n’indiquent pas de délai d’annulation ; elles renvoient à la Refund Policy (politique de remboursement) de la boutique, que je n’ai pas.
    .next = Voulez-vous que je fasse appel à un conseiller qui puisse en décider ?

cancellation-not_stated-depends_on_item = Cela dépend des articles : ceux fabriqués sur commande peuvent être annulés dans un délai de { $window_hours } { $window_hours_n ->
        [one] heure
       *[other] heures
    } après la commande.
    .why = Pour les autres, nos conditions de livraison renvoient à la Refund Policy (politique de remboursement) de la boutique, que je n’ai pas.
    .next = Donnez-moi votre numéro de commande et votre e-mail, et je vérifierai la vôtre.

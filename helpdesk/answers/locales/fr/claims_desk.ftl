### Ce que l’on dit au client quand une personne a tranché sur une demande de remboursement.

claim-approved = { $has_amount ->
    [yes] Votre demande de remboursement pour la commande { $order_number } est acceptée : { $amount } vous seront remboursés.
   *[no] Votre demande de remboursement pour la commande { $order_number } est acceptée. Notre équipe fixe ce qui vous sera remboursé.
}
    .next = Nous vous prévenons ici dès que le versement est fait.

claim-rejected = Une personne a examiné votre demande de remboursement pour la commande { $order_number } et ne peut pas l’accepter.
    .why = { $refusal_is ->
        [no_fee_paid] Aucuns frais de livraison n’ont été payés pour cette commande ; il n’y a donc rien à rembourser.
        [already_refunded] Les frais de livraison de cette commande ont déjà été remboursés.
        [clock_not_started] Le transporteur n’a pas encore scanné le colis, et le décompte commence au premier scan.
        [within_guarantee] Le colis n’est pas resté en transit plus longtemps que ne l’exige la garantie.
        [within_window] Le colis est toujours dans son délai prévu.
        [within_estimate] Selon nos conditions, le colis n’était pas considéré comme en retard.
       *[other] Selon nos conditions, ce retard ne donne pas droit à un remboursement.
    }
    .next = Nos conditions indiquent, à la rubrique { $section } : { $quote }

claim-more_needed = { $agent }, de { $shop }, examine votre demande de remboursement pour la commande { $order_number } et a besoin d’un complément pour trancher. Répondez ici, s’il vous plaît :

claim-paid = { $has_amount ->
    [yes] Votre demande de remboursement pour la commande { $order_number } est réglée : { $amount } vous ont été remboursés.
   *[no] Votre demande de remboursement pour la commande { $order_number } est réglée : ce qui vous revient a été versé.
}

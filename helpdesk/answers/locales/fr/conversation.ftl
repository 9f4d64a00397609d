### Ce que le bot dit autour de ses réponses.

greeting = Bonjour, je suis l’assistant de { $shop }, un bot. Je peux vous dire où se trouve un colis, quand il devrait arriver, ce que coûtent la livraison et la douane, et ce que prévoient nos conditions en cas de retard.
    .next = Que souhaitez-vous savoir ?

thanks = Avec plaisir.

goodbye = Au revoir, et à bientôt si vous avez besoin.

bot_challenge = Je suis un bot. Je réponds d’après les conditions écrites de la boutique et le suivi du transporteur, et je fais appel à un conseiller dès que vous le demandez.

ask-order_and_email = Je peux regarder cela. Envoyez-moi, s’il vous plaît, votre numéro de commande, par exemple { $order_example }, et l’adresse e-mail utilisée pour la commande.

ask-order_number = Merci. De quelle commande s’agit-il ? Le numéro ressemble à { $order_example }.

ask-email = Merci. Avec quelle adresse e-mail avez-vous commandé ? J’en ai besoin pour être sûr que la commande est bien la vôtre.

ask-country = Dans quel pays faut-il livrer ?

ask-other_order = Bien sûr. De quelle commande s’agit-il ? Le numéro ressemble à { $order_example }.

resume-order_and_email = Pour revenir à votre commande : envoyez-moi, s’il vous plaît, son numéro et l’adresse e-mail utilisée pour commander.

resume-order_number = Pour revenir à votre commande : quel est son numéro ?

resume-email = Pour revenir à votre commande : avec quelle adresse e-mail l’avez-vous passée ?

resume-country = Pour revenir à votre question : dans quel pays faut-il livrer ?

language-outside = Votre message semble écrit dans une langue que je ne lis pas assez bien pour être sûr : { $written_in }. J’ai demandé à un conseiller de vous aider.

proof-failed = Je n’arrive pas à faire correspondre ce numéro de commande et cette adresse e-mail. Vérifiez-les, s’il vous plaît, et renvoyez-les-moi.

proof-too_many = Je n’ai pas pu vérifier ces informations ; j’ai donc demandé à un conseiller de vous aider.

unsure-first = Je ne suis pas sûr d’avoir compris. Je peux vous renseigner sur l’état de votre commande, les délais et les frais de livraison, la douane et ce qui est prévu quand un colis est en retard.
    .next = Pouvez-vous le dire autrement, ou préférez-vous un conseiller ?

unsure-choices = Je veux être sûr de bien vous comprendre.
    .next = Est-ce l’un de ces sujets ? Sinon, dites-le autrement, ou demandez un conseiller.

unsure-again = Je ne comprends toujours pas, et je préfère ne rien inventer. J’ai demandé à un conseiller de vous aider.

out_of_scope = Cela dépasse ce que je sais. Je m’occupe des commandes, de la livraison et de la douane pour { $shop }.
    .next = Puis-je faire quelque chose pour une commande, ou préférez-vous un conseiller ?

shop_matter = C’est une question pour notre équipe : je ne connais que les commandes en cours, la livraison et la douane. J’ai transmis votre question à un conseiller.

modify_order = Nos conditions ne disent pas comment modifier une commande ; j’ai donc transmis votre demande à un conseiller.

complaint = Je suis désolé ; cela n’aurait pas dû se passer ainsi.
    .next = De quelle commande s’agit-il ? Envoyez-moi son numéro et votre adresse e-mail et je regarde tout de suite, ou écrivez « conseiller ».

handoff-asked = Bien sûr. J’ai demandé à un conseiller de prendre le relais, avec tout ce que nous avons déjà.

claim-filed = C’est fait : la demande de remboursement est déposée auprès de l’équipe, avec les dates, le décompte et la clause. Une personne la valide avant tout versement.

claim-already_filed = Il y a déjà une demande de remboursement pour ce colis, déposée le { $filed_on }. L’équipe l’a reçue, et une personne en décide.

handoff-accepted = J’ai demandé à un conseiller de prendre le relais, avec tout ce que nous avons déjà.

fault = Je suis désolé, quelque chose n’a pas fonctionné de mon côté. J’ai demandé à un conseiller de vous aider.

blocked = Je suis désolé, je n’ai pas pu vérifier chaque détail de ma réponse ; je ne la donne donc pas. J’ai demandé à un conseiller de vous aider.

nothing-pending = D’accord. Que souhaitez-vous savoir ?

declined = D’accord, je n’y touche pas. Puis-je faire autre chose ?

remark-earlier_text_may_apply = La commande est antérieure aux conditions que j’ai ; un texte plus ancien peut donc s’y appliquer.

remark-carrier_not_reached-minutes = Je n’ai pas pu joindre le transporteur à l’instant ; ces informations datent d’il y a { $facts_age_minutes } { $facts_age_minutes_n ->
    [one] minute
   *[other] minutes
}.

remark-carrier_not_reached-date = Je n’ai pas pu joindre le transporteur à l’instant ; ces informations datent du { $recorded_at }.

remark-carrier_never_reached = Je n’ai pas pu joindre le transporteur à l’instant et je n’ai encore aucun scan ; je ne peux donc vous dire que ce que sait la boutique.

remark-customs_needs_action = { $scan_reason_is ->
        [customs_payment_due] Le transporteur signale que la douane attend un paiement ; suivez ses instructions, s’il vous plaît, pour que le colis puisse continuer.
        [customs_documents] Le transporteur signale que la douane attend des documents ; suivez ses instructions, s’il vous plaît, pour que le colis puisse continuer.
       *[other] La douane attend quelque chose de votre part ; suivez les instructions du transporteur, s’il vous plaît, pour que le colis puisse continuer.
    }

remark-customs_processing_is_normal = Votre colis est en cours de traitement à la douane, ce qui est une étape normale.

sources-dated = Source : { $shop }, conditions en vigueur depuis le { $effective }

sources-undated = Source : { $shop }, conditions publiées

suggest-track = Où est ma commande ?
suggest-late = Ma commande est en retard
suggest-cost = Combien coûte la livraison ?
suggest-customs = Dois-je payer la douane ?
suggest-person = Parler à un conseiller
suggest-yes = Oui, s’il vous plaît
suggest-no = Non, merci

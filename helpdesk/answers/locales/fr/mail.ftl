### Les e-mails aux clients qui ne pouvaient pas attendre, ce que dit le chat quand ils laissent une adresse, et la page qu’ouvre le lien.

## L’e-mail

mail-subject = Votre conversation avec { $shop }
mail-answer = { $shop } vous a répondu.
mail-transcript = Votre conversation avec { $shop } est close. Voici ce qui s’est dit.
mail-go_on = Poursuivre la conversation
mail-until = Le lien ouvre la conversation jusqu’au { $until }. Gardez-le pour vous : toute personne qui le possède peut la lire.
mail-before = Toute la conversation
mail-newest = La conversation est longue ; en voici les messages les plus récents.
mail-purpose = Vous recevez cet e-mail parce que vous avez laissé votre adresse dans le chat. Elle ne sert qu’à cette réponse.
mail-no_reply = Personne ne lit les réponses à cet e-mail. Utilisez le lien, s’il vous plaît.

## Dans le chat, sous l’annonce d’une réponse à venir. Court, car les boutons sont petits.

contact-invitation = Si vous le souhaitez, laissez votre adresse e-mail et la réponse vous y parviendra.
contact-label = Votre adresse e-mail
contact-purpose = Elle ne sert qu’à cette réponse.
contact-send = Répondez-moi là
contact-kept = La réponse vous parviendra aussi par e-mail.
contact-remove = Retirer l’adresse
contact-removed = L’adresse a été retirée.
contact-wrong = Cette adresse e-mail n’est pas complète.
contact-failed = Cela n’a pas fonctionné. Réessayez, s’il vous plaît.

## La page qu’ouvre le lien

link-title = Votre conversation avec { $shop }
link-opening = Votre conversation s’ouvre.
link-opened = Votre conversation est ouverte dans le chat de cette page.
link-over = Ce lien n’ouvre plus aucune conversation.
link-ask = Vous pouvez poser une nouvelle question dans le chat de cette page.
link-trouble = La conversation est injoignable pour le moment.
link-again = Réessayer
link-script = Cette page a besoin de JavaScript pour afficher votre conversation.

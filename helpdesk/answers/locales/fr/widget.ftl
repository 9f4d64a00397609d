### What the chat widget itself says: labels, states and faults. Short, for buttons are small.
### A message that names $count, $date or $section gets its value in the shopper's browser.

## The launcher and the head of the panel

widget-launcher = Une question ?
widget-title = Assistance { $shop }
widget-minimise = Réduire le chat
widget-unread = Nouveaux messages : { $count }
widget-loading = Chargement
widget-person = Parler à un conseiller

## Who speaks

widget-status-bot = Un bot répond, d’après nos conditions écrites
widget-status-queued = Un conseiller a été appelé
widget-status-agent = Une personne de notre équipe répond
widget-status-resolved = Cette demande est réglée
widget-author-shopper = Vous
widget-author-bot = Bot
widget-author-agent = Notre équipe
widget-author-system = Information
widget-typing = Une réponse est en cours d’écriture

## The conversation

widget-transcript = Conversation
widget-greeting = Bonjour ! Je suis le bot de { $shop }. Posez-moi vos questions sur votre commande, sa livraison ou les frais d’envoi ; avec chaque réponse, vous voyez la phrase de nos conditions sur laquelle elle s’appuie.
widget-suggestions = Vous pouvez demander
widget-choices = Réponses possibles
widget-newest = Aller au message le plus récent
widget-helpful = Utile
widget-unhelpful = Pas utile
widget-rated = Merci de nous l’avoir dit.

## Writing and sending

widget-write = Écrivez votre question
widget-send = Envoyer
widget-sending = Envoi en cours
widget-unsent = Pas encore envoyé
widget-refused = Ce message n’a pas pu être envoyé
widget-retry = Réessayer
widget-discard = Ne pas envoyer
widget-offline = Vous êtes hors ligne. Ce que vous écrivez est conservé et sera envoyé plus tard.
widget-unreachable = Le chat est injoignable pour le moment. Ce que vous écrivez est conservé et sera envoyé plus tard.
widget-busy = Cela fait beaucoup à la fois. La suite part dans un instant.
widget-renewed = L’ancien chat est terminé ; un nouveau a commencé.

## Sources

widget-sources = Sources
widget-effective = En vigueur depuis le { $date }
widget-open-policy = Lire dans nos conditions
widget-shown = La phrase est surlignée sur cette page.

## Parcels

widget-scans = Scans, le plus récent en haut
widget-more-scans = Afficher tous les scans
widget-fewer-scans = Afficher moins de scans

## Deleting

widget-delete = Supprimer ce chat
widget-delete-sure = Supprimer ce chat définitivement ? Ni vous ni la boutique ne pourrez plus le lire ensuite.
widget-delete-yes = Supprimer
widget-delete-no = Conserver
widget-deleted = Le chat a été supprimé.

## On the policy page

widget-about-section = Poser une question à ce sujet
widget-question-about = À propos de « { $section } » :

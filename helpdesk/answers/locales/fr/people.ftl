### Ce que l’on dit au client quand quelqu’un arrive ou s’en va.

wait-open_now = Notre équipe est disponible jusqu’au { $closing } et répond sous { $response_from } à { $response_to } heures ouvrées.

wait-closed_now = Notre équipe est absente en ce moment. Elle revient le { $next_opening } et répond sous { $response_from } à { $response_to } heures ouvrées.

wait-not_stated = Nos conditions n’indiquent pas sous quel délai un conseiller répond.

agent-joined = { $agent }, de { $shop }, est là et dispose de tout ce qui précède.

agent-changed = { $agent } prend la suite et dispose de tout ce qui précède.

agent-back-to-queue = { $agent } transmet votre demande à un autre membre de l’équipe. Vous gardez votre place.

agent-away = { $agent } a dû partir. Vous gardez votre place, et un autre membre de l’équipe prend la suite.

handed-back = C’est de nouveau l’assistant. { $agent } m’a rendu la main.
    .next = Que puis-je faire d’autre pour vous ?

handed-back-order = C’est de nouveau l’assistant. { $agent } m’a rendu la main au sujet de la commande { $order_number }.
    .next = Que souhaitez-vous savoir d’autre à son sujet ?

agent-resolved = { $agent } a clos cette conversation.
    .next = S’il reste un point à régler, écrivez-nous à nouveau.

### Lo que se le dice al cliente cuando entran y salen personas.

wait-open_now = Nuestro equipo está disponible hasta el { $closing } y responde en { $response_from }–{ $response_to } horas hábiles.

wait-closed_now = Nuestro equipo no está disponible ahora mismo. Vuelve el { $next_opening } y responde en { $response_from }–{ $response_to } horas hábiles.

wait-not_stated = Nuestra política no indica cuánto tarda en responder una persona.

agent-joined = { $agent }, de { $shop }, ya está aquí y tiene a la vista todo lo anterior.

agent-changed = A partir de aquí te atiende { $agent }, que tiene a la vista todo lo anterior.

agent-back-to-queue = { $agent } pasa tu consulta a otra persona del equipo. Conservas tu turno.

agent-away = { $agent } ha tenido que irse. Conservas tu turno y otra persona del equipo continúa desde aquí.

handed-back = Soy de nuevo el asistente. { $agent } me ha devuelto la conversación.
    .next = ¿En qué más te ayudo?

handed-back-order = Soy de nuevo el asistente. { $agent } me ha devuelto la conversación, con el pedido { $order_number } sobre la mesa.
    .next = ¿Qué más quieres saber sobre él?

agent-resolved = { $agent } ha cerrado esta conversación.
    .next = Si queda algo pendiente, vuelve a escribirnos.

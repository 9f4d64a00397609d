### What a shopper is told when people come and go.

wait-open_now = Our team is here until { $closing } and answers within { $response_from }–{ $response_to } business hours.

wait-closed_now = Our team is closed right now. It is back on { $next_opening } and answers within { $response_from }–{ $response_to } business hours.

wait-not_stated = Our policy does not say how soon a person answers.

agent-joined = { $agent } from { $shop } is here and has everything above.

agent-changed = { $agent } goes on from here and has everything above.

agent-back-to-queue = { $agent } passes this on to a colleague. You keep your place.

agent-away = { $agent } had to leave. You keep your place, and a colleague goes on from here.

handed-back = This is the assistant again. { $agent } has given the conversation back to me.
    .next = What else can I do for you?

handed-back-order = This is the assistant again. { $agent } has given the conversation back to me, with order { $order_number } in front of us.
    .next = What else would you like to know about it?

agent-resolved = { $agent } has closed this conversation.
    .next = If anything is left open, just write again.

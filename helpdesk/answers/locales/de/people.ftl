### Was Kundinnen und Kunden hören, wenn jemand kommt oder geht.

wait-open_now = Unser Team ist bis { $closing } da und antwortet innerhalb von { $response_from }–{ $response_to } Geschäftsstunden.

wait-closed_now = Unser Team hat gerade geschlossen. Es ist ab { $next_opening } wieder da und antwortet innerhalb von { $response_from }–{ $response_to } Geschäftsstunden.

wait-not_stated = Unsere Richtlinien sagen nicht, wie schnell jemand aus dem Team antwortet.

agent-joined = { $agent } von { $shop } ist jetzt da und hat alles Bisherige vor sich.

agent-changed = Ab hier macht { $agent } weiter und hat alles Bisherige vor sich.

agent-back-to-queue = { $agent } gibt das Gespräch an jemand anderen aus dem Team weiter. Du behältst deinen Platz.

agent-away = { $agent } musste weg. Du behältst deinen Platz, und jemand anderes aus dem Team macht hier weiter.

handed-back = Hier ist wieder der Assistent. { $agent } hat mir das Gespräch zurückgegeben.
    .next = Was kann ich noch für dich tun?

handed-back-order = Hier ist wieder der Assistent. { $agent } hat mir das Gespräch zurückgegeben; es geht um Bestellung { $order_number }.
    .next = Was möchtest du noch dazu wissen?

agent-resolved = { $agent } hat dieses Gespräch beendet.
    .next = Wenn noch etwas offen ist, schreib einfach wieder.

### Wat de klant te horen krijgt als er iemand komt of gaat.

wait-open_now = Ons team is er tot { $closing } en antwoordt binnen { $response_from }–{ $response_to } werkuren.

wait-closed_now = Ons team is nu gesloten. Het is er weer vanaf { $next_opening } en antwoordt binnen { $response_from }–{ $response_to } werkuren.

wait-not_stated = Ons beleid zegt niet hoe snel een medewerker antwoordt.

agent-joined = { $agent } van { $shop } is er en ziet alles wat hierboven staat.

agent-changed = { $agent } gaat vanaf hier verder en ziet alles wat hierboven staat.

agent-back-to-queue = { $agent } geeft dit door aan een collega. Je houdt je plek.

agent-away = { $agent } moest weg. Je houdt je plek, en een collega gaat vanaf hier verder.

handed-back = Hier is de assistent weer. { $agent } heeft het gesprek aan mij teruggegeven.
    .next = Wat kan ik nog meer voor je doen?

handed-back-order = Hier is de assistent weer. { $agent } heeft het gesprek over bestelling { $order_number } aan mij teruggegeven.
    .next = Wat wil je er nog meer over weten?

agent-resolved = { $agent } heeft dit gesprek afgesloten.
    .next = Is er nog iets? Stuur dan gerust een nieuw bericht.

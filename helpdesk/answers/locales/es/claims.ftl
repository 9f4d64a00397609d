### Dinero y problemas: late_refund, lost_parcel, delivered_not_received, return_refund, damaged_wrong_item.

late_refund-parcels = El pedido { $order_number } tiene más de un paquete, y cada uno se valora por separado:

late_refund-eligible = Sí: puedes pedir que te devuelvan { $amount }, es decir, el { $share } de los { $fee } que pagaste por el envío Express.
    .why = El transportista escaneó por primera vez el paquete { $tracking_number } el { $transit_started }, y sigue sin entregarse. Hoy es el día hábil { $transit_business_days }; la garantía se abre pasado el día hábil { $limit }. Cubre solo el costo del envío, no los productos, los impuestos ni los aranceles.
    .next = ¿Presento la reclamación al equipo? Una persona la confirma antes de que se mueva dinero.
    .parcel = sigue en tránsito en el día hábil { $transit_business_days }, por encima del límite de { $limit }.

transit-today = { $transit_business_days_n ->
        [0] Aún no ha pasado ningún día hábil desde el primer escaneo, el { $transit_started }
       *[other] Hoy es el día hábil { $transit_business_days } desde el primer escaneo, el { $transit_started }
    }

late_refund-not_yet = Todavía no: la garantía Express se abre el { $claimable_from }.
    .why = { transit-today }; tienen que ser más de { $limit }.
    .next = Si el paquete no ha llegado para entonces, vuelve a preguntarme: desde ese día se puede reclamar el { $share } del envío que pagaste.
    .parcel = todavía no; la garantía se abre el { $claimable_from }.

late_refund-not_yet-within_window = Todavía no: el paquete sigue dentro de su plazo previsto, que llega hasta el { $expected_to }.
    .why = { transit-today }; la garantía Express se abre pasado el día hábil { $limit }.
    .next = Si no ha llegado para el { $claimable_from }, vuelve a preguntarme: desde ese día se puede reclamar el { $share } del envío que pagaste.
    .parcel = todavía no; sigue dentro de su plazo previsto, que llega hasta el { $expected_to }. La garantía se abre el { $claimable_from }.

late_refund-not_yet-clock_not_started = Todavía no: el transportista no ha escaneado el paquete, y la cuenta empieza con el primer escaneo.
    .why = La garantía Express se abre cuando un paquete lleva más de { $limit } días hábiles con el transportista.
    .next = Podré decirte el día exacto en cuanto haya un primer escaneo.
    .parcel = todavía no; el transportista no lo ha escaneado.

late_refund-not_eligible-no_fee_paid = No: el envío Express de este pedido te costó { $fee }, y la garantía solo devuelve una parte de ese importe.
    .why = Se abriría pasado el día hábil { $limit } en tránsito, pero aquí no hay importe que devolver. No hay ninguna fecha a partir de la cual eso cambie.
    .next = Para ver dónde está el paquete, pregúntame “¿dónde está mi pedido?”.

late_refund-not_eligible-already_refunded = No: de los { $fee } del envío Express ya se te devolvieron { $fee_refunded }.
    .why = La garantía devuelve el { $share } de ese importe, y una sola vez. No hay ninguna fecha a partir de la cual eso cambie.

late_refund-not_eligible-within_guarantee = No: se entregó el { $delivered_on }, en el día hábil { $transit_business_days } desde el primer escaneo.
    .why = La garantía Express exige más de { $limit } días hábiles en tránsito, así que no se abre para este paquete. No hay ninguna fecha a partir de la cual eso cambie.
    .parcel = no; se entregó el { $delivered_on }, en el día hábil { $transit_business_days }.

late_refund-not_eligible-within_estimate = { $has_delivered_on ->
    [yes] No: se entregó el { $delivered_on }, y su plazo previsto llegaba hasta el { $expected_to }.
   *[no] { $has_expected_to ->
        [yes] No: según nuestra política, el paquete no va con retraso; su plazo previsto llega hasta el { $expected_to }.
       *[no] No: según nuestra política, el paquete no cuenta como retrasado.
    }
}
    .why = { $has_method ->
        [yes] Un retraso solo da derecho a dinero cuando lo cubre la garantía Express, y este envío es { $method }.
       *[no] Un retraso solo da derecho a dinero cuando lo cubre la garantía Express.
    } Nuestra política no nombra ninguna fecha a partir de la cual eso cambie.
    .next = { $has_delivered_on ->
        [yes] { "" }
       *[no] { $has_expected_to ->
            [yes] Si no ha llegado para el { $expected_to }, dímelo y pediré a una persona que lo busque.
           *[no] Si no llega a tiempo, dímelo y pediré a una persona que lo busque.
        }
    }
    .parcel = { $has_expected_to ->
        [yes] sin retraso; su plazo previsto llega hasta el { $expected_to }.
       *[no] sin retraso.
    }

late_refund-not_eligible-delay_not_covered = { $has_method ->
        [yes] No: según nuestra política, un retraso solo da derecho a dinero con la garantía Express, y { $method } no entra en ella.
       *[no] No: según nuestra política, un retraso solo da derecho a dinero con la garantía Express.
    }
    .why = { $has_business_days_late ->
        [yes] { $business_days_late_n ->
            [one] En cuanto al plazo tienes razón, y lo siento: se esperaba a más tardar el { $expected_to }; el retraso es de { $business_days_late } día hábil.
           *[other] En cuanto al plazo tienes razón, y lo siento: se esperaba a más tardar el { $expected_to }; el retraso es de { $business_days_late } días hábiles.
        } Ninguna fecha cambia esta respuesta.
       *[no] Ninguna fecha cambia esta respuesta.
    }
    .next = { $has_delivered_on ->
        [yes] Se entregó el { $delivered_on }.
       *[no] Lo que sí ayuda ahora: pregúntame “¿dónde está mi pedido?” para ver el último escaneo, o escribe “persona” y el equipo buscará el paquete.
    }
    .parcel = { $has_expected_to ->
        [yes] no; un retraso por sí solo no da derecho a dinero. Se esperaba a más tardar el { $expected_to }.
       *[no] no; un retraso por sí solo no da derecho a dinero.
    }

late_refund-review-delivered_after_threshold = Esto tiene que decidirlo una persona: el paquete superó el límite, pero ya se entregó.
    .why = Se entregó el { $delivered_on }, en el día hábil { $transit_business_days } desde el primer escaneo, el { $transit_started }. La garantía se abre pasado el día hábil { $limit } y habla de paquetes que siguen en tránsito, así que no debo prometerte nada.
    .next = He pasado tu caso con todas estas fechas. ¿Quieres que además lo registre como reclamación para que lo decidan?
    .parcel = debe decidirlo una persona; se entregó el { $delivered_on }, pasado el límite.

late_refund-review-returned_to_sender = Esto tiene que decidirlo una persona: el paquete volvió al remitente el { $returned_on }.
    .why = La garantía habla de paquetes que siguen en tránsito pasado el día hábil { $limit }; este terminó su viaje en el día hábil { $transit_business_days }.
    .next = He pasado tu caso con todas estas fechas. ¿Quieres que además lo registre como reclamación para que lo decidan?
    .parcel = debe decidirlo una persona; volvió al remitente el { $returned_on }.

late_refund-review-partly_refunded = Esto tiene que decidirlo una persona: de los { $fee } del envío ya se te devolvieron { $fee_refunded }.
    .why = La garantía devuelve el { $share } de ese importe.
    .next = He pasado tu caso al equipo. ¿Quieres que además lo registre como reclamación para que lo decidan?

late_refund-review-no_guarantee_stated = Esto tiene que decidirlo una persona: va con retraso, y nuestra política ofrece { $method } a petición, sin indicar ninguna garantía.
    .why = { $business_days_late_n ->
        [one] El plazo previsto llegaba hasta el { $expected_to }; el retraso es de { $business_days_late } día hábil.
       *[other] El plazo previsto llegaba hasta el { $expected_to }; el retraso es de { $business_days_late } días hábiles.
    }
    .next = He pasado tu caso al equipo. ¿Quieres que además lo registre como reclamación para que lo decidan?
    .parcel = con retraso, debe decidirlo una persona; se esperaba a más tardar el { $expected_to }.

late_refund-not_stated = Nuestra política no dice si un paquete retrasado da derecho a dinero.
    .next = ¿Quieres que te atienda una persona que pueda decidirlo?
    .parcel = nuestra política no lo dice.

late_refund-not_stated-within_estimate = { $has_delivered_on ->
    [yes] Llegó a tiempo: se entregó el { $delivered_on }, y el plazo estimado llegaba hasta el { $expected_to }.
   *[no] Hasta el { $expected_to } el paquete va a tiempo.
}
    .why = Nuestra política no dice si un retraso da derecho a dinero.
    .next = { $has_delivered_on ->
        [yes] ¿Quieres que te atienda una persona de todos modos?
       *[no] Si no ha llegado para entonces, dímelo y llamaré a una persona. ¿Quieres que lo haga ya?
    }
    .parcel = a tiempo hasta el { $expected_to }.

late_refund-not_stated-late = { $business_days_late_n ->
        [one] Va con retraso: el plazo estimado llegaba hasta el { $expected_to }, y el retraso es de { $business_days_late } día hábil.
       *[other] Va con retraso: el plazo estimado llegaba hasta el { $expected_to }, y el retraso es de { $business_days_late } días hábiles.
    }
    .why = Nuestra política no dice si eso da derecho a dinero, así que tiene que decidirlo una persona.
    .next = He pasado tu caso al equipo.
    .parcel = con retraso; el plazo estimado llegaba hasta el { $expected_to }.

late_refund-explained = La garantía de envío Express devuelve el { $share } del costo del envío Express cuando un paquete pasa más de { $limit } días hábiles en tránsito con el transportista.
    .why = { $has_fee ->
        [yes] Con la tarifa de { $fee }, eso son { $share_of_fee }.
       *[no] { "" }
    } { $has_claimable_from ->
        [yes] Con un primer escaneo el { $transit_started }, se abriría el { $claimable_from }.
       *[no] { "" }
    } Cubre solo el costo del envío, no los productos, los impuestos ni los aranceles, y no vale para otros métodos.
    .next = Dime tu número de pedido y tu correo electrónico, y contaré los días de tu paquete.

steps-intro = Estos son los pasos que indica nuestra política:

step-check_tracking = Mira la última novedad del seguimiento.
step-ask_local_carrier = Pregunta al transportista local; si el paquete viene del extranjero, puede saber más de la aduana o del último tramo.
step-contact_support = Escribe al equipo de atención de la tienda.

lost_parcel-investigate = Lo siento mucho. He pedido a una persona que busque tu paquete.
    .why = { parcel-trace }

lost_parcel-review = Lo siento mucho. He pedido a una persona que busque tu paquete.
    .why = { parcel-trace } Nuestra política no dice qué ocurre cuando se pierde un paquete, así que no debo prometerte nada.

parcel-trace = { $has_last_seen_at ->
    [yes] { parcel-where }
   *[no] { "" }
}

delivered_not_received-fulfilled = Según nuestra política, un pedido se da por cumplido cuando el transportista lo marca como entregado.
    .why = { $has_last_seen_at ->
        [yes] { parcel-where }
       *[no] { "" }
    } Antes que nada, pregunta a tus vecinos y mira en la entrada y en tu oficina de correos.
    .next = Si no aparece, ¿quieres que te atienda una persona?

delivered_not_received-protection_provider = Compraste protección de envío con este pedido, { $protection }: un paquete marcado como entregado que no aparece se reclama allí.
    .why = Deciden las condiciones del propio proveedor. Para la tienda, el pedido se da por cumplido cuando se marca como entregado.
    .next = ¿Quieres que una persona te ayude con la reclamación?

delivered_not_received-not_stated-not_marked_delivered = El transportista aún no ha marcado este pedido como entregado.
    .why = { parcel-trace }
    .next = Si crees que algo va mal, ¿quieres que te atienda una persona?

delivered_not_received-not_stated = Nuestra política no dice qué ocurre cuando un paquete figura como entregado y no está.
    .next = ¿Quieres que lo investigue una persona?

return_refund-refer = Las devoluciones y los reembolsos se rigen por la Refund Policy (política de reembolso) de la tienda, que yo no tengo.
    .next = Prefiero no adivinar. ¿Quieres que te atienda una persona?

return_refund-not_stated = Nuestra política de envíos no dice nada sobre devoluciones ni reembolsos.
    .next = Prefiero no adivinar. ¿Quieres que te atienda una persona?

damaged_wrong_item-review = Lo siento. Cuando el error es nuestro, lo corregimos según la Refund Policy (política de reembolso) de la tienda.
    .why = Una persona tiene que ver qué pasó; ten a mano una foto, por favor.
    .next = ¿Quieres que te atienda una persona?

damaged_wrong_item-refer = Lo siento. Los pasos siguientes se rigen por la Refund Policy (política de reembolso) de la tienda, que yo no tengo.
    .next = Prefiero no adivinar; ten a mano una foto, por favor. ¿Quieres que te atienda una persona?

damaged_wrong_item-not_stated = Lo siento. Nuestra política de envíos no dice qué ocurre con un artículo dañado o equivocado.
    .next = Prefiero no adivinar. ¿Quieres que te atienda una persona?

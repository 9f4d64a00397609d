### Un pedido en camino: order_status, processing_time, split_shipment.
### `.parcel` es lo que se dice de un paquete entre varios.

parcel-where = { $has_place ->
    [yes] Último escaneo: { $place }, { $last_seen_at }.
   *[no] Último escaneo: { $last_seen_at }.
}{ $has_message ->
    [yes] { " " }Palabras del transportista: { $message }.
   *[no] { "" }
}

parcel-name = Paquete { $tracking_number }:

parcel-window = { $has_expected_to ->
    [yes] Se espera entre el { $expected_from } y el { $expected_to }{ $has_usual_to ->
        [yes] { "" }; la mayoría llega a más tardar el { $usual_to }
       *[no] { "" }
    }.
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] La aduana, los trastornos del transporte, las temporadas altas o el transportista pueden retrasar un paquete.
        [customs_holidays_unforeseen] Los festivos locales, la aduana o los imprevistos pueden retrasar un paquete.
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] En temporadas de mucha demanda puede tardar más.
        [may_vary_slightly] En temporadas de mucha demanda puede variar un poco.
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] Si el seguimiento no avanza, nuestro equipo te ayuda: escribe “persona”.
       *[no] { "" }
    }

parcel-window-passed = El plazo previsto iba del { $expected_from } al { $expected_to }.

order_status-parcels = El pedido { $order_number } viaja en { $parcels } paquetes, cada uno con su propio número de seguimiento.

order_status-processing = Estamos preparando el pedido { $order_number }; el transportista aún no lo tiene.
    .why = { $has_ship_by ->
        [yes] Según nuestra política, debería entregarse al transportista entre el { $ships_from } y el { $ship_by }.
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] Sumando el envío, espéralo entre el { $expected_from } y el { $expected_to }.
       *[no] { "" }
    } { $tracking_where_is ->
        [confirmation_email] Cuando salga, recibirás un correo con su número de seguimiento.
       *[no] { "" }
    }
    .parcel = el transportista aún no lo tiene.

order_status-processing-time_not_stated = Estamos preparando el pedido { $order_number }; el transportista aún no lo tiene.
    .why = Incluye un artículo en preventa, y su plazo de envío figura en la página del producto, no en nuestra política.
    .next = Consulta allí la fecha de lanzamiento. Si prefieres que lo compruebe una persona, escribe “persona”.

order_status-processing-no_scan_yet = El pedido { $order_number } ya tiene etiqueta, pero el transportista aún no ha escaneado el paquete.
    .why = { $has_ship_by ->
        [yes] Según nuestra política, debería entregarse al transportista a más tardar el { $ship_by }. La etiqueta por sí sola no inicia la cuenta del tránsito.
       *[no] La etiqueta por sí sola no inicia la cuenta del tránsito.
    }
    .next = { $has_expected_to ->
        [yes] Sumando el envío, espéralo entre el { $expected_from } y el { $expected_to }.
       *[no] { "" }
    } { tracking-help }
    .parcel = ya tiene etiqueta, pero el transportista aún no lo ha escaneado. { parcel-window }

order_status-processing-processing_overdue = El pedido { $order_number } va con retraso: debería haberse entregado al transportista a más tardar el { $ship_by }.
    .why = { $business_days_overdue_n ->
        [0] Esa fecha acaba de pasar.
        [one] Desde entonces ha pasado { $business_days_overdue } día hábil.
       *[other] Desde entonces han pasado { $business_days_overdue } días hábiles.
    } { busy-periods } Siento la espera.
    .next = Escribe “persona” y pediré al equipo que lo revise.
    .parcel = va con retraso; debería haberse entregado al transportista a más tardar el { $ship_by }.

order_status-in_transit = El pedido { $order_number } está en camino.
    .why = { parcel-where } { parcel-window }
    .parcel = en camino. { parcel-where } { parcel-window }

order_status-in_transit-on_time = El pedido { $order_number } está en camino y va a tiempo.
    .why = { parcel-where } { parcel-window }
    .parcel = en camino y a tiempo. { parcel-where } { parcel-window }

order_status-in_transit-late = { $business_days_late_n ->
        [one] El pedido { $order_number } está en camino, pero lleva { $business_days_late } día hábil de retraso.
       *[other] El pedido { $order_number } está en camino, pero lleva { $business_days_late } días hábiles de retraso.
    }
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Pregúntame “¿me devuelven dinero?” y lo comprobaré en la política.
    .parcel = { $business_days_late_n ->
        [one] en camino, con { $business_days_late } día hábil de retraso.
       *[other] en camino, con { $business_days_late } días hábiles de retraso.
    } { parcel-where } { parcel-window-passed }

order_status-customs = El pedido { $order_number } está en la aduana.
    .why = { parcel-where } { parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] Pasar por la aduana es un paso normal, y de momento no tienes que hacer nada.
    }
    .parcel = en la aduana. { parcel-where } { parcel-window }

order_status-out_for_delivery = El pedido { $order_number } está en reparto.
    .why = { parcel-where }
    .parcel = en reparto. { parcel-where }

order_status-available_for_pickup = El pedido { $order_number } está listo para que lo recojas.
    .why = { parcel-where }
    .next = Recógelo en cuanto puedas.
    .parcel = listo para que lo recojas. { parcel-where }

order_status-attempt_failed = El transportista intentó entregar el pedido { $order_number } y no pudo.
    .why = { parcel-where }
    .next = Contacta al transportista con tu número de seguimiento { $tracking_number } para acordar un nuevo intento.
    .parcel = el transportista intentó entregarlo y no pudo. { parcel-where }

order_status-delivered = El pedido { $order_number } ya se entregó.
    .why = El transportista lo marcó como entregado el { $last_seen_at }{ $has_place ->
        [yes] { "" }, { $place }
       *[no] { "" }
    }.
    .next = Si no lo tienes, dímelo y veré qué dice la política.
    .parcel = entregado. El transportista lo marcó así el { $last_seen_at }.

order_status-delivered-late = { $business_days_late_n ->
        [one] El pedido { $order_number } se entregó { $business_days_late } día hábil después del plazo previsto.
       *[other] El pedido { $order_number } se entregó { $business_days_late } días hábiles después del plazo previsto.
    }
    .why = El transportista lo marcó como entregado el { $last_seen_at }. { parcel-window-passed }
    .next = Pregúntame “¿me devuelven dinero?” y lo comprobaré en la política.
    .parcel = entregado después del plazo previsto. El transportista lo marcó así el { $last_seen_at }. { parcel-window-passed }

order_status-exception = El transportista informa de un problema con el pedido { $order_number }.
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] Figura como perdido. Escribe “persona” y el equipo lo investigará.
        [damaged] Figura como dañado. Escribe “persona” y el equipo lo revisará.
       *[other] Escribe “persona” y el equipo lo revisará contigo.
    }
    .parcel = { $scan_reason_is ->
        [lost] figura como perdido.
        [damaged] figura como dañado.
       *[other] el transportista informa de un problema.
    } { parcel-where }

order_status-returned = El pedido { $order_number } está volviendo al remitente.
    .why = { parcel-where }
    .next = Escribe “persona” y el equipo verá contigo cómo seguir.
    .parcel = está volviendo al remitente. { parcel-where }

order_status-unknown = Todavía no tengo ningún escaneo del transportista para el pedido { $order_number }.
    .why = El número de seguimiento es { $tracking_number }, pero el transportista aún no nos ha dicho nada de él. { parcel-window }
    .next = { tracking-help }
    .parcel = todavía sin escaneo del transportista. { parcel-window }

order_status-unknown-on_time = La última novedad del pedido { $order_number } no aclara cómo va.
    .why = { parcel-where } { parcel-window }
    .next = Escribe “persona” y el equipo lo revisará.
    .parcel = la última novedad no aclara cómo va. { parcel-where } { parcel-window }

order_status-unknown-late = El pedido { $order_number } va con retraso, y la última novedad no aclara cómo va.
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Escribe “persona” y el equipo lo revisará.
    .parcel = con retraso, y la última novedad no aclara cómo va. { parcel-where } { parcel-window-passed }

order_status-unknown-stale = El transportista ha dejado de informar sobre el pedido { $order_number }.
    .why = { parcel-where } El número de seguimiento { $tracking_number } ha caducado en el sistema del transportista.
    .next = Escribe “persona” y el equipo lo revisará.
    .parcel = el transportista ha dejado de informar sobre él. { parcel-where }

order_status-unknown-processing_overdue = El pedido { $order_number } va con retraso: debería haberse entregado al transportista a más tardar el { $ship_by }, y aún no hay ningún escaneo.
    .why = El número de seguimiento es { $tracking_number }.
    .next = Escribe “persona” y pediré al equipo que lo revise.
    .parcel = va con retraso; debería haberse entregado al transportista a más tardar el { $ship_by }, y aún no hay ningún escaneo.

processing_time-stated = Los pedidos se entregan al transportista en { $processing_from }–{ $processing_to } días hábiles.
    .why = { $has_usual_to ->
        [yes] La mayoría tarda { $usual_from }–{ $usual_to }.
       *[no] { "" }
    } { $has_ship_by ->
        [yes] Para un pedido del { $ordered_on }, eso es entre el { $ships_from } y el { $ship_by }.
       *[no] { "" }
    } Los fines de semana y los festivos no cuentan. { busy-periods } { $has_production_hours ->
        [yes] { $production_hours_n ->
            [one] La producción empieza poco después del pedido, normalmente en { $production_hours } hora.
           *[other] La producción empieza poco después del pedido, normalmente en { $production_hours } horas.
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = Ese pedido ya lo tiene el transportista.
    .why = Según nuestra política, la preparación lleva { $processing_from }–{ $processing_to } días hábiles.

processing_time-overdue = Va con retraso: debería haberse entregado al transportista a más tardar el { $ship_by }.
    .why = La preparación lleva { $processing_from }–{ $processing_to } días hábiles desde el { $ordered_on }{ $business_days_overdue_n ->
        [0] { "" }; ese plazo acaba de pasar.
        [one] { "" }; ha pasado { $business_days_overdue } más.
       *[other] { "" }; han pasado { $business_days_overdue } más.
    }
    .next = Escribe “persona” y pediré al equipo que lo revise.

processing_time-not_stated = Nuestra política no indica un plazo para eso.
    .next = ¿Quieres que te atienda una persona que pueda decírtelo?

processing_time-not_stated-product_page = En una preventa, el plazo hasta el envío figura en la página del producto; nuestra política no indica ninguno.
    .next = ¿Quieres que lo compruebe una persona?

split_shipment-stated = Los artículos de un mismo pedido pueden llegar en paquetes separados, sin costo adicional, cada uno con su número de seguimiento.
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] Dime tu número de pedido y tu correo electrónico, y veré dónde está cada uno.
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] Nuestra política no dice cómo se reparten los pedidos en paquetes.
    }
    .next = Si te falta algo, ¿quieres que te atienda una persona?

parcel-tally = { $parcels_n ->
        [one] El pedido { $order_number } tiene { $parcels } paquete
       *[other] El pedido { $order_number } tiene { $parcels } paquetes
    }{ $parcels_delivered_n ->
        [0] { "" }, aún sin entregar.
        [one] { "" }, con { $parcels_delivered } ya entregado.
       *[other] { "" }, con { $parcels_delivered } ya entregados.
    }

### Lo que se le dice al cliente cuando una persona ha decidido sobre una reclamación.

claim-approved = { $has_amount ->
    [yes] Tu reclamación por el pedido { $order_number } está aprobada: se te devuelven { $amount }.
   *[no] Tu reclamación por el pedido { $order_number } está aprobada. Nuestro equipo fija cuánto se te devuelve.
}
    .next = Te avisamos aquí en cuanto esté pagado.

claim-rejected = Una persona ha revisado tu reclamación por el pedido { $order_number } y no puede concederla.
    .why = { $refusal_is ->
        [no_fee_paid] En este pedido no se cobró ningún costo de envío, así que no hay nada que devolver.
        [already_refunded] El costo del envío de este pedido ya se devolvió.
        [clock_not_started] El transportista todavía no ha escaneado el paquete, y la cuenta empieza con el primer escaneo.
        [within_guarantee] El paquete no estuvo en tránsito más tiempo del que exige la garantía.
        [within_window] El paquete sigue dentro de su plazo previsto.
        [within_estimate] Según nuestra política, el paquete no contaba como retrasado.
       *[other] Según nuestra política, este retraso no da derecho a dinero.
    }
    .next = Nuestra política dice, en el apartado { $section }: { $quote }

claim-more_needed = { $agent } de { $shop } está revisando tu reclamación por el pedido { $order_number } y necesita algo más para decidir. Responde aquí, por favor:

claim-paid = { $has_amount ->
    [yes] Tu reclamación por el pedido { $order_number } está resuelta: se te han devuelto { $amount }.
   *[no] Tu reclamación por el pedido { $order_number } está resuelta: lo que te corresponde ya está pagado.
}

### Envíos: delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.
### Los métodos llevan el nombre que les da la tienda.

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = días hábiles
choice-weeks = semanas
choice-months = meses
choice-hours = horas
choice-business_hours = horas hábiles
choice-may_be_forfeited = puede darse por perdido
choice-shopper = el cliente

delivery_estimate-estimated = Espéralo entre el { $expected_from } y el { $expected_to }.
    .why = { $has_country ->
        [yes] Destino: { $country }.
       *[no] { "" }
    } { $has_transit_started ->
        [yes] El envío { $method } tarda { $range_from }–{ $range_to } { $unit } desde el primer escaneo del transportista, el { $transit_started }.
       *[no] El envío { $method } tarda { $range_from }–{ $range_to } { $unit } desde que el transportista tiene el paquete; he contado desde un pedido del { $ordered_on }, listo para enviar entre el { $ships_from } y el { $ship_by }.
    } { $has_usual_range_to ->
        [yes] La mayoría tarda { $usual_range_from }–{ $usual_range_to }, es decir, a más tardar el { $usual_to }.
       *[no] { "" }
    } { $has_rare_months ->
        [yes] { $rare_months_n ->
            [one] En casos raros, la aduana puede alargar la entrega allí hasta { $rare_months } mes.
           *[other] En casos raros, la aduana puede alargar la entrega allí hasta { $rare_months } meses.
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] Es una estimación: los festivos locales, la aduana o los imprevistos pueden cambiarla.
        [not_guaranteed] Es una estimación, no una promesa.
       *[no] Es una estimación.
    } { $sooner_is ->
        [before_ordering] Si lo necesitas antes, consulta a nuestro equipo antes de hacer el pedido.
       *[no] { "" }
    }
    .parcel = se espera entre el { $expected_from } y el { $expected_to }. { $has_transit_started ->
        [yes] Primer escaneo: { $transit_started }.
       *[no] El transportista aún no lo ha escaneado.
    }

delivery_estimate-estimated-late = Debería haber llegado a más tardar el { $expected_to }, así que va con retraso.
    .why = { $has_transit_started ->
        [yes] El envío { $method } tarda { $range_from }–{ $range_to } { $unit } desde el primer escaneo del transportista, el { $transit_started }.
       *[no] El envío { $method } tarda { $range_from }–{ $range_to } { $unit } desde que el transportista tiene el paquete.
    } { delay-causes }
    .next = Pregúntame “¿me devuelven dinero?” y lo comprobaré en la política.
    .parcel = con retraso; debería haber llegado a más tardar el { $expected_to }.

delivery_estimate-parcels = Al pedido { $order_number } todavía le falta por llegar más de un paquete, cada uno con su propia estimación:

delivery_estimate-delivered = Ya llegó: el transportista lo marcó como entregado el { $delivered_on }.

delivery_estimate-not_stated = Nuestra política no indica un plazo de entrega para eso.
    .next = ¿Quieres que te atienda una persona que pueda decírtelo?
    .parcel = nuestra política no indica un plazo de entrega para él.

delivery_estimate-not_stated-product_page = No puedo darte una fecha: en una preventa, el plazo de envío figura en la página del producto, y nuestra política no indica ninguno.
    .why = Una vez en camino, el envío { $method } tarda { $range_from }–{ $range_to } { $unit }.
    .next = ¿Quieres que lo compruebe una persona?

delivery_estimate-not_stated-country_needed = Eso depende del destino.
    .next = ¿A qué país hay que entregarlo?

shipping_cost-quoted = El envío { $method } cuesta { $amount }.
    .why = { $has_country ->
        [yes] Destino: { $country }.
       *[no] { "" }
    } { $has_threshold ->
        [yes] Es gratis en pedidos de más de { $threshold }.
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = El envío { $method } cuesta { $amount } para una compra de { $subtotal }.
    .why = { $has_country ->
        [yes] Destino: { $country }.
       *[no] { "" }
    } Es gratis en pedidos de más de { $threshold }; con { $threshold } justos todavía no.
    .next = Añade { $missing } o más a tu compra y el envío te sale gratis.

shipping_cost-quoted-price_list = El costo depende del método y del destino.
    .why = { $has_fee_economy ->
        [yes] Economy: { $fee_economy }{ $has_threshold_economy ->
            [yes] { "" }, gratis si el pedido supera { $threshold_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_express ->
        [yes] Express: { $fee_express }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Economy International: { $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] { "" }, gratis si el pedido supera { $threshold_economy_international }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_standard ->
        [yes] Standard: { $fee_standard }.
       *[no] { "" }
    }
    .next = ¿A qué país hay que enviarlo?

shipping_cost-free = El envío { $method } es gratis para esa compra.
    .why = Lo es en pedidos de más de { $threshold }, y el tuyo suma { $subtotal }.

shipping_cost-on_request = { $method } se ofrece a petición, así que nuestra política no indica su precio.
    .next = ¿Quieres que una persona te diga el precio?

shipping_cost-not_stated = Nuestra política no dice cuánto cuesta ese envío.
    .next = ¿Quieres que te atienda una persona que pueda decírtelo?

shipping_cost-not_stated-method_not_listed_for_country = Nuestra política no indica un precio de { $method } para ese destino.
    .why = { $has_country ->
        [yes] Para tu destino ({ $country }) recoge nuestros métodos internacionales; el más rápido se ofrece a petición.
       *[no] { "" }
    }
    .next = ¿Quieres que una persona te diga el precio?

shipping_methods-stated = Estos son nuestros métodos de envío.
    .why = { $has_economy_to ->
        [yes] Economy: { $economy_from }–{ $economy_to } días hábiles{ $has_fee_economy ->
            [yes] { "" }, { $fee_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_standard_to ->
        [yes] Standard: { $standard_from }–{ $standard_to } días hábiles.
       *[no] { "" }
    } { $has_express_to ->
        [yes] Express: { $express_from }–{ $express_to } días hábiles{ $has_fee_express ->
            [yes] { "" }, { $fee_express }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Al extranjero: Economy International, { $fee_economy_international }, y Expedited International a petición.
       *[no] { "" }
    } { $origin_is ->
        [several_warehouses] Los paquetes salen de varios de nuestros almacenes.
       *[no] { "" }
    } { $tracking_is ->
        [every_order] Todos los pedidos se pueden seguir.
        [shipped_orders] Cuando el pedido sale, recibes un correo con su número de seguimiento.
       *[no] { "" }
    }
    .next = Dime el país y calcularé las fechas.

shipping_methods-not_stated = Nuestra política no enumera sus métodos de envío.
    .next = ¿Quieres que te atienda una persona que pueda decírtelo?

destinations-stated = Sí: nuestra política incluye tu destino ({ $country }), con { $range_from }–{ $range_to } { $unit } desde que el transportista tiene el paquete.
    .next = ¿Calculo las fechas o el precio?

destinations-stated-everywhere = Nuestra política indica plazos de entrega para destinos de todo el mundo.
    .next = ¿En qué país estás pensando?

destinations-stated-most_international = Nuestra política habla de la mayoría de los destinos internacionales, sin nombrar países.
    .next = ¿Quieres que una persona te diga si llega al tuyo?

destinations-not_stated-most_international = No puedo asegurarlo: nuestra política habla de la mayoría de los destinos internacionales, sin nombrar el tuyo ({ $country }).
    .next = ¿Quieres que te atienda una persona que pueda decírtelo?

destinations-not_stated = Nuestra política no dice si entregamos allí.
    .next = ¿Quieres que te atienda una persona que pueda decírtelo?

support-open = { $closed_is ->
        [weekends_and_holidays] Atendemos los días hábiles de { $opens } a { $closes }; los fines de semana y los festivos cerramos.
       *[no] Atendemos de { $opens } a { $closes }.
    }

support_hours-stated-open_now = Nuestro equipo está disponible ahora mismo, hasta el { $closing }.
    .why = { support-open } { $has_response_to ->
        [yes] Una respuesta tarda { $response_from }–{ $response_to } horas hábiles.
       *[no] { "" }
    }

support_hours-stated-closed_now = Nuestro equipo no está disponible ahora mismo y vuelve el { $next_opening }.
    .why = { support-open } { $has_response_to ->
        [yes] Una respuesta tarda { $response_from }–{ $response_to } horas hábiles.
       *[no] { "" }
    }

support_hours-not_stated = Nuestra política no indica el horario del equipo de atención.
    .next = ¿Paso tu pregunta a una persona para que te responda?

### Lo que se escribe en la tarjeta de un paquete, junto al texto de una respuesta.

card-order = Pedido { $order_number }

card-parcel = Paquete { $tracking_number }

card-window = Se espera entre el { $expected_from } y el { $expected_to }

card-window-passed = Se esperaba entre el { $expected_from } y el { $expected_to }

card-today = Hoy, { $today }

card-limit = La garantía se abre el { $claimable_from }

card-progress = { $transit_business_days_n ->
        [0] Aún no ha pasado ningún día hábil desde el primer escaneo; el límite es { $limit }
       *[other] Día hábil { $transit_business_days } desde el primer escaneo; el límite es { $limit }
    }

card-delivered = Entregado el { $delivered_on }

card-status-processing = En preparación
card-status-in_transit = En camino
card-status-customs = En la aduana
card-status-out_for_delivery = En reparto
card-status-available_for_pickup = Listo para recoger
card-status-attempt_failed = Intento de entrega fallido
card-status-delivered = Entregado
card-status-exception = Con un problema
card-status-returned = De vuelta al remitente
card-status-unknown = Sin novedades
card-status-late = Con retraso

scan-unknown = Aviso del transportista
scan-info_received = Etiqueta creada
scan-in_transit = En tránsito
scan-customs_hold = En la aduana
scan-customs_cleared = Aduana superada
scan-out_for_delivery = En reparto
scan-available_for_pickup = Listo para recoger
scan-attempt_fail = Intento de entrega fallido
scan-delivered = Entregado
scan-exception = Con un problema
scan-returned = De vuelta al remitente
scan-expired = Ya sin seguimiento

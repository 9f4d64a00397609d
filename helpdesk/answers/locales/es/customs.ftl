### Aduana, rechazos, direcciones, cancelación.

customs_fees-shopper_pays = Los aranceles y los impuestos de importación, si los hay, los pagas tú como destinatario.
    .why = Los fijan las autoridades del destino y no están incluidos en lo que nos pagaste, así que no puedo decirte un importe.

customs_fees-shopper_pays-may_be_forfeited = Los aranceles y los impuestos de importación, si los hay, los pagas tú como destinatario.
    .why = Los fijan las autoridades del destino y no están incluidos en lo que nos pagaste, así que no puedo decirte un importe.
    .next = Ten en cuenta que un pedido rechazado por no pagarlos puede darse por perdido y no se reembolsa.

customs_fees-shopper_pays-delayed_or_returned = Los aranceles y los impuestos de importación, si los hay, los pagas tú como destinatario.
    .why = Dependen de las normas de tu país, y la tienda no puede preverlos ni controlarlos. La oficina de aduanas de tu zona te contactará para explicarte cómo pagar.
    .next = Ten en cuenta que, si no se pagan, el paquete puede retrasarse o ser devuelto, y la tienda no responde por ello.

customs_fees-not_stated = Nuestra política no dice quién paga los gastos de aduana.
    .next = ¿Quieres que te atienda una persona que pueda decírtelo?

refused_parcel-may_be_forfeited = Un pedido que se rechaza, por el motivo que sea, puede darse por perdido, sin reembolso ni reposición.
    .why = Vale igual para los gastos de aduana, los retrasos y los cambios de opinión. No hay ninguna fecha a partir de la cual eso cambie.
    .next = Antes de rechazarlo, escribe “persona” y el equipo mirará tu caso.

refused_parcel-not_stated = Nuestra política no dice qué ocurre si simplemente rechazas un paquete.
    .why = { $has_unpaid ->
        [yes] Sobre los gastos sí: si no se pagan los de aduana, el paquete puede retrasarse o ser devuelto.
       *[no] { "" }
    }
    .next = ¿Quieres que te atienda una persona que pueda decírtelo?

address_change-contact_support = Pide cuanto antes al equipo que corrija la dirección.
    .why = Según nuestra política, indicar bien la dirección le corresponde al cliente, y un error en ella no da derecho a reembolso{ $has_reship_fee ->
        [yes] { "" }; si un paquete vuelve a nosotros por una dirección equivocada, enviarlo de nuevo cuesta { $reship_fee }
       *[no] { "" }
    }.
    .next = ¿Quieres que te atienda una persona ahora?

address_change-reship_fee = El paquete volvió; enviarlo de nuevo cuesta { $amount }.
    .why = Según nuestra política, esa tarifa se aplica cuando un paquete nos ha sido devuelto por su dirección. Un error en la dirección no da derecho a reembolso.
    .next = ¿Quieres que una persona lo organice?

address_change-fulfilled_no_refund = El transportista desechó el paquete y, según nuestra política, el pedido se da entonces por cumplido, sin reembolso.
    .why = Eso dice nuestra política de los paquetes con una dirección equivocada que no vuelven. No hay ninguna fecha a partir de la cual eso cambie.
    .next = ¿Quieres que te atienda una persona?

address_change-not_stated = Nuestra política no dice cómo se cambia una dirección.
    .next = ¿Quieres que te ayude una persona?

cancellation-possible_until = Sí: este pedido se puede cancelar hasta el { $cancel_until }.
    .why = { $window_hours_n ->
        [one] Para los artículos hechos por encargo, el plazo es de { $window_hours } hora desde el pedido; después empieza la producción y la venta es definitiva.
       *[other] Para los artículos hechos por encargo, el plazo es de { $window_hours } horas desde el pedido; después empieza la producción y la venta es definitiva.
    }
    .next = He pedido a una persona que lo cancele ya mismo.

cancellation-possible_until-from_the_order = { $window_hours_n ->
        [one] Los artículos hechos por encargo se pueden cancelar durante { $window_hours } hora desde el pedido, no más tarde.
       *[other] Los artículos hechos por encargo se pueden cancelar durante { $window_hours } horas desde el pedido, no más tarde.
    }
    .why = Después empieza la producción y la venta es definitiva.
    .next = Dime tu número de pedido y tu correo electrónico, y revisaré el tuyo.

cancellation-window_closed = No: este pedido se podía cancelar hasta el { $cancel_until }.
    .why = { $window_hours_n ->
        [one] Para los artículos hechos por encargo, el plazo es de { $window_hours } hora desde el pedido; la producción ya empezó y la venta es definitiva.
       *[other] Para los artículos hechos por encargo, el plazo es de { $window_hours } horas desde el pedido; la producción ya empezó y la venta es definitiva.
    } No hay ninguna fecha a partir de la cual eso cambie.
    .next = Si aun así necesitas ayuda con él, escribe “persona”.

cancellation-not_stated = Nuestra política no dice si un pedido se puede cancelar.
    .next = ¿Quieres que te atienda una persona que pueda decidirlo?

cancellation-not_stated-see_refund_policy = Para estos artículos, nuestra política de envíos no indica un plazo de cancelación; remite a la Refund Policy (política de reembolso) de la tienda, que yo no tengo.
    .next = ¿Quieres que te atienda una persona que pueda decidirlo?

cancellation-not_stated-depends_on_item = { $window_hours_n ->
        [one] Depende de los artículos: los hechos por encargo se pueden cancelar durante { $window_hours } hora desde el pedido.
       *[other] Depende de los artículos: los hechos por encargo se pueden cancelar durante { $window_hours } horas desde el pedido.
    }
    .why = Para los demás, nuestra política de envíos remite a la Refund Policy (política de reembolso) de la tienda, que yo no tengo.
    .next = Dime tu número de pedido y tu correo electrónico, y revisaré el tuyo.

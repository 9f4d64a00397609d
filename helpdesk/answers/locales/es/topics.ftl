### De qué podía tratar un mensaje, en palabras del cliente; se ofrece para elegir cuando no quedó claro.

topic-track_order = ¿Dónde está mi pedido?
topic-tracking_problem = Mi seguimiento no se actualiza.
topic-late_delivery = Mi pedido llega tarde. ¿Me devuelven dinero?
topic-express_guarantee = ¿Cómo funciona la garantía Express?
topic-lost_parcel = Mi paquete se ha perdido.
topic-delivered_not_received = Dice entregado, pero no lo tengo.
topic-split_shipment = Solo llegó una parte de mi pedido.
topic-delivery_attempt = No estaba cuando vino el repartidor.
topic-change_address = Quiero cambiar la dirección de entrega.
topic-cancel_order = Quiero cancelar mi pedido.
topic-modify_order = Quiero cambiar algo de mi pedido.
topic-shipping_cost = ¿Cuánto cuesta el envío?
topic-shipping_destinations = ¿A qué países envían?
topic-shipping_methods = ¿Qué métodos de envío hay?
topic-delivery_time = ¿Cuánto tarda la entrega?
topic-processing_time = ¿Cuánto tardan en despachar el pedido?
topic-customs_fees = ¿Tengo que pagar aduana?
topic-refused_parcel = ¿Qué pasa si rechazo el paquete?
topic-return_refund = ¿Cómo devuelvo algo?
topic-damaged_wrong_item = El artículo está dañado o equivocado.
topic-support_hours = ¿Cuál es el horario de atención?
topic-human_agent = Quiero hablar con una persona.
topic-other_support = Tengo otra pregunta sobre la tienda.

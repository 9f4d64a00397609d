### De que uma mensagem podia tratar, nas palavras do cliente; oferecido como opção quando não ficou claro.

topic-track_order = Onde está meu pedido?
topic-tracking_problem = Meu rastreio não atualiza.
topic-late_delivery = Meu pedido está atrasado. Tenho direito a reembolso?
topic-express_guarantee = Como funciona a garantia Express?
topic-lost_parcel = Meu pacote foi extraviado.
topic-delivered_not_received = Consta como entregue, mas não recebi.
topic-split_shipment = Só chegou uma parte do meu pedido.
topic-delivery_attempt = O entregador passou e eu não estava em casa.
topic-change_address = Quero mudar o endereço de entrega.
topic-cancel_order = Quero cancelar meu pedido.
topic-modify_order = Quero mudar algo no meu pedido.
topic-shipping_cost = Quanto custa o frete?
topic-shipping_destinations = Para quais países vocês enviam?
topic-shipping_methods = Quais são as formas de envio?
topic-delivery_time = Quanto tempo demora a entrega?
topic-processing_time = Quanto tempo demora para vocês enviarem o pedido?
topic-customs_fees = Tenho que pagar taxa de alfândega?
topic-refused_parcel = O que acontece se eu recusar o pacote?
topic-return_refund = Como faço para devolver um item?
topic-damaged_wrong_item = O item veio danificado ou errado.
topic-support_hours = Qual é o horário de atendimento?
topic-human_agent = Quero falar com um atendente.
topic-other_support = Tenho outra dúvida sobre a loja.

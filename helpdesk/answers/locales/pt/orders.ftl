### Um pedido a caminho: order_status, processing_time, split_shipment.
### `.parcel` é o que se diz de um pacote entre vários.

parcel-where = { $has_place ->
    [yes] Último escaneamento: { $place }, { $last_seen_at }.
   *[no] Último escaneamento: { $last_seen_at }.
}{ $has_message ->
    [yes] { " " }Mensagem da transportadora: { $message }.
   *[no] { "" }
}

parcel-name = Pacote { $tracking_number }:

parcel-window = { $has_expected_to ->
    [yes] A chegada está prevista entre { $expected_from } e { $expected_to }{ $has_usual_to ->
        [yes] { "" }; a maioria chega até { $usual_to }
       *[no] { "" }
    }.
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] A alfândega, problemas no transporte, épocas de muito movimento ou a transportadora podem atrasar um pacote.
        [customs_holidays_unforeseen] Feriados locais, a alfândega ou imprevistos podem atrasar um pacote.
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] Em épocas de muito movimento, pode demorar mais.
        [may_vary_slightly] Em épocas de muito movimento, isso pode variar um pouco.
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] Se o rastreio ficar parado, nossa equipe ajuda: escreva “atendente”.
       *[no] { "" }
    }

parcel-window-passed = O prazo previsto ia de { $expected_from } a { $expected_to }.

order_status-parcels = O pedido { $order_number } viaja em { $parcels } pacotes, cada um com o seu próprio código de rastreio.

order_status-processing = O pedido { $order_number } está em preparação e ainda não está com a transportadora.
    .why = { $has_ship_by ->
        [yes] Pela nossa política, o previsto é que ele seja entregue à transportadora entre { $ships_from } e { $ship_by }.
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] Somando a entrega, a chegada está prevista entre { $expected_from } e { $expected_to }.
       *[no] { "" }
    } { $tracking_where_is ->
        [confirmation_email] Quando ele sair, você recebe um e-mail com o código de rastreio.
       *[no] { "" }
    }
    .parcel = ainda não está com a transportadora.

order_status-processing-time_not_stated = O pedido { $order_number } está em preparação e ainda não está com a transportadora.
    .why = Ele inclui um item em pré-venda, e o prazo de envio desse item está na página do produto, não na nossa política.
    .next = Veja lá a data de lançamento. Se preferir que uma pessoa confira para você, escreva “atendente”.

order_status-processing-no_scan_yet = O pedido { $order_number } já tem etiqueta, mas a transportadora ainda não escaneou o pacote.
    .why = { $has_ship_by ->
        [yes] Pela nossa política, o previsto é que ele seja entregue à transportadora até { $ship_by }. Só a etiqueta não inicia a contagem do trânsito.
       *[no] Só a etiqueta não inicia a contagem do trânsito.
    }
    .next = { $has_expected_to ->
        [yes] Somando a entrega, a chegada está prevista entre { $expected_from } e { $expected_to }.
       *[no] { "" }
    } { tracking-help }
    .parcel = já tem etiqueta, mas a transportadora ainda não escaneou o pacote. { parcel-window }

order_status-processing-processing_overdue = O pedido { $order_number } está atrasado: deveria ter sido entregue à transportadora até { $ship_by }.
    .why = { $business_days_overdue_n ->
        [0] Essa data acabou de passar.
        [one] Desde então passou { $business_days_overdue } dia útil.
       *[other] Desde então passaram { $business_days_overdue } dias úteis.
    } { busy-periods } Desculpe pela espera.
    .next = Escreva “atendente” e eu peço à equipe que verifique.
    .parcel = atrasado; deveria ter sido entregue à transportadora até { $ship_by }.

order_status-in_transit = O pedido { $order_number } está a caminho.
    .why = { parcel-where } { parcel-window }
    .parcel = a caminho. { parcel-where } { parcel-window }

order_status-in_transit-on_time = O pedido { $order_number } está a caminho e dentro do prazo.
    .why = { parcel-where } { parcel-window }
    .parcel = a caminho e dentro do prazo. { parcel-where } { parcel-window }

order_status-in_transit-late = { $business_days_late_n ->
        [one] O pedido { $order_number } está a caminho, mas com { $business_days_late } dia útil de atraso.
       *[other] O pedido { $order_number } está a caminho, mas com { $business_days_late } dias úteis de atraso.
    }
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Pergunte “tenho direito a reembolso pelo atraso?” e eu confiro na política.
    .parcel = { $business_days_late_n ->
        [one] a caminho, com { $business_days_late } dia útil de atraso.
       *[other] a caminho, com { $business_days_late } dias úteis de atraso.
    } { parcel-where } { parcel-window-passed }

order_status-customs = O pedido { $order_number } está na alfândega.
    .why = { parcel-where } { parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] Passar pela alfândega é uma etapa normal, e no momento você não precisa fazer nada.
    }
    .parcel = na alfândega. { parcel-where } { parcel-window }

order_status-out_for_delivery = O pedido { $order_number } saiu para entrega.
    .why = { parcel-where }
    .parcel = saiu para entrega. { parcel-where }

order_status-available_for_pickup = O pedido { $order_number } está pronto para você retirar.
    .why = { parcel-where }
    .next = Retire-o assim que puder.
    .parcel = pronto para você retirar. { parcel-where }

order_status-attempt_failed = A transportadora tentou entregar o pedido { $order_number } e não conseguiu.
    .why = { parcel-where }
    .next = Fale com a transportadora e informe o código de rastreio { $tracking_number } para combinar uma nova tentativa.
    .parcel = a transportadora tentou entregá-lo e não conseguiu. { parcel-where }

order_status-delivered = O pedido { $order_number } foi entregue.
    .why = A transportadora o marcou como entregue em { $last_seen_at }{ $has_place ->
        [yes] { "" }, { $place }
       *[no] { "" }
    }.
    .next = Se ele não está com você, me avise e eu vejo o que diz a política.
    .parcel = entregue. A transportadora o marcou assim em { $last_seen_at }.

order_status-delivered-late = { $business_days_late_n ->
        [one] O pedido { $order_number } foi entregue { $business_days_late } dia útil depois do prazo previsto.
       *[other] O pedido { $order_number } foi entregue { $business_days_late } dias úteis depois do prazo previsto.
    }
    .why = A transportadora o marcou como entregue em { $last_seen_at }. { parcel-window-passed }
    .next = Pergunte “tenho direito a reembolso pelo atraso?” e eu confiro na política.
    .parcel = entregue depois do prazo previsto. A transportadora o marcou assim em { $last_seen_at }. { parcel-window-passed }

order_status-exception = A transportadora informa um problema com o pedido { $order_number }.
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] Ele consta como extraviado. Escreva “atendente” e a equipe vai verificar.
        [damaged] Ele consta como danificado. Escreva “atendente” e a equipe vai verificar.
       *[other] Escreva “atendente” e a equipe vai verificar com você.
    }
    .parcel = { $scan_reason_is ->
        [lost] consta como extraviado.
        [damaged] consta como danificado.
       *[other] a transportadora informa um problema.
    } { parcel-where }

order_status-returned = O pedido { $order_number } está voltando ao remetente.
    .why = { parcel-where }
    .next = Escreva “atendente” e a equipe resolve com você os próximos passos.
    .parcel = está voltando ao remetente. { parcel-where }

order_status-unknown = Ainda não tenho nenhum escaneamento da transportadora para o pedido { $order_number }.
    .why = O código de rastreio é { $tracking_number }, mas a transportadora ainda não nos informou nada sobre ele. { parcel-window }
    .next = { tracking-help }
    .parcel = ainda sem escaneamento da transportadora. { parcel-window }

order_status-unknown-on_time = A última atualização do pedido { $order_number } não diz em que situação ele está.
    .why = { parcel-where } { parcel-window }
    .next = Escreva “atendente” e a equipe vai verificar.
    .parcel = a última atualização não diz em que situação ele está. { parcel-where } { parcel-window }

order_status-unknown-late = O pedido { $order_number } está atrasado, e a última atualização não diz em que situação ele está.
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Escreva “atendente” e a equipe vai verificar.
    .parcel = atrasado, e a última atualização não diz em que situação ele está. { parcel-where } { parcel-window-passed }

order_status-unknown-stale = A transportadora parou de dar notícias do pedido { $order_number }.
    .why = { parcel-where } O código de rastreio { $tracking_number } expirou no sistema da transportadora.
    .next = Escreva “atendente” e a equipe vai verificar.
    .parcel = a transportadora parou de dar notícias dele. { parcel-where }

order_status-unknown-processing_overdue = O pedido { $order_number } está atrasado: deveria ter sido entregue à transportadora até { $ship_by }, e ainda não há nenhum escaneamento.
    .why = O código de rastreio é { $tracking_number }.
    .next = Escreva “atendente” e eu peço à equipe que verifique.
    .parcel = atrasado; deveria ter sido entregue à transportadora até { $ship_by }, e ainda não há nenhum escaneamento.

processing_time-stated = Os pedidos são entregues à transportadora em { $processing_from } a { $processing_to } dias úteis.
    .why = { $has_usual_to ->
        [yes] A maioria leva de { $usual_from } a { $usual_to }.
       *[no] { "" }
    } { $has_ship_by ->
        [yes] Para um pedido feito em { $ordered_on }, isso significa entre { $ships_from } e { $ship_by }.
       *[no] { "" }
    } Fins de semana e feriados não contam. { busy-periods } { $has_production_hours ->
        [yes] { $production_hours_n ->
            [one] A produção começa logo após o pedido, normalmente em até { $production_hours } hora.
           *[other] A produção começa logo após o pedido, normalmente em até { $production_hours } horas.
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = Esse pedido já está com a transportadora.
    .why = Pela nossa política, a preparação leva de { $processing_from } a { $processing_to } dias úteis.

processing_time-overdue = Está atrasado: deveria ter sido entregue à transportadora até { $ship_by }.
    .why = A preparação leva de { $processing_from } a { $processing_to } dias úteis a partir de { $ordered_on }{ $business_days_overdue_n ->
        [0] { "" }; esse prazo acabou de passar.
        [one] { "" }; passou { $business_days_overdue } a mais.
       *[other] { "" }; passaram { $business_days_overdue } a mais.
    }
    .next = Escreva “atendente” e eu peço à equipe que verifique.

processing_time-not_stated = Nossa política não indica um prazo para isso.
    .next = Quer que eu chame um atendente que possa responder?

processing_time-not_stated-product_page = Em uma pré-venda, o prazo até o envio está na página do produto; nossa política não indica nenhum.
    .next = Quer que eu chame um atendente para conferir isso?

split_shipment-stated = Os itens de um mesmo pedido podem chegar em pacotes separados, sem custo extra, cada um com o seu próprio código de rastreio.
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] Diga o número do pedido e o e-mail, e eu vejo onde está cada um.
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] Nossa política não diz como os pedidos são divididos em pacotes.
    }
    .next = Se estiver faltando algo, quer que eu chame um atendente?

parcel-tally = { $parcels_n ->
        [one] O pedido { $order_number } tem { $parcels } pacote
       *[other] O pedido { $order_number } tem { $parcels } pacotes
    }{ $parcels_delivered_n ->
        [0] { "" }; nada foi entregue ainda.
        [one] { "" }, com { $parcels_delivered } já entregue.
       *[other] { "" }, com { $parcels_delivered } já entregues.
    }

### Envios: delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.
### As formas de envio são chamadas como a loja as chama.

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = dias úteis
choice-weeks = semanas
choice-months = meses
choice-hours = horas
choice-business_hours = horas úteis
choice-may_be_forfeited = pode ser considerado definitivamente perdido
choice-shopper = o cliente

delivery_estimate-estimated = A chegada está prevista entre { $expected_from } e { $expected_to }.
    .why = { $has_country ->
        [yes] Destino: { $country }.
       *[no] { "" }
    } { $has_transit_started ->
        [yes] O envio { $method } leva de { $range_from } a { $range_to } { $unit } a partir do primeiro escaneamento da transportadora, em { $transit_started }.
       *[no] O envio { $method } leva de { $range_from } a { $range_to } { $unit } depois que o pacote está com a transportadora; contei a partir de um pedido feito em { $ordered_on }, pronto para envio entre { $ships_from } e { $ship_by }.
    } { $has_usual_range_to ->
        [yes] A maioria leva de { $usual_range_from } a { $usual_range_to }, ou seja, chega até { $usual_to }.
       *[no] { "" }
    } { $has_rare_months ->
        [yes] { $rare_months_n ->
            [one] Em casos raros, a alfândega pode estender a entrega nesse país para até { $rare_months } mês.
           *[other] Em casos raros, a alfândega pode estender a entrega nesse país para até { $rare_months } meses.
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] É uma estimativa: feriados locais, a alfândega ou imprevistos podem mudá-la.
        [not_guaranteed] É uma estimativa, não uma promessa.
       *[no] É uma estimativa.
    } { $sooner_is ->
        [before_ordering] Se você precisa antes, consulte nossa equipe antes de fazer o pedido.
       *[no] { "" }
    }
    .parcel = previsto entre { $expected_from } e { $expected_to }. { $has_transit_started ->
        [yes] Primeiro escaneamento: { $transit_started }.
       *[no] A transportadora ainda não o escaneou.
    }

delivery_estimate-estimated-late = Deveria ter chegado até { $expected_to }, então está atrasado.
    .why = { $has_transit_started ->
        [yes] O envio { $method } leva de { $range_from } a { $range_to } { $unit } a partir do primeiro escaneamento da transportadora, em { $transit_started }.
       *[no] O envio { $method } leva de { $range_from } a { $range_to } { $unit } depois que o pacote está com a transportadora.
    } { delay-causes }
    .next = Pergunte “tenho direito a reembolso pelo atraso?” e eu confiro na política.
    .parcel = atrasado; deveria ter chegado até { $expected_to }.

delivery_estimate-parcels = Ainda falta chegar mais de um pacote do pedido { $order_number }, cada um com a sua própria estimativa:

delivery_estimate-delivered = Já chegou: a transportadora o marcou como entregue em { $delivered_on }.

delivery_estimate-not_stated = Nossa política não indica um prazo de entrega para isso.
    .next = Quer que eu chame um atendente que possa responder?
    .parcel = nossa política não indica um prazo de entrega para ele.

delivery_estimate-not_stated-product_page = Não posso dar uma data: em uma pré-venda, o prazo de envio está na página do produto, e nossa política não indica nenhum.
    .why = Depois que o pacote sai, o envio { $method } leva de { $range_from } a { $range_to } { $unit }.
    .next = Quer que eu chame um atendente para conferir isso?

delivery_estimate-not_stated-country_needed = Isso depende do destino.
    .next = Em qual país será a entrega?

shipping_cost-quoted = O frete { $method } custa { $amount }.
    .why = { $has_country ->
        [yes] Destino: { $country }.
       *[no] { "" }
    } { $has_threshold ->
        [yes] É grátis em pedidos acima de { $threshold }.
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = O frete { $method } custa { $amount } para um carrinho de { $subtotal }.
    .why = { $has_country ->
        [yes] Destino: { $country }.
       *[no] { "" }
    } É grátis em pedidos acima de { $threshold }; exatamente { $threshold } ainda não conta.
    .next = Adicione { $missing } ou mais ao carrinho e o frete sai grátis.

shipping_cost-quoted-price_list = O frete depende da forma de envio e do destino.
    .why = { $has_fee_economy ->
        [yes] Economy: { $fee_economy }{ $has_threshold_economy ->
            [yes] { "" }, grátis acima de { $threshold_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_express ->
        [yes] Express: { $fee_express }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Economy International: { $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] { "" }, grátis acima de { $threshold_economy_international }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_standard ->
        [yes] Standard: { $fee_standard }.
       *[no] { "" }
    }
    .next = Para qual país é o envio?

shipping_cost-free = O frete { $method } é grátis para esse carrinho.
    .why = É assim em pedidos acima de { $threshold }, e o seu soma { $subtotal }.

shipping_cost-on_request = { $method } é oferecido sob consulta, por isso nossa política não indica o preço.
    .next = Quer que eu chame um atendente para informar o preço?

shipping_cost-not_stated = Nossa política não diz quanto custa esse frete.
    .next = Quer que eu chame um atendente que possa responder?

shipping_cost-not_stated-method_not_listed_for_country = Nossa política não indica um preço para { $method } nesse destino.
    .why = { $has_country ->
        [yes] Para o seu destino ({ $country }), ela indica as nossas formas de envio internacionais; a mais rápida é oferecida sob consulta.
       *[no] { "" }
    }
    .next = Quer que eu chame um atendente para informar o preço?

shipping_methods-stated = Estas são as nossas formas de envio.
    .why = { $has_economy_to ->
        [yes] Economy: { $economy_from } a { $economy_to } dias úteis{ $has_fee_economy ->
            [yes] { "" }, { $fee_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_standard_to ->
        [yes] Standard: { $standard_from } a { $standard_to } dias úteis.
       *[no] { "" }
    } { $has_express_to ->
        [yes] Express: { $express_from } a { $express_to } dias úteis{ $has_fee_express ->
            [yes] { "" }, { $fee_express }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Para o exterior: Economy International, { $fee_economy_international }, e Expedited International sob consulta.
       *[no] { "" }
    } { $origin_is ->
        [several_warehouses] Os pacotes saem de mais de um dos nossos depósitos.
       *[no] { "" }
    } { $tracking_is ->
        [every_order] Todo pedido pode ser rastreado.
        [shipped_orders] Você recebe um código de rastreio por e-mail depois que o pedido sai.
       *[no] { "" }
    }
    .next = Diga o país e eu calculo as datas.

shipping_methods-not_stated = Nossa política não lista as formas de envio.
    .next = Quer que eu chame um atendente que possa responder?

destinations-stated = Sim: nossa política inclui o seu destino ({ $country }), com { $range_from } a { $range_to } { $unit } depois que o pacote está com a transportadora.
    .next = Quer que eu calcule as datas ou o preço?

destinations-stated-everywhere = Nossa política indica prazos de entrega para destinos no mundo todo.
    .next = Em qual país você está pensando?

destinations-stated-most_international = Nossa política fala da maioria dos destinos internacionais, sem indicar países.
    .next = Quer que eu chame um atendente que possa responder sobre o seu?

destinations-not_stated-most_international = Não posso afirmar com certeza: nossa política fala da maioria dos destinos internacionais, sem citar o seu ({ $country }).
    .next = Quer que eu chame um atendente que possa responder?

destinations-not_stated = Nossa política não diz se entregamos lá.
    .next = Quer que eu chame um atendente que possa responder?

support-open = { $closed_is ->
        [weekends_and_holidays] Atendemos em dias úteis, das { $opens } às { $closes }; nos fins de semana e feriados, não há atendimento.
       *[no] Atendemos das { $opens } às { $closes }.
    }

support_hours-stated-open_now = Nossa equipe está disponível agora, até { $closing }.
    .why = { support-open } { $has_response_to ->
        [yes] Uma resposta leva de { $response_from } a { $response_to } horas úteis.
       *[no] { "" }
    }

support_hours-stated-closed_now = Nossa equipe não está disponível agora e volta em { $next_opening }.
    .why = { support-open } { $has_response_to ->
        [yes] Uma resposta leva de { $response_from } a { $response_to } horas úteis.
       *[no] { "" }
    }

support_hours-not_stated = Nossa política não indica o horário da equipe de atendimento.
    .next = Quer que eu encaminhe a sua pergunta a um atendente, para ele responder?

### O que aparece no cartão de um pacote, ao lado do texto de uma resposta.

card-order = Pedido { $order_number }

card-parcel = Pacote { $tracking_number }

card-window = Previsto entre { $expected_from } e { $expected_to }

card-window-passed = Estava previsto entre { $expected_from } e { $expected_to }

card-today = Hoje, { $today }

card-limit = A garantia passa a valer em { $claimable_from }

card-progress = { $transit_business_days_n ->
        [0] Ainda não passou nenhum dia útil desde o primeiro escaneamento; o limite é { $limit }
       *[other] Dia útil { $transit_business_days } desde o primeiro escaneamento; o limite é { $limit }
    }

card-delivered = Entregue em { $delivered_on }

card-status-processing = Em preparação
card-status-in_transit = A caminho
card-status-customs = Na alfândega
card-status-out_for_delivery = Saiu para entrega
card-status-available_for_pickup = Pronto para retirada
card-status-attempt_failed = Tentativa de entrega sem sucesso
card-status-delivered = Entregue
card-status-exception = Problema informado
card-status-returned = Voltando ao remetente
card-status-unknown = Ainda sem notícias
card-status-late = Atrasado

scan-unknown = Registro da transportadora
scan-info_received = Etiqueta criada
scan-in_transit = Em trânsito
scan-customs_hold = Na alfândega
scan-customs_cleared = Liberado pela alfândega
scan-out_for_delivery = Saiu para entrega
scan-available_for_pickup = Pronto para retirada
scan-attempt_fail = Tentativa de entrega sem sucesso
scan-delivered = Entregue
scan-exception = Problema informado
scan-returned = Voltando ao remetente
scan-expired = Não é mais rastreado

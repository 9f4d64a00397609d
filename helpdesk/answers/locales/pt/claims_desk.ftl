### O que se diz ao cliente quando uma pessoa decidiu sobre uma solicitação de reembolso.

claim-approved = { $has_amount ->
    [yes] Sua solicitação de reembolso do pedido { $order_number } foi aprovada: você recebe { $amount } de volta.
   *[no] Sua solicitação de reembolso do pedido { $order_number } foi aprovada. Nossa equipe define o que você recebe de volta.
}
    .next = Avisamos por aqui assim que o pagamento for feito.

claim-rejected = Uma pessoa analisou a sua solicitação de reembolso do pedido { $order_number } e não pode aprová-la.
    .why = { $refusal_is ->
        [no_fee_paid] Nenhum frete foi pago neste pedido, por isso não há frete a devolver.
        [already_refunded] O frete deste pedido já foi devolvido.
        [clock_not_started] A transportadora ainda não escaneou o pacote, e a contagem começa no primeiro escaneamento.
        [within_guarantee] O pacote não ficou em trânsito por mais tempo do que a garantia exige.
        [within_window] O pacote continua dentro do prazo previsto.
        [within_estimate] Pela nossa política, o pacote não contava como atrasado.
       *[other] Pela nossa política, este atraso não dá direito a reembolso.
    }
    .next = Nossa política diz, na seção { $section }: { $quote }

claim-more_needed = { $agent }, da { $shop }, está analisando a sua solicitação de reembolso do pedido { $order_number } e precisa de mais alguma coisa para decidir. Responda aqui, por favor:

claim-paid = { $has_amount ->
    [yes] Sua solicitação de reembolso do pedido { $order_number } está resolvida: { $amount } foram devolvidos a você.
   *[no] Sua solicitação de reembolso do pedido { $order_number } está resolvida: o que você tinha a receber foi pago.
}

### Alfândega, recusas, endereços, cancelamento.

customs_fees-shopper_pays = Os impostos e as taxas de importação, se houver, são pagos por você, que recebe o pacote.
    .why = Eles são definidos pelas autoridades do destino e não fazem parte do que você nos pagou, por isso não posso informar um valor.

customs_fees-shopper_pays-may_be_forfeited = Os impostos e as taxas de importação, se houver, são pagos por você, que recebe o pacote.
    .why = Eles são definidos pelas autoridades do destino e não fazem parte do que você nos pagou, por isso não posso informar um valor.
    .next = Atenção: um pedido recusado por falta de pagamento dessas taxas pode ser considerado definitivamente perdido para você e não é reembolsado.

customs_fees-shopper_pays-delayed_or_returned = Os impostos e as taxas de importação, se houver, são pagos por você, que recebe o pacote.
    .why = Eles dependem das regras do seu país, e a loja não pode prevê-los nem controlá-los. A alfândega local vai entrar em contato com instruções para o pagamento.
    .next = Atenção: se não forem pagos, o pacote pode atrasar ou ser devolvido, e a loja não se responsabiliza por isso.

customs_fees-not_stated = Nossa política não diz quem paga as taxas de alfândega.
    .next = Quer que eu chame um atendente que possa responder?

refused_parcel-may_be_forfeited = Um pedido recusado, por qualquer motivo, pode ser considerado definitivamente perdido para você, sem reembolso e sem reposição.
    .why = Isso vale para taxas de alfândega, para atrasos e também se você mudar de ideia. Nenhuma data muda isso.
    .next = Antes de recusar, escreva “atendente” e a equipe vai analisar o seu caso.

refused_parcel-not_stated = Nossa política não diz o que acontece quando você simplesmente recusa um pacote.
    .why = { $has_unpaid ->
        [yes] Sobre taxas ela diz: se as de alfândega não forem pagas, o pacote pode atrasar ou ser devolvido.
       *[no] { "" }
    }
    .next = Quer que eu chame um atendente que possa responder?

address_change-contact_support = Peça à nossa equipe que corrija o endereço o quanto antes.
    .why = Pela nossa política, informar o endereço certo cabe ao cliente, e um erro no endereço não dá direito a reembolso{ $has_reship_fee ->
        [yes] { "" }; se um pacote voltar para nós por causa de um endereço errado, o reenvio custa { $reship_fee }
       *[no] { "" }
    }.
    .next = Quer que eu chame um atendente agora?

address_change-reship_fee = O pacote voltou; o reenvio custa { $amount }.
    .why = Pela nossa política, essa taxa se aplica quando um pacote é devolvido para nós por causa do endereço. Um erro no endereço não dá direito a reembolso.
    .next = Quer que eu chame um atendente para organizar o reenvio?

address_change-fulfilled_no_refund = A transportadora descartou o pacote e, pela nossa política, o pedido é então considerado concluído, sem reembolso.
    .why = É o que a nossa política diz dos pacotes com endereço errado que não voltam. Nenhuma data muda isso.
    .next = Quer que eu chame um atendente?

address_change-not_stated = Nossa política não diz como mudar um endereço.
    .next = Quer que eu chame um atendente que possa ajudar?

cancellation-possible_until = Sim: este pedido pode ser cancelado até { $cancel_until }.
    .why = Para itens feitos sob encomenda, o prazo é de { $window_hours } { $window_hours_n ->
        [one] hora
       *[other] horas
    } após o pedido; depois disso, a produção começa e a venda é definitiva.
    .next = Pedi a um atendente que o cancele agora mesmo.

cancellation-possible_until-from_the_order = Itens feitos sob encomenda podem ser cancelados em até { $window_hours } { $window_hours_n ->
        [one] hora
       *[other] horas
    } após o pedido, não depois.
    .why = Depois disso, a produção começa e a venda é definitiva.
    .next = Diga o número do pedido e o e-mail, e eu verifico o seu.

cancellation-window_closed = Não: este pedido podia ser cancelado até { $cancel_until }.
    .why = Para itens feitos sob encomenda, o prazo é de { $window_hours } { $window_hours_n ->
        [one] hora
       *[other] horas
    } após o pedido; a produção já começou e a venda é definitiva. Nenhuma data muda isso.
    .next = Se quiser ajuda mesmo assim, escreva “atendente”.

cancellation-not_stated = Nossa política não diz se um pedido pode ser cancelado.
    .next = Quer que eu chame um atendente que possa decidir isso?

cancellation-not_stated-see_refund_policy = Para estes itens, nossa política de envio não indica um prazo de cancelamento; ela remete à Refund Policy (política de reembolso) da loja, que eu não tenho.
    .next = Quer que eu chame um atendente que possa decidir isso?

cancellation-not_stated-depends_on_item = Depende dos itens: os feitos sob encomenda podem ser cancelados em até { $window_hours } { $window_hours_n ->
        [one] hora
       *[other] horas
    } após o pedido.
    .why = Para os demais, nossa política de envio remete à Refund Policy (política de reembolso) da loja, que eu não tenho.
    .next = Diga o número do pedido e o e-mail, e eu verifico o seu.

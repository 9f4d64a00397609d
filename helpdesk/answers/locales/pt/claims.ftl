### Dinheiro e problemas: late_refund, lost_parcel, delivered_not_received, return_refund, damaged_wrong_item.

late_refund-parcels = O pedido { $order_number } tem mais de um pacote, e cada um é avaliado separadamente:

late_refund-eligible = Sim: você pode pedir { $amount } de volta, ou seja, { $share } dos { $fee } que pagou pelo frete Express.
    .why = A transportadora escaneou o pacote { $tracking_number } pela primeira vez em { $transit_started }, e ele ainda não foi entregue. Hoje é o dia útil { $transit_business_days }; a garantia passa a valer depois do dia útil { $limit }. Ela cobre só o frete, não os produtos, os impostos nem as taxas de importação.
    .next = Quer que eu abra a solicitação de reembolso com a equipe? Uma pessoa confirma antes de qualquer pagamento.
    .parcel = ainda em trânsito no dia útil { $transit_business_days }, além do limite de { $limit }.

transit-today = { $transit_business_days_n ->
        [0] Ainda não passou nenhum dia útil desde o primeiro escaneamento ({ $transit_started })
       *[other] Hoje é o dia útil { $transit_business_days } desde o primeiro escaneamento ({ $transit_started })
    }

late_refund-not_yet = Ainda não: a garantia Express passa a valer em { $claimable_from }.
    .why = { transit-today }; precisam ser mais de { $limit }.
    .next = Se o pacote não tiver chegado até lá, pergunte de novo: a partir desse dia, dá para pedir de volta { $share } do frete que você pagou.
    .parcel = ainda não; a garantia passa a valer em { $claimable_from }.

late_refund-not_yet-within_window = Ainda não: o pacote continua dentro do prazo previsto, que vai até { $expected_to }.
    .why = { transit-today }; a garantia Express passa a valer depois do dia útil { $limit }.
    .next = Se ele não tiver chegado até { $claimable_from }, pergunte de novo: a partir desse dia, dá para pedir de volta { $share } do frete que você pagou.
    .parcel = ainda não; está dentro do prazo previsto, que vai até { $expected_to }. A garantia passa a valer em { $claimable_from }.

late_refund-not_yet-clock_not_started = Ainda não: a transportadora não escaneou o pacote, e a contagem começa no primeiro escaneamento.
    .why = A garantia Express passa a valer quando um pacote está há mais de { $limit } dias úteis com a transportadora.
    .next = Assim que houver um primeiro escaneamento, posso dizer o dia exato.
    .parcel = ainda não; a transportadora não escaneou o pacote.

late_refund-not_eligible-no_fee_paid = Não: o frete Express deste pedido custou { $fee }, e a garantia só devolve uma parte desse valor.
    .why = Ela passaria a valer depois do dia útil { $limit } em trânsito, mas aqui não há frete a devolver. Nenhuma data muda isso.
    .next = Para ver onde está o pacote, pergunte “onde está meu pedido?”.

late_refund-not_eligible-already_refunded = Não: dos { $fee } do frete Express, { $fee_refunded } já foram devolvidos a você.
    .why = A garantia devolve { $share } desse frete, e uma vez só. Nenhuma data muda isso.

late_refund-not_eligible-within_guarantee = Não: ele foi entregue em { $delivered_on }, no dia útil { $transit_business_days } após o primeiro escaneamento.
    .why = A garantia Express exige mais de { $limit } dias úteis em trânsito, por isso não vale para este pacote. Nenhuma data muda isso.
    .parcel = não; foi entregue em { $delivered_on }, no dia útil { $transit_business_days }.

late_refund-not_eligible-within_estimate = { $has_delivered_on ->
    [yes] Não: ele foi entregue em { $delivered_on }, e o prazo previsto ia até { $expected_to }.
   *[no] { $has_expected_to ->
        [yes] Não: pela nossa política, o pacote não está atrasado; o prazo previsto vai até { $expected_to }.
       *[no] Não: pela nossa política, o pacote não conta como atrasado.
    }
}
    .why = { $has_method ->
        [yes] Um atraso só dá direito a reembolso quando a garantia Express o cobre, e este envio é { $method }.
       *[no] Um atraso só dá direito a reembolso quando a garantia Express o cobre.
    } Nossa política não indica nenhuma data a partir da qual isso mude.
    .next = { $has_delivered_on ->
        [yes] { "" }
       *[no] { $has_expected_to ->
            [yes] Se ele não tiver chegado até { $expected_to }, me avise e eu chamo um atendente para procurá-lo.
           *[no] Se ele não chegar a tempo, me avise e eu chamo um atendente para procurá-lo.
        }
    }
    .parcel = { $has_expected_to ->
        [yes] sem atraso; o prazo previsto vai até { $expected_to }.
       *[no] sem atraso.
    }

late_refund-not_eligible-delay_not_covered = { $has_method ->
        [yes] Não: pela nossa política, um atraso só dá direito a reembolso com a garantia Express, e ela não cobre o envio { $method }.
       *[no] Não: pela nossa política, um atraso só dá direito a reembolso com a garantia Express.
    }
    .why = { $has_business_days_late ->
        [yes] { $business_days_late_n ->
            [one] Quanto ao prazo, você tem razão, e sinto muito: a chegada estava prevista até { $expected_to }; o atraso é de { $business_days_late } dia útil.
           *[other] Quanto ao prazo, você tem razão, e sinto muito: a chegada estava prevista até { $expected_to }; o atraso é de { $business_days_late } dias úteis.
        } Nenhuma data muda esta resposta.
       *[no] Nenhuma data muda esta resposta.
    }
    .next = { $has_delivered_on ->
        [yes] Ele foi entregue em { $delivered_on }.
       *[no] O que ajuda agora: pergunte “onde está meu pedido?” para ver o último escaneamento, ou escreva “atendente” e a equipe vai procurar o pacote.
    }
    .parcel = { $has_expected_to ->
        [yes] não; um atraso sozinho não dá direito a reembolso. A chegada estava prevista até { $expected_to }.
       *[no] não; um atraso sozinho não dá direito a reembolso.
    }

late_refund-review-delivered_after_threshold = Uma pessoa precisa decidir isto: o pacote passou do limite, mas já foi entregue.
    .why = Ele foi entregue em { $delivered_on }, no dia útil { $transit_business_days } após o primeiro escaneamento ({ $transit_started }). A garantia passa a valer depois do dia útil { $limit } e fala de pacotes ainda em trânsito, por isso não devo prometer nada.
    .next = Encaminhei o seu caso com todas essas datas. Quer que eu também o registre como solicitação de reembolso, para a equipe decidir?
    .parcel = uma pessoa precisa decidir; foi entregue em { $delivered_on }, depois do limite.

late_refund-review-returned_to_sender = Uma pessoa precisa decidir isto: o pacote voltou ao remetente em { $returned_on }.
    .why = A garantia fala de pacotes ainda em trânsito depois do dia útil { $limit }; a viagem deste terminou no dia útil { $transit_business_days }.
    .next = Encaminhei o seu caso com todas essas datas. Quer que eu também o registre como solicitação de reembolso, para a equipe decidir?
    .parcel = uma pessoa precisa decidir; voltou ao remetente em { $returned_on }.

late_refund-review-partly_refunded = Uma pessoa precisa decidir isto: dos { $fee } do frete, { $fee_refunded } já foram devolvidos a você.
    .why = A garantia devolve { $share } desse frete.
    .next = Encaminhei o seu caso. Quer que eu também o registre como solicitação de reembolso, para a equipe decidir?

late_refund-review-no_guarantee_stated = Uma pessoa precisa decidir isto: o pacote está atrasado, e nossa política oferece { $method } sob consulta, sem indicar uma garantia.
    .why = { $business_days_late_n ->
        [one] O prazo previsto ia até { $expected_to }; o atraso é de { $business_days_late } dia útil.
       *[other] O prazo previsto ia até { $expected_to }; o atraso é de { $business_days_late } dias úteis.
    }
    .next = Encaminhei o seu caso. Quer que eu também o registre como solicitação de reembolso, para a equipe decidir?
    .parcel = atrasado, uma pessoa precisa decidir; a chegada estava prevista até { $expected_to }.

late_refund-not_stated = Nossa política não diz se um pacote atrasado dá direito a reembolso.
    .next = Quer que eu chame um atendente que possa decidir isso?
    .parcel = nossa política não diz.

late_refund-not_stated-within_estimate = { $has_delivered_on ->
    [yes] Chegou a tempo: foi entregue em { $delivered_on }, e a estimativa ia até { $expected_to }.
   *[no] Até { $expected_to }, o pacote conta como dentro do prazo.
}
    .why = Nossa política não diz se um atraso dá direito a reembolso.
    .next = { $has_delivered_on ->
        [yes] Quer que eu chame um atendente mesmo assim?
       *[no] Se ele não tiver chegado até lá, me avise e eu chamo um atendente. Quer que eu faça isso agora?
    }
    .parcel = dentro do prazo até { $expected_to }.

late_refund-not_stated-late = { $business_days_late_n ->
        [one] Está atrasado: a estimativa ia até { $expected_to }, e o atraso é de { $business_days_late } dia útil.
       *[other] Está atrasado: a estimativa ia até { $expected_to }, e o atraso é de { $business_days_late } dias úteis.
    }
    .why = Nossa política não diz se isso dá direito a reembolso, por isso uma pessoa precisa decidir.
    .next = Encaminhei o seu caso.
    .parcel = atrasado; a estimativa ia até { $expected_to }.

late_refund-explained = A Express Shipping Guarantee (garantia do envio Express) devolve { $share } do frete Express quando um pacote fica mais de { $limit } dias úteis em trânsito com a transportadora.
    .why = { $has_fee ->
        [yes] Com o frete indicado de { $fee }, isso dá { $share_of_fee }.
       *[no] { "" }
    } { $has_claimable_from ->
        [yes] Com um primeiro escaneamento em { $transit_started }, ela passaria a valer em { $claimable_from }.
       *[no] { "" }
    } Ela cobre só o frete, não os produtos, os impostos nem as taxas de importação, e não vale para outras formas de envio.
    .next = Diga o número do pedido e o e-mail, e eu conto os dias do seu pacote.

steps-intro = Estes são os passos que a nossa política indica:

step-check_tracking = Veja a última atualização do rastreio.
step-ask_local_carrier = Pergunte à transportadora local; se o pacote vem do exterior, ela pode saber mais sobre a alfândega ou o último trecho.
step-contact_support = Fale com a equipe de atendimento da loja.

lost_parcel-investigate = Sinto muito. Pedi a uma pessoa que procure o seu pacote.
    .why = { parcel-trace }

lost_parcel-review = Sinto muito. Pedi a uma pessoa que procure o seu pacote.
    .why = { parcel-trace } Nossa política não diz o que acontece quando um pacote se perde, por isso não devo prometer nada.

parcel-trace = { $has_last_seen_at ->
    [yes] { parcel-where }
   *[no] { "" }
}

delivered_not_received-fulfilled = Pela nossa política, um pedido é considerado concluído quando a transportadora o marca como entregue.
    .why = { $has_last_seen_at ->
        [yes] { parcel-where }
       *[no] { "" }
    } Antes de tudo, pergunte aos vizinhos e veja na entrada e na agência dos correios.
    .next = Se ele não aparecer, quer que eu chame um atendente?

delivered_not_received-protection_provider = Você comprou uma proteção de envio com este pedido, { $protection }: é lá que se reclama um pacote marcado como entregue que não apareceu.
    .why = Quem decide são os termos desse fornecedor. Para a loja, o pedido é considerado concluído quando é marcado como entregue.
    .next = Quer que um atendente ajude você com isso?

delivered_not_received-not_stated-not_marked_delivered = A transportadora ainda não marcou este pedido como entregue.
    .why = { parcel-trace }
    .next = Se você acha que há algo errado, quer que eu chame um atendente?

delivered_not_received-not_stated = Nossa política não diz o que acontece quando um pacote consta como entregue, mas não está lá.
    .next = Quer que um atendente verifique isso?

return_refund-refer = Devoluções e reembolsos seguem a Refund Policy (política de reembolso) da loja, que eu não tenho.
    .next = Prefiro não arriscar uma resposta. Quer que eu chame um atendente?

return_refund-not_stated = Nossa política de envio não diz nada sobre devoluções e reembolsos.
    .next = Prefiro não arriscar uma resposta. Quer que eu chame um atendente?

damaged_wrong_item-review = Sinto muito. Quando o erro é nosso, ele é corrigido conforme a Refund Policy (política de reembolso) da loja.
    .why = Uma pessoa precisa ver o que aconteceu; deixe uma foto à mão, por favor.
    .next = Quer que eu chame um atendente?

damaged_wrong_item-refer = Sinto muito. Os próximos passos seguem a Refund Policy (política de reembolso) da loja, que eu não tenho.
    .next = Prefiro não arriscar uma resposta; deixe uma foto à mão, por favor. Quer que eu chame um atendente?

damaged_wrong_item-not_stated = Sinto muito. Nossa política de envio não diz o que acontece com um item danificado ou errado.
    .next = Prefiro não arriscar uma resposta. Quer que eu chame um atendente?

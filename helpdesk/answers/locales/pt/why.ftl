### Os fundamentos de uma resposta.

why-nothing = Pergunte algo primeiro, e eu digo em que a minha resposta se baseia.

why-clause = { $section }: { $quote }

why-silent = A política não tem nenhuma cláusula sobre isso.

why-transit = A contagem: primeiro escaneamento em { $transit_started }; { $transit_business_days_n ->
    [one] { $transit_business_days } dia útil depois
   *[other] { $transit_business_days } dias úteis depois
}, para um limite de { $limit }. O dia do escaneamento não conta.

why-holidays = { $holidays_n ->
    [0] Não há nenhum feriado nesse intervalo.
    [one] Há { $holidays } feriado nesse intervalo, que não conta.
   *[other] Há { $holidays } feriados nesse intervalo, que não contam.
}

why-window = A contagem: primeiro escaneamento em { $transit_started }, por isso a chegada está prevista entre { $expected_from } e { $expected_to }.

why-window_from_order = A contagem: pedido feito em { $ordered_on }, com a transportadora até { $ship_by }, por isso a chegada está prevista entre { $expected_from } e { $expected_to }.

why-nearest-claimable_from = A resposta pode passar a ser “sim” a partir de { $claimable_from }.

why-nearest-free_from = O frete seria grátis em um pedido de { $free_from } ou mais.

why-no_nearest = Nenhuma data e nenhum fato muda esta resposta.

why-person_only = Só uma pessoa da loja pode decidir isso.

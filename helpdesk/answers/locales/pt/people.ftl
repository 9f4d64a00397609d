### O que se diz ao cliente quando alguém entra ou sai.

wait-open_now = Nossa equipe está disponível até { $closing } e responde em { $response_from } a { $response_to } horas úteis.

wait-closed_now = Nossa equipe não está disponível agora. Ela volta em { $next_opening } e responde em { $response_from } a { $response_to } horas úteis.

wait-not_stated = Nossa política não diz em quanto tempo um atendente responde.

agent-joined = { $agent }, da { $shop }, está aqui e tem em mãos tudo o que está acima.

agent-changed = { $agent } continua a partir daqui e tem em mãos tudo o que está acima.

agent-back-to-queue = { $agent } está passando a conversa para outra pessoa da equipe. Você mantém o seu lugar na fila.

agent-away = { $agent } precisou sair. Você mantém o seu lugar na fila, e outra pessoa da equipe continua a partir daqui.

handed-back = Aqui é o assistente de novo. { $agent } me devolveu a conversa.
    .next = Em que mais posso ajudar?

handed-back-order = Aqui é o assistente de novo. { $agent } me devolveu a conversa sobre o pedido { $order_number }.
    .next = O que mais você gostaria de saber sobre ele?

agent-resolved = { $agent } encerrou esta conversa.
    .next = Se ficou algo pendente, é só escrever de novo.

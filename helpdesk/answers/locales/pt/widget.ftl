### What the chat widget itself says: labels, states and faults. Short, for buttons are small.
### A message that names $count, $date or $section gets its value in the shopper's browser.

## The launcher and the head of the panel

widget-launcher = Precisa de ajuda?
widget-title = Atendimento { $shop }
widget-minimise = Minimizar o chat
widget-unread = Novas mensagens: { $count }
widget-loading = Carregando
widget-person = Falar com um atendente

## Who speaks

widget-status-bot = Um bot responde, com base na nossa política escrita
widget-status-queued = Um atendente foi chamado
widget-status-agent = Uma pessoa da nossa equipe responde
widget-status-resolved = Esta solicitação está resolvida
widget-author-shopper = Você
widget-author-bot = Bot
widget-author-agent = Nossa equipe
widget-author-system = Aviso
widget-typing = Uma resposta está sendo escrita

## The conversation

widget-transcript = Conversa
widget-greeting = Olá! Sou o bot da { $shop }. Pergunte sobre o seu pedido, a entrega ou o custo do frete; com cada resposta, você vê a frase da nossa política em que ela se baseia.
widget-suggestions = Você pode perguntar
widget-choices = Respostas possíveis
widget-newest = Ir para a mensagem mais recente
widget-helpful = Útil
widget-unhelpful = Não ajudou
widget-rated = Obrigado por nos contar.

## Writing and sending

widget-write = Escreva a sua pergunta
widget-send = Enviar
widget-sending = Enviando
widget-unsent = Ainda não enviada
widget-refused = Não foi possível enviar esta mensagem
widget-retry = Tentar de novo
widget-discard = Descartar
widget-offline = Você está sem conexão. O que você escrever fica guardado e é enviado depois.
widget-unreachable = No momento, o chat está fora do ar. O que você escrever fica guardado e é enviado depois.
widget-busy = Foi muita coisa de uma vez. O resto é enviado em instantes.
widget-renewed = O chat anterior terminou, e um novo começou.

## Sources

widget-sources = Fontes
widget-effective = Em vigor desde { $date }
widget-open-policy = Ler na nossa política
widget-shown = A frase está marcada nesta página.

## Parcels

widget-scans = Escaneamentos, o mais recente no topo
widget-more-scans = Mostrar todos os escaneamentos
widget-fewer-scans = Mostrar menos escaneamentos

## Deleting

widget-delete = Excluir este chat
widget-delete-sure = Excluir este chat para sempre? Depois, nem você nem a loja poderão lê-lo.
widget-delete-yes = Excluir
widget-delete-no = Manter
widget-deleted = O chat foi excluído.

## On the policy page

widget-about-section = Perguntar sobre isto
widget-question-about = Sobre “{ $section }”:

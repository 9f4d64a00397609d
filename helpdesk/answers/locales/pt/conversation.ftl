### O que o bot diz em volta das suas respostas.

greeting = Oi! Sou o assistente da { $shop }, um bot. Posso dizer onde está um pacote, quando ele deve chegar, quanto custam o frete e a alfândega, e o que a nossa política prevê quando há atraso.
    .next = O que você gostaria de saber?

thanks = De nada.

goodbye = Até logo! Volte quando quiser.

bot_challenge = Sou um bot. Respondo com base na política escrita da loja e no rastreio da transportadora, e chamo um atendente sempre que você pedir.

ask-order_and_email = Posso verificar isso. Envie, por favor, o número do pedido, por exemplo { $order_example }, e o e-mail usado na compra.

ask-order_number = Obrigado. Qual é o pedido? O número é parecido com { $order_example }.

ask-email = Obrigado. Com qual e-mail você fez o pedido? Preciso dele para ter certeza de que o pedido é seu.

ask-country = Para qual país é o envio?

ask-other_order = Claro. Qual é o pedido? O número é parecido com { $order_example }.

resume-order_and_email = Voltando ao seu pedido: envie, por favor, o número dele e o e-mail usado na compra.

resume-order_number = Voltando ao seu pedido: qual é o número dele?

resume-email = Voltando ao seu pedido: com qual e-mail você o fez?

resume-country = Voltando à sua pergunta: para qual país é o envio?

language-outside = Parece que a sua mensagem está em um idioma que não leio bem o bastante para ter certeza: { $written_in }. Pedi a um atendente que ajude você.

proof-failed = Não consegui associar esse número de pedido a esse e-mail. Confira os dados, por favor, e envie de novo.

proof-too_many = Não consegui confirmar esses dados, por isso pedi a um atendente que ajude você.

unsure-first = Não tenho certeza se entendi. Posso ajudar com a situação do seu pedido, prazos de entrega, custo do frete, alfândega e o que acontece quando um pacote atrasa.
    .next = Pode dizer com outras palavras, ou prefere um atendente?

unsure-choices = Quero ter certeza de que entendi você.
    .next = É alguma destas opções? Se não, diga com outras palavras ou peça um atendente.

unsure-again = Ainda não entendi, e prefiro não arriscar uma resposta. Pedi a um atendente que ajude você.

out_of_scope = Isso está fora do que eu sei. Cuido de pedidos, envios e alfândega da { $shop }.
    .next = Posso ajudar com algum pedido, ou prefere um atendente?

shop_matter = Isso é com a nossa equipe: eu só conheço pedidos a caminho, envios e alfândega. Encaminhei a sua pergunta a um atendente.

modify_order = Nossa política não diz como alterar um pedido, por isso encaminhei a sua solicitação a um atendente.

complaint = Sinto muito; isso não deveria ter acontecido.
    .next = Qual é o pedido? Envie o número e o e-mail e eu vejo na hora, ou escreva “atendente”.

handoff-asked = Claro. Pedi a um atendente que assuma, com tudo o que temos até agora.

claim-filed = Pronto: a solicitação de reembolso está registrada e com a equipe, junto com as datas, a contagem e a cláusula. Uma pessoa confirma antes de qualquer pagamento.

claim-already_filed = Já existe uma solicitação de reembolso para este pacote, registrada em { $filed_on }. Está com a equipe, e uma pessoa decide sobre ela.

handoff-accepted = Pedi a um atendente que assuma, com tudo o que temos até agora.

fault = Desculpe, algo deu errado do meu lado. Pedi a um atendente que ajude você.

blocked = Desculpe, não consegui confirmar todos os detalhes da minha resposta, por isso não vou dá-la. Pedi a um atendente que ajude você.

nothing-pending = Tudo bem. O que você gostaria de saber?

declined = Tudo bem, deixo assim. Mais alguma coisa?

remark-earlier_text_may_apply = O pedido é anterior à política que tenho, por isso um texto mais antigo pode valer para ele.

remark-carrier_not_reached-minutes = Não consegui falar com a transportadora agora; estes dados são de { $facts_age_minutes } { $facts_age_minutes_n ->
    [one] minuto
   *[other] minutos
} atrás.

remark-carrier_not_reached-date = Não consegui falar com a transportadora agora; estes dados são de { $recorded_at }.

remark-carrier_never_reached = Não consegui falar com a transportadora agora e ainda não tenho nenhum escaneamento, por isso só posso dizer o que a loja sabe.

remark-customs_needs_action = { $scan_reason_is ->
        [customs_payment_due] A transportadora informa que a alfândega aguarda um pagamento; siga as instruções dela, por favor, para que o pacote possa seguir.
        [customs_documents] A transportadora informa que a alfândega aguarda documentos; siga as instruções dela, por favor, para que o pacote possa seguir.
       *[other] A alfândega aguarda algo de você; siga as instruções da transportadora, por favor, para que o pacote possa seguir.
    }

remark-customs_processing_is_normal = No momento, o seu pacote está sendo processado pela alfândega, o que é uma etapa normal.

sources-dated = Fonte: { $shop }, política em vigor desde { $effective }

sources-undated = Fonte: { $shop }, política publicada

suggest-track = Onde está meu pedido?
suggest-late = Meu pedido está atrasado
suggest-cost = Quanto custa o frete?
suggest-customs = Preciso pagar alfândega?
suggest-person = Falar com um atendente
suggest-yes = Sim, por favor
suggest-no = Não, não precisa

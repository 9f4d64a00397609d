### Os e-mails aos clientes que não podiam esperar, o que o chat diz quando deixam um endereço e a página que o link do e-mail abre.

## O e-mail

mail-subject = Sua conversa com a { $shop }
mail-answer = A { $shop } respondeu a você.
mail-transcript = Sua conversa com a { $shop } foi encerrada. Veja o que foi dito.
mail-go_on = Continuar a conversa
mail-until = O link abre a conversa até { $until }. Não o compartilhe: quem tem o link pode ler a conversa.
mail-before = A conversa inteira
mail-newest = A conversa é longa; estas são as mensagens mais recentes.
mail-purpose = Você recebe este e-mail porque deixou o seu endereço no chat. Ele é usado só para esta resposta.
mail-no_reply = Ninguém lê as respostas a este e-mail. Use o link, por favor.

## No chat, abaixo do aviso de que alguém responde mais tarde. Curto, porque os botões são pequenos.

contact-invitation = Se quiser, deixe o seu e-mail, e a resposta chegará por lá.
contact-label = Seu e-mail
contact-purpose = Ele é usado só para esta resposta.
contact-send = Responder por lá
contact-kept = A resposta também chegará ao seu e-mail.
contact-remove = Remover o e-mail
contact-removed = O e-mail foi removido.
contact-wrong = Este e-mail não está completo.
contact-failed = Não deu certo. Tente de novo, por favor.

## A página que o link abre

link-title = Sua conversa com a { $shop }
link-opening = Sua conversa está sendo aberta.
link-opened = Sua conversa está aberta no chat desta página.
link-over = Este link não abre mais nenhuma conversa.
link-ask = Você pode perguntar de novo no chat desta página.
link-trouble = No momento, não é possível acessar a conversa.
link-again = Tentar de novo
link-script = Esta página precisa de JavaScript para mostrar a sua conversa.

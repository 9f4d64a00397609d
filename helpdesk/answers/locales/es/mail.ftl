### Correos a los clientes que no podían esperar, lo que dice el chat cuando dejan una dirección y la página que abre el enlace del correo.

## El correo

mail-subject = Tu conversación con { $shop }
mail-answer = { $shop } te ha respondido.
mail-transcript = Tu conversación con { $shop } está cerrada. Esto es lo que se dijo.
mail-go_on = Continuar la conversación
mail-until = El enlace abre la conversación hasta el { $until }. No lo compartas: quien lo tenga puede leerla.
mail-before = La conversación completa
mail-newest = La conversación es larga; estos son sus mensajes más recientes.
mail-purpose = Recibes este correo porque dejaste tu dirección en el chat. Solo sirve para esta respuesta.
mail-no_reply = Nadie lee las respuestas a este correo. Sigue el enlace, por favor.

## En el chat, bajo el aviso de que alguien responderá más tarde. Corto, porque los botones son pequeños.

contact-invitation = Si quieres, déjanos tu correo electrónico y la respuesta te llegará allí.
contact-label = Tu correo electrónico
contact-purpose = Solo sirve para esta respuesta.
contact-send = Respóndeme ahí
contact-kept = La respuesta también te llegará por correo electrónico.
contact-remove = Quitar la dirección
contact-removed = La dirección se ha quitado.
contact-wrong = Esta dirección de correo no está completa.
contact-failed = No ha funcionado. Inténtalo de nuevo, por favor.

## La página que abre el enlace

link-title = Tu conversación con { $shop }
link-opening = Se está abriendo tu conversación.
link-opened = Tu conversación está abierta en el chat de esta página.
link-over = Este enlace ya no abre ninguna conversación.
link-ask = Puedes volver a preguntar en el chat de esta página.
link-trouble = Ahora mismo no se puede acceder a la conversación.
link-again = Reintentar
link-script = Esta página necesita JavaScript para mostrar tu conversación.

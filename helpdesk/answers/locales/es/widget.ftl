### What the chat widget itself says: labels, states and faults. Short, for buttons are small.
### A message that names $count, $date or $section gets its value in the shopper's browser.

## The launcher and the head of the panel

widget-launcher = Pregúntanos
widget-title = Atención de { $shop }
widget-minimise = Minimizar el chat
widget-unread = Mensajes nuevos: { $count }
widget-loading = Cargando
widget-person = Hablar con una persona

## Who speaks

widget-status-bot = Responde un bot, según nuestra política escrita
widget-status-queued = Hemos pedido que se una una persona
widget-status-agent = Responde una persona de nuestro equipo
widget-status-resolved = Esta consulta está resuelta
widget-author-shopper = Tú
widget-author-bot = Bot
widget-author-agent = Nuestro equipo
widget-author-system = Aviso
widget-typing = Se está escribiendo una respuesta

## The conversation

widget-transcript = Conversación
widget-greeting = ¡Hola! Soy el bot de { $shop }. Pregúntame por tu pedido, su entrega o el coste del envío; con cada respuesta verás la frase de nuestra política en la que se apoya.
widget-suggestions = Puedes preguntar
widget-choices = Respuestas posibles
widget-newest = Ir al mensaje más reciente
widget-helpful = Útil
widget-unhelpful = No es útil
widget-rated = Gracias por decírnoslo.

## Writing and sending

widget-write = Escribe tu pregunta
widget-send = Enviar
widget-sending = Enviando
widget-unsent = Aún sin enviar
widget-refused = Este mensaje no se pudo enviar
widget-retry = Reintentar
widget-discard = Descartar
widget-offline = Estás sin conexión. Lo que escribas se guarda y se envía después.
widget-unreachable = Ahora mismo no se puede acceder al chat. Lo que escribas se guarda y se envía después.
widget-busy = Ha sido mucho de golpe. El resto se envía en un momento.
widget-renewed = El chat anterior ha terminado y ha empezado otro nuevo.

## Sources

widget-sources = Fuentes
widget-effective = En vigor desde el { $date }
widget-open-policy = Leerlo en nuestra política
widget-shown = La frase está marcada en esta página.

## Parcels

widget-scans = Escaneos, el más reciente arriba
widget-more-scans = Ver todos los escaneos
widget-fewer-scans = Ver menos escaneos

## Deleting

widget-delete = Eliminar este chat
widget-delete-sure = ¿Eliminar este chat para siempre? Después, ni tú ni la tienda podrán leerlo.
widget-delete-yes = Eliminar
widget-delete-no = Conservar
widget-deleted = El chat se ha eliminado.

## On the policy page

widget-about-section = Preguntar sobre esto
widget-question-about = Sobre «{ $section }»:

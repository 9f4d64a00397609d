### Lo que dice el bot alrededor de sus respuestas.

greeting = ¡Hola! Soy el asistente de { $shop }, un bot. Puedo decirte dónde está un paquete, cuándo debería llegar, cuánto cuestan el envío y la aduana, y qué da nuestra política cuando va con retraso.
    .next = ¿En qué te ayudo?

thanks = De nada.

goodbye = ¡Hasta luego! Vuelve cuando quieras.

bot_challenge = Soy un bot. Respondo con la política escrita de la tienda y el seguimiento del transportista, y llamo a una persona siempre que lo pidas.

ask-order_and_email = Puedo mirarlo. Envíame, por favor, tu número de pedido, por ejemplo { $order_example }, y el correo electrónico con el que compraste.

ask-order_number = Gracias. ¿Qué pedido es? El número se parece a { $order_example }.

ask-email = Gracias. ¿Con qué correo electrónico compraste? Lo necesito para estar seguro de que el pedido es tuyo.

ask-country = ¿A qué país hay que enviarlo?

ask-other_order = Claro. ¿Qué pedido es? El número tiene la forma { $order_example }.

resume-order_and_email = Volviendo a tu pedido: envíame, por favor, su número y el correo con el que lo hiciste.

resume-order_number = Volviendo a tu pedido: ¿qué número tiene?

resume-email = Volviendo a tu pedido: ¿con qué correo lo hiciste?

resume-country = Volviendo a tu pregunta: ¿a qué país debe ir?

language-outside = Parece que escribes en { $written_in }, un idioma que no leo lo bastante bien para estar seguro. He pedido a una persona que te ayude.

proof-failed = Ese número de pedido y ese correo electrónico no coinciden. Revisa ambos, por favor, y envíamelos otra vez.

proof-too_many = No he podido comprobar esos datos, así que he pedido a una persona que te ayude.

unsure-first = No estoy seguro de haberte entendido. Puedo ayudarte con el estado de tu pedido, los plazos de entrega, los costos de envío, la aduana y lo que ocurre cuando un paquete va con retraso.
    .next = ¿Me lo dices con otras palabras, o prefieres que te atienda una persona?

unsure-choices = Quiero estar seguro de haberte entendido.
    .next = ¿Es una de estas cosas? Si no, dímelo con otras palabras o pide una persona.

unsure-again = Sigo sin entenderte y prefiero no adivinar. He pedido a una persona que te ayude.

out_of_scope = Eso queda fuera de lo que sé. Me ocupo de los pedidos, los envíos y la aduana de { $shop }.
    .next = ¿Puedo ayudarte con algún pedido, o prefieres que te atienda una persona?

shop_matter = Eso es cosa de nuestro equipo: yo solo sé de pedidos en camino, envíos y aduana. He pasado tu pregunta a una persona.

modify_order = Nuestra política no dice cómo se cambia un pedido, así que he pasado tu petición a una persona.

complaint = Lo siento mucho; eso no debería haber pasado.
    .next = ¿De qué pedido se trata? Envíame su número y tu correo electrónico y lo miro enseguida, o escribe “persona”.

handoff-asked = Claro que sí. He pedido a una persona que continúe, con todo lo que llevamos hablado.

claim-filed = Listo: la reclamación queda registrada y en manos del equipo, con las fechas, la cuenta y la cláusula. Una persona la confirma antes de que se mueva ningún dinero.

claim-already_filed = Ya hay una reclamación para este paquete, registrada el { $filed_on }. Está en manos del equipo y decide una persona.

handoff-accepted = He pedido a una persona que continúe, con todo lo que llevamos hablado.

fault = Lo siento, algo ha fallado de mi lado. He pedido a una persona que te ayude.

blocked = Lo siento, no he podido comprobar todos los detalles de mi respuesta, así que no te la doy. He pedido a una persona que te ayude.

nothing-pending = De acuerdo. ¿En qué te ayudo?

declined = De acuerdo, lo dejo así. ¿Necesitas algo más?

remark-earlier_text_may_apply = El pedido es anterior a la política que tengo, así que puede regirse por un texto más antiguo.

remark-carrier_not_reached-minutes = Ahora mismo no he podido consultar al transportista; estos datos son de hace { $facts_age_minutes } { $facts_age_minutes_n ->
    [one] minuto
   *[other] minutos
}.

remark-carrier_not_reached-date = Ahora mismo no he podido consultar al transportista; estos datos son del { $recorded_at }.

remark-carrier_never_reached = Ahora mismo no he podido consultar al transportista y todavía no tengo ningún escaneo, así que solo puedo decirte lo que sabe la tienda.

remark-customs_needs_action = { $scan_reason_is ->
        [customs_payment_due] El transportista informa de que la aduana espera un pago; sigue sus instrucciones, por favor, para que el paquete pueda continuar.
        [customs_documents] El transportista informa de que la aduana espera documentos; sigue sus instrucciones, por favor, para que el paquete pueda continuar.
       *[other] La aduana espera algo de ti; sigue las instrucciones del transportista, por favor, para que el paquete pueda continuar.
    }

remark-customs_processing_is_normal = Tu paquete está pasando ahora mismo por la aduana, lo cual es un paso normal.

sources-dated = Fuente: { $shop }, política vigente desde el { $effective }

sources-undated = Fuente: { $shop }, política publicada

suggest-track = ¿Dónde está mi pedido?
suggest-late = Mi pedido va con retraso
suggest-cost = ¿Cuánto cuesta el envío?
suggest-customs = ¿Tengo que pagar aduana?
suggest-person = Hablar con una persona
suggest-yes = Sí, por favor
suggest-no = No, gracias

"""Words that give a language away in a message of one to four words, without accents.

Only words that no other supported language uses: "no" is English and Spanish, so it is in neither.
A language without a list still works, through the model alone.
"""

_EN = """
hi hello hey thanks thank thx ty please pls yes yeah yep yup okay nope bye goodbye morning evening afternoon
the is are was were has have had my your our it its this that these where wheres when whens what whats why how who
which will would can could should do does did don't dont not still yet and or but with from for about of to in on at
order orders ordered shipping ship shipped delivery delivered deliver package parcel refund return returned cancel
tracking address help human agent person someone late lost broken missing arrived wrong item money back hours need
want wait waiting know please status speak talk real customs fees cost much long today yesterday tomorrow week weeks
i'm im i've ive i'd you me we they
"""

_ES = """
hola buenas buenos dias tardes noches gracias si vale claro perfecto adios chao hasta luego porfa favor
el la los las un una unos unas mi mis tu tus su sus del al es esta estan estaba son ser fue ha han he hay
donde cuando cuanto cuanta cuantos que cual quien como porque pq xq por para con sin sobre desde en y o pero muy
pedido pedidos paquete envio envios enviar enviaron entrega entregado entregaron llega llego llegado llegar rastreo
rastrear seguimiento reembolso devolucion devolver cancelar direccion ayuda humano agente persona alguien tarde
perdido roto falta faltan equivocado articulo dinero horario necesito quiero espero esperando aduana costo coste
cuesta tarda hoy ayer manana semana semanas ninguno nada todavia aun ya tambien yo nos ustedes vosotros
"""

WORDS: dict[str, frozenset[str]] = {"en": frozenset(_EN.split()), "es": frozenset(_ES.split())}

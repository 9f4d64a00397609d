### Di cosa poteva parlare un messaggio, con le parole del cliente; proposto come scelta quando non era chiaro.

topic-track_order = Dov’è il mio ordine?
topic-tracking_problem = Il tracking non si aggiorna.
topic-late_delivery = Il mio ordine è in ritardo. Ho diritto a un rimborso?
topic-express_guarantee = Come funziona la garanzia Express?
topic-lost_parcel = Il mio pacco è andato perso.
topic-delivered_not_received = Risulta consegnato, ma non l’ho ricevuto.
topic-split_shipment = È arrivata solo una parte del mio ordine.
topic-delivery_attempt = Il corriere è passato e non ero in casa.
topic-change_address = Voglio cambiare l’indirizzo di consegna.
topic-cancel_order = Voglio annullare il mio ordine.
topic-modify_order = Voglio modificare qualcosa nel mio ordine.
topic-shipping_cost = Quanto costa la spedizione?
topic-shipping_destinations = In quali paesi spedite?
topic-shipping_methods = Quali metodi di spedizione ci sono?
topic-delivery_time = Quanto tempo ci vuole per la consegna?
topic-processing_time = Quanto tempo passa prima che spediate?
topic-customs_fees = Devo pagare spese doganali?
topic-refused_parcel = Cosa succede se rifiuto il pacco?
topic-return_refund = Come faccio a restituire un articolo?
topic-damaged_wrong_item = L’articolo è danneggiato o sbagliato.
topic-support_hours = Quali sono gli orari dell’assistenza?
topic-human_agent = Voglio parlare con un operatore.
topic-other_support = Ho un’altra domanda sul negozio.

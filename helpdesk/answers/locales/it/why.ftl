### I motivi di una risposta.

why-nothing = Chiedimi prima qualcosa, e ti dirò su cosa si basa la mia risposta.

why-clause = { $section }: { $quote }

why-silent = Le condizioni non hanno nessuna clausola su questo.

why-transit = Il conteggio: prima scansione { $transit_started }; { $transit_business_days_n ->
    [one] { $transit_business_days } giorno lavorativo dopo
   *[other] { $transit_business_days } giorni lavorativi dopo
}, rispetto a un limite di { $limit }. Il giorno della scansione non si conta.

why-holidays = { $holidays_n ->
    [0] Nell’intervallo non ci sono giorni festivi.
    [one] Nell’intervallo c’è { $holidays } giorno festivo, che non si conta.
   *[other] Nell’intervallo ci sono { $holidays } giorni festivi, che non si contano.
}

why-window = Il conteggio: prima scansione { $transit_started }, quindi arrivo previsto tra { $expected_from } e { $expected_to }.

why-window_from_order = Il conteggio: ordine fatto { $ordered_on }, in mano al corriere entro { $ship_by }, quindi arrivo previsto tra { $expected_from } e { $expected_to }.

why-nearest-claimable_from = La risposta potrebbe diventare un sì a partire da { $claimable_from }.

why-nearest-free_from = La spedizione sarebbe gratuita per un ordine di { $free_from } o più.

why-no_nearest = Nessuna data e nessun fatto cambia questa risposta.

why-person_only = Può deciderlo solo una persona del negozio.

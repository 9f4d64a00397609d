### Les fondements d’une réponse.

why-nothing = Posez-moi d’abord une question, et je vous dirai sur quoi repose ma réponse.

why-clause = { $section } : { $quote }

why-silent = Les conditions n’ont aucune clause à ce sujet.

why-transit = Le décompte : premier scan le { $transit_started } ; { $transit_business_days_n ->
    [one] { $transit_business_days } jour ouvré après
   *[other] { $transit_business_days } jours ouvrés après
}, pour une limite de { $limit }. Le jour du scan lui-même ne compte pas.

why-holidays = { $holidays_n ->
    [0] Il n’y a aucun jour férié entre-temps.
    [one] { $holidays } jour férié tombe dans l’intervalle et n’est pas compté.
   *[other] { $holidays } jours fériés tombent dans l’intervalle et ne sont pas comptés.
}

why-window = Le décompte : premier scan le { $transit_started }, donc arrivée prévue entre le { $expected_from } et le { $expected_to }.

why-window_from_order = Le décompte : commande du { $ordered_on }, chez le transporteur au plus tard le { $ship_by }, donc arrivée prévue entre le { $expected_from } et le { $expected_to }.

why-nearest-claimable_from = La réponse pourrait devenir « oui » à partir du { $claimable_from }.

why-nearest-free_from = La livraison serait gratuite pour une commande de { $free_from } ou plus.

why-no_nearest = Aucune date ni aucun fait ne change cette réponse.

why-person_only = Seule une personne de la boutique peut en décider.

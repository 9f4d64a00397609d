### Los fundamentos de una respuesta.

why-nothing = Pregúntame algo primero y te diré en qué se basa mi respuesta.

why-clause = { $section }: { $quote }

why-silent = La política no tiene ninguna cláusula sobre esto.

why-transit = La cuenta: primer escaneo el { $transit_started }; { $transit_business_days_n ->
    [one] { $transit_business_days } día hábil después
   *[other] { $transit_business_days } días hábiles después
}, frente a un límite de { $limit }. El día del escaneo no cuenta.

why-holidays = { $holidays_n ->
    [0] No hay ningún festivo entre medias.
    [one] Hay { $holidays } festivo entre medias, que no cuenta.
   *[other] Hay { $holidays } festivos entre medias, que no cuentan.
}

why-window = La cuenta: primer escaneo el { $transit_started }, así que se espera entre el { $expected_from } y el { $expected_to }.

why-window_from_order = La cuenta: pedido el { $ordered_on }, con el transportista a más tardar el { $ship_by }, así que se espera entre el { $expected_from } y el { $expected_to }.

why-nearest-claimable_from = El sí más cercano: { $claimable_from }.

why-nearest-free_from = El sí más cercano: un pedido de { $free_from } o más.

why-no_nearest = Ninguna fecha ni dato cambia esta respuesta.

why-person_only = Solo puede decidirlo una persona de la tienda.

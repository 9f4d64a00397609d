### Die Gründe einer Antwort.

why-nothing = Frag mich erst etwas, dann sage ich dir, worauf meine Antwort beruht.

why-clause = { $section }: { $quote }

why-silent = Die Richtlinien enthalten dazu keine Klausel.

why-transit = Die Zählung: erster Scan am { $transit_started }; { $transit_business_days_n ->
    [one] { $transit_business_days } Arbeitstag danach
   *[other] { $transit_business_days } Arbeitstage danach
}, bei einer Grenze von { $limit }. Der Tag des Scans selbst zählt nicht mit.

why-holidays = { $holidays_n ->
    [0] Dazwischen liegt kein Feiertag.
    [one] Dazwischen liegt { $holidays } Feiertag, der nicht mitzählt.
   *[other] Dazwischen liegen { $holidays } Feiertage, die nicht mitzählen.
}

why-window = Die Zählung: erster Scan am { $transit_started }, also wird es zwischen { $expected_from } und { $expected_to } erwartet.

why-window_from_order = Die Zählung: bestellt am { $ordered_on }, bis { $ship_by } beim Paketdienst, also wird es zwischen { $expected_from } und { $expected_to } erwartet.

why-nearest-claimable_from = Ein Ja wäre es ab { $claimable_from }.

why-nearest-free_from = Ein Ja wäre es bei einer Bestellung ab { $free_from }.

why-no_nearest = Kein Datum und keine weitere Angabe ändert etwas an dieser Antwort.

why-person_only = Das kann nur jemand vom Shop entscheiden.

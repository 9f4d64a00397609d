### De gronden van een antwoord.

why-nothing = Stel me eerst een vraag, dan vertel ik je waar mijn antwoord op rust.

why-clause = { $section }: { $quote }

why-silent = Het beleid heeft hier geen bepaling over.

why-transit = De telling: eerste scan op { $transit_started }; daarna { $transit_business_days_n ->
    [one] { $transit_business_days } werkdag
   *[other] { $transit_business_days } werkdagen
}, bij een grens van { $limit }. De dag van de scan zelf telt niet mee.

why-holidays = { $holidays_n ->
    [0] Er valt geen feestdag tussen.
    [one] Er valt { $holidays } feestdag tussen, die niet meetelt.
   *[other] Er vallen { $holidays } feestdagen tussen, die niet meetellen.
}

why-window = De telling: eerste scan op { $transit_started }, dus het wordt verwacht tussen { $expected_from } en { $expected_to }.

why-window_from_order = De telling: besteld op { $ordered_on }, uiterlijk { $ship_by } bij de vervoerder, dus het wordt verwacht tussen { $expected_from } en { $expected_to }.

why-nearest-claimable_from = Het antwoord zou ja zijn vanaf { $claimable_from }.

why-nearest-free_from = Het antwoord zou ja zijn bij een bestelling van { $free_from } of meer.

why-no_nearest = Geen enkele datum en geen ander gegeven verandert dit antwoord.

why-person_only = Alleen een medewerker van de shop kan hierover beslissen.

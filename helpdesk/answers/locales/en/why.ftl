### The grounds of an answer.

why-nothing = Ask me something first, and I will tell you what my answer rests on.

why-clause = { $section }: { $quote }

why-silent = The policy has no clause on this.

why-transit = The count: first scan on { $transit_started }; { $transit_business_days_n ->
    [one] { $transit_business_days } business day after it
   *[other] { $transit_business_days } business days after it
}, against a limit of { $limit }. The day of the scan itself is not counted.

why-holidays = { $holidays_n ->
    [0] There is no public holiday in between.
    [one] { $holidays } public holiday in between is not counted.
   *[other] { $holidays } public holidays in between are not counted.
}

why-window = The count: first scan on { $transit_started }, so it is expected between { $expected_from } and { $expected_to }.

why-window_from_order = The count: ordered on { $ordered_on }, with the carrier by { $ship_by }, so it is expected between { $expected_from } and { $expected_to }.

why-nearest-claimable_from = The nearest yes: { $claimable_from }.

why-nearest-free_from = The nearest yes: an order of { $free_from } or more.

why-no_nearest = No date or fact changes this answer.

why-person_only = Only a person of the shop can decide it.

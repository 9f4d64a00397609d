### Shipping: delivery_estimate, shipping_cost, shipping_methods, destinations, support_hours.

choice-economy = Economy
choice-express = Express
choice-economy_international = Economy International
choice-expedited_international = Expedited International
choice-standard = Standard
choice-business_days = business days
choice-weeks = weeks
choice-months = months
choice-hours = hours
choice-business_hours = business hours
choice-may_be_forfeited = may be forfeited
choice-shopper = the customer

delivery_estimate-estimated = Expect it between { $expected_from } and { $expected_to }.
    .why = { $has_country ->
        [yes] Destination: { $country }.
       *[no] { "" }
    } { $has_transit_started ->
        [yes] { $method } delivery takes { $range_from }–{ $range_to } { $unit }, counted from the carrier’s first scan on { $transit_started }.
       *[no] { $method } delivery takes { $range_from }–{ $range_to } { $unit } once the parcel is with the carrier; I counted from an order on { $ordered_on }, ready to ship between { $ships_from } and { $ship_by }.
    } { $has_usual_range_to ->
        [yes] Most take { $usual_range_from }–{ $usual_range_to }, so by { $usual_to }.
       *[no] { "" }
    } { $has_rare_months ->
        [yes] { $rare_months_n ->
            [one] In rare cases customs can stretch delivery there to { $rare_months } month.
           *[other] In rare cases customs can stretch delivery there to { $rare_months } months.
        }
       *[no] { "" }
    }
    .next = { $estimates_is ->
        [may_be_influenced] This is an estimate: local holidays, customs or unforeseen events can change it.
        [not_guaranteed] This is an estimate, not a promise.
       *[no] This is an estimate.
    } { $sooner_is ->
        [before_ordering] If you need it sooner, ask our team before you order.
       *[no] { "" }
    }
    .parcel = expected between { $expected_from } and { $expected_to }. { $has_transit_started ->
        [yes] First scan: { $transit_started }.
       *[no] The carrier has not scanned it yet.
    }

delivery_estimate-estimated-late = It should have arrived by { $expected_to }, so it is late.
    .why = { $has_transit_started ->
        [yes] { $method } delivery takes { $range_from }–{ $range_to } { $unit }, counted from the carrier’s first scan on { $transit_started }.
       *[no] { $method } delivery takes { $range_from }–{ $range_to } { $unit } once the parcel is with the carrier.
    } { delay-causes }
    .next = Ask me “do I get money back?” and I will check it against the policy.
    .parcel = late; it should have arrived by { $expected_to }.

delivery_estimate-parcels = Order { $order_number } still has more than one parcel to come, each with its own estimate:

delivery_estimate-delivered = It has arrived: the carrier marked it as delivered on { $delivered_on }.

delivery_estimate-not_stated = Our policy states no delivery time for that.
    .next = Shall I bring in a person who can tell you?
    .parcel = our policy states no delivery time for it.

delivery_estimate-not_stated-product_page = I cannot give you a date: for a pre-order the shipping time is given on its product page, and our policy states none.
    .why = Once it ships, { $method } delivery takes { $range_from }–{ $range_to } { $unit }.
    .next = Shall I bring in a person who can check it for you?

delivery_estimate-not_stated-country_needed = That depends on where it goes.
    .next = Which country should it be delivered to?

shipping_cost-quoted = { $method } shipping costs { $amount }.
    .why = { $has_country ->
        [yes] Destination: { $country }.
       *[no] { "" }
    } { $has_threshold ->
        [yes] It is free on orders over { $threshold }.
       *[no] { "" }
    }

shipping_cost-quoted-below_threshold = { $method } shipping costs { $amount } for a basket of { $subtotal }.
    .why = { $has_country ->
        [yes] Destination: { $country }.
       *[no] { "" }
    } It is free on orders over { $threshold }; { $threshold } exactly is not over.
    .next = Add { $missing } or more to your basket and shipping is free.

shipping_cost-quoted-price_list = Shipping depends on the method and where it goes.
    .why = { $has_fee_economy ->
        [yes] Economy: { $fee_economy }{ $has_threshold_economy ->
            [yes] { "" }, free over { $threshold_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_express ->
        [yes] Express: { $fee_express }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Economy International: { $fee_economy_international }{ $has_threshold_economy_international ->
            [yes] { "" }, free over { $threshold_economy_international }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_standard ->
        [yes] Standard: { $fee_standard }.
       *[no] { "" }
    }
    .next = Which country should it go to?

shipping_cost-free = { $method } shipping is free for that basket.
    .why = Orders over { $threshold } get it free, and yours comes to { $subtotal }.

shipping_cost-on_request = { $method } is offered on request, so our policy states no price for it.
    .next = Shall I bring in a person who can quote it for you?

shipping_cost-not_stated = Our policy does not say what that shipping costs.
    .next = Shall I bring in a person who can tell you?

shipping_cost-not_stated-method_not_listed_for_country = Our policy lists no { $method } price for that destination.
    .why = { $has_country ->
        [yes] For your destination ({ $country }) it lists our international methods; the faster one is offered on request.
       *[no] { "" }
    }
    .next = Shall I bring in a person who can quote it for you?

shipping_methods-stated = These are our shipping methods.
    .why = { $has_economy_to ->
        [yes] Economy: { $economy_from }–{ $economy_to } business days{ $has_fee_economy ->
            [yes] { "" }, { $fee_economy }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_standard_to ->
        [yes] Standard: { $standard_from }–{ $standard_to } business days.
       *[no] { "" }
    } { $has_express_to ->
        [yes] Express: { $express_from }–{ $express_to } business days{ $has_fee_express ->
            [yes] { "" }, { $fee_express }
           *[no] { "" }
        }.
       *[no] { "" }
    } { $has_fee_economy_international ->
        [yes] Abroad: Economy International, { $fee_economy_international }, and Expedited International on request.
       *[no] { "" }
    } { $origin_is ->
        [several_warehouses] Parcels leave from more than one of our warehouses.
       *[no] { "" }
    } { $tracking_is ->
        [every_order] Every order can be tracked.
        [shipped_orders] You get a tracking number by e-mail once the order has left.
       *[no] { "" }
    }
    .next = Tell me the country and I will work out the dates.

shipping_methods-not_stated = Our policy does not list its shipping methods.
    .next = Shall I bring in a person who can tell you?

destinations-stated = Yes: our policy lists your destination ({ $country }), with { $range_from }–{ $range_to } { $unit } once the parcel is with the carrier.
    .next = Shall I work out the dates or the price?

destinations-stated-everywhere = Our policy lists delivery times for destinations around the world.
    .next = Which country do you have in mind?

destinations-stated-most_international = Our policy speaks of most international destinations, without naming countries.
    .next = Shall I bring in a person who can tell you about yours?

destinations-not_stated-most_international = I cannot say for sure: our policy speaks of most international destinations, without naming yours ({ $country }).
    .next = Shall I bring in a person who can tell you?

destinations-not_stated = Our policy does not say whether we deliver there.
    .next = Shall I bring in a person who can tell you?

support-open = { $closed_is ->
        [weekends_and_holidays] We are open on business days, { $opens } to { $closes }; we are closed on weekends and holidays.
       *[no] We are open from { $opens } to { $closes }.
    }

support_hours-stated-open_now = Our team is there right now, until { $closing }.
    .why = { support-open } { $has_response_to ->
        [yes] An answer takes { $response_from }–{ $response_to } business hours.
       *[no] { "" }
    }

support_hours-stated-closed_now = Our team is closed right now and opens again on { $next_opening }.
    .why = { support-open } { $has_response_to ->
        [yes] An answer takes { $response_from }–{ $response_to } business hours.
       *[no] { "" }
    }

support_hours-not_stated = Our policy states no hours for the support team.
    .next = Shall I pass your question to a person, so that they answer you?

### An order on its way: order_status, processing_time, split_shipment.
### `.parcel` is what is said of one parcel among several.

parcel-where = { $has_place ->
    [yes] Last scan: { $place }, { $last_seen_at }.
   *[no] Last scan: { $last_seen_at }.
}{ $has_message ->
    [yes] { " " }The carrier’s words: { $message }.
   *[no] { "" }
}

parcel-name = Parcel { $tracking_number }:

parcel-window = { $has_expected_to ->
    [yes] It is expected between { $expected_from } and { $expected_to }{ $has_usual_to ->
        [yes] { "" }; most arrive by { $usual_to }
       *[no] { "" }
    }.
   *[no] { "" }
}

delay-causes = { $delay_causes_is ->
        [customs_disruptions_peaks_carriers] Customs, disruptions, busy seasons or the carrier can hold a parcel up.
        [customs_holidays_unforeseen] Local holidays, customs or unforeseen events can hold a parcel up.
       *[no] { "" }
    }

busy-periods = { $busy_periods_is ->
        [may_take_longer] Busy periods can take longer.
        [may_vary_slightly] In busy periods this can vary a little.
       *[no] { "" }
    }

tracking-help = { $tracking_help_is ->
        [contact_support] If tracking stands still, our team helps: say “person”.
       *[no] { "" }
    }

parcel-window-passed = The expected window ran from { $expected_from } to { $expected_to }.

order_status-parcels = Order { $order_number } travels in { $parcels } parcels, each with its own tracking number.

order_status-processing = Order { $order_number } is being prepared and is not with the carrier yet.
    .why = { $has_ship_by ->
        [yes] By our policy it should be handed over between { $ships_from } and { $ship_by }.
       *[no] { "" }
    }
    .next = { $has_expected_to ->
        [yes] With delivery added, expect it between { $expected_from } and { $expected_to }.
       *[no] { "" }
    } { $tracking_where_is ->
        [confirmation_email] When it leaves, you get an e-mail with its tracking number.
       *[no] { "" }
    }
    .parcel = not with the carrier yet.

order_status-processing-time_not_stated = Order { $order_number } is being prepared and is not with the carrier yet.
    .why = It holds a pre-order item, and its shipping time is given on the product page, not in our policy.
    .next = Please look there for the release date. If you would like a person to check it for you, say “person”.

order_status-processing-no_scan_yet = Order { $order_number } has a label, but the carrier has not scanned the parcel yet.
    .why = { $has_ship_by ->
        [yes] By our policy it should be handed over by { $ship_by }. A label alone does not start the transit count.
       *[no] A label alone does not start the transit count.
    }
    .next = { $has_expected_to ->
        [yes] With delivery added, expect it between { $expected_from } and { $expected_to }.
       *[no] { "" }
    } { tracking-help }
    .parcel = it has a label, but the carrier has not scanned it yet. { parcel-window }

order_status-processing-processing_overdue = Order { $order_number } is overdue: it should have been handed to the carrier by { $ship_by }.
    .why = { $business_days_overdue_n ->
        [0] That date has just passed.
        [one] That is { $business_days_overdue } business day ago.
       *[other] That is { $business_days_overdue } business days ago.
    } { busy-periods } I am sorry for the wait.
    .next = Say “person” and I will have the team check it.
    .parcel = overdue; it should have been handed to the carrier by { $ship_by }.

order_status-in_transit = Order { $order_number } is on its way.
    .why = { parcel-where } { parcel-window }
    .parcel = on its way. { parcel-where } { parcel-window }

order_status-in_transit-on_time = Order { $order_number } is on its way and on time.
    .why = { parcel-where } { parcel-window }
    .parcel = on its way and on time. { parcel-where } { parcel-window }

order_status-in_transit-late = { $business_days_late_n ->
        [one] Order { $order_number } is on its way, but { $business_days_late } business day late.
       *[other] Order { $order_number } is on its way, but { $business_days_late } business days late.
    }
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Ask me “do I get money back?” and I will check it against the policy.
    .parcel = { $business_days_late_n ->
        [one] on its way, { $business_days_late } business day late.
       *[other] on its way, { $business_days_late } business days late.
    } { parcel-where } { parcel-window-passed }

order_status-customs = Order { $order_number } is at customs.
    .why = { parcel-where } { parcel-window }
    .next = { $scan_reason_is ->
        [customs_payment_due] { "" }
        [customs_action_required] { "" }
        [customs_documents] { "" }
       *[other] Passing customs is a normal step, and nothing is asked of you at the moment.
    }
    .parcel = at customs. { parcel-where } { parcel-window }

order_status-out_for_delivery = Order { $order_number } is out for delivery.
    .why = { parcel-where }
    .parcel = out for delivery. { parcel-where }

order_status-available_for_pickup = Order { $order_number } is ready for you to pick up.
    .why = { parcel-where }
    .next = Please collect it as soon as you can.
    .parcel = ready for you to pick up. { parcel-where }

order_status-attempt_failed = The carrier tried to deliver order { $order_number } and could not.
    .why = { parcel-where }
    .next = Please contact the carrier with your tracking number { $tracking_number } to arrange a new attempt.
    .parcel = the carrier tried to deliver it and could not. { parcel-where }

order_status-delivered = Order { $order_number } was delivered.
    .why = The carrier marked it so on { $last_seen_at }{ $has_place ->
        [yes] { "" }, { $place }
       *[no] { "" }
    }.
    .next = If it is not with you, tell me and I will look at what the policy says.
    .parcel = delivered. The carrier marked it so on { $last_seen_at }.

order_status-delivered-late = { $business_days_late_n ->
        [one] Order { $order_number } was delivered, { $business_days_late } business day after its expected window.
       *[other] Order { $order_number } was delivered, { $business_days_late } business days after its expected window.
    }
    .why = The carrier marked it so on { $last_seen_at }. { parcel-window-passed }
    .next = Ask me “do I get money back?” and I will check it against the policy.
    .parcel = delivered after its expected window. The carrier marked it so on { $last_seen_at }. { parcel-window-passed }

order_status-exception = The carrier reports a problem with order { $order_number }.
    .why = { parcel-where }
    .next = { $scan_reason_is ->
        [lost] It is reported as lost. Say “person” and the team will look into it.
        [damaged] It is reported as damaged. Say “person” and the team will look into it.
       *[other] Say “person” and the team will look into it with you.
    }
    .parcel = { $scan_reason_is ->
        [lost] reported as lost.
        [damaged] reported as damaged.
       *[other] the carrier reports a problem.
    } { parcel-where }

order_status-returned = Order { $order_number } is going back to the sender.
    .why = { parcel-where }
    .next = Say “person” and the team will sort out what comes next.
    .parcel = going back to the sender. { parcel-where }

order_status-unknown = I have no carrier scan for order { $order_number } yet.
    .why = The tracking number is { $tracking_number }, but the carrier has told us nothing about it so far. { parcel-window }
    .next = { tracking-help }
    .parcel = no carrier scan yet. { parcel-window }

order_status-unknown-on_time = The newest entry for order { $order_number } does not say how it stands.
    .why = { parcel-where } { parcel-window }
    .next = Say “person” and the team will look into it.
    .parcel = the newest entry does not say how it stands. { parcel-where } { parcel-window }

order_status-unknown-late = Order { $order_number } is late, and the newest entry does not say how it stands.
    .why = { parcel-where } { parcel-window-passed } { delay-causes }
    .next = Say “person” and the team will look into it.
    .parcel = late, and the newest entry does not say how it stands. { parcel-where } { parcel-window-passed }

order_status-unknown-stale = The carrier has stopped reporting on order { $order_number }.
    .why = { parcel-where } The tracking number { $tracking_number } has expired with the carrier.
    .next = Say “person” and the team will look into it.
    .parcel = the carrier has stopped reporting on it. { parcel-where }

order_status-unknown-processing_overdue = Order { $order_number } is overdue: it should have been handed to the carrier by { $ship_by }, and there is no scan yet.
    .why = The tracking number is { $tracking_number }.
    .next = Say “person” and I will have the team check it.
    .parcel = overdue; it should have been handed to the carrier by { $ship_by }, and there is no scan yet.

processing_time-stated = Orders are handed to the carrier within { $processing_from }–{ $processing_to } business days.
    .why = { $has_usual_to ->
        [yes] Most take { $usual_from }–{ $usual_to }.
       *[no] { "" }
    } { $has_ship_by ->
        [yes] Ordered on { $ordered_on }, that means between { $ships_from } and { $ship_by }.
       *[no] { "" }
    } Weekends and holidays do not count. { busy-periods } { $has_production_hours ->
        [yes] { $production_hours_n ->
            [one] Production starts soon after the order, typically within { $production_hours } hour.
           *[other] Production starts soon after the order, typically within { $production_hours } hours.
        }
       *[no] { "" }
    }

processing_time-stated-already_shipped = That order is with the carrier already.
    .why = Processing takes { $processing_from }–{ $processing_to } business days by our policy.

processing_time-overdue = It is overdue: it should have been handed to the carrier by { $ship_by }.
    .why = Processing takes { $processing_from }–{ $processing_to } business days from { $ordered_on }{ $business_days_overdue_n ->
        [0] { "" }; that time has just passed.
        [one] { "" }; { $business_days_overdue } more has passed.
       *[other] { "" }; { $business_days_overdue } more have passed.
    }
    .next = Say “person” and I will have the team check it.

processing_time-not_stated = Our policy gives no time for that.
    .next = Shall I bring in a person who can tell you?

processing_time-not_stated-product_page = For a pre-order, the time until it ships is given on its product page; our policy states none.
    .next = Shall I bring in a person who can check it for you?

split_shipment-stated = Items of one order may come in separate parcels, at no extra cost, each with its own tracking number.
    .why = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] { "" }
    }
    .next = { $has_parcels ->
        [yes] { "" }
       *[no] Tell me your order number and e-mail, and I will look where each one is.
    }

split_shipment-not_stated = { $has_parcels ->
        [yes] { parcel-tally }
       *[no] Our policy does not say how orders are split into parcels.
    }
    .next = If something is missing, shall I bring in a person?

parcel-tally = { $parcels_n ->
        [one] Order { $order_number } has { $parcels } parcel
       *[other] Order { $order_number } has { $parcels } parcels
    }{ $parcels_delivered_n ->
        [0] { "" }, not delivered yet.
        [one] { "" }, of which { $parcels_delivered } is delivered.
       *[other] { "" }, of which { $parcels_delivered } are delivered.
    }

### Money and trouble: late_refund, lost_parcel, delivered_not_received, return_refund, damaged_wrong_item.

late_refund-parcels = Order { $order_number } has more than one parcel, and each is judged by itself:

late_refund-eligible = Yes: you may ask for { $amount } back, which is { $share } of the { $fee } you paid for Express shipping.
    .why = The carrier first scanned parcel { $tracking_number } on { $transit_started } and it is still not delivered. Today is business day { $transit_business_days }; the guarantee opens after business day { $limit }. It covers the shipping fee only, not products, taxes or duties.
    .next = Shall I file the claim with the team? A person confirms it before any money moves.
    .parcel = still in transit on business day { $transit_business_days }, past the limit of { $limit }.

transit-today = { $transit_business_days_n ->
        [0] No business day has passed since the first scan on { $transit_started }
       *[other] Today is business day { $transit_business_days } since the first scan on { $transit_started }
    }

late_refund-not_yet = Not yet: the Express guarantee opens on { $claimable_from }.
    .why = { transit-today }; it must be more than { $limit }.
    .next = If the parcel has not arrived by then, ask me again: { $share } of the fee you paid can be claimed from that day on.
    .parcel = not yet; the guarantee opens on { $claimable_from }.

late_refund-not_yet-within_window = Not yet: the parcel is still within its expected window, which runs to { $expected_to }.
    .why = { transit-today }; the Express guarantee opens after business day { $limit }.
    .next = If it has not arrived by { $claimable_from }, ask me again: { $share } of the fee you paid can be claimed from that day on.
    .parcel = not yet; within its expected window, which runs to { $expected_to }. The guarantee opens on { $claimable_from }.

late_refund-not_yet-clock_not_started = Not yet: the carrier has not scanned the parcel, and the count starts with the first scan.
    .why = The Express guarantee opens when a parcel has been with the carrier for more than { $limit } business days.
    .next = I can tell you the exact day once there is a first scan.
    .parcel = not yet; the carrier has not scanned it.

late_refund-not_eligible-no_fee_paid = No: Express shipping cost you { $fee } on this order, and the guarantee gives back a share of that fee only.
    .why = It would open after business day { $limit } in transit, but here it has no fee to give back. There is no date on which that changes.
    .next = To see where the parcel is, ask me “where is my order?”.

late_refund-not_eligible-already_refunded = No: { $fee_refunded } of your { $fee } Express fee has already been given back.
    .why = The guarantee gives back { $share } of that fee, and not twice. There is no date on which that changes.

late_refund-not_eligible-within_guarantee = No: it was delivered on { $delivered_on }, on business day { $transit_business_days } after its first scan.
    .why = The Express guarantee needs more than { $limit } business days in transit, so it does not open for this parcel. There is no date on which that changes.
    .parcel = no; it was delivered on { $delivered_on }, on business day { $transit_business_days }.

late_refund-not_eligible-within_estimate = { $has_delivered_on ->
    [yes] No: it was delivered on { $delivered_on }, and its expected window ran to { $expected_to }.
   *[no] { $has_expected_to ->
        [yes] No: by our policy the parcel is not late; its expected window runs to { $expected_to }.
       *[no] No: by our policy the parcel does not count as late.
    }
}
    .why = { $has_method ->
        [yes] Delays give money back only where the Express guarantee covers them, and this is { $method }.
       *[no] Delays give money back only where the Express guarantee covers them.
    } Our policy names no date from which that changes.
    .next = { $has_delivered_on ->
        [yes] { "" }
       *[no] { $has_expected_to ->
            [yes] If it has not come by { $expected_to }, tell me and I will bring in a person to look for it.
           *[no] If it has not come in time, tell me and I will bring in a person to look for it.
        }
    }
    .parcel = { $has_expected_to ->
        [yes] not late; its expected window runs to { $expected_to }.
       *[no] not late.
    }

late_refund-not_eligible-delay_not_covered = { $has_method ->
        [yes] No: by our policy a delay gives money back only under the Express guarantee, and { $method } is not covered by it.
       *[no] No: by our policy a delay gives money back only under the Express guarantee.
    }
    .why = { $has_business_days_late ->
        [yes] { $business_days_late_n ->
            [one] You are right about the time, and I am sorry: it was expected by { $expected_to }; the delay is { $business_days_late } business day.
           *[other] You are right about the time, and I am sorry: it was expected by { $expected_to }; the delay is { $business_days_late } business days.
        } No date changes this answer.
       *[no] No date changes this answer.
    }
    .next = { $has_delivered_on ->
        [yes] It was delivered on { $delivered_on }.
       *[no] What helps now: ask me “where is my order?” for the newest scan, or say “person” and the team will look for the parcel.
    }
    .parcel = { $has_expected_to ->
        [yes] no; a delay alone gives no money back. It was expected by { $expected_to }.
       *[no] no; a delay alone gives no money back.
    }

late_refund-review-delivered_after_threshold = A person has to decide this: the parcel came after the limit, but it has been delivered.
    .why = It was delivered on { $delivered_on }, business day { $transit_business_days } after its first scan on { $transit_started }. The guarantee opens after business day { $limit } and speaks of parcels that are still in transit, so I must not promise anything.
    .next = I have passed your case on with all these dates. Shall I also file it as a claim for them to decide?
    .parcel = for a person to decide; it was delivered on { $delivered_on }, after the limit.

late_refund-review-returned_to_sender = A person has to decide this: the parcel went back to the sender on { $returned_on }.
    .why = The guarantee speaks of parcels that are still in transit after business day { $limit }; this one ended on business day { $transit_business_days }.
    .next = I have passed your case on with all these dates. Shall I also file it as a claim for them to decide?
    .parcel = for a person to decide; it went back to the sender on { $returned_on }.

late_refund-review-partly_refunded = A person has to decide this: { $fee_refunded } of your { $fee } shipping fee has been given back before.
    .why = The guarantee gives back { $share } of the fee.
    .next = I have passed your case on. Shall I also file it as a claim for them to decide?

late_refund-review-no_guarantee_stated = A person has to decide this: it is late, and our policy offers { $method } on request without stating a guarantee for it.
    .why = { $business_days_late_n ->
        [one] The expected window ran to { $expected_to }; the delay is { $business_days_late } business day.
       *[other] The expected window ran to { $expected_to }; the delay is { $business_days_late } business days.
    }
    .next = I have passed your case on. Shall I also file it as a claim for them to decide?
    .parcel = late, for a person to decide; it was expected by { $expected_to }.

late_refund-not_stated = Our policy does not say whether a late parcel gives money back.
    .next = Shall I bring in a person who can decide that?
    .parcel = our policy does not say.

late_refund-not_stated-within_estimate = { $has_delivered_on ->
    [yes] It came in time: it was delivered on { $delivered_on }, and the estimate ran to { $expected_to }.
   *[no] Until { $expected_to } the parcel counts as on time.
}
    .why = Our policy does not say whether a late one gives money back.
    .next = { $has_delivered_on ->
        [yes] Shall I bring in a person all the same?
       *[no] If it has not come by then, tell me and I will bring in a person. Shall I do so now?
    }
    .parcel = on time until { $expected_to }.

late_refund-not_stated-late = { $business_days_late_n ->
        [one] It is late: the estimate ran to { $expected_to }, and the delay is { $business_days_late } business day.
       *[other] It is late: the estimate ran to { $expected_to }, and the delay is { $business_days_late } business days.
    }
    .why = Our policy does not say whether that gives money back, so a person has to decide.
    .next = I have passed your case on.
    .parcel = late; the estimate ran to { $expected_to }.

late_refund-explained = The Express Shipping Guarantee gives back { $share } of the Express fee when a parcel stays in transit with the carrier for more than { $limit } business days.
    .why = { $has_fee ->
        [yes] With the listed fee of { $fee } that is { $share_of_fee }.
       *[no] { "" }
    } { $has_claimable_from ->
        [yes] With a first scan on { $transit_started }, it would open on { $claimable_from }.
       *[no] { "" }
    } It covers the shipping fee only, not products, taxes or duties, and other methods are not covered.
    .next = Tell me your order number and e-mail, and I will count the days for your parcel.

steps-intro = These are the steps our policy names:

step-check_tracking = Look at the newest tracking update.
step-ask_local_carrier = Ask your local carrier; for parcels from abroad it may know more about customs or the last leg.
step-contact_support = Contact the shop’s support team.

lost_parcel-investigate = I am sorry. I have asked a person to look for your parcel.
    .why = { parcel-trace }

lost_parcel-review = I am sorry. I have asked a person to look for your parcel.
    .why = { parcel-trace } Our policy does not say what follows when a parcel is lost, so I must not promise anything.

parcel-trace = { $has_last_seen_at ->
    [yes] { parcel-where }
   *[no] { "" }
}

delivered_not_received-fulfilled = By our policy an order counts as fulfilled once the carrier has marked it as delivered.
    .why = { $has_last_seen_at ->
        [yes] { parcel-where }
       *[no] { "" }
    } Please ask your neighbours first, and look at the door and at your post office.
    .next = If it does not turn up, shall I bring in a person?

delivered_not_received-protection_provider = You bought shipping protection with this order, { $protection }: a parcel marked as delivered but missing is claimed there.
    .why = The provider’s own terms decide. For the shop itself, the order counts as fulfilled once it is marked as delivered.
    .next = Shall I bring in a person to help you with the claim?

delivered_not_received-not_stated-not_marked_delivered = The carrier has not marked this order as delivered yet.
    .why = { parcel-trace }
    .next = If you think something is wrong, shall I bring in a person?

delivered_not_received-not_stated = Our policy does not say what happens when a parcel is marked as delivered but is not there.
    .next = Shall I bring in a person who can look into it?

return_refund-refer = Returns and refunds are settled in the shop’s Refund Policy, which I do not have.
    .next = I would rather not guess. Shall I bring in a person?

return_refund-not_stated = Our shipping policy does not say anything about returns and refunds.
    .next = I would rather not guess. Shall I bring in a person?

damaged_wrong_item-review = I am sorry. When the mistake is ours, it is put right under the shop’s Refund Policy.
    .why = A person has to see what happened; please have a photo ready.
    .next = Shall I bring in a person?

damaged_wrong_item-refer = I am sorry. What happens next is settled in the shop’s Refund Policy, which I do not have.
    .next = I would rather not guess; please have a photo ready. Shall I bring in a person?

damaged_wrong_item-not_stated = I am sorry. Our shipping policy does not say what follows for a damaged or wrong item.
    .next = I would rather not guess. Shall I bring in a person?

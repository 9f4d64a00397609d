### What a shopper is told when a person has decided on a claim.

claim-approved = { $has_amount ->
    [yes] Your claim for order { $order_number } is approved: you get { $amount } back.
   *[no] Your claim for order { $order_number } is approved. Our team settles what you get back.
}
    .next = We tell you here as soon as it is paid.

claim-rejected = A person has looked at your claim for order { $order_number } and cannot grant it.
    .why = { $refusal_is ->
        [no_fee_paid] No shipping fee was paid on this order, so there is none to give back.
        [already_refunded] The shipping fee of this order has been given back already.
        [clock_not_started] The carrier has not scanned the parcel yet, and the count starts with the first scan.
        [within_guarantee] The parcel was not in transit for longer than the guarantee asks for.
        [within_window] The parcel is still within its expected window.
        [within_estimate] By our policy the parcel did not count as late.
       *[other] By our policy this delay gives no money back.
    }
    .next = Our policy says, under { $section }: { $quote }

claim-more_needed = { $agent } from { $shop } is looking at your claim for order { $order_number } and needs something more to decide. Please answer here:

claim-paid = { $has_amount ->
    [yes] Your claim for order { $order_number } is settled: { $amount } has been paid back to you.
   *[no] Your claim for order { $order_number } is settled: what you get back has been paid.
}

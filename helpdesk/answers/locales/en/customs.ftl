### Customs, refusals, addresses, cancellation.

customs_fees-shopper_pays = Customs duties and import taxes, if any, are paid by you, the recipient.
    .why = They are set by the destination’s authorities and are not part of what you paid us, so I cannot tell you an amount.

customs_fees-shopper_pays-may_be_forfeited = Customs duties and import taxes, if any, are paid by you, the recipient.
    .why = They are set by the destination’s authorities and are not part of what you paid us, so I cannot tell you an amount.
    .next = Please note: an order refused because of unpaid fees may be forfeited and is not refunded.

customs_fees-shopper_pays-delayed_or_returned = Customs duties and import taxes, if any, are paid by you, the recipient.
    .why = They are set by your country’s rules, and the shop can neither foresee nor control them. Your local customs office will contact you with instructions for paying.
    .next = Please note: unpaid fees may delay the parcel or send it back, and the shop is not responsible for that.

customs_fees-not_stated = Our policy does not say who pays customs fees.
    .next = Shall I bring in a person who can tell you?

refused_parcel-may_be_forfeited = An order that is refused, for whatever reason, may be forfeited, with no refund and no replacement.
    .why = That holds for customs fees, delays and a change of mind alike. There is no date on which it changes.
    .next = Before you refuse it, say “person” and the team will look at your case.

refused_parcel-not_stated = Our policy does not say what happens when you refuse a parcel as such.
    .why = { $has_unpaid ->
        [yes] About fees it does: unpaid customs fees may delay the parcel or send it back.
       *[no] { "" }
    }
    .next = Shall I bring in a person who can tell you?

address_change-contact_support = Please ask our team to correct the address as soon as you can.
    .why = By our policy giving the right address is up to the customer, and address errors give no refund{ $has_reship_fee ->
        [yes] { "" }; if a parcel comes back to us for a wrong address, sending it again costs { $reship_fee }
       *[no] { "" }
    }.
    .next = Shall I bring in a person now?

address_change-reship_fee = The parcel came back; sending it again costs { $amount }.
    .why = By our policy that fee applies once a parcel has been returned to us because of its address. Address errors give no refund.
    .next = Shall I bring in a person to arrange it?

address_change-fulfilled_no_refund = The carrier discarded the parcel, and by our policy the order then counts as fulfilled, without a refund.
    .why = That is what our policy says of parcels with a wrong address that do not come back. There is no date on which it changes.
    .next = Shall I bring in a person?

address_change-not_stated = Our policy does not say how an address is changed.
    .next = Shall I bring in a person who can help?

cancellation-possible_until = Yes: this order can be cancelled until { $cancel_until }.
    .why = For made-to-order items the window is { $window_hours } { $window_hours_n ->
        [one] hour
       *[other] hours
    } after the order; then production starts and the sale is final.
    .next = I have asked a person to cancel it right away.

cancellation-possible_until-from_the_order = Made-to-order items can be cancelled within { $window_hours } { $window_hours_n ->
        [one] hour
       *[other] hours
    } after the order, not later.
    .why = Then production starts and the sale is final.
    .next = Tell me your order number and e-mail, and I will check yours.

cancellation-window_closed = No: this order could be cancelled until { $cancel_until }.
    .why = For made-to-order items the window is { $window_hours } { $window_hours_n ->
        [one] hour
       *[other] hours
    } after the order; production has started since, and the sale is final. There is no date on which that changes.
    .next = If you would like help with it all the same, say “person”.

cancellation-not_stated = Our policy does not say whether an order can be cancelled.
    .next = Shall I bring in a person who can decide that?

cancellation-not_stated-see_refund_policy = For these items our shipping policy states no cancellation window; it points to the shop’s Refund Policy, which I do not have.
    .next = Shall I bring in a person who can decide that?

cancellation-not_stated-depends_on_item = That depends on the items: made-to-order ones can be cancelled within { $window_hours } { $window_hours_n ->
        [one] hour
       *[other] hours
    } after the order.
    .why = For the others our shipping policy points to the shop’s Refund Policy, which I do not have.
    .next = Tell me your order number and e-mail, and I will check yours.

### What is written on the card of a parcel, beside the text of an answer.

card-order = Order { $order_number }

card-parcel = Parcel { $tracking_number }

card-window = Expected between { $expected_from } and { $expected_to }

card-window-passed = It was expected between { $expected_from } and { $expected_to }

card-today = Today, { $today }

card-limit = The guarantee opens on { $claimable_from }

card-progress = { $transit_business_days_n ->
        [0] No business day has passed since the first scan; the limit is { $limit }
       *[other] Business day { $transit_business_days } since the first scan; the limit is { $limit }
    }

card-delivered = Delivered on { $delivered_on }

card-status-processing = Being prepared
card-status-in_transit = On its way
card-status-customs = At customs
card-status-out_for_delivery = Out for delivery
card-status-available_for_pickup = Ready for pickup
card-status-attempt_failed = Delivery attempt failed
card-status-delivered = Delivered
card-status-exception = Problem reported
card-status-returned = Going back to the sender
card-status-unknown = No news yet
card-status-late = Late

scan-unknown = Entry of the carrier
scan-info_received = Label created
scan-in_transit = In transit
scan-customs_hold = At customs
scan-customs_cleared = Through customs
scan-out_for_delivery = Out for delivery
scan-available_for_pickup = Ready for pickup
scan-attempt_fail = Delivery attempt failed
scan-delivered = Delivered
scan-exception = Problem reported
scan-returned = Going back to the sender
scan-expired = No longer tracked

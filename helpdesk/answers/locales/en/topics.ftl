### What a message may have been about, in the shopper’s own words; offered as choices when it was not clear.

topic-track_order = Where is my order?
topic-tracking_problem = My tracking does not update.
topic-late_delivery = My order is late. Do I get money back?
topic-express_guarantee = How does the Express guarantee work?
topic-lost_parcel = My parcel is lost.
topic-delivered_not_received = It says delivered, but I do not have it.
topic-split_shipment = Only a part of my order arrived.
topic-delivery_attempt = I missed the delivery.
topic-change_address = I want to change the delivery address.
topic-cancel_order = I want to cancel my order.
topic-modify_order = I want to change something in my order.
topic-shipping_cost = How much does shipping cost?
topic-shipping_destinations = Which countries do you ship to?
topic-shipping_methods = Which shipping methods are there?
topic-delivery_time = How long does delivery take?
topic-processing_time = How long does it take until you ship?
topic-customs_fees = Do I have to pay customs fees?
topic-refused_parcel = What happens if I refuse the parcel?
topic-return_refund = How do I return something?
topic-damaged_wrong_item = The item is damaged or wrong.
topic-support_hours = When is your support open?
topic-human_agent = I want to talk to a person.
topic-other_support = I have another question about the shop.

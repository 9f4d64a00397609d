"""The families of policy terms a shop may state, with the units and scopes each allows.

A term is named `family` or `family.variant`; variants of one family differ in what they apply to.
A family the shop does not state is silence, and silence is answered with `not_stated`.
"""

from dataclasses import dataclass

DAYS = ("business_days", "weeks", "months")
LENGTHS = ("business_days", "weeks", "months", "hours", "business_hours")
UNITS = (*LENGTHS, "money", "percent", "weekly_hours", "rule", "steps")
SCOPES = ("methods", "countries", "groups", "items")


@dataclass(frozen=True, slots=True)
class Family:
    """What a family means, the units it takes, the scopes it may carry, and the words a rule may be.

    `bounds` are the bounds the rules apply: a limit that must be exceeded is "exclusive" by the meaning
    of its family. `needs` are scopes without which a clause of the family could not be applied.
    """

    meaning: str
    units: tuple[str, ...]
    scopes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    bounds: tuple[str, ...] = ("inclusive",)
    needs: tuple[str, ...] = ()


def _length(meaning: str, *scopes: str, units: tuple[str, ...] = DAYS) -> Family:
    return Family(meaning, units, scopes)


def _rule(meaning: str, *words: str, scopes: tuple[str, ...] = ()) -> Family:
    return Family(meaning, ("rule",), scopes, words)


VOCABULARY: dict[str, Family] = {
    # processing
    "processing_window": _length("time until an order is handed to the carrier", "items"),
    "processing_usual": _length("the part of the window most orders take", "items"),
    "processing_source": _rule("where the processing time is stated instead", "product_page", scopes=("items",)),
    "processing_several_items": _rule("which item governs an order of several", "longest_item"),
    "processing_busy_periods": _rule("what busy periods do to processing", "may_take_longer", "may_vary_slightly"),
    "production_start": _length("time from order to the start of production", "items", units=("hours",)),
    # delivery
    "delivery_window": _length("time from the first carrier scan to delivery", "methods", "countries", "groups"),
    "delivery_usual": _length("the part of the window most orders take", "methods", "countries", "groups"),
    "delivery_rare": _length("how long customs may take in rare cases", "countries", "groups"),
    "delivery_estimates": _rule("what an estimate is worth", "not_guaranteed", "may_be_influenced"),
    "shipping_origin": _rule("where parcels start", "several_warehouses"),
    "several_parcels": _rule("how an order of several parcels travels", "own_tracking_no_extra_cost"),
    "destinations": _rule("where a method goes", "most_international", scopes=("methods",)),
    "tracking_included": _rule("which orders carry tracking", "every_order", "shipped_orders"),
    "tracking_where": _rule("where the shopper finds the tracking number", "confirmation_email"),
    "tracking_help": _rule("whom to ask when tracking fails or stands still", "contact_support"),
    # cost
    "shipping_fee": Family("what a method costs", ("money",), ("methods", "countries", "groups"), needs=("methods",)),
    "free_shipping_over": Family(
        "order value above which a method is free",
        ("money",),
        ("methods", "countries", "groups"),
        bounds=("exclusive",),
        needs=("methods",),
    ),
    "shipping_on_request": _rule("a method quoted by support only", "contact_support", scopes=("methods", "countries", "groups")),
    "shipping_fee_refund": _rule("whether shipping fees come back", "only_if_stated"),
    # late parcels
    "guarantee_limit": Family("days in transit after which the guarantee opens", ("business_days",), ("methods",), bounds=("exclusive",)),
    "guarantee_share": Family("share of the shipping fee that comes back", ("percent",), ("methods",)),
    "guarantee_covers": _rule("what the guarantee pays back", "shipping_fee_only", scopes=("methods",)),
    "guarantee_claim": _rule("how the guarantee is claimed", "through_support_after_limit", scopes=("methods",)),
    "delay_refund": _rule("whether a delay alone gives money back", "only_by_guarantee"),
    "delay_causes": _rule("what may delay a parcel", "customs_disruptions_peaks_carriers", "customs_holidays_unforeseen"),
    "late_steps": Family("what a shopper may do about a late parcel", ("steps",)),
    "lost_steps": Family("what a shopper may do about a lost parcel", ("steps",)),
    # customs, refusal, addresses
    "customs_payer": _rule("who pays duties and taxes", "shopper"),
    "customs_amount": _rule("what the shop knows of the amount", "set_by_destination"),
    "customs_included": _rule("whether the order total holds duties and taxes", "not_in_order_total"),
    "customs_contact": _rule("who asks for the payment", "local_customs_office"),
    "customs_unpaid": _rule("what happens when they are not paid", "may_be_forfeited", "delayed_or_returned"),
    "customs_liability": _rule("who answers for a parcel held over unpaid fees", "shop_not_responsible"),
    "refused_parcel": _rule("what a refused parcel means", "may_be_forfeited"),
    "address_duty": _rule("who answers for the address", "shopper"),
    "address_reship_fee": Family("fee to send a returned parcel again", ("money",)),
    "address_discarded": _rule("what a discarded parcel means", "fulfilled"),
    "address_refund": _rule("refund for address errors", "none"),
    # after the order
    "cancellation_window": _length("time in which an order may be cancelled", "items", units=("hours",)),
    "cancellation_after": _rule("what holds after the window", "final_sale", scopes=("items",)),
    "delivered_means": _rule("what the carrier's delivered mark means", "fulfilled"),
    "protection_claims": _rule("who decides a claim under shipping protection", "protection_provider"),
    "refund_policy": _rule("where returns and refunds are stated", "separate_document"),
    "wrong_item": _rule("what happens when the shop sent the wrong item", "corrected_by_refund_policy", scopes=("items",)),
    # people
    "support_hours": Family("when support is open", ("weekly_hours",)),
    "support_closed": _rule("when support is closed", "weekends_and_holidays"),
    "support_response": _length("time until support answers", units=("business_hours",)),
    "support_faster_delivery": _rule("where to ask for faster delivery", "before_ordering"),
}
STEPS = ("check_tracking", "ask_local_carrier", "contact_support")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

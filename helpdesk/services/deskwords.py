"""The words of the console for what the rules and the conversation call by names. English is the console's language.

A name that has no words of its own here is read as it is written: "within_guarantee" is "Within guarantee".
"""

from collections.abc import Mapping

from helpdesk.answers.catalogue import FALLBACK_LANGUAGE, catalogue
from helpdesk.ownership import Resolution

_HANDOFFS = {
    "asked": "Asked for a person",
    "unsure": "Not understood twice",
    "policy_silent": "The policy does not say",
    "claim_review": "A case to decide",
    "claim_wanted": "Wants to claim",
    "too_many_tries": "Too many wrong proofs",
    "proof_refused": "An answer could not be proven",
    "shop_matter": "A matter of the shop",
    "complaint": "A complaint",
    "language": "Writes in a language we do not speak",
    "fault": "Something broke on our side",
}
QUESTIONS = {
    "order_status": "Where is the order?",
    "late_refund": "Does lateness give money back?",
    "delivery_estimate": "When should it arrive?",
    "processing_time": "How long until it is shipped?",
    "lost_parcel": "The parcel is lost",
    "delivered_not_received": "Marked as delivered, not received",
    "customs_fees": "Who pays customs fees?",
    "refused_parcel": "What if the parcel is refused?",
    "address_change": "Change of address",
    "cancellation": "Cancellation",
    "return_refund": "Return or refund",
    "damaged_wrong_item": "Damaged or wrong item",
    "split_shipment": "Several parcels",
    "shipping_cost": "What does shipping cost?",
    "shipping_methods": "Which shipping methods are there?",
    "destinations": "Is it sent there?",
    "support_hours": "When is support open?",
}
_OUTCOMES = {
    "eligible": "Money back is due",
    "not_eligible": "No money back",
    "not_yet": "Not yet",
    "review": "A person decides",
    "not_stated": "The policy does not say",
    "refer": "Settled in another policy",
    "explained": "The rule in general",
    "estimated": "There is an estimate",
    "quoted": "There is a price",
    "free": "It is free",
    "on_request": "Quoted on request",
    "investigate": "To be investigated",
    "fulfilled": "Counts as fulfilled",
    "fulfilled_no_refund": "Counts as fulfilled, no refund",
    "protection_provider": "The protection's provider decides",
    "shopper_pays": "The shopper pays",
    "may_be_forfeited": "May be forfeited",
    "contact_support": "Support corrects it",
    "reship_fee": "Sending again costs a fee",
    "possible_until": "Possible for a while",
    "window_closed": "Too late",
    "stated": "The policy says so",
    "overdue": "Overdue",
}
# How an outcome looks: well, waiting, refused or merely told.
_KINDS = {
    "good": ("eligible", "delivered", "free", "in_transit", "out_for_delivery", "possible_until", "quoted", "stated", "estimated"),
    "warn": ("not_yet", "review", "investigate", "overdue", "attempt_failed", "available_for_pickup", "customs", "reship_fee"),
    "bad": ("not_eligible", "exception", "returned", "window_closed", "may_be_forfeited", "fulfilled_no_refund"),
}
_KIND_OF = {outcome: kind for kind, outcomes in _KINDS.items() for outcome in outcomes}
_REASONS = {
    "clock_not_started": "The carrier has not scanned the parcel, and the count starts with the first scan.",
    "within_window": "The parcel is still within its expected window.",
    "within_guarantee": "The limit of the guarantee has not been passed.",
    "within_estimate": "The parcel is within the time the policy states.",
    "delay_not_covered": "A delay alone gives nothing back with this method.",
    "no_fee_paid": "There is no shipping fee to give back.",
    "already_refunded": "The fee was given back before.",
    "partly_refunded": "A part of the fee was given back before.",
    "delivered_after_threshold": "It came after the limit, and the guarantee speaks of parcels still in transit.",
    "returned_to_sender": "It went back to the sender.",
    "no_guarantee_stated": "It is late, and the policy states no guarantee for this method.",
    "late": "It is late.",
    "on_time": "It is on time.",
    "no_scan_yet": "There is a label, but no scan of the carrier.",
    "not_reached": "The carrier could not be reached and nothing is on record.",
    "processing_overdue": "It should be with the carrier by now.",
    "time_not_stated": "The time until it ships is stated on the product page.",
    "product_page": "The time is stated on the product page.",
    "stale": "The carrier has stopped reporting.",
    "refund_policy_not_here": "The refund policy decides, and it is not part of this assistant.",
    "see_refund_policy": "The refund policy decides, and it is not part of this assistant.",
    "shop_error_is_corrected": "What the shop did wrong is put right under the refund policy.",
    "not_marked_delivered": "The carrier has not marked it as delivered.",
    "over_threshold": "The order is large enough.",
    "below_threshold": "The order is not large enough for free shipping.",
    "final_sale": "Production has started; the sale is final.",
    "already_shipped": "It is with the carrier already.",
    "country_needed": "It depends on the country.",
    "depends_on_item": "It depends on the item.",
    "method_not_listed_for_country": "The policy lists no price of this method for that country.",
}
_LABELS = {
    "transit_started": "First scan of the carrier",
    "transit_business_days": "Business days in transit",
    "limit": "Limit in business days",
    "holidays": "Holidays not counted",
    "claimable_from": "Claimable from",
    "expected_from": "Expected from",
    "expected_to": "Expected until",
    "usual_to": "Most arrive until",
    "ships_from": "Ready to ship from",
    "ship_by": "To be shipped by",
    "ordered_on": "Ordered on",
    "business_days_late": "Business days late",
    "business_days_overdue": "Business days overdue",
    "fee": "Shipping fee paid",
    "fee_refunded": "Given back before",
    "share": "Share that comes back",
    "place": "Last seen in",
    "last_seen_at": "Last scan",
    "last_seen_on": "Day of the last scan",
    "message": "The carrier's words",
    "recorded_at": "Facts as of",
    "facts_age_minutes": "Age of the facts in minutes",
    "parcels_delivered": "Parcels delivered",
    "window_hours": "Window in hours",
    "cancel_until": "Possible until",
    "response_from": "Answer from, in business hours",
    "response_to": "Answer within, in business hours",
}
_RESOLUTIONS = {
    Resolution.ANSWERED: "The question is answered",
    Resolution.CLAIM_HANDLED: "The claim is handled",
    Resolution.SHOP_HANDLED: "Settled in the shop's own system",
    Resolution.NO_REPLY: "The shopper did not come back",
    Resolution.SPAM: "Spam; the shopper is told nothing",
}
RESOLUTIONS: tuple[tuple[str, str], ...] = tuple((why.value, words) for why, words in _RESOLUTIONS.items())


def handoff_words(reason: str | None) -> str | None:
    """Say why a person was asked for."""
    return _named(_HANDOFFS, reason) if reason else None


def outcome_words(question: str, outcome: str) -> str:
    """Say an outcome in a few words; how a parcel stands is said as on its card."""
    words, on_card = catalogue(FALLBACK_LANGUAGE), f"card-status-{outcome}"
    told = words.text(on_card, {}) if question == "order_status" and words.has(on_card) else None
    return told or _named(_OUTCOMES, outcome)


def kind_of(outcome: str, reason: str | None) -> str:
    """Tell whether an outcome is "good", "warn", "bad" or mere "info"."""
    return "warn" if reason in {"late", "processing_overdue"} else _KIND_OF.get(outcome, "info")


def reason_words(reason: str | None) -> str | None:
    """Say the ground of an outcome in one sentence."""
    return _named(_REASONS, reason) if reason else None


def label(name: str) -> str:
    """Name a value of a decision."""
    return _named(_LABELS, name)


def _named(words: Mapping[str, str], name: str) -> str:
    return words.get(name) or _plain(name)


def _plain(name: str) -> str:
    plain = name.replace("_", " ")
    return plain[:1].upper() + plain[1:]

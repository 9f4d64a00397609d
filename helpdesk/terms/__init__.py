"""The shops' rules as pure functions of (facts, terms, moment). No file, clock, network or Rasa is seen here."""

from collections.abc import Callable

from helpdesk.decisions import Decision
from helpdesk.errors import UnknownQuestion
from helpdesk.terms.case import Case, WhatIf
from helpdesk.terms.claim_questions import damaged_wrong_item, delivered_not_received, late_refund, lost_parcel, return_refund
from helpdesk.terms.customs_questions import address_change, cancellation, customs_fees, refused_parcel
from helpdesk.terms.order_questions import order_status, processing_time
from helpdesk.terms.shipping_questions import delivery_estimate, destinations, shipping_cost, shipping_methods, split_shipment
from helpdesk.terms.support_questions import support_hours

QUESTIONS: dict[str, Callable[[Case], Decision]] = {
    rule.__name__: rule
    for rule in (
        order_status,
        delivery_estimate,
        processing_time,
        late_refund,
        customs_fees,
        refused_parcel,
        address_change,
        cancellation,
        shipping_cost,
        shipping_methods,
        destinations,
        split_shipment,
        support_hours,
        delivered_not_received,
        lost_parcel,
        return_refund,
        damaged_wrong_item,
    )
}
# These are about one order and make no sense without it.
NEEDS_ORDER = frozenset({"order_status"})


def decide(question: str, case: Case) -> Decision:
    """Answer a question about a case; raises UnknownQuestion, naming what may be asked."""
    rule = QUESTIONS.get(question)
    if rule is None:
        raise UnknownQuestion(f"unknown question '{question}'; allowed: {', '.join(sorted(QUESTIONS))}")
    if question in NEEDS_ORDER and case.order is None:
        raise UnknownQuestion(f"the question '{question}' needs an order")
    return rule(case)


__all__ = ["NEEDS_ORDER", "QUESTIONS", "Case", "WhatIf", "decide"]

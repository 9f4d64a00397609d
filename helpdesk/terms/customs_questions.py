"""Questions about customs, refusing a parcel and wrong addresses."""

from helpdesk.decisions import Decision
from helpdesk.shipments import CUSTOMS_ACTIONS, Shipment, Tag
from helpdesk.terms.case import Case
from helpdesk.terms.draft import OFFER_PERSON, Draft


def customs_fees(case: Case) -> Decision:
    """Say who pays duties and taxes and what happens when nobody does; never estimate one."""
    draft = Draft("customs_fees", case)
    draft.describe_case()
    payer = case.find("customs_payer")
    if payer is None:
        return draft.not_stated()
    contact, unpaid = case.find("customs_contact"), case.find("customs_unpaid")
    draft.cite(payer, case.find("customs_amount"), case.find("customs_included"), contact, unpaid, case.find("customs_liability"))
    if unpaid:
        draft.facts["unpaid"] = unpaid.value()
    if contact:
        draft.facts["contact"] = contact.value()
    draft.remarks.extend(_customs_state(case))
    return draft.decide("shopper_pays", unpaid.raw if unpaid else None)


def _customs_state(case: Case) -> list[str]:
    """Customs processing is normal; only a request for action, papers or money is said to be one."""
    points = [s.current for s in case.order.shipments if s.current] if case.order else []
    at_customs = [p for p in points if p.tag is Tag.CUSTOMS_HOLD]
    if any(p.reason in CUSTOMS_ACTIONS for p in at_customs):
        return ["customs_needs_action"]
    return ["customs_processing_is_normal"] if at_customs else []


def refused_parcel(case: Case) -> Decision:
    """Say what refusing a parcel means."""
    draft = Draft("refused_parcel", case)
    draft.describe_case()
    clause = case.find("refused_parcel")
    unpaid = case.find("customs_unpaid")
    if clause is None:
        if unpaid:
            draft.facts["unpaid"] = unpaid.value()
        draft.cite(unpaid)
        return draft.not_stated()
    draft.cite(clause, unpaid)
    return draft.decide("may_be_forfeited")


def address_change(case: Case) -> Decision:
    """Say what a wrong address costs, by where the parcel is."""
    draft = Draft("address_change", case)
    draft.describe_case()
    duty, fee = case.find("address_duty"), case.find("address_reship_fee")
    discarded, refund = case.find("address_discarded"), case.find("address_refund")
    if duty is None:
        return draft.not_stated()
    draft.cite(duty)
    points = [s.current for s in case.order.shipments if s.current] if case.order else []
    if discarded and any(_discarded_for_address(s) for s in (case.order.shipments if case.order else ())):
        draft.cite(discarded, refund)
        return draft.decide("fulfilled_no_refund", needs_person=True, next_question=OFFER_PERSON)
    if fee:
        draft.facts["reship_fee"] = fee.value()
        draft.cite(fee, refund)
    if fee and any(p.tag is Tag.RETURNED and p.reason != "refused" for p in points):
        return draft.decide("reship_fee", amount=fee.value(), needs_person=True, next_question=OFFER_PERSON)
    return draft.decide("contact_support", needs_person=True, next_question=OFFER_PERSON)


def _discarded_for_address(shipment: Shipment) -> bool:
    """The carrier discarded the parcel, and at some scan named the address as the trouble."""
    reasons = {point.reason for point in shipment.timeline}
    return bool(reasons & {"destroyed", "discarded"}) and "bad_address" in reasons


def cancellation(case: Case) -> Decision:
    """Say until when an order can be cancelled, as far as the policy states it."""
    draft = Draft("cancellation", case)
    draft.describe_case()
    kinds = case.item_kinds or (None,)
    clause = next((c for kind in kinds if (c := case.find("cancellation_window", item=kind))), None)
    if clause is None:
        return _no_window(draft)
    draft.counts["window_hours"] = clause.value()
    after = next((c for kind in kinds if (c := case.find("cancellation_after", item=kind))), None)
    draft.cite(clause, after)
    if case.placed is None:
        return draft.decide("possible_until", "from_the_order")
    until = case.derive("hours_after", case.placed, clause.value())
    draft.dates["cancel_until"] = until
    if case.now <= until.raw:
        return draft.decide("possible_until", needs_person=True)
    return draft.decide("window_closed", "final_sale" if after else None)


def _no_window(draft: Draft) -> Decision:
    """Silent for these items; a shopper who named none is told for which items a window is stated."""
    case = draft.case
    some = case.shop.find_all("cancellation_window", case.law_date)
    if some and not case.item_kinds:
        draft.counts["window_hours"] = some[0].value()
        draft.cite(*some, case.find("refund_policy"))
        return draft.not_stated("depends_on_item")
    draft.cite(case.find("refund_policy"))
    return draft.not_stated("see_refund_policy" if case.find("refund_policy") else None)

"""Questions about money for late, lost, missing, wrong or refused parcels."""

from decimal import Decimal

from helpdesk.decisions import Decision
from helpdesk.evidence import Kind, Value
from helpdesk.orders import Method, Money
from helpdesk.shipments import Shipment, Tag
from helpdesk.terms.case import Case
from helpdesk.terms.draft import OFFER_PERSON, Draft
from helpdesk.terms.parcels import add_window, describe_last_scan, ended_on, record
from helpdesk.terms.windows import delivery_window, first_scan_day

# The answer about an order is that of the parcel with the most to give.
_STANDING = ("eligible", "review", "not_yet", "not_eligible", "not_stated")


def late_refund(case: Case) -> Decision:
    """Say whether lateness gives money back under the policy, when, and how much.

    One parcel is judged at a time; a guarantee clause decides for the methods it names, a clause
    that delays alone give nothing decides for the others, and without either the policy is silent.
    """
    if case.order is None:
        return _in_general(case)
    parcels: tuple[Shipment | None, ...] = case.order.shipments or (None,)
    parts = tuple(_judge(case, parcel) for parcel in parcels)
    best = min(parts, key=lambda part: _STANDING.index(part.outcome))
    if len(parts) == 1:
        return best
    draft = Draft("late_refund", case)
    draft.dates.update(best.dates)
    draft.counts.update(best.counts)
    draft.facts.update(best.facts)
    for part in parts:
        draft.cite_all(part.citations)
    draft.remarks.extend(best.remarks)
    return draft.decide(
        best.outcome,
        best.reason,
        amount=best.amount,
        steps=best.steps,
        parts=parts,
        needs_person=any(part.needs_person for part in parts),
        next_question=best.next_question,
    )


def _in_general(case: Case) -> Decision:
    """The rule itself, with its figures, for a shopper who asks before there is an order."""
    draft = Draft("late_refund", case)
    limit, share = _guarantee(case, Method.EXPRESS)
    if limit is None or share is None:
        return draft.not_stated()
    draft.counts["limit"], draft.facts["share"] = limit, share
    fee = case.find("shipping_fee", method=Method.EXPRESS.value, country=case.country or case.shop.home_country)
    if fee:
        draft.facts["fee"] = fee.value()
        draft.facts["share_of_fee"] = case.derive("share_of", fee.value(), share)
        draft.cite(fee)
    _cite_guarantee(draft, Method.EXPRESS)
    if case.what_if.ship_date:
        draft.dates["transit_started"] = case.supposed("ship_date", Kind.DATE, case.what_if.ship_date)
        draft.dates["claimable_from"] = case.derive("business_day_past", draft.dates["transit_started"], limit)
    return draft.decide("explained", next_question="order")


def _judge(case: Case, parcel: Shipment | None) -> Decision:
    draft = Draft("late_refund", case)
    draft.describe_case()
    if parcel:
        draft.facts["tracking_number"] = record(parcel, "tracking_number", Kind.TRACKING_NUMBER, parcel.tracking_number)
    limit, share = _guarantee(case, case.method)
    if limit is None or share is None:
        return _without_guarantee(draft, parcel)
    return _under_guarantee(draft, parcel, limit, share)


def _guarantee(case: Case, method: Method | None) -> tuple[Value | None, Value | None]:
    if method is None:
        return None, None
    limit, share = case.find("guarantee_limit", method=method.value), case.find("guarantee_share", method=method.value)
    return (limit.value() if limit else None), (share.value() if share else None)


def _cite_guarantee(draft: Draft, method: Method) -> None:
    for family in ("guarantee_limit", "guarantee_share", "guarantee_covers", "guarantee_claim"):
        draft.cite(draft.case.find(family, method=method.value))


def _under_guarantee(draft: Draft, parcel: Shipment | None, limit: Value, share: Value) -> Decision:
    case = draft.case
    assert case.method is not None
    _cite_guarantee(draft, case.method)
    assert case.order is not None
    fee = case.of_order("shipping.fee", Kind.MONEY, _money(case, case.order.shipping.fee))
    draft.counts["limit"], draft.facts["share"] = limit, share
    draft.facts["fee"] = fee
    amount = case.derive("share_of", fee, share)
    if fee.raw.value == 0:
        return draft.decide("not_eligible", "no_fee_paid")
    refused = _already_refunded(draft, amount)
    if refused:
        return refused
    started = _transit_start(case, parcel)
    if started is None:
        return draft.decide("not_yet", "clock_not_started")
    draft.dates["transit_started"] = started
    return _by_count(draft, parcel, started, limit, amount)


def _money(case: Case, amount: Decimal) -> Money:
    assert case.order is not None
    return Money(amount, case.order.currency)


def _already_refunded(draft: Draft, amount: Value) -> Decision | None:
    """Money already given back for shipping stands against the guarantee; a smaller part goes to a person."""
    order = draft.case.order
    if order is None or order.shipping.fee_refunded == 0:
        return None
    draft.facts["fee_refunded"] = draft.case.of_order("shipping.fee_refunded", Kind.MONEY, _money(draft.case, order.shipping.fee_refunded))
    if order.shipping.fee_refunded >= amount.raw.value:
        return draft.decide("not_eligible", "already_refunded")
    return draft.decide("review", "partly_refunded", needs_person=True)


def _transit_start(case: Case, parcel: Shipment | None) -> Value | None:
    return first_scan_day(case, parcel) if parcel else None


def _by_count(draft: Draft, parcel: Shipment | None, started: Value, limit: Value, amount: Value) -> Decision:
    case = draft.case
    end = ended_on(case, parcel) if parcel else case.today
    days = case.derive("business_days_between", started, end)
    draft.counts["transit_business_days"] = days
    draft.counts["holidays"] = case.derive("holidays_between", started, end)
    draft.dates["claimable_from"] = case.derive("business_day_past", started, limit)
    over = days.raw > limit.raw
    if parcel and parcel.ended:
        return _after_the_end(draft, parcel, end, over=over)
    if over:
        return draft.decide("eligible", amount=amount, next_question="file_claim")
    add_window(draft, delivery_window(case, started))
    window_open = "expected_to" in draft.dates and case.today.raw <= draft.dates["expected_to"].raw
    return draft.decide("not_yet", "within_window" if window_open else "within_guarantee")


def _after_the_end(draft: Draft, parcel: Shipment, end: Value, *, over: bool) -> Decision:
    """The wording speaks of a parcel that remains in transit: what ended after the limit, a person reads."""
    returned = parcel.tag is Tag.RETURNED
    draft.dates["returned_on" if returned else "delivered_on"] = end
    if returned:
        return draft.decide("review", "returned_to_sender", needs_person=True)
    if over:
        return draft.decide("review", "delivered_after_threshold", needs_person=True)
    del draft.dates["claimable_from"]
    return draft.decide("not_eligible", "within_guarantee")


def _without_guarantee(draft: Draft, parcel: Shipment | None) -> Decision:
    case = draft.case
    started = _transit_start(case, parcel)
    window = delivery_window(case, started)
    late = _note_lateness(draft, parcel, window.closes if window else None)
    add_window(draft, window)
    if started:
        draft.dates["transit_started"] = started
    if window and parcel and parcel.delivered:
        draft.dates["delivered_on"] = ended_on(case, parcel)
    delays = case.find("delay_refund")
    if delays is None:
        return _silent(draft, late=late, window_known=window is not None)
    draft.cite(delays, case.find("shipping_fee_refund"))
    if case.method and case.find("shipping_on_request", method=case.method.value):
        draft.cite(case.find("shipping_on_request", method=case.method.value))
        if late:
            return draft.decide("review", "no_guarantee_stated", needs_person=True)
        return draft.decide("not_eligible", "within_estimate")
    if window and not late:
        return draft.decide("not_eligible", "within_estimate")
    return draft.decide("not_eligible", "delay_not_covered")


def _note_lateness(draft: Draft, parcel: Shipment | None, closes: Value | None) -> bool:
    if closes is None:
        return False
    end = ended_on(draft.case, parcel) if parcel else draft.case.today
    late = draft.case.derive("business_days_between", closes, end)
    draft.counts["business_days_late"] = late
    return bool(late.raw)


def _silent(draft: Draft, *, late: bool, window_known: bool) -> Decision:
    """No clause gives or refuses money for lateness: a person, and once it is late the policy's own steps."""
    steps = None if window_known and not late else draft.case.find("late_steps")
    draft.cite(steps, draft.case.find("delivery_estimates"))
    followed = tuple(steps.raw) if steps else ()
    if late:
        return draft.decide("not_stated", "late", steps=followed, needs_person=True)
    reason = "within_estimate" if window_known else None
    return draft.decide("not_stated", reason, steps=followed, needs_person=True, next_question=OFFER_PERSON)


def lost_parcel(case: Case) -> Decision:
    """Open an investigation: the policy's steps in its order, and a person."""
    draft = Draft("lost_parcel", case)
    draft.describe_case()
    for shipment in case.order.shipments if case.order else ():
        describe_last_scan(draft, shipment)
    steps = case.find("lost_steps") or case.find("late_steps")
    draft.cite(steps)
    if steps:
        return draft.decide("investigate", steps=tuple(steps.raw), needs_person=True)
    return draft.decide("review", needs_person=True)


def delivered_not_received(case: Case) -> Decision:
    """Say what the carrier's delivered mark means, and who decides when protection was bought."""
    draft = Draft("delivered_not_received", case)
    draft.describe_case()
    fulfilled = case.find("delivered_means")
    protection = case.find("protection_claims")
    if fulfilled is None:
        return draft.not_stated()
    if case.order and not any(s.delivered for s in case.order.shipments):
        return _not_marked(draft)
    if case.order and case.order.protection and protection:
        draft.facts["protection"] = case.of_order("protection", Kind.NAME, case.order.protection)
        draft.cite(protection, fulfilled)
        return draft.decide("protection_provider", next_question=OFFER_PERSON)
    draft.cite(fulfilled, protection)
    return draft.decide("fulfilled", next_question=OFFER_PERSON)


def _not_marked(draft: Draft) -> Decision:
    """The carrier has not marked anything as delivered, so the clause does not speak of this order yet."""
    case = draft.case
    assert case.order is not None
    for shipment in case.order.shipments:
        describe_last_scan(draft, shipment)
    return draft.not_stated("not_marked_delivered")


def return_refund(case: Case) -> Decision:
    """Refer to the refund policy, where the shop's text points to one."""
    draft = Draft("return_refund", case)
    refund_policy = case.find("refund_policy")
    draft.cite(refund_policy)
    if refund_policy is None:
        return draft.not_stated()
    return draft.decide("refer", "refund_policy_not_here", needs_person=True, next_question=OFFER_PERSON)


def damaged_wrong_item(case: Case) -> Decision:
    """Refer to the refund policy; a person looks at the case."""
    draft = Draft("damaged_wrong_item", case)
    kinds = case.item_kinds or (None,)
    clause = next((c for kind in kinds if (c := case.find("wrong_item", item=kind))), None)
    refund_policy = case.find("refund_policy")
    draft.cite(clause, refund_policy)
    if clause is None and refund_policy is None:
        return draft.not_stated()
    if clause:
        return draft.decide("review", "shop_error_is_corrected", needs_person=True, next_question=OFFER_PERSON)
    return draft.decide("refer", "refund_policy_not_here", needs_person=True, next_question=OFFER_PERSON)

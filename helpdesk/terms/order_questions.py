"""Questions about an order on its way: its status and how long processing takes."""

from helpdesk.decisions import Decision
from helpdesk.terms.case import Case
from helpdesk.terms.draft import Draft
from helpdesk.terms.parcels import URGENCY, add_window, parcel_status
from helpdesk.terms.windows import Window, delivery_window, processing_range, shipping_window


def order_status(case: Case) -> Decision:
    """Say where an order stands; its state is derived from its parcels, each judged alone."""
    assert case.order is not None
    if not case.order.shipments:
        return _not_shipped(case)
    parts = tuple(parcel_status(case, shipment) for shipment in case.order.shipments)
    leading = min(parts, key=lambda part: (URGENCY.index(part.outcome), part.reason != "late"))
    draft = Draft("order_status", case)
    draft.dates.update(leading.dates)
    draft.counts.update(leading.counts)
    draft.facts.update(leading.facts)
    for part in parts:
        draft.cite_all(part.citations)
        draft.remarks.extend(part.remarks)
    if len(parts) > 1:
        draft.facts["parcels"] = case.derive("tally", *(Draft.parcel_number(s) for s in case.order.shipments))
        draft.cite(case.find("several_parcels"))
    if leading.outcome == "delivered":
        draft.cite(case.find("delivered_means"))
    return draft.decide(leading.outcome, leading.reason, parts=parts if len(parts) > 1 else ())


def _not_shipped(case: Case) -> Decision:
    draft = Draft("order_status", case)
    draft.describe_case()
    draft.tell("tracking_where", case.find("tracking_where"))
    draft.dates["ordered_on"] = case.ordered_on
    window = delivery_window(case, None)
    add_window(draft, window)
    ships = window.ships if window else shipping_window(case)
    if ships and window is None:
        draft.dates["ships_from"], draft.dates["ship_by"] = ships.opens, ships.closes
        draft.cite(*ships.clauses)
    if window:
        draft.counts["business_days_late"] = case.derive("business_days_between", window.closes, case.today)
    if ships is None:
        source = case.find("processing_source", item="pre_order")
        draft.cite(source)
        return draft.decide("processing", "time_not_stated" if source else None)
    return draft.decide("processing", _overdue(draft, ships) or "on_time")


def _overdue(draft: Draft, ships: Window) -> str | None:
    case = draft.case
    if case.today.raw <= ships.closes.raw:
        return None
    draft.counts["business_days_overdue"] = case.derive("business_days_between", ships.closes, case.today)
    draft.tell("busy_periods", case.find("processing_busy_periods"))
    return "processing_overdue"


def _governing_kind(case: Case) -> str | None:
    """The kind of item that is asked about, when there is only one."""
    return case.item_kinds[0] if len(case.item_kinds) == 1 else None


def processing_time(case: Case) -> Decision:
    """Say how long it takes until an order is handed to the carrier."""
    draft = Draft("processing_time", case)
    draft.describe_case()
    span = processing_range(case)
    if span is None:
        source = case.find("processing_source", item="pre_order")
        draft.cite(source)
        return draft.not_stated("product_page" if source else None)
    draft.counts["processing_from"], draft.counts["processing_to"] = span.low, span.high
    if span.usual:
        draft.counts["usual_from"], draft.counts["usual_to"] = span.usual.low() or span.usual.high(), span.usual.high()
        draft.cite(span.usual)
    draft.cite(*span.clauses)
    draft.tell("busy_periods", case.find("processing_busy_periods"))
    begins = case.find("production_start", item=_governing_kind(case))
    if begins:
        draft.counts["production_hours"] = begins.high()
        draft.cite(begins)
    ships = shipping_window(case)
    asked_with_start = case.order or case.what_if.order_date or case.what_if.placed_at
    if ships is None or not asked_with_start:
        return draft.decide("stated")
    draft.dates["ships_from"], draft.dates["ship_by"] = ships.opens, ships.closes
    draft.dates["ordered_on"] = case.ordered_on
    if case.order and any(s.first_carrier_scan for s in case.order.shipments):
        return draft.decide("stated", "already_shipped")
    reason = _overdue(draft, ships) if case.order else None
    return draft.decide("overdue" if reason else "stated", reason)

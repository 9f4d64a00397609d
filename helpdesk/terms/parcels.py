"""How one parcel stands: its status, where it was last seen, whether it is late."""

from helpdesk.decisions import Decision
from helpdesk.evidence import FactSource, Kind, Value
from helpdesk.shipments import CUSTOMS_ACTIONS, Shipment, Tag
from helpdesk.terms.case import Case
from helpdesk.terms.draft import Draft
from helpdesk.terms.windows import Window, checkpoint_moment, delivery_window, first_scan_day

OUTCOME_OF_TAG = {
    Tag.UNKNOWN: "unknown",
    Tag.INFO_RECEIVED: "processing",
    Tag.IN_TRANSIT: "in_transit",
    Tag.CUSTOMS_HOLD: "customs",
    Tag.CUSTOMS_CLEARED: "in_transit",
    Tag.OUT_FOR_DELIVERY: "out_for_delivery",
    Tag.AVAILABLE_FOR_PICKUP: "available_for_pickup",
    Tag.ATTEMPT_FAIL: "attempt_failed",
    Tag.DELIVERED: "delivered",
    Tag.EXCEPTION: "exception",
    Tag.RETURNED: "returned",
    Tag.EXPIRED: "unknown",
}
# When an order has several parcels, the one that needs the shopper most speaks first.
URGENCY = (
    "exception",
    "attempt_failed",
    "available_for_pickup",
    "returned",
    "customs",
    "unknown",
    "processing",
    "in_transit",
    "out_for_delivery",
    "delivered",
)


def parcel_status(case: Case, shipment: Shipment) -> Decision:
    """Judge one parcel alone."""
    draft = Draft("order_status", case)
    draft.describe_case()
    _describe_parcel(draft, shipment)
    scanned = first_scan_day(case, shipment)
    window = delivery_window(case, scanned)
    if scanned:
        draft.dates["transit_started"] = scanned
    add_window(draft, window)
    if window:
        draft.counts["business_days_late"] = case.derive("business_days_between", window.closes, ended_on(case, shipment))
    outcome, reason = OUTCOME_OF_TAG[shipment.tag], _reason(draft, shipment, window, scanned)
    if outcome == "unknown" or reason == "no_scan_yet":
        draft.tell("tracking_help", case.find("tracking_help"))
    if reason == "late" and not shipment.ended:
        draft.tell("delay_causes", case.find("delay_causes"))
    return draft.decide(outcome, reason)


def ended_on(case: Case, shipment: Shipment) -> Value:
    """The date up to which transit counts: the delivery or return scan, else today."""
    point = shipment.current
    if point is None or not shipment.ended:
        return case.today
    return case.derive("local_date", checkpoint_moment(shipment, point.at))


def add_window(draft: Draft, window: Window | None) -> None:
    """Carry an expected window and its clauses into a decision."""
    if window is None:
        return
    draft.dates["expected_from"] = window.opens
    draft.dates["expected_to"] = window.closes
    if window.usual_closes and window.usual_opens:
        draft.dates["usual_from"] = window.usual_opens
        draft.dates["usual_to"] = window.usual_closes
    if window.ships:
        draft.dates["ships_from"] = window.ships.opens
        draft.dates["ship_by"] = window.ships.closes
    draft.cite(*window.clauses)


def record(shipment: Shipment, field: str, kind: Kind, raw: object) -> Value:
    """Bind a field of a parcel's record."""
    return Value(kind, raw, FactSource(f"parcel {shipment.tracking_number}", field))


def _reason(draft: Draft, shipment: Shipment, window: Window | None, scanned: Value | None) -> str | None:
    if shipment.tag is Tag.EXPIRED:
        return "stale"
    if scanned is None:
        never_heard = shipment.trouble and shipment.recorded_at is None
        return "not_reached" if never_heard else _reason_before_scan(draft, window)
    if window is None:
        return None
    return "late" if draft.counts["business_days_late"].raw else "on_time"


def _reason_before_scan(draft: Draft, window: Window | None) -> str:
    if window and window.ships and draft.case.today.raw > window.ships.closes.raw:
        draft.counts["business_days_overdue"] = draft.case.derive("business_days_between", window.ships.closes, draft.case.today)
        draft.tell("busy_periods", draft.case.find("processing_busy_periods"))
        return "processing_overdue"
    return "no_scan_yet"


def _describe_parcel(draft: Draft, shipment: Shipment) -> None:
    draft.facts["tracking_number"] = record(shipment, "tracking_number", Kind.TRACKING_NUMBER, shipment.tracking_number)
    if shipment.carrier:
        draft.facts["carrier"] = record(shipment, "carrier", Kind.NAME, shipment.carrier)
    if shipment.recorded_at:
        moment = record(shipment, "recorded_at", Kind.MOMENT, shipment.recorded_at)
        draft.facts["facts_age_minutes"] = draft.case.derive("whole_minutes_between", moment, draft.case.moment)
        draft.facts["recorded_at"] = moment
    if shipment.trouble:
        draft.remarks.append("carrier_not_reached")
    describe_last_scan(draft, shipment)


def describe_last_scan(draft: Draft, shipment: Shipment) -> None:
    """Carry when, where and with which words the parcel was last seen."""
    point = shipment.current
    if point is None:
        return
    moment = checkpoint_moment(shipment, point.at)
    draft.facts["last_seen_at"] = moment
    draft.facts["last_seen_on"] = draft.case.derive("local_date", moment)
    index = shipment.timeline.index(point)
    if point.location:
        draft.facts["place"] = record(shipment, f"timeline[{index}].location", Kind.PLACE, point.location)
    if point.message:
        draft.facts["message"] = record(shipment, f"timeline[{index}].message", Kind.QUOTED, point.message)
    if point.reason:
        draft.facts["scan_reason"] = record(shipment, f"timeline[{index}].reason", Kind.CHOICE, point.reason)
    if point.reason in CUSTOMS_ACTIONS:
        draft.remarks.append("customs_needs_action")

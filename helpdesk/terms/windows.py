"""Processing and delivery windows: when a parcel should be where."""

from dataclasses import dataclass

from helpdesk.evidence import FactSource, Kind, Value
from helpdesk.orders import ItemKind
from helpdesk.shipments import Shipment
from helpdesk.shops import Stated
from helpdesk.terms.calculations import FORWARD
from helpdesk.terms.case import Case


@dataclass(frozen=True)
class Range:
    """A stated span of time; `unit` is the unit of both ends."""

    low: Value
    high: Value
    unit: str
    clauses: tuple[Stated, ...]
    usual: Stated | None = None


@dataclass(frozen=True)
class Window:
    """Two dates between which something is expected, and the clauses that say so.

    `usual` is the date by which most arrive, where the policy states one; `ships` is the window in
    which the parcel is handed to the carrier, for an order that is not with it yet.
    """

    opens: Value
    closes: Value
    clauses: tuple[Stated, ...]
    usual_opens: Value | None = None
    usual_closes: Value | None = None
    ships: "Window | None" = None


def processing_range(case: Case) -> Range | None:
    """The processing span of the item that takes longest, or None when the policy leaves it open.

    A pre-order whose time stands on its product page is open unless its release date is known.
    """
    kinds: tuple[str | None, ...] = case.item_kinds or (None,)
    spans = [_range_of(case, kind) for kind in kinds]
    if any(span is None for span in spans):
        return None
    longest = max((s for s in spans if s), key=lambda span: span.high.raw)
    several = case.find("processing_several_items") if len(kinds) > 1 else None
    clauses = (*longest.clauses, several) if several else longest.clauses
    return Range(longest.low, longest.high, longest.unit, clauses, longest.usual)


def _range_of(case: Case, kind: str | None) -> Range | None:
    open_ended = case.find("processing_source", item=kind)
    if open_ended and kind == ItemKind.PRE_ORDER and release_date(case) is None:
        return None
    stated = case.find("processing_window", item=kind)
    if stated is None:
        return None
    low = stated.low()
    clauses: tuple[Stated, ...] = (stated,)
    if low is None:  # "up to": the general span gives the lower end (a reading)
        general = case.find("processing_window")
        low = general.low() if general else None
        clauses = (stated, general) if general else clauses
    return Range(low or stated.high(), stated.high(), stated.term.unit, clauses, case.find("processing_usual", item=kind))


def release_date(case: Case) -> Value | None:
    """The latest release date among the pre-ordered items, when every one of them has it."""
    if not case.order:
        return None
    dated = [(i, item) for i, item in enumerate(case.order.items) if item.kind is ItemKind.PRE_ORDER]
    if not dated or any(item.release_date is None for _, item in dated):
        return None
    index, item = max(dated, key=lambda pair: str(pair[1].release_date))
    return case.of_order(f"items[{index}].release_date", Kind.DATE, item.release_date)


def processing_start(case: Case) -> Value:
    """The date from which processing counts: the order's, or the release date of a pre-order."""
    released = release_date(case)
    return released if released and released.raw > case.ordered_on.raw else case.ordered_on


def shipping_window(case: Case) -> Window | None:
    """When the order should be handed to the carrier."""
    span = processing_range(case)
    if span is None:
        return None
    start = processing_start(case)
    opens = forward(case, start, span.low, span.unit)
    closes = forward(case, start, span.high, span.unit)
    if span.usual is None:
        return Window(opens, closes, span.clauses)
    usual = span.usual
    return Window(
        opens,
        closes,
        (*span.clauses, usual),
        usual_opens=forward(case, start, usual.low() or usual.high(), usual.term.unit),
        usual_closes=forward(case, start, usual.high(), usual.term.unit),
    )


def delivery_clause(case: Case) -> Stated | None:
    """The delivery span for the case's method and destination, or None when nothing is stated."""
    method = case.method or case.usual_method()
    if method and case.is_foreign_at_home(method):  # "every other country" does not mean the home country
        return None
    return case.find("delivery_window", method=method.value if method else None)


def usual_clause(case: Case) -> Stated | None:
    """The span in which most parcels arrive, where the policy states one."""
    method = case.method or case.usual_method()
    return case.find("delivery_usual", method=method.value if method else None)


def delivery_window(case: Case, scanned_on: Value | None) -> Window | None:
    """When a parcel should arrive.

    From the first carrier scan once there is one; before that from the order's date, processing
    first and delivery after it (a reading: both policies list them apart, so they add).
    """
    clause = delivery_clause(case)
    if clause is None:
        return None
    ships = None if scanned_on else shipping_window(case)
    if scanned_on is None and ships is None:
        return None
    start_low = scanned_on or (ships.opens if ships else case.today)
    start_high = scanned_on or (ships.closes if ships else case.today)
    usual = usual_clause(case)
    unit = clause.term.unit
    return Window(
        opens=forward(case, start_low, clause.low() or clause.high(), unit),
        closes=forward(case, start_high, clause.high(), unit),
        clauses=tuple(c for c in (clause, usual, *(ships.clauses if ships else ())) if c),
        usual_closes=forward(case, start_high, usual.high(), usual.term.unit) if usual else None,
        usual_opens=forward(case, start_low, usual.low() or usual.high(), usual.term.unit) if usual else None,
        ships=ships,
    )


def forward(case: Case, start: Value, count: Value, unit: str) -> Value:
    """Move a date forward by a stated length."""
    return case.derive(FORWARD[unit], start, count)


def first_scan_day(case: Case, shipment: Shipment) -> Value | None:
    """The date of the first carrier scan, in the shop's zone."""
    scan = shipment.first_carrier_scan
    if scan is None:
        return None
    return case.derive("local_date", checkpoint_moment(shipment, scan.at))


def checkpoint_moment(shipment: Shipment, at: object) -> Value:
    """Bind the time of a checkpoint to its parcel's record."""
    index = next(i for i, point in enumerate(shipment.timeline) if point.at == at)
    return Value(Kind.MOMENT, at, FactSource(f"parcel {shipment.tracking_number}", f"timeline[{index}].at"))

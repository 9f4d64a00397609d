"""What holds for every order and every question: no fault, no haste taken back, no order of arrival that matters."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpdesk.decisions import Decision
from helpdesk.orders import Destination, Item, Method, Order, ShippingChoice
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.terms import NEEDS_ORDER, QUESTIONS, Case, WhatIf, decide
from tests.unit.terms.strategies import AWARE, CHECKPOINTS, orders, parcels, shops, what_ifs

MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
SHOPS = st.sampled_from(["kawaii_stop", "kpop2"])
# Neither arrives nor turns back: such a parcel stays with the carrier.
ON_ITS_WAY = tuple(tag for tag in Tag if tag not in {Tag.DELIVERED, Tag.RETURNED})
START = datetime.fromisoformat("2026-03-02T10:00:00-06:00")


def express(shipments: tuple[Shipment, ...], **changes: object) -> Order:
    """An Express order within the United States."""
    order = Order(
        number="KS1001",
        email="ana@example.com",
        placed_at=START,
        currency="USD",
        items=(Item("Plush keyring", 1, Decimal("21.00")),),
        shipping=ShippingChoice(Method.EXPRESS, Decimal("14.99")),
        destination=Destination("US"),
        shipments=shipments,
    )
    return replace(order, **changes)  # type: ignore[arg-type]


def told(question: str, case: Case) -> str:
    """A decision as it would be stored."""
    return json.dumps(decide(question, case).as_json(), sort_keys=True)


def figures(decision: Decision) -> tuple[object, ...]:
    """What a decision says, without how its moments are written."""
    return decision.outcome, decision.reason, {n: v.raw for n, v in decision.counts.items()}, {n: v.raw for n, v in decision.dates.items()}


@MANY
@given(shop=SHOPS, now=AWARE, order=orders())
def test_no_order_makes_a_rule_fail(shop: str, now: datetime, order: Order) -> None:
    """Every question about every order is decided, and the decision can be written down."""
    for question in QUESTIONS:
        assert told(question, Case(shops()[shop], now, order))


@MANY
@given(shop=SHOPS, now=AWARE, what_if=what_ifs())
def test_no_supposition_makes_a_rule_fail(shop: str, now: datetime, what_if: WhatIf) -> None:
    """Every question that needs no order is decided for every what-if."""
    for question in QUESTIONS.keys() - NEEDS_ORDER:
        assert told(question, Case(shops()[shop], now, None, what_if))


@MANY
@given(
    tags=st.lists(st.tuples(st.sampled_from(ON_ITS_WAY), st.integers(0, 40)), min_size=1, max_size=5),
    asked=st.integers(0, 120),
    later=st.integers(0, 200),
)
def test_waiting_longer_never_takes_an_eligible_refund_away(tags: list[tuple[Tag, int]], asked: int, later: int) -> None:
    """What a parcel in transit has earned on one day it has on every later one."""
    points = tuple(Checkpoint(START + timedelta(days=days), tag) for tag, days in tags)
    order = express((Shipment("A", "usps", points),))
    kawaii, now = shops()["kawaii_stop"], START + timedelta(days=asked)
    first, second = (decide("late_refund", Case(kawaii, moment, order)) for moment in (now, now + timedelta(days=later)))
    if first.outcome == "eligible":
        assert second.outcome == "eligible"
        assert second.amount == first.amount


@MANY
@given(wait=st.integers(0, 60), scanned=st.integers(0, 500))
def test_the_guarantee_opens_on_the_day_that_was_told(wait: int, scanned: int) -> None:
    """Before the date that was told it is too early, from that date on it is open."""
    kawaii = shops()["kawaii_stop"]
    start = START + timedelta(days=scanned)
    order = express((Shipment("A", "usps", (Checkpoint(start, Tag.IN_TRANSIT),)),), placed_at=start)
    case = Case(kawaii, start + timedelta(days=wait), order)
    decision = decide("late_refund", case)
    opens = decision.dates["claimable_from"].raw
    assert (decision.outcome == "eligible") is (case.today.raw >= opens)


@MANY
@given(shop=SHOPS, now=AWARE, order=orders(), parcel=parcels(most=5), data=st.data())
def test_neither_the_order_of_arrival_nor_repeats_matter(
    shop: str, now: datetime, order: Order, parcel: Shipment, data: st.DataObject
) -> None:
    """Scans may come twice, late and in any order: what is decided is the same."""
    # Two scans of one moment and status cannot be put in order; see below.
    unique = {point.order_key: point for point in parcel.checkpoints}
    sent = data.draw(st.permutations(list(unique.values())))
    repeated = (*sent, *data.draw(st.lists(st.sampled_from(sent), max_size=3))) if sent else ()
    one, other = (replace(parcel, checkpoints=points) for points in (tuple(unique.values()), tuple(repeated)))
    for question in QUESTIONS:
        cases = [Case(shops()[shop], now, order.with_shipments((shipment,))) for shipment in (one, other)]
        assert told(question, cases[0]) == told(question, cases[1])


@MANY
@given(point=CHECKPOINTS, now=AWARE)
def test_scans_told_in_another_zone_change_no_outcome(point: Checkpoint, now: datetime) -> None:
    """A moment is the same in any zone."""
    if point.at.tzinfo is None:
        return
    elsewhere = replace(point, at=point.at.astimezone(now.tzinfo))
    for question in ("order_status", "late_refund", "delivery_estimate"):
        orders_told = [express((Shipment("A", None, (told_as,)),)) for told_as in (point, elsewhere)]
        one, other = (figures(decide(question, Case(shops()["kawaii_stop"], now, order))) for order in orders_told)
        assert one == other


def test_two_scans_of_one_moment_are_told_alike_in_any_order() -> None:
    """The place where a parcel was last seen must not depend on which scan was sent first."""
    scans = [Checkpoint(START, Tag.IN_TRANSIT, location=place) for place in ("Chicago, US", "Denver, US")]
    cases = [Case(shops()["kawaii_stop"], START, express((Shipment("A", None, tuple(points)),))) for points in (scans, scans[::-1])]
    assert told("order_status", cases[0]) == told("order_status", cases[1])

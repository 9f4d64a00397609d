"""Every case worth asking about: the shops with their gaps, orders in all states, and what-ifs.

`told()` asks all of them all questions and keeps one decision of each shape, so that what the rules
can say is rendered once and not ten thousand times.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Any

from helpdesk.adapters.shopfiles import load_shops
from helpdesk.decisions import Decision
from helpdesk.evidence import Kind, Value
from helpdesk.orders import Destination, Item, ItemKind, Method, Money, Order, ShippingChoice
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.shops import Shop
from helpdesk.terms import NEEDS_ORDER, QUESTIONS, Case, WhatIf, decide

ROOT = Path(__file__).parents[3]
CENTRAL = timezone(timedelta(hours=-6))
PLACED = datetime(2026, 3, 2, 10, 30, tzinfo=CENTRAL)  # a Monday
SCANNED = PLACED + timedelta(days=2)
# Within the hour, in transit, on the Saturday after a window's last Friday, late, very late.
NOWS = tuple(PLACED + timedelta(**ago) for ago in ({"minutes": 30}, {"days": 4}, {"days": 19}, {"days": 26}, {"days": 75}))
MAIN_NOWS = (NOWS[1], NOWS[-1])
SATURDAY = datetime(2026, 3, 7, 12, 0, tzinfo=UTC)
SOME_REASONS = (
    (Tag.CUSTOMS_HOLD, "customs_processing"),
    (Tag.CUSTOMS_HOLD, "customs_payment_due"),
    (Tag.CUSTOMS_HOLD, "customs_action_required"),
    (Tag.CUSTOMS_HOLD, "customs_documents"),
    (Tag.EXCEPTION, "lost"),
    (Tag.EXCEPTION, "damaged"),
    (Tag.EXCEPTION, "destroyed"),
    (Tag.EXCEPTION, "cancelled"),
)
ITEMS: dict[str, tuple[Item, ...]] = {
    "standard": (Item("Plush keyring", 1, Decimal("21.00")),),
    "made to order": (Item("Cosplay dress", 1, Decimal("89.00"), ItemKind.MADE_TO_ORDER),),
    "pre-order": (Item("Album", 1, Decimal("30.00"), ItemKind.PRE_ORDER),),
    "dated pre-order": (Item("Album", 1, Decimal("30.00"), ItemKind.PRE_ORDER, date(2026, 3, 20)),),
    "mixed": (Item("Plush keyring", 2, Decimal("40.00")), Item("Cosplay dress", 1, Decimal("89.00"), ItemKind.MADE_TO_ORDER)),
}


@dataclass(frozen=True)
class Told:
    """A decision with the case it was made for."""

    case: Case
    decision: Decision

    def __str__(self) -> str:
        """Name the decision, for the report of a failed test."""
        return f"{self.case.shop.id} {self.decision.question}-{self.decision.outcome}-{self.decision.reason}"


@lru_cache(maxsize=1)
def shops() -> dict[str, Shop]:
    """The real shops."""
    return load_shops(ROOT / "shops")


def without(shop: Shop, *families: str) -> Shop:
    """A shop whose policy lacks some families of clauses."""
    return replace(shop, terms=tuple(term for term in shop.terms if term.family not in families))


def silent(shop: Shop) -> Shop:
    """A shop whose policy says nothing that any rule asks for."""
    return replace(shop, terms=tuple(term for term in shop.terms if term.family == "delay_causes"))


def an_order(shipments: tuple[Shipment, ...] = (), **changes: Any) -> Order:
    """An order by Express at home, with whatever is said to differ."""
    order = Order(
        number="KS1001",
        email="ana@example.com",
        placed_at=PLACED,
        currency="USD",
        items=ITEMS["standard"],
        shipping=ShippingChoice(Method.EXPRESS, Decimal("14.99")),
        destination=Destination("US", "60601"),
        shipments=shipments,
    )
    return replace(order, **changes)


def a_parcel(*points: Checkpoint, number: str = "9400100000000000000000", **changes: Any) -> Shipment:
    """A parcel with its checkpoints."""
    return Shipment(number, "usps", points, **changes)


def a_scan(tag: Tag = Tag.IN_TRANSIT, reason: str | None = None, *, days: int = 0, **changes: Any) -> Checkpoint:
    """A scan some days after the first one."""
    told = {"location": "Chicago, US", "message": "Accepted at origin", **changes}
    return Checkpoint(SCANNED + timedelta(days=days), tag, reason, **told)


def states(now: datetime) -> Iterator[tuple[Shipment, ...]]:
    """All states of an order's parcels."""
    scan, second = a_scan(), "9400100000000000000001"
    yield ()
    yield (a_parcel(),)
    yield (a_parcel(trouble="down"),)
    yield (a_parcel(a_scan(Tag.INFO_RECEIVED)),)
    yield from ((a_parcel(scan, recorded_at=now - old, trouble="down"),) for old in (timedelta(minutes=1), timedelta(hours=30)))
    yield (a_parcel(a_scan(location=None, message=None)),)
    yield from ((a_parcel(scan, a_scan(tag, days=5)),) for tag in Tag)
    yield from ((a_parcel(scan, a_scan(tag, reason, days=5)),) for tag, reason in SOME_REASONS)
    yield (a_parcel(scan, a_scan(Tag.ATTEMPT_FAIL, "bad_address", days=4), a_scan(Tag.EXCEPTION, "destroyed", days=9)),)
    yield (a_parcel(scan, a_scan(Tag.DELIVERED, days=15)),)
    yield (a_parcel(scan, a_scan(Tag.DELIVERED, days=40, location=None)),)
    here = a_parcel(scan, a_scan(Tag.DELIVERED, days=3))
    for other in ((), (scan,), (scan, a_scan(Tag.ATTEMPT_FAIL, days=4)), (scan, a_scan(Tag.DELIVERED, days=4))):
        yield (here, a_parcel(*other, number=second))
    yield (a_parcel(scan), a_parcel(scan, a_scan(Tag.CUSTOMS_HOLD, "customs_documents", days=6), number=second, trouble="down"))


def orders(now: datetime) -> Iterator[Order]:
    """Orders in all states; one thing differs at a time, beside state and method."""
    for shipments, method in product(states(now), Method if now in MAIN_NOWS else (Method.ECONOMY, Method.EXPRESS)):
        country = "US" if method in {Method.ECONOMY, Method.EXPRESS} else "IT"
        shipping = ShippingChoice(method, Decimal("14.99"))
        yield an_order(shipments, shipping=shipping, destination=Destination(country))
    on_its_way = (a_parcel(a_scan()),)
    for items, shipments in product(ITEMS.values(), ((), on_its_way)):
        yield an_order(shipments, items=items)
    for fee, back in (("0", "0"), ("14.99", "14.99"), ("14.99", "2.00")):
        yield an_order(on_its_way, shipping=ShippingChoice(Method.EXPRESS, Decimal(fee), Decimal(back)))
    yield an_order((a_parcel(a_scan(Tag.DELIVERED)),), protection="kawaii_shield")
    yield an_order(on_its_way, placed_at=datetime(2026, 1, 5, 9, 0, tzinfo=UTC))


def what_ifs() -> Iterator[WhatIf]:
    """What shoppers suppose before there is an order."""
    methods, countries = (None, *Method), (None, "US", "DE", "IT", "KR")
    dates: tuple[dict[str, Any], ...] = (
        {},
        {"order_date": PLACED.date()},
        {"ship_date": PLACED.date()},
        {"placed_at": PLACED},
    )
    for method, country, known in product(methods, countries, dates):
        yield WhatIf(method=method, country=country, **known)
    for method, country, amount in product(methods, countries, ("65.00", "65.01", "120.00")):
        yield WhatIf(method=method, country=country, subtotal=Money(Decimal(amount), "USD"))
    for kind, known in product(ItemKind, dates):
        yield WhatIf(item_kind=kind, country="US", **known)


def cases(shop: Shop, nows: tuple[datetime, ...]) -> Iterator[Case]:
    """All cases of a shop at some moments."""
    for now in nows:
        yield from (Case(shop, now, order) for order in orders(now))
    for now in (nows[0], SATURDAY):
        yield from (Case(shop, now, None, supposed) for supposed in what_ifs())


@lru_cache(maxsize=1)
def told() -> tuple[Told, ...]:
    """One decision of each shape that the rules can reach, over all shops and their gaps."""
    kawaii, kpop = shops()["kawaii_stop"], shops()["kpop2"]
    gaps = (
        without(kawaii, "customs_unpaid", "address_reship_fee", "support_response", "cancellation_after", "shipping_fee"),
        without(kawaii, "delivery_window", "refund_policy", "wrong_item"),
        without(kawaii, "guarantee_share", "delivered_means"),
        silent(kpop),
    )
    asked = [*((shop, NOWS) for shop in (kawaii, kpop)), *((shop, MAIN_NOWS) for shop in gaps)]
    found: dict[object, Told] = {}
    for number, (shop, nows) in enumerate(asked):
        for case in cases(shop, nows):
            for question in QUESTIONS:
                if case.order or question not in NEEDS_ORDER:
                    one = Told(case, decide(question, case))
                    found.setdefault((number, shape(one.decision)), one)
    return tuple(found.values())


def shape(decision: Decision) -> object:
    """What decides which words are used: everything but the figures themselves."""
    return (
        decision.question,
        decision.outcome,
        decision.reason,
        decision.remarks,
        decision.steps,
        frozenset((name, _matters(value)) for name, value in decision.values.items()),
        tuple(shape(part) for part in decision.parts),
    )


def _matters(value: Value) -> object:
    if value.kind is Kind.COUNT:
        return min(value.raw, 2)
    return value.raw if value.kind is Kind.CHOICE else None

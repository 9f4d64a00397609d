"""Orders, parcels and what-ifs of every kind, as hypothesis draws them."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from hypothesis import strategies as st

from helpdesk.adapters.shopfiles import load_shops
from helpdesk.orders import Destination, Item, ItemKind, Method, Money, Order, ShippingChoice
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.shops import Shop
from helpdesk.terms import WhatIf

ROOT = Path(__file__).parents[3]
COUNTRIES = ("US", "KR", "IT", "DE", "DK", "NO", "AR", "BR", "JP", "AU", "IN", "GB", "ZZ")
_ADDRESS = ("bad_address", "refused", "destroyed", "discarded", "returning")
REASONS = (None, "customs_payment_due", *_ADDRESS, "cancelled", "label_voided", "lost")
# The calendars reach from 2015 to 2045; order files are refused outside of 2015 to 2044.
EARLIEST, LATEST = datetime(2016, 1, 1), datetime(2043, 12, 31)  # noqa: DTZ001 - hypothesis adds the zone
ZONES = st.sampled_from([UTC, *(timezone(timedelta(hours=hours)) for hours in (-11, -6, 9, 14))])
AWARE = st.datetimes(EARLIEST, LATEST, timezones=ZONES)
NAIVE = st.datetimes(EARLIEST, LATEST)
DATES = st.dates(EARLIEST.date(), LATEST.date())
AMOUNTS = st.decimals(Decimal(0), Decimal(1000), places=2, allow_nan=False, allow_infinity=False)
CHECKPOINTS = st.builds(
    Checkpoint,
    at=st.one_of(AWARE, NAIVE),
    tag=st.sampled_from(Tag),
    reason=st.sampled_from(REASONS),
    location=st.sampled_from([None, "Chicago, US", "Incheon, KR"]),
    message=st.sampled_from([None, "Accepted", "Delivered"]),
    event_id=st.none(),
)
ITEMS = st.builds(
    Item,
    title=st.just("Something"),
    quantity=st.integers(1, 5),
    price=AMOUNTS,
    kind=st.sampled_from(ItemKind),
    release_date=st.one_of(st.none(), DATES),
)


@lru_cache(maxsize=1)
def shops() -> dict[str, Shop]:
    """The real shops."""
    return load_shops(ROOT / "shops")


@st.composite
def parcels(draw: st.DrawFn, points: st.SearchStrategy[Checkpoint] = CHECKPOINTS, most: int = 6) -> Shipment:
    """A parcel with scans in any order, perhaps repeated; asked for at some time, perhaps in vain."""
    scans = draw(st.lists(points, max_size=most))
    repeated = draw(st.lists(st.sampled_from(scans), max_size=2)) if scans else []
    recorded = draw(st.one_of(st.none(), AWARE))
    trouble = draw(st.sampled_from([None, "the service is down"]))
    return Shipment(draw(st.sampled_from("ABCDE")), draw(st.sampled_from([None, "usps"])), (*scans, *repeated), recorded, trouble)


@st.composite
def orders(draw: st.DrawFn) -> Order:
    """An order of up to three items in up to three parcels."""
    fee = draw(AMOUNTS)
    refunded = draw(st.sampled_from([Decimal(0), fee, fee / 2]))
    return Order(
        number="KS1001",
        email="ana@example.com",
        placed_at=draw(AWARE),
        currency=draw(st.sampled_from(["USD", "EUR"])),
        items=tuple(draw(st.lists(ITEMS, min_size=1, max_size=3))),
        shipping=ShippingChoice(draw(st.sampled_from(Method)), fee, refunded),
        destination=Destination(draw(st.sampled_from(COUNTRIES))),
        protection=draw(st.sampled_from([None, "kawaii_shield"])),
        shipments=tuple(draw(st.lists(parcels(), max_size=3, unique_by=lambda parcel: parcel.tracking_number))),
    )


@st.composite
def what_ifs(draw: st.DrawFn) -> WhatIf:
    """What a shopper may suppose, as much or as little of it as there is."""
    amount = draw(st.one_of(st.none(), AMOUNTS))
    return WhatIf(
        method=draw(st.one_of(st.none(), st.sampled_from(Method))),
        country=draw(st.one_of(st.none(), st.sampled_from(COUNTRIES))),
        subtotal=None if amount is None else Money(amount, draw(st.sampled_from(["USD", "EUR"]))),
        item_kind=draw(st.one_of(st.none(), st.sampled_from(ItemKind))),
        order_date=draw(st.one_of(st.none(), DATES)),
        ship_date=draw(st.one_of(st.none(), DATES)),
        placed_at=draw(st.one_of(st.none(), AWARE)),
    )

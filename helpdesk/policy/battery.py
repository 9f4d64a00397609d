"""Generic questions to put to any shop, built from what the shop itself names: its methods, places and kinds of item."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import combinations, product

from helpdesk.orders import Destination, Item, ItemKind, Method, Money, Order, ShippingChoice
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.shops import Shop
from helpdesk.terms import NEEDS_ORDER, QUESTIONS, Case, WhatIf

# How long after the order it is asked: at once, within days, after weeks, after months.
_AGES = tuple(timedelta(**ago) for ago in ({"minutes": 30}, {"hours": 5}, {"days": 9}, {"days": 23}, {"days": 80}))
_TO_SCAN, _TO_END = timedelta(days=2), timedelta(days=4)
_PLACES = ("AU", "CA", "TR", "ZA")
_PRICE = Decimal("21.00")


@dataclass(frozen=True)
class Generic:
    """A question with the case it is asked about; `about` says in words what is supposed."""

    question: str
    case: Case
    about: str


def small_set(shop: Shop) -> Iterator[Generic]:
    """Yield what shoppers ask most: each question in general, by method, by kind of item, and about a late order."""
    now = monday(shop)
    home, away = shop.home_country or "US", unnamed_country(shop)
    suppositions = [("in general", WhatIf())]
    suppositions += [(f"for a parcel to {place}", WhatIf(country=place)) for place in dict.fromkeys((home, away))]
    suppositions += [(f"by {method}", WhatIf(method=method)) for method in methods(shop)]
    suppositions += [(f"for a {kind} item".replace("_", "-"), WhatIf(item_kind=kind, placed_at=now)) for kind in ItemKind]
    for question in QUESTIONS:
        if question not in NEEDS_ORDER:
            yield from (Generic(question, Case(shop, now, None, what_if), about) for about, what_if in suppositions)
        for method in methods(shop):
            place = home if method.value not in shop.methods.get("international", ()) else away
            # Only of a parcel that is marked so can it be said that it never came.
            tag = Tag.DELIVERED if question == "delivered_not_received" else Tag.IN_TRANSIT
            order = an_order(shop, method, place, (ItemKind.STANDARD,), (_parcel(shop, tag),))
            yield Generic(question, Case(shop, now + _AGES[-1], order), f"for a late order by {method}")


def wide_set(shop: Shop) -> Iterator[Generic]:
    """Yield enough to tell whether a value can make a difference at all; for machines, not for reading."""
    now = monday(shop)
    today = now.date()
    for country, method in product((None, *countries(shop)), (None, *methods(shop))):
        for ordered, scanned in ((today, None), (None, today)):
            what_if = WhatIf(method=method, country=country, order_date=ordered, ship_date=scanned)
            for question in ("delivery_estimate", "shipping_cost", "late_refund"):
                yield Generic(question, Case(shop, now, None, what_if), "")
    for amount, method in product(_baskets(shop), methods(shop)):
        what_if = WhatIf(method=method, country=shop.home_country or "US", subtotal=Money(amount, shop.currency))
        yield Generic("shipping_cost", Case(shop, now, None, what_if), "")
    yield from _about_orders(shop, now)
    yield from _through_the_week(shop, now)
    yield from small_set(shop)


def _about_orders(shop: Shop, now: datetime) -> Iterator[Generic]:
    home, away = shop.home_country or "US", unnamed_country(shop)
    for method, kind, age in product(methods(shop), ItemKind, _AGES):
        place = away if method.value in shop.methods.get("international", ()) else home
        for parcels in _states(shop):
            case = Case(shop, now + age, an_order(shop, method, place, (kind,), parcels))
            yield from (Generic(question, case, "") for question in QUESTIONS)
    for kinds in combinations(ItemKind, 2):
        case = Case(shop, now, an_order(shop, methods(shop)[0], home, kinds))
        yield from (Generic(question, case, "") for question in QUESTIONS)


def _through_the_week(shop: Shop, now: datetime) -> Iterator[Generic]:
    for hour in range(24 * 7):
        yield Generic("support_hours", Case(shop, now + timedelta(hours=hour)), "")


def _states(shop: Shop) -> Iterator[tuple[Shipment, ...]]:
    yield ()
    yield (Shipment("A", None, (Checkpoint(monday(shop), Tag.INFO_RECEIVED),)),)
    for tag in (Tag.IN_TRANSIT, Tag.DELIVERED, Tag.RETURNED):
        yield (_parcel(shop, tag),)
    yield (_parcel(shop, Tag.EXCEPTION, "bad_address", "destroyed"),)
    yield (_parcel(shop, Tag.IN_TRANSIT), _parcel(shop, Tag.DELIVERED, number="B"))


def an_order(shop: Shop, method: Method, country: str, kinds: Iterable[ItemKind], parcels: tuple[Shipment, ...] = ()) -> Order:
    """Return an order of an item of each kind, placed on the battery's Monday."""
    items = tuple(Item("Something", 1, _PRICE, kind) for kind in kinds)
    choice = ShippingChoice(method, _PRICE)
    return Order(shop.order_example, "", monday(shop), shop.currency, items, choice, Destination(country), None, parcels)


def _parcel(shop: Shop, tag: Tag, *reasons: str, number: str = "A") -> Shipment:
    scan = monday(shop) + _TO_SCAN
    ends = [Checkpoint(scan + _TO_END * step, tag, reason) for step, reason in enumerate(reasons or (None,), start=1)]
    return Shipment(number, None, (Checkpoint(scan, Tag.IN_TRANSIT), *ends))


def monday(shop: Shop) -> datetime:
    """Return noon of the second Monday on which every dated value of the shop holds."""
    newest = max((day for term in shop.terms for day, _ in term.values), default=date.min)
    later = newest + timedelta(days=14 - newest.weekday())
    return datetime(later.year, later.month, later.day, 12, tzinfo=shop.zone)


def methods(shop: Shop) -> tuple[Method, ...]:
    """Return every method the shop lists, once."""
    return tuple(dict.fromkeys(Method(name) for names in shop.methods.values() for name in names))


def countries(shop: Shop) -> tuple[str, ...]:
    """Return every country that the shop names or groups, and one it does not."""
    named = {country for term in shop.terms for country in term.scope.countries}
    grouped = {country for members in shop.regions.values() for country in members}
    return (*sorted(named | grouped), unnamed_country(shop))


def unnamed_country(shop: Shop) -> str:
    """Return a country that the shop neither names nor groups, for "every other country"."""
    named = {country for term in shop.terms for country in term.scope.countries} | {shop.home_country}
    grouped = {country for members in shop.regions.values() for country in members}
    return next(place for place in _PLACES if place not in named | grouped)


def _baskets(shop: Shop) -> tuple[Decimal, ...]:
    """Amounts at, just below and just above every threshold that the shop states."""
    bars = [raw.value for term in shop.terms for _, raw in term.values if isinstance(raw, Money)]
    return tuple(sorted({bar + step for bar in bars for step in (Decimal("-0.01"), Decimal(0), Decimal("0.01"))}))

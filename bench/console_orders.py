"""Orders and parcels of two made-up quarters, many at once: the console's figures about lateness and money rest on them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from sqlalchemy import Connection, insert, select

from helpdesk.adapters.sql_tables import CHECKPOINTS, ORDER_SHIPMENTS, ORDERS, SHIPMENTS
from helpdesk.orders import Destination, Item, ItemKind, Method, Order, ShippingChoice
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.shops import Shop

# How often a parcel goes to a country, and who carries it there.
_COUNTRIES = {"US": 34, "GB": 12, "DE": 10, "FR": 9, "ES": 8, "CA": 7, "IT": 5, "JP": 5, "BR": 4, "NL": 3, "AU": 3}
_ABROAD = ("usps", "dhl", "fedex")
_AT_HOME = {"US": ("usps", "ups", "fedex")}
_TITLES = ("Plush keyring", "Photo card set", "Light stick", "Sticker sheet", "Album, first press", "Cat ear hoodie", "Desk mat")
_PLACES = ("Los Angeles, US", "Chicago, US", "Memphis, US", "Incheon, KR", "Frankfurt, DE", "London, GB", "Madrid, ES", "Tokyo, JP")
_FEES = {
    Method.EXPRESS: Decimal("14.99"),
    Method.EXPEDITED_INTERNATIONAL: Decimal("29.00"),
    Method.STANDARD: Decimal("6.50"),
    Method.ECONOMY: Decimal("3.99"),
    Method.ECONOMY_INTERNATIONAL: Decimal("12.00"),
}
_REFUNDED_SHARE, _UNSENT_SHARE, _LOST_SHARE, _SECOND_PARCEL_SHARE, _LATE_SHARE = 0.01, 0.06, 0.05, 0.08, 0.3
_YEN = {"JP": "JPY"}


def made_orders(shop: Shop, random: Random, now: datetime, count: int, days: int) -> list[Order]:
    """Make orders that were placed within the last days, the oldest first."""
    placed = sorted(now - timedelta(seconds=random.randrange(days * 86_400)) for _ in range(count))
    return [_order(shop, random, now, at, number) for number, at in enumerate(placed)]


def insert_orders(connection: Connection, shop: str, orders: Sequence[Order]) -> None:
    """Store new orders with their parcels and scans, each table in one go."""
    connection.execute(insert(ORDERS), [_order_row(shop, order) for order in orders])
    parcels = [(order.number, place, parcel) for order in orders for place, parcel in enumerate(order.shipments)]
    connection.execute(insert(SHIPMENTS), [_parcel_row(shop, parcel) for _, _, parcel in parcels])
    order_ids = _ids(connection, select(ORDERS.c.number, ORDERS.c.id).where(ORDERS.c.shop == shop))
    parcel_ids = _ids(connection, select(SHIPMENTS.c.tracking_number, SHIPMENTS.c.id).where(SHIPMENTS.c.shop == shop))
    links = [
        {"order_id": order_ids[number], "position": place, "shipment_id": parcel_ids[parcel.tracking_number]}
        for number, place, parcel in parcels
    ]
    connection.execute(insert(ORDER_SHIPMENTS), links)
    scans = [_scan_row(parcel_ids[parcel.tracking_number], place, scan) for _, _, parcel in parcels for place, scan in _scans(parcel)]
    connection.execute(insert(CHECKPOINTS), scans)


def _order(shop: Shop, random: Random, now: datetime, at: datetime, number: int) -> Order:
    country = random.choices(list(_COUNTRIES), list(_COUNTRIES.values()))[0]
    method = _method(shop, random, country)
    prefix = shop.order_example.rstrip("0123456789")
    refunded = _FEES[method] if random.random() < _REFUNDED_SHARE else Decimal(0)
    kind = random.choices([ItemKind.STANDARD, ItemKind.MADE_TO_ORDER, ItemKind.PRE_ORDER], [90, 6, 4])[0]
    order = Order(
        number=f"{prefix}{100_000 + number}",
        email=f"shopper{random.randrange(4_000)}@example.com",
        placed_at=at.replace(microsecond=0),
        currency=_YEN.get(country, shop.currency),
        items=(Item(random.choice(_TITLES), random.randint(1, 3), Decimal(random.randint(500, 6_000)) / 100, kind),),
        shipping=ShippingChoice(method, _FEES[method], refunded),
        destination=Destination(country),
    )
    if random.random() < _UNSENT_SHARE:
        return order
    parcels = 2 if random.random() < _SECOND_PARCEL_SHARE else 1
    return replace(order, shipments=tuple(_parcel(random, now, order, f"{number:06}{one}") for one in range(parcels)))


def _method(shop: Shop, random: Random, country: str) -> Method:
    named = shop.methods.get("everywhere") or shop.methods["domestic" if country == shop.home_country else "international"]
    return Method(random.choices(named, [3, 2][: len(named)])[0])


def _parcel(random: Random, now: datetime, order: Order, number: str) -> Shipment:
    carrier = random.choice(_AT_HOME.get(order.destination.country, _ABROAD))
    scanned = order.placed_at + timedelta(days=random.uniform(1, 4))
    quick = order.shipping.method in {Method.EXPRESS, Method.EXPEDITED_INTERNATIONAL}
    lasts = random.uniform(3, 9) if quick else random.uniform(6, 16)
    if random.random() < _LATE_SHARE:
        lasts += random.uniform(8, 25)
    arrived = scanned + timedelta(days=lasts)
    scans = [Checkpoint(scanned - timedelta(hours=20), Tag.INFO_RECEIVED, message="Label created")]
    scans += [_scan(random, scanned + (arrived - scanned) * step / 4, Tag.IN_TRANSIT) for step in range(4)]
    if random.random() >= _LOST_SHARE:
        scans.append(_scan(random, arrived, Tag.DELIVERED))
    told = tuple(scan for scan in scans if scan.at <= now)
    return Shipment(f"94001{_digits(order.number)}{number}", carrier, told, now - timedelta(minutes=random.randrange(600)))


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def _scan(random: Random, at: datetime, tag: Tag) -> Checkpoint:
    return Checkpoint(at.replace(microsecond=0), tag, location=random.choice(_PLACES), message=tag.value.replace("_", " ").capitalize())


def _scans(parcel: Shipment) -> Sequence[tuple[int, Checkpoint]]:
    return list(enumerate(parcel.checkpoints))


def _ids(connection: Connection, wanted: Any) -> dict[str, int]:
    return {row[0]: row[1] for row in connection.execute(wanted)}


def _order_row(shop: str, order: Order) -> dict[str, Any]:
    items = [
        {"title": i.title, "quantity": i.quantity, "price": str(i.price), "kind": i.kind.value, "release_date": None} for i in order.items
    ]
    return {
        "shop": shop,
        "number": order.number,
        "email": order.email,
        "placed_at": order.placed_at,
        "currency": order.currency,
        "items": items,
        "method": order.shipping.method.value,
        "fee": order.shipping.fee,
        "fee_refunded": order.shipping.fee_refunded,
        "country": order.destination.country,
    }


def _parcel_row(shop: str, parcel: Shipment) -> dict[str, Any]:
    return {
        "shop": shop,
        "tracking_number": parcel.tracking_number,
        "carrier": parcel.carrier,
        "recorded_at": parcel.recorded_at,
        "asked_at": parcel.recorded_at,
        "ended": parcel.settled,
        "last_scan_at": parcel.timeline[-1].at if parcel.timeline else None,
    }


def _scan_row(shipment_id: int, place: int, scan: Checkpoint) -> dict[str, Any]:
    return {
        "shipment_id": shipment_id,
        "fingerprint": f"{shipment_id}-{place}",
        "at": scan.at,
        "tag": scan.tag.value,
        "location": scan.location,
        "message": scan.message,
    }

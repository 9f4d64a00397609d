"""A case as plain JSON and back, so that an answer can be given again on exactly the inputs it was given on.

What a rule may see comes back equal: amounts keep their digits, moments their offset or the lack of it and the name
of their zone. The order's e-mail address, which no rule reads, is left out.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from helpdesk.errors import InvalidRecord
from helpdesk.orders import Destination, Item, ItemKind, Method, Money, Order, ShippingChoice
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.shops import Shop
from helpdesk.terms import Case, WhatIf

Json = dict[str, Any]
_T = TypeVar("_T")
_ZONE_NAME = re.compile(r"\[([^\]]+)\]$")


def case_as_json(case: Case) -> Json:
    """Return `{"now", "order", "what_if"}`; what is absent or plain is left out."""
    order = order_as_json(case.order) if case.order else None
    supposed = _plain(case.what_if, "method", "country", "item_kind", order_date=_day, ship_date=_day, placed_at=_moment, subtotal=_money)
    return _present({"now": _moment(case.now), "order": order, "what_if": supposed or None})


def case_from_json(data: Mapping[str, Any], shop: Shop) -> Case:
    """Read a case; raises InvalidRecord when it is not what `case_as_json` writes."""
    return _reading(lambda: _case(data, shop))


def order_as_json(order: Order) -> Json:
    """Return an order with its parcels, without the e-mail address."""
    shipping, to = order.shipping, order.destination
    return {
        **_plain(order, "number", "currency", "protection", placed_at=_moment),
        "items": [_plain(item, "title", "quantity", "kind", price=str, release_date=_day) for item in order.items],
        "shipping": _plain(shipping, "method", fee=str, fee_refunded=str),
        "destination": _plain(to, "country", "postcode"),
        "shipments": [_shipment_as_json(shipment) for shipment in order.shipments],
    }


def order_from_json(data: Mapping[str, Any]) -> Order:
    """Read an order; raises InvalidRecord when it is not what `order_as_json` writes."""
    return _reading(lambda: _order(data))


def _shipment_as_json(shipment: Shipment) -> Json:
    points = [_plain(p, "tag", "reason", "location", "message", "raw_code", "event_id", at=_moment) for p in shipment.checkpoints]
    return {**_plain(shipment, "tracking_number", "carrier", "trouble", recorded_at=_moment), "checkpoints": points}


def _plain(record: Any, *names: str, **others: Callable[[Any], Any]) -> Json:
    """Return fields as they are, others as written by a function; those that are None are left out."""
    told = {field.name: getattr(record, field.name) for field in fields(record)}
    written = {name: write(told[name]) for name, write in others.items() if told[name] is not None}
    return _present({**{name: _word(told[name]) for name in names}, **written})


def _present(found: Json) -> Json:
    return {name: value for name, value in found.items() if value is not None}


def _word(value: Any) -> Any:
    return value.value if isinstance(value, StrEnum) else value


def _day(value: date) -> str:
    return value.isoformat()


def _money(value: Money) -> list[str]:
    return [str(value.value), value.currency]


def _moment(value: datetime) -> str:
    """Write a moment with its offset, and the name of its zone where it has one: that name may be spoken."""
    name = value.tzinfo.key if isinstance(value.tzinfo, ZoneInfo) else None
    return f"{value.isoformat()}[{name}]" if name else value.isoformat()


def _reading(read: Callable[[], _T]) -> _T:
    try:
        return read()
    except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError) as fault:
        raise InvalidRecord("what was recorded of a case cannot be read") from fault


def _case(data: Mapping[str, Any], shop: Shop) -> Case:
    order = data.get("order")
    return Case(shop, _read_moment(data["now"]), None if order is None else _order(order), _what_if(data.get("what_if") or {}))


def _what_if(data: Mapping[str, Any]) -> WhatIf:
    return WhatIf(
        method=_read(data, "method", Method),
        country=data.get("country"),
        subtotal=_read(data, "subtotal", lambda pair: Money(Decimal(pair[0]), pair[1])),
        item_kind=_read(data, "item_kind", ItemKind),
        order_date=_read(data, "order_date", date.fromisoformat),
        ship_date=_read(data, "ship_date", date.fromisoformat),
        placed_at=_read(data, "placed_at", _read_moment),
    )


def _order(data: Mapping[str, Any]) -> Order:
    shipping, to = data["shipping"], data["destination"]
    return Order(
        number=data["number"],
        email="",
        placed_at=_read_moment(data["placed_at"]),
        currency=data["currency"],
        items=tuple(_item(item) for item in data["items"]),
        shipping=ShippingChoice(Method(shipping["method"]), Decimal(shipping["fee"]), Decimal(shipping["fee_refunded"])),
        destination=Destination(to["country"], to.get("postcode")),
        protection=data.get("protection"),
        shipments=tuple(_shipment(shipment) for shipment in data["shipments"]),
    )


def _item(data: Mapping[str, Any]) -> Item:
    released = _read(data, "release_date", date.fromisoformat)
    return Item(data["title"], data["quantity"], Decimal(data["price"]), ItemKind(data["kind"]), released)


def _shipment(data: Mapping[str, Any]) -> Shipment:
    points = tuple(_checkpoint(point) for point in data["checkpoints"])
    recorded = _read(data, "recorded_at", _read_moment)
    return Shipment(data["tracking_number"], data.get("carrier"), points, recorded, data.get("trouble"))


def _checkpoint(data: Mapping[str, Any]) -> Checkpoint:
    told = {name: data.get(name) for name in ("reason", "location", "message", "raw_code", "event_id")}
    return Checkpoint(_read_moment(data["at"]), Tag(data["tag"]), **told)


def _read(data: Mapping[str, Any], name: str, read: Callable[[Any], _T]) -> _T | None:
    return None if data.get(name) is None else read(data[name])


def _read_moment(text: str) -> datetime:
    named = _ZONE_NAME.search(text)
    if named is None:
        return datetime.fromisoformat(text)
    told, zone = datetime.fromisoformat(text[: named.start()]), ZoneInfo(named.group(1))
    # An hour that comes twice in autumn is told apart by its offset.
    twice = (told.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    return next((one for one in twice if one.utcoffset() == told.utcoffset()), told.astimezone(zone))

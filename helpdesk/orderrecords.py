"""Turns the plain data of an order (from JSON, YAML or CSV) into an `Order`, or says in one sentence what is wrong.

A sentence names the field. It repeats a wrong value only where that is no personal data.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from helpdesk.errors import InvalidRecord
from helpdesk.orders import Destination, Item, ItemKind, Method, Order, ShippingChoice
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.shops import Shop

ORDER_KEYS = {"number", "email", "placed_at", "items", "shipping", "destination"}
ORDER_OPTIONAL = {"currency", "protection", "shipments"}
CHECKPOINT_OPTIONAL = {"reason", "location", "message", "raw_code", "event_id"}
MOST_ITEMS, MOST_SHIPMENTS, MOST_CHECKPOINTS, MOST_PIECES = 200, 50, 500, 10_000
LONGEST_EMAIL, LONGEST_TEXT = 254, 300
# The calendars that count business days reach no further.
FIRST_YEAR, LAST_YEAR = 2015, 2044

_EMAIL = re.compile(r"[^@\s\x00-\x1f\x7f]+@[^@\s\x00-\x1f\x7f.]+(\.[^@\s\x00-\x1f\x7f.]+)+")
_MONEY = re.compile(r"[0-9]{1,9}(\.[0-9]{1,3})?")
_WORD = re.compile(r"[a-z][a-z0-9_]{0,39}")
_CARRIER = re.compile(r"[a-z0-9][a-z0-9_.-]{0,39}")
_TRACKING = re.compile(r"[A-Z0-9][A-Z0-9-]{3,49}")
_POSTCODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9 -]{0,11}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_E = TypeVar("_E", bound=StrEnum)
_T = TypeVar("_T")


def parse_order(data: object, shop: Shop) -> Order:
    """Read one order of a shop; raises InvalidRecord with one sentence for the first fault found."""
    fields = _keys("the order", data, ORDER_KEYS, ORDER_OPTIONAL)
    return Order(
        number=_number(fields["number"], shop),
        email=email_address(fields["email"]),
        placed_at=parse_moment("placed_at", fields["placed_at"]),
        currency=_pattern("currency", fields.get("currency", shop.currency), re.compile("[A-Z]{3}"), "three capitals such as USD"),
        items=_each("items", fields["items"], _item, MOST_ITEMS, least=1),
        shipping=_shipping(fields["shipping"]),
        destination=_destination(fields["destination"]),
        protection=_optional(fields, "protection", "protection", _word),
        shipments=_shipments(fields.get("shipments")),
    )


def parse_shipment(data: object, where: str = "shipment") -> Shipment:
    """Read one parcel with its checkpoints."""
    fields = _keys(f"'{where}'", data, {"tracking_number"}, {"carrier", "checkpoints"})
    number = "".join(_text(f"{where}.tracking_number", fields["tracking_number"]).split()).upper()
    points = fields.get("checkpoints")
    return Shipment(
        tracking_number=_pattern(f"{where}.tracking_number", number, _TRACKING, "4 to 50 letters and digits"),
        carrier=_optional(fields, "carrier", f"{where}.carrier", _carrier),
        checkpoints=() if points is None else _each(f"{where}.checkpoints", points, parse_checkpoint, MOST_CHECKPOINTS),
    )


def parse_checkpoint(data: object, where: str = "checkpoint") -> Checkpoint:
    """Read one scan; its time may lack the offset, as carriers print it."""
    fields = _keys(f"'{where}'", data, {"at", "tag"}, CHECKPOINT_OPTIONAL)
    texts = {key: _optional(fields, key, f"{where}.{key}", _text) for key in CHECKPOINT_OPTIONAL - {"reason"}}
    return Checkpoint(
        at=parse_moment(f"{where}.at", fields["at"], offset_needed=False),
        tag=_choice(f"{where}.tag", fields["tag"], Tag),
        reason=_optional(fields, "reason", f"{where}.reason", _word),
        **texts,
    )


def parse_moment(where: str, value: object, *, offset_needed: bool = True) -> datetime:
    """Read an ISO 8601 moment; without an offset it stays naive, where that is allowed."""
    hint = "a date and time with offset" if offset_needed else "a date and time"
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value.strip())
        except ValueError:
            raise InvalidRecord(f"'{where}' is {_shown(value)}; write {hint} such as 2026-03-02T09:14:00-06:00") from None
    elif type(value) is date and not offset_needed:
        value = datetime(value.year, value.month, value.day)  # noqa: DTZ001 - a printed date has no offset
    if not isinstance(value, datetime) or (offset_needed and value.tzinfo is None):
        raise InvalidRecord(f"'{where}' is {_shown(value)}; write {hint} such as 2026-03-02T09:14:00-06:00")
    _check_year(where, value)
    return value


def _number(value: object, shop: Shop) -> str:
    number = _text("number", value).upper()
    if not re.fullmatch(shop.order_pattern, number):
        raise InvalidRecord(f"'number' is {_shown(number)}; the orders of {shop.name} are numbered like {shop.order_example}")
    return number


def email_address(value: object) -> str:
    """Return an e-mail address in small letters; raises InvalidRecord when it is none."""
    email = value.strip().lower() if isinstance(value, str) else ""
    if len(email) > LONGEST_EMAIL or not _EMAIL.fullmatch(email):
        raise InvalidRecord("'email' is no e-mail address")
    return email


def _item(data: object, where: str) -> Item:
    fields = _keys(f"'{where}'", data, {"title", "quantity", "price"}, {"kind", "release_date"})
    return Item(
        title=_text(f"{where}.title", fields["title"]),
        quantity=_quantity(f"{where}.quantity", fields["quantity"]),
        price=_money(f"{where}.price", fields["price"]),
        kind=_choice(f"{where}.kind", fields.get("kind", "standard"), ItemKind),
        release_date=_optional(fields, "release_date", f"{where}.release_date", _date),
    )


def _shipping(data: object) -> ShippingChoice:
    fields = _keys("'shipping'", data, {"method", "fee"}, {"fee_refunded"})
    choice = ShippingChoice(
        method=_choice("shipping.method", fields["method"], Method),
        fee=_money("shipping.fee", fields["fee"]),
        fee_refunded=_money("shipping.fee_refunded", fields.get("fee_refunded", "0.00")),
    )
    if choice.fee_refunded > choice.fee:
        raise InvalidRecord("'shipping.fee_refunded' is more than 'shipping.fee'")
    return choice


def _destination(data: object) -> Destination:
    fields = _keys("'destination'", data, {"country"}, {"postcode"})
    hint = "the ISO 3166 code of two capitals such as US (in YAML, put NO in quotes)"
    return Destination(
        country=_pattern("destination.country", fields["country"], re.compile("[A-Z]{2}"), hint),
        postcode=_optional(fields, "postcode", "destination.postcode", _postcode),
    )


def _shipments(data: object) -> tuple[Shipment, ...]:
    shipments = () if data is None else _each("shipments", data, parse_shipment, MOST_SHIPMENTS)
    numbers = [shipment.tracking_number for shipment in shipments]
    for number in numbers:
        if numbers.count(number) > 1:
            raise InvalidRecord(f"'shipments' holds the tracking number {number} twice")
    return shipments


def _keys(what: str, data: object, required: set[str], optional: set[str]) -> Mapping[str, Any]:
    allowed = ", ".join(sorted(required | optional))
    if not isinstance(data, Mapping):
        raise InvalidRecord(f"{what} must be a mapping with the keys {allowed}")
    for key in data:
        if key not in required | optional:
            raise InvalidRecord(f"{what} has the unknown key {_shown(key)}; allowed: {allowed}")
    for key in sorted(required):
        if key not in data:
            raise InvalidRecord(f"{what} lacks the key '{key}'")
    return data


def _each(where: str, data: object, parse: Callable[[object, str], _T], most: int, *, least: int = 0) -> tuple[_T, ...]:
    if not isinstance(data, list | tuple) or not least <= len(data) <= most:
        raise InvalidRecord(f"'{where}' must be a list of {least} to {most} entries")
    return tuple(parse(entry, f"{where}[{index}]") for index, entry in enumerate(data))


def _optional(fields: Mapping[str, Any], key: str, where: str, parse: Callable[[str, object], _T]) -> _T | None:
    return None if fields.get(key) is None else parse(where, fields[key])


def _text(where: str, value: object) -> str:
    # YAML reads a long tracking number as a whole number; nothing is lost by that.
    text = str(value) if type(value) is int else value
    if not isinstance(text, str) or not text.strip() or len(text) > LONGEST_TEXT or _CONTROL.search(text):
        raise InvalidRecord(f"'{where}' must be one line of 1 to {LONGEST_TEXT} characters")
    return text.strip()


def _pattern(where: str, value: object, pattern: re.Pattern[str], hint: str) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise InvalidRecord(f"'{where}' is {_shown(value)}; write {hint}")
    return value


def _word(where: str, value: object) -> str:
    return _pattern(where, value, _WORD, "one word in lower case such as kawaii_shield")


def _carrier(where: str, value: object) -> str:
    return _pattern(where, value.lower() if isinstance(value, str) else value, _CARRIER, "the carrier's short name such as usps")


def _postcode(where: str, value: object) -> str:
    postcode = _text(where, value)
    if not _POSTCODE.fullmatch(postcode):
        raise InvalidRecord(f"'{where}' is no postcode; write letters, digits, spaces and dashes, at most 12")
    return postcode


def _choice(where: str, value: object, choices: type[_E]) -> _E:
    if not isinstance(value, str) or value not in set(choices):
        raise InvalidRecord(f"'{where}' is {_shown(value)}; allowed: {', '.join(_names(choices))}")
    return choices(value)


def _names(choices: Iterable[StrEnum]) -> list[str]:
    return [choice.value for choice in choices]


def _money(where: str, value: object) -> Decimal:
    if not isinstance(value, str):
        raise InvalidRecord(f"'{where}' is {_shown(value)}; write the amount as text in quotes, such as \"21.00\"")
    if not _MONEY.fullmatch(value.strip()):
        raise InvalidRecord(f"'{where}' is {_shown(value)}; write an amount of 0 or more with a point, such as 21.00")
    return Decimal(value.strip())


def _quantity(where: str, value: object) -> int:
    if type(value) is not int or not 1 <= value <= MOST_PIECES:
        raise InvalidRecord(f"'{where}' is {_shown(value)}; write a whole number from 1 to {MOST_PIECES}")
    return value


def _date(where: str, value: object) -> date:
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value.strip())
        except ValueError:
            raise InvalidRecord(f"'{where}' is {_shown(value)}; write a date such as 2026-04-15") from None
    if type(value) is not date:
        raise InvalidRecord(f"'{where}' is {_shown(value)}; write a date such as 2026-04-15")
    _check_year(where, value)
    return value


def _check_year(where: str, value: date) -> None:
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise InvalidRecord(f"'{where}' lies in the year {value.year}; the calendars reach from {FIRST_YEAR} to {LAST_YEAR}")


def _shown(value: object) -> str:
    """Show a wrong value, cut short and on one line."""
    text = _CONTROL.sub("?", str(value)[:40])
    return f"'{text}'" if isinstance(value, str) else text

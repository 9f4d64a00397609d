"""Reads files of orders, JSON or CSV, row by row: good orders are kept, bad ones reported by line.

A fault of the file as a whole (no JSON, a wrong header, not UTF-8, too large) is found before the
first row is given out, so that no half of a broken file is imported.
"""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from helpdesk.errors import InvalidRecord
from helpdesk.orderrecords import ORDER_KEYS, parse_checkpoint, parse_order, parse_shipment
from helpdesk.orders import Order
from helpdesk.shops import Shop

LARGEST_FILE = 50 * 1024 * 1024
# The columns of a CSV file: of the order, then of the item that the line stands for.
ORDER_COLUMNS = ("number", "email", "placed_at", "shipping_method", "shipping_fee", "country")
ORDER_OPTIONAL = ("currency", "shipping_fee_refunded", "postcode", "protection", "tracking_numbers", "carrier")
ITEM_COLUMNS = ("item_title", "item_quantity", "item_price")
ITEM_OPTIONAL = ("item_kind", "item_release_date")

_LIST = re.compile(r'\s*(\{\s*"orders"\s*:\s*)?\[\s*')
_WHOLE = re.compile("[0-9]{1,8}")
_BLANK = re.compile(r"\s*")
# How a fault found in an order's data is told to someone who wrote a table.
_COLUMN_NAMES = (
    (re.compile(r"'items\[(\d+)\]\.(\w+)'"), lambda found: f"'item_{found[2]}' of item {int(found[1]) + 1}"),
    (re.compile(r"'items\[(\d+)\]'"), lambda found: f"item {int(found[1]) + 1}"),
    (re.compile(r"'shipments\[\d+\]\.tracking_number'|'shipments'"), lambda _: "'tracking_numbers'"),
    (re.compile(r"'shipments\[\d+\]\.carrier'"), lambda _: "'carrier'"),
    (re.compile(r"'shipping\.(\w+)'"), lambda found: f"'shipping_{found[1]}'"),
    (re.compile(r"'destination\.(\w+)'"), lambda found: f"'{found[1]}'"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One order of a file: the line it begins on, and the order or the sentence that says what is wrong with it."""

    line: int
    order: Order | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class _Raw:
    """An order's plain data, the line it begins on, and how to tell its reader a fault; `fault` is one found already."""

    line: int
    data: object
    tell: Callable[[str], str]
    fault: str | None = None


def read_orders_file(path: Path, shop: Shop) -> Iterator[Row]:
    """Read the orders of a .json or .csv file; raises InvalidRecord at once when the file as a whole cannot be used."""
    readers: dict[str, Callable[[Path, str], Iterator[_Raw]]] = {".json": _json_orders, ".csv": _csv_orders}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise InvalidRecord(f"{path}: the name must end in .json or .csv")
    text = _text(path)
    for _ in reader(path, text):
        pass  # walked once for the faults of the file, before any order is given out
    return _rows(reader(path, text), shop)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as fault:
        raise InvalidRecord(f"{path}: cannot be read ({fault.strerror})") from fault
    if len(content) > LARGEST_FILE:
        raise InvalidRecord(f"{path}: is larger than {LARGEST_FILE // 1024 // 1024} MB; split it")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise InvalidRecord(f"{path}: is not UTF-8 text (byte {fault.start + 1})") from None


def _rows(raws: Iterator[_Raw], shop: Shop) -> Iterator[Row]:
    lines: dict[str, int] = {}
    for raw in raws:
        if raw.fault:
            yield Row(raw.line, error=raw.tell(raw.fault))
            continue
        try:
            order = parse_order(raw.data, shop)
        except InvalidRecord as fault:
            yield Row(raw.line, error=raw.tell(str(fault)))
            continue
        if order.number in lines:
            yield Row(raw.line, error=raw.tell(f"{order.number} stands in this file already, from line {lines[order.number]}"))
        else:
            lines[order.number] = raw.line
            yield Row(raw.line, order=order)


def _json_orders(path: Path, text: str) -> Iterator[_Raw]:
    """Walk the list entry by entry, since only that tells the line of each."""
    start = _LIST.match(text)
    if start is None:
        raise InvalidRecord(f'{path}: must hold a list of orders, or {{"orders": [...]}} and nothing else')
    closing = "]}" if start[1] else "]"
    decode = json.JSONDecoder().raw_decode
    at, line, counted, index, more = start.end(), 1, 0, 0, not text.startswith("]", start.end())
    while more:
        try:
            data, end = decode(text, at)
        except (ValueError, RecursionError) as fault:
            raise _not_json(path, text, getattr(fault, "pos", at)) from None
        line, counted, index = line + text.count("\n", counted, at), at, index + 1
        yield _Raw(line, data, f"order {index}: {{}}".format)
        at = _skip(text, end)
        more = text.startswith(",", at)
        at = _skip(text, at + 1) if more else at
    if "".join(text[at:].split()) != closing:
        raise _not_json(path, text, at)


def _skip(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at


def _not_json(path: Path, text: str, at: int) -> InvalidRecord:
    return InvalidRecord(f"{path}: is no JSON list of orders: line {text.count(chr(10), 0, at) + 1} cannot be read")


def _csv_orders(path: Path, text: str) -> Iterator[_Raw]:
    """Gather the lines of an order, which stand together, one line an item."""
    runs = Counter(number for number, _ in groupby(_csv_lines(path, text), key=_number_of))
    for number, group in groupby(_csv_lines(path, text), key=_number_of):
        lines = list(group)
        fault = _csv_fault(lines) if runs[number] == 1 else f"the lines of {number or 'an order without number'} do not stand together"
        yield _Raw(lines[0].line, None if fault else _csv_order(lines), _in_columns, fault)


@dataclass(frozen=True, slots=True)
class _Line:
    line: int
    cells: Mapping[str, str]
    fault: str | None


def _number_of(line: _Line) -> str:
    return line.cells.get("number", "")


def _csv_lines(path: Path, text: str) -> Iterator[_Line]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = [name.strip() for name in next(reader, [])]
        _check_header(path, header)
        begins = reader.line_num + 1
        for cells in reader:
            if any(cells):
                fault = None if len(cells) == len(header) else f"line {begins} has {len(cells)} cells, the header {len(header)}"
                yield _Line(begins, dict(zip(header, (cell.strip() for cell in cells), strict=False)), fault)
            begins = reader.line_num + 1
    except csv.Error as fault:
        raise InvalidRecord(f"{path}: line {reader.line_num} is no CSV ({fault})") from fault


def _check_header(path: Path, header: list[str]) -> None:
    required, allowed = {*ORDER_COLUMNS, *ITEM_COLUMNS}, {*ORDER_COLUMNS, *ORDER_OPTIONAL, *ITEM_COLUMNS, *ITEM_OPTIONAL}
    if len(header) == 1 and ";" in header[0]:
        raise InvalidRecord(f"{path}: separate the columns by commas, not by semicolons")
    for name in header:
        if name not in allowed or header.count(name) > 1:
            wrong = "twice" if name in allowed else "which is unknown"
            raise InvalidRecord(f"{path}: the header has the column '{name[:40]}' {wrong}; allowed: {', '.join(sorted(allowed))}")
    for name in sorted(required - set(header)):
        raise InvalidRecord(f"{path}: the header lacks the column '{name}'; allowed: {', '.join(sorted(allowed))}")


def _csv_fault(lines: list[_Line]) -> str | None:
    first = lines[0]
    for line in lines:
        if line.fault:
            return line.fault
        for name in (*ORDER_COLUMNS, *ORDER_OPTIONAL):
            if line.cells.get(name) != first.cells.get(name):
                return f"'{name}' on line {line.line} differs from line {first.line} of the same order"
    return None


def _csv_order(lines: list[_Line]) -> dict[str, Any]:
    first = lines[0].cells
    carrier = first.get("carrier")
    parcels = [number.strip() for number in first.get("tracking_numbers", "").split(";") if number.strip()]
    order = {
        **{name: first[name] for name in ("number", "email", "placed_at")},
        "currency": first.get("currency"),
        "protection": first.get("protection"),
        "items": [_csv_item(line.cells) for line in lines],
        "shipping": {
            "method": first["shipping_method"],
            "fee": first["shipping_fee"],
            **_stated(fee_refunded=first.get("shipping_fee_refunded")),
        },
        "destination": {"country": first["country"], **_stated(postcode=first.get("postcode"))},
        "shipments": [_stated(tracking_number=number, carrier=carrier) for number in parcels],
    }
    return {name: value for name, value in order.items() if value or name in ORDER_KEYS}


def _csv_item(cells: Mapping[str, str]) -> dict[str, Any]:
    quantity = cells["item_quantity"]
    return {
        "title": cells["item_title"],
        "quantity": int(quantity) if _WHOLE.fullmatch(quantity) else quantity,
        "price": cells["item_price"],
        **_stated(kind=cells.get("item_kind"), release_date=cells.get("item_release_date")),
    }


def _stated(**cells: str | None) -> dict[str, str]:
    """Leave out the empty cells."""
    return {name: cell for name, cell in cells.items() if cell}


def _in_columns(fault: str) -> str:
    for pattern, name in _COLUMN_NAMES:
        fault = pattern.sub(name, fault)
    return fault


__all__ = ["Row", "parse_checkpoint", "parse_order", "parse_shipment", "read_orders_file"]

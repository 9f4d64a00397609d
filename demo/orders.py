"""The demo orders of both shops, read from demo/data and told relative to now."""

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from demo.moments import Moments
from demo.parcels import tracking_item
from helpdesk.calendars import public_calendar

Order = dict[str, Any]
World = tuple[dict[str, list[Order]], dict[str, dict[str, Any]]]

_DATA = Path(__file__).parent / "data"
README = Path(__file__).parent / "README.md"
_TABLE_STARTS, _TABLE_ENDS = "<!-- table of orders: written by `python -m demo table` -->", "<!-- end of the table -->"


def demo_world(now: datetime) -> World:
    """Return the orders by shop, in the format of `helpdesk import-orders`, and what 17TRACK says by tracking number.

    The orders name their parcels but tell nothing of their way: that comes from the tracking server.
    """
    orders: dict[str, list[Order]] = {}
    tracking: dict[str, dict[str, Any]] = {}
    for shop, entry, moments in _entries(now):
        orders.setdefault(shop, []).append(_order(entry, moments))
        for parcel in entry.get("parcels", ()):
            tracking[parcel["number"]] = tracking_item(parcel, entry["to"]["country"], moments)
    return orders, tracking


def write_orders(folder: Path, now: datetime) -> list[Path]:
    """Write one import file a shop into a folder and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for shop, orders in demo_world(now)[0].items():
        path = folder / f"{shop}.json"
        path.write_text(json.dumps(orders, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        written.append(path)
    return written


def table() -> str:
    """Return the table of demo orders in Markdown."""
    lines = ["| shop | order | e-mail | what it shows |", "|---|---|---|---|"]
    for shop, entry, _ in _entries(datetime(2026, 6, 1, tzinfo=ZoneInfo("UTC"))):
        lines.append(f"| {shop} | {entry['number']} | {entry['email']} | {entry['shows']} |")
    return "\n".join(lines)


def readme_with_table(text: str) -> str:
    """Return a README text whose marked part holds the table."""
    before, _, rest = text.partition(_TABLE_STARTS)
    _, found, after = rest.partition(_TABLE_ENDS)
    if not found:
        raise ValueError(f"the text lacks the marks {_TABLE_STARTS} and {_TABLE_ENDS}")
    return f"{before}{_TABLE_STARTS}\n{table()}\n{_TABLE_ENDS}{after}"


def _entries(now: datetime) -> Iterator[tuple[str, Mapping[str, Any], Moments]]:
    for data in _files():
        moments = Moments(now, ZoneInfo(data["zone"]), public_calendar(data["holidays"]))
        for entry in data["orders"]:
            yield data["shop"], entry, moments


@cache
def _files() -> tuple[Mapping[str, Any], ...]:
    """Read the files of demo/data once; reading YAML takes longer than everything else here."""
    return tuple(yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(_DATA.glob("*.yml")))


def _order(entry: Mapping[str, Any], moments: Moments) -> Order:
    return {
        "number": entry["number"],
        "email": entry["email"],
        "placed_at": moments.ago(entry["placed"]).isoformat(),
        "currency": "USD",
        "items": [_item(item, moments.today()) for item in entry["items"]],
        "shipping": {"fee_refunded": "0.00", **entry["shipping"]},
        "destination": dict(entry["to"]),
        "protection": entry.get("protection"),
        "shipments": [{"tracking_number": parcel["number"], "carrier": parcel["carrier"]} for parcel in entry.get("parcels", ())],
    }


def _item(item: Mapping[str, Any], today: date) -> dict[str, Any]:
    """Write one order line; `release` tells in how many days a pre-order is released."""
    line = {"quantity": 1, "kind": "standard", **{key: value for key, value in item.items() if key != "release"}}
    if "release" in item:
        line["release_date"] = (today + timedelta(days=item["release"])).isoformat()
    return line

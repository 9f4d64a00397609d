"""The demo orders are what their table says, whenever they are told."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from demo.__main__ import main
from demo.moments import Moments, aware
from demo.orders import README, demo_world, readme_with_table
from helpdesk.adapters.seventeentrack_events import read_item
from helpdesk.adapters.shopfiles import load_shop
from helpdesk.calendars import public_calendar
from helpdesk.orderrecords import parse_order
from helpdesk.ports import TrackingState
from helpdesk.shipments import CUSTOMS_ACTIONS, Shipment, Tag

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 7, 15, 17, 0, tzinfo=UTC)
ZONES = {"kawaii_stop": ("America/Chicago", "US"), "kpop2": ("Asia/Seoul", "KR")}


def parcel(number: str, now: datetime = NOW) -> Shipment:
    """Return a demo parcel as the product reads it."""
    answer = read_item(demo_world(now)[1][number])
    return Shipment(number, answer.carrier, answer.checkpoints)


def parcels_of(order: str, now: datetime = NOW) -> list[Shipment]:
    """Return the parcels of a demo order."""
    orders = [entry for shop in demo_world(now)[0].values() for entry in shop]
    (found,) = [entry for entry in orders if entry["number"] == order]
    return [parcel(shipment["tracking_number"], now) for shipment in found["shipments"]]


def days_between(shop: str, start: datetime, end: datetime) -> int:
    """Count business days between two moments as the shop does."""
    zone, country = ZONES[shop]
    here = ZoneInfo(zone)
    return public_calendar(country).between(start.astimezone(here).date(), end.astimezone(here).date())


@pytest.mark.parametrize("shop", ["kawaii_stop", "kpop2"])
def test_every_order_can_be_imported(shop: str) -> None:
    """The orders pass the import's own checks, and their parcels carry no scans."""
    rules = load_shop(ROOT / "shops" / shop)
    orders = [parse_order(entry, rules) for entry in demo_world(NOW)[0][shop]]
    assert len({order.number for order in orders}) == len(orders)
    assert not any(shipment.checkpoints for order in orders for shipment in order.shipments)


@pytest.mark.parametrize("shop", ["kawaii_stop", "kpop2"])
def test_times_are_told_by_the_shops_own_calendar(shop: str) -> None:
    """Zone and holidays of the demo files are those of the shop's folder."""
    told = yaml.safe_load((ROOT / "shops" / shop / "shop.yml").read_text(encoding="utf-8"))
    assert (told["time_zone"], told["holidays"]["country"]) == ZONES[shop]
    for path in (ROOT / "demo" / "data").glob("*.yml"):
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        assert (data["zone"], data["holidays"]) == ZONES[data["shop"]]


def test_nobody_real_is_named() -> None:
    """Addresses are of the example domains, numbers of orders, parcels and e-mails are used once."""
    orders = [order for shop in demo_world(NOW)[0].values() for order in shop]
    emails = [order["email"] for order in orders]
    numbers = [shipment["tracking_number"] for order in orders for shipment in order["shipments"]]
    assert all(re.fullmatch(r"[a-z]+@example\.(com|org)", email) for email in emails)
    assert len(set(emails)) == len(emails)
    assert len(set(numbers)) == len(numbers) == len(demo_world(NOW)[1])


@pytest.mark.parametrize(
    ("order", "days"), [("KS1003", 10), ("KS1002", 14), ("KS1001", 15), ("KS1007", 16), ("KS1004", 20), ("KS1013", 24)]
)
@pytest.mark.parametrize(
    "now",
    [
        "2026-07-15T17:00:00+00:00",  # a Wednesday
        "2026-07-05T02:00:00+00:00",  # the Saturday on which July 4 falls, still evening in Chicago
        "2026-11-27T06:30:00+00:00",  # just after midnight in Chicago, the day after Thanksgiving
        "2027-01-03T23:00:00+00:00",  # a Sunday after a holiday
    ],
)
def test_express_parcels_are_on_the_business_day_their_table_says(order: str, days: int, now: str) -> None:
    """Counted from the first carrier scan, on any day of the year."""
    (shipment,) = parcels_of(order, aware(now))
    assert shipment.first_carrier_scan is not None
    assert days_between("kawaii_stop", shipment.first_carrier_scan.at, aware(now)) == days
    assert shipment.delivered is None


@pytest.mark.parametrize(("shop", "order", "days"), [("kawaii_stop", "KS1005", 9), ("kawaii_stop", "KS1006", 17), ("kpop2", "KP2009", 4)])
def test_delivered_express_parcels_took_as_long_as_their_table_says(shop: str, order: str, days: int) -> None:
    """From the first scan to the delivery."""
    (shipment,) = parcels_of(order)
    assert shipment.first_carrier_scan is not None
    assert shipment.delivered is not None
    assert days_between(shop, shipment.first_carrier_scan.at, shipment.delivered.at) == days


@pytest.mark.parametrize(
    ("order", "tags"),
    [
        ("KS1009", ["info_received"]),
        ("KS1015", ["out_for_delivery"]),
        ("KS1016", ["available_for_pickup"]),
        ("KS1017", ["attempt_fail"]),
        ("KS1018", ["delivered"]),
        ("KS1019", ["returned"]),
        ("KS1020", ["exception"]),
        ("KS1021", ["exception"]),
        ("KS1022", ["expired"]),
        ("KS1023", ["delivered", "in_transit"]),
        ("KS1026", ["customs_hold"]),
        ("KS1027", ["customs_hold"]),
        ("KS1032", ["in_transit"]),
        ("KS1035", ["delivered"]),
        ("KP2012", ["out_for_delivery"]),
        ("KP2013", ["delivered", "attempt_fail"]),
        ("KP2014", ["returned"]),
    ],
)
def test_parcels_are_in_the_state_their_table_says(order: str, tags: list[str]) -> None:
    """As the product reads them."""
    assert [shipment.tag for shipment in parcels_of(order)] == [Tag(tag) for tag in tags]


@pytest.mark.parametrize(("order", "acts"), [("KS1026", False), ("KS1028", False), ("KP2010", False), ("KS1027", True), ("KP2011", True)])
def test_customs_asks_for_something_only_where_the_table_says(order: str, acts: bool) -> None:  # noqa: FBT001 - a case of the table
    """Processing is normal."""
    (shipment,) = parcels_of(order)
    assert shipment.current is not None
    assert (shipment.current.reason in CUSTOMS_ACTIONS) is acts


def test_the_number_nobody_knows_is_not_found() -> None:
    """Pending, without a scan."""
    assert read_item(demo_world(NOW)[1]["LX000000155CN"]).state is TrackingState.PENDING


def test_the_label_without_scan_started_no_clock() -> None:
    """Only the shop has touched the parcel."""
    assert parcels_of("KS1009")[0].first_carrier_scan is None


@settings(max_examples=25, deadline=None)
@given(st.datetimes(datetime(2026, 3, 20), datetime(2028, 12, 31), timezones=st.just(UTC)))  # noqa: DTZ001 - hypothesis adds the zone
def test_the_world_makes_sense_whenever_it_is_told(now: datetime) -> None:
    """Nothing happens in the future, and no parcel moves before its order was placed."""
    orders, tracking = demo_world(now)
    for order in (order for shop in orders.values() for order in shop):
        placed = aware(order["placed_at"])
        assert placed <= now
        for shipment in order["shipments"]:
            for point in read_item(tracking[shipment["tracking_number"]]).checkpoints:
                at = point.at if point.at.tzinfo else point.at.replace(tzinfo=ZoneInfo("America/Recife"))
                assert placed < at <= now


@pytest.mark.parametrize("told", ["", "15", "15x", "3h 10:00", "tomorrow", "-2d"])
def test_a_time_that_cannot_be_told_is_refused(told: str) -> None:
    """The sentence shows how to write it."""
    with pytest.raises(ValueError, match="no relative time"):
        Moments(NOW, ZoneInfo("UTC"), public_calendar("US")).ago(told)


def test_a_moment_without_offset_is_refused() -> None:
    """`--now` means one moment only."""
    with pytest.raises(ValueError, match="offset"):
        aware("2026-07-15T17:00:00")


def test_the_readme_lists_the_orders_as_they_are() -> None:
    """`python -m demo table --write` was run after the last change."""
    text = README.read_text(encoding="utf-8")
    assert readme_with_table(text) == text


def test_a_readme_without_marks_is_refused() -> None:
    """The table has one place."""
    with pytest.raises(ValueError, match="marks"):
        readme_with_table("# Nothing")


def test_the_command_writes_one_file_a_shop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Ready for the import, and named on the output."""
    assert main(["orders", "--out", str(tmp_path / "new"), "--now", NOW.isoformat()]) == 0
    files = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (tmp_path / "new").iterdir()}
    assert files == demo_world(NOW)[0]
    assert capsys.readouterr().out.count(".json") == 2


def test_the_table_can_be_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """Without touching the README."""
    assert main(["table"]) == 0
    assert "| kpop2 | KP2001 |" in capsys.readouterr().out


def test_no_product_module_knows_the_demo() -> None:
    """There is no demo branch in the product."""
    modules: list[Any] = [path for folder in ("helpdesk", "actions", "gateway", "understanding") for path in (ROOT / folder).rglob("*.py")]
    assert modules
    assert not [path for path in modules if re.search(r"^\s*(from|import) demo\b", path.read_text(encoding="utf-8"), re.MULTILINE)]

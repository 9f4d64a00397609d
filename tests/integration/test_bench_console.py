"""The console's benchmark: its data is always the same and looks like a shop's, and every page of the console is there over it."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from bench import console
from bench.console_data import Size, fill
from gateway.console.routing import GuardedRoute
from helpdesk.adapters.shopfiles import load_shops
from helpdesk.settings import Settings

Found = Mapping[str, Sequence[Mapping[Any, Any]]]

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
SMALL = Size(conversations=80, messages=800, orders=120)
TABLES = ("conversations", "messages", "turns", "handoffs", "ratings", "promises", "claims", "payments", "claim_steps", "notes", "audit")
TOLD = {
    "pages": [
        {"path": "/console/queue", "p50_ms": 12.3, "p95_ms": 20.0, "processor_ms": 9.0, "first_ms": 90.0, "status": 200, "kilobytes": 41.0},
        {
            "path": "/console/claims",
            "p50_ms": 180.0,
            "p95_ms": 200.0,
            "processor_ms": 9.0,
            "first_ms": 900.0,
            "status": 200,
            "kilobytes": 4.0,
        },
        {"path": "/console/audit", "p50_ms": 1.0, "p95_ms": 2.0, "processor_ms": 9.0, "first_ms": 3.0, "status": 500, "kilobytes": 1.0},
    ],
    "plan": {"conversations": 5_000, "messages": 50_000, "orders": 1_500, "times": 20, "goal_ms": 200.0},
}


def everything(url: str) -> Found:
    """Return what stands in a database, table by table."""
    engine = create_engine(url)
    with engine.connect() as connection:
        found: dict[str, Any] = {table: connection.execute(text(f"SELECT * FROM {table}")).mappings().all() for table in TABLES}  # noqa: S608
    engine.dispose()
    return found


def filled(folder: Path, name: str) -> Found:
    """Fill a database and return what stands in it."""
    url = f"sqlite:///{folder / name}"
    fill(url, load_shops(Settings().shops_dir), NOON, SMALL)
    return everything(url)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Found:
    """What stands in a filled database."""
    return filled(tmp_path_factory.mktemp("data"), "one.db")


def test_the_same_moment_and_size_give_the_same_data(data: Found, tmp_path: Path) -> None:
    """So that two runs of the benchmark compare, and screenshots do not change by themselves."""
    assert filled(tmp_path, "two.db") == data


def test_there_is_something_of_everything(data: Found) -> None:
    """And about as many messages as were asked for."""
    assert len(data["conversations"]) == SMALL.conversations
    assert abs(len(data["messages"]) - SMALL.messages) < SMALL.messages / 10
    assert all(data[table] for table in ("turns", "handoffs", "ratings", "promises", "audit"))


def test_nothing_is_told_of_the_future_or_of_long_ago(data: Found) -> None:
    """Everything has happened within the days that were asked for."""
    said = [datetime.fromisoformat(row["at"]).replace(tzinfo=UTC) for row in data["messages"]]
    assert NOON - timedelta(days=SMALL.days + 1) <= min(said) <= max(said) <= NOON


def test_every_page_of_the_console_is_asked_for_and_there(tmp_path: Path) -> None:
    """Over conversations, claims and figures of the made-up data; a page that is not given is counted as failed."""
    told = console.measure_console(tmp_path, console.ConsolePlan(SMALL, warm=0, times=1), lambda _: None)
    assert {page["path"]: page["status"] for page in told["pages"] if page["status"] != console.OK} == {}
    assert console.failed_pages(told) == 0
    asked = {page["path"].partition("?")[0] for page in told["pages"]}
    assert {"/console/queue", "/console/insights", "/console/claims", "/console/promises"} <= asked


def test_addresses_hold_no_place_left_to_fill() -> None:
    """A route with a part that the benchmark does not know would be measured as a page that is not there."""
    addresses = list(console.paths("c1", 2, 3))
    assert not [address for address in addresses if "{" in address]
    pages = {route.path for route in console.ROUTES if isinstance(route, GuardedRoute) and "GET" in (route.methods or ())}
    assert len(addresses) >= len(pages) - 4


def test_the_table_says_which_pages_are_quick_enough() -> None:
    """The goal is on the slowest of twenty, and a page that is not given is no quick one."""
    lines = console.in_words(TOLD).splitlines()
    assert lines[2] == "| `/console/queue` | 12 ms | 20 ms | 9 ms | 90 ms | 41 | met |"
    assert lines[3].endswith("| missed |")
    assert lines[4].endswith("| answered 500 |")
    assert lines[-1].startswith("5,000 conversations with 50,000 messages and 3,000 orders; 20 requests a page")
    assert console.failed_pages(TOLD) == 1

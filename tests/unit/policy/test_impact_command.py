"""`helpdesk impact`: the table, the page and the object, from a real database."""

import json
import re
from dataclasses import replace
from datetime import datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from helpdesk.adapters.shopfiles import load_shop
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.cli.__main__ import main
from helpdesk.policy.impact import compare
from helpdesk.policy.impactpage import page
from helpdesk.policy.sidebyside import name, said
from helpdesk.shipments import Checkpoint, Tag
from tests.unit.policy.proposals import ROOT, shorter_guarantee
from tests.unit.policy.test_impact import FROM_MAY, NEW, NOW, OLD

VOID = {"meta", "rect", "br"}


class Reader(HTMLParser):
    """Reads a page and keeps its tags, its attributes and whether all that opened was closed in turn."""

    def __init__(self) -> None:
        """Begin with nothing open."""
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what opens."""
        self.seen.append((tag, dict(attrs)))
        self.open += [] if tag in VOID else [tag]

    def handle_endtag(self, tag: str) -> None:
        """Check what closes."""
        if tag not in VOID:
            assert self.open.pop() == tag


@pytest.fixture
def proposed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A proposal, a database with an order under each text and one that has arrived, and a clock that stands."""
    url = f"sqlite:///{tmp_path}/helpdesk.db"
    database = SqlDatabase(url)
    database.upgrade()
    scan = NEW.shipments[0].checkpoints[0]
    delivered = replace(NEW.shipments[0], tracking_number="KS1003", checkpoints=(scan, Checkpoint(NOW - timedelta(days=1), Tag.DELIVERED)))
    for order in (OLD, NEW, replace(NEW, number="KS1003", shipments=(delivered,)), replace(NEW, number="KS1004", shipments=())):
        database.orders.save("kawaii_stop", order)
    database.close()
    (tmp_path / "now").write_text(NOW.isoformat(), encoding="utf-8")
    monkeypatch.setenv("HELPDESK_DATABASE_URL", url)
    monkeypatch.setenv("HELPDESK_CLOCK_FILE", str(tmp_path / "now"))
    return shorter_guarantee(tmp_path, FROM_MAY)


def test_the_object_counts_open_orders_only(proposed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The delivered order is closed; the one that was not sent yet is open."""
    assert main(["impact", "kawaii_stop", str(proposed), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["asked"]["orders"] == 3
    assert told["counts"]["late_refund"] == {"source": 1, "outcome": 1, "figures": 1}
    assert {order["about"] for order in told["orders"]} == {"KS1001", "KS1002", "KS1004"}


def test_the_table_shows_both_answers(proposed: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Now and proposed stand side by side, by order and by question."""
    monkeypatch.setenv("COLUMNS", "160")
    assert main(["impact", "kawaii_stop", str(proposed.parent)]) == 0
    printed = capsys.readouterr().out
    assert re.search(r"KS1002\s+late refund: outcome\s+not yet\s+eligible", printed)
    assert "guarantee_limit.express is dated back" in printed
    assert "Answers about 3 open orders" in printed


def test_nothing_personal_is_shown(proposed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Orders go by their number; no e-mail address and no postcode leaves the database."""
    page_file = proposed.parent / "page.html"
    assert main(["impact", "kawaii_stop", str(proposed), "--json", "--html", str(page_file)]) == 0
    told = capsys.readouterr().out + page_file.read_text(encoding="utf-8")
    assert "example.com" not in told
    assert "60601" not in told


def test_the_page_stands_alone_and_is_well_formed(proposed: Path) -> None:
    """No script, nothing from elsewhere, a picture with words for those who do not see it."""
    page_file = proposed.parent / "page.html"
    assert main(["impact", "kawaii_stop", str(proposed), "--html", str(page_file)]) == 0
    text = page_file.read_text(encoding="utf-8")
    reader = Reader()
    reader.feed(text)
    assert reader.open == []
    tags = {tag for tag, _ in reader.seen}
    assert {"svg", "table", "h1"} <= tags
    assert not tags & {"script", "link", "img", "iframe"}
    assert "prefers-color-scheme: dark" in text
    pictures = [attributes for tag, attributes in reader.seen if tag == "svg"]
    assert all(attributes["role"] == "img" and attributes["aria-label"] for attributes in pictures)
    assert "1 another answer, 1 other figures, 1 another source shown" in {attributes["aria-label"] for attributes in pictures}


def test_what_is_not_ours_is_escaped(tmp_path: Path) -> None:
    """A number of an order or a quote is text and never markup."""
    current = load_shop(ROOT / "shops" / "kawaii_stop")
    bold = replace(NEW, number="<b>KS1</b>")
    told = page(compare(current, load_shop(shorter_guarantee(tmp_path, FROM_MAY)), NOW, [bold], ()), "Tea & <i>Cake</i>")
    assert "&lt;b&gt;KS1&lt;/b&gt;" in told
    assert "<b>" not in told
    assert "Tea &amp; &lt;i&gt;Cake" in told


def test_without_a_database_the_cases_are_still_judged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A preview makes no database where there is none."""
    monkeypatch.setenv("HELPDESK_DATABASE_URL", f"sqlite:///{tmp_path}/absent.db")
    assert main(["impact", "kawaii_stop", str(shorter_guarantee(tmp_path, FROM_MAY)), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["asked"]["orders"] == 0
    assert any(case["failures"] for case in told["cases"])
    assert not (tmp_path / "absent.db").exists()


def test_a_folder_of_another_shop_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """KPOP2's folder is no proposal for Kawaii Stop."""
    assert main(["impact", "kawaii_stop", str(ROOT / "shops" / "kpop2")]) == 1
    assert "must be named 'kawaii_stop'" in capsys.readouterr().err


def test_a_database_without_tables_is_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The sentence says what to do."""
    (tmp_path / "empty.db").touch()
    monkeypatch.setenv("HELPDESK_DATABASE_URL", f"sqlite:///{tmp_path}/empty.db")
    assert main(["impact", "kawaii_stop", str(ROOT / "shops" / "kawaii_stop")]) == 1
    assert "the orders cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"value": "7.50", "currency": "USD"}, "7.50 USD"),
        ({"low": None, "high": 12}, "12"),
        ({"low": 7, "high": 14}, "7\u201314"),
        (["check_tracking", "contact_support"], "check tracking, contact support"),
        (True, "yes"),
        (None, "\u2013"),
        ([], "\u2013"),
    ],
)
def test_a_value_is_told_in_words(value: object, words: str) -> None:
    """An owner reads no JSON."""
    assert said({"x": value}, "x") == words


def test_a_path_is_told_in_words() -> None:
    """Where a figure stands in the record is nothing to an owner."""
    assert name("dates.claimable_from") == "claimable from"
    assert name("parcels.2.counts.limit") == "parcels 2 limit"


def test_the_moment_is_told_in_the_zone_of_the_shop(proposed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The clock may tell UTC; the owner reads the shop's own time."""
    assert main(["impact", "kawaii_stop", str(proposed), "--json"]) == 0
    now = datetime.fromisoformat(json.loads(capsys.readouterr().out)["now"])
    assert now == NOW
    assert now.utcoffset() == timedelta(hours=-5)

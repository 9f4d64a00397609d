"""A shop keeps its earlier texts, so that an older order is shown the sentence it was placed under."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from helpdesk.adapters.shopfiles import load_shop
from helpdesk.answers.compose import answer
from helpdesk.answers.proof import Ledger
from helpdesk.errors import ShopFileError
from helpdesk.policy.lint import quotes_of_other_dates
from helpdesk.shops import Shop
from helpdesk.terms import Case, WhatIf, decide
from tests.unit.policy.proposals import CLAIM, LIMIT, ROOT, SHORTER, SHORTER_CLAIM, propose

QUOTE = (
    "quote: >-\n    When an Express parcel has spent more than 14 business days in transit with the carrier\n    and is still on its way"
)
DATED = """quote:
    2026-02-22: When an Express parcel has spent more than 14 business days in transit with the carrier and is still on its way
    2026-06-01: When an Express parcel has spent more than 12 business days in transit with the carrier and is still on its way"""
TERMS = {QUOTE: DATED, CLAIM: SHORTER_CLAIM, "values: {2026-02-22: 14}": "values: {2026-02-22: 14, 2026-06-01: 12}"}
NOW = datetime(2026, 6, 10, 12, tzinfo=UTC)


def proposed(folder: Path, *, kept: bool = True) -> Path:
    """Copy Kawaii Stop with 12 business days from June on, and keep the text of before or lose it."""
    changed = propose(folder, {"policy.md": {LIMIT: SHORTER, CLAIM: SHORTER_CLAIM}, "terms/late.yml": TERMS})
    if kept:
        (changed / "earlier").mkdir()
        earlier = (ROOT / "shops" / "kawaii_stop" / "policy.md").read_text(encoding="utf-8")
        (changed / "earlier" / "2026-02-22.md").write_text(earlier, encoding="utf-8")
    return changed


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """The shop that kept its earlier text."""
    return load_shop(proposed(tmp_path_factory.mktemp("kept")))


@pytest.mark.parametrize(("ordered", "days"), [(date(2026, 5, 31), "14"), (date(2026, 6, 1), "12")])
def test_an_order_is_shown_the_sentence_of_its_date(shop: Shop, ordered: date, days: str) -> None:
    """The quoted clause and the proof go by the order's date."""
    case = Case(shop, NOW, None, WhatIf(order_date=ordered))
    spoken = answer(decide("late_refund", case), "en", Ledger(shop, (case,)))
    (quote,) = [c.quote for c in spoken.citations if c.term == "guarantee_limit.express"]
    assert f"more than {days} business days" in quote


def test_a_clause_with_a_quote_for_each_date_is_no_finding(shop: Shop) -> None:
    """Every dated figure stands in the sentence of its time."""
    assert list(quotes_of_other_dates(shop)) == []


def test_an_earlier_sentence_without_its_text_is_refused(tmp_path: Path) -> None:
    """What nobody can look up again is no evidence."""
    with pytest.raises(ShopFileError, match="found in no text of the folder 'earlier'"):
        load_shop(proposed(tmp_path, kept=False))


def test_a_clause_that_has_ended_leaves_its_place_to_a_broader_one(tmp_path: Path) -> None:
    """When the time for standard items ends, the general one holds for them."""
    terms = {
        '  items: [standard]\n  note: "reading: the sentence about orders in general': '  items: [standard]\n  note: "reading: the sentence'
    }
    dated = {"values: {2026-02-22: {from: 1, to: 5}}": "values: {2026-02-22: {from: 1, to: 5}, 2026-06-01: null}"}
    folder = propose(tmp_path, {"terms/processing.yml": terms})
    path = folder / "terms" / "processing.yml"
    head, mark, tail = path.read_text(encoding="utf-8").partition("processing_window.standard:")
    ((old, new),) = dated.items()
    path.write_text(head + mark + tail.replace(old, new, 1), encoding="utf-8")
    found = load_shop(folder).find("processing_window", date(2026, 6, 2), item="standard")
    assert found is not None
    assert found.term.name == "processing_window.general"

"""The look at an agent's draft: what nothing on record carries is named, and what is on record may be written in many ways."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from helpdesk.conversations import Level
from helpdesk.promises import Promise, PromiseKind
from helpdesk.services.drafts import unsourced
from helpdesk.services.gathering import _texts, _values
from tests.deskwork import Desk, opened
from tests.unit.test_dossier import KNOWN, ON_DAY_SIXTEEN, ORDER, TALK, dossiers


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk over a real database."""
    database = opened(f"sqlite:///{tmp_path}/desk.db")
    yield Desk(database)
    database.close()


@pytest.fixture
def led(desk: Desk) -> str:
    """A conversation about the late order."""
    desk.clock.moment = ON_DAY_SIXTEEN
    desk.database.orders.save("kawaii_stop", ORDER)
    return desk.led(desk.agent(), language="es", proven=("KS1001",), proven_email="ana@example.com", level=Level.PROVEN)


def warned(draft: str, language: str = "es") -> tuple[str, ...]:
    """Check a draft against the late order."""
    asked = [KNOWN.ask(question) for question in KNOWN.questions]
    return unsourced(draft, _values(KNOWN, asked), _texts(KNOWN, asked), language)


@pytest.mark.parametrize(
    "draft",
    [
        "Thank you for waiting, I am on it.",
        "You get $7.50 back of the $15 you paid (50 %).",
        "7.50 USD go back to your card; 7,50 $ if you like commas.",
        "Order KS1001 with parcel LX1: first scan on January 12, day 16 of 14.",
        "La primera lectura fue el 12 de enero de 2026; hoy es miércoles 4 de febrero.",
        "It was ordered on 9 January 2026 for the United States; the bear costs 12.50.",
        "Our team is there from 9 am until 5 pm.",
        "It opened on 2026-02-03, that is Feb 3rd.",
    ],
)
def test_what_is_on_record_may_be_written_in_many_ways(draft: str) -> None:
    """No warning cries wolf."""
    assert warned(draft) == ()


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        ("You get $9.99 back.", ("$9.99",)),
        ("You get $75.00 back.", ("$75.00",)),
        ("It comes on February 27.", ("February 27",)),
        ("It comes on Feb 27, promised.", ("Feb 27",)),
        ("Llegará el 27 de febrero.", ("27 de febrero",)),
        ("You get 60% back.", ("60%",)),
        ("We open at 07:30.", ("07:30",)),
        ("Order KS2002 is yours too.", ("KS2002",)),
        ("It comes in thirty days.", ("thirty",)),
        ("It is in Berlin.", ("Berlin",)),
        ("Call 555 0199 now.", ("555", "0199")),
        ("14 business days, at most $14.", ("$14",)),
    ],
)
def test_what_nothing_carries_is_named(draft: str, found: tuple[str, ...]) -> None:
    """An amount, a day, a share, a time, a number, a place; a 14 on record does not make $14 true."""
    assert warned(draft) == found


def test_the_check_reads_languages_without_spaces() -> None:
    """Numbers stand between letters there."""
    japanese = replace(KNOWN, conversation=replace(TALK, language="ja"))
    asked = [japanese.ask("late_refund")]
    told = lambda draft: unsourced(draft, _values(japanese, asked), _texts(japanese, asked), "ja")  # noqa: E731 - asked twice
    assert told("最初の記録は1月12日で、返金は$7.50です。") == ()
    assert told("最初の記録は1月13日です。") != ()


def test_a_draft_is_checked_against_what_the_desk_holds(desk: Desk, led: str) -> None:
    """The order in focus, the clauses, and promises."""
    due = desk.clock.now() + timedelta(days=2)
    desk.database.promises.make(Promise("kawaii_stop", led, PromiseKind.OTHER, "a call", desk.clock.now(), due, "mia"))
    told = dossiers(desk).unsourced(desk.held(led), "KS1001: we call on February 6. The guarantee gives 50%, so $8.")
    assert told == ("$8",)


def test_a_long_draft_is_checked_in_no_time() -> None:
    """Whatever stands in it; a test that hangs would say so."""
    assert warned("1.1.1.1 " * 500)
    assert warned("$ % 7.50 " * 440)

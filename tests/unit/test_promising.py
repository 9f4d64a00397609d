"""Promises as agents see them: how pressing each is, in the shop's own time, and what may be done with one."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.agents import Agent, Role
from helpdesk.conversations import Conversation, Handoff, HandoffReason
from helpdesk.errors import InvalidRecord
from helpdesk.ownership import Resolution
from helpdesk.promises import Promise, PromiseKind
from helpdesk.services.businesstime import how_far, opening_of
from helpdesk.services.digests import as_table
from helpdesk.services.handling import Handling, NotAllowed
from helpdesk.services.promising import LONGEST_SUBJECT, Promising, When
from tests.integration.running_gateway import StoppedClock
from tests.unit.answers.reachable import shops

SHOPS = shops()
KAWAII, KPOP = SHOPS["kawaii_stop"], SHOPS["kpop2"]
# A Tuesday; the shop is open from nine to five.
NOON = datetime(2026, 3, 24, 12, tzinfo=KAWAII.zone)
MIA = Agent(1, "mia", "Mia", {"kawaii_stop": Role.AGENT})
LEA = Agent(2, "lea", "Lea", {"kawaii_stop": Role.LEAD})
STRANGER = Agent(3, "sam", "Sam", {"kpop2": Role.OWNER})


@pytest.fixture
def clock() -> StoppedClock:
    """A clock at noon."""
    return StoppedClock(NOON)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[SqlDatabase]:
    """A database with one conversation in it."""
    opened = SqlDatabase(f"sqlite:///{tmp_path}/shop.db")
    opened.upgrade()
    opened.conversations.create(Conversation("one", "kawaii_stop"), NOON)
    yield opened
    opened.close()


@pytest.fixture
def promising(database: SqlDatabase, clock: StoppedClock) -> Promising:
    """The acts of agents."""
    return Promising(database.promises, database.ownership, SHOPS, clock)


def promised(database: SqlDatabase, due: datetime, shop: str = "kawaii_stop", kind: PromiseKind = PromiseKind.OTHER) -> int:
    """Make a promise and return its number."""
    made = database.promises.make(Promise(shop, "one", kind, "ask the carrier", NOON, due, "mia"))
    assert made.id is not None
    return made.id


@pytest.mark.parametrize(
    ("due", "told"),
    [
        ("2026-03-24 12:30", "in less than 1 business hour"),
        ("2026-03-24 13:00", "in 1 business hour"),
        ("2026-03-24 15:59", "in 3 business hours"),
        ("2026-03-25 10:00", "in 6 business hours"),  # five today, one tomorrow
        ("2026-03-25 12:00", "in 1 business day"),
        ("2026-03-26 17:00", "in 2 business days"),
        ("2026-03-30 17:00", "in 4 business days"),  # the weekend does not count
        ("2026-12-28 12:00", "in 191 business days"),
        ("2026-03-24 11:30", "overdue by less than 1 business hour"),
        ("2026-03-24 09:00", "overdue by 3 business hours"),
        ("2026-03-23 17:00", "overdue by 3 business hours"),
        ("2026-03-23 12:00", "overdue by 1 business day"),
        ("2026-03-20 12:00", "overdue by 2 business days"),
    ],
)
def test_how_far_a_moment_is_away_is_counted_as_the_team_works(due: str, told: str) -> None:
    """In hours of the opening time below a day's, in business days above."""
    moment = datetime.strptime(due, "%Y-%m-%d %H:%M").replace(tzinfo=KAWAII.zone)
    assert how_far(KAWAII, NOON, moment.astimezone(UTC)) == told


def test_a_shop_that_states_no_hours_counts_in_business_days() -> None:
    """Its policy says nothing of hours, so nothing is made up."""
    assert how_far(KPOP, NOON, NOON + timedelta(days=2)) == "in 2 business days"
    assert how_far(KPOP, NOON, NOON + timedelta(hours=1)) == "in less than 1 business day"
    assert opening_of(KPOP, NOON.date()) is None


def test_the_team_opens_on_business_days_alone() -> None:
    """Not on a Saturday, not on a holiday."""
    assert opening_of(KAWAII, NOON.date()) == datetime(2026, 3, 24, 9, tzinfo=KAWAII.zone)
    assert opening_of(KAWAII, datetime(2026, 3, 28, tzinfo=UTC).date()) is None
    assert opening_of(KAWAII, datetime(2026, 12, 25, tzinfo=UTC).date()) is None


def test_what_is_overdue_comes_first_and_today_is_the_shops(database: SqlDatabase, promising: Promising) -> None:
    """A promise for eleven at night in Chicago is due today there, though it is tomorrow elsewhere."""
    for hours in (30, 11, -1):
        promised(database, NOON + timedelta(hours=hours))
    promised(database, NOON, shop="kpop2")
    due = promising.due(["kawaii_stop"])
    assert [one.when for one in due] == [When.OVERDUE, When.TODAY, When.LATER]
    assert due[1].due_at.hour == 23
    assert promising.overdue(["kawaii_stop"]) == 1
    assert promising.overdue(["kawaii_stop", "kpop2"]) == 1  # due this very moment is not overdue
    assert promising.overdue([]) == 0


def test_an_agent_gives_a_word_until_the_end_of_a_day_or_a_moment(database: SqlDatabase, promising: Promising) -> None:
    """A date means the closing hour of that day in the shop's time; the audit knows who."""
    by_day = promising.make(MIA, "one", "  ask the\ncarrier ", "2026-03-27")
    assert (by_day.subject, by_day.due_at) == ("ask the carrier", datetime(2026, 3, 27, 17, tzinfo=KAWAII.zone))
    assert promising.make(MIA, "one", "call back", "2026-03-25T08:00:00Z").due_at == datetime(2026, 3, 25, 8, tzinfo=UTC)
    assert [entry.action for entry in database.audit.entries(["kawaii_stop"], actor="mia")] == ["promise.make"] * 2
    assert {promise.kind for promise in database.promises.open_of("one")} == {PromiseKind.OTHER}


@pytest.mark.parametrize(
    ("subject", "due"),
    [
        ("", "2026-03-27"),
        (" \0 ", "2026-03-27"),
        ("x" * (LONGEST_SUBJECT + 1), "2026-03-27"),
        ("write to ann@example.org", "2026-03-27"),
        ("call +1 (312) 555-0142", "2026-03-27"),
        ("ask", ""),
        ("ask", "soon"),
        ("ask", "2026-03-23"),
        ("ask", "2026-03-27T12:00:00"),
        ("ask", "2027-12-31"),
        ("ask", "9999-12-31"),
        ("ask", "0001-01-01T00:00:00+14:00"),
    ],
)
def test_a_word_without_meaning_or_with_personal_data_is_refused(promising: Promising, subject: str, due: str) -> None:
    """A promise outlives its conversation, so it must not tell who the shopper is; and it lies ahead."""
    with pytest.raises(InvalidRecord):
        promising.make(MIA, "one", subject, due)


def test_a_promise_ends_once_and_the_audit_tells_how(database: SqlDatabase, promising: Promising) -> None:
    """Kept, or dropped with a reason; the second of two agents is told that it had ended."""
    first, second = promised(database, NOON), promised(database, NOON)
    assert promising.keep(MIA, first)
    assert not promising.drop(LEA, first, "too late")
    assert promising.drop(LEA, second, "the shopper wrote that all is well")
    assert not promising.keep(MIA, second)
    with pytest.raises(InvalidRecord):
        promising.drop(LEA, second, " ")
    ended = {promise.id: promise for promise in database.promises.ended(["kawaii_stop"])}
    assert (ended[first].ended_by, ended[first].reason) == ("mia", None)
    assert (ended[second].ended_by, ended[second].reason) == ("lea", "the shopper wrote that all is well")
    told = [(entry.action, entry.subject) for entry in database.audit.entries(["kawaii_stop"])]
    assert told == [("promise.drop", f"promise {second}"), ("promise.keep", f"promise {first}")]


def test_promises_of_other_shops_are_not_there(database: SqlDatabase, promising: Promising) -> None:
    """Whatever is tried with them, and with ones that never were."""
    number = promised(database, NOON)
    for act in (
        lambda: promising.keep(STRANGER, number),
        lambda: promising.drop(STRANGER, number, "why not"),
        lambda: promising.keep(MIA, number + 1),
        lambda: promising.make(STRANGER, "one", "ask", "2026-03-27"),
        lambda: promising.make(MIA, "two", "ask", "2026-03-27"),
    ):
        with pytest.raises(NotAllowed):
            act()
    assert len(database.promises.open_of("one")) == 1


def test_closing_a_conversation_leaves_its_promises_open(database: SqlDatabase, clock: StoppedClock) -> None:
    """They stay until somebody keeps or drops them."""
    handling = Handling(database.ownership, database.conversations, SHOPS, clock)
    handoff = Handoff(HandoffReason.ASKED, "asked")
    database.conversations.record_handoff("one", handoff, NOON, due=NOON + timedelta(days=2))
    promised(database, NOON + timedelta(days=3))
    held = handling.take_over(MIA, "one", 0)
    handling.resolve(MIA, "one", held.epoch, Resolution.SHOP_HANDLED)
    assert {promise.kind for promise in database.promises.open_of("one")} == {PromiseKind.ANSWER, PromiseKind.OTHER}


def test_the_table_of_a_digest_says_what_is_overdue(database: SqlDatabase, promising: Promising, clock: StoppedClock) -> None:
    """One line each, the most pressing first, in the shop's time."""
    assert as_table([]) == "No promise is open."
    promised(database, NOON + timedelta(hours=28), kind=PromiseKind.CLAIM)
    promised(database, NOON - timedelta(hours=2))
    lines = as_table(promising.due(["kawaii_stop"])).splitlines()
    assert lines[1].startswith("OVERDUE  Tue 24 Mar 2026, 10:00 CDT  overdue by 2 business hours  Kawaii Stop  other: ask the carrier")
    assert lines[2].startswith("later    Wed 25 Mar 2026, 16:00 CDT  in 1 business day")
    clock.moment += timedelta(days=2)
    assert as_table(promising.due(["kawaii_stop"])).count("OVERDUE") == 2

"""The queue, on SQLite and PostgreSQL alike: which conversations a view holds, in which order, and what a row tells."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.adapters.sql_queue import LONGEST_EXCERPT, PAGE, SqlQueueStore
from helpdesk.agents import Agent, Role
from helpdesk.conversations import Handoff, HandoffReason, Level, Speaker
from helpdesk.ownership import Resolution
from helpdesk.promises import Promise, PromiseKind
from helpdesk.queue import Look, Row, View
from helpdesk.turnrecords import TurnRecord
from tests.deskwork import NOON, Desk

BOTH = ("kawaii_stop", "kpop2")
HOUR = timedelta(hours=1)


@pytest.fixture
def desk(database: SqlDatabase) -> Desk:
    """A desk over each database."""
    return Desk(database)


@pytest.fixture
def mia(desk: Desk) -> Agent:
    """The agent who looks."""
    return desk.agent()


def look(desk: Desk, agent: Agent, view: View = View.WAITING, **more: Any) -> Look:
    """Look as an agent of both shops."""
    return replace(Look(BOTH, agent.id, desk.clock.now(), view), **more)


def ids(desk: Desk, agent: Agent, view: View = View.WAITING, **more: Any) -> list[str]:
    """Return the ids of a page."""
    return [row.id for row in desk.database.queue.page(look(desk, agent, view, **more)).rows]


def row(desk: Desk, agent: Agent, view: View = View.WAITING) -> Row:
    """Return the only row of a view."""
    (found,) = desk.database.queue.page(look(desk, agent, view)).rows
    return found


# -- views and their order -----------------------------------------------------------------------


def test_each_conversation_stands_in_its_views(desk: Desk, mia: Agent) -> None:
    """With the bot, waiting, led, set aside, closed."""
    with_bot, waiting, mine = desk.opens(), desk.waits(), desk.led(mia)
    others, aside, closed = desk.led(desk.agent("ben")), desk.led(mia), desk.led(mia)
    desk.handling.snooze(mia, aside, 1, NOON + HOUR)
    desk.handling.resolve(mia, closed, 1, Resolution.ANSWERED)
    held = {view: set(ids(desk, mia, view)) for view in View}
    assert held == {
        View.WAITING: {waiting},
        View.MINE: {mine},
        View.ALL: {with_bot, waiting, mine, others, aside},
        View.SNOOZED: {aside},
        View.RESOLVED: {closed},
    }
    assert desk.database.queue.counts(look(desk, mia)) == {view: len(found) for view, found in held.items()}


def test_who_waits_longest_comes_first_but_for_those_who_ask_for_a_lead(desk: Desk, mia: Agent) -> None:
    """A released one keeps its place."""
    first = desk.led(mia)
    desk.clock.passes(minutes=1)
    second = desk.waits()
    desk.clock.passes(minutes=1)
    third = desk.led(mia)
    desk.handling.release(mia, third, 1, escalate=True)
    desk.handling.release(mia, first, 1)
    assert ids(desk, mia) == [third, first, second]


def test_what_is_unread_comes_first_among_mine(desk: Desk, mia: Agent) -> None:
    """Then what changed last."""
    old, new, read = desk.led(mia), desk.led(mia), desk.led(mia)
    for one in (old, new, read):
        desk.clock.passes(minutes=1)
        desk.writes(one, "hello?")
    desk.says(mia, read, "hello!")
    assert ids(desk, mia, View.MINE) == [new, old, read]
    assert desk.database.queue.pulse(look(desk, mia)).unread == 2


def test_all_come_by_their_newest_change_and_the_closed_by_when_they_were_closed(desk: Desk, mia: Agent) -> None:
    """The newest first."""
    lea = desk.agent("lea", Role.LEAD)
    one, two = desk.opens(), desk.opens()
    desk.clock.passes(minutes=1)
    desk.writes(one, "hi")
    assert ids(desk, mia, View.ALL) == [one, two]
    for closed in (one, two):
        desk.clock.passes(minutes=1)
        desk.handling.resolve(lea, closed, 0, Resolution.SPAM)
    assert ids(desk, mia, View.RESOLVED) == [two, one]


def test_what_is_set_aside_comes_by_when_it_comes_back(desk: Desk, mia: Agent) -> None:
    """And stands among those waiting again from that moment on, before anybody has swept."""
    lea = desk.agent("lea", Role.LEAD)
    later, sooner = desk.waits(), desk.waits()
    desk.handling.snooze(lea, later, 0, NOON + 2 * HOUR)
    desk.handling.snooze(lea, sooner, 0, NOON + HOUR)
    assert ids(desk, mia, View.SNOOZED) == [sooner, later]
    desk.clock.passes(hours=1)
    assert ids(desk, mia, View.SNOOZED) == [later]
    assert ids(desk, mia) == [sooner]


def test_other_shops_are_not_looked_at(desk: Desk, mia: Agent) -> None:
    """Not in rows, not in counts, not in what tells of news."""
    ours, theirs = desk.waits(), desk.waits("kpop2")
    alone = replace(look(desk, mia), shops=("kpop2",))
    assert [row.id for row in desk.database.queue.page(alone).rows] == [theirs]
    assert desk.database.queue.counts(alone)[View.ALL] == 1
    assert desk.database.queue.pulse(replace(alone, shops=("kawaii_stop",))).newest == ours
    nowhere = replace(alone, shops=())
    assert desk.database.queue.page(nowhere).rows == ()
    assert set(desk.database.queue.counts(nowhere).values()) == {0}


# -- pages and words -----------------------------------------------------------------------------


def test_a_long_queue_comes_in_pages(desk: Desk, mia: Agent) -> None:
    """Whoever asks for a page that is not there any more gets the last one."""
    store = SqlQueueStore(desk.database._transactions, a_page=2)
    waiting = [desk.waits() for _ in range(5)]
    for number, (page, shown) in {1: (1, 2), 2: (2, 2), 3: (3, 1), 4: (3, 1), 99: (3, 1), 0: (1, 2), -1: (1, 2)}.items():
        found = store.page(look(desk, mia, page=number))
        assert (found.number, found.pages, found.found, len(found.rows)) == (page, 3, 5, shown)
    shown_in_all = [row.id for number in (1, 2, 3) for row in store.page(look(desk, mia, page=number)).rows]
    assert shown_in_all == waiting
    nothing = store.page(look(desk, mia, View.RESOLVED, page=7))
    assert (nothing.number, nothing.pages, nothing.found, nothing.rows) == (1, 1, 0, ())
    assert PAGE > 2


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("austin", True),
        ("AUSTIN, t", True),
        ("ks1001", True),
        ("ks1002", False),
        ("Ärger", True),
        ("ärger", True),
        ("ÄRGER", True),
        ("100%", True),
        ("100_", False),
        ("1%", False),
        ("back\\slash", True),
        ("' OR 1=1 --", False),
    ],
)
def test_words_are_looked_for_in_messages_and_order_numbers(desk: Desk, mia: Agent, words: str, found: bool) -> None:  # noqa: FBT001 - a column of the table
    """In capitals or not; signs that mean something to a database mean themselves."""
    waiting = desk.waits(proven=("KS1001",), level=Level.PROVEN, proven_email="ana@example.com")
    desk.writes(waiting, "In Austin, TX? Ärger! 100% back\\slash")
    desk.waits()
    assert ids(desk, mia, words=words) == ([waiting] if found else [])


def test_a_conversation_is_found_by_its_id(desk: Desk, mia: Agent) -> None:
    """Or by a piece of it; words do not change the counts."""
    waiting = desk.waits()
    desk.waits()
    assert ids(desk, mia, words=waiting[2:].upper()) == [waiting]
    assert desk.database.queue.counts(look(desk, mia, words=waiting))[View.WAITING] == 2


# -- what a row tells ----------------------------------------------------------------------------


def test_a_row_tells_why_since_when_and_what_was_said_last(desk: Desk, mia: Agent) -> None:
    """Of several reasons the last one."""
    waiting = desk.waits(language="es", proven=("KS1002", "KS1001"), proven_email="ana@example.com", level=Level.PROVEN)
    desk.clock.passes(minutes=2)
    again = Handoff(HandoffReason.CLAIM_REVIEW, "late_refund: review")
    desk.database.conversations.record_handoff(waiting, again, desk.clock.now())
    desk.writes(waiting, "Where\n\nis it?")
    found = row(desk, mia)
    assert (found.speaker, found.reason, found.queued_at, found.language) == (Speaker.QUEUED, "claim_review", NOON, "es")
    assert (found.last_author, found.last_text, found.last_at) == ("shopper", "Where is it?", desk.clock.now())
    assert (found.order_number, found.unread, found.assignee_name) == ("KS1002", 2, None)
    assert found.changed_at == desk.clock.now()


def test_a_row_names_who_leads(desk: Desk, mia: Agent) -> None:
    """As shoppers read it."""
    desk.led(mia)
    found = row(desk, mia, View.MINE)
    assert (found.assignee, found.assignee_name, found.epoch, found.unread) == (mia.id, "Mia", 1, 1)


def test_a_conversation_without_a_word_has_a_row(desk: Desk, mia: Agent) -> None:
    """Somebody has opened the chat and thinks."""
    desk.opens()
    found = row(desk, mia, View.ALL)
    assert (found.last_author, found.last_text, found.last_at, found.reason) == (None, None, None, None)


def test_a_long_last_message_is_cut(desk: Desk, mia: Agent) -> None:
    """At so many characters, with a sign that it goes on."""
    waiting = desk.waits()
    desk.writes(waiting, "ü" * 500)
    assert row(desk, mia).last_text == "ü" * (LONGEST_EXCERPT - 1) + "…"


def test_an_order_whose_proof_has_expired_is_not_shown(desk: Desk, mia: Agent) -> None:
    """It is no longer known whose it is."""
    desk.waits(proven=("KS1001",), proven_until=NOON + HOUR)
    assert row(desk, mia).order_number == "KS1001"
    desk.clock.passes(hours=1)
    assert row(desk, mia).order_number is None


def test_the_next_promise_is_told(desk: Desk, mia: Agent) -> None:
    """Of those that are open."""
    waiting = desk.waits(due=NOON + 2 * HOUR)
    made = desk.database.promises.make(Promise("kawaii_stop", waiting, PromiseKind.OTHER, "a call", NOON, NOON + HOUR, "mia"))
    assert row(desk, mia).promise_due == NOON + HOUR
    assert made.id is not None
    desk.database.promises.end(made.id, "mia", NOON, kept=True)
    assert row(desk, mia).promise_due == NOON + 2 * HOUR


# -- what tells of news --------------------------------------------------------------------------


def test_nothing_new_looks_the_same(desk: Desk, mia: Agent) -> None:
    """What the bot says to others is no news for the queue."""
    desk.waits()
    with_bot = desk.opens()
    before = desk.database.queue.pulse(look(desk, mia))
    desk.clock.passes(minutes=1)
    desk.writes(with_bot, "hello bot")
    assert desk.database.queue.pulse(look(desk, mia)) == before


@pytest.mark.parametrize("news", ["waits", "writes", "leaves"])
def test_whatever_is_new_looks_different(desk: Desk, mia: Agent, news: str) -> None:
    """Somebody more waits, somebody who waits writes, somebody is taken over."""
    waiting = desk.waits()
    before = desk.database.queue.pulse(look(desk, mia))
    desk.clock.passes(seconds=1)
    made = {
        "waits": desk.waits,
        "writes": lambda: desk.writes(waiting, "hello?"),
        "leaves": lambda: desk.handling.take_over(mia, waiting, 0),
    }[news]()
    after = desk.database.queue.pulse(look(desk, mia))
    assert after != before
    assert after.newest == {"waits": made, "writes": waiting, "leaves": None}[news]


def test_the_last_reason_and_the_last_decision_are_found(desk: Desk) -> None:
    """Whatever came before them, and whatever other conversations hold."""
    store, waiting = desk.database.queue, desk.waits()
    assert store.handoff(desk.opens()) is None
    assert store.last_decision(waiting) is None
    desk.clock.passes(minutes=1)
    desk.database.conversations.record_handoff(waiting, Handoff(HandoffReason.FAULT, "broke"), desk.clock.now())
    assert store.handoff(waiting) == (Handoff(HandoffReason.FAULT, "broke"), desk.clock.now())
    for decisions in (({"question": "lost_parcel"},), ({"question": "destinations"}, {"question": "customs_fees"}), ()):
        seq = desk.writes(waiting, "and?")
        record = TurnRecord(seq, "kawaii_stop", "answered", decisions=decisions)
        assert desk.database.conversations.speak(waiting, 0, [("…", None)], NOON, reply_to=seq, record=record)
    assert store.last_decision(waiting) == {"question": "customs_fees"}

"""The ledger of promises in the database, on SQLite and PostgreSQL alike."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.audit import Entry
from helpdesk.conversations import Conversation, Handoff, HandoffReason
from helpdesk.promises import DIGEST_PAUSE, DIGEST_TRIES, Promise, PromiseKind

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
KEPT = Entry("mia", "promise.keep", "kawaii_stop", "one", "promise 1")


def made(database: SqlDatabase, hours: float = 1, shop: str = "kawaii_stop", kind: PromiseKind = PromiseKind.OTHER) -> int:
    """Make a promise that is due some hours from noon."""
    found = database.promises.make(Promise(shop, "one", kind, "ask", NOON, NOON + hours * HOUR, "mia"), Entry("mia", "promise.make", shop))
    assert found.id
    return found.id


def test_open_promises_come_in_the_order_of_their_time(database: SqlDatabase) -> None:
    """Those of the shops that are asked for, as many as are asked for."""
    late, early, elsewhere = made(database, 3), made(database, 1), made(database, 2, "kpop2")
    assert [one.id for one in database.promises.listed(["kawaii_stop"])] == [early, late]
    assert [one.id for one in database.promises.listed(["kawaii_stop", "kpop2"], limit=2)] == [early, elsewhere]
    assert [one.id for one in database.promises.listed(["kawaii_stop"], due_before=NOON + 2 * HOUR)] == [early]
    assert database.promises.listed([]) == []
    assert [entry.action for entry in database.audit.entries(["kawaii_stop"])] == ["promise.make"] * 2


def test_overdue_ones_are_counted_while_they_are_open(database: SqlDatabase) -> None:
    """The moment itself is in time."""
    numbers = [made(database, hours) for hours in (-2, -1, 0, 1)]
    made(database, -1, "kpop2")
    overdue = database.promises.overdue
    assert (overdue(["kawaii_stop"], NOON), overdue(["kawaii_stop", "kpop2"], NOON), overdue([], NOON)) == (2, 3, 0)
    database.promises.end(numbers[0], "mia", NOON, kept=True)
    database.promises.end(numbers[1], "mia", NOON, kept=False, reason="not needed")
    assert overdue(["kawaii_stop"], NOON) == 0


def test_of_two_who_end_a_promise_one_does(database: SqlDatabase) -> None:
    """At the same moment; the audit holds one entry."""
    number = made(database)
    barrier = threading.Barrier(4)

    def ends(_: int) -> bool:
        barrier.wait(10)
        return database.promises.end(number, "mia", NOON, kept=True, entry=KEPT)

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(ends, range(4))) == [False, False, False, True]
    assert len(database.audit.entries(["kawaii_stop"], action="promise.keep")) == 1
    (ended,) = database.promises.ended(["kawaii_stop"])
    assert (ended.kept_at, ended.ended_by, ended.open) == (NOON, "mia", False)


def test_an_answer_is_promised_once_and_erasing_ends_it(database: SqlDatabase) -> None:
    """Being handed over again promises nothing new; a promise outlives the conversation, ended."""
    database.conversations.create(Conversation("one", "kawaii_stop"), NOON)
    for hours in (1, 2):
        database.conversations.record_handoff("one", Handoff(HandoffReason.ASKED, "asked"), NOON, due=NOON + hours * HOUR)
    (answer,) = database.promises.open_of("one")
    assert (answer.kind, answer.due_at, answer.made_by) == (PromiseKind.ANSWER, NOON + HOUR, "bot")
    database.conversations.erase("one", NOON + HOUR)
    (ended,) = database.promises.ended(["kawaii_stop"])
    assert (ended.dropped_at, ended.reason, ended.ended_by) == (NOON + HOUR, "erased", "shopper")


def test_a_digest_is_begun_once_a_day_by_one_process(database: SqlDatabase) -> None:
    """Whoever else asks is told that it is done; the next day it is not."""
    barrier = threading.Barrier(4)

    def begins(_: int) -> bool:
        barrier.wait(10)
        return database.digests.begin("kawaii_stop", NOON - HOUR, NOON)

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(begins, range(4))) == [False, False, False, True]
    assert database.digests.begin("kpop2", NOON - HOUR, NOON)
    assert database.digests.begin("kawaii_stop", NOON + HOUR, NOON + 2 * HOUR)


def test_a_digest_that_failed_is_tried_again_after_a_while_and_not_for_ever(database: SqlDatabase) -> None:
    """Each try is in the audit."""
    at = NOON
    for _ in range(DIGEST_TRIES):
        assert database.digests.begin("kawaii_stop", NOON, at)
        database.digests.failed("kawaii_stop", at)
        assert not database.digests.begin("kawaii_stop", NOON, at + DIGEST_PAUSE / 2)
        at += DIGEST_PAUSE
    assert not database.digests.begin("kawaii_stop", NOON, at)
    told = [entry.action for entry in database.audit.entries(["kawaii_stop"])]
    assert told == ["promises.digest_failed", "promises.digest"] * DIGEST_TRIES

"""Conversations and their messages, on SQLite and PostgreSQL alike."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.adapters.sql_tables import HANDOFFS, MESSAGES
from helpdesk.conversations import Conversation, Handoff, HandoffReason, Speaker
from helpdesk.errors import InvalidRecord

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
NEW = Conversation("c1", "kawaii_stop")
RICH = Conversation(
    id="c1",
    shop="kawaii_stop",
    language="es",
    proven=("KS1002", "KS1001"),
    proven_email="ana@example.com",
    given={"order_number": "KS1003"},
    pending={"question": "late_refund", "with": {"method": "express"}},
    offer={"action": "claim"},
    tries=1,
    unsure=2,
    speaker=Speaker.QUEUED,
    epoch=3,
)


def test_a_conversation_comes_back_as_it_was_stored(database: SqlDatabase) -> None:
    """The state survives being created and being saved, also when parts are cleared again."""
    store = database.conversations
    store.create(NEW, NOON)
    assert store.load("c1") == NEW
    store.save(RICH, NOON)
    assert store.load("c1") == RICH
    store.save(replace(RICH, pending=None, offer=None, given={}), NOON)
    assert store.load("c1") == replace(RICH, pending=None, offer=None, given={})


def test_an_unknown_conversation_is_nothing(database: SqlDatabase) -> None:
    """It loads as None, and nothing can be written to it."""
    store = database.conversations
    assert store.load("nobody") is None
    assert list(store.messages("nobody")) == []
    for write in (
        lambda: store.save(replace(NEW, id="nobody"), NOON),
        lambda: store.append("nobody", "shopper", "hello", NOON),
        lambda: store.record_handoff("nobody", Handoff(HandoffReason.ASKED, ""), NOON),
    ):
        with pytest.raises(InvalidRecord, match="nobody"):
            write()


def test_messages_are_numbered_from_one_and_read_in_order(database: SqlDatabase) -> None:
    """`seq` has no gap, and reading resumes after any of them."""
    store = database.conversations
    store.create(NEW, NOON)
    details = {"citations": [{"term": "late_steps"}]}
    assert store.append("c1", "shopper", "where is it?", NOON, client_id="a") == 1
    assert store.append("c1", "bot", "on its way", NOON, details=details) == 2
    first = {"seq": 1, "author": "shopper", "text": "where is it?", "at": NOON, "client_id": "a", "details": None}
    second = {"seq": 2, "author": "bot", "text": "on its way", "at": NOON, "client_id": None, "details": details}
    assert list(store.messages("c1")) == [first, second]
    assert list(store.messages("c1", after=1)) == [second]


def test_the_same_client_id_stores_nothing_twice(database: SqlDatabase) -> None:
    """A page that sends again after a broken line gets the number of its first sending."""
    store = database.conversations
    store.create(NEW, NOON)
    store.create(replace(NEW, id="c2"), NOON)
    assert [store.append("c1", "shopper", "hi", NOON, client_id="a") for _ in range(2)] == [1, 1]
    assert store.append("c1", "shopper", "hello?", NOON, client_id="b") == 2
    assert store.append("c2", "shopper", "hi", NOON, client_id="a") == 1


def test_writers_at_once_never_share_a_number(database: SqlDatabase) -> None:
    """Threads appending together, some of them the same message, leave one unbroken row of numbers."""
    store = database.conversations
    store.create(NEW, NOON)

    def work(index: int) -> int:
        return store.append("c1", "shopper", "hi", NOON, client_id=str(index // 2))

    with ThreadPoolExecutor(8) as pool:
        numbers = list(pool.map(work, range(40)))
    assert numbers[::2] == numbers[1::2]
    assert sorted(set(numbers)) == list(range(1, 21))
    assert [message["seq"] for message in store.messages("c1")] == list(range(1, 21))


def test_text_that_no_database_takes_is_mended(database: SqlDatabase) -> None:
    """NUL and half characters from outside do not break the transcript."""
    store = database.conversations
    store.create(NEW, NOON)
    store.append("c1", "shopper", "a\x00b\ud800 ♥ '; DROP TABLE messages; --", NOON, client_id="x\x00", details={"raw": "\x00\ud800"})
    assert store.messages("c1")[0]["text"] == "ab? ♥ '; DROP TABLE messages; --"


def test_an_older_epoch_does_not_undo_a_take_over(database: SqlDatabase) -> None:
    """The bot, still at work on an earlier epoch, saves its notes while the person who took over keeps speaking."""
    store = database.conversations
    store.create(NEW, NOON)
    store.save(replace(NEW, speaker=Speaker.AGENT, epoch=1), NOON)
    store.save(replace(NEW, tries=2), NOON)
    assert store.load("c1") == replace(NEW, speaker=Speaker.AGENT, epoch=1, tries=2)


def test_erasing_leaves_nothing(database: SqlDatabase) -> None:
    """Messages and hand-overs go with their conversation; others stay."""
    store = database.conversations
    for name in ("c1", "c2"):
        store.create(replace(NEW, id=name), NOON)
        store.append(name, "shopper", "hi", NOON)
        store.record_handoff(name, Handoff(HandoffReason.ASKED, "asks about KS1001"), NOON)
    store.erase("c1")
    assert store.load("c1") is None
    assert list(store.messages("c1")) == []
    with store._transactions.reading() as connection:
        left = [connection.scalar(select(func.count()).select_from(table)) for table in (MESSAGES, HANDOFFS)]
    assert left == [1, 1]

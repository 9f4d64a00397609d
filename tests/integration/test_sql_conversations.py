"""Conversations and their messages, on SQLite and PostgreSQL alike."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.adapters.sql_tables import HANDOFFS, MESSAGES
from helpdesk.conversations import Conversation, Handoff, HandoffReason, Level, Speaker
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
    level=Level.PROVEN,
    proven_until=NOON,
    turn=7,
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


def test_what_came_of_a_turn_is_kept_until_the_next_one(database: SqlDatabase) -> None:
    """A state that is saved without it leaves it as it was."""
    store = database.conversations
    store.create(NEW, NOON)
    assert store.spoken("c1") is store.spoken("nobody") is None
    store.save(replace(NEW, turn=1), NOON, {"replies": [{"text": "on its way"}]})
    store.save(replace(NEW, turn=1, tries=1), NOON)
    assert store.spoken("c1") == {"replies": [{"text": "on its way"}]}


def test_a_state_that_was_read_earlier_does_not_open_an_answered_message_again(database: SqlDatabase) -> None:
    """What is answered is for those to say who answer."""
    store = database.conversations
    store.create(NEW, NOON)
    store.receive("c1", "where is it?", NOON)
    store.speak("c1", 0, [("on its way", None)], NOON, reply_to=1)
    store.save(NEW, NOON)
    assert store.load("c1") == replace(NEW, answered=1)


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
    assert store.speak("c1", 0, [("on its way", details)], NOON, reply_to=1)
    first = {"seq": 1, "author": "shopper", "text": "where is it?", "at": NOON, "client_id": "a", "details": None, "reply_to": None}
    second = {"seq": 2, "author": "bot", "text": "on its way", "at": NOON, "client_id": None, "details": details, "reply_to": 1}
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


def test_no_file_holds_what_was_erased(tmp_path: Path) -> None:
    """Neither the database nor its log, while it is open and others read; SQLite by itself would only unlink the rows."""
    database = SqlDatabase(f"sqlite:///{tmp_path}/shop.db")
    database.upgrade()
    store = database.conversations

    def held() -> set[str]:
        return {path.name for path in tmp_path.iterdir() if b"Plum Street" in path.read_bytes()}

    for name in ("c1", "c2"):
        store.create(replace(NEW, id=name), NOON)
    for number in range(50):
        store.append("c1", "shopper", f"my address is {number} Plum Street", NOON)
        store.append("c2", "shopper", "something else", NOON)
    store.save(replace(NEW, turn=1), NOON, {"replies": [{"text": "Plum Street"}]})
    assert held()
    store.erase("c1", NOON)
    assert held() == set()
    assert len(store.messages("c2")) == 50
    database.close()


def test_erasing_leaves_nothing(database: SqlDatabase) -> None:
    """Messages and hand-overs go with their conversation; others stay."""
    store = database.conversations
    for name in ("c1", "c2"):
        store.create(replace(NEW, id=name), NOON)
        store.append(name, "shopper", "hi", NOON)
        store.record_handoff(name, Handoff(HandoffReason.ASKED, "asks about KS1001"), NOON)
    store.erase("c1", NOON)
    assert store.load("c1") is None
    assert list(store.messages("c1")) == []
    with store._transactions.reading() as connection:
        left = [connection.scalar(select(func.count()).select_from(table)) for table in (MESSAGES, HANDOFFS)]
    assert left == [1, 1]

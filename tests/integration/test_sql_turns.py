"""What came of each message is kept beside it, on SQLite and PostgreSQL alike."""

from datetime import UTC, datetime

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.conversations import Conversation
from helpdesk.turnrecords import TurnRecord

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
RECORD = TurnRecord(
    seq=1,
    shop="kawaii_stop",
    outcome="answered",
    language="es",
    intent="late_delivery",
    confidence=0.93,
    handoff=None,
    decisions=({"question": "late_refund", "outcome": "eligible"},),
    grounds=({"kind": "answer", "about": "late_refund", "language": "es"},),
    blocked=("seven",),
    milliseconds=12.5,
)


def test_the_record_of_an_answer_comes_back_with_the_words_around_it(database: SqlDatabase) -> None:
    """What was asked, all that was said about it, and the record as it was stored."""
    store = database.conversations
    store.create(Conversation("c1", "kawaii_stop"), NOON)
    store.receive("c1", "¿dónde está?", NOON)
    assert store.speak("c1", 0, [("Llega tarde.", None), ("Puede reclamar.", None)], NOON, reply_to=1, record=RECORD)
    first, second = database.turns.told("c1", 2), database.turns.told("c1", 3)
    assert first == second
    assert first is not None
    assert (first.shop, first.at, first.asked, first.said) == ("kawaii_stop", NOON, "¿dónde está?", ("Llega tarde.", "Puede reclamar."))
    assert first.record == RECORD


def test_only_words_of_the_bot_have_a_reason(database: SqlDatabase) -> None:
    """A shopper's message has none, nor one that is not there."""
    store = database.conversations
    store.create(Conversation("c1", "kawaii_stop"), NOON)
    store.receive("c1", "hello", NOON)
    store.append("c1", "system", "Mia is here.", NOON)
    assert [database.turns.told("c1", seq) for seq in (1, 2, 9)] == [None, None, None]
    assert database.turns.told("nobody", 1) is None


def test_an_answer_of_before_the_records_is_told_without_one(database: SqlDatabase) -> None:
    """Also a word of the bot's that answers no message."""
    store = database.conversations
    store.create(Conversation("c1", "kawaii_stop"), NOON)
    store.receive("c1", "hello", NOON)
    store.speak("c1", 0, [("Hello!", None)], NOON, reply_to=1)
    store.append("c1", "bot", "Still there?", NOON)
    answered, alone = database.turns.told("c1", 2), database.turns.told("c1", 3)
    assert answered is not None
    assert alone is not None
    assert (answered.record, answered.asked) == (None, "hello")
    assert (alone.record, alone.asked, alone.said) == (None, None, ("Still there?",))


def test_what_is_erased_takes_its_records_along(database: SqlDatabase) -> None:
    """Nothing of the answers to an erased conversation is left."""
    store = database.conversations
    store.create(Conversation("c1", "kawaii_stop"), NOON)
    store.receive("c1", "hello", NOON)
    store.speak("c1", 0, [("Hello!", None)], NOON, reply_to=1, record=RECORD)
    store.erase("c1", NOON)
    assert database.turns.told("c1", 2) is None

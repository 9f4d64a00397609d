"""What the gateway asks of the database at once or not at all, on SQLite and PostgreSQL alike."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.adapters.sql_conversations import SqlConversationStore
from helpdesk.adapters.sql_tables import HANDOFFS, RATINGS
from helpdesk.conversations import Conversation, Handoff, HandoffReason, Speaker

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
NEW = Conversation("c1", "kawaii_stop")
ASKED = Handoff(HandoffReason.ASKED, "asked")


@pytest.fixture
def store(database: SqlDatabase) -> SqlConversationStore:
    """A database with one conversation."""
    database.conversations.create(NEW, NOON)
    return database.conversations


def speaker(store: SqlConversationStore, conversation_id: str = "c1") -> Speaker:
    """Return who may speak."""
    held = store.load(conversation_id)
    assert held is not None
    return held.speaker


def test_of_identical_messages_that_race_just_one_is_new(store: SqlConversationStore) -> None:
    """All hear the same number, one hears that it is the first."""
    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(lambda _: store.receive("c1", "hi", NOON, "a"), range(8)))
    assert {seq for seq, _ in told} == {1}
    assert sorted(new for _, new in told) == [False] * 7 + [True]
    assert store.receive("c1", "hi", NOON, "b") == (2, True)
    assert store.receive("c1", "hi", NOON) == (3, True)


def test_replies_and_their_hand_over_are_stored_together(store: SqlConversationStore) -> None:
    """Two replies follow the shopper's message, and the conversation is queued."""
    store.receive("c1", "hi", NOON)
    assert store.speak("c1", 0, [("one", {"choices": ["Yes"]}), ("two", None)], NOON, ASKED)
    assert [(m["seq"], m["author"], m["text"], m["details"]) for m in store.messages("c1", 1)] == [
        (2, "bot", "one", {"choices": ["Yes"]}),
        (3, "bot", "two", None),
    ]
    assert speaker(store) is Speaker.QUEUED


@pytest.mark.parametrize(
    "now", [replace(NEW, epoch=1), replace(NEW, speaker=Speaker.AGENT), replace(NEW, epoch=2, speaker=Speaker.RESOLVED)]
)
def test_a_bot_that_was_overtaken_says_nothing(store: SqlConversationStore, now: Conversation) -> None:
    """The check is made when the message is written, and holds for the hand-over too."""
    store.save(now, NOON)
    assert not store.speak("c1", 0, [("late", None)], NOON, ASKED)
    assert list(store.messages("c1")) == []
    with store._transactions.reading() as connection:
        assert connection.execute(select(HANDOFFS)).all() == []


def test_nothing_is_said_in_an_erased_conversation(store: SqlConversationStore) -> None:
    """It does not come back either."""
    store.erase("c1", NOON)
    assert not store.speak("c1", 0, [("late", None)], NOON)
    assert store.load("c1") is None


@pytest.mark.parametrize(
    ("before", "after"),
    [(Speaker.BOT, Speaker.QUEUED), (Speaker.RESOLVED, Speaker.QUEUED), (Speaker.QUEUED, Speaker.QUEUED), (Speaker.AGENT, Speaker.AGENT)],
)
def test_asking_for_a_person_queues_what_the_bot_leads(store: SqlConversationStore, before: Speaker, after: Speaker) -> None:
    """A person who is there already goes on."""
    store.save(replace(NEW, speaker=before), NOON)
    store.record_handoff("c1", ASKED, NOON)
    assert speaker(store) is after


def test_a_state_read_before_a_person_was_called_does_not_uncall_them(store: SqlConversationStore) -> None:
    """The rest of the state is stored; leaving the queue takes a new epoch."""
    store.record_handoff("c1", ASKED, NOON)
    store.save(replace(NEW, tries=2), NOON)
    assert store.load("c1") == replace(NEW, tries=2, speaker=Speaker.QUEUED)
    store.save(replace(NEW, epoch=1), NOON)
    assert speaker(store) is Speaker.BOT


def test_unanswered_is_whatever_nobody_dealt_with(store: SqlConversationStore) -> None:
    """Not where the bot answered, an agent leads, or it is long ago; the longest waiting comes first, each in its order."""
    for name, led in (("c2", Speaker.BOT), ("c3", Speaker.AGENT), ("c4", Speaker.QUEUED), ("c5", Speaker.BOT), ("c6", Speaker.BOT)):
        store.create(replace(NEW, id=name, speaker=led), NOON)
    for name in ("c2", "c3", "c4", "c5"):
        store.receive(name, f"from {name}", NOON)
    store.speak("c5", 0, [("there", None)], NOON, reply_to=1)
    store.receive("c6", "old", NOON - timedelta(minutes=2))
    for text in ("first", "second", "third"):
        store.receive("c1", text, NOON - timedelta(minutes=1))
    store.speak("c1", 0, [("the answer to the first", None)], NOON, reply_to=1)
    told = [("c1", 2, "second"), ("c1", 3, "third"), ("c2", 1, "from c2"), ("c4", 1, "from c4")]
    assert list(store.unanswered(NOON - timedelta(minutes=1))) == told


def test_what_an_agent_was_left_is_not_the_bots_to_answer_later(store: SqlConversationStore) -> None:
    """Dealt with by a bot that was overtaken, it stays dealt with when the bot has the word again."""
    store.receive("c1", "hi", NOON)
    store.save(replace(NEW, speaker=Speaker.AGENT, epoch=1), NOON)
    assert not store.speak("c1", 0, [("late", None)], NOON, reply_to=1)
    store.save(replace(NEW, epoch=2), NOON)
    assert list(store.unanswered(NOON)) == []


def test_a_rating_is_kept_once_a_message(store: SqlConversationStore) -> None:
    """Ratings that race, and a later one in place of an earlier; what was not said cannot be rated."""
    store.receive("c1", "hi", NOON)
    store.append("c1", "bot", "hello", NOON)
    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(lambda _: store.rate("c1", 2, NOON, helpful=True), range(4)))
    assert store.rate("c1", 2, NOON + timedelta(minutes=1), helpful=False)
    assert not any(store.rate(*what, NOON, helpful=True) for what in (("c1", 1), ("c1", 3), ("c1", 0), ("c2", 2)))
    with store._transactions.reading() as connection:
        assert [tuple(row) for row in connection.execute(select(RATINGS))] == [("c1", 2, False, NOON + timedelta(minutes=1))]
    store.erase("c1", NOON)
    with store._transactions.reading() as connection:
        assert connection.execute(select(RATINGS)).all() == []

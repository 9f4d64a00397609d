"""Conversations on the shopper's side: nothing lost, nothing twice, always an answer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from helpdesk.adapters.shopfiles import load_shops
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.adapters.sql_conversations import SqlConversationStore
from helpdesk.conversations import Conversation, Level, Speaker
from helpdesk.errors import EngineUnavailable, InvalidRecord
from helpdesk.ports import EngineReply
from helpdesk.services.conversing import LONGEST_MESSAGE, Conversing, TurnOutcome
from helpdesk.shops import Shop
from tests.fake_engine import FakeEngine, reply

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
ASKED = {"reason": "asked", "summary": "asked for a person"}


class Noon:
    """A clock that stands still."""

    def now(self) -> datetime:
        """Return noon."""
        return NOON


@lru_cache(maxsize=1)
def shops() -> dict[str, Shop]:
    """Return the shops, read once."""
    return load_shops(Path(__file__).parents[2] / "shops")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlConversationStore]:
    """A real database."""
    database = SqlDatabase(f"sqlite:///{tmp_path}/shop.db")
    database.upgrade()
    yield database.conversations
    database.close()


@pytest.fixture
def engine() -> FakeEngine:
    """The engine behind it."""
    return FakeEngine()


@pytest.fixture
def conversing(store: SqlConversationStore, engine: FakeEngine) -> Conversing:
    """The service."""
    return Conversing(store, engine, shops(), Noon())


def texts(store: SqlConversationStore, conversation: Conversation) -> list[tuple[str, str]]:
    """Return who said what."""
    return [(one["author"], one["text"]) for one in store.messages(conversation.id)]


def held(store: SqlConversationStore, conversation: Conversation) -> Conversation:
    """Return the state as stored."""
    found = store.load(conversation.id)
    assert found is not None
    return found


def test_an_unknown_shop_is_refused_without_repeating_its_name(conversing: Conversing) -> None:
    """The name may be anything."""
    with pytest.raises(InvalidRecord, match=r"there are: kawaii_stop, kpop2$"):
        conversing.open("<script>")


@pytest.mark.parametrize(("wanted", "kept"), [(None, None), ("es", "es"), ("es-MX", "es"), ("xx", "en"), ("../en", "en"), ("", None)])
def test_the_pages_language_is_kept_when_it_is_spoken_here(conversing: Conversing, wanted: str | None, kept: str | None) -> None:
    """Any other page gets English, and none leaves it to be heard."""
    assert conversing.open("kpop2", wanted).language == kept


def test_a_turn_tells_what_was_understood_and_said(conversing: Conversing, store: SqlConversationStore) -> None:
    """The result is what `replay --json` prints, and the replies are in the transcript with what belongs to them."""
    opened = conversing.open("kawaii_stop")
    result = conversing.say(opened, "hi")
    assert (result.seq, result.intent, result.confidence, result.language) == (1, "greet", 0.9, "en")
    assert (result.shop, result.outcome, result.handoff, result.blocked) == ("kawaii_stop", TurnOutcome.ANSWERED, None, ())
    assert texts(store, opened) == [("shopper", "hi"), ("bot", "You said: hi")]
    assert store.messages(opened.id)[1]["details"] == {"choices": ["Yes", "No"]}


def test_a_message_sent_again_is_not_answered_again(conversing: Conversing, engine: FakeEngine) -> None:
    """The second time there is nothing to say."""
    opened = conversing.open("kawaii_stop")
    first, second = (conversing.say(opened, "hi", "a") for _ in range(2))
    assert first.seq == second.seq
    assert second.replies == ()
    assert engine.heard == ["hi"]


@pytest.mark.parametrize("text", ["", " \t\n", "\0", "\u200b\u200d", "\ufeff"])
def test_a_message_without_a_visible_sign_is_empty(conversing: Conversing, text: str) -> None:
    """Nothing of it could be answered."""
    with pytest.raises(InvalidRecord, match="empty"):
        conversing.take(conversing.open("kpop2"), text)


def test_a_message_may_be_long_but_not_longer(conversing: Conversing) -> None:
    """Spaces around it do not count."""
    opened = conversing.open("kpop2")
    assert conversing.take(opened, f"  {'x' * LONGEST_MESSAGE}  ")[0] == 1
    with pytest.raises(InvalidRecord, match=str(LONGEST_MESSAGE)):
        conversing.take(opened, "x" * (LONGEST_MESSAGE + 1))


def test_an_engine_that_fails_ends_in_one_apology_and_a_person(
    conversing: Conversing, store: SqlConversationStore, engine: FakeEngine, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the shopper's language; the log names the fault, and nothing that was said."""
    opened = conversing.open("kawaii_stop", "es")

    def fails(text: str) -> EngineReply:
        raise ValueError(text)

    engine.answer = fails
    result = conversing.say(opened, "soy ana@example.com")
    assert result.outcome is TurnOutcome.FAULT
    assert result.handoff == {"reason": "fault", "summary": "the dialogue engine gave no usable answer"}
    assert [author for author, _ in texts(store, opened)] == ["shopper", "bot"]
    assert "Lo siento" in texts(store, opened)[1][1]
    assert held(store, opened).speaker is Speaker.QUEUED
    logged = "".join(capsys.readouterr())
    assert "ValueError" in logged
    assert "ana@example.com" not in logged


def test_a_failing_action_that_apologised_itself_is_not_apologised_for_twice(
    conversing: Conversing, store: SqlConversationStore, engine: FakeEngine
) -> None:
    """Its words stand, and its turn counts as a fault."""
    opened = conversing.open("kawaii_stop")
    engine.answer = lambda _: reply("Sorry.", handoff={"reason": "fault", "summary": "an action failed"})
    assert conversing.say(opened, "hi").outcome is TurnOutcome.FAULT
    assert texts(store, opened)[1:] == [("bot", "Sorry.")]
    assert held(store, opened).speaker is Speaker.QUEUED


def test_while_a_person_leads_the_engine_hears_nothing(conversing: Conversing, store: SqlConversationStore, engine: FakeEngine) -> None:
    """The message waits for them."""
    opened = conversing.open("kawaii_stop")
    store.save(replace(opened, speaker=Speaker.AGENT, epoch=1), NOON)
    assert conversing.say(opened, "hi").outcome is TurnOutcome.LEFT
    assert engine.heard == []


@pytest.mark.parametrize("fails", [False, True])
def test_words_of_an_older_epoch_are_dropped(
    conversing: Conversing, store: SqlConversationStore, engine: FakeEngine, *, fails: bool
) -> None:
    """A person took over while the bot was thinking: neither its answer nor its apology is heard."""
    opened = conversing.open("kawaii_stop")

    def overtaken(_: str) -> EngineReply:
        store.save(replace(opened, speaker=Speaker.BOT, epoch=2), NOON)
        if fails:
            raise EngineUnavailable("down")
        return reply("late", handoff=ASKED)

    engine.answer = overtaken
    result = conversing.say(opened, "hi")
    assert (result.outcome, result.replies, result.handoff) == (TurnOutcome.DROPPED, (), None)
    assert texts(store, opened) == [("shopper", "hi")]
    assert held(store, opened).speaker is Speaker.BOT


def test_an_erased_conversation_is_left_alone(conversing: Conversing, store: SqlConversationStore, engine: FakeEngine) -> None:
    """Before its turn and in the middle of it."""
    opened = conversing.open("kawaii_stop")
    seq, said, _ = conversing.take(opened, "hi")

    def erased(_: str) -> EngineReply:
        store.erase(opened.id, NOON)
        return reply("hello")

    engine.answer = erased
    assert conversing.answer(opened.id, seq, said).outcome is TurnOutcome.DROPPED
    assert conversing.answer(opened.id, seq, said).outcome is TurnOutcome.LEFT
    assert store.load(opened.id) is None


def test_every_epoch_is_a_fresh_start_for_the_engine(conversing: Conversing, store: SqlConversationStore, engine: FakeEngine) -> None:
    """After a hand-back Rasa begins anew."""
    opened = conversing.open("kpop2")
    conversing.say(opened, "one")
    store.save(replace(opened, epoch=2), NOON)
    conversing.say(opened, "two")
    assert engine.senders == [f"kpop2:{opened.id}:0", f"kpop2:{opened.id}:2"]


@pytest.mark.parametrize(("minutes", "found"), [(60, True), (61, False)])
def test_only_the_last_hour_is_recalled(conversing: Conversing, store: SqlConversationStore, minutes: int, *, found: bool) -> None:
    """Nobody waits longer for an answer."""
    opened = conversing.open("kpop2")
    store.append(opened.id, "shopper", "hi", NOON - timedelta(minutes=minutes))
    assert list(conversing.unanswered()) == ([(opened.id, 1, "hi")] if found else [])


def test_a_message_is_answered_once_however_often_it_is_asked_for(conversing: Conversing, engine: FakeEngine) -> None:
    """Neither a second asking nor what the shopper said meanwhile has it answered again."""
    opened = conversing.open("kpop2")
    for text in ("hi", "hello?"):
        conversing.take(opened, text)
    results = [conversing.answer(opened.id, seq, text) for seq, text in ((1, "hi"), (1, "hi"), (2, "hello?"), (1, "hi"))]
    assert [one.outcome for one in results] == [TurnOutcome.ANSWERED, TurnOutcome.LEFT, TurnOutcome.ANSWERED, TurnOutcome.LEFT]
    assert engine.heard == ["hi", "hello?"]


def test_what_was_said_to_an_agent_is_not_answered_by_the_bot_afterwards(
    conversing: Conversing, store: SqlConversationStore, engine: FakeEngine
) -> None:
    """A restart after the hand-back finds nothing left to answer."""
    opened = conversing.open("kpop2")
    store.save(replace(opened, speaker=Speaker.AGENT, epoch=1), NOON)
    conversing.say(opened, "for the agent")
    store.save(replace(opened, speaker=Speaker.BOT, epoch=2), NOON)
    assert list(conversing.unanswered()) == []
    assert engine.heard == []


def test_the_engine_is_told_which_message_it_is_and_where_from_by_a_hash(conversing: Conversing, engine: FakeEngine) -> None:
    """So the actions answer a message once, and count failed proofs of one address together."""
    opened = conversing.open("kpop2")
    seq, said, _ = conversing.take(opened, "hi")
    conversing.answer(opened.id, seq, said, "5f3a", 1.5)
    assert engine.metadata == [
        {"shop": "kpop2", "language": None, "now": NOON.isoformat(), "conversation": opened.id, "epoch": 0, "seq": 1, "address": "5f3a"}
    ]


def test_a_shopper_whom_the_shop_signed_in_is_known_for_a_day(conversing: Conversing, store: SqlConversationStore) -> None:
    """By their e-mail address; nothing is proven yet."""
    known = held(store, conversing.open("kpop2", email="ana@example.com"))
    assert (known.level, known.proven_email, known.proven) == (Level.SIGNED_IN, "ana@example.com", ())
    assert known.proven_until == NOON + timedelta(hours=24)


def test_a_person_is_asked_for_in_the_shoppers_language_and_once(conversing: Conversing, store: SqlConversationStore) -> None:
    """The engine is not needed for it."""
    opened = conversing.open("kpop2", "es")
    assert conversing.call_person(opened.id) == (1, True)
    assert conversing.call_person(opened.id) == (1, False)
    assert [author for author, _ in texts(store, opened)] == ["system"]
    assert held(store, opened).speaker is Speaker.QUEUED
    with pytest.raises(InvalidRecord):
        conversing.call_person("nobody")


def test_the_engines_readiness_is_passed_on(conversing: Conversing, engine: FakeEngine) -> None:
    """And closing reaches it."""
    assert conversing.is_ready()
    engine.ready = False
    assert not conversing.is_ready()
    conversing.close()
    assert engine.closed


BROKEN = [{"text": ["a"]}, {"text": "a", "citations": "b"}, {"text": "a", "choices": [5]}, {"text": "a", "card": [1]}, 5]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_reply_of_a_wrong_shape_is_not_spoken(conversing: Conversing, engine: FakeEngine, broken: Any) -> None:
    """It would break whoever shows it."""
    engine.answer = lambda _: EngineReply(({"replies": [broken]},), None, None, None)
    assert conversing.say(conversing.open("kpop2"), "hi").outcome is TurnOutcome.FAULT

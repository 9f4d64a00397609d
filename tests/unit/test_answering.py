"""One turn on the side of the actions: state in, outcome out, everything recorded."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from helpdesk.adapters.shopfiles import load_shops
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.adapters.sql_conversations import SqlConversationStore
from helpdesk.adapters.sql_tables import HANDOFFS
from helpdesk.answers.compose import Reply
from helpdesk.conversations import Conversation, Handoff, HandoffReason, Level, Speaker
from helpdesk.errors import InvalidRecord
from helpdesk.services.answering import Answering, apology
from helpdesk.services.turns import Outcome, Turn
from helpdesk.shops import Shop

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
PRIVATE = "I am ana@example.com"


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
    """A real database with a conversation that the gateway began."""
    database = SqlDatabase(f"sqlite:///{tmp_path}/shop.db")
    database.upgrade()
    database.conversations.create(Conversation("c1", "kpop2"), NOON)
    yield database.conversations
    database.close()


@pytest.fixture
def answering(store: SqlConversationStore) -> Answering:
    """The service."""
    return Answering(store, shops(), Noon())


def answer(answering: Answering, respond: Callable[[Turn], Outcome], conversation: str = "c1", **more: Any) -> dict[str, Any]:
    """Have a turn answered."""
    given = {"shop_id": "kpop2", "language": "en", "text": PRIVATE, "intent": "greet", "entities": (), **more}
    return answering.run(conversation_id=conversation, respond=respond, **given)


def greets(turn: Turn) -> Outcome:
    """Say hello."""
    return Outcome(replace(turn.conversation, tries=1), (Reply("Hello.", turn.language),))


def calls_person(turn: Turn) -> Outcome:
    """Hand over."""
    return Outcome(turn.conversation, (Reply("Wait.", turn.language),), Handoff(HandoffReason.SHOP_MATTER, "payment"))


def reasons(store: SqlConversationStore) -> list[str]:
    """Return why people were asked for."""
    with store._transactions.reading() as connection:
        return [row.reason for row in connection.execute(select(HANDOFFS))]


def state(store: SqlConversationStore, conversation: str = "c1") -> Conversation:
    """Return the state as stored."""
    found = store.load(conversation)
    assert found is not None
    return found


def test_what_a_turn_changes_is_stored_before_its_reply_leaves(answering: Answering, store: SqlConversationStore) -> None:
    """Also the language the shopper was heard to speak."""
    told = answer(answering, greets, language="es-MX")
    assert told["replies"] == [{"text": "Hello.", "citations": [], "choices": [], "card": None}]
    assert (told["decisions"], told["handoff"], told["blocked"], told["language"]) == ([], None, [], "es")
    assert (state(store).tries, state(store).language) == (1, "es")


def test_a_message_that_comes_twice_changes_nothing_twice(answering: Answering, store: SqlConversationStore) -> None:
    """The gateway ended before it had stored the reply and asks again: the same words, without a second turn."""

    def counts(turn: Turn) -> Outcome:
        return Outcome(replace(turn.conversation, tries=turn.conversation.tries + 1), (Reply(f"Try {turn.conversation.tries}", "en"),))

    first, again, later = (answer(answering, counts, seq=seq) for seq in (3, 3, 5))
    assert first == again
    assert [told["replies"][0]["text"] for told in (first, later)] == ["Try 0", "Try 1"]
    assert state(store).tries == 2


def test_a_hand_over_is_not_recorded_twice_either(answering: Answering, store: SqlConversationStore) -> None:
    """One wish, one person."""
    told = [answer(answering, calls_person, seq=1) for _ in range(2)]
    assert told[0] == told[1]
    assert reasons(store) == ["shop_matter"]


def test_a_proof_that_has_expired_is_no_proof_in_a_turn(answering: Answering, store: SqlConversationStore) -> None:
    """And it is gone from what is stored."""
    proven = Conversation("c1", "kpop2", level=Level.PROVEN, proven=("K1",), proven_email="ana@example.com", proven_until=NOON)
    store.save(proven, NOON)
    seen: list[Conversation] = []

    def looks(turn: Turn) -> Outcome:
        seen.append(turn.conversation)
        return greets(turn)

    answer(answering, looks, now=NOON - timedelta(seconds=1))
    answer(answering, looks, now=NOON)
    assert [one.proven for one in seen] == [("K1",), ()]
    assert (state(store).proven, state(store).proven_email, state(store).level) == ((), None, Level.ANONYMOUS)


def test_a_turn_knows_where_it_came_from_by_a_hash(answering: Answering) -> None:
    """Failed proofs of one address are counted together."""
    seen: list[str | None] = []

    def looks(turn: Turn) -> Outcome:
        seen.append(turn.address)
        return greets(turn)

    answer(answering, looks, address="5f3a")
    answer(answering, looks)
    assert seen == ["5f3a", None]


def test_a_hand_over_is_recorded_and_queues_the_conversation(answering: Answering, store: SqlConversationStore) -> None:
    """Why and what for."""
    assert answer(answering, calls_person)["handoff"] == {"reason": "shop_matter", "summary": "payment"}
    assert reasons(store) == ["shop_matter"]
    assert state(store).speaker is Speaker.QUEUED


def test_a_person_who_took_over_in_the_middle_stays(answering: Answering, store: SqlConversationStore) -> None:
    """A turn that began before does not give the word back to the bot."""

    def overtaken(turn: Turn) -> Outcome:
        store.save(replace(turn.conversation, speaker=Speaker.AGENT, epoch=1), NOON)
        return calls_person(turn)

    answer(answering, overtaken)
    assert (state(store).speaker, state(store).epoch) == (Speaker.AGENT, 1)


def test_a_conversation_keeps_the_shop_it_began_with(answering: Answering, store: SqlConversationStore) -> None:
    """Whatever a later message says."""
    seen: list[str] = []

    def looks(turn: Turn) -> Outcome:
        seen.append(turn.shop.id)
        return greets(turn)

    answer(answering, looks, shop_id="kawaii_stop")
    assert seen == [state(store).shop] == ["kpop2"]


def test_a_conversation_without_a_gateway_begins_here(answering: Answering, store: SqlConversationStore) -> None:
    """Another channel of Rasa brings shoppers nobody has stored; a shop it must be."""
    answer(answering, greets, "new")
    assert state(store, "new").shop == "kpop2"
    with pytest.raises(InvalidRecord, match="no shop"):
        answer(answering, greets, "newer", shop_id="")
    assert store.load("newer") is None


def test_an_erased_conversation_does_not_begin_again(answering: Answering, store: SqlConversationStore) -> None:
    """Erased before its turn or within it, it stays erased."""
    with pytest.raises(InvalidRecord, match="any more"):
        answer(answering, greets, "gone", begin=False)

    def erased(turn: Turn) -> Outcome:
        store.erase("c1", NOON)
        return greets(turn)

    with pytest.raises(InvalidRecord):
        answer(answering, erased, begin=False)
    assert store.load("gone") is store.load("c1") is None


def test_a_failed_turn_is_an_apology_and_a_person(answering: Answering, store: SqlConversationStore) -> None:
    """In the language known for the conversation when the message tells none."""
    store.save(Conversation("c1", "kpop2", language="es"), NOON)
    told = answering.failed({"conversation": "c1", "language": None}, "sender")
    assert told == apology("es")
    assert "Lo siento" in told["replies"][0]["text"]
    assert reasons(store) == ["fault"]
    assert state(store).speaker is Speaker.QUEUED


@pytest.mark.parametrize(
    "metadata", [{}, {"language": 5}, {"language": ["es"], "shop": {}, "conversation": 7}, {"conversation": "\0\ud800"}]
)
def test_an_apology_needs_nothing_to_be_right(answering: Answering, metadata: dict[str, Any]) -> None:
    """Neither a known conversation nor a sensible message."""
    assert answering.failed(metadata, "nobody") == apology("en")


def test_an_apology_needs_no_database(answering: Answering, store: SqlConversationStore, capsys: pytest.CaptureFixture[str]) -> None:
    """The database may be what failed."""
    with store._transactions.writing() as connection:
        connection.exec_driver_sql("DROP TABLE handoffs")
    assert answering.failed({"conversation": "c1"}, "s") == apology("en")
    assert "OperationalError" in capsys.readouterr().out


def test_the_log_tells_what_was_decided_and_no_word_of_the_shopper(answering: Answering, capsys: pytest.CaptureFixture[str]) -> None:
    """Intent and conversation are enough to find it."""
    answer(answering, greets, entities=(("email", "ana@example.com"),))
    logged = capsys.readouterr().out
    assert "greet" in logged
    assert "ana@example.com" not in logged

"""Messages that were probably misunderstood and what agents made of them, on SQLite and PostgreSQL alike."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.agents import Agent, Role
from helpdesk.audit import Entry
from helpdesk.conversations import Conversation, Handoff, HandoffReason
from helpdesk.learning import Doubt, Review, Sign, Verdict
from helpdesk.turnrecords import TurnRecord

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
KAWAII, KPOP = "kawaii_stop", "kpop2"
BOTH = (KAWAII, KPOP)


@dataclass
class Desk:
    """Conversations as the gateway would store them, a minute from message to message."""

    database: SqlDatabase
    agent: Agent
    now: datetime = NOON
    made: list[str] = field(default_factory=list)

    def opens(self, shop: str = KAWAII) -> str:
        """Begin a conversation."""
        self.made.append(f"c{len(self.made) + 1}")
        self.database.conversations.create(Conversation(self.made[-1], shop), self.now)
        return self.made[-1]

    def hears(self, conversation: str, text: str, intent: str = "track_order", reply: str = "It is on its way.", **more: Any) -> int:
        """Take a message and answer it; returns its seq."""
        self.now += timedelta(minutes=1)
        store = self.database.conversations
        seq, _ = store.receive(conversation, text, self.now)
        held = store.load(conversation)
        assert held is not None
        record = TurnRecord(seq, held.shop, "answered", **{"language": "en", "intent": intent, "confidence": 0.5, **more})
        if record.handoff:
            store.record_handoff(conversation, Handoff(HandoffReason(record.handoff), ""), self.now)
        assert store.speak(conversation, 0, [(reply, {"choices": ["Yes"]})], self.now, reply_to=seq, record=record)
        return seq

    def presses_the_button(self, conversation: str) -> None:
        """Ask for a person without words."""
        self.now += timedelta(minutes=1)
        self.database.conversations.record_handoff(conversation, Handoff(HandoffReason.ASKED, "button"), self.now)
        self.database.conversations.append(conversation, "system", "A person comes.", self.now)

    def doubts(self, *shops: str, **more: Any) -> list[Doubt]:
        """Return what waits for a verdict."""
        return list(self.database.reviews.doubts(shops or BOTH, **more))

    def texts(self, *shops: str, **more: Any) -> list[str]:
        """Return the words of what waits for a verdict."""
        return [doubt.text for doubt in self.doubts(*shops, **more)]

    def decides(self, conversation: str, seq: int, verdict: Verdict = Verdict.INTENT, **more: Any) -> bool:
        """Give a verdict."""
        review = Review(conversation, seq, self.agent.id, verdict, **{"text": "masked", "at": self.now, "language": "en", **more})
        return self.database.reviews.decide(review, Entry("mia", "review.decide", KAWAII, conversation))


@pytest.fixture
def desk(database: SqlDatabase) -> Desk:
    """A desk with one agent."""
    agent = database.agents.add(Agent(0, "mia", "Mia", {KAWAII: Role.AGENT}), "", [], NOON)
    return Desk(database, agent)


@pytest.mark.parametrize("intent", ["nlu_fallback", "out_of_scope", "other_support"])
def test_what_was_read_as_none_of_the_bots_matters_is_doubtful(desk: Desk, intent: str) -> None:
    """With what was understood, and what the bot said."""
    one = desk.opens()
    seq = desk.hears(one, "do you do gift wrap", intent, "I am not sure.", confidence=0.31)
    (doubt,) = desk.doubts()
    assert doubt == Doubt(
        one, seq, KAWAII, desk.now, "do you do gift wrap", frozenset({Sign.NOT_UNDERSTOOD}), "en", intent, 0.31, "I am not sure.", ("Yes",)
    )
    assert desk.database.reviews.doubt(one, seq) == Doubt(**{**vars(doubt), "signs": frozenset()})


def test_what_was_answered_with_a_question_back_is_doubtful(desk: Desk) -> None:
    """Twice in a row it calls a person; and a bare detail that belongs to nothing was not understood either."""
    one = desk.opens()
    desk.hears(one, "hm", "greet", handoff="unsure")
    desk.hears(one, "12", "inform", grounds=({"kind": "say", "about": "unsure-first", "language": "en"},))
    desk.hears(one, "KS1001", "inform", grounds=({"kind": "answer", "about": "order_status", "language": "en"},))
    assert desk.texts() == ["12", "hm"]


def test_an_answer_that_was_rated_unhelpful_is_doubtful(desk: Desk) -> None:
    """A later rating takes the place of the earlier one."""
    one = desk.opens()
    for text in ("first", "second", "third"):
        seq = desk.hears(one, text)
        desk.database.conversations.rate(one, seq + 1, desk.now, helpful=text == "first")
    desk.database.conversations.rate(one, 6, desk.now, helpful=True)
    assert desk.texts() == ["second"]
    assert desk.doubts()[0].signs == {Sign.UNHELPFUL}


def test_what_is_followed_by_the_wish_for_a_person_is_doubtful(desk: Desk) -> None:
    """Within the next two messages; not the wish itself, not a greeting, and not what lies longer back."""
    one = desk.opens()
    for text in ("first", "second", "third"):
        desk.hears(one, text)
    desk.hears(one, "ok", "affirm")
    desk.hears(one, "a person please", "human_agent", handoff="asked")
    assert desk.texts() == ["third"]
    assert desk.doubts()[0].signs == {Sign.PERSON_ASKED}


def test_the_button_for_a_person_is_such_a_wish(desk: Desk) -> None:
    """It counts as a message of its own."""
    one = desk.opens()
    for text in ("first", "second", "third"):
        desk.hears(one, text)
    desk.presses_the_button(one)
    assert desk.texts() == ["third", "second"]


def test_a_message_with_several_signs_is_listed_once(desk: Desk) -> None:
    """With all of them."""
    one = desk.opens()
    seq = desk.hears(one, "where", "nlu_fallback")
    desk.database.conversations.rate(one, seq + 1, desk.now, helpful=False)
    desk.presses_the_button(one)
    assert [doubt.signs for doubt in desk.doubts()] == [frozenset(Sign)]


def test_the_newest_come_first_by_shop_language_and_sign(desk: Desk) -> None:
    """Nothing of other shops is seen, page by page."""
    one, other = desk.opens(), desk.opens(KPOP)
    desk.hears(one, "old", "nlu_fallback")
    desk.hears(one, "viejo", "nlu_fallback", language="es")
    desk.hears(other, "new", "nlu_fallback", language=None)
    assert desk.texts() == ["new", "viejo", "old"]
    assert desk.texts(KAWAII) == ["viejo", "old"]
    assert desk.texts(KAWAII, language="es") == ["viejo"]
    assert desk.texts(skip=1, limit=1) == ["viejo"]
    assert desk.texts(since=desk.now) == ["new"]
    assert desk.texts(sign=Sign.UNHELPFUL) == []
    assert desk.texts(sign=Sign.NOT_UNDERSTOOD) == ["new", "viejo", "old"]
    counts = desk.database.reviews.open_counts(BOTH)
    assert counts == {(KAWAII, "en"): 1, (KAWAII, "es"): 1, (KPOP, None): 1}
    assert desk.database.reviews.open_counts([KPOP]) == {(KPOP, None): 1}
    assert desk.database.reviews.open_counts(BOTH, desk.now) == {(KPOP, None): 1}


def test_a_verdict_takes_a_message_off_the_list(desk: Desk) -> None:
    """And lists it among those that are done, in the agent's name."""
    one = desk.opens()
    seq = desk.hears(one, "gift wrap?", "nlu_fallback")
    assert desk.decides(one, seq, Verdict.NEW_NEED, text="gift wrap?", note="gift wrapping")
    assert desk.texts() == []
    (review,) = desk.database.reviews.decided(BOTH)
    assert (review.agent, review.shop, review.note, review.key) == ("Mia", KAWAII, "gift wrapping", (one, seq))
    assert (desk.database.reviews.decided_count(BOTH), desk.database.reviews.decided_count([KPOP])) == (1, 0)
    assert list(desk.database.reviews.decided(BOTH, language="es")) == []


def test_of_two_verdicts_the_first_stands(desk: Desk) -> None:
    """Two agents who look at the same list; and nothing is said about a message that is not there."""
    one = desk.opens()
    seq = desk.hears(one, "gift wrap?", "nlu_fallback")
    assert desk.decides(one, seq, Verdict.RIGHT)
    assert not desk.decides(one, seq, Verdict.SKIPPED)
    assert not desk.decides("nobody", 1)
    assert [review.verdict for review in desk.database.reviews.decided(BOTH)] == [Verdict.RIGHT]
    assert len(desk.database.audit.entries([KAWAII], action="review.")) == 1


def test_a_verdict_can_be_taken_back_until_it_is_written_out(desk: Desk) -> None:
    """Then the example stands in a pull request, where it is taken out."""
    one = desk.opens()
    seq = desk.hears(one, "gift wrap?", "nlu_fallback")
    undone = Entry("mia", "review.undo", KAWAII, one)
    assert not desk.database.reviews.undo(one, seq, undone, NOON)
    desk.decides(one, seq, Verdict.INTENT, intent="track_order")
    assert desk.database.reviews.undo(one, seq, undone, NOON)
    assert desk.texts() == ["gift wrap?"]
    desk.decides(one, seq, Verdict.INTENT, intent="track_order")
    desk.database.reviews.exported([(one, seq)], NOON)
    assert not desk.database.reviews.undo(one, seq, undone, NOON)


def test_only_what_teaches_something_is_written_out_and_once(desk: Desk) -> None:
    """What was right, or skipped, teaches nothing; the oldest comes first."""
    one, other = desk.opens(), desk.opens(KPOP)
    given = [Verdict.INTENT, Verdict.RIGHT, Verdict.SKIPPED, Verdict.NEW_NEED]
    seqs = [desk.hears(one, verdict.value, "nlu_fallback") for verdict in given]
    for verdict, seq in zip(given, seqs, strict=True):
        desk.now += timedelta(minutes=1)
        desk.decides(one, seq, verdict, text=verdict.value)
    desk.decides(other, desk.hears(other, "kpop", "nlu_fallback"), text="kpop")
    store = desk.database.reviews
    assert [review.text for review in store.to_export()] == ["intent", "new_need", "kpop"]
    assert [review.text for review in store.to_export(KPOP)] == ["kpop"]
    assert [review.text for review in store.to_export(since=desk.now)] == ["kpop"]
    store.exported([(one, seqs[0]), (other, 1)], NOON)
    assert [review.text for review in store.to_export()] == ["new_need"]
    assert [review.exported_at for review in store.to_export(again=True)] == [NOON, None, NOON]
    store.exported([], NOON)


def test_what_is_erased_is_not_reviewed(desk: Desk) -> None:
    """Neither waiting nor done."""
    one = desk.opens()
    desk.decides(one, desk.hears(one, "gift wrap?", "nlu_fallback"))
    desk.hears(one, "hello?", "nlu_fallback")
    desk.database.conversations.erase(one, NOON)
    assert desk.texts() == []
    assert list(desk.database.reviews.decided(BOTH)) == []
    assert desk.database.reviews.doubt(one, 1) is None

"""The facts behind a shop's figures, on SQLite and PostgreSQL alike, from conversations as they really are stored."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.agents import Agent, Role
from helpdesk.audit import Entry
from helpdesk.conversations import Conversation, Handoff, HandoffReason, Speaker
from helpdesk.insights import Answerer, Ending, Gap, LastTurn, Period, Told, ending, endings
from helpdesk.orders import Destination, Item, Method, Order, ShippingChoice
from helpdesk.ownership import AgentWords, Move
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.turnrecords import TurnRecord

SHOP = "kawaii_stop"
CHICAGO = ZoneInfo("America/Chicago")
BEGAN = datetime(2026, 3, 20, 15, tzinfo=UTC)
NOW = BEGAN + timedelta(days=4)
MARCH = Period(date(2026, 3, 1), date(2026, 3, 31), CHICAGO)
STATUS = {"question": "order_status", "outcome": "in_transit", "needs_person": False, "next_question": None}
SILENT = {"question": "cancellation", "outcome": "not_stated", "needs_person": True, "next_question": "offer_person"}
COUNTRY = {"question": "delivery_estimate", "outcome": "not_stated", "needs_person": False, "next_question": "country"}
FOR_A_PERSON = {"question": "return_refund", "outcome": "refer", "needs_person": True, "next_question": "offer_person"}


class Talk:
    """One conversation in the database, to which things happen, a minute after each other."""

    numbers: Iterator[int] = count()

    def __init__(self, database: SqlDatabase, shop: str = SHOP, begun: datetime = BEGAN) -> None:
        self.id, self.shop, self.at, self.database = f"c{next(self.numbers)}", shop, begun, database
        database.conversations.create(Conversation(self.id, shop, language="en"), begun)

    def asks(self, *decisions: Mapping[str, Any], intent: str = "track_order", **more: Any) -> "Talk":
        """Let the shopper ask and the bot answer."""
        self.at += timedelta(minutes=1)
        seq, _ = self.database.conversations.receive(self.id, "a secret question", self.at)
        handoff = more.pop("handoff", None)
        record = TurnRecord(seq, self.shop, intent=intent, decisions=decisions, **{"outcome": "answered", "language": "en", **more})
        record = replace(record, handoff=handoff.reason.value if handoff else None)
        held = self.database.conversations.load(self.id)
        assert held is not None
        replies = [("a secret answer", None)]
        self.database.conversations.speak(self.id, held.epoch, replies, self.at, handoff, reply_to=seq, record=record)
        return self

    def calls(self, reason: HandoffReason = HandoffReason.ASKED) -> "Talk":
        """Let the shopper ask for a person."""
        return self.asks(outcome="handed_over", intent="human_agent", handoff=Handoff(reason, "wants a person"))

    def is_taken(self, agent: Agent) -> "Talk":
        """Let an agent lead."""
        return self.moves(Speaker.AGENT, assignee=agent.id)

    def is_told(self, agent: Agent) -> "Talk":
        """Let the agent say something."""
        self.at += timedelta(minutes=1)
        held = self.database.ownership.held(self.id)
        assert held is not None
        entry = Entry(agent.name, "conversation.say", self.shop, self.id)
        self.database.ownership.say(self.id, AgentWords(agent.id, held.epoch, "Hello", f"{self.at}", entry), self.at)
        return self

    def moves(self, to: Speaker, assignee: int | None = None, **sets: Any) -> "Talk":
        """Let the word move."""
        self.at += timedelta(minutes=1)
        held = self.database.ownership.held(self.id)
        assert held is not None
        move = Move(frozenset(Speaker), to, held.epoch, Entry("mia", "conversation.move", self.shop, self.id), assignee, sets=sets)
        self.database.ownership.move(self.id, move, self.at)
        return self

    def is_rated(self, *, helpful: bool, seq: int = 2) -> "Talk":
        """Let the shopper rate a message."""
        self.at += timedelta(minutes=1)
        assert self.database.conversations.rate(self.id, seq, self.at, helpful=helpful)
        return self


@pytest.fixture
def mia(database: SqlDatabase) -> Agent:
    """An agent of the shop."""
    return database.agents.add(Agent(0, "mia", "Mia", {SHOP: Role.AGENT}), "nothing matches this", [], BEGAN)


def facts(database: SqlDatabase, period: Period = MARCH) -> list[Told]:
    """What is known of the shop's conversations of a period."""
    return list(database.insights.conversations(SHOP, period.begins, period.ends))


def fact(database: SqlDatabase) -> Told:
    """What is known of the only conversation."""
    (found,) = facts(database)
    return found


def test_a_conversation_that_the_bot_answered_is_known_as_such(database: SqlDatabase) -> None:
    """Who spoke, when last, and that the last turn was decided."""
    talk = Talk(database).asks(STATUS)
    told = fact(database)
    assert (told.begun_at, told.spoken_at, told.last_turn, told.answerer) == (BEGAN, talk.at, LastTurn.ANSWER, Answerer.BOT)
    assert ending(told, NOW) == (Ending.ANSWERED, "")


def test_thanks_and_goodbyes_do_not_undo_an_answer(database: SqlDatabase) -> None:
    """Nor does a "no" to what was offered after it."""
    Talk(database).asks(STATUS).asks(intent="deny").asks(intent="thanks").asks(intent="bye")
    assert fact(database).last_turn is LastTurn.ANSWER


def test_thanks_alone_are_no_answer(database: SqlDatabase) -> None:
    """Nothing was asked, nothing was answered."""
    Talk(database).asks(intent="thanks")
    assert fact(database).last_turn is None


@pytest.mark.parametrize(
    ("decisions", "turn", "kind"),
    [
        ((SILENT,), {}, LastTurn.POLICY_SILENT),
        ((STATUS, SILENT), {}, LastTurn.POLICY_SILENT),
        ((FOR_A_PERSON,), {}, LastTurn.POLICY_SILENT),
        ((), {"intent": "nlu_fallback"}, LastTurn.UNSURE),
        ((), {"intent": "greet"}, LastTurn.QUESTION),
        ((), {"outcome": "fault"}, LastTurn.FAULT),
    ],
)
def test_what_was_no_answer_is_told_apart(
    database: SqlDatabase, decisions: Sequence[Mapping[str, Any]], turn: Mapping[str, Any], kind: LastTurn
) -> None:
    """An answer before it does not count any more."""
    Talk(database).asks(STATUS).asks(*decisions, **turn)
    assert fact(database).last_turn is kind
    assert ending(fact(database), NOW)[0] is Ending.ABANDONED


def test_a_message_that_nobody_has_answered_is_seen(database: SqlDatabase) -> None:
    """The shopper's own word was the last one."""
    talk = Talk(database).asks(STATUS)
    database.conversations.receive(talk.id, "hello?", talk.at)
    assert fact(database).unheard


def test_people_are_known_from_the_call_to_their_first_word(database: SqlDatabase, mia: Agent) -> None:
    """The first reason counts, and the first word after it."""
    talk = Talk(database).asks(STATUS).calls(HandoffReason.COMPLAINT).calls()
    called = talk.at - timedelta(minutes=1)
    met = talk.is_taken(mia).is_told(mia).at
    talk.is_told(mia).moves(Speaker.RESOLVED, resolution="answered")
    told = fact(database)
    assert (told.called_for, told.called_at, told.met_at, told.answerer) == ("complaint", called, met, Answerer.BOTH)
    assert ending(told, NOW) == (Ending.HANDED_OVER, "complaint")


def test_the_last_rating_counts(database: SqlDatabase) -> None:
    """A later rating of another message takes its place."""
    talk = Talk(database).asks(STATUS).asks(STATUS).is_rated(helpful=True)
    assert fact(database).helpful is True
    talk.is_rated(helpful=False, seq=4)
    assert ending(fact(database), NOW)[0] is Ending.NOT_HELPED


def test_only_conversations_of_the_shop_that_began_in_the_period_are_known(database: SqlDatabase) -> None:
    """Days begin at the shop's midnight; an empty conversation is one as well."""
    first, after = MARCH.begins, MARCH.ends
    for begun in (first - timedelta(seconds=1), first, after - timedelta(seconds=1), after):
        Talk(database, begun=begun)
    Talk(database, shop="kpop2")
    assert sorted(told.begun_at for told in facts(database)) == [first, after - timedelta(seconds=1)]
    assert endings(facts(database), NOW) == {(Ending.EMPTY, ""): 2}


def test_an_old_conversation_that_goes_on_keeps_its_place(database: SqlDatabase) -> None:
    """It is counted in the period in which it began."""
    talk = Talk(database, begun=datetime(2026, 2, 20, tzinfo=UTC))
    talk.at = NOW
    talk.asks(STATUS)
    assert facts(database) == []
    assert len(facts(database, Period(date(2026, 2, 1), date(2026, 2, 28), CHICAGO))) == 1


def test_questions_are_counted_by_day_intent_and_language(database: SqlDatabase) -> None:
    """And the bot's time in whole milliseconds, and what the proof refused."""
    Talk(database).asks(STATUS, milliseconds=11.6).asks(intent="thanks", milliseconds=12.2, language="de")
    refused = Handoff(HandoffReason.PROOF_REFUSED, "an answer could not be proven")
    Talk(database, begun=datetime(2026, 3, 21, 4, tzinfo=UTC)).asks(milliseconds=12.0, handoff=refused, blocked=("12",), language=None)
    asked = Handoff(HandoffReason.ASKED, "a person")
    Talk(database, begun=datetime(2026, 3, 21, 6, tzinfo=UTC)).asks(intent="why", handoff=asked, blocked=("7",))
    Talk(database, shop="kpop2").asks(STATUS)
    found = database.insights.questions(SHOP, MARCH.bounds)
    assert {day.day: asked for day, asked in zip(MARCH.days, found.by_day, strict=True) if asked} == {20: 3, 21: 1}
    assert found.total == 4
    assert found.by_intent == {"track_order": 2, "thanks": 1, "why": 1}
    assert found.by_language == {"en": 2, "de": 1, None: 1}
    assert found.milliseconds == {12: 3, 0: 1}
    assert found.refusals == {None: 1, "en": 1}


def test_a_shop_in_which_nothing_happened_has_figures_of_nothing(database: SqlDatabase) -> None:
    """A new shop is no fault."""
    found = database.insights.questions(SHOP, MARCH.bounds)
    assert (found.total, found.by_intent, found.milliseconds, len(found.by_day)) == (0, {}, {}, 31)
    assert database.insights.gaps(SHOP, MARCH.begins, MARCH.ends) == []


def test_what_the_policy_does_not_say_is_counted_once_a_question(database: SqlDatabase) -> None:
    """Asking why, or for a country that was left out, is no new gap."""
    first = Talk(database).asks(SILENT).asks(SILENT, intent="why").asks(COUNTRY)
    second = Talk(database).asks(STATUS, SILENT).asks(SILENT)
    Talk(database, shop="kpop2").asks(SILENT)
    assert database.insights.gaps(SHOP, MARCH.begins, MARCH.ends) == [Gap("cancellation", 3, 2)]
    cases = database.insights.gap_cases(SHOP, "cancellation", MARCH.begins, MARCH.ends, 10)
    assert [(case.conversation_id, case.at, case.language) for case in cases] == [
        (second.id, second.at, "en"),
        (first.id, first.at - timedelta(minutes=2), "en"),
    ]
    assert len(database.insights.gap_cases(SHOP, "cancellation", MARCH.begins, MARCH.ends, 1)) == 1
    assert database.insights.gap_cases(SHOP, "delivery_estimate", MARCH.begins, MARCH.ends, 10) == []


def an_order(number: int, placed: datetime) -> Order:
    """An order with two parcels, of which one has been scanned."""
    scan = Checkpoint(placed + timedelta(days=2), Tag.IN_TRANSIT, location="Chicago, US")
    return Order(
        number=f"KS{number}",
        email="ana@example.com",
        placed_at=placed,
        currency="USD",
        items=(Item("Plush keyring", 1, Decimal("21.00")),),
        shipping=ShippingChoice(Method.EXPRESS, Decimal("14.99")),
        destination=Destination("US"),
        shipments=(Shipment(f"P{number}A", "usps", (scan,)), Shipment(f"P{number}B", "ups")),
    )


def test_orders_come_in_pages_with_their_parcels_as_the_order_store_gives_them(database: SqlDatabase) -> None:
    """The last stored first, and none twice."""
    orders = [an_order(number, BEGAN + timedelta(minutes=number)) for number in range(1001, 1006)]
    for order in orders:
        database.orders.save(SHOP, order)
    database.orders.save("kpop2", orders[0])
    first = database.insights.orders(SHOP, MARCH.begins, MARCH.ends, before=None, limit=3)
    rest = database.insights.orders(SHOP, MARCH.begins, MARCH.ends, before=first[-1][0], limit=3)
    assert [order.number for _, order in (*first, *rest)] == [order.number for order in reversed(orders)]
    assert first[0][1] == database.orders.find(SHOP, "KS1005")


def test_orders_of_other_days_are_left_out_whatever_their_moments_offset_is(database: SqlDatabase) -> None:
    """A day more on either side may come along, since moments are kept as they were printed; the judge compares them exactly."""
    ends = MARCH.ends
    for number, placed in enumerate((ends - timedelta(days=40), ends - timedelta(days=1), ends + timedelta(days=4)), start=1001):
        database.orders.save(SHOP, an_order(number, placed.astimezone(ZoneInfo("Pacific/Kiritimati"))))
    found = database.insights.orders(SHOP, MARCH.begins, ends, before=None, limit=10)
    assert [order.number for _, order in found] == ["KS1002"]

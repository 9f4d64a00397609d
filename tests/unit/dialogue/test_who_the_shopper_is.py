"""How well a shopper is known: proofs that end, tries that are counted over all conversations, and the shop's own word."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.conversations import Conversation, HandoffReason, Level
from helpdesk.orderrecords import parse_order
from helpdesk.orders import Order
from helpdesk.ports import TrackingAnswer, TrackingState
from helpdesk.services.attempts import TRIES_AN_ADDRESS, TRIES_AN_ORDER, WINDOW, Attempts
from helpdesk.services.dialogue import Dialogue
from helpdesk.services.identity import PROOF_LASTS, TRIES_ALLOWED, Proving
from helpdesk.services.turns import Outcome, Turn
from tests.unit.dialogue.conftest import NOW, SHOPS, an_order

NUMBER, MAIL = {"order_number": "KS1001"}, {"email": "ana@example.com"}
BOTH = {**NUMBER, **MAIL}
WRONG_MAIL, NO_SUCH_ORDER = {**NUMBER, "email": "eve@example.com"}, {**MAIL, "order_number": "KS9999"}


class Town:
    """Shoppers who come and go, each with a conversation and an address of their own, before one bot."""

    def __init__(self, database: SqlDatabase) -> None:
        """Count failed proofs in the database."""
        self.now, self.database, self._ids = NOW, database, count()
        attempts = Attempts(database.attempts, lambda: b"secret")
        self.dialogue = Dialogue(database.orders, lambda _, order: order, database.claims, Proving(attempts))

    def comes(self, address: str | None = None, **state: Any) -> "Visitor":
        """Let somebody open a conversation."""
        return Visitor(self, Conversation(f"c{next(self._ids)}", "kawaii_stop", **state), address)


class Visitor:
    """One of them."""

    def __init__(self, town: Town, conversation: Conversation, address: str | None) -> None:
        self.town, self.conversation, self.address = town, conversation, address
        self.text = ""

    def asks(self, entities: dict[str, Any] | None = None, question: str = "order_status", shop: str = "kawaii_stop") -> Outcome:
        """Ask about an order."""
        conversation = self.conversation.as_of(self.town.now)
        turn = Turn(conversation, SHOPS[shop], self.town.now, "en", "…", None, tuple((entities or {}).items()), self.address)
        outcome = self.town.dialogue.ask(turn, question, needs_order=True)
        self.conversation = outcome.conversation
        self.text = "\n".join(reply.text for reply in outcome.replies)
        return outcome

    def is_refused(self, entities: dict[str, Any]) -> bool:
        """Ask with these details; tell whether a person is called because of too many tries."""
        outcome = self.asks(entities)
        return outcome.handoff is not None and outcome.handoff.reason is HandoffReason.TOO_MANY_TRIES

    def sees(self, number: str, entities: dict[str, Any] | None = None) -> bool:
        """Ask, and tell whether the answer is about this order."""
        outcome = self.asks(entities)
        return bool(outcome.replies[0].decisions) and self.conversation.in_focus == number


@pytest.fixture
def town(database: SqlDatabase) -> Iterator[Town]:
    """A bot with three orders of two shoppers."""
    yield Town(database)
    database.close()


# -- proofs that end ---------------------------------------------------------------------------------


def test_a_proof_holds_for_a_day_and_is_then_asked_for_again(town: Town) -> None:
    """The question that was asked goes on where it was."""
    ana = town.comes()
    assert ana.conversation.level is Level.ANONYMOUS
    assert ana.sees("KS1001", BOTH)
    assert (ana.conversation.level, ana.conversation.proven_until) == (Level.PROVEN, NOW + PROOF_LASTS)
    town.now = NOW + PROOF_LASTS - timedelta(seconds=1)
    assert ana.sees("KS1001")
    town.now = NOW + PROOF_LASTS
    assert not ana.sees("KS1001")
    assert ana.conversation.level is Level.ANONYMOUS
    assert "e-mail" in ana.text
    assert ana.sees("KS1001", BOTH)


def test_a_second_order_does_not_make_the_first_proof_last_longer(town: Town) -> None:
    """Else a conversation could be kept open for ever by naming one order after the other."""
    ana = town.comes()
    ana.sees("KS1001", BOTH)
    town.now += timedelta(hours=20)
    assert ana.sees("KS1002", {"order_number": "KS1002", **MAIL})
    assert ana.conversation.proven_until == NOW + PROOF_LASTS


def test_a_proof_belongs_to_its_conversation(town: Town) -> None:
    """The same shopper, somewhere else, is a stranger."""
    assert town.comes().sees("KS1001", BOTH)
    assert not town.comes().sees("KS1001", NUMBER)


# -- wrong tries ---------------------------------------------------------------------------------------


def test_an_order_cannot_be_guessed_at_from_many_conversations_and_addresses(town: Town) -> None:
    """After five wrong tries within an hour nobody may try it, not even with the right address, and the words are the same."""
    assert not any(town.comes(f"a{n}").is_refused(WRONG_MAIL) for n in range(TRIES_AN_ORDER))
    right = town.comes("elsewhere")
    assert right.is_refused(BOTH)
    once = town.comes()
    for _ in range(TRIES_ALLOWED):
        once.asks(NO_SUCH_ORDER)
    assert right.text == once.text
    assert town.comes("a0").sees("KS1002", {"order_number": "KS1002", **MAIL})


def test_one_address_cannot_guess_at_many_orders(town: Town) -> None:
    """Ten wrong tries within an hour, however many conversations; others are not held up."""
    for number in range(TRIES_AN_ADDRESS):
        assert not town.comes("a").is_refused({"order_number": f"KS{5000 + number}", **MAIL})
    assert town.comes("a").is_refused(BOTH)
    assert town.comes("b").sees("KS1001", BOTH)


def test_the_hour_slides(town: Town) -> None:
    """The oldest wrong try is forgotten first."""
    for number in range(TRIES_AN_ORDER):
        town.now = NOW + timedelta(minutes=number)
        town.comes().asks(WRONG_MAIL)
    town.now = NOW + WINDOW - timedelta(seconds=1)
    assert town.comes().is_refused(BOTH)
    town.now = NOW + WINDOW
    assert town.comes().sees("KS1001", BOTH)


def test_right_tries_are_not_counted(town: Town) -> None:
    """A family that looks after its parcel all day is no attack."""
    assert all(town.comes("home").sees("KS1001", BOTH) for _ in range(3 * TRIES_AN_ADDRESS))


def test_who_is_refused_uses_up_nothing(town: Town) -> None:
    """Neither further tries nor those of the conversation, so that the shopper can go on when the hour is over."""
    for _ in range(TRIES_AN_ORDER):
        town.comes().asks(WRONG_MAIL)
    ana = town.comes()
    assert all(ana.is_refused(BOTH) for _ in range(2 * TRIES_ALLOWED))
    town.now = NOW + WINDOW
    assert ana.sees("KS1001", BOTH)


def test_the_shops_do_not_share_their_counts(town: Town) -> None:
    """The same number may be an order in both."""
    for _ in range(TRIES_AN_ORDER):
        town.comes("a").asks(WRONG_MAIL)
    elsewhere = town.comes("a")
    elsewhere.asks(WRONG_MAIL, shop="kpop2")
    assert "check both" in elsewhere.text


def test_what_is_counted_tells_nobodys_order_or_address(town: Town) -> None:
    """Only keyed hashes are kept, so that the table helps no thief."""
    town.comes("203.0.113.7").asks(WRONG_MAIL)
    with town.database.orders._transactions.reading() as connection:
        keys = [row.key for row in connection.exec_driver_sql("SELECT key FROM attempts")]
    assert len(keys) == 2
    assert all(len(key) == 64 and int(key, 16) for key in keys)


class Watched:
    """An order store that remembers which questions it was asked."""

    def __init__(self, orders: Any) -> None:
        self._orders, self.asked = orders, list[str]()

    def __getattr__(self, name: str) -> Any:
        """Pass a question on."""
        self.asked.append(name)
        return getattr(self._orders, name)


def test_an_unknown_order_and_a_wrong_address_take_the_same_way(town: Town) -> None:
    """The same questions to the stores, of the same cost, and the same words: the time tells nothing either."""
    ways, words = [], []
    for details in (WRONG_MAIL, NO_SUCH_ORDER):
        orders, attempts = Watched(town.database.orders), Watched(town.database.attempts)
        proving = Proving(Attempts(attempts, lambda: b"secret"))
        town.dialogue = replace(town.dialogue, orders=orders, proving=proving)
        eve = town.comes("a")
        eve.asks(details)
        ways.append((orders.asked, attempts.asked))
        words.append(eve.text)
    assert ways[0] == ways[1] == (["email_of"], ["admit"])
    assert words[0] == words[1]


# -- the shop's own word -------------------------------------------------------------------------------


def signed_in(town: Town, email: str = "ana@example.com") -> Visitor:
    """Let somebody come whom the shop has signed in."""
    return town.comes("a", level=Level.SIGNED_IN, proven_email=email, proven_until=NOW + PROOF_LASTS)


def test_who_is_signed_in_names_an_order_and_is_answered(town: Town) -> None:
    """No proof is asked for."""
    assert signed_in(town).sees("KS1002", {"order_number": "KS1002"})


def test_who_is_signed_in_need_not_even_name_the_order(town: Town) -> None:
    """The most recent order that has not come yet is the one meant, else the most recent."""
    save(town, "KS1010", "2026-03-20T10:00:00-05:00", delivered=True)
    save(town, "KS1011", "2026-03-10T10:00:00-05:00")
    save(town, "KS1012", "2026-03-05T10:00:00-06:00")
    ana = signed_in(town)
    assert ana.sees("KS1011")
    assert "KS1011" in ana.text
    for number in ("KS1001", "KS1002", "KS1011", "KS1012"):
        save(town, number, "2026-03-10T10:00:00-05:00", delivered=True)
    assert signed_in(town).sees("KS1010")


def test_what_was_spoken_of_last_stays_the_order_meant(town: Town) -> None:
    """A shopper goes on with “and when will it come?”."""
    ana = signed_in(town)
    ana.asks({"order_number": "KS1002"})
    assert ana.sees("KS1002")


def test_who_is_signed_in_sees_nobody_elses_orders(town: Town) -> None:
    """Neither by number alone, nor does the answer tell whether there is such an order."""
    ana, words = signed_in(town), []
    for number in ("KS2001", "KS9999"):
        assert not ana.sees(number, {"order_number": number})
        words.append(ana.text)
    assert words[0] == words[1]
    assert ana.conversation.proven == ()


def test_who_is_signed_in_can_prove_an_order_placed_with_another_address(town: Town) -> None:
    """And stays who they are."""
    ana = signed_in(town)
    assert ana.sees("KS2001", {"order_number": "KS2001", "email": "bo@example.com"})
    assert (ana.conversation.level, ana.conversation.proven_email) == (Level.SIGNED_IN, "ana@example.com")
    assert ana.sees("KS1002", {"order_number": "KS1002"})


def test_guesses_of_others_do_not_lock_out_who_is_signed_in(town: Town) -> None:
    """The shop's word is no guess."""
    for _ in range(TRIES_AN_ORDER):
        town.comes().asks(WRONG_MAIL)
    assert signed_in(town).sees("KS1001", NUMBER)


def test_who_is_signed_in_without_an_order_is_asked_for_one(town: Town) -> None:
    """It may have been placed with another address."""
    cleo = signed_in(town, "cleo@example.com")
    assert not cleo.sees("KS1001")
    assert "order number" in cleo.text


def test_the_shops_word_ends_as_a_proof_does(town: Town) -> None:
    """After a day, the shopper is anonymous again."""
    ana = signed_in(town)
    town.now = NOW + PROOF_LASTS
    assert not ana.sees("KS1001")
    assert ana.conversation.level is Level.ANONYMOUS


def save(town: Town, number: str, placed_at: str, *, delivered: bool = False) -> Order:
    """Store an order of Ana's."""
    data = an_order(number, placed_at=placed_at)
    data["shipments"][0]["tracking_number"] = f"94001{number[2:]}"
    if delivered:
        data["shipments"][0]["checkpoints"].append({"at": "2026-03-22T10:00:00-05:00", "tag": "delivered"})
    order = parse_order(data, SHOPS["kawaii_stop"])
    town.database.orders.save("kawaii_stop", order)
    for parcel in order.shipments:
        answer = TrackingAnswer(parcel.tracking_number, TrackingState.FOUND, parcel.checkpoints)
        town.database.orders.record_tracking("kawaii_stop", parcel.tracking_number, answer, NOW)
    return order

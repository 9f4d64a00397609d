"""The page that says why the bot gave an answer, and gives it again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from helpdesk.agents import Role
from helpdesk.answers.compose import Reply
from helpdesk.conversations import Conversation, Handoff, HandoffReason
from helpdesk.ports import EngineReply
from helpdesk.services import grounds
from helpdesk.services.answering import payload
from helpdesk.services.turns import Ground, GroundKind, Outcome
from helpdesk.terms import Case
from tests.fake_engine import reply
from tests.integration.running_console import Console
from tests.integration.running_gateway import Chat, Gateway, StoppedClock, running
from tests.unit.answers.reachable import NOWS, a_parcel, a_scan, an_order, shops

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
SHOP = shops()["kawaii_stop"]
LATE = Ground(GroundKind.ANSWER, "late_refund", "en", Case(SHOP, NOWS[3], an_order((a_parcel(a_scan(), a_scan(days=5)),))), ("yes", "no"))


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path, clock=StoppedClock(NOON)) as found:
        yield found


@pytest.fixture
def mia(gateway: Gateway) -> Console:
    """The browser of an agent of Kawaii Stop."""
    return Console.of(gateway)


def answered(gateway: Gateway, *pieces: Ground, said: str | None = None, **more: object) -> Chat:
    """Have a shopper's message answered from these grounds, through the engine as the actions would."""
    spoken = grounds.again(pieces, SHOP) if pieces else Reply("Hello.", "en")
    spoken = spoken if said is None else replace(spoken, text=said)
    outcome = Outcome(Conversation("c1", SHOP.id), (spoken,), grounds=pieces, **more)  # type: ignore[arg-type]
    gateway.engine.answer = lambda _: EngineReply((payload(outcome),), "late_delivery", 0.87, "en")
    chat = gateway.opens()
    chat.send("it is <late>, do I get money back?")
    chat.transcript()
    return chat


def page(console: Console, chat: Chat, seq: int = 2) -> str:
    """Return the page of a message."""
    found = console.get(f"/console/conversations/{chat.id}/why/{seq}")
    assert found.status_code == 200, found.text
    return found.text


def test_an_answer_shows_what_it_rests_on_and_is_given_again(gateway: Gateway, mia: Console) -> None:
    """What was understood, the decision with its clauses, every value with its source, the inputs, the same words."""
    told = page(mia, answered(gateway, LATE, Ground(GroundKind.WAIT, "support_hours", "en", Case(SHOP, NOON))))
    assert "Same inputs, same words." in told
    for words in (
        "it is &lt;late&gt;, do I get money back?",
        "It is late",
        "87 % sure",
        "English",
        "eligible",
        "calculated: 50% of $14.99",
        "clause “guarantee_limit.express”, upper end, in force from 22 Feb 2026",
        "more than 14 business days",
        "9400100000000000000000",
        "2026-03-04 10:30-06:00",
        "14.99 USD",
        "the answer to “late refund”, in English; when a person answers, in English",
    ):
        assert words in told, words
    assert "ana@example.com" not in told
    assert "60601" not in told


def test_another_answer_than_then_is_compared_word_by_word(gateway: Gateway, mia: Console) -> None:
    """With the reason."""
    told = page(mia, answered(gateway, LATE, said="No."))
    assert "The same inputs give other words now." in told
    assert "The bot&#39;s sentences or the shop&#39;s data have changed." in told
    assert '<del><span class="unseen">was: </span>No</del>' in told
    assert "<ins>" in told


def test_an_answer_without_a_decision_says_so(gateway: Gateway, mia: Console) -> None:
    """A greeting rests on nothing but the shop's own words; a person may have been called all the same."""
    told = page(mia, answered(gateway, Ground(GroundKind.SAY, "shop_matter", "en"), handoff=Handoff(HandoffReason.SHOP_MATTER, "payment")))
    assert "which needs no rule" in told
    assert "Nothing but the shop's own words." in told
    assert "answered, and a person was called (shop matter)" in told
    assert "Same inputs, same words." in told


def test_an_answer_without_its_inputs_is_no_fault(gateway: Gateway, mia: Console) -> None:
    """Those of before such records, and those that were too long to keep."""
    assert "The inputs of this answer were not recorded." in page(mia, answered(gateway))
    chat = gateway.opens()
    gateway.product.database.conversations.append(chat.id, "bot", "Still there?", NOON)
    assert "The inputs of this answer were not recorded." in page(mia, chat, 1)


def test_an_apology_of_the_gateways_own_can_be_given_again(gateway: Gateway, mia: Console) -> None:
    """When the engine gives nothing of use."""
    gateway.engine.answer = lambda _: reply("")
    chat = gateway.opens()
    chat.send("hello")
    chat.transcript()
    told = page(mia, chat)
    assert "an apology, and a person was called" in told
    assert "Same inputs, same words." in told


@pytest.mark.parametrize("seq", ["1", "3", "99999999999999999999", "x"])
def test_only_a_message_of_the_bot_has_a_reason(gateway: Gateway, mia: Console, seq: str) -> None:
    """Not the shopper's, and none that is not there."""
    chat = answered(gateway, LATE)
    assert mia.get(f"/console/conversations/{chat.id}/why/{seq}").status_code == 404


def test_nobody_sees_the_reasons_of_another_shop(gateway: Gateway) -> None:
    """It is as if the message were not there."""
    chat = answered(gateway, LATE)
    other = Console.of(gateway, name="kim", shops={"kpop2": Role.OWNER})
    assert other.get(f"/console/conversations/{chat.id}/why/2").status_code == 404
    assert other.get("/console/conversations/no-such-one/why/2").status_code == 404

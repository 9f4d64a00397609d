"""People in a conversation: asking for one, their speaking, rating what was said, and erasing it all."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from helpdesk.conversations import Speaker
from helpdesk.services.answering import Answering
from helpdesk.services.turns import Outcome
from tests.fake_engine import reply
from tests.integration.running_gateway import NOON, Chat, Gateway, running


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path) as found:
        yield found


def rows(gateway: Gateway, query: str) -> list[Any]:
    """Ask the database."""
    with gateway.product.database.conversations._transactions.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(query)]


def takes_over(gateway: Gateway, chat: Chat) -> None:
    """Let an agent take over, as the console will."""
    held = gateway.held(chat)
    gateway.product.database.conversations.save(replace(held, speaker=Speaker.AGENT, epoch=held.epoch + 1), NOON)


def test_a_person_can_be_asked_for_around_the_bot(gateway: Gateway) -> None:
    """The button says so, queues the conversation and does not ask the engine."""
    chat = gateway.opens(language="es")
    answer = chat.call("POST", "/handoff")
    assert (answer.status_code, answer.json()) == (202, {"seq": 1})
    assert len(chat.transcript()) == 1
    assert chat.transcript()[0].startswith("system: ")
    assert chat.status() == "queued"
    assert gateway.engine.heard == []


def test_pressing_the_button_again_asks_for_no_second_person(gateway: Gateway) -> None:
    """Impatient fingers, also at the same moment."""
    chat = gateway.opens()
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: chat.call("POST", "/handoff").json(), range(4)))
    assert answers == [{"seq": 1}] * 4
    assert rows(gateway, "SELECT reason FROM handoffs") == [("asked",)]


def test_the_button_does_not_undo_what_the_bot_is_just_learning(gateway: Gateway) -> None:
    """Pressed in the middle of a turn, it neither forgets what the turn proved nor is it forgotten by the turn."""
    chat = gateway.opens()
    turns: Answering = gateway.product.turns

    def proves(text: str) -> Any:
        def respond(turn: Any) -> Outcome:
            chat.call("POST", "/handoff")
            return Outcome(replace(turn.conversation, proven=("KS1001",)))

        turns.run(
            conversation_id=chat.id, shop_id="kawaii_stop", language="en", text=text, intent=None, entities=(), respond=respond, begin=False
        )
        return reply("Thank you.")

    gateway.engine.answer = proves
    chat.send("KS1001")
    assert chat.transcript()[-1] == "bot: Thank you."
    held = gateway.held(chat)
    assert (held.speaker, held.proven) == (Speaker.QUEUED, ("KS1001",))


def test_while_an_agent_speaks_the_bot_is_told_nothing(gateway: Gateway) -> None:
    """The message is stored for the agent, and that is all."""
    chat = gateway.opens()
    takes_over(gateway, chat)
    assert chat.send("are you there?").json() == {"seq": 1}
    assert chat.transcript() == ["shopper: are you there?"]
    assert chat.status() == "agent"
    assert gateway.engine.heard == []


@pytest.mark.parametrize("broken", [False, True])
def test_a_reply_that_comes_after_a_take_over_is_dropped(gateway: Gateway, *, broken: bool) -> None:
    """Also when the person has handed back meanwhile, and also when all the bot had was an apology."""
    chat = gateway.opens()
    gate = gateway.engine.hold("hi")
    if broken:
        gateway.engine.answer = lambda _: reply()
    chat.send("hi")
    gate.wait_until_reached()
    takes_over(gateway, chat)
    gateway.product.database.conversations.save(replace(gateway.held(chat), speaker=Speaker.BOT, epoch=2), NOON)
    gate.open()
    assert chat.transcript() == ["shopper: hi"]
    assert rows(gateway, "SELECT reason FROM handoffs") == []
    gateway.engine.answer = lambda text: reply(f"fresh {text}")
    chat.send("again")
    assert chat.transcript()[1:] == ["shopper: again", "bot: fresh again"]
    assert gateway.engine.senders[-1] == f"kawaii_stop:{chat.id}:2"


def test_a_person_promised_by_the_bot_is_really_asked_for(gateway: Gateway) -> None:
    """Should the actions have failed to record it, the gateway does."""
    chat = gateway.opens()
    gateway.engine.answer = lambda _: reply("A person will help.", handoff={"reason": "shop_matter", "summary": "payment"})
    chat.send("my card was refused")
    assert chat.transcript()[-1] == "bot: A person will help."
    assert chat.status() == "queued"
    assert rows(gateway, "SELECT reason, summary FROM handoffs") == [("shop_matter", "payment")]


def test_a_message_is_rated_once_and_the_last_rating_counts(gateway: Gateway) -> None:
    """Yes, then no, is a no."""
    chat = gateway.opens()
    chat.send("hi")
    chat.transcript()
    for helpful in (True, True, False):
        answer = chat.call("POST", "/feedback", json={"seq": 2, "helpful": helpful})
        assert (answer.status_code, answer.content) == (204, b"")
    assert rows(gateway, "SELECT seq, helpful FROM ratings") == [(2, 0)]


@pytest.mark.parametrize(
    "body",
    [{}, {"seq": 2}, {"helpful": True}, {"seq": 1, "helpful": True}, {"seq": 3, "helpful": True}, {"seq": 0, "helpful": True},
     {"seq": "2", "helpful": True}, {"seq": True, "helpful": True}, {"seq": 2, "helpful": 1}, {"seq": 2, "helpful": "yes"},
     {"seq": -2, "helpful": True}, {"seq": 2.0, "helpful": True}, {"seq": 10**30, "helpful": True}],
)  # fmt: skip
def test_a_rating_of_nothing_is_refused(gateway: Gateway, body: dict[str, object]) -> None:
    """Only messages of the bot or an agent can be rated, with yes or no."""
    chat = gateway.opens()
    chat.send("hi")
    chat.transcript()
    answer = chat.call("POST", "/feedback", json=body)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert rows(gateway, "SELECT * FROM ratings") == []


def test_erasing_leaves_nothing_and_closes_the_door(gateway: Gateway) -> None:
    """Messages, hand-overs and ratings are gone, and the token opens nothing any more; other conversations stay."""
    chat, other = gateway.opens(), gateway.opens()
    for one in (chat, other):
        one.send("hi")
        one.transcript()
        one.call("POST", "/feedback", json={"seq": 2, "helpful": True})
        one.call("POST", "/handoff")
    answer = chat.call("DELETE")
    assert (answer.status_code, answer.content) == (204, b"")
    for method, path in (("GET", "/messages"), ("GET", "/events"), ("POST", "/messages"), ("DELETE", ""), ("POST", "/feedback")):
        assert chat.call(method, path, json={}).status_code == 401
    counts = [rows(gateway, f"SELECT count(*) FROM {table}")[0][0] for table in ("conversations", "messages", "handoffs", "ratings")]  # noqa: S608
    assert counts == [1, 3, 1, 1]
    assert len(other.transcript()) == 3


def test_a_conversation_erased_in_the_middle_of_a_turn_does_not_come_back(gateway: Gateway, capfd: pytest.CaptureFixture[str]) -> None:
    """Neither the late answer nor the action behind it stores anything, and nothing is logged as broken."""
    chat = gateway.opens()
    gate = gateway.engine.hold("hi")
    chat.send("hi")
    gate.wait_until_reached()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(chat.call, "GET", "/messages?after=1&wait=9")
        assert chat.call("DELETE").status_code == 204
        gate.open()
        assert waiting.result().status_code == 401
    assert gateway.is_idle()
    assert rows(gateway, "SELECT * FROM conversations") == rows(gateway, "SELECT * FROM messages") == []
    assert "error" not in capfd.readouterr().out.replace("ERROR", "error")

"""The edge to Rasa: whatever an action does, the shopper hears something, and the log hears nothing of the shopper."""

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Tracker

from actions import edge
from actions.edge import DialogueAction
from helpdesk.answers.compose import Reply
from helpdesk.bootstrap import Product, build
from helpdesk.conversations import Speaker
from helpdesk.services.answering import Answering, apology
from helpdesk.services.dialogue import Dialogue
from helpdesk.services.turns import Outcome, Turn
from helpdesk.settings import Settings

PRIVATE = ("ana@example.com", "Plum Street")
TEXT = "I am ana@example.com, 5 Plum Street"
FIRST = apology("en")


class Does(DialogueAction):
    """An action that does what a test wants."""

    def __init__(self, work: Callable[[Turn], Any]) -> None:
        """Do this."""
        self._work = work

    def name(self) -> str:
        """Have a name."""
        return "action_of_a_test"

    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Do it."""
        outcome: Outcome = self._work(turn)
        return outcome


@pytest.fixture
def product(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Product]:
    """The product behind the actions, with a short time for each."""
    settings = replace(Settings(), database_url=f"sqlite:///{tmp_path}/shop.db", action_timeout=20.0)
    made = build(settings)
    monkeypatch.setattr(edge, "product", lambda: made)
    yield made
    made.close()


def message(product: Product, **more: Any) -> dict[str, Any]:
    """Return a message as Rasa passes it on, in a conversation that the gateway began."""
    opened = product.conversing.open("kawaii_stop")
    metadata = {"shop": "kawaii_stop", "conversation": opened.id, "now": "2026-03-24T12:00:00+00:00", "language": None, "address": "5f3a"}
    entities = [{"entity": "email", "value": "ana@example.com"}, {"entity": "none", "value": None}]
    return {"text": TEXT, "intent": {"name": "greet"}, "entities": entities, "language": "en", "metadata": metadata, **more}


async def run(action: DialogueAction, latest: dict[str, Any] | None) -> Any:
    """Let an action answer; returns the one message it sent."""
    dispatcher = CollectingDispatcher()
    tracker = Tracker("kawaii_stop:c1:0", {}, latest, [], False, None, {}, None)  # noqa: FBT003 - Rasa's signature
    assert await action.run(dispatcher, tracker, {}) == []  # type: ignore[typeddict-item]
    assert len(dispatcher.messages) == 1
    return dispatcher.messages[0]["custom"]


def status(product: Product, latest: dict[str, Any]) -> Speaker:
    """Return who may speak."""
    held = product.database.conversations.load(latest["metadata"]["conversation"])
    assert held is not None
    return held.speaker


def says(text: str, **more: Any) -> Callable[[Turn], Outcome]:
    """Return work that says a text."""
    return lambda turn: Outcome(turn.conversation, (Reply(text, "en", **more),))


def fails(turn: Turn) -> Outcome:
    """Fail with the shopper's words in the fault, as faults often have."""
    raise ValueError(turn.text)


def test_an_action_answers_with_what_was_understood(product: Product) -> None:
    """Text, intent, entities that have a value, moment and language arrive at the dialogue."""
    turns: list[Turn] = []
    latest = message(product, language="es")

    def looks(turn: Turn) -> Outcome:
        turns.append(turn)
        return says("Hola.")(turn)

    told = asyncio.run(run(Does(looks), latest))
    assert told["replies"][0]["text"] == "Hola."
    turn = turns[0]
    assert (turn.text, turn.intent, turn.entities, turn.language) == (TEXT, "greet", (("email", "ana@example.com"),), "es")
    assert turn.now.isoformat() == "2026-03-24T12:00:00+00:00"
    assert turn.address == "5f3a"
    assert status(product, latest) is Speaker.BOT


def test_a_message_that_rasa_is_given_twice_is_worked_on_once(product: Product) -> None:
    """The gateway was killed before it had the answer, and asks again for the message with the same number."""
    latest = message(product)
    latest["metadata"]["seq"] = 4
    turns: list[Turn] = []

    def looks(turn: Turn) -> Outcome:
        turns.append(turn)
        return says("Hello.")(turn)

    told = [asyncio.run(run(Does(looks), latest)) for _ in range(2)]
    assert told[0] == told[1]
    assert len(turns) == 1


@pytest.mark.parametrize(
    "work",
    [fails, lambda _: None, lambda _: "hello", says("x", card={"x": object()}), says("x", card={"x": float("nan")}), says("\ud800")],
    ids=["raises", "returns nothing", "returns no outcome", "is no JSON", "is not a number", "is no text"],
)
def test_a_broken_action_is_an_apology_and_a_person(
    product: Product, work: Callable[[Turn], Any], capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Rasa would drop it in silence. The log names the action and the kind of fault only."""
    latest = message(product)
    assert asyncio.run(run(Does(work), latest)) == FIRST
    assert status(product, latest) is Speaker.QUEUED
    logged = "".join(capfd.readouterr()) + caplog.text
    assert "action_of_a_test" in logged
    assert not any(word in logged for word in PRIVATE)


def test_an_action_that_hangs_is_given_up_and_leaves_no_trace(
    product: Product, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The shopper hears the apology; what the action still comes up with afterwards is not remembered."""
    hurried = replace(product, settings=replace(product.settings, action_timeout=0.05))
    monkeypatch.setattr(edge, "product", lambda: hurried)
    released, ended = threading.Event(), threading.Event()
    latest = message(product)

    def hangs(turn: Turn) -> Outcome:
        assert released.wait(10)
        ended.set()
        return Outcome(replace(turn.conversation, proven=("KS1001",)), (Reply("Late.", "en"),))

    async def scene() -> Any:
        """What happens."""
        try:
            return await run(Does(hangs), latest)
        finally:
            released.set()

    assert asyncio.run(scene()) == FIRST  # ends only when the thread has
    assert ended.is_set()
    held = product.database.conversations.load(latest["metadata"]["conversation"])
    assert held is not None
    assert (held.proven, held.speaker) == ((), Speaker.QUEUED)
    assert "TimeoutError" in capfd.readouterr().out


@pytest.mark.parametrize(
    "latest",
    [None, {}, {"text": None, "metadata": None}, {"metadata": "x"}, {"metadata": {"shop": 5}, "intent": None}, {"entities": [{}]},
     {"metadata": {"shop": "kpop2", "now": "yesterday"}}, {"metadata": {"shop": "kpop2", "now": "2026-03-24T12:00:00"}},
     {"metadata": {"shop": "kpop2", "conversation": "erased"}}, {"metadata": {"shop": "nobody"}, "language": {"a": 1}}],
)  # fmt: skip
def test_a_message_of_a_wrong_shape_is_answered_too(product: Product, latest: dict[str, Any] | None) -> None:
    """Nothing that arrives here ends in silence."""
    assert asyncio.run(run(Does(says("hi")), latest)) == FIRST


def test_an_apology_does_not_need_what_failed(product: Product, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """Neither a product nor a database that answers: the words come all the same, in the shopper's language."""
    latest = message(product, language="es")

    def no_product() -> Product:
        raise OSError(TEXT)

    monkeypatch.setattr(edge, "product", no_product)
    assert asyncio.run(run(Does(says("hi")), latest)) == apology("es")
    assert not any(word in "".join(capfd.readouterr()) for word in PRIVATE)


class Stuck(Answering):
    """Holds every turn up, as a database does that another process locks."""

    def __init__(self) -> None:
        self.released = threading.Event()

    def run(self, **_: Any) -> dict[str, Any]:
        """Fail at once."""
        raise ValueError

    def failed(self, metadata: Any, conversation_id: str) -> dict[str, Any]:
        """Hang."""
        assert self.released.wait(10)
        return {}


def test_an_apology_does_not_wait_for_its_record(product: Product, monkeypatch: pytest.MonkeyPatch) -> None:
    """A locked database delays the hand-over's record, not the words."""
    stuck = Stuck()
    monkeypatch.setattr(edge, "APOLOGY_SECONDS", 0.05)
    monkeypatch.setattr(edge, "product", lambda: replace(product, turns=stuck))

    async def scene() -> Any:
        """What happens."""
        try:
            return await run(Does(says("hi")), message(product))
        finally:
            stuck.released.set()

    assert asyncio.run(scene()) == FIRST


def test_what_every_action_sends_can_travel() -> None:
    """The apology too."""
    assert json.loads(json.dumps(FIRST)) == FIRST
    assert FIRST["handoff"]["reason"] == "fault"

"""The channel between the gateway and Rasa, without a server."""

import asyncio
import json
from types import SimpleNamespace
from typing import Any

import pytest
from rasa.core.actions.action import RemoteAction
from rasa.core.channels.channel import UserMessage
from rasa.utils.endpoints import EndpointConfig

from understanding import rasa_remedies
from understanding.rasa_channel import BadMessage, HelpdeskChannel, Incoming, is_allowed, read_message, turn


def body(**content: Any) -> bytes:
    """A request's body."""
    return json.dumps(content).encode()


def test_a_message_is_read_with_its_metadata() -> None:
    """What the gateway sent arrives whole."""
    assert read_message(body(sender="s:1:0", text=" hi ", metadata={"shop": "kpop2"})) == Incoming("s:1:0", " hi ", {"shop": "kpop2"})


@pytest.mark.parametrize(
    "bad",
    [b"", b"[1", b"[]", b"\xff", body(text="x"), body(sender="", text="x"), body(sender=5, text="x"), body(sender="a" * 256, text="x"),
     body(sender="a"), body(sender="a", text="  "), body(sender="a", text=["x"]), body(sender="a", text="x", metadata=[1])],
)  # fmt: skip
def test_what_is_no_message_is_refused(bad: bytes) -> None:
    """Above all a message without a sender: Rasa would let all such shoppers share one conversation."""
    with pytest.raises(BadMessage):
        read_message(bad)


def test_the_reason_never_repeats_the_message() -> None:
    """A shopper's words stay out of logs and answers."""
    with pytest.raises(BadMessage) as told:
        read_message(body(sender="", text="my secret"))
    assert "secret" not in str(told.value)


def test_the_secret_is_asked_for_when_there_is_one() -> None:
    """An installation without a secret trusts its own machine."""
    assert is_allowed(None, None)
    assert is_allowed("anything", "")
    assert is_allowed("s3cret", "s3cret")
    assert not is_allowed(None, "s3cret")
    assert not is_allowed("S3cret", "s3cret")
    assert not is_allowed("\ud800", "s3cret")


class FakeAgent:
    """A dialogue that repeats what it was asked, in the shape of Rasa's agent."""

    def __init__(self, replies: list[Any], fault: Exception | None = None) -> None:
        self.action_endpoint = EndpointConfig("http://127.0.0.1:1")
        self.processor = SimpleNamespace(parse_message=self.parse, action_endpoint=None)
        self.seen: list[str | None] = []
        self._replies, self._fault = replies, fault

    async def parse(self, message: UserMessage) -> dict[str, Any]:
        """What Rasa would have understood."""
        entity = {"entity": "order_number", "value": "KS1001", "start": 3, "end": 9, "extractor": "x"}
        return {
            "text": message.text,
            "intent": {"name": "greet", "confidence": 0.9},
            "intent_ranking": [],
            "entities": [entity],
            "language": "en",
            "language_outside": None,
        }

    async def handle_message(self, message: UserMessage) -> None:
        """Say the prepared replies."""
        self.seen.append(message.text)
        if self._fault:
            raise self._fault
        for reply in self._replies:
            await message.output_channel.send_response("s", dict(reply))


def say(agent: FakeAgent, text: str) -> dict[str, Any]:
    """One turn with that dialogue."""
    return asyncio.run(turn(agent, Incoming("s", text, {})))


def test_replies_and_understanding_come_back_together() -> None:
    """Custom payloads are handed on untouched."""
    answer = say(FakeAgent([{"custom": {"text": "hello", "citations": []}}, {"text": "plain"}]), "hi KS1001")
    assert answer["messages"] == [{"text": "hello", "citations": []}, {"text": "plain"}]
    assert (answer["intent"], answer["confidence"], answer["language"], answer["error"]) == ("greet", 0.9, "en", None)


def test_a_typed_command_reaches_rasa_as_plain_text() -> None:
    """Nothing a shopper types may restart the conversation."""
    agent = FakeAgent([{"text": "x"}])
    for typed in ("/restart", " /restart", '\t/greet{"a": 1}'):
        say(agent, typed)
    assert all(text and not text.startswith("/") for text in agent.seen)


def test_offsets_count_the_spaces_that_rasa_cuts_off() -> None:
    """The entity stands where the shopper typed it."""
    entity = say(FakeAgent([{"text": "x"}]), "  hi KS1001")["entities"][0]
    assert (entity["start"], entity["end"]) == (5, 11)
    assert "extractor" not in entity


def test_silence_is_told_as_an_error() -> None:
    """The gateway must apologise and offer a person."""
    assert say(FakeAgent([]), "hi")["error"] == "no reply"


def test_a_fault_in_the_dialogue_is_not_swallowed() -> None:
    """The route turns it into a problem with status 500."""
    with pytest.raises(RuntimeError):
        say(FakeAgent([], RuntimeError("database")), "hi")


def test_a_reply_of_the_action_server_is_still_checked() -> None:
    """The compiled schema refuses what the slow one refused."""
    HelpdeskChannel()
    action = RemoteAction("action_x", None)
    assert action._validate_action_result({"events": [], "responses": [{}]})
    with pytest.raises(Exception, match="is not of type"):
        action._validate_action_result({"events": [], "responses": "x"})


def test_one_connection_is_kept_and_kept_once() -> None:
    """Wrapping twice changes nothing."""
    endpoint = EndpointConfig("http://127.0.0.1:1", token="t")
    kept = rasa_remedies.keep_connection(endpoint)
    assert kept == endpoint
    assert rasa_remedies.keep_connection(kept) is kept
    assert rasa_remedies.keep_connection(None) is None


def test_the_open_session_survives_its_use() -> None:
    """Rasa closes its session after each call; this one stays."""

    async def twice() -> bool:
        """What happens."""
        kept = rasa_remedies.keep_connection(EndpointConfig("http://127.0.0.1:1"))
        assert kept is not None
        async with kept.session() as first:
            pass
        async with kept.session() as second:
            same = first is second and not second.closed
        await second.close()
        return same

    assert asyncio.run(twice())

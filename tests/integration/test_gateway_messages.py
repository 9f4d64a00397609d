"""Sending messages: once each, in order, and always answered."""

import asyncio
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from gateway.desk import Desk
from gateway.metrics import Metrics
from helpdesk.conversations import Conversation
from helpdesk.errors import EngineUnavailable
from helpdesk.ports import EngineReply
from helpdesk.services.conversing import LONGEST_MESSAGE, Conversing, TurnResult
from tests.fake_engine import reply
from tests.integration.running_gateway import Gateway, running

SORRY = "bot: I am sorry, something went wrong on my side. I have asked a person to help you.\n\nOur team is closed right now."


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path) as found:
        yield found


def test_a_message_is_answered(gateway: Gateway) -> None:
    """The shopper's words and the bot's stand in the transcript with everything a client shows."""
    chat = gateway.opens()
    sent = chat.send("  hello  ", "page-1")
    assert (sent.status_code, sent.json()) == (202, {"seq": 1})
    assert chat.transcript() == ["shopper: hello", "bot: You said: hello"]
    asked, message = chat.news()["messages"]
    assert (asked["client_id"], asked["reply_to"]) == ("page-1", None)
    assert message == {
        "seq": 2,
        "author": "bot",
        "text": "You said: hello",
        "client_id": None,
        "reply_to": 1,
        "citations": [],
        "choices": ["Yes", "No"],
        "card": None,
        "agent": None,
        "invites": None,
        "at": "2026-03-24T12:00:00+00:00",
    }
    assert chat.status() == "bot"


def test_a_choice_is_as_good_as_a_text(gateway: Gateway) -> None:
    """A pressed button says its words."""
    chat = gateway.opens()
    assert chat.call("POST", "/messages", json={"client_id": "a", "choice": "Yes"}).status_code == 202
    assert chat.transcript() == ["shopper: Yes", "bot: You said: Yes"]


@pytest.mark.parametrize("client_id", [None, "", 5, "a" * 201])
def test_a_message_needs_a_number_of_its_page(gateway: Gateway, client_id: object) -> None:
    """Without it nobody could tell a repetition from a second message."""
    chat = gateway.opens()
    assert chat.call("POST", "/messages", json={"client_id": client_id, "text": "hi"}).status_code == 422
    assert chat.transcript() == gateway.engine.heard == []


@pytest.mark.parametrize(
    "said",
    [{}, {"text": ""}, {"text": " \n "}, {"text": "\0"}, {"text": "\u200b"}, {"text": 5}, {"choice": {"title": "Yes"}},
     {"text": "x" * (LONGEST_MESSAGE + 1)}],
)  # fmt: skip
def test_what_says_nothing_or_too_much_is_refused_and_not_stored(gateway: Gateway, said: dict[str, object]) -> None:
    """Empty, invisible, no text at all, or 4001 characters."""
    chat = gateway.opens()
    answer = chat.call("POST", "/messages", json={"client_id": "a", **said})
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert chat.transcript() == gateway.engine.heard == []


@pytest.mark.parametrize("text", ["x" * LONGEST_MESSAGE, "♥" * LONGEST_MESSAGE, "a\0b \ud800 '; DROP TABLE messages; --", "/restart"])
def test_any_other_text_is_taken(gateway: Gateway, text: str) -> None:
    """As long as allowed, in any script, and hostile; the bot is told what the transcript holds."""
    chat = gateway.opens()
    assert chat.send(text).status_code == 202
    said = chat.transcript()[0].removeprefix("shopper: ")
    assert gateway.engine.heard == [said]
    assert said == text.replace("\0", "").replace("\ud800", "?")


def test_the_same_message_sent_again_changes_nothing(gateway: Gateway) -> None:
    """A page that repeats itself after a broken line hears the same number; the bot hears the message once."""
    chat = gateway.opens()
    assert [chat.send("hi", "a").json() for _ in range(3)] == [{"seq": 1}] * 3
    chat.transcript()
    assert chat.send("hi", "a").json() == {"seq": 1}
    assert chat.transcript() == ["shopper: hi", "bot: You said: hi"]
    assert gateway.engine.heard == ["hi"]


def test_identical_messages_that_race_are_answered_once(gateway: Gateway) -> None:
    """Eight at the same time are one message, while the next one is another."""
    chat = gateway.opens()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: chat.send("hi", "same").json(), range(8)))
    assert answers == [{"seq": 1}] * 8
    assert chat.transcript() == ["shopper: hi", "bot: You said: hi"]
    assert gateway.engine.heard == ["hi"]


def test_the_same_number_in_two_conversations_is_two_messages(gateway: Gateway) -> None:
    """Pages number as they like."""
    first, second = gateway.opens(), gateway.opens()
    assert first.send("hi", "1").json() == second.send("ho", "1").json() == {"seq": 1}
    assert second.transcript() == ["shopper: ho", "bot: You said: ho"]


def test_messages_of_one_conversation_are_answered_in_order_while_others_go_on(gateway: Gateway) -> None:
    """A slow answer holds up what was said after it, and nobody else."""
    slow, quick = gateway.opens(), gateway.opens()
    gate = gateway.engine.hold("one")
    for text in ("one", "two", "three"):
        slow.send(text)
    gate.wait_until_reached()
    quick.send("quick")
    assert quick.transcript() == ["shopper: quick", "bot: You said: quick"]
    assert slow.news()["typing"] is True
    assert gateway.engine.heard == ["one", "quick"]
    gate.open()
    assert slow.transcript()[3:] == [f"bot: You said: {text}" for text in ("one", "two", "three")]
    assert set(gateway.engine.most_at_once.values()) == {1}


def test_messages_that_race_are_answered_in_the_order_they_were_stored(gateway: Gateway) -> None:
    """Whoever comes first in the transcript comes first at the bot."""
    chat = gateway.opens()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: chat.send(f"m{n}"), range(16)))
    stored = [line.removeprefix("shopper: ") for line in chat.transcript() if line.startswith("shopper")]
    assert gateway.engine.heard == stored
    assert set(gateway.engine.most_at_once.values()) == {1}


def test_more_slow_turns_than_usual_do_not_stop_others_from_reading(gateway: Gateway) -> None:
    """Twelve conversations wait for the bot; a thirteenth opens, reads and is answered."""
    gate = gateway.engine.hold("slow")
    waiting = [gateway.opens() for _ in range(12)]
    for chat in waiting:
        chat.send("slow")
    other = gateway.opens()
    other.send("quick")
    assert other.transcript() == ["shopper: quick", "bot: You said: quick"]
    gate.open()
    assert all(len(chat.transcript()) == 2 for chat in waiting)


def test_a_turn_that_waits_for_a_free_hand_does_not_get_more_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With every thread at work, the next shopper's eight seconds run all the same."""
    monkeypatch.setattr("gateway.desk.TURNS_AT_ONCE", 1)
    with running(tmp_path) as gateway:
        first, second = gateway.opens(), gateway.opens()
        gate = gateway.engine.hold("one")
        first.send("one")
        gate.wait_until_reached()
        second.send("two")
        time.sleep(0.2)
        gate.open()
        assert len(second.transcript()) == 2
        assert gateway.engine.waited["two"] >= 0.2


def fails(fault: Exception) -> EngineReply:
    """Fail as an engine."""
    raise fault


FAULTS = {
    "it raises": lambda _: fails(ValueError("ana@example.com")),
    "it is late or down": lambda _: fails(EngineUnavailable("too late")),
    "it says nothing": lambda _: EngineReply((), None, None, None),
    "it says an empty text": lambda _: reply(""),
    "its replies are no list": lambda _: EngineReply(({"replies": "hello"},), None, None, None),
    "a reply is no object": lambda _: EngineReply(({"replies": ["hello"]},), None, None, None),
    "a text is none": lambda _: EngineReply(({"replies": [{"text": 5}]},), None, None, None),
    "it is no reply at all": lambda _: None,
    "its hand-over has no known reason": lambda _: reply("hi", handoff={"reason": "boredom", "summary": ""}),
    "it cannot be written down": lambda _: EngineReply(({"replies": [{"text": "a\ud800", "card": {"x": object()}}]},), None, None, None),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=list(FAULTS))
def test_whatever_the_engine_does_the_shopper_hears_one_apology_and_gets_a_person(gateway: Gateway, fault: object) -> None:
    """Exactly one apology and one hand-over with the reason fault; the next message is answered again."""
    chat = gateway.opens()
    usual = gateway.engine.answer
    gateway.engine.answer = fault  # type: ignore[assignment]
    chat.send("where is my parcel?")
    asked, *sorry = chat.transcript()
    assert asked == "shopper: where is my parcel?"
    assert len(sorry) == 1
    assert sorry[0].startswith(SORRY)
    assert chat.status() == "queued"
    with gateway.product.database.conversations._transactions.reading() as connection:
        assert list(connection.exec_driver_sql("SELECT reason FROM handoffs")) == [("fault",)]
    gateway.engine.answer = usual
    chat.send("hello?")
    assert chat.transcript()[2:] == ["shopper: hello?", "bot: You said: hello?"]


def test_news_are_told_the_moment_there_are_any(gateway: Gateway) -> None:
    """Whoever waits for an answer gets it, and not the time-out; who asks without waiting is told at once."""
    chat = gateway.opens()
    gate = gateway.engine.hold("hi")
    chat.send("hi")
    gate.wait_until_reached()
    assert chat.news(after=1) == {"messages": [], "typing": True, "status": "bot"}
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(chat.news, 1, 9)
        gate.open()
        assert [one["text"] for one in waiting.result()["messages"]] == ["You said: hi"]
    assert gateway.is_idle()


@pytest.mark.parametrize("after", ["-1", "x", "1.5", "²", "99999999999999999999999999", "2147483648"])
def test_a_number_that_no_message_has_is_refused(gateway: Gateway, after: str) -> None:
    """Neither nonsense nor an enormous number is a fault of ours."""
    chat = gateway.opens()
    assert chat.call("GET", f"/messages?after={after}").status_code == 422
    assert chat.call("GET", f"/messages?wait={after}").status_code == 422
    assert chat.call("GET", "/events", headers={"Last-Event-ID": after.encode()}).status_code == 422


def test_whoever_hears_that_nobody_is_typing_has_everything(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that ends while the messages are being read is not lost between "still typing" and "all there"."""
    chat = gateway.opens()
    gate = gateway.engine.hold("hi")
    chat.send("hi")
    gate.wait_until_reached()
    store = gateway.product.database.conversations
    read = store.news

    def slowly(conversation_id: str, after: int = 0) -> object:
        found = read(conversation_id, after)
        gate.open()
        with gateway.state.desk.holding(conversation_id) as line:
            while line.typing:
                time.sleep(0.01)
        return found

    monkeypatch.setattr(store, "news", slowly)
    assert chat.news(after=1) == {"messages": [], "typing": True, "status": "bot"}
    assert len(chat.news(after=1)["messages"]) == 1


class SlowToStore(Conversing):
    """Stores the first message and then takes its time to come back, as a busy machine does."""

    def __init__(self) -> None:
        self.stored: list[str] = []
        self.answered: list[int] = []
        self._overtaken = threading.Event()

    def take(self, conversation: Conversation, text: str, client_id: str | None = None) -> tuple[int, str, bool]:
        """Store a message; the first one lets a second overtake it if that is possible at all."""
        self.stored.append(text)
        seq = len(self.stored)
        if seq == 1:
            self._overtaken.wait(0.5)
        return seq, text, True

    def answer(self, conversation_id: str, seq: int, text: str, address: str | None = None, waited: float = 0.0) -> TurnResult:
        """Remember the order."""
        self.answered.append(seq)
        self._overtaken.set()
        return TurnResult(seq, (), shop="kpop2")


def test_a_message_stored_first_is_answered_first_however_slow_its_storing() -> None:
    """Two messages at once cannot overtake each other between the transcript and the bot."""

    async def scene() -> list[int]:
        """What happens."""
        conversing = SlowToStore()
        desk = Desk(conversing, Metrics())
        conversation = Conversation("c1", "kpop2")
        sent = await asyncio.gather(desk.take(conversation, "one", "1"), desk.take(conversation, "two", "2"))
        assert list(sent) == [1, 2]
        await desk.wait()
        assert len(desk) == 0
        return conversing.answered

    assert asyncio.run(scene()) == [1, 2]

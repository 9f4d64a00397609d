"""Server-sent events: nothing missed, nothing repeated, nothing left behind."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import requests

from gateway.events import STREAMS_A_CONVERSATION
from tests.integration.running_gateway import Gateway, Heard, running


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path) as found:
        yield found


def said(events: list[Heard]) -> list[tuple[str | None, str]]:
    """Return the id and the text of each message among events."""
    return [(one.id, one.data["text"]) for one in events if one.name == "message"]


def test_messages_come_as_events_numbered_by_their_seq(gateway: Gateway) -> None:
    """Each event holds just what polling would show."""
    chat = gateway.opens()
    with chat.listening() as events:
        assert events.next() == Heard("status", None, {"status": "bot"})
        chat.send("hi")
        found = events.until("message", author="bot")
    assert said(found) == [("1", "hi"), ("2", "You said: hi")]
    assert [one.data for one in found if one.name == "message"] == chat.news()["messages"]


def test_who_listens_learns_that_the_bot_is_typing_and_that_it_stopped(gateway: Gateway) -> None:
    """Typing is told when it changes, and has no id, so that resuming is by messages alone."""
    chat = gateway.opens()
    gate = gateway.engine.hold("hi")
    with chat.listening() as events:
        events.until("status")
        chat.send("hi")
        gate.wait_until_reached()
        assert events.until("typing")[-1].data == {"typing": True}
        gate.open()
        found = events.until("typing", typing=False)
    assert [one.name for one in found] == ["message", "typing"]
    assert found[-1].id is None


def test_a_change_of_who_may_speak_is_an_event(gateway: Gateway) -> None:
    """Asking for a person queues the conversation, and every listener hears of it."""
    chat = gateway.opens()
    with chat.listening() as first, chat.listening() as second:
        for events in (first, second):
            events.until("status", status="bot")
        chat.call("POST", "/handoff")
        for events in (first, second):
            assert events.until("status", status="queued")[-1].id is None


@pytest.mark.parametrize("last", range(5))
def test_a_listener_resumes_without_gap_or_repeat(gateway: Gateway, last: int) -> None:
    """Whatever was received last, all after it comes, once; and what is said next follows."""
    chat = gateway.opens()
    for text in ("one", "two"):
        chat.send(text)
    chat.transcript()
    with chat.listening(str(last)) as events:
        found = events.until("status")
        chat.send("three")
        found += events.until("message", text="You said: three")
    assert [int(one.id or 0) for one in found if one.name == "message"] == list(range(last + 1, 7))


def test_no_message_is_lost_between_reading_and_waiting(gateway: Gateway) -> None:
    """Many messages at the pace of the listener arrive one by one, none only with the next heartbeat."""
    chat = gateway.opens()
    with chat.listening() as events:
        for number in range(25):
            chat.send(f"m{number}")
            events.until("message", text=f"You said: m{number}")
    with chat.listening() as again:
        found = again.until("message", seq=50)
    assert [one.id for one in found if one.name == "message"] == [str(seq) for seq in range(1, 51)]


def test_line_breaks_and_odd_letters_stay_within_their_event(gateway: Gateway) -> None:
    """A shopper cannot write events."""
    chat = gateway.opens()
    text = 'a\n\nevent: status\ndata: {"status": "agent"}\r\n\r\u2028♥'
    chat.send(text)
    chat.transcript()
    with chat.listening() as events:
        found = events.until("status")
    assert found[0].data["text"] == text
    assert found[-1].data == {"status": "bot"}


def test_a_listener_who_leaves_frees_everything(gateway: Gateway) -> None:
    """Also one who leaves without a goodbye, and in the middle of a turn."""
    chat = gateway.opens()
    gate = gateway.engine.hold("hi")
    with ExitStack() as stack:
        listening = [stack.enter_context(chat.listening()) for _ in range(3)]
        for events in listening:
            events.next()
        chat.send("hi")
        gate.wait_until_reached()
        assert "helpdesk_event_streams 3.0" in gateway.get("/metrics").text
    gate.open()
    assert gateway.is_idle()
    assert "helpdesk_event_streams 0.0" in gateway.get("/metrics").text


def test_one_conversation_can_be_open_in_some_places_only(gateway: Gateway) -> None:
    """A flood of streams is refused with the time to wait; when one is closed, there is room again."""
    chat, other = gateway.opens(), gateway.opens()
    with ExitStack() as stack:
        listening = [stack.enter_context(chat.listening()) for _ in range(STREAMS_A_CONVERSATION)]
        for events in listening:
            events.next()
        refused = chat.call("GET", "/events", stream=True)
        assert (refused.status_code, refused.headers["content-type"]) == (429, "application/problem+json")
        assert int(refused.headers["retry-after"]) > 0
        refused.close()
        with other.listening() as events:
            assert events.next().name == "status"
    assert gateway.is_idle()
    with chat.listening() as events:
        assert events.next().name == "status"


def test_the_stream_of_an_erased_conversation_ends(gateway: Gateway) -> None:
    """Whoever listens is not left waiting for ever."""
    chat = gateway.opens()
    with chat.listening() as events:
        events.until("status")
        chat.call("DELETE")
        with pytest.raises(EOFError):
            events.next()
    assert gateway.is_idle()


def test_a_stop_ends_the_streams_without_a_traceback(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Listeners who stay cannot keep the gateway running, and the log stays readable."""
    with running(tmp_path) as gateway:
        chat = gateway.opens()
        with chat.listening() as events:
            events.until("status")
            gateway.server.should_exit = True
            with pytest.raises((EOFError, requests.RequestException)):
                events.next()
    assert "Traceback" not in caplog.text
    assert all(record.exc_info is None for record in caplog.records)

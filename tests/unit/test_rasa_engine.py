"""Rasa over HTTP: a good answer is read, and everything else is one kind of fault that repeats nothing."""

import json
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from helpdesk.adapters.rasa import SECRET_HEADER, RasaEngine
from helpdesk.errors import EngineUnavailable

MESSAGE, HEALTH = "/webhooks/helpdesk/message", "/webhooks/helpdesk/health"
GOOD = {"messages": [{"replies": []}], "intent": "greet", "confidence": 0.9, "language": "en", "entities": [{"entity": "x"}], "error": None}
PRIVATE = "ana@example.com"


@pytest.fixture
def engine(httpserver: HTTPServer) -> Iterator[RasaEngine]:
    """An engine that talks to a server of the test."""
    found = RasaEngine(httpserver.url_for("/"), "hush", timeout=5)
    yield found
    found.close()


@pytest.fixture
def unused_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def refusal(engine: RasaEngine) -> str:
    """Send a message that fails and return what is said of it."""
    with pytest.raises(EngineUnavailable) as caught:
        engine.send("kawaii_stop:c1:0", f"I am {PRIVATE}", {})
    assert PRIVATE not in str(caught.value)
    return str(caught.value)


def test_a_message_goes_out_with_the_secret_and_the_answer_is_read(httpserver: HTTPServer, engine: RasaEngine) -> None:
    """Sender, text and metadata as they are; intent, language and replies as they come."""
    heard: list[tuple[Any, str | None]] = []

    def answer(request: Request) -> Response:
        heard.append((request.get_json(), request.headers.get(SECRET_HEADER)))
        return Response(json.dumps(GOOD), content_type="application/json")

    httpserver.expect_request(MESSAGE, method="POST").respond_with_handler(answer)
    reply = engine.send("kawaii_stop:c1:0", "¿dónde?", {"shop": "kawaii_stop"})
    assert heard == [({"sender": "kawaii_stop:c1:0", "text": "¿dónde?", "metadata": {"shop": "kawaii_stop"}}, "hush")]
    assert (reply.replies, reply.intent, reply.confidence, reply.language) == (({"replies": []},), "greet", 0.9, "en")
    assert reply.entities == ({"entity": "x"},)


@pytest.mark.parametrize(
    "body",
    ["", "{", "[]", "null", "5", "[" * 100_000, "\ufffd", "{}", '{"messages": "no"}', '{"messages": {}}', '{"messages": null}',
     '{"messages": [], "intent": 5}', '{"messages": [], "confidence": "high"}', '{"messages": [], "language": []}',
     '{"messages": [], "entities": {"a": 1}}'],
)  # fmt: skip
def test_an_answer_of_another_shape_is_a_fault(httpserver: HTTPServer, engine: RasaEngine, body: str) -> None:
    """Whatever stands in it."""
    httpserver.expect_request(MESSAGE).respond_with_data(body, content_type="application/json")
    assert refusal(engine) == "Rasa's answer has an unknown shape"


def test_a_turn_that_failed_inside_rasa_is_a_fault_and_its_text_stays_there(httpserver: HTTPServer, engine: RasaEngine) -> None:
    """What Rasa says of it may hold anything."""
    httpserver.expect_request(MESSAGE).respond_with_json({**GOOD, "error": f"failed on {PRIVATE}"})
    assert refusal(engine) == "Rasa reports that the turn failed; its log says why"


@pytest.mark.parametrize("status", [201, 302, 400, 401, 404, 500, 503])
def test_any_other_status_is_a_fault(httpserver: HTTPServer, engine: RasaEngine, status: int) -> None:
    """A redirect is not followed: the secret and the message go to Rasa alone."""
    elsewhere = {"Location": httpserver.url_for("/elsewhere")}
    httpserver.expect_request("/elsewhere").respond_with_json(GOOD)
    httpserver.expect_request(MESSAGE).respond_with_data(PRIVATE, status=status, headers=elsewhere)
    assert refusal(engine) == f"Rasa answered with status {status}"


def test_an_endless_answer_is_cut_off(httpserver: HTTPServer, engine: RasaEngine) -> None:
    """It is not read to its end first."""
    served: list[int] = []

    def endless() -> Iterator[bytes]:
        for number in range(10_000):
            served.append(number)
            yield b"x" * 65_536

    httpserver.expect_request(MESSAGE).respond_with_handler(lambda _: Response(endless()))
    assert "larger than any answer" in refusal(engine)
    assert len(served) < 1000


def test_an_answer_that_drips_is_given_up_when_its_time_is_over(httpserver: HTTPServer) -> None:
    """Each drop comes soon enough for the socket, but the turn has one deadline."""
    seconds = iter(range(1000))
    engine = RasaEngine(httpserver.url_for("/"), timeout=5, monotonic=lambda: float(next(seconds)))
    httpserver.expect_request(MESSAGE).respond_with_handler(lambda _: Response((b" " for _ in range(100_000)), direct_passthrough=True))
    assert refusal(engine) == "Rasa did not finish its answer in time"
    engine.close()


def test_an_answer_that_does_not_come_is_given_up(httpserver: HTTPServer) -> None:
    """The server holds the request until the shopper was told."""
    told = threading.Event()

    def late(_: Request) -> Response:
        told.wait(10)
        return Response(json.dumps(GOOD))

    httpserver.expect_request(MESSAGE).respond_with_handler(late)
    engine = RasaEngine(httpserver.url_for("/"), timeout=0.2)
    try:
        assert "cannot be reached or was too late (ReadTimeoutError)" in refusal(engine)
    finally:
        told.set()
        engine.close()


def test_a_rasa_that_is_not_there_is_a_fault_and_not_ready() -> None:
    """Nobody listens on port 9 of this machine, and no proxy of the environment is asked; it is tried again while there is time."""
    now, pauses = [0.0], list[float]()

    def sleep(seconds: float) -> None:
        now[0] += seconds
        pauses.append(seconds)

    engine = RasaEngine("http://127.0.0.1:9", timeout=2, monotonic=lambda: now[0], sleep=sleep)
    assert refusal(engine) == "Rasa cannot be reached"
    assert 1 < sum(pauses) < 2
    assert not engine.is_ready()
    engine.close()


def test_a_rasa_that_comes_back_in_time_answers_the_message_that_waited(unused_port: int) -> None:
    """Started again by the supervisor, it hears the message once."""
    server = HTTPServer("127.0.0.1", unused_port)
    server.expect_request(MESSAGE, method="POST").respond_with_json(GOOD)
    engine = RasaEngine(f"http://127.0.0.1:{unused_port}", timeout=20, sleep=lambda _: None if server.is_running() else server.start())
    assert engine.send("kawaii_stop:c1:0", "hi", {}).intent == "greet"
    assert len(server.log) == 1
    engine.close()
    server.stop()


def test_time_that_was_spent_waiting_is_not_given_again(httpserver: HTTPServer, engine: RasaEngine) -> None:
    """A turn that waited for its place has only what is left of its time."""
    httpserver.expect_request(MESSAGE).respond_with_json(GOOD)
    assert engine.send("a", "b", {}, 4.5).intent == "greet"
    with pytest.raises(EngineUnavailable, match="was over before"):
        engine.send("a", "b", {}, 5.0)


@pytest.mark.parametrize(("status", "ready"), [(200, True), (503, False), (302, False)])
def test_rasa_is_ready_when_it_says_so(httpserver: HTTPServer, engine: RasaEngine, status: int, *, ready: bool) -> None:
    """Only a plain yes counts."""
    httpserver.expect_request(HEALTH).respond_with_data("", status=status, headers={"Location": "/"})
    assert engine.is_ready() is ready


def test_the_engine_stays_out_of_the_environments_proxies(
    httpserver: HTTPServer, engine: RasaEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A shopper's words must not travel through somebody else's machine."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    httpserver.expect_request(MESSAGE).respond_with_json(GOOD)
    assert engine.send("a", "b", {}).intent == "greet"

"""`helpdesk chat`: one conversation in the terminal over the chat API."""

import argparse
import io
import json
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from helpdesk.cli import chat
from helpdesk.cli.chat import ChatFailed, Line, shown


class Gateway:
    """Answers as the gateway would, with messages given beforehand."""

    def __init__(self, server: HTTPServer, answers: list[list[dict[str, Any]]]) -> None:
        """Serve the chat API; each message of the shopper is followed by the next of `answers`."""
        self.heard: list[dict[str, Any]] = []
        self._answers, self._seq, self._waiting = answers, 0, list[dict[str, Any]]()
        self.url = server.url_for("").rstrip("/")
        server.expect_request("/api/v1/conversations", method="POST").respond_with_json({"id": "c1", "token": "t1", "seq": 0}, status=201)
        server.expect_request("/api/v1/conversations/c1/messages", method="POST").respond_with_handler(self._take)
        server.expect_request("/api/v1/conversations/c1/messages", method="GET").respond_with_handler(self._give)

    def _take(self, request: Request) -> Response:
        assert request.headers["Authorization"] == "Bearer t1"
        self.heard.append(request.get_json())
        self._add({"author": "shopper", "text": request.get_json()["text"]})
        for answer in self._answers.pop(0):
            self._add({"author": "bot", **answer})
        return Response(status=202, response='{"seq": 1}', content_type="application/json")

    def _give(self, request: Request) -> Response:
        after = int(request.args["after"])
        news = [one for one in self._waiting if one["seq"] > after]
        return Response(json.dumps({"messages": news, "typing": False, "status": "bot"}), content_type="application/json")

    def _add(self, message: dict[str, Any]) -> None:
        self._seq += 1
        self._waiting.append({**message, "seq": self._seq})


def talk(gateway: Gateway, typed: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Run the command with what the shopper types."""
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    return chat.run(argparse.Namespace(url=gateway.url, shop="kawaii_stop", language=None))


def test_each_message_is_answered_once(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Answers come in order, and none is repeated with the next one."""
    gateway = Gateway(httpserver, [[{"text": "Hello!"}], [{"text": "It costs money."}, {"text": "Anything else?"}]])
    assert talk(gateway, "hi\n\nhow much?\nexit\nnever sent\n", monkeypatch) == 0
    said = [line for line in capsys.readouterr().out.splitlines() if line.startswith("bot>")]
    assert said == ["bot> Hello!", "bot> It costs money.", "bot> Anything else?"]
    assert [one["text"] for one in gateway.heard] == ["hi", "how much?"]
    assert len({one["client_id"] for one in gateway.heard}) == 2


def test_a_choice_is_taken_by_its_number(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Typing 2 says the second choice; a number beyond the choices is said as it is."""
    gateway = Gateway(httpserver, [[{"text": "Shall I?", "choices": ["Yes", "No"]}], [{"text": "Fine."}], []])
    talk(gateway, "refund\n2\n", monkeypatch)
    assert [one["text"] for one in gateway.heard] == ["refund", "No"]


def test_the_end_of_the_input_ends_the_talk(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-D is a goodbye."""
    assert talk(Gateway(httpserver, []), "", monkeypatch) == 0


def test_a_refusal_of_the_gateway_is_told_in_its_words(httpserver: HTTPServer) -> None:
    """An unknown shop is named with those there are."""
    httpserver.expect_request("/api/v1/conversations").respond_with_json({"detail": "unknown shop 'x'; there are: kpop2"}, status=422)
    with pytest.raises(ChatFailed, match=r"^unknown shop 'x'; there are: kpop2$"):
        Line(httpserver.url_for(""), "x")


def test_a_page_that_is_no_gateway_is_noticed(httpserver: HTTPServer) -> None:
    """HTML is no answer."""
    httpserver.expect_request("/api/v1/conversations").respond_with_data("<html>", content_type="text/html")
    with pytest.raises(ChatFailed, match="did not answer properly"):
        Line(httpserver.url_for(""), "kpop2")


def test_without_a_gateway_it_says_how_to_start_one() -> None:
    """Nobody listens on port 9 of this machine."""
    with pytest.raises(ChatFailed, match=r"nothing answers at http://127.0.0.1:9.*start it with: helpdesk up"):
        Line("http://127.0.0.1:9", "kpop2")


@pytest.fixture
def message() -> dict[str, Any]:
    """A message with everything a message may have."""
    return {
        "author": "bot",
        "text": "Express costs money.\nAsk me more.",
        "citations": [{"section": "Rates", "quote": "Express Shipping costs money."}],
        "choices": ["Yes", {"title": "No"}],
    }


def test_a_message_shows_what_it_rests_on_and_its_choices(message: dict[str, Any]) -> None:
    """Text first, then the policy's words, then numbered choices."""
    assert shown(message, 80) == [
        "bot> Express costs money.",
        "     Ask me more.",
        '     | Rates: "Express Shipping costs money."',
        "     [1] Yes",
        "     [2] No",
    ]


def test_long_lines_are_wrapped(message: dict[str, Any]) -> None:
    """No line is wider than the terminal."""
    message["text"] = "word " * 60
    assert max(len(line) for line in shown(message, 60)) <= 60

"""Train a small model, serve it, talk to it: the real processes, with a stand-in for the action server."""

import json
import os
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import requests
import yaml

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / ".venv-rasa" / "bin" / "python"
SECRET = "only for this test"
MESSAGES = {
    "track_order": ["where is my order", "wheres my parcel", "track my package", "dónde está mi pedido"],
    "cancel_order": ["cancel my order", "i want to cancel", "please stop the order", "quiero cancelar"],
    "greet": ["hi", "hello", "good morning", "hola"],
    "out_of_scope": ["what is the weather", "tell me a joke", "play music", "who won the match"],
}

pytestmark = [
    pytest.mark.skipif(not PYTHON.is_file(), reason="needs the environment of Rasa"),
    pytest.mark.timeout(240),
]


class Actions(BaseHTTPRequestHandler):
    """An action server that repeats what it was told about the message, or fails, or says nothing."""

    def do_POST(self) -> None:
        """Answer one call."""
        call = json.loads(self.rfile.read(int(self.headers["content-length"])))
        latest = call["tracker"]["latest_message"]
        if "explode" in latest["text"] or "domain" not in call:
            self.send_error(500)
            return
        told = {key: latest[key] for key in ("language", "metadata", "text")} | {"events": len(call["tracker"]["events"])}
        responses = [] if "silence" in latest["text"] else [{"custom": told}]
        body = json.dumps({"events": [], "responses": responses}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Stay quiet."""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of four intents, trained by the real command."""
    folder = tmp_path_factory.mktemp("model")
    intents = [*MESSAGES, "nlu_fallback"]
    (folder / "domain.yml").write_text(yaml.safe_dump({"version": "3.1", "intents": intents, "actions": ["action_unsure", "action_told"]}))
    nlu = [{"intent": name, "examples": "".join(f"- {text}\n" for text in texts)} for name, texts in MESSAGES.items()]
    rules = [{"rule": name, "steps": [{"intent": name}, {"action": "action_told"}]} for name in intents]
    (folder / "data").mkdir()
    (folder / "data" / "all.yml").write_text(yaml.safe_dump({"version": "3.1", "nlu": nlu, "rules": rules}, allow_unicode=True))
    out = folder / "helpdesk.tar.gz"
    _run("understanding.train", "--out", out, "--data", folder / "data", "--domain", folder / "domain.yml")
    assert out.is_file()
    return out


@pytest.fixture(scope="module")
def served(model: Path) -> Iterator[Callable[..., requests.Response]]:
    """Rasa with that model on free ports; calling it sends one message."""
    actions = ThreadingHTTPServer(("127.0.0.1", 0), Actions)
    threading.Thread(target=actions.serve_forever, daemon=True).start()
    port = _free_port()
    environment = os.environ | {
        "HELPDESK_RASA_SECRET": SECRET,
        "HELPDESK_ACTIONS_URL": f"http://127.0.0.1:{actions.server_port}/webhook",
    }
    command = [str(PYTHON), "-m", "understanding.serve", "--port", str(port), "--model", str(model)]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as rasa:  # noqa: S603 - ours
        base = f"http://127.0.0.1:{port}/webhooks/helpdesk"
        _wait_until_ready(rasa, base)

        def say(text: str, sender: str = "shop:1:0", secret: str = SECRET, **metadata: Any) -> requests.Response:
            content = {"sender": sender, "text": text, "metadata": metadata}
            return requests.post(f"{base}/message", json=content, headers={"x-helpdesk-secret": secret}, timeout=20)

        try:
            yield say
        finally:
            rasa.terminate()
            rasa.wait(timeout=20)
            actions.shutdown()
            actions.server_close()


def test_language_and_metadata_reach_the_actions(served: Callable[..., requests.Response]) -> None:
    """An action sees what was detected and what the gateway sent."""
    answer = served("dónde está mi pedido KS-1001", shop="kawaii_stop", language="en", now="2026-03-24T12:00:00-05:00").json()
    assert answer["intent"] == "track_order"
    assert answer["language"] == "es"
    assert answer["entities"] == [{"entity": "order_number", "value": "KS1001", "start": 21, "end": 28}]
    assert answer["messages"][0]["language"] == "es"
    assert answer["messages"][0]["metadata"]["shop"] == "kawaii_stop"
    assert answer["error"] is None


@pytest.mark.parametrize("typed", ["/restart", "  /restart", '/cancel_order{"order_number":"KS1"}', "/session_start", "/back"])
def test_a_typed_command_is_a_message_like_any_other(served: Callable[..., requests.Response], typed: str) -> None:
    """It reaches an action as text, and commands nothing."""
    answer = served(typed, sender="shop:cmd:0").json()
    assert answer["error"] is None
    assert not answer["messages"][0]["text"].startswith("/")
    assert answer["entities"] == [] or answer["entities"][0]["end"] <= len(typed)


def test_an_action_is_told_the_latest_message_and_no_history(served: Callable[..., requests.Response]) -> None:
    """A turn after a hundred others costs what the first one cost."""
    for _ in range(3):
        answer = served("hello", sender="shop:long:0").json()
    assert answer["messages"][0]["events"] == 0


def test_a_failed_action_and_a_silent_one_are_told(served: Callable[..., requests.Response]) -> None:
    """The gateway never mistakes silence for an answer."""
    assert served("where is my order explode").json()["error"] == "the action action_told failed"
    assert served("where is my order silence").json()["error"] == "no reply"


def test_only_who_knows_the_secret_may_speak(served: Callable[..., requests.Response]) -> None:
    """And nobody without a sender."""
    assert served("hi", secret="guess").status_code == 401
    assert served("hi", sender=" ").status_code == 400
    assert served(" ").status_code == 400


def test_the_parse_command_says_the_same_as_the_server(model: Path, served: Callable[..., requests.Response]) -> None:
    """One graph, two doors."""
    lines = [{"id": 1, "text": "cancel my order #48213"}, {"id": "b", "text": "  /restart"}]
    result = _run("understanding.parse", "--model", model, "--shop", "kpop2", given="".join(json.dumps(line) + "\n" for line in lines))
    first, second = (json.loads(line) for line in result.stdout.splitlines())
    answer = served(str(lines[0]["text"]), sender="shop:parse:0", shop="kpop2").json()
    assert {key: first[key] for key in ("intent", "entities", "language")} == {
        key: answer[key] for key in ("intent", "entities", "language")
    }
    assert first["confidence"] == pytest.approx(answer["confidence"], abs=1e-4)
    assert (first["id"], second["id"]) == (1, "b")


def test_the_parse_command_names_a_bad_line(model: Path) -> None:
    """One sentence on standard error, exit code 2, nothing on standard output."""
    result = _run("understanding.parse", "--model", model, given='{"id": 1, "text": "hi"}\nnonsense\n', expect=2)
    assert result.stdout == ""
    assert result.stderr.strip() == "Line 2 of the input is not JSON."


def _run(module: str, *arguments: object, given: str = "", expect: int = 0) -> subprocess.CompletedProcess[str]:
    command = [str(PYTHON), "-m", module, *map(str, arguments)]
    result = subprocess.run(command, cwd=ROOT, input=given, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    assert result.returncode == expect, result.stderr[-2000:]
    return result


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_ready(rasa: "subprocess.Popen[bytes]", base: str) -> None:
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline:
        assert rasa.poll() is None, "Rasa ended before it was ready"
        try:
            if requests.get(f"{base}/health", timeout=2).ok:
                return
        except requests.ConnectionError:
            time.sleep(0.1)
    pytest.fail("Rasa was not ready in 90 seconds")

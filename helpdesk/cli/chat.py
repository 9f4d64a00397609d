"""`helpdesk chat`: talk to the running bot in the terminal, over the same HTTP API that the shop page uses."""

import argparse
import contextlib
import shutil
import sys
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from http import HTTPStatus
from typing import Any
from uuid import uuid4

import requests

from helpdesk.cli.running import running_gateway
from helpdesk.errors import HelpdeskError
from helpdesk.progress import plain
from helpdesk.settings import Settings

_POLL_SECONDS = 10
_TRIES = 6
_WIDEST = 100
_GOODBYES = frozenset({"exit", "quit"})
_START = "start it with: helpdesk up (or: make up)"


class ChatFailed(HelpdeskError):
    """The gateway cannot be talked to; the text says why and what to do."""


class Line:
    """One conversation over the chat API."""

    def __init__(self, base: str, shop: str, language: str | None = None, session: requests.Session | None = None) -> None:
        """Begin the conversation; raises ChatFailed when the gateway does not let us."""
        self._base, self._session = f"{base.rstrip('/')}/api/v1/conversations", session or requests.Session()
        opened = self._call("POST", self._base, {"shop": shop, **({"language": language} if language else {})})
        self._address = f"{self._base}/{opened['id']}/messages"
        self._session.headers["Authorization"] = f"Bearer {opened['token']}"
        self._seq = int(opened.get("seq", 0))

    def say(self, text: str) -> Iterator[Mapping[str, Any]]:
        """Send a message and yield what is answered, until nobody is writing any more."""
        self._call("POST", self._address, {"client_id": str(uuid4()), "text": text})
        heard = False
        for _ in range(_TRIES):
            news = self._call("GET", f"{self._address}?after={self._seq}&wait={_POLL_SECONDS}")
            for message in news["messages"]:
                self._seq = max(self._seq, int(message["seq"]))
                if message["author"] != "shopper":
                    heard = True
                    yield message
            if not news.get("typing") and (heard or news.get("status", "bot") != "bot"):
                return

    def _call(self, method: str, address: str, body: Mapping[str, Any] | None = None) -> dict[str, Any]:
        try:
            response = self._session.request(method, address, json=body, timeout=_POLL_SECONDS + 20)
            content = response.json()
        except requests.ConnectionError as fault:
            raise ChatFailed(f"nothing answers at {self._base}; {_START}") from fault
        except (requests.RequestException, ValueError) as fault:
            raise ChatFailed(f"the gateway did not answer properly ({type(fault).__name__})") from fault
        if response.status_code >= HTTPStatus.BAD_REQUEST or not isinstance(content, dict):
            detail = content.get("detail") if isinstance(content, dict) else None
            raise ChatFailed(str(detail or f"the gateway answered HTTP {response.status_code}"))
        return content


def register(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("chat", help="talk to the running bot in the terminal")
    parser.add_argument("--shop", required=True, help="which shop to talk to, such as kawaii_stop")
    parser.add_argument("--url", help="address of the gateway, when it is not the one that runs here")
    parser.add_argument("--language", help="language to be answered in, such as en or es; else it is detected")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Talk until the shopper leaves."""
    base = options.url or running_gateway(Settings.from_environment().state_dir)
    if base is None:
        raise ChatFailed(f"no helpdesk is running here; {_START}, or say --url ADDRESS")
    line = Line(base, options.shop, options.language)
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401, PLC0415 - gives `input` a history and editing, where there is one
    print("Type a message; 'exit' or Ctrl-D ends.")
    choices: Sequence[str] = ()
    for typed in _typed():
        text = _chosen(typed, choices)
        for message in line.say(text):
            choices = [_title(one) for one in message.get("choices") or ()]
            print("\n".join(shown(message, _width())), flush=True)
    return 0


def shown(message: Mapping[str, Any], width: int) -> list[str]:
    """Return a message as lines for the terminal: the text, what it rests on, and the choices with their numbers."""
    author = plain(str(message.get("author", "bot")))
    front = f"{author}> "
    lines: list[str] = []
    for part in str(message.get("text", "")).splitlines():
        lines += _wrapped(plain(part), width, " " * len(front) if lines else front)
    for citation in message.get("citations") or ():
        section, quote = plain(str(citation.get("section", ""))), plain(str(citation.get("quote", "")))
        lines += _wrapped(f'{section}: "{quote}"', width, "     | ")
    for number, choice in enumerate(message.get("choices") or (), start=1):
        lines.append(f"     [{number}] {plain(_title(choice))}")
    return lines


def _typed() -> Iterator[str]:
    prompt = "you> " if sys.stdin.isatty() else ""
    while True:
        try:
            text = input(prompt).strip()
        except EOFError:
            print()
            return
        if text.lower() in _GOODBYES:
            return
        if text:
            yield text


def _chosen(typed: str, choices: Sequence[str]) -> str:
    """Return the choice whose number was typed, else what was typed."""
    return choices[int(typed) - 1] if typed.isascii() and typed.isdecimal() and 0 < int(typed) <= len(choices) else typed


def _title(choice: Any) -> str:
    return str(choice.get("title", "")) if isinstance(choice, Mapping) else str(choice)


def _wrapped(text: str, width: int, front: str) -> list[str]:
    return textwrap.wrap(text, width, initial_indent=front, subsequent_indent=" " * len(front), break_long_words=False) or [front.rstrip()]


def _width() -> int:
    return min(_WIDEST, shutil.get_terminal_size().columns)

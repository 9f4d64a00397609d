"""A gateway that really listens, with a real database and a dialogue engine of the test."""

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

import requests
import uvicorn

from gateway.app import create_app
from gateway.serve import configured
from gateway.server import Peers
from gateway.state import State
from gateway.sweeping import USUAL, Pace
from helpdesk.bootstrap import Product, build
from helpdesk.conversations import Conversation
from helpdesk.services.answering import Answering
from helpdesk.services.conversing import Conversing
from helpdesk.settings import Settings
from tests.fake_engine import FakeEngine

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
_SECONDS = 10


@dataclass
class StoppedClock:
    """Shows the moment it was set to; `monotonic` stands still as well."""

    moment: datetime = NOON
    seconds: float = 0.0

    def now(self) -> datetime:
        """Return the moment."""
        return self.moment

    def monotonic(self) -> float:
        """Return the seconds."""
        return self.seconds


def make_product(folder: Path, engine: FakeEngine, clock: StoppedClock) -> Product:
    """Put a product together as usual, but with the test's engine and clock; its database lies in a folder."""
    made = build(replace(Settings(), state_dir=folder, database_url=f"sqlite:///{folder}/shop.db"), clock)
    made.conversing.close()
    conversations = made.database.conversations
    return replace(
        made,
        turns=Answering(conversations, made.shops, clock),
        conversing=Conversing(conversations, engine, made.shops, clock),
    )


@dataclass
class Chat:
    """One shopper in one conversation, over HTTP."""

    base: str
    id: str
    token: str
    _numbers: Iterator[int] = field(default_factory=count)

    @property
    def url(self) -> str:
        """The address of the conversation."""
        return f"{self.base}/api/v1/conversations/{self.id}"

    @property
    def headers(self) -> dict[str, str]:
        """The token as a header."""
        return {"Authorization": f"Bearer {self.token}"}

    def call(self, method: str, path: str = "", **more: Any) -> requests.Response:
        """Make a request about this conversation."""
        more["headers"] = {**self.headers, **more.get("headers", {})}
        return requests.request(method, f"{self.url}{path}", timeout=_SECONDS, allow_redirects=False, **more)

    def send(self, text: str, client_id: str | None = None, **more: Any) -> requests.Response:
        """Send a message."""
        return self.call("POST", "/messages", json={"client_id": client_id or str(uuid4()), "text": text}, **more)

    def news(self, after: int = 0, wait: int = 0) -> dict[str, Any]:
        """Ask what was said."""
        answer = self.call("GET", f"/messages?after={after}&wait={wait}")
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def transcript(self) -> list[str]:
        """Wait until nobody is typing and return what was said as "author: text"."""
        for _ in range(500):
            news = self.news()
            if not news["typing"]:
                return [f"{one['author']}: {one['text']}" for one in news["messages"]]
            time.sleep(0.02)
        raise AssertionError("somebody is typing for ever")

    def status(self) -> str:
        """Return who may speak."""
        return str(self.news()["status"])

    @contextmanager
    def listening(self, last: str | None = None) -> Iterator["Events"]:
        """Listen to the events."""
        more = {} if last is None else {"Last-Event-ID": last}
        with self.call("GET", "/events", headers=more, stream=True) as response:
            assert response.status_code == 200, response.text
            assert response.headers["content-type"].startswith("text/event-stream")
            yield Events(response)


@dataclass(frozen=True)
class Heard:
    """One event."""

    name: str
    id: str | None
    data: Mapping[str, Any]


class Events:
    """Reads server-sent events, one at a time."""

    def __init__(self, response: requests.Response) -> None:
        """Read from a response."""
        self._lines = response.iter_lines(chunk_size=1, decode_unicode=True)

    def next(self) -> Heard:
        """Wait for the next event."""
        fields: dict[str, str] = {}
        for line in self._lines:
            name, _, value = line.partition(": ")
            if line and name:
                fields[name] = value
            elif "data" in fields:
                return Heard(fields.get("event", "message"), fields.get("id"), json.loads(fields["data"]))
            else:
                fields = {}
        raise EOFError

    def until(self, name: str, **data: Any) -> list[Heard]:
        """Wait for an event with this name and data; returns all up to it."""
        found = [self.next()]
        while found[-1].name != name or not data.items() <= found[-1].data.items():
            found.append(self.next())
        return found


@dataclass
class Gateway:
    """A running gateway and what stands behind it."""

    url: str
    product: Product
    engine: FakeEngine
    clock: StoppedClock
    server: uvicorn.Server
    state: State
    routes: Sequence[Any]

    def opens(self, shop: str = "kawaii_stop", **more: Any) -> Chat:
        """Open a conversation."""
        answer = requests.post(f"{self.url}/api/v1/conversations", json={"shop": shop, **more}, timeout=_SECONDS)
        assert answer.status_code == 201, answer.text
        return Chat(self.url, answer.json()["id"], answer.json()["token"])

    def held(self, chat: Chat) -> Conversation:
        """Return a conversation's state from the database."""
        held = self.product.database.conversations.load(chat.id)
        assert held is not None
        return held

    def get(self, path: str, **more: Any) -> requests.Response:
        """Make a request."""
        return requests.get(f"{self.url}{path}", timeout=_SECONDS, allow_redirects=False, **more)

    def is_idle(self) -> bool:
        """Wait until no conversation holds anything; tells whether that came to be."""
        for _ in range(500):
            if len(self.state.desk) == 0:
                return True
            time.sleep(0.02)
        return False


@contextmanager
def running(
    folder: Path,
    engine: FakeEngine | None = None,
    clock: StoppedClock | None = None,
    *,
    peers: Peers | None = None,
    sweeps: Pace = USUAL,
    changed: Callable[[Product], Product] = lambda product: product,
) -> Iterator[Gateway]:
    """Run a gateway on a free port as `helpdesk up` does, in a thread; `changed` may make another product of the usual one."""
    engine, clock = engine or FakeEngine(), clock or StoppedClock()
    product = changed(make_product(folder, engine, clock))
    app = create_app(product, monotonic=clock.monotonic, sweeps=sweeps)
    server = uvicorn.Server(configured(app, peers, port=0, log_config=None))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive(), "the gateway did not start"
            time.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield Gateway(f"http://127.0.0.1:{port}", product, engine, clock, server, app.state.gateway, app.routes)
    finally:
        server.should_exit = True
        thread.join(20)
        product.close()
    assert not thread.is_alive()

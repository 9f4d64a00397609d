"""Three ways of talking to an assistant: Rasa's REST channel, our own channel, and the gateway."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

from bench.load import Connection, Shopper

_OK, _CREATED, _ACCEPTED = 200, 201, 202


class Entrance(Protocol):
    """A way in, at which a new shopper can begin a conversation."""

    async def welcome(self) -> Shopper:
        """Begin a conversation."""
        ...


@dataclass
class Tally:
    """Counts what the answers held: turns answered, and turns answered with a decision of the rules."""

    turns: int = 0
    decided: int = 0
    handed_over: int = 0

    def shares(self) -> dict[str, float]:
        """Return which share of the answers held a decision, and which called a person; nothing when nothing was counted."""
        counts = {"decided_share": self.decided, "handed_over_share": self.handed_over}
        return {name: count / self.turns for name, count in counts.items()} if self.turns else {}


@dataclass(frozen=True)
class RestEntrance:
    """Rasa's own REST channel, as `rasa init` sets it up."""

    port: int
    new_name: Callable[[], str]

    async def welcome(self) -> Shopper:
        """Begin a conversation under a fresh name."""
        return _RestShopper(Connection(self.port), self.new_name())


@dataclass(frozen=True)
class _RestShopper:
    connection: Connection
    name: str

    async def say(self, text: str) -> bool:
        answer = await self.connection.ask("POST", "/webhooks/rest/webhook", {"sender": self.name, "message": text})
        # Rasa's REST channel answers a failure with an empty list.
        return answer.status == _OK and bool(answer.json())

    async def leave(self) -> None:
        await self.connection.close()


@dataclass(frozen=True)
class ChannelEntrance:
    """Our own channel, talked to as the gateway does. `new_conversation` stores one whose orders are proven."""

    port: int
    shop: str
    secret: str | None
    new_conversation: Callable[[], str]
    tally: Tally = field(default_factory=Tally)

    async def welcome(self) -> Shopper:
        """Begin a conversation whose orders are proven."""
        return _ChannelShopper(Connection(self.port), self, self.new_conversation())


@dataclass(frozen=True)
class _ChannelShopper:
    connection: Connection
    entrance: ChannelEntrance
    conversation: str

    async def say(self, text: str) -> bool:
        shop, secret = self.entrance.shop, self.entrance.secret
        metadata = {"shop": shop, "language": "en", "now": datetime.now(UTC).isoformat(), "conversation": self.conversation}
        message = {"sender": f"{shop}:{self.conversation}:0", "text": text, "metadata": metadata}
        headers = {"x-helpdesk-secret": secret} if secret else {}
        answer = await self.connection.ask("POST", "/webhooks/helpdesk/message", message, headers)
        return answer.status == _OK and _told(answer.json(), self.entrance.tally)

    async def leave(self) -> None:
        await self.connection.close()


def _told(answer: dict[str, Any], tally: Tally) -> bool:
    """Tell whether the answer holds words for the shopper, and count what it was made of."""
    payloads = [message for message in answer.get("messages", ()) if isinstance(message, dict)]
    spoken = any(reply.get("text") for payload in payloads for reply in payload.get("replies", ()))
    if answer.get("error") or not spoken:
        return False
    tally.turns += 1
    tally.decided += any(payload.get("decisions") for payload in payloads)
    tally.handed_over += any(payload.get("handoff") for payload in payloads)
    return True


@dataclass(frozen=True)
class GatewayEntrance:
    """The gateway, talked to as a shop's page does. `prove` stores that the shopper has proven the orders."""

    port: int
    shop: str
    prove: Callable[[str], None]

    async def welcome(self) -> Shopper:
        """Open a conversation and listen to its events."""
        connection = Connection(self.port)
        path, headers = await self.open(connection)
        self.prove(path.rpartition("/")[2])
        return GatewayShopper(connection, Connection(self.port), path, headers)

    async def open(self, connection: Connection) -> tuple[str, dict[str, str]]:
        """Open a conversation; return its path and the header that opens it. Raises ValueError when it is refused."""
        answer = await connection.ask("POST", "/api/v1/conversations", {"shop": self.shop, "language": "en"})
        if answer.status != _CREATED:
            raise ValueError(f"the gateway opened no conversation (status {answer.status})")
        opened = answer.json()
        return f"/api/v1/conversations/{opened['id']}", {"Authorization": f"Bearer {opened['token']}"}


class GatewayShopper:
    """Sends messages over one connection and hears the answers as events over another."""

    def __init__(self, connection: Connection, events: Connection, path: str, headers: dict[str, str]) -> None:
        """Talk in an open conversation."""
        self._connection, self._events = connection, events
        self._path, self._headers = path, headers
        self._lines: Any = None
        self._said = 0

    async def say(self, text: str) -> bool:
        """Say something and wait for the bot's first message after it."""
        if self._lines is None:
            self._lines = await self._events.stream(f"{self._path}/events", self._headers)
        self._said += 1
        message = {"client_id": f"bench-{self._said}", "text": text}
        answer = await self._connection.ask("POST", f"{self._path}/messages", message, self._headers)
        if answer.status != _ACCEPTED:
            return False
        await self._hear(answer.json()["seq"])
        return True

    async def leave(self) -> None:
        """Close both connections."""
        await self._connection.close()
        await self._events.close()

    async def _hear(self, after: int) -> None:
        # Lines of chunk sizes and of other fields of an event are simply passed over.
        while line := await self._lines.readline():
            if line.startswith(b"data:"):
                event = json.loads(line[5:])
                if isinstance(event, dict) and event.get("author") == "bot" and event.get("seq", 0) > after:
                    return
        raise EOFError("the gateway ended the stream of events")

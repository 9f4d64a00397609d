"""The load generator: shoppers who write message after message, and how long each waits for an answer.

It shares the machine with what it measures, so it does little: raw keep-alive HTTP over asyncio streams.
"""

import asyncio
import json
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

LARGEST_BODY = 4 * 1024 * 1024
TURN_SECONDS = 60.0
# Each shopper begins elsewhere in the list, so that not everybody asks the same at the same time.
_STRIDE = 7


class Shopper(Protocol):
    """Someone in one conversation."""

    async def say(self, text: str) -> bool:
        """Say something and wait for the answer; tell whether it is one."""
        ...

    async def leave(self) -> None:
        """Close what is open."""
        ...


@dataclass(frozen=True)
class Phase:
    """What came of one phase of load: the seconds each answered turn took, the failed turns, the length of it all."""

    seconds: tuple[float, ...]
    failed: int
    lasted: float

    @property
    def per_second(self) -> float:
        """Answered turns per second."""
        return len(self.seconds) / self.lasted if self.lasted else 0.0


async def talk(shoppers: Sequence[Shopper], turns: int, messages: Sequence[str]) -> Phase:
    """Let all shoppers talk at the same time, `turns` messages each, every next one after the answer to the last."""
    started = time.perf_counter()
    told = await asyncio.gather(*(_talk(shopper, place, turns, messages) for place, shopper in enumerate(shoppers)))
    lasted = time.perf_counter() - started
    return Phase(
        seconds=tuple(seconds for turn in told for seconds, answered in turn if answered),
        failed=sum(1 for turn in told for _, answered in turn if not answered),
        lasted=lasted,
    )


async def _talk(shopper: Shopper, place: int, turns: int, messages: Sequence[str]) -> list[tuple[float, bool]]:
    told = []
    for turn in range(turns):
        text = messages[(place * _STRIDE + turn) % len(messages)]
        started = time.perf_counter()
        answered = await _answered(shopper, text)
        told.append((time.perf_counter() - started, answered))
    return told


async def _answered(shopper: Shopper, text: str) -> bool:
    try:
        async with asyncio.timeout(TURN_SECONDS):
            return await shopper.say(text)
    except (OSError, EOFError, ValueError):  # refused, cut off, or no HTTP and JSON: a failed turn
        return False


def read_messages() -> tuple[str, ...]:
    """Return the messages that every stack is sent."""
    lines = Path(__file__).with_name("messages.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line)


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer."""

    status: int
    body: bytes

    def json(self) -> Any:
        """Return the body, read as JSON; raises ValueError when it is none."""
        return json.loads(self.body)


class Connection:
    """One connection to a server on this machine, kept open between requests."""

    def __init__(self, port: int, host: str = "127.0.0.1") -> None:
        """Connect when first asked."""
        self._host, self._port = host, port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, method: str, path: str, content: object = None, headers: Mapping[str, str] | None = None) -> Answer:
        """Send one request and read the whole answer; a connection that was closed while idle is opened again."""
        request = _request(self._host, method, path, content, headers or {})
        if self._streams:
            try:
                return await self._exchange(request)
            except (ConnectionError, asyncio.IncompleteReadError):
                await self.close()
        return await self._exchange(request)

    async def stream(self, path: str, headers: Mapping[str, str]) -> asyncio.StreamReader:
        """Begin a request whose answer never ends and return its lines as they come, after the head."""
        reader, writer = await self._open()
        writer.write(_request(self._host, "GET", path, None, {"Accept": "text/event-stream", **headers}))
        status, _ = await _head(reader)
        if status != 200:  # noqa: PLR2004 - the one status that is a stream
            raise ValueError(f"the stream answered with status {status}")
        return reader

    async def close(self) -> None:
        """Close the connection."""
        streams, self._streams = self._streams, None
        if streams:
            streams[1].close()
            with suppress(ConnectionError):  # the other side was quicker
                await streams[1].wait_closed()

    async def _open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._streams is None:
            self._streams = await asyncio.open_connection(self._host, self._port, limit=LARGEST_BODY)
        return self._streams

    async def _exchange(self, request: bytes) -> Answer:
        reader, writer = await self._open()
        writer.write(request)
        status, headers = await _head(reader)
        body = await _body(reader, headers)
        if headers.get("connection", "").lower() == "close":
            await self.close()
        return Answer(status, body)


def _request(host: str, method: str, path: str, content: object, headers: Mapping[str, str]) -> bytes:
    body = b"" if content is None else json.dumps(content).encode()
    sent = {"Host": host, "Content-Type": "application/json", "Content-Length": str(len(body)), **headers}
    lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in sent.items())]
    return "\r\n".join((*lines, "", "")).encode("latin-1") + body


async def _head(reader: asyncio.StreamReader) -> tuple[int, dict[str, str]]:
    first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in lines if line)
    return int(first.split(" ")[1]), {name.lower(): value.strip() for name, _, value in pairs}


async def _body(reader: asyncio.StreamReader, headers: Mapping[str, str]) -> bytes:
    if headers.get("transfer-encoding", "").lower() != "chunked":
        return await reader.readexactly(min(int(headers.get("content-length", "0")), LARGEST_BODY))
    parts = []
    while size := int(await reader.readline(), 16):
        parts.append(await reader.readexactly(size))
        await reader.readexactly(2)
    await reader.readline()
    return b"".join(parts)

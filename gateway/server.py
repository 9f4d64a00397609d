"""The HTTP server's own guard: clients that are slow to ask, slow to read, send too much, or come in too great numbers.

uvicorn knows none of these limits. They stand below the application, since some of them never get so far as a request.
"""

import os
import socket
from asyncio import TimerHandle, Transport
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

# A client that knows what it wants sends its request line and headers at once.
HEAD_SECONDS = 10.0
# A reader must take what is sent at this pace at least: what the buffers hold, within so many seconds.
READ_SECONDS = 20.0
LARGEST_HEAD = 32_768
# Everything of one request, with what its chunks and trailers add to the largest body.
LARGEST_REQUEST = 262_144
CONNECTIONS = 6_000
CONNECTIONS_A_PEER = 300
# A peer that vanished without a word is given up after so long.
_PEER_GONE_MS = 60_000
# Files that the process needs besides connections.
_OTHER_FILES = 200

Refusal = tuple[str, str]
FULL: Refusal = ("503 Service Unavailable", "Very many are connected just now; please try again shortly.")
FULL_HERE: Refusal = ("429 Too Many Requests", "Too many connections from your network; please try again shortly.")
LARGE_HEAD: Refusal = ("431 Request Header Fields Too Large", "The headers are too large.")
LARGE_REQUEST: Refusal = ("413 Content Too Large", "The request is too large.")
_RETRY_SECONDS = 15


@dataclass
class Peers:
    """Counts connections: in all, and of each peer that is not this machine. With a proxy in front, all come from one."""

    most: int = CONNECTIONS
    most_a_peer: int = CONNECTIONS_A_PEER
    count_peers: bool = field(default_factory=lambda: not os.environ.get("FORWARDED_ALLOW_IPS"))
    connections: int = 0
    of: Counter[str] = field(default_factory=Counter)

    def refusal(self, host: str) -> Refusal | None:
        """Count a connection; tell why there is no room for it, if so."""
        self.connections += 1
        self.of[host] += 1
        if self.connections > self.most:
            return FULL
        return FULL_HERE if self.of[host] > self.most_a_peer and self._counts(host) else None

    def left(self, host: str) -> None:
        """Take a connection off the count."""
        self.connections -= 1
        self.of[host] -= 1
        if not self.of[host]:
            del self.of[host]

    def _counts(self, host: str) -> bool:
        try:
            return self.count_peers and not ip_address(host).is_loopback
        except ValueError:  # a socket of this machine
            return False


class GuardedProtocol(HttpToolsProtocol):
    """uvicorn's protocol with limits. `peers` is that of the server, set by `gateway.serve`."""

    peers = Peers()

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]
        """Count the connection, and give it some seconds to send a request."""
        super().connection_made(transport)
        self._host = self.client[0] if self.client else ""
        self._received = 0
        self._head_complete = False
        self._slow: TimerHandle | None = self.loop.call_later(HEAD_SECONDS, self._give_up)
        self._unread: TimerHandle | None = None
        _watch_peer(transport)
        if refusal := self.peers.refusal(self._host):
            self._refuse(refusal)

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        self.peers.left(self._host)
        self._in_time()
        self._is_read()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read on, up to the limits."""
        if self.transport.is_closing():
            return
        super().data_received(data)
        self._received += len(data)  # after a new message may have set it back
        if not self._head_complete and self._received > LARGEST_HEAD:
            self._refuse(LARGE_HEAD)
        elif self._received > LARGEST_REQUEST:
            self._refuse(LARGE_REQUEST)

    def on_message_begin(self) -> None:
        """Begin to count anew: the next request on the same connection."""
        super().on_message_begin()
        self._received, self._head_complete = 0, False
        if self._slow is None:
            self._slow = self.loop.call_later(HEAD_SECONDS, self._give_up)

    def on_headers_complete(self) -> None:
        """Note that the request arrived in time."""
        self._head_complete = True
        self._in_time()
        super().on_headers_complete()

    def pause_writing(self) -> None:
        """Give a reader that has not kept up some seconds."""
        super().pause_writing()
        if self._unread is None:
            self._unread = self.loop.call_later(READ_SECONDS, self._give_up)

    def resume_writing(self) -> None:
        """Note that the reader has caught up."""
        super().resume_writing()
        self._is_read()

    def _in_time(self) -> None:
        if self._slow:
            self._slow.cancel()
        self._slow = None

    def _is_read(self) -> None:
        if self._unread:
            self._unread.cancel()
        self._unread = None

    def _give_up(self) -> None:
        # Aborted and not closed: closing waits until everything is read, which is what this client does not do.
        self.transport.abort()

    def _refuse(self, refusal: Refusal) -> None:
        """Say why, unless an answer has begun, and end the connection."""
        if self.transport.is_closing():
            return
        if not getattr(self.cycle, "response_started", False):  # there may be no cycle yet
            self.transport.write(_problem(*refusal))
        self.transport.close()


def _problem(status: str, detail: str) -> bytes:
    code, title = status.split(" ", 1)
    body = f'{{"type": "about:blank", "title": "{title}", "status": {code}, "detail": "{detail}"}}'.encode()
    head = (
        f"HTTP/1.1 {status}\r\ncontent-type: application/problem+json\r\ncontent-length: {len(body)}\r\n"
        f"retry-after: {_RETRY_SECONDS}\r\nconnection: close\r\n\r\n"
    )
    return head.encode() + body


def _watch_peer(transport: Transport) -> None:
    """Have the system give up a peer that acknowledges nothing any more, where it can."""
    connection: Any = transport.get_extra_info("socket")
    if connection is not None and hasattr(socket, "TCP_USER_TIMEOUT"):
        with suppress(OSError):  # a socket without TCP
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, _PEER_GONE_MS)


def room_for_connections() -> int:
    """Raise this process's limit of open files as far as it goes, and return how many connections that allows."""
    import resource  # noqa: PLC0415 - not on every system

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard == resource.RLIM_INFINITY or hard > soft:
        wanted = CONNECTIONS + _OTHER_FILES if hard == resource.RLIM_INFINITY else min(hard, max(soft, CONNECTIONS + _OTHER_FILES))
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
            soft = wanted
    return CONNECTIONS if soft == resource.RLIM_INFINITY else max(1, min(CONNECTIONS, soft - _OTHER_FILES))

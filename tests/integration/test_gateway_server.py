"""Clients that are slow, greedy or many: the server below the application."""

import json
import resource
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from gateway import server
from gateway.server import FULL, FULL_HERE, LARGEST_HEAD, LARGEST_REQUEST, Peers, room_for_connections
from gateway.shield import LONGEST_ADDRESS
from helpdesk.services.conversing import LONGEST_MESSAGE
from tests.integration.running_gateway import NOON, Gateway, running

_SECONDS = 20
# Messages that are more than the buffers of a connection take.
MANY = 700


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path) as found:
        yield found


def connected(gateway: Gateway, read_buffer: int | None = None) -> socket.socket:
    """Connect without saying anything."""
    found = socket.socket()
    found.settimeout(_SECONDS)
    if read_buffer:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, read_buffer)
    found.connect(("127.0.0.1", int(gateway.url.rpartition(":")[2])))
    return found


def to_the_end(connection: socket.socket) -> bytes:
    """Read until the other side ends the connection, politely or not."""
    found = bytearray()
    try:
        while chunk := connection.recv(65_536):
            found += chunk
    except ConnectionError:
        pass
    return bytes(found)


def problem(answer: bytes) -> tuple[int, str, str | None]:
    """Read an answer that is a problem: its status, its sentence and how long to wait."""
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    headers = dict(line.lower().split(": ", 1) for line in lines[1:])
    told = json.loads(body)
    assert headers["content-type"] == "application/problem+json"
    assert int(lines[0].split()[1]) == told["status"]
    return told["status"], told["detail"], headers.get("retry-after")


@pytest.mark.parametrize("said", [b"", b"GET /healthz HT", b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: "])
def test_who_takes_long_to_ask_is_let_go(gateway: Gateway, monkeypatch: pytest.MonkeyPatch, said: bytes) -> None:
    """Whether nothing comes, or only a beginning."""
    monkeypatch.setattr(server, "HEAD_SECONDS", 0.2)
    with connected(gateway) as slow:
        slow.sendall(said)
        assert to_the_end(slow) == b""


def test_who_takes_long_to_ask_again_is_let_go_too(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second request of a connection has the same time as the first."""
    monkeypatch.setattr(server, "HEAD_SECONDS", 0.2)
    with connected(gateway) as slow:
        slow.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET /heal")
        answer = to_the_end(slow)
    assert answer.count(b"HTTP/1.1 200") == 1
    assert answer.endswith(b"ok\n")


def test_a_listener_has_all_the_time_in_the_world(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit is on asking, not on the answer."""
    monkeypatch.setattr(server, "HEAD_SECONDS", 0.1)
    chat = gateway.opens()
    gate = gateway.engine.hold("hi")
    with chat.listening() as events:
        events.until("status")
        with connected(gateway) as other:  # by the time this one is let go, the listener would have been
            assert to_the_end(other) == b""
        chat.send("hi")
        gate.open()
        assert events.until("message", author="bot")


def talks_much(gateway: Gateway) -> tuple[str, str]:
    """Fill a conversation with many long messages; returns its path and token."""
    chat = gateway.opens()
    for _ in range(MANY):
        gateway.product.database.conversations.append(chat.id, "bot", "♥" * LONGEST_MESSAGE, NOON)
    return chat.url.removeprefix(gateway.url), chat.token


@pytest.mark.parametrize("what", ["/events", "/messages"])
def test_a_reader_who_does_not_read_is_dropped(gateway: Gateway, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    """What is not taken must be held in memory; nobody may have us do that for long."""
    path, token = talks_much(gateway)
    monkeypatch.setattr(server, "READ_SECONDS", 0.3)
    with connected(gateway, 4096) as deaf:
        deaf.sendall(f"GET {path}{what} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
        while not gateway.server.server_state.connections:
            pass
        while gateway.server.server_state.connections:
            pass
        assert gateway.is_idle()
        assert len(to_the_end(deaf)) < MANY * LONGEST_MESSAGE * len("♥".encode())


def test_a_reader_who_reads_slowly_gets_everything(gateway: Gateway) -> None:
    """It is the standing still that ends a connection."""
    path, token = talks_much(gateway)
    with connected(gateway, 4096) as slow:
        slow.sendall(f"GET {path}/messages HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
        assert to_the_end(slow).count("♥".encode()) == MANY * LONGEST_MESSAGE


def test_headers_without_end_are_refused(gateway: Gateway) -> None:
    """They would be kept until they end."""
    with connected(gateway) as greedy:
        greedy.sendall(b"GET /healthz HTTP/1.1\r\n" + b"X: y\r\n" * (LARGEST_HEAD // 6))
        assert problem(to_the_end(greedy))[0] == 431


def test_an_address_without_end_is_refused(gateway: Gateway) -> None:
    """By the server when it has no end, by the application when it is only too long."""
    with connected(gateway) as greedy:
        greedy.sendall(b"GET /" + b"x" * (LARGEST_HEAD + 1))
        assert problem(to_the_end(greedy))[0] == 431
    answer = gateway.get(f"/{'x' * LONGEST_ADDRESS}")
    assert (answer.status_code, answer.headers["content-type"]) == (414, "application/problem+json")
    assert gateway.get(f"/healthz?{'x' * (LONGEST_ADDRESS - 10)}").status_code == 200


def test_trailers_without_end_are_refused(gateway: Gateway) -> None:
    """Behind a body in chunks, there may be headers once more."""
    with connected(gateway) as greedy:
        greedy.sendall(b"POST /api/v1/conversations HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n")
        try:
            for _ in range(LARGEST_REQUEST // 600 + 2):
                greedy.sendall(b"X: y\r\n" * 100)
        except ConnectionError:
            pass
        assert b" 413 " in to_the_end(greedy) or not gateway.server.server_state.connections


def test_many_requests_on_one_connection_are_no_large_request(gateway: Gateway) -> None:
    """Each is counted by itself."""
    request = b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-Fill: " + b"x" * 8000 + b"\r\n\r\n"
    with connected(gateway) as busy:
        for _ in range(50):
            busy.sendall(request)
            answer = b""
            while not answer.endswith(b"ok\n"):
                answer += busy.recv(65_536)


def test_only_so_many_connections_are_held(tmp_path: Path) -> None:
    """One more is told when to come again; when somebody leaves, there is room."""
    peers = Peers(most=3)
    with running(tmp_path, peers=peers) as gateway, ExitStack() as stack:
        idle = [stack.enter_context(connected(gateway)) for _ in range(3)]
        with connected(gateway) as refused:
            assert problem(to_the_end(refused)) == (503, FULL[1], "15")
        idle[0].close()
        while peers.connections > 2:
            pass
        assert gateway.get("/healthz").status_code == 200


class Counting(Peers):
    """Counts the peers of this machine as well."""

    def _counts(self, host: str) -> bool:
        return host == "127.0.0.1"


def test_one_peer_cannot_hold_all_connections(tmp_path: Path) -> None:
    """Where no proxy stands in front, each address has its share."""
    with running(tmp_path, peers=Counting(most_a_peer=2)) as gateway, ExitStack() as stack:
        for _ in range(2):
            stack.enter_context(connected(gateway))
        with connected(gateway) as refused:
            assert problem(to_the_end(refused)) == (429, FULL_HERE[1], "15")


@pytest.mark.parametrize(
    ("host", "proxy", "counts"),
    [("203.0.113.7", None, True), ("203.0.113.7", "10.0.0.1", False), ("127.0.0.1", None, False), ("::1", None, False), ("", None, False)],
)
def test_a_proxy_and_this_machine_may_hold_as_many_as_they_need(
    monkeypatch: pytest.MonkeyPatch, host: str, proxy: str | None, *, counts: bool
) -> None:
    """All shoppers come through them."""
    monkeypatch.delenv("FORWARDED_ALLOW_IPS", raising=False)
    if proxy:
        monkeypatch.setenv("FORWARDED_ALLOW_IPS", proxy)
    peers = Peers(most_a_peer=1)
    assert [bool(peers.refusal(host)) for _ in range(2)] == [False, counts]
    peers.left(host)
    peers.left(host)
    assert (peers.connections, peers.of) == (0, {})


def test_no_more_connections_are_promised_than_the_system_allows() -> None:
    """Each is an open file."""
    assert 1 <= room_for_connections() <= resource.getrlimit(resource.RLIMIT_NOFILE)[0]

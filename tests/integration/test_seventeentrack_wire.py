"""A service that does not answer, or breaks the rules of HTTP itself."""

import socket
import socketserver
import threading
from collections.abc import Iterator

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from helpdesk.adapters.http import CallLimits
from helpdesk.adapters.seventeentrack import SeventeenTrack
from helpdesk.errors import TrackingUnavailable
from helpdesk.ports import ParcelRef

KEY = "k-123"


class Wire(socketserver.ThreadingTCPServer):
    """Sends the same bytes to every caller and hangs up."""

    daemon_threads = True
    bytes_to_send = b""


class _Handler(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        """Read something, send, hang up."""
        assert isinstance(self.server, Wire)
        self.request.recv(65_536)
        self.request.sendall(self.server.bytes_to_send)


@pytest.fixture
def wire() -> Iterator[Wire]:
    """Listen on a free port of the loopback."""
    with Wire(("127.0.0.1", 0), _Handler) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield server
        server.shutdown()


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"\x00\xff\xfe not http at all",
        b"HTTP/1.1 two hundred OK\r\n\r\n",
        b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"code":',
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: 3\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 300 + b"\r\n{}",
        b"HTTP/1.1 302 Found\r\nLocation: http://[bad\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 429 Slow\r\nRetry-After: \xb2\r\nContent-Length: 0\r\n\r\n",
    ],
    ids=range(12),
)
def test_broken_bytes_are_told_as_unavailable(sent: bytes, wire: Wire) -> None:
    """Nothing but the agreed fault comes out, whatever comes in."""
    wire.bytes_to_send = sent
    source = SeventeenTrack(f"http://127.0.0.1:{wire.server_address[1]}", "key", limits=CallLimits(tries=2), sleep=lambda _: None)
    with pytest.raises(TrackingUnavailable):
        source.fetch([ParcelRef("A12345")])
    source.close()


def test_a_closed_port_is_unavailable() -> None:
    """Nobody listens there."""
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        source = SeventeenTrack(f"http://127.0.0.1:{reserved.getsockname()[1]}", KEY, sleep=lambda _: None)
        with pytest.raises(TrackingUnavailable, match="could not be reached"):
            source.fetch([ParcelRef("A12345")])
        source.close()


def test_a_silent_service_is_unavailable(httpserver: HTTPServer) -> None:
    """The service takes the call and never answers; the time-out ends the wait."""
    release = threading.Event()

    def never(_: Request) -> Response:
        release.wait(30)
        return Response("{}")

    httpserver.expect_request("/track/v2.4/gettrackinfo").respond_with_handler(never)
    source = SeventeenTrack(httpserver.url_for("/"), KEY, limits=CallLimits(read_s=0.1, tries=1))
    try:
        with pytest.raises(TrackingUnavailable, match="Timeout"):
            source.fetch([ParcelRef("A12345")])
    finally:
        release.set()
        source.close()

"""A tracking server for demonstrations and tests: 17TRACK's protocol on this machine's loopback.

`python -m demo.server --port 8090 --key KEY` serves the demo parcels. `POST /control` with the same key
switches faults on: `{"mode": "ok|slow|garbage|429|500|down", "delay_s": 30, "times": 1}`.
"""

import argparse
import hmac
import json
import os
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from demo.moments import aware
from demo.orders import demo_world
from demo.service import BAD_KEY, WRONG_BODY, CallCounter, Parcels, failure

PATH = "/track/v2.4"
MODES = ("ok", "slow", "garbage", "429", "500", "down")
_LARGEST_BODY = 1_000_000


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault to show: for how many calls (None: until told otherwise), and how slow."""

    mode: str = "ok"
    delay_s: float = 30.0
    times: int | None = None


class DemoServer(ThreadingHTTPServer):
    """The server with its state; use it as a context manager around `start()`."""

    daemon_threads = True

    def __init__(
        self, items: Mapping[str, dict[str, Any]], key: str, *, port: int = 0, calls_per_second: int = 3, parcels: Parcels | None = None
    ) -> None:
        """Listen on the loopback; port 0 takes a free one."""
        super().__init__(("127.0.0.1", port), _Handler)
        self.key = key
        self.parcels = parcels or Parcels(items)
        self.counter = CallCounter(calls_per_second)
        self.stopping = threading.Event()
        self.asked = threading.Event()
        self._fault = Fault()
        self._lock = threading.Lock()

    @property
    def url(self) -> str:
        """Address to give to the product's tracking source."""
        return f"http://127.0.0.1:{self.server_address[1]}{PATH}"

    def start(self) -> "DemoServer":
        """Serve in a thread of its own."""
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def server_close(self) -> None:
        """Stop, also the slow answers that still wait."""
        self.stopping.set()
        self.shutdown()
        super().server_close()

    def show(self, fault: Fault) -> None:
        """Switch to a fault, or back to `ok`."""
        with self._lock:
            self._fault = fault

    def next_fault(self) -> Fault:
        """Return what the next call shall meet, counting it."""
        self.asked.set()
        with self._lock:
            fault = self._fault
            if fault.times is not None:
                left = fault.times - 1
                self._fault = Fault(fault.mode, fault.delay_s, left) if left > 0 else Fault()
            return fault

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 - the base class names them
        """Say nothing when a client hangs up, which a time-out test does on purpose."""
        fault = sys.exception()
        if not isinstance(fault, ConnectionError):
            sys.stderr.write(f"demo tracking server: {type(fault).__name__}\n")


class _Handler(BaseHTTPRequestHandler):
    server: DemoServer
    protocol_version = "HTTP/1.1"
    timeout = 60
    disable_nagle_algorithm = True  # header and body are two small writes; together they would wait for each other

    def do_GET(self) -> None:
        """Answer whether the server is up."""
        self._send(HTTPStatus.OK if self.path == "/healthz" else HTTPStatus.NOT_FOUND, {"status": "ok"})

    def do_POST(self) -> None:
        """Answer a call of the protocol, or switch faults."""
        body, readable = self._body()
        if not hmac.compare_digest((self.headers.get("17token") or "").encode(), self.server.key.encode()):
            self._send(HTTPStatus.UNAUTHORIZED, failure(BAD_KEY, "The key is not known."))
        elif self.path == "/control":
            self._control(body)
        elif not self.path.startswith(f"{PATH}/"):
            self._send(HTTPStatus.NOT_FOUND, {"status": "no such page"})
        elif not self._shows_fault():
            method = self.path.removeprefix(f"{PATH}/")
            self._send(HTTPStatus.OK, self.server.parcels.call(method, body) if readable else failure(WRONG_BODY, "The body is not JSON."))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it
        """Keep tracking numbers and keys out of the output: log nothing."""

    def _body(self) -> tuple[object, bool]:
        length = self.headers.get("Content-Length", "0")
        size = int(length) if length.isdecimal() else 0
        if size > _LARGEST_BODY:
            self.close_connection = True
            return None, False
        try:
            return json.loads(self.rfile.read(size) or b"null"), True
        except (ValueError, RecursionError):
            return None, False

    def _control(self, body: object) -> None:
        data = body if isinstance(body, dict) else {}
        mode, delay, times = data.get("mode"), data.get("delay_s", 30), data.get("times")
        fits = mode in MODES and isinstance(delay, int | float) and (times is None or (isinstance(times, int) and times > 0))
        if not fits:
            self._send(HTTPStatus.BAD_REQUEST, {"status": f"mode must be one of {', '.join(MODES)}; delay_s and times are numbers"})
            return
        self.server.show(Fault(str(mode), float(delay), times))
        self._send(HTTPStatus.OK, {"status": mode})

    def _shows_fault(self) -> bool:
        """Answer with the fault that is switched on; False when the call goes its usual way."""
        fault = self.server.next_fault()
        if fault.mode == "down":
            self.close_connection = True  # hang up without a word
            return True
        if fault.mode == "slow":
            self.server.stopping.wait(fault.delay_s)
        if fault.mode == "garbage":
            self._send_text(HTTPStatus.OK, "<html><body>Just a moment...</body></html>", "text/html")
        elif fault.mode == "500":
            self._send(HTTPStatus.INTERNAL_SERVER_ERROR, {"status": "fault"})
        elif fault.mode == "429" or not self.server.counter.admits():
            self._send(HTTPStatus.TOO_MANY_REQUESTS, {"status": "too many requests"}, {"Retry-After": "1"})
        else:
            return False
        return True

    def _send(self, status: HTTPStatus, data: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> None:
        self._send_text(status, json.dumps(data, ensure_ascii=False), "application/json; charset=utf-8", headers)

    def _send_text(self, status: HTTPStatus, text: str, kind: str, headers: Mapping[str, str] | None = None) -> None:
        content = text.encode()
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(content)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(
        prog="python -m demo.server", description="A tracking server that speaks 17TRACK's protocol, for demonstrations."
    )
    parser.add_argument("--port", type=int, default=8090, help="port on 127.0.0.1; 0 takes a free one")
    parser.add_argument(
        "--key", default=os.environ.get("HELPDESK_DEMO_KEY", "demo"), help="key callers must show (else HELPDESK_DEMO_KEY, else 'demo')"
    )
    parser.add_argument("--data", type=Path, help="JSON file {tracking number: item}; without it, the demo parcels as of now")
    parser.add_argument("--now", type=aware, default=None, help="tell the demo parcels as of this moment, with an offset")
    parser.add_argument("--rate", type=int, default=3, help="calls a second before HTTP 429")
    chosen = parser.parse_args(arguments)
    items = json.loads(chosen.data.read_text(encoding="utf-8")) if chosen.data else demo_world(chosen.now or datetime.now(UTC))[1]
    server = DemoServer(items, chosen.key, port=chosen.port, calls_per_second=chosen.rate)
    sys.stdout.write(f"demo tracking server on {server.url}, {len(items)} parcels\n")
    sys.stdout.flush()
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        return 0
    finally:
        server.stopping.set()
    return 0


if __name__ == "__main__":
    sys.exit(main())

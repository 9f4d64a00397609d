"""Refunds over real HTTP: what counts as done, what as refused, what stays unclear, and that nothing is asked for twice."""

import hmac
import json
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from helpdesk.adapters.http import CallLimits
from helpdesk.adapters.refunds_http import HttpRefunds
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.claims import ClaimMoved, ClaimState, PaymentState
from helpdesk.orders import Money
from helpdesk.refunds import RefundAddress, RefundOrder, RefundOutcome, RefundResult
from tests.filed_claims import LEA, desk, file_claim
from tests.integration.running_gateway import StoppedClock

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
KEY = "a key that is long enough to be one"
ORDER = RefundOrder("kawaii_stop", "KS1001", 12, Money(Decimal("7.50"), "USD"), "helpdesk-claim-12")
QUICK = CallLimits(connect_s=1.0, read_s=0.2, total_s=0.5, max_bytes=1_000)
DONE, REFUSED, UNCLEAR, DRY_RUN = RefundOutcome.DONE, RefundOutcome.REFUSED, RefundOutcome.UNCLEAR, RefundOutcome.DRY_RUN


def a_server(url: str, *, live: bool = True, key: str | None = KEY) -> HttpRefunds:
    """Return the shop's server as we see it."""
    return HttpRefunds(RefundAddress(url, live), key, "HELPDESK_REFUND_KEY_KAWAII_STOP", StoppedClock(NOON), limits=QUICK)


def answered(httpserver: HTTPServer, body: Any, status: int = 200, *, live: bool = True) -> RefundResult:
    """Ask a server that answers with a body and a status."""
    data = body if isinstance(body, str) else json.dumps(body)
    httpserver.expect_request("/refunds", method="POST").respond_with_data(data, status)
    return a_server(httpserver.url_for("/refunds"), live=live).refund(ORDER)


def test_the_call_says_what_is_to_be_paid_and_is_signed(httpserver: HTTPServer) -> None:
    """The shop can check that it comes from us, that it is young, and that it is no second refund."""
    assert answered(httpserver, {"status": "done", "reference": "R-77"}) == RefundResult(DONE, "R-77")
    (request, _), *_ = httpserver.log
    assert json.loads(request.data) == {
        "shop": "kawaii_stop",
        "order_number": "KS1001",
        "claim": 12,
        "amount": {"value": "7.50", "currency": "USD"},
        "dry_run": False,
    }
    headers = request.headers
    assert headers["Idempotency-Key"] == "helpdesk-claim-12"
    assert headers["X-Helpdesk-Timestamp"] == str(int(NOON.timestamp()))
    signed = headers["X-Helpdesk-Timestamp"].encode() + b"." + request.data
    assert headers["X-Helpdesk-Signature"] == f"sha256={hmac.new(KEY.encode(), signed, 'sha256').hexdigest()}"


@pytest.mark.parametrize(
    ("body", "status", "outcome"),
    [
        ({"status": "done"}, 200, DONE),
        ({"status": "done"}, 201, DONE),
        ({"status": "done", "reference": "R-77"}, 409, DONE),
        ({"status": "refused", "note": "No such order"}, 200, REFUSED),
        ({"status": "refused"}, 409, REFUSED),
        ({"detail": "no"}, 422, REFUSED),
        ("<h1>Forbidden</h1>", 403, REFUSED),
        ("<h1>Not found</h1>", 404, REFUSED),
        ({"status": "in progress"}, 409, UNCLEAR),
        ("Conflict", 409, UNCLEAR),
        ({"status": "done"}, 202, UNCLEAR),
        ({"status": "done"}, 422, UNCLEAR),
        ({"status": "done"}, 500, UNCLEAR),
        ({"status": "refused"}, 500, UNCLEAR),
        ("Too many", 429, UNCLEAR),
        ("Later", 503, UNCLEAR),
        ("", 204, UNCLEAR),
        ("", 200, UNCLEAR),
        ("<html>Thank you</html>", 200, UNCLEAR),
        (["done"], 200, UNCLEAR),
        ({"status": "pending"}, 200, UNCLEAR),
        ({"status": ["done"]}, 200, UNCLEAR),
        ("[" * 900, 200, UNCLEAR),
        ({"status": "done", "dry_run": True}, 200, UNCLEAR),
    ],
)
def test_only_an_answer_that_says_so_is_done_or_refused(httpserver: HTTPServer, body: Any, status: int, outcome: RefundOutcome) -> None:
    """Whatever cannot be read as a plain yes or no leaves open whether money has moved."""
    assert answered(httpserver, body, status).outcome is outcome


def test_the_shops_words_are_kept_on_one_line_and_short(httpserver: HTTPServer) -> None:
    """What the shop's server writes is shown to colleagues, as text."""
    note = answered(httpserver, {"status": "refused", "note": "No\n<b>money</b>\u202e\x07 left " + "x" * 600}).note
    assert note is not None
    assert note.startswith("No <b>money</b> left x")
    assert len(note) <= 500


def test_a_reference_may_be_a_number_and_nothing_else(httpserver: HTTPServer) -> None:
    """An object in its place is left out."""
    assert answered(httpserver, {"status": "done", "reference": 4711, "note": {"a": 1}}) == RefundResult(DONE, "4711")


def test_a_server_that_is_not_live_is_asked_to_try_only(httpserver: HTTPServer) -> None:
    """Then "done" means that it would have been."""
    assert answered(httpserver, {"status": "done", "reference": "T-1"}, live=False) == RefundResult(DRY_RUN, "T-1")
    (request, _), *_ = httpserver.log
    assert json.loads(request.data)["dry_run"] is True


def test_a_redirect_is_not_followed(httpserver: HTTPServer) -> None:
    """The signature is for one address; where another one leads is nobody's guess."""
    httpserver.expect_request("/refunds").respond_with_data("", 307, {"Location": httpserver.url_for("/elsewhere")})
    assert a_server(httpserver.url_for("/refunds")).refund(ORDER).outcome is UNCLEAR
    assert [request.path for request, _ in httpserver.log] == ["/refunds"]


def test_an_endless_answer_is_cut_off(httpserver: HTTPServer) -> None:
    """More than the cap is not read, and nothing of it is believed."""
    assert answered(httpserver, json.dumps({"status": "done", "note": "x" * 2_000})).outcome is UNCLEAR


def test_a_server_that_keeps_silent_leaves_it_unclear(httpserver: HTTPServer) -> None:
    """It may have paid before it fell silent."""
    released = threading.Event()

    def waits(_: Request) -> Response:
        released.wait(10)
        return Response("{}")

    httpserver.expect_request("/refunds").respond_with_handler(waits)
    try:
        result = a_server(httpserver.url_for("/refunds")).refund(ORDER)
    finally:
        released.set()
    assert result.outcome is UNCLEAR
    assert "could not be heard" in (result.note or "")


@contextmanager
def a_socket(talk: Callable[[socket.socket], None]) -> Iterator[str]:
    """Listen on a port, let `talk` deal with the one who comes, and close; yields the address."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            caller, _ = listening.accept()
            with caller:
                caller.settimeout(5)
                caller.recv(65_536)
                talk(caller)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/refunds"
        thread.join(10)


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"HTTP/1.1 200 OK\r\n",
        b"garbage\r\n\r\n",
        b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 60\r\n\r\n{"status": "done", ',
        b'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 18\r\n\r\n{"status": "done"}',
    ],
)
def test_a_connection_that_is_cut_leaves_it_unclear(said: bytes) -> None:
    """Half an answer is no answer."""
    with a_socket(lambda caller: caller.sendall(said)) as url:
        assert a_server(url).refund(ORDER).outcome is UNCLEAR


def test_a_server_that_drips_is_not_waited_for() -> None:
    """Each byte comes in time and the whole never does."""

    def drips(caller: socket.socket) -> None:
        caller.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        stopped = threading.Event()
        try:
            for _ in range(100):
                caller.sendall(b" ")
                stopped.wait(0.05)
        except OSError:
            return

    with a_socket(drips) as url:
        assert a_server(url).refund(ORDER).outcome is UNCLEAR


def test_a_server_that_is_not_there_leaves_it_unclear() -> None:
    """A port nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/"
    assert a_server(url).refund(ORDER).outcome is UNCLEAR


def test_without_a_key_nothing_is_asked(httpserver: HTTPServer) -> None:
    """The fault is the owner's to mend, and no money can have moved."""
    result = a_server(httpserver.url_for("/refunds"), key=None).refund(ORDER)
    assert result.outcome is REFUSED
    assert "HELPDESK_REFUND_KEY_KAWAII_STOP" in (result.note or "")
    assert httpserver.log == []


@pytest.fixture
def database(tmp_path: Path) -> Iterator[SqlDatabase]:
    """A database with its tables."""
    opened = SqlDatabase(f"sqlite:///{tmp_path}/shop.db")
    opened.upgrade()
    yield opened
    opened.close()


def test_twenty_who_approve_at_once_have_the_shop_asked_once(httpserver: HTTPServer, database: SqlDatabase) -> None:
    """One approves, the others are told; the shop's server sees one call."""
    httpserver.expect_request("/refunds").respond_with_json({"status": "done", "reference": "R-77"})
    claim = file_claim(database)
    at_work = desk(database, StoppedClock(NOON), a_server(httpserver.url_for("/refunds")))
    barrier = threading.Barrier(20)

    def approves(_: int) -> RefundOutcome | None:
        barrier.wait()
        try:
            return at_work.approve(LEA, claim.id or 0)
        except ClaimMoved:
            return None

    with ThreadPoolExecutor(20) as pool:
        outcomes = list(pool.map(approves, range(20)))
    assert [outcome for outcome in outcomes if outcome] == [DONE]
    assert len(httpserver.log) == 1
    file = at_work.file_of(LEA, claim.id or 0)
    assert file.payment is not None
    assert (file.claim.state, file.payment.state, file.payment.reference) == (ClaimState.PAID, PaymentState.DONE, "R-77")


def test_twenty_who_try_an_unclear_refund_again_have_the_shop_asked_once_more(httpserver: HTTPServer, database: SqlDatabase) -> None:
    """Always under the same key, so that the shop knows it for the same refund."""
    httpserver.expect_oneshot_request("/refunds").respond_with_data("", 500)
    claim = file_claim(database)
    at_work = desk(database, StoppedClock(NOON), a_server(httpserver.url_for("/refunds")))
    assert at_work.approve(LEA, claim.id or 0) is UNCLEAR
    httpserver.expect_request("/refunds").respond_with_json({"status": "done", "reference": "R-77"}, 409)
    barrier = threading.Barrier(20)

    def tries(_: int) -> RefundOutcome | None:
        barrier.wait()
        try:
            return at_work.refund_again(LEA, claim.id or 0)
        except ClaimMoved:
            return None

    with ThreadPoolExecutor(20) as pool:
        outcomes = list(pool.map(tries, range(20)))
    assert [outcome for outcome in outcomes if outcome] == [DONE]
    assert {request.headers["Idempotency-Key"] for request, _ in httpserver.log} == {f"helpdesk-claim-{claim.id}"}
    assert len(httpserver.log) == 2

"""Asks a shop's own server for refunds: signed JSON over HTTP, one call, no redirects.

Only an answer that can be read and says so counts as done or refused. Everything else is unclear, for money may have
moved; asking again under the same key is safe, since the shop makes one refund a key.
"""

import hmac
import json
import time
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import requests
import structlog
import urllib3

from helpdesk.adapters.http import CallLimits
from helpdesk.ports import Clock
from helpdesk.refunds import RefundAddress, RefundOrder, RefundOutcome, RefundResult

_log = structlog.get_logger(__name__)

LIMITS = CallLimits(connect_s=3.0, read_s=10.0, total_s=15.0, tries=1, max_bytes=65_536)
_LONGEST_NOTE, _LONGEST_REFERENCE = 500, 200
_CHUNK = 8_192
_OWN_MACHINE = frozenset({"localhost", "127.0.0.1"})
# These say nothing of the refund itself: too early, too many, in the middle of another try.
_SAYS_NOTHING = frozenset(
    {HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.CONFLICT, HTTPStatus.LOCKED, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS}
)
# "Conflict" is the answer to a refund that is made already, when it says so.
_MAY_SAY_DONE = frozenset({HTTPStatus.OK, HTTPStatus.CREATED, HTTPStatus.CONFLICT})
_KEY_MISSING = "nothing was asked: the key for refunds of this shop is not set here; an owner sets the variable {variable}"


class HttpRefunds:
    """Implements `helpdesk.refunds.Refunds` for one shop; safe to share between threads."""

    def __init__(
        self,
        address: RefundAddress,
        key: str | None,
        variable: str,
        clock: Clock,
        *,
        limits: CallLimits = LIMITS,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Ask at an address and sign with a key, which the environment variable `variable` should hold."""
        self._address, self._key, self._variable, self._clock = address, key, variable, clock
        self._limits, self._monotonic = limits, monotonic

    @property
    def live(self) -> bool:
        """Tell whether money moves."""
        return self._address.live

    def refund(self, order: RefundOrder) -> RefundResult:
        """Ask for a refund; never raises. Asking again with the same key makes no second refund."""
        if self._key is None:
            return RefundResult(RefundOutcome.REFUSED, note=_KEY_MISSING.format(variable=self._variable))
        body = json.dumps(self._body(order), separators=(",", ":")).encode()
        headers = signed_headers(self._key, str(int(self._clock.now().timestamp())), body, order.key)
        try:
            status, answer = self._ask(body, headers)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as fault:
            _log.warning("a refund is unclear", claim=order.claim_id, fault=type(fault).__name__)
            return RefundResult(RefundOutcome.UNCLEAR, note=f"the shop's server could not be heard ({type(fault).__name__})")
        return read_answer(status, answer, live=self.live)

    def _body(self, order: RefundOrder) -> dict[str, Any]:
        return {
            "shop": order.shop,
            "order_number": order.order_number,
            "claim": order.claim_id,
            "amount": order.amount.as_json(),
            "dry_run": not self._address.live,
        }

    def _ask(self, body: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
        """Send the call; returns the status and the body."""
        timeout = (self._limits.connect_s, self._limits.read_s)
        deadline = self._monotonic() + self._limits.total_s
        # A session of its own: a pooled connection that the server has just closed would look like an answer cut off.
        with requests.Session() as session:
            session.trust_env = urlsplit(self._address.url).hostname not in _OWN_MACHINE
            call = session.post(self._address.url, data=body, headers=headers, timeout=timeout, stream=True, allow_redirects=False)
            with call as response:
                return response.status_code, self._content(response, deadline)

    def _content(self, response: requests.Response, deadline: float) -> bytes:
        content = bytearray()
        while piece := response.raw.read1(_CHUNK, decode_content=True):
            content += piece
            if len(content) > self._limits.max_bytes:
                raise ValueError("the answer is too large")
            if self._monotonic() > deadline:
                raise TimeoutError
        return bytes(content)


def signed_headers(key: str, timestamp: str, body: bytes, idempotency_key: str) -> dict[str, str]:
    """Return the headers of a call: the signature is the HMAC-SHA256 of the timestamp, a dot and the body."""
    signature = hmac.new(key.encode(), timestamp.encode() + b"." + body, "sha256").hexdigest()
    return {
        "Content-Type": "application/json",
        "Accept": "application/json",
        "Idempotency-Key": idempotency_key,
        "X-Helpdesk-Timestamp": timestamp,
        "X-Helpdesk-Signature": f"sha256={signature}",
    }


def read_answer(status: int, body: bytes, *, live: bool) -> RefundResult:
    """Read the shop's answer: `{"status": "done" | "refused", "reference": …, "note": …, "dry_run": …}`."""
    told = _json(body)
    note = _text(told.get("note"), _LONGEST_NOTE)
    said = told.get("status")
    if said == "done" and status in _MAY_SAY_DONE:
        return _done(told, note, live=live)
    by_status = status >= HTTPStatus.BAD_REQUEST and status not in _SAYS_NOTHING and said != "done"
    if status < HTTPStatus.INTERNAL_SERVER_ERROR and (said == "refused" or by_status):
        return RefundResult(RefundOutcome.REFUSED, note=note or f"the shop's server answered HTTP {status}")
    return RefundResult(RefundOutcome.UNCLEAR, note=f"the shop's server answered HTTP {status}, which does not say what came of it")


def _done(told: Mapping[str, Any], note: str | None, *, live: bool) -> RefundResult:
    reference = _text(told.get("reference"), _LONGEST_REFERENCE)
    if not live:
        return RefundResult(RefundOutcome.DRY_RUN, reference, note)
    if told.get("dry_run") is True:
        # A server that keeps what it once answered under this key: no money has moved.
        return RefundResult(
            RefundOutcome.UNCLEAR, reference, "the shop's server says that this was a dry run, though it was not asked for one"
        )
    return RefundResult(RefundOutcome.DONE, reference, note)


def _json(body: bytes) -> Mapping[str, Any]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _text(value: Any, longest: int) -> str | None:
    """Return one printable line of what the shop wrote, cut to a length."""
    if not isinstance(value, str | int) or isinstance(value, bool):
        return None
    line = " ".join("".join(c if c.isprintable() or c.isspace() else "" for c in str(value)[:longest]).split())
    return line or None

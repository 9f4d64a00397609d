"""One careful way to call a JSON web service: time-outs, few tries, a rate, a breaker and a size cap.

A call ends in one of three ways: the read answer, `CallFailed` (trying later may help) or
`CallRefused` (it will not). Texts of these faults never hold a key, an address or a parcel.
"""

import random
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from json import loads
from typing import TypeVar

import requests
import urllib3

from helpdesk.errors import HelpdeskError

Answer = TypeVar("Answer")
Seconds = Callable[[], float]
_TRY_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})
_CHUNK = 65_536


class CallFailed(HelpdeskError):
    """The call brought no answer; `again` tells whether an immediate second try makes sense."""

    def __init__(self, sentence: str, *, again: bool = False, retry_after: float | None = None) -> None:
        """Keep whether to try again and how long the service asked to wait."""
        super().__init__(sentence)
        self.again = again
        self.retry_after = retry_after


class AnswerTooLarge(CallFailed):
    """The answer is larger than allowed; a smaller question may fit."""


class CallRefused(HelpdeskError):
    """The service refuses for a reason that waiting does not mend."""


@dataclass(frozen=True, slots=True)
class CallLimits:
    """How long to wait, how often to try and how much to read."""

    connect_s: float = 3.0
    read_s: float = 10.0
    total_s: float = 20.0
    tries: int = 3
    first_wait_s: float = 0.5
    longest_wait_s: float = 8.0
    max_bytes: int = 1_000_000


class Rate:
    """A bucket of calls: at most `calls` of them start within any `per_s` seconds, whoever makes them.

    It remembers when calls started instead of refilling drop by drop: a refilling bucket lets a
    full burst and its refill into one second, which a service counting by the second refuses.
    """

    def __init__(
        self, calls: int, per_s: float = 1.0, *, monotonic: Seconds = time.monotonic, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        """Start with the whole allowance unused."""
        self._per_s = per_s
        self._starts: deque[float] = deque(maxlen=calls)
        self._monotonic, self._sleep = monotonic, sleep
        self._lock = threading.Lock()

    def take(self) -> None:
        """Wait until one more call may start, and count it."""
        with self._lock:
            now = self._monotonic()
            full = len(self._starts) == self._starts.maxlen
            start = max(now, self._starts[0] + self._per_s) if full else now
            self._starts.append(start)
        if start > now:
            self._sleep(start - now)


class Breaker:
    """Stops calls to a host that failed several times in a row; after a rest one call may probe it."""

    def __init__(self, failures: int = 5, rest_s: float = 30.0, *, monotonic: Seconds = time.monotonic) -> None:
        """Start closed, that is letting calls through."""
        self._allowed, self._rest_s, self._monotonic = failures, rest_s, monotonic
        self._failures = 0
        self._opened_at: float | None = None
        self._lock = threading.Lock()

    def admits(self) -> bool:
        """Tell whether a call may be made now; after the rest this admits one probe, then rests again."""
        with self._lock:
            if self._opened_at is None:
                return True
            if self._monotonic() - self._opened_at < self._rest_s:
                return False
            self._opened_at = self._monotonic()
            return True

    def succeeded(self) -> None:
        """Note that the host answered: close again."""
        with self._lock:
            self._failures, self._opened_at = 0, None

    def failed(self) -> None:
        """Note a failure; the last one allowed opens the breaker."""
        with self._lock:
            self._failures += 1
            if self._failures >= self._allowed:
                self._opened_at = self._monotonic()


class JsonCaller:
    """Posts JSON to one host and reads the JSON answer, within the limits."""

    def __init__(
        self,
        host: str,
        session: requests.Session,
        *,
        limits: CallLimits,
        rate: Rate,
        breaker: Breaker,
        sleep: Callable[[float], None] = time.sleep,
        monotonic: Seconds = time.monotonic,
        jitter: Callable[[float, float], float] = random.uniform,
    ) -> None:
        """Bind the caller to a host; `host` is only used in the sentences of faults."""
        self._host, self._session, self._limits = host, session, limits
        self._rate, self._breaker = rate, breaker
        self._sleep, self._monotonic, self._jitter = sleep, monotonic, jitter

    def post(self, url: str, body: object, headers: Mapping[str, str], read: Callable[[object], Answer], *, repeatable: bool) -> Answer:
        """Post `body` and return what `read` makes of the answer; only a `repeatable` call is tried again."""
        tries = self._limits.tries if repeatable else 1
        for number in range(1, tries + 1):
            try:
                return self._once(url, body, headers, read)
            except CallFailed as failure:
                wait = self._wait_before_next(number, failure)
                if number == tries or not failure.again or wait > self._limits.longest_wait_s:
                    raise
            self._sleep(wait)
        raise CallFailed(f"{self._host} was not asked: no try is allowed")

    def _wait_before_next(self, number: int, failure: CallFailed) -> float:
        if failure.retry_after is not None:
            return failure.retry_after
        highest = min(self._limits.longest_wait_s, self._limits.first_wait_s * 2 ** (number - 1))
        return self._jitter(0.0, highest)  # full jitter: callers that failed together come back apart

    def _once(self, url: str, body: object, headers: Mapping[str, str], read: Callable[[object], Answer]) -> Answer:
        if not self._breaker.admits():
            raise CallFailed(f"{self._host} failed several times in a row and is left alone for a while")
        self._rate.take()
        try:
            answer = read(self._json(url, body, headers))
        except (AnswerTooLarge, CallRefused):
            self._breaker.succeeded()  # the host is alive, it only said no
            raise
        except CallFailed:
            self._breaker.failed()
            raise
        self._breaker.succeeded()
        return answer

    def _json(self, url: str, body: object, headers: Mapping[str, str]) -> object:
        """Send the call and parse its answer."""
        timeout = (self._limits.connect_s, self._limits.read_s)
        deadline = self._monotonic() + self._limits.total_s
        try:
            # No redirects: they would carry the key in the header to another host.
            with self._session.post(url, json=body, headers=dict(headers), timeout=timeout, stream=True, allow_redirects=False) as response:
                self._check_status(response)
                content = self._content(response, deadline)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as fault:
            raise CallFailed(f"{self._host} could not be reached ({type(fault).__name__})", again=True) from fault
        try:
            # A hostile answer may nest thousands deep, hence RecursionError.
            return loads(content)
        except (ValueError, RecursionError) as fault:
            raise CallFailed(f"{self._host} answered with something that is not JSON") from fault

    def _check_status(self, response: requests.Response) -> None:
        status = response.status_code
        if status == HTTPStatus.OK:
            return
        sentence = f"{self._host} answered HTTP {status}"
        if status in _TRY_AGAIN:
            raise CallFailed(sentence, again=True, retry_after=retry_after(response.headers))
        if HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR:
            raise CallRefused(f"{sentence}; check the key and the address in the settings")
        raise CallFailed(sentence)

    def _content(self, response: requests.Response, deadline: float) -> bytes:
        """Read the body piece by piece, so that neither an endless nor a dripping one holds us up."""
        content = bytearray()
        while piece := response.raw.read1(_CHUNK, decode_content=True):
            content += piece
            if len(content) > self._limits.max_bytes:
                raise AnswerTooLarge(f"{self._host} answered with more than {self._limits.max_bytes} bytes")
            if self._monotonic() > deadline:
                raise CallFailed(f"{self._host} did not finish its answer in time")
        return bytes(content)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Read `Retry-After`, in seconds or as a date measured against the service's own clock."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    moment, now = _http_date(value), _http_date(headers.get("Date", ""))
    return max(0.0, (moment - now).total_seconds()) if moment and now else None


def _http_date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None

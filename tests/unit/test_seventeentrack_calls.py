"""How often and how fast a service is called: the rate, the breaker, the retries."""

from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

import pytest
import requests

from helpdesk.adapters.http import AnswerTooLarge, Breaker, CallFailed, CallLimits, CallRefused, JsonCaller, Rate, retry_after
from helpdesk.adapters.seventeentrack import SeventeenTrack
from helpdesk.errors import SettingsError


class FakeTime:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        """Start at some moment."""
        self.moment = 1000.0
        self.slept: list[float] = []

    def now(self) -> float:
        """Return the moment."""
        return self.moment

    def sleep(self, seconds: float) -> None:
        """Move the moment."""
        self.slept.append(seconds)
        self.moment += seconds


class Answer:
    """An answer of the fake session, told in pieces; `takes` seconds pass before each piece."""

    def __init__(
        self,
        status: int = 200,
        pieces: tuple[bytes, ...] = (b"{}",),
        headers: Mapping[str, str] | None = None,
        time: FakeTime | None = None,
        takes: float = 0,
    ) -> None:
        """Keep what is told."""
        self.status_code, self.headers, self.raw = status, headers or {}, self
        self._pieces, self._time, self._takes = list(pieces), time, takes

    def read1(self, amount: int, *, decode_content: bool) -> bytes:
        """Return the next piece."""
        assert amount > 0
        assert decode_content
        if self._time:
            self._time.sleep(self._takes)
        return self._pieces.pop(0) if self._pieces else b""

    def __enter__(self) -> Self:
        """Open."""
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None) -> None:
        """Close."""


class FakeSession(requests.Session):
    """Answers from a list and remembers how it was asked."""

    def __init__(self, *answers: Answer | Exception) -> None:
        """Keep the answers."""
        super().__init__()
        self.answers, self.asked = list(answers), []  # type: ignore[var-annotated]

    def post(self, url: Any, data: Any = None, json: Any = None, **how: Any) -> Any:
        """Return or raise the next answer."""
        self.asked.append((url, data, json, how))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def caller(session: FakeSession, time: FakeTime, *, failures: int = 5, limits: CallLimits | None = None) -> JsonCaller:
    """Build a caller whose waits always take their longest."""
    rate = Rate(1000, monotonic=time.now, sleep=time.sleep)
    breaker = Breaker(failures, 30, monotonic=time.now)
    return JsonCaller(
        "host",
        session,
        limits=limits or CallLimits(),
        rate=rate,
        breaker=breaker,
        sleep=time.sleep,
        monotonic=time.now,
        jitter=lambda _, high: high,
    )


def ask(it: JsonCaller, *, repeatable: bool = True) -> object:
    """Ask once."""
    return it.post("http://host/x", [], {}, lambda payload: payload, repeatable=repeatable)


def test_calls_beyond_the_rate_wait_for_their_second() -> None:
    """Three calls start at once, the fourth a second after the first."""
    time = FakeTime()
    rate = Rate(3, monotonic=time.now, sleep=time.sleep)
    starts = []
    for _ in range(7):
        rate.take()
        starts.append(time.moment - 1000)
    assert starts == [0, 0, 0, 1, 1, 1, 2]


def test_a_reading_call_is_tried_three_times_with_growing_waits() -> None:
    """Half a second, then one second, then the fault is told."""
    time = FakeTime()
    session = FakeSession(*(requests.ConnectionError() for _ in range(3)))
    with pytest.raises(CallFailed, match="could not be reached"):
        ask(caller(session, time))
    assert (len(session.asked), time.slept) == (3, [0.5, 1.0])


def test_a_call_that_costs_is_made_once() -> None:
    """Registering is not repeated: the first try may have worked."""
    session = FakeSession(requests.ReadTimeout())
    with pytest.raises(CallFailed):
        ask(caller(session, FakeTime()), repeatable=False)
    assert len(session.asked) == 1


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_passing_fault_is_tried_again(status: int) -> None:
    """The second answer counts."""
    assert ask(caller(FakeSession(Answer(status), Answer()), FakeTime())) == {}


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_a_lasting_refusal_is_not_tried_again(status: int) -> None:
    """A wrong key or address stays wrong."""
    session = FakeSession(Answer(status))
    with pytest.raises(CallRefused, match=str(status)):
        ask(caller(session, FakeTime()))
    assert len(session.asked) == 1


def test_a_redirect_is_not_followed() -> None:
    """The key in the header must not reach another host."""
    session = FakeSession(Answer(302))
    with pytest.raises(CallFailed, match="302"):
        ask(caller(session, FakeTime()))
    assert session.asked[0][3]["allow_redirects"] is False


def test_the_wait_asked_for_is_kept() -> None:
    """`Retry-After` overrules our own wait."""
    time = FakeTime()
    ask(caller(FakeSession(Answer(429, headers={"Retry-After": "7"}), Answer()), time))
    assert time.slept == [7.0]


def test_a_long_wait_asked_for_ends_the_call() -> None:
    """A conversation does not wait for minutes."""
    time = FakeTime()
    session = FakeSession(Answer(429, headers={"Retry-After": "600"}))
    with pytest.raises(CallFailed):
        ask(caller(session, time))
    assert (time.slept, len(session.asked)) == ([], 1)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "12"}, 12.0),
        ({"Retry-After": "Wed, 03 Jun 2026 10:00:30 GMT", "Date": "Wed, 03 Jun 2026 10:00:00 GMT"}, 30.0),
        ({"Retry-After": "Wed, 03 Jun 2026 10:00:00 GMT", "Date": "Wed, 03 Jun 2026 10:05:00 GMT"}, 0.0),
        ({"Retry-After": "Wed, 03 Jun 2026 10:00:30 GMT"}, None),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-3"}, None),
        ({}, None),
    ],
)
def test_the_wait_is_read_in_both_of_its_forms(headers: Mapping[str, str], seconds: float | None) -> None:
    """In seconds, or as a date measured against the service's own clock."""
    assert retry_after(headers) == seconds


def test_a_failing_host_is_left_alone_and_then_probed() -> None:
    """After the rest one call goes through; its success closes the breaker."""
    time = FakeTime()
    session = FakeSession(*(requests.ConnectionError() for _ in range(3)), Answer(), Answer())
    it = caller(session, time, failures=3)
    with pytest.raises(CallFailed):
        ask(it)
    with pytest.raises(CallFailed, match="left alone"):
        ask(it)
    assert len(session.asked) == 3
    time.moment += 30
    assert ask(it) == {}
    assert ask(it) == {}


def test_a_probe_that_fails_starts_another_rest() -> None:
    """The host is asked once a rest, not by everybody at once."""
    time = FakeTime()
    breaker = Breaker(2, 30, monotonic=time.now)
    breaker.failed()
    breaker.failed()
    time.moment += 31
    assert [breaker.admits(), breaker.admits()] == [True, False]
    breaker.failed()
    assert not breaker.admits()


def test_a_refusal_is_no_failure_of_the_host() -> None:
    """A host that says no is alive."""
    it = caller(FakeSession(*(Answer(401) for _ in range(3)), Answer()), FakeTime(), failures=2)
    for _ in range(3):
        with pytest.raises(CallRefused):
            ask(it)
    assert ask(it) == {}


@pytest.mark.parametrize("body", [b"<html>", b"", b"{", b"[" * 200_000, b"\xff\xfe", b"9" * 10_000])
def test_what_is_not_json_is_a_failed_call(body: bytes) -> None:
    """Pages, half answers, bombs of brackets and digits."""
    with pytest.raises(CallFailed, match="not JSON"):
        ask(caller(FakeSession(Answer(pieces=(body,))), FakeTime()))


def test_an_answer_that_never_ends_is_cut_off() -> None:
    """Not a byte more than a little over the limit is read."""
    endless = Answer(pieces=(b" " * 65_536,) * 100)
    with pytest.raises(AnswerTooLarge):
        ask(caller(FakeSession(endless), FakeTime()))


def test_an_answer_that_drips_is_cut_off() -> None:
    """Every piece comes within the time-out, the whole does not."""
    time = FakeTime()
    dripping = Answer(pieces=(b" ",) * 100, time=time, takes=9)
    with pytest.raises(CallFailed, match="in time"):
        ask(caller(FakeSession(dripping), time, limits=CallLimits(total_s=20)))
    assert time.moment - 1000 < 30


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("http://api.example.com/track/v2.4", "k-123"),
        ("ftp://api.example.com", "k-123"),
        ("api.example.com", "k-123"),
        ("https://user:secret@api.example.com", "k-123"),
        ("http://[broken", "k-123"),
        ("https://api.example.com", ""),
        ("https://api.example.com", "kéy"),
        ("https://api.example.com", "a\nb"),
    ],
)
def test_settings_that_cannot_be_used_are_named_at_once(url: str, key: str) -> None:
    """The key never travels in the clear beyond this machine."""
    with pytest.raises(SettingsError):
        SeventeenTrack(url, key)

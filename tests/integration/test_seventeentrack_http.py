"""Asking 17TRACK over real HTTP: each error, and everything a hostile or broken service may send."""

import gzip
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from helpdesk.adapters.seventeentrack import SeventeenTrack
from helpdesk.errors import TrackingRefused, TrackingUnavailable
from helpdesk.ports import ParcelRef, TrackingState
from helpdesk.shipments import Tag

KEY = "k-123"
Call = tuple[str, list[dict[str, Any]]]
Tracker = Callable[..., SeventeenTrack]


class Script:
    """Answers calls with payloads in turn, and remembers the calls; the last payload repeats."""

    def __init__(self, *payloads: Any) -> None:
        """Keep the payloads."""
        self.payloads, self.calls, self.keys = list(payloads), [], []  # type: ignore[var-annotated]

    def __call__(self, request: Request) -> Response:
        """Answer one call."""
        self.calls.append((request.path.rsplit("/", 1)[1], json.loads(request.data)))
        self.keys.append(request.headers.get("17token"))
        payload = self.payloads.pop(0) if len(self.payloads) > 1 else self.payloads[0]
        return payload if isinstance(payload, Response) else Response(json.dumps(payload), content_type="application/json")


@pytest.fixture
def play(httpserver: HTTPServer) -> Callable[..., Script]:
    """Let the service answer with these payloads in turn."""

    def start(*payloads: Any) -> Script:
        script = Script(*payloads)
        httpserver.expect_request("/track/v2.4/gettrackinfo", method="POST").respond_with_handler(script)
        httpserver.expect_request("/track/v2.4/register", method="POST").respond_with_handler(script)
        return script

    return start


@pytest.fixture
def tracker(httpserver: HTTPServer) -> Iterator[SeventeenTrack]:
    """Build the source under test, which never really sleeps."""
    source = SeventeenTrack(httpserver.url_for("/track/v2.4"), KEY, calls_per_second=1000, sleep=lambda _: None)
    yield source
    source.close()


def found(number: str, carrier: int = 1, code: str = "InTransit_Arrival", **more: Any) -> dict[str, Any]:
    """Build an accepted item with one event."""
    event = {"time_utc": "2026-06-10T09:00:00Z", "sub_status": code, "description": "Arrived", "location": "Lisbon"}
    provider = {"provider": {"key": carrier, "name": "Test Post"}, "events": [event]}
    return {"number": number, "carrier": carrier, "track_info": {"tracking": {"providers": [provider]}}, **more}


def accepted(*items: dict[str, Any]) -> dict[str, Any]:
    """Build an envelope of accepted items."""
    return {"code": 0, "data": {"accepted": list(items), "rejected": []}}


def rejected(code: int, *numbers: str) -> dict[str, Any]:
    """Build an envelope that rejects these numbers."""
    return {
        "code": 0,
        "data": {"accepted": [], "rejected": [{"number": number, "error": {"code": code, "message": "no"}} for number in numbers]},
    }


def test_a_known_parcel_is_found_under_the_number_as_asked(play: Callable[..., Script], tracker: SeventeenTrack) -> None:
    """Spaces and small letters of the shop's record do not matter, and the key travels in the header."""
    script = play(accepted(found("RR123456785PT")))
    answers = tracker.fetch([ParcelRef("rr 123456785 pt")])
    answer = answers["rr 123456785 pt"]
    assert (answer.state, answer.carrier, answer.checkpoints[0].tag) == (TrackingState.FOUND, "test_post", Tag.IN_TRANSIT)
    assert script.calls == [("gettrackinfo", [{"number": "RR123456785PT"}])]
    assert script.keys == [KEY]


def test_an_unknown_parcel_is_registered_and_pending(play: Callable[..., Script], tracker: SeventeenTrack) -> None:
    """News come later; the registration tells no more than number, carrier and order."""
    script = play(rejected(-18019902, "AA123456789BR"), accepted({"number": "AA123456789BR", "carrier": 2151}))
    answer = tracker.fetch([ParcelRef("AA123456789BR", "correios", "KS1001", "50000")])["AA123456789BR"]
    assert (answer.state, answer.note) == (TrackingState.PENDING, "no_news_yet")
    assert script.calls[1:] == [("register", [{"number": "AA123456789BR", "carrier": 2151, "order_no": "KS1001"}])]


def test_a_parcel_registered_meanwhile_is_asked_for_at_once(play: Callable[..., Script], tracker: SeventeenTrack) -> None:
    """The error "already registered" is success."""
    script = play(rejected(-18019902, "A12345"), rejected(-18019901, "A12345"), accepted(found("A12345")))
    assert tracker.fetch([ParcelRef("A12345")])["A12345"].state is TrackingState.FOUND
    assert [method for method, _ in script.calls] == ["gettrackinfo", "register", "gettrackinfo"]


def test_a_service_that_contradicts_itself_leaves_the_parcel_pending(play: Callable[..., Script], tracker: SeventeenTrack) -> None:
    """Registered and not registered in one breath: ask later, do not go round in circles."""
    script = play(rejected(-18019902, "A12345"), rejected(-18019901, "A12345"), rejected(-18019902, "A12345"))
    assert tracker.fetch([ParcelRef("A12345")])["A12345"].state is TrackingState.PENDING
    assert len(script.calls) == 3


def test_a_postcode_is_told_only_when_the_carrier_insists(play: Callable[..., Script], tracker: SeventeenTrack) -> None:
    """First without, then with."""
    script = play(rejected(-18019902, "A12345"), rejected(-18010018, "A12345"), accepted({"number": "A12345"}))
    assert tracker.fetch([ParcelRef("A12345", postcode="10115")])["A12345"].state is TrackingState.PENDING
    assert [entry for _, (entry,) in script.calls[1:]] == [{"number": "A12345"}, {"number": "A12345", "param": "10115"}]


@pytest.mark.parametrize(
    ("code", "state", "note"),
    [
        (-18019909, "pending", "no_news_yet"),
        (-18019903, "refused", "carrier_not_detected"),
        (-18019910, "refused", "carrier_code_unknown"),
        (-18010012, "refused", "invalid_number"),
        (-18010020, "refused", "postcode_or_phone_needed"),
    ],
)
def test_a_parcel_that_cannot_be_registered_says_why(
    code: int, state: str, note: str, play: Callable[..., Script], tracker: SeventeenTrack
) -> None:
    """One word for the note, no exception."""
    play(rejected(-18019902, "A12345"), rejected(code, "A12345"))
    answer = tracker.fetch([ParcelRef("A12345")])["A12345"]
    assert (answer.state, answer.note) == (TrackingState(state), note)


@pytest.mark.parametrize("code", [-18019907, -18019908])
def test_a_used_up_quota_is_a_refusal(code: int, play: Callable[..., Script], tracker: SeventeenTrack) -> None:
    """Nothing was learnt, and waiting does not help."""
    play(rejected(-18019902, "A12345"), rejected(code, "A12345"))
    with pytest.raises(TrackingRefused, match="quota"):
        tracker.fetch([ParcelRef("A12345")])


def test_a_used_up_quota_does_not_hide_the_other_parcels(play: Callable[..., Script], tracker: SeventeenTrack) -> None:
    """What is known is told; the new parcel says why it is not followed."""
    first = accepted(found("A12345"))
    first["data"]["rejected"] = rejected(-18019902, "B12345")["data"]["rejected"]
    play(first, rejected(-18019908, "B12345"))
    answers = tracker.fetch([ParcelRef("A12345"), ParcelRef("B12345")])
    assert [(a.state, a.note) for a in answers.values()] == [(TrackingState.FOUND, None), (TrackingState.REFUSED, "quota_used_up")]


@pytest.mark.parametrize(
    ("second", "notes"), [(Response(status=503), [None]), ({"code": -18019908, "data": {}}, [None, "registration_refused"])]
)
def test_a_failed_registration_does_not_hide_the_other_parcels(
    second: Any, notes: list[str | None], play: Callable[..., Script], tracker: SeventeenTrack
) -> None:
    """What is known is told, and registering is tried once only; a parcel without an answer is left out."""
    first = accepted(found("A12345"))
    first["data"]["rejected"] = rejected(-18019902, "B12345")["data"]["rejected"]
    script = play(first, second)
    answers = tracker.fetch([ParcelRef("A12345"), ParcelRef("B12345")])
    assert ([answer.note for answer in answers.values()], len(script.calls)) == (notes, 2)


def test_a_failed_registration_alone_is_told(play: Callable[..., Script], tracker: SeventeenTrack) -> None:
    """Nothing was learnt."""
    script = play(rejected(-18019902, "A12345"), Response(status=503))
    with pytest.raises(TrackingUnavailable):
        tracker.fetch([ParcelRef("A12345")])
    assert [method for method, _ in script.calls] == ["gettrackinfo", "register"]


@pytest.mark.parametrize("code", [-18010001, -18010002, -18010004, -18010005])
def test_a_bad_key_is_a_refusal_and_not_repeated(code: int, play: Callable[..., Script], tracker: SeventeenTrack) -> None:
    """A person must mend the settings; the sentence does not hold the key."""
    script = play({"code": code, "data": {"errors": [{"code": code, "message": "no"}]}})
    with pytest.raises(TrackingRefused) as caught:
        tracker.fetch([ParcelRef("A12345")])
    assert len(script.calls) == 1
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    "first",
    [Response(status=500), Response(status=503), Response(status=429, headers={"Retry-After": "1"}), {"code": -18010003, "data": {}}],
)
def test_a_passing_fault_is_tried_again(first: Any, play: Callable[..., Script], tracker: SeventeenTrack) -> None:
    """Asking costs nothing, so it is repeated."""
    script = play(first, accepted(found("A12345")))
    assert tracker.fetch([ParcelRef("A12345")])["A12345"].state is TrackingState.FOUND
    assert len(script.calls) == 2


def test_a_lasting_fault_is_tried_three_times(play: Callable[..., Script], tracker: SeventeenTrack) -> None:
    """Then it is told."""
    script = play(Response(status=502))
    with pytest.raises(TrackingUnavailable, match="502"):
        tracker.fetch([ParcelRef("A12345")])
    assert len(script.calls) == 3


@pytest.mark.parametrize(
    "answer",
    [
        Response("<html>Just a moment...</html>", content_type="text/html"),
        Response("", content_type="application/json"),
        Response("[" * 100_000, content_type="application/json"),
        Response(" " * 1_100_000 + "{}", content_type="application/json"),
        Response("not gzip", content_type="application/json", headers={"Content-Encoding": "gzip"}),
        Response(gzip.compress(b" " * 50_000_000), content_type="application/json", headers={"Content-Encoding": "gzip"}),
        Response(status=302, headers={"Location": "http://127.0.0.1:1/"}),
        [1, 2, 3],
        {"code": 0, "data": {"accepted": "many", "rejected": None}},
        {"code": 0, "data": {"accepted": [], "rejected": []}},
    ],
)
def test_garbage_is_told_as_unavailable(answer: Any, play: Callable[..., Script], tracker: SeventeenTrack) -> None:
    """Pages, bombs, wrong shapes and redirects are no answers."""
    play(answer)
    with pytest.raises(TrackingUnavailable):
        tracker.fetch([ParcelRef("A12345")])


def test_a_huge_answer_is_asked_for_in_halves(httpserver: HTTPServer, tracker: SeventeenTrack) -> None:
    """Many parcels with long stories may be more than one answer holds."""
    asked: list[int] = []

    def answer(request: Request) -> Response:
        numbers = [entry["number"] for entry in json.loads(request.data)]
        asked.append(len(numbers))
        padding = "x" * 400_000
        return Response(json.dumps(accepted(*(found(number, padding=padding) for number in numbers))), content_type="application/json")

    httpserver.expect_request("/track/v2.4/gettrackinfo").respond_with_handler(answer)
    answers = tracker.fetch([ParcelRef(f"A1234{i}") for i in range(4)])
    assert {a.state for a in answers.values()} == {TrackingState.FOUND}
    assert asked == [4, 2, 2]


def test_more_than_forty_parcels_are_asked_in_batches(httpserver: HTTPServer, tracker: SeventeenTrack) -> None:
    """Ninety parcels are three calls, and none gets lost."""
    asked: list[int] = []

    def answer(request: Request) -> Response:
        numbers = [entry["number"] for entry in json.loads(request.data)]
        asked.append(len(numbers))
        return Response(json.dumps(accepted(*map(found, numbers))), content_type="application/json")

    httpserver.expect_request("/track/v2.4/gettrackinfo").respond_with_handler(answer)
    assert len(tracker.fetch([ParcelRef(f"A{i:05d}") for i in range(90)])) == 90
    assert asked == [40, 40, 10]


def test_of_two_carriers_the_one_that_knows_the_parcel_is_taken(play: Callable[..., Script], tracker: SeventeenTrack) -> None:
    """A number may come back twice, in any order."""
    nobody = {"number": "A12345", "carrier": 2, "track_info": {"latest_status": {"status": "NotFound", "sub_status": "NotFound_Other"}}}
    play(accepted(nobody, found("A12345"), nobody))
    assert tracker.fetch([ParcelRef("A12345")])["A12345"].state is TrackingState.FOUND


def test_parcels_nobody_asked_for_are_left_out(play: Callable[..., Script], tracker: SeventeenTrack) -> None:
    """A confused service cannot slip in another shopper's parcel, and who was not answered for is left out."""
    play(accepted(found("B99999"), found("C12345")))
    assert list(tracker.fetch([ParcelRef("A12345"), ParcelRef("C12345")])) == ["C12345"]


def test_an_answer_about_other_parcels_only_is_none(play: Callable[..., Script], tracker: SeventeenTrack) -> None:
    """Nothing was learnt."""
    play(accepted(found("B99999")))
    with pytest.raises(TrackingUnavailable):
        tracker.fetch([ParcelRef("A12345")])


@pytest.mark.parametrize("number", ["", "1234", "x" * 51, "A12345\n; DROP", "né12345"])
def test_a_number_no_service_takes_is_refused_without_asking(number: str, httpserver: HTTPServer, tracker: SeventeenTrack) -> None:
    """Nothing is sent."""
    assert tracker.fetch([ParcelRef(number)])[number].note == "invalid_number"
    assert not httpserver.log


def test_no_parcels_are_no_call(httpserver: HTTPServer, tracker: SeventeenTrack) -> None:
    """Nothing is sent."""
    assert tracker.fetch([]) == {}
    assert not httpserver.log

"""The demo tracking server over real HTTP, and the product's own tracking source against it."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import requests

from demo.orders import demo_world
from demo.server import DemoServer
from demo.service import Parcels
from helpdesk.adapters.http import CallLimits
from helpdesk.adapters.seventeentrack import SeventeenTrack
from helpdesk.calendars import public_calendar
from helpdesk.errors import TrackingRefused, TrackingUnavailable
from helpdesk.ports import ParcelRef, TrackingState
from helpdesk.shipments import Shipment, Tag

KEY = "demo-key"
NOW = datetime(2026, 7, 15, 17, 0, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[2]


class Moment:
    """The server's clock, moved by the test."""

    def __init__(self) -> None:
        """Start at zero."""
        self.seconds = 0.0

    def now(self) -> float:
        """Return the seconds."""
        return self.seconds


@pytest.fixture
def moment() -> Moment:
    """Give the clock of the server's parcels."""
    return Moment()


@pytest.fixture
def server(moment: Moment) -> Iterator[DemoServer]:
    """Serve the demo parcels, never refusing for the rate."""
    parcels = Parcels(demo_world(NOW)[1], quota=2, monotonic=moment.now)
    with DemoServer({}, KEY, calls_per_second=1000, parcels=parcels).start() as running:
        yield running


@pytest.fixture
def tracker(server: DemoServer) -> Iterator[SeventeenTrack]:
    """Point the product's source at the server."""
    source = SeventeenTrack(server.url, KEY, calls_per_second=1000, sleep=lambda _: None)
    yield source
    source.close()


def call(server: DemoServer, method: str, body: Any, key: str = KEY) -> requests.Response:
    """Call a method."""
    return requests.post(f"{server.url}/{method}", json=body, headers={"17token": key}, timeout=5)


def control(server: DemoServer, **fault: Any) -> requests.Response:
    """Switch a fault."""
    return requests.post(server.url.replace("/track/v2.4", "/control"), json=fault, headers={"17token": KEY}, timeout=5)


def codes(answer: requests.Response) -> list[int]:
    """Return the error codes of the rejected numbers."""
    return [entry["error"]["code"] for entry in answer.json()["data"]["rejected"]]


def test_every_demo_parcel_is_found_but_for_the_two_that_are_not(tracker: SeventeenTrack) -> None:
    """One number nobody knows, one parcel nobody has registered."""
    numbers = list(demo_world(NOW)[1])
    answers = tracker.fetch([ParcelRef(number) for number in numbers])
    assert {number: answer.note for number, answer in answers.items() if answer.state is not TrackingState.FOUND} == {
        "LX000000155CN": "not_found",
        "LX000000164CN": "no_news_yet",
    }


def test_a_new_parcel_is_pending_until_its_carrier_was_read(tracker: SeventeenTrack, moment: Moment) -> None:
    """Registering is asynchronous; asking again a moment later brings the facts."""
    parcel = ParcelRef("LX000000164CN")
    assert tracker.fetch([parcel])["LX000000164CN"].note == "no_news_yet"
    assert tracker.fetch([parcel])["LX000000164CN"].note == "no_news_yet"
    moment.seconds += 0.3
    answer = tracker.fetch([parcel])["LX000000164CN"]
    assert (answer.state, answer.carrier) == (TrackingState.FOUND, "ems")


def test_the_express_parcel_of_day_fifteen_is_on_day_fifteen(tracker: SeventeenTrack) -> None:
    """Over HTTP as in the README."""
    answer = tracker.fetch([ParcelRef("9400100000000000010012", "usps")])["9400100000000000010012"]
    scan = Shipment("X", checkpoints=answer.checkpoints).first_carrier_scan
    assert scan is not None
    assert public_calendar("US").between(scan.at.date(), NOW.date()) == 15


def test_a_parcel_of_a_stranger_is_registered_and_not_found(tracker: SeventeenTrack, moment: Moment) -> None:
    """The server does not make up news."""
    tracker.fetch([ParcelRef("ZZ12345")])
    moment.seconds += 1
    assert tracker.fetch([ParcelRef("ZZ12345")])["ZZ12345"].note == "not_found"


def test_the_quota_runs_out(server: DemoServer, tracker: SeventeenTrack) -> None:
    """Two parcels can be registered here, the third is refused."""
    tracker.fetch([ParcelRef("ZZ11111"), ParcelRef("ZZ22222")])
    with pytest.raises(TrackingRefused, match="quota"):
        tracker.fetch([ParcelRef("ZZ33333")])
    assert call(server, "getquota", []).json()["data"]["quota_remain"] == 0


def test_each_fault_of_a_parcel_has_the_real_services_code(server: DemoServer) -> None:
    """Number, carrier, detection, not registered, already registered."""
    known = "9400100000000000010012"
    bad = [{"number": "1"}, {"number": 5}, {"number": "AA11111", "carrier": -3}, {"number": "NODIGITS"}, {"number": known}]
    assert codes(call(server, "register", bad)) == [-18010012, -18010012, -18019910, -18019903, -18019901]
    assert codes(call(server, "gettrackinfo", [{"number": "AA11111"}])) == [-18019902]


@pytest.mark.parametrize(
    ("method", "body", "code"),
    [
        ("gettrackinfo", {"number": "A"}, -18010010),
        ("gettrackinfo", ["A12345"], -18010010),
        ("gettrackinfo", [{"number": "A12345"}] * 41, -18010014),
        ("fly", [], -18010013),
    ],
)
def test_each_fault_of_a_call_has_the_real_services_code(method: str, body: Any, code: int, server: DemoServer) -> None:
    """With HTTP 200, as the real service does."""
    answer = call(server, method, body)
    assert (answer.status_code, answer.json()["code"], answer.json()["data"]["errors"][0]["code"]) == (200, code, code)


def test_a_wrong_key_is_refused(server: DemoServer) -> None:
    """Also for the control route."""
    assert call(server, "gettrackinfo", [], key="other").json()["code"] == -18010002
    assert requests.post(server.url.replace("/track/v2.4", "/control"), json={"mode": "down"}, timeout=5).status_code == 401
    source = SeventeenTrack(server.url, "other")
    with pytest.raises(TrackingRefused):
        source.fetch([ParcelRef("A12345")])
    source.close()


@pytest.mark.parametrize("mode", ["garbage", "429", "500", "down"])
def test_a_fault_that_stays_is_told_as_unavailable(mode: str, server: DemoServer, tracker: SeventeenTrack) -> None:
    """And when it is gone, the parcel is found again."""
    assert control(server, mode=mode).status_code == 200
    with pytest.raises(TrackingUnavailable):
        tracker.fetch([ParcelRef("9400100000000000010012")])
    control(server, mode="ok")
    assert tracker.fetch([ParcelRef("9400100000000000010012")])["9400100000000000010012"].state is TrackingState.FOUND


@pytest.mark.parametrize("mode", ["429", "500", "down"])
def test_a_fault_that_passes_is_not_noticed(mode: str, server: DemoServer, tracker: SeventeenTrack) -> None:
    """Two faults, then the third try succeeds."""
    control(server, mode=mode, times=2)
    assert tracker.fetch([ParcelRef("9400100000000000010012")])["9400100000000000010012"].state is TrackingState.FOUND


def test_a_slow_service_is_told_as_unavailable(server: DemoServer) -> None:
    """The answer would come after thirty seconds; the time-out is shorter."""
    control(server, mode="slow", delay_s=30)
    source = SeventeenTrack(server.url, KEY, limits=CallLimits(read_s=0.1, tries=1))
    with pytest.raises(TrackingUnavailable, match="Timeout"):
        source.fetch([ParcelRef("9400100000000000010012")])
    source.close()


def test_an_unknown_fault_is_refused(server: DemoServer) -> None:
    """The sentence names the modes there are."""
    answer = control(server, mode="explode")
    assert answer.status_code == 400
    assert "garbage" in answer.json()["status"]


def test_the_fourth_call_of_a_second_is_refused(moment: Moment) -> None:
    """HTTP 429 says when to come back."""
    with DemoServer({}, KEY, calls_per_second=3).start() as strict:
        strict.counter.monotonic = moment.now
        answers = [call(strict, "getquota", []) for _ in range(4)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
        assert answers[3].headers["Retry-After"] == "1"
        moment.seconds += 1
        assert call(strict, "getquota", []).status_code == 200


def test_the_server_listens_on_this_machine_only(server: DemoServer) -> None:
    """It is bound to the loopback, and tells that it is up."""
    assert server.server_address[0] == "127.0.0.1"
    assert requests.get(server.url.replace("/track/v2.4", "/healthz"), timeout=5).status_code == 200


def test_the_command_serves_a_file_of_parcels(tmp_path: Path) -> None:
    """`python -m demo tracking` writes what `python -m demo.server --data` serves."""
    data = tmp_path / "parcels.json"
    subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "demo", "tracking", "--out", str(data), "--now", NOW.isoformat()], cwd=ROOT, check=True, timeout=60
    )
    command = [sys.executable, "-m", "demo.server", "--port", "0", "--key", KEY, "--data", str(data)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own command
        try:
            assert process.stdout is not None
            url = next(word for word in process.stdout.readline().split() if word.startswith("http")).rstrip(",")
            source = SeventeenTrack(url, KEY)
            state: Tag = Shipment("X", checkpoints=source.fetch([ParcelRef("0001000031")])["0001000031"].checkpoints).tag
            source.close()
        finally:
            process.terminate()
    assert state is Tag.DELIVERED

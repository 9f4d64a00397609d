"""The samples of 17TRACK's own documentation, read by our adapter.

They are kept outside this repository: HELPDESK_SAMPLE_PAYLOADS names their folder.
"""

import json
import os
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from helpdesk.adapters.http import CallFailed
from helpdesk.adapters.seventeentrack_events import read_item
from helpdesk.adapters.seventeentrack_replies import explain, read_reply
from helpdesk.ports import TrackingAnswer, TrackingState
from helpdesk.shipments import Shipment, Tag

_BESIDE = Path(__file__).resolve().parents[2] / ".." / "shared" / "apis" / "payloads"
SAMPLES = Path(os.environ.get("HELPDESK_SAMPLE_PAYLOADS", _BESIDE)) / "17track"

pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="no sample payloads: set HELPDESK_SAMPLE_PAYLOADS to their folder")


def sample(name: str) -> Any:
    """Load a sample."""
    return json.loads((SAMPLES / name).read_text(encoding="utf-8"))


def parcel(name: str) -> tuple[TrackingAnswer, Shipment]:
    """Read the one parcel of a gettrackinfo sample."""
    (item,) = read_reply(sample(name)).accepted
    answer = read_item(item)
    return answer, Shipment(answer.tracking_number, answer.carrier, answer.checkpoints)


def test_every_sample_is_read_without_a_crash() -> None:
    """A reply, or a failed call with its sentence: nothing else comes of any file."""
    files = sorted(SAMPLES.glob("*.json"))
    assert files
    for file in files:
        with suppress(CallFailed):
            for item in read_reply(sample(file.name)).accepted:
                assert Shipment("X", checkpoints=read_item(item).checkpoints).tag in Tag


def test_the_delivered_parcel_keeps_its_printed_delivery_day() -> None:
    """Its last scan has no offset, its first has one."""
    answer, shipment = parcel("gettrackinfo_correios_2151.json")
    assert (answer.state, answer.carrier, shipment.tag) == (TrackingState.FOUND, "correios", Tag.DELIVERED)
    assert shipment.delivered is not None
    assert (shipment.delivered.at.date(), shipment.delivered.at.tzinfo) == (date(2026, 6, 30), None)
    assert shipment.first_carrier_scan is not None
    assert shipment.first_carrier_scan.at.isoformat() == "2026-06-25T10:12:00-03:00"
    assert len(shipment.timeline) == 3


def test_the_returning_parcel_is_on_its_way_back() -> None:
    """Returning is told as the reason."""
    _, shipment = parcel("gettrackinfo_exception_returning.json")
    assert shipment.current is not None
    assert (shipment.tag, shipment.current.reason) == (Tag.RETURNED, "returning")


def test_a_status_of_the_future_counts_as_its_first_half() -> None:
    """The invented sub-status is in transit, with its own word kept."""
    answer, shipment = parcel("gettrackinfo_yanwen_190012.json")
    assert (answer.carrier, shipment.tag) == ("yanwen", Tag.IN_TRANSIT)
    invented = [point for point in shipment.timeline if point.raw_code == "InTransit_QuantumTunnelling"]
    assert [point.tag for point in invented] == [Tag.IN_TRANSIT]


def test_an_invented_main_status_is_unknown() -> None:
    """No word before the underscore is known either."""
    (item,) = json.loads(json.dumps(sample("gettrackinfo_yanwen_190012.json")).replace("InTransit_", "Levitating_"))["data"]["accepted"]
    assert {point.tag for point in read_item(item).checkpoints if point.raw_code != "InTransit_PickedUp"} == {Tag.UNKNOWN}


@pytest.mark.parametrize(
    ("name", "number", "code"),
    [
        ("register_already_registered.json", "AA123456789BR", -18019901),
        ("register_mixed.json", "1234", -18010012),
        ("gettrackinfo_yanwen_190012.json", "21213123123230", -18019902),
    ],
)
def test_rejections_are_read_by_number(name: str, number: str, code: int) -> None:
    """Each with its code, beside whatever was accepted."""
    assert read_reply(sample(name)).rejected == {number: code}
    assert explain(code)

"""What 17TRACK says of a parcel, in the words of the canonical model."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpdesk.adapters.seventeentrack_events import MEANINGS, carrier_key, meaning, moment, read_item, text
from helpdesk.ports import TrackingAnswer, TrackingState
from helpdesk.shipments import Shipment, Tag

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=20)
    | st.sampled_from(sorted(MEANINGS))
    | st.datetimes().map(datetime.isoformat),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=20,
)


def event(at: str | None, code: str | None, said: str | None = "A scan", **more: Any) -> dict[str, Any]:
    """Build an event with its time in UTC, as the service tells it."""
    return {"time_iso": at, "time_utc": at, "time_raw": None, "sub_status": code, "description": said, "location": "Lisbon, PT", **more}


def item(*events: dict[str, Any], status: str | None = None, milestone: list[dict[str, Any]] | None = None, **more: Any) -> dict[str, Any]:
    """Build an accepted item with its events newest first."""
    info = {
        "latest_status": {"status": (status or "").partition("_")[0], "sub_status": status},
        "latest_event": events[0] if events else None,
        "milestone": milestone or [],
        "tracking": {"providers": [{"provider": {"key": 77, "name": "Test Post"}, "events": list(events)}]},
    }
    return {"number": "RR123456785PT", "carrier": 77, "track_info": info, **more}


def shipment(answer: TrackingAnswer) -> Shipment:
    """Return the parcel as the product sees it with these facts."""
    return Shipment(answer.tracking_number, answer.carrier, answer.checkpoints)


@pytest.mark.parametrize(
    ("code", "tag", "reason"),
    [
        ("NotFound_Other", "unknown", None),
        ("NotFound_InvalidCode", "unknown", "invalid_number"),
        ("InfoReceived", "info_received", None),
        ("InTransit_PickedUp", "in_transit", None),
        ("InTransit_Other", "in_transit", None),
        ("InTransit_Departure", "in_transit", None),
        ("InTransit_Arrival", "in_transit", None),
        ("InTransit_TransportArrived", "in_transit", None),
        ("InTransit_TransportDeparted", "in_transit", None),
        ("Exception_Delayed", "in_transit", "delayed"),
        ("InTransit_CustomsProcessing", "customs_hold", "customs_processing"),
        ("InTransit_CustomsRequiringInformation", "customs_hold", "customs_action_required"),
        ("Exception_Security", "customs_hold", "security"),
        ("DeliveryFailure_Security", "customs_hold", "security"),
        ("InTransit_CustomsReleased", "customs_cleared", None),
        ("OutForDelivery_Other", "out_for_delivery", None),
        ("AvailableForPickup_Other", "available_for_pickup", None),
        ("DeliveryFailure_Other", "attempt_fail", None),
        ("DeliveryFailure_NoBody", "attempt_fail", "recipient_absent"),
        ("DeliveryFailure_Rejected", "attempt_fail", "refused"),
        ("DeliveryFailure_InvalidAddress", "attempt_fail", "bad_address"),
        ("Delivered_Other", "delivered", None),
        ("Exception_Other", "exception", None),
        ("Exception_NoBody", "exception", "recipient_absent"),
        ("Exception_Damage", "exception", "damaged"),
        ("Exception_Rejected", "exception", "refused"),
        ("Exception_Lost", "exception", "lost"),
        ("Exception_Destroyed", "exception", "destroyed"),
        ("Exception_Cancel", "exception", "cancelled"),
        ("Exception_Returning", "returned", "returning"),
        ("Exception_Returned", "returned", None),
        ("Expired_Other", "expired", None),
        ("InTransit_QuantumTunnelling", "in_transit", None),
        ("Delivered_ByDrone", "delivered", None),
        ("Teleported_Other", "unknown", None),
        ("", "unknown", None),
        (None, "unknown", None),
    ],
)
def test_each_status_has_its_meaning(code: str | None, tag: str, reason: str | None) -> None:
    """Listed words mean what the table says, new ones what their first half says, others nothing."""
    assert meaning(code) == (Tag(tag), reason)


def test_every_listed_status_is_tested() -> None:
    """The table above and the adapter's table name the same words."""
    marks = test_each_status_has_its_meaning.pytestmark  # type: ignore[attr-defined]
    assert set(MEANINGS) <= {case[0] for case in marks[0].args[1]}


def test_the_newest_event_tells_the_status_whatever_the_order() -> None:
    """Events may come in any order and twice; the parcel's story stays the same."""
    events = [
        event("2026-06-12T09:00:00Z", "OutForDelivery_Other"),
        event("2026-06-10T09:00:00Z", "InTransit_Arrival"),
        event("2026-06-08T09:00:00Z", "InTransit_PickedUp"),
    ]
    straight = read_item(item(*events))
    turned = read_item(item(*reversed(events), *events))
    assert straight.checkpoints == turned.checkpoints
    assert (shipment(turned).tag, len(turned.checkpoints)) == (Tag.OUT_FOR_DELIVERY, 3)


def test_two_carriers_of_one_parcel_tell_one_story() -> None:
    """The same scan told by both legs, once with the local offset and once in UTC, stands once."""
    both = item(event("2026-06-10T17:00:00+08:00", "InTransit_Departure"))
    both["track_info"]["tracking"]["providers"].append(
        {"provider": {"key": 78}, "events": [event("2026-06-10T09:00:00Z", "InTransit_Departure")]}
    )
    assert len(read_item(both).checkpoints) == 1


def test_a_time_keeps_its_offset_where_known() -> None:
    """The local time with offset is preferred, since it shows the printed date too."""
    when = moment({"time_iso": "2026-06-10T23:30:00-03:00", "time_utc": "2026-06-11T02:30:00Z"})
    assert when is not None
    assert (when.date(), when.utcoffset()) == (date(2026, 6, 10), timedelta(hours=-3))


@pytest.mark.parametrize(
    ("given_time", "expected"),
    [
        ({"time_iso": None, "time_utc": "2026-06-11T02:30:00Z"}, datetime(2026, 6, 11, 2, 30, tzinfo=UTC)),
        ({"time_raw": {"date": "2026-06-30", "time": "14:23:00", "timezone": None}}, datetime(2026, 6, 30, 14, 23)),  # noqa: DTZ001 - no offset is the point
        ({"time_raw": {"date": "2026-06-30", "time": None}}, datetime(2026, 6, 30)),  # noqa: DTZ001 - no offset is the point
        ({"time_iso": "2026-06-30T14:23:00", "time_utc": "2026-06-30T17:23:00Z"}, datetime(2026, 6, 30, 17, 23, tzinfo=UTC)),
        ({"time_raw": {"date": "2026-06-30", "time": "14:23", "timezone": "-03:00"}}, datetime(2026, 6, 30, 17, 23, tzinfo=UTC)),
        ({"time_iso": "yesterday"}, None),
        ({"time_iso": "0001-01-01T00:00:00+14:00"}, None),
        ({"time_iso": 5, "time_raw": "2026"}, None),
        ({}, None),
    ],
)
def test_times_are_read_as_far_as_they_are_told(given_time: dict[str, Any], expected: datetime | None) -> None:
    """With an offset when there is one, naive when only printed, and not at all when unreadable."""
    when = moment(given_time)
    assert when == expected
    assert (when is None) == (expected is None)
    assert when is None or expected is None or (when.tzinfo is None) == (expected.tzinfo is None)


def test_a_printed_time_counts_by_its_printed_date() -> None:
    """A carrier without offsets is not moved to another day by a time zone."""
    printed: dict[str, Any] = {"time_raw": {"date": "2026-06-30", "time": "23:50:00", "timezone": None}}
    (point,) = read_item(item(event(None, "Delivered_Other", **printed))).checkpoints
    assert point.local_date(ZoneInfo("Asia/Seoul")) == date(2026, 6, 30)


def test_the_pick_up_milestone_becomes_a_scan_when_no_event_tells_it() -> None:
    """The Express clock starts at the pick-up, also when the carrier lists only later scans."""
    pick_up = [{"key_stage": "PickedUp", "time_utc": "2026-06-05T09:00:00Z"}]
    parcel = shipment(read_item(item(event("2026-06-10T09:00:00Z", "InTransit_Arrival"), milestone=pick_up)))
    assert parcel.first_carrier_scan is not None
    assert parcel.first_carrier_scan.at == datetime(2026, 6, 5, 9, tzinfo=UTC)


def test_the_pick_up_milestone_is_not_told_twice() -> None:
    """An event of the pick-up is enough."""
    pick_up = [{"key_stage": "PickedUp", "time_utc": "2026-06-05T09:00:00Z"}]
    answer = read_item(item(event("2026-06-05T09:00:00Z", "InTransit_PickedUp"), milestone=pick_up))
    assert [point.message for point in answer.checkpoints] == ["A scan"]


def test_the_senders_warehouse_does_not_start_the_clock() -> None:
    """Movements before the pick-up are the sender's own, whatever they are called."""
    pick_up = [{"key_stage": "PickedUp", "time_utc": "2026-06-05T09:00:00Z"}]
    answer = read_item(item(event("2026-06-04T22:00:00Z", "InTransit_Other", "Left the warehouse"), milestone=pick_up))
    parcel = shipment(answer)
    assert parcel.timeline[0].tag is Tag.INFO_RECEIVED
    assert parcel.first_carrier_scan is not None
    assert parcel.first_carrier_scan.at == datetime(2026, 6, 5, 9, tzinfo=UTC)


def test_a_printed_scan_on_the_day_of_the_pick_up_stays_a_scan() -> None:
    """Without an offset only dates compare, and the same date is not earlier."""
    pick_up = [{"key_stage": "PickedUp", "time_utc": "2026-06-05T22:00:00Z"}]
    printed: dict[str, Any] = {"time_raw": {"date": "2026-06-05", "time": "06:00:00"}}
    answer = read_item(item(event(None, "InTransit_Departure", **printed), milestone=pick_up))
    assert {point.tag for point in answer.checkpoints} == {Tag.IN_TRANSIT}


def test_a_label_alone_is_no_scan() -> None:
    """The carrier knows of the parcel but does not have it."""
    parcel = shipment(read_item(item(event("2026-06-04T22:00:00Z", "InfoReceived"), status="InfoReceived")))
    assert (parcel.tag, parcel.first_carrier_scan) == (Tag.INFO_RECEIVED, None)


def test_a_status_without_event_is_told_at_the_time_of_the_latest_event() -> None:
    """The status "expired" is never an event, so the status itself becomes a checkpoint, once."""
    answer = read_item(item(event("2026-06-04T22:00:00Z", "InTransit_Departure"), status="Expired_Other"))
    assert [point.tag for point in answer.checkpoints] == [Tag.IN_TRANSIT, Tag.EXPIRED]
    assert shipment(answer).tag is Tag.EXPIRED


def test_an_event_without_status_takes_the_one_of_its_stage() -> None:
    """The stage is the coarser word of the same thing."""
    answer = read_item(item(event("2026-06-04T22:00:00Z", None, stage="Delivered")))
    assert shipment(answer).tag is Tag.DELIVERED


def test_a_parcel_that_is_not_found_is_pending() -> None:
    """Nothing is known yet, and nothing is claimed."""
    answer = read_item(item(status="NotFound_Other"))
    assert (answer.state, answer.note, answer.checkpoints) == (TrackingState.PENDING, "not_found", ())


def test_a_number_no_carrier_can_have_is_pending_and_says_so() -> None:
    """The note lets the service ask for the number again."""
    assert read_item(item(status="NotFound_InvalidCode")).note == "invalid_number"


def test_a_registered_parcel_without_times_is_found_without_checkpoints() -> None:
    """A known status without any time is no checkpoint, since a checkpoint has a moment."""
    answer = read_item(item(status="InfoReceived"))
    assert (answer.state, answer.checkpoints) == (TrackingState.FOUND, ())


def test_texts_are_cleaned_and_cut() -> None:
    """Control and direction characters, line breaks and novels stay out of the record."""
    assert text("a\x00b\n\u202eevil\ud800  c", 300) == "a b evil c"
    assert text("x" * 5000, 300) == "x" * 300
    assert text(["x"], 300) is None
    assert text(" \u200b ", 300) is None


@pytest.mark.parametrize(
    "said", ["Delivered, signed by: J. DOE", "Delivered. Signed for by DOE", "Delivered (Firmado por DOE)", "Delivered - Assinado por DOE"]
)
def test_who_signed_is_not_recorded(said: str) -> None:
    """The name of a recipient is personal and never needed."""
    (point,) = read_item(item(event("2026-06-04T22:00:00Z", "Delivered_Other", said))).checkpoints
    assert point.message == "Delivered"


def test_a_signature_that_is_asked_for_is_recorded() -> None:
    """Only names are left out."""
    (point,) = read_item(item(event("2026-06-04T22:00:00Z", "OutForDelivery_Other", "Signature required"))).checkpoints
    assert point.message == "Signature required"


def test_a_place_is_taken_from_the_address_when_the_location_is_empty() -> None:
    """City, state and country, and never the street."""
    address = {"street": "1 Secret Road", "city": "Recife", "state": "PE", "country": "BR"}
    (point,) = read_item(item(event("2026-06-04T22:00:00Z", "InTransit_Other", location=None, address=address))).checkpoints
    assert point.location == "Recife, PE, BR"


@pytest.mark.parametrize(
    ("code", "name", "key"),
    [
        (2151, "whatever", "correios"),
        (190012, None, "yanwen"),
        (77, "USPS", "usps"),
        (77, "DHL Express", "dhl"),
        (77, "Korea Post", "korea_post"),
        (77, "YunExpress", "yunexpress"),
        (77, "中国邮政", None),
        (77, None, None),
    ],
)
def test_carriers_go_by_our_keys(code: int, name: str | None, key: str | None) -> None:
    """Known codes have a key of their own, other carriers one made of their name."""
    info = {"tracking": {"providers": [{"provider": {"key": code, "name": name}}]}}
    assert carrier_key({"carrier": code}, info) == key


@given(JSON)
def test_no_shape_of_an_item_breaks_the_reading(anything: Any) -> None:
    """Whatever stands in the fields, reading goes on and gives a parcel that can be judged."""
    events = [
        event("2026-06-04T22:00:00Z", "InTransit_Other"),
        {"time_iso": anything, "sub_status": anything, "stage": anything, "description": anything},
    ]
    shapes: list[dict[str, Any]] = [
        {"track_info": anything},
        {
            "number": anything,
            "carrier": anything,
            "track_info": {"latest_status": anything, "milestone": anything, "tracking": anything, "latest_event": anything},
        },
        {"track_info": {"milestone": [anything], "tracking": {"providers": [anything, {"provider": anything, "events": anything}]}}},
        item(*events, status="Expired_Other", milestone=[{"key_stage": "PickedUp", "time_iso": anything, "time_raw": anything}]),
    ]
    for shape in shapes:
        parcel = shipment(read_item(shape))
        assert parcel.tag in Tag

"""Turns what 17TRACK (v2.4) says of a parcel into checkpoints of the canonical model.

Nothing here raises: unknown words fall back, null is accepted everywhere, unreadable events are
left out. Customs *processing* stays apart from customs asking for something, because only the
latter may be called "held".
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import datetime

from helpdesk.ports import TrackingAnswer, TrackingState
from helpdesk.shipments import Checkpoint, Tag

Meaning = tuple[Tag, str | None]

# Sub-status -> canonical status and reason. A null or unlisted reason is no reason.
MEANINGS: Mapping[str, Meaning] = {
    "NotFound_Other": (Tag.UNKNOWN, None),
    "NotFound_InvalidCode": (Tag.UNKNOWN, "invalid_number"),
    "InfoReceived": (Tag.INFO_RECEIVED, None),
    "InTransit_PickedUp": (Tag.IN_TRANSIT, None),
    "InTransit_Other": (Tag.IN_TRANSIT, None),
    "InTransit_Departure": (Tag.IN_TRANSIT, None),
    "InTransit_Arrival": (Tag.IN_TRANSIT, None),
    "InTransit_TransportArrived": (Tag.IN_TRANSIT, None),
    "InTransit_TransportDeparted": (Tag.IN_TRANSIT, None),
    "Exception_Delayed": (Tag.IN_TRANSIT, "delayed"),
    "InTransit_CustomsProcessing": (Tag.CUSTOMS_HOLD, "customs_processing"),
    "InTransit_CustomsRequiringInformation": (Tag.CUSTOMS_HOLD, "customs_action_required"),
    "Exception_Security": (Tag.CUSTOMS_HOLD, "security"),
    "DeliveryFailure_Security": (Tag.CUSTOMS_HOLD, "security"),
    "InTransit_CustomsReleased": (Tag.CUSTOMS_CLEARED, None),
    "OutForDelivery_Other": (Tag.OUT_FOR_DELIVERY, None),
    "AvailableForPickup_Other": (Tag.AVAILABLE_FOR_PICKUP, None),
    "DeliveryFailure_Other": (Tag.ATTEMPT_FAIL, None),
    "DeliveryFailure_NoBody": (Tag.ATTEMPT_FAIL, "recipient_absent"),
    "DeliveryFailure_Rejected": (Tag.ATTEMPT_FAIL, "refused"),
    "DeliveryFailure_InvalidAddress": (Tag.ATTEMPT_FAIL, "bad_address"),
    "Delivered_Other": (Tag.DELIVERED, None),
    "Exception_Other": (Tag.EXCEPTION, None),
    "Exception_NoBody": (Tag.EXCEPTION, "recipient_absent"),
    "Exception_Damage": (Tag.EXCEPTION, "damaged"),
    "Exception_Rejected": (Tag.EXCEPTION, "refused"),
    "Exception_Lost": (Tag.EXCEPTION, "lost"),
    "Exception_Destroyed": (Tag.EXCEPTION, "destroyed"),
    "Exception_Cancel": (Tag.EXCEPTION, "cancelled"),
    "Exception_Returning": (Tag.RETURNED, "returning"),
    "Exception_Returned": (Tag.RETURNED, None),
    "Expired_Other": (Tag.EXPIRED, None),
}
# What a sub-status invented after this table means: that of its main status, the part before `_`.
MAIN_MEANINGS: Mapping[str, Meaning] = {
    "NotFound": (Tag.UNKNOWN, None),
    "InfoReceived": (Tag.INFO_RECEIVED, None),
    "InTransit": (Tag.IN_TRANSIT, None),
    "Expired": (Tag.EXPIRED, None),
    "AvailableForPickup": (Tag.AVAILABLE_FOR_PICKUP, None),
    "OutForDelivery": (Tag.OUT_FOR_DELIVERY, None),
    "DeliveryFailure": (Tag.ATTEMPT_FAIL, None),
    "Delivered": (Tag.DELIVERED, None),
    "Exception": (Tag.EXCEPTION, None),
}
# An event without sub-status still has a stage, as milestones have.
STAGE_CODES: Mapping[str, str] = {
    "InfoReceived": "InfoReceived",
    "PickedUp": "InTransit_PickedUp",
    "Departure": "InTransit_Departure",
    "Arrival": "InTransit_Arrival",
    "AvailableForPickup": "AvailableForPickup_Other",
    "OutForDelivery": "OutForDelivery_Other",
    "Delivered": "Delivered_Other",
    "Returning": "Exception_Returning",
    "Returned": "Exception_Returned",
}
# Only codes read in 17TRACK's own examples; every other carrier is left to its detection.
CARRIER_CODES: Mapping[str, int] = {"correios": 2151, "yanwen": 190012}
_CARRIER_KEYS = {code: key for key, code in CARRIER_CODES.items()}
_CARRIER_NAMES = {
    "correios_brazil": "correios",
    "dhl_express": "dhl",
    "united_states_postal_service": "usps",
    "yun_express": "yunexpress",
    "cj_logistics": "cj",
    "cj_korea_express": "cj",
    "china_ems": "ems",
    "ems_korea": "ems",
}

_LONGEST_MESSAGE, _LONGEST_PLACE, _LONGEST_WORD, _LONGEST_KEY = 300, 120, 60, 40
_YEARS = range(2000, 2101)  # further off no calendar reaches, and converting to UTC may overflow
_OFFSET = re.compile(r"[+-]\d{2}:?\d{2}|Z")
# Whoever signed is nobody's business but the recipient's: the text ends before the name.
_SIGNED_BY = re.compile(
    r"[\s,;:.(\-\u2013]*\b(?:signed(?: for)? by|signature:|firmado por|assinado por|signé par|unterschrieben von)(?!\w).*",
    re.IGNORECASE | re.DOTALL,
)


def read_item(item: Mapping[str, object]) -> TrackingAnswer:
    """Read one accepted item of gettrackinfo (or of a push): found, or pending when nothing is known yet."""
    info = _mapping(item.get("track_info"))
    status = latest_code(info)
    checkpoints = read_checkpoints(info)
    known = bool(checkpoints) or meaning(status)[0] is not Tag.UNKNOWN
    return TrackingAnswer(
        tracking_number=text(item.get("number"), _LONGEST_WORD) or "",
        state=TrackingState.FOUND if known else TrackingState.PENDING,
        checkpoints=checkpoints,
        carrier=carrier_key(item, info),
        note=None if known else _why_unknown(status),
    )


def meaning(code: str | None) -> Meaning:
    """Return the canonical status and reason of a sub-status, falling back to its main status, then to unknown."""
    code = code or ""
    return MEANINGS.get(code) or MAIN_MEANINGS.get(code.partition("_")[0]) or (Tag.UNKNOWN, None)


def latest_code(info: Mapping[str, object]) -> str | None:
    """Return the parcel's own latest status, as precise as it is given."""
    latest = _mapping(info.get("latest_status"))
    return text(latest.get("sub_status"), _LONGEST_WORD) or text(latest.get("status"), _LONGEST_WORD)


def read_checkpoints(info: Mapping[str, object]) -> tuple[Checkpoint, ...]:
    """Read the checkpoints of all carriers of a parcel, without repeats, oldest first."""
    events = [event for provider in _providers(info) for event in _mappings(provider.get("events"))]
    points = [point for event in events if (point := _checkpoint(event))]
    points = _with_pick_up(points, info)
    points += _latest_status(points, info)
    unique = dict.fromkeys(points)
    return tuple(sorted(unique, key=lambda point: point.order_key))


def carrier_key(item: Mapping[str, object], info: Mapping[str, object]) -> str | None:
    """Return our key of the carrier: by its code where known, else from the name the service prints."""
    code = item.get("carrier")
    if isinstance(code, int) and code in _CARRIER_KEYS:
        return _CARRIER_KEYS[code]
    named = [_mapping(provider.get("provider")) for provider in _providers(info)]
    own = [provider for provider in named if provider.get("key") == code] or named
    name = text(own[0].get("name"), _LONGEST_KEY) if own else None
    slug = re.sub(r"[^a-z0-9]+", "_", (name or "").lower()).strip("_")
    return _CARRIER_NAMES.get(slug, slug) or None


def moment(data: Mapping[str, object]) -> datetime | None:
    """Read the time of an event: with its offset when given, else in UTC, else as printed (naive)."""
    raw = _mapping(data.get("time_raw"))
    printed = _datetime(f"{raw.get('date')}T{raw.get('time') or '00:00:00'}")
    zone = raw.get("timezone")
    if printed and isinstance(zone, str) and _OFFSET.fullmatch(zone):
        printed = _datetime(f"{printed.replace(tzinfo=None).isoformat()}{zone}")
    given = (_datetime(data.get("time_iso")), _datetime(data.get("time_utc")), printed)
    aware = [when for when in given if when and when.tzinfo]
    return aware[0] if aware else next((when for when in given if when), None)


def text(value: object, longest: int) -> str | None:
    """Return a text from outside, safe to store and show: one line, no invisible characters, not too long."""
    if not isinstance(value, str):
        return None
    # Category C is control, format (also writing-direction tricks), surrogate and unassigned characters.
    visible = "".join(" " if unicodedata.category(char)[0] in "CZ" else char for char in value[: longest * 4])
    return " ".join(visible.split())[:longest].strip() or None


def _checkpoint(event: Mapping[str, object]) -> Checkpoint | None:
    when = moment(event)
    if when is None:
        return None
    code = text(event.get("sub_status"), _LONGEST_WORD) or _stage_code(event)
    tag, reason = meaning(code)
    return Checkpoint(at=when, tag=tag, reason=reason, location=_place(event), message=_message(event), raw_code=code)


def _stage_code(event: Mapping[str, object]) -> str | None:
    stage = event.get("stage")
    return STAGE_CODES.get(stage, text(stage, _LONGEST_WORD)) if isinstance(stage, str) else None


def _message(event: Mapping[str, object]) -> str | None:
    translation = _mapping(event.get("description_translation"))
    said = text(event.get("description"), _LONGEST_MESSAGE) or text(translation.get("description"), _LONGEST_MESSAGE)
    return (_SIGNED_BY.sub("", said).strip() or None) if said else None


def _place(event: Mapping[str, object]) -> str | None:
    address = _mapping(event.get("address"))
    parts = [part for key in ("city", "state", "country") if (part := text(address.get(key), _LONGEST_PLACE))]
    return text(event.get("location"), _LONGEST_PLACE) or text(", ".join(parts), _LONGEST_PLACE)


def _with_pick_up(points: list[Checkpoint], info: Mapping[str, object]) -> list[Checkpoint]:
    """Let the pick-up milestone decide when the carrier took the parcel.

    It becomes a checkpoint when no event tells it. Movements before it are the sender's own
    warehouse, which 17TRACK also calls "in transit": they are no scan by the carrier.
    """
    pick_up = _milestone(info, "PickedUp")
    if pick_up is None:
        return points
    told = any(point.raw_code == STAGE_CODES["PickedUp"] for point in points)
    own = [] if told else [Checkpoint(at=pick_up, tag=Tag.IN_TRANSIT, raw_code=STAGE_CODES["PickedUp"])]
    return [_as_announced(point) if _sender_moves(point, pick_up) else point for point in points] + own


def _sender_moves(point: Checkpoint, pick_up: datetime) -> bool:
    return point.tag is Tag.IN_TRANSIT and point.raw_code != STAGE_CODES["PickedUp"] and _earlier(point.at, pick_up)


def _as_announced(point: Checkpoint) -> Checkpoint:
    return Checkpoint(at=point.at, tag=Tag.INFO_RECEIVED, location=point.location, message=point.message, raw_code=point.raw_code)


def _earlier(one: datetime, other: datetime) -> bool:
    """Compare moments; when one has no offset, only the printed dates can be compared."""
    if one.tzinfo and other.tzinfo:
        return one < other
    return one.date() < other.date()


def _latest_status(points: list[Checkpoint], info: Mapping[str, object]) -> list[Checkpoint]:
    """Return the parcel's latest status as a checkpoint when no event carries it (for example "expired")."""
    code = latest_code(info)
    tag, reason = meaning(code)
    if tag is Tag.UNKNOWN or any((point.tag, point.reason) == (tag, reason) for point in points):
        return []
    stage = next((stage for stage, known in STAGE_CODES.items() if known == code), None)
    last = max(points, key=lambda point: point.order_key, default=None)
    when = (_milestone(info, stage) if stage else None) or moment(_mapping(info.get("latest_event"))) or (last.at if last else None)
    return [Checkpoint(at=when, tag=tag, reason=reason, raw_code=code)] if when else []


def _milestone(info: Mapping[str, object], stage: str) -> datetime | None:
    found = (moment(entry) for entry in _mappings(info.get("milestone")) if entry.get("key_stage") == stage)
    return next((when for when in found if when), None)


def _why_unknown(code: str | None) -> str:
    if not code:
        return "no_news_yet"
    return meaning(code)[1] or "not_found"


def _providers(info: Mapping[str, object]) -> list[Mapping[str, object]]:
    return list(_mappings(_mapping(info.get("tracking")).get("providers")))


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _mappings(value: object) -> Iterator[Mapping[str, object]]:
    yield from (entry for entry in value if isinstance(entry, dict)) if isinstance(value, list) else ()


def _datetime(value: object) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        when = datetime.fromisoformat(value)
    except ValueError:
        return None
    return when if when.year in _YEARS else None

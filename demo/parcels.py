"""Demo parcels as 17TRACK's gettrackinfo would answer about them."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from demo.moments import Moments

# Invented codes, out of the range of real ones: only 17TRACK's list says which carrier has which.
_CARRIERS: Mapping[str, tuple[int, str]] = {
    "usps": (900001, "USPS"),
    "ups": (900002, "UPS"),
    "fedex": (900003, "FedEx"),
    "dhl": (900004, "DHL Express"),
    "yunexpress": (900005, "YunExpress"),
    "korea_post": (900006, "Korea Post"),
    "ems": (900007, "EMS"),
    "correios": (2151, "Correios"),
}
_PLACES: Mapping[str, tuple[str, str, str]] = {
    "austin": ("AUSTIN, TX", "US", "America/Chicago"),
    "buenos_aires": ("BUENOS AIRES, AR", "AR", "America/Argentina/Buenos_Aires"),
    "charlotte": ("CHARLOTTE, NC", "US", "America/New_York"),
    "chicago": ("CHICAGO, IL", "US", "America/Chicago"),
    "curitiba": ("CURITIBA, PR", "BR", "America/Sao_Paulo"),
    "dallas": ("DALLAS, TX", "US", "America/Chicago"),
    "denver": ("DENVER, CO", "US", "America/Denver"),
    "detroit": ("DETROIT, MI", "US", "America/New_York"),
    "frankfurt": ("FRANKFURT, DE", "DE", "Europe/Berlin"),
    "incheon": ("INCHEON, KR", "KR", "Asia/Seoul"),
    "london": ("LONDON, GB", "GB", "Europe/London"),
    "los_angeles": ("LOS ANGELES, CA", "US", "America/Los_Angeles"),
    "manchester": ("MANCHESTER, GB", "GB", "Europe/London"),
    "mexico_city": ("MEXICO CITY, MX", "MX", "America/Mexico_City"),
    "miami": ("MIAMI, FL", "US", "America/New_York"),
    "milan": ("MILANO, IT", "IT", "Europe/Rome"),
    "new_orleans": ("NEW ORLEANS, LA", "US", "America/Chicago"),
    "new_york": ("NEW YORK, NY", "US", "America/New_York"),
    "portland": ("PORTLAND, OR", "US", "America/Los_Angeles"),
    "recife": ("RECIFE, PE", "BR", "America/Recife"),
    "salt_lake_city": ("SALT LAKE CITY, UT", "US", "America/Denver"),
    "sao_paulo": ("SAO PAULO, SP", "BR", "America/Sao_Paulo"),
    "seoul": ("SEOUL, KR", "KR", "Asia/Seoul"),
    "shenzhen": ("SHENZHEN, CN", "CN", "Asia/Shanghai"),
    "singapore": ("SINGAPORE, SG", "SG", "Asia/Singapore"),
    "tokyo": ("TOKYO, JP", "JP", "Asia/Tokyo"),
    "vancouver": ("VANCOUVER, BC", "CA", "America/Vancouver"),
}
_STAGES: Mapping[str, str] = {
    "InfoReceived": "InfoReceived",
    "InTransit_PickedUp": "PickedUp",
    "InTransit_Departure": "Departure",
    "InTransit_Arrival": "Arrival",
    "AvailableForPickup_Other": "AvailableForPickup",
    "OutForDelivery_Other": "OutForDelivery",
    "Delivered_Other": "Delivered",
    "Exception_Returning": "Returning",
    "Exception_Returned": "Returned",
}
# The server takes this key out: a parcel carrying it is not registered when the server starts.
NEW = "x_new"


def tracking_item(parcel: Mapping[str, Any], country: str, moments: Moments) -> dict[str, Any]:
    """Build the accepted item of one parcel on its way to a country."""
    code, name = _CARRIERS[parcel["carrier"]]
    printed_only = bool(parcel.get("no_offset"))
    events = [_event(scan, moments, printed_only=printed_only) for scan in parcel["scans"]]
    events.reverse()  # 17TRACK tells the newest first
    provider = {"provider": {"key": code, "name": name, "alias": name, "country": None}, "latest_sync_status": "Success", "events": events}
    item = {
        "number": parcel["number"],
        "carrier": code,
        "param": None,
        "tag": None,
        "track_info": {
            "shipping_info": {"shipper_address": {"country": None}, "recipient_address": {"country": country}},
            "latest_status": _status(parcel.get("status") or (events[0]["sub_status"] if events else "NotFound_Other")),
            "latest_event": events[0] if events else None,
            "milestone": _milestones(events),
            "tracking": {"providers_hash": 0, "providers": [provider] if events else []},
        },
    }
    return {**item, NEW: True} if parcel.get("new") else item


def not_found(number: str) -> dict[str, Any]:
    """Build the item of a parcel that no carrier knows."""
    info: dict[str, Any] = {
        "latest_status": _status("NotFound_Other"),
        "latest_event": None,
        "milestone": [],
        "tracking": {"providers": []},
    }
    return {"number": number, "carrier": 0, "param": None, "tag": None, "track_info": info}


def _event(scan: Sequence[str], moments: Moments, *, printed_only: bool) -> dict[str, Any]:
    told, code, place, text = scan
    location, country, zone = _PLACES[place]
    local = moments.ago(told).astimezone(ZoneInfo(zone))
    return {
        **_times(local, printed_only=printed_only),
        "description": text,
        "description_translation": None,
        "location": location,
        "stage": _STAGES.get(code),
        "sub_status": code,
        "address": {"country": country, "state": None, "city": None, "street": None, "postal_code": None},
    }


def _times(local: datetime, *, printed_only: bool) -> dict[str, Any]:
    """Write a time as 17TRACK does; some carriers print it without an offset, and then only that is known."""
    raw = {"date": local.date().isoformat(), "time": local.time().isoformat(timespec="seconds"), "timezone": None}
    if printed_only:
        return {"time_iso": None, "time_utc": None, "time_raw": raw}
    offset = local.isoformat(timespec="seconds")[-6:]
    utc = local.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return {"time_iso": local.isoformat(timespec="seconds"), "time_utc": utc, "time_raw": {**raw, "timezone": offset}}


def _status(code: str) -> dict[str, Any]:
    return {"status": code.partition("_")[0], "sub_status": code, "sub_status_descr": None}


def _milestones(events: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Tell when each stage was reached first."""
    first: dict[str, Mapping[str, Any]] = {}
    for event in events:  # newest first, so the oldest of a stage is written last
        if event["stage"]:
            first[event["stage"]] = event
    return [{"key_stage": stage, **{key: event[key] for key in ("time_iso", "time_utc", "time_raw")}} for stage, event in first.items()]

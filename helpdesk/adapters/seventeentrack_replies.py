"""The envelope of 17TRACK's answers and the meaning of its error codes."""

from collections.abc import Mapping
from dataclasses import dataclass

from helpdesk.adapters.http import CallFailed, CallRefused
from helpdesk.ports import TrackingState

ALREADY_REGISTERED = -18019901
NOT_REGISTERED = -18019902
NEEDS_MORE = frozenset(range(-18010022, -18010017))
QUOTA = "quota_used_up"
_NO_NEWS_YET = -18019909
_INTERNAL = -18010003
_KEY = frozenset({-18010001, -18010002, -18010004, -18010005})
_QUOTA_CODES = frozenset({-18019907, -18019908})
_FIELDS = frozenset(range(-18010015, -18010009))

# What an error code of one parcel means for that parcel; None stands for accepted by `register`.
_EXPLAINED: Mapping[int | None, tuple[TrackingState, str]] = {
    None: (TrackingState.PENDING, "no_news_yet"),
    _NO_NEWS_YET: (TrackingState.PENDING, "no_news_yet"),
    NOT_REGISTERED: (TrackingState.PENDING, "not_registered_yet"),
    -18019903: (TrackingState.REFUSED, "carrier_not_detected"),
    -18019910: (TrackingState.REFUSED, "carrier_code_unknown"),
    **dict.fromkeys(_QUOTA_CODES, (TrackingState.REFUSED, QUOTA)),
    **dict.fromkeys(_FIELDS, (TrackingState.REFUSED, "invalid_number")),
    **dict.fromkeys(NEEDS_MORE, (TrackingState.REFUSED, "postcode_or_phone_needed")),
}


@dataclass(frozen=True, slots=True)
class Reply:
    """A well-formed answer: the accepted items, and the error code of each rejected number."""

    accepted: tuple[Mapping[str, object], ...]
    rejected: Mapping[str, int]


def explain(code: int | None) -> tuple[TrackingState, str] | None:
    """Return what an error code (None: accepted) means for a parcel, with a note; None when it says nothing of the parcel."""
    if code == _INTERNAL:
        return None
    return _EXPLAINED.get(code, (TrackingState.REFUSED, f"error_{abs(code or 0)}"))


def read_reply(payload: object) -> Reply:
    """Read the envelope; raises CallFailed or CallRefused for an error of the whole call or a wrong shape."""
    if not isinstance(payload, dict):
        raise CallFailed("17TRACK answered in an unknown shape")
    _raise_errors_of_the_call(payload)
    data = payload.get("data")
    if not isinstance(data, dict):
        raise CallFailed("17TRACK answered without data")
    accepted, errors = _entries(data, "accepted"), _entries(data, "rejected")
    rejected = {number: code for entry in errors if (number := _number(entry)) and (code := error_code(entry.get("error"))) is not None}
    for code in set(rejected.values()):
        if code in _KEY or (code == _INTERNAL and not accepted):
            raise _fault(code)
    if not accepted and not rejected:
        # Seen when calls overlap: nothing about anything is no answer.
        raise CallFailed("17TRACK answered about none of the parcels")
    return Reply(tuple(accepted), rejected)


def error_code(error: object) -> int | None:
    """Return the code of an `{code, message}` object, also when it is written as text."""
    code = error.get("code") if isinstance(error, dict) else error
    if isinstance(code, str) and code.removeprefix("-").isdecimal() and len(code) <= len("-18010001"):
        return int(code)
    return code if isinstance(code, int) and not isinstance(code, bool) else None


def _raise_errors_of_the_call(payload: Mapping[str, object]) -> None:
    data = payload.get("data")
    errors = data.get("errors") if isinstance(data, dict) else None
    codes = (
        [error_code(payload.get("code")), *(error_code(error) for error in errors)]
        if isinstance(errors, list)
        else [error_code(payload.get("code"))]
    )
    if codes[0] is None:
        raise CallFailed("17TRACK answered without a code")
    faults = [code for code in codes if code]
    if faults:
        raise _fault(faults[-1])  # the list in `data` is more precise than the envelope's code


def _fault(code: int) -> CallFailed | CallRefused:
    if code in _KEY:
        return CallRefused(f"17TRACK refuses the key or this machine's address (error {code}); check the key in the settings")
    if code in _QUOTA_CODES:
        return CallRefused(f"the 17TRACK quota is used up (error {code})")
    if code in _FIELDS:
        return CallRefused(f"17TRACK did not understand the request (error {code}); this is a fault of the program")
    return CallFailed(f"17TRACK has a fault of its own (error {code})", again=code == _INTERNAL)


def _entries(data: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    """Return the objects of a list that may be null or absent."""
    value = data.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise CallFailed("17TRACK answered in an unknown shape")
    return [entry for entry in value if isinstance(entry, dict)]


def _number(entry: Mapping[str, object]) -> str | None:
    number = entry.get("number")
    return "".join(number.split()).upper() if isinstance(number, str) else None

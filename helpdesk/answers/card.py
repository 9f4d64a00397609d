"""The card of a parcel: its timeline, the expected window and today's place in it, as data and as ready words.

Every text is made of bound values, and each of them (`shown`) is proven with the answer it stands beside.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from helpdesk.answers.catalogue import catalogue
from helpdesk.answers.sentences import Sentence, sentence
from helpdesk.answers.speak import as_data, speak
from helpdesk.decisions import Decision
from helpdesk.evidence import FactSource, Kind, Value
from helpdesk.shipments import Checkpoint, Shipment
from helpdesk.terms.case import Case
from helpdesk.terms.parcels import OUTCOME_OF_TAG

QUESTIONS = frozenset({"order_status", "late_refund", "delivery_estimate", "lost_parcel"})
MOST_SCANS = 40


def card(decision: Decision, language: str, cases: Sequence[Case]) -> dict[str, Any] | None:
    """Return what a client draws beside an answer about parcels; None when there is no parcel to draw."""
    parcels = [_parcel(part, shipment, case, language) for part, shipment, case in _drawn(decision, cases)]
    return {"kind": "parcels", "language": language, "parcels": parcels} if parcels else None


def shown(decision: Decision, cases: Sequence[Case]) -> Iterator[Value]:
    """Yield every value a card may show, for the proof, whether or not its parcel is found."""
    if decision.question in QUESTIONS:
        for part in (decision, *decision.parts):
            yield from part.values.values()
    for _, shipment, case in _drawn(decision, cases):
        yield case.today
        for _, values in _scans(shipment):
            yield from values.values()


def _drawn(decision: Decision, cases: Sequence[Case]) -> Iterator[tuple[Decision, Shipment, Case]]:
    """Pair each judged parcel with its record."""
    if decision.question not in QUESTIONS:
        return
    for case in cases:
        parcels = {s.tracking_number: s for s in case.order.shipments} if case.order else {}
        for part in decision.parts or (decision,):
            number = part.facts.get("tracking_number")
            found = parcels.get(number.raw) if number else next(iter(parcels.values()), None) if len(parcels) == 1 else None
            if found:
                yield part, found, case


def _parcel(part: Decision, shipment: Shipment, case: Case, language: str) -> dict[str, Any]:
    values = {**part.values, "today": case.today}
    if shipment.delivered and "last_seen_on" in values:
        values.setdefault("delivered_on", values["last_seen_on"])
    late = "expected_to" in values and case.today.raw > values["expected_to"].raw and not shipment.ended
    number = Value(Kind.TRACKING_NUMBER, shipment.tracking_number, FactSource(f"parcel {shipment.tracking_number}", "tracking_number"))
    code = "late" if late or part.reason == "late" else _status(part, shipment)
    return {
        "heading": _text(sentence(language, "card-parcel", {"tracking_number": number})),
        "outcome": part.outcome,
        "reason": part.reason,
        "status": {"code": code, "text": catalogue(language).text(f"card-status-{code}", {})},
        "started": _dated(values, "transit_started", None, language),
        "window": _window(values, language, passed=late or shipment.ended),
        "today": _dated(values, "today", "card-today", language),
        "limit": _dated(values, "claimable_from", "card-limit", language),
        "progress": _line(values, "card-progress", language, "transit_business_days", "limit"),
        "delivered": _dated(values, "delivered_on", "card-delivered", language),
        "timeline": [_scan(point, scanned, language) for point, scanned in _scans(shipment)],
        "values": {name: as_data(value) for name, value in part.values.items()},
    }


def _status(part: Decision, shipment: Shipment) -> str:
    return part.outcome if part.question == "order_status" else OUTCOME_OF_TAG[shipment.tag]


def _window(values: dict[str, Value], language: str, *, passed: bool) -> dict[str, Any] | None:
    text = _line(values, "card-window-passed" if passed else "card-window", language, "expected_from", "expected_to")
    return {"from": values["expected_from"].as_json(), "to": values["expected_to"].as_json(), "text": text} if text else None


def _dated(values: dict[str, Value], name: str, message_id: str | None, language: str) -> dict[str, Any] | None:
    if name not in values:
        return None
    text = _line(values, message_id, language, name) if message_id else speak(values[name], language)
    return {"date": values[name].as_json(), "text": text}


def _line(values: dict[str, Value], message_id: str, language: str, *needed: str) -> str | None:
    return _text(sentence(language, message_id, values)) if all(name in values for name in needed) else None


def _text(spoken: Sentence | None) -> str:
    return spoken.text if spoken else ""


def _scans(shipment: Shipment) -> Iterator[tuple[Checkpoint, dict[str, Value]]]:
    """Yield the newest scans, oldest first, each with its values bound to the parcel's record."""
    first = max(0, len(shipment.timeline) - MOST_SCANS)
    for index, point in enumerate(shipment.timeline[first:], first):
        told = {"at": (Kind.MOMENT, point.at), "location": (Kind.PLACE, point.location), "message": (Kind.QUOTED, point.message)}
        record = f"parcel {shipment.tracking_number}"
        yield point, {name: Value(kind, raw, FactSource(record, f"timeline[{index}].{name}")) for name, (kind, raw) in told.items() if raw}


def _scan(point: Checkpoint, values: dict[str, Value], language: str) -> dict[str, Any]:
    return {
        "at": values["at"].as_json(),
        "tag": point.tag.value,
        "label": catalogue(language).text(f"scan-{point.tag.value}", {}),
        "text": speak(values["at"], language),
        "place": speak(values["location"], language) if "location" in values else None,
        "message": speak(values["message"], language) if "message" in values else None,
    }

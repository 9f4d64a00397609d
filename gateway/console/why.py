"""Why the bot gave an answer: what was understood, what was decided on which inputs, and the same inputs once more."""

import asyncio
from collections.abc import Sequence
from dataclasses import fields
from datetime import date, datetime
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from gateway.console.insight_tables import language_words
from gateway.console.pages import render
from gateway.console.routing import Signed, guarded
from gateway.incoming import LARGEST_SEQ
from gateway.state import product
from helpdesk.intents import intents, name_of
from helpdesk.orders import Order
from helpdesk.services.turns import Ground, GroundKind
from helpdesk.services.value_sources import day, words
from helpdesk.services.why_said import inputs, judged, replay
from helpdesk.shipments import Checkpoint, Shipment
from helpdesk.shops import Shop
from helpdesk.terms import Case, WhatIf
from helpdesk.turnrecords import Told

_PIECES = {
    GroundKind.ANSWER: "the answer to “{about}”",
    GroundKind.EXPLAIN: "the grounds of “{about}”",
    GroundKind.SAY: "the message “{about}”",
    GroundKind.WAIT: "when a person answers",
}
_OUTCOMES = {
    "answered": "answered",
    "handed_over": "answered, and a person was called",
    "fault": "an apology, and a person was called",
}


async def why(request: Request, signed: Signed) -> Response:
    """`GET /console/conversations/{id}/why/{seq}`: the reason of one message of the bot."""
    conversation_id, seq = request.path_params["id"], request.path_params["seq"]
    told = await asyncio.to_thread(product(request).database.turns.told, conversation_id, seq) if seq <= LARGEST_SEQ else None
    if told is None or not signed.agent.may(told.shop) or told.shop not in product(request).shops:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    view = await asyncio.to_thread(_view, told, product(request).shops[told.shop])
    return render(request, signed, "why.html", told=told, seq=seq, **view)


ROUTES = (guarded("/console/conversations/{id}/why/{seq:int}", why),)


def _view(told: Told, shop: Shop) -> dict[str, Any]:
    record = told.record
    found = inputs(record, shop) if record else ()
    intent = intents().get(record.intent or "") if record else None
    return {
        "shop": shop,
        "record": record,
        "again": replay(told, shop),
        "judged": judged(record, shop) if record else (),
        "pieces": [_piece(ground) for ground in found],
        "cases": _cases(found),
        "intent_name": name_of(record.intent) if record else "",
        "intent_meaning": intent.meaning if intent else "",
        "language": language_words(record.language) if record and record.language else "",
        "outcome": _OUTCOMES.get(record.outcome, words(record.outcome)) if record else "",
        "words": words,
        "day": lambda text: day(date.fromisoformat(text)),
    }


def _piece(ground: Ground) -> str:
    return f"{_PIECES[ground.kind].format(about=words(ground.about))}, in {language_words(ground.language)}"


def _cases(found: Sequence[Ground]) -> list[dict[str, Any]]:
    """The inputs of the pieces, each once: moments and what was supposed, and the orders with their parcels."""
    cases: list[Case] = []
    for ground in found:
        if ground.case and ground.case not in cases:
            cases.append(ground.case)
    return [{"now": case.now, "supposed": _supposed(case.what_if), "order": _order(case.order)} for case in cases]


def _supposed(what_if: WhatIf) -> list[tuple[str, str]]:
    told = {field.name: getattr(what_if, field.name) for field in fields(what_if)}
    return [(words(name), _text(value)) for name, value in told.items() if value is not None]


def _text(value: Any) -> str:
    if hasattr(value, "as_json"):
        return " ".join(value.as_json().values())
    return words(str(getattr(value, "value", value)))


def _order(order: Order | None) -> dict[str, Any] | None:
    """What the rules saw of an order; moments are told as they were recorded."""
    if order is None:
        return None
    shipping = order.shipping
    facts = [
        ("placed", _printed(order.placed_at)),
        ("method", words(shipping.method.value)),
        ("shipping fee", f"{shipping.fee} {order.currency}"),
        ("of it refunded", f"{shipping.fee_refunded} {order.currency}" if shipping.fee_refunded else ""),
        ("destination", order.destination.country),
        ("protection", words(order.protection or "")),
    ]
    items = [f"{i.quantity} of {i.title}, {i.price} {order.currency}, {words(i.kind.value)}{_due(i.release_date)}" for i in order.items]
    parcels = [_parcel(shipment) for shipment in order.shipments]
    return {"number": order.number, "facts": [pair for pair in facts if pair[1]], "wares": items, "parcels": parcels}


def _parcel(shipment: Shipment) -> dict[str, Any]:
    return {
        "number": shipment.tracking_number,
        "carrier": shipment.carrier or "",
        "asked": f"facts of {_printed(shipment.recorded_at)}" if shipment.recorded_at else "the carrier was never asked",
        "trouble": shipment.trouble or "",
        "scans": [_scan(point) for point in shipment.timeline],
    }


def _scan(point: Checkpoint) -> tuple[str, str, str, str]:
    status = " · ".join(words(part) for part in (point.tag.value, point.reason) if part)
    return _printed(point.at), status, point.location or "", point.message or ""


def _due(released: date | None) -> str:
    return f", due {released.isoformat()}" if released else ""


def _printed(at: datetime) -> str:
    """Write a moment with its offset, and without one where none was printed."""
    return at.isoformat(sep=" ", timespec="minutes")

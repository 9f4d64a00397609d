"""Every piece of an answer is spoken from its ground, here and nowhere else, so that the same ground gives the same words again.

A ground travels and is kept as JSON. The facts of an order, which may be long, are written once for all the
grounds of a message that rest on them.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from helpdesk.answers.compose import Reply, answer, say
from helpdesk.answers.explain import explain
from helpdesk.answers.proof import Ledger
from helpdesk.answers.speak import language_name
from helpdesk.errors import InvalidRecord, UnprovenReply
from helpdesk.evidence import FactSource, Kind, Value
from helpdesk.orders import Order
from helpdesk.recorded import case_as_json, case_from_json
from helpdesk.services.expecting import when_answered
from helpdesk.services.several import joined
from helpdesk.services.turns import Ground, GroundKind
from helpdesk.shops import Shop
from helpdesk.terms import Case, decide
from helpdesk.terms.calculations import derive

# Longer grounds are not kept: an answer may be a megabyte on its way through the dialogue engine, and its words come first.
LONGEST_GROUNDS = 300_000
_WRITTEN_IN, _FILED_AT = "written_in", "filed_at"


def spoken(ground: Ground, shop: Shop) -> Reply:
    """Speak one piece of an answer; raises UnprovenReply when it is not proven."""
    if ground.kind is GroundKind.SAY:
        return _said(ground, shop)
    case = ground.case
    if case is None:
        raise InvalidRecord("an answer was recorded without what it was asked about")
    if ground.kind is GroundKind.WAIT:
        return when_answered(shop, case.now, ground.language)
    tell = answer if ground.kind is GroundKind.ANSWER else explain
    return tell(decide(ground.about, case), ground.language, Ledger(shop, (case,)), ground.choices)


def instead(ground: Ground, shop: Shop) -> Reply:
    """Return what is said in place of a piece that could not be proven."""
    return say(ground.language, "blocked", {}, Ledger(shop))


def again(grounds: Sequence[Ground], shop: Shop) -> Reply:
    """Give a whole answer again; a piece that the proof refuses is replaced as it was then. There must be a ground."""
    return joined([_spoken_or_replaced(ground, shop) for ground in grounds])


def as_json(grounds: Iterable[Ground]) -> list[dict[str, Any]]:
    """Return grounds as JSON; a ground about the same order as an earlier one names that one's place in the list."""
    orders: dict[int, Order] = {}
    written = [_as_json(ground, place, orders) for place, ground in enumerate(grounds)]
    return written if len(json.dumps(written)) <= LONGEST_GROUNDS else []


def from_json(data: Sequence[Mapping[str, Any]], shop: Shop) -> tuple[Ground, ...]:
    """Read grounds; raises InvalidRecord when they are not what `as_json` writes."""
    return tuple(_from_json(one, data, shop) for one in data)


def _spoken_or_replaced(ground: Ground, shop: Shop) -> Reply:
    try:
        return spoken(ground, shop)
    except UnprovenReply:
        return instead(ground, shop)


def _said(ground: Ground, shop: Shop) -> Reply:
    """Say a message with what the shop is called, what its order numbers look like, and what was noted."""
    values = {
        "shop": shop.fact("name", Kind.TITLE, shop.name),
        "order_example": shop.fact("order_example", Kind.ORDER_NUMBER, shop.order_example),
    }
    noted: dict[tuple[str, str], Any] = {}
    if language := ground.notes.get(_WRITTEN_IN):
        values[_WRITTEN_IN] = Value(Kind.TITLE, language_name(language), FactSource("message", _WRITTEN_IN))
        noted["message", _WRITTEN_IN] = language_name(language)
    if ground.case and (moment := ground.notes.get(_FILED_AT)):
        filed_at = datetime.fromisoformat(moment).astimezone(shop.zone)
        at = Value(Kind.MOMENT, filed_at, FactSource("claim", _FILED_AT))
        values["filed_on"] = derive(ground.case.reckoning, "local_date", at)
        noted["claim", _FILED_AT] = filed_at
    cases = (ground.case,) if ground.case else ()
    return say(ground.language, ground.about, values, Ledger(shop, cases, noted), ground.choices)


def _as_json(ground: Ground, place: int, orders: dict[int, Order]) -> dict[str, Any]:
    written: dict[str, Any] = {"kind": ground.kind.value, "about": ground.about, "language": ground.language}
    if ground.choices:
        written["choices"] = list(ground.choices)
    if ground.notes:
        written["notes"] = dict(ground.notes)
    if ground.case:
        written["case"] = _case_as_json(ground.case, place, orders)
    return written


def _case_as_json(case: Case, place: int, orders: dict[int, Order]) -> dict[str, Any]:
    if case.order is None:
        return case_as_json(case)
    before = next((earlier for earlier, order in orders.items() if order == case.order), None)
    if before is None:
        orders[place] = case.order
        return case_as_json(case)
    return {**case_as_json(Case(case.shop, case.now, None, case.what_if)), "order": before}


def _from_json(data: Mapping[str, Any], everything: Sequence[Mapping[str, Any]], shop: Shop) -> Ground:
    try:
        case = data.get("case")
        if isinstance(case, Mapping) and isinstance(case.get("order"), int):
            case = {**case, "order": everything[case["order"]]["case"]["order"]}
        return Ground(
            kind=GroundKind(data["kind"]),
            about=str(data["about"]),
            language=str(data["language"]),
            case=None if case is None else case_from_json(case, shop),
            choices=tuple(str(choice) for choice in data.get("choices") or ()),
            notes={str(name): str(text) for name, text in (data.get("notes") or {}).items()},
        )
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as fault:
        raise InvalidRecord("what was recorded of an answer cannot be read") from fault

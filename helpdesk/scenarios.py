"""Scenario files: what shop owners and tests write to say what should be answered, and how it is matched."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from helpdesk.adapters.strictyaml import check_keys, read_yaml
from helpdesk.errors import InvalidRecord, ShopFileError
from helpdesk.orderrecords import parse_order
from helpdesk.orders import ItemKind, Method, Order
from helpdesk.shops import Shop
from helpdesk.terms import QUESTIONS, Case, WhatIf, decide
from helpdesk.terms.case import money_of

SCENARIO_KEYS = ("name", "shop", "now")
SCENARIO_OPTIONAL = ("language", "verified", "orders", "decide", "turns")
WITH_KEYS = ("method", "country", "subtotal", "item_kind", "order_date", "ship_date", "placed_at")
EXPECT_TURN = ("intent", "decisions", "says", "never_says", "handoff", "language")


@dataclass(frozen=True)
class Question:
    """A `decide:` entry: a question about an order or a what-if, and what is expected of the decision."""

    question: str
    order: Order | None
    what_if: WhatIf
    expect: Mapping[str, Any]


@dataclass(frozen=True)
class Scenario:
    """One scenario: a shop at a moment with its orders, questions for the rules and turns for the dialogue."""

    path: Path
    name: str
    shop: Shop
    now: datetime
    language: str | None
    verified: tuple[str, ...]
    orders: tuple[Order, ...]
    questions: tuple[Question, ...] = ()
    turns: tuple[tuple[str, Mapping[str, Any]], ...] = field(default=())


def read_scenarios(path: Path, shops: Mapping[str, Shop]) -> tuple[Scenario, ...]:
    """Read a scenario file; raises ShopFileError with one sentence that names the file and the scenario."""
    data = read_yaml(path)
    if not isinstance(data, list) or not data:
        raise ShopFileError(f"{path}: must be a list of scenarios, each with the keys {', '.join(SCENARIO_KEYS)}")
    return tuple(_scenario(path, number, entry, shops) for number, entry in enumerate(data, start=1))


def ask(scenario: Scenario, question: Question) -> dict[str, Any]:
    """Put one `decide:` entry to the rules and return the decision as JSON."""
    case = Case(scenario.shop, scenario.now, question.order, question.what_if)
    return decide(question.question, case).as_json()


def mismatches(expected: Any, actual: Any, where: str = "") -> Iterator[str]:
    """Yield one sentence for each thing that is not as expected.

    A mapping is matched by the keys it names; a YAML date equals the same ISO string; lists of
    mappings match in any order and may match a part, but an empty list means none at all.
    """
    if isinstance(expected, Mapping):
        yield from _mapping_mismatches(expected, actual, where)
    elif isinstance(expected, list) and (not expected or isinstance(expected[0], Mapping)):
        yield from _list_mismatches(expected, actual, where)
    elif isinstance(expected, list):
        if [_plain(e) for e in expected] != [_plain(a) for a in actual or []]:
            yield f"{where} is {actual!r}, expected {expected!r}"
    elif not _same(expected, actual):
        yield f"{where} is {actual!r}, expected {_plain(expected)!r}"


def turn_mismatches(expect: Mapping[str, Any], result: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is not as expected of one turn of the dialogue; texts are looked for ignoring case."""
    said = "\n".join(str(reply.get("text", "")) for reply in result["replies"]).casefold()
    for text in expect.get("says", ()):
        if str(text).casefold() not in said:
            yield f"does not say {text!r}"
    for text in expect.get("never_says", ()):
        if str(text).casefold() in said:
            yield f"says {text!r}"
    if "handoff" in expect:
        wanted, handed = expect["handoff"], result["handoff"]
        if isinstance(wanted, Mapping):
            yield from mismatches(wanted, handed or {}, "handoff")
        elif bool(handed) != bool(wanted):
            yield f"hands over ({handed['reason']})" if handed else "does not hand over"
    for key in ("intent", "language", "decisions"):
        if key in expect:
            yield from mismatches(expect[key], result[key], key)


def _mapping_mismatches(expected: Mapping[str, Any], actual: Any, where: str) -> Iterator[str]:
    if not isinstance(actual, Mapping):
        yield f"{where} is {actual!r}, expected {dict(expected)!r}"
        return
    for key, value in expected.items():
        yield from mismatches(value, actual.get(key), f"{where}.{key}" if where else str(key))


def _list_mismatches(expected: Sequence[Any], actual: Any, where: str) -> Iterator[str]:
    found = list(actual or [])
    if not expected and found:
        yield f"{where} should be empty but holds {len(found)}"
    for one in expected:
        match = next((a for a in found if not list(mismatches(one, a))), None)
        if match is None:
            closest = "; ".join(list(mismatches(one, found[0], where))[:3]) if found else "there is none"
            yield f"{where} holds nothing like {one!r} ({closest})"
        else:
            found.remove(match)


def _same(expected: Any, actual: Any) -> bool:
    if isinstance(expected, datetime) and isinstance(actual, str):
        try:
            return datetime.fromisoformat(actual) == expected
        except (ValueError, TypeError):
            return False
    wanted = _plain(expected)
    if isinstance(wanted, str) and isinstance(actual, str) and wanted != actual and "T" in wanted:
        try:
            return datetime.fromisoformat(wanted) == datetime.fromisoformat(actual)
        except (ValueError, TypeError):
            return False
    return bool(wanted == actual)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value


def _scenario(path: Path, number: int, entry: Any, shops: Mapping[str, Shop]) -> Scenario:
    where = f"scenario {number}"
    if isinstance(entry, Mapping) and isinstance(entry.get("name"), str):
        where = f"scenario '{entry['name']}'"
    data = check_keys(path, where, entry, SCENARIO_KEYS, SCENARIO_OPTIONAL)
    shop = shops.get(str(data["shop"]))
    if shop is None:
        raise ShopFileError(f"{path}: {where} names the shop '{data['shop']}'; there are: {', '.join(sorted(shops))}")
    orders = tuple(_order(path, where, order, shop) for order in data.get("orders") or ())
    return Scenario(
        path=path,
        name=str(data["name"]),
        shop=shop,
        now=_moment(path, f"'now' of {where}", data["now"]),
        language=data.get("language"),
        verified=tuple(str(number) for number in data.get("verified") or ()),
        orders=orders,
        questions=tuple(_question(path, where, q, shop, orders) for q in data.get("decide") or ()),
        turns=tuple(_turn(path, where, turn) for turn in data.get("turns") or ()),
    )


def _order(path: Path, where: str, data: Any, shop: Shop) -> Order:
    try:
        return parse_order(data, shop)
    except InvalidRecord as fault:
        raise ShopFileError(f"{path}: an order of {where} cannot be read: {fault}") from fault


def _question(path: Path, where: str, entry: Any, shop: Shop, orders: tuple[Order, ...]) -> Question:
    data = check_keys(path, f"a 'decide' entry of {where}", entry, {"question"}, {"order", "with", "expect"})
    if data["question"] not in QUESTIONS:
        raise ShopFileError(f"{path}: {where} asks '{data['question']}'; allowed: {', '.join(sorted(QUESTIONS))}")
    order = next((o for o in orders if o.number == str(data.get("order"))), None)
    if data.get("order") and order is None:
        raise ShopFileError(f"{path}: {where} asks about the order '{data['order']}', which it does not hold")
    return Question(data["question"], order, _what_if(path, where, data.get("with") or {}, shop), data.get("expect") or {})


def _what_if(path: Path, where: str, entry: Any, shop: Shop) -> WhatIf:
    data = check_keys(path, f"'with' of {where}", entry, (), WITH_KEYS)
    try:
        return WhatIf(
            method=Method(data["method"]) if data.get("method") else None,
            country=data.get("country"),
            subtotal=money_of(str(data["subtotal"]), shop.currency) if data.get("subtotal") is not None else None,
            item_kind=ItemKind(data["item_kind"]) if data.get("item_kind") else None,
            order_date=_day(data.get("order_date")),
            ship_date=_day(data.get("ship_date")),
            placed_at=_moment(path, f"'placed_at' of {where}", data["placed_at"]) if data.get("placed_at") else None,
        )
    except (ValueError, ArithmeticError) as fault:
        raise ShopFileError(f"{path}: 'with' of {where} cannot be read: {fault}") from fault


def _turn(path: Path, where: str, entry: Any) -> tuple[str, Mapping[str, Any]]:
    data = check_keys(path, f"a turn of {where}", entry, {"user"}, {"expect"})
    expect = check_keys(path, f"'expect' of a turn of {where}", data.get("expect") or {}, (), EXPECT_TURN)
    return str(data["user"]), expect


def _day(value: Any) -> date | None:
    if value is None or type(value) is date:
        return value
    return value.date() if isinstance(value, datetime) else date.fromisoformat(str(value))


def _moment(path: Path, what: str, value: Any) -> datetime:
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    except ValueError as fault:
        raise ShopFileError(f"{path}: {what} is '{value}'; write it as 2026-03-24T12:00:00-05:00") from fault
    if moment.tzinfo is None:
        raise ShopFileError(f"{path}: {what} has no offset; write it as 2026-03-24T12:00:00-05:00")
    return moment

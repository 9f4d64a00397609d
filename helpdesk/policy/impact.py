"""Compares two versions of a shop's policy: which clauses change, and which answers change with them.

Nothing here reads a file or a database: two shops, orders, cases and a moment go in, an `Impact` comes out.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from helpdesk.decisions import Decision
from helpdesk.evidence import plain
from helpdesk.orders import Order
from helpdesk.scenarios import Scenario, mismatches
from helpdesk.shops import Shop, Term
from helpdesk.terms import QUESTIONS, Case, decide

# These say the same of every order, so one order more or less tells nothing new.
GENERAL = frozenset({"shipping_methods", "destinations", "support_hours"})
ABOUT_ORDERS = tuple(question for question in QUESTIONS if question not in GENERAL)
# What a decision says, beside the clauses it cites.
_SAID = ("outcome", "reason", "amount", "dates", "counts", "steps", "remarks", "needs_person", "next_question")


class Weight(StrEnum):
    """How much a decision changes: the answer itself, its figures, only what is shown as its source, or nothing."""

    OUTCOME = "outcome"
    FIGURES = "figures"
    SOURCE = "source"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Judged:
    """One question with its answer under both policies; `about` is an order's number or a case's name.

    `before` and `after` hold only what differs, by path: `dates.claimable_from`.
    """

    about: str
    question: str
    weight: Weight
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    failures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TermChange:
    """A clause (or shop.yml) that is added, removed or changed; `rewrites_past` when a value that already held is another now."""

    name: str
    change: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    rewrites_past: bool = False


@dataclass(frozen=True)
class Impact:
    """Everything that a proposed policy would change at a moment.

    `orders` and `cases` hold the answers that change; `counts` counts all answers about orders by question and weight.
    """

    shop: str
    now: datetime
    terms: tuple[TermChange, ...]
    anchors: Mapping[str, tuple[str, ...]]
    orders: tuple[Judged, ...]
    cases: tuple[Judged, ...]
    counts: Mapping[str, Counter[Weight]]
    asked_orders: int
    asked_cases: int

    @property
    def broken(self) -> tuple[Judged, ...]:
        """The cases whose expectation would fail."""
        return tuple(judged for judged in self.cases if judged.failures)

    def as_json(self) -> dict[str, Any]:
        """Return the impact with the answers that change; those that stay are only counted."""
        return {
            "shop": self.shop,
            "now": self.now.isoformat(),
            "terms": [_fields(change) for change in self.terms],
            "anchors": {key: list(names) for key, names in self.anchors.items()},
            "asked": {"orders": self.asked_orders, "cases": self.asked_cases},
            "counts": {question: {weight.value: n for weight, n in counted.items()} for question, counted in self.counts.items()},
            "orders": [_fields(judged) for judged in self.orders],
            "cases": [_fields(judged) for judged in self.cases],
        }


def compare(current: Shop, proposed: Shop, now: datetime, orders: Iterable[Order], cases: Iterable[Scenario]) -> Impact:
    """Judge every order and every case under both policies."""
    counts: dict[str, Counter[Weight]] = {question: Counter() for question in ABOUT_ORDERS}
    changed: list[Judged] = []
    asked_orders = 0
    for asked_orders, order in enumerate(orders, start=1):  # noqa: B007 - counted, for the orders may come one by one
        for judged in judge_order(order, current, proposed, now):
            counts[judged.question][judged.weight] += 1
            changed += [judged] if judged.weight is not Weight.SAME else []
    asked = [judged for case in cases for judged in judge_scenario(case, current, proposed)]
    return Impact(
        shop=current.id,
        now=now,
        terms=(*term_changes(current, proposed, now), *shop_changes(current, proposed)),
        anchors=anchor_changes(current, proposed),
        orders=tuple(sorted(changed, key=lambda judged: list(Weight).index(judged.weight))),
        cases=tuple(judged for judged in asked if judged.weight is not Weight.SAME),
        counts=counts,
        asked_orders=asked_orders,
        asked_cases=len(asked),
    )


def judge_order(order: Order, current: Shop, proposed: Shop, now: datetime) -> Iterator[Judged]:
    """Ask about one order what shoppers ask, under both policies."""
    for question in ABOUT_ORDERS:
        before, after = (decide(question, Case(shop, now, order)) for shop in (current, proposed))
        yield _judged(order.number, question, before, after)


def judge_scenario(scenario: Scenario, current: Shop, proposed: Shop) -> Iterator[Judged]:
    """Ask a case's questions under both policies; what it expects may fail under the proposed one."""
    for asked in scenario.questions:
        before, after = (decide(asked.question, Case(s, scenario.now, asked.order, asked.what_if)) for s in (current, proposed))
        failed = set(mismatches(asked.expect, before.as_json()))
        failures = tuple(sentence for sentence in mismatches(asked.expect, after.as_json()) if sentence not in failed)
        yield replace(_judged(scenario.name, asked.question, before, after), failures=failures)


def term_changes(current: Shop, proposed: Shop, now: datetime) -> Iterator[TermChange]:
    """Yield the clauses that differ, with what differs of them."""
    old, new = ({term.name: term for term in shop.terms} for shop in (current, proposed))
    for name in dict.fromkeys((*old, *new)):
        before, after = ({} if term is None else _described(term) for term in (old.get(name), new.get(name)))
        if before != after:
            change = "changed" if before and after else ("removed" if before else "added")
            rewrites = _rewrites(old.get(name), new.get(name), now)
            yield TermChange(name, change, *_differences(before, after), rewrites_past=rewrites)


def shop_changes(current: Shop, proposed: Shop) -> Iterator[TermChange]:
    """Yield what differs of shop.yml; how days are counted and where methods go holds for old orders as well."""
    before, after = _differences(_shop_described(current), _shop_described(proposed))
    if before or after:
        counting = {"time_zone", "holidays", "closed", "methods", "home_country"}
        rewrites = any(key.partition(".")[0] in counting | {"regions"} for key in (*before, *after))
        yield TermChange("shop.yml", "changed", before, after, rewrites_past=rewrites)


def anchor_changes(current: Shop, proposed: Shop) -> dict[str, tuple[str, ...]]:
    """Name the anchors of the FAQ page that appear and vanish, and the clauses that are cited from elsewhere now."""
    old, new = ([section.anchor for section in shop.sections] for shop in (current, proposed))
    cited_now = {term.name: term.section.anchor for term in proposed.terms}
    moved = (f"{t.name}: {t.section.anchor} -> {cited_now[t.name]}" for t in current.terms if cited_now.get(t.name, "") != t.section.anchor)
    return {
        "appear": tuple(anchor for anchor in new if anchor not in old),
        "vanish": tuple(anchor for anchor in old if anchor not in new),
        "cited_elsewhere": tuple(line for line in moved if line.partition(":")[0] in cited_now),
    }


def _judged(about: str, question: str, before: Decision, after: Decision) -> Judged:
    if before == after:
        return Judged(about, question, Weight.SAME, {}, {})
    one, other = (_flat(_told(decision)) for decision in (before, after))
    old, new = _differences(one, other)
    if before.outcome != after.outcome or before.reason != after.reason:
        weight = Weight.OUTCOME
    elif any(not key.startswith("source.") for key in (*old, *new)):
        weight = Weight.FIGURES
    else:
        weight = Weight.SOURCE if old or new else Weight.SAME
    return Judged(about, question, weight, old, new)


def _told(decision: Decision) -> dict[str, Any]:
    """What a decision tells, its facts by name and its sources by term."""
    data = decision.as_json()
    sources = {c["term"]: f"{c['quote']} ({c['section']}, {c['effective']})" for c in data["citations"]}
    parcels = {str(number): _told(part) for number, part in enumerate(decision.parts, start=1)}
    facts = {name: value.as_json() for name, value in decision.facts.items()}
    return {**{key: data[key] for key in _SAID}, "facts": facts, "parcels": parcels, "source": sources}


def _described(term: Term) -> dict[str, Any]:
    scope = {key: sorted(members) for key, members in plain(term.scope).items()}
    values = {f"value from {day:%Y-%m-%d}": plain(raw) for day, raw in term.values}
    return {"unit": term.unit, "bound": term.bound, **scope, "section": term.section.anchor, "quote": term.quote, **values}


def _shop_described(shop: Shop) -> dict[str, Any]:
    regions = {f"regions.{name}": sorted(members) for name, members in shop.regions.items()}
    return {
        "time_zone": shop.zone.key,
        "holidays": shop.calendar.name,
        "closed": [day.isoformat() for day in sorted(shop.calendar.closed)],
        "currency": shop.currency,
        "home_country": shop.home_country,
        "methods": {place: list(names) for place, names in shop.methods.items()},
        "published": plain(shop.published),
        "policy_title": shop.policy_title,
        **regions,
    }


def _rewrites(old: Term | None, new: Term | None, now: datetime) -> bool:
    """Tell whether orders that were placed under the old clause would be judged by another one."""
    if old is None or new is None:
        return True  # an order older than a clause's first date is judged by that first value
    held = [pair for pair in old.values if pair[0] <= now.date()]
    same_reach = (old.unit, old.bound, old.scope) == (new.unit, new.bound, new.scope)
    kept = all(pair in new.values for pair in held)
    added = [day for day, _ in new.values if day <= now.date() and day not in dict(old.values)]
    return not (same_reach and kept) or bool(added)


def _flat(told: Mapping[str, Any], path: str = "") -> dict[str, Any]:
    """Return nested mappings as one, keys joined by dots; money stays whole."""
    flat: dict[str, Any] = {}
    for key, value in told.items():
        name = f"{path}.{key}" if path else key
        if isinstance(value, Mapping) and "currency" not in value:
            flat |= _flat(value, "source" if key == "source" else name)
        else:
            flat[name] = value
    return flat


def _differences(one: Mapping[str, Any], other: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    keys = [key for key in dict.fromkeys((*one, *other)) if one.get(key) != other.get(key)]
    return {key: one[key] for key in keys if key in one}, {key: other[key] for key in keys if key in other}


def _fields(record: Judged | TermChange) -> dict[str, Any]:
    return {name: plain(getattr(record, name)) for name in record.__dataclass_fields__}

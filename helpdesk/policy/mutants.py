"""Shops that differ from a real one in a single value: if no case notices the difference, no case guards the value."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

from helpdesk.orders import ItemKind, Method, Money
from helpdesk.shops import Scope, Shop, Span, Term, WeeklyHours
from helpdesk.vocabulary import VOCABULARY, WEEKDAYS

REMOVED = "removed"
_ONE, _HOUR = Decimal("1.00"), timedelta(hours=1)

Change = tuple[str, Any]


@dataclass(frozen=True)
class Mutant:
    """A shop with one change; `place` names the term (or the group of countries), `change` says what differs.

    `families` are those whose look-up may come out otherwise.
    """

    place: str
    change: str
    shop: Shop
    families: frozenset[str]


def mutants(shop: Shop) -> Iterator[Mutant]:
    """Yield the shop with each single change of each term, and with each country taken out of each group."""
    for index, term in enumerate(shop.terms):
        before, after = shop.terms[:index], shop.terms[index + 1 :]
        yield Mutant(term.name, REMOVED, replace(shop, terms=(*before, *after)), frozenset({term.family}))
        for change, changed in term_changes(term, shop):
            yield Mutant(term.name, change, replace(shop, terms=(*before, changed, *after)), frozenset({term.family}))
    grouped = frozenset(term.family for term in shop.terms if term.scope.groups)
    for group, members in shop.regions.items():
        for country in sorted(members):
            regions = {**shop.regions, group: members - {country}}
            yield Mutant(f"regions.{group}", f"without {country}", replace(shop, regions=regions), grouped)


def term_changes(term: Term, shop: Shop) -> Iterator[tuple[str, Term]]:
    """Yield a term with each single change of a value and of what it applies to; its bound is fixed by its family."""
    for index, (day, raw) in enumerate(term.values):
        for change, value in value_changes(term, raw):
            yield change, replace(term, values=_with(term.values, index, (day, value)))
    for change, scope in scope_changes(term.scope, shop):
        yield change, replace(term, scope=scope)


def value_changes(term: Term, raw: Any) -> Iterator[Change]:
    """Yield the neighbours of one value: a little more, a little less, another word, another hour."""
    if raw is None:
        return
    if term.unit == "rule":
        yield from ((f"says {word}", word) for word in VOCABULARY[term.family].words if word != raw)
    elif term.unit == "percent":
        yield from ((f"{raw} -> {new} %", new) for new in (raw - 1, raw + 1) if 0 <= new <= 100)  # noqa: PLR2004 - a percentage
    else:
        yield from _CHANGES[type(raw)](raw)


def scope_changes(scope: Scope, shop: Shop) -> Iterator[tuple[str, Scope]]:
    """Yield wider and narrower scopes; countries and groups together say where, so they are widened together."""
    for field, known in (("methods", Method), ("items", ItemKind)):
        members = getattr(scope, field)
        if members:
            yield f"for all {field}", replace(scope, **{field: frozenset()})
            yield from _other_members(scope, field, members, [str(one) for one in known])
    if scope.countries or scope.groups:
        yield "for every country", replace(scope, countries=frozenset(), groups=frozenset())
        yield from _other_members(scope, "countries", scope.countries, _countries(shop))
        yield from _other_members(scope, "groups", scope.groups, sorted(shop.regions))


def _other_members(scope: Scope, field: str, members: frozenset[str], known: Iterable[str]) -> Iterator[tuple[str, Scope]]:
    other = next((one for one in known if one not in members), None)
    if members and other:
        yield f"{field} also {other}", replace(scope, **{field: members | {other}})
    for one in sorted(members):
        # An empty scope would mean everything, so a last member is exchanged and not taken out.
        rest = members - {one} or ({other} if other else None)
        if rest:
            yield f"{field} without {one}", replace(scope, **{field: frozenset(rest)})


def _countries(shop: Shop) -> list[str]:
    """The countries that the shop's terms name, and one that they do not."""
    named = {country for term in shop.terms for country in term.scope.countries}
    return sorted(named | {"AU"})


def _span_changes(span: Span) -> Iterator[Change]:
    for step in (-1, 1):
        if span.low is not None and 0 <= span.low + step <= span.high:
            yield f"from {span.low} -> {span.low + step}", replace(span, low=span.low + step)
        if span.high + step >= (span.low or 0):
            yield f"to {span.high} -> {span.high + step}", replace(span, high=span.high + step)


def _money_changes(money: Money) -> Iterator[Change]:
    for step in (-_ONE, _ONE):
        if money.value + step >= 0:
            yield f"{money.value} -> {money.value + step}", replace(money, value=money.value + step)


def _steps_changes(steps: tuple[str, ...]) -> Iterator[Change]:
    if len(steps) > 1:
        yield from ((f"without {step}", tuple(s for s in steps if s != step)) for step in steps)
    for first, second in pairwise(steps):
        swapped = {first: second, second: first}
        yield f"{second} before {first}", tuple(swapped.get(step, step) for step in steps)


def _hours_changes(hours: WeeklyHours) -> Iterator[Change]:
    for field in ("opens", "closes"):
        for step in (-_HOUR, _HOUR):
            moved = _shifted(getattr(hours, field), step)
            changed = replace(hours, opens=moved) if field == "opens" else replace(hours, closes=moved)
            yield f"{field} {moved:%H:%M}", changed
    for day, name in enumerate(WEEKDAYS):
        if day not in hours.weekdays:
            yield f"also {name}", replace(hours, weekdays=hours.weekdays | {day})
        elif len(hours.weekdays) > 1:
            yield f"not {name}", replace(hours, weekdays=hours.weekdays - {day})


def _shifted(clock: time, step: timedelta) -> time:
    return (datetime.combine(date.min + timedelta(days=1), clock) + step).time()


def _with(values: tuple[tuple[date, Any], ...], index: int, value: tuple[date, Any]) -> tuple[tuple[date, Any], ...]:
    return (*values[:index], value, *values[index + 1 :])


_CHANGES: dict[type, Callable[[Any], Iterator[Change]]] = {
    Span: _span_changes,
    Money: _money_changes,
    tuple: _steps_changes,
    WeeklyHours: _hours_changes,
}

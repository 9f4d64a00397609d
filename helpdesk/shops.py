"""A shop and its policy as data: terms with dated, cited values, picked by what they apply to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any
from zoneinfo import ZoneInfo

from helpdesk.calendars import BusinessCalendar
from helpdesk.embedding import Web
from helpdesk.evidence import FactSource, Kind, TermSource, Value
from helpdesk.refunds import ClaimHandling


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time from `low` to `high`, both included; `low` is None for "up to" and plain lengths."""

    low: int | None
    high: int


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """Opening hours by weekday (0 = Monday), in the shop's time zone."""

    weekdays: frozenset[int]
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Scope:
    """What a term applies to; an empty set means everything."""

    methods: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    items: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the published policy: its anchor, its heading and its text."""

    anchor: str
    title: str
    text: str


@dataclass(frozen=True)
class Term:
    """One clause of the policy. `values` are sorted by the date from which each holds.

    `quote` is the sentence of today's text; `earlier_quotes` are those of older texts, each with the
    date from which it stood there, the oldest first.
    """

    name: str
    unit: str
    section: Section
    quote: str
    values: tuple[tuple[date, Any], ...]
    bound: str = "inclusive"
    scope: Scope = field(default_factory=Scope)
    note: str | None = None
    earlier_quotes: tuple[tuple[date, str], ...] = ()

    def quote_on(self, effective: date) -> str:
        """Return the sentence that stated the value which holds from a date."""
        if not self.earlier_quotes or effective == self.values[-1][0]:
            return self.quote
        held = [quote for day, quote in self.earlier_quotes if day <= effective]
        return held[-1] if held else self.quote

    @property
    def family(self) -> str:
        """The part of the name before the dot."""
        return self.name.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a statement comes from, as agents and shoppers are shown it."""

    shop: str
    section: str
    term: str
    effective: date
    quote: str
    url: str

    def as_json(self) -> dict[str, str]:
        """Return the citation with an ISO date."""
        return {
            "shop": self.shop,
            "section": self.section,
            "term": self.term,
            "effective": self.effective.isoformat(),
            "quote": self.quote,
            "url": self.url,
        }


@dataclass(frozen=True)
class Stated:
    """A term's value as it holds on a date; hands out `Value`s that remember their source."""

    shop: str
    term: Term
    effective: date
    raw: Any

    def value(self) -> Value:
        """Return the whole value: money, a percentage, a rule word or a plain length."""
        kind = {"money": Kind.MONEY, "percent": Kind.PERCENT, "rule": Kind.CHOICE}.get(self.term.unit, Kind.COUNT)
        raw = self.raw.high if isinstance(self.raw, Span) else self.raw
        return Value(kind, raw, self._source("to" if isinstance(self.raw, Span) else ""))

    def low(self) -> Value | None:
        """Return the lower end of a span, if it states one."""
        if self.raw.low is None:
            return None
        return Value(Kind.COUNT, self.raw.low, self._source("from"))

    def high(self) -> Value:
        """Return the upper end of a span."""
        return Value(Kind.COUNT, self.raw.high, self._source("to"))

    def clock(self, part: str) -> Value:
        """Return an opening hour: `part` is "opens" or "closes"."""
        return Value(Kind.CLOCK, getattr(self.raw, part), self._source(part))

    def unit(self) -> Value:
        """Return the unit the clause counts in."""
        return Value(Kind.CHOICE, self.term.unit, self._source("unit"))

    def citation(self) -> Citation:
        """Cite the clause."""
        url = f"/faq/{self.shop}?clause={self.term.name}#{self.term.section.anchor}"
        return Citation(self.shop, self.term.section.title, self.term.name, self.effective, self.term.quote_on(self.effective), url)

    def _source(self, part: str) -> TermSource:
        return TermSource(self.shop, self.term.name, self.effective, part)


@dataclass(frozen=True)
class Shop:
    """Everything the rules may know of a shop.

    `regions` maps group names to ISO country codes; `published` is the policy's own date, or None
    when the published text carries none.
    """

    id: str
    name: str
    zone: ZoneInfo
    calendar: BusinessCalendar
    order_pattern: str
    order_example: str
    languages: tuple[str, ...]
    currency: str
    policy_title: str
    published: date | None
    regions: Mapping[str, frozenset[str]]
    methods: Mapping[str, tuple[str, ...]]
    home_country: str | None
    terms: tuple[Term, ...]
    sections: tuple[Section, ...]
    web: Web = field(default_factory=Web)
    claims: ClaimHandling = field(default_factory=ClaimHandling)

    def find(
        self,
        family: str,
        on: date,
        *,
        method: str | None = None,
        country: str | None = None,
        item: str | None = None,
    ) -> Stated | None:
        """Return the clause of a family that holds on a date, or None when the policy is silent.

        The narrowest scope wins: a named country before its group, a group before "all others";
        a clause for some methods or items before one for all. An order older than the first
        version of a clause is judged by that first version. A clause that has ended leaves its place
        to a broader one.
        """
        wanted = [(self._fit(stated.term.scope, method, country, item), stated) for stated in self.find_all(family, on)]
        fitting = [(rank, stated) for rank, stated in wanted if rank is not None]
        return max(fitting, key=lambda pair: pair[0])[1] if fitting else None

    def find_all(self, family: str, on: date) -> tuple[Stated, ...]:
        """Return every clause of a family that holds on a date, in the order of the files."""
        dated = ((t, *self._dated(t, on)) for t in self.terms if t.family == family)
        return tuple(Stated(self.id, t, effective, raw) for t, effective, raw in dated if raw is not None)

    def term(self, name: str) -> Term | None:
        """Return the term of that exact name."""
        return next((t for t in self.terms if t.name == name), None)

    def fact(self, name: str, kind: Kind, raw: Any) -> Value:
        """Bind a value of the shop's own data (its name, an example order number)."""
        return Value(kind, raw, FactSource(f"shop {self.id}", name))

    def groups_of(self, country: str) -> frozenset[str]:
        """Name the groups a country belongs to."""
        return frozenset(name for name, members in self.regions.items() if country in members)

    @staticmethod
    def _dated(term: Term, on: date) -> tuple[date, Any]:
        held = [pair for pair in term.values if pair[0] <= on]
        return held[-1] if held else term.values[0]

    def _fit(self, scope: Scope, method: str | None, country: str | None, item: str | None) -> tuple[int, int, int] | None:
        ranks = (
            _rank(scope.methods, method),
            self._country_rank(scope, country),
            _rank(scope.items, item),
        )
        return None if None in ranks else tuple(r for r in ranks if r is not None)  # type: ignore[return-value]

    def _country_rank(self, scope: Scope, country: str | None) -> int | None:
        if not scope.countries and not scope.groups:
            return 0
        if country is None:
            return None
        if country in scope.countries:
            return 2
        return 1 if scope.groups & self.groups_of(country) else None


def _rank(allowed: frozenset[str], asked: str | None) -> int | None:
    """0 for a clause about everything, 1 for one that names what is asked, None when it is about others."""
    if not allowed:
        return 0
    return 1 if asked in allowed else None

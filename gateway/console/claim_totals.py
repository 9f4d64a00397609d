"""What claims came to by month: added up by the shops' own months, and drawn as columns with the same in words and in a table."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

from markupsafe import Markup

from helpdesk.claims import ClaimEvent
from helpdesk.shops import Shop

WHAT = ("claimed", "approved", "rejected", "paid")
MONTHS = 6
_ABOVE, _PLOT, _BELOW = 18, 96, 22
_FLOOR = _ABOVE + _PLOT
# A month's columns fill so much of its place; the rest stands between the months.
_FILLED = 0.8
_YEAR_MONTHS = 12
_SMALLEST = 2.0
# Drawn over a column, so that the four differ without colour too.
_PATTERNS = {"approved": "M-1 7 7 -1", "rejected": "M2 2h2M5 5h2", "paid": "M3 0v6"}


@dataclass(frozen=True, order=True, slots=True)
class Month:
    """A month of the calendar."""

    year: int
    number: int

    @classmethod
    def of(cls, at: datetime) -> "Month":
        """Return the month of a local moment."""
        return cls(at.year, at.month)

    def before(self, count: int) -> "Month":
        """Return the month so many months earlier."""
        at = self.year * _YEAR_MONTHS + self.number - 1 - count
        return Month(at // _YEAR_MONTHS, at % _YEAR_MONTHS + 1)

    @property
    def words(self) -> str:
        """Name the month, such as "Mar 2026"."""
        return f"{datetime(self.year, self.number, 1):%b %Y}"  # noqa: DTZ001 - a month of the calendar, no moment


@dataclass
class Sums:
    """How many claims there were, and what they came to by currency."""

    count: int = 0
    amounts: dict[str, Decimal] = field(default_factory=dict)

    def add(self, event: ClaimEvent) -> None:
        """Count an event."""
        self.count += 1
        if event.amount:
            self.amounts[event.amount.currency] = self.amounts.get(event.amount.currency, Decimal(0)) + event.amount.value

    @property
    def words(self) -> str:
        """Say the sums, such as "2 (15.00 USD)"."""
        told = ", ".join(f"{value:.2f} {currency}" for currency, value in sorted(self.amounts.items()))
        return f"{self.count} ({told})" if told else str(self.count)


Totals = Mapping[Month, Mapping[str, Sums]]


def since(now: datetime, shops: Iterable[Shop]) -> datetime:
    """Return the moment from which events may lie in the months that are shown, in whichever zone it is early."""
    return min(_begin(Month.of(now.astimezone(shop.zone)).before(MONTHS - 1), shop) for shop in shops)


def added_up(events: Iterable[ClaimEvent], shops: Mapping[str, Shop], now: datetime) -> Totals:
    """Add events up by the month in their shop's own zone; returns the months that are shown, the oldest first."""
    last = max((Month.of(now.astimezone(shop.zone)) for shop in shops.values()), default=Month.of(now))
    totals = {last.before(back): {what: Sums() for what in WHAT} for back in reversed(range(MONTHS))}
    for event in events:
        month = totals.get(Month.of(event.at.astimezone(shops[event.shop].zone)))
        if month:
            month[event.what].add(event)
    return totals


def charts(totals: Totals) -> list[Markup]:
    """Draw one chart a currency; none when there is nothing to show. The line on top is the highest column."""
    currencies = {currency for month in totals.values() for sums in month.values() for currency in sums.amounts}
    return [_chart(totals, currency) for currency in sorted(currencies)]


def swatch(what: str) -> Markup:
    """Draw a little of what a column looks like, for the legend."""
    drawn = _column(f"swatch-{what}", what, x="0", y="0", width="100%", height="100%")
    return _element("svg", _pattern(f"swatch-{what}", what), *drawn, width="18", height="14", **{"class": "swatch", "aria-hidden": "true"})


def _chart(totals: Totals, currency: str) -> Markup:
    highest = max(sums.amounts.get(currency, Decimal(0)) for month in totals.values() for sums in month.values())
    name = f"totals-{currency}"
    wide = 100 / len(totals)
    drawn: list[Markup] = [_pattern(name, what) for what in _PATTERNS]
    for place, (month, sums) in enumerate(totals.items()):
        drawn += _columns(
            name, place * wide, wide, [(what, sums[what].amounts.get(currency, Decimal(0)) / (highest or 1)) for what in WHAT]
        )
        label = {"x": f"{place * wide + wide / 2:.2f}%", "y": str(_FLOOR + _BELOW - 6), "text-anchor": "middle"}
        drawn.append(_element("text", month.words.partition(" ")[0], **label))
    top = _element("text", f"{highest:.2f} {currency}", x="0", y=str(_ABOVE - 5))
    edges = [
        _element("line", x1="0", x2="100%", y1=str(y), y2=str(y), **{"class": name}) for y, name in ((_ABOVE, "top"), (_FLOOR, "ground"))
    ]
    title = _element("title", f"Claims by month in {currency}", id=f"{name}-title")
    told = _element("desc", _told(totals, currency), id=f"{name}-desc")
    named = {"class": "totals-chart", "role": "img", "aria-labelledby": f"{name}-title {name}-desc"}
    return _element("svg", title, told, top, *drawn, *edges, width="100%", height=str(_FLOOR + _BELOW), **named)


def _columns(name: str, left: float, wide: float, shares: Sequence[tuple[str, Decimal]]) -> list[Markup]:
    drawn: list[Markup] = []
    each = wide * _FILLED / len(shares)
    for place, (what, share) in enumerate(shares):
        if share:
            # What is there is seen, however little it is.
            tall = max(float(share) * _PLOT, _SMALLEST)
            at = left + wide * (1 - _FILLED) / 2 + place * each
            drawn += _column(name, what, x=f"{at:.2f}%", y=f"{_FLOOR - tall:.1f}", width=f"{each * 0.86:.2f}%", height=f"{tall:.1f}")
    return drawn


def _column(name: str, what: str, **box: str) -> list[Markup]:
    plain = _element("rect", **box, **{"class": f"column {what}"})
    return [plain, _element("rect", **box, fill=f"url(#{name}-{what})")] if what in _PATTERNS else [plain]


def _pattern(name: str, what: str) -> Markup:
    if what not in _PATTERNS:
        return Markup()
    path = _element("path", d=_PATTERNS[what], **{"class": "pattern"})
    return _element("defs", _element("pattern", path, id=f"{name}-{what}", width="6", height="6", patternUnits="userSpaceOnUse"))


def _told(totals: Totals, currency: str) -> str:
    """Say the chart in words."""
    told = []
    for month, sums in totals.items():
        amounts = [f"{what} {sums[what].amounts[currency]:.2f}" for what in WHAT if currency in sums[what].amounts]
        if amounts:
            told.append(f"{month.words}: {', '.join(amounts)}")
    return "; ".join(told)


def _begin(month: Month, shop: Shop) -> datetime:
    return datetime(month.year, month.number, 1, tzinfo=shop.zone)


def _element(tag: str, *content: "str | Markup", **attributes: Any) -> Markup:
    """Write an element; everything that is not Markup is escaped."""
    written = Markup().join(Markup(' {}="{}"').format(Markup(name), value) for name, value in attributes.items())  # noqa: S704 - names of our own
    return Markup("<{0}{1}>{2}</{0}>").format(Markup(tag), written, Markup().join(content))  # noqa: S704 - a name of our own

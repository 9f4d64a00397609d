"""A policy's text line by line, and the figures that stand in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Any

from helpdesk.adapters.shopfiles import slug
from helpdesk.orders import Money
from helpdesk.shops import Shop, Span, Term, WeeklyHours

_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
_UNITS = r"business\s+days?|business\s+hours?|calendar\s+days?|days?|weeks?|months?|hours?|minutes?|years?"
_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_NUMBER = rf"\d+|{'|'.join(_WORDS)}"
# Tried in this order; what one has taken, the next does not see.
_FIGURES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("date", re.compile(rf"\b(\d{{1,2}})\s+({'|'.join(_MONTHS)})\s+(\d{{4}})\b")),
    ("date", re.compile(rf"\b({'|'.join(_MONTHS)})\s+(\d{{1,2}}),?\s+(\d{{4}})\b")),
    ("date", re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")),
    ("money", re.compile(r"[$€£¥₩]\s?(\d[\d,]*(?:\.\d+)?)|\b(\d[\d,]*(?:\.\d+)?)\s?(?:USD|EUR|GBP|KRW|JPY|dollars|euros)\b")),
    ("percent", re.compile(r"\b(\d+(?:\.\d+)?)\s?(?:%|percent\b|per cent\b)")),
    ("clock", re.compile(r"\b(\d{1,2})(?::(\d{2}))?\s?([ap])\.?m\b\.?", re.IGNORECASE)),
    ("clock", re.compile(r"\b(\d{1,2}):(\d{2})\b()")),
    ("length", re.compile(rf"\b({_NUMBER})(?:\s?(?:[-\u2013]|to)\s?({_NUMBER}))?[\s-]({_UNITS})\b", re.IGNORECASE)),
    ("number", re.compile(r"\b(\d+)(?:\s?[-\u2013]\s?(\d+))?\b")),
)
_HEADING = re.compile(r"#{1,4}\s+(.+?)\s*$")
_LIST_MARK = re.compile(r"^\s*\d+[.)]\s")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the policy's text: its number from 1, the anchor of its section, and where in that it begins.

    `offset` counts in the section's text with single spaces, which is how quotes are found.
    """

    number: int
    section: str
    text: str
    offset: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the text: what it is, its words, a value that can be compared with a term's, and where it ends."""

    line: Line
    kind: str
    words: str
    value: Any
    end: int


def lines(text: str) -> Iterator[Line]:
    """Yield the lines below headings; the headings themselves only name their sections."""
    section, offset = "", 0
    for number, line in enumerate(text.splitlines(), start=1):
        heading = _HEADING.match(line)
        if heading:
            section, offset = slug(heading.group(1)), 0
        elif line.strip():
            yield Line(number, section, line, offset)
            offset += len(flat(line)) + 1


def figures(text: str) -> Iterator[Figure]:
    """Yield every figure of a policy's text, in the order of the lines."""
    for line in lines(text):
        rest = _LIST_MARK.sub(lambda mark: " " * len(mark.group()), line.text)
        for kind, pattern in _FIGURES:
            for match in pattern.finditer(rest):
                end = line.offset + len(flat(line.text[: match.end()]))
                yield Figure(line, kind, match.group().strip(), _READ[kind](match), end)
            rest = pattern.sub(lambda match: " " * len(match.group()), rest)


def figures_of(term: Term) -> set[tuple[str, Any]]:
    """Return the figures that a term's values state, as (kind, value)."""
    return {found for _, raw in term.values for found in _stated(raw, term.unit)}


def dates_of(shop: Shop) -> set[tuple[str, Any]]:
    """Return the dates that the shop itself states: its policy's and those of its values."""
    dated = {day for term in shop.terms for day, _ in term.values}
    return {("date", day) for day in dated | {shop.published}}


def flat(text: str) -> str:
    """Return a text with single spaces, as quotes are compared."""
    return " ".join(text.split())


def _stated(raw: Any, unit: str) -> Iterator[tuple[str, Any]]:
    if isinstance(raw, Span):
        yield "length", (raw.low, raw.high, unit)
        yield "number", (raw.low, raw.high)
    elif isinstance(raw, Money):
        yield "money", raw.value
    elif isinstance(raw, WeeklyHours):
        yield from (("clock", raw.opens), ("clock", raw.closes))
    elif unit == "percent":
        yield "percent", Decimal(raw)


def _date(match: re.Match[str]) -> date | None:
    one, two, three = match.groups()
    try:
        if one in _MONTHS:
            return date(int(three), _MONTHS.index(one) + 1, int(two))
        if two in _MONTHS:
            return date(int(three), _MONTHS.index(two) + 1, int(one))
        return date(int(one), int(two), int(three))
    except ValueError:
        return None  # the 31st of a short month is in no calendar, so no term can state it


def _amount(match: re.Match[str]) -> Decimal:
    return Decimal(next(group for group in match.groups() if group).replace(",", ""))


def _clock(match: re.Match[str]) -> time | None:
    hour, minute, half = match.groups()
    afternoon = {"a": 0, "p": 12}.get((half or "").lower())
    try:
        return time(int(hour) if afternoon is None else int(hour) % 12 + afternoon, int(minute or 0))
    except ValueError:
        return None


def _length(match: re.Match[str]) -> tuple[int | None, int, str]:
    low, high, unit = match.groups()
    first, second = _whole(low), _whole(high) if high else None
    plural = "_".join(unit.lower().split()).rstrip("s") + "s"
    return (None, first, plural) if second is None else (first, second, plural)


def _number(match: re.Match[str]) -> tuple[int | None, int]:
    low, high = match.groups()
    return (None, int(low)) if high is None else (int(low), int(high))


def _whole(text: str) -> int:
    return int(text) if text.isdigit() else _WORDS.index(text.lower()) + 1


_READ = {"date": _date, "money": _amount, "percent": _amount, "clock": _clock, "length": _length, "number": _number}

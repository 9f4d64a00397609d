"""Dates that are written out: 2026-03-02, 11/24, March 2nd, 2 de marzo de 2026."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from dateutil.parser import ParserError, parse, parserinfo

from understanding.entities.base import Entity, Reading
from understanding.text import plain_letters

_MONTHS = (
    ("january", "jan", "enero", "ene"),
    ("february", "feb", "febrero"),
    ("march", "mar", "marzo"),
    ("april", "apr", "abril", "abr"),
    ("may", "mayo"),
    ("june", "jun", "junio"),
    ("july", "jul", "julio"),
    ("august", "aug", "agosto"),
    ("september", "sept", "sep", "septiembre", "setiembre", "set"),
    ("october", "oct", "octubre"),
    ("november", "nov", "noviembre"),
    ("december", "dec", "diciembre", "dic"),
)
_MONTH = "|".join(sorted((name for names in _MONTHS for name in names), key=len, reverse=True))
_DAY = r"(?:[0-2]?\d|3[01])(?:st|nd|rd|th|ro|er|\u00ba)?"
_YEAR = r"(?:,?\s+(?:de(?:l)?\s+)?(?:20\d\d)(?!\d))?"
_WRITTEN = re.compile(
    rf"(?<![\w.,$/-])(?:(?P<day>{_DAY})\s+(?:of\s+|de\s+)?(?P<month>{_MONTH})\.?{_YEAR}"
    rf"|(?P<month2>{_MONTH})\.?\s+(?:the\s+)?(?P<day2>{_DAY}){_YEAR})(?![\w/]|[.,:]\d)"
)
_ISO = re.compile(r"(?<![\w-])(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?![\w-])")
_FULL = re.compile(r"(?<![\w/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-]|\.\d)")
_SHORT = re.compile(r"(?<![\w/.,$-])(\d{1,2})/(\d{1,2})(?![\w/%-]|\.\d)")
# What looks like a day and a month and is a share, a mark out of ten or "always".
_NO_DATE = frozenset({"24/7", "7/24", "1/2", "1/3", "2/3", "1/4", "3/4", "5/5", "10/10", "1/10", "0/10"})


class _Names(parserinfo):
    """Month names in English and Spanish for dateutil."""

    MONTHS: Any = [tuple(names) for names in _MONTHS]  # noqa: RUF012  (the base class defines it so)
    JUMP: Any = [*parserinfo.JUMP, "de", "del", "the", "of", "ro", "er", "\u00ba"]  # noqa: RUF012


_NAMES = _Names()
_MONTHS_A_YEAR = 12
_CENTURY = 2000


class WrittenDates:
    """Finds absolute dates; the value is the ISO date."""

    def find(self, reading: Reading) -> Iterator[Entity]:
        """Every written date; a date without a year is the one nearest to today."""
        text = plain_letters(reading.text)
        for match in _ISO.finditer(text):
            yield from _entity(match, _exact(*(int(part) for part in match.groups())))
        for match in _FULL.finditer(text):
            yield from _entity(match, _numeric(match[1], match[3], match[4], reading))
        for match in _WRITTEN.finditer(text):
            yield from _entity(match, _parsed(match, reading.today))
        for match in _SHORT.finditer(text):
            if match.group() not in _NO_DATE:
                yield from _entity(match, _numeric(match[1], match[2], None, reading))


def _entity(match: re.Match[str], found: date | None) -> Iterator[Entity]:
    if found is not None:
        yield Entity("date", found.isoformat(), match.start(), match.end())


def _exact(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _numeric(first: str, second: str, year: str | None, reading: Reading) -> date | None:
    """Month first unless that is impossible or the message is in a language that puts the day first."""
    a, b = int(first), int(second)
    day, month = (a, b) if a > _MONTHS_A_YEAR or (reading.day_first and b <= _MONTHS_A_YEAR) else (b, a)
    if year is None:
        return nearest(month, day, reading.today)
    return _exact(int(year) + (_CENTURY if len(year) == len("26") else 0), month, day)


def _parsed(match: re.Match[str], today: date) -> date | None:
    written = match.group()
    try:
        found = parse(written, parserinfo=_NAMES, dayfirst=True, default=_start_of(today)).date()
    except (ParserError, ValueError, OverflowError):
        return None
    has_year = re.search(r"20\d\d$", written) is not None
    return found if has_year else nearest(found.month, found.day, today)


def _start_of(today: date) -> datetime:
    """A leap year near today, so that 29 February can be read before its year is known."""
    return datetime(today.year - today.year % 4, 1, 1)  # noqa: DTZ001 - only its date is used


def nearest(month: int, day: int, today: date) -> date | None:
    """The day of that month which lies nearest to today, in this year or one beside it."""
    options = [found for year in (today.year - 1, today.year, today.year + 1) if (found := _exact(year, month, day))]
    return min(options, key=lambda option: abs((option - today).days), default=None)

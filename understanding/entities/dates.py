"""Dates that are written out: 2026-03-02, 11/24, March 2nd, 2. März 2026, 3月2日."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from understanding.entities.base import Entity, Reading
from understanding.entities.templates import compiled, filled_slots, is_spaced, words_pattern
from understanding.lexicons import LANGUAGES, Lexicon, lexicon

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_ORDINAL = r"(?:st|nd|rd|th|ro|er|re|e|a|o|\u00b0)?"
_YEAR = r"(?:,? {1,3}(?:de {1,2}|del {1,2}|do {1,2})?(?P<year>2[05]\d\d)(?!\d))?"
_YEAR_IN_FRONT = r"(?:(?<!\d)(?P<year>20\d\d) ?[\u5e74\ub144] ?|(?<!\d))"
_YEAR_BEHIND = r"(?: {0,2}(?:\u0e1e\.\u0e28\. ?)?(?P<later>2[05]\d\d)(?!\d))?"
_ISO = re.compile(r"(?<![a-z0-9_-])(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?![a-z0-9_-])")
_FULL = re.compile(r"(?<![a-z0-9_/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![a-z0-9_/-]|\.\d)")
_SHORT = re.compile(r"(?<![a-z0-9_/.,$-])(\d{1,2})/(\d{1,2})(?![a-z0-9_/%-]|\.\d)")
# What looks like a day and a month and is a share, a mark out of ten or "always".
_NO_DATE = frozenset({"24/7", "7/24", "1/2", "1/3", "2/3", "1/4", "3/4", "5/5", "10/10", "1/10", "0/10"})
_MONTHS_A_YEAR = 12
_CENTURY = 2000
_SHORTEST_ELSEWHERE = 4
# Thailand counts years from the death of the Buddha.
_BUDDHIST_YEARS = 2400, 543


@dataclass(frozen=True)
class _Months:
    """One language's written dates, ready to be looked for."""

    language: str
    numbers: dict[str, int]
    signs: frozenset[str]
    pattern: re.Pattern[str]
    spaced: bool

    def may_stand_in(self, reading: Reading, words: frozenset[str]) -> bool:
        """Whether a name of a month is in the message."""
        return not self.signs.isdisjoint(words if self.spaced else reading.plain)


class WrittenDates:
    """Finds absolute dates; the value is the ISO date."""

    def __init__(self) -> None:
        prepared = (_prepared(lexicon(language)) for language in LANGUAGES)
        self._languages = [months for months in prepared if months is not None]

    def find(self, reading: Reading) -> Iterator[Entity]:
        """Every written date; a date without a year is the one nearest to today."""
        text = reading.plain
        if not any(map(str.isdigit, text)):
            return
        for match in _ISO.finditer(text):
            yield from _entity(match, _exact(*(int(part) for part in match.groups())))
        for match in _FULL.finditer(text):
            yield from _entity(match, _numeric(match[1], match[3], match[4], reading))
        yield from self._by_month(reading)
        for match in _SHORT.finditer(text):
            if match.group() not in _NO_DATE:
                yield from _entity(match, _numeric(match[1], match[2], None, reading))

    def _by_month(self, reading: Reading) -> Iterator[Entity]:
        words = frozenset(reading.words)
        found: list[Entity] = []
        for known in self._languages:
            if known.may_stand_in(reading, words):
                own = reading.language in {None, known.language} or known.language == "en"
                for match in known.pattern.finditer(reading.plain):
                    found.extend(_entity(match, _written(known, match, reading.today, own=own)))
        yield from sorted(found, key=lambda entity: entity.start - entity.end)


def _written(known: _Months, match: re.Match[str], today: date, *, own: bool) -> date | None:
    slots = filled_slots(match)
    slots["month"] = slots["month"].removesuffix(".") if known.spaced else slots["month"]
    if known.spaced and not own and len(slots["month"]) < _SHORTEST_ELSEWHERE:
        return None  # "set" is September in Spanish and a set of photocards elsewhere
    month, day = known.numbers["".join(slots["month"].split())], int(re.sub(r"\D", "", slots["day"]))
    year = slots.get("year") or slots.get("later")
    if year is None:
        return nearest(month, day, today)
    return _exact(_common_era(int(year)), month, day)


def _common_era(year: int) -> int:
    first, ahead = _BUDDHIST_YEARS
    return year - ahead if year > first else year


def _prepared(words: Lexicon) -> _Months | None:
    numbers = {"".join(form.split()): number for number, forms in enumerate(words.months, start=1) for form in forms}
    spaced = is_spaced(words)
    names = words_pattern(form for forms in words.months for form in forms)
    slots = {"day": _DAY + _ORDINAL, "month": rf"(?:{names})\.?"} if spaced else {"day": _DAY, "month": names}
    front, behind = ("", _YEAR) if spaced else (_YEAR_IN_FRONT, _YEAR_BEHIND)
    pattern = compiled(words, words.written_dates, slots, front=front, behind=behind)
    signs = {re.findall(r"\w+", form)[0] if spaced else form[-1] for forms in words.months for form in forms}
    return _Months(words.language, numbers, frozenset(signs), pattern, spaced) if pattern else None


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


def nearest(month: int, day: int, today: date) -> date | None:
    """The day of that month which lies nearest to today, in this year or one beside it."""
    options = [found for year in (today.year - 1, today.year, today.year + 1) if (found := _exact(year, month, day))]
    return min(options, key=lambda option: abs((option - today).days), default=None)

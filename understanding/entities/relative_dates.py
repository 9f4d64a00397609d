"""Dates told from today: yesterday, two weeks ago, letzten Dienstag, hace dos semanas, 先週の火曜日."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from dateutil.relativedelta import relativedelta

from understanding.entities.base import Entity, Reading
from understanding.entities.templates import compiled, filled_slots, is_spaced, words_pattern
from understanding.lexicons import LANGUAGES, Lexicon, lexicon

_MOST_DAYS_BACK = 36500
_SHORTEST_ELSEWHERE = 4
_DAYS_A_WEEK = 7
_TEN = 10
_T = TypeVar("_T")
_DIGITS = r"(?<!\d)\d{1,3}"


@dataclass(frozen=True)
class _Words:
    """What one language says of days, ready to be looked for."""

    language: str
    signs: frozenset[str]
    script: re.Pattern[str] | None
    numbers: dict[str, int]
    units: dict[str, str]
    weekdays: dict[str, int]
    named_days: dict[str, int]
    named: re.Pattern[str] | None
    ago: re.Pattern[str] | None
    last: re.Pattern[str] | None
    next: re.Pattern[str] | None

    def may_speak_of_days(self, reading: Reading, words: frozenset[str]) -> bool:
        """Whether the message holds a word without which none of the expressions can match."""
        return bool(self.script.search(reading.plain)) if self.script else not self.signs.isdisjoint(words)


class RelativeDates:
    """Finds dates told from today; the value is the ISO date."""

    def __init__(self) -> None:
        self._languages = [_prepared(lexicon(language)) for language in LANGUAGES]

    def find(self, reading: Reading) -> Iterator[Entity]:
        """Every such date in the message: the message's own language first, then the longest wording."""
        words = frozenset(reading.words)
        found: list[tuple[bool, int, Entity]] = []
        for known in self._languages:
            if known.may_speak_of_days(reading, words):
                own = reading.language in {None, known.language} or known.language == "en"
                found.extend((not own, entity.start - entity.end, entity) for entity in _all(known, reading, own=own))
        yield from (entity for _, _, entity in sorted(found, key=lambda entry: entry[:2]))


def _all(known: _Words, reading: Reading, *, own: bool) -> Iterator[Entity]:
    for pattern, read in ((known.named, _named), (known.ago, _ago), (known.last, _last), (known.next, _next)):
        for match in pattern.finditer(reading.plain) if pattern else ():
            slots = filled_slots(match)
            if not own and not _is_clear_elsewhere(match.group(), slots):
                continue
            day = None if _goes_on_before(known, reading.plain, match) else read(known, slots, reading.today)
            if day is not None:
                yield Entity("date", day.isoformat(), match.start(), match.end())


def _is_clear_elsewhere(written: str, slots: dict[str, str]) -> bool:
    """Whether words count in a message of another language: the French "hier" is a German word too."""
    return not written.isascii() or (
        " " in written and all(len(value) >= _SHORTEST_ELSEWHERE for name, value in slots.items() if name != "number")
    )


def _goes_on_before(known: _Words, text: str, match: re.Match[str]) -> bool:
    """Whether a number without spaces begins further left: "十三天前" is not three days ago."""
    return known.script is not None and any(text.endswith(number, 0, match.start()) for number in known.numbers)


def _named(known: _Words, slots: dict[str, str], today: date) -> date | None:
    return _shifted(today, timedelta(days=known.named_days[_levelled(slots["day"])]))


def _ago(known: _Words, slots: dict[str, str], today: date) -> date | None:
    number = _levelled(slots["number"])
    count = int(number) if number.isdecimal() else known.numbers[number]
    unit = known.units[_levelled(slots["unit"])]
    if unit == "days" and count > _MOST_DAYS_BACK:
        return None
    return _shifted(today, -relativedelta(**{unit: count}))  # type: ignore[arg-type]


def _last(known: _Words, slots: dict[str, str], today: date) -> date | None:
    return _shifted(today, -timedelta(days=(today.weekday() - known.weekdays[_levelled(slots["weekday"])]) % _DAYS_A_WEEK or _DAYS_A_WEEK))


def _next(known: _Words, slots: dict[str, str], today: date) -> date | None:
    return _shifted(today, timedelta(days=(known.weekdays[_levelled(slots["weekday"])] - today.weekday()) % _DAYS_A_WEEK or _DAYS_A_WEEK))


def _levelled(written: str) -> str:
    """Words without their spaces, which an expression lets vary."""
    return "".join(written.split())


def _shifted(today: date, by: timedelta | relativedelta) -> date | None:
    try:
        return today + by
    except (OverflowError, ValueError):
        return None


def _prepared(words: Lexicon) -> _Words:
    numbers = {**_with_tens(words.numbers), **words.numbers}
    units = {form: unit for unit, forms in words.units.items() for form in forms}
    weekdays = {form: number for number, forms in enumerate(words.weekdays) for form in forms}
    slots = {"number": f"{_DIGITS}|{words_pattern(numbers)}", "unit": words_pattern(units), "weekday": words_pattern(weekdays)}
    spaced = is_spaced(words)
    return _Words(
        language=words.language,
        signs=frozenset(word for form in (*units, *weekdays, *words.named_days) for word in re.findall(r"\w+", form)),
        script=None if spaced else _script_of(words),
        numbers=_levelled_keys(numbers),
        units=_levelled_keys(units),
        weekdays=_levelled_keys(weekdays),
        named_days=_levelled_keys(words.named_days),
        named=compiled(words, ["{day}"] if words.named_days else [], {"day": words_pattern(words.named_days)}),
        ago=compiled(words, words.ago, slots),
        last=compiled(words, words.last_weekday, slots),
        next=compiled(words, words.next_weekday, slots),
    )


def _levelled_keys(values: Mapping[str, _T]) -> dict[str, _T]:
    return {_levelled(key): value for key, value in values.items()}


def _script_of(words: Lexicon) -> re.Pattern[str]:
    """Any first letter of a unit, a weekday or a named day."""
    first = {form[0] for forms in (*words.units.values(), *words.weekdays) for form in forms} | {name[0] for name in words.named_days}
    return re.compile("[" + "".join(re.escape(letter) for letter in sorted(first)) + "]")


def _with_tens(numbers: Mapping[str, int]) -> dict[str, int]:
    """Chinese and Japanese numbers up to 99, where the lexicon has a ten of one sign."""
    known = {form: count for form, count in numbers.items() if len(form) == 1}
    tens = [form for form, count in known.items() if count == _TEN and form == "\u5341"]
    ones = [(form, count) for form, count in known.items() if count < _TEN]
    return {
        front + ten + back: (more or 1) * _TEN + rest for ten in tens for front, more in (("", 0), *ones) for back, rest in (("", 0), *ones)
    }

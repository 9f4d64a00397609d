"""Dates told from today: yesterday, two weeks ago, last Tuesday, hace dos semanas, el martes pasado."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta
from spacy.language import Language as Pipeline
from spacy.matcher import Matcher
from spacy.tokens import Span
from spacy.util import filter_spans

from understanding.entities.base import Entity, Reading

_NUMBERS: dict[str, int] = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "couple": 2,
    "few": 3,
    "un": 1,
    "una": 1,
    "uno": 1,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "seis": 6,
    "siete": 7,
    "ocho": 8,
    "nueve": 9,
    "diez": 10,
    "quince": 15,
    "par": 2,
}
_UNITS = {
    "day": "days",
    "days": "days",
    "dia": "days",
    "dias": "days",
    "week": "weeks",
    "weeks": "weeks",
    "wk": "weeks",
    "wks": "weeks",
    "semana": "weeks",
    "semanas": "weeks",
    "month": "months",
    "months": "months",
    "mes": "months",
    "meses": "months",
    "year": "years",
    "years": "years",
    "ano": "years",
    "anos": "years",
}
_WEEKDAYS = {
    "monday": 0,
    "mon": 0,
    "lunes": 0,
    "tuesday": 1,
    "tue": 1,
    "tues": 1,
    "martes": 1,
    "wednesday": 2,
    "wed": 2,
    "miercoles": 2,
    "thursday": 3,
    "thu": 3,
    "thurs": 3,
    "jueves": 3,
    "friday": 4,
    "fri": 4,
    "viernes": 4,
    "saturday": 5,
    "sat": 5,
    "sabado": 5,
    "sunday": 6,
    "sun": 6,
    "domingo": 6,
}
# "mañana" alone is left out: it is as often the morning as it is tomorrow.
_NAMED = {
    "today": 0,
    "hoy": 0,
    "yesterday": -1,
    "ayer": -1,
    "tomorrow": 1,
    "anteayer": -2,
    "antier": -2,
    "antes de ayer": -2,
    "day before yesterday": -2,
    "day after tomorrow": 2,
    "pasado manana": 2,
}
_NUMBER = {"ORTH": {"REGEX": r"^(?:\d{1,3}|" + "|".join(_NUMBERS) + ")$"}}
_UNIT = {"ORTH": {"IN": list(_UNITS)}}
_WEEKDAY = {"ORTH": {"IN": list(_WEEKDAYS)}}
_OF = {"ORTH": {"IN": ["of", "de"]}, "OP": "?"}
_EL = {"ORTH": {"IN": ["el", "on", "the", "este", "pasado"]}, "OP": "?"}
_MOST_DAYS_BACK = 36500

Pattern = list[dict[str, Any]]


def _is(*words: str) -> dict[str, Any]:
    return {"ORTH": {"IN": list(words)}}


_PATTERNS: dict[str, list[Pattern]] = {
    "named": [[{"ORTH": word} for word in phrase.split()] for phrase in _NAMED],
    "ago": [
        [_NUMBER, _OF, _UNIT, _is("ago", "back", "atras")],
        [_is("a"), _is("couple", "few"), _OF, _UNIT, _is("ago", "back")],
        [_is("hace"), _NUMBER, _OF, _UNIT],
        [_is("hace"), _is("un"), _is("par"), _OF, _UNIT],
    ],
    "before": [
        [_is("last", "past", "since"), _is("last", "past") | {"OP": "?"}, _WEEKDAY],
        [_is("desde"), _is("el") | {"OP": "?"}, _WEEKDAY],
        [_EL, _WEEKDAY, _is("pasado")],
        [_is("el"), _is("pasado"), _WEEKDAY],
    ],
    "after": [
        [_is("next", "this", "coming", "by"), _is("next", "this") | {"OP": "?"}, _WEEKDAY],
        [_is("before", "until", "till"), _WEEKDAY],
        [_EL, _is("proximo"), _WEEKDAY],
        [_EL, _WEEKDAY, _is("proximo")],
        [_EL, _WEEKDAY, _is("que"), _is("viene")],
    ],
}


class RelativeDates:
    """Finds dates told from today; the value is the ISO date."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._matcher = Matcher(pipeline.vocab)
        for name, patterns in _PATTERNS.items():
            self._matcher.add(name, patterns)

    def find(self, reading: Reading) -> Iterator[Entity]:
        """Every such date in the message, the longest wording first."""
        for span in filter_spans(self._matcher(reading.doc, as_spans=True)):
            found = _READERS[span.label_](span, reading.today)
            if found is not None:
                yield Entity("date", found.isoformat(), span.start_char, span.end_char)


def _named(span: Span, today: date) -> date | None:
    return _shifted(today, timedelta(days=_NAMED[" ".join(token.text for token in span)]))


def _ago(span: Span, today: date) -> date | None:
    words = [token.text for token in span]
    unit = next(_UNITS[word] for word in words if word in _UNITS)
    counts = [int(word) if word.isdecimal() else _NUMBERS.get(word, 0) for word in words if word not in _UNITS]
    count = max(counts)
    if unit == "days" and count > _MOST_DAYS_BACK:
        return None
    return _shifted(today, -relativedelta(**{unit: count}))


def _before(span: Span, today: date) -> date | None:
    back = (today.weekday() - _weekday(span)) % 7 or 7
    return _shifted(today, -timedelta(days=back))


def _after(span: Span, today: date) -> date | None:
    ahead = (_weekday(span) - today.weekday()) % 7 or 7
    return _shifted(today, timedelta(days=ahead))


def _weekday(span: Span) -> int:
    return next(_WEEKDAYS[token.text] for token in span if token.text in _WEEKDAYS)


def _shifted(today: date, by: timedelta | relativedelta) -> date | None:
    try:
        return today + by
    except (OverflowError, ValueError):
        return None


_READERS: dict[str, Callable[[Span, date], date | None]] = {
    "named": _named,
    "ago": _ago,
    "before": _before,
    "after": _after,
}

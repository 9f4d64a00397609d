"""Speaks one bound value in a language, by CLDR (Babel) conventions."""

from collections.abc import Callable
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_skeleton, format_time, get_timezone_name
from babel.numbers import format_currency, format_decimal, format_percent

from helpdesk.answers.catalogue import catalogue
from helpdesk.evidence import Kind, Value

_CARRIERS = {
    "usps": "USPS",
    "ups": "UPS",
    "dhl": "DHL",
    "fedex": "FedEx",
    "ems": "EMS",
    "dpd": "DPD",
    "gls": "GLS",
    "cj": "CJ Logistics",
    "yunexpress": "YunExpress",
    "4px": "4PX",
    "kawaii_shield": "Kawaii Shield",
}
_QUOTE_LIMIT = 160


@lru_cache(maxsize=32)
def locale_of(language: str) -> Locale:
    """The CLDR locale of a BCP 47 language code."""
    return Locale.parse(language, sep="-")


def speak(value: Value, language: str) -> str:
    """Return the words for a value."""
    return _SPEAKERS[value.kind](value.raw, language)


def _count(raw: int, language: str) -> str:
    return format_decimal(raw, locale=locale_of(language))


def _percent(raw: int, language: str) -> str:
    return format_percent(raw / 100, locale=locale_of(language))


def _money(raw: Any, language: str) -> str:
    return format_currency(raw.value, raw.currency, locale=locale_of(language))


def _date(raw: date, language: str) -> str:
    return format_skeleton("yMMMEd", datetime(raw.year, raw.month, raw.day), locale=locale_of(language))


def _moment(raw: datetime, language: str) -> str:
    """Date and time as printed where it happened; the zone is added when the offset has a name."""
    locale = locale_of(language)
    text = f"{_date(raw.date(), language)}, {format_time(raw.time(), 'short', locale=locale)}"
    if raw.tzinfo is None or not hasattr(raw.tzinfo, "key"):
        return text
    return f"{text} ({get_timezone_name(raw, width='long', locale=locale)})"


def _clock(raw: time, language: str) -> str:
    return format_time(raw, "short", locale=locale_of(language))


def _country(raw: str, language: str) -> str:
    return locale_of(language).territories.get(raw, raw)


def _name(raw: str, _: str) -> str:
    return _CARRIERS.get(raw, raw.replace("_", " ").title() if raw.islower() else raw)


def _choice(raw: Any, language: str) -> str:
    """A canonical word, in the language's own words where the catalogue has them."""
    words = catalogue(language)
    message_id = f"choice-{raw}"
    return words.text(message_id, {}) or str(raw) if words.has(message_id) else str(raw)


def _as_is(raw: str, _: str) -> str:
    return " ".join(str(raw).split())


def _quoted(raw: str, language: str) -> str:
    """A carrier's own words, shortened, inside the language's quotation marks."""
    words = _as_is(raw, language)
    short = words if len(words) <= _QUOTE_LIMIT else words[: _QUOTE_LIMIT - 1].rstrip() + "…"
    return f"“{short}”"


_SPEAKERS: dict[Kind, Callable[[Any, str], str]] = {
    Kind.COUNT: _count,
    Kind.PERCENT: _percent,
    Kind.MONEY: _money,
    Kind.DATE: _date,
    Kind.MOMENT: _moment,
    Kind.CLOCK: _clock,
    Kind.COUNTRY: _country,
    Kind.PLACE: _as_is,
    Kind.ORDER_NUMBER: _as_is,
    Kind.TRACKING_NUMBER: _as_is,
    Kind.NAME: _name,
    Kind.CHOICE: _choice,
    Kind.QUOTED: _quoted,
    Kind.TITLE: _as_is,
}

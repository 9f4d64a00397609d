"""Speaks one bound value in a language, by CLDR (Babel) conventions.

Texts of others (a place, a carrier's message) are neutralised first: what cannot be seen, closes a
quotation, links somewhere or never ends is not the shop's to repeat.
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Any

from babel import Locale, UnknownLocaleError
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
_LONGEST_QUOTE, _LONGEST_PLACE, _LONGEST_NAME = 160, 60, 120
_LONGEST_READ = 2000  # nothing beyond this is looked at
_MOST_PLACE_WORDS = 8
_CUT = "…"
_PLAIN_PLACE = re.compile(r"[^\W_][\w ,.'\u2019()/&#-]*")
_QUOTES = str.maketrans(dict.fromkeys('"“”„‟«»', "'"))
# A link is a promise of the shop's, so none is passed on. "St.Louis" and "9 a.m." are none.
_LINK = re.compile(
    r"://|\bwww\.|@\w|\w\.\w[\w.-]*/|\w\.[a-z]{2,}\W*$|(?i:\w\.(?:com|net|org|info|biz|shop|site|online|top|xyz|link|app|io)\b)"
)


@lru_cache(maxsize=32)
def locale_of(language: str) -> Locale:
    """The CLDR locale of a BCP 47 language code."""
    return Locale.parse(language, sep="-")


def language_name(language: str) -> str:
    """Name a language in English and in itself, such as "Swedish (svenska)"."""
    english = str(Locale("en").languages.get(language, language))
    try:
        own = Locale.parse(language, sep="-").get_display_name() or english
    except (UnknownLocaleError, ValueError):
        return english
    return f"{english} ({own})"


def speak(value: Value, language: str) -> str:
    """Return the words for a value."""
    return _SPEAKERS[value.kind](value.raw, language)


def as_data(value: Value) -> Any:
    """Return a value as JSON for those who draw it; texts of others are neutralised as in speech."""
    if value.kind in {Kind.QUOTED, Kind.PLACE, Kind.NAME}:
        return tidy(str(value.raw), _LONGEST_QUOTE)
    return value.as_json()


def tidy(text: str, limit: int) -> str:
    """Return a text of others on one line, without unseen characters, quotation marks and links, cut to a length."""
    read = text[:_LONGEST_READ]
    seen = read if read.isprintable() else "".join(_visible(c) for c in read)
    words = [_CUT if _LINK.search(word) else word for word in seen.translate(_QUOTES).split()]
    short = " ".join(words)
    return short if len(short) <= limit else short[: limit - 1].rstrip() + _CUT


def _visible(char: str) -> str:
    """Leave out controls, bidi marks, private-use characters and the like; any white space is a space."""
    if char.isspace():
        return " "
    return "" if unicodedata.category(char).startswith("C") else char


def _count(raw: int, language: str) -> str:
    return format_decimal(raw, locale=locale_of(language))


def _percent(raw: int, language: str) -> str:
    return format_percent(raw / 100, locale=locale_of(language))


def _money(raw: Any, language: str) -> str:
    return format_currency(raw.value, raw.currency, locale=locale_of(language))


@lru_cache(maxsize=2048)
def _date(raw: date, language: str) -> str:
    return format_skeleton("yMMMEd", datetime.combine(raw, time.min), locale=locale_of(language))


def _moment(raw: datetime, language: str) -> str:
    """Date and time as printed where it happened; the zone is added when the offset has a name."""
    text = f"{_date(raw.date(), language)}, {_clock(raw.time().replace(second=0, microsecond=0), language)}"
    if raw.tzinfo is UTC:
        return f"{text} (UTC)"
    if raw.tzinfo is None or not hasattr(raw.tzinfo, "key"):
        return text
    return f"{text} ({get_timezone_name(raw, width='long', locale=locale_of(language))})"


@lru_cache(maxsize=2048)
def _clock(raw: time, language: str) -> str:
    return format_time(raw, "short", locale=locale_of(language))


def _country(raw: str, language: str) -> str:
    return locale_of(language).territories.get(raw) or _as_is(raw, language)


def _name(raw: str, _: str) -> str:
    known = _CARRIERS.get(raw)
    return known or tidy(raw.replace("_", " ").title() if raw.islower() else raw, _LONGEST_NAME)


def _choice(raw: Any, language: str) -> str:
    """A canonical word, in the language's own words where the catalogue has them."""
    words = catalogue(language)
    message_id = f"choice-{raw}"
    return (words.text(message_id, {}) if words.has(message_id) else None) or _as_is(raw, language)


def _as_is(raw: Any, _: str) -> str:
    return tidy(str(raw), _LONGEST_NAME)


def _place(raw: str, language: str) -> str:
    """A place as the carrier prints it; what does not look like one is quoted as the carrier's words."""
    words = tidy(raw, _LONGEST_PLACE)
    untouched = words == " ".join(raw.split())
    plain = untouched and _PLAIN_PLACE.fullmatch(words) and len(words.split()) <= _MOST_PLACE_WORDS
    return words if plain else _quoted(raw, language)


def _quoted(raw: str, _: str) -> str:
    """A carrier's own words, shortened, inside quotation marks that they cannot close."""
    return f"“{tidy(raw, _LONGEST_QUOTE)}”"


def _clause(raw: str, _: str) -> str:
    """The shop's own policy, word for word, in quotation marks."""
    return f"“{' '.join(raw.split())}”"


_SPEAKERS: dict[Kind, Callable[[Any, str], str]] = {
    Kind.COUNT: _count,
    Kind.PERCENT: _percent,
    Kind.MONEY: _money,
    Kind.DATE: _date,
    Kind.MOMENT: _moment,
    Kind.CLOCK: _clock,
    Kind.COUNTRY: _country,
    Kind.PLACE: _place,
    Kind.ORDER_NUMBER: _as_is,
    Kind.TRACKING_NUMBER: _as_is,
    Kind.NAME: _name,
    Kind.CHOICE: _choice,
    Kind.QUOTED: _quoted,
    Kind.TITLE: _as_is,
    Kind.CLAUSE: _clause,
}

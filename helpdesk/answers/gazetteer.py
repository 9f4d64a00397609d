"""Words that state a fact: figures, amounts, dates and places, per language, from CLDR.

Used to find what a template must not say by itself. Short common words that happen to be
abbreviations (May, mar, sat) are left to the digits beside them.
"""

import re
from functools import lru_cache

from babel import Locale
from babel.core import get_global

from helpdesk.answers.speak import locale_of

_SHORTEST_NAME = 4
_NUMBER_WORDS = {
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen half percent",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve "
    "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil docena mitad",
}
# Words that are also everyday words; they state nothing without a figure beside them.
_EVERYDAY = {"may", "march", "marzo", "turkey", "jersey", "once", "chad", "georgia", "jordan", "mali", "guinea"}
_FIGURE = re.compile(r"\d|[$€£¥₩%]|[½¼¾]")


@lru_cache(maxsize=32)
def fact_words(language: str) -> re.Pattern[str]:
    """A pattern of whole words that state a fact in a language."""
    locale = locale_of(language)
    words = {*_dates(locale), *_territories(locale), *_cities(locale), *_NUMBER_WORDS.get(language.partition("-")[0], "").split()}
    kept = sorted((w for w in words if len(w) >= _SHORTEST_NAME and w.casefold() not in _EVERYDAY), key=len, reverse=True)
    small = [w for w in _NUMBER_WORDS.get(language.partition("-")[0], "").split() if len(w) < _SHORTEST_NAME]
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(w) for w in [*kept, *small]) + r")(?!\w)", re.IGNORECASE)


def unbound_facts(text: str, language: str) -> tuple[str, ...]:
    """Return whatever states a figure, amount, date or place in a text that should state none."""
    figures = [_word_around(text, match.start()) for match in _FIGURE.finditer(text)]
    words = [match.group(0) for match in fact_words(language).finditer(text)]
    return tuple(dict.fromkeys(figures + words))


def _word_around(text: str, at: int) -> str:
    start = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
    ends = [i for i in (text.find(" ", at), text.find("\n", at)) if i >= 0]
    return text[start : min(ends, default=len(text))].strip(".,;:!?()")


def _dates(locale: Locale) -> set[str]:
    months = {name for context in ("format", "stand-alone") for name in locale.months[context]["wide"].values()}
    days = {name for context in ("format", "stand-alone") for name in locale.days[context]["wide"].values()}
    return {str(name) for name in months | days}


def _territories(locale: Locale) -> set[str]:
    return {str(name) for code, name in locale.territories.items() if len(code) == 2}  # noqa: PLR2004 - ISO alpha-2


def _cities(locale: Locale) -> set[str]:
    named = {str(zone["city"]) for zone in locale.time_zones.values() if "city" in zone}
    plain = {name.rsplit("/", 1)[-1].replace("_", " ") for name in get_global("zone_territories") if "/" in name and "Etc/" not in name}
    return named | plain

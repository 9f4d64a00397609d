"""Words that state a fact: figures, amounts, dates and places, per language, from CLDR.

Used to find what a template must not say by itself. Abbreviations (mar, sat) are left to the digits
beside them, and the words for one ("one", "una") are too common to state a number.
"""

import re
from functools import lru_cache

from babel import Locale
from babel.core import get_global

from helpdesk.answers.speak import locale_of

_SHORTEST_NAME = 4
_NUMBER_WORDS = {
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen half third quarter percent",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve "
    "veinte veintiuno veintiún veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve "
    "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos trescientos cuatrocientos quinientos "
    "seiscientos setecientos ochocientos novecientos mil millón millones docena mitad tercio",
}
# Written without a figure and shorter than other names, yet no everyday words.
_SHORT_NAMES = ("USA", "U.S.", "UAE", "EEUU", "EE.UU.", "EE. UU.")
# Also everyday words: a fact only where a capital inside a sentence says so.
_EVERYDAY = {"en": ("May", "March")}
_FIGURE = re.compile(r"\d|[$¢£¤¥\u20a0-\u20cf%‰¼½¾²³¹\u2150-\u218b]")


@lru_cache(maxsize=32)
def fact_words(language: str) -> re.Pattern[str]:
    """A pattern of whole words that state a fact in a language."""
    everyday = _everyday(language)
    rare = sorted((w for w in listed_words(language) if w not in everyday), key=len, reverse=True)
    pattern = r"(?<!\w)(?:" + "|".join(re.escape(w) for w in rare) + r")(?!\w)"
    if everyday:
        pattern += r"|(?<=[\w,;] )(?-i:" + "|".join(everyday) + r")(?!\w)"
    return re.compile(pattern, re.IGNORECASE)


@lru_cache(maxsize=32)
def listed_words(language: str) -> frozenset[str]:
    """Every word that states a fact in a language: months, weekdays, countries, cities, spelled numbers."""
    locale = locale_of(language)
    named = {*_dates(locale), *_territories(locale), *_cities(locale)}
    numbers = _NUMBER_WORDS.get(_base(language), "").split()
    return frozenset({*(w for w in named if len(w) >= _SHORTEST_NAME), *_everyday(language), *numbers, *_SHORT_NAMES})


@lru_cache(maxsize=4096)
def unbound_facts(text: str, language: str) -> tuple[str, ...]:
    """Return whatever states a figure, amount, date or place in a text that should state none.

    Meant for the pieces of a reply between its bound values: they come from templates, so the same
    few return and are remembered.
    """
    figures = [_word_around(text, match.start()) for match in _FIGURE.finditer(text)]
    words = [match.group(0) for match in fact_words(language).finditer(text)]
    return tuple(dict.fromkeys(figures + words))


def _base(language: str) -> str:
    return language.partition("-")[0]


def _everyday(language: str) -> tuple[str, ...]:
    return _EVERYDAY.get(_base(language), ())


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

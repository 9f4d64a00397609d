"""Words that state a fact: figures, amounts, dates and places, per language, from CLDR.

Spelled numbers, which CLDR does not list as words, are kept in `numbers/`, a line each.

Used to find what a template must not say by itself. Abbreviations (mar, sat) are left to the digits
beside them, and the words for one ("one", "una") are too common to state a number.
"""

import re
from functools import lru_cache
from importlib import resources

from babel import Locale
from babel.core import get_global

from helpdesk.answers.speak import locale_of

_SHORTEST_NAME = 4
# Names in scripts that write a syllable or a word with one sign are short.
_SHORTEST_DENSE_NAME = 2
_FIRST_DENSE = "\u2e80"
# Written without spaces, so that a word has no boundary: it is looked for anywhere.
_UNSPACED = frozenset({"ja", "th", "zh"})
# Particles are written onto the end of a word.
_OPEN_ENDED = frozenset({"ko"})
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
    start = "" if _base(language) in _UNSPACED else r"(?<!\w)"
    end = "" if _base(language) in _UNSPACED | _OPEN_ENDED else r"(?!\w)"
    pattern = start + "(?:" + "|".join(re.escape(w) for w in rare) + ")" + end
    if everyday:
        pattern += r"|(?<=[\w,;] )(?-i:" + "|".join(everyday) + r")(?!\w)"
    return re.compile(pattern, re.IGNORECASE)


@lru_cache(maxsize=32)
def listed_words(language: str) -> frozenset[str]:
    """Every word that states a fact in a language: months, weekdays, countries, cities, spelled numbers."""
    locale = locale_of(language)
    named = {*_dates(locale), *_territories(locale), *_cities(locale)}
    return frozenset({*filter(_long_enough, named), *_everyday(language), *_number_words(language), *_SHORT_NAMES})


@lru_cache(maxsize=4096)
def unbound_facts(text: str, language: str) -> tuple[str, ...]:
    """Return whatever states a figure, amount, date or place in a text that should state none.

    Meant for the pieces of a reply between its bound values: they come from templates, so the same
    few return and are remembered.
    """
    figures = [_word_around(text, match.start()) for match in _FIGURE.finditer(text)]
    words = [match.group(0) for match in fact_words(language).finditer(text)]
    return tuple(dict.fromkeys(figures + words))


def _long_enough(name: str) -> bool:
    return len(name) >= (_SHORTEST_NAME if name.isascii() or name[0] < _FIRST_DENSE else _SHORTEST_DENSE_NAME)


def _number_words(language: str) -> list[str]:
    listed = resources.files("helpdesk.answers") / "numbers" / f"{language}.txt"
    return listed.read_text(encoding="utf-8").splitlines() if listed.is_file() else []


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

"""Looks through an agent's draft for figures, amounts, dates and places that nothing on record carries. It warns and never refuses."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from functools import lru_cache

from babel.dates import format_date, format_skeleton, format_time
from babel.numbers import format_currency, format_decimal, get_currency_symbol

from helpdesk.answers.catalogue import UNSPACED
from helpdesk.answers.gazetteer import unbound_facts
from helpdesk.answers.speak import locale_of, speak
from helpdesk.evidence import Kind, Value
from helpdesk.orders import Money

_SKELETONS = ("MMMd", "MMMMd", "MMMEd", "yMMMd", "yMMMMd", "yMMMEd", "Md", "EEEEd", "MMMMEEEEd")
_LENGTHS = ("short", "medium", "long", "full")
_BEFORE_YEARS = (" ", ", ", " de ")
_ENDINGS = ("st", "nd", "rd", "th")
_SIGN, _FIGURE = "[$¢£¤¥\u20a0-\u20cf]", r"\d+(?:[.,]\d+)*"
# In the place of what has a source; no word of any language.
_SOURCED = " \ue002 "


def unsourced(draft: str, values: Iterable[Value], texts: Iterable[str], language: str) -> tuple[str, ...]:
    """Return what a draft states and neither a value nor a text on record carries, in the order of the draft.

    `texts` are read word for word: a clause, a number of a claim. The draft is read in the shopper's language and in English.
    """
    languages = tuple(dict.fromkeys((language, "en")))
    if not any(_facts(draft, spoken) for spoken in languages):
        return ()
    dense = language.partition("-")[0] in UNSPACED
    bare, known = set[str](), set[str]()
    for value in values:
        (bare if value.kind is Kind.COUNT else known).update(way for spoken in languages for way in _ways(value, spoken))
        bare.update(_month(value.raw, spoken) for spoken in languages if isinstance(value.raw, date))
    for text in texts:
        for fact in (fact for spoken in languages for fact in _facts(text, spoken)):
            (bare if fact.isdecimal() else known).add(fact)
    rest = _without(draft, known, dense=dense)
    # Before bare numbers and months: a "20" on record does not make "March 20" or "$20" true.
    typed = [found.group(0) for found in _typed(languages).finditer(rest)]
    rest = _without(_typed(languages).sub(_SOURCED, rest), bare, dense=dense)
    return tuple(dict.fromkeys((*typed, *(fact for spoken in languages for fact in _facts(rest, spoken)))))


@lru_cache(maxsize=32)
def _typed(languages: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of numbers that say what they are: amounts, shares, days and times of day."""
    wide = {str(name) for language in languages for name in locale_of(language).months["format"]["wide"].values()}
    short = {str(name).rstrip(".") for language in languages for name in locale_of(language).months["format"]["abbreviated"].values()}
    month = "|".join(re.escape(name) for name in sorted(wide | short, key=len, reverse=True))
    ways = (
        rf"{_SIGN}\s?{_FIGURE}",
        rf"{_FIGURE}\s?(?:{_SIGN}|[%‰])",
        rf"(?<!\w)(?:{month})\.?\s?\d{{1,2}}(?!\d)",
        rf"(?<!\d)\d{{1,2}}(?:st|nd|rd|th|\.|º)?\s(?:de\s|of\s)?(?:{month})(?!\w)",
        r"\d{1,4}([/.-])\d{1,2}\1\d{1,4}",
        r"(?<!\d)\d{1,2}:\d{2}(?!\d)",
    )
    return re.compile("|".join(ways), re.IGNORECASE)


def _facts(text: str, language: str) -> tuple[str, ...]:
    # Around the memory of the proof, which is for templates: a draft is of a person and soon another.
    found: tuple[str, ...] = unbound_facts.__wrapped__(text, language)
    return found


def _without(draft: str, known: Iterable[str], *, dense: bool) -> str:
    """Take out what is known, the longest first; "14" is not found within "2014" nor within "14.50"."""
    words = _plain(draft)
    folded = words.lower()
    # Of the thousands of ways to write what is known, few occur: only these are worth a pattern.
    ways = sorted((way for way in known if way and way.lower() in folded), key=len, reverse=True)
    if not ways:
        return words
    letters = r"\d" if dense else r"\w"
    either = "|".join(re.escape(way) for way in ways)
    return re.sub(rf"(?<!{letters})(?<!\d[.,])(?:{either})(?![.,]?\d)(?!{letters})", _SOURCED, words, flags=re.IGNORECASE)


def _ways(value: Value, language: str) -> Iterator[str]:
    """Yield how people write a value."""
    yield _plain(speak(value, language))
    yield from _further_ways(value, language)


def _further_ways(value: Value, language: str) -> Iterator[str]:
    raw = value.raw
    if isinstance(raw, Money):
        yield from _ways_of_money(raw, language)
    elif isinstance(raw, datetime):
        yield from _dates_written(raw.date(), language)
        yield from _ways_of_time(raw.time(), language)
    elif isinstance(raw, date):
        yield from _dates_written(raw, language)
    elif isinstance(raw, time):
        yield from _ways_of_time(raw, language)
    elif value.kind is Kind.PERCENT:
        yield from (f"{raw}%", f"{raw} %")
    else:
        yield str(raw)


def _ways_of_money(money: Money, language: str) -> Iterator[str]:
    locale = locale_of(language)
    symbols = (get_currency_symbol(money.currency, locale), get_currency_symbol(money.currency, "en"), money.currency)
    figures = [f"{money.value:.2f}", _plain(format_decimal(money.value, "#,##0.00", locale=locale))]
    if money.value == money.value.to_integral_value():
        figures += [f"{money.value:.0f}", _plain(format_decimal(money.value, "#,##0", locale=locale))]
    yield _plain(format_currency(money.value, money.currency, locale=locale))
    yield from figures
    for figure in figures:
        for symbol in dict.fromkeys(symbols):
            yield from (f"{symbol}{figure}", f"{symbol} {figure}", f"{figure}{symbol}", f"{figure} {symbol}")


@lru_cache(maxsize=2048)
def _dates_written(day: date, language: str) -> tuple[str, ...]:
    locale = locale_of(language)
    at_midnight = datetime.combine(day, time.min)
    month = _month(day, language)
    ways = [_plain(format_skeleton(one, at_midnight, locale=locale)) for one in _SKELETONS]
    ways += [_plain(format_date(day, one, locale=locale)) for one in _LENGTHS]
    ways += [f"{day.day} {month}", f"{month} {day.day}", f"{day.day}. {month}", f"{day.day} de {month}", day.isoformat()]
    ways += [str(locale.days["format"]["wide"][day.weekday()])]
    ways += [f"{month} {day.day}{ending}" for ending in _ENDINGS] + [f"{day.day}{ending}" for ending in _ENDINGS]
    short = [way for way in ways if str(day.day) in way and str(day.year) not in way]
    return (*ways, *(f"{way}{between}{day.year}" for way in short for between in _BEFORE_YEARS))


def _month(day: date, language: str) -> str:
    return str(locale_of(language).months["format"]["wide"][day.month])


def _ways_of_time(at: time, language: str) -> Iterator[str]:
    yield _plain(format_time(at, "short", locale=locale_of(language)))
    yield from (f"{at:%H:%M}", f"{at.hour}:{at:%M}")
    hour = at.hour % 12 or 12
    if at.minute == 0:
        half = "am" if at.hour < 12 else "pm"  # noqa: PLR2004 - noon
        yield from (f"{hour} {half}", f"{hour}{half}", f"{hour} {half[0]}.m.")


def _plain(text: str) -> str:
    """Return a text with ordinary spaces, as a keyboard writes them."""
    return " ".join(text.split())

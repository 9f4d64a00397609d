"""Names of countries and cities: CLDR's in sixteen languages, the short forms that people type, the cities of the lexicons."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from understanding.lexicons import LANGUAGES, all_lexicons, fold
from understanding.phrases import Phrases, is_unspaced
from understanding.text import plain_letters
from understanding.wordlists import plain, spaced, wordlist

_ISO_LETTERS = 2
_SHORTEST_SPACED = 4
_SHORTEST_UNSPACED = 2
# Parts that CLDR lists on their own but that have no ISO code: the state they belong to.
_BELONGS_TO = {"AC": "SH", "CP": "FR", "DG": "IO", "EA": "ES", "IC": "ES", "TA": "SH"}
_NO_COUNTRY = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ", "AQ"})
_ARABIC = re.compile("[\u0621-\u064a]")


@dataclass(frozen=True)
class PlaceName:
    """What a name stands for, and in which languages it is used; ``tied`` says that its own form makes it a place."""

    code: str
    languages: frozenset[str]
    tied: bool = False


@lru_cache(maxsize=1)
def country_names() -> Mapping[str, str]:
    """Every name of a country, as it stands in a folded message without hyphens, with its code."""
    names: dict[str, str] = {}
    for language in LANGUAGES:
        for name, code in _cldr(language):
            for form in (name, *_inflected(name, language)):
                names.setdefault(form, code)
    for code, forms in wordlist("countries")["short_forms"].items():
        names.update(dict.fromkeys(plain(forms), code))
        names.update(dict.fromkeys((form for name in plain(forms) if _ARABIC.match(name) for form in _inflected(name, "ar")), code))
    return names


@lru_cache(maxsize=1)
def city_names() -> Mapping[str, PlaceName]:
    """Every city and state of the lexicons; a name that two languages give to two countries is the first one's."""
    return _by_name("cities")


@lru_cache(maxsize=1)
def adjectives() -> Mapping[str, PlaceName]:
    """Every adjective that is made of a country's name, in the languages with spaces."""
    return {name: place for name, place in _by_name("adjectives").items() if not is_unspaced(name[-1])}


@dataclass(frozen=True)
class Reservations:
    """Names that count under a condition only."""

    never: frozenset[str]
    ambiguous: frozenset[str]
    uncertain: frozenset[str]
    blockers: frozenset[str]
    only_in: Mapping[str, frozenset[str]]
    verb_in: Mapping[str, frozenset[str]]

    def refuse(self, name: str, language: str | None) -> bool:
        """Whether a name is something else in a message of this language."""
        if name in self.only_in:
            return language not in self.only_in[name] and (language is not None or name in self.never)
        return name in self.never

    def doubt(self, name: str, language: str | None) -> bool:
        """Whether a name must begin with a capital or stand like a place."""
        return name in self.ambiguous and not (name in self.verb_in and language not in self.verb_in[name])


@lru_cache(maxsize=1)
def reservations() -> Reservations:
    """The conditions, as they are written in the list of countries."""
    listed = wordlist("countries")
    only_in: dict[str, set[str]] = defaultdict(set)
    for language, names in listed["only_in"].items():
        for name in plain(names):
            only_in[name].add(language)
    return Reservations(
        plain(listed["never"]),
        plain(listed["ambiguous"]),
        plain(listed["uncertain"]),
        plain(listed["blockers"]),
        {name: frozenset(languages) for name, languages in only_in.items()},
        {spaced(fold(name)): frozenset(languages) for name, languages in listed["verb_in"].items()},
    )


def _cldr(language: str) -> Iterator[tuple[str, str]]:
    for code, name in Locale.parse(language.replace("-", "_")).territories.items():
        if len(code) == _ISO_LETTERS and code.isalpha() and code not in _NO_COUNTRY:
            for variant in dict.fromkeys(_variants(name)):
                form = spaced(fold(variant))
                if len(form) >= (_SHORTEST_UNSPACED if is_unspaced(form[0]) else _SHORTEST_SPACED):
                    yield form, _BELONGS_TO.get(code, code)


def _variants(name: str) -> Iterator[str]:
    """A name as CLDR prints it, without its remark in brackets, and with its signs written out."""
    bare = re.sub(r"\s*[(\uff08].*?[)\uff09]", "", name).strip()
    for form in (name, bare):
        for joined in (form, form.replace("&", "and"), form.replace("&", "y")) if "&" in form else (form,):
            yield from (joined, joined.replace("St. ", "St "), joined.replace("St. ", "Saint ")) if "St. " in joined else (joined,)


def _inflected(name: str, language: str) -> Iterator[str]:
    """The name with the endings or the particles that its language puts on it."""
    listed = wordlist("countries")
    for ending in sorted(listed["endings"].get(language, {}), key=len, reverse=True):
        if name.endswith(ending):
            stem = name.removesuffix(ending) if " " not in name or language == "tr" else None
            yield from (stem + new for new in listed["endings"][language][ending]) if stem else ()
            break
    for beginning, prefixes in listed["beginnings"].get(language, {}).items():
        if name.startswith(beginning):
            yield from (new + name.removeprefix(beginning) for new in prefixes)


def _by_name(kind: str) -> dict[str, PlaceName]:
    codes: dict[str, str] = {}
    languages: dict[str, set[str]] = defaultdict(set)
    tied: set[str] = set()
    for words in all_lexicons():
        for code, names in getattr(words, kind).items():
            for name in map(spaced, names):
                codes.setdefault(name, code)
                languages[name].add(words.language)
                if words.language in {"tr", "ar"}:
                    forms = list(_inflected(name, words.language))
                    codes.update({form: codes.get(form, code) for form in forms})
                    tied.update(forms)
                    for form in forms:
                        languages[form].add(words.language)
    return {name: PlaceName(code, frozenset(languages[name]), name in tied) for name, code in codes.items()}


@lru_cache(maxsize=1)
def _masked_names() -> Phrases:
    held = reservations()
    left_out = held.never | held.ambiguous | held.uncertain | plain(wordlist("countries")["not_masked"]) | _everyday_words()
    certain = {name for name in (*country_names(), *city_names()) if name not in left_out and name not in held.only_in}
    return Phrases(
        name for name in certain if len(name) >= (_SHORTEST_UNSPACED if is_unspaced(name[0]) else _SHORTEST_SPACED) or name in {"usa", "uk"}
    )


def _everyday_words() -> frozenset[str]:
    return frozenset(word for words in all_lexicons() for word in (*words.words, *words.numbers, *words.number_words))


def without_countries(text: str, word: str = "country") -> str:
    """A lower-case text without accents, with each name of a country or a city replaced by one word."""
    found = list(_masked_names().find(spaced(plain_letters(text))))
    for start, end in reversed(found):
        text = text[:start] + (f" {word} " if is_unspaced(text[start]) else word) + text[end:]
    return text


def names_of(names: Iterable[str], *, unspaced: bool) -> list[str]:
    """Those of the names whose script writes no spaces, or the others."""
    return [name for name in names if any(map(is_unspaced, name)) is unspaced]

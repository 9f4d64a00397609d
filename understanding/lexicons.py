"""The words of each language: what gives it away, and how it names days, methods, goods and places.

Each language has a file ``lexicons/<code>.yml``. A language without one still works: its lexicon is
empty, and the language model alone must tell it. Files are read once, and words are folded as messages are.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from understanding.text import folded, plain_letters

LANGUAGES = ("en", "es", "ar", "de", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh-Hans", "zh-Hant")
FOLDER = Path(__file__).with_name("lexicons")
UNITS = ("days", "weeks", "months", "years")
METHODS = ("express", "economy", "standard", "economy_international", "expedited_international")
ITEM_KINDS = ("pre_order", "made_to_order", "standard")
DAYS_A_WEEK = 7
MONTHS_A_YEAR = 12
_LETTERS_OF_A_COUNTRY = 2
# Letters that are also written as two where a keyboard lacks them.
_SPELLED_OUT = str.maketrans({"\u00e4": "ae", "\u00f6": "oe", "\u00fc": "ue", "\u00df": "ss", "\u0153": "oe", "\u00e6": "ae"})
_GERMAN = str.maketrans({"\u00df": "ss"})

Phrases = tuple[str, ...]


class LexiconFault(ValueError):
    """A lexicon does not say what it must; the sentence names the file and the key."""


@dataclass(frozen=True)
class Lexicon:
    """One language's words, lower case and without accents."""

    language: str
    words: Phrases = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, Phrases] = field(default_factory=dict)
    weekdays: tuple[Phrases, ...] = ()
    months: tuple[Phrases, ...] = ()
    named_days: Mapping[str, int] = field(default_factory=dict)
    ago: Phrases = ()
    last_weekday: Phrases = ()
    next_weekday: Phrases = ()
    written_dates: Phrases = ()
    methods: Mapping[str, Phrases] = field(default_factory=dict)
    item_kinds: Mapping[str, Phrases] = field(default_factory=dict)
    cities: Mapping[str, Phrases] = field(default_factory=dict)
    adjectives: Mapping[str, Phrases] = field(default_factory=dict)
    number_words: Phrases = ()
    joiners: Phrases = ()

    @property
    def day_first(self) -> bool:
        """Whether a date is written with its day before its month, as the first of its forms is."""
        return not self.written_dates or self.written_dates[0].find("{day}") < self.written_dates[0].find("{month}")


def fold(written: str) -> str:
    """A word of a list as it stands in a folded message."""
    return plain_letters(folded(written).text)


def lexicon(language: str, folder: Path = FOLDER) -> Lexicon:
    """The lexicon of a language or, for "es-MX", of its base language; empty where there is no file."""
    return _lexicon(language, folder)


@lru_cache(maxsize=64)
def _lexicon(language: str, folder: Path) -> Lexicon:
    path = folder / f"{language}.yml"
    if not language.replace("-", "").isalnum() or not path.is_file():
        shorter = language.rpartition("-")[0]
        return _lexicon(shorter, folder) if shorter else Lexicon(language)
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    except yaml.YAMLError as fault:
        raise LexiconFault(f"{path.name} is not YAML: {fault}") from fault
    return _built(path.name, content)


def known_language(code: str) -> str:
    """The code under which a language's words are known: "es" for "es-MX", "zh-Hans" for itself."""
    return code if code in LANGUAGES else code.split("-", 1)[0]


def all_lexicons(languages: Iterable[str] = LANGUAGES) -> tuple[Lexicon, ...]:
    """The lexicons of several languages."""
    return tuple(lexicon(language) for language in languages)


def day_first(language: str) -> bool:
    """Whether 3/4 is the third of April in a language."""
    return lexicon(language).day_first


def _built(file: str, content: Any) -> Lexicon:
    known = {entry.name for entry in fields(Lexicon)}
    if not isinstance(content, dict):
        raise LexiconFault(f"{file} must hold keys and their words")
    if unknown := sorted(str(key) for key in content if key not in known):
        raise LexiconFault(f"{file}: the key {unknown[0]!r} is not known")
    if missing := sorted(known - set(content)):
        raise LexiconFault(f"{file}: the key {missing[0]!r} is missing")
    if content["language"] != file.removesuffix(".yml"):
        raise LexiconFault(f"{file}: language is {content['language']!r}")
    return Lexicon(**{key: _read(file, key, value) for key, value in content.items()})


def _read(file: str, key: str, value: Any) -> Any:
    try:
        return _READERS[key](value)
    except (TypeError, ValueError, AttributeError) as fault:
        raise LexiconFault(f"{file}: {key}: {fault}") from fault


def _texts(value: Any) -> Phrases:
    if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
        raise ValueError("must be a list of texts")
    return tuple(dict.fromkeys(form for entry in value for form in _forms(entry)))


def _forms(entry: str) -> Iterable[str]:
    """The folded spellings of a word: a keyboard without the letter writes "massarbeit" and "naechste"."""
    yield fold(entry)
    for table in (_GERMAN, _SPELLED_OUT):
        if (spelled := entry.lower().translate(table)) != entry.lower():
            yield fold(spelled)


def _counted(value: Any) -> Mapping[str, int]:
    if not isinstance(value, dict) or not all(isinstance(key, str) and type(count) is int for key, count in value.items()):
        raise ValueError("must give each text a whole number")
    return {form: count for key, count in value.items() for form in _forms(key)}


def _rows(count: int) -> Callable[[Any], tuple[Phrases, ...]]:
    def read(value: Any) -> tuple[Phrases, ...]:
        if not isinstance(value, list) or len(value) != count:
            raise ValueError(f"must have {count} rows")
        return tuple(_texts(row) for row in value)

    return read


def _templates(*slots: str) -> Callable[[Any], Phrases]:
    def read(value: Any) -> Phrases:
        for template in value:
            if [slot for slot in slots if template.count(slot) != 1] or template.count("{") != len(slots):
                raise ValueError(f"the template {template!r} must hold {' and '.join(slots)} once, and no other slot")
        return _texts(value)

    return read


def _named(names: tuple[str, ...]) -> Callable[[Any], Mapping[str, Phrases]]:
    def read(value: Any) -> Mapping[str, Phrases]:
        if not isinstance(value, dict) or set(value) != set(names):
            raise ValueError(f"must have the keys {', '.join(names)}")
        return {name: _texts(value[name]) for name in names}

    return read


def _by_country(value: Any) -> Mapping[str, Phrases]:
    for code in value.keys():  # noqa: SIM118 - what is no mapping is refused here
        if not (isinstance(code, str) and len(code) == _LETTERS_OF_A_COUNTRY and code.isascii() and code.isupper()):
            raise ValueError(f"{code!r} is not the code of a country")
    return {code: _texts(names) for code, names in value.items()}


_READERS: dict[str, Callable[[Any], Any]] = {
    "language": str,
    "words": lambda value: tuple(dict.fromkeys(form for word in value.split() for form in _forms(word))),
    "numbers": _counted,
    "units": _named(UNITS),
    "weekdays": _rows(DAYS_A_WEEK),
    "months": _rows(MONTHS_A_YEAR),
    "named_days": _counted,
    "ago": _templates("{number}", "{unit}"),
    "last_weekday": _templates("{weekday}"),
    "next_weekday": _templates("{weekday}"),
    "written_dates": _templates("{day}", "{month}"),
    "methods": _named(METHODS),
    "item_kinds": _named(ITEM_KINDS),
    "cities": _by_country,
    "adjectives": _by_country,
    "number_words": _texts,
    "joiners": _texts,
}

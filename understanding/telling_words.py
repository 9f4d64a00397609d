"""Words and letters that tell a language: those of the lexicons, everyday words, letters with marks."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from understanding.lexicons import all_lexicons, fold
from understanding.text import plain_letters
from understanding.wordlists import wordlist

# What one is worth, as a natural logarithm of odds; tuned on the written examples. One that several languages have is shared out.
WORD = 3.0
EVERYDAY = 2.5
LETTER = 2.0
SHORTEST = 4

Worth = Mapping[str, tuple[tuple[str, float], ...]]


def telling(words: Iterable[str]) -> dict[str, float]:
    """What the words, and the parts of words with an apostrophe, are worth to each of the sixteen languages."""
    found: dict[str, float] = {}
    index = _words()
    for word in words:
        for part in (word, *word.split("'")) if "'" in word else (word,):
            _add(found, index.get(plain_letters(part), ()))
    return found


def by_letters(words: Iterable[str]) -> dict[str, float]:
    """What the letters with marks are worth to each language, each of them once."""
    found: dict[str, float] = {}
    index = _letters()
    for letter in {letter for word in words if not word.isascii() for letter in word}:
        _add(found, index.get(letter, ()))
    return found


@lru_cache(maxsize=1)
def travelling() -> frozenset[str]:
    """Words that are said in many languages' chats, and tell nothing in the middle of a conversation."""
    return frozenset(map(fold, wordlist("languages")["travelling"]))


def _add(found: dict[str, float], entries: Iterable[tuple[str, float]]) -> None:
    for code, worth in entries:
        found[code] = found.get(code, 0.0) + worth


@lru_cache(maxsize=1)
def _words() -> Worth:
    worth: dict[str, dict[str, float]] = {}
    for language, everyday in wordlist("languages")["everyday"].items():
        for form in everyday:
            worth.setdefault(fold(form), {})[language] = EVERYDAY
    for words in all_lexicons():
        dates = (form for forms in (*words.units.values(), *words.weekdays, *words.months) for form in forms)
        for form in (form for form in (*dates, *words.named_days) if len(form) >= SHORTEST):
            worth.setdefault(form, {})[words.language] = EVERYDAY
        for form in words.words:
            worth.setdefault(form, {})[words.language] = WORD
    return {form: tuple((code, value / len(found)) for code, value in found.items()) for form, found in worth.items()}


@lru_cache(maxsize=1)
def _letters() -> Worth:
    owners: dict[str, list[str]] = {}
    for language, letters in wordlist("languages")["letters"].items():
        for letter in letters:
            owners.setdefault(letter, []).append(language)
    return {letter: tuple((code, LETTER / len(found)) for code in found) for letter, found in owners.items()}

"""Shipping methods and kinds of items, as the lexicons name them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from understanding.entities.base import Entity, Hit, Reading
from understanding.lexicons import all_lexicons
from understanding.wordlists import plain, spaced, wordlist

LABELS = {"shipping_method": "methods", "item_kind": "item_kinds"}
_WITHOUT_SPACES = frozenset({"ja", "ko", "th", "zh-Hans", "zh-Hant"})


class ShopWords:
    """Finds shipping methods and item kinds; the value is the word the policies use."""

    def __init__(self) -> None:
        self._values = {label: _values(label) for label in LABELS}

    def find(self, reading: Reading) -> Iterator[Entity]:
        """Every method and kind in the message, longer phrases first; a brand that holds such a word is none."""
        brands = [(hit.start, hit.end) for hit in reading.hits.get("brand", ())]
        found = [hit for label in LABELS for hit in reading.hits.get(label, ())]
        for hit in sorted(found, key=lambda hit: hit.start - hit.end):
            value, languages = self._values[hit.label][hit.phrase]
            if _is_said_in(reading, hit, languages) and not any(start < hit.end and hit.start < end for start, end in brands):
                yield Entity(hit.label, value, hit.start, hit.end)


def _is_said_in(reading: Reading, hit: Hit, languages: frozenset[str]) -> bool:
    """Whether a phrase counts in this message: a single word of another language may mean something else.

    English words are said everywhere, but not with accents: the French "exprès" is no express.
    """
    if hit.first < 0 or hit.last - hit.first > 1 or reading.language in languages:
        return True
    if "en" in languages and reading.text[hit.start : hit.end].isascii():
        return True
    return reading.language is None and not languages <= _WITHOUT_SPACES


def shop_lists() -> dict[str, Iterable[str]]:
    """The lists of phrases for shipping methods and item kinds, and of brands that hold one of them."""
    return {**{label: _values(label) for label in LABELS}, "brand": plain(wordlist("brands")["brands"])}


@lru_cache(maxsize=2)
def _values(label: str) -> Mapping[str, tuple[str, frozenset[str]]]:
    values: dict[str, str] = {}
    languages: dict[str, set[str]] = defaultdict(set)
    for words in all_lexicons():
        for value, phrases in getattr(words, LABELS[label]).items():
            for phrase in map(spaced, phrases):
                values.setdefault(phrase, value)
                languages[phrase].add(words.language)
    return {phrase: (value, frozenset(languages[phrase])) for phrase, value in values.items()}

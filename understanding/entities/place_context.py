"""The words around a place: whether a name that may be something else stands like a place here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from understanding.entities.base import Hit, Reading
from understanding.phrases import is_unspaced
from understanding.text import plain_letters
from understanding.wordlists import plain, wordlist

_POSTCODE = (5, 6)
_MOST_BETWEEN = 2
_MOST_AROUND = 3
_NO_LISTS: frozenset[str] = frozenset()


@dataclass(frozen=True)
class PlaceWords:
    """One language's words of place."""

    before: frozenset[str]
    after: tuple[str, ...]
    beside: frozenset[str]
    between: frozenset[str]
    aside: frozenset[str]


@dataclass(frozen=True)
class PlaceContext:
    """Judges names by what stands around them."""

    by_language: Mapping[str, PlaceWords]
    articles: frozenset[str]
    joins: frozenset[str]
    no_place_before: tuple[str, ...]
    no_place_after: tuple[str, ...]
    of: tuple[str, ...]

    def like_a_place(self, reading: Reading, hit: Hit, languages: Iterable[str]) -> bool:
        """Whether a name stands after "to", beside "address" or a postcode, or makes up the message."""
        lists = [self.by_language[code] for code in {language.split("-")[0] for language in languages} & set(self.by_language)]
        if hit.first < 0:
            return any(self._in_script(reading.joined, hit, words) for words in lists) or self._fills_script(reading.joined, hit)
        return any(self._after_preposition(reading, hit, words) or self._followed(reading, hit, words) for words in lists) or (
            self.beside_a_place(reading, hit, languages)
            or self._by_postcode(reading, hit)
            or self._chained(reading, hit)
            or self._alone(reading)
        )

    def beside_a_place(self, reading: Reading, hit: Hit, languages: Iterable[str]) -> bool:
        """Whether an adjective belongs to an address, to customs, to a postal service."""
        words = reading.words
        for code in {language.split("-")[0] for language in languages} & set(self.by_language):
            listed = self.by_language[code]
            after = _first_outside(words[hit.last : hit.last + _MOST_BETWEEN + 1], listed.between)
            before = _first_outside(words[max(0, hit.first - _MOST_BETWEEN - 1) : hit.first][::-1], listed.between)
            if after in listed.beside or before in listed.beside:
                return True
        return False

    def tells_something_else(self, text: str, hit: Hit) -> bool:
        """Whether a country in a script without spaces is part of a language's, a people's or a product's name."""
        after, before = text[hit.end : hit.end + 6], text[max(0, hit.start - 12) : hit.start].rstrip()
        if after.startswith(self.no_place_before) or before.endswith(self.no_place_after):
            return True
        tie = next((word for word in self.of if after.startswith(word)), None)
        beside = tuple(word for listed in self.by_language.values() for word in listed.beside if is_unspaced(word[0]))
        return tie is not None and not after.removeprefix(tie).lstrip().startswith(beside)

    def _after_preposition(self, reading: Reading, hit: Hit, listed: PlaceWords) -> bool:
        before = list(reading.words[max(0, hit.first - _MOST_AROUND) : hit.first])
        while before and (before[-1] in self.articles or not before[-1].isalnum()) and before[-1] not in listed.before:
            before.pop()
        return bool(before) and before[-1] in listed.before

    @staticmethod
    def _followed(reading: Reading, hit: Hit, listed: PlaceWords) -> bool:
        return hit.last < len(reading.words) and reading.words[hit.last] in listed.after

    @staticmethod
    def _by_postcode(reading: Reading, hit: Hit) -> bool:
        around = (*reading.words[max(0, hit.first - 1) : hit.first], *reading.words[hit.last : hit.last + 1])
        return any(word.isdecimal() and len(word) in _POSTCODE for word in around)

    def _chained(self, reading: Reading, hit: Hit) -> bool:
        """Whether a name is joined to a place before it: "Paris or London"."""
        before = hit.first - 1
        return (
            before > 0
            and reading.words[before] in self.joins
            and any(other.last == before for label in ("city", "country") for other in reading.hits.get(label, ()))
        )

    def _alone(self, reading: Reading) -> bool:
        """Whether the message says no more than a place: "Berlin please", "Spain, Madrid"."""
        places = {i for label in ("city", "country") for other in reading.hits.get(label, ()) for i in range(other.first, other.last)}
        rest = [word for i, word in enumerate(reading.words) if i not in places and word.isalpha()]
        return all(word in self._asides for word in rest)

    @staticmethod
    def _in_script(text: str, hit: Hit, listed: PlaceWords) -> bool:
        before, after = text[max(0, hit.start - 10) : hit.start].rstrip(), text[hit.end : hit.end + 8]
        return (
            before.endswith(tuple(word for word in listed.before if is_unspaced(word[0])))
            or after.startswith(listed.after)
            or after.lstrip().startswith(tuple(listed.beside))
        )

    @staticmethod
    def _fills_script(text: str, hit: Hit) -> bool:
        """Whether the message says no more than a place, parted from the few letters around it."""
        before, after = text[: hit.start], text[hit.end :]
        parted = not before[-1:].isalnum() and not after[:1].isalnum()
        return parted and sum(character.isalnum() for character in before + after) <= _MOST_AROUND

    @cached_property
    def _asides(self) -> frozenset[str]:
        return frozenset(word for listed in self.by_language.values() for word in listed.aside) | self.articles


def _first_outside(words: Iterable[str], between: frozenset[str]) -> str | None:
    return next((word for word in words if word not in between), None)


@lru_cache(maxsize=1)
def place_context() -> PlaceContext:
    """The words of place of all languages, as they are listed."""
    listed = wordlist("places")
    by_language = {language: _words(entries) for language, entries in listed.items() if isinstance(entries, dict)}
    return PlaceContext(
        by_language,
        plain(listed["articles"]),
        plain(listed["joins"]),
        tuple(listed["no_place_before"]),
        tuple(listed["no_place_after"]),
        tuple(listed["of"]),
    )


def _words(entries: Mapping[str, list[str]]) -> PlaceWords:
    get = {key: plain(entries[key]) if key in entries else _NO_LISTS for key in ("before", "beside", "between", "aside")}
    return PlaceWords(
        get["before"], tuple(plain_letters(word) for word in entries.get("after", ())), get["beside"], get["between"], get["aside"]
    )

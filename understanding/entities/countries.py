"""Countries, named outright or by a city or an adjective; the value is the ISO 3166 alpha-2 code."""

import re
from collections.abc import Iterator

from understanding.country_names import adjectives, city_names, country_names, reservations
from understanding.entities.base import Entity, Hit, Reading
from understanding.entities.place_context import place_context
from understanding.lexicons import LANGUAGES

_FEW_WORDS = 3
_CAPITAL_US = re.compile(r"(?<![\w.])US(?![\w$])(?!\s?\$)")
_MOST_WORDS_IN_A_PART = 3
_MOST = 60  # no shopper names more places in a message
_ENDS_A_PART = frozenset(".;!?\n")


class Countries:
    """Finds countries by their names, and by cities and adjectives where these stand like a place."""

    def __init__(self) -> None:
        self._countries, self._cities, self._adjectives = country_names(), city_names(), adjectives()
        self._reserved, self._around = reservations(), place_context()

    def find(self, reading: Reading) -> Iterator[Entity]:
        """Every country in the message; one named outright stands for the cities beside it."""
        taken = [(hit.start, hit.end) for hit in reading.hits.get("blocker", ())]
        meant: list[Hit] = []
        found = sorted((*reading.hits.get("country", ()), *reading.hits.get("city", ())), key=_by_place)[:_MOST]
        for hit in sorted(found, key=_longest_first):
            if any(start < hit.end and hit.start < end for start, end in taken):
                continue
            is_meant = self._is_country(reading, hit) if hit.label == "country" else self._is_city(reading, hit)
            if is_meant:
                meant.append(hit)
            if is_meant or (hit.label == "city" and self._holds_another(reading, hit)):
                taken.append((hit.start, hit.end))
        yield from self._named(reading, meant)
        yield from self._by_adjective(reading)
        if not _is_shouting(reading.text):
            for match in _CAPITAL_US.finditer(reading.text):
                yield Entity("country", "US", match.start(), match.end())

    def _named(self, reading: Reading, meant: list[Hit]) -> Iterator[Entity]:
        """The countries, and the cities that no country and no later place stands for."""
        countries, cities = ([hit for hit in meant if hit.label == label] for label in ("country", "city"))
        for hit in countries:
            yield Entity("country", self._countries[hit.phrase], hit.start, hit.end)
        for hit in cities:
            said_better = any(self._stands_for(reading, country, hit) for country in countries)
            if not said_better and not any(_beside(reading, hit, other) for other in cities):
                yield Entity("country", self._cities[hit.phrase].code, hit.start, hit.end)

    def _by_adjective(self, reading: Reading) -> Iterator[Entity]:
        for hit in reading.hits.get("adjective", ()):
            place = self._adjectives[hit.phrase]
            if self._around.beside_a_place(reading, hit, place.languages & {reading.language} if reading.language else place.languages):
                yield Entity("country", place.code, hit.start, hit.end)

    def _is_country(self, reading: Reading, hit: Hit) -> bool:
        if self._reserved.refuse(hit.phrase, reading.language):
            return False
        if hit.first < 0 and self._around.tells_something_else(reading.joined, hit):
            return False
        if hit.phrase in self._reserved.uncertain:
            return self._around.like_a_place(reading, hit, ("ja", "ko", "th", "zh"))
        if not self._reserved.doubt(hit.phrase, reading.language):
            return True
        return (reading.text[hit.start].isupper() and not _is_shouting(reading.text)) or self._around.like_a_place(
            reading, hit, (reading.language,) if reading.language else LANGUAGES
        )

    def _is_city(self, reading: Reading, hit: Hit) -> bool:
        place = self._cities[hit.phrase]
        if hit.first < 0 and self._around.tells_something_else(reading.joined, hit):
            return False
        if place.tied and reading.language in place.languages:
            return True
        return self._around.like_a_place(reading, hit, (reading.language,) if reading.language else place.languages)

    def _holds_another(self, reading: Reading, hit: Hit) -> bool:
        """Whether a city's name holds the name of another country, which is then not meant: New Mexico."""
        inside = [other for other in reading.hits.get("country", ()) if hit.start <= other.start and other.end <= hit.end]
        return any(self._countries[other.phrase] != self._cities[hit.phrase].code for other in inside)

    def _stands_for(self, reading: Reading, country: Hit, city: Hit) -> bool:
        """Whether a country named outright says where a city lies: "London, Canada", "Spain, Madrid"."""
        if city.end > country.start:
            return _beside(reading, country, city)
        between = reading.joined[city.end : country.start]
        words = between.split()
        return len(words) <= _MOST_WORDS_IN_A_PART and _ENDS_A_PART.isdisjoint(between) and (self._around.joins - {"to"}).isdisjoint(words)


def _beside(reading: Reading, first: Hit, second: Hit) -> bool:
    """Whether nothing but a sign stands between two places."""
    between = reading.joined[first.end : second.start].strip()
    return first.end <= second.start and (not between or between in {",", "(", ",,", ":"})


def _by_place(hit: Hit) -> int:
    return hit.start


def _longest_first(hit: Hit) -> tuple[int, bool]:
    return hit.start - hit.end, hit.label != "country"


def _is_shouting(text: str) -> bool:
    """In a message all in capitals "US" may be the pronoun, and a capital says nothing."""
    return len(text.split()) > _FEW_WORDS and text.upper() == text

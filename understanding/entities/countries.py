"""Country names in sixteen languages, as ISO 3166 alpha-2 codes."""

import re
from collections.abc import Iterator

from spacy.language import Language as Pipeline
from spacy.matcher import PhraseMatcher

from understanding.country_names import AMBIGUOUS, UNSPACED, country_names
from understanding.entities.base import Entity, Reading
from understanding.text import plain_letters

_CAPITAL_OR_PREPOSITION = re.compile(r"\b(?:to|in|from|for|a|en|de|desde|para|hacia|al?)\s+$")
# Phrases that hold a country's name and mean something else.
_BLOCKERS = ("new mexico", "new jersey", "new england", "nuevo mexico", "nueva inglaterra", "south wales", "bone china")
_FEW_WORDS = 3
_CAPITAL_US = re.compile(r"(?<![\w.])US(?![\w$])(?!\s?\$)")


class Countries:
    """Finds countries by name; the value is the alpha-2 code."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._names, self._unspaced = country_names()
        self._matcher = PhraseMatcher(pipeline.vocab, attr="ORTH")
        self._matcher.add("country", [pipeline.make_doc(name) for name in self._names])
        self._matcher.add("blocker", [pipeline.make_doc(name) for name in _BLOCKERS])
        self._blocker = pipeline.vocab.strings["blocker"]
        longest_first = sorted(self._unspaced, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first)))

    def find(self, reading: Reading) -> Iterator[Entity]:
        """Every country in the message, longer names before shorter ones."""
        yield from self._spaced(reading)
        if UNSPACED.search(reading.text):
            for match in self._pattern.finditer(reading.text):
                yield Entity("country", self._unspaced[match.group()], match.start(), match.end())
        for match in _CAPITAL_US.finditer(reading.text):
            if not self._shouting(reading.text):
                yield Entity("country", "US", match.start(), match.end())

    def _spaced(self, reading: Reading) -> Iterator[Entity]:
        spans = [(identity, reading.doc[first:last]) for identity, first, last in self._matcher(reading.doc)]
        blocked = {i for identity, s in spans if identity == self._blocker for i in range(s.start_char, s.end_char)}
        for identity, span in sorted(spans, key=lambda found: found[1].start_char - found[1].end_char):
            start, end = span.start_char, span.end_char
            if identity == self._blocker or start in blocked or not self._meant(reading.text, start, end):
                continue
            yield Entity("country", self._names[span.text], start, end)

    @staticmethod
    def _meant(text: str, start: int, end: int) -> bool:
        """An ambiguous name counts when it is capitalised or follows a word of place."""
        if plain_letters(text[start:end]) not in AMBIGUOUS:
            return True
        return text[start].isupper() or bool(_CAPITAL_OR_PREPOSITION.search(plain_letters(text[max(0, start - 8) : start])))

    @staticmethod
    def _shouting(text: str) -> bool:
        """In a message all in capitals "US" may be the pronoun."""
        return len(text.split()) > _FEW_WORDS and text.upper() == text

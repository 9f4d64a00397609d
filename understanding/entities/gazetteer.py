"""All known phrases in one pass: spaCy's phrase matcher over words, and a dictionary where words are not parted by spaces."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from understanding.country_names import adjectives, city_names, country_names, names_of, reservations
from understanding.entities.base import Hit
from understanding.phrases import UNSPACED, Phrases

# A word ends where the script changes, so that "cosplay" is found in a Chinese sentence.
_WORD = re.compile(rf"[^\W{UNSPACED}]+|[{UNSPACED}]+|[^\w\s]")
_UNKNOWN = "*"


class Gazetteer:
    """Holds lists of phrases under labels and finds them; the same phrase may stand in several lists."""

    def __init__(self, lists: Mapping[str, Iterable[str]]) -> None:
        self._vocab = Vocab()
        self._matcher = PhraseMatcher(self._vocab, attr="ORTH")
        known: set[str] = set()
        written: dict[str, str] = {}
        labels: dict[str, list[str]] = defaultdict(list)
        for label, phrases in lists.items():
            unique = list(dict.fromkeys(phrases))
            spaced = {phrase: _WORD.findall(phrase) for phrase in names_of(unique, unspaced=False)}
            written.update({" ".join(words): phrase for phrase, words in spaced.items()})
            known.update(word for words in spaced.values() for word in words)
            self._matcher.add(label, [Doc(self._vocab, words=words) for words in spaced.values()])
            for phrase in names_of(unique, unspaced=True):
                labels[phrase].append(label)
        self._known, self._written = frozenset(known), written
        self._labels = dict(labels)
        self._phrases = Phrases(labels)

    def find(self, joined: str, words: Sequence[str], places: Sequence[tuple[int, int]]) -> Mapping[str, Sequence[Hit]]:
        """The phrases in a message, by label."""
        hits: dict[str, list[Hit]] = defaultdict(list)
        # Words that no list holds are not shown to spaCy, which would keep each of them for ever.
        shown = [word if word in self._known else _UNKNOWN for word in words]
        if any(word is not _UNKNOWN for word in shown):
            for identity, first, last in self._matcher(Doc(self._vocab, words=shown)):
                label = self._vocab.strings[identity]
                phrase = self._written[" ".join(words[first:last])]
                hits[label].append(Hit(label, phrase, places[first][0], places[last - 1][1], first, last))
        for start, end in self._phrases.find(joined) if not joined.isascii() else ():
            for label in self._labels[joined[start:end]]:
                hits[label].append(Hit(label, joined[start:end], start, end))
        return hits


def words_of(joined: str) -> tuple[list[str], list[tuple[int, int]]]:
    """The words and signs of a folded message, and where they stand."""
    words, places = [], []
    for match in _WORD.finditer(joined):
        words.append(match.group())
        places.append(match.span())
    return words, places


def place_lists() -> dict[str, Iterable[str]]:
    """The lists of places."""
    return {"country": country_names(), "city": city_names(), "adjective": adjectives(), "blocker": reservations().blockers}

"""One slip of the keys in a word nobody has written: the known word beside it is read instead.

Only words of Latin letters are looked at, after masking, so no number, code, address or country is ever
touched; a word with no known word one slip away stays as it is. What the shopper typed is never changed,
only what is read.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Self

from understanding.text import without_accents

SHORTEST = 4
# A word this short has many neighbours, so it is only read as one of the most common words: the least rare of so many.
_SHORT, _COMMON_SHARE = 4, 20
_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?![\w-])")


class Spelling:
    """Known words, found again by what is left of them when one letter is taken out."""

    def __init__(self, rarity: Mapping[str, float]) -> None:
        """Know these words; of two that are equally near, the less rare one is meant."""
        self._rarity = rarity
        self._common = sorted(rarity.values())[max(0, len(rarity) // _COMMON_SHARE - 1)] if rarity else 0.0
        self._beside: dict[str, list[str]] = defaultdict(list)
        for word in filter(_is_looked_at, rarity):
            for form in (word, *_shortened(word)):
                self._beside[form].append(word)

    @classmethod
    def of(cls, terms: Iterable[tuple[str, float]]) -> Self:
        """Know the single words among a vocabulary's terms, each with its inverse frequency."""
        return cls({term[2:]: float(rare) for term, rare in terms if term.startswith("w ") and " " not in term[2:]})

    def corrected(self, text: str) -> str:
        """The text with each unknown word replaced by the known one beside it, where there is one."""
        return _WORD.sub(lambda found: self._meant(found.group()), text)

    def _meant(self, word: str) -> str:
        plain = without_accents(word)
        if plain in self._rarity or not _is_looked_at(plain):
            return word
        beside = {known for form in (plain, *_shortened(plain)) for known in self._beside.get(form, ())}
        near = [known for known in beside if one_slip(plain, known) and self._may_mean(plain, known)]
        return min(near, key=lambda known: (self._rarity[known], known), default=word)

    def _may_mean(self, written: str, known: str) -> bool:
        if len(written) <= _SHORT:
            return self._rarity[known] <= self._common
        # Another ending is another form of a word more often than a slip.
        return written[:-1] != known[:-1] and written != known[:-1] and written[:-1] != known


def one_slip(written: str, meant: str) -> bool:
    """Whether two words differ by one letter dropped, added, replaced, or by two neighbours swapped."""
    same = next((i for i, (a, b) in enumerate(zip(written, meant, strict=False)) if a != b), min(len(written), len(meant)))
    a, b = written[same:], meant[same:]
    if len(a) == len(b):
        return a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
    return a[1:] == b or a == b[1:]


def _is_looked_at(word: str) -> bool:
    return len(word) >= SHORTEST and word.isascii() and word.isalpha()


def _shortened(word: str) -> Iterator[str]:
    return (word[:i] + word[i + 1 :] for i in range(len(word)))

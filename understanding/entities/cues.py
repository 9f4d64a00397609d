"""Words near a number that say what it is."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from understanding.phrases import is_unspaced
from understanding.wordlists import plain, wordlist

_LONGEST_WHOLE = 3
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Cues:
    """A list of words as it is compared: whole words, beginnings of words, and what may stand anywhere."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    anywhere: tuple[str, ...]

    def among(self, text: str, words: Sequence[str]) -> bool:
        """Whether one of the cues is in a piece of a message, or among the last or first words of it."""
        return any(word in self.whole or word.startswith(self.beginnings) for word in words) or any(cue in text for cue in self.anywhere)

    def in_text(self, text: str) -> bool:
        """Whether one of the cues is anywhere in a piece of a message."""
        return self.among(text, _WORD.findall(text))

    def starts(self, text: str) -> bool:
        """Whether a piece of a message begins with one of the cues."""
        word = _WORD.match(text)
        return (word is not None and word.group() in self.whole) or text.startswith(self.anywhere)


def cues(name: str, *, whole: bool = False) -> Cues:
    """A list of cues; its short words must always be whole ones, and all of its words where that is asked."""
    words = plain(wordlist("codes")[name])
    anywhere = {word for word in words if is_unspaced(word[0]) or " " in word}
    wholes = {word for word in words - anywhere if whole or len(word) <= _LONGEST_WHOLE}
    return Cues(frozenset(wholes), tuple(sorted(words - anywhere - wholes)), tuple(sorted(anywhere, key=_by_length)))


def last_words(text: str, count: int) -> Sequence[str]:
    """The last words of a piece of a message."""
    return _WORD.findall(text)[-count:]


def _by_length(cue: str) -> tuple[int, str]:
    return -len(cue), cue


def not_letters() -> Iterable[str]:
    """Short words that are never the letters of an order number."""
    return plain(wordlist("codes")["not_letters"])

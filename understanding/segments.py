"""Cutting a message into the pieces that may each hold a question of its own.

Sentences end at their marks; a joining word between two longer pieces ("and", "y", "und") may begin a
new question as well. Whether a piece is one is for the classifier to say, not for this file.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

_END = re.compile(r"[.!?;\n\u2026\u061f\u061b\u3002\uff01\uff1f\uff1b]+(?=\s|$|[^\x00-\x7f])|\n+")
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_WORD = re.compile(r"\w+")
MOST_PIECES = 6
_FEWEST_WORDS = 2
_FEWEST_SIGNS = 4

Piece = tuple[int, int]


def pieces(text: str, joiners: Iterable[str] = ()) -> list[Piece]:
    """The pieces of a text as (start, end), in order; a text without a place to cut is one piece.

    A piece too short to be a question stays with the one before it, and so does whatever comes after the last allowed piece.
    """
    found: list[Piece] = []
    for start, end in _cut(text, frozenset(joiners)):
        full = len(found) == MOST_PIECES
        if found and (full or not _long_enough(text[start:end]) or not _long_enough(text[slice(*found[-1])])):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _cut(text: str, joiners: frozenset[str]) -> Iterator[Piece]:
    at = 0
    marks = [match.end() for match in _END.finditer(text)]
    words = [match.start() for match in _joining(joiners).finditer(text)] if joiners else []
    for place in sorted({*marks, *words, len(text)}):
        if text[at:place].strip():
            yield at, place
            at = place


@lru_cache(maxsize=32)
def _joining(joiners: frozenset[str]) -> re.Pattern[str]:
    spaced = sorted((word for word in joiners if not _UNSPACED.search(word)), key=len, reverse=True)
    unspaced = sorted((word for word in joiners if _UNSPACED.search(word)), key=len, reverse=True)
    parts = [r"(?<=\s)(?:" + "|".join(map(re.escape, spaced)) + r")(?=\s)"] if spaced else []
    return re.compile("|".join([*parts, *map(re.escape, unspaced)]) or r"(?!)", re.IGNORECASE)


def _long_enough(text: str) -> bool:
    if _UNSPACED.search(text):
        return len(text.strip()) >= _FEWEST_SIGNS
    return len(_WORD.findall(text)) >= _FEWEST_WORDS

"""Cleaning and folding of a message before anything is read out of it.

``clean``, ``defused``, ``aligned`` and ``plain_letters`` never change the length of a text. ``folded``
does, where a letter is written as several characters or a mark is invisible; it knows for each of its
characters where that stands in the text as typed, so the offsets of entities stay true.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

MAX_CHARACTERS = 4000
DIVISION_SLASH = "\u2215"

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]")
# What may be left out without a loss: invisible signs, the vowel marks and the stretching sign of Arabic,
# and strokes laid over Latin letters that have no letter of their own.
_LEFT_OUT = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u0640\u064b-\u0652\u0670\u0300-\u036f\ufe00-\ufe0f]")
_SPACES = re.compile(r"\s+")
_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u00b4": "'", "`": "'", "\u201c": '"', "\u201d": '"'})
# The raised letters of "1\u00ba" and "n\u00ba" part words as a point does; the marks of Arabic numbers are marks.
_SIGNS = {"\u00ba": "\u00b0", "\u00aa": "\u00b0", "\u066b": ".", "\u066c": ",", "\u060c": ",", "\u061f": "?", "\u061b": ";"}
# Letters that shoppers type in place of each other, and that no decomposition joins.
_SAME = str.maketrans(
    "\u0142\u00f8\u0111\u0131\u0451\u0623\u0625\u0622\u0671\u0629\u0649\u06cc\u06a9",
    "lodi\u0435\u0627\u0627\u0627\u0627\u0647\u064a\u064a\u0643",
)


def clean(text: str) -> str:
    """The text as it may be stored and shown: same length, no lone surrogate or NUL, capped in size."""
    return _UNSTORABLE.sub("\ufffd", text[:MAX_CHARACTERS])


def defused(text: str) -> str:
    """The text with a leading slash made harmless, at the same length.

    Rasa reads any message that starts with a slash (after spaces) as a command: ``/restart`` would wipe
    the conversation and ``/intent{...}`` would set entities past the classifier. Shoppers cannot command.
    """
    spaces = len(text) - len(text.lstrip())
    if text[spaces : spaces + 1] != "/":
        return text
    return text[:spaces] + DIVISION_SLASH + text[spaces + 1 :]


def normalised(text: str) -> str:
    """One spelling of a text: compatibility forms folded, lower case, plain quotes, single spaces."""
    folded = unicodedata.normalize("NFKC", clean(text))[:MAX_CHARACTERS].translate(_QUOTES).replace(DIVISION_SLASH, " ")
    return _SPACES.sub(" ", _INVISIBLE.sub("", folded)).strip().lower().replace("i\u0307", "i")


def without_accents(text: str) -> str:
    """Latin letters without their marks, so that "dónde" and "donde" are one word; other scripts stay."""
    return "".join(_bare(c) if c > "\x7f" else c for c in unicodedata.normalize("NFC", text))


def _bare(character: str) -> str:
    first = unicodedata.normalize("NFD", character)[0]
    return first if first.isascii() else character


class _Letters(dict[int, str]):
    """A table for ``str.translate`` that works out a character when it is first met."""

    def __init__(self, of: Callable[[str], str]) -> None:
        super().__init__()
        self._of = of

    def __missing__(self, code: int) -> str:
        self[code] = self._of(chr(code))
        return self[code]


def aligned(text: str) -> str:
    """The text folded character by character, so that every offset still points at the same place.

    Full-width letters become plain ones, digits of any script become 0-9, odd spaces become a space.
    """
    return clean(text).translate(_ALIGNED)


def _folded_character(character: str) -> str:
    if character.isspace():
        return " "
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    plain = _SIGNS.get(character) or unicodedata.normalize("NFKC", character).translate(_QUOTES)
    return plain if len(plain) == 1 else character.translate(_QUOTES)


def plain_letters(text: str) -> str:
    """Lower case without accents, at the same length; what lists of words are compared with."""
    return text.lower() if text.isascii() else text.translate(_PLAIN)


def _plain_letter(character: str) -> str:
    lower = _bare(character).lower().translate(_SAME)
    return lower if len(lower) == 1 else character


_ALIGNED = _Letters(_folded_character)
_PLAIN = _Letters(_plain_letter)


@dataclass(frozen=True)
class Folded:
    """A text made ready for reading, which remembers where its characters stand in the text as typed."""

    text: str
    places: tuple[tuple[int, int], ...] | None = None

    def typed(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of this text, which holds a character at least, stands in the text as typed."""
        return (start, end) if self.places is None else (self.places[start][0], self.places[end - 1][1])


def folded(text: str) -> Folded:
    """The text aligned, with letters of several characters made one and without what cannot be seen."""
    safe = clean(text)
    if safe.isascii() or (unicodedata.is_normalized("NFC", safe) and not _LEFT_OUT.search(safe)):
        return Folded(aligned(safe))
    letters: list[str] = []
    places: list[tuple[int, int]] = []
    for start, end in _clusters(safe):
        composed = _LEFT_OUT.sub("", unicodedata.normalize("NFC", safe[start:end]))
        letters.append(composed)
        places.extend([(start, end)] * len(composed))
    return Folded(aligned("".join(letters)), tuple(places))


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """The places of letters, each with the marks and the parts of a Korean syllable that follow it."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not (unicodedata.combining(text[place]) or "\u1160" <= text[place] <= "\u11ff"):
            yield start, place
            start = place

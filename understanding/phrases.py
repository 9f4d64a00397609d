"""Known phrases in a folded text, found by a walk with a dictionary: linear in the text, however many are known."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

_KEY = 2
UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"  # for the inside of [...]
_FIRST_SYLLABLE, _LAST_SYLLABLE = "\uac00", "\ud7a3"


class Phrases:
    """Finds the longest known phrase at each place; phrases found never overlap.

    A phrase begins where a word begins. It ends where a word ends in a script with spaces, and where katakana
    end; else anything may follow in Thai, Korean, Japanese and Chinese, for their particles are written on.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._known = frozenset(phrase for phrase in phrases if len(phrase) >= _KEY)
        lengths: dict[str, set[int]] = defaultdict(set)
        for phrase in self._known:
            lengths[phrase[:_KEY]].add(len(phrase))
        self._lengths = {key: tuple(sorted(found, reverse=True)) for key, found in lengths.items()}

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the phrases stand, from left to right."""
        place, lengths = 0, self._lengths
        while place < len(text):
            end = self._end(text, place) if text[place : place + _KEY] in lengths else 0
            if end:
                yield place, end
            place = end or place + 1

    def _end(self, text: str, place: int) -> int:
        """Where the longest phrase that begins at a place ends; 0 for none."""
        if place and _joined_before(text[place - 1], text[place]):
            return 0
        for length in self._lengths[text[place : place + _KEY]]:
            end = place + length
            if end <= len(text) and text[place:end] in self._known and not _joined_after(text[end - 1], text[end : end + 1]):
                return end
        return 0


def is_unspaced(character: str) -> bool:
    """Whether a letter is of a script that writes its words without spaces, or its particles onto them."""
    return (
        "\u0e00" <= character <= "\u0e7f" or "\u3040" <= character <= "\u30ff" or "\u3400" <= character <= "\u9fff" or _is_hangul(character)
    )


def _is_hangul(character: str) -> bool:
    return _FIRST_SYLLABLE <= character <= _LAST_SYLLABLE


def _is_katakana(character: str) -> bool:
    return "\u30a1" <= character <= "\u30fa" or character == "\u30fc"


def _joined_before(before: str, first: str) -> bool:
    if is_unspaced(first):
        return (_is_hangul(first) and _is_hangul(before)) or (_is_katakana(first) and _is_katakana(before))
    return first.isalnum() and before.isalnum() and not is_unspaced(before)


def _joined_after(last: str, after: str) -> bool:
    if not after:
        return False
    if is_unspaced(last):
        return _is_katakana(last) and _is_katakana(after)
    return last.isalnum() and after.isalnum() and not is_unspaced(after)

"""Turns the lexicons' templates ("vor {number} {unit}") into regular expressions.

Every part is a list of words or a bounded run of digits or spaces, nothing repeats without a bound, and
no part can be read in two lengths at one place: the search is linear in the text.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from understanding.lexicons import Lexicon
from understanding.phrases import is_unspaced

_SLOT = re.compile(r"\{(\w+)\}")
# What stands before or after a word, a price or a number is no date; nor is 24/7.
_LEFT, _RIGHT = r"(?<![\w.,$/-])", r"(?![\w/]|[.,:]\d)"
_LEFT_HANGUL = r"(?<![\d\uac00-\ud7a3])"


def words_pattern(words: Iterable[str]) -> str:
    """Any of the words, the longest first; a space in one may be wider, or missing where a script has none."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", gap(word)) for word in ordered)


def gap(word: str) -> str:
    """The space that may stand between two words."""
    return " {0,2}" if any(map(is_unspaced, word)) else " {1,3}"


def is_spaced(words: Lexicon) -> bool:
    """Whether a language parts its words with spaces and writes no particles onto them."""
    return not any(is_unspaced(form[0]) for row in (*words.weekdays, *words.months) for form in row)


def compiled(
    words: Lexicon, templates: Sequence[str], slots: Mapping[str, str], front: str = "", behind: str = ""
) -> re.Pattern[str] | None:
    """One expression for all templates of a kind; each slot of the n-th template is a group named slot and n."""
    if not templates:
        return None
    if is_spaced(words):
        return re.compile(f"{_LEFT}{front}(?:{'|'.join(_filled(*entry, slots) for entry in enumerate(templates))}){behind}{_RIGHT}")
    left = _LEFT_HANGUL if words.language == "ko" else ""
    tight = dict.fromkeys("".join(template.split()) for template in templates)
    return re.compile(f"{left}{front}(?:{'|'.join(_filled(*entry, slots, between=' {0,2}') for entry in enumerate(tight))}){behind}")


def _filled(number: int, template: str, slots: Mapping[str, str], between: str = "") -> str:
    """A template with its words; in scripts without spaces one may be typed between any two parts."""
    pieces = _SLOT.split(template)
    filled = [f"(?P<{piece}{number}>{slots[piece]})" if place % 2 else words_pattern([piece]) for place, piece in enumerate(pieces)]
    return between.join(piece for piece in filled if piece)


def filled_slots(match: re.Match[str]) -> dict[str, str]:
    """The slots of the template that matched, by their names."""
    return {name.rstrip("0123456789"): value for name, value in match.groupdict().items() if value is not None}

"""Tracking numbers in a message: by form and check digit, or by the words around them."""

import re
from collections.abc import Iterator

from understanding.entities.base import Entity, Reading
from understanding.entities.cues import cues
from understanding.entities.tracking_formats import carriers_of
from understanding.phrases import UNSPACED

ORDER_NUMBER_DIGITS = 9
SURELY_A_PARCEL = 18
_FEWEST_DIGITS = 7
_SHORTEST_NAMED = 10
_LONGEST_GROUP = 6
_MOST_LETTERS = 4
_LONGEST = 40
# Groups may be written apart ("9400 1000 ..."), so runs of short groups are tried as one number.
_CODE = re.compile(rf"(?<![^\W{UNSPACED}])(?<![@.])[A-Za-z0-9]{{1,40}}(?:[ -][A-Za-z0-9]{{1,40}}){{0,11}}(?![^\W{UNSPACED}])(?!@)")
_GROUP = re.compile(r"[A-Za-z0-9]+")
_CONTEXT = 40


class TrackingNumbers:
    """Finds tracking numbers; the value is the number in capitals without spaces or dashes."""

    def __init__(self) -> None:
        self._tracking, self._phone = cues("tracking"), cues("phone")

    def find(self, reading: Reading) -> Iterator[Entity]:
        """Every tracking number in the message, longest reading of a spaced number first."""
        for match in _CODE.finditer(reading.text):
            yield from self._in_run(reading, match)

    def _in_run(self, reading: Reading, run: re.Match[str]) -> Iterator[Entity]:
        groups = [(run.start() + g.start(), run.start() + g.end()) for g in _GROUP.finditer(run.group())]
        first = 0
        while first < len(groups):
            last = self._longest(reading, groups, first)
            if last is None:
                first += 1
                continue
            start, end = groups[first][0], groups[last][1]
            yield Entity("tracking_number", _compact(reading.text[start:end]), start, end)
            first = last + 1

    def _longest(self, reading: Reading, groups: list[tuple[int, int]], first: int) -> int | None:
        for last in range(len(groups) - 1, first - 1, -1):
            start, end = groups[first][0], groups[last][1]
            if end - start <= _LONGEST and self._is_one(reading, start, end):
                return last
        return None

    def _is_one(self, reading: Reading, start: int, end: int) -> bool:
        number = _compact(reading.text[start:end])
        known = carriers_of(number)
        written = reading.text[start:end]
        if _holds_a_word(written) or not (known or _may_be_one(written)):
            return False
        digits = sum(c.isdigit() for c in number)
        if digits < _FEWEST_DIGITS or (number.isdigit() and digits <= ORDER_NUMBER_DIGITS):
            return False
        before = reading.joined[max(0, start - _CONTEXT) : start]
        if self._tracking.in_text(before):
            return len(number) >= _SHORTEST_NAMED
        if number.isdigit() and digits >= SURELY_A_PARCEL:
            return True
        return bool(known) and not (number.isdigit() and self._phone.in_text(before))


def _compact(written: str) -> str:
    return re.sub(r"[\s-]", "", written).upper()


def _may_be_one(written: str) -> bool:
    """Whether groups may be one number of a form that is not known: short groups, each with a digit."""
    groups = _GROUP.findall(written)
    return len(groups) == 1 or all(len(group) <= _LONGEST_GROUP and any(c.isdigit() for c in group) for group in groups)


def _holds_a_word(written: str) -> bool:
    """Whether one of several groups is a word: letters alone stand only at the ends, and are few."""
    groups = _GROUP.findall(written)
    return any(group.isalpha() and (0 < place < len(groups) - 1 or len(group) > _MOST_LETTERS) for place, group in enumerate(groups))

"""Order numbers: each shop's own pattern, however the shopper spells it, and bare numbers."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from understanding.entities.base import Entity, Reading
from understanding.entities.cues import cues, last_words, not_letters
from understanding.entities.order_slips import slips_of
from understanding.phrases import UNSPACED
from understanding.shops import GENERIC_ORDER_NUMBER

_CHUNK = re.compile(r"[A-Za-z0-9]+")
_CODE = re.compile(rf"[^\W_{UNSPACED}]+")
_GAP = re.compile(r"[ \-_#.]{0,3}")
_MOST_CHUNKS = 3
_LONGEST = 24
_LETTERS_AND_DIGITS = 2
_BARE = re.compile(
    rf"(?<![^\W{UNSPACED}])(?<![@$\u20ac\u00a3\u20a9\u00a5/+-])(?<!\d[.,:])(?:#|\u2116|(?:no|nr|nro|num|n)[.\u00b0:]? ?)? ?"
    rf"(?P<digits>\d{{4,9}})(?![^\W{UNSPACED}])(?![@/:%\u20ac\u20a9]|[.,]\d|-\d)"
)
_NAMED = re.compile("[#\u2116\u00b0]|^n")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_POSTCODE = (5, 6)
_DUTCH = re.compile(r" ?[A-Z]{2}(?![A-Za-z])")
_TELEPHONE = 9
_RUN_BEFORE, _RUN_AFTER = re.compile(r"(?:\d{2,5} ){1,4}$"), re.compile(r"(?: \d{2,7}){1,4}(?!\d)")
_BEFORE = 40
_AFTER = 12
_NEAR = 14


@dataclass(frozen=True)
class _Code:
    """Up to three runs of letters and digits that stand close together, read as one code."""

    canonical: str
    first: str
    parts: int
    start: int
    end: int

    @property
    def rest(self) -> str:
        """What follows the first run."""
        return self.canonical[len(self.first) :]


class OrderNumbers:
    """Finds order numbers; the value is canonical: capitals and digits, nothing else."""

    def __init__(self, shop_patterns: Mapping[str, str]) -> None:
        self._patterns = {shop: re.compile(pattern) for shop, pattern in shop_patterns.items()}
        self._slips = {shop: found for shop, pattern in shop_patterns.items() if (found := slips_of(pattern))}
        self._generic = re.compile(GENERIC_ORDER_NUMBER)
        self._order, self._not_order, self._not_after = cues("order"), cues("not_order", whole=True), cues("not_after", whole=True)
        self._not_letters = frozenset(not_letters())

    def find(self, reading: Reading) -> Iterator[Entity]:
        """Numbers in the shop's own pattern first, then slips, then codes and bare numbers that look like one."""
        if not any(map(str.isdecimal, reading.text)):
            return
        codes = list(_codes(reading.text))
        for code in codes:
            if self._is_own(reading.shop, code):
                yield _entity(reading.text, code)
        yield from self._by_slip(reading)
        for code in codes:
            if self._looks_like_one(reading, code):
                yield _entity(reading.text, code)
        yield from self._bare(reading)

    def _is_own(self, shop: str | None, code: "_Code") -> bool:
        own = self._patterns.get(shop or "")
        fits = any(pattern.fullmatch(code.canonical) for pattern in ([own] if own else self._patterns.values()))
        return fits and not code.canonical.isdigit()

    def _looks_like_one(self, reading: Reading, code: "_Code") -> bool:
        """Whether a code of another shop's form is called an order, or is one where no shop has a form of its own."""
        if code.parts > _LETTERS_AND_DIGITS or code.canonical.isdigit() or not self._generic.fullmatch(code.canonical):
            return False
        if code.parts > 1 and (self._patterns or code.first in self._not_letters or not code.first.isalpha() or not code.rest.isdigit()):
            return False
        return not self._patterns or self._says_order(reading.joined[max(0, code.start - _BEFORE) : code.start])

    def _by_slip(self, reading: Reading) -> Iterator[Entity]:
        """Codes that are one slip away from the shop's own pattern; without a shop, from exactly one shop's."""
        codes = [match.span() for match in _CODE.finditer(reading.text)]
        for place, (start, end) in enumerate(codes):
            both = codes[place : place + _LETTERS_AND_DIGITS]
            if number := self._corrected(reading.shop, reading.text[start:end]):
                yield Entity("order_number", number, _with_hash(reading.text, start), end)
            elif _close_together(reading.text, both):
                together = "".join(reading.text[a:b] for a, b in both)
                if number := self._corrected(reading.shop, together, apart=True):
                    yield Entity("order_number", number, _with_hash(reading.text, start), both[-1][1])

    def _corrected(self, shop: str | None, written: str, *, apart: bool = False) -> str | None:
        readers = [self._slips[shop]] if shop in self._slips else [] if shop in self._patterns else list(self._slips.values())
        found = {number for reader in readers if (number := reader.canonical(written.upper(), apart=apart))}
        return found.pop() if len(found) == 1 else None

    def _bare(self, reading: Reading) -> Iterator[Entity]:
        for match in _BARE.finditer(reading.plain):
            digits = match["digits"]
            before = reading.joined[max(0, match.start() - _BEFORE) : match.start()]
            after = reading.joined[match.end() : match.end() + _AFTER].lstrip()
            named = _NAMED.search(match.group()) is not None or self._says_order(before)
            other = self._not_order.among(before[-_NEAR:], last_words(before, 2)) or self._not_after.starts(after)
            other = other or _is_postcode(reading, match) or _is_in_telephone(reading.plain, match)
            if not other and (named or not (_YEAR.match(digits) or digits.startswith("0"))):
                yield Entity("order_number", digits, match.start() + len(match.group()) - len(match.group().lstrip()), match.end())

    def _says_order(self, before: str) -> bool:
        return before.rstrip().endswith(("#", "\u2116")) or self._order.among(before[-_NEAR:], last_words(before, 3))


def _codes(text: str) -> Iterator[_Code]:
    """Every code in the text, from left to right; of those at one place the shortest first, for "KS1001 2 items" names KS1001."""
    chunks = [match.span() for match in _CHUNK.finditer(text)]
    for first, (start, end) in enumerate(chunks):
        for last in range(first, min(first + _MOST_CHUNKS, len(chunks))):
            if _close_together(text, chunks[first : last + 1]):
                canonical = "".join(text[a:b] for a, b in chunks[first : last + 1]).upper()
                yield _Code(canonical, text[start:end].lower(), last - first + 1, start, chunks[last][1])


def _entity(text: str, code: _Code) -> Entity:
    return Entity("order_number", code.canonical, _with_hash(text, code.start), code.end)


def _is_in_telephone(text: str, match: re.Match[str]) -> bool:
    """Whether the groups of digits around a number make up a telephone number with it."""
    run = _RUN_BEFORE.search(text, max(0, match.start() - _BEFORE), match.start()), _RUN_AFTER.match(text, match.end())
    around = sum(character.isdecimal() for part in run if part for character in part.group())
    return around > 0 and around + len(match["digits"]) >= _TELEPHONE


def _is_postcode(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a number stands right before or after a city, or is written like a Dutch postcode."""
    if reading.language == "nl" and _DUTCH.match(reading.text, match.end()):
        return True
    return len(match["digits"]) in _POSTCODE and any(
        0 <= hit.start - match.end() <= 1 or 0 <= match.start() - hit.end <= 1 for hit in reading.hits.get("city", ())
    )


def _close_together(text: str, chunks: list[tuple[int, int]]) -> bool:
    gaps = pairwise(chunks)
    return chunks[-1][1] - chunks[0][0] <= _LONGEST and all(_GAP.fullmatch(text, a[1], b[0]) for a, b in gaps)


def _with_hash(text: str, start: int) -> int:
    """Let the entity begin at the hash sign that introduces it."""
    return start - 1 if start and text[start - 1] == "#" else start

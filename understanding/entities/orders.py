"""Order numbers: each shop's own pattern, however the shopper spells it, and bare numbers."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from understanding.entities.base import Entity, Reading
from understanding.shops import GENERIC_ORDER_NUMBER
from understanding.text import plain_letters

_CHUNK = re.compile(r"[A-Za-z0-9]+")
_GAP = re.compile(r"[ \-_#.]{0,3}")
_MOST_CHUNKS = 3
_LONGEST = 24
_LETTERS_AND_DIGITS = 2
_BARE = re.compile(r"(?<![\w@$\u20ac\u00a3\u20a9\u00a5/.,:+-])#?\s?\d{4,9}(?![\w@/:%\u20ac\u20a9]|[.,]\d|-\d)")
_ORDER_BEFORE = re.compile(
    r"(?:#|\b(?:order|ordr|pedido|orden|compra|invoice|ref\w*|no|num\w*|nr|id)\b[^\w]{0,3}(?:\w{0,8}[^\w]{1,3}){0,2})$"
)
_NOT_BEFORE = re.compile(
    r"\b(?:zip|zipcode|postcode|postal|pincode|pin|cp|phone|tel|year|size|talla|calle|street|room|apt)\b[^\w]{0,3}(?:\w{0,6}[^\w]{1,3})?$"
)
_NOT_AFTER = re.compile(
    r"^\s?(?:usd|eur|gbp|krw|jpy|dollars?|dolares|euros?|pounds?|won|yen|pesos|bucks|pieces|units|points|puntos|"
    r"days?|dias|hours?|horas|minutes?|min|km|kms|kg|g|ml|cm|mm|miles|years?|times|people|am|pm|st|ave|street|avenue|road)\b"
)
# With no shop to ask, a word before a number must not turn into the letters of an order number.
_NOT_LETTERS = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "at",
        "be",
        "by",
        "del",
        "de",
        "el",
        "en",
        "es",
        "eta",
        "for",
        "id",
        "in",
        "is",
        "it",
        "its",
        "la",
        "las",
        "los",
        "me",
        "mi",
        "my",
        "no",
        "not",
        "nr",
        "num",
        "of",
        "on",
        "or",
        "ord",
        "pin",
        "por",
        "que",
        "ref",
        "sept",
        "se",
        "si",
        "so",
        "su",
        "than",
        "the",
        "to",
        "top",
        "un",
        "up",
        "us",
        "usd",
        "uk",
        "was",
        "we",
        "y",
        "zip",
    ]
)
_YEAR = re.compile(r"(?:19|20)\d\d$")


class OrderNumbers:
    """Finds order numbers; the value is canonical: capitals and digits, nothing else."""

    def __init__(self, shop_patterns: Mapping[str, str]) -> None:
        self._patterns = {shop: [re.compile(pattern)] for shop, pattern in shop_patterns.items()}
        self._all = [pattern for patterns in self._patterns.values() for pattern in patterns]
        self._generic = re.compile(GENERIC_ORDER_NUMBER)

    def find(self, reading: Reading) -> Iterator[Entity]:
        """Numbers in the shop's own pattern first, then codes and bare numbers that look like one."""
        yield from self._by_pattern(reading)
        yield from self._bare(reading)

    def _by_pattern(self, reading: Reading) -> Iterator[Entity]:
        chunks = [(m.start(), m.end()) for m in _CHUNK.finditer(reading.text)]
        for first, (start, _) in enumerate(chunks):
            for last in range(min(first + _MOST_CHUNKS, len(chunks)) - 1, first - 1, -1):
                end = chunks[last][1]
                if not self._close_together(reading.text, chunks[first : last + 1]):
                    continue
                canonical = "".join(reading.text[a:b] for a, b in chunks[first : last + 1]).upper()
                if self._fits(reading, canonical, start, parts=last - first + 1):
                    yield Entity("order_number", canonical, _with_hash(reading.text, start), end)
                    break

    @staticmethod
    def _close_together(text: str, chunks: list[tuple[int, int]]) -> bool:
        gaps = pairwise(chunks)
        return chunks[-1][1] - chunks[0][0] <= _LONGEST and all(_GAP.fullmatch(text, a[1], b[0]) for a, b in gaps)

    def _fits(self, reading: Reading, canonical: str, start: int, parts: int) -> bool:
        if canonical.isdigit() and parts > 1:
            return False
        own = self._patterns.get(reading.shop or "") or self._all
        if any(pattern.fullmatch(canonical) for pattern in own):
            return not canonical.isdigit()
        if parts > _LETTERS_AND_DIGITS or not self._generic.fullmatch(canonical):
            return False
        letters = _CHUNK.match(reading.text, start).group().lower()  # type: ignore[union-attr]
        if parts > 1 and (not letters.isalpha() or not canonical[len(letters) :].isdigit() or letters in _NOT_LETTERS or self._patterns):
            return False
        return not self._patterns or bool(_ORDER_BEFORE.search(plain_letters(reading.text[max(0, start - 40) : start])))

    def _bare(self, reading: Reading) -> Iterator[Entity]:
        for match in _BARE.finditer(reading.text):
            digits = match.group().lstrip("# ")
            before = plain_letters(reading.text[max(0, match.start() - 40) : match.start()])
            after = plain_letters(reading.text[match.end() : match.end() + 12])
            named = "#" in match.group() or bool(_ORDER_BEFORE.search(before))
            if _NOT_BEFORE.search(before) or _NOT_AFTER.search(after) or (_YEAR.match(digits) and not named):
                continue
            yield Entity("order_number", digits, match.start(), match.end())


def _with_hash(text: str, start: int) -> int:
    """Let the entity begin at the hash sign that introduces it."""
    return start - 1 if start and text[start - 1] == "#" else start

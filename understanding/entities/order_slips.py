"""Order numbers with one slip of the finger or the eye: KSlOO1, K51001, SK1001, S1001, KSS1001.

A slip is proposed only where the shop's pattern is letters and then digits, and where the corrected number
fits that pattern. Whether there is such an order is for others to ask.
"""

import re
from dataclasses import dataclass

_PREFIX = re.compile(r"[A-Z]{1,5}(?=\\d|\[0-9\])")
_FEWEST_DIGITS = 3
_LONGEST = 16
# What is read or typed for a digit, and what is read or typed for a letter. A Russian keyboard has
# letters of the same looks or sound on the keys of the Latin ones.
_AS_DIGIT = str.maketrans("OILSBZ\u041e\u0417", "01158203")
_AS_LETTER = {
    "0": "O", "1": "IL", "5": "S", "8": "B", "2": "Z", "I": "L", "L": "I", "\u041a": "K", "\u0421": "SC", "\u0420": "PR", "\u041f": "P",
    "\u041e": "O", "\u0410": "A", "\u0412": "BV", "\u0415": "E", "\u041c": "M", "\u0422": "T", "\u041d": "HN", "\u0425": "XH",
}  # fmt: skip


@dataclass(frozen=True)
class Slips:
    """Reads misspelled order numbers of one shop."""

    prefix: str
    pattern: re.Pattern[str]

    def canonical(self, written: str, *, apart: bool = False) -> str | None:
        """The order number that a code in capitals was most likely meant to be; ``apart``: its letters and digits stand apart."""
        digits = sum(map(str.isdecimal, written))
        if len(written) > _LONGEST or digits == len(written) or digits < (_FEWEST_DIGITS if apart else 1):
            return None
        p, places = self.prefix, range(len(self.prefix))
        swapped = {p[:i] + p[i + 1] + p[i] + p[i + 2 :] for i in places[:-1]}
        doubled = {p[: i + 1] + p[i:] for i in places}
        missing = {p[:i] + p[i + 1 :] for i in places} if len(p) > 1 and not apart else set()
        likeliest_first = (self._with_prefix(written, swapped | doubled), self._confused(written), self._with_prefix(written, missing))
        return next((number for number in likeliest_first if number and self.pattern.fullmatch(number)), None)

    def _confused(self, written: str) -> str | None:
        """Signs that look alike: KSlOO1, K51001. One letter of the prefix at least is right."""
        head, tail = written[: len(self.prefix)], written[len(self.prefix) :]
        alike = len(head) == len(self.prefix) and all(
            letter in sign + _AS_LETTER.get(sign, "") for sign, letter in zip(head, self.prefix, strict=True)
        )
        certain = any(sign.isalpha() for sign in head) and any(map(str.isdecimal, tail))
        return self.prefix + tail.translate(_AS_DIGIT) if alike and certain else None

    def _with_prefix(self, written: str, misspelled: set[str]) -> str | None:
        """A prefix with two neighbours swapped, a letter doubled or a letter missing: SK1001, KSS1001, S1001."""
        letters = re.match(r"[A-Z]*", written).group()  # type: ignore[union-attr]
        digits = written[len(letters) :].translate(_AS_DIGIT)
        return self.prefix + digits if letters in misspelled and sum(map(str.isdecimal, written)) >= _FEWEST_DIGITS else None


def slips_of(pattern: str) -> Slips | None:
    """The reader of slips for a shop's pattern, where that begins with plain letters and goes on with digits."""
    found = _PREFIX.match(pattern)
    return Slips(found.group(), re.compile(pattern)) if found else None

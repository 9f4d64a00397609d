"""How carriers write their tracking numbers, and how their check digits are computed.

The table holds the formats that parcels of small shops travel with. A number may fit several carriers,
so ``carriers_of`` returns all of them; the order decides. A number that fits none is normal: many postal
and line-haul numbers have no public format, so nothing here may ever be read as "invalid".
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

Check = Callable[[str], bool]


@dataclass(frozen=True)
class Format:
    """One written form of a carrier's numbers, with its check when it has one."""

    carrier: str
    shape: re.Pattern[str]
    check: Check | None = None


def _digit(character: str) -> int:
    """A letter counts as its place in ASCII less three, modulo ten (UPS and others agree on this)."""
    return int(character) if character.isdigit() else (ord(character) - 3) % 10


def _mod10(even: int, odd: int, skip: int = 0, *, from_right: bool = False) -> Check:
    """Weighted sum modulo ten; places are counted from 0, from the right where a carrier does so."""

    def holds(number: str) -> bool:
        body = number[skip:-1][::-1] if from_right else number[skip:-1]
        total = sum(_digit(c) * (odd if place % 2 else even) for place, c in enumerate(body))
        return -total % 10 == int(number[-1])

    return holds


def _mod7(number: str) -> bool:
    return int(number[:-1]) % 7 == int(number[-1])


def _weighted(weights: tuple[int, ...], start: int, end: int) -> Check:
    """Weighted sum modulo eleven, then ten; the check digit stands at ``end``."""

    def holds(number: str) -> bool:
        body = number[start:end]
        return sum(int(c) * w for c, w in zip(body, weights, strict=True)) % 11 % 10 == int(number[end])

    return holds


def _luhn(number: str) -> bool:
    digits = [int(c) for c in number[::-1]]
    return sum(d if place % 2 == 0 else sum(divmod(2 * d, 10)) for place, d in enumerate(digits)) % 10 == 0


def _mod37_36(number: str) -> bool:
    """ISO 7064 over digits and letters."""
    alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    rest = 36
    for character in number[:-1]:
        rest = (rest + alphabet.index(character)) % 36 or 36
        rest = rest * 2 % 37
    return (rest + alphabet.index(number[-1])) % 36 == 1


def _s10(number: str) -> bool:
    """UPU S10: nine digits, the last one the check digit, then a country of origin."""
    total = sum(int(c) * w for c, w in zip(number[2:10], (8, 6, 4, 2, 3, 5, 9, 7), strict=True))
    expected = {10: 0, 11: 5}.get(11 - total % 11, 11 - total % 11)
    return expected == int(number[10]) and number[11:] in _countries()


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    return frozenset(str(code) for code in Locale.parse("en").territories if re.fullmatch("[A-Z]{2}", str(code)))


_USPS_FRONT = r"(?:420\d{5}(?:\d{4})?)?"
_IMPB = r"9[2345]\d{18}(?:\d{2}|\d{6})?(?:\d{4})?"
_WITH_APPLICATION = 22
_FEDEX_12 = (3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1)
_FEDEX_13 = (1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1)


def _after_postcode(check: Check) -> Check:
    """Leave out the routing postcode that a scanner may add in front of a USPS number."""

    def holds(number: str) -> bool:
        if not number.startswith("420"):
            return check(number)
        return any(check(number[cut:]) for cut in (8, 12) if len(number) - cut in (20, 22, 26, 30))

    return holds


def _legacy(number: str) -> bool:
    inner = _mod10(3, 1)
    return inner(number if number.startswith("91") and len(number) == _WITH_APPLICATION else "91" + number)


FORMATS: tuple[Format, ...] = (
    Format("post", re.compile(r"[A-Z]{2}\d{9}[A-Z]{2}"), _s10),
    Format("ups", re.compile(r"1Z[A-Z0-9]{15}\d"), _mod10(1, 2, skip=2)),
    Format("ups", re.compile(r"[AHJKTV]\d{10}"), _mod10(1, 2, skip=1)),
    Format("yunexpress", re.compile(r"YT\d{16}")),
    Format("usps", re.compile(_USPS_FRONT + _IMPB), _after_postcode(_mod10(3, 1, from_right=True))),
    Format("usps", re.compile(_USPS_FRONT + r"(?:91\d{20}|\d{20})"), _after_postcode(_legacy)),
    Format("usps", re.compile(r"\d{20}"), _mod10(3, 1)),
    Format("fedex", re.compile(r"\d{12}"), _weighted(_FEDEX_12, 0, 11)),
    Format("fedex", re.compile(r"\d{15}"), _mod10(1, 3)),
    Format("fedex", re.compile(r"\d{18}"), _mod10(3, 1, skip=2)),
    Format("fedex", re.compile(r"96\d{20}"), _mod10(1, 3, skip=7)),
    Format("fedex", re.compile(r"[0-8]\d{33}"), _weighted(_FEDEX_13, 20, 33)),
    Format("fedex", re.compile(r"96\d{32}"), _weighted(_FEDEX_13, 20, 33)),
    Format("fedex", re.compile(r"3\d{31}"), _weighted(_FEDEX_12, 16, 27)),
    Format("dhl", re.compile(r"\d{10,11}"), _mod7),
    Format("dhl", re.compile(r"J[A-Z]{2,3}\d{9,10}|JJD\d{16}")),
    Format("dhl_ecommerce", re.compile(r"(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)(?=.{0,6}\d)[0-9A-Z]{12,32}")),
    Format("canada_post", re.compile(r"\d{16}"), _mod10(3, 1)),
    Format("purolator", re.compile(r"[0-5]\d{11}"), _luhn),
    Format("purolator", re.compile(r"[A-Z]{3}\d{9}")),
    Format("dpd", re.compile(r"\d{14}[0-9A-Z]"), _mod37_36),
    Format("dpd", re.compile(r"\d{27}[0-9A-Z]"), _mod37_36),
    Format("amazon", re.compile(r"TB[ACM]\d{12}")),
    Format("yodel", re.compile(r"JJ?D\d{16}")),
    Format("ontrac", re.compile(r"C\d{14}"), lambda n: _mod10(1, 2)(n[1:] if n[1] == "4" else "4" + n[1:])),
    Format("ontrac", re.compile(r"D\d{14}"), lambda n: _mod10(1, 2)(n[1:] if n[1] == "5" else "5" + n[1:])),
    Format("lasership", re.compile(r"1LS(?:7[12]\d{10}|7[12]\d{4}[1-4]\d{6}-?1|CX[0-9A-Z]{10})")),
    Format("gofo", re.compile(r"GFUS\d{14}")),
    Format("4px", re.compile(r"4PX\d{13}(?:CN)?")),
    Format("cainiao", re.compile(r"LP\d{14}")),
    Format("sf_express", re.compile(r"SF\d{12,15}")),
    Format("uniuni", re.compile(r"UU[A-Z]?\d{13,17}[A-Z]{0,4}")),
)


def carriers_of(number: str) -> list[str]:
    """The carriers whose form and check digit a number fits; none for a form that is not in the table."""
    compact = re.sub(r"[\s-]", "", number).upper()
    if len(set(compact)) == 1:
        return []  # a row of zeros satisfies every sum
    fitting = [f.carrier for f in FORMATS if f.shape.fullmatch(compact) and (f.check is None or f.check(compact))]
    return list(dict.fromkeys(fitting))

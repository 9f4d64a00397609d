"""Amounts of money: a number with a sign or a word of currency."""

import re
from collections.abc import Iterable, Iterator
from decimal import ROUND_HALF_UP, Decimal

from understanding.entities.base import Entity, Reading
from understanding.entities.templates import words_pattern
from understanding.lexicons import fold
from understanding.phrases import UNSPACED, is_unspaced
from understanding.wordlists import wordlist

_AMOUNT = r"(?:\d{1,3}(?:[.,' ]\d{3}){1,3}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?)(?!\d)"
_THOUSANDS = 3  # digits after a mark that parts thousands
_MARKS = ".,"
_NO_LETTER = rf"(?![^\W\d_{UNSPACED}])"


class Amounts:
    """Finds money; the value holds the amount with two places as text, and the currency."""

    def __init__(self) -> None:
        listed = wordlist("currencies")
        self._signs = _by_form(listed["signs"])
        self._words = {**self._signs, **_by_form(listed["words"])}
        self._only_in = {fold(form): frozenset(languages) for form, languages in listed["only_in"].items()}
        self._in_language = {code: {fold(form): money for form, money in forms.items()} for code, forms in listed["in_language"].items()}
        self._powers = {fold(form): power for form, power in listed["multipliers"].items()}
        power = f"(?: ?(?P<power>{_either(self._powers)}))?"
        codes = _either(form for form in self._signs if form.isalpha())
        self._before = re.compile(
            rf"(?<![a-z0-9_$])(?P<sign>{_either(self._signs)}) ?(?P<amount>{_AMOUNT}){power}(?P<after> ?(?:{codes}|us))?(?![a-z0-9_])"
        )
        self._after = re.compile(rf"(?<![a-z0-9_$.,-])(?P<amount>{_AMOUNT}){power} ?(?P<sign>{_either(self._words)})")

    def find(self, reading: Reading) -> Iterator[Entity]:
        """Every amount in the message."""
        text = reading.plain
        if not any(map(str.isdigit, text)):
            return
        for match in self._before.finditer(text):
            after = (match["after"] or "").strip()
            code = self._signs.get(after) or ("USD" if after else self._currency(match["sign"], reading.language))
            yield self._entity(match, code)
        for match in self._after.finditer(text):
            if reading.language in self._only_in.get(match["sign"], {reading.language}):
                yield self._entity(match, self._currency(match["sign"], reading.language))

    def _currency(self, form: str, language: str | None) -> str:
        form = " ".join(form.split())
        return self._in_language.get(language or "", {}).get(form) or self._words[form]

    def _entity(self, match: re.Match[str], currency: str) -> Entity:
        number = Decimal(amount(match["amount"])) * self._powers.get(match["power"] or "", 1)
        return Entity("money", {"value": str(number.quantize(Decimal("0.01"))), "currency": currency}, match.start(), match.end())


def _by_form(listed: dict[str, list[str]]) -> dict[str, str]:
    return {fold(form): code for code, forms in listed.items() for form in forms}


def _either(forms: Iterable[str]) -> str:
    """Any of the forms, longest first; a form made of letters must end where the word ends, where words are parted by spaces."""
    known = set(forms)
    words = {form for form in known if form[-1].isalpha() and not is_unspaced(form[-1])}
    return f"(?:{words_pattern(words)}){_NO_LETTER}" + (f"|{words_pattern(known - words)}" if known - words else "")


def amount(written: str) -> str:
    """The written number as text with two places: "1,299.50", "1.299,50" and "1 299,5" are all 1299.50."""
    compact = re.sub("[ ']", "", written)
    last = max(compact.rfind(mark) for mark in _MARKS)
    is_decimal = last >= 0 and len(compact) - last - 1 != _THOUSANDS
    whole = re.sub(r"[.,]", "", compact[:last] if is_decimal else compact)
    number = Decimal(f"{whole}.{compact[last + 1 :]}" if is_decimal else whole)
    return str(number.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))

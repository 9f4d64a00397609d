"""Amounts of money: a number with a sign or a word of currency."""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from understanding.entities.base import Entity, Reading
from understanding.text import plain_letters

_AMOUNT = r"(?:\d{1,3}(?:[., ]\d{3}){1,3}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?)(?!\d)"
_SIGNS = {
    "us$": "USD",
    "u$s": "USD",
    "usd": "USD",
    "$": "USD",
    "ca$": "CAD",
    "c$": "CAD",
    "cad": "CAD",
    "a$": "AUD",
    "au$": "AUD",
    "aud": "AUD",
    "mx$": "MXN",
    "mxn": "MXN",
    "r$": "BRL",
    "brl": "BRL",
    "\u20ac": "EUR",
    "eur": "EUR",
    "\u00a3": "GBP",
    "gbp": "GBP",
    "\u20a9": "KRW",
    "krw": "KRW",
    "\u00a5": "JPY",
    "jpy": "JPY",
    "cny": "CNY",
    "rmb": "CNY",
    "\u20b9": "INR",
    "rs": "INR",
    "rs.": "INR",
    "inr": "INR",
}
_WORDS = {
    "dollar": "USD",
    "dollars": "USD",
    "bucks": "USD",
    "usd": "USD",
    "us dollars": "USD",
    "dolar": "USD",
    "dolares": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "eur": "EUR",
    "pound": "GBP",
    "pounds": "GBP",
    "gbp": "GBP",
    "quid": "GBP",
    "libras": "GBP",
    "won": "KRW",
    "krw": "KRW",
    "yen": "JPY",
    "yenes": "JPY",
    "jpy": "JPY",
    "yuan": "CNY",
    "rmb": "CNY",
    "cad": "CAD",
    "aud": "AUD",
    "mxn": "MXN",
    "pesos mexicanos": "MXN",
    "reais": "BRL",
    "reales": "BRL",
    "brl": "BRL",
    "rupees": "INR",
    "inr": "INR",
    "rs": "INR",
    "canadian dollars": "CAD",
    "australian dollars": "AUD",
    "dolares americanos": "USD",
    "dolares canadienses": "CAD",
    "$": "USD",
    "\u20ac": "EUR",
    "\u00a3": "GBP",
    "\u20a9": "KRW",
    "\u00a5": "JPY",
    "\u20b9": "INR",
}


def _either(forms: dict[str, str]) -> str:
    """Any of the forms, longest first; a form made of letters must end where the word ends."""
    parts = sorted(forms, key=len, reverse=True)
    return "|".join(re.escape(form) + (r"(?![a-z])" if form[-1].isalpha() else "") for form in parts)


_BEFORE = re.compile(rf"(?<![\w$])(?P<sign>{_either(_SIGNS)})\s?(?P<amount>{_AMOUNT})(?P<after>\s?(?:usd|cad|aud|mxn|us))?(?![\w])")
_AFTER = re.compile(rf"(?<![\w$.,-])(?P<amount>{_AMOUNT})\s?(?P<word>{_either(_WORDS)})")
_THOUSANDS = 3  # digits after a mark that parts thousands
_AFTER_CODES = {"usd": "USD", "us": "USD", "cad": "CAD", "aud": "AUD", "mxn": "MXN"}


class Amounts:
    """Finds money; the value holds the amount with two places as text, and the currency."""

    def find(self, reading: Reading) -> Iterator[Entity]:
        """Every amount in the message."""
        text = plain_letters(reading.text)
        for match in _BEFORE.finditer(text):
            code = _AFTER_CODES.get((match["after"] or "").strip(), _SIGNS[match["sign"]])
            yield _entity(match, code)
        for match in _AFTER.finditer(text):
            yield _entity(match, _WORDS[match["word"]])


def _entity(match: re.Match[str], currency: str) -> Entity:
    value = {"value": amount(match["amount"]), "currency": currency}
    return Entity("money", value, match.start(), match.end())


def amount(written: str) -> str:
    """The written number as text with two places: "1,299.50", "1.299,50" and "1 299,5" are all 1299.50."""
    compact = written.replace(" ", "")
    last = max(compact.rfind("."), compact.rfind(","))
    is_decimal = last >= 0 and len(compact) - last - 1 != _THOUSANDS
    whole = re.sub(r"[.,]", "", compact[:last] if is_decimal else compact)
    number = Decimal(f"{whole}.{compact[last + 1 :]}" if is_decimal else whole)
    return str(number.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))

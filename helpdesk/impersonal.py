"""A message without what tells who wrote it, but still one that a shopper could have written.

E-mail addresses, order and tracking numbers, telephone numbers and other numbers, links, names and addresses give way
to others of the same shape, so that what is left is a good example for the assistant to learn from. What the words
are in each language stands in `impersonal.yml`.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources
from typing import Any

import yaml

from helpdesk.shops import Shop

EMAIL, LINK, HANDLE, TRACKING, PHONE = "mail@example.com", "example.com", "@example", "LX123456785KR", "555 1234"
_DIGITS = "12345"
_DAY, _MONTH, _YEAR = "12", "03", "2026"
_POSTCODES = {"gb": "SW1A 1AA", "ca": "K1A 0B1"}
# Longer messages are cut: no example for the assistant is as long, and the reading stays quick whatever is in it.
LONGEST = 600
_TELEPHONE_DIGITS, _TRACKING_DIGITS, _TRACKING_LENGTH = 6, 12, 10
_ORDER_DIGITS, _SLIP_DIGITS, _YEAR_DIGITS = 4, 3, 4
_TAKEN = re.compile("[\ue000-\uf8ff]")
_MOST_TAKEN = 0xF8FF - 0xE000
_FLAGS = re.IGNORECASE
_DOMAINS = r"com|net|org|shop|store|info|link|app|xyz|site|online|co\.uk|io|ru|jp|kr|cn|eu"
_WORD = r"[^\W\d_][\w'-]{0,40}"
_UPPER = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĘĚĞİŁŃŇŌŐŘŚŞŠŤŪŮŹŻŽА-ЯЁ]"
_CAPITAL = rf"{_UPPER}[\w'-]{{0,40}}[^\W\d_A-ZÀ-ÞА-ЯЁ]|{_UPPER}\."
# They stand within a name: "Jan de Vries".
_PARTICLES = "de|van|der|den|von|zu|da|do|dos|del|della|di|la|le|el|al|bin|ibn|abu"
_EMAILS = (r"[\w.%+'-]{1,64}@(?:[\w-]{1,63}\.){1,6}[\w-]{2,63}", r"[^\s@]{1,64}@[^\s@.]{1,63}\.[^\s@]{1,190}")
_SPELLED = r"\b[\w.%+-]{1,64} ?(?:\(at\)|\[at\]|\bat\b|\barroba\b) ?[\w-]{1,63} ?(?:\(dot\)|\[dot\]|\bdot\b|\bpunto\b) ?[a-z]{2,24}"
_LINKS = (r"https?://\S+", r"\bwww\.\S+", rf"\b(?:[a-z0-9-]{{1,63}}\.){{1,6}}(?:{_DOMAINS})\b(?:/\S*)?")
_HANDLES = r"(?<![\w.])@[\w.]{2,}"
_DATES = r"(?<!\d)(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2}))(?!\d)"
# Letters and a number, as order numbers are; or both mixed, as carriers' numbers are.
_LETTERS_NUMBER = r"(?<![a-z0-9])#?[a-z]{1,5}[ _.-]?\d{3,10}(?![a-z0-9])"
_MIXED = r"(?<![a-z0-9])(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{5,40}(?![a-z0-9])"
_NUMBERS = r"\+?\(?\d(?:[ ()./-]{0,3}\d){3,}"
_POSTCODE = {"gb": r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b", "ca": r"\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b"}


@dataclass
class _Taking:
    """Takes pieces out of a text; a mark stands in the place of each until all are taken."""

    text: str
    taken: list[str] = field(default_factory=list)

    def take(self, pattern: str, instead: Callable[[re.Match[str]], str | None], *, flags: int = _FLAGS) -> None:
        """Take every match out for which there is something to stand in its place."""

        def mark(found: re.Match[str]) -> str:
            other = instead(found)
            if other is None or len(self.taken) >= _MOST_TAKEN:
                return found.group()
            self.taken.append(other)
            return chr(0xE000 + len(self.taken) - 1)

        self.text = re.sub(pattern, mark, self.text, flags=flags)

    def written(self) -> str:
        """Return the text with what stands in the place of what was taken."""
        return _TAKEN.sub(lambda found: self.taken[ord(found.group()) - 0xE000], self.text)


@dataclass(frozen=True)
class _Words:
    """How names and addresses are told in a language."""

    name: str
    street: str
    named: tuple[str, ...]
    perhaps: tuple[str, ...]
    introduced: tuple[str, ...]
    closing: tuple[str, ...]
    streets: tuple[str, ...]
    name_is: str
    not_names: frozenset[str]


def impersonal(text: str, shop: Shop, shops: Sequence[Shop], language: str | None = None) -> str:
    """Return a message of a shop's shopper without what tells who wrote it; numbers of any of `shops` are order numbers."""
    taking = _Taking(_readable(text))
    for pattern in _EMAILS:
        taking.take(pattern, lambda _: EMAIL, flags=re.IGNORECASE | re.ASCII if pattern is _EMAILS[0] else re.IGNORECASE)
    for pattern in _LINKS:
        taking.take(pattern, lambda _: LINK, flags=re.IGNORECASE | re.ASCII)
    taking.take(_SPELLED, lambda _: EMAIL)
    taking.take(_HANDLES, lambda _: HANDLE)
    for one in shops:
        taking.take(rf"(?<![a-z0-9])(?:{one.order_pattern})(?![a-z0-9])", lambda _: shop.order_example)
    _take_addresses(taking)
    taking.take(_DATES, _date)
    taking.take(f"{_LETTERS_NUMBER}|{_MIXED}", lambda found: _code(found.group(), shop, shops))
    taking.take(_NUMBERS, lambda found: _number(found.group()))
    _take_names(taking, language)
    return " ".join(taking.written().split())


def _readable(text: str) -> str:
    """One spelling of digits and signs, without characters that nobody sees."""
    plain = unicodedata.normalize("NFC", text[: 2 * LONGEST]).replace("\u2019", "'")
    lines = (" ".join("".join(map(_plain, line)).split()) for line in plain.splitlines())
    return _short("\n".join(line for line in lines if line))


def _short(text: str) -> str:
    """Cut a long text between two words, where there are words."""
    if len(text) <= LONGEST:
        return text
    words = text[: LONGEST + 1].rpartition(" ")[0]
    return words or text[:LONGEST]


def _plain(character: str) -> str:
    """The usual form of a digit, a Latin letter or the sign of an e-mail address; nothing for what cannot be seen."""
    if character.isascii():
        return character if character.isprintable() else " "
    if character.isdecimal():
        return str(unicodedata.digit(character))
    if unicodedata.category(character) in {"Cf", "Cc", "Co", "Cs"}:
        return ""
    usual = unicodedata.normalize("NFKC", character)
    return usual if len(usual) == 1 and usual.isascii() and (usual.isalnum() or usual in "@.") else character


def _take_addresses(taking: _Taking) -> None:
    for words in _languages().values():
        for pattern in words.streets:
            taking.take(pattern, lambda _, street=words.street: street)  # type: ignore[misc]
    for country, pattern in _POSTCODE.items():
        taking.take(pattern, lambda _, code=_POSTCODES[country]: code, flags=0)  # type: ignore[misc]


def _take_names(taking: _Taking, language: str | None) -> None:
    """Names are read in every language, but what is one only by its capital in the message's own."""
    for code, words in _languages().items():
        for pattern in words.named:
            taking.take(rf"(?<!\w){pattern} *(?P<name>{words.name_is})", _after(words.name))
        for pattern in words.introduced:
            taking.take(pattern, _after(words.name))
        if language in {None, code}:
            _take_capitalised(taking, words)


def _take_capitalised(taking: _Taking, words: _Words) -> None:
    capitals = rf"(?-i:(?:{_CAPITAL})(?: (?:{_CAPITAL})){{0,2}})"
    for pattern in words.perhaps:
        taking.take(rf"(?<!\w){pattern} ?(?P<name>{capitals})(?!\w)", _after(words.name, words.not_names))
    for pattern in words.closing:
        taking.take(rf"(?<!\w){pattern}[,.! \n]+(?P<name>{capitals})[.! ]*$", _after(words.name))


def _after(name: str, kept: frozenset[str] = frozenset()) -> Callable[[re.Match[str]], str | None]:
    """Put a name in the place of the one that was found, and leave the words around it."""

    def other(found: re.Match[str]) -> str | None:
        said = found["name"]
        if not said or said.split()[0] in kept:
            return None
        start = found.start("name") - found.start()
        return f"{found.group()[:start]}{name}{found.group()[start + len(said) :]}"

    return other


def _date(found: re.Match[str]) -> str:
    """Another date, written in the same way."""
    mark = found[1] or found[2]
    if found[1]:
        return mark.join((_YEAR, _MONTH, _DAY))
    year = found.group().rpartition(mark)[2]
    return mark.join((_DAY, _MONTH, _YEAR if len(year) == _YEAR_DIGITS else _YEAR[2:]))


def _code(code: str, shop: Shop, shops: Sequence[Shop]) -> str | None:
    """Tell by its shape what a code of letters and digits is; what is short and no shop's is none."""
    plain = re.sub(r"[^a-z0-9]", "", code, flags=re.IGNORECASE).upper()
    digits = sum(character.isdigit() for character in plain)
    is_order = any(re.fullmatch(one.order_pattern, plain) for one in shops)
    if not is_order and len(plain) >= _TRACKING_LENGTH and digits >= _ORDER_DIGITS and " " not in code:
        return TRACKING
    slip = digits >= _SLIP_DIGITS and any(plain.startswith(_letters(one.order_example)) for one in shops)
    # "or 5551234" is a word and a number.
    together = digits >= _ORDER_DIGITS and " " not in code
    return shop.order_example if is_order or slip or together else None


def _letters(example: str) -> str:
    found = re.match("[A-Z]+", example)
    return found.group() if found else "\0"


def _number(number: str) -> str | None:
    digits = sum(character.isdigit() for character in number)
    if digits >= _TRACKING_DIGITS:
        return TRACKING
    if number.isdigit():
        return _DIGITS[: len(number)]
    if digits >= _TELEPHONE_DIGITS:
        return PHONE
    longest = max(len(run) for run in re.findall(r"\d+", number))
    return re.sub(r"\d{4,}", lambda run: _DIGITS[: len(run.group())], number) if longest >= _ORDER_DIGITS else None


@lru_cache(maxsize=1)
def _languages() -> Mapping[str, _Words]:
    found = yaml.safe_load((resources.files("helpdesk") / "impersonal.yml").read_text(encoding="utf-8"))
    return {code: _words(told) for code, told in found.items()}


def _words(told: Mapping[str, Any]) -> _Words:
    ends = "|".join(told.get("ends", "").split()) or "(?!)"
    family = rf"(?: +(?:{_PARTICLES})){{1,2}} +(?-i:{_UPPER})[\w'-]{{0,40}}"
    further = rf"(?:{family}| +(?!(?:{ends})(?!\w)){_WORD})"
    return _Words(
        name=told["name"],
        street=told["street"],
        named=tuple(told.get("named", ())),
        perhaps=tuple(told.get("perhaps", ())),
        introduced=tuple(told.get("introduced", ())),
        closing=tuple(_longest_first(told.get("closing", ()))),
        streets=tuple(told.get("streets", ())),
        name_is=told.get("name_is") or rf"{_WORD}(?:{further}){{0,2}}",
        not_names=frozenset(told.get("not_names", ())),
    )


def _longest_first(phrases: Sequence[str]) -> Iterator[str]:
    yield from sorted(phrases, key=len, reverse=True)

"""Looks at the words of a policy: what is vague, and which documents it leans on."""

import re
from collections.abc import Iterator

from helpdesk.policy.findings import Finding
from helpdesk.policy.text import Line, lines
from helpdesk.shops import Shop

_NAME_IT = "Name the time or the amount, or accept that the answer keeps this word."
_BINDING = "Say whether it will happen, or name who decides; the answer keeps this word."
_SHARE = "Say how many, or leave it: the answer keeps this word."
# What is looked for, and what could be done. "You may" gives a right, and "May" is a month.
_VAGUE: tuple[tuple[str, str], ...] = (
    (r"reasonable(?: (?:time|period))?", "Name the length of time after which it holds."),
    (r"the time you would expect", "Name the length of time after which it holds."),
    (r"typically|usually|normally|generally|in general|as a general guide", _SHARE),
    (r"most|a great many|many|in rare cases|uncommon|sometimes|occasionally", _SHARE),
    (r"(?<!you )(?-i:may)|might|can vary|varies", _BINDING),
    (r"up to|as much as|at least", "A bound alone: state the other end too, or accept that the general clause gives it."),
    (r"on request", "Name the price and the time, or say whom to ask and how soon an answer comes."),
    (r"soon(?! as)|shortly|promptly|without delay|regularly|as soon as possible", _NAME_IT),
    (r"approximately|about|around|roughly", _NAME_IT),
    (r"depending on|according to", "Name what it is for each case, or where it can be read."),
    (r"we try|we do all we can|do our best|work to keep", "A wish and no promise: say what is promised."),
)
_VAGUE_WORDS = tuple((re.compile(rf"\b(?:{words})\b", re.IGNORECASE), advice) for words, advice in _VAGUE)
# "around" and "about" are vague before a figure only.
_NEEDS_FIGURE = frozenset({"approximately", "about", "around", "roughly"})
_DOCUMENT = re.compile(
    r"\b(?:(?:Refund|Return|Returns|Privacy|Exchange|Cancellation|Cookie|Warranty) Policy|Terms (?:of|and) [A-Z]\w+"
    r"|product page|provider's own terms)\b"
)


def vague_words(text: str) -> Iterator[Finding]:
    """Yield each vague word once a line, with what could be said instead."""
    for line in lines(text):
        told: set[str] = set()
        for pattern, advice in _VAGUE_WORDS:
            for match in pattern.finditer(line.text):
                word = match.group().lower()
                if word not in told and _is_vague(word, line, match.end()):
                    told.add(word)
                    yield Finding("vague_words", f'"{word}" in "{_around(line.text, match)}".', advice, line.section, line.number)


def missing_documents(shop: Shop, text: str) -> Iterator[Finding]:
    """Yield each document that the text leans on and that is no section of it."""
    titles = {section.title.casefold() for section in shop.sections}
    found: dict[str, list[Line]] = {}
    for line in lines(text):
        for match in _DOCUMENT.finditer(line.text):
            if match.group().casefold() not in titles:
                found.setdefault(match.group(), []).append(line)
    for document, places in found.items():
        where = ", ".join(str(number) for number in sorted({place.number for place in places}))
        sentence = f"The text leans on the {document}, which is not part of this folder (lines: {where})."
        advice = "Bring its clauses into policy.md and terms/, or questions about it stay with a person."
        yield Finding("missing_document", sentence, advice, places[0].section, places[0].number)


def _is_vague(word: str, line: Line, end: int) -> bool:
    return word not in _NEEDS_FIGURE or bool(re.match(r"\s+\d", line.text[end:]))


def _around(text: str, match: re.Match[str]) -> str:
    """Return a few words on both sides, so that the place is found at once."""
    before, after = text[: match.start()].split()[-3:], text[match.end() :].split()[:3]
    return re.sub(r" ([,.;:)])", r"\1", " ".join([*before, match.group(), *after]).strip("-* "))

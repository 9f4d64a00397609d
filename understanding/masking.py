"""Masking: what a message is about, without the numbers, names and addresses that happen to be in it."""

import re

from understanding.country_names import without_countries
from understanding.text import normalised, without_accents

_SPACES = re.compile(r"\s+")
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
MASK_WORDS = frozenset({"link", "email", "number", "date", "money", "country"})

# The order matters: an e-mail address holds a host name, and both hold digits.
_MASKS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("email", re.compile(r"[^\s@<>,;:]{1,64}@[^\s@<>,;:]{1,190}\.[a-z]{2,24}\b", re.IGNORECASE)),
    ("link", re.compile(r"\b(?:https?://|www\.)\S+|\b[a-z0-9-]+\.(?:com|net|org|shop|store|co)(?:/\S*)?\b", re.IGNORECASE)),
    ("number", re.compile(r"\b1z[ ]?(?:[0-9a-z][ ]?){16}\b", re.IGNORECASE)),
    ("number", re.compile(r"\b[a-z]{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}[ ]?[a-z]{2}\b", re.IGNORECASE)),
    ("money", re.compile(r"[$\u20ac\u00a3\u20a9\u00a5\u20b9]\s?\d[\d.,]*|\b\d[\d.,]*\s?[$\u20ac\u00a3\u20a9\u00a5\u20b9]")),
    ("date", re.compile(r"\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}([/.-])\d{1,2}\1\d{2,4}\b|\b\d{1,2}/\d{1,2}\b")),
    ("number", re.compile(r"#?\b[a-z]{1,5}[-_]?\d{3,}[a-z0-9-]*\b", re.IGNORECASE)),
    ("number", re.compile(r"#\s?\w*\d\w*|\b\d(?:[ -]?\d){3,}\b")),
    ("number", re.compile(r"\b(?=[a-z]*(?:\d[a-z]*){4})[a-z0-9]{8,40}\b", re.IGNORECASE)),
)


def masked(text: str) -> str:
    """The normalised text with links, addresses, codes, numbers and countries replaced by stable words.

    So no order number ever decides what a shopper wants, and what was learnt about one country holds for
    all. Small numbers stay: "2 of 3 parcels" and "5 days late" mean something.
    """
    result = without_accents(normalised(text))
    for word, pattern in _MASKS:
        result = pattern.sub(f" {word} ", result)
    return _SPACES.sub(" ", _STRETCHED.sub(r"\1\1", without_countries(result))).strip()

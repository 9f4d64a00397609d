"""Lists of words that belong to no single language: countries, places, currencies, the words around numbers."""

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from understanding.lexicons import fold

FOLDER = Path(__file__).with_name("wordlists")


@lru_cache(maxsize=8)
def wordlist(name: str) -> dict[str, Any]:
    """One of the lists, as it is written."""
    content: dict[str, Any] = yaml.load((FOLDER / f"{name}.yml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    return content


def plain(words: list[str]) -> frozenset[str]:
    """Words of a list as they stand in a folded message, hyphens and apostrophes read as spaces."""
    return frozenset(spaced(fold(word)) for word in words)


def spaced(text: str) -> str:
    """The text with what joins words turned into spaces, at the same length: "pre-order", "dall'italia", "usa/canada"."""
    return text.translate(_JOINTS)


_JOINTS = str.maketrans(dict.fromkeys("-'/_\u2010\u2011\u2012\u2013\u2014\u00b7\u30fb|", " "))

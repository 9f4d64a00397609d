"""Masking: what a message is about, without the numbers, names and addresses that happen to be in it."""

import re

from understanding.country_names import without_countries
from understanding.text import normalised

_SPACES = re.compile(r"\s+")
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
MASK_WORDS = frozenset({"link", "email", "number", "date", "money", "country"})

# The order matters: an e-mail address holds a host name, and both hold digits. Each repetition is bounded, or is of
# a kind of sign that what follows does not begin with, so no text makes the search slow.
# In scripts without spaces a code may touch a word, so a border is where ASCII letters and digits end.
_LEFT, _RIGHT = r"(?<![a-z0-9_])", r"(?![a-z0-9_])"
_SIGN = "[$\u20ac\u00a3\u20a9\u00a5\u20b9\u20ba\u20bd\u0e3f]"
_MASKS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (word, re.compile(pattern, re.IGNORECASE))
    for word, pattern in (
        ("email", rf"[^\s@<>,;:]{{1,64}}@[^\s@<>,;:]{{1,190}}\.[a-z]{{2,24}}{_RIGHT}"),
        ("link", rf"{_LEFT}(?:https?://|www\.)\S+|{_LEFT}[a-z0-9-]{{1,63}}\.(?:com|net|org|shop|store|co){_RIGHT}(?:/\S*)?"),
        ("number", rf"{_LEFT}1z ?(?:[0-9a-z] ?){{16}}{_RIGHT}"),
        ("number", rf"{_LEFT}[a-z]{{2}} ?\d{{3}} ?\d{{3}} ?\d{{3}} ?[a-z]{{2}}{_RIGHT}"),
        ("money", rf"{_SIGN}\s?\d[\d.,]{{0,15}}|{_LEFT}\d[\d.,]{{0,15}}\s?{_SIGN}"),
        (
            "date",
            rf"{_LEFT}\d{{4}}-\d{{1,2}}-\d{{1,2}}{_RIGHT}|{_LEFT}\d{{1,2}}([/.-])\d{{1,2}}\1\d{{2,4}}{_RIGHT}|{_LEFT}\d{{1,2}}/\d{{1,2}}{_RIGHT}",
        ),
        ("number", rf"#?{_LEFT}[a-z]{{1,5}}[-_]?\d{{3,}}[a-z0-9-]*{_RIGHT}"),
        ("number", rf"#\s?\w*\d\w*|{_LEFT}\d(?:[ -]?\d){{3,}}{_RIGHT}"),
        ("number", rf"{_LEFT}(?=[a-z]*(?:\d[a-z]*){{4}})[a-z0-9]{{8,40}}{_RIGHT}"),
    )
)


def masked(text: str) -> str:
    """The normalised text with links, addresses, codes, numbers and countries replaced by stable words.

    So no order number ever decides what a shopper wants, and what was learnt about one country holds for
    all. Small numbers stay: "2 of 3 parcels" and "5 days late" mean something. Accents stay for the sentence
    vector, which knows the words with them; the reader of words and word pieces folds them itself.
    """
    result = without_countries(without_codes(normalised(text), "{}"))
    return _SPACES.sub(" ", _STRETCHED.sub(r"\1\1", result)).strip()


def without_codes(text: str, word: str = "") -> str:
    """A lower-case text whose addresses and numbers are left out, or replaced by a word for their kind."""
    for kind, pattern in _MASKS:
        text = pattern.sub(f" {word.format(kind)} ", text)
    return text

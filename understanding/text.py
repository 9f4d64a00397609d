"""Cleaning and folding of a message before anything is read out of it.

``clean``, ``defused``, ``aligned`` and ``plain_letters`` never change the length of a text, so the
offsets of entities stay true for what the shopper typed.
"""

import re
import unicodedata

MAX_CHARACTERS = 4000
DIVISION_SLASH = "\u2215"

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]")
_SPACES = re.compile(r"\s+")
_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u00b4": "'", "`": "'", "\u201c": '"', "\u201d": '"'})


def clean(text: str) -> str:
    """The text as it may be stored and shown: same length, no lone surrogate or NUL, capped in size."""
    return _UNSTORABLE.sub("\ufffd", text[:MAX_CHARACTERS])


def defused(text: str) -> str:
    """The text with a leading slash made harmless, at the same length.

    Rasa reads any message that starts with a slash (after spaces) as a command: ``/restart`` would wipe
    the conversation and ``/intent{...}`` would set entities past the classifier. Shoppers cannot command.
    """
    spaces = len(text) - len(text.lstrip())
    if text[spaces : spaces + 1] != "/":
        return text
    return text[:spaces] + DIVISION_SLASH + text[spaces + 1 :]


def normalised(text: str) -> str:
    """One spelling of a text: compatibility forms folded, lower case, plain quotes, single spaces."""
    folded = unicodedata.normalize("NFKC", clean(text)).translate(_QUOTES).replace(DIVISION_SLASH, " ")
    return _SPACES.sub(" ", _INVISIBLE.sub("", folded)).strip().lower()


def without_accents(text: str) -> str:
    """Latin letters without their marks, so that "dónde" and "donde" are one word; other scripts stay."""
    return "".join(_bare(c) if c > "\x7f" else c for c in unicodedata.normalize("NFC", text))


def _bare(character: str) -> str:
    first = unicodedata.normalize("NFD", character)[0]
    return first if first.isascii() else character


def aligned(text: str) -> str:
    """The text folded character by character, so that every offset still points at the same place.

    Full-width letters become plain ones, digits of any script become 0-9, odd spaces become a space.
    """
    return "".join(_folded_character(c) if not c.isascii() or c < " " else c for c in clean(text)).translate(_QUOTES)


def _folded_character(character: str) -> str:
    if character.isspace():
        return " "
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    folded = unicodedata.normalize("NFKC", character)
    return folded if len(folded) == 1 else character


def plain_letters(text: str) -> str:
    """Lower case without accents, at the same length; what lists of words are compared with."""
    return "".join(c.lower() if c.isascii() else _plain_letter(c) for c in text)


def _plain_letter(character: str) -> str:
    lower = _bare(character).lower()
    return lower if len(lower) == 1 else character

"""One slip of the finger a message, and how often it changes what is done about the message. Pure and repeatable."""

import random
import string
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from understanding.classifier import OUT_OF_SCOPE, Prediction
from understanding.evaluation.figures import folded

KINDS = ("swap", "drop", "double", "replace", "case")
_SHOWN = 20


@dataclass(frozen=True)
class Edit:
    """A message with one slip in it."""

    kind: str
    before: str
    after: str


@dataclass(frozen=True)
class Flip:
    """A slip that changed what is done."""

    edit: Edit
    before: str
    after: str


@dataclass(frozen=True)
class FlipCount:
    """How many messages got a slip, and how many are acted on otherwise: another answer, a refusal now, an answer now."""

    kind: str
    n: int
    changed: int
    answers: int
    refused: int
    answered: int


@dataclass(frozen=True)
class Flips:
    """All slips together, each kind, and some of those that changed something."""

    whole: FlipCount
    kinds: tuple[FlipCount, ...]
    shown: tuple[Flip, ...]


def edited(text: str, seed: int = 0) -> Edit | None:
    """The message with one slip, the same for the same text and seed; None where no kind of slip is possible."""
    chance = random.Random(f"{seed} {text}")  # noqa: S311 - a slip is no secret
    for kind in chance.sample(KINDS, len(KINDS)):
        after = _SLIPS[kind](text, chance)
        if after is not None:
            return Edit(kind, text, after)
    return None


def _swapped(text: str, chance: random.Random) -> str | None:
    places = [i for i in _letters(text) if text[i + 1 : i + 2].isalpha() and text[i] != text[i + 1]]
    return _at(places, chance, lambda i: text[:i] + text[i + 1] + text[i] + text[i + 2 :])


def _dropped(text: str, chance: random.Random) -> str | None:
    letters = _letters(text)
    # A message of one letter would be left empty.
    return _at(letters if len(letters) > 1 else [], chance, lambda i: text[:i] + text[i + 1 :])


def _doubled(text: str, chance: random.Random) -> str | None:
    return _at(_letters(text), chance, lambda i: text[: i + 1] + text[i:])


def _replaced(text: str, chance: random.Random) -> str | None:
    """Another letter of the alphabet, or in other scripts another letter of the message."""
    letters = _letters(text)

    def other(i: int) -> str:
        known = string.ascii_lowercase if text[i].isascii() else "".join(sorted({text[j] for j in letters if not text[j].isascii()}))
        return chance.choice([letter for letter in known if letter != text[i].lower()] or [text[i] * 2])

    return _at(letters, chance, lambda i: text[:i] + other(i) + text[i + 1 :])


def _recased(text: str, chance: random.Random) -> str | None:
    others = sorted({text.upper(), text.lower(), text.title(), text.swapcase()} - {text})
    return chance.choice(others) if others else None


_SLIPS: dict[str, Callable[[str, random.Random], str | None]] = {
    "swap": _swapped,
    "drop": _dropped,
    "double": _doubled,
    "replace": _replaced,
    "case": _recased,
}


def _letters(text: str) -> list[int]:
    return [i for i, sign in enumerate(text) if sign.isalpha()]


def _at(places: Sequence[int], chance: random.Random, slip: Callable[[int], str]) -> str | None:
    return slip(chance.choice(places)) if places else None


def flips(edits: Sequence[Edit], before: Sequence[Prediction], after: Sequence[Prediction]) -> Flips:
    """Compare what is done about each message with what is done about its edited form; all refusals are one."""
    pairs = [Flip(edit, folded(one.intent), folded(other.intent)) for edit, one, other in zip(edits, before, after, strict=True)]
    changed = sorted(
        (pair for pair in pairs if pair.before != pair.after), key=lambda pair: (KINDS.index(pair.edit.kind), pair.edit.before)
    )
    kinds = tuple(_count(kind, [pair for pair in pairs if pair.edit.kind == kind]) for kind in KINDS)
    return Flips(_count("all", pairs), kinds, tuple(changed[:: max(1, -(-len(changed) // _SHOWN))]))


def _count(kind: str, pairs: Iterable[Flip]) -> FlipCount:
    pairs = list(pairs)
    changed = [pair for pair in pairs if pair.before != pair.after]
    refused = sum(pair.after == OUT_OF_SCOPE for pair in changed)
    answered = sum(pair.before == OUT_OF_SCOPE for pair in changed)
    return FlipCount(kind, len(pairs), len(changed), len(changed) - refused - answered, refused, answered)

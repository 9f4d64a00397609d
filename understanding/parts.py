"""Two or more questions in one message: which pieces ask what.

Deliberately careful: a story around one question must stay one question. A message is taken apart only
when its pieces are read, each for itself, as different matters and every one of them surely.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from understanding.classifier import FALLBACK, REFUSALS, Prediction
from understanding.segments import pieces

# A piece counts when it is read as surely as this; chosen on messages that hold one question (docs/understanding.md).
SURE = 0.8
# These accompany a question and are none themselves.
COURTESIES = frozenset({"greet", "thanks", "bye", "affirm", "deny", "inform", "complaint", "why", "bot_challenge", FALLBACK, *REFUSALS})

# One trouble told in several sentences: "it is late. Do I get money back?" asks one thing.
ONE_TROUBLE = frozenset(
    {"track_order", "tracking_problem", "late_delivery", "express_guarantee", "lost_parcel", "delivered_not_received", "return_refund"}
)


@dataclass(frozen=True)
class Part:
    """A piece of a message, from `start` to `end`, with the intent it is read as."""

    start: int
    end: int
    intent: str
    confidence: float


Reader = Callable[[Sequence[str]], Sequence[Prediction]]


def parts(text: str, whole: Prediction, read: Reader, joiners: Iterable[str] = ()) -> list[Part]:
    """The questions of a message, in order; empty unless there are at least two different ones.

    `read` predicts several texts at once. A piece that is unclear by itself ("how much is it?") is read
    together with the one before it.
    """
    cuts = pieces(text, joiners)
    if len(cuts) < 2:  # noqa: PLR2004 - one piece is the whole
        return []
    alone = read([text[start:end].strip() for start, end in cuts])
    asked: list[Part] = []
    for i, (start, end) in enumerate(cuts):
        together = partial(_joined, text, cuts[max(0, i - 1)][0], end, read)
        reading = _settled(alone[i], together, asked[-1].intent if asked else None)
        if reading and all(part.intent != reading.intent for part in asked):
            asked.append(Part(start, end, reading.intent, reading.confidence))
    fits = whole.intent in COURTESIES or any(part.intent == whole.intent for part in asked)
    return asked if len(asked) > 1 and fits else []


def _joined(text: str, start: int, end: int, read: Reader) -> Prediction:
    """A piece with the one before it, read only where that can change something: each reading costs milliseconds."""
    return read([text[start:end].strip()])[0]


def _settled(alone: Prediction, together: Callable[[], Prediction], before: str | None) -> Prediction | None:
    """What a piece asks, given what the pieces before it asked; nothing when that is not sure."""
    if before is None:
        return alone if _sure(alone) else None
    if _sure(alone):
        return None if {alone.intent, before} <= ONE_TROUBLE and together().intent == before else alone
    if alone.intent not in {FALLBACK, *REFUSALS} and alone.confidence >= SURE:
        return None
    joined = together()
    return joined if _sure(joined) else None


def _sure(reading: Prediction) -> bool:
    return reading.intent not in COURTESIES and reading.confidence >= SURE

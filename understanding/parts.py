"""Two or more questions in one message: which pieces ask what.

Deliberately careful: a story around one question must stay one question. A message is taken apart only
when its pieces are read, each for itself, as different matters and every one of them surely.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from understanding.classifier import FALLBACK, REFUSALS, Prediction
from understanding.segments import pieces

# A piece counts when it is read as surely as this; chosen on messages that hold one question (docs/understanding.md).
SURE = 0.8
# These accompany a question and are none themselves.
COURTESIES = frozenset(
    {"greet", "thanks", "bye", "affirm", "deny", "inform", "complaint", "why", "bot_challenge", "human_agent", FALLBACK, *REFUSALS}
)

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
    alone = [text[start:end].strip() for start, end in cuts]
    joined = [text[cuts[i - 1][0] : end].strip() for i, (_, end) in enumerate(cuts) if i]
    readings = list(read([*alone, *joined]))
    asked: list[Part] = []
    for i, (start, end) in enumerate(cuts):
        reading = _settled(readings[i], readings[len(cuts) + i - 1] if i else None, asked[-1].intent if asked else None)
        if reading and all(part.intent != reading.intent for part in asked):
            asked.append(Part(start, end, reading.intent, reading.confidence))
    fits = whole.intent in COURTESIES or any(part.intent == whole.intent for part in asked)
    return asked if len(asked) > 1 and fits else []


def _settled(alone: Prediction, together: Prediction | None, before: str | None) -> Prediction | None:
    """What a piece asks, given what the pieces before it asked; nothing when that is not sure."""
    if _sure(alone):
        same_trouble = together is not None and together.intent == before and {alone.intent, before} <= ONE_TROUBLE
        return None if same_trouble else alone
    unclear = alone.intent in {FALLBACK, *REFUSALS} or alone.confidence < SURE
    return together if before and together and unclear and _sure(together) else None


def _sure(reading: Prediction) -> bool:
    return reading.intent not in COURTESIES and reading.confidence >= SURE

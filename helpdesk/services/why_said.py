"""Why an answer was given: the same inputs through the same code once more, and what has changed when the words are others now."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from helpdesk.answers.compose import Reply
from helpdesk.decisions import Decision
from helpdesk.errors import HelpdeskError, InvalidRecord
from helpdesk.services import grounds
from helpdesk.services.turns import Ground
from helpdesk.services.value_sources import Line, lines, recorded_lines, words
from helpdesk.services.what_changed import reasons
from helpdesk.shops import Shop
from helpdesk.turnrecords import Told, TurnRecord

_TOKENS = re.compile(r"\s+|\d[\d.,]*\d|\w+|[^\w\s]")
_BETWEEN = "\n\n"
# What code may raise that is given inputs of an older make.
_SPOILT = (ArithmeticError, LookupError, TypeError, ValueError, AttributeError)


@dataclass(frozen=True)
class Piece:
    """A piece of a comparison: "same", "gone" (said then) or "new" (would be said now)."""

    kind: str
    text: str


@dataclass(frozen=True)
class Replay:
    """What is said on the same inputs now; `same` tells whether it is what was said, `reasons` why not. `fault`: it cannot be given."""

    words: str = ""
    same: bool = False
    difference: tuple[Piece, ...] = ()
    reasons: tuple[str, ...] = ()
    fault: str | None = None


@dataclass(frozen=True)
class Judged:
    """A decision as it was recorded, a part of it for each parcel that was judged alone."""

    question: str
    outcome: str
    reason: str
    lines: tuple[Line, ...]
    clauses: tuple[Mapping[str, Any], ...]
    parts: tuple["Judged", ...] = ()


def words_again(record: TurnRecord, shop: Shop) -> str:
    """Return the words that the recorded inputs give now; raises HelpdeskError when they give none."""
    return _again(record, shop).text


def replay(told: Told, shop: Shop) -> Replay:
    """Give a recorded answer again and compare."""
    if told.record is None or not told.record.grounds:
        return Replay(fault="The inputs of this answer were not recorded.")
    said = _BETWEEN.join(told.said)
    try:
        now = _again(told.record, shop)
        if now.text == said:
            return Replay(now.text, same=True)
        changed = tuple(reasons(told.record.decisions, now.decisions, shop))
    except (HelpdeskError, *_SPOILT) as fault:
        return Replay(fault=f"The recorded inputs give no answer any more ({fault}).")
    return Replay(now.text, difference=_difference(said, now.text), reasons=changed)


def judged(record: TurnRecord, shop: Shop) -> tuple[Judged, ...]:
    """Return the recorded decisions. Where the same one is made again, it tells the source of every value."""
    try:
        again = _again(record, shop).decisions
    except (HelpdeskError, *_SPOILT):
        again = ()
    known = {_mark(decision.as_json()): decision for decision in again}
    return tuple(_judged(one, known.get(_mark(one))) for one in record.decisions)


def inputs(record: TurnRecord, shop: Shop) -> tuple[Ground, ...]:
    """Return what the answer rested on, as recorded; nothing when that cannot be read."""
    try:
        return grounds.from_json(record.grounds, shop)
    except InvalidRecord:
        return ()


def _again(record: TurnRecord, shop: Shop) -> Reply:
    return grounds.again(grounds.from_json(record.grounds, shop), shop)


def _difference(said: str, now: str) -> tuple[Piece, ...]:
    return tuple(_pieces(_TOKENS.findall(said), _TOKENS.findall(now)))


def _pieces(before: Sequence[str], after: Sequence[str]) -> Iterator[Piece]:
    for kind, start, end, other_start, other_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Piece("same", "".join(before[start:end]))
            continue
        if start < end:
            yield Piece("gone", "".join(before[start:end]))
        if other_start < other_end:
            yield Piece("new", "".join(after[other_start:other_end]))


def _judged(recorded: Mapping[str, Any], again: Decision | None) -> Judged:
    parts = recorded.get("parcels") or ()
    same = again.parts if again else (None,) * len(parts)
    return Judged(
        question=words(str(recorded.get("question", ""))),
        outcome=words(str(recorded.get("outcome", ""))),
        reason=words(str(recorded.get("reason") or "")),
        lines=lines(again) if again else recorded_lines(recorded),
        clauses=tuple(recorded.get("citations") or ()),
        parts=tuple(_judged(part, twin) for part, twin in zip(parts, same, strict=True)),
    )


def _mark(decision: Mapping[str, Any]) -> str:
    return repr(_sorted(decision))


def _sorted(value: Any) -> Any:
    if isinstance(value, Mapping):
        return sorted((str(key), _sorted(one)) for key, one in value.items())
    return [_sorted(one) for one in value] if isinstance(value, list | tuple) else value

"""The record of a turn: what was understood of a message, what was decided, on which inputs, and how long it took."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol


@dataclass(frozen=True)
class TurnRecord:
    """What came of the message `seq`. `grounds` hold the inputs of each answer, so that it can be given again word for word."""

    seq: int
    shop: str
    outcome: str
    language: str | None = None
    intent: str | None = None
    confidence: float | None = None
    handoff: str | None = None
    decisions: tuple[Mapping[str, Any], ...] = ()
    grounds: tuple[Mapping[str, Any], ...] = ()
    blocked: tuple[str, ...] = ()
    milliseconds: float = 0.0


@dataclass(frozen=True)
class Told:
    """What the bot said about a message, with the record of the turn; an answer older than such records has none."""

    conversation_id: str
    shop: str
    at: datetime
    said: tuple[str, ...]
    asked: str | None = None
    record: TurnRecord | None = None


class TurnStore(Protocol):
    """The records of turns."""

    def told(self, conversation_id: str, seq: int) -> Told | None:
        """Return what belongs to a message of the bot, None when there is no such message."""
        ...

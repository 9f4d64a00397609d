"""What the shop learns from its conversations: messages that were probably misunderstood, and what an agent made of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from helpdesk.audit import Entry

Key = tuple[str, int]
# Read as none of the matters that the bot answers.
UNCLEAR = ("nlu_fallback", "out_of_scope", "other_support")
# Whoever asks for a person after one of these was not misunderstood by it.
COURTESIES = ("greet", "thanks", "bye", "affirm", "deny", "bot_challenge", "human_agent")


class Sign(StrEnum):
    """Why a message may have been misunderstood."""

    NOT_UNDERSTOOD = "not_understood"  # read as none of the bot's matters, or answered with a question back
    UNHELPFUL = "unhelpful"  # the shopper rated the answer so
    PERSON_ASKED = "person_asked"  # the shopper asked for a person soon after


class Verdict(StrEnum):
    """What an agent made of such a message."""

    INTENT = "intent"  # it means this
    RIGHT = "right"  # it was understood
    NEW_NEED = "new_need"  # it means something that the bot does not know yet
    SKIPPED = "skipped"  # nothing can be learnt from it


@dataclass(frozen=True)
class Doubt:
    """A message that was probably misunderstood, with what was understood and said."""

    conversation_id: str
    seq: int
    shop: str
    at: datetime
    text: str
    signs: frozenset[Sign]
    language: str | None = None
    intent: str | None = None
    confidence: float | None = None
    reply: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Review:
    """An agent's verdict on one message. `text` is the message without what tells who wrote it; `note` says what the new need is."""

    conversation_id: str
    seq: int
    agent_id: int
    verdict: Verdict
    text: str
    at: datetime
    intent: str | None = None
    note: str | None = None
    language: str | None = None
    exported_at: datetime | None = None
    shop: str = ""
    agent: str = ""

    @property
    def key(self) -> Key:
        """The conversation and number of the message."""
        return self.conversation_id, self.seq


@dataclass(frozen=True)
class Example:
    """A written example of an intent in a language, as the assistant learns from it."""

    language: str
    intent: str
    text: str


class ReviewStore(Protocol):
    """Doubtful messages and the verdicts on them; both go when the conversation is erased."""

    def doubts(
        self,
        shops: Sequence[str],
        *,
        language: str | None = None,
        sign: Sign | None = None,
        since: datetime | None = None,
        skip: int = 0,
        limit: int = 25,
    ) -> Sequence[Doubt]:
        """Return what waits for a verdict, the newest first."""
        ...

    def open_counts(self, shops: Sequence[str], since: datetime | None = None) -> Mapping[tuple[str, str | None], int]:
        """Count what waits for a verdict by shop and language."""
        ...

    def doubt(self, conversation_id: str, seq: int) -> Doubt | None:
        """Return a message that the bot has answered, doubtful or not; None when there is none."""
        ...

    def decide(self, review: Review, entry: Entry) -> bool:
        """Store a verdict; False when somebody else was faster."""
        ...

    def undo(self, conversation_id: str, seq: int, entry: Entry, at: datetime) -> bool:
        """Take a verdict back; False when there is none or it has been exported."""
        ...

    def decided(self, shops: Sequence[str], *, language: str | None = None, skip: int = 0, limit: int = 25) -> Sequence[Review]:
        """Return the verdicts, the newest first."""
        ...

    def decided_count(self, shops: Sequence[str], *, language: str | None = None) -> int:
        """Count the verdicts."""
        ...

    def to_export(self, shop: str | None = None, since: datetime | None = None, *, again: bool = False) -> Sequence[Review]:
        """Return the verdicts that teach something, the oldest first; those exported before only when asked for `again`."""
        ...

    def exported(self, keys: Sequence[Key], at: datetime) -> None:
        """Note which verdicts have been written out."""
        ...

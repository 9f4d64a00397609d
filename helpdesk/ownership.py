"""Who leads a conversation, and the moves by which that changes.

`bot → queued → agent → bot | resolved`. The epoch grows with every move of the word between bot, agent and nobody;
each move and each sentence of an agent names the epoch it was made in, and is refused when that is over.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from helpdesk.audit import Entry
from helpdesk.conversations import Speaker
from helpdesk.errors import HelpdeskError


class Resolution(StrEnum):
    """Why an agent closed a conversation."""

    ANSWERED = "answered"
    CLAIM_HANDLED = "claim_handled"
    SHOP_HANDLED = "shop_handled"  # done in the shop's own system
    NO_REPLY = "no_reply"  # the shopper did not come back
    SPAM = "spam"


class Taken(HelpdeskError):
    """Somebody else was faster: the conversation has moved on since the epoch that was named."""


@dataclass(frozen=True)
class Ownership:
    """Who leads a conversation by now; of one that is resolved, who led it last.

    `assignee_name` is what shoppers read of that agent; `queued_at` is since when a person is waited for; `seen_seq` what
    agents have read.
    """

    id: str
    shop: str
    speaker: Speaker
    epoch: int
    assignee: int | None = None
    assignee_name: str | None = None
    queued_at: datetime | None = None
    led_at: datetime | None = None
    snoozed_until: datetime | None = None
    escalated: bool = False
    resolved_at: datetime | None = None
    resolution: str | None = None
    language: str | None = None
    contact_email: str | None = None
    last_seq: int = 0
    seen_seq: int = 0


@dataclass(frozen=True)
class Move:
    """One change of who leads: from where it may be made, what it leads to, what the shopper is told, what the audit keeps.

    `led_by` is the agent who must lead (None: anybody); `sets` are further columns of the conversation.
    """

    allowed: frozenset[Speaker]
    to: Speaker
    epoch: int
    entry: Entry
    assignee: int | None = None
    led_by: int | None = None
    said: str | None = None
    sets: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class AgentWords:
    """What an agent sends: the text, who and in which epoch; `client_id` makes a repeat the same message."""

    agent_id: int
    epoch: int
    text: str
    client_id: str
    entry: Entry
    details: Mapping[str, Any] | None = None


class OwnershipStore(Protocol):
    """Keeps who leads; every method is one transaction that holds the conversation."""

    def held(self, conversation_id: str) -> Ownership | None:
        """Return who leads, or None when there is no such conversation."""
        ...

    def move(self, conversation_id: str, move: Move, at: datetime) -> Ownership:
        """Make a move and return what holds then; raises Taken when the epoch or the one who leads is another."""
        ...

    def say(self, conversation_id: str, words: AgentWords, at: datetime) -> int:
        """Append an agent's words and keep what was promised; returns the `seq`. Raises Taken when that agent does not lead."""
        ...

    def snooze(self, conversation_id: str, epoch: int, until: datetime | None, entry: Entry, at: datetime) -> Ownership:
        """Set aside until a moment, or no longer (None); raises Taken for an epoch that is over."""
        ...

    def note(self, conversation_id: str, agent_id: int, text: str, entry: Entry, at: datetime) -> int:
        """Add a private note; returns its id."""
        ...

    def notes(self, conversation_id: str) -> Sequence[Mapping[str, Any]]:
        """Return the notes in order: {id, author, text, at}."""
        ...

    def saw(self, conversation_id: str, seq: int) -> None:
        """Note up to which message agents have read."""
        ...

    def deserted(self, since: datetime, at: datetime) -> Sequence[Ownership]:
        """List conversations whose agent was not heard of since a moment, or may not lead them, and which are not set aside at another."""
        ...

    def due(self, at: datetime) -> Sequence[Ownership]:
        """List conversations that were set aside until now."""
        ...

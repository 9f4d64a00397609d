"""The queue: what agents choose from, and what is known of one conversation before its dossier is made."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from helpdesk.conversations import Handoff, Speaker


class View(StrEnum):
    """A part of the queue."""

    WAITING = "waiting"  # asks for a person and nobody leads it
    MINE = "mine"  # led by the agent who looks
    ALL = "all"  # not closed
    SNOOZED = "snoozed"  # set aside until later
    RESOLVED = "resolved"


@dataclass(frozen=True)
class Look:
    """Who looks at what: the shops they serve (or chose), the view, at which moment, words that must occur, and which page.

    Pages are counted from 1; one that is not there any more is taken for the last.
    """

    shops: tuple[str, ...]
    agent_id: int
    at: datetime
    view: View = View.WAITING
    words: str = ""
    page: int = 1


@dataclass(frozen=True)
class Row:
    """One conversation as the queue shows it.

    `reason` is why a person was asked for last; `unread` counts the shopper's messages that no agent has read; `promise_due`
    is when the next open promise is due; `order_number` is the proven order in focus.
    """

    id: str
    shop: str
    speaker: Speaker
    epoch: int
    changed_at: datetime
    language: str | None = None
    reason: str | None = None
    queued_at: datetime | None = None
    snoozed_until: datetime | None = None
    escalated: bool = False
    resolution: str | None = None
    assignee: int | None = None
    assignee_name: str | None = None
    last_author: str | None = None
    last_text: str | None = None
    last_at: datetime | None = None
    unread: int = 0
    promise_due: datetime | None = None
    order_number: str | None = None


@dataclass(frozen=True)
class Page:
    """The rows of one page, which page it is, and how many there are of both."""

    rows: tuple[Row, ...]
    number: int
    pages: int
    found: int


@dataclass(frozen=True)
class Pulse:
    """What tells that a queue has changed: two pulses are equal when nothing in it has moved.

    `newest` is the id of the conversation that came into the queue last and still waits; `unread` counts the conversations
    the agent leads in which something is unread; `touched` is the newest change of one that waits or is led.
    """

    counts: Mapping[View, int]
    newest: str | None
    unread: int
    touched: datetime | None


class QueueStore(Protocol):
    """Looks at many conversations at once."""

    def page(self, look: Look) -> Page:
        """Return a page of a view.

        Who waits comes in order of waiting, escalated first; what an agent leads with the unread first; all else by its
        newest change.
        """
        ...

    def counts(self, look: Look) -> Mapping[View, int]:
        """Count the conversations of every view, whatever the words."""
        ...

    def pulse(self, look: Look) -> Pulse:
        """Return what tells whether a queue has changed, whatever the view and the words."""
        ...

    def handoff(self, conversation_id: str) -> tuple[Handoff, datetime] | None:
        """Return why a person was asked for last, and when."""
        ...

    def last_decision(self, conversation_id: str) -> Mapping[str, Any] | None:
        """Return the last decision that was told in a conversation, as JSON."""
        ...

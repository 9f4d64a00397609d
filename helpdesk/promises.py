"""Promises: what the shop has told a shopper it will do by a moment. None vanishes; each ends kept or dropped with a reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from helpdesk.audit import Entry

# A digest that could not be sent is tried again after a while, and so many times a day in all.
DIGEST_PAUSE = timedelta(minutes=15)
DIGEST_TRIES = 4


class PromiseKind(StrEnum):
    """What was promised."""

    ANSWER = "answer"  # a person answers
    CLAIM = "claim"  # a person decides on a claim
    OTHER = "other"  # an agent's own word


@dataclass(frozen=True)
class Promise:
    """One promise. `subject` says what it is about, without personal data; it is open until `kept_at` or `dropped_at`."""

    shop: str
    conversation_id: str
    kind: PromiseKind
    subject: str
    made_at: datetime
    due_at: datetime
    made_by: str
    id: int | None = None
    kept_at: datetime | None = None
    dropped_at: datetime | None = None
    ended_by: str | None = None
    reason: str | None = None

    @property
    def open(self) -> bool:
        """Tell whether it is still to be kept."""
        return self.kept_at is None and self.dropped_at is None

    def overdue(self, now: datetime) -> bool:
        """Tell whether its time has passed and it is still open."""
        return self.open and now > self.due_at


class PromiseStore(Protocol):
    """The ledger of promises."""

    def make(self, promise: Promise, entry: Entry | None = None) -> Promise:
        """Add a promise, and an entry of the audit with it.

        An answer that is already promised in its conversation is not promised twice, the first stands.
        """
        ...

    def open_of(self, conversation_id: str) -> Sequence[Promise]:
        """Return the open promises of a conversation, the next due first."""
        ...

    def listed(self, shops: Sequence[str], *, due_before: datetime | None = None, limit: int = 200) -> Sequence[Promise]:
        """Return the open promises of these shops, the next due first."""
        ...

    def ended(self, shops: Sequence[str], limit: int = 100) -> Sequence[Promise]:
        """Return the promises of these shops that have ended, the last ended first."""
        ...

    def of_id(self, promise_id: int) -> Promise | None:
        """Return a promise, or None."""
        ...

    def overdue(self, shops: Sequence[str], at: datetime) -> int:
        """Count the open promises of these shops whose time has passed."""
        ...

    def end(self, promise_id: int, by: str, at: datetime, *, kept: bool, reason: str | None = None, entry: Entry | None = None) -> bool:
        """Mark a promise as kept or dropped, with an entry of the audit; False, and nothing is noted, when it had ended already."""
        ...


class DigestLog(Protocol):
    """Remembers which shops' promises were told of, over restarts and among processes."""

    def begin(self, shop: str, since: datetime, at: datetime) -> bool:
        """Take it on to tell of a shop's promises; False when that was done since a moment, or is to be tried again later only."""
        ...

    def failed(self, shop: str, at: datetime) -> None:
        """Note that it could not be told."""
        ...

"""What agents do with promises: see what is due, make one in their own words, keep or drop one. Every act is in the audit."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from helpdesk.agents import Agent
from helpdesk.audit import Entry
from helpdesk.errors import InvalidRecord
from helpdesk.ownership import OwnershipStore
from helpdesk.ports import Clock
from helpdesk.promises import Promise, PromiseKind, PromiseStore
from helpdesk.services.businesstime import day_of, end_of, how_far
from helpdesk.services.deskwords import handoff_words, label
from helpdesk.services.handling import NotAllowed
from helpdesk.shops import Shop

LONGEST_SUBJECT = 200
LONGEST_REASON = 200
FURTHEST = timedelta(days=366)
# A promise stays when its conversation is erased, so it must not tell who the shopper is.
_PERSONAL = re.compile(r"\S@\S|(?:\d[\s()./-]?){7,}")


class When(StrEnum):
    """How pressing a promise is."""

    OVERDUE = "overdue"
    TODAY = "today"
    LATER = "later"


@dataclass(frozen=True)
class Due:
    """A promise as it stands at a moment. `due_at` is told in the shop's time; `far` says how far that is away."""

    promise: Promise
    shop: Shop
    when: When
    due_at: datetime
    far: str


@dataclass(frozen=True)
class Promising:
    """The acts of agents. Raises NotAllowed for what is not there or not theirs, InvalidRecord for what cannot be."""

    promises: PromiseStore
    ownership: OwnershipStore
    shops: Mapping[str, Shop]
    clock: Clock

    def due(self, shops: Sequence[str], limit: int = 200) -> Sequence[Due]:
        """Return the open promises of these shops, the next due first."""
        now = self.clock.now()
        return [
            seen(promise, self.shops[promise.shop], now)
            for promise in self.promises.listed(shops, limit=limit)
            if promise.shop in self.shops
        ]

    def overdue(self, shops: Sequence[str]) -> int:
        """Count the open promises of these shops whose time has passed."""
        return self.promises.overdue(shops, self.clock.now()) if shops else 0

    def make(self, agent: Agent, conversation_id: str, subject: str, due: str) -> Promise:
        """Promise something in a conversation. `due` is a date, whose end is meant, or a moment with an offset (ISO 8601)."""
        held = self.ownership.held(conversation_id)
        if held is None or not agent.may(held.shop):
            raise NotAllowed("there is no such conversation among those you serve")
        now, said = self.clock.now(), _words(subject, LONGEST_SUBJECT, "what is promised")
        due_at = _moment(self.shops[held.shop], due)
        if not now < due_at <= now + FURTHEST:
            raise InvalidRecord(f"a promise is due after now and within {FURTHEST.days} days")
        made = Promise(held.shop, held.id, PromiseKind.OTHER, said, now, due_at, agent.name)
        return self.promises.make(made, Entry(agent.name, "promise.make", held.shop, held.id, details={"due": due_at.isoformat()}))

    def keep(self, agent: Agent, promise_id: int) -> bool:
        """Mark a promise as kept; False when it had ended already."""
        return self._end(agent, promise_id, None)

    def drop(self, agent: Agent, promise_id: int, reason: str) -> bool:
        """Drop a promise with a reason; False when it had ended already."""
        return self._end(agent, promise_id, _words(reason, LONGEST_REASON, "the reason"))

    def _end(self, agent: Agent, promise_id: int, reason: str | None) -> bool:
        promise = self.promises.of_id(promise_id)
        if promise is None or not agent.may(promise.shop):
            raise NotAllowed("there is no such promise among those of the shops you serve")
        action = "promise.keep" if reason is None else "promise.drop"
        entry = Entry(agent.name, action, promise.shop, promise.conversation_id, f"promise {promise_id}")
        return self.promises.end(promise_id, agent.name, self.clock.now(), kept=reason is None, reason=reason, entry=entry)


def words_for(promise: Promise) -> str:
    """Say in words what a promise is about: why an answer is awaited, which claim is to be decided, what an agent has said."""
    if promise.kind is PromiseKind.ANSWER:
        return handoff_words(promise.subject) or promise.subject
    return label(promise.subject) if promise.kind is PromiseKind.CLAIM else promise.subject


def seen(promise: Promise, shop: Shop, now: datetime) -> Due:
    """Return a promise as it stands at a moment."""
    is_today = day_of(shop, promise.due_at) == day_of(shop, now)
    when = When.OVERDUE if promise.overdue(now) else When.TODAY if is_today else When.LATER
    return Due(promise, shop, when, promise.due_at.astimezone(shop.zone), how_far(shop, now, promise.due_at))


def _moment(shop: Shop, told: str) -> datetime:
    try:
        if len(told) == len("2026-01-01"):
            return end_of(shop, date.fromisoformat(told))
        moment = datetime.fromisoformat(told)
    except ValueError as fault:
        raise InvalidRecord("when it is due must be a date, or a moment with an offset") from fault
    if moment.tzinfo is None:
        raise InvalidRecord("the moment when it is due needs an offset from UTC")
    return moment


def _words(text: str, longest: int, what: str) -> str:
    said = " ".join(text.replace("\0", "").split())
    if not said.isprintable() or not said:
        raise InvalidRecord(f"{what} must be told in words")
    if len(said) > longest:
        raise InvalidRecord(f"{what} must be told in at most {longest} characters")
    if _PERSONAL.search(said):
        raise InvalidRecord(f"{what} is kept for good, so leave out addresses and phone numbers")
    return said

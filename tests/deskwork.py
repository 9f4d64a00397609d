"""A shop's desk for tests: a real database, a clock that is set, agents and conversations, and what was said in them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

from helpdesk.adapters.shopfiles import load_shops
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.agents import Agent, Role
from helpdesk.audit import Entry
from helpdesk.conversations import Conversation, Handoff, HandoffReason
from helpdesk.ownership import Ownership
from helpdesk.services.handling import Handling
from helpdesk.shops import Shop

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
ASKED = Handoff(HandoffReason.ASKED, "asked for a person")
_SHOP = "kawaii_stop"


@lru_cache(maxsize=1)
def shops() -> dict[str, Shop]:
    """Return the shops, read once."""
    return load_shops(Path(__file__).parents[1] / "shops")


@dataclass
class SetClock:
    """Shows the moment it was set to."""

    moment: datetime = NOON

    def now(self) -> datetime:
        """Return the moment."""
        return self.moment

    def passes(self, **time: float) -> datetime:
        """Let some time pass."""
        self.moment += timedelta(**time)
        return self.moment


@dataclass
class Desk:
    """Agents and shoppers over one database."""

    database: SqlDatabase
    clock: SetClock = field(default_factory=SetClock)
    _names: Any = field(default_factory=lambda: count(1))

    @property
    def handling(self) -> Handling:
        """What agents do."""
        return Handling(self.database.ownership, self.database.conversations, shops(), self.clock)

    def agent(self, name: str = "mia", role: Role = Role.AGENT, shop: str = _SHOP, *, here: bool = True, **more: Any) -> Agent:
        """Store an agent of a shop, whose browser was just heard of if they are `here`."""
        added = self.database.agents.add(
            Agent(0, name, name.title(), {shop: role}, **more), "none", [Entry("system", "agent.add")], self.clock.now()
        )
        if here:
            self.database.agents.seen(added.id, self.clock.now())
        return added

    def opens(self, shop: str = _SHOP, **more: Any) -> str:
        """Begin a conversation with the bot and return its id."""
        begun = Conversation(f"{next(self._names):03}-{uuid4().hex[:8]}", shop, **more)
        self.database.conversations.create(begun, self.clock.now())
        return begun.id

    def waits(self, shop: str = _SHOP, *, due: datetime | None = None, **more: Any) -> str:
        """Begin a conversation whose shopper asks for a person."""
        begun = self.opens(shop, **more)
        self.writes(begun, "A person please")
        self.database.conversations.record_handoff(begun, ASKED, self.clock.now(), due=due)
        return begun

    def led(self, agent: Agent, shop: str = _SHOP, **more: Any) -> str:
        """Begin a conversation that an agent has taken over."""
        waiting = self.waits(shop, **more)
        self.handling.take_over(agent, waiting, self.held(waiting).epoch)
        return waiting

    def writes(self, conversation_id: str, text: str) -> int:
        """Let the shopper write."""
        return self.database.conversations.receive(conversation_id, text, self.clock.now())[0]

    def says(self, agent: Agent, conversation_id: str, text: str) -> int:
        """Let an agent answer."""
        return self.handling.say(agent, conversation_id, self.held(conversation_id).epoch, text, uuid4().hex)

    def held(self, conversation_id: str) -> Ownership:
        """Return who leads."""
        found = self.database.ownership.held(conversation_id)
        assert found is not None
        return found

    def state(self, conversation_id: str) -> Conversation:
        """Return the bot's state."""
        found = self.database.conversations.load(conversation_id)
        assert found is not None
        return found

    def leaves(self, conversation_id: str, **state: Any) -> None:
        """Let a turn of the bot leave something behind."""
        self.database.conversations.save(replace(self.state(conversation_id), **state), self.clock.now())

    def said(self, conversation_id: str) -> list[str]:
        """Return what was said as "author: text"."""
        return [f"{one['author']}: {one['text']}" for one in self.database.conversations.messages(conversation_id)]

    def acts(self, conversation_id: str) -> list[tuple[str, str, Mapping[str, Any]]]:
        """Return the audit of a conversation as (actor, action, details), the oldest first."""
        entries = self.database.audit.entries(tuple(shops()), conversation_id=conversation_id)
        return [(entry.actor, entry.action, dict(entry.details)) for entry in reversed(entries)]


def opened(url: str) -> SqlDatabase:
    """Open a database with its tables."""
    database = SqlDatabase(url)
    database.upgrade()
    return database


Act = Callable[[Desk, Agent, str, int], object]
# Every act that needs an epoch, with what else it takes.
ACTS: dict[str, Act] = {
    "take over": lambda desk, agent, one, epoch: desk.handling.take_over(agent, one, epoch),
    "give": lambda desk, agent, one, epoch: desk.handling.give(agent, one, epoch, agent),
    "say": lambda desk, agent, one, epoch: desk.handling.say(agent, one, epoch, "hello", "c1"),
    "hand back": lambda desk, agent, one, epoch: desk.handling.hand_back(agent, one, epoch),
    "release": lambda desk, agent, one, epoch: desk.handling.release(agent, one, epoch),
    "snooze": lambda desk, agent, one, epoch: desk.handling.snooze(agent, one, epoch, desk.clock.now() + timedelta(hours=1)),
}

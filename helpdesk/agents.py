"""Agents: the people who help shoppers, the shops they serve and what they may do there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from helpdesk.audit import Entry
from helpdesk.errors import HelpdeskError


class Role(StrEnum):
    """What an agent may do in a shop; each role may do all that the one before it may."""

    AGENT = "agent"  # converse, note, claim work
    LEAD = "lead"  # and assign to others, take from others, edit canned replies, see figures and the audit
    OWNER = "owner"  # and manage who serves the shop

    @property
    def rank(self) -> int:
        """The place of the role among all, the least first."""
        return list(Role).index(self)


@dataclass(frozen=True)
class Agent:
    """One person with a login. `name` is the login, `display_name` what shoppers read; `shops` maps shop ids to roles.

    `seen_at` is when the agent's browser was last heard of; `must_change` asks for a password of their own first.
    """

    id: int
    name: str
    display_name: str
    shops: Mapping[str, Role]
    active: bool = True
    must_change: bool = False
    has_totp: bool = False
    seen_at: datetime | None = None

    def may(self, shop: str, role: Role = Role.AGENT) -> bool:
        """Tell whether the agent serves a shop with at least a role."""
        return self.active and shop in self.shops and self.shops[shop].rank >= role.rank

    def serving(self, role: Role = Role.AGENT) -> tuple[str, ...]:
        """Return the shops the agent serves with at least a role, sorted."""
        return tuple(sorted(shop for shop in self.shops if self.may(shop, role)))


@dataclass(frozen=True)
class Credentials:
    """What a sign-in is checked against. `totp_step` is the last time step whose code was used; `totp_secret` is sealed."""

    agent: Agent
    password_hash: str = field(repr=False)
    totp_secret: str | None = field(default=None, repr=False)
    totp_step: int = 0


@dataclass(frozen=True)
class Session:
    """One signed-in browser, known by the hash of its secret; not `complete` while the code of a second step is missing."""

    secret_hash: str = field(repr=False)
    agent: Agent
    complete: bool
    created_at: datetime
    seen_at: datetime
    expires_at: datetime


class NotPossible(HelpdeskError):
    """What was asked for about logins cannot be; the text says why, to the one who asked."""


class NameTaken(NotPossible):
    """There is a login of this name already."""


class LastOwner(NotPossible):
    """A shop would be left without anybody who manages who serves it."""


class AgentStore(Protocol):
    """Logins and the shops they serve; every method is one transaction that also adds to the audit what it is given for it."""

    def by_id(self, agent_id: int) -> Agent | None:
        """Return an agent, active or not, or None."""
        ...

    def by_name(self, name: str) -> Credentials | None:
        """Return what a sign-in under a name is checked against, or None; the name is in small letters."""
        ...

    def of_shop(self, shop: str, *, also_off: bool = False) -> Sequence[Agent]:
        """Return who serves a shop, by display name; those who are switched off only when asked for."""
        ...

    def all(self) -> Sequence[Agent]:
        """Return every agent by name, also those who are switched off."""
        ...

    def seen(self, agent_id: int, at: datetime) -> None:
        """Note that an agent's browser was heard of."""
        ...

    def add(self, agent: Agent, password_hash: str, entries: Sequence[Entry], at: datetime) -> Agent:
        """Store a new login and return it with its id (the one given is not used); raises NameTaken."""
        ...

    def serve(self, agent_id: int, shop: str, role: Role | None, entries: Sequence[Entry], at: datetime) -> None:
        """Give an agent a role in a shop, or none; raises LastOwner."""
        ...

    def switch(self, agent_id: int, entries: Sequence[Entry], at: datetime, *, active: bool, even_last_owner: bool = False) -> None:
        """Switch a login on or off, which ends its sessions; raises LastOwner unless that is meant to be."""
        ...

    def set_password(self, agent_id: int, password_hash: str, entries: Sequence[Entry], at: datetime, *, must_change: bool) -> None:
        """Store a new password and end all sessions of the agent."""
        ...

    def rehash(self, agent_id: int, password_hash: str) -> None:
        """Store another hash of the same password."""
        ...

    def set_totp(self, agent_id: int, secret: str | None, step: int, entries: Sequence[Entry], at: datetime) -> None:
        """Ask for codes of a (sealed) secret from now on, later ones than that of a time step; None: ask for no code.

        Ends all sessions of the agent.
        """
        ...

    def use_step(self, agent_id: int, step: int) -> bool:
        """Note that the code of a time step was used; False when it, or that of a later one, was used before."""
        ...


class SessionStore(Protocol):
    """The browsers that agents are signed in with; every method is one transaction."""

    def open(self, session: Session, entries: Sequence[Entry] = ()) -> None:
        """Store a session, and the act of signing in when it is complete; sessions that are over are forgotten."""
        ...

    def find(self, secret_hash: str, at: datetime, idle_since: datetime) -> Session | None:
        """Return the session of a secret, unless it has expired, was idle since a moment, or its agent is switched off."""
        ...

    def touch(self, session: Session, at: datetime) -> None:
        """Note that a session was used, and its agent's browser heard of."""
        ...

    def end(self, secret_hash: str, entries: Sequence[Entry], at: datetime) -> None:
        """Forget a session."""
        ...


def about_login(actor: str, agent: Agent, action: str, **details: str) -> tuple[Entry, ...]:
    """Return an act on a login for the audit, once for each shop the agent serves, so that each shop sees it."""
    shops: Sequence[str | None] = sorted(agent.shops) or [None]
    return tuple(Entry(actor, action, shop, subject=f"agent {agent.name}", details=details) for shop in shops)

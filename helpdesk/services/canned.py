"""Canned replies: kept by leads, used by every agent of the shop, with what is known of the conversation filled in."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from helpdesk.agents import Agent, Role
from helpdesk.audit import Entry
from helpdesk.canned import CannedReply, CannedStore
from helpdesk.errors import InvalidRecord
from helpdesk.ports import Clock

VARIABLES = ("shop", "order", "agent", "language")
LONGEST_REPLY = 2000
MOST_A_SHOP = 200
_SHORTCUT = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")
_VARIABLE = re.compile(r"\{\s*([^{}]*?)\s*\}")
_NOT_THERE = "there is no such reply among those of your shops"


class NoSuchReply(InvalidRecord):
    """The reply is not there, or not the agent's to change."""


@dataclass(frozen=True)
class Filled:
    """A reply ready to be edited. What has no value stays in the text as it is and is `missing`."""

    shortcut: str
    text: str
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Canned:
    """Keeps the replies of shops. Raises NoSuchReply, ShortcutTaken, or InvalidRecord for what cannot be."""

    store: CannedStore
    clock: Clock

    def listed(self, agent: Agent) -> Sequence[CannedReply]:
        """Return the replies of the shops an agent serves, by shop and shortcut."""
        return self.store.listed(agent.serving())

    def filled(self, shop: str, values: Mapping[str, str | None]) -> list[Filled]:
        """Return a shop's replies with their variables filled in."""
        return [fill(reply, values) for reply in self.store.listed((shop,))]

    def add(self, agent: Agent, shop: str, shortcut: str, text: str) -> int:
        """Store a new reply of a shop the agent leads; returns its id."""
        if not agent.may(shop, Role.LEAD):
            raise NoSuchReply(_NOT_THERE)
        if len(self.store.listed((shop,))) >= MOST_A_SHOP:
            raise InvalidRecord(f"a shop has at most {MOST_A_SHOP} replies; remove one that nobody uses")
        reply = _checked(CannedReply(shop, shortcut, text))
        return self.store.add(reply, _entry(agent, "canned.add", reply), self.clock.now())

    def change(self, agent: Agent, reply_id: int, shortcut: str, text: str) -> CannedReply:
        """Give a reply another shortcut or text."""
        reply = _checked(replace(self._led(agent, reply_id), shortcut=shortcut, text=text))
        if not self.store.change(reply, _entry(agent, "canned.change", reply), self.clock.now()):
            raise NoSuchReply(_NOT_THERE)
        return reply

    def remove(self, agent: Agent, reply_id: int) -> CannedReply:
        """Forget a reply."""
        reply = self._led(agent, reply_id)
        self.store.remove(reply_id, _entry(agent, "canned.remove", reply), self.clock.now())
        return reply

    def _led(self, agent: Agent, reply_id: int) -> CannedReply:
        reply = self.store.of_id(reply_id)
        if reply is None or not agent.may(reply.shop, Role.LEAD):
            raise NoSuchReply(_NOT_THERE)
        return reply


def fill(reply: CannedReply, values: Mapping[str, str | None]) -> Filled:
    """Put values in the place of a reply's variables."""
    missing: dict[str, None] = {}

    def put(found: re.Match[str]) -> str:
        value = values.get(found.group(1))
        if not value:
            missing[found.group(1)] = None
        return value or found.group(0)

    return Filled(reply.shortcut, _VARIABLE.sub(put, reply.text), tuple(missing))


def _checked(reply: CannedReply) -> CannedReply:
    shortcut, text = reply.shortcut.strip().lower().removeprefix("/"), reply.text.replace("\r\n", "\n").replace("\0", "").strip()
    if not _SHORTCUT.fullmatch(shortcut):
        raise InvalidRecord("a shortcut has 1 to 40 letters from a to z, digits and hyphens")
    if not text or len(text) > LONGEST_REPLY:
        raise InvalidRecord(f"the text must have 1 to {LONGEST_REPLY} characters")
    unknown = [name for name in _VARIABLE.findall(text) if name not in VARIABLES]
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in VARIABLES)
        raise InvalidRecord(f"there is no variable '{unknown[0]}'; there are {known}")
    return replace(reply, shortcut=shortcut, text=text)


def _entry(agent: Agent, action: str, reply: CannedReply) -> Entry:
    return Entry(agent.name, action, reply.shop, subject=f"reply {reply.shortcut}")

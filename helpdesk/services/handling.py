"""What agents do with conversations: take over, answer, pass on, hand back, set aside, close.

Every act names the epoch the agent saw; what has moved on meanwhile refuses it (`Taken`). Every act is in the audit.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import structlog

from helpdesk.agents import Agent, Role
from helpdesk.answers.catalogue import spoken_language
from helpdesk.answers.compose import say
from helpdesk.answers.proof import Ledger
from helpdesk.audit import SYSTEM, Entry
from helpdesk.conversations import Speaker
from helpdesk.errors import HelpdeskError, InvalidRecord
from helpdesk.evidence import FactSource, Kind, Value
from helpdesk.ownership import AgentWords, Move, Ownership, OwnershipStore, Resolution, Taken
from helpdesk.ports import Clock, ConversationStore
from helpdesk.services.identity import canonical_number
from helpdesk.shops import Shop

_log = structlog.get_logger(__name__)

# An agent whose browser was not heard of for so long has gone.
AWAY_AFTER = timedelta(seconds=60)
_LIKE_A_NUMBER = re.compile(r"[A-Z#-]*\d[A-Z\d-]*")
LONGEST_WORDS = 4000
LONGEST_NOTE = 4000
LONGEST_SNOOZE = timedelta(days=30)
_ANYBODY = frozenset(Speaker)
_AN_AGENT = frozenset({Speaker.AGENT})
_IN_HAND = frozenset({Speaker.QUEUED, Speaker.AGENT})
_NOT_CLOSED = _ANYBODY - {Speaker.RESOLVED}
# What the bot had asked or offered is over once an agent has led: a "yes" to the agent must not be one to the bot.
_BOT_FORGETS: Mapping[str, Any] = {"pending": None, "offer": None, "unsure": 0}
_BOT_BEGINS_ANEW: Mapping[str, Any] = {**_BOT_FORGETS, "given": {}, "recent": None}
_NOT_THERE = "there is no such conversation among those you serve"
_TAKE_FIRST = "take the conversation over first"
_AGENT = FactSource("conversation", "agent")


class NotAllowed(HelpdeskError):
    """The agent's role does not reach so far, or the shop is not theirs."""


@dataclass(frozen=True)
class Handling:
    """The acts of agents. Raises NotAllowed, Taken, or InvalidRecord for what cannot be."""

    ownership: OwnershipStore
    conversations: ConversationStore
    shops: Mapping[str, Shop]
    clock: Clock

    def take_over(self, agent: Agent, conversation_id: str, epoch: int) -> Ownership:
        """Lead a conversation that the bot leads or that waits; a lead may also take it from another agent."""
        held = self._held(agent, conversation_id)
        if held.speaker is Speaker.AGENT and held.assignee == agent.id:
            return held  # clicked twice
        if held.speaker is Speaker.AGENT and not agent.may(held.shop, Role.LEAD):
            raise Taken("a colleague leads this conversation; a lead may take it over")
        return self._give(agent, held, epoch, agent, "conversation.take")

    def give(self, agent: Agent, conversation_id: str, epoch: int, to: Agent) -> Ownership:
        """Pass a conversation to a colleague; assigning what one does not lead needs a lead."""
        held = self._held(agent, conversation_id)
        self._leads(agent, held, or_lead=True)
        if not to.may(held.shop):
            raise InvalidRecord(f"{to.display_name} does not serve this shop")
        return self._give(agent, held, epoch, to, "conversation.transfer")

    def say(self, agent: Agent, conversation_id: str, epoch: int, text: str, client_id: str) -> int:
        """Send words to the shopper; the same `client_id` again is the same message. Returns its seq."""
        held = self._held(agent, conversation_id)
        said = _text(text, LONGEST_WORDS, "message")
        entry = self._entry(agent, held, "conversation.say", {"characters": len(said)})
        words = AgentWords(agent.id, epoch, said, client_id, entry, {"agent": agent.display_name})
        return self.ownership.say(held.id, words, self.clock.now())

    def hand_back(self, agent: Agent, conversation_id: str, epoch: int) -> Ownership:
        """Give the word back to the bot, which begins anew and knows the language, the order and that an agent spoke."""
        held = self._held(agent, conversation_id)
        self._leads(agent, held, or_lead=True)
        conversation = self.conversations.load(conversation_id)
        if conversation is None:  # erased this moment
            raise NotAllowed(_NOT_THERE)
        proven = self._last_named(held, conversation.as_of(self.clock.now()).proven)
        values = {"order_number": Value(Kind.ORDER_NUMBER, proven[0], FactSource("conversation", "in_focus"))} if proven else {}
        said = self._words(held, "handed-back-order" if proven else "handed-back", agent, values)
        sets = {**_BOT_BEGINS_ANEW, "proven": list(proven), "queued_at": None, "led_at": None, "escalated": False}
        move = self._move(agent, held, epoch, Speaker.BOT, "conversation.hand_back", said=said, sets=sets)
        return self.ownership.move(held.id, replace(move, allowed=_AN_AGENT), self.clock.now())

    def release(self, agent: Agent, conversation_id: str, epoch: int, *, escalate: bool = False) -> Ownership:
        """Put a conversation back into the queue, in its place; escalated, it asks for a lead."""
        held = self._held(agent, conversation_id)
        self._leads(agent, held, or_lead=True)
        action = "conversation.escalate" if escalate else "conversation.release"
        now = self.clock.now()
        sets = {**_BOT_FORGETS, "queued_at": held.queued_at or now, "led_at": None, "escalated": escalate or held.escalated}
        said = self._words(held, "agent-back-to-queue", agent)
        move = self._move(agent, held, epoch, Speaker.QUEUED, action, said=said, sets=sets)
        return self.ownership.move(held.id, replace(move, allowed=_AN_AGENT), now)

    def resolve(self, agent: Agent, conversation_id: str, epoch: int, why: Resolution) -> Ownership:
        """Close a conversation with a reason; its promises stay open until they are kept."""
        held = self._held(agent, conversation_id)
        self._leads(agent, held, or_lead=True)
        now = self.clock.now()
        sets = {**_BOT_BEGINS_ANEW, "resolved_at": now, "resolution": why.value, "queued_at": None, "escalated": False}
        said = None if why is Resolution.SPAM else self._words(held, "agent-resolved", agent)
        move = self._move(agent, held, epoch, Speaker.RESOLVED, "conversation.resolve", said=said, sets=sets)
        entry = replace(move.entry, details={"reason": why.value})
        return self.ownership.move(held.id, replace(move, entry=entry, assignee=held.assignee, allowed=_NOT_CLOSED), now)

    def snooze(self, agent: Agent, conversation_id: str, epoch: int, until: datetime | None) -> Ownership:
        """Set a conversation aside until a moment; it comes back then, or when its shopper writes. None brings it back now."""
        held = self._held(agent, conversation_id)
        self._leads(agent, held, or_lead=True)
        if held.speaker not in _IN_HAND:
            raise Taken(_TAKE_FIRST)
        now = self.clock.now()
        if until is not None and not now < until <= now + LONGEST_SNOOZE:
            raise InvalidRecord(f"a conversation can be set aside for at most {LONGEST_SNOOZE.days} days from now")
        entry = self._entry(agent, held, "conversation.snooze", {"until": until.isoformat() if until else None})
        return self.ownership.snooze(held.id, epoch, until, entry, now)

    def note(self, agent: Agent, conversation_id: str, text: str) -> int:
        """Add a note that only agents read."""
        held = self._held(agent, conversation_id)
        entry = self._entry(agent, held, "conversation.note", {})
        return self.ownership.note(held.id, agent.id, _text(text, LONGEST_NOTE, "note"), entry, self.clock.now())

    def sweep(self) -> Sequence[Ownership]:
        """Bring back what was set aside until now, and return to the queue what agents left who have gone; returns what changed."""
        now = self.clock.now()
        changed = []
        for held in self.ownership.due(now):
            entry = Entry(SYSTEM, "conversation.wake", held.shop, held.id)
            changed += self._quietly(partial(self.ownership.snooze, held.id, held.epoch, None, entry, now))
        for held in self.ownership.deserted(now - AWAY_AFTER, now):
            changed += self._quietly(partial(self._desert, held, now))
        return changed

    # -- inside --------------------------------------------------------------------------------------

    @staticmethod
    def _quietly(act: Callable[[], Ownership]) -> list[Ownership]:
        """What somebody else has moved meanwhile, or erased, needs no sweeping."""
        try:
            return [act()]
        except (Taken, InvalidRecord):
            return []
        except Exception as fault:  # noqa: BLE001 - one conversation, perhaps of a shop that is no more, must not keep the others
            _log.error("a conversation could not be swept", fault=type(fault).__name__)
            return []

    def _desert(self, held: Ownership, now: datetime) -> Ownership:
        said = self._spoken(held, "agent-away", held.assignee_name or self.shops[held.shop].name, {})
        entry = Entry(SYSTEM, "conversation.deserted", held.shop, held.id, details={"agent": held.assignee})
        sets = {**_BOT_FORGETS, "queued_at": held.queued_at or now, "led_at": None}
        move = Move(_AN_AGENT, Speaker.QUEUED, held.epoch, entry, led_by=held.assignee, said=said, sets=sets)
        return self.ownership.move(held.id, move, now)

    def _give(self, agent: Agent, held: Ownership, epoch: int, to: Agent, action: str) -> Ownership:
        said = self._words(held, "agent-changed" if held.speaker is Speaker.AGENT else "agent-joined", to)
        now = self.clock.now()
        sets = {"led_at": now, "resolved_at": None, "resolution": None, "queued_at": held.queued_at or now, "escalated": False}
        move = self._move(agent, held, epoch, Speaker.AGENT, action, said=said, sets=sets)
        details = {"from": held.speaker.value, "to": to.name}
        return self.ownership.move(held.id, replace(move, assignee=to.id, entry=replace(move.entry, details=details)), now)

    def _move(self, agent: Agent, held: Ownership, epoch: int, to: Speaker, action: str, *, said: str | None, sets: dict[str, Any]) -> Move:
        return Move(_ANYBODY, to, epoch, self._entry(agent, held, action, {}), said=said, sets=sets)

    def _held(self, agent: Agent, conversation_id: str) -> Ownership:
        held = self.ownership.held(conversation_id)
        if held is None or not agent.may(held.shop):
            raise NotAllowed(_NOT_THERE)
        return held

    @staticmethod
    def _leads(agent: Agent, held: Ownership, *, or_lead: bool) -> None:
        if held.speaker is Speaker.AGENT and held.assignee == agent.id:
            return
        if not (or_lead and agent.may(held.shop, Role.LEAD)):
            raise Taken(_TAKE_FIRST)

    @staticmethod
    def _entry(agent: Agent, held: Ownership, action: str, details: Mapping[str, Any]) -> Entry:
        return Entry(agent.name, action, held.shop, held.id, details=details)

    def _words(self, held: Ownership, message_id: str, agent: Agent, more: Mapping[str, Value] | None = None) -> str:
        return self._spoken(held, message_id, agent.display_name, more or {})

    def _spoken(self, held: Ownership, message_id: str, name: str, more: Mapping[str, Value]) -> str:
        """Words about people, proven like all others: the name and the order are what the conversation records."""
        shop = self.shops[held.shop]
        values = {"agent": Value(Kind.TITLE, name, _AGENT), "shop": shop.fact("name", Kind.TITLE, shop.name), **more}
        notes = {(v.source.record, v.source.field): v.raw for v in values.values() if isinstance(v.source, FactSource)}
        return say(spoken_language(held.language), message_id, values, Ledger(shop, notes=notes)).text

    def _last_named(self, held: Ownership, proven: tuple[str, ...]) -> tuple[str, ...]:
        """Put the proven order in front that an agent named last, also when it was named without its letters."""
        said = [m["text"].upper() for m in self.conversations.messages(held.id) if m["author"] == "agent"]
        words = (word for text in reversed(said) for word in reversed(_LIKE_A_NUMBER.findall(text)))
        numbers = (canonical_number(self.shops[held.shop], word) for word in words)
        named = next((number for number in numbers if number in proven), None)
        return proven if named is None else (named, *(number for number in proven if number != named))


def _text(text: str, longest: int, what: str) -> str:
    said = text.replace("\0", "").encode("utf-8", "replace").decode().strip()
    if not any(character.isprintable() and not character.isspace() for character in said):
        raise InvalidRecord(f"the {what} is empty")
    if len(said) > longest:
        raise InvalidRecord(f"the {what} is longer than {longest} characters")
    return said

"""One made-up conversation as it grows: its own row, and the rows of everything that happens in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

from bench.console_words import Said
from helpdesk.conversations import HandoffReason, Speaker
from helpdesk.orders import Order
from helpdesk.ownership import Resolution
from helpdesk.services.conversing import TurnOutcome
from helpdesk.services.expecting import answer_due, is_staffed
from helpdesk.shops import Shop

_RATED_SHARE, _HELPFUL_SHARE, _NOTED_SHARE = 0.2, 0.8, 0.3
_HALF_AN_HOUR = 1_800
_AGENT_LINES = (
    "Hello, I have read everything above. Let me look into it.",
    "I have asked our warehouse and will tell you as soon as I hear back.",
    "Thank you for waiting. Your order is being looked at now.",
    "I have written to the carrier about the parcel.",
)


@dataclass(frozen=True)
class Team:
    """Who helps: the ids and the logins of the agents."""

    ids: tuple[int, ...]
    names: tuple[str, ...]


@dataclass
class Talk:
    """One conversation, from `begun` on and never past `ends`; `random` decides what is left to chance."""

    id: str
    shop: Shop
    language: str
    order: Order
    begun: datetime
    ends: datetime
    random: Random
    row: dict[str, Any] = field(default_factory=dict)
    messages: list[dict[str, Any]] = field(default_factory=list)
    turns: list[dict[str, Any]] = field(default_factory=list)
    handoffs: list[dict[str, Any]] = field(default_factory=list)
    promises: list[dict[str, Any]] = field(default_factory=list)
    ratings: list[dict[str, Any]] = field(default_factory=list)
    notes: list[dict[str, Any]] = field(default_factory=list)
    audit: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin it, with the bot."""
        self.at = self.begun
        self.row = {
            "id": self.id,
            "shop": self.shop.id,
            "language": self.language,
            "proven": [self.order.number],
            "proven_email": self.order.email,
            "given": {},
            "pending": None,
            "spoken": None,
            "tries": 0,
            "unsure": 0,
            "speaker": Speaker.BOT.value,
            "epoch": 0,
            "level": "proven",
            "created_at": self.begun,
            "answered": 0,
            "turn": 0,
            "assignee": None,
            "queued_at": None,
            "led_at": None,
            "resolved_at": None,
            "resolution": None,
        }

    def rows(self) -> Mapping[str, Any]:
        """Return the conversation's own row as it stands at the end."""
        last = len(self.messages)
        read = max((m["seq"] for m in self.messages if m["author"] == "agent"), default=0)
        return {**self.row, "last_seq": last, "seen_seq": read, "changed_at": self.at, "answered": last, "turn": last}

    def passes(self, seconds: float) -> None:
        """Let time go by, never past the end of the story."""
        self.at = min(self.at + timedelta(seconds=seconds), self.ends)

    def line(self, author: str, text: str, **more: Any) -> int:
        """Add a message and return its number."""
        seq = len(self.messages) + 1
        plain = {"client_id": None, "details": None, "reply_to": None, "agent_id": None, **more}
        self.messages.append({"conversation_id": self.id, "seq": seq, "author": author, "text": text, "at": self.at, **plain})
        return seq

    def turn(self, asked: str, said: Said, *, outcome: str = TurnOutcome.ANSWERED.value, handoff: str | None = None) -> None:
        """Let the shopper ask and the bot answer."""
        self.passes(self.random.uniform(4, 90))
        seq = self.line("shopper", asked, client_id=f"{len(self.messages)}")
        milliseconds = round(self.random.lognormvariate(3.1, 0.5), 1)
        self.passes(milliseconds / 1000)
        self.line("bot", said.text, details=dict(said.details) if said.details else None, reply_to=seq)
        told = {"text": said.text, "choices": [], "citations": [], "card": None, **(said.details or {})}
        self.row["spoken"] = {
            "replies": [told],
            "decisions": list(said.decisions),
            "handoff": None,
            "blocked": [],
            "language": self.language,
        }
        self.turns.append(
            {
                "conversation_id": self.id,
                "seq": seq,
                "shop": self.shop.id,
                "at": self.at,
                "language": self.language,
                "intent": said.intent,
                "confidence": round(self.random.uniform(0.4, 1), 3),
                "outcome": outcome,
                "handoff": handoff,
                "decisions": list(said.decisions),
                "grounds": list(said.grounds),
                "blocked": ["ungrounded"] if handoff == HandoffReason.PROOF_REFUSED.value else [],
                "milliseconds": milliseconds,
            }
        )

    def call(self, reason: str, about: str) -> None:
        """Ask for a person, which promises an answer."""
        self.row |= {"speaker": Speaker.QUEUED.value, "queued_at": self.at}
        self.handoffs.append(
            {"conversation_id": self.id, "reason": reason, "summary": f"{about}; order {self.order.number} proven", "at": self.at}
        )
        due = answer_due(self.shop, self.at) or self.at + timedelta(days=2)
        self.promises.append(self.promised("answer", reason, due))
        self.acted("bot", "conversation.queue", {"reason": reason})

    def promised(self, kind: str, subject: str, due: datetime) -> dict[str, Any]:
        """Return the row of a promise that is still to be kept."""
        made = {"shop": self.shop.id, "conversation_id": self.id, "kind": kind, "subject": subject, "made_at": self.at, "due_at": due}
        return {**made, "made_by": "bot", "kept_at": None, "ended_by": None}

    def helped(self, team: Team, lines: int) -> None:
        """Let an agent take over and write some lines, to which the shopper answers."""
        who = self.random.randrange(len(team.ids))
        self.passes(self.random.lognormvariate(7.6, 1.1))
        while is_staffed(self.shop, self.at) is False and self.at < self.ends:
            self.passes(_HALF_AN_HOUR)
        if self.at >= self.ends:
            return
        self.row |= {"speaker": Speaker.AGENT.value, "epoch": 1, "assignee": team.ids[who], "led_at": self.at}
        self.acted(team.names[who], "conversation.take", {"from": "queued", "to": team.names[who]})
        self.line("system", f"{team.names[who].title()} is here and has everything above.")
        for number in range(lines):
            self.passes(self.random.uniform(20, 400))
            self.line("agent", self.random.choice(_AGENT_LINES), agent_id=team.ids[who], client_id=f"a{number}")
            self.acted(team.names[who], "conversation.say", {"characters": 60})
            if number < lines - 1:
                self.passes(self.random.uniform(20, 600))
                self.line("shopper", "ok, thank you" if number % 2 else "when will it be here?", client_id=f"s{len(self.messages)}")
        for promise in self.promises:
            promise |= {"kept_at": self.at, "ended_by": team.names[who]}
        if self.random.random() < _NOTED_SHARE:
            self.notes.append({"conversation_id": self.id, "agent_id": team.ids[who], "text": "Asked the warehouse.", "at": self.at})

    def closes(self, team: Team) -> None:
        """Let the agent close it, or give it back when there is time left."""
        if self.row["speaker"] != Speaker.AGENT.value:
            return
        self.passes(self.random.uniform(60, 3_000))
        why = self.random.choices(list(Resolution), [60, 12, 14, 12, 2])[0]
        self.row |= {"speaker": Speaker.RESOLVED.value, "epoch": 2, "resolved_at": self.at, "resolution": why.value, "queued_at": None}
        self.acted(team.names[0], "conversation.resolve", {"reason": why.value})

    def acted(self, actor: str, action: str, details: Mapping[str, Any]) -> None:
        """Add to the audit."""
        self.audit.append(
            {"at": self.at, "actor": actor, "shop": self.shop.id, "action": action, "conversation_id": self.id, "details": dict(details)}
        )

    def rated(self) -> None:
        """Rate one message of the bot or an agent, sometimes."""
        said = [m for m in self.messages if m["author"] in {"bot", "agent"}]
        if said and self.random.random() < _RATED_SHARE:
            chosen, helpful = self.random.choice(said[-2:]), self.random.random() < _HELPFUL_SHARE
            self.ratings.append({"conversation_id": self.id, "seq": chosen["seq"], "helpful": helpful, "at": self.at})

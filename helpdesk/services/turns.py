"""One turn of a conversation: what was understood, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from helpdesk.answers.compose import Reply
from helpdesk.conversations import Conversation, Handoff
from helpdesk.orders import ItemKind, Method, Money
from helpdesk.shops import Shop
from helpdesk.terms import Case, WhatIf

Entities = tuple[tuple[str, Any], ...]
FALLBACK_INTENTS = frozenset({"nlu_fallback", "out_of_scope", "other_support"})


@dataclass(frozen=True)
class Turn:
    """A shopper's message as it was understood. `entities` are (name, value) in the order of the text.

    `address` is a keyed hash of the network address it came from, where there is one; `topics` are the
    likeliest matters of the message, for when it is not clear which one it is.
    """

    conversation: Conversation
    shop: Shop
    now: datetime
    language: str
    text: str
    intent: str | None = None
    entities: Entities = ()
    address: str | None = None
    topics: tuple[str, ...] = ()

    def with_topics(self, topics: tuple[str, ...]) -> "Turn":
        """Note what the message may be about."""
        return replace(self, topics=topics)

    def about(self, conversation: Conversation, intent: str, entities: Entities) -> "Turn":
        """Return the turn of one question among several of the message, after those before it."""
        return replace(self, conversation=conversation, intent=intent, entities=entities)

    def first(self, name: str) -> Any | None:
        """Return the first value of an entity, or None."""
        return next((value for entity, value in self.entities if entity == name), None)

    def last(self, name: str) -> Any | None:
        """Return the last value of an entity: in a correction the last one counts."""
        return next((value for entity, value in reversed(self.entities) if entity == name), None)

    @property
    def names_order(self) -> bool:
        """Tell whether the message gives an order number or an e-mail address."""
        return any(entity in {"order_number", "email"} for entity, _ in self.entities)

    @property
    def supposes(self) -> dict[str, Any]:
        """What the message supposes of a case without an order, as plain JSON (see `what_if`)."""
        found = {
            "country": self.last("country"),
            "method": self.last("shipping_method"),
            "subtotal": self.last("money"),
            "item_kind": self.last("item_kind"),
            "order_date": self.last("date"),
        }
        return {name: value for name, value in found.items() if value is not None}


def what_if(supposed: Mapping[str, Any]) -> WhatIf:
    """Build a what-if from plain JSON; entities from outside are checked here by their types."""
    money, ordered = supposed.get("subtotal"), supposed.get("order_date")
    return WhatIf(
        method=Method(supposed["method"]) if supposed.get("method") else None,
        country=supposed.get("country"),
        subtotal=Money(Decimal(str(money["value"])), str(money["currency"])) if money else None,
        item_kind=ItemKind(supposed["item_kind"]) if supposed.get("item_kind") else None,
        order_date=date.fromisoformat(ordered) if ordered else None,
    )


class GroundKind(StrEnum):
    """How a piece of an answer is made."""

    ANSWER = "answer"  # a question, decided and told
    EXPLAIN = "explain"  # the grounds of such a decision
    SAY = "say"  # a message of the conversation
    WAIT = "wait"  # when a person answers


@dataclass(frozen=True)
class Ground:
    """What a piece of an answer rests on: all that is needed to give it again word for word (see `services.grounds`).

    `about` is the question, or the id of the message; `case` holds the facts as the rules saw them, where rules were
    asked; `notes` are further recorded facts that a message tells, as text.
    """

    kind: GroundKind
    about: str
    language: str
    case: Case | None = None
    choices: tuple[str, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Outcome:
    """What a turn came to: replies to speak, the changed state, perhaps a hand-over.

    `blocked` holds what the proof refused to speak; `asks_for_order` tells that nothing could be answered before an order is proven;
    `grounds` say, in the order of what is spoken, what each piece of it rests on.
    """

    conversation: Conversation
    replies: tuple[Reply, ...] = ()
    handoff: Handoff | None = None
    blocked: tuple[str, ...] = field(default=())
    asks_for_order: bool = False
    grounds: tuple[Ground, ...] = ()

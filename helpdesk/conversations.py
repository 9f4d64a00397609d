"""A conversation's state: what is proven, what is being asked, who may speak.

Rasa is never trusted with any of this; its tracker may vanish without loss.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any


class Speaker(StrEnum):
    """Who may answer the shopper."""

    BOT = "bot"
    QUEUED = "queued"
    AGENT = "agent"
    RESOLVED = "resolved"


class Level(StrEnum):
    """How well a shopper is known; each level shows more than the one before it."""

    ANONYMOUS = "anonymous"  # the policy alone
    PROVEN = "proven"  # and the orders whose number and e-mail address were told
    SIGNED_IN = "signed_in"  # and every order of the e-mail address that the shop vouches for


class HandoffReason(StrEnum):
    """Why a person is asked for."""

    ASKED = "asked"
    UNSURE = "unsure"
    POLICY_SILENT = "policy_silent"
    CLAIM_REVIEW = "claim_review"
    CLAIM_WANTED = "claim_wanted"
    TOO_MANY_TRIES = "too_many_tries"
    PROOF_REFUSED = "proof_refused"
    SHOP_MATTER = "shop_matter"
    COMPLAINT = "complaint"
    LANGUAGE = "language"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Handoff:
    """A person is asked for: why, and what that person should know (no personal data beyond the order number)."""

    reason: HandoffReason
    summary: str

    def as_json(self) -> dict[str, str]:
        """Return `{"reason", "summary"}`."""
        return {"reason": self.reason.value, "summary": self.summary}


@dataclass(frozen=True)
class Conversation:
    """State of one conversation with one shop.

    `proven` are order numbers this shopper has shown to own, the last one in focus first, by `proven_email`;
    that, and the `level`, hold until `proven_until` (None: they do not end, as in a replay that takes them for granted);
    `given` holds what was said of an order not yet proven ({"order_number", "email"});
    `recent` is the question last answered with what was supposed in it, for follow-ups;
    `pending` is the question waiting for that proof or for another detail; `offer` is what a plain
    "yes" would accept; `tries` counts wrong proofs, `unsure` the turns in a row not understood.
    `answered` is the `seq` of the last message that was dealt with, `turn` that of the last one the actions worked on.
    """

    id: str
    shop: str
    language: str | None = None
    proven: tuple[str, ...] = ()
    proven_email: str | None = None
    given: Mapping[str, str] = field(default_factory=dict)
    pending: Mapping[str, Any] | None = None
    offer: Mapping[str, Any] | None = None
    recent: Mapping[str, Any] | None = None
    tries: int = 0
    unsure: int = 0
    speaker: Speaker = Speaker.BOT
    epoch: int = 0
    level: Level = Level.ANONYMOUS
    proven_until: datetime | None = None
    answered: int = 0
    turn: int = 0

    @property
    def in_focus(self) -> str | None:
        """The proven order last spoken of."""
        return self.proven[0] if self.proven else None

    def focus(self, number: str) -> "Conversation":
        """Put a proven order in front."""
        return replace(self, proven=(number, *(n for n in self.proven if n != number)))

    def as_of(self, now: datetime) -> "Conversation":
        """Return the state as it holds at a moment: a proof that has expired is no proof."""
        if self.proven_until is None or now < self.proven_until:
            return self
        return replace(self, level=Level.ANONYMOUS, proven=(), proven_email=None, proven_until=None)

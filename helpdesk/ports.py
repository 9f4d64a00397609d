"""What the services need from outside, as protocols. Adapters implement them; fakes stand beside them in tests."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from helpdesk.claims import Claim
from helpdesk.conversations import Conversation, Handoff, Speaker
from helpdesk.orders import Order
from helpdesk.shipments import Checkpoint, Shipment
from helpdesk.turnrecords import TurnRecord


class Clock(Protocol):
    """Tells the moment; passed in so that tests and replays choose it."""

    def now(self) -> datetime:
        """Return the current moment, aware."""
        ...


@dataclass(frozen=True, slots=True)
class ParcelRef:
    """What a tracking service is told of a parcel. No name, street or phone ever is."""

    tracking_number: str
    carrier: str | None = None
    order_number: str | None = None
    postcode: str | None = None


class TrackingState(StrEnum):
    """What came of asking for one parcel."""

    FOUND = "found"
    PENDING = "pending"  # registered, the carrier has not been read yet
    REFUSED = "refused"  # the service will not follow this number; `note` says why


@dataclass(frozen=True, slots=True)
class TrackingAnswer:
    """The answer for one parcel: its checkpoints when found."""

    tracking_number: str
    state: TrackingState
    checkpoints: tuple[Checkpoint, ...] = ()
    carrier: str | None = None
    note: str | None = None


class TrackingSource(Protocol):
    """A service that follows parcels at carriers."""

    def fetch(self, parcels: Sequence[ParcelRef]) -> Mapping[str, TrackingAnswer]:
        """Return the newest facts by tracking number, registering parcels the service does not know.

        Raises TrackingUnavailable (trying later may help) or TrackingRefused (it will not).
        """
        ...


class OrderStore(Protocol):
    """Orders and the recorded facts of their parcels."""

    def find(self, shop: str, number: str) -> Order | None:
        """Return the order with its parcels as recorded, or None. `number` is canonical (upper case)."""
        ...

    def email_of(self, shop: str, number: str) -> str | None:
        """Return the e-mail address of an order, or None: one look-up that costs the same whether there is such an order or not."""
        ...

    def of_email(self, shop: str, email: str, limit: int) -> Sequence[Order]:
        """Return the orders that were placed with an e-mail address, the last imported first, with their parcels as recorded."""
        ...

    def save(self, shop: str, order: Order) -> bool:
        """Insert or update an order in one transaction; True when anything changed. Parcel facts are kept."""
        ...

    def record_tracking(self, shop: str, tracking_number: str, answer: TrackingAnswer, at: datetime) -> None:
        """Record what a tracking service answered at a moment. Known checkpoints are never lost."""
        ...

    def record_trouble(self, shop: str, tracking_number: str, trouble: str, at: datetime) -> None:
        """Record that a refresh failed at a moment, keeping the facts of the last good one."""
        ...

    def due_for_refresh(
        self,
        before: datetime,
        limit: int,
        *,
        quiet_since: datetime | None = None,
        quiet_before: datetime | None = None,
    ) -> Sequence[tuple[str, ParcelRef]]:
        """List (shop, parcel) that have not ended and were last asked for before a moment, longest waiting first.

        Parcels without a scan since `quiet_since` wait longer: until they were last asked for before `quiet_before`.
        """
        ...


class ClaimStore(Protocol):
    """Claims that shoppers filed."""

    def file(self, claim: Claim, due: datetime | None = None) -> tuple[Claim, bool]:
        """Store a claim unless its parcel has one; return the claim that stands and whether it is this one.

        A new one promises a decision by `due`, where that is given.
        """
        ...

    def of_order(self, shop: str, order_number: str) -> Sequence[Claim]:
        """Return the claims of an order, oldest first."""
        ...


class ConversationStore(Protocol):
    """Conversations: who is proven, what is pending, what was said."""

    def load(self, conversation_id: str) -> Conversation | None:
        """Return the conversation's state, or None when it does not exist."""
        ...

    def create(self, conversation: Conversation, at: datetime) -> None:
        """Store a new conversation."""
        ...

    def save(self, conversation: Conversation, at: datetime, spoken: Mapping[str, Any] | None = None) -> None:
        """Store the changed state of a conversation (but not `answered`), and what came of the turn if that is given."""
        ...

    def spoken(self, conversation_id: str) -> Mapping[str, Any] | None:
        """Return what came of the last turn, about the message `Conversation.turn`."""
        ...

    def append(
        self,
        conversation_id: str,
        author: str,
        text: str,
        at: datetime,
        *,
        client_id: str | None = None,
        details: Mapping[str, Any] | None = None,
    ) -> int:
        """Append a message and return its `seq`; the same `client_id` again returns the same `seq`, nothing twice."""
        ...

    def receive(self, conversation_id: str, text: str, at: datetime, client_id: str | None = None) -> tuple[int, bool]:
        """Append a shopper's message; returns its `seq` and whether it is new, that is not known by its `client_id`."""
        ...

    def speak(
        self,
        conversation_id: str,
        epoch: int,
        replies: Sequence[tuple[str, Mapping[str, Any] | None]],
        at: datetime,
        handoff: Handoff | None = None,
        *,
        reply_to: int | None = None,
        record: TurnRecord | None = None,
        due: datetime | None = None,
    ) -> bool:
        """Append the bot's replies (text, details), a hand-over that promises an answer by `due` and the record of the turn, all or none.

        False, and nothing is said, when a person has taken over since `epoch` or the conversation is gone. The message
        `reply_to` counts as dealt with from then on, either way.
        """
        ...

    def news(self, conversation_id: str, after: int = 0) -> tuple[Speaker | None, Sequence[Mapping[str, Any]]]:
        """Return who may speak, None when there is no such conversation, and the messages as `messages` does; in one look."""
        ...

    def messages(self, conversation_id: str, after: int = 0) -> Sequence[Mapping[str, Any]]:
        """Return messages with `seq` greater than `after`, in order: {seq, author, text, at, client_id, details, reply_to}."""
        ...

    def record_handoff(
        self, conversation_id: str, handoff: Handoff, at: datetime, *, due: datetime | None = None, epoch: int | None = None
    ) -> None:
        """Record that a person is asked for, and by when an answer is promised; a conversation that the bot leads is queued.

        Nothing is recorded for a turn of an `epoch` that is over.
        """
        ...

    def unanswered(self, since: datetime) -> Sequence[tuple[str, int, str]]:
        """List (conversation, seq, text) of what a shopper said, not earlier than `since`, where no agent leads and nobody answered."""
        ...

    def rate(self, conversation_id: str, seq: int, at: datetime, *, helpful: bool) -> bool:
        """Store how a message of the bot or an agent is rated, in place of an earlier rating; False when there is no such message."""
        ...

    def erase(self, conversation_id: str, at: datetime) -> None:
        """Erase a conversation with all that was said and noted in it, so that no file holds it any more; promises in it end."""
        ...


class AttemptStore(Protocol):
    """Failed proofs, counted under keys that tell nothing of what was tried."""

    def admit(self, limits: Mapping[str, int], since: datetime, at: datetime) -> Sequence[int] | None:
        """Count a try under every key and return its receipt; None, and nothing is counted, when a key has reached its limit.

        Only tries since a moment count, and older ones are forgotten.
        """
        ...

    def forgive(self, receipt: Sequence[int]) -> None:
        """Take back a try: it was right."""
        ...

    def blocking(self, limits: Mapping[str, int], since: datetime) -> datetime | None:
        """Return the moment of the try that must be forgotten before another is admitted; None when one is admitted now."""
        ...


@dataclass(frozen=True, slots=True)
class EngineReply:
    """What the dialogue engine made of one message."""

    replies: tuple[Mapping[str, Any], ...]
    intent: str | None
    confidence: float | None
    language: str | None
    entities: tuple[Mapping[str, Any], ...] = ()


class DialogueEngine(Protocol):
    """Understands a message and lets an action answer it."""

    def send(self, conversation_id: str, text: str, metadata: Mapping[str, Any], waited: float = 0.0) -> EngineReply:
        """Return the engine's reply; raises EngineUnavailable when there is none in time, of which `waited` seconds are over."""
        ...

    def is_ready(self) -> bool:
        """Tell whether a message would be answered now; never raises."""
        ...

    def close(self) -> None:
        """Close what is open."""
        ...


__all__ = [
    "AttemptStore",
    "ClaimStore",
    "Clock",
    "ConversationStore",
    "DialogueEngine",
    "EngineReply",
    "OrderStore",
    "ParcelRef",
    "Shipment",
    "TrackingAnswer",
    "TrackingSource",
    "TrackingState",
]

"""Gathers what is on record about a conversation, for its dossier and for the check of a draft."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from helpdesk.answers.card import shown
from helpdesk.answers.catalogue import spoken_language
from helpdesk.conversations import Conversation, Level
from helpdesk.evidence import FactSource, Kind, Value
from helpdesk.orders import Money, Order
from helpdesk.ownership import Ownership
from helpdesk.ports import ClaimStore, Clock, ConversationStore, OrderStore
from helpdesk.promises import PromiseStore
from helpdesk.queue import QueueStore
from helpdesk.services.dossier import Json, Known, dossier, order_values
from helpdesk.services.drafts import unsourced
from helpdesk.services.verdict import Asked, values_of
from helpdesk.shops import Shop

_MOST_ORDERS = 10


@dataclass(frozen=True)
class Dossiers:
    """Gathers what is on record and makes dossiers of it."""

    conversations: ConversationStore
    orders: OrderStore
    claims: ClaimStore
    promises: PromiseStore
    queue: QueueStore
    shops: Mapping[str, Shop]
    clock: Clock

    def of(self, held: Ownership, question: str | None = None, said: Sequence[Mapping[str, Any]] | None = None) -> Json | None:
        """Return the dossier of a conversation as JSON, None when it was erased; `said` spares looking up its messages."""
        known = self.known(held, said)
        return None if known is None else dossier(known, question)

    def unsourced(self, held: Ownership, draft: str) -> tuple[str, ...]:
        """Return what a draft states that nothing on record carries."""
        known = self.known(held, ())
        if known is None:
            return ()
        asked = [known.ask(question) for question in known.questions]
        return unsourced(draft, _values(known, asked), _texts(known, asked), spoken_language(known.conversation.language))

    def known(self, held: Ownership, said: Sequence[Mapping[str, Any]] | None = None) -> Known | None:
        """Gather what is on record about a conversation; None when it was erased."""
        now = self.clock.now()
        found = self.conversations.load(held.id)
        if found is None:
            return None
        conversation = found.as_of(now)
        orders = self._orders(conversation)
        order = self.orders.find(held.shop, orders[0]) if orders else None
        last = self.queue.last_decision(held.id)
        claims = self.claims.of_order(held.shop, order.number) if order else ()
        return Known(
            shop=self.shops[held.shop],
            now=now,
            conversation=conversation,
            email_left=held.contact_email is not None,
            order=order,
            others=orders[1:],
            handoff=self.queue.handoff(held.id),
            asked=last["question"] if last else None,
            said=tuple(self.conversations.messages(held.id) if said is None else said),
            claims=tuple(_claim(claim.id, claim.state.value, claim.parcel, claim.decision.get("amount")) for claim in claims),
            promises=tuple(self.promises.open_of(held.id)),
        )

    def _orders(self, conversation: Conversation) -> tuple[str, ...]:
        """List the orders that are the shopper's, the one in focus first; for one the shop vouches for, all of the address."""
        if conversation.level is not Level.SIGNED_IN or not conversation.proven_email:
            return conversation.proven
        vouched = self.orders.of_email(conversation.shop, conversation.proven_email, _MOST_ORDERS)
        newest = sorted(vouched, key=lambda order: order.placed_at, reverse=True)
        return tuple(dict.fromkeys((*conversation.proven, *(order.number for order in newest))))


def _claim(claim_id: int | None, state: str, parcel: str, amount: Any) -> Json:
    return {"id": claim_id, "state": state.replace("_", " "), "parcel": parcel, "amount": amount}


def _values(known: Known, asked: Sequence[Asked]) -> Iterator[Value]:
    """Yield every value a draft may rest on: those of all decisions, of the order and its parcels, and what was promised."""
    for one in asked:
        yield from values_of(one.decision)
        yield one.case.today
    if known.order:
        yield from _of_order(known, known.order)
    for promise in known.promises:
        yield Value(Kind.MOMENT, promise.due_at.astimezone(known.shop.zone), FactSource(f"promise {promise.id}", "due_at"))


def _of_order(known: Known, order: Order) -> Iterator[Value]:
    yield from (value for value in order_values(known).values() if value)
    status = known.ask("order_status")
    yield from shown(status.decision, status.ledger.cases)
    for place, item in enumerate(order.items):
        yield status.case.of_order(f"items[{place}].price", Kind.MONEY, Money(item.price, order.currency))


def _texts(known: Known, asked: Sequence[Asked]) -> Iterator[str]:
    for one in asked:
        yield from (citation.quote for citation in one.decision.citations)
    yield from (f"{claim['id']}" for claim in known.claims)
    yield from (item.title for item in (known.order.items if known.order else ()))
    yield from known.others
    yield known.shop.name

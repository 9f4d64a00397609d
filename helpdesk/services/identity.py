"""Whose order is it: proven by its number and the e-mail address it was placed with, or by the shop that has signed the shopper in.

What is told never shows which half was wrong, neither in words nor by the way it takes. Wrong tries are limited.
"""

import hmac
import re
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from helpdesk.conversations import Conversation, Level
from helpdesk.orders import Order
from helpdesk.ports import OrderStore
from helpdesk.services.attempts import Attempts
from helpdesk.services.turns import Turn
from helpdesk.shops import Shop

TRIES_ALLOWED = 3
PROOF_LASTS = timedelta(hours=24)
# Compared with when there is no such order, so that both faults take the same way.
_NOBODY = "nobody@invalid"
# Of a shopper's orders, so many are looked at to find the one they mean.
_NEWEST = 20


class Found(StrEnum):
    """What came of looking for the order a message is about."""

    ORDER = "order"
    ASK_BOTH = "ask-order_and_email"
    ASK_NUMBER = "ask-order_number"
    ASK_EMAIL = "ask-email"
    WRONG = "proof-failed"
    TOO_MANY = "proof-too_many"


@dataclass(frozen=True)
class Located:
    """The order, once proven, or what must be asked next; with the changed conversation."""

    found: Found
    conversation: Conversation
    order: Order | None = None
    just_proven: bool = False


@dataclass(frozen=True)
class Proving:
    """How long a proof holds, and where failed ones of all conversations are counted; without that, each conversation stands alone."""

    attempts: Attempts | None = None
    lasts: timedelta = PROOF_LASTS


ALONE = Proving()


def locate(turn: Turn, orders: OrderStore, proving: Proving = ALONE) -> Located:
    """Find the proven order a message is about, taking number and e-mail in any order and any number of messages."""
    conversation = turn.conversation
    number, email = _given(turn)
    if number and number in conversation.proven:
        return _proven(conversation.focus(number), orders)
    # An e-mail address that is known already adds nothing.
    if not number and conversation.in_focus and (not turn.names_order or email == conversation.proven_email):
        return _proven(conversation, orders)
    if conversation.level is Level.SIGNED_IN and email in {None, conversation.proven_email}:
        vouched = _vouched(conversation, turn.shop, number, orders)
        if vouched:
            return Located(Found.ORDER, replace(conversation.focus(vouched.number), given={}), vouched)
    if conversation.tries >= TRIES_ALLOWED:
        return Located(Found.TOO_MANY, conversation)
    if number and not email:
        email = conversation.proven_email
    known = {key: value for key, value in (("order_number", number), ("email", email)) if value}
    waiting = replace(conversation, given=known)
    if not number or not email:
        ask = Found.ASK_BOTH if not known else Found.ASK_EMAIL if number else Found.ASK_NUMBER
        return Located(ask, waiting)
    return _prove(turn, number, email, orders, proving)


def canonical_number(shop: Shop, said: str) -> str:
    """Write an order number as the shop does: bare digits get the letters of the shop's own numbers."""
    plain = re.sub(r"[\s#-]", "", said).upper()
    if plain.isdigit():
        letters = re.match(r"[A-Z]*", shop.order_example)
        with_letters = (letters.group() if letters else "") + plain
        return with_letters if re.fullmatch(shop.order_pattern, with_letters) else plain
    return plain


def _given(turn: Turn) -> tuple[str | None, str | None]:
    said_number, said_email = turn.last("order_number"), turn.last("email")
    given = turn.conversation.given
    number = canonical_number(turn.shop, str(said_number)) if said_number else given.get("order_number")
    email = str(said_email).strip().lower() if said_email else given.get("email")
    return number, email


def _vouched(conversation: Conversation, shop: Shop, number: str | None, orders: OrderStore) -> Order | None:
    """Return the named order of the e-mail address that the shop vouches for, or the one most likely meant."""
    email = conversation.proven_email or _NOBODY
    if number:
        return orders.find(shop.id, number) if orders.email_of(shop.id, number) == email else None
    found = sorted(orders.of_email(shop.id, email, _NEWEST), key=lambda order: order.placed_at, reverse=True)
    return next((order for order in found if not _delivered(order)), found[0] if found else None)


def _delivered(order: Order) -> bool:
    return bool(order.shipments) and all(shipment.delivered for shipment in order.shipments)


def _prove(turn: Turn, number: str, email: str, orders: OrderStore, proving: Proving) -> Located:
    conversation, shop = turn.conversation, turn.shop
    receipt = proving.attempts.begin(shop.id, number, turn.address, turn.now) if proving.attempts else ()
    if receipt is None:
        return Located(Found.TOO_MANY, replace(conversation, given={}))
    # Only the address is looked up until it is known to be right: reading the whole order would take longer than reading none.
    held = orders.email_of(shop.id, number) or _NOBODY
    order = orders.find(shop.id, number) if hmac.compare_digest(held.encode(), email.encode("utf-8", "replace")) else None
    if order is None:
        tried = replace(conversation, given={}, tries=conversation.tries + 1)
        return Located(Found.TOO_MANY if tried.tries >= TRIES_ALLOWED else Found.WRONG, tried)
    if proving.attempts:
        proving.attempts.right(receipt)
    return Located(Found.ORDER, _with_proof(turn, order, email, proving), order, just_proven=True)


def _with_proof(turn: Turn, order: Order, email: str, proving: Proving) -> Conversation:
    """Note a proof. It does not outlast an earlier one that still holds, nor change who is signed in."""
    conversation = turn.conversation
    until = conversation.proven_until or turn.now + proving.lasts
    known = replace(conversation.focus(order.number), given={}, tries=0, proven_until=until)
    return known if conversation.level is Level.SIGNED_IN else replace(known, level=Level.PROVEN, proven_email=email)


def _proven(conversation: Conversation, orders: OrderStore) -> Located:
    assert conversation.in_focus is not None
    order = orders.find(conversation.shop, conversation.in_focus)
    if order is None:  # deleted since
        return Located(Found.ASK_BOTH, replace(conversation, proven=conversation.proven[1:]))
    return Located(Found.ORDER, replace(conversation, given={}), order)

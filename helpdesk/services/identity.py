"""Proving that an order is the shopper's: its number and the e-mail address it was placed with.

What is told never shows which half was wrong. The number of tries is limited per conversation.
"""

import hmac
import re
from dataclasses import dataclass, replace
from enum import StrEnum

from helpdesk.conversations import Conversation
from helpdesk.orders import Order
from helpdesk.ports import OrderStore
from helpdesk.services.turns import Turn
from helpdesk.shops import Shop

TRIES_ALLOWED = 3


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


def locate(turn: Turn, orders: OrderStore) -> Located:
    """Find the proven order a message is about, taking number and e-mail in any order and any number of messages."""
    conversation = turn.conversation
    number, email = _given(turn)
    if number and number in conversation.proven:
        return _proven(conversation.focus(number), orders)
    if not number and not turn.names_order and conversation.in_focus:
        return _proven(conversation, orders)
    if not number and email and email == conversation.proven_email and conversation.in_focus:
        return _proven(conversation, orders)
    if conversation.tries >= TRIES_ALLOWED:
        return Located(Found.TOO_MANY, conversation)
    if number and not email:
        email = conversation.proven_email
    known = {key: value for key, value in (("order_number", number), ("email", email)) if value}
    waiting = replace(conversation, given=known)
    if not number or not email:
        ask = Found.ASK_BOTH if not known else Found.ASK_EMAIL if number else Found.ASK_NUMBER
        return Located(ask, waiting)
    return _prove(conversation, turn.shop, number, email, orders)


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


def _prove(conversation: Conversation, shop: Shop, number: str, email: str, orders: OrderStore) -> Located:
    order = orders.find(shop.id, number)
    # A missing order is compared too, so that both faults take the same way.
    held = order.email if order else "nobody@invalid"
    if hmac.compare_digest(held.encode(), email.encode()) and order:
        proven = replace(conversation.focus(order.number), proven_email=email, given={}, tries=0)
        return Located(Found.ORDER, proven, order, just_proven=True)
    tried = replace(conversation, given={}, tries=conversation.tries + 1)
    return Located(Found.TOO_MANY if tried.tries >= TRIES_ALLOWED else Found.WRONG, tried)


def _proven(conversation: Conversation, orders: OrderStore) -> Located:
    assert conversation.in_focus is not None
    order = orders.find(conversation.shop, conversation.in_focus)
    if order is None:  # deleted since
        return Located(Found.ASK_BOTH, replace(conversation, proven=conversation.proven[1:]))
    return Located(Found.ORDER, replace(conversation, given={}), order)

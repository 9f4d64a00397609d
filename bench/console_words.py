"""What shoppers ask and what the bot answers, in every language: examples of our own training data, and answers by the shop's rules."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from helpdesk.answers.compose import answer, say
from helpdesk.answers.proof import Ledger
from helpdesk.decisions import Decision
from helpdesk.evidence import Kind
from helpdesk.orders import Order
from helpdesk.recorded import case_as_json
from helpdesk.services.answering import reply_as_json
from helpdesk.shops import Shop
from helpdesk.terms import Case, decide

DATA = Path(__file__).resolve().parents[1] / "data" / "nlu"
# Which question of the rules an intent asks, and whether that is about an order; how often it is asked.
_ABOUT_ORDER = {
    "track_order": ("order_status", 34),
    "late_delivery": ("late_refund", 14),
    "express_guarantee": ("late_refund", 5),
    "delivery_time": ("delivery_estimate", 10),
    "cancel_order": ("cancellation", 5),
    "lost_parcel": ("lost_parcel", 2),
    "delivered_not_received": ("delivered_not_received", 3),
}
_IN_GENERAL = {
    "shipping_cost": ("shipping_cost", 8),
    "shipping_methods": ("shipping_methods", 4),
    "shipping_destinations": ("destinations", 4),
    "processing_time": ("processing_time", 4),
    "customs_fees": ("customs_fees", 5),
    "change_address": ("address_change", 3),
    "return_refund": ("return_refund", 5),
    "support_hours": ("support_hours", 3),
    "split_shipment": ("split_shipment", 2),
}
_QUESTIONS = {**_ABOUT_ORDER, **_IN_GENERAL}
_ANNOTATED = re.compile(r"\[([^\]]+)\](?:\([^)]*\)|\{[^}]*\})")
_EXAMPLE = "      - "
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")


@dataclass(frozen=True)
class Said:
    """One answer of the bot, with what was understood and decided for it."""

    intent: str
    text: str
    details: Mapping[str, Any] | None = None
    decisions: tuple[Mapping[str, Any], ...] = ()
    grounds: tuple[Mapping[str, Any], ...] = ()


class Words:
    """Hands out messages and answers, each answer composed once."""

    def __init__(self, random: Random, now: datetime) -> None:
        """Draw from `random`; the rules are asked at the moment `now`."""
        self._random, self._now = random, now
        self._kept: dict[tuple[str, str, str, str], Said] = {}

    def asked(self, language: str, intent: str) -> str:
        """Return something a shopper says."""
        return self._random.choice(examples(language, intent))

    def question(self) -> str:
        """Return an intent that is a question, the common ones more often."""
        return self._random.choices(list(_QUESTIONS), [weight for _, weight in _QUESTIONS.values()])[0]

    def answered(self, shop: Shop, language: str, intent: str, order: Order) -> Said:
        """Return the bot's answer to a question, about an order where the question is about one."""
        about = order if intent in _ABOUT_ORDER else None
        key = (shop.id, language, intent, about.number if about else "")
        if key not in self._kept:
            self._kept[key] = self._answer(shop, language, intent, about)
        return self._kept[key]

    def spoken(self, shop: Shop, language: str, intent: str, message_id: str) -> Said:
        """Return a message of the bot that decides nothing."""
        values = {
            "shop": shop.fact("name", Kind.TITLE, shop.name),
            "order_example": shop.fact("order_example", Kind.ORDER_NUMBER, shop.order_example),
        }
        return Said(intent, say(language, message_id, values, Ledger(shop)).text)

    def _answer(self, shop: Shop, language: str, intent: str, order: Order | None) -> Said:
        case = Case(shop, self._now, order)
        decision = decide(_QUESTIONS[intent][0], case)
        reply = reply_as_json(answer(decision, language, Ledger(shop, (case,))))
        details = {name: reply[name] for name in ("citations", "card") if reply.get(name)}
        grounds = {"kind": "answer", "question": decision.question, "language": language, "case": case_as_json(case)}
        return Said(intent, reply["text"], details, (decision.as_json(),), (grounds,))


def late_claim(shop: Shop, order: Order, now: datetime) -> Decision | None:
    """Return what the rules say of a late parcel, where that may be claimed."""
    decision = decide("late_refund", Case(shop, now, order))
    return decision if decision.outcome in {"eligible", "review"} and "tracking_number" in decision.facts else None


@cache
def examples(language: str, intent: str) -> Sequence[str]:
    """Return the training examples of an intent as plain sentences, without addresses."""
    path = DATA / language / f"{intent}.yml"
    found = [line[len(_EXAMPLE) :] for line in path.read_text(encoding="utf-8").splitlines() if line.startswith(_EXAMPLE)]
    return [_EMAIL.sub("shopper@example.com", _ANNOTATED.sub(r"\1", line)) for line in found]

"""The dossier: everything an agent needs to know of a conversation, worked out before they ask.

It is made of records and rules alone, each value with its source. An order that was named and not proven is never shown
as the shopper's.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from helpdesk.answers.card import QUESTIONS as DRAWN
from helpdesk.answers.card import card, shown
from helpdesk.answers.catalogue import FALLBACK_LANGUAGE
from helpdesk.answers.proof import check
from helpdesk.answers.sentences import Sentence
from helpdesk.answers.speak import language_name, speak
from helpdesk.conversations import Conversation, Handoff
from helpdesk.errors import UnprovenReply
from helpdesk.evidence import Kind, Value
from helpdesk.orders import Money, Order
from helpdesk.promises import Promise
from helpdesk.services.deskwords import QUESTIONS, handoff_words
from helpdesk.services.suggesting import suggestion
from helpdesk.services.turns import what_if
from helpdesk.services.value_sources import source_words
from helpdesk.services.verdict import Asked, verdict
from helpdesk.shops import Shop
from helpdesk.terms import NEEDS_ORDER, Case, decide

Json = dict[str, Any]
_MOST_SAID = 6
_LONGEST_LINE = 200
_SPEAKERS = {"bot": "Assistant", "agent": "Colleague"}


@dataclass(frozen=True)
class Known:
    """What is on record about a conversation. `others` are the shopper's further orders; `asked` is the question last decided."""

    shop: Shop
    now: datetime
    conversation: Conversation
    email_left: bool = False
    order: Order | None = None
    others: tuple[str, ...] = ()
    handoff: tuple[Handoff, datetime] | None = None
    asked: str | None = None
    said: tuple[Mapping[str, Any], ...] = ()
    claims: tuple[Mapping[str, Any], ...] = ()
    promises: tuple[Promise, ...] = ()

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions that can be decided here."""
        return tuple(name for name in QUESTIONS if self.order or name not in NEEDS_ORDER)

    def case(self, question: str) -> Case:
        """The case of a question: the order in focus, else what the shopper supposed when they asked it."""
        recent = self.conversation.recent
        supposed = recent.get("with") if recent and recent.get("question") == question and self.order is None else None
        try:
            return Case(self.shop, self.now, self.order, what_if(supposed or {}))
        except (ArithmeticError, KeyError, TypeError, ValueError):  # kept by an earlier release
            return Case(self.shop, self.now, self.order)

    def ask(self, question: str) -> Asked:
        """Decide a question."""
        case = self.case(question)
        return Asked(case, decide(question, case))


def dossier(known: Known, question: str | None = None) -> Json:
    """Make the dossier, with the decision on a question (default: the one last decided, else how the order stands)."""
    chosen = question if question in known.questions else _first_question(known)
    asked = known.ask(chosen) if chosen else None
    proposed = suggestion(asked, known.conversation.language) if asked else None
    return {
        "handoff": _handoff(known.handoff),
        "shopper": _shopper(known),
        "order": _order(known),
        "given": _given(known),
        "other_orders": list(known.others),
        "parcels": _parcels(known, asked),
        "questions": [(name, QUESTIONS[name]) for name in known.questions],
        "decision": verdict(asked) if asked else None,
        "said": list(_said(known.said)),
        "claims": list(known.claims),
        "promises": [_promise(promise, known.now) for promise in known.promises],
        "suggestion": proposed.as_json() if proposed else None,
    }


def _first_question(known: Known) -> str | None:
    if known.asked in known.questions:
        return known.asked
    if known.order is None:
        return None
    status = known.ask("order_status").decision
    late = any(part.reason == "late" for part in (status, *status.parts))
    return "late_refund" if late else "order_status"


def _handoff(found: tuple[Handoff, datetime] | None) -> Json | None:
    if found is None:
        return None
    handoff, at = found
    return {**handoff.as_json(), "reason_words": handoff_words(handoff.reason.value), "at": at.isoformat()}


def _shopper(known: Known) -> Json:
    language = known.conversation.language
    return {
        "level": known.conversation.level.value,
        "language": language,
        "language_name": language_name(language) if language else None,
        "email_left": known.email_left,
    }


def _order(known: Known) -> Json | None:
    order = known.order
    if order is None:
        return None
    told = {name: value for name, value in order_values(known).items() if value}
    return {
        "number": order.number,
        "placed_at": order.placed_at.isoformat(),
        "method": speak(told["method"], FALLBACK_LANGUAGE) if "method" in told else None,
        "country": speak(told["country"], FALLBACK_LANGUAGE),
        "items": [_item(item.title, item.quantity, item.kind.value) for item in order.items],
        "subtotal": told["subtotal"].as_json(),
        "fee": told["fee"].as_json(),
        "fee_refunded": told["fee_refunded"].as_json() if order.shipping.fee_refunded else None,
        "protection": order.protection,
        "sources": {name: source_words(value.source) for name, value in told.items()},
    }


def order_values(known: Known) -> dict[str, Value | None]:
    """Return what is told of the order in focus, each bound to its record; there must be one."""
    case = known.case("order_status")
    assert case.order is not None
    money = {name: _money(case, name) for name in ("fee", "fee_refunded")}
    return {"placed_at": case.placed, "method": case.method_value, "country": case.country_value, "subtotal": case.subtotal, **money}


def _money(case: Case, name: str) -> Value:
    assert case.order is not None
    raw = Money(getattr(case.order.shipping, name), case.order.currency)
    return case.of_order(f"shipping.{name}", Kind.MONEY, raw)


def _item(title: str, quantity: int, kind: str) -> Json:
    return {"title": title, "quantity": quantity, "kind": kind}


def _given(known: Known) -> Json | None:
    """An order that the shopper named and has not proven: its number as they said it, and nothing of the order itself."""
    given = known.conversation.given
    return {"order_number": given.get("order_number"), "email": "email" in given} if given else None


def _parcels(known: Known, asked: Asked | None) -> list[Json]:
    """Draw the parcels beside the decision where it speaks of them, else beside how the order stands."""
    if known.order is None:
        return []
    drawn = asked if asked and asked.decision.question in DRAWN else known.ask("order_status")
    try:
        check(Sentence(""), FALLBACK_LANGUAGE, drawn.ledger, shown(drawn.decision, drawn.ledger.cases))
    except UnprovenReply:
        return []
    found = card(drawn.decision, FALLBACK_LANGUAGE, drawn.ledger.cases)
    return list(found["parcels"]) if found else []


def _said(messages: Sequence[Mapping[str, Any]]) -> Iterator[Json]:
    """The last things the shopper was told, a line each."""
    told = [message for message in messages if message["author"] in _SPEAKERS][-_MOST_SAID:]
    for message in told:
        author = (message["details"] or {}).get("agent") or _SPEAKERS[message["author"]]
        yield {"author": author, "text": _line(message["text"]), "at": message["at"].isoformat()}


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_LINE else f"{line[: _LONGEST_LINE - 1]}…"


def _promise(promise: Promise, now: datetime) -> Json:
    due, overdue = promise.due_at.isoformat(), promise.overdue(now)
    return {"id": promise.id, "kind": promise.kind.value, "subject": promise.subject, "due_at": due, "overdue": overdue}

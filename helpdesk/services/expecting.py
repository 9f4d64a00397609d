"""When a person answers: the words for the shopper, from the shop's own clauses, and the moment the ledger of promises takes."""

from dataclasses import replace
from datetime import datetime

from helpdesk.answers.compose import Reply, say
from helpdesk.answers.proof import Ledger
from helpdesk.conversations import Speaker
from helpdesk.evidence import Kind
from helpdesk.services.several import joined
from helpdesk.services.turns import Ground, GroundKind, Outcome, Turn
from helpdesk.shops import Shop
from helpdesk.terms import Case, decide

_HOURS_A_DAY = 24


def when_answered(shop: Shop, now: datetime, language: str) -> Reply:
    """Say when a person answers and when the team is there; where the policy says neither, say so.

    To leave an address for the answer is offered where it can be left, with the form for it (see `gateway.widget`).
    """
    case = Case(shop, now)
    decision = decide("support_hours", case)
    values = {**decision.values, "shop": shop.fact("name", Kind.TITLE, shop.name)}
    told = f"wait-{decision.reason}" if decision.outcome == "stated" and "response_to" in values else "wait-not_stated"
    return say(language, told, values, Ledger(shop, (case,)))


def answer_due(shop: Shop, now: datetime) -> datetime | None:
    """Return by when an answer that is promised now is due: the end of the last business day of the stated range.

    Business hours are read as whole business days after today (reading of the clause `support_response`). None
    when the policy states no range.
    """
    today = now.astimezone(shop.zone).date()
    response, hours = shop.find("support_response", today), shop.find("support_hours", today)
    if response is None or hours is None:
        return None
    days = -(-response.raw.high // _HOURS_A_DAY)
    due_on = shop.calendar.after(today, days)
    return datetime.combine(due_on, hours.raw.closes, shop.zone)


def is_staffed(shop: Shop, now: datetime) -> bool | None:
    """Tell whether the shop's team is there by its own hours; None when the policy states none."""
    decision = decide("support_hours", Case(shop, now))
    return decision.reason == "open_now" if decision.outcome == "stated" else None


def telling_when(turn: Turn, outcome: Outcome) -> Outcome:
    """Add to an outcome that calls a person when that person answers, unless somebody was called before."""
    if outcome.handoff is None or not outcome.replies or turn.conversation.speaker is not Speaker.BOT:
        return outcome
    language = outcome.replies[-1].language
    told = when_answered(turn.shop, turn.now, language)
    ground = Ground(GroundKind.WAIT, "support_hours", language, Case(turn.shop, turn.now))
    return replace(outcome, replies=(joined((*outcome.replies, told)),), grounds=(*outcome.grounds, ground))

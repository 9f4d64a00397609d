"""What shoppers are told about their claims, in their language, each value proven from the claim as it was frozen."""

from collections.abc import Mapping
from typing import Any

from helpdesk.agents import Agent
from helpdesk.answers.catalogue import spoken_language
from helpdesk.answers.compose import say
from helpdesk.answers.proof import Ledger
from helpdesk.claims import Claim, subject
from helpdesk.errors import InvalidRecord, UnprovenReply
from helpdesk.evidence import FactSource, Kind, TermSource, Value
from helpdesk.orders import Money
from helpdesk.services.claim_judging import amount_of
from helpdesk.shops import Citation, Shop

_UNPROVEN = "the words for the shopper cannot be proven from the claim, so nothing was changed"


def approved(claim: Claim, shop: Shop, amount: Money | None) -> str:
    """Say that a claim is granted, with the amount where it is known."""
    return _said(claim, shop, "claim-approved", _amount(claim, amount))


def paid(claim: Claim, shop: Shop, amount: Money | None) -> str:
    """Say that the money has been paid."""
    return _said(claim, shop, "claim-paid", _amount(claim, amount))


def rejected(claim: Claim, shop: Shop, refusal: str, clause: Citation) -> str:
    """Say that a claim is not granted, why, and what the policy says on it, word for word."""
    values = {"refusal": Value(Kind.CHOICE, refusal, _of(claim, "refusal")), **_quoted(claim, clause)}
    return _said(claim, shop, "claim-rejected", values, {"refusal": refusal})


def more_needed(claim: Claim, shop: Shop, agent: Agent, words: str) -> str:
    """Say that a person needs more; that person's own words follow as they are."""
    values = {"agent": Value(Kind.TITLE, agent.display_name, _of(claim, "agent"))}
    return f"{_said(claim, shop, 'claim-more_needed', values, {'agent': agent.display_name})}\n\n{words}"


def _said(claim: Claim, shop: Shop, message_id: str, values: Mapping[str, Value], act: Mapping[str, Any] | None = None) -> str:
    """Speak one message; raises InvalidRecord when a value of it is not what the claim holds."""
    known = {
        "order_number": Value(Kind.ORDER_NUMBER, claim.order_number, _of(claim, "order_number")),
        "shop": shop.fact("name", Kind.TITLE, shop.name),
    }
    ledger = Ledger(shop, notes={(_record(claim), field): raw for field, raw in {**_held(claim, shop), **(act or {})}.items()})
    try:
        return say(spoken_language(claim.language), message_id, {**known, **values}, ledger).text
    except UnprovenReply as fault:
        raise InvalidRecord(_UNPROVEN) from fault


def _held(claim: Claim, shop: Shop) -> dict[str, Any]:
    """What the claim holds, by the names under which words may refer to it."""
    cited = claim.decision.get("citations", ())
    return {
        "order_number": claim.order_number,
        "amount": amount_of(claim, shop),
        **{f"{one['term']}.section": one["section"] for one in cited},
        **{f"{one['term']}.quote": one["quote"] for one in cited},
    }


def _amount(claim: Claim, amount: Money | None) -> dict[str, Value]:
    return {} if amount is None else {"amount": Value(Kind.MONEY, amount, _of(claim, "amount"))}


def _quoted(claim: Claim, clause: Citation) -> dict[str, Value]:
    """Bind a clause to the claim where its decision cites it, else to the shop's policy."""
    if any(one["term"] == clause.term for one in claim.decision.get("citations", ())):
        section, quote = _of(claim, f"{clause.term}.section"), _of(claim, f"{clause.term}.quote")
        return {"section": Value(Kind.TITLE, clause.section, section), "quote": Value(Kind.CLAUSE, clause.quote, quote)}
    stated = (clause.shop, clause.term, clause.effective)
    return {
        "section": Value(Kind.TITLE, clause.section, TermSource(*stated, "section")),
        "quote": Value(Kind.CLAUSE, clause.quote, TermSource(*stated, "quote")),
    }


def _of(claim: Claim, field: str) -> FactSource:
    return FactSource(_record(claim), field)


def _record(claim: Claim) -> str:
    assert claim.id is not None
    return subject(claim.id)

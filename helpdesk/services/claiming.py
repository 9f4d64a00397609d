"""Files claims for late parcels: one a parcel, frozen, and never a promise of money."""

from dataclasses import asdict, replace
from typing import Any

from helpdesk.claims import Claim
from helpdesk.decisions import Decision
from helpdesk.evidence import plain, source_as_json
from helpdesk.orders import Order
from helpdesk.ports import ClaimStore
from helpdesk.services.expecting import answer_due
from helpdesk.terms import Case

# Outcomes of a late refund that may be claimed; a person decides on each.
CLAIMABLE = frozenset({"eligible", "review"})


def file_claims(
    claims: ClaimStore, case: Case, decision: Decision, conversation_id: str, language: str | None = None
) -> list[tuple[Claim, bool]]:
    """File a claim for each parcel of the case's order that may have one; returns (claim that stands, whether new).

    Each promises a decision within the time in which the shop answers, and is answered in the `language` of the conversation.
    """
    assert case.order is not None
    due = answer_due(case.shop, case.now)
    frozen = [_frozen(case, case.order, part, conversation_id) for part in claimable(decision)]
    return [claims.file(replace(claim, language=language), due) for claim in frozen]


def claimable(decision: Decision) -> list[Decision]:
    """Return the decisions, a parcel each, that may be claimed."""
    return [part for part in decision.parts or (decision,) if part.outcome in CLAIMABLE and "tracking_number" in part.facts]


def _frozen(case: Case, order: Order, part: Decision, conversation_id: str) -> Claim:
    proof = tuple({"name": name, "value": value.as_json(), "source": source_as_json(value.source)} for name, value in part.values.items())
    return Claim(
        shop=case.shop.id,
        order_number=order.number,
        parcel=part.facts["tracking_number"].raw,
        conversation_id=conversation_id,
        filed_at=case.now,
        decision=part.as_json(),
        inputs={"now": case.now.isoformat(), "order": _facts(order)},
        proof=proof,
    )


def _facts(order: Order) -> dict[str, Any]:
    """The order as the rules saw it, without the e-mail address, which no rule reads."""
    facts: dict[str, Any] = _plain_tree(asdict(order))
    del facts["email"]
    return facts


def _plain_tree(tree: Any) -> Any:
    if isinstance(tree, dict):
        return {key: _plain_tree(value) for key, value in tree.items()}
    if isinstance(tree, list | tuple):
        return [_plain_tree(value) for value in tree]
    return plain(tree)

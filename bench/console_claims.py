"""Claims of the made-up conversations, each somewhere on its way from filed to paid, with its steps, its money and its promise."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

from sqlalchemy import Connection, insert, select

from bench.console_talks import Talk
from bench.console_words import late_claim
from helpdesk.adapters.sql_desk_tables import CLAIM_STEPS, PAYMENTS, PROMISES
from helpdesk.adapters.sql_tables import CLAIMS
from helpdesk.claims import ClaimState, PaymentState, Step, subject
from helpdesk.evidence import source_as_json
from helpdesk.recorded import order_as_json
from helpdesk.services.expecting import answer_due

# How often a claim stands somewhere by now, and the steps that lead there.
_WAYS: dict[ClaimState, tuple[int, tuple[Step, ...], PaymentState | None]] = {
    ClaimState.FILED: (20, (Step.FILED,), None),
    ClaimState.NEEDS_INFO: (8, (Step.FILED, Step.MORE_ASKED), None),
    ClaimState.APPROVED: (6, (Step.FILED, Step.APPROVED, Step.REFUND_UNCLEAR), PaymentState.UNCLEAR),
    ClaimState.TO_BE_PAID_IN_SHOP: (16, (Step.FILED, Step.APPROVED, Step.TO_BE_PAID_IN_SHOP), PaymentState.IN_SHOP),
    ClaimState.PAID: (40, (Step.FILED, Step.APPROVED, Step.PAID), PaymentState.DONE),
    ClaimState.REJECTED: (10, (Step.FILED, Step.REJECTED), None),
}


def insert_claims(connection: Connection, random: Random, talks: Sequence[Talk], now: datetime) -> None:
    """Store one claim for each of these conversations."""
    for talk in talks:
        filed_at = talk.handoffs[-1]["at"]
        decision = late_claim(talk.shop, talk.order, filed_at) or late_claim(talk.shop, talk.order, now)
        if decision is None:
            continue
        state = random.choices(list(_WAYS), [weight for weight, _, _ in _WAYS.values()])[0]
        told = decision.as_json()
        proof = [
            {"name": name, "value": value.as_json(), "source": source_as_json(value.source)} for name, value in decision.values.items()
        ]
        values = {
            "shop": talk.shop.id,
            "order_number": talk.order.number,
            "parcel": decision.facts["tracking_number"].raw,
            "conversation_id": talk.id,
            "filed_at": filed_at,
            "decision": told,
            "inputs": {"now": filed_at.isoformat(), "order": order_as_json(talk.order)},
            "proof": proof,
            "state": state.value,
            "language": talk.language,
        }
        key = connection.execute(insert(CLAIMS).values(values)).inserted_primary_key
        claim_id = key[0] if key else 0
        moments = [min(now, filed_at + timedelta(hours=12 * place)) for place in range(len(_WAYS[state][1]))]
        _follow(connection, claim_id, state, moments)
        _pay(connection, claim_id, state, told["amount"] or {"value": "7.50", "currency": talk.order.currency}, moments[-1])
        _promise(connection, talk, claim_id, state, moments)


def _follow(connection: Connection, claim_id: int, state: ClaimState, moments: Sequence[datetime]) -> None:
    """Take the steps that lead to a state, half a day each."""
    reasons = {Step.REJECTED: "within_guarantee"}
    rows = [
        {"claim_id": claim_id, "at": at, "actor": "noor" if place else "bot", "step": step.value, "reason": reasons.get(step)}
        for place, (step, at) in enumerate(zip(_WAYS[state][1], moments, strict=True))
    ]
    connection.execute(insert(CLAIM_STEPS), rows)


def _pay(connection: Connection, claim_id: int, state: ClaimState, amount: Mapping[str, str], at: datetime) -> None:
    payment = _WAYS[state][2]
    if payment:
        paid = {"claim_id": claim_id, "state": payment.value, "amount": Decimal(amount["value"]), "currency": amount["currency"], "at": at}
        connection.execute(insert(PAYMENTS).values(paid))


def _promise(connection: Connection, talk: Talk, claim_id: int, state: ClaimState, moments: Sequence[datetime]) -> None:
    """Promise a decision, which is kept when there is one."""
    filed_at, decided = moments[0], len(moments) > 1 and state is not ClaimState.NEEDS_INFO
    promise = {
        "shop": talk.shop.id,
        "conversation_id": talk.id,
        "kind": "claim",
        "subject": subject(claim_id),
        "made_at": filed_at,
        "due_at": answer_due(talk.shop, filed_at) or filed_at + timedelta(days=2),
        "made_by": "bot",
        "kept_at": moments[1] if decided else None,
        "ended_by": "noor" if decided else None,
    }
    connection.execute(insert(PROMISES).values(promise))


def claim_ids(connection: Connection) -> Sequence[int]:
    """Return the ids of all claims."""
    return connection.scalars(select(CLAIMS.c.id).order_by(CLAIMS.c.id)).all()

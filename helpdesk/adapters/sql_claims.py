"""Claims in SQL: one a parcel, however often it is filed."""

from datetime import datetime

from sqlalchemy import Connection, RowMapping, insert, select

from helpdesk.adapters import sql_promises
from helpdesk.adapters.sql_audit import add
from helpdesk.adapters.sql_desk_tables import CLAIM_STEPS
from helpdesk.adapters.sql_engine import Transactions, insert_new
from helpdesk.adapters.sql_tables import CLAIMS, CONVERSATIONS
from helpdesk.audit import BOT, Entry
from helpdesk.claims import Claim, ClaimState, Step, StepTaken, subject
from helpdesk.promises import Promise, PromiseKind


class SqlClaimStore:
    """Implements `helpdesk.ports.ClaimStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def file(self, claim: Claim, due: datetime | None = None) -> tuple[Claim, bool]:
        """Store a claim unless its parcel has one; return the claim that stands and whether it is this one.

        With a new claim goes its first step, the audit's entry and, where `due` says by when, the promise to decide on it.
        """
        values = {
            "shop": claim.shop,
            "order_number": claim.order_number,
            "parcel": claim.parcel,
            "conversation_id": claim.conversation_id,
            "filed_at": claim.filed_at,
            "decision": dict(claim.decision),
            "inputs": dict(claim.inputs),
            "proof": [dict(value) for value in claim.proof],
            "state": ClaimState.FILED.value,
            "language": claim.language,
            "changed_at": claim.filed_at,
        }
        with self._transactions.writing() as connection:
            created = insert_new(connection, CLAIMS, values)
            held = select(CLAIMS).where(
                CLAIMS.c.shop == claim.shop, CLAIMS.c.order_number == claim.order_number, CLAIMS.c.parcel == claim.parcel
            )
            standing = claim_of(connection.execute(held).mappings().one())
            if created:
                _begin(connection, standing, due)
            return standing, bool(created)

    def of_order(self, shop: str, order_number: str) -> tuple[Claim, ...]:
        """Return the claims of an order, oldest first."""
        wanted = select(CLAIMS).where(CLAIMS.c.shop == shop, CLAIMS.c.order_number == order_number).order_by(CLAIMS.c.id)
        with self._transactions.reading() as connection:
            return tuple(claim_of(row) for row in connection.execute(wanted).mappings())


def claim_of(row: RowMapping) -> Claim:
    """Read a claim from its row."""
    return Claim(
        shop=row["shop"],
        order_number=row["order_number"],
        parcel=row["parcel"],
        conversation_id=row["conversation_id"],
        filed_at=row["filed_at"],
        decision=row["decision"],
        inputs=row["inputs"],
        proof=tuple(row["proof"]),
        id=row["id"],
        language=row["language"],
        state=ClaimState(row["state"]),
        changed_at=row["changed_at"],
    )


def take_step(connection: Connection, claim_id: int, step: StepTaken, actor: str, at: datetime) -> None:
    """Add a step to a claim's log."""
    values = {"claim_id": claim_id, "at": at, "actor": actor, "step": step.step.value, "reason": step.reason, "note": step.note}
    connection.execute(insert(CLAIM_STEPS).values(values))


def promise_decision(connection: Connection, promise: Promise) -> None:
    """Promise that a person decides; nobody is promised anything in a conversation that is erased."""
    there = select(CONVERSATIONS.c.id).where(CONVERSATIONS.c.id == promise.conversation_id).with_for_update()
    if connection.scalar(there) is not None:
        sql_promises.make(connection, promise)


def _begin(connection: Connection, claim: Claim, due: datetime | None) -> None:
    assert claim.id is not None
    take_step(connection, claim.id, StepTaken(Step.FILED), BOT, claim.filed_at)
    details = {"outcome": claim.decision.get("outcome"), "reason": claim.decision.get("reason"), "amount": claim.decision.get("amount")}
    entry = Entry(BOT, "claim.file", claim.shop, claim.conversation_id, subject(claim.id), details)
    add(connection, entry, claim.filed_at)
    if due is not None:
        promised = Promise(claim.shop, claim.conversation_id, PromiseKind.CLAIM, subject(claim.id), claim.filed_at, due, BOT)
        promise_decision(connection, promised)

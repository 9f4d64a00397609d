"""Claims as those see them who decide on them, in SQL: lists, everything about one, and moves that hold the claim's row."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select, update

from helpdesk.adapters import sql_outbox, sql_promises
from helpdesk.adapters import sql_transcript as transcript
from helpdesk.adapters.sql_audit import add
from helpdesk.adapters.sql_claim_lists import COUNTED, IN_TAB, LISTED, ORDERED, counted, events_of, listed_claim
from helpdesk.adapters.sql_claims import claim_of, promise_decision, take_step
from helpdesk.adapters.sql_desk_tables import CLAIM_STEPS, PAYMENTS
from helpdesk.adapters.sql_engine import Transactions
from helpdesk.adapters.sql_tables import CLAIMS, CONVERSATIONS
from helpdesk.claims import (
    ClaimEvent,
    ClaimFile,
    ClaimMove,
    ClaimMoved,
    ClaimState,
    ListedClaim,
    Payment,
    PaymentState,
    Step,
    StepTaken,
    Tab,
    subject,
)
from helpdesk.orders import Money
from helpdesk.promises import Promise, PromiseKind

_c, _p = CLAIMS.c, PAYMENTS.c
_MOVED = "somebody else has taken a step with this claim meanwhile; what you see now is how it stands"
# The money is granted, whether it has moved or not.
_GRANTED = (ClaimState.APPROVED.value, ClaimState.TO_BE_PAID_IN_SHOP.value, ClaimState.PAID.value)


class SqlClaimDeskStore:
    """Implements `helpdesk.claims.ClaimDeskStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def file_of(self, claim_id: int) -> ClaimFile | None:
        """Return everything about a claim, or None."""
        with self._transactions.reading() as connection:
            row = connection.execute(select(CLAIMS).where(_c.id == claim_id)).mappings().one_or_none()
            return None if row is None else _everything(connection, row)

    def listed(self, shops: Sequence[str], tab: Tab | None, *, limit: int, offset: int = 0) -> Sequence[ListedClaim]:
        """Return the claims of these shops under a tab (None: all), those first that have waited longest."""
        wanted = LISTED.where(_c.shop.in_(shops)).order_by(*ORDERED[tab]).limit(limit).offset(offset)
        if tab is not None:
            wanted = wanted.where(IN_TAB[tab])
        with self._transactions.looking() as connection:
            return [listed_claim(row) for row in connection.execute(wanted).mappings()]

    def counts(self, shops: Sequence[str]) -> Mapping[Tab, int]:
        """Count the claims of these shops by tab."""
        with self._transactions.looking() as connection:
            return counted(connection.execute(COUNTED.where(_c.shop.in_(shops))).mappings().one())

    def events(self, shops: Sequence[str], since: datetime) -> Sequence[ClaimEvent]:
        """Return what counts in the totals of these shops, from a moment on."""
        with self._transactions.reading() as connection:
            return events_of(connection, shops, since)

    def move(self, claim_id: int, move: ClaimMove, at: datetime) -> None:
        """Make a move, all of it or nothing; raises ClaimMoved when the claim or its payment is not where the move begins."""
        with self._transactions.writing() as connection:
            held = _hold(connection, claim_id, with_others=move.granted is not None)
            _check(connection, held, move)
            connection.execute(update(CLAIMS).where(_c.id == claim_id).values(state=move.to.value, changed_at=at))
            actor = move.entry.actor
            for step in move.steps:
                take_step(connection, claim_id, step, actor, at)
            if move.payment:
                _pay(connection, claim_id, move.payment)
            if move.said:
                transcript.append(connection, held["conversation_id"], "system", move.said, at)
                sql_outbox.answered(connection, held["conversation_id"], at)
            if move.decides:
                sql_promises.end_claim(connection, held["conversation_id"], subject(claim_id), actor, at)
            if move.due:
                kind = PromiseKind.CLAIM
                promise_decision(connection, Promise(held["shop"], held["conversation_id"], kind, subject(claim_id), at, move.due, actor))
            add(connection, move.entry, at)


def _hold(connection: Connection, claim_id: int, *, with_others: bool) -> RowMapping:
    """Hold the claim's row; with the other claims of its order, always in the same order, so that no two wait for each other."""
    own = connection.execute(select(_c.shop, _c.order_number).where(_c.id == claim_id)).one_or_none()
    if own is None:
        raise ClaimMoved(_MOVED)
    wanted = select(_c.id, _c.shop, _c.order_number, _c.conversation_id, _c.state).order_by(_c.id).with_for_update()
    same = (_c.shop == own.shop, _c.order_number == own.order_number) if with_others else (_c.id == claim_id,)
    return next(row for row in connection.execute(wanted.where(*same)).mappings() if row["id"] == claim_id)


def _check(connection: Connection, held: RowMapping, move: ClaimMove) -> None:
    paid = connection.execute(select(PAYMENTS).where(_p.claim_id == held["id"])).mappings().one_or_none()
    state = None if paid is None else PaymentState(paid["state"])
    stands = ClaimState(held["state"]) in move.allowed
    stands = stands and (move.payment_from is None or state in move.payment_from)
    stands = stands and (move.payment_at is None or (paid is not None and paid["at"] == move.payment_at))
    if not stands or (move.granted is not None and move.granted != _granted(connection, held)):
        raise ClaimMoved(_MOVED)


def _granted(connection: Connection, held: RowMapping) -> frozenset[int]:
    same = (_c.shop == held["shop"], _c.order_number == held["order_number"], _c.id != held["id"])
    return frozenset(connection.scalars(select(_c.id).where(*same, _c.state.in_(_GRANTED))))


def _pay(connection: Connection, claim_id: int, payment: Payment) -> None:
    values: dict[str, Any] = {
        "state": payment.state.value,
        "amount": payment.amount.value,
        "currency": payment.amount.currency,
        "at": payment.at,
        "reference": payment.reference,
        "note": payment.note,
    }
    if connection.execute(update(PAYMENTS).where(_p.claim_id == claim_id).values(values)).rowcount == 0:
        connection.execute(insert(PAYMENTS).values(claim_id=claim_id, **values))


def _everything(connection: Connection, row: RowMapping) -> ClaimFile:
    claim_id = row["id"]
    steps = connection.execute(select(CLAIM_STEPS).where(CLAIM_STEPS.c.claim_id == claim_id).order_by(CLAIM_STEPS.c.id)).mappings()
    paid = connection.execute(select(PAYMENTS).where(_p.claim_id == claim_id)).mappings().one_or_none()
    order = LISTED.where(_c.shop == row["shop"], _c.order_number == row["order_number"]).order_by(_c.id)
    listed = {one["id"]: listed_claim(one) for one in connection.execute(order).mappings()}
    language = select(CONVERSATIONS.c.language).where(CONVERSATIONS.c.id == row["conversation_id"])
    there = connection.execute(language).one_or_none()
    own = listed.pop(claim_id)
    claim = claim_of(row)
    return ClaimFile(
        claim=replace(claim, language=claim.language or (there.language if there else None)),
        steps=tuple(StepTaken(Step(s["step"]), s["reason"], s["note"], s["actor"], s["at"]) for s in steps),
        payment=None if paid is None else _payment(paid),
        others=tuple(listed.values()),
        present=there is not None,
        answered_at=own.answered_at,
        due_at=own.due_at,
    )


def _payment(row: RowMapping) -> Payment:
    return Payment(PaymentState(row["state"]), Money(row["amount"], row["currency"]), row["at"], row["reference"], row["note"])

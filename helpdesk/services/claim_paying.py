"""The money of approved claims: asked of the shop's server once, whatever happens, or paid by hand in the shop."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

import structlog

from helpdesk.agents import Agent
from helpdesk.audit import Entry
from helpdesk.claims import (
    Claim,
    ClaimDeskStore,
    ClaimFile,
    ClaimMove,
    ClaimMoved,
    ClaimState,
    Payment,
    PaymentState,
    Step,
    StepTaken,
    subject,
)
from helpdesk.errors import HelpdeskError
from helpdesk.orders import Money
from helpdesk.ports import Clock
from helpdesk.refunds import RefundOrder, RefundOutcome, RefundResult, Refunds
from helpdesk.services import claim_words
from helpdesk.shops import Shop

_log = structlog.get_logger(__name__)

# No call lasts so long; a payment that still stands as started then was left by a process that ended.
ABANDONED_AFTER = timedelta(minutes=2)
_APPROVED = frozenset({ClaimState.APPROVED})
_PAYABLE = frozenset({ClaimState.APPROVED, ClaimState.TO_BE_PAID_IN_SHOP})
_NOT_DONE = frozenset({PaymentState.STARTED, PaymentState.UNCLEAR, PaymentState.REFUSED})
_AFTER = {
    RefundOutcome.REFUSED: (ClaimState.APPROVED, PaymentState.REFUSED, Step.REFUND_REFUSED),
    RefundOutcome.UNCLEAR: (ClaimState.APPROVED, PaymentState.UNCLEAR, Step.REFUND_UNCLEAR),
    RefundOutcome.DRY_RUN: (ClaimState.TO_BE_PAID_IN_SHOP, PaymentState.DRY_RUN, Step.REFUND_DRY_RUN),
}


@dataclass(frozen=True)
class ClaimPaying:
    """Pays what is approved. `refunds` are the servers of the shops that have one."""

    store: ClaimDeskStore
    shops: Mapping[str, Shop]
    refunds: Mapping[str, Refunds]
    clock: Clock

    def begun(self, claim: Claim, amount: Money | None) -> tuple[ClaimState, Payment | None]:
        """Return where an approval leads, and the payment that goes with it."""
        if amount is None:
            return ClaimState.TO_BE_PAID_IN_SHOP, None
        if claim.shop in self.refunds:
            return ClaimState.APPROVED, Payment(PaymentState.STARTED, amount, self.clock.now())
        return ClaimState.TO_BE_PAID_IN_SHOP, Payment(PaymentState.IN_SHOP, amount, self.clock.now())

    def ask(self, claim: Claim, started: Payment, by: str) -> RefundOutcome:
        """Ask the shop's server for a refund that stands as started, and record what came of it."""
        assert claim.id is not None
        order = RefundOrder(claim.shop, claim.order_number, claim.id, started.amount, f"helpdesk-claim-{claim.id}")
        try:
            result = self.refunds[claim.shop].refund(order)
        except Exception as fault:  # noqa: BLE001 - whatever broke, money may have moved
            _log.error("the refund broke", claim=claim.id, fault=type(fault).__name__)
            result = RefundResult(RefundOutcome.UNCLEAR, note="asking the shop's server broke")
        self._record(claim, started, result, by)
        return result.outcome

    def may_ask_again(self, file: ClaimFile) -> bool:
        """Tell whether the shop's server may be asked again: it has refused, or nobody knows what came of the last time."""
        payment = file.payment
        if payment is None or file.claim.state is not ClaimState.APPROVED or file.claim.shop not in self.refunds:
            return False
        left = payment.state is PaymentState.STARTED and self.clock.now() - payment.at >= ABANDONED_AFTER
        return left or payment.state in {PaymentState.UNCLEAR, PaymentState.REFUSED}

    def ask_again(self, file: ClaimFile, agent: Agent) -> RefundOutcome:
        """Ask the shop's server again, under the same key; raises ClaimMoved when that is not to be done now."""
        claim, before = file.claim, file.payment
        if before is None or not self.may_ask_again(file):
            raise ClaimMoved("this refund is not to be asked for again now")
        now = self.clock.now()
        started = replace(before, state=PaymentState.STARTED, at=now)
        step = StepTaken(Step.REFUND_TRIED_AGAIN)
        entry = entry_of(agent.name, claim, "claim.refund_again", {"amount": before.amount.as_json()})
        move = ClaimMove(_APPROVED, ClaimState.APPROVED, (step,), entry, payment=started, payment_from=frozenset({before.state}))
        self._move(claim, replace(move, payment_at=before.at))
        return self.ask(claim, started, agent.name)

    def pay_in_shop(self, file: ClaimFile, agent: Agent) -> None:
        """Leave a refund that the shop's server refuses to somebody who pays it by hand."""
        claim, payment = file.claim, file.payment
        if payment is None:
            raise ClaimMoved("this claim has no refund that could be paid in another way")
        by_hand = replace(payment, state=PaymentState.IN_SHOP, at=self.clock.now())
        entry = entry_of(agent.name, claim, "claim.pay_in_shop", {"amount": payment.amount.as_json()})
        refused = frozenset({PaymentState.REFUSED})
        step = StepTaken(Step.TO_BE_PAID_IN_SHOP)
        self._move(claim, ClaimMove(_APPROVED, ClaimState.TO_BE_PAID_IN_SHOP, (step,), entry, payment=by_hand, payment_from=refused))

    def paid_in_shop(self, file: ClaimFile, agent: Agent, reference: str) -> None:
        """Note that somebody has paid by hand, under a reference of the shop; the shopper is told."""
        claim, payment = file.claim, file.payment
        done = replace(payment, state=PaymentState.DONE, at=self.clock.now(), reference=reference) if payment else None
        amount = payment.amount if payment else None
        entry = entry_of(agent.name, claim, "claim.paid", {"amount": amount.as_json() if amount else None, "by": "hand"})
        said = claim_words.paid(claim, self.shops[claim.shop], amount)
        step = StepTaken(Step.PAID, note=reference)
        self._move(claim, ClaimMove(frozenset({ClaimState.TO_BE_PAID_IN_SHOP}), ClaimState.PAID, (step,), entry, said=said, payment=done))

    def _record(self, claim: Claim, started: Payment, result: RefundResult, by: str) -> None:
        """Record what came of a call. What somebody has settled meanwhile stays, but money that has moved is always noted."""
        move = self._paid(claim, started, result, by) if result.outcome is RefundOutcome.DONE else self._unpaid(claim, started, result, by)
        try:
            self._move(claim, move)
        except ClaimMoved:
            _log.warning("a refund was settled in another way meanwhile", claim=claim.id, outcome=result.outcome.value)

    def _paid(self, claim: Claim, started: Payment, result: RefundResult, by: str) -> ClaimMove:
        done = Payment(PaymentState.DONE, started.amount, self.clock.now(), result.reference, result.note)
        return ClaimMove(
            _PAYABLE,
            ClaimState.PAID,
            (StepTaken(Step.PAID, note=_noted(result)),),
            entry_of(by, claim, "claim.paid", {"amount": started.amount.as_json(), "by": "server"}),
            said=self._told(claim, started.amount),
            payment=done,
            payment_from=_NOT_DONE | {PaymentState.IN_SHOP},
        )

    def _told(self, claim: Claim, amount: Money) -> str | None:
        """Return the words for money that has moved; that it moved is recorded even when it cannot be said."""
        try:
            return claim_words.paid(claim, self.shops[claim.shop], amount)
        except HelpdeskError as fault:
            _log.error("the shopper could not be told of a refund", claim=claim.id, fault=type(fault).__name__)
            return None

    def _unpaid(self, claim: Claim, started: Payment, result: RefundResult, by: str) -> ClaimMove:
        state, payment, step = _AFTER[result.outcome]
        return ClaimMove(
            _APPROVED,
            state,
            (StepTaken(step, note=_noted(result)),),
            entry_of(by, claim, f"claim.{step.value}", {"amount": started.amount.as_json()}),
            payment=Payment(payment, started.amount, self.clock.now(), result.reference, result.note),
            payment_from=frozenset({PaymentState.STARTED}),
            payment_at=started.at,
        )

    def _move(self, claim: Claim, move: ClaimMove) -> None:
        assert claim.id is not None
        self.store.move(claim.id, move, self.clock.now())


def entry_of(actor: str, claim: Claim, action: str, details: Mapping[str, object]) -> Entry:
    """Return the audit's entry of an act with a claim."""
    assert claim.id is not None
    return Entry(actor, action, claim.shop, claim.conversation_id, subject(claim.id), details)


def _noted(result: RefundResult) -> str | None:
    return " · ".join(part for part in (result.reference, result.note) if part) or None

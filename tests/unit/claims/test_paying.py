"""The money of approved claims: paid by hand, by the shop's server, refused, unclear, and never twice."""

from datetime import timedelta
from decimal import Decimal

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.claims import ClaimMoved, ClaimState, PaymentState, Step
from helpdesk.orders import Money
from helpdesk.refunds import RefundOrder, RefundOutcome, RefundResult
from helpdesk.services.claim_judging import amount_of
from helpdesk.services.claim_paying import ABANDONED_AFTER
from helpdesk.services.handling import NotAllowed
from tests.filed_claims import (
    DELIVERED,
    FILED_AT,
    FIRST,
    KAWAII,
    LEA,
    MIA,
    SEVEN_FIFTY,
    FakeRefunds,
    desk,
    file_claim,
    heard,
    kept,
    order,
    parcel,
    scan,
    shops,
    stands,
    steps,
)
from tests.integration.running_gateway import StoppedClock


def test_a_shop_without_a_server_pays_by_hand(database: SqlDatabase, clock: StoppedClock) -> None:
    """Approved, the claim is to be paid in the shop; paid, it has the shop's reference."""
    claim, at_work = file_claim(database), desk(database, clock)
    assert at_work.approve(LEA, claim.id or 0) is None
    file = stands(at_work, claim)
    assert file.claim.state is ClaimState.TO_BE_PAID_IN_SHOP
    assert file.payment is not None
    assert (file.payment.state, file.payment.amount) == (PaymentState.IN_SHOP, SEVEN_FIFTY)
    at_work.paid_in_shop(MIA, claim.id or 0, " R-12 ")
    file = stands(at_work, claim)
    assert file.payment is not None
    assert (file.claim.state, file.payment.state, file.payment.reference) == (ClaimState.PAID, PaymentState.DONE, "R-12")
    assert steps(at_work, claim) == [Step.FILED, Step.APPROVED, Step.TO_BE_PAID_IN_SHOP, Step.PAID]
    assert kept(database) == ["claim.file", "claim.approve", "claim.paid"]
    assert [text.split("\n")[0] for text in heard(database)] == [
        "Your claim for order KS1001 is approved: you get $7.50 back. We tell you here as soon as it is paid.",
        "Your claim for order KS1001 is settled: $7.50 has been paid back to you.",
    ]


def test_a_shop_with_a_server_has_it_pay(database: SqlDatabase, clock: StoppedClock) -> None:
    """Asked once, for the decision's amount, under a key of the claim's own; the payment stands as started before."""
    claim, seen = file_claim(database), []

    class Looking(FakeRefunds):
        """Looks into the database while it is asked."""

        def refund(self, order: RefundOrder) -> RefundResult:
            """Note how the payment stands."""
            seen.append(stands(at_work, claim).payment)
            return super().refund(order)

    server = Looking()
    at_work = desk(database, clock, server)
    assert at_work.approve(LEA, claim.id or 0) is RefundOutcome.DONE
    assert server.asked == [RefundOrder(KAWAII, "KS1001", claim.id or 0, SEVEN_FIFTY, f"helpdesk-claim-{claim.id}")]
    assert [payment.state for payment in seen if payment] == [PaymentState.STARTED]
    file = stands(at_work, claim)
    assert file.payment is not None
    assert (file.claim.state, file.payment.reference) == (ClaimState.PAID, "R-77")
    assert steps(at_work, claim) == [Step.FILED, Step.APPROVED, Step.PAID]
    assert [text.split(":")[0] for text in heard(database)] == [
        "Your claim for order KS1001 is " + word for word in ("approved", "settled")
    ]


def test_a_dry_run_leaves_the_money_to_somebody_in_the_shop(database: SqlDatabase, clock: StoppedClock) -> None:
    """It would have worked, and no money has moved."""
    claim = file_claim(database)
    at_work = desk(database, clock, FakeRefunds(RefundResult(RefundOutcome.DRY_RUN, "T-1"), live=False))
    assert at_work.approve(LEA, claim.id or 0) is RefundOutcome.DRY_RUN
    file = stands(at_work, claim)
    assert file.payment is not None
    assert (file.claim.state, file.payment.state) == (ClaimState.TO_BE_PAID_IN_SHOP, PaymentState.DRY_RUN)
    assert len(heard(database)) == 1
    at_work.paid_in_shop(LEA, claim.id or 0, "R-12")
    assert stands(at_work, claim).claim.state is ClaimState.PAID


def test_a_refused_refund_shows_the_shops_words_and_can_be_paid_by_hand(database: SqlDatabase, clock: StoppedClock) -> None:
    """The claim stays approved until somebody pays."""
    claim = file_claim(database)
    at_work = desk(database, clock, FakeRefunds(RefundResult(RefundOutcome.REFUSED, note="No such order")))
    at_work.approve(LEA, claim.id or 0)
    file = stands(at_work, claim)
    assert file.payment is not None
    assert (file.claim.state, file.payment.state, file.payment.note) == (ClaimState.APPROVED, PaymentState.REFUSED, "No such order")
    assert file.steps[-1].note == "No such order"
    with pytest.raises(ClaimMoved):
        at_work.paid_in_shop(LEA, claim.id or 0, "R-12")
    at_work.pay_in_shop(LEA, claim.id or 0)
    at_work.paid_in_shop(LEA, claim.id or 0, "R-12")
    assert steps(at_work, claim)[2:] == [Step.REFUND_REFUSED, Step.TO_BE_PAID_IN_SHOP, Step.PAID]


def test_an_unclear_refund_is_only_asked_for_again_under_the_same_key(database: SqlDatabase, clock: StoppedClock) -> None:
    """It may have been paid, so nobody pays it by hand."""
    claim, server = file_claim(database), FakeRefunds(RefundResult(RefundOutcome.UNCLEAR, note="silence"))
    at_work = desk(database, clock, server)
    at_work.approve(LEA, claim.id or 0)
    with pytest.raises(ClaimMoved):
        at_work.pay_in_shop(LEA, claim.id or 0)
    server.answer = RefundResult(RefundOutcome.DONE, "R-77")
    assert at_work.refund_again(LEA, claim.id or 0) is RefundOutcome.DONE
    assert {asked.key for asked in server.asked} == {f"helpdesk-claim-{claim.id}"}
    assert steps(at_work, claim)[2:] == [Step.REFUND_UNCLEAR, Step.REFUND_TRIED_AGAIN, Step.PAID]
    with pytest.raises(ClaimMoved):
        at_work.refund_again(LEA, claim.id or 0)
    assert len(server.asked) == 2


def test_a_server_that_breaks_leaves_it_unclear(database: SqlDatabase, clock: StoppedClock) -> None:
    """Whatever it was, the money may have moved."""

    class Broken(FakeRefunds):
        """Breaks."""

        def refund(self, order: RefundOrder) -> RefundResult:
            """Break."""
            raise ZeroDivisionError

    claim, at_work = file_claim(database), desk(database, clock, Broken())
    assert at_work.approve(LEA, claim.id or 0) is RefundOutcome.UNCLEAR
    assert stands(at_work, claim).claim.state is ClaimState.APPROVED


def test_a_refund_that_was_left_in_the_middle_can_be_asked_for_again_after_a_while(database: SqlDatabase, clock: StoppedClock) -> None:
    """The process ended between asking and hearing; an answer that comes late changes nothing that is newer."""

    class Ends(FakeRefunds):
        """Never comes back."""

        def refund(self, order: RefundOrder) -> RefundResult:
            """End."""
            raise KeyboardInterrupt

    claim = file_claim(database)
    with pytest.raises(KeyboardInterrupt):
        desk(database, clock, Ends()).approve(LEA, claim.id or 0)
    server = FakeRefunds()
    at_work = desk(database, clock, server)
    with pytest.raises(ClaimMoved):
        at_work.refund_again(LEA, claim.id or 0)
    clock.moment += ABANDONED_AFTER
    assert at_work.refund_again(LEA, claim.id or 0) is RefundOutcome.DONE
    assert len(server.asked) == 1


def test_money_that_moved_is_noted_though_a_newer_try_was_refused(database: SqlDatabase, clock: StoppedClock) -> None:
    """An answer that comes late and says done wins over a person's plan to pay by hand."""
    claim = file_claim(database)

    class Late(FakeRefunds):
        """While it is asked, somebody else tries again, is refused, and leaves it to be paid by hand."""

        def refund(self, order: RefundOrder) -> RefundResult:
            """Answer after all that."""
            clock.moment += ABANDONED_AFTER
            second = desk(database, clock, FakeRefunds(RefundResult(RefundOutcome.REFUSED)))
            second.refund_again(LEA, claim.id or 0)
            second.pay_in_shop(LEA, claim.id or 0)
            return super().refund(order)

    at_work = desk(database, clock, Late())
    at_work.approve(LEA, claim.id or 0)
    assert stands(at_work, claim).claim.state is ClaimState.PAID


@pytest.mark.parametrize(
    ("data", "amount"),
    [
        (order(shipments=[parcel(FIRST, DELIVERED)]), "7.50"),
        (order(shipments=[parcel(FIRST, scan("2026-03-24T10:00:00-05:00", "returned"))]), "7.50"),
        (order(shipping={"method": "express", "fee": "14.99", "fee_refunded": "3.00"}), "4.50"),
    ],
)
def test_a_claim_for_review_pays_what_the_guarantee_gives(database: SqlDatabase, data: dict[str, object], amount: str) -> None:
    """The decision names no amount; its frozen proof holds the share and the fee, and what came back of it."""
    claim = file_claim(database, data)
    assert claim.decision["amount"] is None
    assert amount_of(claim, shops()[KAWAII]) == Money(Decimal(amount), "USD")


def test_where_no_clause_gives_a_share_the_shop_settles_the_amount(database: SqlDatabase) -> None:
    """Shipping on request is late, and the policy states no guarantee for it: no amount is made up."""
    abroad = order(
        shipping={"method": "expedited_international", "fee": "40.00"},
        destination={"country": "FR"},
        shipments=[parcel(scan("2026-02-28T09:14:00-06:00"))],
    )
    claim, server = file_claim(database, abroad, now=FILED_AT + timedelta(days=30)), FakeRefunds()
    at_work = desk(database, StoppedClock(FILED_AT + timedelta(days=31)), server, agent_limit=Decimal(1000))
    assert amount_of(claim, shops()[KAWAII]) is None
    with pytest.raises(NotAllowed):
        at_work.approve(MIA, claim.id or 0)
    assert at_work.approve(LEA, claim.id or 0) is None
    assert (server.asked, stands(at_work, claim).payment) == ([], None)
    at_work.paid_in_shop(MIA, claim.id or 0, "R-12")
    assert stands(at_work, claim).claim.state is ClaimState.PAID
    assert "Our team settles what you get back." in heard(database)[0]

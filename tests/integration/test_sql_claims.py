"""Claims in a real database: filed once, moved by one of two, never paid twice, listed by what is to be done."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from threading import Barrier
from typing import Any

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.audit import BOT, Entry
from helpdesk.claims import (
    Claim,
    ClaimMove,
    ClaimMoved,
    ClaimState,
    Payment,
    PaymentState,
    Step,
    StepTaken,
    Tab,
)
from helpdesk.conversations import Conversation
from helpdesk.orders import Money
from helpdesk.promises import PromiseKind

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
DUE = NOON + timedelta(days=2)
SHOP = "kawaii_stop"
SEVEN_FIFTY = Money(Decimal("7.50"), "USD")


def a_claim(number: str = "KS1001", parcel: str = "9400100000000000000000", **changes: Any) -> Claim:
    """Return a claim as the bot files it."""
    decision = {"question": "late_refund", "outcome": "eligible", "reason": None, "amount": SEVEN_FIFTY.as_json()}
    claim = Claim(SHOP, number, parcel, "c1", NOON, decision, {"order": {}}, ({"name": "limit"},), language="es")
    return replace(claim, **changes)


@pytest.fixture
def filed(database: SqlDatabase) -> Claim:
    """A claim that stands in the database, of a conversation that is there."""
    database.conversations.create(Conversation("c1", SHOP), NOON)
    return database.claims.file(a_claim(), DUE)[0]


def a_move(to: ClaimState, step: Step, *allowed: ClaimState, **more: Any) -> ClaimMove:
    """Return a move by Mia."""
    return ClaimMove(frozenset(allowed or {ClaimState.FILED}), to, (StepTaken(step),), Entry("mia", f"claim.{step.value}", SHOP), **more)


def held(database: SqlDatabase, claim: Claim) -> Any:
    """Return everything about a claim."""
    assert claim.id is not None
    found = database.claim_desk.file_of(claim.id)
    assert found is not None
    return found


def test_filing_promises_a_decision_and_begins_the_log(database: SqlDatabase, filed: Claim) -> None:
    """The claim, its first step, the promise and the audit's entry stand together."""
    everything = held(database, filed)
    assert (everything.claim.state, everything.claim.language, everything.due_at) == (ClaimState.FILED, "es", DUE)
    assert [(step.step, step.actor, step.at) for step in everything.steps] == [(Step.FILED, BOT, NOON)]
    (promise,) = database.promises.open_of("c1")
    assert (promise.kind, promise.subject, promise.due_at) == (PromiseKind.CLAIM, f"claim {filed.id}", DUE)
    (entry,) = database.audit.entries([SHOP])
    assert (entry.action, entry.subject, entry.details["outcome"]) == ("claim.file", f"claim {filed.id}", "eligible")


def test_filing_again_changes_nothing(database: SqlDatabase, filed: Claim) -> None:
    """The second filing finds the first claim: no second promise, no second step."""
    again, new = database.claims.file(a_claim(language="en"), DUE)
    assert (again.id, again.language, new) == (filed.id, "es", False)
    assert len(database.promises.open_of("c1")) == len(held(database, filed).steps) == len(database.audit.entries([SHOP])) == 1


def test_a_shop_that_states_no_time_promises_none(database: SqlDatabase) -> None:
    """Nothing is due, and the claim is there all the same."""
    database.conversations.create(Conversation("c1", SHOP), NOON)
    claim, _ = database.claims.file(a_claim())
    assert database.promises.open_of("c1") == []
    assert held(database, claim).due_at is None


def test_a_move_is_made_with_all_that_belongs_to_it(database: SqlDatabase, filed: Claim) -> None:
    """State, step, words to the shopper, promise and audit change at once."""
    said = a_move(ClaimState.REJECTED, Step.REJECTED, said="No puede ser.", decides=True)
    database.claim_desk.move(filed.id or 0, said, NOON + timedelta(hours=1))
    everything = held(database, filed)
    assert (everything.claim.state, everything.due_at, everything.steps[-1].actor) == (ClaimState.REJECTED, None, "mia")
    assert [(m["author"], m["text"]) for m in database.conversations.messages("c1")] == [("system", "No puede ser.")]
    assert database.promises.open_of("c1") == []
    assert database.audit.entries([SHOP])[0].action == "claim.rejected"


def test_a_move_from_another_state_is_refused_and_leaves_no_trace(database: SqlDatabase, filed: Claim) -> None:
    """What somebody else has decided is not decided again."""
    database.claim_desk.move(filed.id or 0, a_move(ClaimState.REJECTED, Step.REJECTED), NOON)
    with pytest.raises(ClaimMoved, match="somebody else"):
        database.claim_desk.move(filed.id or 0, a_move(ClaimState.APPROVED, Step.APPROVED, said="Sí."), NOON)
    assert held(database, filed).steps[-1].step is Step.REJECTED
    assert database.conversations.messages("c1") == []
    assert len(database.audit.entries([SHOP])) == 2


def test_a_claim_that_is_not_there_cannot_be_moved(database: SqlDatabase) -> None:
    """An unknown number is like one that somebody else has moved."""
    assert database.claim_desk.file_of(7) is None
    with pytest.raises(ClaimMoved):
        database.claim_desk.move(7, a_move(ClaimState.APPROVED, Step.APPROVED), NOON)


def test_of_twenty_who_decide_at_once_one_does(database: SqlDatabase, filed: Claim) -> None:
    """One step, one payment, one message; the others are told."""
    barrier = Barrier(20)
    payment = Payment(PaymentState.STARTED, SEVEN_FIFTY, NOON)
    move = a_move(ClaimState.APPROVED, Step.APPROVED, said="Sí.", payment=payment, payment_from=frozenset({None}), granted=frozenset())

    def decides(_: int) -> bool:
        barrier.wait()
        try:
            database.claim_desk.move(filed.id or 0, move, NOON)
        except ClaimMoved:
            return False
        return True

    with ThreadPoolExecutor(20) as pool:
        assert sum(pool.map(decides, range(20))) == 1
    assert len(database.conversations.messages("c1")) == 1
    assert [step.step for step in held(database, filed).steps] == [Step.FILED, Step.APPROVED]


def test_two_claims_of_an_order_are_not_granted_unseen(database: SqlDatabase, filed: Claim) -> None:
    """Who approves the second must have seen that the first is granted: both rest on the same fee."""
    other, _ = database.claims.file(a_claim(parcel="9400100000000000000001"))
    approved = a_move(ClaimState.APPROVED, Step.APPROVED, granted=frozenset())
    database.claim_desk.move(filed.id or 0, approved, NOON)
    with pytest.raises(ClaimMoved):
        database.claim_desk.move(other.id or 0, approved, NOON)
    database.claim_desk.move(other.id or 0, replace(approved, granted=frozenset({filed.id or 0})), NOON)
    assert held(database, other).claim.state is ClaimState.APPROVED
    assert [one.id for one in held(database, other).others] == [filed.id]


def test_two_claims_of_an_order_that_are_approved_at_once_are_not_both_granted(database: SqlDatabase, filed: Claim) -> None:
    """Neither has seen the other, so one of the two must look again."""
    other, _ = database.claims.file(a_claim(parcel="9400100000000000000001"))
    move = a_move(ClaimState.APPROVED, Step.APPROVED, granted=frozenset())
    barrier = Barrier(2)

    def approves(claim: Claim) -> bool:
        barrier.wait()
        try:
            database.claim_desk.move(claim.id or 0, move, NOON)
        except ClaimMoved:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(approves, (filed, other))) == [False, True]


def test_a_payment_changes_only_from_where_it_was_seen(database: SqlDatabase, filed: Claim) -> None:
    """A refund that stands as started is not started again, and an old answer does not undo a newer try."""
    started = Payment(PaymentState.STARTED, SEVEN_FIFTY, NOON)
    database.claim_desk.move(filed.id or 0, a_move(ClaimState.APPROVED, Step.APPROVED, payment=started), NOON)
    again = replace(started, at=NOON + timedelta(minutes=5))
    tried = a_move(ClaimState.APPROVED, Step.REFUND_TRIED_AGAIN, ClaimState.APPROVED, payment=again)
    with pytest.raises(ClaimMoved):
        database.claim_desk.move(filed.id or 0, replace(tried, payment_from=frozenset({PaymentState.UNCLEAR})), NOON)
    with pytest.raises(ClaimMoved):
        database.claim_desk.move(filed.id or 0, replace(tried, payment_at=NOON + timedelta(seconds=1)), NOON)
    database.claim_desk.move(filed.id or 0, replace(tried, payment_from=frozenset({PaymentState.STARTED}), payment_at=NOON), NOON)
    assert held(database, filed).payment == again


def test_a_claim_outlives_its_conversation(database: SqlDatabase, filed: Claim) -> None:
    """Nobody is left to be told, and the claim is decided all the same."""
    database.conversations.erase("c1", NOON)
    assert held(database, filed).present is False
    move = a_move(ClaimState.NEEDS_INFO, Step.MORE_ASKED, said="¿Más?", decides=True)
    database.claim_desk.move(filed.id or 0, move, NOON)
    back = a_move(ClaimState.FILED, Step.RESUMED, ClaimState.NEEDS_INFO, due=DUE)
    database.claim_desk.move(filed.id or 0, back, NOON)
    assert held(database, filed).claim.state is ClaimState.FILED
    assert database.promises.open_of("c1") == []


def test_the_list_is_divided_by_what_is_to_be_done(database: SqlDatabase, filed: Claim) -> None:
    """A claim that waits for the shopper comes back when the shopper writes."""
    shops = [SHOP]

    def by_tab() -> dict[Tab, list[int]]:
        found = {tab: [claim.id for claim in database.claim_desk.listed(shops, tab, limit=10)] for tab in Tab}
        assert {tab: len(ids) for tab, ids in found.items()} == database.claim_desk.counts(shops)
        return found

    assert by_tab() == {Tab.DECIDE: [filed.id], Tab.WAITING: [], Tab.PAY: [], Tab.DECIDED: []}
    database.claim_desk.move(filed.id or 0, a_move(ClaimState.NEEDS_INFO, Step.MORE_ASKED), NOON + timedelta(minutes=1))
    assert by_tab()[Tab.WAITING] == [filed.id]
    written = NOON + timedelta(minutes=2)
    database.conversations.append("c1", "shopper", "Aquí está", written)
    assert by_tab() == {Tab.DECIDE: [filed.id], Tab.WAITING: [], Tab.PAY: [], Tab.DECIDED: []}
    assert held(database, filed).answered_at == written
    approved = a_move(ClaimState.TO_BE_PAID_IN_SHOP, Step.APPROVED, ClaimState.NEEDS_INFO)
    database.claim_desk.move(filed.id or 0, approved, NOON)
    assert by_tab()[Tab.PAY] == [filed.id]
    database.claim_desk.move(filed.id or 0, a_move(ClaimState.PAID, Step.PAID, ClaimState.TO_BE_PAID_IN_SHOP), NOON)
    assert by_tab() == {Tab.DECIDE: [], Tab.WAITING: [], Tab.PAY: [], Tab.DECIDED: [filed.id]}


def test_other_shops_claims_are_neither_listed_nor_counted(database: SqlDatabase, filed: Claim) -> None:
    """Every list is of the shops that were asked for."""
    assert filed.id
    assert database.claim_desk.listed(["kpop2"], None, limit=10) == []
    assert database.claim_desk.listed([], None, limit=10) == []
    assert set(database.claim_desk.counts(["kpop2"]).values()) == {0}
    assert database.claim_desk.events(["kpop2"], NOON - timedelta(days=1)) == []


def test_a_listed_claim_shows_what_is_paid_and_why_it_was_rejected(database: SqlDatabase, filed: Claim) -> None:
    """The amount is the decision's until there is a payment."""
    (listed,) = database.claim_desk.listed([SHOP], None, limit=10)
    assert (listed.outcome, listed.reason, listed.amount, listed.due_at, listed.language) == ("eligible", None, SEVEN_FIFTY, DUE, "es")
    less = Payment(PaymentState.IN_SHOP, Money(Decimal("4.50"), "USD"), NOON, "R-1")
    later = NOON + timedelta(hours=1)
    database.claim_desk.move(filed.id or 0, a_move(ClaimState.TO_BE_PAID_IN_SHOP, Step.APPROVED, payment=less), later)
    (listed,) = database.claim_desk.listed([SHOP], Tab.PAY, limit=10)
    assert (listed.amount, listed.payment, listed.reference, listed.decided_at) == (less.amount, PaymentState.IN_SHOP, "R-1", later)
    assert held(database, filed).payment == less


def test_totals_count_what_was_claimed_approved_rejected_and_paid(database: SqlDatabase, filed: Claim) -> None:
    """A claim for review names no amount; what is approved is what is paid."""
    review = {"question": "late_refund", "outcome": "review", "reason": "returned_to_sender", "amount": None}
    other, _ = database.claims.file(a_claim("KS1002", decision=review))
    payment = Payment(PaymentState.DONE, SEVEN_FIFTY, NOON)
    database.claim_desk.move(filed.id or 0, a_move(ClaimState.APPROVED, Step.APPROVED, payment=payment), NOON)
    database.claim_desk.move(filed.id or 0, a_move(ClaimState.PAID, Step.PAID, ClaimState.APPROVED), NOON)
    database.claim_desk.move(other.id or 0, a_move(ClaimState.REJECTED, Step.REJECTED), NOON)
    found = {(event.what, event.amount) for event in database.claim_desk.events([SHOP], NOON)}
    assert found == {("claimed", SEVEN_FIFTY), ("claimed", None), ("approved", SEVEN_FIFTY), ("paid", SEVEN_FIFTY), ("rejected", None)}
    assert database.claim_desk.events([SHOP], NOON + timedelta(seconds=1)) == []


def test_a_long_list_comes_in_pieces(database: SqlDatabase) -> None:
    """The oldest comes first where something is to be done, the newest where nothing is."""
    ids = [database.claims.file(a_claim(f"KS{number}", filed_at=NOON + timedelta(minutes=number)))[0].id for number in range(1001, 1006)]
    listed = database.claim_desk.listed([SHOP], Tab.DECIDE, limit=2, offset=2)
    assert [claim.id for claim in listed] == ids[2:4]
    assert [claim.id for claim in database.claim_desk.listed([SHOP], None, limit=2)] == ids[:-3:-1]

"""Deciding on claims: who may, what ends the promise, what waits for the shopper, and that nothing is decided twice."""

import re
from datetime import datetime
from decimal import Decimal

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.claims import ClaimMoved, ClaimState, Step
from helpdesk.errors import InvalidRecord
from helpdesk.services.claim_desk import LONGEST_WORDS
from helpdesk.services.handling import NotAllowed
from tests.filed_claims import (
    KAWAII,
    LATER,
    LEA,
    MIA,
    PARCEL,
    STRANGER,
    desk,
    file_claim,
    heard,
    order,
    shops,
    stands,
    steps,
)
from tests.integration.running_gateway import StoppedClock


def test_a_decision_keeps_the_promise_to_decide(database: SqlDatabase, clock: StoppedClock) -> None:
    """The promise of filing ends as kept, by the one who decided."""
    claim, at_work = file_claim(database), desk(database, clock)
    (promise,) = database.promises.open_of("c1")
    assert promise.due_at == datetime(2026, 3, 26, 17, tzinfo=shops()[KAWAII].zone)
    at_work.approve(LEA, claim.id or 0)
    ended = database.promises.of_id(promise.id or 0)
    assert ended is not None
    assert (ended.kept_at, ended.ended_by) == (LATER, "lea")


@pytest.mark.parametrize(("limit", "may"), [(None, False), ("7.49", False), ("7.50", True), ("20.00", True)])
def test_agents_approve_up_to_the_shops_limit(database: SqlDatabase, clock: StoppedClock, limit: str | None, may: bool) -> None:  # noqa: FBT001 - a row of the table
    """Above it, and where the shop sets none, a lead does."""
    claim = file_claim(database)
    at_work = desk(database, clock, agent_limit=Decimal(limit) if limit else None)
    if may:
        at_work.approve(MIA, claim.id or 0)
    else:
        with pytest.raises(NotAllowed, match="lead"):
            at_work.approve(MIA, claim.id or 0)
    assert stands(at_work, claim).claim.state is (ClaimState.TO_BE_PAID_IN_SHOP if may else ClaimState.FILED)


def test_the_limit_is_in_the_shops_currency(database: SqlDatabase, clock: StoppedClock) -> None:
    """Twenty of one currency are not twenty of another."""
    claim = file_claim(database, order(currency="KWD"))
    with pytest.raises(NotAllowed):
        desk(database, clock, agent_limit=Decimal(20)).approve(MIA, claim.id or 0)


def test_another_shops_agent_finds_no_claim(database: SqlDatabase, clock: StoppedClock) -> None:
    """The same answer as for a claim that is not there."""
    claim, at_work = file_claim(database), desk(database, clock)
    faults = []
    for number in (claim.id or 0, 4711):
        with pytest.raises(NotAllowed) as caught:
            at_work.approve(STRANGER, number)
        faults.append(str(caught.value))
    assert faults[0] == faults[1]


@pytest.mark.parametrize(
    ("reason", "clause"), [("", "delay_refund"), ("because", "delay_refund"), ("no_fee_paid", ""), ("no_fee_paid", "shipping_fee.express")]
)
def test_a_rejection_without_a_reason_and_a_clause_of_the_policy_is_refused(
    database: SqlDatabase, clock: StoppedClock, reason: str, clause: str
) -> None:
    """Nothing is changed and nobody is told."""
    claim, at_work = file_claim(database), desk(database, clock)
    with pytest.raises(InvalidRecord, match="choose"):
        at_work.reject(MIA, claim.id or 0, reason, clause)
    assert (stands(at_work, claim).claim.state, heard(database)) == (ClaimState.FILED, [])


def test_asking_for_more_waits_for_the_shopper(database: SqlDatabase, clock: StoppedClock) -> None:
    """The agent's words follow as they are; the promise is kept, and a new one is made when the claim is taken up again."""
    claim, at_work = file_claim(database, language="es"), desk(database, clock)
    at_work.ask_more(MIA, claim.id or 0, "¿Puede mandar una foto de la etiqueta?")
    (text,) = heard(database)
    assert re.match("Mia.* Kawaii Stop.* tu reclamación por el pedido KS1001", text)
    assert text.endswith("\n\n¿Puede mandar una foto de la etiqueta?")
    assert stands(at_work, claim).claim.state is ClaimState.NEEDS_INFO
    assert database.promises.open_of("c1") == []
    with pytest.raises(ClaimMoved):
        at_work.approve(LEA, claim.id or 0)
    at_work.resume(MIA, claim.id or 0)
    assert stands(at_work, claim).claim.state is ClaimState.FILED
    (promise,) = database.promises.open_of("c1")
    assert (promise.subject, promise.made_by) == (f"claim {claim.id}", "mia")
    at_work.approve(LEA, claim.id or 0)
    assert database.promises.open_of("c1") == []
    assert steps(at_work, claim)[:3] == [Step.FILED, Step.MORE_ASKED, Step.RESUMED]


def test_a_claim_that_waits_for_the_shopper_can_be_rejected(database: SqlDatabase, clock: StoppedClock) -> None:
    """Who never answers gets an answer all the same."""
    claim, at_work = file_claim(database), desk(database, clock)
    at_work.ask_more(MIA, claim.id or 0, "A photo?")
    at_work.reject(MIA, claim.id or 0, "delay_not_covered", "delay_refund")
    assert stands(at_work, claim).claim.state is ClaimState.REJECTED


@pytest.mark.parametrize("words", ["", " \n", "\u200b", "x" * (LONGEST_WORDS + 1)])
def test_words_that_say_nothing_or_too_much_are_refused(database: SqlDatabase, clock: StoppedClock, words: str) -> None:
    """The shopper would not know what is wanted."""
    claim, at_work = file_claim(database), desk(database, clock)
    with pytest.raises(InvalidRecord):
        at_work.ask_more(MIA, claim.id or 0, words)
    assert heard(database) == []


def test_what_is_decided_is_not_decided_again(database: SqlDatabase, clock: StoppedClock) -> None:
    """Every other act is refused, and the shopper hears one answer."""
    claim, at_work = file_claim(database), desk(database, clock)
    at_work.reject(MIA, claim.id or 0, "delay_not_covered", "delay_refund")
    number = claim.id or 0
    for act in (
        lambda: at_work.approve(LEA, number),
        lambda: at_work.reject(MIA, number, "no_fee_paid", "delay_refund"),
        lambda: at_work.ask_more(MIA, number, "A photo?"),
        lambda: at_work.resume(MIA, number),
        lambda: at_work.refund_again(LEA, number),
        lambda: at_work.pay_in_shop(LEA, number),
        lambda: at_work.paid_in_shop(LEA, number, "R-12"),
    ):
        with pytest.raises(ClaimMoved):
            act()
    assert len(heard(database)) == 1


def test_what_is_frozen_holds_no_address(database: SqlDatabase) -> None:
    """Neither the claim nor the audit tells who the shopper is."""
    claim = file_claim(database)
    assert "ana@example.com" not in repr(claim)
    assert PARCEL not in repr(database.audit.entries([KAWAII]))

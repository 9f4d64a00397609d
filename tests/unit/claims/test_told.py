"""What shoppers are told of their claims: in their language, with the clause, proven from the frozen decision."""

from dataclasses import replace
from decimal import Decimal

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.answers.catalogue import languages
from helpdesk.audit import Entry
from helpdesk.claims import REFUSALS, ClaimState, Step
from helpdesk.conversations import Speaker
from helpdesk.errors import InvalidRecord
from helpdesk.orders import Money
from helpdesk.ownership import Move
from helpdesk.services import claim_words
from helpdesk.services.claim_judging import clauses_of
from tests.filed_claims import DELIVERED, FIRST, KAWAII, LATER, LEA, MIA, SEVEN_FIFTY, desk, file_claim, heard, order, parcel, shops, stands
from tests.integration.running_gateway import StoppedClock
from tests.unit.answers.reachable import told


def test_the_shopper_is_told_in_their_language_even_after_the_conversation_was_closed(database: SqlDatabase, clock: StoppedClock) -> None:
    """A closed conversation stays closed, and holds the words all the same."""
    claim, at_work = file_claim(database, language="es"), desk(database, clock)
    closed = Move(frozenset(Speaker), Speaker.RESOLVED, 0, Entry("mia", "conversation.resolve", KAWAII))
    database.ownership.move("c1", closed, LATER)
    at_work.approve(LEA, claim.id or 0)
    assert heard(database)[0].startswith("Tu reclamación por el pedido KS1001 está aprobada: se te devuelven 7,50")
    held = database.ownership.held("c1")
    assert held is not None
    assert held.speaker is Speaker.RESOLVED


def test_in_an_erased_conversation_nobody_is_told_and_the_claim_still_works(database: SqlDatabase, clock: StoppedClock) -> None:
    """The claim is the shop's to answer for."""
    claim, at_work = file_claim(database), desk(database, clock)
    database.conversations.erase("c1", LATER)
    at_work.approve(LEA, claim.id or 0)
    at_work.paid_in_shop(LEA, claim.id or 0, "R-12")
    assert stands(at_work, claim).claim.state is ClaimState.PAID
    assert heard(database) == []


def test_a_rejection_names_its_reason_and_quotes_the_clause(database: SqlDatabase, clock: StoppedClock) -> None:
    """The shopper reads both; the note is for colleagues."""
    claim, at_work = file_claim(database, order(shipments=[parcel(FIRST, DELIVERED)])), desk(database, clock)
    at_work.reject(MIA, claim.id or 0, "delay_not_covered", "guarantee_limit.express", "Came in the end")
    (text,) = heard(database)
    assert "cannot grant it. By our policy this delay gives no money back." in text
    clause = shops()[KAWAII].term("guarantee_limit.express")
    assert clause is not None
    assert f"under Express Shipping Guarantee: “{clause.quote}”" in text
    assert "Came in the end" not in text
    step = stands(at_work, claim).steps[-1]
    assert (step.step, step.reason, step.note) == (Step.REJECTED, "delay_not_covered", "clause guarantee_limit.express\nCame in the end")
    (entry,) = database.audit.entries([KAWAII], action="claim.reject")
    assert dict(entry.details) == {"reason": "delay_not_covered", "clause": "guarantee_limit.express"}


def test_a_clause_that_the_decision_does_not_cite_is_quoted_from_the_policy(database: SqlDatabase, clock: StoppedClock) -> None:
    """What the shop says of late parcels may be cited too."""
    claim, at_work = file_claim(database), desk(database, clock)
    at_work.reject(MIA, claim.id or 0, "within_window", "delay_refund")
    assert "A delay does not qualify for a refund" in heard(database)[0]
    assert stands(at_work, claim).steps[-1].note == "clause delay_refund"


def test_a_clause_is_quoted_as_it_stood_when_the_claim_was_filed(database: SqlDatabase, clock: StoppedClock) -> None:
    """The shop may have changed its policy since; the claim holds the sentence that it rests on."""
    claim, at_work = file_claim(database), desk(database, clock)
    without = replace(shops()[KAWAII], terms=tuple(term for term in shops()[KAWAII].terms if term.family != "guarantee_limit"))
    changed = replace(at_work, shops={KAWAII: without})
    changed.reject(MIA, claim.id or 0, "delay_not_covered", "guarantee_limit.express")
    assert "more than 14 business days in transit" in heard(database)[0]


def test_every_clause_that_may_be_cited_can_be_quoted(database: SqlDatabase) -> None:
    """The decision's own, and what the shop says of late parcels."""
    claim, shop = file_claim(database), shops()[KAWAII]
    cited = clauses_of(claim, shop)
    assert {"guarantee_limit.express", "guarantee_share.express", "delay_refund"} <= {one.term for one in cited}
    assert all(one.quote in claim_words.rejected(claim, shop, "delay_not_covered", one) for one in cited)


@pytest.mark.parametrize("language", languages())
def test_all_that_is_told_of_claims_can_be_told_in_every_language(database: SqlDatabase, language: str) -> None:
    """With every reason, with an amount and without one; each value is proven from the claim."""
    claim, shop = file_claim(database, language=language), shops()[KAWAII]
    clause = clauses_of(claim, shop)[0]
    rejected = {claim_words.rejected(claim, shop, reason, clause) for reason in REFUSALS["late_refund"]}
    assert len(rejected) == len(REFUSALS["late_refund"])
    for words in (claim_words.approved, claim_words.paid):
        assert len({words(claim, shop, SEVEN_FIFTY), words(claim, shop, None)}) == 2
    assert "Mia" in claim_words.more_needed(claim, shop, MIA, "?")


def test_an_amount_that_is_not_the_claims_is_not_told(database: SqlDatabase) -> None:
    """Nothing is changed rather than saying what the frozen decision does not hold."""
    claim = file_claim(database)
    with pytest.raises(InvalidRecord, match="cannot be proven"):
        claim_words.approved(claim, shops()[KAWAII], Money(Decimal("7.51"), "USD"))


def test_the_reasons_are_those_of_the_rules() -> None:
    """Every reason for which the rules refuse money may be named, and no other."""
    refused = {"not_eligible", "not_yet"}
    reached = {one.decision.reason for one in told() if one.decision.question == "late_refund" and one.decision.outcome in refused}
    assert reached == set(REFUSALS["late_refund"])

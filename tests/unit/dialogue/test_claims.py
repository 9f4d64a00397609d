"""Claims are filed after a yes, once a parcel, frozen, and promise nothing."""

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.conversations import HandoffReason
from helpdesk.orderrecords import parse_order
from tests.unit.dialogue.conftest import SHOPS, Shopper, an_order

BOTH = {"order_number": "KS1001", "email": "ana@example.com"}


def test_a_yes_files_the_claim_with_decision_inputs_and_proof(shopper: Shopper, database: SqlDatabase) -> None:
    """The team finds everything that was known at that moment, and no e-mail address."""
    shopper.asks("late_refund", BOTH)
    assert database.claims.of_order("kawaii_stop", "KS1001") == ()
    outcome = shopper.says("affirm")
    assert outcome.handoff is not None
    assert outcome.handoff.reason is HandoffReason.CLAIM_WANTED
    assert "$" not in shopper.heard_text
    (claim,) = database.claims.of_order("kawaii_stop", "KS1001")
    assert claim.parcel == "9400100000000000000000"
    assert claim.decision["amount"] == {"value": "7.50", "currency": "USD"}
    assert claim.inputs["order"]["shipping"]["fee"] == "14.99"
    assert "ana@example.com" not in str(claim)
    limit = next(value for value in claim.proof if value["name"] == "limit")
    assert limit["source"] == {"term": "guarantee_limit.express", "effective": "2026-02-22", "part": "to"}


def test_filing_twice_returns_the_first_claim(shopper: Shopper, database: SqlDatabase) -> None:
    """One claim a parcel, whoever asks and however often."""
    for _ in range(2):
        shopper.asks("late_refund", BOTH)
        outcome = shopper.says("affirm")
    assert "filed on Tue, Mar 24, 2026" in shopper.heard_text
    assert outcome.handoff is None
    assert len(database.claims.of_order("kawaii_stop", "KS1001")) == 1


def test_a_parcel_delivered_since_the_offer_is_judged_anew(shopper: Shopper, database: SqlDatabase) -> None:
    """What was eligible at the offer is not filed as such once the parcel has come."""
    shopper.asks("late_refund", BOTH)
    order = an_order()
    order["shipments"][0]["checkpoints"].append({"at": "2026-03-20T10:00:00-05:00", "tag": "delivered"})
    database.orders.save("kawaii_stop", parse_order(order, SHOPS["kawaii_stop"]))
    outcome = shopper.says("affirm")
    assert outcome.replies[0].decisions[0].outcome == "not_eligible"
    assert database.claims.of_order("kawaii_stop", "KS1001") == ()


def test_a_case_for_review_goes_to_a_person_and_can_be_filed(shopper: Shopper, database: SqlDatabase) -> None:
    """Delivered after the limit: a person decides, and a yes files it for them."""
    order = an_order("KS1005")
    order["shipments"][0]["tracking_number"] = "9400100000000000000005"
    order["shipments"][0]["checkpoints"].append({"at": "2026-03-24T10:00:00-05:00", "tag": "delivered"})
    database.orders.save("kawaii_stop", parse_order(order, SHOPS["kawaii_stop"]))
    outcome = shopper.asks("late_refund", {"order_number": "KS1005", "email": "ana@example.com"})
    assert outcome.handoff is not None
    assert outcome.handoff.reason is HandoffReason.CLAIM_REVIEW
    shopper.says("affirm")
    (claim,) = database.claims.of_order("kawaii_stop", "KS1005")
    assert claim.decision["outcome"] == "review"

"""Proving that an order is the shopper's, in every order of giving the details."""

from dataclasses import replace

import pytest

from helpdesk.conversations import HandoffReason
from tests.unit.dialogue.conftest import Shopper

NUMBER, MAIL = {"order_number": "KS1001"}, {"email": "ana@example.com"}


def test_number_and_email_in_one_message_are_answered_at_once(shopper: Shopper) -> None:
    """Both details together open the order."""
    outcome = shopper.asks("order_status", {**NUMBER, **MAIL})
    assert outcome.replies[0].decisions[0].outcome == "in_transit"
    assert shopper.conversation.proven == ("KS1001",)


def test_number_first_then_email(shopper: Shopper) -> None:
    """The bot asks for the e-mail address and then answers the first question."""
    shopper.asks("late_refund", NUMBER)
    assert "e-mail" in shopper.heard_text
    assert not shopper.heard[-1].replies[0].decisions
    outcome = shopper.says("inform", entities=MAIL)
    assert outcome.replies[0].decisions[0].question == "late_refund"


def test_email_first_then_number(shopper: Shopper) -> None:
    """The other way round works as well."""
    shopper.asks("order_status", MAIL)
    outcome = shopper.says("inform", entities=NUMBER)
    assert outcome.replies[0].decisions[0].question == "order_status"


def test_nothing_given_asks_for_both(shopper: Shopper) -> None:
    """Without any detail the bot asks for both and shows what a number looks like."""
    shopper.asks("order_status")
    assert "KS1001" in shopper.heard_text


def test_the_detail_is_taken_whatever_the_message_was_understood_as(shopper: Shopper) -> None:
    """An e-mail address in a message nobody understood still answers what was asked."""
    shopper.asks("order_status", NUMBER)
    assert shopper.says("unsure", entities=MAIL).replies[0].decisions


@pytest.mark.parametrize(
    "details",
    [{"order_number": "KS9999", **MAIL}, {"order_number": "KS1001", "email": "eve@example.com"}, {"order_number": "KS2001", **MAIL}],
    ids=["no such order", "wrong e-mail", "somebody else's order"],
)
def test_a_wrong_proof_is_answered_with_the_same_words_whatever_was_wrong(shopper: Shopper, details: dict[str, str]) -> None:
    """Nobody learns from the answer whether an order exists."""
    shopper.asks("order_status", details)
    assert shopper.heard_text == "I could not match that order number and e-mail address. Please check both and send them again."
    assert shopper.conversation.proven == ()


def test_the_third_wrong_proof_calls_a_person_and_no_further_try_is_looked_at(shopper: Shopper) -> None:
    """Three wrong tries end at a person; even the right details do not open the order then."""
    for _ in range(2):
        assert shopper.asks("order_status", {"order_number": "KS9999", **MAIL}).handoff is None
    third = shopper.asks("order_status", {"order_number": "KS9999", **MAIL})
    assert third.handoff is not None
    assert third.handoff.reason is HandoffReason.TOO_MANY_TRIES
    right = shopper.asks("order_status", {**NUMBER, **MAIL})
    assert right.handoff is not None
    assert not right.replies[0].decisions


def test_bare_digits_and_odd_spellings_of_the_number_are_understood(shopper: Shopper) -> None:
    """A shopper may write the number as they like."""
    for said in ("1001", "ks 1001", "#KS-1001"):
        fresh = replace(shopper.conversation, proven=(), given={})
        shopper.conversation = fresh
        assert shopper.asks("order_status", {"order_number": said, **MAIL}).replies[0].decisions


def test_another_order_of_the_same_shopper_needs_its_number_only(shopper: Shopper) -> None:
    """Number and e-mail may come in different messages, also for a second order."""
    shopper.asks("order_status", {**NUMBER, **MAIL})
    outcome = shopper.asks("order_status", {"order_number": "KS1002"})
    assert outcome.replies[0].decisions[0].outcome == "processing"
    assert shopper.conversation.in_focus == "KS1002"
    assert shopper.asks("order_status", NUMBER).replies[0].decisions[0].outcome == "in_transit"


def test_a_corrected_number_replaces_the_wrong_one(shopper: Shopper) -> None:
    """“No, KS1002” is a correction, not a refusal."""
    shopper.asks("order_status", {"order_number": "KS1001"})
    shopper.says("deny", entities={"order_number": "KS1002"})
    outcome = shopper.says("inform", entities=MAIL)
    assert outcome.conversation.in_focus == "KS1002"

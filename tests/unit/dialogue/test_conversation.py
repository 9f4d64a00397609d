"""What is said around the questions: offers, silence of the policy, not understanding, people."""

from collections.abc import Callable

from helpdesk.conversations import HandoffReason
from tests.unit.dialogue.conftest import Shopper

BOTH = {"order_number": "KS1001", "email": "ana@example.com"}


def test_an_eligible_refund_is_offered_and_filed_only_after_a_yes(shopper: Shopper) -> None:
    """No claim without an explicit yes, and no promise of money in it."""
    outcome = shopper.asks("late_refund", BOTH)
    assert outcome.handoff is None
    assert "$7.50" in shopper.heard_text
    accepted = shopper.says("affirm")
    assert accepted.handoff is not None
    assert accepted.handoff.reason is HandoffReason.CLAIM_WANTED
    assert "person confirms" in shopper.heard_text


def test_a_no_drops_the_offer(shopper: Shopper) -> None:
    """After a no, a later yes files nothing."""
    shopper.asks("late_refund", BOTH)
    shopper.says("deny")
    assert shopper.says("affirm").handoff is None


def test_a_late_parcel_where_the_policy_is_silent_goes_to_a_person_with_the_steps(shopper_of: Callable[[str], Shopper]) -> None:
    """KPOP2 states nothing about money for late parcels: the bot says so, names the steps, hands over."""
    shopper = shopper_of("kpop2")
    outcome = shopper.asks("late_refund", needs_order=False)
    assert outcome.replies[0].decisions[0].outcome == "not_stated"
    assert "does not say" in shopper.heard_text


def test_silence_of_the_policy_offers_a_person_and_a_yes_brings_one(shopper_of: Callable[[str], Shopper]) -> None:
    """KPOP2 states no support hours."""
    shopper = shopper_of("kpop2")
    assert shopper.asks("support_hours", needs_order=False).handoff is None
    accepted = shopper.says("affirm")
    assert accepted.handoff is not None
    assert accepted.handoff.reason is HandoffReason.POLICY_SILENT


def test_a_country_asked_for_is_taken_to_the_question(shopper: Shopper) -> None:
    """“How long does delivery take?”, “To which country?”, “To Brazil”."""
    shopper.asks("delivery_estimate", needs_order=False)
    outcome = shopper.says("inform", entities={"country": "BR"})
    assert outcome.replies[0].decisions[0].outcome == "estimated"
    assert "Brazil" in shopper.heard_text


def test_a_bare_country_after_an_answer_asks_the_same_again(shopper: Shopper) -> None:
    """“And to Italy?” keeps its subject."""
    shopper.asks("delivery_estimate", {"country": "BR"}, needs_order=False)
    shopper.says("inform", entities={"country": "IT"})
    assert "Italy" in shopper.heard_text


def test_not_understanding_twice_in_a_row_calls_a_person(shopper: Shopper) -> None:
    """First an honest suggestion, then a person; understanding in between starts the count again."""
    assert shopper.says("unsure").handoff is None
    shopper.asks("customs_fees", needs_order=False)
    assert shopper.says("unsure").handoff is None
    outcome = shopper.says("unsure")
    assert outcome.handoff is not None
    assert outcome.handoff.reason is HandoffReason.UNSURE


def test_a_person_can_be_had_while_an_order_number_is_being_asked_for(shopper: Shopper) -> None:
    """No question stands between a shopper and a person."""
    shopper.asks("order_status")
    outcome = shopper.says("hand_over", HandoffReason.ASKED, "handoff-asked")
    assert outcome.handoff is not None
    assert shopper.conversation.pending is None


def test_a_side_question_while_an_email_is_asked_for_is_answered(shopper: Shopper) -> None:
    """A shopper may ask something else in between and come back with the detail."""
    shopper.asks("late_refund", {"order_number": "KS1001"})
    shopper.asks("customs_fees", needs_order=False)
    assert "Customs" in shopper.heard_text
    outcome = shopper.says("inform", entities={"email": "ana@example.com"})
    assert outcome.replies[0].decisions[0].question == "late_refund"


def test_why_names_the_clause_the_count_and_the_nearest_yes(shopper: Shopper) -> None:
    """A shopper who asks why gets the policy word for word and the days counted."""
    shopper.asks("late_refund", BOTH)
    shopper.says("why")
    assert "more than 14 business days" in shopper.heard_text
    assert "16 business days after it, against a limit of 14" in shopper.heard_text
    assert "no public holiday in between" in shopper.heard_text
    assert shopper.says("affirm").handoff is not None


def test_why_not_names_the_basket_that_would_ship_free(shopper: Shopper) -> None:
    """The nearest yes of a shipping cost is the least basket above the threshold."""
    shopper.says("ask", "shipping_cost", entities={"country": "US", "money": {"value": "65.00", "currency": "USD"}})
    shopper.says("why")
    assert "The nearest yes: an order of $65.01 or more." in shopper.heard_text


def test_why_before_any_answer_is_met_kindly(shopper: Shopper) -> None:
    """There is nothing to explain yet."""
    shopper.says("why")
    assert "Ask me something first" in shopper.heard_text


def test_anger_without_a_topic_is_met_with_one_question_and_then_with_a_person(shopper: Shopper) -> None:
    """An apology and the order first; who is still angry is not asked again."""
    first = shopper.says("complain")
    assert first.handoff is None
    assert "Which order is it about?" in first.replies[0].text
    second = shopper.says("complain")
    assert second.handoff
    assert second.handoff.reason is HandoffReason.COMPLAINT


def test_anger_about_a_proven_order_is_met_with_its_facts_and_then_with_a_person(shopper: Shopper) -> None:
    """The facts may settle it; if not, a person does."""
    shopper.says("ask", "order_status", needs_order=True, entities={"order_number": "KS1001", "email": "ana@example.com"})
    first = shopper.says("complain")
    assert [d.question for reply in first.replies for d in reply.decisions] == ["order_status"]
    assert first.handoff is None
    assert shopper.says("complain").handoff

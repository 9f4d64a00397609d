"""Messages that ask several things, side questions, other orders, and what to do when a message is not clear."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

import actions.claims
import actions.handoff
import actions.orders
import actions.shipping
import actions.smalltalk
from actions import routing
from actions.smalltalk import Unsure
from helpdesk.answers.catalogue import catalogue
from helpdesk.bootstrap import build
from helpdesk.conversations import HandoffReason
from helpdesk.services.turns import Outcome, Turn
from helpdesk.settings import Settings
from tests.unit.dialogue.conftest import NOW, Shopper

BOTH = {"order_number": "KS1001", "email": "ana@example.com"}


@pytest.fixture(autouse=True)
def product(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The product whose rules say which intent leads to which action."""
    made = build(Settings(database_url=f"sqlite:///{tmp_path}/routes.db"))
    monkeypatch.setattr(routing, "product", lambda: made)
    routing.routes.cache_clear()
    yield made
    routing.routes.cache_clear()
    made.close()


def hears(
    shopper: Shopper,
    *asked: tuple[str, int, int],
    entities: Sequence[tuple[str, Any, int]] = (),
    ranking: Sequence[str] = (),
    text: str = "…",
    **more: Any,
) -> Outcome:
    """Let the edge answer a message whose pieces were read as these intents, with entities at these places."""
    message: Mapping[str, Any] = {
        "parts": [{"intent": intent, "start": start, "end": end, "confidence": 0.9} for intent, start, end in asked],
        "entities": [{"entity": name, "value": value, "start": at, "end": at + 1} for name, value, at in entities],
        "intent_ranking": [{"name": name, "confidence": 0.4} for name in ranking],
        **more,
    }
    turn = Turn(shopper.conversation, shopper.shop, NOW, "en", text, None, tuple((name, value) for name, value, _ in entities))
    outcome = routing.respond(Unsure(), shopper.dialogue, turn, message)
    shopper.conversation = outcome.conversation
    shopper.heard.append(outcome)
    shopper.could_hear_it_again(outcome)
    return outcome


def asked_for(outcome: Outcome) -> list[str]:
    """The questions that were decided, in order."""
    return [decision.question for reply in outcome.replies for decision in reply.decisions]


def test_every_intent_with_a_rule_has_its_action() -> None:
    """The rules are the one place that says which action answers an intent."""
    assert {"track_order", "late_delivery", "customs_fees", "human_agent", "why"} <= set(routing.routes())
    assert routing.routes()["late_delivery"].name() == "action_late_refund"


def test_two_questions_are_answered_in_one_reply_in_their_order(shopper: Shopper) -> None:
    """Nobody has to ask twice."""
    told = hears(shopper, ("shipping_cost", 0, 20), ("customs_fees", 20, 40), entities=[("country", "BR", 10)])
    assert asked_for(told) == ["shipping_cost", "customs_fees"]
    (reply,) = told.replies
    assert reply.text.index("$4.99") < reply.text.index("Customs duties")
    assert {c.section for c in reply.citations} >= {"Customs, duties and import fees", "Shipping rates"}


def test_who_asks_for_a_person_besides_two_questions_gets_one(shopper: Shopper) -> None:
    """A person can be had at every point, and the questions do not stand in the way."""
    parts = [{"intent": "shipping_cost", "start": 0, "end": 20}, {"intent": "customs_fees", "start": 20, "end": 40}]
    turn = Turn(shopper.conversation, shopper.shop, NOW, "en", "…")
    told = routing.respond(actions.handoff.AskedForPerson(), shopper.dialogue, turn, {"parts": parts})
    assert told.handoff
    assert told.handoff.reason is HandoffReason.ASKED


def test_a_question_beside_the_wish_for_a_person_is_answered_as_well(shopper: Shopper) -> None:
    """The shopper reads the answer while the person is called."""
    told = hears(shopper, ("customs_fees", 0, 20), ("human_agent", 20, 40))
    assert asked_for(told) == ["customs_fees"]
    assert told.handoff
    assert told.handoff.reason is HandoffReason.ASKED


def test_a_country_named_in_one_piece_serves_the_other(shopper: Shopper) -> None:
    """“How much is it to Brazil, and how long does it take?” names the country once."""
    told = hears(shopper, ("shipping_cost", 0, 20), ("delivery_time", 20, 40), entities=[("country", "BR", 10)])
    assert [d.facts["country"].raw for reply in told.replies for d in reply.decisions] == ["BR", "BR"]


def test_two_countries_in_two_questions_are_kept_apart(shopper: Shopper) -> None:
    """Each piece has its own."""
    entities = [("country", "BR", 10), ("country", "FR", 30)]
    told = hears(shopper, ("shipping_cost", 0, 20), ("delivery_time", 20, 40), entities=entities)
    assert [d.facts["country"].raw for reply in told.replies for d in reply.decisions] == ["BR", "FR"]


def test_questions_that_need_an_order_wait_together_and_are_all_answered_after_the_proof(shopper: Shopper) -> None:
    """The request comes last, once; the proof then answers both."""
    told = hears(shopper, ("track_order", 0, 10), ("late_delivery", 10, 20), ("customs_fees", 20, 30))
    assert asked_for(told) == ["customs_fees"]
    assert told.replies[0].text.count("order number") == 1
    assert told.replies[0].text.rstrip().endswith("ordered with.")
    proven = shopper.says("inform", entities=BOTH)
    assert asked_for(proven) == ["order_status", "late_refund"]
    assert proven.conversation.pending is None


def test_questions_that_wait_together_still_wait_when_only_half_the_proof_comes(shopper: Shopper) -> None:
    """First the number, then the e-mail address."""
    hears(shopper, ("track_order", 0, 10), ("late_delivery", 10, 20))
    shopper.says("inform", entities={"order_number": "KS1001"})
    assert asked_for(shopper.says("inform", entities={"email": "ana@example.com"})) == ["order_status", "late_refund"]


def test_a_wrong_proof_in_a_message_with_two_questions_counts_once(shopper: Shopper) -> None:
    """The shopper tried once."""
    entities = [("order_number", "KS1001", 3), ("email", "eve@example.com", 5)]
    told = hears(shopper, ("track_order", 0, 10), ("late_delivery", 10, 20), entities=entities)
    assert told.conversation.tries == 1


def test_after_a_side_question_the_form_is_taken_up_again(shopper: Shopper) -> None:
    """The answer comes first, then what was being asked."""
    shopper.asks("order_status")
    told = shopper.says("ask", "customs_fees")
    assert "Customs duties" in shopper.heard_text
    assert "To come back to your order" in shopper.heard_text
    assert asked_for(told) == ["customs_fees"]
    assert asked_for(shopper.says("inform", entities=BOTH)) == ["order_status"]


def test_after_a_side_question_only_what_is_missing_is_asked_again(shopper: Shopper) -> None:
    """The number was given already."""
    shopper.asks("order_status", {"order_number": "KS1001"})
    shopper.says("ask", "customs_fees")
    assert "which e-mail address" in shopper.heard_text
    assert "its number" not in shopper.heard_text


def test_my_other_order_is_asked_by_its_number_and_answered_without_another_proof(shopper: Shopper) -> None:
    """The e-mail address is proven already."""
    shopper.asks("order_status", BOTH)
    shopper.says("inform")
    assert "Which order is it?" in shopper.heard_text
    assert asked_for(shopper.says("inform", entities={"order_number": "KS1002"})) == ["order_status"]
    assert "KS1002" in shopper.heard_text


def test_my_other_order_of_two_proven_ones_is_the_one_not_spoken_of(shopper: Shopper) -> None:
    """Both are proven, so nothing has to be asked."""
    shopper.asks("order_status", BOTH)
    shopper.asks("order_status", {"order_number": "KS1002"})
    shopper.says("inform")
    assert "KS1001" in shopper.heard_text


def test_an_unclear_message_is_met_with_two_choices_in_plain_words(shopper: Shopper) -> None:
    """No raw name of an intent is ever seen."""
    told = hears(shopper, ranking=["other_support", "late_delivery", "out_of_scope", "customs_fees", "track_order"])
    choices = told.replies[0].choices
    assert choices == ("I have another question about the shop.", "My order is late. Do I get money back?", "Talk to a person")
    assert not any("_" in choice for choice in choices)


def test_a_choice_that_was_offered_is_taken_at_its_word(shopper: Shopper) -> None:
    """Clicking a choice cannot be misunderstood."""
    hears(shopper, ranking=["shipping_cost", "customs_fees"])
    told = hears(shopper, text=str(catalogue("en").text("topic-customs_fees", {})), ranking=["greet"])
    assert asked_for(told) == ["customs_fees"]


def test_unclear_twice_in_a_row_brings_a_person(shopper: Shopper) -> None:
    """Two choices first, then somebody who understands."""
    hears(shopper, ranking=["shipping_cost", "customs_fees"])
    told = hears(shopper, ranking=["shipping_cost", "customs_fees"])
    assert told.handoff
    assert told.handoff.reason is HandoffReason.UNSURE


def test_a_message_in_a_language_of_nobody_here_brings_a_person_and_says_so_in_english(shopper: Shopper) -> None:
    """The language is named in English and in itself."""
    told = hears(shopper, language_outside="sv", ranking=["track_order"])
    assert "Swedish (svenska)" in told.replies[0].text
    assert told.replies[0].language == "en"
    assert told.handoff
    assert told.handoff.reason is HandoffReason.LANGUAGE

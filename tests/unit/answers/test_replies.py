"""What the rules can say is sayable: every decision, in every language, with every fact proven."""

import re
from collections.abc import Iterator
from functools import lru_cache

import pytest

from helpdesk.answers.catalogue import catalogue, languages
from helpdesk.answers.compose import Reply, _remark_id, answer, message_for, say, suggestions
from helpdesk.answers.explain import explain
from helpdesk.answers.proof import Ledger
from helpdesk.decisions import Decision
from helpdesk.evidence import Kind
from helpdesk.shipments import Tag
from helpdesk.terms import QUESTIONS, Case, decide
from tests.unit.answers.people import PEOPLE
from tests.unit.answers.reachable import NOWS, Told, a_parcel, a_scan, an_order, shops, told

LANGUAGES = languages()
# Whose words are looked at here; the other catalogues have the same messages with the same values.
REVIEWED = ("en", "es")
CONVERSATION = [
    "greeting",
    "thanks",
    "goodbye",
    "bot_challenge",
    "ask-order_and_email",
    "ask-order_number",
    "ask-email",
    "ask-country",
    "ask-other_order",
    "resume-order_and_email",
    "resume-order_number",
    "resume-email",
    "resume-country",
    "proof-failed",
    "proof-too_many",
    "unsure-first",
    "unsure-choices",
    "unsure-again",
    "out_of_scope",
    "shop_matter",
    "modify_order",
    "complaint",
    "handoff-asked",
    "claim-filed",
    "handoff-accepted",
    "fault",
    "blocked",
    "nothing-pending",
    "declined",
    "why-nothing",
]


@lru_cache
def replies(language: str) -> tuple[tuple[Told, Reply], ...]:
    """Answer every decision, each with its case as the only evidence."""
    return tuple((one, answer(one.decision, language, Ledger(one.case.shop, (one.case,)))) for one in told())


def ids_of(decision: Decision, language: str) -> Iterator[str]:
    """Name the messages a decision is told with."""
    yield message_for(decision, language)
    yield from (f"step-{step}" for step in decision.steps)
    yield from (_remark_id(decision, remark) for remark in decision.remarks)
    if decision.parts:
        yield f"{decision.question}-parcels"
        for part in decision.parts:
            yield from ids_of(part, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_the_rules_decide_can_be_spoken_and_is_proven(language: str) -> None:
    """No decision lacks a message or a value, and none is refused by the proof."""
    for one, reply in replies(language):
        assert reply.text
        assert not re.search(r"\{|\}|[\ue000\ue001]|\s[.,]| {2}|\u2013\s*\u2013|\.\.", reply.text), f"{one}: {reply.text}"
        assert language == "fr" or not re.search(r"\s[;:]", reply.text), f"{one}: {reply.text}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_grounds_of_every_decision_can_be_told_and_are_proven(language: str) -> None:
    """“Why?” is answered for each decision, and a refusal names its nearest yes or says that there is none."""
    for one in told():
        reply = explain(one.decision, language, Ledger(one.case.shop, (one.case,)))
        assert reply.text, one
        if one.decision.outcome in {"not_eligible", "not_yet", "window_closed", "not_stated"}:
            assert any(word in reply.text for word in _nearest_words(language)), reply.text


@lru_cache
def _nearest_words(language: str) -> frozenset[str]:
    """What the nearest yes is told with in a language, without the value in it."""
    words = catalogue(language)
    nearest = (words.text(f"why-nearest-{name}", {name: "#"}) or "" for name in ("claimable_from", "free_from"))
    fixed = (words.text(message_id, {}) or "" for message_id in ("why-no_nearest", "why-person_only"))
    return frozenset({*(max(text.split("#"), key=len) for text in nearest), *fixed})


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_in_the_catalogue_is_out_of_reach(language: str) -> None:
    """Each message of a question is the answer to some case, but for those listed with the reason."""
    reached = {message_id for one in told() for message_id in ids_of(one.decision, language)}
    answers = {i for i in catalogue(language).ids if i.partition("-")[0] in {*QUESTIONS, "step", "remark"}}
    assert answers - reached == set()


@pytest.mark.parametrize("language", REVIEWED)
def test_a_refusal_names_the_nearest_yes_or_says_there_is_none(language: str) -> None:
    """A "no" carries a date on which it changes, a person who may decide, or the words that nothing changes it."""
    none = {"en": r"no date|No date|names no date", "es": r"[Nn]inguna fecha"}[language]
    refused = {"not_eligible", "window_closed", "fulfilled_no_refund", "may_be_forfeited"}
    for one, reply in replies(language):
        if one.decision.outcome in refused and not one.decision.parts:
            assert re.search(none, reply.text), str(one)
        if one.decision.outcome == "not_yet" and one.decision.reason != "clock_not_started":
            assert "claimable_from" in one.decision.dates


@pytest.mark.parametrize("language", REVIEWED)
def test_a_silent_policy_is_said_to_be_silent_and_a_person_is_offered_or_called(language: str) -> None:
    """`not_stated` never reads like an answer, unless only the country or the order is missing."""
    person = {"en": r"person|pass", "es": r"persona"}[language]
    for one, reply in replies(language):
        if one.decision.outcome == "not_stated" and one.decision.next_question != "country":
            wants_order = one.decision.reason == "depends_on_item"
            assert wants_order or re.search(person, reply.text), str(one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_that_rests_on_a_clause_names_the_section(language: str) -> None:
    """The last line names the shop and the cited sections, in the policy's own words."""
    for one, reply in replies(language):
        last = reply.text.rpartition("\n")[2]
        assert all(citation.section in last for citation in one.decision.citations), str(one)
        assert not one.decision.citations or one.case.shop.name in last


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_that_is_spoken_has_its_words(language: str) -> None:
    """No canonical name such as business_days reaches a shopper."""
    for one, reply in replies(language):
        assert not re.search(r"\w_\w", reply.text), f"{one}: {reply.text}"


def said_around(language: str, message_id: str, shop_id: str = "kawaii_stop") -> str:
    """Say one message of the conversation for a shop."""
    shop = shops()[shop_id]
    values = {
        "shop": shop.fact("name", Kind.TITLE, shop.name),
        "order_example": shop.fact("order_example", Kind.ORDER_NUMBER, shop.order_example),
    }
    return say(language, message_id, values, Ledger(shop)).text


@pytest.mark.parametrize("message_id", CONVERSATION)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bot_can_say_all_it_says_around_its_answers(language: str, message_id: str) -> None:
    """Greetings, requests and apologies need no more than the shop's own data."""
    assert all(said_around(language, message_id, shop) for shop in shops())


@pytest.mark.parametrize("language", LANGUAGES)
def test_conversation_messages_are_all_listed_here(language: str) -> None:
    """A new message is spoken by a test, or it is an answer, a part of one, or a suggestion."""
    shared = {"parcel", "transit", "delay", "busy", "tracking", "support", "steps", "sources"}
    parts = {
        *QUESTIONS,
        *shared,
        "step",
        "remark",
        "choice",
        "suggest",
        "why",
        "card",
        "scan",
        "topic",
        "widget",
        "mail",
        "contact",
        "link",
    }
    spoken = {i for i in catalogue(language).ids if i.partition("-")[0] not in parts}
    assert spoken == {*CONVERSATION, *PEOPLE, "claim-already_filed", "language-outside"} - {"why-nothing"}


def test_suggested_replies_are_spoken_in_the_shoppers_language() -> None:
    """The words of a suggestion come from the catalogue, in the order asked for."""
    assert suggestions("es", ("yes", "no")) == ("Sí, por favor", "No, gracias")


def test_an_order_of_two_parcels_is_told_parcel_by_parcel() -> None:
    """No sentence about the whole order contradicts one of its parcels."""
    arrived = a_parcel(a_scan(), a_scan(Tag.DELIVERED, days=1))
    waiting = a_parcel(a_scan(), number="9400100000000000000001")
    case = Case(shops()["kawaii_stop"], NOWS[1], an_order((arrived, waiting)))
    lines = answer(decide("order_status", case), "en", Ledger(case.shop, (case,))).text.split("\n")
    assert lines[0] == "Order KS1001 travels in 2 parcels, each with its own tracking number."
    assert lines[1].startswith("Parcel 9400100000000000000000: delivered.")
    assert lines[2].startswith("Parcel 9400100000000000000001: on its way and on time. Last scan: Chicago, US,")

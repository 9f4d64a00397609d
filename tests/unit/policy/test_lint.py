"""What an owner is told about a policy, finding by finding."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from helpdesk.policy.findings import KINDS, Finding
from helpdesk.policy.lint import (
    findings,
    overlapping_groups,
    quotes_of_other_dates,
    silent_questions,
    undated,
    unguarded,
    unlimited_home_methods,
    unused_figures,
)
from helpdesk.policy.mutation import Fate, Verdict
from helpdesk.policy.text import figures
from helpdesk.policy.wording import missing_documents, vague_words
from helpdesk.shops import Scope, Section, Shop, Span, Term
from tests.unit.policy.proposals import ROOT

DAY = date(2026, 1, 1)


@pytest.fixture
def kawaii(shops: Mapping[str, Shop]) -> Shop:
    """Kawaii Stop as it is."""
    return shops["kawaii_stop"]


def policy(shop: Shop) -> str:
    """The published text of a shop."""
    return (ROOT / "shops" / shop.id / "policy.md").read_text(encoding="utf-8")


def words(text: str) -> list[str]:
    """The vague words that are found in a section's text."""
    return [finding.sentence.split('"')[1] for finding in vague_words(f"## Delivery\n{text}")]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("It takes 1\u20135 business days.", "length", (1, 5, "business_days")),
        ("within the 1-hour window", "length", (None, 1, "hours")),
        ("two weeks", "length", (None, 2, "weeks")),
        ("from 9:00 am", "clock", "09:00:00"),
        ("at 17:30", "clock", "17:30:00"),
        ("on 22 February 2026", "date", "2026-02-22"),
        ("on May 3, 2026", "date", "2026-05-03"),
        ("over $1,000.50", "money", "1000.50"),
        ("refund 50% of it", "percent", "50"),
        ("and 12\u201316 for most", "number", (12, 16)),
    ],
)
def test_a_figure_is_read_with_its_kind(text: str, kind: str, value: object) -> None:
    """Money, shares, lengths, dates and clock times are told apart."""
    found = [(figure.kind, figure.value) for figure in figures(f"## A\n{text}")]
    assert [(k, v if isinstance(v, tuple) else str(v)) for k, v in found] == [(kind, value)]


def test_a_figure_is_read_once_and_a_list_number_is_none() -> None:
    """The 1. of a list counts nothing, and "$3.99" is not also the number 3."""
    assert [figure.words for figure in figures("## Steps\n1. Pay $3.99\n2. Wait")] == ["$3.99"]


def test_a_date_that_no_calendar_has_is_no_fault() -> None:
    """An owner's slip is a finding and never a crash."""
    assert [figure.value for figure in figures("## A\nfrom 31 February 2026 at 27:00")] == [None, None]


def test_a_figure_that_no_term_states_is_found(kawaii: Shop) -> None:
    """The owner reads where it stands."""
    found = list(unused_figures(kawaii, f"{policy(kawaii)}\nWe keep parcels for 30 days.\n"))
    unused = [finding for finding in found if finding.kind == "unused_figure"]
    assert [(one.line, one.section) for one in unused] == [(137, "customer-support")]
    assert "30 days" in unused[0].sentence


def test_a_figure_that_stands_twice_is_found_where_no_quote_holds_it(kawaii: Shop) -> None:
    """Whoever changes the guarantee's limit has two sentences to change."""
    repeated = [f for f in unused_figures(kawaii, policy(kawaii)) if f.term == "guarantee_limit.express"]
    assert [finding.line for finding in repeated] == [54]


def test_a_quote_that_runs_over_two_lines_still_covers_its_figure(kawaii: Shop) -> None:
    """Wrapping a paragraph changes no clause."""
    text = "# T\n## Packing\nWe pack an order\nin up to 3 business days."
    section = Section("packing", "Packing", "We pack an order\nin up to 3 business days.")
    term = Term("processing_window", "business_days", section, "pack an order in up to 3 business days", ((DAY, Span(None, 3)),))
    assert list(unused_figures(replace(kawaii, terms=(term,)), text)) == []


def test_a_country_named_and_grouped_is_found_with_the_winner(kawaii: Shop) -> None:
    """Italy has its own row although the EU holds it."""
    italy = [f for f in overlapping_groups(kawaii) if "(IT)" in f.sentence]
    assert len(italy) == 1
    assert "the clause that names it wins: delivery_window.four_weeks" in italy[0].sentence


def test_a_country_in_two_groups_of_one_clause_does_no_harm(kawaii: Shop) -> None:
    """Sweden is in the EU and in the north, and both are in the same row."""
    sweden = [f for f in overlapping_groups(kawaii) if "(SE)" in f.sentence]
    assert len(sweden) == 1
    assert "nothing depends on it" in sweden[0].sentence


def test_a_country_in_groups_of_two_clauses_goes_to_the_first_of_the_files(kawaii: Shop) -> None:
    """A tie is told as one, for the order of files is no policy."""
    eu = kawaii.term("delivery_window.three_weeks")
    assert eu is not None
    terms = (
        replace(eu, scope=Scope(groups=frozenset({"EU"}))),
        replace(eu, name="delivery_window.north", scope=Scope(groups=frozenset({"NORDICS"}))),
    )
    told = [f.sentence for f in overlapping_groups(replace(kawaii, terms=terms)) if "(SE)" in f.sentence]
    assert told == [
        "Sweden (SE) fits delivery_window.three_weeks, delivery_window.north; the one read first wins: delivery_window.three_weeks."
    ]


def test_express_is_a_home_method_that_no_clause_keeps_at_home(kawaii: Shop) -> None:
    """Economy has its country; Express does not."""
    (found,) = unlimited_home_methods(kawaii)
    assert found.sentence.startswith("express is listed for home only")
    assert "delivery_window.express" in found.advice


def test_vague_words_are_found_with_their_place() -> None:
    """Small and capital letters alike, each once a line."""
    assert words("Typically it may take up to 3 days, and may take more.") == ["typically", "may", "up to"]


@pytest.mark.parametrize("text", ["You may claim it.", "as soon as it is there", "on 3 May 2026", "all around the world", "about us"])
def test_what_only_looks_vague_is_left_alone(text: str) -> None:
    """A right, a month and a preposition promise nothing vague."""
    assert words(text) == []


def test_a_document_that_is_not_here_is_found_once_with_all_lines(kawaii: Shop) -> None:
    """The Refund Policy is named in four places."""
    found = [f for f in missing_documents(kawaii, policy(kawaii)) if "Refund Policy" in f.sentence]
    assert len(found) == 1
    assert "(lines: 5, 29, 32, 34)" in found[0].sentence


def test_a_document_that_is_a_section_is_not_missing(kawaii: Shop) -> None:
    """What stands on the page itself is there."""
    shop = replace(kawaii, sections=(*kawaii.sections, Section("refund-policy", "Refund Policy", "")))
    assert [f for f in missing_documents(shop, policy(kawaii)) if "Refund Policy" in f.sentence] == []


def test_a_silent_policy_leaves_every_question_open(kawaii: Shop) -> None:
    """Without clauses no question has an answer but the two that a person takes on."""
    told = {f.term for f in silent_questions(replace(kawaii, terms=(kawaii.terms[0],)))}
    assert {"shipping_cost", "late_refund", "cancellation", "support_hours"} <= told


def test_a_question_answered_for_some_says_for_whom(kawaii: Shop) -> None:
    """Cancelling is stated for made-to-order items and for nothing else."""
    (told,) = silent_questions(kawaii)
    assert told.term == "cancellation"
    assert "except for a made-to-order item" in told.sentence


def test_an_undated_policy_is_found(shops: Mapping[str, Shop]) -> None:
    """KPOP2's page carries no date, Kawaii Stop's does."""
    assert [len(list(undated(shops[name]))) for name in ("kpop2", "kawaii_stop")] == [1, 0]


def test_a_dated_value_that_the_quote_does_not_show_is_found(kawaii: Shop) -> None:
    """An older order would be judged by one figure and shown a sentence with another."""
    term = kawaii.term("guarantee_limit.express")
    assert term is not None
    two = replace(term, values=(*term.values, (date(2026, 7, 1), Span(None, 12))))
    (found,) = quotes_of_other_dates(replace(kawaii, terms=(two,)))
    assert "2026-07-01" in found.sentence


def test_what_no_answer_looks_up_and_what_no_case_guards_are_told_apart() -> None:
    """An owner can write a case for the second and not for the first."""
    told = unguarded(
        [
            Verdict("tea", "shipping_origin", "removed", Fate.IDLE),
            Verdict("tea", "support_hours", "removed", Fate.CAUGHT, "a case"),
            Verdict("tea", "support_hours", "opens 08:00", Fate.SURVIVED),
            Verdict("tea", "support_hours", "also sunday", Fate.IDLE),
        ]
    )
    assert {(f.kind, f.term) for f in told} == {
        ("unread_term", "shipping_origin"),
        ("unproven_value", "support_hours"),
        ("without_effect", "support_hours"),
    }


def test_findings_come_in_the_order_of_the_kinds(shops: Mapping[str, Shop], verdicts: Mapping[str, list[Verdict]]) -> None:
    """Each finding has a known kind, a place, a sentence and something to do."""
    for name, shop in shops.items():
        found = findings(shop, policy(shop), verdicts[name])
        kinds = [list(KINDS).index(finding.kind) for finding in found]
        assert kinds == sorted(kinds)
        assert all(f.place and f.sentence.endswith(".") and f.advice.endswith(".") for f in found)


def test_a_finding_can_be_sent_as_json() -> None:
    """A machine reads the place in pieces and whole."""
    told = Finding("vague_words", "A sentence.", "Do.", "delivery", 7).as_json()
    assert (told["place"], told["line"], told["term"]) == ("policy.md, line 7", 7, None)

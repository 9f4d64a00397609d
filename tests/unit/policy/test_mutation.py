"""Every value of every policy is changed, and a case must notice."""

from collections.abc import Mapping
from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from helpdesk.policy.battery import wide_set
from helpdesk.policy.mutants import REMOVED, mutants
from helpdesk.policy.mutation import Fate, Suite, Verdict, cases_of, table
from helpdesk.shops import Shop, Term
from tests.unit.policy.proposals import ROOT


def fates(verdicts: list[Verdict], place: str) -> dict[str, Fate]:
    """What became of each change of one term."""
    return {v.change: v.fate for v in verdicts if v.place == place}


def lonely(shop: Shop, name: str) -> Shop:
    """The shop with one of its terms only."""
    return replace(shop, terms=tuple(term for term in shop.terms if term.name == name), regions={})


def test_every_change_that_an_answer_would_show_is_caught_by_a_case(verdicts: Mapping[str, list[Verdict]]) -> None:
    """A value that could change unnoticed is a value that nobody guards."""
    survivors = [f"{v.shop}: {v.place}: {v.change}" for own in verdicts.values() for v in own if v.fate is Fate.SURVIVED]
    assert survivors == []


def test_no_value_can_change_without_changing_an_answer(verdicts: Mapping[str, list[Verdict]]) -> None:
    """Only what a clause applies to may be widened without a difference: where another clause decides all the same."""
    widened = ("for ", "countries ", "methods ", "items ", "groups ", "without ")
    idle = [f"{v.shop}: {v.place}: {v.change}" for own in verdicts.values() for v in own if v.fate is Fate.IDLE]
    assert [one for one in idle if not one.split(": ", 2)[2].startswith(widened)] == []


def test_every_term_is_changed(shops: Mapping[str, Shop], verdicts: Mapping[str, list[Verdict]]) -> None:
    """No term is passed over, and none has only its removal where it states a figure."""
    for name, shop in shops.items():
        assert {v.place for v in verdicts[name] if not v.place.startswith("regions.")} == {term.name for term in shop.terms}
        figured = {term.name for term in shop.terms if term.unit not in {"rule", "steps"}}
        assert all(len(fates(verdicts[name], place)) > 2 for place in figured)


def test_the_limit_of_the_guarantee_is_caught_in_both_directions(verdicts: Mapping[str, list[Verdict]]) -> None:
    """A business day more or less would be noticed."""
    told = fates(verdicts["kawaii_stop"], "guarantee_limit.express")
    assert {told["to 14 -> 13"], told["to 14 -> 15"], told[REMOVED]} == {Fate.CAUGHT}


def test_only_terms_that_no_rule_looks_up_are_idle_when_they_go(shops: Mapping[str, Shop], verdicts: Mapping[str, list[Verdict]]) -> None:
    """Idle means unread: a term that a rule looks up makes a difference by being there."""
    for name, shop in shops.items():
        suite = Suite(shop, ())
        removed = [v for v in verdicts[name] if v.change == REMOVED]
        assert all(suite.reads(v.place.partition(".")[0]) is (v.fate is Fate.CAUGHT) for v in removed)


def test_without_cases_changes_survive(shops: Mapping[str, Shop]) -> None:
    """The run tells a guarded value from an unguarded one."""
    shop = lonely(shops["kawaii_stop"], "support_response")
    hours = shops["kawaii_stop"].term("support_hours")
    assert hours is not None
    told = fates(list(Suite(replace(shop, terms=(*shop.terms, hours)), ()).verdicts()), "support_response")
    assert told == dict.fromkeys(told, Fate.SURVIVED)
    assert "to 48 -> 49" in told


def test_a_case_that_fails_today_proves_nothing(shops: Mapping[str, Shop]) -> None:
    """Such a case would catch every change and hide what is not guarded."""
    shop = shops["kawaii_stop"]
    first = next(s for s in cases_of(ROOT / "shops" / "kawaii_stop", shop) if s.questions)
    wrong = replace(first, questions=(replace(first.questions[0], expect={"outcome": "never"}),))
    assert Suite(shop, [wrong]).entries == ()


@pytest.mark.parametrize("name", ["kawaii_stop", "kpop2"])
def test_each_change_differs_from_the_shop_in_one_place(name: str, shops: Mapping[str, Shop]) -> None:
    """A change that changes nothing would always survive, and two at once would hide each other."""
    shop = shops[name]
    for mutant in mutants(shop):
        one_term = sum(a != b for a, b in zip(shop.terms, mutant.shop.terms, strict=False)) == 1
        fewer = len(mutant.shop.terms) == len(shop.terms) - 1
        assert one_term or fewer or mutant.shop.regions != shop.regions, mutant.change


def test_a_change_keeps_to_what_the_files_allow(shops: Mapping[str, Shop]) -> None:
    """No length below nothing, none that ends before it begins, and no scope that lost its last member."""
    for shop in shops.values():
        for mutant in mutants(shop):
            assert all(sane(term, shop.term(term.name)) for term in mutant.shop.terms)


def sane(term: Term, before: Term | None) -> bool:
    """Whether a term could stand in a file."""
    assert before is not None
    lengths = [raw for _, raw in term.values if hasattr(raw, "high")]
    return all(raw.high >= (raw.low or 0) for raw in lengths)


def test_the_battery_asks_every_question_of_any_shop(shops: Mapping[str, Shop]) -> None:
    """What a generic question never asks could not be found idle."""
    for shop in shops.values():
        asked = {generic.question for generic in wide_set(shop)}
        assert {"order_status", "late_refund", "support_hours", "destinations"} <= asked


def test_the_table_names_what_was_not_caught() -> None:
    """The table is for reading: what survives stands there in words."""
    console = Console(file=StringIO(), width=200)
    told = [Verdict("tea", "support_hours", "also sunday", Fate.SURVIVED), Verdict("tea", "support_hours", REMOVED, Fate.CAUGHT, "a case")]
    console.print(table(told))
    printed = console.file.getvalue()  # type: ignore[attr-defined]
    assert "also sunday (survived)" in printed
    assert "a case" not in printed

"""Every case of every shop: what an owner wrote is what the rules decide, and it can be stored and sent."""

import json
from pathlib import Path

import pytest

from helpdesk.adapters.shopfiles import load_shops
from helpdesk.scenarios import Question, Scenario, ask, mismatches, read_scenarios

ROOT = Path(__file__).parents[1]
SHOPS = load_shops(ROOT / "shops")
CASES = [
    (scenario, question)
    for path in sorted([*ROOT.glob("shops/*/cases/*.yml"), *ROOT.glob("tests/conversations/*.yml")])
    for scenario in read_scenarios(path, SHOPS)
    for question in scenario.questions
]


@pytest.mark.parametrize(("scenario", "question"), CASES, ids=[f"{s.shop.id}: {s.name}" for s, _ in CASES])
def test_the_rules_decide_as_the_shop_expects(scenario: Scenario, question: Question) -> None:
    """Each case holds, and its decision can be written as JSON."""
    decision = ask(scenario, question)
    assert list(mismatches(question.expect, decision)) == []
    assert json.loads(json.dumps(decision)) == decision


def test_both_shops_have_at_least_sixty_cases_between_them() -> None:
    """The cases are the shops' safety net: they must not quietly disappear."""
    assert len({(scenario.path, scenario.name) for scenario, _ in CASES}) >= 60

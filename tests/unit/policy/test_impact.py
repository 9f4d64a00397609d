"""What a proposed policy would change: the real example is Express with 12 business days instead of 14."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from helpdesk.adapters.shopfiles import load_shop
from helpdesk.orders import Destination, Item, Method, Order, ShippingChoice
from helpdesk.policy.impact import Impact, Judged, Weight, anchor_changes, compare, term_changes
from helpdesk.policy.mutation import cases_of
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.shops import Shop
from tests.unit.policy.proposals import ROOT, propose, shorter_guarantee

# Tuesday 9 June 2026; the new limit holds from Monday 18 May.
NOW = datetime.fromisoformat("2026-06-09T12:00:00-05:00")
FROM_MAY = "{2026-02-22: 14, 2026-05-18: 12}"
OLD_PLACED, NEW_PLACED = datetime.fromisoformat("2026-05-17T12:00:00-05:00"), datetime.fromisoformat("2026-05-18T12:00:00-05:00")


def express(number: str, placed: datetime, to_scan: timedelta) -> Order:
    """An Express order whose parcel is with the carrier."""
    parcel = Shipment(number, "usps", (Checkpoint(placed + to_scan, Tag.IN_TRANSIT, location="Chicago, US"),))
    items, choice = (Item("Plush keyring", 1, Decimal("21.00")),), ShippingChoice(Method.EXPRESS, Decimal("14.99"))
    return Order(number, "ana@example.com", placed, "USD", items, choice, Destination("US", "60601"), None, (parcel,))


# Scanned on 20 May: business day 13 is 9 June, for Memorial Day lies between.
OLD, NEW = express("KS1001", OLD_PLACED, timedelta(days=3)), express("KS1002", NEW_PLACED, timedelta(days=2))


@pytest.fixture
def current(shops: Mapping[str, Shop]) -> Shop:
    """Kawaii Stop as it is."""
    return shops["kawaii_stop"]


@pytest.fixture
def impact(current: Shop, tmp_path: Path) -> Impact:
    """The shorter guarantee from 18 May, for an order of the day before and one of that day."""
    proposed = load_shop(shorter_guarantee(tmp_path, FROM_MAY))
    return compare(current, proposed, NOW, [OLD, NEW], cases_of(ROOT / "shops" / "kawaii_stop", current))


def of(impact: Impact, number: str) -> dict[str, Judged]:
    """The changed answers about one order, by question."""
    return {judged.question: judged for judged in impact.orders if judged.about == number}


def test_an_order_under_the_new_text_has_its_guarantee_open(impact: Impact) -> None:
    """Business day 13 is over 12 and not over 14."""
    told = of(impact, "KS1002")["late_refund"]
    assert told.weight is Weight.OUTCOME
    assert (told.before["outcome"], told.after["outcome"]) == ("not_yet", "eligible")
    assert (told.before["counts.limit"], told.after["counts.limit"]) == (14, 12)
    assert told.after["amount"] == {"value": "7.50", "currency": "USD"}


def test_an_order_of_before_the_date_keeps_its_answer(impact: Impact) -> None:
    """Nothing but the quoted sentence may differ for it."""
    told = of(impact, "KS1001")
    assert {judged.weight for judged in told.values()} == {Weight.SOURCE}
    assert all(key.startswith("source.") for judged in told.values() for key in (*judged.before, *judged.after))


def test_only_late_refunds_are_touched(impact: Impact) -> None:
    """The guarantee's limit is no estimate and no cancellation."""
    assert {judged.question for judged in impact.orders} == {"late_refund"}
    assert all(counted[Weight.SAME] == 2 for question, counted in impact.counts.items() if question != "late_refund")


def test_cases_tell_what_they_expected(impact: Impact) -> None:
    """Cases about orders of after the date fail; those of before hold."""
    assert impact.broken
    assert all(judged.question == "late_refund" and judged.failures for judged in impact.broken)
    assert any("expected 'not_yet'" in sentence for judged in impact.broken for sentence in judged.failures)
    assert "The guarantee names what it covers and how it is claimed" not in {judged.about for judged in impact.broken}


def test_a_later_date_changes_nothing_yet(current: Shop, tmp_path: Path) -> None:
    """Announced for July, the shorter guarantee changes no order of today and rewrites no past."""
    proposed = load_shop(shorter_guarantee(tmp_path, "{2026-02-22: 14, 2026-07-01: 12}"))
    told = compare(current, proposed, NOW, [OLD, NEW], ())
    assert {judged.weight for judged in told.orders} == {Weight.SOURCE}
    assert not any(change.rewrites_past for change in told.terms)


def test_a_figure_changed_in_place_rewrites_the_past(current: Shop, tmp_path: Path) -> None:
    """Without a new date the old order is judged anew, and the owner is warned."""
    told = compare(current, load_shop(shorter_guarantee(tmp_path, "{2026-02-22: 12}")), NOW, [OLD], ())
    assert {change.name for change in told.terms if change.rewrites_past} == {"guarantee_limit.express"}
    assert of(told, "KS1001")["late_refund"].weight is Weight.OUTCOME


def test_changed_clauses_are_shown_side_by_side(impact: Impact) -> None:
    """The limit has a second value and another quote; the claim's sentence another quote only."""
    changed = {change.name: change for change in impact.terms}
    assert set(changed) == {"guarantee_limit.express", "guarantee_claim.express"}
    assert "value from 2026-05-18" in changed["guarantee_limit.express"].after
    assert set(changed["guarantee_claim.express"].before) == {"quote"}


def test_a_clause_that_goes_and_one_that_comes_are_told(current: Shop) -> None:
    """A removed clause no longer judges old orders; a new one does, for its first value reaches back."""
    (gone,) = term_changes(current, replace(current, terms=current.terms[1:]), NOW)
    (come,) = term_changes(replace(current, terms=current.terms[1:]), current, NOW)
    assert [(one.change, one.rewrites_past) for one in (gone, come)] == [("removed", True), ("added", True)]


def test_anchors_that_vanish_and_appear_are_told(current: Shop, tmp_path: Path) -> None:
    """A link to the FAQ page would lead nowhere, and the clause is cited from another section."""
    changes = {
        "policy.md": {"## Express Shipping Guarantee": "## Our Express promise"},
        "terms/late.yml": {"section: express-shipping-guarantee": "section: our-express-promise"},
    }
    told = anchor_changes(current, load_shop(propose(tmp_path, changes)))
    assert told["vanish"] == ("express-shipping-guarantee",)
    assert told["appear"] == ("our-express-promise",)
    assert "guarantee_limit.express: express-shipping-guarantee -> our-express-promise" in told["cited_elsewhere"]


def test_another_calendar_rewrites_the_past(current: Shop, shops: Mapping[str, Shop]) -> None:
    """How days are counted carries no date, so it holds for every order."""
    told = compare(current, replace(current, calendar=shops["kpop2"].calendar), NOW, [], ())
    assert [(change.name, change.rewrites_past) for change in told.terms] == [("shop.yml", True)]


def test_the_same_policy_changes_nothing(current: Shop) -> None:
    """A copy has no impact at all."""
    told = compare(current, current, NOW, [OLD, NEW], cases_of(ROOT / "shops" / "kawaii_stop", current))
    assert (told.terms, told.orders, told.cases, told.asked_orders) == ((), (), (), 2)

"""Nothing leaves unproven: a value that is not what its source says is refused, and named."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpdesk.answers.compose import answer
from helpdesk.answers.proof import Ledger, check
from helpdesk.answers.sentences import Sentence, Span
from helpdesk.decisions import Decision
from helpdesk.errors import UnprovenReply
from helpdesk.evidence import Computed, FactSource, Kind, TermSource, Value
from helpdesk.orders import Destination, Method, Money, ShippingChoice
from helpdesk.shops import Span as Length
from helpdesk.terms import Case, WhatIf, decide
from tests.unit.answers.reachable import NOWS, PLACED, a_parcel, a_scan, an_order, shops

SECOND = "9400100000000000000001"


@lru_cache
def an_express_case() -> Case:
    """An Express parcel past the limit of the guarantee."""
    return Case(shops()["kawaii_stop"], NOWS[3], an_order((a_parcel(a_scan()),)))


def ledger(case: Case | None = None) -> Ledger:
    """The evidence of one case."""
    case = case or an_express_case()
    return Ledger(case.shop, (case,))


@lru_cache
def eligible() -> Decision:
    """The answer to that case: money comes back."""
    decision = decide("late_refund", an_express_case())
    assert decision.outcome == "eligible"
    return decision


def refused(decision: Decision, evidence: Ledger | None = None) -> tuple[str, ...]:
    """Return what the proof blocks of a decision; fails when it lets it pass."""
    with pytest.raises(UnprovenReply) as fault:
        answer(decision, "en", evidence or ledger())
    return tuple(text.replace("\u202f", " ") for text in fault.value.blocked)


def altered(name: str, **changes: Any) -> Decision:
    """The answer with one of its values changed after the fact."""
    decision = eligible()
    if name == "amount":
        assert decision.amount
        return replace(decision, amount=replace(decision.amount, **changes))
    for group in ("dates", "counts", "facts"):
        held = getattr(decision, group)
        if name in held:
            changed: dict[str, Any] = {group: {**held, name: replace(held[name], **changes)}}
            return replace(decision, **changed)
    raise KeyError(name)


@pytest.mark.parametrize(
    ("name", "raw", "named"),
    [
        ("limit", 12, "12"),
        ("amount", Money(Decimal("15.00"), "USD"), "$15.00"),
        ("amount", Money(Decimal("7.50"), "EUR"), "€7.50"),
        ("share", 100, "100%"),
        ("fee", Money(Decimal("21.00"), "USD"), "$21.00"),
        ("transit_business_days", 18, "18"),
        ("transit_started", date(2026, 3, 5), "Thu, Mar 5, 2026"),
        ("tracking_number", SECOND, SECOND),
    ],
)
def test_a_value_that_is_not_what_its_source_says_is_refused(name: str, raw: Any, named: str) -> None:
    """A wrong limit, amount, currency, share, fee, count, date or number never leaves."""
    assert named in refused(altered(name, raw=raw))


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("limit", TermSource("kawaii_stop", "guarantee_limit.express", date(2025, 1, 1))),
        ("limit", TermSource("kawaii_stop", "guarantee_limit.economy", date(2026, 2, 22), "to")),
        ("limit", TermSource("kpop2", "guarantee_limit.express", date(2026, 2, 22), "to")),
        ("limit", TermSource("kawaii_stop", "guarantee_limit.express", date(2026, 2, 22), "from")),
        ("fee", FactSource("order KS9999", "shipping.fee")),
        ("fee", FactSource("order KS1001", "shipping.nothing")),
        ("fee", FactSource("order KS1001", "shipping.fee_refunded")),
        ("tracking_number", FactSource(f"parcel {SECOND}", "tracking_number")),
        ("tracking_number", FactSource("conversation", "now")),
        ("tracking_number", FactSource("question", "tracking_number")),
        ("transit_started", Computed("no_such_calculation", ())),
    ],
)
def test_a_value_whose_source_is_missing_or_another_is_refused(name: str, source: Any) -> None:
    """Another date of the clause, another shop, another order, another parcel: nothing of it holds."""
    assert refused(altered(name, source=source))


def test_a_value_of_another_kind_than_its_source_gives_is_refused() -> None:
    """Fourteen business days are no fourteen per cent."""
    assert "14%" in refused(altered("limit", kind=Kind.PERCENT))
    assert refused(altered("transit_business_days", kind=Kind.PERCENT))


def test_a_calculation_with_swapped_inputs_is_refused() -> None:
    """The calculation is run again with the inputs it names, and may not even run."""
    days = eligible().counts["transit_business_days"]
    opens = eligible().dates["claimable_from"]
    assert isinstance(days.source, Computed)
    assert isinstance(opens.source, Computed)
    for value, name in ((days, "transit_business_days"), (opens, "claimable_from")):
        assert isinstance(value.source, Computed)
        swapped = replace(value.source, inputs=value.source.inputs[::-1])
        assert refused(altered(name, source=swapped))


def test_a_calculation_over_an_altered_input_is_refused() -> None:
    """A right result of a wrong input is no proof."""
    amount = eligible().amount
    assert amount
    assert isinstance(amount.source, Computed)
    fee, share = amount.source.inputs
    richer = replace(fee, raw=Money(Decimal("30.00"), "USD"))
    source = replace(amount.source, inputs=(richer, share))
    assert "$15.00" in refused(altered("amount", raw=Money(Decimal("15.00"), "USD"), source=source))


@pytest.mark.parametrize(
    ("name", "change", "named"),
    [
        ("place", lambda _: "Dallas, US", "Dallas, US"),
        ("message", lambda _: "Refund approved", "“Refund approved”"),
        ("last_seen_at", lambda raw: raw + timedelta(hours=1), "Wed, Mar 4, 2026, 11:30 AM"),
        ("last_seen_at", lambda raw: raw.astimezone(PLACED.tzinfo) + timedelta(days=1), "Thu, Mar 5, 2026, 10:30 AM"),
        ("order_number", lambda _: "KS1002", "KS1002"),
    ],
)
def test_an_altered_scan_is_refused(name: str, change: Callable[[Any], Any], named: str) -> None:
    """Place, words, hour and order are those of the record."""
    decision = decide("order_status", an_express_case())
    value = decision.facts[name]
    wrong = replace(decision, facts={**decision.facts, name: replace(value, raw=change(value.raw))})
    assert named in refused(wrong)


def test_a_scan_told_in_another_zone_is_refused() -> None:
    """It is the same moment, but the hour printed would be another."""
    decision = decide("order_status", an_express_case())
    seen = decision.facts["last_seen_at"]
    elsewhere = replace(seen, raw=seen.raw.astimezone(ZoneInfo("Asia/Seoul")))
    assert elsewhere.raw == seen.raw
    assert refused(replace(decision, facts={**decision.facts, "last_seen_at": elsewhere}))


def test_the_fee_of_another_order_is_refused() -> None:
    """A value of a second order is proven only where that order is in the evidence."""
    other = Case(
        an_express_case().shop,
        NOWS[3],
        an_order((a_parcel(a_scan(), number=SECOND),), number="KS1002", shipping=ShippingChoice(Method.EXPRESS, Decimal("9.99"))),
    )
    fee = decide("late_refund", other).facts["fee"]
    mixed = replace(eligible(), facts={**eligible().facts, "fee": fee})
    assert refused(mixed) == ("$9.99",)
    assert answer(mixed, "en", Ledger(other.shop, (an_express_case(), other))).text


def test_a_clause_that_was_not_in_force_for_the_order_is_refused() -> None:
    """A policy that changed judges each order by the text of its own date."""
    shop = an_express_case().shop
    term = shop.term("guarantee_limit.express")
    assert term
    changed = replace(term, values=(*term.values, (date(2026, 3, 10), Length(None, 20))))
    newer = replace(shop, terms=tuple(changed if t is term else t for t in shop.terms))
    case = replace(an_express_case(), shop=newer)
    decision = decide("late_refund", case)
    assert decision.counts["limit"].raw == 14
    assert answer(decision, "en", ledger(case)).text
    late = replace(decision.counts["limit"], raw=20, source=TermSource(shop.id, term.name, date(2026, 3, 10), "to"))
    assert "20" in refused(replace(decision, counts={**decision.counts, "limit": late}), ledger(case))


def test_a_span_that_does_not_say_its_value_is_refused() -> None:
    """Text put in the place of a bound value is compared with the value's own words."""
    limit = eligible().counts["limit"]
    with pytest.raises(UnprovenReply) as fault:
        check(Sentence("after day 15", (Span(10, 12, limit),)), "en", ledger())
    assert fault.value.blocked == ("15",)


def test_a_value_shown_beside_the_text_is_proven_too() -> None:
    """The card of a parcel holds nothing that the text might not say."""
    decision = decide("order_status", an_express_case())
    wrong = replace(decision.facts["tracking_number"], raw=SECOND)
    assert "carrier" in decision.facts
    unspoken = replace(decision, facts={**decision.facts, "carrier": replace(decision.facts["carrier"], raw="ups")})
    assert refused(unspoken) == ("UPS",)
    assert SECOND in refused(replace(decision, facts={**decision.facts, "tracking_number": wrong}))


def test_what_a_shopper_supposes_is_proven_by_the_question() -> None:
    """Another country, basket or method than was asked about is refused."""
    case = Case(shops()["kawaii_stop"], NOWS[0], None, WhatIf(country="US", subtotal=Money(Decimal("65.00"), "USD")))
    decision = decide("shipping_cost", case)
    assert answer(decision, "en", ledger(case)).text
    for name, raw, named in (
        ("country", "DE", "Germany"),
        ("subtotal", Money(Decimal("64.00"), "USD"), "$64.00"),
        ("method", "express", "Express"),
    ):
        wrong = replace(decision.facts[name], raw=raw)
        assert named in refused(replace(decision, facts={**decision.facts, name: wrong}), ledger(case))


def test_an_order_abroad_is_spoken_by_the_shops_own_name_of_its_method() -> None:
    """The record says economy; abroad the shop calls it Economy International, and that is proven."""
    order = an_order((a_parcel(a_scan()),), shipping=ShippingChoice(Method.ECONOMY, Decimal("4.99")), destination=Destination("DE"))
    case = Case(shops()["kawaii_stop"], NOWS[1], order)
    assert "Economy International" in answer(decide("late_refund", case), "en", ledger(case)).text


@given(st.integers(-30, 30).filter(bool), st.sampled_from(["transit_started", "claimable_from"]))
def test_a_date_moved_by_any_number_of_days_is_refused(days: int, name: str) -> None:
    """One day off is as wrong as thirty."""
    evidence = ledger()
    value: Value = eligible().dates[name]
    assert evidence.holds(value)
    assert not evidence.holds(replace(value, raw=value.raw + timedelta(days=days)))


@given(st.integers(-10_000, 10_000))
def test_only_the_moment_of_asking_is_the_moment_of_asking(minutes: int) -> None:
    """A moment is proven by the conversation's own clock."""
    value = Value(Kind.MOMENT, NOWS[3] + timedelta(minutes=minutes), FactSource("conversation", "now"))
    assert ledger().holds(value) == (minutes == 0)

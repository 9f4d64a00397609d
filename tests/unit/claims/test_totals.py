"""What claims came to by month: in the shops' own months, each currency by itself."""

from datetime import UTC, datetime
from decimal import Decimal

from gateway.console import claim_totals
from gateway.console.claim_totals import Month
from helpdesk.claims import ClaimEvent
from helpdesk.orders import Money
from tests.filed_claims import KAWAII, shops


def an_event(at: str, what: str = "claimed", amount: str | None = "7.50", currency: str = "USD", shop: str = KAWAII) -> ClaimEvent:
    """Return something that counts."""
    return ClaimEvent(shop, what, datetime.fromisoformat(at), Money(Decimal(amount), currency) if amount else None)


def test_a_claim_counts_in_the_month_of_its_shop() -> None:
    """Half past three in the night of the first, by UTC, is still the last day of the month before in Chicago."""
    known, now = dict(shops()), datetime(2026, 3, 24, 12, tzinfo=UTC)
    night = "2026-03-01T03:30:00+00:00"
    totals = claim_totals.added_up([an_event(night), an_event(night, shop="kpop2")], known, now)
    assert list(totals) == [Month(2025, 10), Month(2025, 11), Month(2025, 12), Month(2026, 1), Month(2026, 2), Month(2026, 3)]
    assert [totals[Month(2026, month)]["claimed"].count for month in (2, 3)] == [1, 1]


def test_amounts_of_two_currencies_are_not_added_and_an_unnamed_one_only_counts() -> None:
    """Each currency has a picture of its own."""
    events = [
        an_event("2026-03-02T12:00:00+00:00"),
        an_event("2026-03-03T12:00:00+00:00", amount="3.00", currency="EUR"),
        an_event("2026-03-04T12:00:00+00:00", amount=None),
        an_event("2020-03-04T12:00:00+00:00"),
    ]
    totals = claim_totals.added_up(events, dict(shops()), datetime(2026, 3, 24, 12, tzinfo=UTC))
    assert totals[Month(2026, 3)]["claimed"].words == "3 (3.00 EUR, 7.50 USD)"
    drawn = claim_totals.charts(totals)
    assert ["EUR" in drawn[0], "USD" in drawn[1], len(drawn)] == [True, True, 2]

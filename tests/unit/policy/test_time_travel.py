"""An order is judged by the policy of its date, however late it is asked about."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from helpdesk.adapters.shopfiles import load_shop
from helpdesk.orders import Destination, Item, Method, Order, ShippingChoice
from helpdesk.policy.lint import quotes_of_other_dates
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.shops import Shop
from helpdesk.terms import Case, WhatIf, decide
from tests.unit.policy.proposals import CLAIM, LIMIT, propose

# Monday 1 June 2026 brings 12 business days instead of 14; the text names both, so that either order is shown its own.
BOTH = "more than 12 business days (14 for an order placed before 1 June 2026) in transit"
CHANGE = date(2026, 6, 1)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """Kawaii Stop with a guarantee of two dated versions."""
    text = {LIMIT: BOTH, CLAIM: "threshold has passed, 12 business days (14 for an order placed before 1 June 2026)"}
    terms = {
        "more than 14 business days in transit with the carrier\n    and": f"{BOTH} with the carrier\n    and",
        "once the threshold of 14 business days has passed.": "once the",
        "values: {2026-02-22: 14}": "values: {2026-02-22: 14, 2026-06-01: 12}",
    }
    return load_shop(propose(tmp_path_factory.mktemp("travel"), {"policy.md": text, "terms/late.yml": terms}))


def asked(shop: Shop, placed: str, scanned: str, now: str) -> dict[str, Any]:
    """Ask for the late refund of an Express order."""
    parcel = Shipment("9400100000000000000000", "usps", (Checkpoint(datetime.fromisoformat(scanned), Tag.IN_TRANSIT),))
    order = Order(
        number="KS1001",
        email="ana@example.com",
        placed_at=datetime.fromisoformat(placed),
        currency="USD",
        items=(Item("Plush keyring", 1, Decimal("21.00")),),
        shipping=ShippingChoice(Method.EXPRESS, Decimal("14.99")),
        destination=Destination("US", "60601"),
        shipments=(parcel,),
    )
    return decide("late_refund", Case(shop, datetime.fromisoformat(now), order)).as_json()


def effective(decision: dict[str, Any], term: str = "guarantee_limit.express") -> str:
    """The date from which the cited clause holds."""
    (cited,) = [citation for citation in decision["citations"] if citation["term"] == term]
    return str(cited["effective"])


def test_an_order_of_before_the_change_is_judged_by_the_old_limit(shop: Shop) -> None:
    """Scanned on 4 May 2026: business day 13 is 21 May, so 14 days are not over."""
    told = asked(shop, "2026-05-01T10:00:00-05:00", "2026-05-04T10:00:00-05:00", "2026-05-21T12:00:00-05:00")
    assert (told["outcome"], told["counts"]["limit"], told["counts"]["transit_business_days"]) == ("not_yet", 14, 13)
    assert effective(told) == "2026-02-22"


def test_an_order_of_after_the_change_is_judged_by_the_new_limit(shop: Shop) -> None:
    """Scanned on 8 June 2026, with Juneteenth between: business day 13 is 26 June."""
    told = asked(shop, "2026-06-05T10:00:00-05:00", "2026-06-08T10:00:00-05:00", "2026-06-26T12:00:00-05:00")
    assert (told["outcome"], told["counts"]["limit"], told["counts"]["transit_business_days"]) == ("eligible", 12, 13)
    assert effective(told) == "2026-06-01"


def test_an_order_that_straddles_the_change_keeps_the_policy_of_its_date(shop: Shop) -> None:
    """Placed on 29 May, scanned and asked about under the new text: still 14, with the old date cited."""
    told = asked(shop, "2026-05-29T10:00:00-05:00", "2026-06-03T10:00:00-05:00", "2026-06-23T12:00:00-05:00")
    assert (told["outcome"], told["counts"]["limit"], told["counts"]["transit_business_days"]) == ("not_yet", 14, 13)
    assert effective(told) == "2026-02-22"


def test_the_day_of_the_change_is_that_of_the_shops_zone(shop: Shop) -> None:
    """Late on 31 May in Chicago it is June in London, and the order is still one of May."""
    scan, now = "2026-06-03T10:00:00-05:00", "2026-06-10T12:00:00-05:00"
    assert effective(asked(shop, "2026-06-01T04:59:59+00:00", scan, now)) == "2026-02-22"
    assert effective(asked(shop, "2026-06-01T05:00:00+00:00", scan, now)) == "2026-06-01"


def test_a_clause_that_did_not_change_keeps_its_date_in_a_new_order(shop: Shop) -> None:
    """Only the limit has a second version."""
    told = asked(shop, "2026-06-05T10:00:00-05:00", "2026-06-08T10:00:00-05:00", "2026-06-10T12:00:00-05:00")
    assert effective(told, "guarantee_share.express") == "2026-02-22"


def test_a_supposed_order_is_judged_by_its_supposed_date(shop: Shop) -> None:
    """Who asks in general about an order of May is told May's limit."""
    now = datetime.fromisoformat("2026-06-10T12:00:00-05:00")
    limits = [
        decide("late_refund", Case(shop, now, None, WhatIf(order_date=day))).counts["limit"].raw for day in (date(2026, 5, 31), CHANGE)
    ]
    assert limits == [14, 12]


def test_a_text_that_names_both_figures_fits_every_order(shop: Shop) -> None:
    """An owner can write a change so that nobody is shown the wrong sentence."""
    assert list(quotes_of_other_dates(shop)) == []

"""The card of a parcel: a timeline, a window and today's place in it, all of it proven."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from helpdesk.answers.catalogue import languages
from helpdesk.answers.compose import answer
from helpdesk.answers.proof import Ledger
from helpdesk.orders import Destination, Item, Method, Order, ShippingChoice
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.terms import Case, decide
from tests.unit.answers.test_replies import shops

SCANNED = datetime.fromisoformat("2026-03-02T09:14:00-06:00")
NUMBER = "9400100000000000000000"


def a_parcel(*tags: Tag) -> Shipment:
    """A parcel scanned once a day from Monday 2 March 2026 on."""
    points = (Checkpoint(SCANNED + timedelta(days=day), tag, None, "Chicago, US", "Scanned") for day, tag in enumerate(tags))
    return Shipment(NUMBER, "usps", tuple(points))


def a_case(parcel: Shipment, now: str = "2026-03-24T12:00:00-05:00") -> Case:
    """An express order with that parcel."""
    order = Order(
        number="KS1001",
        email="ana@example.com",
        placed_at=SCANNED - timedelta(days=3),
        currency="USD",
        items=(Item("Plush keyring", 1, Decimal("21.00")),),
        shipping=ShippingChoice(Method.EXPRESS, Decimal("14.99")),
        destination=Destination("US", "60601"),
        shipments=(parcel,),
    )
    return Case(shops()["kawaii_stop"], datetime.fromisoformat(now), order)


def drawn(question: str, case: Case, language: str = "en") -> dict[str, Any]:
    """The one parcel on the card."""
    card = answer(decide(question, case), language, Ledger(case.shop, (case,))).card
    assert card is not None
    (parcel,) = card["parcels"]
    return dict(parcel)


def test_the_timeline_tells_every_scan_with_its_words_oldest_first() -> None:
    """A shopper sees the way of the parcel."""
    told = drawn("order_status", a_case(a_parcel(Tag.INFO_RECEIVED, Tag.IN_TRANSIT, Tag.OUT_FOR_DELIVERY)))["timeline"]
    assert [scan["label"] for scan in told] == ["Label created", "In transit", "Out for delivery"]
    assert told[1]["place"] == "Chicago, US"
    assert told[1]["at"] == "2026-03-03T09:14:00-06:00"


def test_a_late_parcel_shows_its_window_today_and_the_day_of_the_guarantee() -> None:
    """Business day 16 of 14, with the dates a chart is drawn from."""
    told = drawn("late_refund", a_case(a_parcel(Tag.IN_TRANSIT)))
    assert told["limit"]["date"] == "2026-03-23"
    assert told["today"]["date"] == "2026-03-24"
    assert told["progress"] == "Business day 16 since the first scan; the limit is 14"
    late = drawn("order_status", a_case(a_parcel(Tag.IN_TRANSIT)))
    assert (late["status"]["code"], late["window"]["from"], late["window"]["to"]) == ("late", "2026-03-11", "2026-03-20")
    assert late["window"]["text"].startswith("It was expected between")


def test_a_delivered_parcel_says_when() -> None:
    """The bar ends on the day of delivery and not today."""
    told = drawn("order_status", a_case(a_parcel(Tag.IN_TRANSIT, Tag.DELIVERED)))
    assert told["status"]["code"] == "delivered"
    assert told["delivered"]["date"] == "2026-03-03"


def test_a_long_way_shows_its_newest_scans() -> None:
    """A card has room for so many."""
    assert len(drawn("order_status", a_case(a_parcel(*[Tag.IN_TRANSIT] * 60), "2026-05-20T12:00:00-05:00"))["timeline"]) == 40


@pytest.mark.parametrize("language", languages())
def test_the_card_speaks_every_language(language: str) -> None:
    """Labels and dates come from the catalogue; no canonical name is shown."""
    told = drawn("order_status", a_case(a_parcel(Tag.IN_TRANSIT, Tag.CUSTOMS_HOLD)), language)
    assert "_" not in told["status"]["text"]
    assert all(scan["label"] and "_" not in scan["label"] for scan in told["timeline"])
    assert told["window"]["text"]


def test_an_order_that_has_not_left_has_no_card() -> None:
    """There is nothing to draw."""
    case = a_case(a_parcel(Tag.IN_TRANSIT))
    assert case.order is not None
    waiting = replace(case, order=replace(case.order, shipments=()))
    assert answer(decide("order_status", waiting), "en", Ledger(waiting.shop, (waiting,))).card is None

"""A case comes back from its record as it was: the same facts, to the last digit and offset."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpdesk.errors import InvalidRecord
from helpdesk.orders import Money
from helpdesk.recorded import case_as_json, case_from_json, order_as_json, order_from_json
from helpdesk.shipments import Checkpoint, Tag
from helpdesk.terms import Case, WhatIf
from tests.unit.answers.reachable import a_parcel, an_order, shops
from tests.unit.terms import strategies

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
CHICAGO = ZoneInfo("America/Chicago")
MOMENTS = st.one_of(strategies.AWARE, st.datetimes(strategies.EARLIEST, strategies.LATEST, timezones=st.just(CHICAGO)))


def again(case: Case) -> Case:
    """Write a case down, send it through the JSON of a database, and read it."""
    return case_from_json(json.loads(json.dumps(case_as_json(case))), case.shop)


def anonymous(case: Case) -> Case:
    """The case without the e-mail address of its order."""
    return replace(case, order=replace(case.order, email="") if case.order else None)


def exact(value: Any) -> str:
    """All that can be told apart of a value: 21.0 is not 21.00; which of two hours is meant shows in the offset alone."""
    return repr(value).replace(", fold=1", "")


@settings(deadline=None, max_examples=200)
@given(st.one_of(st.none(), strategies.orders()), strategies.what_ifs(), MOMENTS)
def test_every_case_comes_back_as_it_was(order: Any, supposed: WhatIf, now: datetime) -> None:
    """Orders, items, parcels, scans and what is supposed; only the e-mail address is left behind."""
    case = Case(shops()["kawaii_stop"], now, order, supposed)
    assert again(case) == anonymous(case)
    assert again(case).now.utcoffset() == now.utcoffset()
    assert exact((again(case).order, again(case).what_if, again(case).now)) == exact((anonymous(case).order, supposed, now))


@given(st.builds(Money, strategies.AMOUNTS.map(lambda amount: amount / 3), st.just("USD")))
def test_an_amount_keeps_every_digit(amount: Money) -> None:
    """Also one that no currency has."""
    case = Case(shops()["kpop2"], NOON, None, WhatIf(subtotal=amount))
    assert exact(again(case).what_if.subtotal) == exact(amount)


@pytest.mark.parametrize("fold", [0, 1])
def test_the_hour_that_comes_twice_in_autumn_stays_the_one_it_was(fold: int) -> None:
    """One in the morning of the first of November comes twice in Chicago."""
    moment = datetime(2026, 11, 1, 1, 30, tzinfo=CHICAGO, fold=fold)
    found = again(Case(shops()["kawaii_stop"], moment)).now
    assert (found, found.utcoffset(), found.tzinfo) == (moment, moment.utcoffset(), CHICAGO)


def test_a_scan_without_an_offset_stays_without_one() -> None:
    """A carrier that printed no offset is not given one."""
    printed = Checkpoint(datetime(2026, 3, 4, 9, 14), Tag.IN_TRANSIT, location="Chicago, US")  # noqa: DTZ001 - that is the point
    found = order_from_json(order_as_json(an_order((a_parcel(printed),))))
    assert found.shipments[0].checkpoints == (printed,)
    assert found.shipments[0].checkpoints[0].at.tzinfo is None


def test_no_address_of_the_shopper_is_recorded() -> None:
    """No rule reads it, so no record holds it."""
    assert "ana@example.com" not in json.dumps(case_as_json(Case(shops()["kawaii_stop"], NOON, an_order())))


def test_what_is_absent_takes_no_room() -> None:
    """A question without an order is a moment."""
    assert case_as_json(Case(shops()["kpop2"], NOON)) == {"now": "2026-03-24T12:00:00+00:00"}


@pytest.mark.parametrize(
    "spoilt",
    [
        {},
        {"now": 7},
        {"now": "noon"},
        {"now": "2026-03-24T12:00:00+00:00[Nowhere/Here]"},
        {"now": "2026-03-24T12:00:00+00:00", "order": {"number": "KS1001"}},
        {"now": "2026-03-24T12:00:00+00:00", "order": "KS1001"},
        {"now": "2026-03-24T12:00:00+00:00", "what_if": {"method": "by pigeon"}},
        {"now": "2026-03-24T12:00:00+00:00", "what_if": {"subtotal": ["much", "USD"]}},
    ],
)
def test_a_spoilt_record_is_refused_in_a_sentence(spoilt: dict[str, Any]) -> None:
    """Whatever is wrong with it."""
    with pytest.raises(InvalidRecord, match="cannot be read"):
        case_from_json(spoilt, shops()["kpop2"])


def test_the_facts_of_an_order_are_the_size_of_its_scans() -> None:
    """An order of two parcels with a dozen scans each travels in a few thousand characters."""
    scans = tuple(Checkpoint(NOON + timedelta(hours=hours), Tag.IN_TRANSIT, None, "Chicago, US", "Arrived") for hours in range(12))
    order = an_order((a_parcel(*scans), a_parcel(*scans, number="9400100000000000000001")))
    assert len(json.dumps(order_as_json(order))) < 4000
    assert order_from_json(order_as_json(order)).subtotal == Money(Decimal("21.00"), "USD")

"""What has changed since a claim was filed is shown and must be confirmed before it is granted."""

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.services.claim_desk import NotConfirmed
from tests.filed_claims import DELIVERED, FIRST, LEA, SECOND, SEVEN_FIFTY, desk, file_claim, heard, order, parcel, record, stands
from tests.integration.running_gateway import StoppedClock


@pytest.mark.parametrize(
    ("now", "what"),
    [
        (order(shipments=[parcel(FIRST, DELIVERED)]), ["judged"]),
        (order(shipping={"method": "express", "fee": "14.99", "fee_refunded": "14.99"}), ["judged"]),
        (order(shipping={"method": "express", "fee": "14.99", "fee_refunded": "3.00"}), ["judged"]),
        (order(shipping={"method": "express", "fee": "20.00", "fee_refunded": "0.00"}), ["amount"]),
    ],
)
def test_what_has_changed_since_filing_must_be_confirmed(
    database: SqlDatabase, clock: StoppedClock, now: dict[str, object], what: list[str]
) -> None:
    """The facts are judged again; the amount stays that of the decision."""
    claim, at_work = file_claim(database), desk(database, clock)
    assert at_work.judged(stands(at_work, claim)).differences == ()
    record(database, now)
    judged = at_work.judged(stands(at_work, claim))
    assert [one.what for one in judged.differences] == what
    for confirmed in ("", "something else"):
        with pytest.raises(NotConfirmed):
            at_work.approve(LEA, claim.id or 0, confirmed)
    assert heard(database) == []
    at_work.approve(LEA, claim.id or 0, judged.key)
    file = stands(at_work, claim)
    assert file.payment is not None
    assert file.payment.amount == SEVEN_FIFTY
    assert file.steps[1].note == f"confirmed: {what[0]}"


def test_a_tick_confirms_only_what_it_was_set_for(database: SqlDatabase, clock: StoppedClock) -> None:
    """What changes after the page was shown must be looked at too."""
    claim, at_work = file_claim(database), desk(database, clock)
    record(database, order(shipments=[parcel(FIRST, DELIVERED)]))
    seen = at_work.judged(stands(at_work, claim)).key
    record(database, order(shipments=[parcel(FIRST, DELIVERED)], shipping={"method": "express", "fee": "14.99", "fee_refunded": "9.00"}))
    with pytest.raises(NotConfirmed):
        at_work.approve(LEA, claim.id or 0, seen)


def test_a_parcel_that_is_no_longer_on_record_is_a_difference(database: SqlDatabase, clock: StoppedClock) -> None:
    """So is an order that is gone."""
    claim, at_work = file_claim(database), desk(database, clock)
    record(database, order(shipments=[parcel(FIRST, number=SECOND)]))
    assert [one.what for one in at_work.judged(stands(at_work, claim)).differences] == ["parcel_gone"]
    with database.orders._transactions.writing() as connection:
        connection.exec_driver_sql("DELETE FROM orders")
    assert [one.what for one in at_work.judged(stands(at_work, claim)).differences] == ["order_gone"]


def test_a_second_parcel_of_an_order_is_not_paid_without_a_look(database: SqlDatabase, clock: StoppedClock) -> None:
    """Both decisions rest on the same shipping fee."""
    first = file_claim(database, order(shipments=[parcel(), parcel(number=SECOND)]))
    at_work = desk(database, clock)
    (second,) = stands(at_work, first).others
    at_work.approve(LEA, first.id or 0)
    with pytest.raises(NotConfirmed):
        at_work.approve(LEA, second.id)
    judged = at_work.judged(at_work.file_of(LEA, second.id))
    assert [(one.what, one.now) for one in judged.differences] == [("granted", str(first.id))]
    at_work.approve(LEA, second.id, judged.key)

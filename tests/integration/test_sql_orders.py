"""Orders and the recorded facts of their parcels, on SQLite and PostgreSQL alike."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.orders import Destination, Item, ItemKind, Method, Order, ShippingChoice
from helpdesk.ports import ParcelRef, TrackingAnswer, TrackingState
from helpdesk.shipments import Checkpoint, Shipment, Tag

SHOP = "kawaii_stop"
CHICAGO = timezone(timedelta(hours=-6))
NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
SCANNED = Checkpoint(datetime(2026, 3, 2, 9, 14, tzinfo=CHICAGO), Tag.IN_TRANSIT, location="Chicago, US", message="Accepted at origin")
DELIVERED = Checkpoint(datetime(2026, 3, 20, 15, tzinfo=CHICAGO), Tag.DELIVERED, message="Left at the door")
ORDER = Order(
    number="KS1001",
    email="ana@example.com",
    placed_at=datetime(2026, 2, 27, 10, tzinfo=CHICAGO),
    currency="USD",
    items=(
        Item("Plush keyring", 1, Decimal("21.00")),
        Item("Figure", 2, Decimal("9.5"), ItemKind.PRE_ORDER, date(2026, 5, 1)),
    ),
    shipping=ShippingChoice(Method.EXPRESS, Decimal("14.99"), Decimal("1.00")),
    destination=Destination("US", "60601"),
    protection="kawaii_shield",
    shipments=(Shipment("P2", "usps"), Shipment("P1")),
)


def found(*points: Checkpoint, carrier: str | None = None) -> TrackingAnswer:
    """An answer that found the parcel P1."""
    return TrackingAnswer("P1", TrackingState.FOUND, points, carrier)


def parcel(database: SqlDatabase, number: str = "P1") -> Shipment:
    """The parcel of order KS1001 as recorded."""
    order = database.orders.find(SHOP, "KS1001")
    assert order is not None
    return next(shipment for shipment in order.shipments if shipment.tracking_number == number)


def test_an_order_comes_back_as_it_was_saved(database: SqlDatabase) -> None:
    """Every field survives, and the parcels keep their order."""
    assert database.orders.save(SHOP, ORDER)
    assert database.orders.find(SHOP, "KS1001") == ORDER


def test_an_unknown_order_is_not_found(database: SqlDatabase) -> None:
    """Neither an unknown number nor another shop's order is found."""
    database.orders.save(SHOP, ORDER)
    assert database.orders.find(SHOP, "KS9999") is None
    assert database.orders.find("kpop2", "KS1001") is None


def test_a_number_with_a_nul_finds_nothing(database: SqlDatabase) -> None:
    """What a stranger types cannot break the database."""
    assert database.orders.find(SHOP, "KS\x001\ud800") is None


def test_saving_the_same_order_again_changes_nothing(database: SqlDatabase) -> None:
    """An order is the same when its money and moments are, however they are written."""
    database.orders.save(SHOP, ORDER)
    same = replace(ORDER, placed_at=ORDER.placed_at.astimezone(UTC), shipping=replace(ORDER.shipping, fee=Decimal("14.990")))
    assert not database.orders.save(SHOP, same)


def test_a_changed_order_replaces_its_fields(database: SqlDatabase) -> None:
    """A refund entered in the shop's system is seen at the next import."""
    database.orders.save(SHOP, ORDER)
    refunded = replace(ORDER, shipping=replace(ORDER.shipping, fee_refunded=Decimal("7.50")))
    assert database.orders.save(SHOP, refunded)
    assert database.orders.find(SHOP, "KS1001") == refunded


def test_saving_an_order_keeps_what_is_known_of_its_parcels(database: SqlDatabase) -> None:
    """An order file without scans does not wipe the scans of the carrier, nor when the parcel moves to the front."""
    database.orders.save(SHOP, ORDER)
    database.orders.record_tracking(SHOP, "P1", found(SCANNED), NOON)
    assert database.orders.save(SHOP, replace(ORDER, shipments=(Shipment("P1"),)))
    assert parcel(database) == Shipment("P1", None, (SCANNED,), NOON)


def test_scans_of_an_order_file_are_added(database: SqlDatabase) -> None:
    """A file may bring scans; bringing them twice changes nothing."""
    with_scan = replace(ORDER, shipments=(Shipment("P1", checkpoints=(SCANNED, SCANNED)),))
    assert database.orders.save(SHOP, with_scan)
    assert not database.orders.save(SHOP, with_scan)
    assert parcel(database).checkpoints == (SCANNED,)


def test_two_orders_may_share_a_parcel(database: SqlDatabase) -> None:
    """Orders packed together both see the parcel's scans, and it is asked for once."""
    for number in ("KS1001", "KS1002"):
        database.orders.save(SHOP, replace(ORDER, number=number, shipments=(Shipment("P1"),)))
    assert database.orders.due_for_refresh(NOON, 10) == [(SHOP, ParcelRef("P1", None, "KS1001", "60601"))]
    database.orders.record_tracking(SHOP, "P1", found(SCANNED), NOON)
    other = database.orders.find(SHOP, "KS1002")
    assert other is not None
    assert other.shipments[0].checkpoints == (SCANNED,)


def test_the_same_number_in_two_shops_are_two_parcels(database: SqlDatabase) -> None:
    """What one shop learns stays with it."""
    database.orders.save(SHOP, ORDER)
    database.orders.save("kpop2", ORDER)
    database.orders.record_tracking("kpop2", "P1", found(SCANNED), NOON)
    assert parcel(database).checkpoints == ()


def test_the_same_scan_is_stored_once(database: SqlDatabase) -> None:
    """Repeated and overlapping answers, in any zone and any order, give one timeline."""
    database.orders.save(SHOP, ORDER)
    again = replace(SCANNED, at=SCANNED.at.astimezone(UTC))
    database.orders.record_tracking(SHOP, "P1", found(DELIVERED, SCANNED, again), NOON)
    database.orders.record_tracking(SHOP, "P1", found(SCANNED), NOON)
    assert parcel(database).checkpoints == (SCANNED, DELIVERED)


def test_the_carriers_own_hash_tells_repeats(database: SqlDatabase) -> None:
    """The same event id is the same scan even when its text was translated."""
    database.orders.save(SHOP, ORDER)
    first = replace(SCANNED, event_id="e1")
    database.orders.record_tracking(SHOP, "P1", found(first), NOON)
    database.orders.record_tracking(SHOP, "P1", found(replace(first, message="Angenommen")), NOON)
    assert parcel(database).checkpoints == (first,)


def test_offsets_of_scans_are_kept(database: SqlDatabase) -> None:
    """The printed offset comes back, and a time without one stays without."""
    naive = Checkpoint(datetime(2026, 3, 3, 8), Tag.IN_TRANSIT)  # noqa: DTZ001 - as carriers print it
    database.orders.save(SHOP, replace(ORDER, shipments=(Shipment("P1", checkpoints=(SCANNED, naive)),)))
    offsets = [point.at.utcoffset() for point in parcel(database).checkpoints]
    assert offsets == [timedelta(hours=-6), None]


def test_trouble_keeps_the_facts_and_a_good_answer_ends_it(database: SqlDatabase) -> None:
    """After a failure the last facts stand with the trouble beside them, until the next answer."""
    database.orders.save(SHOP, ORDER)
    database.orders.record_tracking(SHOP, "P1", found(SCANNED), NOON)
    database.orders.record_trouble(SHOP, "P1", "the carrier is down", NOON + timedelta(hours=1))
    assert parcel(database) == Shipment("P1", None, (SCANNED,), NOON, "the carrier is down")
    database.orders.record_tracking(SHOP, "P1", found(), NOON + timedelta(hours=2))
    assert parcel(database) == Shipment("P1", None, (SCANNED,), NOON + timedelta(hours=2))


def test_an_older_answer_that_comes_late_does_not_age_the_facts(database: SqlDatabase) -> None:
    """`recorded_at` only ever grows."""
    database.orders.save(SHOP, ORDER)
    database.orders.record_tracking(SHOP, "P1", found(DELIVERED), NOON)
    database.orders.record_tracking(SHOP, "P1", found(SCANNED), NOON - timedelta(hours=1))
    assert parcel(database).recorded_at == NOON
    assert parcel(database).delivered == DELIVERED


def test_a_pending_or_refused_parcel_has_no_recorded_facts(database: SqlDatabase) -> None:
    """Only an answer that found the parcel makes its facts fresh; a refusal is a trouble."""
    database.orders.save(SHOP, ORDER)
    database.orders.record_tracking(SHOP, "P1", TrackingAnswer("P1", TrackingState.PENDING), NOON)
    database.orders.record_tracking(SHOP, "P2", TrackingAnswer("P2", TrackingState.REFUSED, note="invalid number"), NOON)
    assert parcel(database) == Shipment("P1")
    assert parcel(database, "P2") == Shipment("P2", "usps", trouble="invalid number")


def test_the_shops_carrier_wins_over_the_answers(database: SqlDatabase) -> None:
    """A carrier is taken from the answer only where the order names none, and the order's replaces it."""
    database.orders.save(SHOP, ORDER)
    database.orders.record_tracking(SHOP, "P1", found(carrier="dhl"), NOON)
    database.orders.record_tracking(SHOP, "P2", TrackingAnswer("P2", TrackingState.FOUND, carrier="dhl"), NOON)
    assert [parcel(database, number).carrier for number in ("P1", "P2")] == ["dhl", "usps"]
    assert not database.orders.save(SHOP, ORDER)
    assert database.orders.save(SHOP, replace(ORDER, shipments=(Shipment("P2", "usps"), Shipment("P1", "fedex"))))
    assert parcel(database).carrier == "fedex"


def test_facts_may_come_before_the_order(database: SqlDatabase) -> None:
    """An answer for a parcel not imported yet is kept until its order comes."""
    database.orders.record_tracking(SHOP, "P1", found(SCANNED), NOON)
    assert database.orders.due_for_refresh(NOON + timedelta(days=1), 10) == []
    database.orders.save(SHOP, ORDER)
    assert parcel(database).checkpoints == (SCANNED,)


def test_parcels_are_due_longest_waiting_first_until_they_end(database: SqlDatabase) -> None:
    """Never asked comes first, then the oldest asking; delivered parcels are left alone."""
    names = ("P1", "P2", "P3", "P4")
    database.orders.save(SHOP, replace(ORDER, shipments=tuple(Shipment(name) for name in names)))
    database.orders.record_trouble(SHOP, "P1", "down", NOON - timedelta(hours=1))
    database.orders.record_trouble(SHOP, "P2", "down", NOON - timedelta(hours=2))
    database.orders.record_tracking(SHOP, "P3", replace(found(DELIVERED), tracking_number="P3"), NOON - timedelta(hours=3))
    due = [ref.tracking_number for _, ref in database.orders.due_for_refresh(NOON, 10)]
    assert due == ["P4", "P2", "P1"]
    assert len(database.orders.due_for_refresh(NOON, 2)) == 2
    assert len(database.orders.due_for_refresh(NOON - timedelta(minutes=90), 10)) == 2


def test_quiet_parcels_wait_longer(database: SqlDatabase) -> None:
    """A parcel without a recent scan is due only after the longer wait."""
    database.orders.save(SHOP, ORDER)
    asked = NOON - timedelta(hours=1)
    database.orders.record_tracking(SHOP, "P1", found(SCANNED), asked)
    recent = replace(SCANNED, at=NOON - timedelta(hours=5))
    database.orders.record_tracking(SHOP, "P2", TrackingAnswer("P2", TrackingState.FOUND, (recent,)), asked)

    def due(quiet_every: timedelta) -> list[str]:
        quiet = {"quiet_since": NOON - timedelta(days=3), "quiet_before": NOON - quiet_every}
        return [ref.tracking_number for _, ref in database.orders.due_for_refresh(NOON, 10, **quiet)]

    assert due(timedelta(hours=6)) == ["P2"]
    assert due(timedelta(minutes=30)) == ["P1", "P2"]


def test_writers_at_once_store_an_order_and_its_scans_once(database: SqlDatabase) -> None:
    """Eight threads save the same new order and record the same scan; one of them is told that it was new."""

    def work(_: int) -> bool:
        saved = database.orders.save(SHOP, ORDER)
        database.orders.record_tracking(SHOP, "P1", found(SCANNED), NOON)
        return saved

    with ThreadPoolExecutor(8) as pool:
        news = list(pool.map(work, range(8)))
    assert sum(news) == 1
    assert parcel(database).checkpoints == (SCANNED,)


def test_the_address_of_an_order_is_one_look_up(database: SqlDatabase) -> None:
    """Nothing for an order that is not there, or is another shop's."""
    database.orders.save("kawaii_stop", ORDER)
    found = [
        database.orders.email_of(shop, number)
        for shop, number in (("kawaii_stop", ORDER.number), ("kawaii_stop", "x"), ("kpop2", ORDER.number))
    ]
    assert found == [ORDER.email, None, None]


def test_the_orders_of_an_address_come_last_imported_first_with_their_parcels(database: SqlDatabase) -> None:
    """As many as are wanted, of that shop and that address alone."""
    numbers = [f"KS200{n}" for n in range(4)]
    for number in numbers:
        database.orders.save("kawaii_stop", replace(ORDER, number=number))
    database.orders.save("kawaii_stop", replace(ORDER, number="KS3000", email="bo@example.com"))
    database.orders.save("kpop2", replace(ORDER, number="K1"))
    found = database.orders.of_email("kawaii_stop", ORDER.email, 3)
    assert [order.number for order in found] == ["KS2003", "KS2002", "KS2001"]
    assert found[0].shipments == ORDER.shipments
    assert database.orders.of_email("kawaii_stop", "nobody@example.com", 3) == []

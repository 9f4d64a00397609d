"""Parcels' facts are kept fresh, and no shopper waits for a slow carrier. Events, never the time taken, decide these tests."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from threading import Event, Lock

import pytest

from helpdesk.errors import TrackingError, TrackingRefused, TrackingUnavailable
from helpdesk.orders import Destination, Item, Method, Order, ShippingChoice
from helpdesk.ports import OrderStore, ParcelRef, TrackingAnswer, TrackingSource, TrackingState
from helpdesk.services.tracking import BATCH, NO_ANSWER, TOO_LATE, Pace, TrackingService
from helpdesk.shipments import Checkpoint, Shipment, Tag

SHOP = "kawaii_stop"
NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
SCAN = Checkpoint(datetime(2026, 3, 20, tzinfo=UTC), Tag.IN_TRANSIT)
DELIVERED = Checkpoint(datetime(2026, 3, 21, tzinfo=UTC), Tag.DELIVERED)
# Long enough that a test which wrongly waited would be stopped by its time limit.
FOREVER = 600.0
ORDER = Order(
    number="KS1001",
    email="ana@example.com",
    placed_at=datetime(2026, 2, 27, tzinfo=UTC),
    currency="USD",
    items=(Item("Plush", 1, Decimal(21)),),
    shipping=ShippingChoice(Method.EXPRESS, Decimal("14.99")),
    destination=Destination("US", "60601"),
    shipments=(Shipment("P1", "usps"),),
)


class MovedClock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        """Start at noon."""
        self.moment = NOON

    def now(self) -> datetime:
        """Return the moment."""
        return self.moment

    def move(self, **by: float) -> None:
        """Go on, or back."""
        self.moment += timedelta(**by)


class MemoryOrders(OrderStore):
    """One shop's orders in memory, with the facts of their parcels."""

    def __init__(self, *orders: Order) -> None:
        """Hold these orders."""
        self.orders = {order.number: order for order in orders}
        self.due: list[tuple[str, ParcelRef]] = []
        self.asked_due: tuple[object, ...] = ()

    def find(self, shop: str, number: str) -> Order | None:
        """Return the order."""
        return self.orders.get(number) if shop == SHOP else None

    def save(self, shop: str, order: Order) -> bool:
        """Keep the order."""
        changed = self.orders.get(order.number) != order
        self.orders[order.number] = order
        return changed

    def record_tracking(self, shop: str, tracking_number: str, answer: TrackingAnswer, at: datetime) -> None:
        """Put the answer's scans on the parcel."""
        points = tuple(answer.checkpoints)
        if answer.state is TrackingState.FOUND:
            self._change(shop, tracking_number, lambda s: replace(s, checkpoints=points, recorded_at=at, trouble=None))

    def record_trouble(self, shop: str, tracking_number: str, trouble: str, at: datetime) -> None:
        """Put the trouble on the parcel."""
        del at
        self._change(shop, tracking_number, lambda s: replace(s, trouble=trouble))

    def due_for_refresh(
        self, before: datetime, limit: int, *, quiet_since: datetime | None = None, quiet_before: datetime | None = None
    ) -> Sequence[tuple[str, ParcelRef]]:
        """Return what the test said is due."""
        self.asked_due = (before, limit, quiet_since, quiet_before)
        return self.due[:limit]

    def parcel(self, number: str = "P1") -> Shipment:
        """Return a parcel."""
        return next(s for order in self.orders.values() for s in order.shipments if s.tracking_number == number)

    def _change(self, shop: str, number: str, change: Callable[[Shipment], Shipment]) -> None:
        assert shop == SHOP
        for order in self.orders.values():
            parcels = tuple(change(s) if s.tracking_number == number else s for s in order.shipments)
            self.orders[order.number] = order.with_shipments(parcels)


class FakeSource(TrackingSource):
    """A tracking service that finds every parcel, once it is let go; it counts who asks at the same time."""

    def __init__(self, fault: Exception | None = None) -> None:
        """Answer at once, or raise `fault`."""
        self.fault = fault
        self.calls: list[list[str]] = []
        self.entered = Event()
        self.go = Event()
        self.go.set()
        self.most_at_once = 0
        self._at_once = 0
        self._lock = Lock()

    def fetch(self, parcels: Sequence[ParcelRef]) -> Mapping[str, TrackingAnswer]:
        """Answer for every parcel."""
        with self._lock:
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
        self.calls.append([parcel.tracking_number for parcel in parcels])
        self.entered.set()
        self.go.wait(FOREVER)
        with self._lock:
            self._at_once -= 1
        if self.fault:
            raise self.fault
        return self.answers(parcels)

    def answers(self, parcels: Sequence[ParcelRef]) -> Mapping[str, TrackingAnswer]:
        """Find every parcel in transit."""
        return {p.tracking_number: TrackingAnswer(p.tracking_number, TrackingState.FOUND, (SCAN,)) for p in parcels}


class GarbageSource(FakeSource):
    """A tracking service that returns whatever it was given."""

    def __init__(self, garbage: object) -> None:
        """Return this."""
        super().__init__()
        self.garbage = garbage

    def answers(self, parcels: Sequence[ParcelRef]) -> Mapping[str, TrackingAnswer]:
        """Return the garbage."""
        del parcels
        return self.garbage  # type: ignore[return-value]


Build = Callable[..., TrackingService]


@pytest.fixture
def clock() -> MovedClock:
    """A clock the test moves."""
    return MovedClock()


@pytest.fixture
def build(clock: MovedClock) -> Iterator[Build]:
    """Builds services that are closed at the end, with their sources let go."""
    built: list[tuple[TrackingService, TrackingSource | None]] = []

    def make(
        store: OrderStore, source: TrackingSource | None, *, patience: float = FOREVER, **other: Callable[[], float]
    ) -> TrackingService:
        service = TrackingService(store, source, clock, Pace(patience=patience), **other)  # type: ignore[arg-type]
        built.append((service, source))
        return service

    yield make
    for service, source in built:
        if isinstance(source, FakeSource):
            source.go.set()
        service.close()


def test_a_turn_gets_the_fresh_facts_of_a_quick_source(build: Build) -> None:
    """The answer is stored with its moment and is in the order of this very turn."""
    store = MemoryOrders(ORDER)
    order = build(store, FakeSource()).refresh_for_turn(SHOP, ORDER)
    assert order.shipments == (Shipment("P1", "usps", (SCAN,), NOON),)
    assert store.parcel() == order.shipments[0]


def test_without_a_source_the_stored_facts_are_the_answer(build: Build) -> None:
    """A shop without a tracking service works."""
    service = build(MemoryOrders(ORDER), None)
    assert service.refresh_for_turn(SHOP, ORDER) == ORDER
    assert service.poll_due() == 0


def test_a_turn_does_not_wait_for_a_slow_source_and_its_late_answer_is_stored(build: Build) -> None:
    """The turn is over while the source still thinks; what it says later stands at the next turn."""
    store, source = MemoryOrders(ORDER), FakeSource()
    source.go.clear()
    service = build(store, source, patience=0.01)
    assert service.refresh_for_turn(SHOP, ORDER).shipments == (Shipment("P1", "usps", trouble=TOO_LATE),)
    assert source.entered.wait(FOREVER)
    assert not source.go.is_set()
    source.go.set()
    service.close()
    assert store.parcel() == Shipment("P1", "usps", (SCAN,), NOON)


def test_a_slow_source_delays_one_turn_and_not_the_next(build: Build) -> None:
    """Patience counts from the first asking: a later turn for the same parcel answers at once."""
    store, source, seconds = MemoryOrders(ORDER), FakeSource(), [0.0]
    source.go.clear()
    store.due = [(SHOP, ParcelRef("P1"))]
    service = build(store, source, stopwatch=lambda: seconds[0])
    with ThreadPoolExecutor(1) as pool:
        polling = pool.submit(service.poll_due)
        assert source.entered.wait(FOREVER)
        seconds[0] = FOREVER
        assert service.refresh_for_turn(SHOP, ORDER).shipments[0].trouble == TOO_LATE
        assert not polling.done()
        source.go.set()
    assert source.calls == [["P1"]]


def test_fresh_and_ended_parcels_are_not_asked_for(build: Build, clock: MovedClock) -> None:
    """Facts younger than a quarter of an hour and delivered parcels stand as they are."""
    fresh = replace(ORDER, shipments=(Shipment("P1", None, (SCAN,), NOON), Shipment("P2", None, (DELIVERED,))))
    store, source = MemoryOrders(fresh), FakeSource()
    service = build(store, source)
    clock.move(minutes=14, seconds=59)
    assert service.refresh_for_turn(SHOP, fresh) is fresh
    assert source.calls == []
    clock.move(seconds=1)
    service.refresh_for_turn(SHOP, fresh)
    assert source.calls == [["P1"]]


@pytest.mark.parametrize("fault", [TrackingUnavailable("the service is down"), TrackingRefused("the key is wrong")])
def test_a_failing_source_is_a_trouble_and_no_exception(fault: TrackingError, build: Build) -> None:
    """The old facts stand with the reason beside them."""
    known = replace(ORDER, shipments=(Shipment("P1", "usps", (SCAN,), NOON - timedelta(hours=1)),))
    order = build(MemoryOrders(known), FakeSource(fault)).refresh_for_turn(SHOP, known)
    assert order.shipments == (replace(known.shipments[0], trouble=str(fault)),)


def test_after_a_failure_the_parcel_is_left_alone_for_a_minute(build: Build, clock: MovedClock) -> None:
    """Turns in that minute answer at once; then the source gets another chance."""
    store, source = MemoryOrders(ORDER), FakeSource(TrackingUnavailable("down"))
    service = build(store, source)
    service.refresh_for_turn(SHOP, ORDER)
    clock.move(seconds=59)
    service.refresh_for_turn(SHOP, ORDER)
    assert len(source.calls) == 1
    clock.move(seconds=1)
    source.fault = None
    assert service.refresh_for_turn(SHOP, ORDER).shipments[0].checkpoints == (SCAN,)
    assert store.parcel().trouble is None


def test_a_clock_that_jumps_back_ends_the_rest(build: Build, clock: MovedClock) -> None:
    """A replay goes from one moment to an earlier one without leaving parcels unasked."""
    source = FakeSource(TrackingUnavailable("down"))
    service = build(MemoryOrders(ORDER), source)
    service.refresh_for_turn(SHOP, ORDER)
    clock.move(days=-30)
    service.refresh_for_turn(SHOP, ORDER)
    assert len(source.calls) == 2


@pytest.mark.parametrize(
    ("garbage", "trouble"),
    [
        ({}, NO_ANSWER),
        (None, "(AttributeError)"),
        ("<html>", "(AttributeError)"),
        ({"P1": "delivered"}, "(AttributeError)"),
        ({"P2": TrackingAnswer("P2", TrackingState.FOUND, (SCAN,))}, NO_ANSWER),
        ({"P1": TrackingAnswer("P1", TrackingState.FOUND, None)}, "(TypeError)"),  # type: ignore[arg-type]
    ],
)
def test_garbage_is_a_trouble_and_no_exception(garbage: object, trouble: str, build: Build) -> None:
    """Whatever a source returns, the turn goes on with the stored facts."""
    order = build(MemoryOrders(ORDER), GarbageSource(garbage)).refresh_for_turn(SHOP, ORDER)
    assert (order.shipments[0].trouble or "").endswith(trouble)


def test_one_parcels_garbage_does_not_cost_the_others_their_facts(build: Build) -> None:
    """Good answers beside a broken one are stored."""
    both = replace(ORDER, shipments=(Shipment("P1"), Shipment("P2")))
    good = TrackingAnswer("P2", TrackingState.FOUND, (SCAN,))
    order = build(MemoryOrders(both), GarbageSource({"P1": 7, "P2": good})).refresh_for_turn(SHOP, both)
    assert [shipment.trouble is None for shipment in order.shipments] == [False, True]
    assert order.shipments[1].checkpoints == (SCAN,)


def test_the_worker_outlives_a_fault_of_the_store(build: Build, clock: MovedClock) -> None:
    """A database that fails once ends neither the turn nor the asking."""

    class FailingOnce(MemoryOrders):
        """Cannot write the first time."""

        failures = 2

        def record_tracking(self, shop: str, tracking_number: str, answer: TrackingAnswer, at: datetime) -> None:
            """Fail first."""
            self._fail()
            super().record_tracking(shop, tracking_number, answer, at)

        def record_trouble(self, shop: str, tracking_number: str, trouble: str, at: datetime) -> None:
            """Fail first."""
            self._fail()
            super().record_trouble(shop, tracking_number, trouble, at)

        def _fail(self) -> None:
            if self.failures:
                self.failures -= 1
                raise OSError("disk full")

    service = build(FailingOnce(ORDER), FakeSource())
    assert service.refresh_for_turn(SHOP, ORDER) == ORDER
    clock.move(minutes=1)
    assert service.refresh_for_turn(SHOP, ORDER).shipments[0].checkpoints == (SCAN,)


def test_a_parcel_under_way_is_not_asked_for_twice(build: Build) -> None:
    """While a request is out, turns and polls for its parcel join it, and other parcels wait for the next request."""
    orders = [replace(ORDER, number=f"KS100{i}", shipments=(Shipment(f"P{i}"),)) for i in range(3)]
    store, source = MemoryOrders(*orders), FakeSource()
    source.go.clear()
    store.due = [(SHOP, ParcelRef(f"P{i}")) for i in range(3)]
    service = build(store, source, patience=0.0)
    service.refresh_for_turn(SHOP, orders[0])
    assert source.entered.wait(FOREVER)
    for order in (*orders, *orders):
        service.refresh_for_turn(SHOP, order)
    with ThreadPoolExecutor(1) as pool:
        polling = pool.submit(service.poll_due)
        source.go.set()
    polling.result()
    assert source.calls == [["P0"], ["P1", "P2"]]
    assert source.most_at_once == 1


def test_turns_at_once_send_one_request_at_a_time(build: Build) -> None:
    """Many shoppers make few requests, each parcel in one of them."""
    orders = [replace(ORDER, number=f"KS1{i:03}", shipments=(Shipment(f"P{i}"),)) for i in range(50)]
    source = FakeSource()
    service = build(MemoryOrders(*orders), source)
    with ThreadPoolExecutor(16) as pool:
        refreshed = list(pool.map(lambda order: service.refresh_for_turn(SHOP, order), orders))
    assert all(order.shipments[0].checkpoints == (SCAN,) for order in refreshed)
    assert source.most_at_once == 1
    assert sorted(number for call in source.calls for number in call) == sorted(f"P{i}" for i in range(50))


def test_polling_asks_in_batches_for_what_is_due(build: Build) -> None:
    """More due parcels than fit in a request make several, and the store hears which are due when."""
    parcels = tuple(Shipment(f"P{i}") for i in range(BATCH + 5))
    store, source = MemoryOrders(replace(ORDER, shipments=parcels)), FakeSource()
    store.due = [(SHOP, ParcelRef(parcel.tracking_number)) for parcel in parcels]
    service = build(store, source)
    assert service.poll_due(100) == BATCH + 5
    assert [len(call) for call in source.calls] == [BATCH, 5]
    assert store.asked_due == (NOON - timedelta(minutes=15), 100, NOON - timedelta(days=3), NOON - timedelta(hours=6))
    assert store.parcel("P44").recorded_at == NOON


def test_an_order_the_store_does_not_hold_comes_back_as_it_was(build: Build) -> None:
    """An order straight from the shop's system is not lost."""
    assert build(MemoryOrders(), FakeSource()).refresh_for_turn(SHOP, ORDER) == ORDER


def test_closing_waits_for_the_request_under_way_and_drops_the_rest(build: Build) -> None:
    """What was sent is stored, what was not is forgotten, nobody is left waiting, and nothing starts any more."""
    other = replace(ORDER, number="KS1002", shipments=(Shipment("P2"),))
    store, source = MemoryOrders(ORDER, other), FakeSource()
    source.go.clear()
    service = build(store, source, patience=0.0)
    service.refresh_for_turn(SHOP, ORDER)
    assert source.entered.wait(FOREVER)
    service.refresh_for_turn(SHOP, other)
    with ThreadPoolExecutor(1) as pool:
        closing = pool.submit(service.close)
        with suppress(TimeoutError):
            closing.result(0)
        assert store.parcel().recorded_at is None
        while service.refresh_for_turn(SHOP, other) is not other:
            pass  # until the service knows that it is closing
        source.go.set()
    assert store.parcel().recorded_at == NOON
    assert source.calls == [["P1"]]
    assert service.refresh_for_turn(SHOP, ORDER) == ORDER

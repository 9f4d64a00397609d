"""Keeps the facts of parcels fresh without letting a shopper wait for a carrier.

What is stored is the answer; a tracking source only makes it younger. A turn waits a moment for a
fresh answer, and an answer that comes later is stored for the next turn.
"""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from threading import Lock
from typing import Final

import structlog

from helpdesk.errors import TrackingError
from helpdesk.orders import Order
from helpdesk.ports import Clock, OrderStore, ParcelRef, TrackingAnswer, TrackingSource
from helpdesk.shipments import Shipment

_log = structlog.get_logger(__name__)

# As many parcels as tracking services take in one request.
BATCH: Final = 40
TOO_LATE = "the tracking service did not answer within the turn"
NO_ANSWER = "the tracking service did not answer for this parcel"

_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Pace:
    """How often parcels are asked for.

    Facts stay `fresh_for` a while; a turn waits `patience` seconds at most; a parcel that was asked for, or
    whose asking failed, is left alone for `back_off`. A parcel without a scan for `quiet_after` is polled every `quiet_every`.
    """

    fresh_for: timedelta = timedelta(minutes=15)
    patience: float = 1.5
    back_off: timedelta = timedelta(seconds=60)
    quiet_after: timedelta = timedelta(days=3)
    quiet_every: timedelta = timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A parcel somebody waits for, since when, and what tells that its answer is stored."""

    shop: str
    parcel: ParcelRef
    since: float
    stored: Future[None] = field(default_factory=Future)


class TrackingService:
    """Asks one tracking source, one request at a time, in a thread of its own; call `close` at the end."""

    def __init__(
        self,
        store: OrderStore,
        source: TrackingSource | None,
        clock: Clock,
        pace: Pace = Pace(),
        *,
        executor: Executor | None = None,
        stopwatch: Callable[[], float] = time.monotonic,
    ) -> None:
        """Use the stored facts alone when there is no `source`. A given `executor` is shut down by `close` too."""
        self._store = store
        self._source = source
        self._clock = clock
        self._pace = pace
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="tracking")
        self._stopwatch = stopwatch
        self._lock = Lock()
        self._waiting: dict[_Key, _Asked] = {}
        self._in_flight: dict[_Key, _Asked] = {}
        self._resting: dict[_Key, datetime] = {}
        self._working = False
        self._closed = False

    def refresh_for_turn(self, shop: str, order: Order) -> Order:
        """Return the order with the freshest facts to be had within the patience of a turn; carrier faults never raise."""
        stale = [shipment for shipment in order.shipments if self._is_stale(shipment)]
        postcode = order.destination.postcode
        parcels = [(shop, ParcelRef(s.tracking_number, s.carrier, order.number, postcode)) for s in stale]
        asked = self._ask(parcels)
        if not asked:
            return order
        # Patience counts from the first asking, so that a slow source delays one turn, not each.
        waited = self._stopwatch() - min(one.since for one in asked)
        wait([one.stored for one in asked], timeout=max(0.0, self._pace.patience - waited))
        found = self._store.find(shop, order.number) or order
        unanswered = {one.parcel.tracking_number for one in asked if not one.stored.done()}
        return order.with_shipments(tuple(_in_time(s, s.tracking_number not in unanswered) for s in found.shipments))

    def poll_due(self, limit: int = BATCH) -> int:
        """Ask for parcels whose facts have grown old, wait for the answers, and return how many were asked for."""
        if self._source is None:
            return 0
        now, pace = self._clock.now(), self._pace
        due = self._store.due_for_refresh(
            now - pace.fresh_for, limit, quiet_since=now - pace.quiet_after, quiet_before=now - pace.quiet_every
        )
        asked = self._ask(due)
        wait([one.stored for one in asked])
        return len(asked)

    def close(self) -> None:
        """Take no more questions, drop those not sent yet, and wait until the request under way is stored."""
        with self._lock:
            self._closed = True
            dropped, self._waiting = self._waiting, {}
        for one in dropped.values():
            one.stored.set_result(None)
        self._executor.shutdown(wait=True)

    def _is_stale(self, shipment: Shipment) -> bool:
        if shipment.settled:
            return False
        return shipment.recorded_at is None or self._clock.now() - shipment.recorded_at >= self._pace.fresh_for

    def _ask(self, parcels: Sequence[tuple[str, ParcelRef]]) -> list[_Asked]:
        """Queue what is neither queued nor in flight nor resting, and see that the worker runs; return all that is on its way."""
        now = self._clock.now()
        with self._lock:
            if self._source is None or self._closed:
                return []
            # The distance in either direction, since a replay's clock may jump back.
            self._resting = {key: at for key, at in self._resting.items() if abs(now - at) < self._pace.back_off}
            entered = [self._enter(shop, parcel) for shop, parcel in parcels]
            if self._waiting and not self._working:
                self._working = True
                self._executor.submit(self._work, self._source)
            return [one for one in entered if one is not None]

    def _enter(self, shop: str, parcel: ParcelRef) -> _Asked | None:
        key = shop, parcel.tracking_number
        known = self._in_flight.get(key) or self._waiting.get(key)
        if known is None and key not in self._resting:
            known = self._waiting[key] = _Asked(shop, parcel, self._stopwatch())
        return known

    def _work(self, source: TrackingSource) -> None:
        """Send batches until nothing waits."""
        while batch := self._next_batch():
            try:
                self._fetch(source, batch)
            except Exception as fault:  # noqa: BLE001 - a fault here (the database, say) must not end the worker
                _log.error("tracking facts could not be stored", fault=type(fault).__name__, parcels=len(batch))
            finally:
                self._finish(batch)

    def _next_batch(self) -> list[_Asked]:
        with self._lock:
            keys = list(self._waiting)[:BATCH]
            self._in_flight = {key: self._waiting.pop(key) for key in keys}
            self._working = bool(keys)
            return list(self._in_flight.values())

    def _finish(self, batch: list[_Asked]) -> None:
        with self._lock:
            self._in_flight = {}
        for one in batch:
            one.stored.set_result(None)

    def _fetch(self, source: TrackingSource, batch: list[_Asked]) -> None:
        self._rest(batch)
        # Two shops may know the same number; the source is told of it once.
        parcels = {one.parcel.tracking_number: one.parcel for one in batch}
        try:
            answers = source.fetch(list(parcels.values()))
            found = [(one, answers.get(one.parcel.tracking_number)) for one in batch]
        except TrackingError as fault:
            self._record_trouble(batch, str(fault))
        except Exception as fault:  # noqa: BLE001 - whatever a source does, the shopper is answered
            self._record_trouble(batch, _broken(fault))
        else:
            for one, answer in found:
                self._record(one, answer)

    def _record(self, one: _Asked, answer: TrackingAnswer | None) -> None:
        if answer is None:
            self._record_trouble([one], NO_ANSWER)
            return
        try:
            self._store.record_tracking(one.shop, one.parcel.tracking_number, answer, self._clock.now())
        except Exception as fault:  # noqa: BLE001 - one parcel's garbage must not cost the others their facts
            self._record_trouble([one], _broken(fault))

    def _record_trouble(self, batch: list[_Asked], trouble: str) -> None:
        self._rest(batch)
        for one in batch:
            self._store.record_trouble(one.shop, one.parcel.tracking_number, trouble, self._clock.now())

    def _rest(self, batch: list[_Asked]) -> None:
        now = self._clock.now()
        with self._lock:
            self._resting |= {(one.shop, one.parcel.tracking_number): now for one in batch}


def _in_time(shipment: Shipment, answered: bool) -> Shipment:  # noqa: FBT001 - reads as the sentence it is
    """Say of a parcel whose answer did not come within the turn that the carrier was not reached."""
    return shipment if answered or shipment.trouble else replace(shipment, trouble=TOO_LATE)


def _broken(fault: Exception) -> str:
    name = type(fault).__name__
    _log.error("the tracking source broke", fault=name)
    return f"the tracking service answered in an unexpected way ({name})"

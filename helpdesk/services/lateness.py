"""How late parcels come, by carrier and destination: each order of a period judged by the shop's own rules, some at a time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import median

from helpdesk.decisions import Decision
from helpdesk.insights import InsightsStore, Period
from helpdesk.orders import Order
from helpdesk.ports import Clock
from helpdesk.shops import Shop
from helpdesk.terms import Case, decide

AT_ONCE = 100
# More orders than this would keep the gateway busy for long; the last ones stand for all, and the page says so.
MOST_ORDERS = 5_000
_ON_THE_WAY = frozenset({"in_transit", "customs", "out_for_delivery", "available_for_pickup", "attempt_failed", "exception"})


@dataclass(frozen=True)
class Lane:
    """The parcels of one carrier to one country that can be judged. `late_days` are the business days of each late one."""

    delivered: int = 0
    on_the_way: int = 0
    late_delivered: int = 0
    late_on_the_way: int = 0
    late_days: tuple[int, ...] = ()

    @property
    def parcels(self) -> int:
        """How many there are."""
        return self.delivered + self.on_the_way

    @property
    def late(self) -> int:
        """How many of them are late."""
        return len(self.late_days)

    @property
    def middle(self) -> float | None:
        """By how many business days the middle one of the late ones is late."""
        return median(self.late_days) if self.late_days else None

    def __add__(self, other: "Lane") -> "Lane":
        """Return the parcels of both."""
        return Lane(
            self.delivered + other.delivered,
            self.on_the_way + other.on_the_way,
            self.late_delivered + other.late_delivered,
            self.late_on_the_way + other.late_on_the_way,
            self.late_days + other.late_days,
        )


@dataclass(frozen=True)
class Tally:
    """What has been judged so far, by carrier and country. `unjudged` parcels are sent, but the policy states no time for them."""

    lanes: Mapping[tuple[str, str], Lane] = field(default_factory=dict)
    orders: int = 0
    unjudged: int = 0
    before: int | None = None
    done: bool = False

    @property
    def cut(self) -> bool:
        """Tell whether there are more orders than were judged."""
        return self.done and self.before is not None


@dataclass(frozen=True)
class Lateness:
    """Judges the orders of a period."""

    store: InsightsStore
    shops: Mapping[str, Shop]
    clock: Clock

    def more(self, shop_id: str, period: Period, tally: Tally) -> Tally:
        """Judge some orders more; to be called until it is done."""
        shop, now = self.shops[shop_id], self.clock.now()
        rows = self.store.orders(shop_id, period.begins, period.ends, before=tally.before, limit=AT_ONCE)
        lanes, unjudged = dict(tally.lanes), tally.unjudged
        for order in (order for _, order in rows if period.begins <= order.placed_at < period.ends and order.shipments):
            for carrier, lane in judged(Case(shop, now, order), order):
                unjudged += lane is None
                if lane is not None:
                    key = (carrier, order.destination.country)
                    lanes[key] = lanes.get(key, Lane()) + lane
        orders = tally.orders + len(rows)
        if len(rows) < AT_ONCE:
            return Tally(lanes, orders, unjudged, None, done=True)
        return Tally(lanes, orders, unjudged, rows[-1][0], done=orders >= MOST_ORDERS)


def judged(case: Case, order: Order) -> list[tuple[str, Lane | None]]:
    """Return (carrier, lane) for each parcel of an order that the carrier has; no lane when the policy states no time for it."""
    decision = decide("order_status", case)
    parts = decision.parts or (decision,)
    return [(shipment.carrier or "", _lane(part)) for shipment, part in zip(order.shipments, parts, strict=True) if _is_sent(part)]


def _is_sent(part: Decision) -> bool:
    return "transit_started" in part.dates and (part.outcome == "delivered" or part.outcome in _ON_THE_WAY)


def _lane(part: Decision) -> Lane | None:
    counted = part.counts.get("business_days_late")
    if counted is None:
        return None
    days, arrived = int(counted.raw), part.outcome == "delivered"
    late = int(days > 0)
    return Lane(int(arrived), int(not arrived), late * arrived, late * (not arrived), (days,) if days > 0 else ())

"""How long the rules take: ten thousand orders judged anew, in this process, without any dialogue."""

import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from helpdesk.adapters.shopfiles import load_shops
from helpdesk.orders import Destination, Item, Method, Order, ShippingChoice
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.terms import Case, decide

ORDERS = 10_000
GOAL_SECONDS = 2.0
_QUESTIONS = ("late_refund", "order_status", "delivery_estimate")


@dataclass(frozen=True)
class Judged:
    """How many questions were decided, and in how many seconds."""

    orders: int
    decisions: int
    seconds: float

    def __str__(self) -> str:
        """One line with the count and both goals' figures."""
        each = self.seconds / self.decisions * 1_000_000
        judged = self.seconds / self.decisions * self.orders
        return (
            f"Rules alone: {self.decisions:,} decisions over {self.orders:,} orders in {self.seconds:.2f} s, {each:.0f} µs a question "
            f"(goal 200 µs); one question over all orders {judged:.2f} s (goal {GOAL_SECONDS:.0f} s)."
        )


def judge(shops_dir: Path, orders: int = ORDERS) -> Judged:
    """Judge many different orders of one shop by each of a few questions, each order a case of its own."""
    shop = load_shops(shops_dir)["kawaii_stop"]
    now = datetime.now(UTC)
    made = [_order(number, now) for number in range(orders)]
    started = time.perf_counter()
    for order in made:
        for question in _QUESTIONS:
            decide(question, Case(shop, now, order))
    return Judged(orders, orders * len(_QUESTIONS), time.perf_counter() - started)


def _order(number: int, now: datetime) -> Order:
    scanned = now - timedelta(days=number % 60, hours=number % 24)
    method = Method.EXPRESS if number % 2 else Method.ECONOMY
    parcel = Shipment(
        f"94001{number:017}", "usps", (Checkpoint(scanned, Tag.IN_TRANSIT), Checkpoint(scanned + timedelta(days=2), Tag.IN_TRANSIT))
    )
    order = Order(
        number=f"KS{number + 1000}",
        email="shopper@example.com",
        placed_at=scanned - timedelta(days=3),
        currency="USD",
        items=(Item("Plush keyring", 1, Decimal("21.00")),),
        shipping=ShippingChoice(method, Decimal("14.99") if method is Method.EXPRESS else Decimal("3.99")),
        destination=Destination("US", "60601"),
    )
    return replace(order, shipments=(parcel,))

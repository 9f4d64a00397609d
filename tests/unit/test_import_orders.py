"""Importing orders counts what happened and repeats harmlessly."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from helpdesk.orderfiles import Row
from helpdesk.orders import Destination, Item, Method, Order, ShippingChoice
from helpdesk.ports import OrderStore, ParcelRef, TrackingAnswer
from helpdesk.services.importing import ImportReport, import_orders

ORDER = Order(
    number="KS1001",
    email="ana@example.com",
    placed_at=datetime(2026, 2, 27, tzinfo=UTC),
    currency="USD",
    items=(Item("Plush", 1, Decimal(21)),),
    shipping=ShippingChoice(Method.EXPRESS, Decimal("14.99")),
    destination=Destination("US"),
)
OTHER = replace(ORDER, number="KS1002")


class MemoryOrders(OrderStore):
    """Orders in a dictionary; the rest of the port is not for imports."""

    def __init__(self) -> None:
        """Start empty."""
        self.orders: dict[tuple[str, str], Order] = {}

    def find(self, shop: str, number: str) -> Order | None:
        """Return the order."""
        return self.orders.get((shop, number))

    def save(self, shop: str, order: Order) -> bool:
        """Keep the order; True when that changed anything."""
        changed = self.orders.get((shop, order.number)) != order
        self.orders[shop, order.number] = order
        return changed

    def record_tracking(self, shop: str, tracking_number: str, answer: TrackingAnswer, at: datetime) -> None:
        """Not needed to import."""
        raise NotImplementedError

    def record_trouble(self, shop: str, tracking_number: str, trouble: str, at: datetime) -> None:
        """Not needed to import."""
        raise NotImplementedError

    def due_for_refresh(
        self, before: datetime, limit: int, *, quiet_since: datetime | None = None, quiet_before: datetime | None = None
    ) -> Sequence[tuple[str, ParcelRef]]:
        """Not needed to import."""
        raise NotImplementedError


class FullOrders(MemoryOrders):
    """A store whose disk is full from the second order on."""

    def save(self, shop: str, order: Order) -> bool:
        """Keep the first order only."""
        if self.orders:
            raise OSError("disk full")
        return super().save(shop, order)


def test_a_first_import_is_all_new() -> None:
    """Good orders are saved, bad ones are reported with their line."""
    store = MemoryOrders()
    rows = [Row(2, ORDER), Row(3, error="'email' is no e-mail address"), Row(4, OTHER)]
    assert import_orders(store, "kawaii_stop", rows) == ImportReport(2, 0, 0, ((3, "'email' is no e-mail address"),))
    assert store.find("kawaii_stop", "KS1002") == OTHER


def test_importing_the_same_file_again_changes_nothing() -> None:
    """The report says so."""
    store = MemoryOrders()
    rows = [Row(2, ORDER), Row(3, OTHER)]
    import_orders(store, "kawaii_stop", rows)
    assert import_orders(store, "kawaii_stop", rows) == ImportReport(0, 0, 2, ())


def test_only_what_changed_is_counted_as_changed() -> None:
    """A refund entered since is a change of that order alone."""
    store = MemoryOrders()
    import_orders(store, "kawaii_stop", [Row(2, ORDER), Row(3, OTHER)])
    refunded = replace(ORDER, shipping=replace(ORDER.shipping, fee_refunded=Decimal("7.50")))
    assert import_orders(store, "kawaii_stop", [Row(2, refunded), Row(3, OTHER)]) == ImportReport(0, 1, 1, ())


def test_progress_is_told_row_by_row() -> None:
    """Good and bad rows count alike."""
    heard: list[int] = []
    import_orders(MemoryOrders(), "kawaii_stop", [Row(2, ORDER), Row(3, error="bad"), Row(4, OTHER)], heard.append)
    assert heard == [1, 2, 3]


def test_a_failing_store_stops_the_import_between_orders() -> None:
    """What was saved before stays whole, so that importing again goes on from there."""
    store = FullOrders()
    with pytest.raises(OSError, match="disk full"):
        import_orders(store, "kawaii_stop", [Row(2, ORDER), Row(3, OTHER)])
    assert list(store.orders) == [("kawaii_stop", "KS1001")]

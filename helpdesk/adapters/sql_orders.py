"""Orders in SQL. Parcels and their facts are kept by `sql_parcels`."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, Text, delete, insert, select, type_coerce, update

from helpdesk.adapters import sql_parcels as parcels
from helpdesk.adapters.sql_engine import Transactions, insert_new
from helpdesk.adapters.sql_tables import ORDER_SHIPMENTS, ORDERS
from helpdesk.orders import Destination, Item, ItemKind, Method, Order, ShippingChoice
from helpdesk.ports import ParcelRef, TrackingAnswer


class SqlOrderStore:
    """Implements `helpdesk.ports.OrderStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def find(self, shop: str, number: str) -> Order | None:
        """Return the order with its parcels as recorded, or None. `number` is canonical (upper case)."""
        with self._transactions.reading() as connection:
            row = connection.execute(_by_number(shop, number)).mappings().one_or_none()
            return None if row is None else _order(row).with_shipments(parcels.of_order(connection, row["id"]))

    def email_of(self, shop: str, number: str) -> str | None:
        """Return the e-mail address of an order, or None: one look-up that costs the same whether there is such an order or not."""
        wanted = select(ORDERS.c.email).where(ORDERS.c.shop == shop, ORDERS.c.number == number)
        with self._transactions.reading() as connection:
            email: str | None = connection.scalar(wanted)
            return email

    def of_email(self, shop: str, email: str, limit: int) -> Sequence[Order]:
        """Return the orders that were placed with an e-mail address, the last imported first, with their parcels as recorded."""
        wanted = select(ORDERS).where(ORDERS.c.shop == shop, ORDERS.c.email == email).order_by(ORDERS.c.id.desc()).limit(limit)
        with self._transactions.reading() as connection:
            rows = connection.execute(wanted).mappings().all()
            return [_order(row).with_shipments(parcels.of_order(connection, row["id"])) for row in rows]

    def save(self, shop: str, order: Order) -> bool:
        """Insert or update an order in one transaction; True when anything changed. Parcel facts are kept."""
        with self._transactions.writing() as connection:
            order_id, changed = _save_fields(connection, shop, order)
            # One fixed order of locking, so that two writers who share parcels cannot block each other.
            by_number = {s.tracking_number: s for s in sorted(order.shipments, key=lambda s: s.tracking_number)}
            saved = {number: parcels.save(connection, shop, shipment) for number, shipment in by_number.items()}
            links = [saved[s.tracking_number].id for s in order.shipments]
            linked = _link(connection, order_id, links)
            return changed or linked or any(parcel.changed for parcel in saved.values())

    def record_tracking(self, shop: str, tracking_number: str, answer: TrackingAnswer, at: datetime) -> None:
        """Record what a tracking service answered at a moment. Known checkpoints are never lost."""
        with self._transactions.writing() as connection:
            parcels.record_answer(connection, shop, tracking_number, answer, at)

    def record_trouble(self, shop: str, tracking_number: str, trouble: str, at: datetime) -> None:
        """Record that a refresh failed at a moment, keeping the facts of the last good one."""
        with self._transactions.writing() as connection:
            parcels.record_trouble(connection, shop, tracking_number, trouble, at)

    def due_for_refresh(
        self,
        before: datetime,
        limit: int,
        *,
        quiet_since: datetime | None = None,
        quiet_before: datetime | None = None,
    ) -> Sequence[tuple[str, ParcelRef]]:
        """List (shop, parcel) that have not ended and were last asked for before a moment, longest waiting first.

        Parcels without a scan since `quiet_since` wait longer: until they were last asked for before `quiet_before`.
        """
        with self._transactions.reading() as connection:
            return parcels.due(connection, before, limit, quiet_since, quiet_before)


def placed(
    connection: Connection, shop: str, begins: datetime, ends: datetime, *, before: int | None, limit: int
) -> list[tuple[int, Order]]:
    """Return (row, order) of orders with their parcels that were placed from a moment up to another, the last stored first."""
    c = ORDERS.c
    # A moment is kept as it was printed, so days are compared first and moments then.
    day, after = begins.astimezone(UTC).date() - timedelta(days=1), ends.astimezone(UTC).date() + timedelta(days=2)
    printed = type_coerce(c.placed_at, Text)
    wanted = select(ORDERS).where(c.shop == shop, printed >= day.isoformat(), printed < after.isoformat())
    if before is not None:
        wanted = wanted.where(c.id < before)
    rows = connection.execute(wanted.order_by(c.id.desc()).limit(limit)).mappings().all()
    sent = parcels.of_orders(connection, [row["id"] for row in rows])
    return [(row["id"], _order(row).with_shipments(sent.get(row["id"], ()))) for row in rows]


def _by_number(shop: str, number: str) -> Select[Any]:
    return select(ORDERS).where(ORDERS.c.shop == shop, ORDERS.c.number == number)


def _save_fields(connection: Connection, shop: str, order: Order) -> tuple[int, bool]:
    """Return the order's row id and whether anything was written."""
    values = _columns(order)
    wanted = _by_number(shop, order.number).with_for_update()
    row = connection.execute(wanted).mappings().one_or_none()
    if row is None:
        # Another writer may have been quicker, so inserting may do nothing.
        new = insert_new(connection, ORDERS, {"shop": shop, "number": order.number, **values})
        row = connection.execute(wanted).mappings().one()
        if new:
            return row["id"], True
    # Orders are compared, not columns: 21.0 is 21.00, and a moment is the same in any zone.
    if _order(row) == order.with_shipments(()):
        return row["id"], False
    connection.execute(update(ORDERS).where(ORDERS.c.id == row["id"]).values(values))
    return row["id"], True


def _link(connection: Connection, order_id: int, shipment_ids: list[int]) -> bool:
    c = ORDER_SHIPMENTS.c
    stored = connection.scalars(select(c.shipment_id).where(c.order_id == order_id).order_by(c.position)).all()
    if list(stored) == shipment_ids:
        return False
    connection.execute(delete(ORDER_SHIPMENTS).where(c.order_id == order_id))
    links = [{"order_id": order_id, "position": i, "shipment_id": s} for i, s in enumerate(shipment_ids)]
    if links:
        connection.execute(insert(ORDER_SHIPMENTS), links)
    return True


def _columns(order: Order) -> dict[str, Any]:
    return {
        "email": order.email,
        "placed_at": order.placed_at,
        "currency": order.currency,
        "items": [_item_as_json(item) for item in order.items],
        "method": order.shipping.method.value,
        "fee": order.shipping.fee,
        "fee_refunded": order.shipping.fee_refunded,
        "country": order.destination.country,
        "postcode": order.destination.postcode,
        "protection": order.protection,
    }


def _order(row: RowMapping) -> Order:
    return Order(
        number=row["number"],
        email=row["email"],
        placed_at=row["placed_at"],
        currency=row["currency"],
        items=tuple(_item(item) for item in row["items"]),
        shipping=ShippingChoice(Method(row["method"]), row["fee"], row["fee_refunded"]),
        destination=Destination(row["country"], row["postcode"]),
        protection=row["protection"],
    )


def _item_as_json(item: Item) -> dict[str, Any]:
    return {
        "title": item.title,
        "quantity": item.quantity,
        "price": str(item.price),
        "kind": item.kind.value,
        "release_date": item.release_date.isoformat() if item.release_date else None,
    }


def _item(data: dict[str, Any]) -> Item:
    released = data["release_date"]
    return Item(
        title=data["title"],
        quantity=data["quantity"],
        price=Decimal(data["price"]),
        kind=ItemKind(data["kind"]),
        release_date=date.fromisoformat(released) if released else None,
    )

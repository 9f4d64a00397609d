"""Reads the orders that are still open from the database."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlalchemy import exists, func, or_, select
from sqlalchemy.exc import DBAPIError

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.adapters.sql_engine import Transactions, make_engine, usable_url
from helpdesk.adapters.sql_tables import ORDER_SHIPMENTS, ORDERS, SHIPMENTS
from helpdesk.errors import HelpdeskError
from helpdesk.orders import Order


def open_numbers(url: str, shop: str) -> Sequence[str]:
    """List a shop's orders that have no parcel yet or one that is still on its way; none where there is no database yet."""
    usable = usable_url(url)
    if usable.get_backend_name() == "sqlite" and not Path(str(usable.database)).is_file():
        return ()
    link = ORDER_SHIPMENTS.c
    joined = select(link.order_id).join(SHIPMENTS, SHIPMENTS.c.id == link.shipment_id).where(link.order_id == ORDERS.c.id)
    waiting = or_(~exists(joined), exists(joined.where(SHIPMENTS.c.ended.is_(False))))
    wanted = select(ORDERS.c.number).where(ORDERS.c.shop == shop, waiting).order_by(func.length(ORDERS.c.number), ORDERS.c.number)
    engine = make_engine(usable)
    try:
        with Transactions(engine).reading() as connection:
            return connection.scalars(wanted).all()
    except DBAPIError as fault:
        cause = type(fault.orig).__name__
        raise HelpdeskError(f"the orders cannot be read ({cause}); start the product once, or see: helpdesk doctor") from fault
    finally:
        engine.dispose()


def open_orders(url: str, shop: str, numbers: Sequence[str]) -> Iterator[Order]:
    """Load orders one by one, so that a large shop needs no more memory than a small one."""
    if not numbers:
        return
    database = SqlDatabase(url)
    try:
        found = (database.orders.find(shop, number) for number in numbers)
        yield from (order for order in found if order)
    finally:
        database.close()

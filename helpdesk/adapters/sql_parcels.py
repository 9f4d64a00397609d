"""Parcels and their scans in SQL: facts are only ever added, and the same scan is stored once.

Every function works inside the caller's transaction.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, exists, false, func, insert, or_, select, update

from helpdesk.adapters.sql_engine import insert_new
from helpdesk.adapters.sql_tables import CHECKPOINTS, ORDER_SHIPMENTS, ORDERS, SHIPMENTS
from helpdesk.ports import ParcelRef, TrackingAnswer, TrackingState
from helpdesk.shipments import Checkpoint, Shipment, Tag

_POINT = (
    CHECKPOINTS.c.at,
    CHECKPOINTS.c.tag,
    CHECKPOINTS.c.reason,
    CHECKPOINTS.c.location,
    CHECKPOINTS.c.message,
    CHECKPOINTS.c.raw_code,
    CHECKPOINTS.c.event_id,
)


@dataclass(frozen=True, slots=True)
class Saved:
    """The row a parcel was saved in, and whether saving changed anything."""

    id: int
    changed: bool


def of_order(connection: Connection, order_id: int) -> tuple[Shipment, ...]:
    """Return an order's parcels with all their scans, in the order's own order."""
    links = SHIPMENTS.join(ORDER_SHIPMENTS).outerjoin(CHECKPOINTS, CHECKPOINTS.c.shipment_id == SHIPMENTS.c.id)
    s = SHIPMENTS.c
    wanted = select(s.id, s.tracking_number, s.carrier, s.recorded_at, s.trouble, *_POINT).select_from(links)
    wanted = wanted.where(ORDER_SHIPMENTS.c.order_id == order_id)
    wanted = wanted.order_by(ORDER_SHIPMENTS.c.position, CHECKPOINTS.c.at, CHECKPOINTS.c.fingerprint)
    rows: dict[int, list[Sequence[Any]]] = {}
    for row in connection.execute(wanted):
        rows.setdefault(row[0], []).append(row)
    return tuple(_shipment(group) for group in rows.values())


def of_orders(connection: Connection, order_ids: Sequence[int]) -> dict[int, tuple[Shipment, ...]]:
    """Return the parcels of several orders by order, as `of_order` does for one; an order without a parcel is left out."""
    s, link = SHIPMENTS.c, ORDER_SHIPMENTS.c
    links = SHIPMENTS.join(ORDER_SHIPMENTS).outerjoin(CHECKPOINTS, CHECKPOINTS.c.shipment_id == SHIPMENTS.c.id)
    wanted = select(link.order_id, s.id, s.tracking_number, s.carrier, s.recorded_at, s.trouble, *_POINT).select_from(links)
    wanted = wanted.where(link.order_id.in_(order_ids))
    wanted = wanted.order_by(link.order_id, link.position, CHECKPOINTS.c.at, CHECKPOINTS.c.fingerprint)
    rows: dict[int, dict[int, list[Sequence[Any]]]] = {}
    for order_id, *row in connection.execute(wanted):
        rows.setdefault(order_id, {}).setdefault(row[0], []).append(row)
    return {order_id: tuple(_shipment(group) for group in parcels.values()) for order_id, parcels in rows.items()}


def save(connection: Connection, shop: str, shipment: Shipment) -> Saved:
    """Insert a parcel or add to what is known of it; a carrier the order states replaces a guessed one."""
    row, new = _touch(connection, shop, shipment.tracking_number)
    added = _add_points(connection, row["id"], shipment.checkpoints)
    changes: dict[str, Any] = {}
    if shipment.carrier and shipment.carrier != row["carrier"]:
        changes["carrier"] = shipment.carrier
    if shipment.recorded_at and (row["recorded_at"] is None or shipment.recorded_at > row["recorded_at"]):
        changes["recorded_at"] = shipment.recorded_at
    _change(connection, row["id"], {**changes, **added})
    return Saved(row["id"], bool(new or added or changes))


def record_answer(connection: Connection, shop: str, number: str, answer: TrackingAnswer, at: datetime) -> None:
    """Add the answer's scans; only an answer that found the parcel makes the facts younger."""
    row, _ = _touch(connection, shop, number)
    changes: dict[str, Any] = {"asked_at": _later(row["asked_at"], at), "trouble": None}
    if answer.state is TrackingState.FOUND:
        changes |= {"recorded_at": _later(row["recorded_at"], at), "carrier": row["carrier"] or answer.carrier}
    if answer.state is TrackingState.REFUSED:
        changes["trouble"] = answer.note or "the tracking service does not follow this number"
    changes |= _add_points(connection, row["id"], answer.checkpoints)
    _change(connection, row["id"], changes)


def record_trouble(connection: Connection, shop: str, number: str, trouble: str, at: datetime) -> None:
    """Note why a refresh failed; what is known stays."""
    row, _ = _touch(connection, shop, number)
    _change(connection, row["id"], {"asked_at": _later(row["asked_at"], at), "trouble": trouble})


def due(
    connection: Connection, before: datetime, limit: int, quiet_since: datetime | None, quiet_before: datetime | None
) -> Sequence[tuple[str, ParcelRef]]:
    """List the parcels of orders that are due, longest waiting first; a parcel shared by orders goes with the first."""
    s, link = SHIPMENTS.c, ORDER_SHIPMENTS.c
    order_id = select(func.min(link.order_id)).where(link.shipment_id == s.id).scalar_subquery()
    waiting = or_(s.asked_at.is_(None), _waiting(before, quiet_since, quiet_before))
    has_order = exists().where(link.shipment_id == s.id)
    chosen = select(s.id, s.shop, s.tracking_number, s.carrier, s.asked_at, order_id.label("order_id"))
    # Limited before the join, or PostgreSQL may join every order first.
    chosen = chosen.where(s.ended == false(), waiting, has_order).order_by(s.asked_at.nulls_first(), s.id).limit(limit)
    d, o = chosen.subquery().c, ORDERS.c
    wanted = select(d.shop, d.tracking_number, d.carrier, o.number, o.postcode).join(ORDERS, o.id == d.order_id)
    rows = connection.execute(wanted.order_by(d.asked_at.nulls_first(), d.id))
    return [(row[0], ParcelRef(*row[1:])) for row in rows]


def _waiting(before: datetime, quiet_since: datetime | None, quiet_before: datetime | None) -> ColumnElement[bool]:
    asked = SHIPMENTS.c.asked_at
    if quiet_since is None or quiet_before is None:
        return asked < before
    return or_(and_(asked < before, SHIPMENTS.c.last_scan_at >= quiet_since), asked < quiet_before)


def _touch(connection: Connection, shop: str, number: str) -> tuple[RowMapping, bool]:
    """Lock the parcel's row, making it first when the parcel is not known yet: facts may come before the order."""
    wanted = select(SHIPMENTS).where(SHIPMENTS.c.shop == shop, SHIPMENTS.c.tracking_number == number).with_for_update()
    row, new = connection.execute(wanted).mappings().one_or_none(), False
    if row is None:
        # Another writer may have been quicker, so inserting may do nothing.
        new = insert_new(connection, SHIPMENTS, {"shop": shop, "tracking_number": number, "ended": False})
        row = connection.execute(wanted).mappings().one()
    return row, new


def _change(connection: Connection, shipment_id: int, changes: dict[str, Any]) -> None:
    if changes:
        connection.execute(update(SHIPMENTS).where(SHIPMENTS.c.id == shipment_id).values(changes))


def _add_points(connection: Connection, shipment_id: int, points: Iterable[Checkpoint]) -> dict[str, Any]:
    """Insert the scans not stored yet; return the columns that follow from all of them, empty when none was new."""
    offered = {_fingerprint(point): point for point in reversed(tuple(points))}
    if not offered:
        return {}
    stored = connection.execute(select(CHECKPOINTS.c.fingerprint, *_POINT).where(CHECKPOINTS.c.shipment_id == shipment_id)).all()
    known = {row[0] for row in stored}
    new = {key: point for key, point in offered.items() if key not in known}
    if not new:
        return {}
    connection.execute(insert(CHECKPOINTS), [_point_columns(shipment_id, key, point) for key, point in new.items()])
    whole = Shipment("", checkpoints=(*(_point(row[1:]) for row in stored), *new.values()))
    return {"ended": whole.settled, "last_scan_at": whole.timeline[-1].order_key[0]}


def _fingerprint(point: Checkpoint) -> str:
    """Tell repeats as `Shipment.timeline` does: the carrier's own hash, else moment, status, text and place."""
    moment = point.at if point.at.tzinfo is None else point.at.astimezone(UTC)
    parts = [point.event_id] if point.event_id else [moment.isoformat(), point.tag, point.reason, point.message, point.location]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _point_columns(shipment_id: int, fingerprint: str, point: Checkpoint) -> dict[str, Any]:
    return {
        "shipment_id": shipment_id,
        "fingerprint": fingerprint,
        "at": point.at,
        "tag": point.tag.value,
        "reason": point.reason,
        "location": point.location,
        "message": point.message,
        "raw_code": point.raw_code,
        "event_id": point.event_id,
    }


def _point(row: Sequence[Any]) -> Checkpoint:
    at, tag, reason, location, message, raw_code, event_id = row
    return Checkpoint(at, Tag(tag), reason, location, message, raw_code, event_id)


def _shipment(rows: Sequence[Sequence[Any]]) -> Shipment:
    _, number, carrier, recorded_at, trouble = rows[0][:5]
    points = tuple(_point(row[5:]) for row in rows if row[5] is not None)
    return Shipment(number, carrier, points, recorded_at, trouble)


def _later(known: datetime | None, at: datetime) -> datetime:
    return at if known is None else max(known, at)

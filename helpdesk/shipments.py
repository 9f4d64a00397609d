"""Parcels and their checkpoints in the canonical model every tracking source is mapped to.

Three readings to keep in sight: customs *processing* is normal and never "held"; a label or the
shop's own "fulfilled" mark is no carrier scan; a time without an offset is compared by its
printed date only.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cached_property
from zoneinfo import ZoneInfo


class Tag(StrEnum):
    """Canonical status of a checkpoint."""

    UNKNOWN = "unknown"
    INFO_RECEIVED = "info_received"
    IN_TRANSIT = "in_transit"
    CUSTOMS_HOLD = "customs_hold"
    CUSTOMS_CLEARED = "customs_cleared"
    OUT_FOR_DELIVERY = "out_for_delivery"
    AVAILABLE_FOR_PICKUP = "available_for_pickup"
    ATTEMPT_FAIL = "attempt_fail"
    DELIVERED = "delivered"
    EXCEPTION = "exception"
    RETURNED = "returned"
    EXPIRED = "expired"


# Tags that are no proof that the carrier has the parcel in its hands.
NO_SCAN = frozenset({Tag.UNKNOWN, Tag.INFO_RECEIVED, Tag.EXPIRED})
NO_SCAN_REASONS = frozenset({"cancelled", "label_voided", "invalid_number"})
# Customs waits for the shopper; everything else of customs is normal processing.
CUSTOMS_ACTIONS = frozenset({"customs_action_required", "customs_payment_due", "customs_documents"})


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """One scan. `at` is aware, or naive when the carrier printed no offset.

    `event_id` is the carrier's own hash of the scan when it gives one; otherwise equality of
    time, tag, text and place tells duplicates.
    """

    at: datetime
    tag: Tag
    reason: str | None = None
    location: str | None = None
    message: str | None = None
    raw_code: str | None = None
    event_id: str | None = None

    def local_date(self, zone: ZoneInfo) -> date:
        """Return the date of the scan in `zone`, or the printed date when the offset is unknown."""
        return self.at.date() if self.at.tzinfo is None else self.at.astimezone(zone).date()

    @property
    def order_key(self) -> tuple[datetime, int]:
        """Sort key: the moment (a naive time is taken as UTC), then how far the status is."""
        moment = self.at.replace(tzinfo=UTC) if self.at.tzinfo is None else self.at.astimezone(UTC)
        return moment, list(Tag).index(self.tag)

    @property
    def is_carrier_scan(self) -> bool:
        """Tell whether this scan proves that the carrier has the parcel."""
        return self.tag not in NO_SCAN and self.reason not in NO_SCAN_REASONS


@dataclass(frozen=True)
class Shipment:
    """One parcel. Checkpoints may come in any order and repeated; `timeline` is the truth.

    `carrier` is a lower-case key such as `usps`; `recorded_at` says when the facts were fetched
    (None: never); `trouble` names why the last refresh failed, if it did.
    """

    tracking_number: str
    carrier: str | None = None
    checkpoints: tuple[Checkpoint, ...] = field(default=())
    recorded_at: datetime | None = None
    trouble: str | None = None

    @cached_property
    def timeline(self) -> tuple[Checkpoint, ...]:
        """Checkpoints without repeats, oldest first."""
        seen: dict[object, Checkpoint] = {}
        for point in self._in_some_order:
            key = point.event_id or (point.at, point.tag, point.reason, point.message, point.location)
            seen.setdefault(key, point)
        return tuple(sorted(seen.values(), key=lambda point: point.order_key))

    @property
    def _in_some_order(self) -> list[Checkpoint]:
        """The checkpoints in an order that does not depend on how they arrived."""

        def told(point: Checkpoint) -> tuple[str, ...]:
            return tuple(text or "" for text in (point.reason, point.location, point.message, point.event_id, point.raw_code))

        return sorted(self.checkpoints, key=lambda point: (point.order_key, told(point)))

    @property
    def current(self) -> Checkpoint | None:
        """The checkpoint that tells the parcel's status: `delivered` stands, but for a later `returned`."""
        if not self.timeline:
            return None
        delivered = [p for p in self.timeline if p.tag is Tag.DELIVERED]
        if not delivered:
            return self._last_told
        later = [p for p in self.timeline if p.tag is Tag.RETURNED and p.order_key > delivered[0].order_key]
        return later[-1] if later else delivered[0]

    @property
    def _last_told(self) -> Checkpoint:
        """The last checkpoint; a label event that is dated after a scan does not take the parcel back."""
        moved = [p for p in self.timeline if p.tag is not Tag.INFO_RECEIVED] if self.first_carrier_scan else []
        return moved[-1] if moved else self.timeline[-1]

    @property
    def tag(self) -> Tag:
        """Canonical status now."""
        return self.current.tag if self.current else Tag.UNKNOWN

    @property
    def first_carrier_scan(self) -> Checkpoint | None:
        """The earliest scan by the carrier: the start of every transit count."""
        return next((p for p in self.timeline if p.is_carrier_scan), None)

    @property
    def delivered(self) -> Checkpoint | None:
        """The delivery scan, when the parcel is delivered and did not come back."""
        return self.current if self.current and self.current.tag is Tag.DELIVERED else None

    @property
    def ended(self) -> bool:
        """Tell whether the parcel's way to the shopper is over: delivered, or turned back to the sender."""
        return self.tag in {Tag.DELIVERED, Tag.RETURNED}

    @property
    def settled(self) -> bool:
        """Tell whether no further scan is expected; a parcel on its way back still moves."""
        return self.ended and not (self.current and self.current.reason == "returning")

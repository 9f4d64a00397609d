"""Orders as the shop system records them. Money is Decimal in the order's currency."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from helpdesk.shipments import Shipment


class ItemKind(StrEnum):
    """How an item comes to be ready for the parcel."""

    STANDARD = "standard"
    MADE_TO_ORDER = "made_to_order"
    PRE_ORDER = "pre_order"


class Method(StrEnum):
    """Shipping methods as canonical names; a shop's own names are mapped at import."""

    ECONOMY = "economy"
    EXPRESS = "express"
    ECONOMY_INTERNATIONAL = "economy_international"
    EXPEDITED_INTERNATIONAL = "expedited_international"
    STANDARD = "standard"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount with its ISO 4217 currency."""

    value: Decimal
    currency: str

    def as_json(self) -> dict[str, str]:
        """Return `{"value": "7.50", "currency": "USD"}`."""
        return {"value": f"{self.value:.2f}", "currency": self.currency}


@dataclass(frozen=True, slots=True)
class Item:
    """One line of an order; `release_date` is known only for some pre-orders."""

    title: str
    quantity: int
    price: Decimal
    kind: ItemKind = ItemKind.STANDARD
    release_date: date | None = None


@dataclass(frozen=True, slots=True)
class ShippingChoice:
    """What the shopper chose and paid for transport, after discounts; and what came back of it."""

    method: Method
    fee: Decimal
    fee_refunded: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Destination:
    """Where the order goes: ISO 3166 alpha-2 country and, where known, the postcode."""

    country: str
    postcode: str | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """One order with its parcels. `placed_at` is aware; `email` is lower case."""

    number: str
    email: str
    placed_at: datetime
    currency: str
    items: tuple[Item, ...]
    shipping: ShippingChoice
    destination: Destination
    protection: str | None = None
    shipments: tuple[Shipment, ...] = field(default=())

    @property
    def subtotal(self) -> Money:
        """What the items cost together, before shipping."""
        return Money(sum((i.price * i.quantity for i in self.items), Decimal(0)), self.currency)

    def with_shipments(self, shipments: tuple[Shipment, ...]) -> "Order":
        """Return the same order with other parcels (fresher facts)."""
        return replace(self, shipments=shipments)

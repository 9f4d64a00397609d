"""What a question is asked about: a shop, a moment, perhaps an order, perhaps a what-if."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property

from helpdesk.evidence import FactSource, Kind, Value
from helpdesk.orders import ItemKind, Method, Money, Order
from helpdesk.shops import Shop, Stated
from helpdesk.terms.calculations import Reckoning, derive


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What a shopper supposes when there is no order (yet).

    `ship_date` is the first carrier scan; `order_date` is a date, `placed_at` a moment.
    """

    method: Method | None = None
    country: str | None = None
    subtotal: Money | None = None
    item_kind: ItemKind | None = None
    order_date: date | None = None
    ship_date: date | None = None
    placed_at: datetime | None = None


@dataclass(frozen=True)
class Case:
    """The facts a rule may see. `now` is aware."""

    shop: Shop
    now: datetime
    order: Order | None = None
    what_if: WhatIf = WhatIf()

    @cached_property
    def reckoning(self) -> Reckoning:
        """How the shop counts."""
        return Reckoning(self.shop.calendar, self.shop.zone)

    @cached_property
    def moment(self) -> Value:
        """The moment of asking."""
        return Value(Kind.MOMENT, self.now, FactSource("conversation", "now"))

    @cached_property
    def today(self) -> Value:
        """The date of asking, in the shop's zone."""
        return self.derive("local_date", self.moment)

    @cached_property
    def placed(self) -> Value | None:
        """The moment the order was (or would be) placed, when known to the minute."""
        if self.order:
            return self.of_order("placed_at", Kind.MOMENT, self.order.placed_at)
        if self.what_if.placed_at:
            return self.supposed("placed_at", Kind.MOMENT, self.what_if.placed_at)
        return None

    @cached_property
    def ordered_on(self) -> Value:
        """The date of the order, real or supposed; today when nothing else is said."""
        if self.placed:
            return self.derive("local_date", self.placed)
        if self.what_if.order_date:
            return self.supposed("order_date", Kind.DATE, self.what_if.order_date)
        return self.today

    @property
    def law_date(self) -> date:
        """The date whose policy is in force for this case: the order's."""
        if self.placed is None and self.what_if.order_date is None and self.what_if.ship_date:
            today: date = self.today.raw
            return min(self.what_if.ship_date, today)
        ordered: date = self.ordered_on.raw
        return ordered

    @property
    def predates_policy(self) -> bool:
        """Tell whether the order is older than the published policy, so that an earlier text may apply."""
        return self.order is not None and self.shop.published is not None and self.law_date < self.shop.published

    @property
    def country(self) -> str | None:
        """The destination, real or supposed (ISO alpha-2)."""
        return self.order.destination.country if self.order else self.what_if.country

    @cached_property
    def method(self) -> Method | None:
        """The shipping method, real or supposed, by the name the shop uses for that destination."""
        asked = self.order.shipping.method if self.order else self.what_if.method
        return self._named_for_destination(asked)

    @property
    def country_value(self) -> Value | None:
        """The destination as a bound value."""
        if self.order:
            return self.of_order("destination.country", Kind.COUNTRY, self.order.destination.country)
        return self.supposed("country", Kind.COUNTRY, self.what_if.country) if self.what_if.country else None

    @property
    def method_value(self) -> Value | None:
        """The method as a bound value."""
        if self.method is None:
            return None
        if self.order:
            return self.of_order("shipping.method", Kind.CHOICE, self.method.value)
        return self.supposed("method", Kind.CHOICE, self.method.value)

    @property
    def subtotal(self) -> Value | None:
        """What the items cost, real or supposed."""
        if self.order:
            return self.of_order("subtotal", Kind.MONEY, self.order.subtotal)
        return self.supposed("subtotal", Kind.MONEY, self.what_if.subtotal) if self.what_if.subtotal else None

    @property
    def item_kinds(self) -> tuple[ItemKind, ...]:
        """The kinds of items, without repeats; empty when unknown."""
        if self.order:
            return tuple(dict.fromkeys(item.kind for item in self.order.items))
        return (self.what_if.item_kind,) if self.what_if.item_kind else ()

    def find(self, family: str, *, item: str | None = None, method: str | None = None, country: str | None = None) -> Stated | None:
        """Return the clause that holds for this case on its date (see `Shop.find`)."""
        return self.shop.find(
            family,
            self.law_date,
            method=method or (self.method.value if self.method else None),
            country=country or self.country or self._home_of(method),
            item=item,
        )

    def _home_of(self, method: str | None) -> str | None:
        """A method the shop lists for home only is meant there when no country is named."""
        named = method or (self.method.value if self.method else None)
        return self.shop.home_country if named in self.shop.methods.get("domestic", ()) else None

    def derive(self, name: str, *inputs: Value) -> Value:
        """Run a named calculation in the shop's way of counting."""
        return derive(self.reckoning, name, *inputs)

    def of_order(self, field: str, kind: Kind, raw: object) -> Value:
        """Bind a field of the order."""
        assert self.order is not None
        return Value(kind, raw, FactSource(f"order {self.order.number}", field))

    def supposed(self, field: str, kind: Kind, raw: object) -> Value:
        """Bind what the shopper supposes."""
        return Value(kind, raw, FactSource("question", field))

    def _named_for_destination(self, asked: Method | None) -> Method | None:
        """Map the plain word to the shop's own name: abroad, "economy" is its international economy."""
        if self.country is None or self.shop.home_country is None:
            return asked
        abroad = self.country != self.shop.home_country
        swap = {Method.ECONOMY: Method.ECONOMY_INTERNATIONAL} if abroad else {Method.ECONOMY_INTERNATIONAL: Method.ECONOMY}
        return swap.get(asked, asked) if asked else None

    def is_foreign_at_home(self, method: Method) -> bool:
        """Tell whether a method that the shop lists for abroad only is meant for the home country."""
        listed = self.shop.methods
        only_abroad = method.value in listed.get("international", ()) and method.value not in listed.get("domestic", ())
        return only_abroad and self.country is not None and self.country == self.shop.home_country

    def usual_method(self) -> Method | None:
        """The method a shop uses when none is named: the first of its list for the destination."""
        everywhere = self.shop.methods.get("everywhere")
        if everywhere:
            return Method(everywhere[0])
        if self.country is None:
            return None
        names = self.shop.methods.get("domestic" if self.country == self.shop.home_country else "international", ())
        return Method(names[0]) if names else None


def money_of(text: str, currency: str) -> Money:
    """Build Money from its text."""
    return Money(Decimal(text), currency)

"""Loads a shop's orders into the store, one transaction an order."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from helpdesk.orderfiles import Row
from helpdesk.ports import OrderStore


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of an import; `errors` holds the line and the sentence of every order that was left out."""

    new: int
    changed: int
    unchanged: int
    errors: tuple[tuple[int, str], ...]


def import_orders(store: OrderStore, shop: str, rows: Iterable[Row], progress: Callable[[int], None] | None = None) -> ImportReport:
    """Save every good row for a shop (its id); `progress` hears how many rows are done.

    Each order is saved whole or not at all, and importing the same file again changes nothing.
    """
    counts = {"new": 0, "changed": 0, "unchanged": 0}
    errors: list[tuple[int, str]] = []
    for done, row in enumerate(rows, start=1):
        if row.order is None:
            errors.append((row.line, row.error or "the order cannot be read"))
        else:
            known = store.find(shop, row.order.number) is not None
            changed = store.save(shop, row.order)
            counts[("changed" if known else "new") if changed else "unchanged"] += 1
        if progress:
            progress(done)
    return ImportReport(**counts, errors=tuple(errors))

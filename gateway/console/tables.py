"""Tables of figures, for a page and as CSV."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

Cell = str | int | float | Decimal | None

NOTHING = "\N{EN DASH}"

# Below so many cases a percentage would say more than is known.
FEWEST = 5
# A cell that begins so would be run as a formula by a spreadsheet.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True)
class Table:
    """One table. `name` is its own on the page and in the name of its file; `numbers` are the columns of figures.

    `links` holds an address for each row's first cell, where there is one.
    """

    name: str
    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    numbers: frozenset[int] = frozenset()
    links: tuple[str | None, ...] = ()


def as_csv(table: Table) -> str:
    """Write a table as CSV that a spreadsheet takes for data, whatever stands in it."""
    held = io.StringIO()
    writer = csv.writer(held, lineterminator="\r\n")
    writer.writerow([_safe(title) for title in table.head])
    writer.writerows([_safe(cell) for cell in row] for row in table.rows)
    return held.getvalue()


def shown(cell: Cell) -> str:
    """Write a cell as a page shows it."""
    if cell is None:
        return NOTHING
    if isinstance(cell, int):
        return f"{cell:,}"
    return f"{cell:,.2f}".rstrip("0").rstrip(".") if isinstance(cell, float) else str(cell)


def share(part: int, whole: int) -> str:
    """Say a part of a whole as a percentage, or in numbers where there are few cases."""
    if not whole:
        return NOTHING
    if whole < FEWEST:
        return f"{part} of {whole}"
    percent = f"{100 * part / whole:.0f}"
    return f"{'under 1' if part and percent == '0' else percent} %"


def by_count(title: str, name: str, what: str, counted: Sequence[tuple[str, int]], of: str) -> Table:
    """Return a table of things by how often they come, with their shares."""
    whole = sum(count for _, count in counted)
    rows = tuple((label, count, share(count, whole)) for label, count in counted)
    return Table(name, title, (what, of, "Share"), rows, frozenset({1, 2}))


def _safe(cell: Cell) -> str:
    if cell is None:
        return ""
    text = str(cell)
    return f"'{text}" if isinstance(cell, str) and text.startswith(_FORMULA) else text

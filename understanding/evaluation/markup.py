"""Small pieces of the report's HTML: sections, tables and cells. Everything that is not ours is escaped here or by the caller."""

from collections.abc import Sequence
from html import escape

Groups = Sequence[tuple[str, int]]


def section(title: str, note: str, content: str) -> str:
    """A card with a title and a note."""
    return f'<section><h2>{escape(title)}</h2><p class="note">{escape(note)}</p>{content}</section>'


def wide(name: str, content: str) -> str:
    """Content that scrolls sideways by itself, by keyboard too, where the screen is narrow."""
    return f'<div class="wide" role="region" tabindex="0" aria-label="{escape(name)}">{content}</div>'


def table(name: str, heads: Sequence[str], rows: Sequence[str], groups: Groups = (), kind: str = "") -> str:
    """Heads that begin with ``#`` stand over numbers; ``groups`` are names over several heads."""
    above = row(*map(_group, groups)) if groups else ""
    cells = "".join(f'<th scope="col"{_number(head)}>{escape(head.lstrip("#"))}</th>' for head in heads)
    head, body = f"<thead>{above}<tr>{cells}</tr></thead>", f"<tbody>{''.join(rows)}</tbody>"
    return wide(name, f'<table class="figures {kind}">{head}{body}</table>')


def row(*cells: str) -> str:
    """A row of cells."""
    return f"<tr>{''.join(cells)}</tr>"


def head_cell(text: str) -> str:
    """The name of a row; a long name may break after an underscore."""
    return f'<th scope="row">{breakable(text)}</th>'


def number(text: str) -> str:
    """A cell with a number that is a count or a measure."""
    return f'<td class="number">{escape(text)}</td>'


def share(count: int, of: int, tone: str = "") -> str:
    """A share as a whole percentage, with a bar behind it where it has a tone."""
    if not of:
        return number("-")
    bar = f' style="--share:{count / of:.3f}"' if tone else ""
    return f'<td class="number {tone}"{bar} title="{count} of {of}">{100 * count / of:.0f}</td>'


def percent(count: int, of: int) -> str:
    """A share as text."""
    return f"{100 * count / of:.1f}&nbsp;%" if of else "-"


def breakable(text: str) -> str:
    """A name that may break its line after an underscore."""
    return escape(text).replace("_", "_<wbr>")


def labelled_cell(label: str, content: str, kind: str) -> str:
    """A cell that can say what it is: on a narrow screen the row becomes a paragraph without its head."""
    return f'<td class="{kind}" data-label="{escape(label)}">{content}</td>'


def _group(group: tuple[str, int]) -> str:
    name, span = group
    return f'<th colspan="{span}" scope="colgroup">{escape(name)}</th>' if name else f'<td colspan="{span}"></td>'


def _number(head: str) -> str:
    return ' class="number"' if head.startswith("#") else ""

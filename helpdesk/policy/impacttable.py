"""The impact of a proposed policy as tables on a terminal."""

from collections.abc import Iterator, Sequence

from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from helpdesk.policy.impact import Impact, Judged, TermChange, Weight
from helpdesk.policy.sidebyside import HEADINGS, PAST, name, rows
from helpdesk.progress import plain

_MOST = 40


def show(console: Console, impact: Impact) -> None:
    """Print what changes: clauses, anchors, counts by question, and the answers side by side."""
    for part in _parts(impact):
        console.print(part)


def _parts(impact: Impact) -> Iterator[Group | Text]:
    yield Text(f"{impact.shop}: what the proposed policy would change on {impact.now:%Y-%m-%d %H:%M}", style="bold")
    yield _titled("Clauses", _side_by_side(impact.terms))
    for change, anchors in impact.anchors.items():
        if anchors:
            yield Text(f"Anchors of the FAQ page, {change.replace('_', ' ')}: {', '.join(anchors)}")
    for term in (term for term in impact.terms if term.rewrites_past):
        yield Text(f"{term.name} {PAST}", style="yellow")
    yield _titled(f"Answers about {impact.asked_orders} open orders", _counts(impact))
    yield _titled("Open orders, answers that change", _side_by_side(impact.orders))
    yield _titled(f"Cases: {len(impact.broken)} of {impact.asked_cases} would fail", _failures(impact.broken))


def _titled(title: str, table: Table | None) -> Group | Text:
    head = Text(f"\n{title}", style="bold")
    return Group(head, table) if table else Group(head, Text("nothing", style="dim"))


def _counts(impact: Impact) -> Table:
    table = Table("question", *HEADINGS.values(), box=None, pad_edge=False, header_style="dim")
    for column in table.columns[1:]:
        column.justify = "right"
    for question, counted in impact.counts.items():
        table.add_row(name(question), *(str(counted[weight] or "") for weight in HEADINGS))
    return table


def _side_by_side(changed: Sequence[Judged | TermChange]) -> Table | None:
    if not changed:
        return None
    table = Table("", "", "now", "proposed", box=None, pad_edge=False, header_style="dim")
    for one in changed[:_MOST]:
        about, what = (one.about, one.question) if isinstance(one, Judged) else (one.name, one.change)
        if isinstance(one, Judged) and one.weight is Weight.SOURCE:
            # The quotes are long and the answer is the same.
            table.add_row(_cell(about), _cell(name(what)), HEADINGS[one.weight], "")
            continue
        for number, (key, before, after) in enumerate(row for row in rows(one) if not row[0].startswith("source ")):
            first = (_cell(about), _cell(f"{name(what)}: {key}")) if not number else (_cell(""), _cell(key))
            table.add_row(*first, _cell(before), _cell(after))
    if len(changed) > _MOST:
        table.add_row(f"and {len(changed) - _MOST} more; --json and --html have them all")
    return table


def _failures(broken: Sequence[Judged]) -> Table | None:
    if not broken:
        return None
    table = Table("case", "under the proposed policy", box=None, pad_edge=False, header_style="dim")
    for one in broken[:_MOST]:
        table.add_row(_cell(one.about), _cell(f"{name(one.question)}: {'; '.join(one.failures)}"))
    if len(broken) > _MOST:
        table.add_row(f"and {len(broken) - _MOST} more; --json and --html have them all")
    return table


def _cell(text: str) -> Text:
    """A cell without markup: an order's number or a quote is not ours to interpret."""
    return Text(plain(text))

"""Drawings for the report: curves as inline SVG, the confusion matrix as a coloured table."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from understanding.evaluation.figures import folded

WIDTH, HEIGHT = 360, 250
_LEFT, _RIGHT, _TOP, _BOTTOM = 36, 8, 8, 40
_GRID = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
_PALE = 0.85


@dataclass(frozen=True)
class Curve:
    """One line: its name, its colour, and its points with what is said when one is pointed at."""

    name: str
    colour: str
    points: Sequence[tuple[float, float, str]]
    dots: Sequence[float] = ()


@dataclass(frozen=True)
class Axes:
    """What the two directions mean. ``mark`` is a value on the horizontal axis to point out."""

    across: str
    up: str
    title: str
    mark: float | None = None
    diagonal: bool = False


def x_of(value: float) -> float:
    """Where a share lies across the drawing."""
    return round(_LEFT + value * (WIDTH - _LEFT - _RIGHT), 1)


def y_of(value: float) -> float:
    """Where a share lies down the drawing; one is at the top."""
    return round(_TOP + (1 - value) * (HEIGHT - _TOP - _BOTTOM), 1)


def line_chart(axes: Axes, curves: Sequence[Curve]) -> str:
    """A chart of shares over shares, with a key below it."""
    inside = "".join([*_frame(axes), *map(_curve, curves)])
    drawing = f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(axes.title)}">{inside}</svg>'
    key = "".join(f"<li>{_sample(curve.colour)}{escape(curve.name)}</li>" for curve in curves)
    return f'<figure>{drawing}<figcaption><ul class="key">{key}</ul></figcaption></figure>'


def _sample(colour: str) -> str:
    line = f'<line x1="0" y1="4" x2="26" y2="4" class="curve stroke-{colour}"/>'
    return f'<svg viewBox="0 0 26 8" aria-hidden="true">{line}</svg>'


def _frame(axes: Axes) -> Iterator[str]:
    for value in _GRID:
        yield f'<line class="grid" x1="{x_of(0)}" x2="{x_of(1)}" y1="{y_of(value)}" y2="{y_of(value)}"/>'
        yield f'<text x="{x_of(0) - 5}" y="{y_of(value) + 4}" text-anchor="end">{value:g}</text>'
        yield f'<text x="{x_of(value)}" y="{y_of(0) + 15}" text-anchor="middle">{value:g}</text>'
    yield f'<text x="{x_of(0.5)}" y="{HEIGHT - 6}" text-anchor="middle">{escape(axes.across)}</text>'
    middle = y_of(0.5)
    yield f'<text x="9" y="{middle}" text-anchor="middle" transform="rotate(-90 9 {middle})">{escape(axes.up)}</text>'
    if axes.diagonal:
        yield f'<line class="guide" x1="{x_of(0)}" y1="{y_of(0)}" x2="{x_of(1)}" y2="{y_of(1)}"/>'
    if axes.mark is not None:
        across = x_of(axes.mark)
        yield f'<line class="guide" x1="{across}" x2="{across}" y1="{y_of(0)}" y2="{y_of(1)}"/>'
        yield f'<text x="{across - 4}" y="{y_of(0.5)}" text-anchor="end">now {axes.mark:g}</text>'


def _curve(curve: Curve) -> str:
    path = " ".join(f"{x_of(across)},{y_of(up)}" for across, up, _ in curve.points)
    drawn = [f'<polyline class="curve stroke-{curve.colour}" points="{path}"/>']
    radii = curve.dots or [0.0] * len(curve.points)
    for (across, up, words), radius in zip(curve.points, radii, strict=True):
        place = f'cx="{x_of(across)}" cy="{y_of(up)}"'
        if radius:
            drawn.append(f'<circle class="dot fill-{curve.colour}" {place} r="{radius:.1f}"/>')
        drawn.append(f'<circle class="hit" {place} r="6"><title>{escape(words)}</title></circle>')
    return "".join(drawn)


def heat_map(rows: Mapping[str, Counter[str]], last: Sequence[str]) -> str:
    """Written intents down, readings across; ``last`` are the columns that come at the end."""
    columns = [name for name in rows if name not in last] + list(last)
    order = [name for name in rows if name not in last] + [name for name in last if name in rows]
    head = "".join(f'<th scope="col"><span>{escape(name)}</span></th>' for name in columns)
    body = "".join(f'<tr><th scope="row">{escape(name)}</th>{_heat_row(name, rows[name], columns)}</tr>' for name in order)
    return f'<table class="heat"><thead><tr><td></td>{head}</tr></thead><tbody>{body}</tbody></table>'


def _heat_row(truth: str, counts: Counter[str], columns: Sequence[str]) -> str:
    return "".join(_heat_cell(truth, name, counts[name], counts.total()) for name in columns)


def _heat_cell(truth: str, found: str, count: int, of: int) -> str:
    if not count:
        return "<td></td>"
    # A root makes one mistake in twenty visible beside a full diagonal.
    heat = (count / of) ** 0.5
    tone = "good" if folded(truth) == folded(found) else "bad"
    hot = " hot" if heat > _PALE else ""
    words = escape(f"{truth} read as {found}: {count} of {of}")
    return f'<td class="{tone}{hot}" style="--heat:{heat:.2f}" title="{words}">{count}</td>'

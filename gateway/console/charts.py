"""Charts as SVG, drawn here by small pure functions: no script, no library, no colour that alone tells anything.

Widths are shares of the picture's own width and texts keep their size, so a chart is as readable on a phone as on a
wide screen. Looks are classes of `insights.css`; parts beside each other differ by pattern as well as by colour.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup, escape

_ROW, _BAR, _TEXT = 44, 14, 16
_PLOT, _ABOVE, _BELOW = 150, 14, 24
_SPARK = 32
_STEPS = (1, 2, 3, 4, 6, 8, 10)
_GRID = 2
_SMALLEST = 0.5
_FEW = 10
PATTERNS = 6


@dataclass(frozen=True, slots=True)
class Row:
    """One bar: its label, its value, or the values of its parts, and what is written at its end."""

    label: str
    parts: tuple[float, ...]
    shown: str

    @property
    def total(self) -> float:
        """The length of the whole bar."""
        return sum(self.parts)


@dataclass(frozen=True, slots=True)
class Line:
    """One line over the days."""

    name: str
    values: tuple[float, ...]


def bars(name: str, title: str, rows: Sequence[Row], legend: Sequence[str] = ()) -> Markup:
    """Draw a bar for each row, the longest over the full width; several parts lie one after the other.

    `name` is the chart's own on its page. `legend` names the parts.
    """
    longest = max((row.total for row in rows), default=0) or 1
    drawn = [_bar(name, number * _ROW, row, longest) for number, row in enumerate(rows)]
    tall = len(rows) * _ROW
    return _picture(
        name, title, _bars_told(rows, legend), tall, [_patterns(name, max((len(row.parts) for row in rows), default=0)), *drawn]
    )


def lines(name: str, title: str, labels: Sequence[str], series: Sequence[Line]) -> Markup:
    """Draw lines over the same days; the first is drawn through, the others are dashed, each in its own way."""
    top = nice_top(max((value for line in series for value in line.values), default=0))
    grid = [_grid(share / _GRID, top * share / _GRID) for share in range(_GRID + 1)]
    plot = _element("svg", *(_line(number, line, top) for number, line in enumerate(series)), **_plot_of(len(labels), top))
    places = [0] if len(labels) < _GRID else [0, (len(labels) - 1) // 2, len(labels) - 1]
    words = [_day(labels, place) for place in dict.fromkeys(places)] if labels else []
    told = "; ".join(f"{line.name}: {_range(line.values)}" for line in series)
    return _picture(name, title, told, _ABOVE + _PLOT + _BELOW, [plot, *grid, *words])


def sparkline(values: Sequence[float]) -> Markup:
    """Draw a line the size of a word; it only decorates a figure that stands beside it."""
    top = nice_top(max(values, default=0))
    line = _line(0, Line("", tuple(values)), top)
    box = {"viewBox": f"0 0 {max(1, len(values) - 1)} {_number(top)}", "preserveAspectRatio": "none"}
    inner = _element("svg", line, x="0", y="2", width="100%", height=str(_SPARK - 4), overflow="visible", **box)
    return _element("svg", inner, **{"class": "spark", "width": "100%", "height": str(_SPARK), "aria-hidden": "true", "focusable": "false"})


def swatch(name: str, number: int) -> Markup:
    """Draw a little of what part number `number` of a chart looks like, for its legend."""
    parts = _part(name, number, {"width": "100%", "height": "100%"})
    return _element("svg", *parts, **{"class": "swatch", "width": "18", "height": "14", "aria-hidden": "true", "focusable": "false"})


def line_swatch(number: int) -> Markup:
    """Draw a little of what line number `number` looks like, for its legend."""
    mark = _element("line", x1="0", y1="7", x2="28", y2="7", **{"class": f"line n{number + 1}"})
    return _element("svg", mark, **{"class": "swatch", "width": "28", "height": "14", "aria-hidden": "true", "focusable": "false"})


def nice_top(highest: float) -> int:
    """Return the round number at which an axis ends that has room for a value; its half is a whole number as well."""
    if highest < _FEW:
        return 2 * max(1, math.ceil(highest / 2))
    power = int(10 ** math.floor(math.log10(highest)))
    return next(step * power for step in _STEPS if step * power >= highest)


def _picture(name: str, title: str, told: str, tall: int, parts: Sequence[Markup]) -> Markup:
    heading = _element("title", title, id=f"{name}-title")
    description = _element("desc", told, id=f"{name}-desc")
    named = {"class": "chart", "role": "img", "aria-labelledby": f"{name}-title {name}-desc"}
    return _element("svg", heading, description, *parts, width="100%", height=str(max(tall, 1)), **named)


def _bar(name: str, top: int, row: Row, longest: float) -> Markup:
    label = _element("text", row.label, x="0", y=str(top + _TEXT), **{"class": "label"})
    shown = _element("text", row.shown, x="100%", y=str(top + _TEXT), **{"class": "shown", "text-anchor": "end"})
    y, tall = str(top + _TEXT + 6), str(_BAR)
    ground = _element("rect", x="0", y=y, width="100%", height=tall, rx="3", **{"class": "ground"})
    drawn, at = [label, shown, ground], 0.0
    for number, part in enumerate(row.parts):
        wide = 100 * part / longest
        if wide:
            # What is there is seen, however little it is.
            box = {"x": f"{_number(at)}%", "y": y, "width": f"{_number(max(wide, _SMALLEST))}%", "height": tall}
            drawn += _part(name, number, box)
        at += wide
    return _element("g", *drawn)


def _part(name: str, number: int, box: Mapping[str, str]) -> list[Markup]:
    """Draw one part. The first is plain; every other one has lines or dots of its own over its colour."""
    plain = _element("rect", **box, **{"class": f"part n{number + 1}"})
    return [plain, _element("rect", **box, fill=f"url(#{name}-p{number + 1})")] if number else [plain]


def _patterns(name: str, parts: int) -> Markup:
    """Define the patterns of parts 2 and on: slanting lines, dots, upright lines, lines the other way, crosses."""
    shapes = ("M-1 7 7 -1", "M2 2h2M5 5h2", "M3 0v6", "M-1 -1 7 7", "M0 3h6M3 0v6")
    made = []
    for number, shape in enumerate(shapes[: max(0, parts - 1)], start=2):
        path = _element("path", d=shape, **{"class": "pattern"})
        made.append(_element("pattern", path, id=f"{name}-p{number}", width="6", height="6", patternUnits="userSpaceOnUse"))
    return _element("defs", *made) if made else Markup()


def _line(number: int, line: Line, top: float) -> Markup:
    # A single day is drawn as a level line.
    values = line.values if len(line.values) != 1 else line.values * 2
    points = " ".join(f"{place},{_number(top - value)}" for place, value in enumerate(values))
    return _element("polyline", points=points, **{"class": f"line n{number + 1}", "vector-effect": "non-scaling-stroke"})


def _plot_of(days: int, top: float) -> dict[str, Any]:
    box = {"viewBox": f"0 0 {max(1, days - 1)} {_number(top)}", "preserveAspectRatio": "none", "overflow": "visible"}
    return {"x": "0", "y": str(_ABOVE), "width": "100%", "height": str(_PLOT), **box}


def _grid(share: float, value: float) -> Markup:
    y = _ABOVE + _PLOT * (1 - share)
    mark = _element("line", x1="0", y1=_number(y), x2="100%", y2=_number(y), **{"class": "grid"})
    return _element("g", mark, _element("text", _number(value), x="0", y=_number(y - 3), **{"class": "axis"}) if share else "")


def _day(labels: Sequence[str], place: int) -> Markup:
    share = place / (len(labels) - 1) if len(labels) > 1 else 0.5
    anchor = "start" if share == 0 else "end" if share == 1 else "middle"
    y = str(_ABOVE + _PLOT + _BELOW - 6)
    return _element("text", labels[place], x=f"{_number(100 * share)}%", y=y, **{"class": "axis", "text-anchor": anchor})


def _bars_told(rows: Sequence[Row], legend: Sequence[str]) -> str:
    """Say the chart in a sentence a row, at most a handful; the table beside it says everything."""
    told = [f"{row.label}: {row.shown}" for row in rows[:PATTERNS]]
    more = [f"and {len(rows) - PATTERNS} more"] if len(rows) > PATTERNS else []
    parts = [f"Parts: {', '.join(legend)}"] if legend else []
    return "; ".join((*told, *more, *parts)) or "Nothing to show."


def _range(values: Sequence[float]) -> str:
    return f"{_number(min(values))} to {_number(max(values))} a day, {_number(sum(values))} in all" if values else "nothing"


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _element(tag: str, *content: str, **attributes: Any) -> Markup:
    """Write an element; everything that is not Markup is escaped."""
    # Put together by hand: charts are hundreds of these, and a template for each would take as long as the figures.
    written = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    return Markup(f"<{tag}{written}>{''.join(map(escape, content))}</{tag}>")  # noqa: S704 - escaped above; tags and names are our own

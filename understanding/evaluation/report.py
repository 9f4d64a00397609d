"""The evaluation as one page that needs nothing but itself: no script, no font, no picture from elsewhere."""

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from understanding.classifier import FALLBACK, REFUSALS
from understanding.evaluation.charts import Axes, Curve, heat_map, line_chart
from understanding.evaluation.figures import Bin, given_to_truth
from understanding.evaluation.findings import Findings
from understanding.evaluation.labelled import Score, ScoredFile
from understanding.evaluation.texts import frontier_cell

STYLE = Path(__file__).with_name("report.css")
_BIGGEST_DOT = 6.0
Groups = Sequence[tuple[str, int]]


def page(findings: Findings) -> str:
    """The whole page."""
    body = "".join(_sections(findings))
    style = STYLE.read_text(encoding="utf-8")
    head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
    title = "How well messages are understood"
    top = f"<head>{head}<title>{title}</title><style>{style}</style></head>"
    return f'<!doctype html>\n<html lang="en">{top}<body><main>{body}</main></body></html>\n'


def _sections(findings: Findings) -> Iterator[str]:
    yield _opening(findings)
    yield _section("By language", _READING, _languages(findings))
    yield f'<div class="pair">{_threshold(findings)}{_reliability(findings)}</div>'
    yield from (_labelled(file, findings.measured.threshold) for file in findings.files)
    yield _section("By intent and language", "Per cent; a bar behind a figure shows it again, for the eye.", _intents(findings))
    yield _section("Most frequent confusions", "Messages that are asked again are not counted here.", _confusions(findings))
    yield _section("Confusion matrix", _MATRIX, _wide("Confusion matrix", heat_map(findings.matrix, [*REFUSALS, FALLBACK])))
    yield _section(f"The {len(findings.worst)} worst mistakes", _WORST, _worst(findings))


_READING = (
    "Top-1: the likeliest intent is the written one, whatever the threshold. Recall: the shopper gets what the example asks for. "
    "Refused: nothing was answered (out_of_scope, other_support or nlu_fallback), which is right for messages out of scope. "
    "Wrong: another question was answered. All shares are per cent."
)
_MATRIX = (
    "Down: what was written; across: how it was read. Blue is right, orange is a mistake or a refusal of a question we answer; "
    "the stronger, the larger the share of the row."
)
_WORST = "Those that were answered as something else, and left the least probability to the truth. Per cent."


def _opening(findings: Findings) -> str:
    whole, took = findings.languages[-1], findings.measured
    spoken = ", ".join(row.language for row in findings.languages[:-1])
    tiles = (
        (_percent(whole.inside.right, whole.inside.n), "of questions in scope read right"),
        (_percent(whole.inside.wrong, whole.inside.n), "of questions in scope answered as another"),
        (_percent(whole.outside.right, whole.outside.n), "of messages out of scope refused"),
        (_percent(whole.everything.top, whole.everything.n), "top-1, before the threshold"),
        (f"{took.seconds_per_message * 1000:.1f} ms", "per message"),
    )
    text = (
        f"{whole.everything.n} written examples ({escape(spoken)}), each read by a model that has not seen it: {took.folds} folds, "
        f"threshold {took.threshold:g}, {took.seconds:.0f} seconds. Our own examples are many ways of saying few things, "
        "so strangers' messages may be understood better or worse than this; compare two of these pages, not one with the world."
    )
    items = "".join(f"<li><b>{value}</b><span>{words}</span></li>" for value, words in tiles)
    return f'<header><h1>How well messages are understood</h1><p class="note">{text}</p><ul class="tiles">{items}</ul></header>'


def _section(title: str, note: str, content: str) -> str:
    return f'<section><h2>{escape(title)}</h2><p class="note">{escape(note)}</p>{content}</section>'


def _wide(name: str, content: str) -> str:
    """Content that scrolls sideways by itself, by keyboard too, where the screen is narrow."""
    return f'<div class="wide" role="region" tabindex="0" aria-label="{escape(name)}">{content}</div>'


def _table(name: str, heads: Sequence[str], rows: Sequence[str], groups: Groups = (), kind: str = "") -> str:
    """Heads that begin with ``#`` stand over numbers; ``groups`` are names over several heads."""
    above = _row(*map(_group, groups)) if groups else ""
    cells = "".join(f'<th scope="col"{_number(head)}>{escape(head.lstrip("#"))}</th>' for head in heads)
    head, body = f"<thead>{above}<tr>{cells}</tr></thead>", f"<tbody>{''.join(rows)}</tbody>"
    return _wide(name, f'<table class="figures {kind}">{head}{body}</table>')


def _group(group: tuple[str, int]) -> str:
    name, span = group
    return f'<th colspan="{span}" scope="colgroup">{escape(name)}</th>' if name else f'<td colspan="{span}"></td>'


def _number(head: str) -> str:
    return ' class="number"' if head.startswith("#") else ""


def _percent(count: int, of: int) -> str:
    return f"{100 * count / of:.1f}&nbsp;%" if of else "-"


def _cell(count: int, of: int, tone: str = "") -> str:
    """A share as a whole percentage, with a bar behind it where it has a tone."""
    if not of:
        return '<td class="number">-</td>'
    bar = f' style="--share:{count / of:.3f}"' if tone else ""
    return f'<td class="number {tone}"{bar} title="{count} of {of}">{100 * count / of:.0f}</td>'


def _name(intent: str) -> str:
    """An intent that may break its line after an underscore."""
    return escape(intent).replace("_", "_<wbr>")


def _languages(findings: Findings) -> str:
    heads = ("", "#top-1", "#n", "#recall", "#refused", "#wrong", "#n", "#recall")
    rows = []
    for row in findings.languages:
        whole, within, without = row.everything, row.inside, row.outside
        shares = _cell(within.right, within.n, "good") + _cell(within.refused, within.n) + _cell(within.wrong, within.n, "bad")
        first = f'<th scope="row">{escape(row.language)}</th>{_cell(whole.top, whole.n)}'
        last = f'<td class="number">{without.n}</td>{_cell(without.right, without.n, "good")}'
        total = ' class="total"' if row is findings.languages[-1] else ""
        rows.append(f'<tr{total}>{first}<td class="number">{within.n}</td>{shares}{last}</tr>')
    return _table("By language", heads, rows, groups=(("", 2), ("in scope", 4), ("out of scope", 2)))


def _intents(findings: Findings) -> str:
    spans: dict[str, int] = {}
    for intent, _, _ in findings.intents:
        spans[intent] = spans.get(intent, 0) + 1
    rows = []
    for intent, language, found in findings.intents:
        head = f'<th scope="rowgroup" rowspan="{spans.pop(intent)}">{_name(intent)}</th>' if intent in spans else ""
        shares = _cell(found.top, found.n) + _cell(found.right, found.n, "good")
        # A refusal of what is out of scope is right, so it stands under recall and gets no colour here.
        shares += _cell(found.refused, found.n) + _cell(found.wrong, found.n, "bad")
        rows.append(f'<tr>{head}<td>{escape(language)}</td><td class="number">{found.n}</td>{shares}</tr>')
    return _table("By intent and language", ("intent", "", "#n", "#top-1", "#recall", "#refused", "#wrong"), rows)


def _threshold(findings: Findings) -> str:
    curve = findings.curve
    curves = [
        Curve(
            "in scope, read right",
            "good",
            [(p.threshold, p.inside_right, f"{p.threshold:g}: {p.inside_right:.1%} read right") for p in curve],
        ),
        Curve(
            "in scope, answered as another",
            "bad",
            [(p.threshold, p.inside_wrong, f"{p.threshold:g}: {p.inside_wrong:.1%} wrong") for p in curve],
        ),
        Curve(
            "out of scope, refused",
            "calm",
            [(p.threshold, p.outside_refused, f"{p.threshold:g}: {p.outside_refused:.1%} refused") for p in curve],
        ),
    ]
    axes = Axes("threshold", "share of messages", "Recall by threshold", mark=findings.measured.threshold)
    return _section("What the threshold buys", "How likely a message must belong here to be answered.", line_chart(axes, curves))


def _reliability(findings: Findings) -> str:
    curves = [
        _bins("likeliest intent", "good", findings.intents_reliability, "are the written intent"),
        _bins("belongs to this assistant", "calm", findings.gate_reliability, "belong here"),
    ]
    axes = Axes("how sure", "how often true", "Reliability of the probabilities", diagonal=True)
    note = "On the diagonal, 70 % sure is right in 70 of 100 cases. The larger the dot, the more messages."
    return _section("Can the probabilities be believed?", note, line_chart(axes, curves))


def _bins(name: str, colour: str, bins: Sequence[Bin], words: str) -> Curve:
    most = max((found.n for found in bins), default=1)
    points = [(b.confidence, b.right, f"{b.n} messages, {b.confidence:.0%} sure: {b.right:.0%} {words}") for b in bins]
    return Curve(name, colour, points, [max(2.0, _BIGGEST_DOT * (b.n / most) ** 0.5) for b in bins])


def _confusions(findings: Findings) -> str:
    rows = [
        _row(
            _labelled_cell("times", str(row.count), "number"),
            _labelled_cell("written as", _name(row.truth), "name"),
            _labelled_cell("read as", _name(row.found), "name"),
            _labelled_cell("in", escape(" ".join(row.languages)), "name"),
            _labelled_cell("for example", escape(row.text), "text"),
        )
        for row in findings.confusions
    ]
    return _table("Most frequent confusions", ("#times", "written as", "read as", "in", "for example"), rows, kind="cases")


def _worst(findings: Findings) -> str:
    rows = [
        _row(
            _labelled_cell("message", f'<span lang="{escape(case.example.language)}">{escape(case.example.text)}</span>', "text"),
            _labelled_cell("written as", _name(case.example.intent), "name"),
            _labelled_cell("read as", _name(case.found.intent), "name"),
            _labelled_cell("sure", f"{100 * case.found.confidence:.0f}", "number"),
            _labelled_cell("left to truth", f"{100 * given_to_truth(case):.1f}", "number"),
        )
        for case in findings.worst
    ]
    return _table("Worst mistakes", ("message", "written as", "read as", "#sure", "#left to truth"), rows, kind="cases")


def _row(*cells: str) -> str:
    return f"<tr>{''.join(cells)}</tr>"


def _labelled_cell(label: str, content: str, kind: str) -> str:
    """A cell that can say what it is: on a narrow screen the row becomes a paragraph without its head."""
    return f'<td class="{kind}" data-label="{escape(label)}">{content}</td>'


def _labelled(file: ScoredFile, threshold: float) -> str:
    heads = ("group", "#n", "#strict", "#lenient", "#n", "#strict", "#lenient")
    rows = [f'<tr><th scope="row">{escape(group.name)}</th>{_score(group.at_default)}</tr>' for group in file.groups]
    levels = [f"#{value:g}" for value, _ in file.groups[0].frontier]
    frontier = [
        f'<tr><th scope="row">{escape(group.name)}</th>'
        + "".join(f'<td class="number">{frontier_cell(f)}</td>' for _, f in group.frontier)
        + "</tr>"
        for group in file.groups
    ]
    main = _table(file.name, heads, rows, groups=(("", 1), ("in scope", 3), ("out of scope", 3)))
    note = f"Read by a model of all examples, threshold {threshold:g}. Lenient: the label or a fair second one. Per cent."
    below = '<h3>By threshold</h3><p class="note">In scope / out of scope, lenient.</p>' + _table(
        f"{file.name} by threshold", ("group", *levels), frontier
    )
    return _section(f"Labelled messages: {file.name}", note, main + below)


def _score(found: Score) -> str:
    inner = _cell(found.inside_strict, found.inside) + _cell(found.inside_lenient, found.inside, "good")
    outer = _cell(found.outside_strict, found.outside) + _cell(found.outside_lenient, found.outside, "good")
    return f'<td class="number">{found.inside}</td>{inner}<td class="number">{found.outside}</td>{outer}'

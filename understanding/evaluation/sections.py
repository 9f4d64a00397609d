"""Sections of the report that show one assistant: curves, matrix, tables, mistakes, slips."""

from collections.abc import Sequence
from html import escape

from understanding.classifier import FALLBACK, REFUSALS
from understanding.evaluation.charts import Axes, Curve, heat_map, line_chart
from understanding.evaluation.edits import Flip, FlipCount, Flips
from understanding.evaluation.figures import Bin, LanguageFigures, Tally, given_to_truth
from understanding.evaluation.findings import Counted
from understanding.evaluation.labelled import Score, ScoredFile
from understanding.evaluation.markup import breakable, head_cell, labelled_cell, number, row, section, share, table, wide
from understanding.evaluation.texts import frontier_cell

_BIGGEST_DOT = 6.0
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
_GRID = "Recall in per cent, intents down and languages across; point at a figure for the number of examples."
_SLIPS = (
    "Each message once more with one slip of the finger: two letters swapped, one dropped, doubled or replaced, or other capitals. "
    "Changed: something else is done about it, all refusals being one; that is another answer, a refusal where there was an answer, "
    "or an answer where there was a refusal."
)


def languages(counted: Counted) -> str:
    """The table by language."""
    heads = ("", "#top-1", "#n", "#recall", "#refused", "#wrong", "#n", "#recall")
    rows = [_language(line, total=line is counted.languages[-1]) for line in counted.languages]
    content = table("By language", heads, rows, groups=(("", 2), ("in scope", 4), ("out of scope", 2)))
    return section("By language", _READING, content)


def _language(line: LanguageFigures, *, total: bool) -> str:
    whole, within, without = line.everything, line.inside, line.outside
    shares = share(within.right, within.n, "good") + share(within.refused, within.n) + share(within.wrong, within.n, "bad")
    first = head_cell(line.language) + share(whole.top, whole.n)
    last = number(str(without.n)) + share(without.right, without.n, "good")
    kind = ' class="total"' if total else ""
    return f"<tr{kind}>{first}{number(str(within.n))}{shares}{last}</tr>"


def intents(counted: Counted) -> str:
    """The table by intent, and the grid of intents and languages."""
    heads = ("intent", "#n", "#top-1", "#recall", "#refused", "#wrong")
    rows = [row(head_cell(intent), *_tally(found)) for intent, found in counted.intents]
    first = section("By intent", "Per cent; a bar behind a figure shows it again, for the eye.", table("By intent", heads, rows))
    return first + section("By intent and language", _GRID, _grid(counted))


def _tally(found: Tally) -> tuple[str, ...]:
    # A refusal of what is out of scope is right, so it stands under recall and gets no colour here.
    shares = (
        share(found.top, found.n),
        share(found.right, found.n, "good"),
        share(found.refused, found.n),
        share(found.wrong, found.n, "bad"),
    )
    return number(str(found.n)), *shares


def _grid(counted: Counted) -> str:
    spoken = [line.language for line in counted.languages[:-1]]
    names = [intent for intent, _ in counted.intents]
    rows = [
        row(head_cell(intent), *(_grid_cell(counted.cells.get((intent, language), Tally())) for language in spoken)) for intent in names
    ]
    return table("By intent and language", ("intent", *(f"#{language}" for language in spoken)), rows)


def _grid_cell(found: Tally) -> str:
    return share(found.right, found.n, "good")


def curves(counted: Counted, threshold: float, title: str = "") -> str:
    """What the threshold buys, and whether the probabilities can be believed."""
    return f'<div class="pair">{_threshold(counted, threshold, title)}{_reliability(counted, title)}</div>'


def _threshold(counted: Counted, threshold: float, title: str) -> str:
    points = counted.curve
    lines = [
        Curve("in scope, read right", "good", [(p.threshold, p.inside_right, f"{p.threshold:g}: {p.inside_right:.1%}") for p in points]),
        Curve(
            "in scope, answered as another",
            "bad",
            [(p.threshold, p.inside_wrong, f"{p.threshold:g}: {p.inside_wrong:.1%} wrong") for p in points],
        ),
        Curve(
            "out of scope, refused",
            "calm",
            [(p.threshold, p.outside_refused, f"{p.threshold:g}: {p.outside_refused:.1%} refused") for p in points],
        ),
    ]
    axes = Axes("threshold", "share of messages", f"{title}Recall by threshold", mark=threshold)
    return section(f"{title}What the threshold buys", "How likely a message must be to be answered.", line_chart(axes, lines))


def _reliability(counted: Counted, title: str) -> str:
    lines = [
        _bins("likeliest intent", "good", counted.intents_reliability, "are the written intent"),
        _bins("belongs to this assistant", "calm", counted.gate_reliability, "belong here"),
    ]
    axes = Axes("how sure", "how often true", f"{title}Reliability of the probabilities", diagonal=True)
    note = "On the diagonal, 70 % sure is right in 70 of 100 cases. The larger the dot, the more messages."
    return section(f"{title}Can the probabilities be believed?", note, line_chart(axes, lines))


def _bins(name: str, colour: str, bins: Sequence[Bin], words: str) -> Curve:
    most = max((found.n for found in bins), default=1)
    points = [(b.confidence, b.right, f"{b.n} messages, {b.confidence:.0%} sure: {b.right:.0%} {words}") for b in bins]
    return Curve(name, colour, points, [max(2.0, _BIGGEST_DOT * (b.n / most) ** 0.5) for b in bins])


def matrix(counted: Counted, title: str = "") -> str:
    """The confusion matrix."""
    name = f"{title}Confusion matrix"
    return section(name, _MATRIX, wide(name, heat_map(counted.matrix, [*REFUSALS, FALLBACK])))


def confusions(counted: Counted) -> str:
    """What is taken for what most often."""
    rows = [
        row(
            labelled_cell("times", str(one.count), "number"),
            labelled_cell("written as", breakable(one.truth), "name"),
            labelled_cell("read as", breakable(one.found), "name"),
            labelled_cell("in", escape(" ".join(one.languages)), "name"),
            labelled_cell("for example", escape(one.text), "text"),
        )
        for one in counted.confusions
    ]
    content = table("Most frequent confusions", ("#times", "written as", "read as", "in", "for example"), rows, kind="cases")
    return section("Most frequent confusions", "Messages that are asked again are not counted here.", content)


def worst(counted: Counted, title: str = "") -> str:
    """The mistakes to look at first."""
    rows = [
        row(
            labelled_cell("message", f'<span lang="{escape(case.example.language)}">{escape(case.example.text)}</span>', "text"),
            labelled_cell("written as", breakable(case.example.intent), "name"),
            labelled_cell("read as", breakable(case.found.intent), "name"),
            labelled_cell("sure", f"{100 * case.found.confidence:.0f}", "number"),
            labelled_cell("left to truth", f"{100 * given_to_truth(case):.1f}", "number"),
        )
        for case in counted.worst
    ]
    name = f"{title}The {len(rows)} worst mistakes"
    return section(name, _WORST, table(name, ("message", "written as", "read as", "#sure", "#left to truth"), rows, kind="cases"))


def slips(flips: Flips) -> str:
    """How often a slip of the finger changes what is done, and examples of it."""
    rows = [_slip(count) for count in (*flips.kinds, flips.whole)]
    counts = table("Slips of the finger", ("slip", "#messages", "#changed", "#%", "#another answer", "#now refused", "#now answered"), rows)
    changes = [_change(flip) for flip in flips.shown]
    heads = ("slip", "as typed", "with the slip", "read as", "then as")
    shown = "<h3>Some that changed</h3>" + table("Some that changed", heads, changes, kind="cases") if changes else ""
    return section("Slips of the finger", _SLIPS, counts + shown)


def _slip(count: FlipCount) -> str:
    part = f"{100 * count.changed / count.n:.1f}" if count.n else "-"
    return row(
        head_cell(count.kind),
        *map(number, (str(count.n), str(count.changed), part, str(count.answers), str(count.refused), str(count.answered))),
    )


def _change(flip: Flip) -> str:
    return row(
        labelled_cell("slip", flip.edit.kind, "name"),
        labelled_cell("as typed", escape(flip.edit.before), "text"),
        labelled_cell("with the slip", escape(flip.edit.after), "text"),
        labelled_cell("read as", breakable(flip.before), "name"),
        labelled_cell("then as", breakable(flip.after), "name"),
    )


def labelled(file: ScoredFile, threshold: float) -> str:
    """One file of labelled messages, by group and by threshold."""
    heads = ("group", "#n", "#strict", "#lenient", "#n", "#strict", "#lenient")
    rows = [row(head_cell(group.name), *_score(group.at_default)) for group in file.groups]
    levels = [f"#{value:g}" for value, _ in file.groups[0].frontier]
    frontier = [row(head_cell(group.name), *(number(frontier_cell(found)) for _, found in group.frontier)) for group in file.groups]
    main = table(file.name, heads, rows, groups=(("", 1), ("in scope", 3), ("out of scope", 3)))
    note = f"Read by a model of all examples, threshold {threshold:g}. Lenient: the label or a fair second one. Per cent."
    below = '<h3>By threshold</h3><p class="note">In scope / out of scope, lenient.</p>'
    below += table(f"{file.name} by threshold", ("group", *levels), frontier)
    return section(f"Labelled messages: {file.name}", note, main + below)


def _score(found: Score) -> tuple[str, ...]:
    inner = number(str(found.inside)), share(found.inside_strict, found.inside), share(found.inside_lenient, found.inside, "good")
    outer = number(str(found.outside)), share(found.outside_strict, found.outside), share(found.outside_lenient, found.outside, "good")
    return *inner, *outer

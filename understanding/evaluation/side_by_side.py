"""Sections of the report that show both assistants beside each other."""

from collections.abc import Iterator, Sequence
from html import escape

from understanding.evaluation import sections
from understanding.evaluation.costs import Costs
from understanding.evaluation.figures import Tally
from understanding.evaluation.findings import Side, Versus
from understanding.evaluation.labelled import ScoredFile
from understanding.evaluation.markup import head_cell, number, percent, row, section, share, table
from understanding.evaluation.words import duration, verdict

_NOTE = (
    "Both learnt from the same examples, all folds but the first, and were asked the first. "
    "Recall: the shopper gets what was asked for, all refusals being one. Per cent."
)
_LABELLED = "Read by models of the same examples as above, so ours is a little lower than a model of all of them. Lenient. Per cent."


def opening(versus: Versus) -> str:
    """What to know first: the verdict, and the table of figures and costs."""
    names = (versus.ours.name, versus.stock.name)
    rows = [row(head_cell(name), *(f'<td class="number">{value}</td>' for value in values)) for name, values in _figures(versus)]
    content = f"<p>{escape(verdict(versus))}</p>" + table("Both assistants", ("", *(f"#{name}" for name in names)), rows)
    return section("Beside the stock pipeline", _conditions(versus), content)


def details(versus: Versus) -> Iterator[str]:
    """Tables by language and intent, labelled messages, curves, matrices and mistakes of both."""
    ours, stock = versus.ours, versus.stock
    yield section("Both by language", _NOTE, _by_language(versus))
    yield section("Both by intent", _NOTE, _by_intent(versus))
    if ours.labelled_intents:
        yield section("Both on labelled messages", _LABELLED, _groups(versus) + _labelled_intents(versus))
    for side in (ours, stock):
        yield sections.curves(side.counted, side.threshold, f"{side.name}: ")
    for side in (ours, stock):
        yield sections.matrix(side.counted, f"{side.name}: ")
    for side in (ours, stock):
        yield sections.worst(side.counted, f"{side.name}: ")


def _conditions(versus: Versus) -> str:
    which = f" in {', '.join(versus.languages)}" if versus.languages else ""
    when = "in an evaluation before this one" if versus.kept else "in this evaluation"
    return (
        f"Rasa's default pipeline (DIET, {versus.epochs} epochs of {versus.seconds_per_epoch:.1f} s, fallback as shipped), trained on the "
        f"same {versus.learnt} examples{which} {when}, with every core for its training."
    )


def _figures(versus: Versus) -> Iterator[tuple[str, tuple[str, ...]]]:
    sides = (versus.ours, versus.stock)
    wholes = [side.counted.languages[-1] for side in sides]
    yield "in scope, read right", tuple(percent(one.inside.right, one.inside.n) for one in wholes)
    yield "in scope, answered as another", tuple(percent(one.inside.wrong, one.inside.n) for one in wholes)
    yield "out of scope, refused", tuple(percent(one.outside.right, one.outside.n) for one in wholes)
    yield "top-1, before the threshold", tuple(percent(one.everything.top, one.everything.n) for one in wholes)
    for place, file in enumerate(versus.ours.files):
        both = [side.files[place].groups[0].at_default for side in sides]
        yield f"{file.name}, in scope, lenient", tuple(percent(one.inside_lenient, one.inside) for one in both)
        yield f"{file.name}, out of scope, lenient", tuple(percent(one.outside_lenient, one.outside) for one in both)
    yield "changed by one slip of the finger", tuple(_flipped(side) for side in sides)
    yield from _costs([side.costs for side in sides])
    yield "training", tuple(duration(side.training_seconds) for side in sides)


def _flipped(side: Side) -> str:
    return percent(side.flips.whole.changed, side.flips.whole.n) if side.flips else "-"


def _costs(both: Sequence[Costs | None]) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "a message, p50", tuple(f"{one.p50_ms:.1f} ms" if one else "-" for one in both)
    yield "a message, p95", tuple(f"{one.p95_ms:.1f} ms" if one else "-" for one in both)
    yield "on disk", tuple(_disk(one) if one else "-" for one in both)
    yield "in memory, serving", tuple(f"{one.resident_mb:.0f} MB" if one else "-" for one in both)
    yield "loading", tuple(f"{one.load_seconds:.1f} s" if one else "-" for one in both)


def _disk(costs: Costs) -> str:
    parts = " + ".join(f"{escape(name)} {size:.0f}" for name, size in costs.disk)
    return f"{costs.disk_mb:.0f} MB" + (f" ({parts})" if len(costs.disk) > 1 else "")


def _by_language(versus: Versus) -> str:
    pairs = zip(versus.ours.counted.languages, versus.stock.counted.languages, strict=True)
    rows = [
        row(head_cell(one.language), *_pair(one.inside, two.inside), *_wrong(one.inside, two.inside), *_pair(one.outside, two.outside))
        for one, two in pairs
    ]
    names = (f"#{versus.ours.name}", f"#{versus.stock.name}")
    heads = ("", "#n", *names, *names, "#n", *names)
    return table("Both by language", heads, rows, groups=(("", 1), ("in scope, recall", 3), ("wrong", 2), ("out of scope, recall", 3)))


def _by_intent(versus: Versus) -> str:
    pairs = zip(versus.ours.counted.intents, versus.stock.counted.intents, strict=True)
    rows = [row(head_cell(intent), *_pair(one, two), *_wrong(one, two)) for (intent, one), (_, two) in pairs]
    names = (f"#{versus.ours.name}", f"#{versus.stock.name}")
    return table("Both by intent", ("intent", "#n", *names, *names), rows, groups=(("", 1), ("recall", 3), ("wrong", 2)))


def _pair(one: Tally, two: Tally) -> tuple[str, ...]:
    return number(str(one.n)), share(one.right, one.n, "good"), share(two.right, two.n, "good")


def _wrong(one: Tally, two: Tally) -> tuple[str, ...]:
    return share(one.wrong, one.n, "bad"), share(two.wrong, two.n, "bad")


def _groups(versus: Versus) -> str:
    names = (f"#{versus.ours.name}", f"#{versus.stock.name}")
    files = zip(versus.ours.files, versus.stock.files, strict=True)
    rows = [line for one, two in files for line in _file(one, two)]
    return table(
        "Both on labelled messages", ("", "#n", *names, "#n", *names), rows, groups=(("", 1), ("in scope", 3), ("out of scope", 3))
    )


def _file(one: ScoredFile, two: ScoredFile) -> Iterator[str]:
    for ours, stock in zip(one.groups, two.groups, strict=True):
        both = (ours.at_default, stock.at_default)
        inner = (share(found.inside_lenient, found.inside, "good") for found in both)
        outer = (share(found.outside_lenient, found.outside, "good") for found in both)
        yield row(head_cell(f"{one.name} {ours.name}"), number(str(both[0].inside)), *inner, number(str(both[0].outside)), *outer)


def _labelled_intents(versus: Versus) -> str:
    rows = [
        row(head_cell(intent), number(str(n)), share(right, n, "good"), share(versus.stock.labelled_intents[intent][1], n, "good"))
        for intent, (n, right) in versus.ours.labelled_intents.items()
    ]
    names = (f"#{versus.ours.name}", f"#{versus.stock.name}")
    return "<h3>By label</h3>" + table("Both by label", ("label", "#n", *names), rows)

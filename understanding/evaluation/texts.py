"""The evaluation as plain text, for a terminal."""

from collections.abc import Iterator, Sequence

from understanding.evaluation.edits import Flips
from understanding.evaluation.figures import Confusion, LanguageFigures, Tally
from understanding.evaluation.findings import Counted, Findings, Versus
from understanding.evaluation.labelled import Score, ScoredFile
from understanding.evaluation.words import serving, verdict

_SHOWN = 58


def share(count: int, of: int) -> str:
    """A share with three digits; a dash where there is nothing to share."""
    return f"{count / of:.3f}" if of else "-"


def lines(findings: Findings) -> Iterator[str]:
    """Everything, section by section."""
    yield from _intents(findings.counted.intents)
    yield from _grid(findings.counted)
    yield from _languages(findings.counted.languages)
    yield from _confusions(findings.counted.confusions)
    for file in findings.files:
        yield from _labelled(file, findings.measured.threshold)
    if findings.flips:
        yield from _flips(findings.flips)
    if findings.versus:
        yield from _versus(findings.versus)
    yield from _closing(findings)


def _closing(findings: Findings) -> Iterator[str]:
    took = findings.measured
    yield ""
    if findings.costs:
        parts = ", ".join(f"{name} {size:.1f} MB" for name, size in findings.costs.disk)
        yield f"{serving(findings.costs)} ({parts}); loaded in {findings.costs.load_seconds:.1f} s"
    speed = f"{took.seconds_per_message * 1000:.1f} ms per message for the intent alone, {took.seconds:.0f} s in all"
    yield f"{speed}, {took.read} of {took.folds} folds, threshold {took.threshold:g}"


def _intents(rows: Sequence[tuple[str, Tally]]) -> Iterator[str]:
    yield f"{'intent':24s} {'n':>5s} {'top-1':>6s} {'recall':>6s} {'refused':>7s} {'wrong':>6s}"
    for intent, found in rows:
        yield f"{intent:24s} {_tally(found)}"


def _tally(found: Tally) -> str:
    top, right, refused, wrong = (share(count, found.n) for count in (found.top, found.right, found.refused, found.wrong))
    return f"{found.n:5d} {top:>6s} {right:>6s} {refused:>7s} {wrong:>6s}"


def _grid(counted: Counted) -> Iterator[str]:
    """One line for each intent with its recall in each language, in per cent."""
    spoken = [line.language for line in counted.languages[:-1]]
    yield ""
    yield f"{'recall in %':24s} " + " ".join(f"{language.removeprefix('zh-'):>4s}" for language in spoken)
    for intent, _ in counted.intents:
        yield f"{intent:24s} " + " ".join(_whole(counted.cells.get((intent, language), Tally())) for language in spoken)


def _whole(found: Tally) -> str:
    return f"{100 * found.right / found.n:4.0f}" if found.n else "   -"


def _languages(rows: Sequence[LanguageFigures]) -> Iterator[str]:
    yield ""
    middle = f"{'in scope':>8s} {'recall':>6s} {'refused':>7s} {'wrong':>6s}"
    yield f"{'language':8s} {'n':>5s} {'top-1':>6s}   {middle}   {'out of scope':>12s} {'recall':>6s}"
    for row in rows:
        whole, within, without = row.everything, row.inside, row.outside
        inner = [share(count, within.n) for count in (within.right, within.refused, within.wrong)]
        first = f"{row.language:8s} {whole.n:5d} {share(whole.top, whole.n):>6s}"
        middle = f"{within.n:8d} {inner[0]:>6s} {inner[1]:>7s} {inner[2]:>6s}"
        yield f"{first}   {middle}   {without.n:12d} {share(without.right, without.n):>6s}"


def _confusions(rows: Sequence[Confusion]) -> Iterator[str]:
    yield ""
    yield "most frequent confusions"
    for row in rows:
        text = row.text if len(row.text) <= _SHOWN else row.text[: _SHOWN - 1] + "…"
        yield f"{row.count:4d}  {row.truth:24s} read as {row.found:24s} {text}"


def _labelled(file: ScoredFile, threshold: float) -> Iterator[str]:
    yield ""
    yield f"{file.name}, at threshold {threshold:g}"
    yield f"{'group':28s} {'in scope':>8s} {'strict':>7s} {'lenient':>7s}   {'out of scope':>12s} {'strict':>7s} {'lenient':>7s}"
    for group in file.groups:
        yield f"{group.name:28s} {_score(group.at_default)}"
    yield f"{file.name}, in scope / out of scope, lenient, by threshold"
    thresholds = [threshold for threshold, _ in file.groups[0].frontier]
    yield f"{'group':28s} " + " ".join(f"{value:>9.2f}" for value in thresholds)
    for group in file.groups:
        yield f"{group.name:28s} " + " ".join(f"{frontier_cell(found):>9s}" for _, found in group.frontier)


def _score(found: Score) -> str:
    inner = f"{found.inside:8d} {share(found.inside_strict, found.inside):>7s} {share(found.inside_lenient, found.inside):>7s}"
    outer = f"{found.outside:12d} {share(found.outside_strict, found.outside):>7s} {share(found.outside_lenient, found.outside):>7s}"
    return f"{inner}   {outer}"


def frontier_cell(found: Score) -> str:
    """Lenient recall inside and outside, in two digits each."""
    parts = ((found.inside_lenient, found.inside), (found.outside_lenient, found.outside))
    return "/".join(f"{count / of:.2f}" if of else "-" for count, of in parts)


def _flips(flips: Flips) -> Iterator[str]:
    yield ""
    yield f"{'one slip a message':24s} {'n':>5s} {'changed':>7s} {'share':>6s} {'other answer':>12s} {'refused':>7s} {'answered':>8s}"
    for count in (*flips.kinds, flips.whole):
        parts = f"{count.answers:12d} {count.refused:7d} {count.answered:8d}"
        yield f"{count.kind:24s} {count.n:5d} {count.changed:7d} {share(count.changed, count.n):>6s} {parts}"


def _versus(versus: Versus) -> Iterator[str]:
    yield ""
    yield f"{'recall':24s} {'n':>5s} {versus.ours.name:>14s} {versus.stock.name:>14s}"
    for (intent, one), (_, two) in zip(versus.ours.counted.intents, versus.stock.counted.intents, strict=True):
        yield _both(intent, one, two)
    for mine, its in zip(versus.ours.counted.languages, versus.stock.counted.languages, strict=True):
        yield _both(mine.language, mine.everything, its.everything)
    yield ""
    yield verdict(versus)


def _both(name: str, one: Tally, two: Tally) -> str:
    return f"{name:24s} {one.n:5d} {share(one.right, one.n):>14s} {share(two.right, two.n):>14s}"

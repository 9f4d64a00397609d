"""The evaluation as plain text, for a terminal."""

from collections.abc import Iterator, Sequence

from understanding.evaluation.figures import Confusion, LanguageFigures, Tally
from understanding.evaluation.findings import Findings
from understanding.evaluation.labelled import Score, ScoredFile

_SHOWN = 58


def share(count: int, of: int) -> str:
    """A share with three digits; a dash where there is nothing to share."""
    return f"{count / of:.3f}" if of else "-"


def lines(findings: Findings) -> Iterator[str]:
    """Everything, section by section."""
    yield from _intents(findings.intents)
    yield from _languages(findings.languages)
    yield from _confusions(findings.confusions)
    for file in findings.files:
        yield from _labelled(file, findings.measured.threshold)
    yield ""
    took = findings.measured
    speed = f"{took.seconds_per_message * 1000:.1f} ms per message, {took.seconds:.0f} s in all"
    yield f"{speed}, {took.folds} folds, threshold {took.threshold:g}"


def _intents(rows: Sequence[tuple[str, str, Tally]]) -> Iterator[str]:
    yield f"{'intent':24s} {'language':8s} {'n':>5s} {'top-1':>6s} {'recall':>6s} {'refused':>7s} {'wrong':>6s}"
    for intent, language, found in rows:
        yield f"{intent:24s} {language:8s} {_tally(found)}"


def _tally(found: Tally) -> str:
    top, right, refused, wrong = (share(count, found.n) for count in (found.top, found.right, found.refused, found.wrong))
    return f"{found.n:5d} {top:>6s} {right:>6s} {refused:>7s} {wrong:>6s}"


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

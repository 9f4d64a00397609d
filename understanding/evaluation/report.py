"""The evaluation as one page that needs nothing but itself: no script, no font, no picture from elsewhere."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from understanding.evaluation import sections, side_by_side
from understanding.evaluation.findings import Findings
from understanding.evaluation.markup import percent

STYLE = Path(__file__).with_name("report.css")


def page(findings: Findings) -> str:
    """The whole page."""
    body = "".join(_sections(findings))
    style = STYLE.read_text(encoding="utf-8")
    head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
    title = "How well messages are understood"
    top = f"<head>{head}<title>{title}</title><style>{style}</style></head>"
    return f'<!doctype html>\n<html lang="en">{top}<body><main>{body}</main></body></html>\n'


def _sections(findings: Findings) -> Iterator[str]:
    counted, threshold = findings.counted, findings.measured.threshold
    yield _opening(findings)
    if findings.versus:
        yield side_by_side.opening(findings.versus)
    yield sections.languages(counted)
    yield from (sections.labelled(file, threshold) for file in findings.files)
    if findings.flips:
        yield sections.slips(findings.flips)
    yield sections.intents(counted)
    yield sections.confusions(counted)
    if findings.versus:
        yield from side_by_side.details(findings.versus)
        return
    yield sections.curves(counted, threshold)
    yield sections.matrix(counted)
    yield sections.worst(counted)


def _opening(findings: Findings) -> str:
    whole, took = findings.counted.languages[-1], findings.measured
    spoken = ", ".join(line.language for line in findings.counted.languages[:-1])
    text = (
        f"{whole.everything.n} written examples ({escape(spoken)}), each read by a model that has not seen it: {took.read} of {took.folds} "
        f"folds held out in turn, threshold {took.threshold:g}, {took.seconds:.0f} seconds. Our own examples are many ways of saying few "
        "things, so strangers' messages may be understood better or worse than this; compare two of these pages, not one with the world."
    )
    items = "".join(f"<li><b>{value}</b><span>{words}</span></li>" for value, words in _tiles(findings))
    return f'<header><h1>How well messages are understood</h1><p class="note">{text}</p><ul class="tiles">{items}</ul></header>'


def _tiles(findings: Findings) -> Iterator[tuple[str, str]]:
    whole, flips, costs = findings.counted.languages[-1], findings.flips, findings.costs
    yield percent(whole.inside.right, whole.inside.n), "of questions in scope read right"
    yield percent(whole.inside.wrong, whole.inside.n), "of questions in scope answered as another"
    yield percent(whole.outside.right, whole.outside.n), "of messages out of scope refused"
    yield percent(whole.everything.top, whole.everything.n), "top-1, before the threshold"
    if flips:
        yield percent(flips.whole.changed, flips.whole.n), "changed by one slip of the finger"
    if costs:
        yield f"{costs.p50_ms:.1f} ms", f"a message with language and entities (p95 {costs.p95_ms:.1f})"
        yield f"{costs.disk_mb:.0f} MB", f"on disk, {costs.resident_mb:.0f} in memory"
    else:
        yield f"{findings.measured.seconds_per_message * 1000:.1f} ms", "a message, its intent alone"

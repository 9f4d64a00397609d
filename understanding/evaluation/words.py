"""Which of two assistants is better, by how much and at what cost, in a paragraph."""

from collections.abc import Iterator

from understanding.evaluation.costs import Costs
from understanding.evaluation.findings import Side, Versus
from understanding.evaluation.margin import Margin

_MINUTE, _HOUR = 60, 3600


def verdict(versus: Versus) -> str:
    """The comparison in words."""
    return " ".join(_sentences(versus))


def _sentences(versus: Versus) -> Iterator[str]:
    ours, stock = versus.ours.name, versus.stock.name
    where = f" in {', '.join(versus.languages)}" if versus.languages else ""
    yield (
        f"{ours} and the {stock} ({versus.epochs} epochs) learnt from the same {versus.learnt} examples{where} "
        "and were asked the same messages."
    )
    for name, found in versus.margins:
        if found.n:
            yield _margin(name, found, ours, stock)
    yield from _by_language(versus)
    yield from _flips(versus)
    yield _cost(versus)


def _margin(name: str, found: Margin, ours: str, stock: str) -> str:
    both = f"{ours} gets {_share(found.ours)} right and the {stock} {_share(found.stock)}"
    if found.may_be_chance:
        return f"Of the {found.n} {name}, {both}, which may be chance."
    better = ours if found.difference > 0 else f"the {stock}"
    least, most = sorted((abs(found.least), abs(found.most)))
    points = f"{100 * abs(found.difference):.1f} points (95 % interval {100 * least:.1f} to {100 * most:.1f})"
    return f"Of the {found.n} {name}, {both}: {better} is better by {points}."


def _by_language(versus: Versus) -> Iterator[str]:
    pairs = list(zip(versus.ours.counted.languages, versus.stock.counted.languages, strict=True))[:-1]
    gaps = {one.language: one.everything.share(one.everything.right) - two.everything.share(two.everything.right) for one, two in pairs}
    if len(gaps) > 1:
        ahead = sum(gap > 0 for gap in gaps.values())
        first, last = max(gaps, key=lambda name: gaps[name]), min(gaps, key=lambda name: gaps[name])
        yield (
            f"{versus.ours.name} is ahead in {ahead} of {len(gaps)} languages, most in {first} ({100 * gaps[first]:+.1f} points), "
            f"least in {last} ({100 * gaps[last]:+.1f})."
        )


def _flips(versus: Versus) -> Iterator[str]:
    ours, stock = versus.ours.flips, versus.stock.flips
    if ours and stock:
        shares = [found.whole.changed / found.whole.n for found in (ours, stock)]
        yield (
            f"One slip of the finger changes what {versus.ours.name} does about {_share(shares[0])} of the messages, "
            f"and what the {versus.stock.name} does about {_share(shares[1])}."
        )


def _share(value: float) -> str:
    return f"{100 * value:.1f} %"


def _cost(versus: Versus) -> str:
    parts = [_costs(side) for side in (versus.ours, versus.stock)]
    return f"{versus.ours.name} takes {parts[0]}; the {versus.stock.name} {parts[1]}."


def _costs(side: Side) -> str:
    trained = f"{duration(side.training_seconds)} of training"
    if side.costs is None:
        return f"{trained} (its own model was not there to be weighed)"
    return f"{serving(side.costs)} and {trained}"


def serving(costs: Costs) -> str:
    """What reading one message and holding the model costs."""
    return f"{costs.p50_ms:.1f} ms a message (p95 {costs.p95_ms:.1f}), {costs.disk_mb:.0f} MB on disk, {costs.resident_mb:.0f} MB in memory"


def duration(seconds: float) -> str:
    """Seconds, minutes or hours, whichever is read most easily."""
    if seconds < 2 * _MINUTE:
        return f"{seconds:.0f} s"
    return f"{seconds / _MINUTE:.0f} min" if seconds < 2 * _HOUR else f"{seconds / _HOUR:.1f} h"

"""Everything an evaluation found, ready to be printed or drawn."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from understanding.evaluation import figures
from understanding.evaluation.figures import Bin, Confusion, LanguageFigures, Tally, ThresholdPoint
from understanding.evaluation.held_out import Case
from understanding.evaluation.labelled import ScoredFile


@dataclass(frozen=True)
class Measured:
    """How the evaluation was made, and what it took."""

    folds: int
    threshold: float
    seconds_per_message: float
    seconds: float


@dataclass(frozen=True)
class Findings:
    """The figures of one evaluation."""

    measured: Measured
    intents: list[tuple[str, str, Tally]]
    languages: list[LanguageFigures]
    confusions: list[Confusion]
    matrix: dict[str, Counter[str]]
    intents_reliability: list[Bin]
    gate_reliability: list[Bin]
    curve: list[ThresholdPoint]
    worst: list[Case]
    files: list[ScoredFile]


def findings(cases: Sequence[Case], measured: Measured, files: list[ScoredFile]) -> Findings:
    """Count everything once."""
    return Findings(
        measured=measured,
        intents=figures.by_intent_and_language(cases),
        languages=figures.by_language(cases),
        confusions=figures.confusions(cases),
        matrix=figures.matrix(cases),
        intents_reliability=figures.reliability(figures.intents_judged(cases)),
        gate_reliability=figures.reliability(figures.gate_judged(cases)),
        curve=figures.threshold_curve(cases),
        worst=figures.worst(cases),
        files=files,
    )

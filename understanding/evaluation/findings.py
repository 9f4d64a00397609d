"""Everything an evaluation found, ready to be printed or drawn."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from understanding.evaluation import figures
from understanding.evaluation.costs import Costs
from understanding.evaluation.edits import Flips
from understanding.evaluation.figures import Answer, Bin, Confusion, LanguageFigures, Tally, ThresholdPoint, answer_at
from understanding.evaluation.held_out import Case
from understanding.evaluation.labelled import ScoredFile
from understanding.evaluation.margin import Margin


@dataclass(frozen=True)
class Measured:
    """How the evaluation was made, and what it took: ``read`` of ``folds`` folds were held out in turn."""

    folds: int
    threshold: float
    seconds_per_message: float
    seconds: float
    read: int = 0


@dataclass(frozen=True)
class Counted:
    """What one assistant made of examples it has not seen."""

    intents: list[tuple[str, Tally]]
    cells: dict[tuple[str, str], Tally]
    languages: list[LanguageFigures]
    confusions: list[Confusion]
    matrix: dict[str, Counter[str]]
    intents_reliability: list[Bin]
    gate_reliability: list[Bin]
    curve: list[ThresholdPoint]
    worst: list[Case]


@dataclass(frozen=True)
class Side:
    """One of two assistants that learnt from the same examples and read the same messages."""

    name: str
    threshold: float
    counted: Counted
    files: list[ScoredFile]
    labelled_intents: dict[str, tuple[int, int]]
    flips: Flips | None
    costs: Costs | None
    training_seconds: float


@dataclass(frozen=True)
class Versus:
    """Two assistants side by side. No ``languages`` means all of them; ``kept`` tells that the other was trained before."""

    ours: Side
    stock: Side
    learnt: int
    epochs: int
    kept: bool
    seconds_per_epoch: float
    languages: tuple[str, ...]
    margins: tuple[tuple[str, Margin], ...]


@dataclass(frozen=True)
class Findings:
    """The figures of one evaluation."""

    measured: Measured
    counted: Counted
    files: list[ScoredFile]
    flips: Flips | None = None
    costs: Costs | None = None
    versus: Versus | None = None


def counted(cases: Sequence[Case], answer: Answer = answer_at) -> Counted:
    """Count everything once; ``answer`` tells what the assistant would do at another threshold."""
    return Counted(
        intents=figures.by_intent(cases),
        cells={(intent, language): found for intent, language, found in figures.by_intent_and_language(cases)},
        languages=figures.by_language(cases),
        confusions=figures.confusions(cases),
        matrix=figures.matrix(cases),
        intents_reliability=figures.reliability(figures.intents_judged(cases)),
        gate_reliability=figures.reliability(figures.gate_judged(cases)),
        curve=figures.threshold_curve(cases, answer=answer),
        worst=figures.worst(cases),
    )

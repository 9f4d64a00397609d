"""Counting what was read right, refused and confused. Pure: readings in, figures out.

``out_of_scope``, ``other_support`` and ``nlu_fallback`` all refuse. For an example of the first two any
refusal is right, for it is all that the shopper sees.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from understanding.classifier import FALLBACK, OUT_OF_SCOPE, REFUSALS, Prediction
from understanding.evaluation.held_out import Case

REFUSED = frozenset({FALLBACK, *REFUSALS})
THRESHOLDS = (0.3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)
# What would be answered at a threshold; assistants differ in what they hold against it.
Answer = Callable[[Prediction, float], str]
FINE_THRESHOLDS = (*(step / 50 for step in range(50)), 0.99, 0.995)


@dataclass(frozen=True)
class Tally:
    """Counts of one group of examples."""

    n: int = 0
    top: int = 0
    right: int = 0
    refused: int = 0
    wrong: int = 0

    def share(self, count: int) -> float:
        """A count as a share of the group; an empty group has none of anything."""
        return count / self.n if self.n else 0.0


@dataclass(frozen=True)
class LanguageFigures:
    """One language: everything, and the two parts that pull against each other."""

    language: str
    everything: Tally
    inside: Tally
    outside: Tally


@dataclass(frozen=True)
class Confusion:
    """How often one intent was answered as another, with an example of it."""

    truth: str
    found: str
    count: int
    languages: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Bin:
    """Readings of like confidence: how sure they were, and how often right."""

    n: int
    confidence: float
    right: float


@dataclass(frozen=True)
class ThresholdPoint:
    """What a threshold buys: right and wrong answers inside, refusals outside."""

    threshold: float
    inside_right: float
    inside_wrong: float
    outside_refused: float


def folded(intent: str) -> str:
    """The intent, where all refusals are one."""
    return OUT_OF_SCOPE if intent in REFUSED else intent


def inside(found: Prediction) -> float:
    """How likely it is that the message belongs to this assistant: what the gate said."""
    return sum(confidence for name, confidence in found.ranking if name not in REFUSALS)


def answer_at(found: Prediction, threshold: float) -> str:
    """The intent that would be answered at another threshold, all refusals being one."""
    answers = [name for name, _ in found.ranking if name not in REFUSALS]
    return answers[0] if answers and inside(found) >= threshold else OUT_OF_SCOPE


def is_right(case: Case) -> bool:
    """Whether the shopper got what the example asks for."""
    return folded(case.example.intent) == folded(case.found.intent)


def tally(cases: Iterable[Case]) -> Tally:
    """Count one group of cases."""
    cases = list(cases)
    return Tally(
        n=len(cases),
        top=sum(case.found.ranking[0][0] == case.example.intent for case in cases),
        right=sum(map(is_right, cases)),
        refused=sum(case.found.intent in REFUSED for case in cases),
        wrong=sum(case.found.intent not in REFUSED and not is_right(case) for case in cases),
    )


def by_intent(cases: Sequence[Case]) -> list[tuple[str, Tally]]:
    """One line for each intent, all languages together, in alphabetical order."""
    groups: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        groups[case.example.intent].append(case)
    return [(intent, tally(groups[intent])) for intent in sorted(groups)]


def by_intent_and_language(cases: Sequence[Case]) -> list[tuple[str, str, Tally]]:
    """One line for each intent in each language, in alphabetical order."""
    groups: dict[tuple[str, str], list[Case]] = defaultdict(list)
    for case in cases:
        groups[case.example.intent, case.example.language].append(case)
    return [(intent, language, tally(groups[intent, language])) for intent, language in sorted(groups)]


def by_language(cases: Sequence[Case]) -> list[LanguageFigures]:
    """One line for each language, and one for all of them at the end."""
    languages = sorted({case.example.language for case in cases})
    lines = [(language, [case for case in cases if case.example.language == language]) for language in languages]
    return [_language(name, group) for name, group in [*lines, ("all", list(cases))]]


def _language(name: str, cases: Sequence[Case]) -> LanguageFigures:
    outside = [case for case in cases if case.example.intent in REFUSALS]
    return LanguageFigures(name, tally(cases), tally(case for case in cases if case.example.intent not in REFUSALS), tally(outside))


def confusions(cases: Sequence[Case], most: int = 10) -> list[Confusion]:
    """The most frequent mistakes. A message that is asked again (``nlu_fallback``) is no confusion."""
    groups: dict[tuple[str, str], list[Case]] = defaultdict(list)
    for case in cases:
        if not is_right(case) and case.found.intent != FALLBACK:
            groups[case.example.intent, case.found.intent].append(case)
    order = sorted(groups, key=lambda pair: (-len(groups[pair]), pair))[:most]
    return [_confusion(truth, found, groups[truth, found]) for truth, found in order]


def _confusion(truth: str, found: str, cases: Sequence[Case]) -> Confusion:
    languages = tuple(sorted({case.example.language for case in cases}))
    surest = max(cases, key=lambda case: (case.found.confidence, case.example.text))
    return Confusion(truth, found, len(cases), languages, surest.example.text)


def matrix(cases: Sequence[Case]) -> dict[str, Counter[str]]:
    """For each written intent, how often it was read as each."""
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for case in cases:
        rows[case.example.intent][case.found.intent] += 1
    return {intent: rows[intent] for intent in sorted(rows)}


def reliability(judged: Sequence[tuple[float, bool]], count: int = 10) -> list[Bin]:
    """Group (confidence, right) by confidence into equal steps; steps that hold nothing are left out."""
    steps: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for confidence, right in judged:
        steps[min(int(confidence * count), count - 1)].append((confidence, right))
    groups = [np.asarray(steps[step], dtype=np.float64) for step in sorted(steps)]
    return [Bin(len(group), float(group[:, 0].mean()), float(group[:, 1].mean())) for group in groups]


def intents_judged(cases: Sequence[Case]) -> list[tuple[float, bool]]:
    """How sure the likeliest intent was, and whether it was the written one."""
    return [(case.found.ranking[0][1], case.found.ranking[0][0] == case.example.intent) for case in cases]


def gate_judged(cases: Sequence[Case]) -> list[tuple[float, bool]]:
    """How sure the gate was that a message belongs here, and whether it does."""
    return [(inside(case.found), case.example.intent not in REFUSALS) for case in cases]


def threshold_curve(
    cases: Sequence[Case], thresholds: Sequence[float] = FINE_THRESHOLDS, answer: Answer = answer_at
) -> list[ThresholdPoint]:
    """What each threshold would have made of the same readings."""
    within = [case for case in cases if case.example.intent not in REFUSALS]
    without = [case for case in cases if case.example.intent in REFUSALS]
    return [_point(within, without, threshold, answer) for threshold in thresholds]


def _point(within: Sequence[Case], without: Sequence[Case], threshold: float, answer: Answer) -> ThresholdPoint:
    answers = [(case.example.intent, answer(case.found, threshold)) for case in within]
    right = sum(truth == given for truth, given in answers)
    wrong = sum(given not in {truth, OUT_OF_SCOPE} for truth, given in answers)
    refused = sum(answer(case.found, threshold) == OUT_OF_SCOPE for case in without)
    return ThresholdPoint(threshold, right / max(1, len(within)), wrong / max(1, len(within)), refused / max(1, len(without)))


def given_to_truth(case: Case) -> float:
    """The probability that the reading gave to what would have been right."""
    return sum(confidence for name, confidence in case.found.ranking if folded(name) == folded(case.example.intent))


def worst(cases: Sequence[Case], most: int = 50) -> list[Case]:
    """The mistakes that left the least room for the truth; an answer to another question before a refusal."""
    mistakes = [case for case in cases if not is_right(case)]
    return sorted(mistakes, key=lambda c: (c.found.intent in REFUSED, given_to_truth(c), c.example.language, c.example.text))[:most]

"""What does the shopper want? Two linear readers of the same message, and a gate beside them.

One reader sees the sentence vector, one sees words and word pieces; their geometric mean, helped by the
nearness of written examples and with a temperature fitted on held-out folds, ranks the intents. The gate
weighs that nearness more, and decides how likely it is that the message belongs to this assistant at all.
Serving needs numpy only.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import NDArray

from understanding.features import Vocabulary
from understanding.spelling import Spelling

FALLBACK = "nlu_fallback"
OUT_OF_SCOPE = "out_of_scope"
OTHER_SUPPORT = "other_support"
REFUSALS = (OUT_OF_SCOPE, OTHER_SUPPORT)
MORE_LIKELY_THAN_NOT = 0.5
# Of 512; with fewer the measured figures begin to move (docs/understanding.md).
KEPT_DIRECTIONS = 192

Floats = NDArray[np.float32]
Places = NDArray[np.int64]


@dataclass(frozen=True)
class Prediction:
    """The intent to act on, how sure that is, and every intent with its probability, best first."""

    intent: str
    confidence: float
    ranking: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class LinearHead:
    """Weights and offsets of one softmax regression."""

    weights: Floats
    offsets: Floats


@dataclass(frozen=True)
class Neighbours:
    """The written examples, those of one intent together, in the order of the intents.

    They are kept in the `basis` of the directions in which they differ most: to compare with tens of
    thousands of them is a walk through memory, and half of it would tell nothing more.
    """

    basis: Floats
    vectors: Floats
    starts: Places
    count: int = 3

    @classmethod
    def of(cls, vectors: Floats, starts: Places, count: int) -> Self:
        """Keep examples given as full vectors."""
        _, directions = np.linalg.eigh(vectors.T @ vectors)
        basis = np.ascontiguousarray(directions[:, ::-1][:, :KEPT_DIRECTIONS], dtype=np.float32)
        return cls(basis, np.ascontiguousarray(vectors @ basis), starts, count)

    def nearness(self, vector: Floats) -> Floats:
        """For each intent, the mean similarity of its nearest examples."""
        similar = np.append(self.vectors @ (vector @ self.basis), np.float32(-np.inf))
        table, sizes = self._table
        nearest = np.sort(np.partition(similar[table], -self.count, axis=1)[:, -self.count :], axis=1)
        sums: Floats = np.where(np.isfinite(nearest), nearest, 0).sum(axis=1) / sizes
        return sums.astype(np.float32)

    @cached_property
    def _table(self) -> tuple[Places, Places]:
        """A row of places an intent, as long as the longest and at least `count`, filled up with a place of no example."""
        total = len(self.vectors)
        ends = [*(int(start) for start in self.starts[1:]), total]
        rows = [range(int(start), end) for start, end in zip(self.starts, ends, strict=True)]
        width = max(self.count, *(len(row) for row in rows))
        table = np.asarray([[*row, *[total] * (width - len(row))] for row in rows])
        return table, np.asarray([min(self.count, len(row)) for row in rows])


@dataclass(frozen=True)
class Calibration:
    """The numbers that turn scores into probabilities and probabilities into a decision."""

    temperature: float = 1.0
    gate_temperature: float = 1.0
    gate_weight: float = 10.0
    rank_weight: float = 6.0
    dense_share: float = 0.5
    threshold: float = 0.5


@dataclass(frozen=True)
class IntentModel:
    """Everything that serving needs, and nothing that training needs."""

    intents: tuple[str, ...]
    vocabulary: Vocabulary
    dense: LinearHead
    sparse: LinearHead
    neighbours: Neighbours
    calibration: Calibration

    @cached_property
    def spelling(self) -> Spelling:
        """The words of the examples, for reading over a slip of the keys."""
        return Spelling.of(zip(self.vocabulary.index, self.vocabulary.idf, strict=True))

    def scores(self, text: str, vector: Floats) -> tuple[Floats, Floats]:
        """For one masked text and its vector, the readers' mixed scores and the gate's scores."""
        columns, weights = self.vocabulary.row(text)
        share = self.calibration.dense_share
        dense = _centred(vector @ self.dense.weights + self.dense.offsets)
        sparse = _centred(weights @ self.sparse.weights[columns] + self.sparse.offsets)
        near = _centred(self.neighbours.nearness(vector))
        mixed: Floats = share * dense + (1 - share) * sparse + self.calibration.rank_weight * near
        return mixed, mixed + self.calibration.gate_weight * near

    def predict(self, text: str, vector: Floats) -> Prediction:
        """The reading of one masked text, given its sentence vector."""
        mixed, gate = self.scores(text, vector)
        inside = softmax(gate / self.calibration.gate_temperature)[~self.refusals()].sum()
        return self.decide(softmax(mixed / self.calibration.temperature), float(inside))

    def refusals(self) -> NDArray[np.bool_]:
        """Which of the intents this assistant does not answer itself."""
        return np.asarray([name in REFUSALS for name in self.intents])

    def decide(self, probabilities: Floats, inside: float) -> Prediction:
        """Choose the intent, given how likely it is that the message is for this assistant.

        Likely enough: the best of its intents. Rather not: the better of the two refusals. Between the
        two lies the honest fallback.
        """
        balanced = self._balanced(probabilities, inside)
        order = np.argsort(-balanced, kind="stable")
        ranking = tuple((self.intents[i], float(balanced[i])) for i in order)
        if inside >= self.calibration.threshold:
            return Prediction(*next(entry for entry in ranking if entry[0] not in REFUSALS), ranking)
        if inside < MORE_LIKELY_THAN_NOT:
            return Prediction(*next(entry for entry in ranking if entry[0] in REFUSALS), ranking)
        return Prediction(FALLBACK, 1.0 - ranking[0][1], ranking)

    def _balanced(self, probabilities: Floats, inside: float) -> Floats:
        """The probabilities with the share of the refusals set to what the gate says."""
        refused = self.refusals()
        out, rest = probabilities[refused].sum(), probabilities[~refused].sum()
        if not refused.any() or refused.all():
            return probabilities
        result = probabilities.astype(np.float32, copy=True)
        result[refused] *= (1.0 - inside) / max(float(out), 1e-9)
        result[~refused] *= inside / max(float(rest), 1e-9)
        return result


def _centred(scores: Floats) -> Floats:
    """Softmax scores mean the same after a shift; centred ones can be added to others."""
    result: Floats = scores - scores.mean(axis=-1, keepdims=True)
    return result


def softmax(logits: Floats) -> Floats:
    """Probabilities from scores, safe for large scores."""
    lifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    result: Floats = (lifted / lifted.sum(axis=-1, keepdims=True)).astype(np.float32)
    return result

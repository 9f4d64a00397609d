"""What does the shopper want? Two linear readers of the same message, agreeing by geometric mean.

One reads the sentence vector, one reads words and word pieces. Their agreement, with a temperature
fitted on held-out folds, is a probability that can be trusted; below a threshold the honest answer is
``nlu_fallback``. Serving needs numpy only.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from understanding.features import Vocabulary
from understanding.masking import masked

FALLBACK = "nlu_fallback"
OUT_OF_SCOPE = "out_of_scope"
OTHER_SUPPORT = "other_support"
REFUSALS = (OUT_OF_SCOPE, OTHER_SUPPORT)
FORMAT = 1

Floats = NDArray[np.float32]


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
class IntentModel:
    """Everything that serving needs, and nothing that training needs."""

    intents: tuple[str, ...]
    vocabulary: Vocabulary
    dense: LinearHead
    sparse: LinearHead
    temperature: float
    threshold: float
    dense_share: float = 0.5

    def logits(self, vector: Floats, columns: NDArray[np.int64], weights: Floats) -> Floats:
        """The calibrated scores of all intents before they become probabilities."""
        dense = vector @ self.dense.weights + self.dense.offsets
        sparse = weights @ self.sparse.weights[columns] + self.sparse.offsets
        mixed: Floats = (self.dense_share * dense + (1 - self.dense_share) * sparse) / self.temperature
        return mixed

    def predict(self, text: str, vector: Floats) -> Prediction:
        """The reading of one message, given the sentence vector of its masked text."""
        columns, weights = self.vocabulary.row(masked(text))
        return self.decide(softmax(self.logits(vector, columns, weights)))

    def decide(self, probabilities: Floats) -> Prediction:
        """Turn probabilities into an intent; when the best is not sure enough, into the fallback."""
        order = np.argsort(-probabilities, kind="stable")
        ranking = tuple((self.intents[i], float(probabilities[i])) for i in order)
        best, confidence = ranking[0]
        if best not in REFUSALS and confidence < self.threshold:
            return Prediction(FALLBACK, 1.0 - confidence, ranking)
        return Prediction(best, confidence, ranking)

    def save(self, folder: Path) -> None:
        """Write the model as arrays and JSON: no pickle, so loading can never run code."""
        arrays = {
            "dense_weights": self.dense.weights,
            "dense_offsets": self.dense.offsets,
            "sparse_weights": self.sparse.weights,
            "sparse_offsets": self.sparse.offsets,
            "idf": self.vocabulary.idf,
        }
        np.savez(folder / "intents.npz", **arrays)
        facts = {
            "format": FORMAT,
            "intents": list(self.intents),
            "terms": list(self.vocabulary.index),
            "temperature": self.temperature,
            "threshold": self.threshold,
            "dense_share": self.dense_share,
        }
        (folder / "intents.json").write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> IntentModel:
        """Read what ``save`` wrote, refusing a file of another format."""
        facts = json.loads((folder / "intents.json").read_text(encoding="utf-8"))
        if facts["format"] != FORMAT:
            raise ValueError(f"the intent model has format {facts['format']}, this code reads {FORMAT}: train again")
        with np.load(folder / "intents.npz", allow_pickle=False) as arrays:
            read = {name: arrays[name] for name in arrays.files}
        vocabulary = Vocabulary({term: i for i, term in enumerate(facts["terms"])}, read["idf"])
        return cls(
            intents=tuple(facts["intents"]),
            vocabulary=vocabulary,
            dense=LinearHead(read["dense_weights"], read["dense_offsets"]),
            sparse=LinearHead(read["sparse_weights"], read["sparse_offsets"]),
            temperature=facts["temperature"],
            threshold=facts["threshold"],
            dense_share=facts["dense_share"],
        )


def softmax(logits: Floats) -> Floats:
    """Probabilities from scores, safe for large scores."""
    lifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    result: Floats = (lifted / lifted.sum(axis=-1, keepdims=True)).astype(np.float32)
    return result

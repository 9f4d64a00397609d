"""Fitting the intent model from written examples. Only here, and only inside functions, is sklearn imported.

The same examples always give the same model: they are put in one order first, and nothing is drawn
by chance.
"""

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from understanding.classifier import REFUSALS, Calibration, IntentModel, LinearHead, Neighbours, softmax
from understanding.encoder import Encoder
from understanding.features import Vocabulary
from understanding.masking import masked

_TEMPERATURES = np.geomspace(0.2, 5.0, 81)
_TINY = 1e-9


@dataclass(frozen=True)
class Settings:
    """How strong the heads may become, how they share, and where the model gives up."""

    threshold: float = 0.85
    dense_strength: float = 20.0
    sparse_strength: float = 20.0
    dense_share: float = 0.5
    gate_weight: float = 12.0
    neighbours: int = 3
    folds: int = 3
    rounds: int = 100


@dataclass(frozen=True)
class Examples:
    """Masked texts with their vectors and intents, sorted by intent and text, without repetition."""

    texts: list[str]
    intents: list[str]
    vectors: NDArray[np.float32]


@dataclass(frozen=True)
class HeldOut:
    """Scores of every example by a model that has not seen it, and the place of its true intent."""

    mixed: NDArray[np.float32]
    gate: NDArray[np.float32]
    truth: NDArray[np.int64]


def fit(pairs: Sequence[tuple[str, str]], encoder: Encoder, settings: Settings, say: Callable[[str], None]) -> IntentModel:
    """Learn the intents from (text, intent) pairs."""
    examples = prepared(pairs, encoder)
    say(f"understanding: {len(examples.texts)} examples of {len(set(examples.intents))} intents are encoded")
    raw = _uncalibrated(examples, settings)
    say(f"understanding: both readers are fitted on {len(raw.vocabulary.index)} terms, now {settings.folds} held-out folds")
    held_out = _held_out(examples, settings, raw.intents)
    model = replace(raw, calibration=_calibrated(raw, held_out))
    right = float((held_out.mixed.argmax(axis=1) == held_out.truth).mean())
    temperatures = f"{model.calibration.temperature:.2f} and {model.calibration.gate_temperature:.2f}"
    say(f"understanding: {right:.1%} of the held-out examples are read right; temperatures {temperatures}")
    return model


def prepared(pairs: Sequence[tuple[str, str]], encoder: Encoder) -> Examples:
    """Mask, drop what masking made equal, sort, and encode."""
    unique = sorted({(intent, masked(text)) for text, intent in pairs if masked(text)})
    texts = [text for _, text in unique]
    return Examples(texts, [intent for intent, _ in unique], encoder.encode(texts))


def _uncalibrated(examples: Examples, settings: Settings) -> IntentModel:
    vocabulary = Vocabulary.fitted(examples.texts)
    dense = _regression(examples.vectors, examples.intents, settings.dense_strength, settings.rounds)
    sparse = _regression(vocabulary.matrix(examples.texts), examples.intents, settings.sparse_strength, settings.rounds)
    intents, starts = np.unique(np.asarray(examples.intents), return_index=True)
    shares = Calibration(gate_weight=settings.gate_weight, dense_share=settings.dense_share, threshold=settings.threshold)
    return IntentModel(
        intents=tuple(str(name) for name in intents),
        vocabulary=vocabulary,
        dense=_head(dense),
        sparse=_head(sparse),
        neighbours=Neighbours(examples.vectors, starts.astype(np.int64), settings.neighbours),
        calibration=shares,
    )


def _regression(rows: Any, intents: Sequence[str], strength: float, rounds: int) -> Any:
    """A softmax regression; after a hundred rounds more of them changed no measured figure."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - serving must not load it

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return LogisticRegression(C=strength, max_iter=rounds).fit(rows, intents)


def _head(model: Any) -> LinearHead:
    weights = np.ascontiguousarray(model.coef_.T, dtype=np.float32)
    offsets = np.asarray(model.intercept_, dtype=np.float32)
    if weights.shape[1] == 1:
        # sklearn keeps one column for two classes; two mirrored columns mean the same.
        weights, offsets = np.concatenate([-weights, weights], axis=1), np.concatenate([-offsets, offsets])
    return LinearHead(weights, offsets)


def _held_out(examples: Examples, settings: Settings, intents: Sequence[str]) -> HeldOut:
    places = {name: i for i, name in enumerate(intents)}
    truth = np.asarray([places[name] for name in examples.intents], dtype=np.int64)
    mixed = np.full((len(truth), len(intents)), -1e3, dtype=np.float32)
    gate = mixed.copy()
    fold_of = folds(examples.intents, settings.folds)
    for fold in range(settings.folds):
        model = _uncalibrated(_subset(examples, np.flatnonzero(fold_of != fold)), settings)
        columns = [places[name] for name in model.intents]
        for i in np.flatnonzero(fold_of == fold):
            mixed[i, columns], gate[i, columns] = model.scores(examples.texts[i], examples.vectors[i])
    return HeldOut(mixed, gate, truth)


def folds(intents: Sequence[str], count: int) -> NDArray[np.int64]:
    """Deal the examples of each intent out to the folds in turn."""
    dealt: dict[str, int] = {}
    result = np.zeros(len(intents), dtype=np.int64)
    for i, name in enumerate(intents):
        dealt[name] = dealt.get(name, -1) + 1
        result[i] = dealt[name] % count
    return result


def _subset(examples: Examples, chosen: NDArray[np.int64]) -> Examples:
    return Examples([examples.texts[i] for i in chosen], [examples.intents[i] for i in chosen], examples.vectors[chosen])


def _calibrated(model: IntentModel, held_out: HeldOut) -> Calibration:
    """The temperatures under which the held-out truth is least surprising: for the intent, and for the gate."""
    rows = np.arange(len(held_out.truth))
    refused = np.asarray([name in REFUSALS for name in model.intents])
    outside = refused[held_out.truth]

    def surprise(temperature: float) -> float:
        return float(-np.log(softmax(held_out.mixed / temperature)[rows, held_out.truth] + _TINY).mean())

    def gate_surprise(temperature: float) -> float:
        share = softmax(held_out.gate / temperature)[:, refused].sum(axis=1)
        return float(-np.log(np.clip(np.where(outside, share, 1 - share), _TINY, 1.0)).mean())

    return replace(
        model.calibration,
        temperature=float(min(_TEMPERATURES, key=surprise)),
        gate_temperature=float(min(_TEMPERATURES, key=gate_surprise)),
    )

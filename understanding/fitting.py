"""Fitting the intent model from written examples. Only here, and only inside functions, is sklearn imported.

The same examples always give the same model: they are put in one order first, and nothing is drawn
by chance.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from understanding.classifier import IntentModel, LinearHead, softmax
from understanding.encoder import Encoder
from understanding.features import Vocabulary
from understanding.masking import masked


@dataclass(frozen=True)
class Settings:
    """How strong the heads may become, how they share, and below which confidence the model gives up."""

    threshold: float = 0.5
    dense_strength: float = 20.0
    sparse_strength: float = 20.0
    dense_share: float = 0.5
    folds: int = 4


@dataclass(frozen=True)
class Examples:
    """Masked texts with their vectors and intents, in one fixed order without repetition."""

    texts: list[str]
    intents: list[str]
    vectors: NDArray[np.float32]


def fit(pairs: Sequence[tuple[str, str]], encoder: Encoder, settings: Settings, say: Callable[[str], None]) -> IntentModel:
    """Learn the intents from (text, intent) pairs."""
    examples = prepared(pairs, encoder)
    say(f"understanding: {len(examples.texts)} examples of {len(set(examples.intents))} intents are encoded")
    raw = _heads(examples, settings)
    say(f"understanding: both heads are fitted on {len(raw.vocabulary.index)} terms, now the held-out folds")
    temperature = _temperature(*_held_out(examples, settings, raw.intents))
    say(f"understanding: temperature {temperature:.3f} from {settings.folds} folds")
    return _with_temperature(raw, temperature)


def prepared(pairs: Sequence[tuple[str, str]], encoder: Encoder) -> Examples:
    """Mask, drop what masking made equal, sort, and encode."""
    unique = sorted({(masked(text), intent) for text, intent in pairs if masked(text)})
    texts = [text for text, _ in unique]
    return Examples(texts, [intent for _, intent in unique], encoder.encode(texts))


def _heads(examples: Examples, settings: Settings) -> IntentModel:
    vocabulary = Vocabulary.fitted(examples.texts)
    dense = _regression(examples.vectors, examples.intents, settings.dense_strength)
    sparse = _regression(vocabulary.matrix(examples.texts), examples.intents, settings.sparse_strength)
    return IntentModel(
        intents=tuple(str(name) for name in dense.classes_),
        vocabulary=vocabulary,
        dense=_head(dense),
        sparse=_head(sparse),
        temperature=1.0,
        threshold=settings.threshold,
        dense_share=settings.dense_share,
    )


def _regression(rows: Any, intents: Sequence[str], strength: float) -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=strength, max_iter=400, tol=1e-3).fit(rows, intents)


def _head(model: Any) -> LinearHead:
    return LinearHead(
        np.ascontiguousarray(model.coef_.T, dtype=np.float32), np.asarray(model.intercept_, dtype=np.float32)
    )


def _held_out(
    examples: Examples, settings: Settings, intents: Sequence[str]
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Scores of every example by a model that has not seen it, and the place of its true intent."""
    places = {name: i for i, name in enumerate(intents)}
    truth = np.asarray([places[name] for name in examples.intents], dtype=np.int64)
    scores = np.zeros((len(truth), len(intents)), dtype=np.float32)
    fold_of = folds(examples.intents, settings.folds)
    for fold in range(settings.folds):
        inside, outside = np.flatnonzero(fold_of != fold), np.flatnonzero(fold_of == fold)
        model = _heads(_subset(examples, inside), settings)
        columns = [places[name] for name in model.intents]
        for i in outside:
            terms = model.vocabulary.row(examples.texts[i])
            scores[i, columns] = model.logits(examples.vectors[i], *terms)
    return scores, truth


def folds(intents: Sequence[str], count: int) -> NDArray[np.int64]:
    """Deal the examples of each intent out to the folds in turn."""
    dealt: dict[str, int] = {}
    result = np.zeros(len(intents), dtype=np.int64)
    for i, name in enumerate(intents):
        dealt[name] = dealt.get(name, -1) + 1
        result[i] = dealt[name] % count
    return result


def _subset(examples: Examples, chosen: NDArray[np.int64]) -> Examples:
    return Examples(
        [examples.texts[i] for i in chosen], [examples.intents[i] for i in chosen], examples.vectors[chosen]
    )


def _temperature(scores: NDArray[np.float32], truth: NDArray[np.int64]) -> float:
    """The temperature under which the held-out truth is least surprising."""
    grid = np.geomspace(0.2, 5.0, 81)
    rows = np.arange(len(truth))
    surprise = [-np.log(softmax(scores / np.float32(t))[rows, truth] + 1e-9).mean() for t in grid]
    return float(grid[int(np.argmin(surprise))])


def _with_temperature(model: IntentModel, temperature: float) -> IntentModel:
    return IntentModel(**{**model.__dict__, "temperature": temperature})

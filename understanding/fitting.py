"""Fitting the intent model from written examples. Only here, and only inside functions, is sklearn imported.

The same examples always give the same model: they are put in one order first, and nothing is drawn
by chance.
"""

import warnings
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context
from typing import Any

import numpy as np
from numpy.typing import NDArray

from understanding.classifier import REFUSALS, Calibration, IntentModel, LinearHead, Neighbours, softmax
from understanding.encoder import DIMENSIONS, Encoder
from understanding.features import Vocabulary
from understanding.masking import masked

_TEMPERATURES = np.geomspace(0.2, 5.0, 81)
_TINY = 1e-9
_BATCH = 128
_TOLD_EVERY = 2048  # examples


@dataclass(frozen=True)
class Settings:
    """How strong the heads may become, how they share, and where the model gives up."""

    threshold: float = 0.91
    dense_strength: float = 20.0
    sparse_strength: float = 20.0
    dense_share: float = 0.5
    gate_weight: float = 10.0
    rank_weight: float = 6.0
    neighbours: int = 3
    folds: int = 3
    rounds: int = 100
    processes: int = 1
    judged: int = 0  # of the folds; 0 means all of them


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
    examples = prepared(pairs, encoder, say)
    say(f"understanding: {len(examples.texts)} examples of {len(set(examples.intents))} intents are encoded")
    with _workers(settings) as workers:
        sparse = workers.submit(_sparse_reader, examples, settings)
        dense = workers.submit(_dense_reader, examples, settings)
        intents = tuple(str(name) for name in np.unique(np.asarray(examples.intents)))
        held_out = _held_out(examples, settings, intents, workers, say)
        raw = _assembled(examples, settings, dense.result(), *sparse.result())
    fits = (settings.judged or settings.folds) + 1
    say(f"understanding: fit {fits} of {fits} is done; {len(raw.vocabulary.index)} terms")
    model = replace(raw, calibration=_calibrated(raw, held_out))
    right = float((held_out.mixed.argmax(axis=1) == held_out.truth).mean())
    temperatures = f"{model.calibration.temperature:.2f} and {model.calibration.gate_temperature:.2f}"
    say(f"understanding: {right:.1%} of the held-out examples are read right; temperatures {temperatures}; now packing")
    return model


def prepared(pairs: Sequence[tuple[str, str]], encoder: Encoder, say: Callable[[str], None]) -> Examples:
    """Mask, drop what masking made equal, sort, and encode."""
    unique = sorted({(intent, masked(text)) for text, intent in pairs if masked(text)})
    texts = [text for _, text in unique]
    return Examples(texts, [intent for intent, _ in unique], encoded(texts, encoder, say))


def encoded(texts: Sequence[str], encoder: Encoder, say: Callable[[str], None]) -> NDArray[np.float32]:
    """Encode in batches of like length, which costs a fourth of one text at a time."""
    order = sorted(range(len(texts)), key=lambda i: (len(texts[i]), i))
    result = np.empty((len(texts), DIMENSIONS), dtype=np.float32)
    for at in range(0, len(order), _BATCH):
        places = order[at : at + _BATCH]
        result[places] = encoder.encode([texts[i] for i in places])
        if at // _TOLD_EVERY != (at + _BATCH) // _TOLD_EVERY:
            say(f"understanding: {at + len(places)} of {len(texts)} examples are encoded")
    return result


def _workers(settings: Settings) -> Executor:
    """Processes for the fits, one a core; a small training set is not worth their start."""
    if settings.processes < 2:  # noqa: PLR2004 - one process is this one
        return _AtOnce()
    return ProcessPoolExecutor(settings.processes, get_context("spawn"))


class _AtOnce(Executor):
    """Runs each piece of work when it is given."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Run it now."""
        done: Future[Any] = Future()
        done.set_result(fn(*args, **kwargs))
        return done


def _uncalibrated(examples: Examples, settings: Settings) -> IntentModel:
    return _assembled(examples, settings, _dense_reader(examples, settings), *_sparse_reader(examples, settings))


def _dense_reader(examples: Examples, settings: Settings) -> LinearHead:
    return _head(_regression(examples.vectors, examples.intents, settings.dense_strength, settings.rounds))


def _sparse_reader(examples: Examples, settings: Settings) -> tuple[Vocabulary, LinearHead]:
    vocabulary = Vocabulary.fitted(examples.texts)
    rows = vocabulary.matrix(examples.texts)
    return vocabulary, _head(_regression(rows, examples.intents, settings.sparse_strength, settings.rounds))


def _assembled(examples: Examples, settings: Settings, dense: LinearHead, vocabulary: Vocabulary, sparse: LinearHead) -> IntentModel:
    intents, starts = np.unique(np.asarray(examples.intents), return_index=True)
    shares = Calibration(
        gate_weight=settings.gate_weight,
        rank_weight=settings.rank_weight,
        dense_share=settings.dense_share,
        threshold=settings.threshold,
    )
    return IntentModel(
        intents=tuple(str(name) for name in intents),
        vocabulary=vocabulary,
        dense=dense,
        sparse=sparse,
        neighbours=Neighbours.of(examples.vectors, starts.astype(np.int64), settings.neighbours),
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


def _held_out(examples: Examples, settings: Settings, intents: Sequence[str], workers: Executor, say: Callable[[str], None]) -> HeldOut:
    places = {name: i for i, name in enumerate(intents)}
    truth = np.asarray([places[name] for name in examples.intents], dtype=np.int64)
    mixed = np.full((len(truth), len(intents)), -1e3, dtype=np.float32)
    gate = mixed.copy()
    fold_of = folds(examples.intents, settings.folds)
    chosen = range(settings.judged or settings.folds)
    parts = [(np.flatnonzero(fold_of != fold), np.flatnonzero(fold_of == fold)) for fold in chosen]
    judged = [workers.submit(_judged, _subset(examples, known), _subset(examples, hidden), settings) for known, hidden in parts]
    for number, ((_, hidden), one) in enumerate(zip(parts, judged, strict=True), 1):
        names, told_mixed, told_gate = one.result()
        where = np.ix_(hidden, [places[name] for name in names])
        mixed[where], gate[where] = told_mixed, told_gate
        say(f"understanding: fit {number} of {len(parts) + 1} is done")
    seen = np.concatenate([hidden for _, hidden in parts])
    return HeldOut(mixed[seen], gate[seen], truth[seen])


def _judged(known: Examples, hidden: Examples, settings: Settings) -> tuple[tuple[str, ...], NDArray[np.float32], NDArray[np.float32]]:
    """The scores of hidden examples by a model of the known ones, and the intents that the columns stand for."""
    model = _uncalibrated(known, settings)
    scores = [model.scores(text, vector) for text, vector in zip(hidden.texts, hidden.vectors, strict=True)]
    told = np.asarray(scores, dtype=np.float32).reshape(len(scores), 2, len(model.intents))
    return model.intents, told[:, 0], told[:, 1]


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

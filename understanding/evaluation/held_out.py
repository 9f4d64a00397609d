"""Reading messages by models that have not seen them: fitted and read exactly as the product does it."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from statistics import median

import numpy as np
from numpy.typing import NDArray

from understanding.classifier import IntentModel, Prediction
from understanding.encoder import Encoder, shared_encoder
from understanding.evaluation.examples import Example
from understanding.fitting import Settings, encoded, fit
from understanding.masking import masked

Vectors = Mapping[str, NDArray[np.float32]]
TIMED_MESSAGES = 200


@dataclass(frozen=True)
class Case:
    """One example and how it was read."""

    example: Example
    found: Prediction


@dataclass(frozen=True)
class Job:
    """What one model learns from, and the masked texts it then reads."""

    name: str
    pairs: list[tuple[str, str]]
    asked: list[str]
    vectors: Vectors
    settings: Settings


@dataclass(frozen=True)
class Done:
    """A fitted model, what it read, and how long the fitting took."""

    model: IntentModel
    found: list[Prediction]
    seconds: float


class Remembered(Encoder):
    """An encoder that knows the vectors of the texts it will be asked for, so that each is made once."""

    def __init__(self, vectors: Vectors) -> None:
        super().__init__()
        self._vectors = vectors

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit row for each text; all of them were encoded before."""
        return np.stack([self._vectors[text] for text in texts])


def vectors_of(examples: Sequence[Example], asked: Sequence[str], encoder: Encoder, say: Callable[[str], None]) -> Vectors:
    """The sentence vector of each different text.

    The encoder rounds a little differently with each company a text is in. So the examples are encoded
    as in training, other messages each alone as in service.
    """
    texts = [text for _, text in sorted({(example.intent, example.masked) for example in examples})]
    learnt = dict(zip(texts, encoded(texts, encoder, say), strict=True))
    return learnt | {text: encoder.encode([text])[0] for text in dict.fromkeys(asked) if text not in learnt}


def job(name: str, examples: Sequence[Example], asked: Sequence[str], vectors: Vectors, settings: Settings) -> Job:
    """A model of these examples, which then reads these masked texts."""
    return Job(name, [(example.text, example.intent) for example in examples], list(asked), vectors, settings)


def without(examples: Sequence[Example], fold: int, languages: Sequence[str] = ()) -> list[Example]:
    """What is learnt from when a fold is held out; of some languages or of all."""
    return [example for example in examples if example.fold != fold and (not languages or example.language in languages)]


def jobs(examples: Sequence[Example], read: int, vectors: Vectors, settings: Settings) -> list[Job]:
    """For each of the first folds, a model of all other folds that reads it."""
    folds = sorted({example.fold for example in examples})
    return [
        job(
            f"fold {fold + 1} of {len(folds)}",
            without(examples, fold),
            [example.masked for example in examples if example.fold == fold],
            vectors,
            settings,
        )
        for fold in folds[:read]
    ]


def done(job: Job) -> Done:
    """Fit one model and read its messages."""
    started = time.perf_counter()
    model = fit(job.pairs, Remembered(job.vectors), job.settings, say=lambda _: None)
    seconds = time.perf_counter() - started
    return Done(model, [_read(model, text, job.vectors) for text in job.asked], seconds)


def _read(model: IntentModel, text: str, vectors: Vectors) -> Prediction:
    """Read a masked text as in service, where slips of the keys are read over first."""
    plain = model.spelling.corrected(text)
    vector = vectors.get(plain)
    return model.predict(plain, shared_encoder().encode([plain])[0] if vector is None else vector)


def all_done(jobs: Sequence[Job], processes: int) -> Iterator[Done]:
    """The jobs' results in their order; several at a time where there are processors for it.

    A single job may use them all; of several each uses one, for more processes than processors only get in each other's way.
    """
    if processes <= 1 or len(jobs) <= 1:
        yield from map(done, [_with(job, min(processes, job.settings.processes)) for job in jobs])
        return
    with ProcessPoolExecutor(min(processes, len(jobs))) as pool:
        yield from pool.map(done, [_with(job, 1) for job in jobs])


def _with(job: Job, processes: int) -> Job:
    return replace(job, settings=replace(job.settings, processes=processes))


def cases(examples: Sequence[Example], read: Sequence[Sequence[Prediction]]) -> list[Case]:
    """Bring the readings of the folds back together with their examples; a fold that was not read has none."""
    found = {fold: iter(predictions) for fold, predictions in enumerate(read)}
    return [Case(example, next(found[example.fold])) for example in examples if example.fold in found]


def seconds_per_message(model: IntentModel, encoder: Encoder, texts: Sequence[str], clock: Callable[[], float]) -> float:
    """How long one message takes as it does in service: alone, from the typed text to the intent."""
    spent = []
    for text in texts[:: max(1, len(texts) // TIMED_MESSAGES)]:
        started = clock()
        hidden = model.spelling.corrected(masked(text))
        model.predict(hidden, encoder.encode([hidden])[0])
        spent.append(clock() - started)
    return median(spent)

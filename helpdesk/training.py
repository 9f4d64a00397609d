"""Trains the model of the understanding when the stored one is not that of the current files."""

import fcntl
import json
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from helpdesk.errors import HelpdeskError
from helpdesk.processes import rasa_python, surroundings
from helpdesk.progress import Step, progress
from helpdesk.settings import Settings
from understanding.fingerprint import FACTS, MODEL, is_stale

LOG = MODEL.with_name("train.log")
_USUAL_SECONDS = 60.0
_TICK_SECONDS = 0.2


class TrainingFailed(HelpdeskError):
    """The model could not be trained; the text says where to read more."""


def ensure_model(settings: Settings, *, force: bool = False, stopping: threading.Event | None = None) -> str | None:
    """Train the model if it is stale; return why it was, or None when nothing had to be done."""
    reason = _reason(settings.root, force=force)
    if reason is None:
        return None
    with _alone(settings.root):
        if not force and is_stale(settings.root) is None:
            return None  # another process trained it while this one waited
        _train(settings, reason, stopping or threading.Event())
    return reason


def _reason(root: Path, *, force: bool) -> str | None:
    return "Training was asked for." if force else is_stale(root)


def _train(settings: Settings, reason: str, stopping: threading.Event) -> None:
    log = settings.root / LOG
    usual = _usual_seconds(settings.root)
    with progress("training", usual) as step, log.open("wb") as output, log.open(encoding="utf-8", errors="replace") as said:
        step(reason, 0)
        for seconds in _run(settings, output, stopping):
            _tell(said.readlines(), step, min(seconds, 0.97 * usual))
        _tell(said.readlines(), step, usual)


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


def _tell(lines: list[str], step: Step, done: float) -> None:
    ours = [line.removeprefix("training: ").strip() for line in lines if line.startswith("training: ")]
    for line in ours or [""]:
        step(line, done)


def _usual_seconds(root: Path) -> float:
    """Return how long the last training took, for the bar."""
    try:
        return max(1.0, float(json.loads((root / FACTS).read_text(encoding="utf-8"))["seconds"]) * 1.1)
    except (OSError, ValueError, KeyError, TypeError):
        return _USUAL_SECONDS


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Keep two trainings from writing the same model; the lock goes with its process, however that ends."""
    lock_file = root / MODEL.with_name("train.lock")
    lock_file.parent.mkdir(parents=True, exist_ok=True)
    with lock_file.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield

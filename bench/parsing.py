"""How long understanding one message takes, on one thread, without dialogue: English and fifteen other languages."""

import json
import os
import subprocess
from dataclasses import dataclass

from bench.load import read_messages
from bench.processes import ROOT
from helpdesk.errors import HelpdeskError

GOAL_P50_MS, GOAL_P95_MS = 8.0, 15.0
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


@dataclass(frozen=True)
class Parsed:
    """The middle and the slowest twentieth of so many messages."""

    messages: int
    p50_ms: float
    p95_ms: float

    def __str__(self) -> str:
        """One line with both goals."""
        return (
            f"Understanding alone, one thread, sixteen languages: {self.messages} messages, p50 {self.p50_ms:.1f} ms "
            f"(goal {GOAL_P50_MS:.0f} ms), p95 {self.p95_ms:.1f} ms (goal {GOAL_P95_MS:.0f} ms)."
        )


def parse() -> Parsed:
    """Time the trained graph in a process of its own; raises HelpdeskError when it cannot be run."""
    texts = "\n".join((*read_messages(), *(ROOT / "bench" / "messages_other.txt").read_text(encoding="utf-8").splitlines()))
    done = subprocess.run(
        [str(ROOT / ".venv-rasa" / "bin" / "python"), "-m", "understanding.evaluation.timing"],
        cwd=ROOT,
        env={**os.environ, **_ONE_THREAD},
        input=texts,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise HelpdeskError(f"the understanding could not be timed: {done.stderr.strip().splitlines()[-1:]}")
    return Parsed(**json.loads(done.stdout.splitlines()[-1]))

"""What a supervised process is: data only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from helpdesk.errors import HelpdeskError


class StartFailed(HelpdeskError):
    """The processes could not be made ready; the text names the one that failed and why."""


class Interrupted(HelpdeskError):
    """The start was called off from outside."""


@dataclass(frozen=True, kw_only=True)
class Process:
    """One process to run. The environment is hidden in `repr`, for it holds secrets.

    It starts when those in `after` are ready. It is ready when `ready` (a web address) answers 200, or at once
    without one; a process that runs `once` is ready when it has ended well. While it runs, `alive` (else
    `ready`) is asked now and then, and silence of `deaf_after` seconds means a restart.
    """

    name: str
    command: tuple[str, ...]
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)
    after: tuple[str, ...] = ()
    ready: str | None = None
    alive: str | None = None
    host: str = "127.0.0.1"
    port: int | None = None
    port_setting: str = ""
    once: bool = False
    start_timeout: float = 120.0
    deaf_after: float = 60.0


class State(StrEnum):
    """Where a process stands."""

    WAITING = "waiting"
    STARTING = "starting"
    READY = "ready"
    RESTING = "resting"  # it ended and waits for its next start
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Event:
    """What happened to a process, for whoever shows the progress: `text` is one line."""

    name: str
    state: State
    text: str


@dataclass(frozen=True, slots=True)
class Pauses:
    """How long to wait before a restart: twice as long each time, and anew after a calm while."""

    first: float = 0.5
    longest: float = 60.0
    calm: float = 60.0

    def before(self, restart: int) -> float:
        """Return the pause before the n-th restart in a row, counted from 1."""
        # The exponent is bounded, or a process that fails for weeks would overflow it.
        return min(self.longest, self.first * 2.0 ** min(restart - 1, 30))

"""Runs several processes: starts them in order, watches them, restarts what ends, and leaves none behind."""

import contextlib
import os
import secrets
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from helpdesk.supervision import guard
from helpdesk.supervision.logs import LogFile
from helpdesk.supervision.ports import check_port
from helpdesk.supervision.process import Event, Interrupted, Pauses, Process, State
from helpdesk.supervision.worker import Worker

_TICK_SECONDS = 0.05
_WATCH_SECONDS = 0.2
_GRACE_SECONDS = 6.0


class Supervisor:
    """Runs processes from `start` to `stop`; `stopping` may be set from anywhere to call the start off."""

    def __init__(
        self,
        processes: Sequence[Process],
        log_dir: Path,
        tell: Callable[[Event], None] = lambda _: None,
        *,
        pauses: Pauses | None = None,
        memory_limit_mb: int | None = None,
        stopping: threading.Event | None = None,
    ) -> None:
        """Prepare; nothing is started yet. `tell` hears every event and must not raise."""
        self._log_dir, self._listener = log_dir, tell
        self._mark = secrets.token_hex(16)
        self._stopping = stopping or threading.Event()
        self._ended = threading.Event()
        self._log: LogFile | None = None
        self._guard: subprocess.Popen[bytes] | None = None
        self._watch: threading.Thread | None = None
        self._processes, self._pauses, self._memory_limit_mb = processes, pauses or Pauses(), memory_limit_mb
        self._workers: dict[str, Worker] = {}

    @property
    def pids(self) -> dict[str, int]:
        """The numbers of the running processes by name."""
        return {name: one.child.pid for name, one in self._workers.items() if one.child and one.state in {State.STARTING, State.READY}}

    @property
    def restarts(self) -> dict[str, int]:
        """How often each process was restarted in a row, for those that were."""
        return {name: one.restarts for name, one in self._workers.items() if one.restarts}

    def start(self) -> None:
        """Return when all are ready; raises StartFailed, and then nothing runs any more."""
        try:
            for process in self._processes:
                check_port(process)
            self._log = LogFile(self._log_dir / "supervisor.log")
            self._guard = _start_guard(self._mark)
            self._workers = {one.name: self._worker(one) for one in self._processes}
            while not all(one.settled for one in self._workers.values()):
                self._tick()
                if self._stopping.wait(_TICK_SECONDS):
                    raise Interrupted("the start was called off")  # noqa: TRY301 - one clean-up for all ends
        except BaseException:
            self.stop()
            raise
        self._watch = threading.Thread(target=self._keep_watch, name="supervisor", daemon=True)
        self._watch.start()

    def stop(self) -> None:
        """End all processes, the last started first; harmless when called again."""
        self._ended.set()
        if self._watch and self._watch is not threading.current_thread():
            self._watch.join()
        workers = list(reversed(self._workers.values()))
        for one in workers:
            one.ask_to_end()
        deadline = time.monotonic() + _GRACE_SECONDS
        for one in workers:
            one.end(deadline)
            one.log.close()
        self._workers = {}
        self._dismiss_guard()
        if self._log:
            self._log.close()

    def _worker(self, process: Process) -> Worker:
        log = LogFile(self._log_dir / f"{process.name}.log")
        mark = {guard.MARK: self._mark}
        return Worker(process, mark, log, self._pauses, self._tell, self._memory_limit_mb)

    def _tick(self) -> None:
        for one in self._workers.values():
            if one.state is State.WAITING and all(self._workers[name].settled for name in one.process.after):
                one.start()
            else:
                one.tick()

    def _keep_watch(self) -> None:
        while not self._ended.wait(_WATCH_SECONDS):
            try:
                self._tick()
            except Exception as fault:  # noqa: BLE001 - the watch must go on whatever one look brings
                if self._log:
                    self._log.say(f"supervision met {type(fault).__name__}: {fault}")

    def _tell(self, event: Event) -> None:
        if self._log:
            self._log.say(event.text)
        self._listener(event)

    def _dismiss_guard(self) -> None:
        """Let the guard look for leftovers and end."""
        if self._guard and self._guard.stdin:
            with contextlib.suppress(OSError):
                self._guard.stdin.close()
            self._guard.wait()


def _start_guard(mark: str) -> subprocess.Popen[bytes]:
    # It carries no mark itself, and none of an outer supervisor: it must outlive both.
    surroundings = {name: value for name, value in os.environ.items() if name != guard.MARK}
    return subprocess.Popen(  # noqa: S603 - our own file
        [sys.executable, "-P", guard.__file__, mark],
        env=surroundings,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )

"""One running operating system process: its start, its output, its end and the end of its children."""

import contextlib
import os
import signal
import subprocess
import threading
import time
from collections.abc import Mapping
from typing import IO

import psutil

from helpdesk.supervision.logs import LogFile
from helpdesk.supervision.process import Process, StartFailed

_MEGABYTE = 1024 * 1024
_PUMP_SECONDS = 2.0


class Child:
    """A process in a session of its own, so that a Ctrl-C on the terminal reaches the supervisor alone."""

    def __init__(self, process: Process, mark: Mapping[str, str], log: LogFile) -> None:
        """Start it; raises StartFailed when its program cannot be run."""
        self.process = process
        self.started = time.monotonic()
        self._over = False
        # Bytecode is kept: without it every start would compile some thousand files again.
        surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        try:
            self._popen = subprocess.Popen(  # noqa: S603 - the product's own commands
                process.command,
                cwd=process.folder,
                env={**surroundings, "PYTHONUNBUFFERED": "1", **process.environment, **mark},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        except OSError as fault:
            reason = (fault.strerror or type(fault).__name__).lower()
            raise StartFailed(f"{process.name} cannot be started: {process.command[0]}: {reason}; run: make setup") from fault
        self._pump = threading.Thread(target=_copy, args=(self._popen.stdout, log), name=f"log of {process.name}", daemon=True)
        self._pump.start()

    @property
    def pid(self) -> int:
        """The number of the process, which is also that of its group."""
        return self._popen.pid

    def ending(self) -> str | None:
        """Return how it ended ("ended with exit code 1", "was ended by SIGKILL"); None while it runs."""
        code = self._popen.poll()
        if code is None:
            return None
        return f"was ended by {_signal_name(-code)}" if code < 0 else f"ended with exit code {code}"

    def ended_well(self) -> bool:
        """Tell whether it ended with exit code 0."""
        return self._popen.poll() == 0

    def memory_mb(self) -> float:
        """Return the resident memory of the process and its children."""
        total = 0
        with contextlib.suppress(psutil.Error):
            parent = psutil.Process(self.pid)
            for one in (parent, *parent.children(recursive=True)):
                with contextlib.suppress(psutil.Error):
                    total += one.memory_info().rss
        return total / _MEGABYTE

    def ask_to_end(self) -> None:
        """Ask the whole group to end."""
        self._signal(signal.SIGTERM)

    def end(self, deadline: float) -> None:
        """Wait until the deadline for it to end, then end it and its whole group surely."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._popen.wait(max(0.0, deadline - time.monotonic()))
        self._signal(signal.SIGKILL)  # also when it has ended: its children may not have
        self._over = True
        self._popen.wait()
        self._pump.join(_PUMP_SECONDS)  # what it said last is worth reading

    def _signal(self, number: signal.Signals) -> None:
        if self._over:
            return  # its number may be another's by now
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, number)


def _copy(output: IO[bytes] | None, log: LogFile) -> None:
    if output:
        with output:
            for line in iter(lambda: output.readline(65_536), b""):
                log.write(line)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"

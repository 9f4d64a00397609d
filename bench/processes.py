"""Processes of a stack: free ports, starting and surely ending them, and what memory they hold."""

import os
import signal
import socket
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[1]
RASA_PYTHON = ROOT / ".venv-rasa" / "bin" / "python"
MEGABYTE = 1024 * 1024
_GRACE_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Memory:
    """Memory of several processes in MB: RSS counts a page shared by two of them twice, PSS shares it out."""

    pss: float
    rss: float
    processes: int


def memory_of(pids: Iterable[int]) -> Memory:
    """Add up the memory of processes and all their children; one that ends meanwhile counts nothing."""
    family: dict[int, psutil.Process] = {}
    for pid in pids:
        try:
            parent = psutil.Process(pid)
            family.update({process.pid: process for process in (parent, *parent.children(recursive=True))})
        except psutil.NoSuchProcess:
            continue
    held = [memory for process in family.values() if (memory := _memory(process))]
    return Memory(sum(pss for pss, _ in held) / MEGABYTE, sum(rss for _, rss in held) / MEGABYTE, len(held))


def _memory(process: psutil.Process) -> tuple[int, int] | None:
    try:
        full = process.memory_full_info()
    except (psutil.NoSuchProcess, psutil.ZombieProcess):
        return None
    # PSS is known on Linux only; elsewhere RSS stands in for it.
    return (getattr(full, "pss", full.rss), full.rss) if full.rss else None


def free_port() -> int:
    """Return a port on the loopback interface that nobody uses at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def surroundings(**more: str) -> dict[str, str]:
    """Return this process's environment for a child: bytecode may be kept, and nothing is told to anybody outside."""
    ours = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**ours, "RASA_TELEMETRY_ENABLED": "false", **more}


@contextmanager
def running(
    commands: Sequence[Sequence[str]], folder: Path, log: Path, environment: Mapping[str, str]
) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Run commands side by side for the length of a block and give them out; their output goes to one new log."""
    with ExitStack() as ends:
        output = ends.enter_context(log.open("wb"))
        started = []
        for command in commands:
            process = subprocess.Popen(
                list(command),
                cwd=folder,
                env=dict(environment),
                stdout=output,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
            ends.callback(stop, process)
            started.append(process)
        yield started


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a process with its whole group: politely, and after some seconds by force."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
        except ProcessLookupError:
            break
        try:
            process.wait(_GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            continue
    process.wait()

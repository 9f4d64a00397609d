"""Processes are started in order, watched, restarted, and none is left behind."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from helpdesk.supervision.logs import LogFile
from helpdesk.supervision.ports import free_ports
from helpdesk.supervision.process import Event, Interrupted, Pauses, Process, StartFailed, State
from helpdesk.supervision.supervisor import Supervisor

SERVER = """
import sys, time, http.server, subprocess
time.sleep(float(sys.argv[2]))
if "--child" in sys.argv:
    print("child", subprocess.Popen([sys.executable, "-c", "import time; time.sleep(300)"]).pid, flush=True)
class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200); self.end_headers()
    def log_message(self, *words): pass
server = http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Answer)
print("serving", flush=True)
server.serve_forever()
"""
SOON = 30.0

Supervise = Callable[..., Supervisor]


def server(
    name: str, folder: Path, *, after: tuple[str, ...] = (), delay: float = 0.0, start_timeout: float = SOON, extra: tuple[str, ...] = ()
) -> Process:
    """Describe a small web server that becomes ready after a delay."""
    (port,) = free_ports(1)
    return Process(
        name=name,
        command=(sys.executable, "-c", SERVER, str(port), str(delay), *extra),
        folder=folder,
        after=after,
        ready=f"http://127.0.0.1:{port}/",
        port=port,
        port_setting="--port",
        start_timeout=start_timeout,
    )


def program(name: str, folder: Path, code: str, *, once: bool = False, after: tuple[str, ...] = ()) -> Process:
    """Describe a process that runs a line of Python."""
    return Process(name=name, command=(sys.executable, "-c", code), folder=folder, once=once, after=after, start_timeout=SOON)


def eventually(what: Callable[[], object]) -> bool:
    """Wait for something that takes as long as the machine needs."""
    deadline = time.monotonic() + SOON
    while time.monotonic() < deadline:
        if what():
            return True
        time.sleep(0.02)
    return False


def is_gone(pid: int) -> bool:
    """Tell whether a process has ended; one that only waits to be noticed by its parent counts as ended."""
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


@pytest.fixture
def events() -> list[Event]:
    """What the supervisor told."""
    return []


@pytest.fixture
def supervise(tmp_path: Path, events: list[Event]) -> Iterator[Supervise]:
    """Make supervisors that are stopped at the end, and restart without long pauses."""
    made: list[Supervisor] = []

    def make(*processes: Process, **more: object) -> Supervisor:
        options = {"pauses": Pauses(first=0.01, longest=0.05), **more}
        made.append(Supervisor(processes, tmp_path / "log", events.append, **options))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for one in made:
        one.stop()


def test_a_process_waits_for_those_it_needs(tmp_path: Path, supervise: Supervise, events: list[Event]) -> None:
    """The second server starts only when the first is ready, though it is named first."""
    supervise(server("gateway", tmp_path, after=("rasa",)), server("rasa", tmp_path, delay=0.2)).start()
    order = [(one.name, one.state) for one in events]
    assert order == [("rasa", State.STARTING), ("rasa", State.READY), ("gateway", State.STARTING), ("gateway", State.READY)]


def test_processes_that_need_nothing_start_together(tmp_path: Path, supervise: Supervise, events: list[Event]) -> None:
    """Both are starting before either is ready."""
    supervise(server("actions", tmp_path, delay=0.3), server("rasa", tmp_path, delay=0.3)).start()
    assert [one.state for one in events[:2]] == [State.STARTING, State.STARTING]


def test_a_step_is_run_once_before_those_that_need_it(tmp_path: Path, supervise: Supervise, events: list[Event]) -> None:
    """An import is done before the server that reads it, and is no running process afterwards."""
    step = program("import", tmp_path, "open('orders', 'w').close()", once=True)
    supervisor = supervise(step, server("gateway", tmp_path, after=("import",)))
    supervisor.start()
    assert (tmp_path / "orders").exists()
    assert set(supervisor.pids) == {"gateway"}
    assert [one.state for one in events if one.name == "import"] == [State.STARTING, State.DONE]


def test_a_killed_process_is_started_again_and_the_log_says_so(tmp_path: Path, supervise: Supervise) -> None:
    """After SIGKILL another process serves, and the supervisor's log names the signal."""
    supervisor = supervise(server("actions", tmp_path))
    supervisor.start()
    first = supervisor.pids["actions"]
    os.kill(first, signal.SIGKILL)
    assert eventually(lambda: supervisor.pids.get("actions", first) != first)
    log = (tmp_path / "log" / "supervisor.log").read_text()
    assert "actions was ended by SIGKILL; starting it again in 0.01 s (restart 1)" in log


def test_what_a_killed_process_had_started_ends_with_it(tmp_path: Path, supervise: Supervise) -> None:
    """A server's own child does not live on beside its successor's."""
    supervisor = supervise(server("actions", tmp_path, extra=("--child",)))
    supervisor.start()
    orphan = started_child(tmp_path)
    os.kill(supervisor.pids["actions"], signal.SIGKILL)
    assert eventually(lambda: is_gone(orphan))


def started_child(folder: Path) -> int:
    """Read from the log which child the server started."""
    log = folder / "log" / "actions.log"
    assert eventually(lambda: "child" in log.read_text())
    return int(log.read_text().split()[1])


def test_restarts_slow_down_and_never_end() -> None:
    """Each pause is twice the one before, up to the longest; even after weeks of failures there is one."""
    pauses = Pauses(first=0.5, longest=60)
    assert [pauses.before(n) for n in (1, 2, 3, 8, 100_000)] == [0.5, 1.0, 2.0, 60.0, 60.0]


def test_a_process_that_keeps_failing_is_started_again_and_again(tmp_path: Path, supervise: Supervise, events: list[Event]) -> None:
    """It does not give up after some tries."""
    well_at_first = (
        "import pathlib, sys, time; seen = pathlib.Path('seen'); time.sleep(0 if seen.exists() else 1); seen.touch(); sys.exit(3)"
    )
    supervise(program("worker", tmp_path, well_at_first)).start()
    assert eventually(lambda: any("restart 5" in one.text for one in events))
    assert any("ended with exit code 3" in one.text for one in events)


def test_a_process_that_no_longer_answers_is_started_again(
    tmp_path: Path, supervise: Supervise, events: list[Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that hangs is as bad as one that ended."""
    monkeypatch.setattr("helpdesk.supervision.worker._ASK_EVERY", 0.05)
    monkeypatch.setattr("helpdesk.supervision.worker._GRACE_SECONDS", 0.1)
    monkeypatch.setattr("helpdesk.supervision.ports._PROBE_SECONDS", 0.2)
    process = server("rasa", tmp_path)
    supervisor = supervise(replace(process, deaf_after=0.5))
    supervisor.start()
    os.kill(supervisor.pids["rasa"], signal.SIGSTOP)
    assert eventually(lambda: any("did not answer for 0.5 s" in one.text for one in events))
    assert eventually(lambda: events[-1].state is State.READY)


def test_a_process_that_eats_memory_is_started_again(
    tmp_path: Path, supervise: Supervise, events: list[Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Above the limit it is ended and started anew."""
    monkeypatch.setattr("helpdesk.supervision.worker._ASK_EVERY", 0.05)
    supervise(program("worker", tmp_path, "x = b'x' * 200_000_000; import time; time.sleep(300)"), memory_limit_mb=100).start()
    assert eventually(lambda: any("used more than 100 MB" in one.text for one in events))


def test_a_taken_port_is_named_with_its_holder_before_anything_starts(tmp_path: Path, supervise: Supervise, events: list[Event]) -> None:
    """The sentence says which port, who holds it and how to choose another."""
    process = server("gateway", tmp_path)
    with socket.create_server(("127.0.0.1", process.port or 0)), pytest.raises(StartFailed) as caught:
        supervise(server("rasa", tmp_path), process).start()
    assert str(caught.value).startswith(f"port {process.port} is in use by PID {os.getpid()}")
    assert str(caught.value).endswith("choose another with --port")
    assert events == []


def test_a_process_that_ends_while_starting_fails_the_start_with_its_last_words(tmp_path: Path, supervise: Supervise) -> None:
    """The fault names the process, how it ended, what it said and where to read more; the others are ended."""
    others = server("rasa", tmp_path)
    supervisor = supervise(
        others, Process(**{**vars(server("actions", tmp_path)), "command": (sys.executable, "-c", "raise SystemExit('no such shop')")})
    )
    with pytest.raises(
        StartFailed, match=r'^actions ended with exit code 1 while it was starting; it said "no such shop"; see .*actions\.log$'
    ):
        supervisor.start()
    assert supervisor.pids == {}


def test_a_process_that_is_never_ready_fails_the_start_in_time(tmp_path: Path, supervise: Supervise) -> None:
    """The fault says how long was waited."""
    with pytest.raises(StartFailed, match=r"^rasa was not ready within 0\.3 s"):
        supervise(server("rasa", tmp_path, delay=60, start_timeout=0.3)).start()


def test_a_missing_program_is_one_sentence(tmp_path: Path, supervise: Supervise) -> None:
    """Without its environment nothing starts, and the sentence says what to do."""
    with pytest.raises(StartFailed, match=r"rasa cannot be started: .*no such file or directory; run: make setup"):
        supervise(Process(name="rasa", command=(str(tmp_path / "python"),), folder=tmp_path)).start()


def test_a_start_can_be_called_off(tmp_path: Path, supervise: Supervise) -> None:
    """Ctrl-C during a long start does not wait for its end."""
    stopping = threading.Event()
    stopping.set()
    with pytest.raises(Interrupted):
        supervise(server("rasa", tmp_path, delay=60), stopping=stopping).start()


def test_the_bytecode_of_children_may_be_kept(tmp_path: Path, supervise: Supervise, monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that forbids bytecode would make each start slow, so it is not passed on."""
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    supervise(program("step", tmp_path, "import sys; sys.exit(sys.dont_write_bytecode)", once=True)).start()


def test_secrets_stay_out_of_the_description(tmp_path: Path) -> None:
    """The environment of a process is not shown."""
    assert "hush" not in repr(Process(name="rasa", command=("x",), folder=tmp_path, environment={"SECRET": "hush"}))


SUPERVISING = """
import signal, sys, threading
from pathlib import Path
from tests.unit.test_supervisor import server
from helpdesk.supervision.supervisor import Supervisor
stop = threading.Event()
signal.signal(signal.SIGINT, lambda *_: stop.set())
supervisor = Supervisor([server("actions", Path(sys.argv[1]), extra=("--child",))], Path(sys.argv[1]) / "log")
supervisor.start()
print(supervisor.pids["actions"], flush=True)
stop.wait()
supervisor.stop()
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda number: number.name)
def test_no_process_is_left_when_the_supervisor_ends(tmp_path: Path, number: signal.Signals) -> None:
    """Neither a Ctrl-C nor a kill of the supervisor itself leaves a server or a server's child behind."""
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", SUPERVISING, str(tmp_path)]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, start_new_session=True) as supervisor:  # noqa: S603 - ours
        assert supervisor.stdout
        pid = int(supervisor.stdout.readline())
        child = started_child(tmp_path)
        os.killpg(supervisor.pid, number)
        supervisor.wait(SOON)
        assert eventually(lambda: is_gone(pid) and is_gone(child))


def test_a_log_is_turned_over_by_size(tmp_path: Path) -> None:
    """A full file is kept under a number, and only so many old ones are."""
    log = LogFile(tmp_path / "rasa.log", most=100, kept=2)
    for number in range(40):
        log.write(b"line %02d\n" % number)
    log.close()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["rasa.log", "rasa.log.1", "rasa.log.2"]
    assert all(one.stat().st_size <= 100 for one in tmp_path.iterdir())
    assert (tmp_path / "rasa.log").read_text().endswith("line 39\n")

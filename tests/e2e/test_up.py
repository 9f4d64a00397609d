"""`helpdesk up` with its real processes: started, talked to, hurt, and stopped."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest
import requests

from helpdesk.cli.chat import Line
from helpdesk.settings import PACKAGE_ROOT
from helpdesk.supervision.guard import MARK
from helpdesk.supervision.ports import answers, free_ports

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(400)]
SOON = 300.0
RASA, ACTIONS = "understanding.serve", "actions.serve"


@dataclass(frozen=True)
class Running:
    """A `helpdesk up` that is ready."""

    process: subprocess.Popen[str]
    url: str
    state_dir: Path

    def family(self) -> list[psutil.Process]:
        """Return every process that belongs to it, wherever it was started from."""
        children = psutil.Process(self.process.pid).children(recursive=True)
        marks = {mark for child in children if (mark := environment(child).get(MARK))}
        return [one for one in psutil.process_iter() if environment(one).get(MARK) in marks]

    def find(self, module: str) -> psutil.Process | None:
        """Return the process that runs a module."""
        return next((one for one in self.family() if module in " ".join(one.cmdline())), None)


def environment(process: psutil.Process) -> dict[str, str]:
    """Return a process's environment, nothing of one that may not be looked at or has ended."""
    try:
        return process.environ()
    except (psutil.Error, OSError):
        return {}


def eventually(what: Callable[[], object]) -> bool:
    """Wait for something that takes as long as the machine needs."""
    deadline = time.monotonic() + SOON
    while time.monotonic() < deadline:
        if what():
            return True
        time.sleep(0.1)
    return False


def start(state_dir: Path, *options: str) -> Running:
    """Start the product with a state of its own and wait until it says that it is ready."""
    (port,) = free_ports(1)
    surroundings = {**os.environ, "HELPDESK_STATE_DIR": str(state_dir), "HELPDESK_DATABASE_URL": f"sqlite:///{state_dir}/helpdesk.db"}
    command = [sys.executable, "-m", "helpdesk.cli", "up", "--port", str(port), *options]
    process = subprocess.Popen(command, cwd=PACKAGE_ROOT, env=surroundings, stdout=subprocess.PIPE, text=True)  # noqa: S603 - ours
    note = state_dir / "run.json"
    assert eventually(lambda: note.exists() or process.poll() is not None)
    assert process.poll() is None, "it ended instead of becoming ready"
    return Running(process, json.loads(note.read_text())["gateway_url"], state_dir)


def end(running: Running, number: signal.Signals) -> int:
    """Send a signal and wait for the end."""
    running.process.send_signal(number)
    running.process.communicate(timeout=SOON)
    return running.process.returncode


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """The product with demo data, started once for the tests that do not end it."""
    running = start(tmp_path_factory.mktemp("up"), "--demo")
    yield running
    assert end(running, signal.SIGINT) == 0


def ask(running: Running, text: str) -> list[str]:
    """Say something in a new conversation and return the answers."""
    return [message["text"] for message in Line(running.url, "kawaii_stop").say(text)]


def test_a_question_is_answered(product: Running) -> None:
    """From HTTP request to reply, through every process."""
    assert any("14.99" in text for text in ask(product, "How much is express shipping in the US?"))


def test_the_demo_orders_are_known_to_the_bot(product: Running) -> None:
    """An order that was imported at the start can be proven and asked about."""
    line = Line(product.url, "kawaii_stop")
    orders = json.loads((product.state_dir / "demo" / "kawaii_stop.json").read_text())
    order = next(one for one in orders if one["shipments"])
    list(line.say(f"where is my order {order['number']}?"))
    answered = " ".join(message["text"] for message in line.say(order["email"]))
    assert order["number"] in answered


@pytest.mark.parametrize("module", [RASA, ACTIONS, "gateway.serve"])
def test_a_killed_process_comes_back_and_questions_are_answered_again(product: Running, module: str) -> None:
    """Whichever it is."""
    victim = product.find(module)
    assert victim
    victim.kill()
    assert eventually(lambda: (successor := product.find(module)) and successor.pid != victim.pid)
    assert eventually(lambda: answers(f"{product.url}/readyz"))
    assert eventually(lambda: any("14.99" in text for text in quietly(product)))


def quietly(running: Running) -> list[str]:
    """Ask, taking a fault for no answer: the process may still be on its way back."""
    try:
        return ask(running, "How much is express shipping in the US?")
    except Exception:  # noqa: BLE001 - any fault means "not yet"
        return []


def test_only_the_gateway_could_be_reached_from_outside(product: Running) -> None:
    """Every port that the product listens on belongs to the loopback interface."""
    pids = {one.pid for one in product.family()}
    listening = [one for one in psutil.net_connections("tcp") if one.pid in pids and one.laddr and one.status == psutil.CONN_LISTEN]
    assert len(listening) >= 3
    assert {one.laddr.ip for one in listening if one.laddr} == {"127.0.0.1"}


def test_rasa_speaks_with_nobody_who_does_not_know_the_secret(product: Running) -> None:
    """The gateway and Rasa share a secret that was made for this run."""
    rasa = product.find(RASA)
    assert rasa
    url = environment(rasa)["HELPDESK_RASA_URL"]
    reply = requests.post(f"{url}/webhooks/helpdesk/message", json={"sender": "x", "text": "hi"}, timeout=10)
    assert reply.status_code == 401


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda number: number.name)
def test_nothing_is_left_running_beside_another_stack(product: Running, tmp_path: Path, number: signal.Signals) -> None:
    """A second stack runs beside the first; however it ends, all of it ends, and the first goes on."""
    second = start(tmp_path)
    family = second.family()
    assert len(family) >= 3
    end(second, number)
    assert eventually(lambda: not any(one.is_running() and one.status() != psutil.STATUS_ZOMBIE for one in family))
    assert answers(f"{product.url}/healthz")

"""The stock assistant: trained once and kept by what it was trained from, then run as its makers tell to run it."""

import hashlib
import itertools
import re
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.measure import Running
from bench.processes import RASA_PYTHON, ROOT, free_port, running, surroundings
from bench.shoppers import RestEntrance
from helpdesk.errors import HelpdeskError
from helpdesk.progress import Step, progress

STOCK = ROOT / "bench" / "stock"
KEPT = ROOT / "var" / "bench"
EPOCHS = 100
_INPUTS = (STOCK, ROOT / "data" / "nlu")
_EPOCH = re.compile(rb"(\d+)/(\d+) \[")
_TAIL = 400
_EVERY = 10
_LOOK_SECONDS = 1.0


class StockFailed(HelpdeskError):
    """The stock assistant could not be trained or started; the text names the log."""


def kept_model(epochs: int) -> Path:
    """Return where the model of the present files is kept: other files or other packages, another name."""
    mark = hashlib.sha256(str(epochs).encode())
    # The locked requirements stand for the version of Rasa and of everything below it.
    for path in (*(file for folder in _INPUTS for file in sorted(folder.rglob("*.yml"))), ROOT / "requirements" / "rasa.txt"):
        mark.update(path.relative_to(ROOT).as_posix().encode())
        mark.update(path.read_bytes())
    return KEPT / f"stock-{mark.hexdigest()[:16]}.tar.gz"


def trained(epochs: int = EPOCHS) -> Path:
    """Return the stock model, training it when it is not kept."""
    model = kept_model(epochs)
    if not model.is_file():
        KEPT.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=KEPT) as folder:
            _train(Path(folder), epochs).replace(model)
    return model


def _train(folder: Path, epochs: int) -> Path:
    config = folder / "config.yml"
    config.write_text((STOCK / "config.yml").read_text(encoding="utf-8").replace("epochs: 100", f"epochs: {epochs}"), encoding="utf-8")
    data = [str(ROOT / "data" / "nlu"), str(STOCK / "rules.yml"), str(STOCK / "stories.yml")]
    told = ["--config", str(config), "--domain", str(STOCK / "domain.yml"), "--out", str(folder), "--fixed-model-name", "stock"]
    log = KEPT / "stock-train.log"
    command = [str(RASA_PYTHON), "-m", "rasa", "train", *told, "--data", *data]
    environment = surroundings(RASA_CACHE_DIRECTORY=str(folder / "cache"), TF_CPP_MIN_LOG_LEVEL="3")
    with progress("training the stock assistant", epochs) as step, running([command], folder, log, environment) as processes:
        code = _watch(processes[0], log, step)
    model = folder / "stock.tar.gz"
    if code or not model.is_file():
        raise StockFailed(f"the stock assistant could not be trained; {log.relative_to(ROOT)} says why")
    return model


def _watch(process: subprocess.Popen[bytes], log: Path, step: Step) -> int:
    """Tell how far the part in training is, from the last progress bar in the log, until the process ends."""
    told = ""
    while process.poll() is None:
        time.sleep(_LOOK_SECONDS)
        found = _EPOCH.findall(log.read_bytes()[-_TAIL:])
        epoch, of = (int(number) for number in found[-1]) if found else (0, 0)
        # Elsewhere than on a terminal each text is a line, so there are few.
        text = f"epoch {epoch - epoch % _EVERY} of {of}" if of else "reading the examples"
        step(text if text != told else "", epoch)
        told = text
    return process.returncode


@contextmanager
def stock_stack(model: Path) -> Iterator[Running]:
    """Run `rasa run` and `rasa run actions` as they are, both on the loopback interface."""
    rasa, actions = free_port(), free_port()
    serve = ["run", "--model", str(model), "--interface", "127.0.0.1", "--port", str(rasa)]
    serve += ["--endpoints", str(STOCK / "endpoints.yml"), "--credentials", str(STOCK / "credentials.yml")]
    commands = [
        [str(RASA_PYTHON), "-m", "rasa", "run", "actions", "--actions", "actions", "--port", str(actions)],
        [str(RASA_PYTHON), "-m", "rasa", *serve],
    ]
    environment = surroundings(BENCH_ACTIONS_URL=f"http://127.0.0.1:{actions}/webhook", SANIC_HOST="127.0.0.1")
    names = (f"bench-{number}" for number in itertools.count())
    with running(commands, STOCK, KEPT / "stock-run.log", environment) as processes:
        pids = tuple(process.pid for process in processes)
        yield Running(pids=pids, entrances={"rasa": RestEntrance(rasa, lambda: next(names))})

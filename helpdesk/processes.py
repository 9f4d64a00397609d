"""Which processes the product is made of, and how each is run."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from helpdesk.errors import HelpdeskError
from helpdesk.settings import Settings
from helpdesk.supervision.process import Process

_LOCAL = "127.0.0.1"
# Numerical libraries of several processes on few cores only get into each other's way.
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


class EnvironmentMissing(HelpdeskError):
    """An environment of the project is not there."""


class DemoFailed(HelpdeskError):
    """The demo world could not be made."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The settings a stack really runs with, its ports chosen, and what it consists of."""

    settings: Settings
    actions_port: int
    rasa_port: int
    gateway: bool
    demo_port: int | None = None
    demo_files: tuple[Path, ...] = ()


def app_python(root: Path) -> Path:
    """Return the Python of the environment that holds the product: the one beside the code, else the running one."""
    found = root / ".venv" / "bin" / "python"
    return found if found.exists() else Path(sys.executable)


def rasa_python(root: Path) -> Path:
    """Return the Python of the environment that holds Rasa."""
    found = root / ".venv-rasa" / "bin" / "python"
    if not found.exists():
        raise EnvironmentMissing(f"{found} does not exist; run: make setup")
    return found


def surroundings() -> dict[str, str]:
    """Return this process's environment for a child, which may keep its bytecode: else each start compiles all anew."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def processes(layout: Layout) -> tuple[Process, ...]:
    """Return the processes of a stack. All start at once, except those that need another's work."""
    found = [_rasa(layout), _actions(layout)]
    if layout.gateway:
        found.append(_gateway(layout))
    if layout.gateway and layout.settings.tracking_key:
        found.append(_tracking(layout))
    return tuple(found + _demo(layout))


def _rasa(layout: Layout) -> Process:
    settings = layout.settings
    address = f"http://{_LOCAL}:{layout.rasa_port}/webhooks/helpdesk/health"
    return _process(
        layout,
        "rasa",
        (str(rasa_python(settings.root)), "-m", "understanding.serve", "--port", str(layout.rasa_port)),
        ready=address,
        port=layout.rasa_port,
        port_setting="HELPDESK_RASA_PORT",
        more={**_ONE_THREAD, "HELPDESK_ACTIONS_URL": f"http://{_LOCAL}:{layout.actions_port}/webhook", "RASA_TELEMETRY_ENABLED": "false"},
    )


def _actions(layout: Layout) -> Process:
    port = layout.actions_port
    return _process(
        layout,
        "actions",
        (str(app_python(layout.settings.root)), "-m", "actions.serve", "--port", str(port)),
        ready=f"http://{_LOCAL}:{port}/health",
        port=port,
        port_setting="HELPDESK_ACTIONS_PORT",
    )


def _gateway(layout: Layout) -> Process:
    settings = layout.settings
    return _process(
        layout,
        "gateway",
        (str(app_python(settings.root)), "-m", "gateway.serve", "--host", settings.host, "--port", str(settings.port)),
        ready=f"{gateway_url(settings)}/healthz",  # not /readyz: a gateway need not be restarted because Rasa is
        host=settings.host,
        port=settings.port,
        port_setting="--port or HELPDESK_PORT",
    )


def _tracking(layout: Layout) -> Process:
    # Last, so that it does not slow the start of those that a shopper waits for.
    after = ("rasa", "actions", "gateway", *(("demo",) if layout.demo_port else ()))
    return _process(layout, "tracking", (*_helpdesk(layout), "worker"), after=after)


def _demo(layout: Layout) -> list[Process]:
    """Serve the demo parcels and import the demo orders, as an owner would import real ones."""
    if layout.demo_port is None:
        return []
    settings, port = layout.settings, layout.demo_port
    key = {"HELPDESK_DEMO_KEY": settings.tracking_key or ""}  # not on the command line, where all could read it
    serve = (str(app_python(settings.root)), "-m", "demo.server", "--port", str(port))
    found = [_process(layout, "demo", serve, ready=f"http://{_LOCAL}:{port}/healthz", port=port, more=key)]
    before: tuple[str, ...] = ()
    for file in layout.demo_files:
        # One after the other: the database takes one writer at a time anyway.
        command = (*_helpdesk(layout), "import-orders", "--shop", file.stem, str(file))
        found.append(_process(layout, f"import-{file.stem}", command, once=True, after=before))
        before = (found[-1].name,)
    return found


def write_demo_orders(settings: Settings) -> tuple[Path, ...]:
    """Have the demo write its orders, one file a shop, and return those of shops that there are."""
    command = [str(app_python(settings.root)), "-m", "demo", "orders", "--out", str(settings.state_dir / "demo")]
    done = subprocess.run(command, cwd=settings.root, env=surroundings(), capture_output=True, text=True, check=False)  # noqa: S603 - ours
    if done.returncode:
        raise DemoFailed(f"the demo orders could not be written: {(done.stderr.strip().splitlines() or ['no reason given'])[-1]}")
    files = [Path(line) for line in done.stdout.splitlines() if line.endswith(".json")]
    return tuple(file for file in files if (settings.shops_dir / file.stem / "shop.yml").exists())


def gateway_url(settings: Settings) -> str:
    """Return the address at which this machine reaches the gateway."""
    everywhere = settings.host in {"0.0.0.0", "::", ""}  # noqa: S104 - compared, not bound
    host = _LOCAL if everywhere else settings.host
    return f"http://{f'[{host}]' if ':' in host else host}:{settings.port}"


def _helpdesk(layout: Layout) -> tuple[str, ...]:
    return str(app_python(layout.settings.root)), "-m", "helpdesk.cli"


def _process(layout: Layout, name: str, command: tuple[str, ...], *, more: dict[str, str] | None = None, **rest: object) -> Process:
    settings = layout.settings
    environment = {**settings.environment(), **(more or {})}
    return Process(name=name, command=command, folder=settings.root, environment=environment, start_timeout=settings.start_timeout, **rest)  # type: ignore[arg-type]

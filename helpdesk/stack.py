"""The whole product as one thing that can be started and stopped."""

import secrets
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from types import TracebackType
from typing import Self

from helpdesk.processes import Layout, gateway_url, processes, write_demo_orders
from helpdesk.progress import progress
from helpdesk.settings import Settings
from helpdesk.supervision.ports import check_port, free_ports
from helpdesk.supervision.process import Event, State
from helpdesk.supervision.supervisor import Supervisor
from helpdesk.training import ensure_model


class Stack:
    """The running product, as a context manager: entered when every process is ready, and left with none running.

    Ports that are not set are chosen freely, so that several stacks can run side by side. `settings` are then
    the ones it really runs with. The model is trained first when it is stale. `name` keeps the logs of a stack
    that runs beside another apart (`var/log/<name>`); `stopping` calls the start off.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        demo: bool = False,
        gateway: bool = True,
        gateway_port: int | None = None,
        name: str | None = None,
        stopping: threading.Event | None = None,
        tell: Callable[[Event], None] | None = None,
    ) -> None:
        """Choose what is to run; nothing is started yet. `gateway_port` None takes a free one."""
        self._given, self._demo, self._with_gateway, self._gateway_port = settings, demo, gateway, gateway_port
        self._log_dir = settings.state_dir / "log" / (name or "")
        self._stopping, self._tell = stopping, tell or _log_restarts
        self.settings = settings
        self.actions_url = ""
        self.seconds = 0.0
        self._supervisor: Supervisor | None = None

    @property
    def rasa_url(self) -> str:
        """The base address of Rasa."""
        return self.settings.rasa_url

    @property
    def gateway_url(self) -> str | None:
        """The base address of the gateway; None when the stack has none."""
        return gateway_url(self.settings) if self._with_gateway else None

    @property
    def pids(self) -> dict[str, int]:
        """The numbers of the running processes by name."""
        return self._supervisor.pids if self._supervisor else {}

    def __enter__(self) -> Self:
        """Start all; raises HelpdeskError when that fails, and then nothing runs."""
        layout = self._layout()
        self.settings = layout.settings
        self.actions_url = f"http://127.0.0.1:{layout.actions_port}/webhook"
        wanted = processes(layout)
        for one in wanted:
            check_port(one)  # before a training of a minute, not after it
        ensure_model(self._given, stopping=self._stopping)
        started = time.monotonic()
        with progress("starting", len(wanted)) as step:
            ready: set[str] = set()

            def tell(event: Event) -> None:
                if event.state in {State.READY, State.DONE} and event.name not in ready:
                    ready.add(event.name)
                    step(event.text, len(ready))
                elif event.state is State.RESTING:
                    self._tell(event)

            self._supervisor = Supervisor(
                wanted, self._log_dir, tell, memory_limit_mb=self.settings.memory_limit_mb, stopping=self._stopping
            )
            self._supervisor.start()
        self.seconds = time.monotonic() - started
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None) -> None:
        """Stop all."""
        if self._supervisor:
            self._supervisor.stop()

    def _layout(self) -> Layout:
        """Choose the ports that are not set, and a secret between gateway and Rasa when there is none."""
        given = self._given
        free = free_ports(4)
        rasa_port, actions_port = given.rasa_port or free[0], given.actions_port or free[1]
        settings = replace(
            given,
            port=self._gateway_port or free[2],
            rasa_port=rasa_port,
            rasa_url=f"http://127.0.0.1:{rasa_port}",
            rasa_secret=given.rasa_secret or secrets.token_urlsafe(32),
            actions_port=actions_port,
        )
        if not self._demo:
            return Layout(settings, actions_port, rasa_port, self._with_gateway)
        tracking = replace(settings, tracking_url=f"http://127.0.0.1:{free[3]}/track/v2.4", tracking_key=secrets.token_hex(16))
        return Layout(tracking, actions_port, rasa_port, self._with_gateway, free[3], write_demo_orders(settings))


def _log_restarts(event: Event) -> None:
    sys.stderr.write(f"{event.text}\n")

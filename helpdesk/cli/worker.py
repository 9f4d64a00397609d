"""`helpdesk worker`: asks the tracking service for parcels whose facts have grown old, again and again."""

import argparse
import threading
from typing import Any, Protocol

import structlog

from helpdesk.bootstrap import build
from helpdesk.cli.stopping import stopping
from helpdesk.services.tracking import BATCH
from helpdesk.settings import Settings

_REST_SECONDS = 20.0

_log = structlog.get_logger(__name__)


def register(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("worker", help="keep the facts of parcels fresh (`up` starts it)")
    parser.set_defaults(run=run)


def run(_: argparse.Namespace) -> int:
    """Ask until told to stop."""
    product = build(Settings.from_environment())
    try:
        with stopping() as event:
            keep_fresh(product.tracking, event)
    finally:
        product.close()
    return 0


class Polling(Protocol):
    """What the worker needs of the tracking service."""

    def poll_due(self, limit: int) -> int:
        """Ask for parcels whose facts have grown old; returns how many."""
        ...


def keep_fresh(tracking: Polling, event: threading.Event, rest: float = _REST_SECONDS) -> None:
    """Poll until the event is set; a full batch is followed by the next one without a rest."""
    while not event.is_set():
        try:
            asked = tracking.poll_due(BATCH)
        except Exception as fault:  # noqa: BLE001 - a database that is away for a while must not end the worker
            _log.error("parcels could not be polled", fault=type(fault).__name__)
            asked = 0
        event.wait(0.0 if asked >= BATCH else rest)

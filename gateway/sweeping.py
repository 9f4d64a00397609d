"""Brings back, every few seconds, what was set aside until now and what agents left who have gone."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import structlog

from helpdesk.ownership import Ownership
from helpdesk.services.handling import AWAY_AFTER

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Pace:
    """How many seconds lie between two sweeps, and before the first one.

    Agents' browsers were silent while no gateway ran, so at first they get as long to be heard of as one that has gone.
    """

    every: float = 10.0
    grace: float = AWAY_AFTER.total_seconds()


USUAL = Pace()


@asynccontextmanager
async def sweeping(sweep: Callable[[], Sequence[Ownership]], announce: Callable[[str], None], pace: Pace = USUAL) -> AsyncIterator[None]:
    """Sweep while the block runs, and announce what has changed."""
    task = asyncio.create_task(_sweep(sweep, announce, pace))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _sweep(sweep: Callable[[], Sequence[Ownership]], announce: Callable[[str], None], pace: Pace) -> None:
    await asyncio.sleep(pace.grace)
    while True:
        try:
            for changed in await asyncio.to_thread(sweep):
                announce(changed.id)
        except Exception as fault:  # noqa: BLE001 - the database may be away for a while; the next sweep may succeed
            _log.error("conversations could not be swept", fault=type(fault).__name__)
        await asyncio.sleep(pace.every)

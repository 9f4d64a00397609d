"""Lateness, which takes a while to work out: kept in memory for some minutes, and never worked out twice at a time."""

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from starlette.requests import Request

from helpdesk.insights import Period
from helpdesk.services.lateness import Lateness, Tally

KEEP = timedelta(minutes=10)
_MOST = 64

Key = tuple[str, Period]


@dataclass
class KeptLateness:
    """What was worked out lately, or is being worked out, by shop and period."""

    _kept: OrderedDict[Key, tuple[datetime, asyncio.Task[Tally]]] = field(default_factory=OrderedDict)

    def ready(self, key: Key, now: datetime) -> tuple[datetime, Tally] | None:
        """Return what is there already and since when."""
        since, task = self._kept.get(key, (now, None))
        if task is None or now - since >= KEEP or not task.done() or task.cancelled() or task.exception():
            return None
        return since, task.result()

    async def work_out(self, lateness: Lateness, key: Key, now: datetime) -> tuple[datetime, Tally]:
        """Return it, working it out or waiting for whoever does; it goes on when the one who asked goes away."""
        if found := self.ready(key, now):
            return found
        since, task = self._kept.get(key, (now, None))
        if task is None or task.done():
            since, task = now, asyncio.create_task(_all(lateness, key))
            self._kept[key] = (since, task)
            self._kept.move_to_end(key)
            while len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        return since, await asyncio.shield(task)


def kept_lateness(request: Request) -> KeptLateness:
    """Return what this gateway keeps."""
    held = getattr(request.app.state, "kept_lateness", None)
    if held is None:
        held = request.app.state.kept_lateness = KeptLateness()
    assert isinstance(held, KeptLateness)
    return held


async def _all(lateness: Lateness, key: Key) -> Tally:
    """Judge everything, some at a time, so that chats are not kept waiting."""
    tally = Tally()
    while not tally.done:
        tally = await asyncio.to_thread(lateness.more, *key, tally)
        await asyncio.sleep(0)
    return tally

"""One round with one stack: start it, talk to it alone and in a crowd, weigh it, stop it."""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import partial

from bench.load import Phase, talk
from bench.processes import memory_of
from bench.report import percentile
from bench.shoppers import Entrance, Tally
from helpdesk.errors import HelpdeskError

_START_SECONDS = 300.0
_LOOK_EVERY = 0.05
# The last fifth of a long conversation shows whether a turn grows dearer with what was said before.
_END = 5

Figures = dict[str, float]
Say = Callable[[str], None]


class NotReady(HelpdeskError):
    """A stack gave no answer long after its start."""


@dataclass(frozen=True)
class Plan:
    """How much is asked: shoppers one after the other, one with much to say, and a crowd; `turns` are those of each shopper."""

    rounds: int = 3
    warm_turns: int = 20
    alone: int = 6
    alone_turns: int = 20
    long_turns: int = 100
    crowd: int = 16
    crowd_turns: int = 20


@dataclass(frozen=True)
class Running:
    """A stack that has been started. The first entrance is the one that stacks are compared at.

    `faults` counts answered turns that were apologies for a fault; `gateway_pid` is the process that faces the network.
    """

    pids: Sequence[int]
    entrances: Mapping[str, Entrance]
    tally: Tally = field(default_factory=Tally)
    faults: Callable[[], int] = int
    gateway_pid: int | None = None


Stack = Callable[[], AbstractContextManager[Running]]


def measure(name: str, stack: Stack, plan: Plan, messages: Sequence[str], say: Say) -> Figures:
    """Return the figures of one round with one stack; names end in the unit."""
    say(f"{name}: starting")
    begun = time.perf_counter()
    with stack() as running:
        first, *others = running.entrances
        asyncio.run(_first_turn(name, running.entrances[first], messages))
        figures: Figures = {"start_s": time.perf_counter() - begun}
        for entrance in (first, *others):
            prefix = "" if entrance == first else f"{entrance}_"
            told = asyncio.run(_load(running.entrances[entrance], plan, messages, partial(_tell, say, f"{name}, {entrance}")))
            figures |= {f"{prefix}{key}": value for key, value in told.items()}
        memory, faults = memory_of(running.pids), running.faults()
    figures |= {"pss_mb": memory.pss, "rss_mb": memory.rss, "processes": float(memory.processes), "apologies_failed": float(faults)}
    return figures | running.tally.shares()


def _tell(say: Say, where: str, what: str) -> None:
    say(f"{where}: {what}")


async def _first_turn(name: str, entrance: Entrance, messages: Sequence[str]) -> None:
    """Try again and again until a message is answered: before that, nobody was served."""
    limit = time.monotonic() + _START_SECONDS
    while time.monotonic() < limit:
        try:
            shopper = await entrance.welcome()
        except (OSError, EOFError, ValueError):
            await asyncio.sleep(_LOOK_EVERY)
            continue
        phase = await talk([shopper], 1, messages)
        await shopper.leave()
        if phase.seconds:
            return
        await asyncio.sleep(_LOOK_EVERY)
    raise NotReady(f"{name} answered no message within {_START_SECONDS:.0f} seconds after its start")


async def _load(entrance: Entrance, plan: Plan, messages: Sequence[str], say: Say) -> Figures:
    say("warming up")
    warm = await _phase(entrance, 1, plan.warm_turns, messages)
    say("one shopper after the other")
    alone = [await _phase(entrance, 1, plan.alone_turns, messages) for _ in range(plan.alone)]
    say("one long conversation")
    long = await _phase(entrance, 1, plan.long_turns, messages)
    say(f"{plan.crowd} shoppers")
    crowd = await _phase(entrance, plan.crowd, plan.crowd_turns, messages)
    return {
        **_times("alone", [seconds for phase in alone for seconds in phase.seconds]),
        "long_p50_ms": 1000 * percentile(long.seconds[-plan.long_turns // _END :], 50),
        **_times("crowd", crowd.seconds),
        "crowd_worst_ms": 1000 * percentile(crowd.seconds, 100),
        "turns_per_s": crowd.per_second,
        "failed": float(sum(phase.failed for phase in (warm, *alone, long, crowd))),
    }


async def _phase(entrance: Entrance, shoppers: int, turns: int, messages: Sequence[str]) -> Phase:
    people = [await entrance.welcome() for _ in range(shoppers)]
    try:
        return await talk(people, turns, messages)
    finally:
        for shopper in people:
            await shopper.leave()


def _times(prefix: str, seconds: Sequence[float]) -> Figures:
    return {f"{prefix}_p{share}_ms": 1000 * percentile(seconds, share) for share in (50, 95)}

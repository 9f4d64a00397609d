"""The chat as shop pages use it, over HTTP and server-sent events: how long an answer takes, and what listening costs."""

import asyncio
import resource
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import psutil

from bench.load import Connection, talk
from bench.measure import NotReady, Running, Say
from bench.page import Page, measure_page
from bench.report import percentile
from bench.shoppers import Entrance, GatewayEntrance
from helpdesk.errors import HelpdeskError

_MEGABYTE = 1024 * 1024
# Streams that are opened side by side; all at once would only fill the server's backlog.
_AT_ONCE = 50
_OTHER_FILES = 200


@dataclass(frozen=True)
class ChatPlan:
    """How many shoppers talk at the same time and how much each says; how many only listen, and for how long."""

    crowds: tuple[tuple[int, int], ...] = ((1, 150), (16, 30), (64, 15))
    warm_turns: int = 40
    listeners: int = 2_000
    listening_seconds: float = 30.0
    goal_mb: float = 300.0


SHORT = ChatPlan(crowds=((1, 10), (16, 2), (64, 1)), warm_turns=5, listeners=200, listening_seconds=1.0)


def measure_chat(running: Running, plan: ChatPlan, messages: Sequence[str], say: Say) -> dict[str, Any]:
    """Return what a running product takes; raises HelpdeskError when it has no gateway."""
    entrance = running.entrances.get("gateway")
    if not isinstance(entrance, GatewayEntrance) or running.gateway_pid is None:
        raise NotReady("there is no gateway to talk to")
    gateway = psutil.Process(running.gateway_pid)
    crowds = asyncio.run(_crowds(entrance, plan, messages, say))
    say(f"{plan.listeners} who listen")
    idle = asyncio.run(_listen(entrance, plan, gateway))
    say("a page with the widget")
    page = measure_page(f"http://127.0.0.1:{entrance.port}/shop/{entrance.shop}")
    return {"crowds": crowds, "idle": idle, "page": vars(page) if page else None, "apologies": running.faults(), "plan": vars(plan)}


def in_words(told: dict[str, Any]) -> str:
    """Return the figures as tables in Markdown."""
    lines = ["| shoppers at once | first answer, p50 | p95 | slowest | turns/s | failed |", "|---|---|---|---|---|---|"]
    for one in told["crowds"]:
        times = " | ".join(f"{one[key]:,.0f} ms" for key in ("p50_ms", "p95_ms", "worst_ms"))
        lines.append(f"| {one['shoppers']} | {times} | {one['turns_per_s']:.1f} | {one['failed']} |")
    idle, goal = told["idle"], told["plan"]["goal_mb"]
    verdict = "met" if idle["rss_mb"] < goal else "missed"
    listening = (
        f"{idle['listeners']:,} idle event streams: gateway {idle['rss_mb']:.0f} MB RSS (goal under {goal:.0f} MB: {verdict}), "
        f"{idle['kb_each']:.0f} kB a stream, {idle['before_mb']:.0f} MB without them; "
        f"{idle['cpu_percent']:.1f} % of one core while idle; all opened in {idle['opened_s']:.1f} s."
    )
    page = str(Page(**told["page"])) if told["page"] else "There is no browser here to load a page with the widget in."
    return "\n".join((*lines, "", listening, "", page))


async def _crowds(entrance: Entrance, plan: ChatPlan, messages: Sequence[str], say: Say) -> list[dict[str, Any]]:
    await _crowd(entrance, 1, plan.warm_turns, messages)
    told = []
    for shoppers, turns in plan.crowds:
        say(f"{shoppers} over HTTP and events")
        told.append(await _crowd(entrance, shoppers, turns, messages))
    return told


async def _crowd(entrance: Entrance, shoppers: int, turns: int, messages: Sequence[str]) -> dict[str, Any]:
    people = [await entrance.welcome() for _ in range(shoppers)]
    try:
        phase = await talk(people, turns, messages)
    finally:
        for shopper in people:
            await shopper.leave()
    shares = {"p50_ms": 50, "p95_ms": 95, "worst_ms": 100}
    times = {name: round(1000 * percentile(phase.seconds, share), 1) for name, share in shares.items()}
    return {"shoppers": shoppers, "turns": turns, **times, "turns_per_s": round(phase.per_second, 1), "failed": phase.failed}


async def _listen(entrance: GatewayEntrance, plan: ChatPlan, gateway: psutil.Process) -> dict[str, Any]:
    """Open many conversations, each with a stream on which nothing is said, and weigh the gateway while they stay open."""
    _allow_files(plan.listeners + _OTHER_FILES)
    before = gateway.memory_info().rss / _MEGABYTE
    began, gate = time.perf_counter(), asyncio.Semaphore(_AT_ONCE)
    streams = [Connection(entrance.port) for _ in range(plan.listeners)]
    try:
        await asyncio.gather(*(_open_stream(entrance, stream, gate) for stream in streams))
        opened = time.perf_counter() - began
        cpu = _processor_seconds(gateway)
        await asyncio.sleep(plan.listening_seconds)
        spent = _processor_seconds(gateway) - cpu
        after = gateway.memory_info().rss / _MEGABYTE
    finally:
        await asyncio.gather(*(stream.close() for stream in streams))
    return {
        "listeners": plan.listeners,
        "before_mb": round(before, 1),
        "rss_mb": round(after, 1),
        "kb_each": round((after - before) * 1024 / plan.listeners, 1),
        "cpu_percent": round(100 * spent / plan.listening_seconds, 1),
        "opened_s": round(opened, 1),
    }


async def _open_stream(entrance: GatewayEntrance, stream: Connection, gate: asyncio.Semaphore) -> None:
    """Open a conversation and listen to it until its first event is heard: only then is the stream really there."""
    async with gate:
        path, headers = await entrance.open(stream)
        await stream.close()
        lines = await stream.stream(f"{path}/events", headers)
        while not (await lines.readline()).startswith(b"event: status"):
            pass


def _processor_seconds(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


def _allow_files(wanted: int) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < wanted:
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    if resource.getrlimit(resource.RLIMIT_NOFILE)[0] < wanted:
        raise TooFewFiles(f"{wanted} open files are needed, the system allows {hard}; raise it with: ulimit -n {wanted}")


class TooFewFiles(HelpdeskError):
    """The system does not let a process open as many connections as are to be measured."""

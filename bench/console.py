"""The console over thousands of conversations: how long the server takes for each of its pages.

The gateway runs in this process, and requests are handed to it without a network: what is told is the server's own
time, from the request to the last byte of the answer, all its guards included.
"""

import asyncio
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from sqlalchemy import create_engine, text
from starlette.applications import Starlette

from bench.console_data import Filled, Size, fill
from bench.measure import Say
from bench.report import percentile
from gateway.app import create_app
from gateway.console import ROUTES
from gateway.console.routing import COOKIE, GuardedRoute
from helpdesk.bootstrap import Product, build
from helpdesk.settings import Settings

GOAL_MS = 200.0
OK = 200
_DATABASE = "console.db"
# What lasts for ever, what only leads elsewhere, and the route that takes every other address.
_NOT_MEASURED = ("/console/api/events", "/console", "/console/password", "/console/{path:path}")
# A page is measured as it opens, and with what agents ask of it most.
_QUERIES: Mapping[str, Sequence[Mapping[str, str]]] = {
    "/console/queue": (
        *({"view": view} for view in ("waiting", "mine", "all", "snoozed", "resolved")),
        {"view": "all", "page": "20"},
        {"view": "all", "q": "shopper77"},
        {"view": "all", "q": "warehouse parcel"},
    ),
    "/console/claims": ({}, {"tab": "decided"}),
    "/console/audit": ({}, {"action": "conversation.say"}),
    "/console/insights": ({}, {"period": "7"}, {"period": "90"}),
}
_TABLES = ("endings", "days")


@dataclass(frozen=True)
class ConsolePlan:
    """How much data there is, how often each page is asked for after so many times that do not count."""

    size: Size = field(default_factory=Size)
    warm: int = 2
    times: int = 20
    goal_ms: float = GOAL_MS


SHORT = ConsolePlan(Size(conversations=300, messages=3_000, orders=100), warm=1, times=3)


@dataclass(frozen=True)
class Timed:
    """One page: the milliseconds of each request, those of processors alone, those of the very first one, and what came back."""

    path: str
    milliseconds: tuple[float, ...]
    processor: tuple[float, ...]
    first_ms: float
    status: int
    kilobytes: float


def measure_console(folder: Path, plan: ConsolePlan, say: Say) -> dict[str, Any]:
    """Fill a database in a folder and return what each page of the console takes over it."""
    product = _product(folder)
    try:
        say(f"console: {plan.size.conversations:,} conversations")
        filled = fill(product.settings.database_url, product.shops, datetime.now(UTC), plan.size)
        found = asyncio.run(_measure(create_app(product), product, filled, plan, say))
    finally:
        product.conversing.close()
        product.close()
    return {"pages": [_told(page) for page in found], "plan": {**vars(plan.size), "times": plan.times, "goal_ms": plan.goal_ms}}


def failed_pages(told: Mapping[str, Any]) -> int:
    """Count the pages that were not given."""
    return sum(page["status"] != OK for page in told["pages"])


def in_words(told: Mapping[str, Any]) -> str:
    """Return the figures as a table in Markdown."""
    plan = told["plan"]
    lines = ["| page of the console | p50 | p95 | processor | very first | kB | goal |", "|---|---|---|---|---|---|---|"]
    for page in told["pages"]:
        verdict = f"answered {page['status']}" if page["status"] != OK else "met" if page["p95_ms"] < plan["goal_ms"] else "missed"
        times = " | ".join(f"{page[key]:,.0f} ms" for key in ("p50_ms", "p95_ms", "processor_ms", "first_ms"))
        lines.append(f"| `{page['path']}` | {times} | {page['kilobytes']:,.0f} | {verdict} |")
    data = f"{plan['conversations']:,} conversations with {plan['messages']:,} messages and {2 * plan['orders']:,} orders"
    return "\n".join((*lines, "", f"{data}; {plan['times']} requests a page; goal: p95 under {plan['goal_ms']:.0f} ms."))


def paths(conversation: str, seq: int, claim: int) -> Iterator[str]:
    """Return the address of every page and question of the console that can be asked for, over one conversation and one claim."""
    given = {"{id}": conversation, "{seq:int}": str(seq), "{claim_id:int}": str(claim), "{question}": "cancellation"}
    for route in ROUTES:
        if not isinstance(route, GuardedRoute) or "GET" not in (route.methods or ()) or route.path in _NOT_MEASURED:
            continue
        for address in _filled(route.path, given):
            for query in _QUERIES.get(route.path, ({},)):
                yield f"{address}?{urlencode(query)}" if query else address


def _filled(path: str, given: Mapping[str, str]) -> Iterator[str]:
    for name, value in given.items():
        path = path.replace(name, value)
    tables = _TABLES if "{table}" in path else ("",)
    yield from (path.replace("{table}", table) for table in tables)


def _product(folder: Path) -> Product:
    """Put the product together on a database in a folder; what it would send or fetch is switched off."""
    settings = replace(
        Settings.from_environment(),
        database_url=f"sqlite:///{folder / _DATABASE}",
        state_dir=folder,
        tracking_key=None,
        clock_file=None,
        smtp_url=None,
    )
    return build(settings)


async def _measure(app: Starlette, product: Product, filled: Filled, plan: ConsolePlan, say: Say) -> list[Timed]:
    secret = product.sessions.open(filled.agents["mia"], product.clock.now())
    found = []
    async with app.router.lifespan_context(app):
        for path in paths(*_examples(product)):
            say(f"console: {path}")
            found.append(await _page(app, path, f"{COOKIE}={secret}", plan))
    return found


def _examples(product: Product) -> tuple[str, int, int]:
    """Choose the longest conversation that people took part in, the message of its last turn, and a claim."""
    engine = create_engine(product.settings.database_url)
    with engine.connect() as connection:
        longest = "SELECT id, turn FROM conversations WHERE epoch > 0 ORDER BY last_seq DESC, id LIMIT 1"
        conversation = connection.execute(text(longest)).scalar_one()
        told = text("SELECT min(seq) FROM messages WHERE author = 'bot' AND conversation_id = :id")
        seq = connection.execute(told, {"id": conversation}).scalar_one()
        claim = connection.execute(text("SELECT max(id) FROM claims")).scalar_one()
    engine.dispose()
    return str(conversation), int(seq), int(claim or 1)


async def _page(app: Starlette, path: str, cookie: str, plan: ConsolePlan) -> Timed:
    taken, processor, status, size = list[float](), list[float](), 0, 0
    for _ in range(plan.warm + plan.times):
        # What a busy machine does beside it makes an answer slower, but does not make it cost more.
        began, worked = time.perf_counter(), time.process_time()
        status, size = await _asked(app, path, cookie)
        taken.append(1000 * (time.perf_counter() - began))
        processor.append(1000 * (time.process_time() - worked))
    return Timed(path, tuple(taken[plan.warm :]), tuple(processor[plan.warm :]), taken[0], status, size / 1024)


async def _asked(app: Starlette, path: str, cookie: str) -> tuple[int, int]:
    """Ask for a page as a server would; returns its status and its length in bytes."""
    plain, _, query = path.partition("?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": plain,
        "raw_path": plain.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(b"host", b"127.0.0.1"), (b"cookie", cookie.encode()), (b"sec-fetch-site", b"same-origin")],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
    }
    sent: list[Mapping[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Mapping[str, Any]) -> None:
        sent.append(message)

    await app(scope, receive, send)
    return int(sent[0]["status"]), sum(len(message.get("body", b"")) for message in sent)


def _told(page: Timed) -> dict[str, Any]:
    return {
        "path": page.path,
        "p50_ms": round(percentile(page.milliseconds, 50), 1),
        "p95_ms": round(percentile(page.milliseconds, 95), 1),
        "processor_ms": round(percentile(page.processor, 50), 1),
        "first_ms": round(page.first_ms, 1),
        "status": page.status,
        "kilobytes": round(page.kilobytes, 1),
    }

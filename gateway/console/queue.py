"""The queue: the page agents begin at, and the same rows for its script."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute

from gateway.console.pages import render
from gateway.console.routing import Signed, guarded
from gateway.state import product
from helpdesk.answers.speak import language_name
from helpdesk.bootstrap import Product
from helpdesk.conversations import Speaker
from helpdesk.queue import Look, Page, Row, View
from helpdesk.services.deskwords import handoff_words

LONGEST_WORDS = 200
_LAST_PAGE = 100_000
_MINUTE = 60


async def home(_: Request, __: Signed) -> Response:
    """`GET /console`: on to the queue."""
    return RedirectResponse("/console/queue", HTTPStatus.SEE_OTHER)


async def page(request: Request, signed: Signed) -> Response:
    """`GET /console/queue`: the page."""
    look = look_of(request, signed)
    found, counts = await asyncio.to_thread(looked, product(request), look)
    chosen = request.query_params.get("shop", "")
    return render(
        request,
        signed,
        "queue.html",
        view=look.view.value,
        shop=chosen,
        q=look.words,
        shops=[(shop, product(request).shops[shop].name) for shop in served(product(request), signed)],
        rows=rows_as_json(found, product(request), signed, look.at),
        counts=counts,
        page=found.number,
        pages=found.pages,
    )


async def rows(request: Request, signed: Signed) -> Response:
    """`GET /console/api/queue`: the rows of the same filters."""
    look = look_of(request, signed)
    found, counts = await asyncio.to_thread(looked, product(request), look)
    return JSONResponse({"rows": rows_as_json(found, product(request), signed, look.at), "counts": counts})


def served(held: Product, signed: Signed) -> tuple[str, ...]:
    """Return the shops an agent serves that are there."""
    return tuple(shop for shop in signed.agent.serving() if shop in held.shops)


def look_of(request: Request, signed: Signed) -> Look:
    """Read the filters of a request; raises HTTPException for a shop that is not the agent's."""
    asked, held = request.query_params, product(request)
    shops, shop = served(held, signed), asked.get("shop", "")
    if shop and shop not in shops:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    wanted, number = asked.get("view", ""), asked.get("page", "")
    return Look(
        shops=(shop,) if shop else shops,
        agent_id=signed.agent.id,
        at=held.clock.now(),
        view=View(wanted) if wanted in set(View) else View.WAITING,
        words=" ".join(asked.get("q", "").replace("\0", "").split())[:LONGEST_WORDS].strip(),
        page=min(int(number), _LAST_PAGE) if number.isascii() and number.isdigit() and len(number) <= len(str(_LAST_PAGE)) else 1,
    )


def waiting(held: Product, signed: Signed) -> tuple[list[dict[str, Any]], Mapping[str, int]]:
    """Return the rows of those who wait, and the counts, as they stand beside a conversation."""
    look = Look(served(held, signed), signed.agent.id, held.clock.now())
    found, counts = looked(held, look)
    return rows_as_json(found, held, signed, look.at), counts


def looked(held: Product, look: Look) -> tuple[Page, Mapping[str, int]]:
    """Look at a page, and count what is in every view."""
    store = held.database.queue
    return store.page(look), counts_as_json(store.counts(look))


def counts_as_json(counts: Mapping[View, int]) -> dict[str, int]:
    """Return counts by the names of views."""
    return {view.value: count for view, count in counts.items()}


def rows_as_json(found: Page, held: Product, signed: Signed, now: datetime) -> list[dict[str, Any]]:
    """Return the rows of a page as they are drawn."""
    return [_row(row, held, signed, now) for row in found.rows]


def _row(row: Row, held: Product, signed: Signed, now: datetime) -> dict[str, Any]:
    # Why a person was asked for long ago says nothing of a conversation that the bot leads by now.
    reason = row.reason if row.speaker in {Speaker.QUEUED, Speaker.AGENT} else None
    last = {"author": row.last_author, "text": row.last_text, "at": _told(row.last_at)} if row.last_at else None
    return {
        "id": row.id,
        "shop": row.shop,
        "shop_name": held.shops[row.shop].name,
        "speaker": row.speaker.value,
        "epoch": row.epoch,
        "reason": reason,
        "reason_words": handoff_words(reason),
        "waiting_minutes": int((now - row.queued_at).total_seconds() // _MINUTE) if row.queued_at else 0,
        "queued_at": _told(row.queued_at),
        "changed_at": _told(row.changed_at),
        "language": row.language,
        "language_name": language_name(row.language) if row.language else None,
        "assignee": assignee(row.assignee, row.assignee_name) if row.speaker is Speaker.AGENT else None,
        "mine": row.speaker is Speaker.AGENT and row.assignee == signed.agent.id,
        "last": last,
        "unread": row.unread if row.speaker in {Speaker.QUEUED, Speaker.AGENT} else 0,
        "escalated": row.escalated,
        "snoozed_until": _told(row.snoozed_until) if row.snoozed_until and row.snoozed_until > now else None,
        "promise_due": _told(row.promise_due),
        "overdue": row.promise_due is not None and row.promise_due < now,
        "order_number": row.order_number,
    }


def assignee(agent_id: int | None, name: str | None) -> dict[str, Any] | None:
    """Name who leads."""
    return None if agent_id is None else {"id": agent_id, "name": name or ""}


def _told(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


ROUTES: Sequence[BaseRoute] = (
    guarded("/console", home),
    guarded("/console/queue", page),
    guarded("/console/api/queue", rows),
)

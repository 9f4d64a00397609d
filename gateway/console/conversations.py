"""A conversation: its page with the dossier beside it, and what its script asks for."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute

from gateway.board import Board
from gateway.console.pages import render
from gateway.console.queue import assignee, waiting
from gateway.console.routing import Signed, guarded
from gateway.events import event
from gateway.incoming import parameter
from gateway.state import product, state
from helpdesk.agents import Agent
from helpdesk.answers.speak import language_name
from helpdesk.bootstrap import Product
from helpdesk.conversations import Conversation, Speaker
from helpdesk.ownership import Ownership
from helpdesk.services.deskwords import RESOLUTIONS
from helpdesk.services.handling import AWAY_AFTER

# The newest messages are what is read; an older one is found by searching.
MOST_MESSAGES = 500


async def page(request: Request, signed: Signed) -> Response:
    """`GET /console/conversations/{id}`: the page."""
    held = await owned(request, signed)
    view = await asyncio.to_thread(_view, product(request), state(request).board, signed, held)
    return render(request, signed, "conversation.html", **view)


async def dossier(request: Request, signed: Signed) -> Response:
    """`GET /console/conversations/{id}/dossier?question=`: the dossier alone, for another question or after a change."""
    held = await owned(request, signed)
    question = request.query_params.get("question") or None
    found = await asyncio.to_thread(product(request).dossiers.of, held, question)
    if found is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    told = await asyncio.to_thread(state_as_json, product(request), state(request).board, signed, held)
    return render(request, signed, "_dossier.html", dossier=found, state=told)


async def news(request: Request, signed: Signed) -> Response:
    """`GET /console/api/conversations/{id}?after=SEQ`: its state, what was said since, and all notes."""
    held, after = await owned(request, signed), parameter(request, "after")
    return JSONResponse(await asyncio.to_thread(_news, product(request), state(request).board, signed, held, after))


async def canned(request: Request, signed: Signed) -> Response:
    """`GET /console/api/conversations/{id}/canned`: the shop's canned replies, filled in."""
    held = await owned(request, signed)
    return JSONResponse(await asyncio.to_thread(_canned, product(request), signed, held))


async def owned(request: Request, signed: Signed, conversation_id: str | None = None) -> Ownership:
    """Return who leads a conversation, that of the address if none is named; raises HTTPException when it is not of the agent's shops."""
    wanted = request.path_params["id"] if conversation_id is None else conversation_id
    found = await asyncio.to_thread(product(request).database.ownership.held, wanted)
    if found is None or not signed.agent.may(found.shop) or found.shop not in product(request).shops:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return found


def state_as_json(held: Product, board: Board, signed: Signed, found: Ownership) -> dict[str, Any]:
    """Return what a console must know of a conversation to act on it."""
    conversation = held.database.conversations.load(found.id)
    return _state(held, board, signed, found, conversation)


def _state(held: Product, board: Board, signed: Signed, found: Ownership, conversation: Conversation | None) -> dict[str, Any]:
    now, led = held.clock.now(), found.speaker is Speaker.AGENT
    snoozed = found.snoozed_until if found.snoozed_until and found.snoozed_until > now else None
    return {
        "id": found.id,
        "shop": found.shop,
        "shop_name": held.shops[found.shop].name,
        "speaker": found.speaker.value,
        "epoch": found.epoch,
        "assignee": assignee(found.assignee, found.assignee_name) if led else None,
        "mine": led and found.assignee == signed.agent.id,
        "language": found.language,
        "level": conversation.as_of(now).level.value if conversation else "anonymous",
        "queued_at": _told(found.queued_at),
        "snoozed_until": _told(snoozed),
        "escalated": found.escalated,
        "resolution": found.resolution,
        "last_seq": found.last_seq,
        "email_left": found.contact_email is not None,
        "viewers": list(board.viewers(found.id, signed.agent.id)),
        "writing": list(board.writing(found.id, signed.agent.id)),
    }


def _news(held: Product, board: Board, signed: Signed, found: Ownership, after: int) -> dict[str, Any]:
    messages = held.database.conversations.messages(found.id, max(after, found.last_seq - MOST_MESSAGES))
    return {
        "state": state_as_json(held, board, signed, found),
        "messages": [event(message) for message in messages],
        "notes": _notes(held, found),
    }


def _view(held: Product, board: Board, signed: Signed, found: Ownership) -> dict[str, Any]:
    said = held.database.conversations.messages(found.id, max(0, found.last_seq - MOST_MESSAGES))
    made = held.dossiers.of(found, said=said)
    if made is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    rows, counts = waiting(held, signed)
    return {
        "state": state_as_json(held, board, signed, found),
        "messages": [event(message) for message in said],
        "notes": _notes(held, found),
        "dossier": made,
        "canned": _canned(held, signed, found),
        "colleagues": _colleagues(held.database.agents.of_shop(found.shop), signed.agent, held.clock.now()),
        "resolutions": RESOLUTIONS,
        "rows": rows,
        "counts": counts,
    }


def _notes(held: Product, found: Ownership) -> list[dict[str, Any]]:
    return [{**note, "at": note["at"].isoformat()} for note in held.database.ownership.notes(found.id)]


def _canned(held: Product, signed: Signed, found: Ownership) -> list[dict[str, Any]]:
    conversation = held.database.conversations.load(found.id)
    proven = conversation.as_of(held.clock.now()).in_focus if conversation else None
    # In English, as the texts of a shop's own agents are in what language they please.
    language = language_name(found.language).partition(" (")[0] if found.language else None
    values: Mapping[str, str | None] = {
        "shop": held.shops[found.shop].name,
        "order": proven,
        "agent": signed.agent.display_name,
        "language": language,
    }
    return [{"shortcut": one.shortcut, "text": one.text, "missing": list(one.missing)} for one in held.canned.filled(found.shop, values)]


def _colleagues(serving: Sequence[Agent], me: Agent, now: datetime) -> list[dict[str, Any]]:
    others = (agent for agent in serving if agent.id != me.id)
    return [{"id": one.id, "name": one.display_name, "present": bool(one.seen_at and now - one.seen_at < AWAY_AFTER)} for one in others]


def _told(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


ROUTES: Sequence[BaseRoute] = (
    guarded("/console/conversations/{id}", page),
    guarded("/console/conversations/{id}/dossier", dossier),
    guarded("/console/api/conversations/{id}", news),
    guarded("/console/api/conversations/{id}/canned", canned),
)

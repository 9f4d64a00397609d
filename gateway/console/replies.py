"""Canned replies: every agent sees those of their shops, leads add, change and remove them."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from gateway.console.pages import render
from gateway.console.queue import served
from gateway.console.routing import Signed, form, guarded
from gateway.state import product
from helpdesk.agents import Role
from helpdesk.canned import ShortcutTaken
from helpdesk.errors import InvalidRecord
from helpdesk.services.canned import LONGEST_REPLY, VARIABLES, NoSuchReply

_PAGE = "/console/replies"
_DONE = {"added": "The reply was added.", "changed": "The reply was changed.", "removed": "The reply was removed."}
_LARGEST_ID = 2**31 - 1


async def page(request: Request, signed: Signed) -> Response:
    """`GET` and `POST /console/replies`: the list, and adding to it."""
    if request.method == "POST":
        return await _add(request, signed)
    return await _listed(request, signed)


async def change(request: Request, signed: Signed) -> Response:
    """`POST /console/replies/{id}`: another shortcut or text."""
    reply_id, given = _id(request), await form(request)
    shortcut, text = given.get("shortcut", ""), given.get("text", "")
    draft = {"id": reply_id, "shop": "", "shortcut": shortcut, "text": text}
    work = lambda: product(request).canned.change(signed.agent, reply_id, shortcut, text)  # noqa: E731 - run in a thread
    return await _done(request, signed, work, "changed", draft)


async def remove(request: Request, signed: Signed) -> Response:
    """`POST /console/replies/{id}/delete`: forget it."""
    reply_id = _id(request)
    return await _done(request, signed, lambda: product(request).canned.remove(signed.agent, reply_id), "removed", None)


async def _add(request: Request, signed: Signed) -> Response:
    given = await form(request)
    shop, shortcut, text = (given.get(name, "") for name in ("shop", "shortcut", "text"))
    draft = {"id": None, "shop": shop, "shortcut": shortcut, "text": text}
    return await _done(request, signed, lambda: product(request).canned.add(signed.agent, shop, shortcut, text), "added", draft)


async def _done(request: Request, signed: Signed, work: Callable[[], Any], outcome: str, draft: Mapping[str, Any] | None) -> Response:
    """Do it and come back to the list; what cannot be done is said beside the form that wanted it."""
    try:
        await asyncio.to_thread(work)
    except NoSuchReply as fault:
        raise HTTPException(HTTPStatus.NOT_FOUND) from fault
    except (InvalidRecord, ShortcutTaken) as fault:
        return await _listed(request, signed, draft, str(fault))
    return RedirectResponse(f"{_PAGE}?{urlencode({'done': outcome})}", HTTPStatus.SEE_OTHER)


async def _listed(request: Request, signed: Signed, draft: Mapping[str, Any] | None = None, refusal: str = "") -> Response:
    held = product(request)
    replies = await asyncio.to_thread(held.canned.listed, signed.agent)
    shops = [{"id": shop, "name": held.shops[shop].name, "led": signed.agent.may(shop, Role.LEAD)} for shop in served(held, signed)]
    kept = [{"id": one.id, "shop": one.shop, "shortcut": one.shortcut, "text": one.text, "at": one.at} for one in replies]
    return render(
        request,
        signed,
        "replies.html",
        status=HTTPStatus.UNPROCESSABLE_ENTITY if refusal else HTTPStatus.OK,
        shops=[{**shop, "replies": [one for one in kept if one["shop"] == shop["id"]]} for shop in shops],
        variables=VARIABLES,
        longest=LONGEST_REPLY,
        draft=draft,
        refusal=refusal,
        done=_DONE.get(request.query_params.get("done", ""), ""),
    )


def _id(request: Request) -> int:
    found: int = request.path_params["id"]
    if found > _LARGEST_ID:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return found


_Handler = Callable[[Request, Signed], Awaitable[Response]]
ROUTES: Sequence[BaseRoute] = (
    guarded(_PAGE, page, methods=("GET",)),
    guarded(_PAGE, page, methods=("POST",), role=Role.LEAD),
    guarded(f"{_PAGE}/{{id:int}}", change, methods=("POST",), role=Role.LEAD),
    guarded(f"{_PAGE}/{{id:int}}/delete", remove, methods=("POST",), role=Role.LEAD),
)

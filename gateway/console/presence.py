"""Small signs that cost the audit nothing: what an agent has read, that they are writing, and a look at their draft."""

import asyncio
from collections.abc import Sequence
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute

from gateway import incoming
from gateway.board import WRITING_SECONDS
from gateway.console.acts import number, words
from gateway.console.conversations import owned
from gateway.console.routing import Signed, guarded
from gateway.state import desk, product, state
from helpdesk.conversations import Speaker
from helpdesk.ownership import Ownership
from helpdesk.services.handling import LONGEST_WORDS

_AT = "/console/api/conversations/{id}"


async def seen(request: Request, signed: Signed) -> Response:
    """`…/seen {seq}`: the agent has read so far. While a colleague leads, only the colleague's reading counts."""
    held, given = await owned(request, signed), await incoming.body(request)
    seq = min(number(given, "seq"), held.last_seq)
    if held.speaker is not Speaker.AGENT or held.assignee == signed.agent.id:
        await asyncio.to_thread(product(request).database.ownership.saw, held.id, seq)
        state(request).board.tell(held.id)
    return Response(status_code=HTTPStatus.NO_CONTENT)


async def writing(request: Request, signed: Signed) -> Response:
    """`…/writing`: the agent is writing; colleagues see who, and the shopper that somebody is, when the agent leads."""
    held = await owned(request, signed)
    state(request).board.writes(signed.agent.id, signed.agent.display_name, held.id)
    if _leads(held, signed):
        desk(request).writes(held.id, WRITING_SECONDS)
    return Response(status_code=HTTPStatus.NO_CONTENT)


async def check(request: Request, signed: Signed) -> Response:
    """`…/check {text}`: name what a draft states that nothing on record carries. It warns and refuses nothing."""
    held, given = await owned(request, signed), await incoming.body(request)
    draft = words(given, "text", LONGEST_WORDS)
    found = await asyncio.to_thread(product(request).dossiers.unsourced, held, draft)
    return JSONResponse({"unsourced": list(found)})


def _leads(held: Ownership, signed: Signed) -> bool:
    return held.speaker is Speaker.AGENT and held.assignee == signed.agent.id


ROUTES: Sequence[BaseRoute] = tuple(
    guarded(f"{_AT}/{name}", handler, methods=("POST",)) for name, handler in (("seen", seen), ("writing", writing), ("check", check))
)

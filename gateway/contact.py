"""The shopper's side of answers by mail: an address for the answer, and what was seen in the chat, which then is not mailed."""

import asyncio
from collections.abc import Sequence
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from gateway import incoming
from gateway.state import product, state
from helpdesk.errors import InvalidRecord
from helpdesk.services.mailing import NotAwaited


async def contact(request: Request) -> Response:
    """`GET` and `POST …/contact`: one route, so that "Allow" names both."""
    return await (leave if request.method == "POST" else left)(request)


async def left(request: Request) -> Response:
    """`GET …/contact`: tell whether an address is kept, but not which: others may use the same browser."""
    conversation = await incoming.conversation(request)
    held = await asyncio.to_thread(product(request).database.ownership.held, conversation.id)
    return JSONResponse({"left": bool(held and held.contact_email)})


async def leave(request: Request) -> Response:
    """`POST …/contact`: leave the e-mail address for the answer of a person; an empty one takes it back."""
    conversation = await incoming.conversation(request)
    state(request).limits.message(request, conversation.id)
    email = (await incoming.body(request)).get("email")
    if not isinstance(email, str):
        raise InvalidRecord("'email' must be a text")
    try:
        await asyncio.to_thread(product(request).mailing.leave, conversation, email)
    except NotAwaited as fault:
        raise HTTPException(HTTPStatus.CONFLICT, f"{str(fault).capitalize()}.") from fault
    return Response(status_code=HTTPStatus.NO_CONTENT)


async def saw(request: Request) -> Response:
    """`POST …/seen`: the shopper has seen what was said up to a message."""
    conversation = await incoming.conversation(request)
    seq = (await incoming.body(request)).get("seq")
    if not isinstance(seq, int) or isinstance(seq, bool) or not 0 < seq <= incoming.LARGEST_SEQ:
        raise InvalidRecord("'seq' must be the number of a message")
    await asyncio.to_thread(product(request).mailing.saw, conversation, seq)
    return Response(status_code=HTTPStatus.NO_CONTENT)


ROUTES: Sequence[BaseRoute] = (
    Route("/api/v1/conversations/{id}/contact", contact, methods=["GET", "POST"]),
    Route("/api/v1/conversations/{id}/seen", saw, methods=["POST"]),
)

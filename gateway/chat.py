"""The chat API: conversations, messages, a person please, rating, erase."""

import asyncio
from collections.abc import Sequence
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from gateway import incoming
from gateway.events import get_messages, stream_events
from gateway.limits import caller
from gateway.state import desk, product, state
from helpdesk.errors import InvalidRecord

_LONGEST_URL = 2048
_LONGEST_TOKEN = 8192


async def open_conversation(request: Request) -> Response:
    """`POST /api/v1/conversations`: begin a conversation with a shop."""
    state(request).limits.any(request)
    state(request).limits.opening(request)
    body = await incoming.body(request)
    shop, language = incoming.text(body, "shop"), incoming.optional_text(body, "language")
    # Not used yet; checked all the same, so that a page which sends nonsense hears of it early.
    incoming.optional_text(body, "page_url", _LONGEST_URL)
    token = incoming.optional_text(body, "identity_token", _LONGEST_TOKEN)
    if shop in product(request).shops:
        state(request).origins.check(request, shop)
    email = state(request).identity.email(shop, token) if token else None
    begun = await asyncio.to_thread(product(request).conversing.open, shop, language, email)
    state(request).metrics.opened(begun.shop)
    return JSONResponse({"id": begun.id, "token": state(request).tokens.issue(begun.id), "seq": 0}, HTTPStatus.CREATED)


async def messages(request: Request) -> Response:
    """`GET` and `POST …/messages`: one route, so that "Allow" names both."""
    return await (post_message if request.method == "POST" else get_messages)(request)


async def post_message(request: Request) -> Response:
    """`POST …/messages`: take a message; the same `client_id` again changes nothing."""
    conversation = await incoming.conversation(request)
    state(request).limits.message(request, conversation.id)
    body = await incoming.body(request)
    text = body.get("text") if body.get("text") is not None else body.get("choice")
    if not isinstance(text, str):
        raise InvalidRecord("the message needs a 'text' or a 'choice'")
    address = state(request).tokens.address(caller(request))
    seq = await desk(request).take(conversation, text, incoming.text(body, "client_id"), address)
    return JSONResponse({"seq": seq}, HTTPStatus.ACCEPTED)


async def call_person(request: Request) -> Response:
    """`POST …/handoff`: a person please."""
    conversation = await incoming.conversation(request)
    return JSONResponse({"seq": await desk(request).call_person(conversation)}, HTTPStatus.ACCEPTED)


async def rate(request: Request) -> Response:
    """`POST …/feedback`: rate a message as helpful or not; a later rating takes the place of an earlier one."""
    conversation = await incoming.conversation(request)
    body = await incoming.body(request)
    seq, helpful = body.get("seq"), body.get("helpful")
    if not isinstance(seq, int) or isinstance(seq, bool) or not 0 < seq <= incoming.LARGEST_SEQ:
        raise InvalidRecord("'seq' must be the number of a message")
    if not isinstance(helpful, bool):
        raise InvalidRecord("'helpful' must be true or false")
    await asyncio.to_thread(lambda: product(request).conversing.rate(conversation, seq, helpful=helpful))
    state(request).metrics.rating(conversation.shop, helpful=helpful)
    return Response(status_code=HTTPStatus.NO_CONTENT)


async def erase(request: Request) -> Response:
    """`DELETE …`: erase a conversation; whoever listens to it is let go."""
    conversation = await incoming.conversation(request)
    held = product(request)
    await asyncio.to_thread(held.database.conversations.erase, conversation.id, held.clock.now())
    desk(request).announce(conversation.id)
    return Response(status_code=HTTPStatus.NO_CONTENT)


ROUTES: Sequence[BaseRoute] = (
    Route("/api/v1/conversations", open_conversation, methods=["POST"]),
    Route("/api/v1/conversations/{id}", erase, methods=["DELETE"]),
    Route("/api/v1/conversations/{id}/messages", messages, methods=["GET", "POST"]),
    Route("/api/v1/conversations/{id}/events", stream_events, methods=["GET"]),
    Route("/api/v1/conversations/{id}/handoff", call_person, methods=["POST"]),
    Route("/api/v1/conversations/{id}/feedback", rate, methods=["POST"]),
)

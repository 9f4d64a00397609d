"""The chat API: conversations, messages, events, a person please, erase."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from gateway.desk import Desk
from gateway.tokens import Tokens
from helpdesk.bootstrap import Product
from helpdesk.conversations import Conversation
from helpdesk.errors import InvalidRecord

LARGEST_BODY = 32_768
LONGEST_POLL = 25.0
HEARTBEAT = 15.0


async def open_conversation(request: Request) -> Response:
    """`POST /api/v1/conversations`: begin a conversation with a shop."""
    body = await _body(request)
    conversation = await asyncio.to_thread(_product(request).conversing.open, _text(body, "shop"), body.get("language"))
    token = _tokens(request).issue(conversation.id)
    return JSONResponse({"id": conversation.id, "token": token, "seq": 0}, HTTPStatus.CREATED)


async def post_message(request: Request) -> Response:
    """`POST …/messages`: take a message; the same `client_id` again changes nothing."""
    conversation = await _conversation(request)
    body = await _body(request)
    text = body.get("text") if body.get("text") is not None else body.get("choice")
    if not isinstance(text, str):
        raise InvalidRecord("the message needs a 'text' or a 'choice'")
    product, desk = _product(request), _desk(request)
    client_id = _text(body, "client_id")
    before = await asyncio.to_thread(product.database.conversations.messages, conversation.id, 0)
    known = next((m["seq"] for m in before if m["client_id"] == client_id), None)
    if known is not None:
        return JSONResponse({"seq": known}, HTTPStatus.ACCEPTED)
    seq, said = await asyncio.to_thread(product.conversing.take, conversation, text, client_id)
    desk.answer_later(conversation.id, seq, said)
    await desk.announce(conversation.id)
    return JSONResponse({"seq": seq}, HTTPStatus.ACCEPTED)


async def get_messages(request: Request) -> Response:
    """`GET …/messages?after=SEQ[&wait=SECONDS]`: what was said since, waiting for news if asked to."""
    conversation = await _conversation(request)
    after, wait = _number(request, "after"), min(_number(request, "wait"), LONGEST_POLL)
    messages = await _after(request, conversation.id, int(after))
    if not messages and wait:
        await _desk(request).news(conversation.id, wait)
        messages = await _after(request, conversation.id, int(after))
    typing = _desk(request).is_typing(conversation.id)
    held = await _conversation(request)
    return JSONResponse({"messages": messages, "typing": typing, "status": held.speaker.value})


async def stream_events(request: Request) -> Response:
    """`GET …/events`: server-sent events; `Last-Event-ID` resumes without gap or repeat."""
    conversation = await _conversation(request)
    last = request.headers.get("last-event-id", "0")
    if not last.isascii() or not last.isdigit():
        raise InvalidRecord("'Last-Event-ID' must be a whole number")
    stream = _events(request, conversation.id, int(last))
    return StreamingResponse(stream, media_type="text/event-stream", headers={"cache-control": "no-store", "x-accel-buffering": "no"})


async def call_person(request: Request) -> Response:
    """`POST …/handoff`: a person please."""
    conversation = await _conversation(request)
    seq = await asyncio.to_thread(_product(request).conversing.call_person, conversation)
    await _desk(request).announce(conversation.id)
    return JSONResponse({"seq": seq}, HTTPStatus.ACCEPTED)


async def erase(request: Request) -> Response:
    """`DELETE …`: erase a conversation."""
    conversation = await _conversation(request)
    await asyncio.to_thread(_product(request).database.conversations.erase, conversation.id)
    return Response(status_code=HTTPStatus.NO_CONTENT)


def event(message: Mapping[str, Any]) -> dict[str, Any]:
    """Return a stored message as clients see it."""
    details = message["details"] or {}
    return {
        "seq": message["seq"],
        "author": message["author"],
        "text": message["text"],
        "citations": details.get("citations", []),
        "choices": details.get("choices", []),
        "card": details.get("card"),
        "at": message["at"].isoformat(),
    }


ROUTES = [
    Route("/api/v1/conversations", open_conversation, methods=["POST"]),
    Route("/api/v1/conversations/{id}/messages", post_message, methods=["POST"]),
    Route("/api/v1/conversations/{id}/messages", get_messages, methods=["GET"]),
    Route("/api/v1/conversations/{id}/events", stream_events, methods=["GET"]),
    Route("/api/v1/conversations/{id}/handoff", call_person, methods=["POST"]),
    Route("/api/v1/conversations/{id}", erase, methods=["DELETE"]),
]


async def _events(request: Request, conversation_id: str, last: int) -> AsyncIterator[str]:
    yield "retry: 2000\n\n"
    while not await request.is_disconnected():
        messages = await _after(request, conversation_id, last)
        for message in messages:
            last = message["seq"]
            yield f"id: {last}\nevent: message\ndata: {json.dumps(message, ensure_ascii=False)}\n\n"
        typing = _desk(request).is_typing(conversation_id)
        yield f"event: typing\ndata: {json.dumps({'typing': typing})}\n\n"
        if not messages:
            await _desk(request).news(conversation_id, 0.2 if typing else HEARTBEAT)


async def _after(request: Request, conversation_id: str, after: int) -> list[dict[str, Any]]:
    stored = await asyncio.to_thread(_product(request).database.conversations.messages, conversation_id, after)
    return [event(message) for message in stored]


async def _conversation(request: Request) -> Conversation:
    """Return the conversation the bearer token opens; the same answer for a wrong token and an unknown id."""
    conversation_id = request.path_params["id"]
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and _tokens(request).opens(token, conversation_id):
        found = await asyncio.to_thread(_product(request).database.conversations.load, conversation_id)
        if found:
            return found
    raise HTTPException(HTTPStatus.UNAUTHORIZED, "The token does not open this conversation.", {"www-authenticate": "Bearer"})


async def _body(request: Request) -> Mapping[str, Any]:
    raw = bytearray()
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > LARGEST_BODY:
            raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"The body is larger than {LARGEST_BODY} bytes.")
    try:
        body = json.loads(bytes(raw))
    except (ValueError, RecursionError) as fault:
        raise InvalidRecord("the body is no JSON") from fault
    if not isinstance(body, dict):
        raise InvalidRecord("the body must be a JSON object")
    return body


def _text(body: Mapping[str, Any], key: str) -> str:
    value = body.get(key)
    if not isinstance(value, str) or not 0 < len(value) <= 200:  # noqa: PLR2004 - far above any real id or name
        raise InvalidRecord(f"'{key}' must be a text of at most 200 characters")
    return value


def _number(request: Request, key: str) -> float:
    text = request.query_params.get(key, "0")
    if not text.isascii() or not text.isdigit():
        raise InvalidRecord(f"'{key}' must be a whole number")
    return float(text)


def _product(request: Request) -> Product:
    product: Product = request.app.state.product
    return product


def _desk(request: Request) -> Desk:
    desk: Desk = request.app.state.desk
    return desk


def _tokens(request: Request) -> Tokens:
    tokens: Tokens = request.app.state.tokens
    return tokens

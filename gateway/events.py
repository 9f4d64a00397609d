"""What is told of a conversation: messages as clients see them, as a list for those who poll and as a stream of events."""

import asyncio
import json
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing, nullcontext
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.types import Send

from gateway.desk import Line
from gateway.incoming import closed, conversation, number, parameter
from gateway.state import desk, product, state

LONGEST_POLL = 25.0
HEARTBEAT = 15.0
# After so many quiet heartbeats the database is looked at all the same.
QUIET_HEARTBEATS = 4
# Tabs of one shopper; more streams than that would only hold resources.
STREAMS_A_CONVERSATION = 8


class EventStream(StreamingResponse):
    """A stream that lets go of everything at once when its reader leaves."""

    media_type = "text/event-stream"

    def __init__(self, request: Request, conversation_id: str, last: int) -> None:
        """Stream what is said in a conversation after a seq."""
        super().__init__((), headers={"x-accel-buffering": "no"})
        self._request, self._conversation_id, self._last = request, conversation_id, last

    async def stream_response(self, send: Send) -> None:
        """Send the events; everything is closed here and not some time later by the garbage collector."""
        held = state(self._request)
        crowded = held.crowd.joined(self._request)
        with crowded, held.desk.holding(self._conversation_id) as line, line.listening(), held.metrics.streams.track_inprogress():
            if line.listeners > STREAMS_A_CONVERSATION:
                headers = {"retry-after": str(round(HEARTBEAT))}
                raise HTTPException(HTTPStatus.TOO_MANY_REQUESTS, "This conversation is open in too many places.", headers)
            async with aclosing(_told(self._request, self._conversation_id, self._last, line)) as told:
                self.body_iterator = told
                await super().stream_response(send)


async def get_messages(request: Request) -> Response:
    """`GET …/messages?after=SEQ[&wait=SECONDS]`: what was said since, waiting for news if asked to."""
    held, store = await conversation(request), product(request).database.conversations
    after, wait = parameter(request, "after"), min(parameter(request, "wait"), LONGEST_POLL)
    until = asyncio.get_running_loop().time() + wait
    crowded = state(request).crowd.joined(request) if wait else nullcontext()
    with crowded, desk(request).holding(held.id) as line:
        was_typing = line.typing
        while True:
            # Looked at before the messages: whoever hears that nobody is typing has everything that was typed.
            seen, typing = line.version, line.typing
            speaker, messages = await asyncio.to_thread(store.news, held.id, after)
            if speaker is None:
                raise closed()
            left = until - asyncio.get_running_loop().time()
            # Whoever waits for an answer need not wait on when none will come: a person leads by now.
            if messages or left <= 0 or (was_typing and not typing):
                break
            was_typing = was_typing or typing
            await line.news(seen, left)
    mail = product(request).mailing.possible
    return JSONResponse({"messages": [event(message, mail=mail) for message in messages], "typing": typing, "status": speaker.value})


async def stream_events(request: Request) -> Response:
    """`GET …/events`: server-sent events; `Last-Event-ID` resumes without gap or repeat."""
    held = await conversation(request)
    last = number(request.headers.get("last-event-id") or "0", "Last-Event-ID")
    return EventStream(request, held.id, last)


def event(message: Mapping[str, Any], *, mail: bool = False) -> dict[str, Any]:
    """Return a stored message as clients see it; nobody is invited to leave an address unless `mail` can be sent."""
    details = message["details"] or {}
    return {
        "seq": message["seq"],
        "author": message["author"],
        "text": message["text"],
        "client_id": message["client_id"],
        "reply_to": message["reply_to"],
        "citations": details.get("citations", []),
        "choices": details.get("choices", []),
        "card": details.get("card"),
        "invites": details.get("invites") if mail else None,
        "agent": details.get("agent"),
        "at": message["at"].isoformat(),
    }


async def _told(request: Request, conversation_id: str, last: int, line: Line) -> AsyncGenerator[str, None]:
    """Tell all there is, then wait for more; the stream ends when the conversation is erased."""
    yield "retry: 2000\n\n"
    status, typing = None, False
    mail = product(request).mailing.possible
    while True:
        seen, typing_now = line.version, line.typing
        speaker, messages = await asyncio.to_thread(product(request).database.conversations.news, conversation_id, last)
        if speaker is None:
            return
        told = [f"id: {message['seq']}\n{_named('message', event(message, mail=mail))}" for message in messages]
        last = messages[-1]["seq"] if messages else last
        if speaker is not status:
            status = speaker
            told.append(_named("status", {"status": status.value}))
        if typing_now is not typing:
            typing = typing_now
            told.append(_named("typing", {"typing": typing}))
        if told:
            yield "".join(told)
        for _ in range(QUIET_HEARTBEATS):
            await line.news(seen, HEARTBEAT)
            if line.version != seen:
                break
            yield ": still here\n\n"


def _named(name: str, data: Mapping[str, Any]) -> str:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"

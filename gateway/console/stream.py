"""What happens, as it happens: server-sent events for an open console. They tell that something has changed, and no shopper's words."""

import asyncio
import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute
from starlette.types import Send

from gateway.board import News, Seat
from gateway.console.conversations import owned
from gateway.console.queue import assignee, counts_as_json, served
from gateway.console.routing import Signed, guarded, still_signed
from gateway.events import HEARTBEAT, QUIET_HEARTBEATS
from gateway.state import product, state
from helpdesk.conversations import Speaker
from helpdesk.queue import Look, Pulse

# Tabs of one agent; more than that would only hold resources.
STREAMS_AN_AGENT = 12
# The queue is told of at most so often, in seconds: a console asks for the rows each time.
PAUSE = 0.5
STILL_HERE = ": still here\n\n"


async def events(request: Request, signed: Signed) -> Response:
    """`GET /console/api/events?conversation=ID`: queue, conversation and presence, until the agent is signed out."""
    conversation_id = request.query_params.get("conversation") or None
    if conversation_id:
        await owned(request, signed, conversation_id)
    if state(request).board.seats_of(signed.agent.id) >= STREAMS_AN_AGENT:
        headers = {"retry-after": str(round(HEARTBEAT))}
        raise HTTPException(HTTPStatus.TOO_MANY_REQUESTS, "The console is open in too many tabs.", headers)
    return ConsoleStream(request, signed, conversation_id)


class ConsoleStream(StreamingResponse):
    """A stream that leaves its seat at once when its reader leaves."""

    media_type = "text/event-stream"

    def __init__(self, request: Request, signed: Signed, conversation_id: str | None) -> None:
        """Stream to one console."""
        super().__init__((), headers={"x-accel-buffering": "no"})
        self._request, self._signed, self._conversation_id = request, signed, conversation_id

    async def stream_response(self, send: Send) -> None:
        """Send the events while the agent has a seat."""
        held, agent = state(self._request), self._signed.agent
        crowded, seated = held.crowd.joined(self._request), held.board.seat(agent.id, agent.display_name, self._conversation_id)
        with crowded, seated as seat, held.metrics.streams.track_inprogress():
            async with aclosing(_told(_Console(self._request, self._signed, seat))) as told:
                self.body_iterator = told
                await super().stream_response(send)


@dataclass
class _Console:
    """One open console: what it was told last, and when it was last heard of."""

    request: Request
    signed: Signed
    seat: Seat
    beat: float = float("-inf")
    quiet: int = 0
    queue_at: float = float("-inf")
    later: asyncio.TimerHandle | None = None
    pulse: Pulse | None = None
    conversation: Mapping[str, Any] | None = None
    presence: Mapping[str, Any] | None = None
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.get_running_loop)

    async def is_signed(self) -> bool:
        """Note once a heartbeat that the agent is there; tell whether they are still signed in and serve what they look at."""
        if self._loop.time() - self.beat < HEARTBEAT:
            return True
        found = await still_signed(self.request)
        if found is None or not found.agent.serving():
            return False
        self.beat, self.signed = self._loop.time(), found
        held = product(self.request)
        await asyncio.to_thread(held.database.agents.seen, found.agent.id, held.clock.now())
        return True

    async def next(self) -> str:
        """Return the next events: what is news, or a sign of life after a heartbeat without any.

        After some quiet heartbeats everything is looked at all the same: another process may have changed it.
        """
        news = await self.seat.news(max(0.0, self.beat + HEARTBEAT - self._loop.time()))
        self.quiet = 0 if news else self.quiet + 1
        if self.quiet >= QUIET_HEARTBEATS:
            self.quiet = 0
            return await self._looked(News.EVERYTHING, told=False) or STILL_HERE
        return await self._looked(news, told=self.conversation is not None) if news else STILL_HERE

    async def _looked(self, news: News, *, told: bool) -> str:
        """Look up what may have changed; `told` repeats the conversation though it looks as it did: a note may be new."""
        found = [await self._queue()] if News.QUEUE in news else []
        if self.seat.conversation_id and News.CONVERSATION in news:
            found.append(await self._conversation(self.seat.conversation_id, told=told))
        if self.seat.conversation_id and News.PRESENCE in news:
            found.append(self._presence(self.seat.conversation_id))
        return "".join(event for event in found if event)

    async def _queue(self) -> str | None:
        now = self._loop.time()
        if now < self.queue_at + PAUSE:
            # Many changes at once are one; a conversation that is looked at does not wait for this.
            if self.later is None:
                self.later = self._loop.call_at(self.queue_at + PAUSE, self.seat.tell, News.QUEUE)
            return None
        self.queue_at, self.later = now, None
        held = product(self.request)
        look = Look(served(held, self.signed), self.signed.agent.id, held.clock.now())
        pulse = await asyncio.to_thread(held.database.queue.pulse, look)
        if pulse == self.pulse:
            return None
        self.pulse = pulse
        return named("queue", {"counts": counts_as_json(pulse.counts), "newest": pulse.newest, "unread": pulse.unread})

    async def _conversation(self, conversation_id: str, *, told: bool) -> str | None:
        found = await asyncio.to_thread(product(self.request).database.ownership.held, conversation_id)
        if found is None or not self.signed.agent.may(found.shop):
            data: dict[str, Any] = {"id": conversation_id, "speaker": None, "epoch": None, "last_seq": 0, "assignee": None}
        else:
            led = assignee(found.assignee, found.assignee_name) if found.speaker is Speaker.AGENT else None
            data = {"id": found.id, "speaker": found.speaker.value, "epoch": found.epoch, "last_seq": found.last_seq, "assignee": led}
        if data == self.conversation and not told:
            return None
        self.conversation = data
        return named("conversation", data)

    def _presence(self, conversation_id: str) -> str | None:
        board, mine = state(self.request).board, self.signed.agent.id
        data = {"viewers": list(board.viewers(conversation_id, mine)), "writing": list(board.writing(conversation_id, mine))}
        if data == self.presence:
            return None
        self.presence = data
        return named("presence", data)


async def _told(console: _Console) -> AsyncGenerator[str, None]:
    """Tell how things stand, then every change; the stream ends when the agent is signed out."""
    yield "retry: 2000\n\n"
    while await console.is_signed():
        if events := await console.next():
            yield events


def named(name: str, data: Mapping[str, Any]) -> str:
    """Return an event."""
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"


ROUTES: Sequence[BaseRoute] = (guarded("/console/api/events", events),)

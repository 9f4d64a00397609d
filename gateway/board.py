"""Tells the consoles that something has changed, and who of the agents looks at what. Kept in memory: each gateway has its own.

Nobody's words pass through here. A seat is told that something has changed and looks it up itself, so that a console
shows what the database holds and not what somebody announced.
"""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import Flag, auto

# For so long after a key was pressed somebody counts as writing.
WRITING_SECONDS = 6.0


class News(Flag):
    """What may have changed."""

    NOTHING = 0
    QUEUE = auto()
    CONVERSATION = auto()
    PRESENCE = auto()
    EVERYTHING = QUEUE | CONVERSATION | PRESENCE


@dataclass(eq=False)
class Seat:
    """One open console of one agent, perhaps looking at a conversation."""

    agent_id: int
    name: str
    conversation_id: str | None
    _news: News = News.EVERYTHING
    _woken: asyncio.Event = field(default_factory=asyncio.Event)

    def tell(self, news: News) -> None:
        """Wake it."""
        self._news |= news
        self._woken.set()

    async def news(self, seconds: float) -> News:
        """Wait until there are news, or the time is over; return and forget them."""
        if not self._news:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._woken.wait()
        told, self._news = self._news, News.NOTHING
        self._woken.clear()
        return told


class Board:
    """Where consoles sit and hear of changes. Used from one event loop alone."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self._seats: set[Seat] = set()
        self._writing: dict[tuple[str, int], tuple[str, asyncio.TimerHandle]] = {}

    def __len__(self) -> int:
        """Count the open consoles."""
        return len(self._seats)

    @contextmanager
    def seat(self, agent_id: int, name: str, conversation_id: str | None = None) -> Iterator[Seat]:
        """Take a seat while a console is open; colleagues at the same conversation hear of it."""
        taken = Seat(agent_id, name, conversation_id)
        self._seats.add(taken)
        self._tell_others(conversation_id)
        try:
            yield taken
        finally:
            self._seats.discard(taken)
            if conversation_id and not any(self._at(conversation_id, agent_id)):
                self.rests(agent_id, conversation_id)
            self._tell_others(conversation_id)

    def seats_of(self, agent_id: int) -> int:
        """Count the open consoles of one agent."""
        return sum(seat.agent_id == agent_id for seat in self._seats)

    def tell(self, conversation_id: str) -> None:
        """Say that a conversation has changed, and the queue with it."""
        for seat in self._seats:
            seat.tell(News.QUEUE | News.CONVERSATION if seat.conversation_id == conversation_id else News.QUEUE)

    def writes(self, agent_id: int, name: str, conversation_id: str) -> None:
        """Note that an agent is writing in a conversation."""
        before = self._writing.get((conversation_id, agent_id))
        end = asyncio.get_running_loop().call_later(WRITING_SECONDS, self.rests, agent_id, conversation_id)
        self._writing[conversation_id, agent_id] = (name, end)
        if before:
            before[1].cancel()
        else:
            self._tell_others(conversation_id)

    def rests(self, agent_id: int, conversation_id: str) -> None:
        """Note that an agent is not writing any more."""
        if held := self._writing.pop((conversation_id, agent_id), None):
            held[1].cancel()
            self._tell_others(conversation_id)

    def viewers(self, conversation_id: str, apart_from: int) -> Sequence[str]:
        """Name who else looks at a conversation now."""
        looking = (seat.name for seat in self._seats if seat.conversation_id == conversation_id and seat.agent_id != apart_from)
        return sorted(set(looking))

    def writing(self, conversation_id: str, apart_from: int) -> Sequence[str]:
        """Name who else writes in a conversation now."""
        held = self._writing.items()
        return sorted({name for (where, who), (name, _) in held if where == conversation_id and who != apart_from})

    def _at(self, conversation_id: str, agent_id: int) -> Iterator[Seat]:
        return (seat for seat in self._seats if (seat.conversation_id, seat.agent_id) == (conversation_id, agent_id))

    def _tell_others(self, conversation_id: str | None) -> None:
        for seat in self._seats:
            if conversation_id and seat.conversation_id == conversation_id:
                seat.tell(News.PRESENCE)

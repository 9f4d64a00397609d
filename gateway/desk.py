"""Gives messages to the bot one at a time per conversation, and tells listeners what was added."""

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field

import structlog

from helpdesk.services.conversing import Conversing

_log = structlog.get_logger(__name__)


@dataclass
class _Line:
    """What one conversation is waiting for."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    news: asyncio.Condition = field(default_factory=asyncio.Condition)
    waiting: int = 0


class Desk:
    """Keeps the order of messages within each conversation; conversations do not wait for each other."""

    def __init__(self, conversing: Conversing) -> None:
        """Answer through the conversation service."""
        self._conversing = conversing
        self._lines: defaultdict[str, _Line] = defaultdict(_Line)
        self._tasks: set[asyncio.Task[None]] = set()

    def answer_later(self, conversation_id: str, seq: int, text: str) -> None:
        """Have a stored message answered after those before it; returns at once."""
        task = asyncio.create_task(self._answer(conversation_id, seq, text))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def announce(self, conversation_id: str) -> None:
        """Wake whoever listens to a conversation."""
        line = self._lines[conversation_id]
        async with line.news:
            line.news.notify_all()

    async def news(self, conversation_id: str, timeout: float) -> None:  # noqa: ASYNC109 - a bound on waiting, not on work
        """Wait until something is added to a conversation, or the time is over."""
        line = self._lines[conversation_id]
        line.waiting += 1
        try:
            async with asyncio.timeout(timeout), line.news:
                await line.news.wait()
        except TimeoutError:
            pass
        finally:
            line.waiting -= 1
            self._forget_idle(conversation_id)

    def is_typing(self, conversation_id: str) -> bool:
        """Tell whether an answer is being worked on."""
        return conversation_id in self._lines and self._lines[conversation_id].turn.locked()

    async def finish(self) -> None:
        """Wait for the answers under way."""
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _answer(self, conversation_id: str, seq: int, text: str) -> None:
        line = self._lines[conversation_id]
        line.waiting += 1
        try:
            async with line.turn:
                await asyncio.to_thread(self._conversing.answer, conversation_id, seq, text)
        except Exception as fault:  # noqa: BLE001 - one broken turn must not end the desk
            _log.error("a message could not be answered", conversation=conversation_id, fault=type(fault).__name__)
        finally:
            line.waiting -= 1
        await self.announce(conversation_id)
        self._forget_idle(conversation_id)

    def _forget_idle(self, conversation_id: str) -> None:
        line = self._lines.get(conversation_id)
        if line and not line.waiting and not line.turn.locked():
            del self._lines[conversation_id]

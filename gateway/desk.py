"""Gives messages to the bot one at a time per conversation, and tells listeners what was added."""

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial

import structlog

from gateway.metrics import Metrics
from helpdesk.conversations import Conversation, HandoffReason
from helpdesk.services.conversing import Conversing, TurnResult

_log = structlog.get_logger(__name__)

# Threads that wait for the bot; apart from those that read the database, which must not wait behind them.
TURNS_AT_ONCE = 32
# How often, and how many seconds apart, a start looks whether the bot is there before it answers what was left.
READY_TRIES = 120
READY_PAUSE = 1.0

# Answers a message whose turn has taken so many seconds already.
Answer = Callable[[float], TurnResult]


@dataclass
class Line:
    """What goes on in one conversation; kept only while somebody holds it."""

    storing: asyncio.Lock = field(default_factory=asyncio.Lock)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    holders: int = 0
    turns: int = 0
    listeners: int = 0
    version: int = 0
    heard: Callable[[], None] = field(default=lambda: None)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)
    _writing: asyncio.TimerHandle | None = None

    @property
    def typing(self) -> bool:
        """Whether an answer is being worked on, by the bot or by an agent."""
        return self.turns > 0 or self._writing is not None

    def tell(self) -> None:
        """Wake whoever listens, and say so to `heard`."""
        self._wake()
        self.heard()

    def writes(self, seconds: float) -> None:
        """Count an agent as writing for some seconds."""
        before, self._writing = self._writing, asyncio.get_running_loop().call_later(seconds, self.rests)
        if before:
            before.cancel()
        else:
            self._wake()

    def rests(self) -> None:
        """Count the agent as not writing any more."""
        if self._writing:
            self._writing.cancel()
            self._writing = None
            self._wake()

    def _wake(self) -> None:
        self.version += 1
        self._changed.set()
        self._changed = asyncio.Event()

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Count a listener while it listens."""
        self.listeners += 1
        try:
            yield
        finally:
            self.listeners -= 1

    async def news(self, seen: int, timeout: float) -> None:  # noqa: ASYNC109 - a bound on waiting, not on work
        """Wait until the version is another than the one seen, or the time is over."""
        if self.version == seen:
            with suppress(TimeoutError):
                async with asyncio.timeout(timeout):
                    await self._changed.wait()


class Desk:
    """Keeps the order of messages within each conversation; conversations do not wait for each other."""

    def __init__(self, conversing: Conversing, metrics: Metrics, heard: Callable[[str], None] = lambda _: None) -> None:
        """Answer through the conversation service; `heard` is told the id of each conversation in which something has changed."""
        self._conversing = conversing
        self._heard = heard
        self._metrics = metrics
        self._lines: dict[str, Line] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._threads = ThreadPoolExecutor(TURNS_AT_ONCE, "turn")
        self._closing = asyncio.Event()

    def __len__(self) -> int:
        """Count the conversations in which something goes on or somebody listens."""
        return len(self._lines)

    async def take(self, conversation: Conversation, text: str, client_id: str, address: str | None = None) -> int:
        """Store a message and have it answered after those before it; the same one again changes nothing. Returns its seq."""
        with self.holding(conversation.id) as line:
            async with line.storing:  # the order of storing is the order of answering
                seq, said, new = await asyncio.to_thread(self._conversing.take, conversation, text, client_id)
                if new:
                    self._answer_later(conversation.id, partial(self._conversing.answer, conversation.id, seq, said, address))
            return seq

    async def call_person(self, conversation: Conversation) -> int:
        """Ask for a person, once; returns the seq of the last word about it."""
        with self.holding(conversation.id) as line:
            async with line.storing:
                seq, first = await asyncio.to_thread(self._conversing.call_person, conversation.id)
            if first:
                self._metrics.handoff(conversation.shop, HandoffReason.ASKED)
            line.tell()
            return seq

    def announce(self, conversation_id: str) -> None:
        """Wake whoever listens to a conversation."""
        if line := self._lines.get(conversation_id):
            line.tell()
        else:
            self._heard(conversation_id)

    def writes(self, conversation_id: str, seconds: float) -> None:
        """Tell the shopper for some seconds that an agent is writing; none: not any more."""
        if line := self._lines.get(conversation_id):
            line.writes(seconds) if seconds else line.rests()

    @contextmanager
    def holding(self, conversation_id: str) -> Iterator[Line]:
        """Hold a conversation's line; it is forgotten when the last one lets go."""
        line = self._lines.setdefault(conversation_id, Line(heard=partial(self._heard, conversation_id)))
        line.holders += 1
        try:
            yield line
        finally:
            line.holders -= 1
            if not line.holders:
                line.rests()
                del self._lines[conversation_id]

    async def resume(self) -> None:
        """Have answered, as soon as the bot is ready, what the gateway's last end left unanswered.

        Each message takes its place in its conversation at once, so that nothing said later is answered before it.
        """
        if left := await asyncio.to_thread(self._conversing.unanswered):
            bot_is_there = asyncio.Event()
            for one, seq, text in left:
                self._answer_later(one, partial(self._conversing.answer, one, seq, text, None), bot_is_there)
            self._begin(self._look_for_bot(bot_is_there))

    async def finish(self) -> None:
        """Wait for the answers under way; those that have not begun are left for the next start."""
        self._closing.set()
        await self.wait()
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def wait(self) -> None:
        """Wait until nothing is left to be answered."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _look_for_bot(self, bot_is_there: asyncio.Event) -> None:
        """Say when the bot is ready, or has not been for so long that there is no use in waiting."""
        for _ in range(READY_TRIES):
            if self._closing.is_set() or await asyncio.to_thread(self._conversing.is_ready):
                break
            with suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), READY_PAUSE)
        bot_is_there.set()

    def _answer_later(self, conversation_id: str, answer: Answer, after: asyncio.Event | None = None) -> None:
        # The line is taken here and not in the task, so that who asks next is already told that somebody is typing.
        hold = ExitStack()
        line = hold.enter_context(self.holding(conversation_id))
        line.turns += 1
        line.tell()
        self._begin(self._answer(conversation_id, line, answer, hold, after))

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _answer(self, conversation_id: str, line: Line, answer: Answer, hold: ExitStack, after: asyncio.Event | None) -> None:
        try:
            async with line.turn:
                if after:
                    await after.wait()
                if not self._closing.is_set():
                    self._metrics.turn(await self._in_a_thread(answer))
        except Exception as fault:  # noqa: BLE001 - one broken turn must not end the desk
            _log.error("a message could not be answered", conversation=conversation_id, fault=type(fault).__name__)
        finally:
            line.turns -= 1
            line.tell()
            hold.close()

    async def _in_a_thread(self, answer: Answer) -> TurnResult:
        """Answer in a thread; the time until there is one is a part of the turn's time."""
        began = time.monotonic()
        return await asyncio.get_running_loop().run_in_executor(self._threads, lambda: answer(time.monotonic() - began))

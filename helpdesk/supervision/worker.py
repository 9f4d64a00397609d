"""One supervised process through its life: started, made ready, watched, restarted."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from helpdesk.supervision.child import Child
from helpdesk.supervision.logs import LogFile
from helpdesk.supervision.ports import answers
from helpdesk.supervision.process import Event, Pauses, Process, StartFailed, State

_GRACE_SECONDS = 5.0
_ASK_EVERY = 5.0


@dataclass
class Worker:
    """Holds the state of one process; `tick` moves it on and is called again and again by one thread."""

    process: Process
    mark: Mapping[str, str]
    log: LogFile
    pauses: Pauses
    tell: Callable[[Event], None]
    memory_limit_mb: int | None = None
    clock: Callable[[], float] = time.monotonic
    state: State = State.WAITING
    child: Child | None = None
    restarts: int = 0
    _ready_before: bool = False
    _moment: float = 0.0  # when it became ready, or when its next start is due
    _heard: float = field(default=0.0)
    _asked: float = field(default=0.0)

    @property
    def settled(self) -> bool:
        """Whether those that wait for this one may start."""
        return self.state in {State.READY, State.DONE}

    def tick(self) -> None:
        """Look at the process and do what is due; raises StartFailed when its very first start fails."""
        if self.state is State.RESTING and self.clock() >= self._moment:
            self.start()
        elif self.state is State.STARTING:
            self._look_at_start()
        elif self.state is State.READY:
            self._look_after()

    def start(self) -> None:
        """Start the process now."""
        try:
            self.child = Child(self.process, self.mark, self.log)
        except StartFailed as fault:
            if not self._ready_before:
                raise
            self._rest(str(fault))
            return
        self.state = State.STARTING
        self._say(State.STARTING, f"is starting (PID {self.child.pid})")

    def ask_to_end(self) -> None:
        """Ask it to end, and never start it again."""
        if self.child and self.state not in {State.DONE, State.RESTING}:
            self.child.ask_to_end()
        self.state = State.DONE

    def end(self, deadline: float) -> None:
        """Wait until it has ended; at the deadline end it surely."""
        if self.child:
            self.child.end(deadline)

    def _look_at_start(self) -> None:
        child = self._running_child()
        ending = child.ending()
        took = time.monotonic() - child.started
        if self.process.once and ending and child.ended_well():
            child.end(0)
            self.state = State.DONE
            self._say(State.DONE, f"is done after {took:.1f} s")
        elif ending:
            self._first_start_failed(f"{ending} while it was starting")
        elif took > self.process.start_timeout:
            self._first_start_failed(f"was not ready within {self.process.start_timeout:g} s")
        elif not self.process.once and self._is_ready():
            self.state, self._ready_before = State.READY, True
            self._moment = self._heard = self._asked = self.clock()
            self._say(State.READY, f"is ready after {took:.1f} s")

    def _is_ready(self) -> bool:
        # Looked at once more after the answer: it might have come from another program on the same port.
        return self.process.ready is None or (answers(self.process.ready) and self._running_child().ending() is None)

    def _look_after(self) -> None:
        child = self._running_child()
        ending = child.ending()
        if ending:
            self._rest(ending)
        elif self.clock() - self._asked >= _ASK_EVERY:
            self._asked = self.clock()
            trouble = self._trouble(child)
            if trouble:
                child.ask_to_end()
                self._rest(trouble)

    def _trouble(self, child: Child) -> str | None:
        address = self.process.alive or self.process.ready
        if address is None or answers(address):
            self._heard = self.clock()
        if self.clock() - self._heard > self.process.deaf_after:
            return f"did not answer for {self.process.deaf_after:g} s and was ended"
        if self.memory_limit_mb and child.memory_mb() > self.memory_limit_mb:
            return f"used more than {self.memory_limit_mb} MB and was ended"
        return None

    def _first_start_failed(self, what: str) -> None:
        child = self._running_child()
        child.ask_to_end()
        if self._ready_before:
            self._rest(what)
            return
        child.end(time.monotonic() + 1.0)
        words = self.log.last_words()
        said = f'; it said "{words}"' if words else ""
        raise StartFailed(f"{self.process.name} {what}{said}; see {self.log.path}")

    def _rest(self, what: str) -> None:
        """Wait for the next start. It never gives up, but it slows down."""
        if self.child:
            self.child.end(time.monotonic() + _GRACE_SECONDS)
        calm = self.state is State.READY and self.clock() - self._moment >= self.pauses.calm
        self.restarts = 1 if calm else self.restarts + 1
        pause = self.pauses.before(self.restarts)
        self.state, self._moment = State.RESTING, self.clock() + pause
        self._say(State.RESTING, f"{what}; starting it again in {pause:g} s (restart {self.restarts})")

    def _running_child(self) -> Child:
        assert self.child is not None, "a state that has a child"
        return self.child

    def _say(self, state: State, what: str) -> None:
        self.tell(Event(self.process.name, state, f"{self.process.name} {what}"))

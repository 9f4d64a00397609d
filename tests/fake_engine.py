"""A dialogue engine for tests: it says what the test wants, when the test wants it."""

import threading
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from helpdesk.ports import EngineReply


def reply(*texts: str, handoff: Mapping[str, Any] | None = None, blocked: tuple[str, ...] = ()) -> EngineReply:
    """Return a reply as the actions send it through Rasa."""
    said = [{"text": text, "citations": [], "choices": ["Yes", "No"], "card": None} for text in texts]
    payload = {"replies": said, "decisions": [], "handoff": handoff, "blocked": list(blocked), "language": "en"}
    return EngineReply((payload,), "greet", 0.9, "en")


class Gate:
    """Holds one message up until it is opened."""

    def __init__(self) -> None:
        self._reached, self._open = threading.Event(), threading.Event()

    def wait_until_reached(self) -> None:
        """Wait until the engine was given the message."""
        assert self._reached.wait(10), "the engine was never given the message"

    def open(self) -> None:
        """Let the engine answer."""
        self._open.set()

    def pass_through(self) -> None:
        """Be held up here."""
        self._reached.set()
        assert self._open.wait(10), "the gate was never opened"


class FakeEngine:
    """Implements `helpdesk.ports.DialogueEngine`; repeats every message unless `answer` is replaced."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.senders: list[str] = []
        self.metadata: list[dict[str, Any]] = []
        self.waited: dict[str, float] = {}
        self.most_at_once: Counter[str] = Counter()
        self.ready = True
        self.closed = False
        self.answer: Callable[[str], EngineReply] = lambda text: reply(f"You said: {text}")
        self._gates: dict[str, Gate] = {}
        self._busy: Counter[str] = Counter()
        self._lock = threading.Lock()

    def hold(self, text: str) -> Gate:
        """Hold up the message with this text."""
        return self._gates.setdefault(text, Gate())

    def send(self, conversation_id: str, text: str, metadata: Mapping[str, Any], waited: float = 0.0) -> EngineReply:
        """Answer as the test wants it."""
        with self._lock:
            self.metadata.append(dict(metadata))
            self.waited[text] = waited
            self.heard.append(text)
            self.senders.append(conversation_id)
            self._busy[conversation_id] += 1
            self.most_at_once[conversation_id] = max(self.most_at_once[conversation_id], self._busy[conversation_id])
        try:
            if text in self._gates:
                self._gates[text].pass_through()
            return self.answer(text)
        finally:
            with self._lock:
                self._busy[conversation_id] -= 1

    def is_ready(self) -> bool:
        """Tell what the test says."""
        return self.ready

    def close(self) -> None:
        """Remember that it was closed."""
        self.closed = True

"""What every action shares: reading the turn, a time limit, and a reply whatever happens."""

import asyncio
import json
import threading
from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

import structlog
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from helpdesk.bootstrap import Product, product
from helpdesk.errors import HelpdeskError
from helpdesk.services.answering import apology
from helpdesk.services.dialogue import Dialogue
from helpdesk.services.turns import Outcome, Turn

log = structlog.get_logger()
_Plain = TypeVar("_Plain", str, int)


APOLOGY_SECONDS = 1.0


class TooLate(HelpdeskError):
    """An action ended after its time was over."""


class DialogueAction(Action, ABC):
    """An action that answers one turn through the dialogue service.

    Rasa drops a failing action in silence, so everything is caught here: the shopper then hears an
    apology and gets a person.
    """

    @abstractmethod
    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Return the outcome of a turn."""

    def answer(self, dialogue: Dialogue, turn: Turn, message: Mapping[str, Any]) -> Outcome:
        """Return the outcome of a message; it may hold more than Rasa's rule knows (see `actions.routing`)."""
        from actions.routing import respond  # noqa: PLC0415 - routing knows every action, and so this one

        return respond(self, dialogue, turn, message)

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:  # noqa: ARG002 - Rasa's signature
        """Answer the latest message off the event loop, so that one slow look-up holds up nobody else."""
        message = tracker.latest_message
        given_up = threading.Event()
        try:
            desk = product()
            working = asyncio.to_thread(self._answer, desk, tracker.sender_id, message, given_up)
            spoken = _sendable(await asyncio.wait_for(working, desk.settings.action_timeout))
        except Exception as fault:  # noqa: BLE001 - the last guard before silence
            given_up.set()
            log.error("action failed", action=self.name(), fault=type(fault).__name__)
            spoken = await _apology(tracker.sender_id, message)
        dispatcher.utter_message(json_message=spoken)
        return []

    def _answer(self, desk: Product, sender: str, message: Mapping[str, Any], given_up: threading.Event) -> dict[str, Any]:
        metadata = _metadata(message)

        def respond(turn: Turn) -> Outcome:
            outcome = self.answer(desk.dialogue, turn, message)
            if given_up.is_set():
                # A thread cannot be stopped; what the shopper never hears must not be remembered either.
                raise TooLate("the shopper has heard an apology already")
            return outcome

        return desk.turns.run(
            conversation_id=str(metadata.get("conversation") or sender),
            shop_id=str(metadata.get("shop") or ""),
            begin="conversation" not in metadata,  # the gateway has begun its own
            language=_language(message),
            text=str(message.get("text") or ""),
            intent=(message.get("intent") or {}).get("name"),
            entities=tuple((e["entity"], e["value"]) for e in message.get("entities") or () if e.get("value") is not None),
            now=_moment(metadata.get("now")),
            seq=_of_type(int, metadata.get("seq")),
            epoch=_of_type(int, metadata.get("epoch")),
            address=_of_type(str, metadata.get("address")),
            respond=respond,
        )


class QuestionAction(DialogueAction, ABC):
    """An action that asks the rules one question."""

    needs_order = False

    @property
    @abstractmethod
    def question(self) -> str:
        """The question of `helpdesk.terms` this action asks."""

    def name(self) -> str:
        """The action's name in the domain."""
        return f"action_{self.question}"

    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Ask the question of the order or of what the message supposes."""
        return dialogue.ask(turn, self.question, needs_order=self.needs_order)


async def _apology(sender: str, message: Mapping[str, Any]) -> dict[str, Any]:
    """Apologise and call a person; if even that fails or takes long, apologise all the same."""
    language = _language(message)
    try:
        known = {**_metadata(message), "language": language}
        return await asyncio.wait_for(asyncio.to_thread(product().turns.failed, known, sender), APOLOGY_SECONDS)
    except Exception as fault:  # noqa: BLE001 - there is nobody else to answer
        log.error("an apology could not be recorded", fault=type(fault).__name__)
        return apology(language)


def _sendable(spoken: dict[str, Any]) -> dict[str, Any]:
    """What cannot travel must fail here, where it is still answered."""
    json.dumps(spoken, ensure_ascii=False, allow_nan=False).encode()
    return spoken


def _metadata(message: Mapping[str, Any]) -> Mapping[str, Any]:
    found = message.get("metadata")
    return found if isinstance(found, Mapping) else {}


def _language(message: Mapping[str, Any]) -> str | None:
    found = message.get("language") or _metadata(message).get("language")
    return found if isinstance(found, str) else None


def _of_type(kind: type[_Plain], found: Any) -> _Plain | None:
    return found if isinstance(found, kind) else None


def _moment(text: Any) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) else None

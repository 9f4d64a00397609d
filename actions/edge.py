"""What every action shares: reading the turn, a time limit, and a reply whatever happens."""

import asyncio
import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import structlog
from helpdesk.bootstrap import Product, product
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from helpdesk.services.dialogue import Dialogue
from helpdesk.services.turns import Outcome, Turn

log = structlog.get_logger()


class DialogueAction(Action, ABC):
    """An action that answers one turn through the dialogue service.

    Rasa drops a failing action in silence, so everything is caught here: the shopper then hears an
    apology and gets a person.
    """

    @abstractmethod
    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Return the outcome of a turn."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:  # noqa: ARG002 - Rasa's signature
        """Answer the latest message off the event loop, so that one slow look-up holds up nobody else."""
        desk = product()
        message = tracker.latest_message
        try:
            working = asyncio.to_thread(self._answer, desk, tracker.sender_id, message)
            spoken = await asyncio.wait_for(working, desk.settings.action_timeout)
            json.dumps(spoken)  # what cannot travel must fail here, where it is still answered
        except Exception as fault:  # noqa: BLE001 - the last guard before silence
            log.error("action failed", action=self.name(), fault=type(fault).__name__)
            spoken = await asyncio.to_thread(desk.turns.failed, _metadata(message), tracker.sender_id)
        dispatcher.utter_message(json_message=spoken)
        return []

    def _answer(self, desk: Product, sender: str, message: Mapping[str, Any]) -> dict[str, Any]:
        metadata = _metadata(message)
        return desk.turns.run(
            conversation_id=str(metadata.get("conversation") or sender),
            shop_id=str(metadata.get("shop") or ""),
            language=message.get("language") or metadata.get("language"),
            text=str(message.get("text") or ""),
            intent=(message.get("intent") or {}).get("name"),
            entities=tuple((e["entity"], e["value"]) for e in message.get("entities") or () if e.get("value") is not None),
            now=_moment(metadata.get("now")),
            respond=lambda turn: self.respond(desk.dialogue, turn),
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


def _metadata(message: Mapping[str, Any]) -> Mapping[str, Any]:
    return message.get("metadata") or {}


def _moment(text: Any) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) else None

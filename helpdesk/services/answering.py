"""Runs one turn on the side of the actions: state in, outcome out, everything recorded."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

import structlog

from helpdesk.answers.catalogue import spoken_language
from helpdesk.answers.compose import Reply, say
from helpdesk.answers.proof import Ledger
from helpdesk.conversations import Conversation, Handoff, HandoffReason, Speaker
from helpdesk.ports import Clock, ConversationStore
from helpdesk.services.turns import Outcome, Turn
from helpdesk.shops import Shop

_log = structlog.get_logger(__name__)


class Answering:
    """Loads a conversation, lets `respond` answer the turn, and stores what changed before the reply leaves."""

    def __init__(self, conversations: ConversationStore, shops: Mapping[str, Shop], clock: Clock) -> None:
        """Serve these shops."""
        self._conversations = conversations
        self._shops = shops
        self._clock = clock

    def run(
        self,
        *,
        conversation_id: str,
        shop_id: str,
        language: str | None,
        text: str,
        intent: str | None,
        entities: tuple[tuple[str, Any], ...],
        respond: Callable[[Turn], Outcome],
        now: datetime | None = None,
    ) -> dict[str, Any]:
        """Answer one message and return the reply as JSON (see `payload`).

        Raises KeyError for an unknown shop. The shop of a conversation is fixed when it begins.
        """
        moment = now or self._clock.now()
        conversation = self._open(conversation_id, shop_id, moment)
        spoken = spoken_language(language or conversation.language)
        turn = Turn(replace(conversation, language=spoken), self._shops[conversation.shop], moment, spoken, text, intent, entities)
        outcome = respond(turn)
        self._store(outcome, moment)
        _log.info(
            "answered",
            conversation=conversation_id,
            intent=intent,
            decisions=[f"{d.question}:{d.outcome}" for reply in outcome.replies for d in reply.decisions],
            handoff=outcome.handoff.reason.value if outcome.handoff else None,
            blocked=len(outcome.blocked),
        )
        return payload(outcome)

    def failed(self, metadata: Mapping[str, Any], conversation_id: str) -> dict[str, Any]:
        """Apologise for a fault and call a person; never raises, since nothing stands behind it."""
        language = spoken_language(metadata.get("language"))
        handoff = Handoff(HandoffReason.FAULT, "an action failed")
        shop = self._shops.get(str(metadata.get("shop"))) or next(iter(self._shops.values()))
        apology = say(language, "fault", {}, Ledger(shop))
        known = self._recorded(str(metadata.get("conversation") or conversation_id), handoff)
        return payload(Outcome(known or Conversation(conversation_id, shop.id), (apology,), handoff))

    def _recorded(self, conversation_id: str, handoff: Handoff) -> Conversation | None:
        try:
            conversation = self._conversations.load(conversation_id)
            if conversation:
                self._store(Outcome(conversation, (), handoff), self._clock.now())
        except Exception as fault:  # noqa: BLE001 - the database may be what failed
            _log.error("the hand-over of a failed turn could not be recorded", fault=type(fault).__name__)
            return None
        return conversation

    def _open(self, conversation_id: str, shop_id: str, moment: datetime) -> Conversation:
        known = self._conversations.load(conversation_id)
        if known:
            return known
        begun = Conversation(conversation_id, self._shops[shop_id].id)
        self._conversations.create(begun, moment)
        return begun

    def _store(self, outcome: Outcome, moment: datetime) -> None:
        conversation = outcome.conversation
        if outcome.handoff:
            if conversation.speaker is Speaker.BOT:
                conversation = replace(conversation, speaker=Speaker.QUEUED)
            self._conversations.record_handoff(conversation.id, outcome.handoff, moment)
        self._conversations.save(conversation, moment)


def payload(outcome: Outcome) -> dict[str, Any]:
    """Return an outcome as the JSON that travels through Rasa to whoever speaks."""
    return {
        "replies": [reply_as_json(reply) for reply in outcome.replies],
        "decisions": [decision.as_json() for reply in outcome.replies for decision in reply.decisions],
        "handoff": outcome.handoff.as_json() if outcome.handoff else None,
        "blocked": list(outcome.blocked),
        "language": outcome.replies[0].language if outcome.replies else None,
    }


def reply_as_json(reply: Reply) -> dict[str, Any]:
    """Return a reply as JSON."""
    return {
        "text": reply.text,
        "citations": [citation.as_json() for citation in reply.citations],
        "choices": list(reply.choices),
        "card": reply.card,
    }

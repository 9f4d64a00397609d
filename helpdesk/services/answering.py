"""Runs one turn on the side of the actions: state in, outcome out, everything recorded."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

import structlog

from helpdesk.answers.catalogue import catalogue, spoken_language
from helpdesk.answers.compose import Reply
from helpdesk.conversations import Conversation, Handoff, HandoffReason
from helpdesk.errors import InvalidRecord
from helpdesk.ports import Clock, ConversationStore
from helpdesk.services import grounds
from helpdesk.services.expecting import answer_due, telling_when
from helpdesk.services.turns import Ground, GroundKind, Outcome, Turn
from helpdesk.shops import Shop

_log = structlog.get_logger(__name__)
_ACTION_FAULT = Handoff(HandoffReason.FAULT, "an action failed")


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
        begin: bool = True,
        seq: int | None = None,
        epoch: int | None = None,
        address: str | None = None,
    ) -> dict[str, Any]:
        """Answer one message and return the reply as JSON (see `payload`); asked again for the same `seq`, return the same reply.

        Raises InvalidRecord for an unknown shop, and for an unknown conversation unless it may `begin` here:
        one that was erased while it was being answered must not come back. The shop of a conversation is
        fixed when it begins. A message of an `epoch` that is over changes nothing: nobody will hear what is returned.
        """
        moment = now or self._clock.now()
        conversation = self._conversations.load(conversation_id)
        if conversation is None:
            conversation = self._begun(conversation_id, shop_id, moment, begin=begin)
        if epoch is not None and epoch != conversation.epoch:
            return apology(conversation.language)
        if seq is not None and seq == conversation.turn:
            # Whoever asked had ended before the reply was stored. What the turn changed is not to be changed twice.
            return dict(self._conversations.spoken(conversation.id) or apology(conversation.language))
        spoken = spoken_language(language or conversation.language)
        known = replace(conversation.as_of(moment), language=spoken)
        turn = Turn(known, self._shops[conversation.shop], moment, spoken, text, intent, entities, address)
        outcome = telling_when(turn, respond(turn))
        said = payload(outcome)
        self._store(outcome, moment, seq, said)
        _log.info(
            "answered",
            conversation=conversation_id,
            intent=intent,
            decisions=[f"{d.question}:{d.outcome}" for reply in outcome.replies for d in reply.decisions],
            handoff=outcome.handoff.reason.value if outcome.handoff else None,
            blocked=len(outcome.blocked),
        )
        return said

    def failed(self, metadata: Mapping[str, Any], conversation_id: str) -> dict[str, Any]:
        """Apologise for a fault and call a person; never raises, since nothing stands behind it."""
        epoch = metadata.get("epoch")
        known = self._recorded(str(metadata.get("conversation") or conversation_id), epoch if isinstance(epoch, int) else None)
        language = metadata.get("language")
        if not isinstance(language, str):
            language = known.language if known else None
        return apology(language)

    def _recorded(self, conversation_id: str, epoch: int | None) -> Conversation | None:
        try:
            conversation = self._conversations.load(conversation_id)
            if conversation:
                now = self._clock.now()
                due = answer_due(self._shops[conversation.shop], now)
                self._conversations.record_handoff(conversation.id, _ACTION_FAULT, now, due=due, epoch=epoch)
        except Exception as fault:  # noqa: BLE001 - the database may be what failed
            _log.error("the hand-over of a failed turn could not be recorded", fault=type(fault).__name__)
            return None
        return conversation

    def _begun(self, conversation_id: str, shop_id: str, moment: datetime, *, begin: bool) -> Conversation:
        if not begin:
            raise InvalidRecord("the conversation does not exist any more")
        if shop_id not in self._shops:
            raise InvalidRecord("the message belongs to no shop of this installation")
        begun = Conversation(conversation_id, shop_id)
        self._conversations.create(begun, moment)
        return begun

    def _store(self, outcome: Outcome, moment: datetime, seq: int | None, said: dict[str, Any]) -> None:
        conversation = outcome.conversation
        if outcome.handoff:
            due = answer_due(self._shops[conversation.shop], moment)
            self._conversations.record_handoff(conversation.id, outcome.handoff, moment, due=due, epoch=conversation.epoch)
        if seq is None:
            self._conversations.save(conversation, moment)
        else:
            self._conversations.save(replace(conversation, turn=seq), moment, said)


def apology(language: str | None) -> dict[str, Any]:
    """Return the words for a fault as `payload` would; they hold no value, so that nothing is needed to prove them."""
    spoken = spoken_language(language)
    text = catalogue(spoken).text("fault", {}) or ""
    return {
        "replies": [{"text": text, "citations": [], "choices": [], "card": None}],
        "decisions": [],
        "handoff": _ACTION_FAULT.as_json(),
        "blocked": [],
        "grounds": grounds.as_json((Ground(GroundKind.SAY, "fault", spoken),)),
        "language": spoken,
    }


def payload(outcome: Outcome) -> dict[str, Any]:
    """Return an outcome as the JSON that travels through Rasa to whoever speaks."""
    return {
        "replies": [reply_as_json(reply) for reply in outcome.replies],
        "decisions": [decision.as_json() for reply in outcome.replies for decision in reply.decisions],
        "handoff": outcome.handoff.as_json() if outcome.handoff else None,
        "blocked": list(outcome.blocked),
        "grounds": grounds.as_json(outcome.grounds),
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

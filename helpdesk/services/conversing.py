"""Conversations on the side of whoever faces the shopper: one message in, the whole answer out.

Nothing said is lost, nothing is said twice, and a shopper always hears something: a reply that is
late, empty or unusable becomes an apology and a person.
"""

import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import structlog

from helpdesk.answers.catalogue import spoken_language
from helpdesk.answers.compose import say
from helpdesk.answers.proof import Ledger
from helpdesk.conversations import Conversation, Handoff, HandoffReason, Speaker
from helpdesk.errors import EngineUnavailable, InvalidRecord
from helpdesk.ports import Clock, ConversationStore, DialogueEngine, EngineReply
from helpdesk.services.answering import reply_as_json
from helpdesk.shops import Shop

_log = structlog.get_logger(__name__)

LONGEST_MESSAGE = 4000
_ID_BYTES = 18


@dataclass(frozen=True)
class TurnResult:
    """Everything that came of one message, as `replay --json` prints it."""

    seq: int
    replies: tuple[Mapping[str, Any], ...]
    intent: str | None = None
    confidence: float | None = None
    language: str | None = None
    decisions: tuple[Mapping[str, Any], ...] = ()
    handoff: Mapping[str, Any] | None = None
    blocked: tuple[str, ...] = field(default=())
    latency_ms: float = 0.0


class Conversing:
    """Opens conversations, takes messages, keeps the transcript."""

    def __init__(self, conversations: ConversationStore, engine: DialogueEngine, shops: Mapping[str, Shop], clock: Clock) -> None:
        """Answer through `engine`; it is given one message at a time per conversation."""
        self._conversations = conversations
        self._engine = engine
        self._shops = shops
        self._clock = clock

    def open(self, shop_id: str, language: str | None = None) -> Conversation:
        """Begin a conversation with a shop under an id nobody can guess; raises InvalidRecord for an unknown shop."""
        if shop_id not in self._shops:
            raise InvalidRecord(f"unknown shop '{shop_id}'; there are: {', '.join(sorted(self._shops))}")
        begun = Conversation(secrets.token_urlsafe(_ID_BYTES), shop_id, language=spoken_language(language) if language else None)
        self._conversations.create(begun, self._clock.now())
        return begun

    def take(self, conversation: Conversation, text: str, client_id: str | None = None) -> tuple[int, str]:
        """Store a shopper's message and return its seq and text; raises InvalidRecord for an empty or too long one."""
        said = text.strip()
        if not said:
            raise InvalidRecord("the message is empty")
        if len(said) > LONGEST_MESSAGE:
            raise InvalidRecord(f"the message is longer than {LONGEST_MESSAGE} characters")
        return self._conversations.append(conversation.id, "shopper", said, self._clock.now(), client_id=client_id), said

    def answer(self, conversation_id: str, seq: int, text: str) -> TurnResult:
        """Have a stored message answered and store the replies; a fault becomes an apology and a person."""
        before = self._conversations.load(conversation_id)
        if before is None:
            raise InvalidRecord("there is no such conversation")
        if before.speaker is Speaker.AGENT:
            return TurnResult(seq, ())
        started = time.perf_counter()
        result = self._ask_engine(before, seq, text)
        result = replace(result, latency_ms=round((time.perf_counter() - started) * 1000, 1))
        self._speak(before, result)
        return result

    def say(self, conversation: Conversation, text: str, client_id: str | None = None) -> TurnResult:
        """Take a message and answer it at once."""
        seq, said = self.take(conversation, text, client_id)
        return self.answer(conversation.id, seq, said)

    def call_person(self, conversation: Conversation) -> int:
        """Ask for a person without asking Rasa, say so in the transcript, and return that message's seq."""
        now = self._clock.now()
        self._conversations.record_handoff(conversation.id, Handoff(HandoffReason.ASKED, "asked for a person by the button"), now)
        if conversation.speaker is Speaker.BOT:
            self._conversations.save(replace(conversation, speaker=Speaker.QUEUED), now)
        spoken = say(spoken_language(conversation.language), "handoff-asked", {}, Ledger(self._shops[conversation.shop]))
        return self._conversations.append(conversation.id, "system", spoken.text, now)

    def _ask_engine(self, conversation: Conversation, seq: int, text: str) -> TurnResult:
        metadata = {
            "shop": conversation.shop,
            "language": conversation.language,
            "now": self._clock.now().isoformat(),
            "conversation": conversation.id,
        }
        try:
            reply = self._engine.send(f"{conversation.shop}:{conversation.id}:{conversation.epoch}", text, metadata)
            return _result(seq, reply)
        except EngineUnavailable as fault:
            _log.error("no answer from the dialogue engine", conversation=conversation.id, fault=str(fault))
            return self._apology(conversation, seq)

    def _apology(self, conversation: Conversation, seq: int) -> TurnResult:
        language = spoken_language(conversation.language)
        handoff = Handoff(HandoffReason.FAULT, "the dialogue engine gave no usable answer")
        spoken = say(language, "fault", {}, Ledger(self._shops[conversation.shop]))
        now = self._clock.now()
        self._conversations.record_handoff(conversation.id, handoff, now)
        held = self._conversations.load(conversation.id)
        if held and held.speaker is Speaker.BOT:
            self._conversations.save(replace(held, speaker=Speaker.QUEUED), now)
        return TurnResult(seq, (reply_as_json(spoken),), language=language, handoff=handoff.as_json())

    def _speak(self, before: Conversation, result: TurnResult) -> None:
        """Store the replies, unless a person took over meanwhile: then the bot's words are dropped."""
        now = self._clock.now()
        held = self._conversations.load(before.id)
        if held is None or held.epoch != before.epoch or held.speaker is Speaker.AGENT:
            _log.info("dropped a reply, a person has taken over", conversation=before.id)
            return
        for reply in result.replies:
            details = {key: reply[key] for key in ("citations", "choices", "card") if reply.get(key)}
            self._conversations.append(before.id, "bot", reply["text"], now, details=details)


def _result(seq: int, reply: EngineReply) -> TurnResult:
    """Read what the actions sent; raises EngineUnavailable when there is nothing to say."""
    payloads = [one for one in reply.replies if isinstance(one.get("replies"), list)]
    spoken = tuple(said for one in payloads for said in one["replies"] if said.get("text"))
    if not spoken:
        raise EngineUnavailable("the engine answered without a reply")
    handoffs = [one["handoff"] for one in payloads if one.get("handoff")]
    return TurnResult(
        seq=seq,
        replies=spoken,
        intent=reply.intent,
        confidence=reply.confidence,
        language=next((one["language"] for one in payloads if one.get("language")), reply.language),
        decisions=tuple(decision for one in payloads for decision in one.get("decisions", ())),
        handoff=handoffs[0] if handoffs else None,
        blocked=tuple(value for one in payloads for value in one.get("blocked", ())),
    )

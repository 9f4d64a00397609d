"""Conversations on the side of whoever faces the shopper: one message in, the whole answer out.

Nothing said is lost, nothing is said twice, and a shopper always hears something: a reply that is
late, empty or unusable becomes an apology and a person.
"""

import secrets
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum
from typing import Any

import structlog

from helpdesk.answers.catalogue import spoken_language
from helpdesk.answers.compose import say
from helpdesk.answers.proof import Ledger
from helpdesk.conversations import Conversation, Handoff, HandoffReason, Level, Speaker
from helpdesk.errors import EngineUnavailable, InvalidRecord
from helpdesk.ports import Clock, ConversationStore, DialogueEngine
from helpdesk.services import grounds
from helpdesk.services.answering import reply_as_json
from helpdesk.services.enginereplies import Heard, heard
from helpdesk.services.expecting import answer_due, when_answered
from helpdesk.services.identity import PROOF_LASTS
from helpdesk.services.several import joined
from helpdesk.services.turns import Ground, GroundKind
from helpdesk.shops import Shop
from helpdesk.terms import Case
from helpdesk.turnrecords import TurnRecord

_log = structlog.get_logger(__name__)

LONGEST_MESSAGE = 4000
# How far back a start looks for messages that nobody answered; an older question is no longer waited for.
RECALL = timedelta(hours=1)
_ID_BYTES = 18
_ENGINE_FAULT = Handoff(HandoffReason.FAULT, "the dialogue engine gave no usable answer")


class TurnOutcome(StrEnum):
    """What became of a message."""

    ANSWERED = "answered"
    HANDED_OVER = "handed_over"
    FAULT = "fault"  # an apology and a person
    DROPPED = "dropped"  # a person took over while the bot was thinking, or the conversation was erased
    LEFT = "left"  # not the bot's to answer: a person leads, or it was answered already


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
    grounds: tuple[Mapping[str, Any], ...] = ()
    shop: str = ""
    outcome: TurnOutcome = TurnOutcome.LEFT


class Conversing:
    """Opens conversations, takes messages, keeps the transcript."""

    def __init__(
        self,
        conversations: ConversationStore,
        engine: DialogueEngine,
        shops: Mapping[str, Shop],
        clock: Clock,
        proof_lasts: timedelta = PROOF_LASTS,
    ) -> None:
        """Answer through `engine`; it is given one message at a time per conversation."""
        self._conversations = conversations
        self._engine = engine
        self._shops = shops
        self._clock = clock
        self._proof_lasts = proof_lasts

    def open(self, shop_id: str, language: str | None = None, email: str | None = None) -> Conversation:
        """Begin a conversation with a shop under an id nobody can guess; raises InvalidRecord for an unknown shop.

        `email` is the address of a shopper whom the shop has signed in.
        """
        if shop_id not in self._shops:
            raise InvalidRecord(f"there is no such shop; there are: {', '.join(sorted(self._shops))}")
        now = self._clock.now()
        begun = Conversation(secrets.token_urlsafe(_ID_BYTES), shop_id, language=spoken_language(language) if language else None)
        if email:
            begun = replace(begun, level=Level.SIGNED_IN, proven_email=email, proven_until=now + self._proof_lasts)
        self._conversations.create(begun, now)
        return begun

    def take(self, conversation: Conversation, text: str, client_id: str | None = None) -> tuple[int, str, bool]:
        """Store a shopper's message; returns its seq, its text, and whether it is new.

        Raises InvalidRecord for an empty or too long one.
        """
        said = _storable(text)
        if not any(character.isprintable() and not character.isspace() for character in said):
            raise InvalidRecord("the message is empty")
        if len(said) > LONGEST_MESSAGE:
            raise InvalidRecord(f"the message is longer than {LONGEST_MESSAGE} characters")
        seq, new = self._conversations.receive(conversation.id, said, self._clock.now(), client_id)
        return seq, said, new

    def answer(self, conversation_id: str, seq: int, text: str, address: str | None = None, waited: float = 0.0) -> TurnResult:
        """Have a stored message answered and store the replies, once; a fault becomes an apology and a person.

        `address` is a hash of where the message came from; `waited` are the seconds that its time is running already.
        """
        before = self._conversations.load(conversation_id)
        if before is None or seq <= before.answered:
            return TurnResult(seq, (), shop=before.shop if before else "")
        if before.speaker is Speaker.AGENT:
            # Not to be answered by the bot later either, when it has the word again.
            self._conversations.speak(before.id, before.epoch, (), self._clock.now(), reply_to=seq)
            return TurnResult(seq, (), shop=before.shop)
        started = time.perf_counter()
        result = self._ask_engine(before, seq, text, address, waited)
        result = replace(result, shop=before.shop, latency_ms=round((time.perf_counter() - started) * 1000, 1))
        if self._speak(before, result):
            return result
        _log.info("dropped a reply, a person has taken over or it was erased", conversation=conversation_id)
        return replace(result, replies=(), handoff=None, outcome=TurnOutcome.DROPPED)

    def say(self, conversation: Conversation, text: str, client_id: str | None = None) -> TurnResult:
        """Take a message and answer it at once; one that was sent before is not answered again."""
        seq, said, new = self.take(conversation, text, client_id)
        return self.answer(conversation.id, seq, said) if new else TurnResult(seq, (), shop=conversation.shop)

    def unanswered(self) -> Sequence[tuple[str, int, str]]:
        """List (conversation, seq, text) of the messages that a crash left without an answer, within `RECALL`."""
        return self._conversations.unanswered(self._clock.now() - RECALL)

    def call_person(self, conversation_id: str) -> tuple[int, bool]:
        """Ask for a person without asking Rasa and say so; returns that message's seq, and whether none was asked for yet."""
        held = self._conversations.load(conversation_id)
        if held is None:
            raise InvalidRecord("there is no such conversation")
        if held.speaker in {Speaker.QUEUED, Speaker.AGENT}:
            said = self._conversations.messages(conversation_id)
            return (said[-1]["seq"] if said else 0), False
        now = self._clock.now()
        shop, language = self._shops[held.shop], spoken_language(held.language)
        asked = Handoff(HandoffReason.ASKED, "asked for a person by the button")
        self._conversations.record_handoff(held.id, asked, now, due=answer_due(shop, now))
        spoken = joined((say(language, "handoff-asked", {}, Ledger(shop)), when_answered(shop, now, language)))
        return self._conversations.append(held.id, "system", spoken.text, now, details={"invites": "email"}), True

    def rate(self, conversation: Conversation, seq: int, *, helpful: bool) -> None:
        """Store how a shopper rates a message; raises InvalidRecord when there is none to rate under this number."""
        if not self._conversations.rate(conversation.id, seq, self._clock.now(), helpful=helpful):
            raise InvalidRecord("'seq' must be the number of a message of the bot or an agent")

    def is_ready(self) -> bool:
        """Tell whether a message would be answered now."""
        return self._engine.is_ready()

    def close(self) -> None:
        """Close the connections to the dialogue engine."""
        self._engine.close()

    def _ask_engine(self, conversation: Conversation, seq: int, text: str, address: str | None, waited: float) -> TurnResult:
        metadata = {
            "shop": conversation.shop,
            "language": conversation.language,
            "now": self._clock.now().isoformat(),
            "conversation": conversation.id,
            "epoch": conversation.epoch,
            "seq": seq,
            "address": address,
        }
        try:
            reply = self._engine.send(f"{conversation.shop}:{conversation.id}:{conversation.epoch}", text, metadata, waited)
            return _result(seq, heard(reply))
        except EngineUnavailable as fault:
            _log.error("no answer from the dialogue engine", conversation=conversation.id, fault=str(fault))
        except Exception as fault:  # noqa: BLE001 - whatever broke, the shopper hears something
            _log.error("the dialogue engine broke", conversation=conversation.id, fault=type(fault).__name__)
        return self._apology(conversation, seq)

    def _apology(self, conversation: Conversation, seq: int) -> TurnResult:
        language = spoken_language(conversation.language)
        shop = self._shops[conversation.shop]
        now = Case(shop, self._clock.now())
        told = (Ground(GroundKind.SAY, "fault", language), Ground(GroundKind.WAIT, "support_hours", language, now))
        return TurnResult(
            seq=seq,
            replies=(reply_as_json(grounds.again(told, shop)),),
            language=language,
            handoff=_ENGINE_FAULT.as_json(),
            grounds=tuple(grounds.as_json(told)),
            outcome=TurnOutcome.FAULT,
        )

    def _speak(self, before: Conversation, result: TurnResult) -> bool:
        """Store the replies, unless a person took over meanwhile: then the bot's words are dropped."""
        replies: list[tuple[str, dict[str, Any]]] = []
        for reply in result.replies:
            details = {key: reply[key] for key in ("citations", "choices", "card") if reply.get(key)}
            replies.append((reply["text"], details))
        if result.handoff and replies:  # whoever waits for a person may leave an address
            replies[-1][1]["invites"] = "email"
        handoff = self._unrecorded(before, result)
        now = self._clock.now()
        due = answer_due(self._shops[before.shop], now) if handoff else None
        return self._conversations.speak(
            before.id, before.epoch, replies, now, handoff, reply_to=result.seq, record=_record(result), due=due
        )

    def _unrecorded(self, before: Conversation, result: TurnResult) -> Handoff | None:
        """Return the hand-over of a turn that the actions did not record: whoever is promised a person gets one."""
        if result.handoff is None or result.handoff == _ENGINE_FAULT.as_json():
            return None if result.handoff is None else _ENGINE_FAULT
        held = self._conversations.load(before.id)
        if held is None or held.speaker in {Speaker.QUEUED, Speaker.AGENT}:
            return None
        return Handoff(HandoffReason(result.handoff["reason"]), result.handoff["summary"])


def _storable(text: str) -> str:
    """Return a text as every database takes it, so that the bot is told exactly what the transcript holds."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8").strip()


def _record(result: TurnResult) -> TurnRecord:
    return TurnRecord(
        seq=result.seq,
        shop=result.shop,
        outcome=result.outcome.value,
        language=result.language,
        intent=result.intent,
        confidence=result.confidence,
        handoff=result.handoff["reason"] if result.handoff else None,
        decisions=result.decisions,
        grounds=result.grounds,
        blocked=result.blocked,
        milliseconds=result.latency_ms,
    )


def _result(seq: int, said: Heard) -> TurnResult:
    outcome = TurnOutcome.HANDED_OVER if said.handoff else TurnOutcome.ANSWERED
    if said.handoff and said.handoff["reason"] == HandoffReason.FAULT.value:
        outcome = TurnOutcome.FAULT
    return TurnResult(
        seq=seq,
        replies=said.replies,
        intent=said.intent,
        confidence=said.confidence,
        language=said.language,
        decisions=said.decisions,
        handoff=said.handoff,
        blocked=said.blocked,
        grounds=said.grounds,
        outcome=outcome,
    )

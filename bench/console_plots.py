"""What happens in the made-up conversations: most are answered, some are left, some wait for a person, some have had one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from bench.console_talks import Talk, Team
from bench.console_words import Words
from helpdesk.conversations import HandoffReason, Speaker
from helpdesk.services.conversing import TurnOutcome

# How conversations end, and how often.
ENDINGS: Mapping[str, float] = {
    "answered": 66,
    "left": 8,
    "silent": 5,
    "unsure": 4,
    "helped": 11,
    "handed_back": 2,
    "led": 1,
    "waiting": 2,
    "fault": 1,
    "claim": 2,
}
_REASONS = {
    HandoffReason.ASKED: 40,
    HandoffReason.UNSURE: 18,
    HandoffReason.POLICY_SILENT: 12,
    HandoffReason.SHOP_MATTER: 14,
    HandoffReason.COMPLAINT: 8,
    HandoffReason.TOO_MANY_TRIES: 4,
    HandoffReason.LANGUAGE: 2,
    HandoffReason.PROOF_REFUSED: 2,
}
_THANKED_SHARE, _DECIDED_SHARE = 0.5, 0.7
# How many messages an ending takes, where that is more than a question and its answer.
_CLOSING = {"helped": 6, "handed_back": 8, "led": 4, "claim": 8}


@dataclass(frozen=True)
class Stage:
    """Lets conversations happen."""

    words: Words
    random: Random
    team: Team

    def play(self, talk: Talk, ending: str, length: int) -> None:
        """Let a conversation happen that ends in one of the ways of `ENDINGS`, after about `length` messages."""
        for _ in range(max(0, (length - _CLOSING.get(ending, 2)) // 2)):
            self._asks(talk)
        _ENDS[ending](self, talk)
        talk.rated()

    def answered(self, talk: Talk) -> None:
        """The bot has answered, and sometimes is thanked."""
        if talk.turns and self.random.random() < _THANKED_SHARE:
            self._speaks(talk, "thanks", "thanks")
        else:
            self._asks(talk, "track_order")

    def left(self, talk: Talk) -> None:
        """The shopper is asked for an order and leaves."""
        talk.row["pending"] = {"question": "order_status", "with": {}, "needs_order": True}
        self._speaks(talk, "track_order", "ask-order_and_email")

    def silent(self, talk: Talk) -> None:
        """The policy leaves it to a person, and the shopper leaves."""
        self._asks(talk, "return_refund")

    def unsure(self, talk: Talk) -> None:
        """The bot does not understand, and the shopper leaves."""
        talk.turn(
            self.words.asked(talk.language, "other_support"), self.words.spoken(talk.shop, talk.language, "nlu_fallback", "unsure-first")
        )

    def waiting(self, talk: Talk) -> None:
        """A person is called."""
        reason = self.random.choices(list(_REASONS), list(_REASONS.values()))[0]
        self._speaks(talk, "human_agent", "handoff-asked", outcome=TurnOutcome.HANDED_OVER.value, handoff=reason.value)
        talk.call(reason.value, "asked for a person")

    def helped(self, talk: Talk) -> None:
        """A person is called, helps and closes it."""
        self.waiting(talk)
        talk.helped(self.team, self.random.randint(1, 3))
        talk.closes(self.team)

    def led(self, talk: Talk) -> None:
        """A person is called and leads."""
        self.waiting(talk)
        talk.helped(self.team, 1)

    def handed_back(self, talk: Talk) -> None:
        """A person helps and gives it back to the bot."""
        self.waiting(talk)
        talk.helped(self.team, 2)
        if talk.row["speaker"] == Speaker.AGENT.value:
            talk.row |= {"speaker": Speaker.BOT.value, "epoch": 2, "assignee": None, "queued_at": None}
            talk.acted(self.team.names[0], "conversation.hand_back", {})
            self._asks(talk)

    def fault(self, talk: Talk) -> None:
        """Something breaks, and a person helps."""
        self._speaks(talk, "track_order", "fault", outcome=TurnOutcome.FAULT.value, handoff=HandoffReason.FAULT.value)
        talk.call(HandoffReason.FAULT.value, "the dialogue engine gave no usable answer")
        talk.helped(self.team, 1)
        talk.closes(self.team)

    def claim(self, talk: Talk) -> None:
        """A claim is filed; most have been looked at by a person."""
        self._asks(talk, "late_delivery")
        wanted = HandoffReason.CLAIM_WANTED.value
        self._speaks(talk, "affirm", "claim-filed", outcome=TurnOutcome.HANDED_OVER.value, handoff=wanted)
        talk.call(wanted, "late_refund: eligible")
        if self.random.random() < _DECIDED_SHARE:
            talk.helped(self.team, 1)
            talk.closes(self.team)

    def _asks(self, talk: Talk, intent: str | None = None) -> None:
        asked = intent or self.words.question()
        talk.turn(self.words.asked(talk.language, asked), self.words.answered(talk.shop, talk.language, asked, talk.order))

    def _speaks(self, talk: Talk, intent: str, message_id: str, **more: Any) -> None:
        talk.turn(self.words.asked(talk.language, intent), self.words.spoken(talk.shop, talk.language, intent, message_id), **more)


_ENDS: Mapping[str, Callable[[Stage, Talk], None]] = {name: getattr(Stage, name) for name in ENDINGS}

"""A reply suggested to an agent: the bot's own proven words, without what only a bot would say."""

from dataclasses import dataclass
from typing import Any

from helpdesk.answers.catalogue import FALLBACK_LANGUAGE, spoken_language
from helpdesk.answers.compose import FACT, GROUND, Reply, answer, message_for
from helpdesk.answers.sentences import sentence
from helpdesk.decisions import Decision
from helpdesk.errors import UnprovenReply
from helpdesk.services.verdict import Asked

# Where a person is called, the fact is that a person is called; what an agent can use is the ground.
_CALLS_A_PERSON = frozenset({"not_stated", "refer", "investigate", "review"})


@dataclass(frozen=True)
class Suggestion:
    """Words to begin with, in the shopper's language, and the same in English where that is another."""

    text: str
    english: str | None
    citations: tuple[dict[str, str], ...]

    def as_json(self) -> dict[str, Any]:
        """Return the suggestion for the page."""
        return {"text": self.text, "english": self.english, "citations": list(self.citations)}


def suggestion(asked: Asked, language: str | None) -> Suggestion | None:
    """Build a reply from a decision; None when nothing in it is for a person to say, or it cannot be proven."""
    spoken = spoken_language(language)
    try:
        reply = _spoken(asked, spoken)
        english = None if spoken == FALLBACK_LANGUAGE else _spoken(asked, FALLBACK_LANGUAGE)
    except UnprovenReply:
        return None
    if reply is None:
        return None
    return Suggestion(reply.text, english.text if english else None, tuple(citation.as_json() for citation in reply.citations))


def _spoken(asked: Asked, language: str) -> Reply | None:
    """Leave out the next step, which is the bot's offer to call a person or to file something."""
    decision = asked.decision
    calls = decision.outcome in _CALLS_A_PERSON
    if calls and not _has_ground(decision, language):
        return None
    return answer(decision, language, asked.ledger, told=(GROUND,) if calls else (FACT, GROUND))


def _has_ground(decision: Decision, language: str) -> bool:
    spoken = sentence(language, message_for(decision, language), decision.values, GROUND)
    return bool(spoken and spoken.text)

"""Reviewing what was probably misunderstood: agents say what a message means, and only the words without a person are kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from helpdesk.agents import Agent
from helpdesk.audit import Entry
from helpdesk.errors import InvalidRecord
from helpdesk.impersonal import impersonal
from helpdesk.intents import intents
from helpdesk.learning import Doubt, Review, ReviewStore, Sign, Verdict
from helpdesk.ports import Clock
from helpdesk.services.handling import NotAllowed
from helpdesk.shops import Shop

LONGEST_NOTE = 300
# What is older waits no longer: shoppers ask otherwise by now, and the list stays as quick as it is long.
REMEMBERED = timedelta(days=90)
PAGE = 20


@dataclass(frozen=True)
class Reviewing:
    """The review list of the shops an agent serves. Raises NotAllowed for what is not there or not theirs."""

    reviews: ReviewStore
    shops: Mapping[str, Shop]
    clock: Clock

    def waiting(
        self, shops: Sequence[str], *, language: str | None = None, sign: Sign | None = None, page: int = 1
    ) -> tuple[Sequence[Doubt], bool]:
        """Return a page of what waits for a verdict, in words that tell nothing of the shopper, and whether there are more."""
        skip, since = (page - 1) * PAGE, self._since
        found = self.reviews.doubts(shops, language=language, sign=sign, since=since, skip=skip, limit=PAGE + 1)
        return [replace(doubt, text=self.kept_of(doubt)) for doubt in found[:PAGE]], len(found) > PAGE

    def counts(self, shops: Sequence[str]) -> Mapping[tuple[str, str | None], int]:
        """Count what waits for a verdict by shop and language."""
        return self.reviews.open_counts(shops, self._since)

    def done(self, shops: Sequence[str], *, language: str | None = None, page: int = 1) -> tuple[Sequence[Review], bool]:
        """Return a page of the verdicts, the newest first, and whether there are more."""
        found = self.reviews.decided(shops, language=language, skip=(page - 1) * PAGE, limit=PAGE + 1)
        return found[:PAGE], len(found) > PAGE

    def decide(self, agent: Agent, key: tuple[str, int], verdict: Verdict, *, intent: str = "", note: str = "", text: str = "") -> bool:
        """Give a verdict; False when a colleague was faster. `text` are the words to keep, if others than the message's."""
        doubt = self._doubt(agent, key)
        shop = self.shops[doubt.shop]
        meant, need = _checked(verdict, intent, note, doubt)
        kept = impersonal(text, shop, tuple(self.shops.values()), doubt.language) if text.strip() else self.kept_of(doubt)
        review = Review(
            conversation_id=doubt.conversation_id,
            seq=doubt.seq,
            agent_id=agent.id,
            verdict=verdict,
            text=kept,
            at=self.clock.now(),
            intent=meant,
            note=impersonal(need, shop, tuple(self.shops.values())) if need else None,
            language=doubt.language,
        )
        return self.reviews.decide(review, _entry(agent, "review.decide", doubt, verdict=verdict.value, intent=meant))

    def undo(self, agent: Agent, key: tuple[str, int]) -> bool:
        """Take a verdict back; False when there is none or it has been written out."""
        doubt = self._doubt(agent, key)
        return self.reviews.undo(*key, _entry(agent, "review.undo", doubt), self.clock.now())

    def kept_of(self, doubt: Doubt) -> str:
        """Return a message without what tells who wrote it."""
        return impersonal(doubt.text, self.shops[doubt.shop], tuple(self.shops.values()), doubt.language)

    @property
    def _since(self) -> datetime:
        return self.clock.now() - REMEMBERED

    def _doubt(self, agent: Agent, key: tuple[str, int]) -> Doubt:
        doubt = self.reviews.doubt(*key)
        if doubt is None or not agent.may(doubt.shop) or doubt.shop not in self.shops:
            raise NotAllowed("there is no such message among those you serve")
        return doubt


def _checked(verdict: Verdict, intent: str, note: str, doubt: Doubt) -> tuple[str | None, str | None]:
    """Return the intent and the note that a verdict keeps; raises InvalidRecord when they do not fit it."""
    if verdict is Verdict.INTENT:
        if intent not in intents():
            raise InvalidRecord("choose what the message means")
        return intent, None
    if verdict is Verdict.NEW_NEED:
        need = " ".join(note.split())
        if not 0 < len(need) <= LONGEST_NOTE:
            raise InvalidRecord(f"say in at most {LONGEST_NOTE} characters what the new need is")
        return None, need
    return (doubt.intent if verdict is Verdict.RIGHT else None), None


def _entry(agent: Agent, action: str, doubt: Doubt, **details: str | None) -> Entry:
    told = {name: value for name, value in details.items() if value}
    return Entry(agent.name, action, doubt.shop, doubt.conversation_id, f"message {doubt.seq}", told)

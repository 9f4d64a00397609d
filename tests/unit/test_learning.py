"""What agents make of misunderstood messages becomes examples, and nothing of the shopper stays in them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from helpdesk.adapters.shopfiles import load_shops
from helpdesk.agents import Agent, Role
from helpdesk.audit import Entry
from helpdesk.errors import InvalidRecord
from helpdesk.impersonal import EMAIL
from helpdesk.intents import groups, intents, name_of
from helpdesk.learning import Doubt, Example, Review, ReviewStore, Sign, Verdict
from helpdesk.services.handling import NotAllowed
from helpdesk.services.learning import LONGEST_NOTE, PAGE, Reviewing
from helpdesk.services.lessons import lessons
from helpdesk.shops import Shop

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
KAWAII = "kawaii_stop"
MIA = Agent(7, "mia", "Mia", {KAWAII: Role.AGENT})


@lru_cache(maxsize=1)
def shops() -> dict[str, Shop]:
    """The real shops."""
    return load_shops(ROOT / "shops")


# -- the meanings there are ---------------------------------------------------------------------------


def test_every_intent_of_the_domain_has_a_name_and_a_sentence() -> None:
    """But for the one that says that nothing was understood."""
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    assert set(intents()) == set(domain["intents"]) - {"nlu_fallback"}
    names = [intent.name for group in groups().values() for intent in group]
    assert len(names) == len(set(names))
    assert all(intent.meaning.endswith(".") for intent in intents().values())


def test_an_intent_is_told_by_its_name() -> None:
    """And what is none of ours as it is written."""
    told = [name_of(name) for name in ("late_delivery", None, "nlu_fallback", "gift_wrap")]
    assert told == ["It is late", "Not understood", "Not understood", "gift wrap"]


# -- reviewing ----------------------------------------------------------------------------------------


class Noon:
    """A clock that stands still."""

    def now(self) -> datetime:
        """Return noon."""
        return NOON


@dataclass
class MemoryReviews(ReviewStore):
    """Doubts and verdicts in memory."""

    waiting: list[Doubt] = field(default_factory=list)
    given: list[Review] = field(default_factory=list)
    acts: list[Entry] = field(default_factory=list)

    def doubts(
        self,
        shops: Sequence[str],
        *,
        language: str | None = None,
        sign: Sign | None = None,
        since: datetime | None = None,
        skip: int = 0,
        limit: int = 25,
    ) -> Sequence[Doubt]:
        """Return those of these shops."""
        return [doubt for doubt in self.waiting if doubt.shop in shops][skip : skip + limit]

    def doubt(self, conversation_id: str, seq: int) -> Doubt | None:
        """Return one."""
        return next((doubt for doubt in self.waiting if (doubt.conversation_id, doubt.seq) == (conversation_id, seq)), None)

    def decide(self, review: Review, entry: Entry) -> bool:
        """Keep the first verdict."""
        if any(one.key == review.key for one in self.given):
            return False
        self.given.append(review)
        self.acts.append(entry)
        return True

    def undo(self, conversation_id: str, seq: int, entry: Entry, at: datetime) -> bool:
        """Forget a verdict."""
        before = len(self.given)
        self.given = [one for one in self.given if one.key != (conversation_id, seq)]
        self.acts.append(entry)
        return len(self.given) < before


def doubt(text: str = "do you gift wrap, I'm Ana", **changes: Any) -> Doubt:
    """A message that was not understood."""
    told = Doubt("c1", 1, KAWAII, NOON, text, frozenset({Sign.NOT_UNDERSTOOD}), "en", "nlu_fallback")
    return replace(told, **changes)


@pytest.fixture
def store() -> MemoryReviews:
    """One doubt."""
    return MemoryReviews([doubt()])


@pytest.fixture
def reviewing(store: MemoryReviews) -> Reviewing:
    """The service."""
    return Reviewing(store, shops(), Noon())


def test_the_list_shows_no_shopper(reviewing: Reviewing, store: MemoryReviews) -> None:
    """Neither do its pages, each as long as the other."""
    (found, more) = reviewing.waiting([KAWAII])
    assert ([one.text for one in found], more) == (["do you gift wrap, I'm Alex"], False)
    store.waiting = [doubt(str(number)) for number in range(PAGE + 1)]
    assert [(len(page), more) for page, more in (reviewing.waiting([KAWAII], page=page) for page in (1, 2))] == [(PAGE, True), (1, False)]


def test_a_verdict_keeps_the_words_without_the_person(reviewing: Reviewing, store: MemoryReviews) -> None:
    """In the agent's name, with the act in the audit and without the words there."""
    assert reviewing.decide(MIA, ("c1", 1), Verdict.INTENT, intent="other_support")
    (review,) = store.given
    assert (review.text, review.intent, review.agent_id, review.language, review.at) == (
        "do you gift wrap, I'm Alex",
        "other_support",
        7,
        "en",
        NOON,
    )
    (entry,) = store.acts
    assert (entry.actor, entry.action, entry.shop, entry.subject) == ("mia", "review.decide", KAWAII, "message 1")
    assert entry.details == {"verdict": "intent", "intent": "other_support"}
    assert not reviewing.decide(MIA, ("c1", 1), Verdict.SKIPPED)


def test_an_agent_may_put_the_words_right(reviewing: Reviewing, store: MemoryReviews) -> None:
    """What they write is read once more for what tells of a person; nothing at all means the message's own words."""
    reviewing.decide(MIA, ("c1", 1), Verdict.INTENT, intent="other_support", text="do you gift wrap KP20417")
    assert store.given[0].text == "do you gift wrap KS1001"
    store.given.clear()
    reviewing.decide(MIA, ("c1", 1), Verdict.INTENT, intent="other_support", text="  ")
    assert store.given[0].text == "do you gift wrap, I'm Alex"


def test_a_new_need_says_what_it_is(reviewing: Reviewing, store: MemoryReviews) -> None:
    """In a few words, without the shopper's address; without words it is none."""
    reviewing.decide(MIA, ("c1", 1), Verdict.NEW_NEED, note=" gift   wrapping for ana@example.org ")
    assert (store.given[0].note, store.given[0].intent) == (f"gift wrapping for {EMAIL}", None)
    for note in ("", " ", "x" * (LONGEST_NOTE + 1)):
        with pytest.raises(InvalidRecord, match="new need"):
            reviewing.decide(MIA, ("c1", 1), Verdict.NEW_NEED, note=note)


def test_what_was_right_keeps_what_was_understood(reviewing: Reviewing, store: MemoryReviews) -> None:
    """And what is skipped keeps nothing."""
    reviewing.decide(MIA, ("c1", 1), Verdict.RIGHT, intent="thanks")
    assert store.given[0].intent == "nlu_fallback"
    store.given.clear()
    reviewing.decide(MIA, ("c1", 1), Verdict.SKIPPED, intent="thanks")
    assert store.given[0].intent is None


@pytest.mark.parametrize("intent", ["", "nlu_fallback", "no_such_intent"])
def test_a_meaning_must_be_one_of_ours(reviewing: Reviewing, intent: str) -> None:
    """Nothing else can be learnt."""
    with pytest.raises(InvalidRecord, match="choose what the message means"):
        reviewing.decide(MIA, ("c1", 1), Verdict.INTENT, intent=intent)


def test_nobody_reviews_what_is_not_theirs(reviewing: Reviewing, store: MemoryReviews) -> None:
    """A message of another shop is not there, like one that does not exist."""
    store.waiting = [doubt(shop="kpop2")]
    for key in (("c1", 1), ("c1", 2), ("c2", 1)):
        with pytest.raises(NotAllowed, match="no such message"):
            reviewing.decide(MIA, key, Verdict.RIGHT)
        with pytest.raises(NotAllowed, match="no such message"):
            reviewing.undo(MIA, key)
    assert store.acts == []


def test_a_verdict_can_be_taken_back(reviewing: Reviewing, store: MemoryReviews) -> None:
    """Which is an act of its own."""
    reviewing.decide(MIA, ("c1", 1), Verdict.RIGHT)
    assert reviewing.undo(MIA, ("c1", 1))
    assert not reviewing.undo(MIA, ("c1", 1))
    assert [entry.action for entry in store.acts][:2] == ["review.decide", "review.undo"]


# -- from verdicts to examples ------------------------------------------------------------------------

WRITTEN = [Example("en", "track_order", "Where is KS1001?"), Example("es", "greet", "hola")]


def verdict(text: str, intent: str | None = "late_delivery", **more: Any) -> Review:
    """An agent's verdict."""
    given = Review("c1", abs(hash(text)) % 1000, 7, Verdict.INTENT, text, NOON, intent, language="en", shop=KAWAII)
    return replace(given, **more)


def alike(text: str) -> str:
    """See texts alike that differ in capitals and marks alone."""
    return re.sub(r"\W+", " ", text.casefold()).strip()


def test_a_new_example_is_written_once() -> None:
    """Two shoppers who say the same teach the same."""
    reviews = [verdict("it is late"), verdict("It is late!", conversation_id="c2"), verdict("too slow")]
    found = lessons(reviews, WRITTEN, {"en", "es"}, alike)
    assert [one.text for _, one in found.new] == ["it is late", "too slow"]
    assert [one.key for one in found.known] == [reviews[1].key]
    assert found.table() == {("late_delivery", "en"): 2}
    assert set(found.settled) == {one.key for one in reviews}


def test_what_is_written_already_is_not_written_again() -> None:
    """Neither is what another language's file holds."""
    found = lessons([verdict("where is ks1001", "track_order"), verdict("Hola", "greet")], WRITTEN, {"en", "es"}, alike)
    assert (len(found.known), found.new, found.conflicts) == (2, (), ())


def test_what_contradicts_an_example_is_told_and_not_written() -> None:
    """Nor what two agents read differently; both stay to be solved."""
    reviews = [verdict("where is KS1001"), verdict("hm"), verdict("HM", "greet")]
    found = lessons(reviews, WRITTEN, {"en"}, alike)
    assert [(one.review.text, one.others) for one in found.conflicts] == [
        ("where is KS1001", ("track_order",)),
        ("hm", ("greet",)),
        ("HM", ("late_delivery",)),
    ]
    assert (found.new, found.settled) == ((), ())


def test_a_new_need_is_never_an_example() -> None:
    """Least of all one of what the assistant cannot answer."""
    need = verdict("gift wrap?", None, verdict=Verdict.NEW_NEED, note="gift wrapping")
    found = lessons([need, verdict("right", verdict=Verdict.RIGHT), verdict("skip", verdict=Verdict.SKIPPED)], WRITTEN, {"en"}, alike)
    assert (found.new, found.needs, found.settled) == ((), (need,), (need.key,))


def test_what_fits_nowhere_is_told() -> None:
    """A language without examples, an intent that is gone, words of which nothing is left."""
    reviews = [
        verdict("a", language="sv"),
        verdict("b", language=None),
        verdict("c", "gift_wrap"),
        verdict("d", "nlu_fallback"),
        verdict("?!"),
    ]
    found = lessons(reviews, WRITTEN, {"en"}, alike)
    assert [fault for _, fault in found.unplaced] == [
        "there are no examples in the language 'sv'",
        "its language is not known",
        "there is no intent 'gift_wrap' any more",
        "there is no intent 'nlu_fallback' any more",
        "nothing is left of it",
    ]
    assert found.settled == ()


def test_an_example_holds_nothing_that_the_engine_would_read_as_more() -> None:
    """A word in brackets would be an entity, a leading slash a command."""
    found = lessons([verdict("/restart [me](email) now")], WRITTEN, {"en"}, alike)
    assert [one.text for _, one in found.new] == ["restart (me)(email) now"]

"""From verdicts to training examples: what is new, what is known already, and what contradicts another example."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from helpdesk.intents import NOT_UNDERSTOOD, intents
from helpdesk.learning import Example, Key, Review, Verdict


@dataclass(frozen=True)
class Conflict:
    """A verdict that contradicts an example, or another verdict, with the intents those name."""

    review: Review
    others: tuple[str, ...]


@dataclass(frozen=True)
class Lessons:
    """What comes of verdicts: examples to write, those that are there already, what contradicts, new needs, what fits nowhere."""

    new: tuple[tuple[Review, Example], ...]
    known: tuple[Review, ...]
    conflicts: tuple[Conflict, ...]
    needs: tuple[Review, ...]
    unplaced: tuple[tuple[Review, str], ...]

    @property
    def settled(self) -> tuple[Key, ...]:
        """Name the verdicts that need not be looked at again; a conflict is looked at until it is solved."""
        return tuple(review.key for review in (*(review for review, _ in self.new), *self.known, *self.needs))

    def table(self) -> Mapping[tuple[str, str], int]:
        """Count the new examples by intent and language."""
        return Counter((example.intent, example.language) for _, example in self.new)


def lessons(reviews: Sequence[Review], written: Iterable[Example], languages: Collection[str], alike: Callable[[str], str]) -> Lessons:
    """Sort verdicts out. `alike` gives what the assistant sees of a text: texts it sees alike are one example."""
    taught = [review for review in reviews if review.verdict is Verdict.INTENT]
    meant = _meanings((alike(one.text), one.intent) for one in written)
    said = _meanings((alike(review.text), review.intent or "") for review in taught)
    new: dict[tuple[str, str], tuple[Review, Example]] = {}
    known, conflicts, unplaced = [], [], []
    for review in taught:
        seen, intent = alike(review.text), review.intent or ""
        others = (meant.get(seen, frozenset()) | said[seen]) - {intent}
        if fault := _misplaced(review, languages, seen):
            unplaced.append((review, fault))
        elif others:
            conflicts.append(Conflict(review, tuple(sorted(others))))
        elif intent in meant.get(seen, ()) or (intent, seen) in new:
            known.append(review)
        else:
            new[intent, seen] = (review, Example(review.language or "", intent, _plain(review.text)))
    needs = tuple(review for review in reviews if review.verdict is Verdict.NEW_NEED)
    return Lessons(tuple(new.values()), tuple(known), tuple(conflicts), needs, tuple(unplaced))


def _meanings(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for seen, intent in pairs:
        found.setdefault(seen, set()).add(intent)
    return {seen: frozenset(names) for seen, names in found.items()}


def _misplaced(review: Review, languages: Collection[str], seen: str) -> str | None:
    """Say why a verdict can be no example."""
    if review.intent not in intents() or review.intent == NOT_UNDERSTOOD:
        return f"there is no intent '{review.intent}' any more"
    if review.language not in languages:
        return f"there are no examples in the language '{review.language}'" if review.language else "its language is not known"
    return None if seen else "nothing is left of it"


def _plain(text: str) -> str:
    """Return a text as an example may stand in a file: in brackets the dialogue engine would read an entity, in a slash a command."""
    return text.replace("[", "(").replace("]", ")").lstrip("/ ")

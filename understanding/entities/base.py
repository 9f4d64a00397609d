"""What every finder of entities shares: the entity itself and the text it is found in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple, Protocol


@dataclass(frozen=True)
class Entity:
    """Something a shopper named, its canonical value, and where it stands in the text as typed."""

    entity: str
    value: Any
    start: int
    end: int


class Hit(NamedTuple):
    """A known phrase in the message: its list, itself, its place.

    ``first`` and ``last`` are the words it is made of, as a slice; -1 in scripts that part no words.
    """

    label: str
    phrase: str
    start: int
    end: int
    first: int = -1
    last: int = -1


@dataclass(frozen=True)
class Reading:
    """One message as the finders see it: folded, with its words and the known phrases in it.

    ``text`` keeps its capitals, ``plain`` has neither capitals nor accents, ``joined`` has spaces for hyphens too;
    a place in one of them is the same place in the others.
    """

    text: str
    plain: str
    joined: str
    words: Sequence[str]
    places: Sequence[tuple[int, int]]
    hits: Mapping[str, Sequence[Hit]]
    today: date
    shop: str | None = None
    language: str | None = None
    day_first: bool = False


class Finder(Protocol):
    """Finds one kind of entity; it may return overlapping candidates, best first."""

    def find(self, reading: Reading) -> Iterable[Entity]:
        """The candidates in one message."""
        ...


def without_overlaps(candidates: Iterable[Entity]) -> list[Entity]:
    """Keep each candidate that does not touch one kept before it, then sort by place."""
    kept: list[Entity] = []
    for candidate in candidates:
        start, end = candidate.start, candidate.end
        if start < end and all(end <= other.start or other.end <= start for other in kept):
            kept.append(candidate)
    return sorted(kept, key=lambda entity: entity.start)

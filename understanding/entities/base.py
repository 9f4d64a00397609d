"""What every finder of entities shares: the entity itself and the text it is found in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from spacy.tokens import Doc


@dataclass(frozen=True)
class Entity:
    """Something a shopper named, its canonical value, and where it stands in the text as typed."""

    entity: str
    value: Any
    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """One message as the finders see it: the text, its tokens, the day it was written and the shop."""

    text: str
    doc: Doc
    today: date
    shop: str | None
    day_first: bool = False


class Finder(Protocol):
    """Finds one kind of entity; it may return overlapping candidates, best first."""

    def find(self, reading: Reading) -> Iterable[Entity]:
        """The candidates in one message."""
        ...


def without_overlaps(candidates: Iterable[Entity]) -> list[Entity]:
    """Keep each candidate that does not touch one kept before it, then sort by place."""
    kept: list[Entity] = []
    taken: set[int] = set()
    for candidate in candidates:
        span = range(candidate.start, candidate.end)
        if span and taken.isdisjoint(span):
            kept.append(candidate)
            taken.update(span)
    return sorted(kept, key=lambda entity: entity.start)

"""What a rule concludes: an outcome with its ground, every value bound to its source."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from helpdesk.evidence import Value, source_as_json
from helpdesk.shops import Citation


@dataclass(frozen=True)
class Decision:
    """The answer to one question, before any words.

    `dates`, `counts` and `facts` map names to bound values; `parts` holds one decision a parcel
    where each parcel is judged alone; `remarks` are further things that must be said;
    `next_question` names what the bot may ask next ("file_claim", "offer_person", "country").
    With `needs_person` and no next question a person is called at once.
    """

    question: str
    outcome: str
    reason: str | None = None
    amount: Value | None = None
    dates: Mapping[str, Value] = field(default_factory=dict)
    counts: Mapping[str, Value] = field(default_factory=dict)
    facts: Mapping[str, Value] = field(default_factory=dict)
    steps: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    remarks: tuple[str, ...] = ()
    parts: tuple["Decision", ...] = ()
    needs_person: bool = False
    next_question: str | None = None

    @property
    def values(self) -> dict[str, Value]:
        """All bound values by name, as the sentences use them."""
        amount = {"amount": self.amount} if self.amount else {}
        return {**self.facts, **self.counts, **self.dates, **amount}

    def as_json(self) -> dict[str, Any]:
        """Return the decision as others read it: ISO dates, whole counts, money as text."""
        return {
            "question": self.question,
            "outcome": self.outcome,
            "reason": self.reason,
            "amount": self.amount.as_json() if self.amount else None,
            "dates": {name: value.as_json() for name, value in self.dates.items()},
            "counts": {name: value.as_json() for name, value in self.counts.items()},
            "steps": list(self.steps),
            "citations": [citation.as_json() for citation in self.citations],
            "facts": [
                {"name": name, "value": value.as_json(), "source": source_as_json(value.source)} for name, value in self.facts.items()
            ],
            "remarks": list(self.remarks),
            "parcels": [part.as_json() for part in self.parts],
            "needs_person": self.needs_person,
            "next_question": self.next_question,
        }

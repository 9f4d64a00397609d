"""What a look at a policy brings to light: kind, place, one sentence, and what the owner could do."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

# In the order of a report. The words head the sections of one.
KINDS: Mapping[str, str] = {
    "undated_policy": "The policy carries no date",
    "unused_figure": "Figures that no clause uses",
    "repeated_figure": "Figures that stand a second time",
    "quote_of_another_date": "Quotes that do not fit every dated value",
    "overlapping_groups": "Countries that fit twice",
    "home_method_unlimited": "Home methods that a clause does not keep at home",
    "silent_question": "Questions that the policy does not answer",
    "missing_document": "Documents that are named and not here",
    "vague_words": "Vague words",
    "unread_term": "Clauses that no answer looks up",
    "unproven_value": "Values that no case guards",
    "without_effect": "Changes that no answer would show",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing an owner should know. It is information, never a fault of the folder."""

    kind: str
    sentence: str
    advice: str
    section: str | None = None
    line: int | None = None
    term: str | None = None

    @property
    def place(self) -> str:
        """Where to look: a line of the text, a term, or the shop as a whole."""
        if self.line is not None:
            return f"policy.md, line {self.line}"
        return self.term or "shop.yml"

    def as_json(self) -> dict[str, Any]:
        """Return the finding with its place."""
        return {
            "kind": self.kind,
            "place": self.place,
            "section": self.section,
            "line": self.line,
            "term": self.term,
            "sentence": self.sentence,
            "advice": self.advice,
        }

"""A decision as agents read it: the outcome in words, every value with its source, the count of days, the clauses."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from helpdesk.answers.catalogue import FALLBACK_LANGUAGE
from helpdesk.answers.proof import Ledger
from helpdesk.answers.speak import speak
from helpdesk.decisions import Decision
from helpdesk.evidence import Computed, Kind, Value
from helpdesk.services.deskwords import QUESTIONS, kind_of, label, outcome_words, reason_words
from helpdesk.services.value_sources import source_words, spoken
from helpdesk.terms import Case

# What a rule lays down in one word is for the sentences, not for a table; these tell something beside it.
_WORDS_SHOWN = frozenset({"method"})
# What stands on the page beside the table already.
_SHOWN_ELSEWHERE = frozenset({"order_number", "amount"})


@dataclass(frozen=True)
class Asked:
    """A question about a case and what the rules say of it."""

    case: Case
    decision: Decision

    @property
    def ledger(self) -> Ledger:
        """What the answer may rest on."""
        return Ledger(self.case.shop, (self.case,))


def verdict(asked: Asked) -> dict[str, Any]:
    """Return a decision as JSON for the page. A value that cannot be proven is left out, as it would be in an answer."""
    decision = asked.decision
    return {
        "question": decision.question,
        "words": QUESTIONS[decision.question],
        **_judged(asked, decision),
        "parts": [_judged(asked, part) | {"parcel": _parcel(part)} for part in decision.parts],
        "clauses": [citation.as_json() for citation in decision.citations],
    }


def values_of(decision: Decision) -> Iterator[Value]:
    """Yield every value of a decision and of its parts."""
    for part in (decision, *decision.parts):
        yield from part.values.values()


def proven(values: Mapping[str, Value], ledger: Ledger) -> dict[str, Value]:
    """Keep the values that are what their sources say."""
    return {name: value for name, value in values.items() if ledger.holds(value)}


def _judged(asked: Asked, decision: Decision) -> dict[str, Any]:
    values = proven(decision.values, asked.ledger)
    amount = values.get("amount")
    return {
        "outcome": decision.outcome,
        "outcome_words": outcome_words(decision.question, decision.outcome),
        "kind": kind_of(decision.outcome, decision.reason),
        "reason": decision.reason,
        "reason_words": reason_words(decision.reason),
        "amount": amount.as_json() if amount else None,
        "amount_source": source_words(amount.source) if amount else None,
        "lines": list(_lines(values.items())),
        "count": _count(asked, values),
    }


def _parcel(part: Decision) -> str | None:
    number = part.facts.get("tracking_number")
    return str(number.raw) if number else None


def _lines(values: Iterable[tuple[str, Value]]) -> Iterator[dict[str, str]]:
    for name, value in values:
        if name in _SHOWN_ELSEWHERE or (value.kind is Kind.CHOICE and name not in _WORDS_SHOWN):
            continue
        yield {"label": label(name), "value": spoken(value), "source": source_words(value.source)}


def _count(asked: Asked, values: Mapping[str, Value]) -> dict[str, Any] | None:
    """The day of the count, its limit and the holidays it leaves out, each with its date."""
    if "transit_business_days" not in values or "limit" not in values:
        return None
    return {"day": values["transit_business_days"].raw, "limit": values["limit"].raw, "holidays": _holidays(asked, values.get("holidays"))}


def _holidays(asked: Asked, counted: Value | None) -> list[str]:
    if counted is None or not isinstance(counted.source, Computed):
        return []
    start, end = (value.raw for value in counted.source.inputs)
    days = asked.case.shop.calendar.holidays_between(start, end)
    return [speak(Value(Kind.DATE, day, counted.source), FALLBACK_LANGUAGE) for day in days]

"""The grounds of a decision: the clauses word for word, the count of days, and the nearest yes."""

from collections.abc import Sequence

from helpdesk.answers.compose import Reply, suggestions
from helpdesk.answers.proof import Ledger, check
from helpdesk.answers.sentences import Sentence, join, sentence
from helpdesk.decisions import Decision
from helpdesk.evidence import Kind, TermSource, Value
from helpdesk.shops import Citation

_MOST_CLAUSES = 4
_REFUSALS = frozenset({"not_eligible", "not_yet", "not_stated", "window_closed", "may_be_forfeited", "fulfilled", "fulfilled_no_refund"})
# Named values that would turn a refusal, each with a sentence of its own.
_NEAREST = ("claimable_from", "free_from")


def explain(decision: Decision, language: str, ledger: Ledger, choices: Sequence[str] = ()) -> Reply:
    """Speak why a decision is as it is; raises UnprovenReply when a value in it is not proven."""
    judged = next((part for part in decision.parts if part.outcome == decision.outcome), decision)
    lines = [*_clauses(judged, language, ledger), *_counted(judged, language), *_nearest(judged, language)]
    spoken = join(lines, "\n")
    check(spoken, language, ledger)
    return Reply(spoken.text, language, citations=decision.citations, decisions=(decision,), choices=suggestions(language, choices))


def _clauses(decision: Decision, language: str, ledger: Ledger) -> list[Sentence]:
    if not decision.citations:
        return _present(sentence(language, "why-silent", {}))
    lines = (sentence(language, "why-clause", _quoted(c, ledger)) for c in decision.citations[:_MOST_CLAUSES])
    return [line for line in lines if line]


def _quoted(citation: Citation, ledger: Ledger) -> dict[str, Value]:
    def part(kind: Kind, raw: object, name: str) -> Value:
        return Value(kind, raw, TermSource(ledger.shop.id, citation.term, citation.effective, name))

    return {"section": part(Kind.TITLE, citation.section, "section"), "quote": part(Kind.CLAUSE, citation.quote, "quote")}


def _counted(decision: Decision, language: str) -> list[Sentence]:
    values = decision.values
    if "transit_business_days" in values:
        return _present(sentence(language, "why-transit", values), sentence(language, "why-holidays", values))
    if "expected_to" in values and "transit_started" in values:
        return _present(sentence(language, "why-window", values))
    if "expected_to" in values and "ship_by" in values and "ordered_on" in values:
        return _present(sentence(language, "why-window_from_order", values))
    return []


def _nearest(decision: Decision, language: str) -> list[Sentence]:
    """What would turn a refusal; when nothing would, that is said."""
    found = [name for name in _NEAREST if name in decision.values and decision.outcome not in {"eligible", "review", "free"}]
    if found:
        return _present(*(sentence(language, f"why-nearest-{name}", decision.values) for name in found))
    if decision.outcome == "not_stated":
        return _present(sentence(language, "why-person_only", {}))
    return _present(sentence(language, "why-no_nearest", {})) if decision.outcome in _REFUSALS else []


def _present(*lines: Sentence | None) -> list[Sentence]:
    return [line for line in lines if line and line.text]

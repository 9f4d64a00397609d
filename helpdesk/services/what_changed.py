"""What has changed since an answer was given, when the same inputs give other words now."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from helpdesk.decisions import Decision
from helpdesk.evidence import TermSource
from helpdesk.services.value_sources import day, plain_words, words
from helpdesk.shops import Shop

OTHER_RULES = "No clause that was cited has changed. The program decides otherwise now: its rules have changed since."
OTHER_WORDS = "What was decided is the same, and so is every clause that was cited. The bot's sentences or the shop's data have changed."


def reasons(recorded: Sequence[Mapping[str, Any]], now: Sequence[Decision], shop: Shop) -> list[str]:
    """Say what has changed since: clauses first, then what is decided, then the words."""
    cited = [citation for decision in recorded for citation in decision.get("citations") or ()]
    changed = [sentence for citation in cited for sentence in _changed(citation, shop)]
    changed += [sentence for then, since in zip(recorded, now, strict=False) for sentence in _changed_values(then, since)]
    known = {(citation["term"], citation["effective"]) for citation in cited}
    fresh = {(c.term, c.effective.isoformat()): c for decision in now for c in decision.citations}
    changed += [
        f"The clause “{c.term}” (section “{c.section}”), in force from {day(c.effective)}, is applied now and was not then."
        for key, c in fresh.items()
        if key not in known
    ]
    decided = [*_decided_otherwise(recorded, now)]
    if not changed:
        changed = [OTHER_RULES if decided or len(recorded) != len(now) else OTHER_WORDS]
    return list(dict.fromkeys((*changed, *decided)))


def _changed(citation: Mapping[str, Any], shop: Shop) -> Iterator[str]:
    name, effective = citation["term"], date.fromisoformat(citation["effective"])
    term = shop.term(name)
    if term is None:
        yield f"The clause “{name}” (section “{citation['section']}”) is not in the policy any more."
        return
    held = [since for since, raw in term.values if raw is not None]
    if effective not in held:
        yield f"The clause “{name}” of {day(effective)} is not in the policy any more; its values hold from {_days(held)}."
        return
    quote = term.quote_on(effective)
    if quote != citation["quote"]:
        yield f"The clause “{name}” read “{citation['quote']}” and reads “{quote}” now."


def _changed_values(then: Mapping[str, Any], now: Decision) -> Iterator[str]:
    """Find the values of clauses that are others now, though the clause has the same date."""
    cited = {(citation["term"], citation["effective"]) for citation in then.get("citations") or ()}
    facts = {fact["name"]: fact["value"] for fact in then.get("facts") or ()}
    recorded = {**facts, **(then.get("counts") or {}), **(then.get("dates") or {})}
    for name, value in now.values.items():
        source, said = value.source, value.as_json()
        if not isinstance(source, TermSource) or name not in recorded or recorded[name] == said:
            continue
        if (source.term, source.effective.isoformat()) in cited:
            yield f"The clause “{source.term}” said {plain_words(recorded[name])} and says {plain_words(said)} now."
    for part, twin in zip(then.get("parcels") or (), now.parts, strict=False):
        yield from _changed_values(part, twin)


def _decided_otherwise(recorded: Sequence[Mapping[str, Any]], now: Sequence[Decision]) -> Iterator[str]:
    for then, decision in zip(recorded, now, strict=False):
        before, after = _outcome(then), _outcome(decision.as_json())
        if before != after:
            yield f"“{words(decision.question)}” was decided as {before}, and is decided as {after} now."


def _outcome(decision: Mapping[str, Any]) -> str:
    reason = f" ({words(decision['reason'])})" if decision.get("reason") else ""
    return f"{words(decision['outcome'])}{reason}"


def _days(days: Sequence[date]) -> str:
    return ", ".join(day(one) for one in days) or "no date"

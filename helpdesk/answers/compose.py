"""Builds a reply from decisions: the fact first, then the ground, then the next step, then the clause."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from helpdesk.answers.card import card, shown
from helpdesk.answers.catalogue import UNSPACED, catalogue
from helpdesk.answers.proof import Ledger, check
from helpdesk.answers.sentences import Sentence, Span, join, sentence
from helpdesk.decisions import Decision
from helpdesk.evidence import Kind, TermSource, Value
from helpdesk.shops import Citation, Shop

_MINUTES_SPOKEN = 120
_LINE = "\n"
# What the shopper must do about the parcel comes before everything else.
_URGENT = frozenset({"customs_needs_action"})
# Where each parcel's own line tells more than one sentence about the whole order could.
_TOLD_BY_PARCEL = frozenset({"order_status", "delivery_estimate"})
# The parts of an answer: the fact (the message itself), its ground and the next step.
FACT, GROUND, NEXT_STEP = None, "why", "next"
WHOLE = (FACT, GROUND, NEXT_STEP)


@dataclass(frozen=True)
class Reply:
    """A reply that passed the proof, ready to be sent."""

    text: str
    language: str
    citations: tuple[Citation, ...] = ()
    decisions: tuple[Decision, ...] = ()
    choices: tuple[str, ...] = ()
    card: Mapping[str, Any] | None = field(default=None)


def say(language: str, message_id: str, values: Mapping[str, Value], ledger: Ledger, choices: Sequence[str] = ()) -> Reply:
    """Speak one message of the conversation; raises UnprovenReply when it is not proven."""
    spoken = _paragraph(language, message_id, values)
    check(spoken, language, ledger)
    return Reply(spoken.text, language, choices=suggestions(language, choices))


def answer(decision: Decision, language: str, ledger: Ledger, choices: Sequence[str] = (), told: Sequence[str | None] = WHOLE) -> Reply:
    """Speak a decision, or only those parts of it that are `told`; raises UnprovenReply when a value in it is not proven."""
    lines = [
        *_remarks(decision, language, urgent=True),
        *_lead(decision, language, told),
        *_steps(decision, language),
        *_remarks(decision, language, urgent=False),
        _sources(decision, language, ledger.shop),
    ]
    spoken = join(lines, _LINE)
    check(spoken, language, ledger, shown(decision, ledger.cases))
    return Reply(
        spoken.text,
        language,
        citations=decision.citations,
        decisions=(decision,),
        choices=suggestions(language, choices),
        card=card(decision, language, ledger.cases),
    )


def message_for(decision: Decision, language: str) -> str:
    """Return the id of the narrowest message there is for a decision."""
    broad = f"{decision.question}-{decision.outcome}"
    narrow = f"{broad}-{decision.reason}"
    return narrow if decision.reason and catalogue(language).has(narrow) else broad


def suggestions(language: str, names: Sequence[str]) -> tuple[str, ...]:
    """Return the words of suggested replies by name: a suggestion, or a topic a message may have been about."""
    words = catalogue(language)
    ids = (f"suggest-{name}" if words.has(f"suggest-{name}") else f"topic-{name}" for name in names)
    return tuple(text for message_id in ids if (text := words.text(message_id, {})))


def _paragraph(language: str, message_id: str, values: Mapping[str, Value], told: Sequence[str | None] = WHOLE) -> Sentence:
    spoken = (sentence(language, message_id, values, part) for part in told)
    return join((s for s in spoken if s), _gap(language))


def _gap(language: str) -> str:
    """What stands between two sentences."""
    return "" if language.partition("-")[0] in UNSPACED else " "


def _lead(decision: Decision, language: str, told: Sequence[str | None]) -> list[Sentence]:
    """The answer itself, and where each parcel is judged alone a line a parcel."""
    message_id, values = message_for(decision, language), decision.values
    if not decision.parts:
        return [_paragraph(language, message_id, values, told)]
    lines = _parcel_lines(decision, language)
    if decision.question not in _TOLD_BY_PARCEL:
        return [_paragraph(language, message_id, values, told), *lines]
    following = sentence(language, message_id, values, NEXT_STEP) if NEXT_STEP in told else None
    return [*lines, following] if following else lines


def _parcel_lines(decision: Decision, language: str) -> list[Sentence]:
    intro = sentence(language, f"{decision.question}-parcels", decision.values)
    lines = [intro] if intro else []
    for part in decision.parts:
        number = part.facts.get("tracking_number")
        named = sentence(language, "parcel-name", {"tracking_number": number}) if number else None
        message_id = message_for(part, language)
        judged = sentence(language, message_id, part.values, "parcel") or sentence(language, message_id, part.values)
        lines.append(join((s for s in (named, judged) if s), _gap(language)))
    return lines


def _steps(decision: Decision, language: str) -> list[Sentence]:
    steps = [line for step in decision.steps if (line := sentence(language, f"step-{step}", {}))]
    intro = sentence(language, "steps-intro", {}) if steps else None
    return [*([intro] if intro else []), *(Sentence(f"• {line.text}", ()) for line in steps)]


def _remarks(decision: Decision, language: str, *, urgent: bool) -> list[Sentence]:
    told = (remark for remark in decision.remarks if (remark in _URGENT) is urgent)
    lines = (sentence(language, _remark_id(decision, remark), decision.values) for remark in told)
    return [line for line in lines if line]


def _remark_id(decision: Decision, remark: str) -> str:
    """A remark about an unreachable carrier says how old the facts are, in the unit people use."""
    if remark != "carrier_not_reached":
        return f"remark-{remark}"
    age = decision.facts.get("facts_age_minutes")
    if age is None:
        return "remark-carrier_never_reached"
    return f"remark-{remark}-{'minutes' if age.raw < _MINUTES_SPOKEN else 'date'}"


def _sources(decision: Decision, language: str, shop: Shop) -> Sentence:
    """Name the shop, the sections and the date of the clauses a decision rests on."""
    if not decision.citations:
        return Sentence("")
    newest = max(decision.citations, key=lambda citation: citation.effective)
    values = {
        "shop": shop.fact("name", Kind.TITLE, shop.name),
        "effective": Value(Kind.DATE, newest.effective, TermSource(shop.id, newest.term, newest.effective, "effective")),
    }
    head = sentence(language, "sources-dated" if shop.published else "sources-undated", values)
    named = {c.section: _title(shop, c) for c in decision.citations}
    return join((s for s in (head, *named.values()) if s), " · ")


def _title(shop: Shop, citation: Citation) -> Sentence:
    value = Value(Kind.TITLE, citation.section, TermSource(shop.id, citation.term, citation.effective, "section"))
    return Sentence(citation.section, (Span(0, len(citation.section), value),))

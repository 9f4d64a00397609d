"""Proof before speech: a text is spoken only when every fact in it is bound to a source that holds.

Two checks, both on the finished text. Outside the bound values nothing may state a figure, an
amount, a date or a place. And every bound value must be what its source says: a clause is read
again from the shop's terms, a recorded fact from the record, a calculation is run again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from helpdesk.answers.gazetteer import unbound_facts
from helpdesk.answers.sentences import Sentence
from helpdesk.answers.speak import speak
from helpdesk.errors import UnprovenReply
from helpdesk.evidence import Computed, FactSource, TermSource, Value
from helpdesk.orders import Money
from helpdesk.shops import Shop, Span
from helpdesk.terms.calculations import Reckoning, recompute
from helpdesk.terms.case import Case

_MISSING = object()


@dataclass(frozen=True)
class Ledger:
    """The clauses and records a reply may rest on. `notes` are further recorded facts by (record, field)."""

    shop: Shop
    cases: tuple[Case, ...] = ()
    notes: Mapping[tuple[str, str], Any] = field(default_factory=dict)

    def holds(self, value: Value) -> bool:
        """Tell whether a value is what its source says."""
        source = value.source
        if isinstance(source, TermSource):
            return self._stated(source) == value.raw
        if isinstance(source, FactSource):
            return any(found == value.raw for found in self._recorded(source))
        return self._calculated(source, value.raw)

    def _calculated(self, source: Computed, raw: Any) -> bool:
        reckoning = Reckoning(self.shop.calendar, self.shop.zone)
        return all(self.holds(v) for v in source.inputs) and recompute(reckoning, source) == raw

    def _stated(self, source: TermSource) -> Any:
        term = self.shop.term(source.term) if source.shop == self.shop.id else None
        raw = dict(term.values).get(source.effective, _MISSING) if term else _MISSING
        if term is None or raw is _MISSING:
            return _MISSING
        whole = {"unit": term.unit, "section": term.section.title, "effective": source.effective}
        if source.part in whole:
            return whole[source.part]
        if isinstance(raw, Span):
            return raw.low if source.part == "from" else raw.high
        return getattr(raw, source.part) if source.part else raw

    def _recorded(self, source: FactSource) -> list[Any]:
        if source.record == f"shop {self.shop.id}":
            return [getattr(self.shop, source.field, self.notes.get((source.record, source.field), _MISSING))]
        noted = self.notes.get((source.record, source.field), _MISSING)
        return [noted, *(_read(case, source) for case in self.cases)]


def check(spoken: Sentence, language: str, ledger: Ledger) -> None:
    """Raise UnprovenReply, naming what is not proven, unless every fact in the text is."""
    blocked = [*unbound_facts(spoken.template, language)]
    for span in spoken.spans:
        said = spoken.text[span.start : span.end]
        if said != speak(span.value, language) or not ledger.holds(span.value):
            blocked.append(said)
    if blocked:
        raise UnprovenReply(tuple(dict.fromkeys(blocked)))


def _read(case: Case, source: FactSource) -> Any:
    """Read a field of a case's records by its path, such as `timeline[0].location`."""
    if source.record == "conversation" and source.field == "now":
        return case.now
    if source.record == "question":
        return _supposed(case, source.field)
    order = case.order
    if order is None:
        return _MISSING
    if source.record == f"order {order.number}":
        if source.field == "shipping.method" and case.method:  # by the shop's name for that destination
            return case.method.value
        return _walk(order, source.field, currency=order.currency)
    for shipment in order.shipments:
        if source.record == f"parcel {shipment.tracking_number}":
            return _walk(shipment, source.field)
    return _MISSING


def _supposed(case: Case, name: str) -> Any:
    if name == "usual method":
        usual = case.usual_method()
        return usual.value if usual else _MISSING
    if name == "method":
        return case.method.value if case.method else _MISSING
    return getattr(case.what_if, name, _MISSING)


def _walk(root: Any, path: str, currency: str | None = None) -> Any:
    found = root
    for step in path.split("."):
        name, _, index = step.partition("[")
        found = getattr(found, name, _MISSING)
        if index:
            at = int(index.rstrip("]"))
            found = found[at] if found is not _MISSING and at < len(found) else _MISSING
    if currency and path in {"shipping.fee", "shipping.fee_refunded"}:
        return Money(found, currency)
    return found

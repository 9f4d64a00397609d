"""Proof before speech: a text is spoken only when every fact in it is bound to a source that holds.

Two checks, both on the finished text. Outside the bound values nothing may state a figure, an
amount, a date or a place. And every bound value must be what its source says: a clause is read
again from the shop's terms, a recorded fact from the record, a calculation is run again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from helpdesk.answers.gazetteer import unbound_facts
from helpdesk.answers.sentences import Sentence
from helpdesk.answers.speak import speak
from helpdesk.errors import UnprovenReply
from helpdesk.evidence import Computed, FactSource, Kind, TermSource, Value
from helpdesk.orders import Money, Order
from helpdesk.shops import Shop, Span, Stated, Term
from helpdesk.terms.calculations import CALCULATIONS, Reckoning, recompute
from helpdesk.terms.case import Case

_MISSING = object()
# What a clause says about itself, beside its value.
_PARTS = {"unit": Kind.CHOICE, "section": Kind.TITLE, "effective": Kind.DATE, "quote": Kind.CLAUSE}


@dataclass(frozen=True)
class Ledger:
    """The clauses and records a reply may rest on. `notes` are further recorded facts by (record, field)."""

    shop: Shop
    cases: tuple[Case, ...] = ()
    notes: Mapping[tuple[str, str], Any] = field(default_factory=dict)

    def holds(self, value: Value) -> bool:
        """Tell whether a value is what its source says, of the kind its source gives."""
        source = value.source
        if isinstance(source, TermSource):
            return self._stated(source, value)
        if isinstance(source, FactSource):
            return any(_same(found, value.raw) for found in self._recorded(source))
        return self._calculated(source, value)

    def _calculated(self, source: Computed, value: Value) -> bool:
        kind, _ = CALCULATIONS.get(source.name, (None, None))
        if kind is not value.kind or not all(self.holds(v) for v in source.inputs):
            return False
        try:
            return _same(recompute(Reckoning(self.shop.calendar, self.shop.zone), source), value.raw)
        except (TypeError, AttributeError, ValueError, OverflowError):  # inputs it was never made from
            return False

    def _stated(self, source: TermSource, value: Value) -> bool:
        term = self.shop.term(source.term) if source.shop == self.shop.id else None
        if term is None or not self._in_force(term, source.effective):
            return False
        stated = Stated(self.shop.id, term, source.effective, dict(term.values)[source.effective])
        about = {"unit": term.unit, "section": term.section.title, "effective": source.effective, "quote": term.quote_on(source.effective)}
        if source.part in about:
            return (value.kind, value.raw) == (_PARTS[source.part], about[source.part])
        if isinstance(stated.raw, Span):
            found = stated.low() if source.part == "from" else stated.high()
        else:
            found = stated.clock(source.part) if source.part else stated.value()
        return found is not None and (found.kind, found.raw) == (value.kind, value.raw)

    def _in_force(self, term: Term, effective: date) -> bool:
        """Tell whether a clause has a value of that date, and whether it is the one that judges a case."""
        dates = [day for day, raw in term.values if raw is not None]
        if effective not in dates:
            return False
        return not self.cases or any(effective == max((d for d in dates if d <= c.law_date), default=dates[0]) for c in self.cases)

    def _recorded(self, source: FactSource) -> list[Any]:
        if source.record == f"shop {self.shop.id}":
            return [getattr(self.shop, source.field, self.notes.get((source.record, source.field), _MISSING))]
        noted = self.notes.get((source.record, source.field), _MISSING)
        return [noted, *(_read(case, source) for case in self.cases)]


def check(spoken: Sentence, language: str, ledger: Ledger, shown: Iterable[Value] = ()) -> None:
    """Raise UnprovenReply, naming what is not proven, unless every fact in the text and every value shown beside it is."""
    blocked = [fact for piece in spoken.pieces for fact in unbound_facts(piece, language)]
    blocked += [speak(value, language) for value in shown if not ledger.holds(value)]
    for span in spoken.spans:
        said = spoken.text[span.start : span.end]
        if said != speak(span.value, language) or not ledger.holds(span.value):
            blocked.append(said)
    if blocked:
        raise UnprovenReply(tuple(dict.fromkeys(blocked)))


def _same(found: Any, raw: Any) -> bool:
    """Tell whether two values are spoken alike: a moment told in another zone shows another hour."""
    if isinstance(found, datetime) and isinstance(raw, datetime):
        return found == raw and found.utcoffset() == raw.utcoffset()
    return bool(found == raw)


def _read(case: Case, source: FactSource) -> Any:
    """Read a field of a case's records by its path, such as `timeline[0].location`."""
    if source.record == "conversation" and source.field == "now":
        return case.now
    if source.record == "question":
        return _supposed(case, source.field)
    return _MISSING if case.order is None else _of_order(case, case.order, source)


def _of_order(case: Case, order: Order, source: FactSource) -> Any:
    """Read a field of the order or of one of its parcels."""
    if source.record == f"order {order.number}":
        if source.field == "shipping.method" and case.method:  # by the shop's name for that destination
            return case.method.value
        return _walk(order, source.field, currency=order.currency)
    named = (s for s in order.shipments if source.record == f"parcel {s.tracking_number}")
    return next((_walk(shipment, source.field) for shipment in named), _MISSING)


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

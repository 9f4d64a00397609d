"""Collects what a rule finds while it goes, so that a rule reads as the clause it follows."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from helpdesk.decisions import Decision
from helpdesk.evidence import FactSource, Kind, Value
from helpdesk.shipments import Shipment
from helpdesk.shops import Citation, Stated
from helpdesk.terms.case import Case

OFFER_PERSON = "offer_person"


@dataclass
class Draft:
    """A decision in the making. Clauses are cited in the order in which the rule meets them."""

    question: str
    case: Case
    dates: dict[str, Value] = field(default_factory=dict)
    counts: dict[str, Value] = field(default_factory=dict)
    facts: dict[str, Value] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    _citations: dict[str, Citation] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Note what every answer about an old order must add."""
        if self.case.predates_policy:
            self.remarks.append("earlier_text_may_apply")

    def cite(self, *clauses: Stated | None) -> None:
        """Cite clauses; None is passed over."""
        for stated in clauses:
            if stated:
                self._citations.setdefault(stated.term.name, stated.citation())

    def tell(self, name: str, clause: Stated | None) -> None:
        """Carry what a clause lays down as a fact for the words, and cite it; None is passed over."""
        if clause:
            self.facts[name] = clause.value()
            self.cite(clause)

    def cite_all(self, citations: Iterable[Citation]) -> None:
        """Take over the citations of a part."""
        for citation in citations:
            self._citations.setdefault(citation.term, citation)

    def describe_case(self) -> None:
        """Carry the order number, method and destination, where known, for the words."""
        if self.case.order:
            self.facts["order_number"] = self.case.of_order("number", Kind.ORDER_NUMBER, self.case.order.number)
        for name, value in (("method", self.case.method_value), ("country", self.case.country_value)):
            if value:
                self.facts[name] = value

    @staticmethod
    def parcel_number(shipment: Shipment) -> Value:
        """Bind a parcel's tracking number."""
        return Value(Kind.TRACKING_NUMBER, shipment.tracking_number, FactSource(f"parcel {shipment.tracking_number}", "tracking_number"))

    def decide(
        self,
        outcome: str,
        reason: str | None = None,
        *,
        amount: Value | None = None,
        steps: tuple[str, ...] = (),
        parts: tuple[Decision, ...] = (),
        needs_person: bool = False,
        next_question: str | None = None,
    ) -> Decision:
        """Conclude."""
        return Decision(
            question=self.question,
            outcome=outcome,
            reason=reason,
            amount=amount,
            dates=dict(self.dates),
            counts=dict(self.counts),
            facts=dict(self.facts),
            steps=steps,
            citations=tuple(self._citations.values()),
            remarks=tuple(dict.fromkeys(self.remarks)),
            parts=parts,
            needs_person=needs_person,
            next_question=next_question,
        )

    def not_stated(self, reason: str | None = None) -> Decision:
        """Conclude that the policy is silent; a person is offered."""
        return self.decide("not_stated", reason, needs_person=True, next_question=OFFER_PERSON)

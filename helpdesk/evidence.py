"""Values that know where they come from.

Whatever an answer may say is a `Value`: its raw content and its source, which is a policy term, a
recorded fact or a named calculation over other values. The proof check speaks nothing else.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Any

from helpdesk.orders import Money


class Kind(StrEnum):
    """What a value is, which decides how it is spoken and how the proof finds it in a text."""

    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    DATE = "date"
    MOMENT = "moment"
    CLOCK = "clock"
    COUNTRY = "country"
    PLACE = "place"
    ORDER_NUMBER = "order_number"
    TRACKING_NUMBER = "tracking_number"
    NAME = "name"
    CHOICE = "choice"
    QUOTED = "quoted"
    TITLE = "title"
    CLAUSE = "clause"


@dataclass(frozen=True, slots=True)
class TermSource:
    """A dated value of a policy term. `part` names the piece of it ("from", "to")."""

    shop: str
    term: str
    effective: date
    part: str = ""


@dataclass(frozen=True, slots=True)
class FactSource:
    """A field of a record: an order, a parcel's checkpoint, the shop's data or the moment of asking."""

    record: str
    field: str


@dataclass(frozen=True, slots=True)
class Computed:
    """A named calculation over other values (see `helpdesk.terms.calculations`)."""

    name: str
    inputs: tuple["Value", ...]


Source = TermSource | FactSource | Computed


@dataclass(frozen=True, slots=True)
class Value:
    """A raw value of one kind, with its source."""

    kind: Kind
    raw: Any
    source: Source

    def as_json(self) -> Any:
        """Return the raw value as JSON: ISO dates, money as `{"value", "currency"}`, else as is."""
        return plain(self.raw)

    def origins(self) -> Iterator["Value"]:
        """Yield the terms and facts this value rests on, following calculations down."""
        if isinstance(self.source, Computed):
            for value in self.source.inputs:
                yield from value.origins()
        else:
            yield self


def plain(raw: Any) -> Any:
    """Turn a raw value into JSON types."""
    if isinstance(raw, Money):
        return raw.as_json()
    if isinstance(raw, date | datetime | time):
        return raw.isoformat()
    if is_dataclass(raw) and not isinstance(raw, type):
        return {field.name: plain(getattr(raw, field.name)) for field in fields(raw)}
    if isinstance(raw, frozenset | tuple):
        return [plain(one) for one in (sorted(raw) if isinstance(raw, frozenset) else raw)]
    return str(raw) if isinstance(raw, Decimal) else raw


def source_as_json(source: Source) -> dict[str, Any]:
    """Describe a source for records and the console."""
    if isinstance(source, TermSource):
        return {"term": source.term, "effective": source.effective.isoformat(), "part": source.part}
    if isinstance(source, FactSource):
        return {"record": source.record, "field": source.field}
    return {
        "calculation": source.name,
        "inputs": [{"value": v.as_json(), "source": source_as_json(v.source)} for v in source.inputs],
    }

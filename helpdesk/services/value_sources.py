"""Where the values of a decision come from, in plain English for those who look over the bot's shoulder."""

import re
from calendar import day_abbr
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from helpdesk.answers.speak import speak
from helpdesk.decisions import Decision
from helpdesk.evidence import Computed, FactSource, Source, TermSource, Value
from helpdesk.shops import WeeklyHours

_LANGUAGE = "en"
_PARTS = {"from": "lower end", "to": "upper end", "unit": "unit", "section": "heading", "effective": "date", "quote": "text"}
_CALCULATIONS = {
    "local_date": "the date of {0} in the shop's time zone",
    "business_days_between": "business days between {0} and {1}",
    "holidays_between": "holidays on weekdays between {0} and {1}",
    "business_days_after": "{1} business days after {0}",
    "business_day_past": "the first business day that is more than {1} business days after {0}",
    "weeks_after": "{1} weeks after {0}",
    "months_after": "{1} months after {0}",
    "hours_after": "{1} hours after {0}",
    "share_of": "{1} of {0}",
    "missing_to_exceed": "what {1} lacks to lie above {0}",
    "least_above": "the least amount above {0}",
    "nothing": "no charge in place of {0}",
    "next_opening": "the next opening after {0} ({1})",
    "closing": "the closing on the day of {0} ({1})",
    "whole_minutes_between": "whole minutes between {0} and {1}",
    "tally": "how many there are",
}
_SCAN = re.compile(r"timeline\[(\d+)\]\.(\w+)")
_RECORDS = {"conversation": "the conversation", "question": "what the shopper supposes", "claim": "the claim", "message": "the message"}


@dataclass(frozen=True)
class Line:
    """A value of a decision: what it is, its words, where it comes from, and what a calculated one rests on."""

    label: str
    value: str
    source: str
    rests_on: tuple[str, ...] = ()


def lines(decision: Decision) -> tuple[Line, ...]:
    """Return the values of a decision with their sources."""
    return tuple(Line(words(name), spoken(value), source_words(value.source), _origins(value)) for name, value in decision.values.items())


def recorded_lines(decision: Mapping[str, Any]) -> tuple[Line, ...]:
    """Return the values of a decision as its record tells them; of dates and counts it does not tell the source."""
    facts = [(fact["name"], fact["value"], _recorded_source(fact["source"])) for fact in decision.get("facts") or ()]
    plain = [(name, value, "") for kind in ("counts", "dates") for name, value in (decision.get(kind) or {}).items()]
    amount = [("amount", decision["amount"], "")] if decision.get("amount") else []
    return tuple(Line(words(name), plain_words(value), source) for name, value, source in (*facts, *plain, *amount))


def words(name: str) -> str:
    """Return a name of the code as words."""
    return name.replace("_", " ")


def spoken(value: Value) -> str:
    """Return the words of a value; the hours of a week, which no sentence tells as one, are listed."""
    return _hours(value.raw) if isinstance(value.raw, WeeklyHours) else speak(value, _LANGUAGE)


def day(value: date) -> str:
    """Write a date for agents."""
    return f"{value:%d %b %Y}"


def plain_words(value: Any) -> str:
    """Return a value that was recorded as JSON as words."""
    if isinstance(value, Mapping):
        return " ".join(str(part) for part in value.values())
    return str(value)


def source_words(source: Source) -> str:
    """Say where a value comes from."""
    if isinstance(source, TermSource):
        part = f", {_PARTS.get(source.part, words(source.part))}" if source.part else ""
        return f"clause “{source.term}”{part}, in force from {day(source.effective)}"
    if isinstance(source, FactSource):
        return _record_words(source.record, source.field)
    return _calculated(source.name, [spoken(value) for value in source.inputs])


def _hours(hours: WeeklyHours) -> str:
    days = ", ".join(day_abbr[weekday] for weekday in sorted(hours.weekdays))
    return f"{days} {hours.opens:%H:%M} to {hours.closes:%H:%M}"


def _calculated(name: str, inputs: Sequence[str]) -> str:
    return f"calculated: {_CALCULATIONS.get(name, words(name)).format(*inputs)}"


def _origins(value: Value) -> tuple[str, ...]:
    if not isinstance(value.source, Computed):
        return ()
    return tuple(dict.fromkeys(f"{spoken(origin)}: {source_words(origin.source)}" for origin in value.origins()))


def _record_words(record: str, field: str) -> str:
    told = _SCAN.sub(lambda found: f"scan {int(found[1]) + 1}, {found[2]}", field)
    return f"{_RECORDS.get(record, record)}: {words(told).replace('.', ' ')}"


def _recorded_source(source: Mapping[str, Any]) -> str:
    if "term" in source:
        return source_words(TermSource("", source["term"], date.fromisoformat(source["effective"]), source.get("part", "")))
    if "record" in source:
        return _record_words(source["record"], source["field"])
    return _calculated(source["calculation"], [plain_words(one["value"]) for one in source["inputs"]])

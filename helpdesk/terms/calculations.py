"""The named calculations an answer may rest on, each replayable from its inputs.

Every figure that is not read from a clause or a record is made here by `derive`, which keeps the
name and the inputs; `recompute` runs the same calculation again, which is how the proof checks it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from helpdesk.calendars import BusinessCalendar
from helpdesk.evidence import Computed, Kind, Value
from helpdesk.orders import Money
from helpdesk.shops import WeeklyHours

CENT = Decimal("0.01")
HUNDRED = Decimal(100)
_SEARCH_DAYS = 60


@dataclass(frozen=True, slots=True)
class Reckoning:
    """How a shop counts: its calendar of business days and its time zone."""

    calendar: BusinessCalendar
    zone: ZoneInfo


def derive(reckoning: Reckoning, name: str, *inputs: Value) -> Value:
    """Run a named calculation over bound values and bind the result to it."""
    kind, run = CALCULATIONS[name]
    return Value(kind, run(reckoning, *(value.raw for value in inputs)), Computed(name, inputs))


def recompute(reckoning: Reckoning, computed: Computed) -> Any:
    """Run the calculation of a bound value again, from its inputs."""
    _, run = CALCULATIONS[computed.name]
    return run(reckoning, *(value.raw for value in computed.inputs))


def _local_date(how: Reckoning, moment: datetime) -> date:
    """The date in the shop's zone; a time without offset keeps its printed date."""
    return moment.date() if moment.tzinfo is None else moment.astimezone(how.zone).date()


def _business_days_between(how: Reckoning, start: date, end: date) -> int:
    return how.calendar.between(start, end)


def _business_days_after(how: Reckoning, start: date, count: int) -> date:
    return how.calendar.after(start, count)


def _holidays_between(how: Reckoning, start: date, end: date) -> int:
    """How many weekdays of a span are holidays, which do not count."""
    return len(how.calendar.holidays_between(start, end))


def _business_day_past(how: Reckoning, start: date, limit: int) -> date:
    """The first business day beyond a strict limit ("more than 14" opens on day 15)."""
    return how.calendar.after(start, limit + 1)


def _weeks_after(_: Reckoning, start: date, count: int) -> date:
    return start + timedelta(weeks=count)


def _months_after(_: Reckoning, start: date, count: int) -> date:
    return start + relativedelta(months=count)


def _hours_after(how: Reckoning, start: datetime, count: int) -> datetime:
    """Some hours later, told in the shop's zone."""
    return (start + timedelta(hours=count)).astimezone(how.zone)


def _share_of(_: Reckoning, whole: Money, percent: int) -> Money:
    """A percentage of an amount, rounded half up to cents (a reading: no policy states rounding)."""
    part = (whole.value * percent / HUNDRED).quantize(CENT, ROUND_HALF_UP)
    return Money(part, whole.currency)


def _missing_to_exceed(_: Reckoning, threshold: Money, subtotal: Money) -> Money:
    """How much more must be spent to lie above a strict threshold."""
    return Money(threshold.value - subtotal.value + CENT, threshold.currency)


def _least_above(_: Reckoning, threshold: Money) -> Money:
    """The least amount that lies above a strict threshold."""
    return Money(threshold.value + CENT, threshold.currency)


def _nothing(_: Reckoning, like: Money) -> Money:
    """Free of charge, in the currency of the fee it replaces."""
    return Money(Decimal(0), like.currency)


def is_open(how: Reckoning, moment: datetime, hours: WeeklyHours) -> bool:
    """Tell whether support is open at a moment; the closing minute itself is closed."""
    local = moment.astimezone(how.zone)
    return _opens_on(how, local.date(), hours) and hours.opens <= local.time() < hours.closes


def _next_opening(how: Reckoning, moment: datetime, hours: WeeklyHours) -> datetime:
    """The next moment at which support opens, strictly after the moment of asking."""
    local = moment.astimezone(how.zone)
    for ahead in range(_SEARCH_DAYS):
        day = local.date() + timedelta(days=ahead)
        opening = datetime.combine(day, hours.opens, how.zone)
        if _opens_on(how, day, hours) and opening > local:
            return opening
    raise ValueError("support never opens")


def _closing(how: Reckoning, moment: datetime, hours: WeeklyHours) -> datetime:
    """The moment at which support closes on the day of asking."""
    return datetime.combine(moment.astimezone(how.zone).date(), hours.closes, how.zone)


def _opens_on(how: Reckoning, day: date, hours: WeeklyHours) -> bool:
    return day.weekday() in hours.weekdays and day not in how.calendar.closed


def _whole_minutes_between(_: Reckoning, earlier: datetime, later: datetime) -> int:
    return max(0, int((later - earlier).total_seconds() // 60))


def _tally(_: Reckoning, *things: Any) -> int:
    """How many records there are."""
    return len(things)


CALCULATIONS: dict[str, tuple[Kind, Callable[..., Any]]] = {
    "local_date": (Kind.DATE, _local_date),
    "business_days_between": (Kind.COUNT, _business_days_between),
    "holidays_between": (Kind.COUNT, _holidays_between),
    "business_days_after": (Kind.DATE, _business_days_after),
    "business_day_past": (Kind.DATE, _business_day_past),
    "weeks_after": (Kind.DATE, _weeks_after),
    "months_after": (Kind.DATE, _months_after),
    "hours_after": (Kind.MOMENT, _hours_after),
    "share_of": (Kind.MONEY, _share_of),
    "missing_to_exceed": (Kind.MONEY, _missing_to_exceed),
    "least_above": (Kind.MONEY, _least_above),
    "nothing": (Kind.MONEY, _nothing),
    "next_opening": (Kind.MOMENT, _next_opening),
    "closing": (Kind.MOMENT, _closing),
    "whole_minutes_between": (Kind.COUNT, _whole_minutes_between),
    "tally": (Kind.COUNT, _tally),
}
# What moves a date forward by one unit of a term.
FORWARD = {"business_days": "business_days_after", "weeks": "weeks_after", "months": "months_after", "hours": "hours_after"}

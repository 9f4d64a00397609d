"""Business days: Monday to Friday without the public holidays of a shop's calendar.

The starting day is never counted: the next business day is day 1, whether the start falls on a
working day, a weekend or a holiday. A day's position among all business days is looked up in a
table built once per calendar, so that counting costs the same for one day and for a year.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import accumulate

import holidays

SATURDAY = 5
_FIRST_YEAR, _LAST_YEAR = 2015, 2045


@dataclass(frozen=True)
class BusinessCalendar:
    """The working days of one place, from 2015 to 2045.

    `closed` holds the public holidays and any extra closures of the shop.
    """

    name: str
    closed: frozenset[date]
    _days: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _rank: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Build the table of business days and the rank of every calendar day."""
        start, end = date(_FIRST_YEAR, 1, 1).toordinal(), date(_LAST_YEAR, 12, 31).toordinal()
        closed = {day.toordinal() for day in self.closed}
        # Ordinal 1 was a Monday, so (ordinal - 1) % 7 is the weekday.
        working = [(d - 1) % 7 < SATURDAY and d not in closed for d in range(start, end + 1)]
        object.__setattr__(self, "_days", tuple(start + i for i, w in enumerate(working) if w))
        object.__setattr__(self, "_rank", tuple(accumulate(working)))

    def is_business_day(self, day: date) -> bool:
        """Tell whether `day` is a business day."""
        return day.weekday() < SATURDAY and day not in self.closed

    def between(self, start: date, end: date) -> int:
        """Count the business days after `start` up to and including `end`; 0 when `end` is not later."""
        return max(0, self._position(end) - self._position(start))

    def after(self, start: date, count: int) -> date:
        """Return business day number `count` (1 or more) after `start`; 0 gives `start` itself."""
        if count <= 0:
            return start
        index = bisect_right(self._days, start.toordinal()) + count - 1
        if index >= len(self._days):
            raise ValueError(f"{start} plus {count} business days lies outside {_FIRST_YEAR}-{_LAST_YEAR}")
        return date.fromordinal(self._days[index])

    def holidays_between(self, start: date, end: date) -> tuple[date, ...]:
        """List the holidays on weekdays after `start` up to and including `end`."""
        return tuple(sorted(d for d in self.closed if start < d <= end and d.weekday() < SATURDAY))

    def _position(self, day: date) -> int:
        offset = day.toordinal() - date(_FIRST_YEAR, 1, 1).toordinal()
        if not 0 <= offset < len(self._rank):
            raise ValueError(f"{day} lies outside the calendar {_FIRST_YEAR}-{_LAST_YEAR}")
        return self._rank[offset]


@lru_cache(maxsize=64)
def public_calendar(country: str, extra_closures: tuple[date, ...] = ()) -> BusinessCalendar:
    """Build the calendar of a country's public holidays (ISO 3166 alpha-2), plus extra closures."""
    days = holidays.country_holidays(country, years=range(_FIRST_YEAR, _LAST_YEAR + 1))
    return BusinessCalendar(country, frozenset(days) | frozenset(extra_closures))


def supported_countries() -> Iterable[str]:
    """List the country codes a shop may name as its holiday calendar."""
    return sorted(holidays.list_supported_countries())

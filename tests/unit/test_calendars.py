"""Business days agree with a slow count, day by day, on ten thousand random spans."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpdesk.calendars import BusinessCalendar, public_calendar

# A hundred calendars with a hundred spans each; building a calendar is what costs.
CALENDARS, SPANS = 100, 100
COUNTRIES = ("US", "KR", "GB", "SA", "JP", "BR")
DAYS = st.dates(date(2016, 1, 1), date(2043, 12, 31))
CLOSURES = st.frozensets(st.dates(date(2016, 1, 1), date(2044, 12, 31)), max_size=40)
STEPS = st.lists(st.tuples(DAYS, st.integers(-10, 90), st.integers(0, 60)), min_size=SPANS, max_size=SPANS)
ORDINARY = settings(max_examples=CALENDARS, deadline=None, suppress_health_check=list(HealthCheck))


def works(calendar: BusinessCalendar, day: date) -> bool:
    """A weekday that is no holiday, told without the calendar's tables."""
    return day.isoweekday() <= 5 and day not in calendar.closed


def slow_between(calendar: BusinessCalendar, start: date, end: date) -> int:
    """Walk from the day after the start to the end."""
    count = 0
    day = start
    while day < end:
        day += timedelta(days=1)
        count += works(calendar, day)
    return count


def slow_after(calendar: BusinessCalendar, start: date, count: int) -> date:
    """Walk until that many business days have passed."""
    day = start
    while count > 0:
        day += timedelta(days=1)
        count -= works(calendar, day)
    return day


@ORDINARY
@given(country=st.sampled_from(COUNTRIES), closures=CLOSURES, steps=STEPS)
def test_counting_agrees_with_walking_day_by_day(country: str, closures: frozenset[date], steps: list[tuple[date, int, int]]) -> None:
    """Ten thousand spans over the holidays of six countries and closures of any shop."""
    calendar = BusinessCalendar(country, public_calendar(country).closed | closures)
    for start, length, count in steps:
        end = start + timedelta(days=length)
        assert calendar.between(start, end) == slow_between(calendar, start, end)
        assert calendar.after(start, count) == slow_after(calendar, start, count)


@ORDINARY
@given(closures=CLOSURES, steps=STEPS)
def test_going_forward_and_counting_back_are_one(closures: frozenset[date], steps: list[tuple[date, int, int]]) -> None:
    """Business day n after a start lies n business days after it, and the day before it fewer."""
    calendar = BusinessCalendar("closures", closures)
    for start, _, count in steps:
        day = calendar.after(start, count)
        assert calendar.between(start, day) == count
        assert count == 0 or calendar.between(start, day - timedelta(days=1)) == count - 1


@given(day=DAYS, closures=CLOSURES)
@settings(max_examples=CALENDARS, deadline=None)
def test_the_starting_day_never_counts(day: date, closures: frozenset[date]) -> None:
    """Whether it is a working day, a weekend or a holiday, the next business day is day 1."""
    calendar = BusinessCalendar("closures", closures)
    first = calendar.after(day, 1)
    assert first > day
    assert calendar.is_business_day(first)
    assert calendar.between(day, day) == 0
    assert not any(calendar.is_business_day(day + timedelta(days=n)) for n in range(1, (first - day).days))


@pytest.mark.parametrize(("start", "count"), [(date(2045, 12, 29), 1), (date(2046, 1, 5), 1)])
def test_a_day_beyond_the_table_is_refused(start: date, count: int) -> None:
    """No holiday is known there, so no count would be true."""
    with pytest.raises(ValueError, match="outside 2015-2045"):
        BusinessCalendar("none", frozenset()).after(start, count)


@pytest.mark.parametrize("day", [date(2014, 12, 31), date(2046, 1, 1)])
def test_a_span_beyond_the_table_is_refused(day: date) -> None:
    """Counting to or from such a day raises and says why."""
    with pytest.raises(ValueError, match="lies outside the calendar"):
        BusinessCalendar("none", frozenset()).between(date(2026, 1, 1), day)


def test_holidays_on_weekdays_are_named() -> None:
    """Of the closed days within a span only those count that take a business day away."""
    calendar = BusinessCalendar("two", frozenset({date(2026, 5, 25), date(2026, 5, 30)}))
    assert calendar.holidays_between(date(2026, 5, 24), date(2026, 5, 31)) == (date(2026, 5, 25),)

"""How far a moment is away as a shop's team counts: in business hours while it is near, in business days when it is not."""

from datetime import date, datetime, timedelta

from helpdesk.shops import Shop, WeeklyHours

_HOUR = timedelta(hours=1)
# Hours are counted day by day no further than this.
_NEAR_DAYS = 31


def how_far(shop: Shop, now: datetime, due: datetime) -> str:
    """Say how far a moment is away, such as "in 3 business hours" or "overdue by 1 business day"."""
    late = now > due
    length = _length(shop, due, now) if late else _length(shop, now, due)
    return f"overdue by {length}" if late else f"in {length}"


def day_of(shop: Shop, moment: datetime) -> date:
    """Return the date of a moment in the shop's zone."""
    return moment.astimezone(shop.zone).date()


def hours_of(shop: Shop, day: date) -> WeeklyHours | None:
    """Return the hours at which the shop's team is there by its policy of a day; None when that states none."""
    stated = shop.find("support_hours", day)
    hours: WeeklyHours | None = stated.raw if stated else None
    return hours


def opening_of(shop: Shop, day: date) -> datetime | None:
    """Return when the shop's team opens on a day, None when it does not."""
    hours = hours_of(shop, day)
    return datetime.combine(day, hours.opens, shop.zone) if hours and _works(shop, hours, day) else None


def end_of(shop: Shop, day: date) -> datetime:
    """Return the end of a day as the shop's team counts: its closing hour where the policy states one."""
    hours = hours_of(shop, day)
    last = hours.closes if hours else datetime.max.time().replace(microsecond=0)
    return datetime.combine(day, last, shop.zone)


def _length(shop: Shop, start: datetime, end: datetime) -> str:
    first, last = day_of(shop, start), day_of(shop, end)
    hours = hours_of(shop, last)
    if hours is None or (last - first).days > _NEAR_DAYS:
        return _counted(shop.calendar.between(first, last), "business day")
    worked = _worked(shop, hours, start, end)
    a_day = datetime.combine(last, hours.closes) - datetime.combine(last, hours.opens)
    if worked < a_day:
        return _counted(worked // _HOUR, "business hour")
    return _counted(max(shop.calendar.between(first, last), 1), "business day")


def _worked(shop: Shop, hours: WeeklyHours, start: datetime, end: datetime) -> timedelta:
    """The time between two moments in which the team is there."""
    first, last = day_of(shop, start), day_of(shop, end)
    days = (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))
    open_days = (
        (datetime.combine(d, hours.opens, shop.zone), datetime.combine(d, hours.closes, shop.zone)) for d in days if _works(shop, hours, d)
    )
    return sum((max(min(closes, end) - max(opens, start), timedelta()) for opens, closes in open_days), timedelta())


def _works(shop: Shop, hours: WeeklyHours, day: date) -> bool:
    return day.weekday() in hours.weekdays and shop.calendar.is_business_day(day)


def _counted(count: int, unit: str) -> str:
    return f"{count} {unit}{'' if count == 1 else 's'}" if count else f"less than 1 {unit}"

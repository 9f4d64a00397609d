"""Moments told relative to now: `15d` fifteen business days ago, `3h` three hours ago, `20m` twenty minutes ago."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from helpdesk.calendars import BusinessCalendar

_AGO = re.compile(r"(?P<count>\d{1,3})(?P<unit>[dhm])(?: (?P<at>\d{2}:\d{2}))?")
_USUAL_TIME = time(10, 15)


def aware(text: str) -> datetime:
    """Read a moment with its offset; raises ValueError for one without."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"'{text}' lacks an offset, such as +00:00")
    return moment


@dataclass(frozen=True, slots=True)
class Moments:
    """Turns relative times into moments, counting business days by a shop's calendar in its zone."""

    now: datetime
    zone: ZoneInfo
    calendar: BusinessCalendar

    def ago(self, told: str) -> datetime:
        """Return the moment told as `15d`, `15d 16:40`, `3h` or `20m`."""
        match = _AGO.fullmatch(told)
        if not match or match["unit"] != "d":
            return self._shortly_ago(told, match)
        day = self.business_day(int(match["count"]))
        at = time.fromisoformat(match["at"]) if match["at"] else _USUAL_TIME
        return datetime.combine(day, at, self.zone)

    def business_day(self, back: int) -> date:
        """Return the business day from which `back` business days have passed until today."""
        day = self.today()
        while not self.calendar.is_business_day(day):
            day -= timedelta(days=1)
        for _ in range(back):
            day -= timedelta(days=1)
            while not self.calendar.is_business_day(day):
                day -= timedelta(days=1)
        return day

    def today(self) -> date:
        """Return today's date where the shop is."""
        return self.now.astimezone(self.zone).date()

    def _shortly_ago(self, told: str, match: re.Match[str] | None) -> datetime:
        if not match or match["at"]:
            raise ValueError(f"'{told}' is no relative time; write it as 15d, '15d 16:40', 3h or 20m")
        unit = timedelta(hours=1) if match["unit"] == "h" else timedelta(minutes=1)
        # Whole seconds, through UTC, so that a change of the clocks in between cannot move it.
        return (self.now.astimezone(UTC).replace(microsecond=0) - int(match["count"]) * unit).astimezone(self.zone)

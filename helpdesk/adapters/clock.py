"""Clocks: the machine's own, and one that reads a chosen moment from a file."""

import os
from datetime import UTC, datetime
from pathlib import Path

from helpdesk.errors import SettingsError

_LONGEST = 64


class SystemClock:
    """Tells the machine's time, in UTC."""

    def now(self) -> datetime:
        """Return the current moment, aware."""
        return datetime.now(UTC)


class FileClock:
    """Tells the ISO 8601 moment that stands in a file, so that a replay in another process chooses "now"."""

    def __init__(self, path: Path) -> None:
        """Read from `path` whenever asked."""
        self._path = path

    def now(self) -> datetime:
        """Return the moment in the file; raises SettingsError when there is none with an offset."""
        try:
            with self._path.open(encoding="utf-8") as file:
                moment = datetime.fromisoformat(file.read(_LONGEST).strip())
        except (OSError, ValueError) as fault:
            raise SettingsError(f"{self._path}: holds no moment such as 2026-03-24T12:00:00-05:00") from fault
        if moment.tzinfo is None:
            raise SettingsError(f"{self._path}: the moment has no offset; write it as 2026-03-24T12:00:00-05:00")
        return moment

    def write(self, moment: datetime) -> None:
        """Choose the moment; a reader sees the old one or the new one, never half a file."""
        fresh = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        fresh.write_text(moment.isoformat(), encoding="utf-8")
        fresh.replace(self._path)

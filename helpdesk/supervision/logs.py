"""Log files that are turned over by size."""

import threading
from collections import deque
from datetime import UTC, datetime
from pathlib import Path

_MEGABYTE = 1024 * 1024
_KEPT_LINES = 15
_LONGEST_LINE = 4096


class LogFile:
    """Appends lines to a file; at `most` bytes it becomes `NAME.1`, and so on up to `kept` old ones."""

    def __init__(self, path: Path, *, most: int = 5 * _MEGABYTE, kept: int = 3) -> None:
        """Open the file for appending, making its folder."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self._most, self._kept = most, kept
        self._last: deque[str] = deque(maxlen=_KEPT_LINES)
        self._lock = threading.Lock()
        self._file = path.open("ab")

    def write(self, line: bytes) -> None:
        """Append one line, its end included."""
        with self._lock:
            if self._file.closed:
                return
            if self._file.tell() + len(line) > self._most:
                self._turn_over()
            self._file.write(line)
            self._file.flush()
            self._last.append(line[:_LONGEST_LINE].decode("utf-8", "replace").rstrip())

    def say(self, text: str) -> None:
        """Append one line of our own, with the moment."""
        moment = datetime.now(UTC).isoformat(timespec="milliseconds")
        self.write(f"{moment} {text}\n".encode())

    def last_words(self) -> str:
        """Return the last line that says something, for a fault's sentence."""
        with self._lock:
            return next((line for line in reversed(self._last) if line.strip()), "")

    def close(self) -> None:
        """Close the file; later lines are dropped."""
        with self._lock:
            self._file.close()

    def _turn_over(self) -> None:
        self._file.close()
        for number in range(self._kept - 1, 0, -1):
            older = self._numbered(number)
            if older.exists():
                older.replace(self._numbered(number + 1))
        self.path.replace(self._numbered(1))
        self._file = self.path.open("ab")

    def _numbered(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.name}.{number}")

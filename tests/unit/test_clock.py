"""The clock that a replay sets."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from helpdesk.adapters.clock import FileClock, SystemClock
from helpdesk.errors import SettingsError


def test_the_machines_clock_tells_an_aware_moment() -> None:
    """No moment in this program lacks its offset."""
    assert SystemClock().now().tzinfo is UTC


def test_a_file_clock_tells_the_moment_that_was_written(tmp_path: Path) -> None:
    """Writing and reading keep the offset, also when the writer is another clock object."""
    moment = datetime(2026, 3, 24, 12, tzinfo=timezone(timedelta(hours=-5)))
    FileClock(tmp_path / "now").write(moment)
    assert FileClock(tmp_path / "now").now().isoformat() == moment.isoformat()
    assert [path.name for path in tmp_path.iterdir()] == ["now"]


@pytest.mark.parametrize("content", [None, b"", b"noon", b"2026-03-24T12:00:00", b"\xff\xfe", b"2026-03-24T12:00:00Z" + b"0" * 99])
def test_a_file_clock_without_a_moment_says_so(content: bytes | None, tmp_path: Path) -> None:
    """A missing, broken or naive moment is one sentence that shows how to write it."""
    if content is not None:
        (tmp_path / "now").write_bytes(content)
    with pytest.raises(SettingsError, match="2026-03-24T12:00:00-05:00"):
        FileClock(tmp_path / "now").now()

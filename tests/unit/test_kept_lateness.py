"""Late parcels are worked out once for all who ask at the same time, kept for some minutes, and tried again after a fault."""

import asyncio
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from gateway.console.kept_lateness import KEEP, KeptLateness
from helpdesk.insights import Period
from helpdesk.services.lateness import Tally

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
KEY = ("kawaii_stop", Period(date(2026, 3, 1), date(2026, 3, 24), ZoneInfo("America/Chicago")))


class Judge:
    """Is done after two steps, unless the test breaks it."""

    def __init__(self) -> None:
        self.steps, self.broken = 0, False

    def more(self, shop: str, period: Period, tally: Tally) -> Tally:
        """Judge one order."""
        if self.broken:
            raise OSError("the database is gone")
        self.steps += 1
        return Tally(orders=tally.orders + 1, done=tally.orders == 1)


def told(kept: KeptLateness, judge: Judge, at: datetime = NOON, times: int = 1) -> list[Any]:
    """Ask so many times at once; returns what each was told."""

    async def ask() -> list[Any]:
        """Ask."""
        return await asyncio.gather(*(kept.work_out(judge, KEY, at) for _ in range(times)))  # type: ignore[arg-type]

    return asyncio.run(ask())


def test_who_asks_at_the_same_time_waits_for_the_same() -> None:
    """The orders are judged once."""
    kept, judge = KeptLateness(), Judge()
    assert told(kept, judge, times=5) == [(NOON, Tally(orders=2, done=True))] * 5
    assert judge.steps == 2


def test_it_is_kept_for_some_minutes_and_says_since_when() -> None:
    """Then it is worked out anew."""
    kept, judge = KeptLateness(), Judge()
    assert kept.ready(KEY, NOON) is None
    told(kept, judge)
    later = NOON + KEEP / 2
    assert told(kept, judge, later)[0][0] == kept.ready(KEY, later)[0] == NOON  # type: ignore[index]
    assert kept.ready(KEY, NOON + KEEP) is None
    assert told(kept, judge, NOON + KEEP)[0][0] == NOON + KEEP
    assert judge.steps == 4


def test_a_fault_is_told_and_not_kept() -> None:
    """Whoever asks next has it tried again."""
    kept, judge = KeptLateness(), Judge()
    judge.broken = True
    with pytest.raises(OSError, match="gone"):
        told(kept, judge)
    assert kept.ready(KEY, NOON) is None
    judge.broken = False
    assert told(kept, judge)[0][1].done


def test_only_so_many_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest goes first."""
    monkeypatch.setattr("gateway.console.kept_lateness._MOST", 1)
    kept, judge = KeptLateness(), Judge()
    told(kept, judge)
    other = ("kpop2", KEY[1])
    asyncio.run(kept.work_out(judge, other, NOON))  # type: ignore[arg-type]
    assert (kept.ready(KEY, NOON), kept.ready(other, NOON) is None) == (None, False)

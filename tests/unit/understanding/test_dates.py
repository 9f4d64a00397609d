"""Dates, written out and told from today."""

import pytest

from tests.unit.understanding.conftest import Read


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-03-02", "2026-03-02"),
        ("11/24", "2025-11-24"),
        ("24/11/2026", "2026-11-24"),
        ("03/04/2026", "2026-03-04"),
        ("March 2nd", "2026-03-02"),
        ("2nd of March 2026", "2026-03-02"),
        ("Nov. 24", "2025-11-24"),
        ("2 de marzo", "2026-03-02"),
        ("2 de marzo de 2025", "2025-03-02"),
        ("5 dic", "2025-12-05"),
        ("today", "2026-03-24"),
        ("hoy", "2026-03-24"),
        ("yesterday", "2026-03-23"),
        ("ayer", "2026-03-23"),
        ("the day before yesterday", "2026-03-22"),
        ("anteayer", "2026-03-22"),
        ("last Tuesday", "2026-03-17"),
        ("since monday", "2026-03-23"),
        ("el martes pasado", "2026-03-17"),
        ("next friday", "2026-03-27"),
        ("el próximo viernes", "2026-03-27"),
        ("two weeks ago", "2026-03-10"),
        ("10 days ago", "2026-03-14"),
        ("a month ago", "2026-02-24"),
        ("hace dos semanas", "2026-03-10"),
        ("hace 3 días", "2026-03-21"),
        ("hace un par de dias", "2026-03-22"),
        ("hace un año", "2025-03-24"),
    ],
)
def test_a_date_is_read_in_english_and_spanish(read: Read, written: str, day: str) -> None:
    """The value is an ISO date, told from the day on which the message was written."""
    assert ("date", day) in read(f"ordered {written}")


def test_a_language_that_puts_the_day_first_is_read_so(read: Read) -> None:
    """3/4 is the third of April in Spanish."""
    assert read("el 3/4/2026", day_first=True) == [("date", "2026-04-03")]
    assert read("on 3/4/2026") == [("date", "2026-03-04")]


@pytest.mark.parametrize("written", ["24/7", "1/2 of it", "10/10", "31/02/2026", "2026-13-45", "it may take 5 days", "99/99"])
def test_what_only_looks_like_a_date_is_none(read: Read, written: str) -> None:
    """A share, a mark and an impossible day are no date."""
    assert "date" not in dict(read(written))


def test_a_date_beyond_the_calendar_is_none(read: Read) -> None:
    """Nobody ordered 999 centuries ago."""
    assert read("999 years ago") != []
    assert read("hace 999 anos") != []

"""Dates, written out and told from today."""

# ruff: noqa: RUF001 - letters of other scripts are what is tested

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


@pytest.mark.parametrize(
    ("language", "written", "day"),
    [
        ("de", "letzten Dienstag", "2026-03-17"),
        ("de", "vor zwei Wochen", "2026-03-10"),
        ("de", "2. März 2026", "2026-03-02"),
        ("fr", "il y a 3 jours", "2026-03-21"),
        ("fr", "mardi dernier", "2026-03-17"),
        ("fr", "1er mars", "2026-03-01"),
        ("it", "due settimane fa", "2026-03-10"),
        ("pt", "há duas semanas", "2026-03-10"),
        ("pt", "1º de março", "2026-03-01"),
        ("nl", "afgelopen dinsdag", "2026-03-17"),
        ("pl", "w zeszły wtorek", "2026-03-17"),
        ("pl", "2 marca 2026", "2026-03-02"),
        ("ru", "две недели назад", "2026-03-10"),
        ("ru", "2 марта", "2026-03-02"),
        ("tr", "geçen salı", "2026-03-17"),
        ("tr", "yarın", "2026-03-25"),
        ("ar", "قبل ٣ أيام", "2026-03-21"),
        ("ar", "الثلاثاء الماضي", "2026-03-17"),
        ("ja", "二週間前", "2026-03-10"),
        ("ja", "2025年3月2日", "2025-03-02"),
        ("zh-Hans", "上周二", "2026-03-17"),
        ("zh-Hans", "十三天前", "2026-03-11"),
        ("zh-Hant", "兩個禮拜前", "2026-03-10"),
        ("ko", "2주 전", "2026-03-10"),
        ("ko", "3월 2일에", "2026-03-02"),
        ("th", "วันอังคารที่แล้ว", "2026-03-17"),
        ("th", "2 มีนาคม 2569", "2026-03-02"),
    ],
)
def test_a_date_is_read_in_every_language(read: Read, language: str, written: str, day: str) -> None:
    """By the templates of the language's lexicon."""
    assert ("date", day) in read(written, language)


def test_a_word_of_another_language_is_no_day(read: Read) -> None:
    """The French yesterday is the German here, and a Spanish September is a set of photocards."""
    assert read("ist hier jemand", "de") == []
    assert read("2 set of photocards", "en") == []
    assert ("date", "2026-03-23") in read("hier", "fr")


def test_a_conversation_may_hold_a_date_in_another_language(read: Read) -> None:
    """Several words together are clear in any language."""
    assert read("hace dos semanas", "en") == [("date", "2026-03-10")]


@pytest.mark.parametrize(("language", "day"), [("de", "2026-06-05"), ("en", "2026-05-06"), ("ja", "2026-05-06")])
def test_the_language_says_whether_a_day_comes_first(read: Read, language: str, day: str) -> None:
    """5/6 is in June in German and in May in Japanese."""
    assert read("5/6", language) == [("date", day)]

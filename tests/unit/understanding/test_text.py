"""Cleaning, folding and the slash that must not command."""

# ruff: noqa: RUF001 - letters of other scripts are what is tested

import pytest

from understanding.text import MAX_CHARACTERS, aligned, clean, defused, normalised, plain_letters, without_accents


@pytest.mark.parametrize("typed", ["/restart", "  /restart", "\n/restart", "\u3000/session_start", '/inform{"order_number":"KS1"}', "//x"])
def test_a_typed_slash_command_becomes_plain_text_of_the_same_length(typed: str) -> None:
    """Rasa strips white space and looks for a slash; after defusing there is none in front."""
    harmless = defused(typed)
    assert not harmless.strip().startswith("/")
    assert len(harmless) == len(typed)


@pytest.mark.parametrize("typed", ["", "   ", "1/2 arrived", "hi / hello"])
def test_a_text_that_is_no_command_stays_as_typed(typed: str) -> None:
    """Only a leading slash is touched."""
    assert defused(typed) == typed


def test_lone_surrogates_and_nul_are_replaced_in_place() -> None:
    """Databases and JSON refuse both; the length stays, so offsets stay."""
    assert clean("a\ud800b\x00c") == "a\ufffdb\ufffdc"


def test_a_message_is_capped_in_size() -> None:
    """Nobody waits for a novel."""
    assert len(clean("x" * 100_000)) == MAX_CHARACTERS


@pytest.mark.parametrize("typed", ["ＫＳ１００１ ﬁne", "١٢٣٤", "é👍🏽\u00a0x", "İstanbul ß", "한국어 が"])
def test_folding_never_moves_a_character(typed: str) -> None:
    """Every offset in the folded text points at the same place in what was typed."""
    assert len(aligned(typed)) == len(typed)
    assert len(plain_letters(typed)) == len(typed)


def test_digits_of_any_script_become_plain_digits() -> None:
    """An order number typed on an Arabic or a Japanese keyboard is still an order number."""
    assert aligned("１００１ ١٢") == "1001 12"


def test_accents_go_from_latin_letters_only() -> None:
    """Japanese and Korean letters are not letters with accents."""
    assert without_accents("dónde está ñ が 한") == "donde esta n が 한"


def test_shouting_and_odd_spaces_are_levelled() -> None:
    """The encoder would take a shouted question for another one."""
    assert normalised("  WHERE\u00a0IS\u200b  it\u2019s ") == "where is it's"

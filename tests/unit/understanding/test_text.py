"""Cleaning, folding and the slash that must not command."""

# ruff: noqa: RUF001 - letters of other scripts are what is tested

import pytest

from understanding.text import MAX_CHARACTERS, aligned, clean, defused, folded, normalised, plain_letters, without_accents


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


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("me\u0301xico", "m\u00e9xico"),
        ("K\u200bS\u202e1001", "KS1001"),
        ("\u1112\u1161\u11ab\u1100\u116e\u11a8", "\ud55c\uad6d"),
        ("\u0634\u0643\u0631\u0627\u064b", "\u0634\u0643\u0631\u0627"),
        ("n\u00ba1", "n\u00b01"),
        ("a\u0336b\u0336", "ab"),
    ],
)
def test_folding_joins_letters_and_leaves_out_what_cannot_be_seen(typed: str, seen: str) -> None:
    """A letter may be typed as several characters, and signs of direction stand between any two."""
    assert folded(typed).text == seen


def test_a_folded_text_knows_where_its_parts_were_typed() -> None:
    """The console marks what the shopper typed."""
    typed = "in me\u0301xico K\u200bS1"
    seen = folded(typed)
    assert typed[slice(*seen.typed(3, 9))] == "me\u0301xico"
    assert typed[slice(*seen.typed(10, 13))] == "K\u200bS1"
    assert folded("plain").typed(0, 5) == (0, 5)


def test_letters_that_shoppers_type_in_place_of_each_other_are_one() -> None:
    """A dotless i, a stroke through an l, an alef with or without its hamza."""
    assert plain_letters("YARIN yar\u0131n z\u0142 \u0451\u0436") == "yarin yarin zl \u0435\u0436"
    assert plain_letters("\u0623\u0645\u0633") == plain_letters("\u0627\u0645\u0633")

"""One slip of the keys does not change what is understood, and nothing but a slip is corrected."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from understanding.spelling import Spelling, one_slip

# Most words of a language are rare, as these made-up ones are.
RARE = {f"{'q' * (i % 7)}{'j' * (i // 7 + 4)}": 9.0 for i in range(70)}
KNOWN = Spelling({"order": 1.0, "orders": 2.0, "package": 1.5, "where": 1.0, "track": 3.0, "truck": 4.0, "is": 0.5} | RARE)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("wher is my ordr", "where is my order"),
        ("whree is my packge", "where is my package"),
        ("paackage", "package"),
        ("oredrs", "orders"),
        ("trock", "track"),
        ("package", "package"),
        ("ördr", "order"),
    ],
)
def test_a_slip_is_read_as_the_known_word(typed: str, read: str) -> None:
    """Dropped, doubled, replaced and swapped letters; of two words the commoner one."""
    assert KNOWN.corrected(typed) == read


@pytest.mark.parametrize("typed", ["ks1001", "ordr2", "si", "заказ", "注文", "mattress", "or-der", "x", "orderly things"])
def test_what_is_no_slip_of_a_known_word_stays(typed: str) -> None:
    """Codes, short words, other scripts and words two slips away."""
    assert KNOWN.corrected(typed) == typed


@pytest.mark.parametrize("typed", ["tracks", "tracy", "packages", "trak"])
def test_another_ending_and_a_short_word_beside_a_rare_one_stay(typed: str) -> None:
    """Endings are grammar; short words have too many neighbours."""
    assert KNOWN.corrected(typed) == typed


@given(st.text(max_size=200))
def test_any_text_is_read_the_same_twice(text: str) -> None:
    """Correcting changes nothing a second time, and never fails."""
    once = KNOWN.corrected(text)
    assert KNOWN.corrected(once) == once


@given(st.text("abcd", min_size=4, max_size=8), st.integers(0, 7), st.sampled_from("abcdx"))
def test_one_letter_replaced_or_added_is_one_slip(word: str, at: int, letter: str) -> None:
    """Seen from either side."""
    place = at % len(word)
    for other in (word[:place] + letter + word[place + 1 :], word[:place] + letter + word[place:], word[:place] + word[place + 1 :]):
        assert one_slip(word, other)
        assert one_slip(other, word)

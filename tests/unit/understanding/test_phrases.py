"""Known phrases in a text."""

import pytest

from understanding.phrases import Phrases

KNOWN = Phrases(["new york", "york", "u.s.", "cosplay", "express", "東京", "東京都", "서울", "アルバ", "กรุงเทพ", "x"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("to new york and york", ["new york", "york"]),
        ("newyork yorkshire", []),
        ("in the u.s.", ["u.s."]),
        ("express運費 cosplay服", ["express", "cosplay"]),
        ("东express", ["express"]),
        ("東京都に、東京は", ["東京都", "東京"]),
        ("東京", ["東京"]),
        ("서울로 새서울", ["서울"]),
        ("アルバム アルバへ", ["アルバ"]),
        ("ส่งกรุงเทพได้ไหม", ["กรุงเทพ"]),
        ("x", []),
        ("", []),
    ],
)
def test_the_longest_phrase_is_found_where_its_script_lets_a_word_begin_and_end(text: str, found: list[str]) -> None:
    """Particles of Korean, Japanese, Chinese and Thai may follow at once."""
    assert [text[start:end] for start, end in KNOWN.find(text)] == found

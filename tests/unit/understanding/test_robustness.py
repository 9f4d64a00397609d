"""Whatever is typed, reading it ends well: no fault, true places, the same result twice."""

import json
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.unit.understanding.conftest import TODAY
from understanding.language import LanguageReader
from understanding.lexicons import LANGUAGES
from understanding.masking import masked
from understanding.text import MAX_CHARACTERS, folded

if TYPE_CHECKING:
    from understanding.entities import EntityExtractor

READER = LanguageReader()
PIECES = [
    *(
        "KS1001",
        "ks l0o1",
        "K5",
        "1001",
        "№ ",
        "#",
        "65",
        " €",
        "$",
        "1.299,50 ",
        "5만원",
        "元",
        "to ",
        "nach ",
        "в ",
        "Berlin",
        "Paris, Texas",
    ),
    *(
        "東京",
        "서울로",
        "ลาว",
        "hace dos semanas",
        "vor 2 ",
        "Tagen",
        "上周二",
        "3月2日",
        "2 มีนาคม 2569",
        "letzten ",
        "12/11",
        "2026-03-02",
    ),
    *("ana@b.co", "@", "1Z999AA10123456784", "express", "pre-", "order", "\u200f", "\u202e", "\u200d", "\u200b", "e\u0301", "\u0301\u0301"),
    *(
        "\u1112\u1161\u11ab",
        "か\u3099",
        "ﷺ",
        "İ",
        "ß",
        "\U0001f469\u200d\U0001f467",
        "\U0001f1f0\U0001f1f7",
        "1\ufe0f\u20e3",
        "\n",
        "\u3000",
    ),
    *("\u00a0", "\x00", "\ud800", "é", "don't", "l'", " ", ".", ",", "-", "/", "中", "ア", "ー", "한", "ไ", "ال"),
]
TYPED = st.one_of(
    st.text(alphabet=st.characters(codec=None), max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
    st.builds(lambda piece, times: piece * times, st.sampled_from(PIECES) | st.characters(codec=None), st.integers(1, 300)),
)
SEARCH = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SEARCH
@given(typed=TYPED, language=st.sampled_from([None, *LANGUAGES]))
@example(typed="x" * 10_000, language=None)
@example(typed="한" * 10_000, language="ko")
@example(typed="\u202eKS1001\u202c", language="ar")
def test_entities_stand_in_the_text_as_typed_and_never_touch(extractor: "EntityExtractor", typed: str, language: str | None) -> None:
    """Each is a place in the text, none over another, its value can be stored, and a second reading finds the same."""
    found = extractor.extract(typed, TODAY, "kawaii_stop", language=language)
    assert all(0 <= entity.start < entity.end <= min(len(typed), MAX_CHARACTERS) for entity in found)
    assert all(before.end <= after.start for before, after in pairwise(found))
    json.dumps([entity.value for entity in found])
    assert extractor.extract(typed, TODAY, "kawaii_stop", language=language) == found


@SEARCH
@given(typed=TYPED, previous=st.sampled_from([None, "xx", "es-MX", *LANGUAGES]))
@example(typed="x" * 10_000, previous=None)
def test_a_language_is_always_told(typed: str, previous: str | None) -> None:
    """It is one that the shop speaks, its sureness is a probability, and a second reading tells the same."""
    told = READER.detect(typed, previous)
    assert told.code in LANGUAGES
    assert 0 <= told.confidence <= 1
    assert told.outside not in LANGUAGES
    assert READER.detect(typed, previous) == told


@SEARCH
@given(typed=TYPED)
def test_masking_never_fails_and_never_grows_without_bound(typed: str) -> None:
    """Each mask is a word in place of what it hides."""
    assert len(masked(typed)) <= 10 * MAX_CHARACTERS


@SEARCH
@given(typed=TYPED)
def test_each_folded_character_stands_where_it_was_typed(typed: str) -> None:
    """The places grow from left to right and stay inside the text."""
    seen = folded(typed)
    places = [seen.typed(place, place + 1) for place in range(len(seen.text))]
    assert all(0 <= start < end <= min(len(typed), MAX_CHARACTERS) for start, end in places)
    assert all(before <= after for before, after in pairwise(places))


@pytest.mark.parametrize(
    "unit",
    [
        "1 ",
        "a@",
        "1",
        "$1,",
        "ab12 ",
        "國",
        "é",
        "A1 B2 ",
        "last ",
        "-",
        "1Z9 ",
        "12/",
        "hace 2 ",
        "서울 ",
        "ไทย",
        "1元",
        "ﷺ",
        "to paris or ",
    ],
)
def test_a_message_of_one_piece_repeated_is_read_to_its_end(extractor: "EntityExtractor", unit: str) -> None:
    """No expression searches on without end; each has a bound of its own."""
    typed = (unit * MAX_CHARACTERS)[:MAX_CHARACTERS]
    extractor.extract(typed, TODAY, "kawaii_stop")
    masked(typed)
    assert READER.detect(typed, "de").code in LANGUAGES

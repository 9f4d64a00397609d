"""A message with two questions is taken apart; a story around one question is not."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from understanding.classifier import FALLBACK, Prediction
from understanding.parts import parts
from understanding.segments import MOST_PIECES, pieces

JOINERS = frozenset({"and", "y", "還有"})


def cut(text: str) -> list[str]:
    """The pieces of a text as they read."""
    return [text[start:end].strip() for start, end in pieces(text, JOINERS)]


def reader(told: Mapping[str, tuple[str, float]]) -> Callable[[Sequence[str]], list[Prediction]]:
    """Read texts as told; whatever is not told is unclear."""
    return lambda texts: [Prediction(*told.get(text, (FALLBACK, 0.4)), ()) for text in texts]


def asked(text: str, whole: str, told: Mapping[str, tuple[str, float]]) -> list[str]:
    """The intents of a message's questions."""
    return [part.intent for part in parts(text, Prediction(whole, 0.9, ()), reader(told), JOINERS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("where is my order", ["where is my order"]),
        ("Do you ship to Peru? How much is it?", ["Do you ship to Peru?", "How much is it?"]),
        ("where is it and who pays customs", ["where is it", "and who pays customs"]),
        ("¿cuánto cuesta y cuánto tarda?", ["¿cuánto cuesta", "y cuánto tarda?"]),
        ("運費多少\uff1f還有要多久", ["運費多少\uff1f", "還有要多久"]),
        ("salt and pepper", ["salt and pepper"]),
        ("it cost $14.99 last week", ["it cost $14.99 last week"]),
        ("hi!! where is my order?", ["hi!! where is my order?"]),
        ("line one here\nline two here", ["line one here", "line two here"]),
    ],
)
def test_a_message_is_cut_where_a_question_may_begin(text: str, expected: list[str]) -> None:
    """Marks and joining words cut; numbers and short scraps do not."""
    assert cut(text) == expected


@given(st.text(max_size=300))
def test_the_pieces_of_any_text_follow_one_another_and_are_few(text: str) -> None:
    """Nothing is read twice, and a long story costs no more than a few readings."""
    found = pieces(text, JOINERS)
    assert len(found) <= MOST_PIECES
    assert all(end <= start for (_, end), (start, _) in pairwise(found))
    assert all(0 <= start < end <= len(text) for start, end in found)


def test_two_different_questions_are_both_heard() -> None:
    """Each piece is sure by itself."""
    told = {"Who pays customs?": ("customs_fees", 0.95), "How long does it take?": ("delivery_time", 0.9)}
    assert asked("Who pays customs? How long does it take?", "customs_fees", told) == ["customs_fees", "delivery_time"]


def test_an_unclear_piece_is_read_with_the_one_before_it() -> None:
    """“How much is it?” means the shipping that was asked about."""
    told = {
        "Do you ship to Peru?": ("shipping_destinations", 0.95),
        "How much is it?": ("other_support", 0.9),
        "Do you ship to Peru? How much is it?": ("shipping_cost", 0.9),
    }
    assert asked("Do you ship to Peru? How much is it?", "shipping_cost", told) == ["shipping_destinations", "shipping_cost"]


def test_one_trouble_told_in_two_sentences_is_one_question() -> None:
    """Lateness and money back belong together."""
    told = {
        "It is late.": ("late_delivery", 0.95),
        "Do I get money back?": ("return_refund", 0.95),
        "It is late. Do I get money back?": ("late_delivery", 0.95),
    }
    assert asked("It is late. Do I get money back?", "late_delivery", told) == []


def test_a_story_around_one_question_stays_one_question() -> None:
    """Unsure pieces ask nothing."""
    told = {"Where is it?": ("track_order", 0.99), "It was for my niece.": ("track_order", 0.5)}
    assert asked("It was for my niece. Where is it?", "track_order", told) == []


def test_courtesies_are_no_questions() -> None:
    """A greeting and thanks around a question change nothing."""
    told = {"Good morning to you!": ("greet", 0.99), "Where is my order?": ("track_order", 0.99), "Thanks a lot!": ("thanks", 0.99)}
    assert asked("Good morning to you! Where is my order? Thanks a lot!", "track_order", told) == []


def test_a_wish_for_a_person_beside_a_question_is_heard() -> None:
    """Both are followed: the question is answered and a person comes."""
    told = {"My order is late.": ("late_delivery", 0.97), "Please get me a human.": ("human_agent", 0.98)}
    assert asked("My order is late. Please get me a human.", "late_delivery", told) == ["late_delivery", "human_agent"]


def test_pieces_that_contradict_the_whole_are_not_trusted() -> None:
    """When the whole message is surely something else, it stays whole."""
    told = {"Who pays customs?": ("customs_fees", 0.95), "How long does it take?": ("delivery_time", 0.9)}
    assert asked("Who pays customs? How long does it take?", "cancel_order", told) == []

"""One slip of the finger a message, and how often it changes what is done."""

import pytest

from tests.unit.understanding.readings import read_as
from understanding.classifier import FALLBACK, Prediction
from understanding.evaluation.edits import KINDS, Edit, edited, flips

TEXTS = [f"where is my {word}" for word in ("parcel", "order", "box", "doll", "album", "poster", "present", "refund", "invoice", "bag")]


def test_the_same_message_gets_the_same_slip_every_time() -> None:
    """Two evaluations can be compared."""
    assert [edited(text) for text in TEXTS] == [edited(text) for text in TEXTS]
    assert [edited(text, seed=1) for text in TEXTS] != [edited(text) for text in TEXTS]


def test_every_kind_of_slip_is_one_slip() -> None:
    """Swapped letters keep the length, a dropped one shortens it, a doubled one lengthens it, and capitals change no letter."""
    found = [edit for text in TEXTS for seed in range(10) if (edit := edited(text, seed))]
    assert {edit.kind for edit in found} == set(KINDS)
    longer = {"swap": 0, "drop": -1, "double": 1, "replace": 0, "case": 0}
    for edit in found:
        assert edit.after != edit.before
        assert len(edit.after) - len(edit.before) == longer[edit.kind]
        differing = sum(one != other for one, other in zip(edit.before, edit.after, strict=False))
        assert edit.kind != "swap" or differing == 2
        assert edit.kind != "replace" or differing == 1
        assert edit.kind != "case" or edit.after.lower() == edit.before.lower()


@pytest.mark.parametrize("text", ["", "123 45", "?!", "🙂"])
def test_a_message_without_letters_is_left_out(text: str) -> None:
    """There is nothing to mistype."""
    assert edited(text) is None


@pytest.mark.parametrize("text", ["주문 취소", "キャンセルしたい", "取消订单", "ยกเลิก", "إلغاء الطلب"])
def test_scripts_without_capitals_get_the_other_slips(text: str) -> None:
    """A replaced letter is another of the message, not one of a foreign alphabet."""
    for seed in range(30):
        found = edited(text, seed)
        assert found is not None
        assert found.kind != "case"
        assert set(found.after) <= set(text)


def test_a_single_letter_is_never_dropped() -> None:
    """An empty message asks nothing."""
    assert all((found := edited("y", seed)) is None or found.after for seed in range(30))


def test_a_flip_is_another_answer_or_a_refusal_in_its_place() -> None:
    """One refusal in place of another is none: the shopper sees the same."""
    edits = [Edit(kind, f"message {i}", f"mesage {i}") for i, kind in enumerate(["drop", "drop", "swap", "case"])]
    before = [read_as("track_order"), read_as("track_order"), read_as("out_of_scope"), read_as("greet")]
    after = [read_as("late_delivery"), Prediction(FALLBACK, 0.4, (("track_order", 0.6),)), read_as("other_support"), read_as("greet")]
    found = flips(edits, before, after)
    assert (found.whole.n, found.whole.changed) == (4, 2)
    assert (found.whole.answers, found.whole.refused, found.whole.answered) == (1, 1, 0)
    assert [(count.kind, count.n, count.changed) for count in found.kinds] == [
        ("swap", 1, 0),
        ("drop", 2, 2),
        ("double", 0, 0),
        ("replace", 0, 0),
        ("case", 1, 0),
    ]
    assert [(flip.before, flip.after) for flip in found.shown] == [("track_order", "late_delivery"), ("track_order", "out_of_scope")]


def test_only_some_of_many_flips_are_shown() -> None:
    """From all kinds, not the first alone."""
    edits = [Edit(kind, f"{i}", f"{i}x") for kind in ("swap", "drop") for i in range(100)]
    found = flips(edits, [read_as("greet")] * 200, [read_as("bye")] * 200)
    assert len(found.shown) == 20
    assert {flip.edit.kind for flip in found.shown} == {"swap", "drop"}

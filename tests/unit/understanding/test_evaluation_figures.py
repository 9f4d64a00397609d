"""What counts as right, refused, wrong and confused."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.understanding.readings import CASES, read_as
from understanding.classifier import IntentModel
from understanding.encoder import Encoder
from understanding.evaluation import figures, labelled
from understanding.evaluation.examples import CannotEvaluate


def test_any_refusal_is_right_for_what_is_out_of_scope() -> None:
    """The shopper cannot tell one refusal from another."""
    assert [figures.is_right(case) for case in CASES] == [True, False, False, False, False, True, True, False]


def test_right_refused_and_wrong_are_counted_for_each_intent_and_language() -> None:
    """Refusing a question we answer is a miss, and answering another question is worse."""
    lines = {(intent, language): tally for intent, language, tally in figures.by_intent_and_language(CASES)}
    assert lines["track_order", "en"] == figures.Tally(n=2, top=1, right=1, refused=0, wrong=1)
    assert lines["late_delivery", "en"] == figures.Tally(n=2, top=1, right=0, refused=2, wrong=0)
    assert lines["other_support", "en"] == figures.Tally(n=1, top=0, right=1, refused=1, wrong=0)
    assert lines["other_support", "es"] == figures.Tally(n=1, top=0, right=0, refused=0, wrong=1)


def test_each_language_has_its_line_and_all_of_them_together_the_last() -> None:
    """In scope and out of scope are told apart."""
    lines = figures.by_language(CASES)
    assert [line.language for line in lines] == ["en", "es", "all"]
    assert (lines[-1].everything.n, lines[-1].inside.n, lines[-1].outside.n) == (8, 5, 3)
    assert lines[-1].outside.share(lines[-1].outside.right) == pytest.approx(2 / 3)
    assert figures.Tally().share(0) == 0.0


def test_confusions_come_most_frequent_first_with_the_surest_example() -> None:
    """A message that is asked again is no confusion, nor is one refusal for another."""
    first, *rest = figures.confusions(CASES)
    assert (first.truth, first.found, first.count, first.languages) == ("track_order", "late_delivery", 2, ("en", "es"))
    assert [(one.truth, one.found) for one in rest] == [("late_delivery", "out_of_scope"), ("other_support", "track_order")]
    assert len(figures.confusions(CASES, most=1)) == 1


def test_the_matrix_counts_every_reading_once() -> None:
    """Its rows add up to the examples."""
    rows = figures.matrix(CASES)
    assert rows["track_order"] == {"track_order": 1, "late_delivery": 2}
    assert sum(row.total() for row in rows.values()) == len(CASES)


def test_readings_of_like_confidence_are_judged_together() -> None:
    """Certainty itself belongs to the highest step, and empty steps are left out."""
    bins = figures.reliability([(0.92, True), (1.0, False), (0.15, False)])
    assert [(one.n, round(one.confidence, 2), one.right) for one in bins] == [(1, 0.15, 0.0), (2, 0.96, 0.5)]
    assert figures.intents_judged(CASES)[:2] == [(0.9, True), (0.7, False)]
    assert figures.gate_judged(CASES)[5] == (pytest.approx(0.1), False)


def test_a_higher_threshold_refuses_more_of_both() -> None:
    """That is the bargain the curve shows."""
    low, high = figures.threshold_curve(CASES, (0.0, 0.97))
    assert (low.inside_right, low.inside_wrong, low.outside_refused) == (0.6, 0.4, 0.0)
    assert (high.inside_right, high.inside_wrong, high.outside_refused) == (0.0, 0.4, 1.0)


@pytest.mark.parametrize("threshold", [0.5, 0.7, 0.9])
def test_the_curve_decides_as_the_product_does(model: IntentModel, encoder: Encoder, threshold: float) -> None:
    """At any threshold, what the figures take for answered is what the model answers."""
    strict = replace(model, calibration=replace(model.calibration, threshold=threshold))
    texts = ["where is my order", "tell me a story", "gift cards", "cancel", "how much", "asdf", "no quiero", "hm"]
    for text, vector in zip(texts, encoder.encode(texts), strict=True):
        decided = figures.folded(strict.predict(text, vector).intent)
        assert figures.answer_at(model.predict(text, vector), threshold) == decided


def test_the_worst_mistake_is_a_wrong_answer_that_left_no_room_for_the_truth() -> None:
    """A wrong answer is worse than a refusal; what was right is not shown."""
    found = figures.worst(CASES)
    assert [figures.given_to_truth(case) for case in found] == [0.01, 0.05, 0.3, 0.2, 0.6]
    assert figures.worst(CASES, most=2) == found[:2]


def test_a_fair_second_reading_counts_leniently() -> None:
    """As do refusals of all kinds for messages out of scope."""
    messages = [
        labelled.LabelledMessage("a", "track_order", frozenset({"late_delivery"})),
        labelled.LabelledMessage("b", "track_order", frozenset({"out_of_scope"})),
        labelled.LabelledMessage("c", "other_support"),
        labelled.LabelledMessage("d", "out_of_scope", frozenset({"bye"})),
    ]
    found = labelled.score(messages, ["late_delivery", "nlu_fallback", "out_of_scope", "bye"])
    assert found == labelled.Score(inside=2, inside_lenient=2, outside=2, outside_strict=1, outside_lenient=2)


def test_the_groups_of_a_file_are_scored_beside_the_whole(tmp_path: Path) -> None:
    """Language, tier and kind make a group; labels we do not know are told, for they can only be misses."""
    path = tmp_path / "real.jsonl"
    rows = [
        {"text": "where", "intent": "track_order", "lang": "en", "tier": "gold"},
        {"text": "dónde", "intent": "lost", "also_ok": None, "lang": "es"},
        {"text": "hm", "intent": "out_of_scope", "lang": "es"},
    ]
    path.write_text("\n\n".join(json.dumps(row) for row in rows))
    told: list[str] = []
    file = labelled.read_labelled(path, {"track_order"}, told.append)
    groups = labelled.scored(file.messages, [read_as("track_order", 0.9)] * 3, 0.85)
    assert [(one.name, one.at_default.inside, one.at_default.outside) for one in groups] == [("all", 2, 1), ("es", 1, 1), ("en gold", 1, 0)]
    assert [found.inside_strict for _, found in groups[0].frontier] == [1] * 8 + [0]
    assert len(told) == 1
    assert told[0].endswith(": lost")


@pytest.mark.parametrize(
    "line", [b"x", b"[]", b'{"text": 1, "intent": "a"}', b'{"text": "a"}', b"\xff", b'{"text":"a","intent":"a","also_ok":5}']
)
def test_a_bad_line_of_a_labelled_file_is_named(tmp_path: Path, line: bytes) -> None:
    """One sentence with the number of the line."""
    path = tmp_path / "real.jsonl"
    path.write_bytes(b'{"text": "fine", "intent": "a"}\n' + line)
    with pytest.raises(CannotEvaluate, match=r"(?i)line 2 of"):
        labelled.read_labelled(path, {"a"}, print)

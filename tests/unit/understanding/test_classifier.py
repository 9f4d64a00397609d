"""What a shopper wants, and when to say that it is not clear."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.unit.understanding.conftest import EXAMPLES
from understanding import storage
from understanding.classifier import FALLBACK, REFUSALS, IntentModel, Prediction
from understanding.encoder import Encoder
from understanding.fitting import Settings, fit, folds
from understanding.masking import masked


def predict(model: IntentModel, encoder: Encoder, text: str) -> Prediction:
    """The reading of one typed text."""
    return model.predict(masked(text), encoder.encode([masked(text)])[0])


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("where is order KS1001", "track_order"),
        ("pls cancel", "cancel_order"),
        ("cuanto sale el envio", "shipping_cost"),
        ("tell me something funny, a joke", "out_of_scope"),
    ],
)
def test_a_new_wording_is_understood(model: IntentModel, encoder: Encoder, text: str, intent: str) -> None:
    """Twenty-five examples are enough for the plain cases."""
    assert predict(model, encoder, text).intent == intent


def test_the_ranking_holds_every_intent_and_adds_up_to_one(model: IntentModel, encoder: Encoder) -> None:
    """Others show the best two as choices."""
    found = predict(model, encoder, "where is it")
    assert {name for name, _ in found.ranking} == set(EXAMPLES)
    assert sum(confidence for _, confidence in found.ranking) == pytest.approx(1.0, abs=1e-4)
    assert [c for _, c in found.ranking] == sorted((c for _, c in found.ranking), reverse=True)


def test_between_inside_and_outside_lies_the_fallback(model: IntentModel) -> None:
    """A message that is probably ours but not surely so is asked about again."""
    strict = replace(model, calibration=replace(model.calibration, threshold=0.9))
    even = np.full(len(model.intents), 1 / len(model.intents), dtype=np.float32)
    assert strict.decide(even, inside=0.95).intent not in (*REFUSALS, FALLBACK)
    assert strict.decide(even, inside=0.7).intent == FALLBACK
    assert strict.decide(even, inside=0.2).intent in REFUSALS


def test_a_kept_model_reads_as_before(model: IntentModel, encoder: Encoder, tmp_path: Path) -> None:
    """Half precision of the examples' vectors changes no answer."""
    storage.save(model, tmp_path)
    again = storage.load(tmp_path)
    for text in ("where is my parcel", "asdf jkl", "", "cancel"):
        before, after = predict(model, encoder, text), predict(again, encoder, text)
        assert before.intent == after.intent
        assert before.confidence == pytest.approx(after.confidence, abs=1e-2)


def test_a_model_of_another_format_is_refused(model: IntentModel, tmp_path: Path) -> None:
    """An old archive must be trained again, not guessed at."""
    storage.save(model, tmp_path)
    path = tmp_path / "intents.json"
    path.write_text(path.read_text().replace(f'"format": {storage.FORMAT}', '"format": 0'))
    with pytest.raises(ValueError, match="train again"):
        storage.load(tmp_path)


def test_no_pickle_is_read(tmp_path: Path, model: IntentModel) -> None:
    """An archive can hold data, never code."""
    storage.save(model, tmp_path)
    np.savez(tmp_path / "intents.npz", dense_weights=np.asarray([{"code": 1}], dtype=object))
    with pytest.raises(ValueError, match="allow_pickle"):
        storage.load(tmp_path)


def test_the_same_examples_give_the_same_model_in_any_order(encoder: Encoder) -> None:
    """Training draws nothing by chance."""
    pairs = [(text, intent) for intent, texts in EXAMPLES.items() for text in texts]
    one = fit(pairs, encoder, Settings(), say=len)
    other = fit(pairs[::-1] + pairs[:3], encoder, Settings(), say=len)
    assert one.calibration == other.calibration
    np.testing.assert_array_equal(one.dense.weights, other.dense.weights)
    np.testing.assert_array_equal(one.sparse.weights, other.sparse.weights)


def test_folds_deal_each_intent_out_evenly() -> None:
    """No fold is left without an intent that has enough examples."""
    dealt = folds(["a"] * 6 + ["b"] * 3, 3)
    assert [list(dealt[:6]).count(k) for k in range(3)] == [2, 2, 2]
    assert sorted(dealt[6:]) == [0, 1, 2]


@pytest.mark.parametrize("text", ["", " ", "👍", "\ud800", "x" * 4000, "字" * 4000, "\x00", "a\u0301" * 500])
def test_any_text_gets_a_reading(model: IntentModel, encoder: Encoder, text: str) -> None:
    """Nothing that can be typed stops the assistant."""
    found = predict(model, encoder, text)
    assert np.isfinite(found.confidence)

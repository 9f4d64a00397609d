"""A kept model is read only when it is of the format that this code writes, and a training tells how far it is."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.unit.understanding.conftest import EXAMPLES
from understanding import storage
from understanding.classifier import IntentModel
from understanding.encoder import DIMENSIONS, Encoder
from understanding.fitting import Settings, encoded, fit


@pytest.mark.parametrize("facts", [{"format": storage.FORMAT + 1}, {"format": "2"}, {"intents": []}, [], None])
def test_a_model_of_another_format_says_so_in_a_sentence(model: IntentModel, tmp_path: Path, facts: object) -> None:
    """Newer, older, or from before there were formats."""
    storage.save(model, tmp_path)
    (tmp_path / "intents.json").write_text(json.dumps(facts))
    with pytest.raises(ValueError, match=rf"has format .*, this code reads {storage.FORMAT}: train again"):
        storage.load(tmp_path)


def test_nothing_but_arrays_and_json_is_kept(model: IntentModel, tmp_path: Path) -> None:
    """No pickle, so loading can run no code."""
    storage.save(model, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["intents.json", "intents.npz"]


class Lengths(Encoder):
    """An encoder that only counts letters."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Every number of a row is the length of its text."""
        return np.repeat(np.asarray([[len(text)] for text in texts], dtype=np.float32), DIMENSIONS, axis=1)


def test_many_examples_are_encoded_a_part_at_a_time() -> None:
    """Each part is told, and every text keeps its place."""
    texts = ["x" * (1 + i % 7) for i in range(5000)]
    told: list[str] = []
    rows = encoded(texts, Lengths(), told.append)
    assert [row[0] for row in rows] == [len(text) for text in texts]
    assert told == [f"understanding: {n} of 5000 examples are encoded" for n in (2048, 4096)]


def test_a_training_tells_how_many_examples_are_encoded_and_fits_done(encoder: Encoder) -> None:
    """Those who wait see that it goes on."""
    pairs = [(text, intent) for intent, texts in EXAMPLES.items() for text in texts]
    many = pairs + [(f"{text} {number}", intent) for text, intent in pairs for number in ("one", "two", "three")]
    told: list[str] = []
    fit(many, encoder, Settings(folds=2, rounds=5), told.append)
    assert told[0] == f"understanding: {len(many)} examples of {len(EXAMPLES)} intents are encoded"
    assert [line.split(" is done")[0] for line in told[1:4]] == [f"understanding: fit {number} of 3" for number in (1, 2, 3)]
    assert told[-1].endswith("now packing")

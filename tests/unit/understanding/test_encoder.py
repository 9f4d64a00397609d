"""The sentence encoder and its weights."""

import numpy as np
import pytest

from understanding import encoder as module
from understanding.encoder import Encoder, WeightsChanged, check_weights


def test_vectors_have_unit_length(encoder: Encoder) -> None:
    """Similarity is then a plain product."""
    rows = encoder.encode(["where is my order", "", "¿Dónde está mi pedido?"])
    assert rows.shape == (3, 512)
    assert rows.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1.0, atol=1e-5)


def test_a_question_lies_near_its_translation(encoder: Encoder) -> None:
    """This is what lets one set of examples serve several languages."""
    english, spanish, other = encoder.encode(["where is my order", "¿dónde está mi pedido?", "i like cooking pasta"])
    assert english @ spanish > 0.5
    assert english @ other < 0.3


def test_no_text_gives_no_rows(encoder: Encoder) -> None:
    """An empty list is no fault."""
    assert encoder.encode([]).shape == (0, 512)


def test_a_text_alone_and_among_others_reads_the_same(encoder: Encoder) -> None:
    """Neighbours in a batch do not leak into each other."""
    alone, among = encoder.encode(["track it"])[0], encoder.encode(["hello there", "track it", "bye"])[1]
    np.testing.assert_allclose(alone, among, atol=1e-5)


def test_changed_weights_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A replaced upload of the package must not read a single message."""
    check_weights()
    monkeypatch.setattr(module, "WEIGHTS", {"sp.model": "0" * 64})
    with pytest.raises(WeightsChanged, match=r"sp\.model"):
        Encoder().encode(["x"])

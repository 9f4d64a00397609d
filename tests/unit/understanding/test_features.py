"""TF-IDF without a library when it serves."""

import numpy as np
import pytest

pytest.importorskip("numpy")

from understanding.features import Vocabulary, terms

TEXTS = ["where is my order", "where is my parcel", "cancel my order", "donde esta mi pedido"]


def test_typos_share_word_pieces() -> None:
    """A shopper who writes "ordr" means "order"."""
    assert {"c or", "cord"} <= {term.rstrip() for term in terms("ordr")} & {term.rstrip() for term in terms("order")}


def test_the_order_of_the_texts_does_not_matter() -> None:
    """A vocabulary is a fact about a set of texts."""
    one, other = Vocabulary.fitted(TEXTS), Vocabulary.fitted(TEXTS[::-1])
    assert one.index == other.index
    np.testing.assert_array_equal(one.idf, other.idf)


def test_a_row_has_unit_length_and_an_unknown_text_has_none() -> None:
    """An unknown text must not pull in any direction."""
    vocabulary = Vocabulary.fitted(TEXTS)
    columns, weights = vocabulary.row("where is it")
    assert np.linalg.norm(weights) == pytest.approx(1.0)
    assert len(columns) == len(weights)
    assert len(vocabulary.row("\u4e2d")[0]) == 0


def test_the_matrix_for_fitting_holds_the_same_rows() -> None:
    """What is fitted is what is served."""
    pytest.importorskip("scipy")
    vocabulary = Vocabulary.fitted(TEXTS)
    matrix = vocabulary.matrix(TEXTS).toarray()
    columns, weights = vocabulary.row(TEXTS[1])
    np.testing.assert_allclose(matrix[1, columns], weights)

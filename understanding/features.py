"""TF-IDF over words and word pieces, with nothing but dictionaries when it serves.

Words and pairs of words catch the wording; pieces of two to four letters inside words forgive typos.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from understanding.text import without_accents

_WORD = re.compile(r"\w+|[?!]", re.UNICODE)
PIECES = (2, 3, 4)
MAX_TERMS = 2000


def terms(text: str) -> Counter[str]:
    """The counted terms of one masked text: words, pairs of words, pieces of words."""
    words = _WORD.findall(without_accents(text))[:MAX_TERMS]
    found = Counter(f"w {word}" for word in words)
    found.update(f"w {first} {second}" for first, second in pairwise(words))
    for word in words:
        found.update(_pieces(word[:40]))
    return found


def _pieces(word: str) -> Iterable[str]:
    padded = f" {word} "
    for size in PIECES:
        for start in range(max(1, len(padded) - size + 1)):
            yield f"c{padded[start : start + size]}"


@dataclass(frozen=True)
class Vocabulary:
    """The known terms and how telling each one is."""

    index: dict[str, int]
    idf: NDArray[np.float32]

    @classmethod
    def fitted(cls, texts: Sequence[str], min_documents: int = 2) -> Self:
        """Learn the terms of these texts; the order of the texts does not matter."""
        documents: Counter[str] = Counter()
        for text in texts:
            documents.update(terms(text).keys())
        kept = sorted(term for term, count in documents.items() if count >= min_documents)
        idf = [math.log((1 + len(texts)) / (1 + documents[term])) + 1.0 for term in kept]
        return cls({term: i for i, term in enumerate(kept)}, np.asarray(idf, dtype=np.float32))

    def row(self, text: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The columns and unit-length weights of one text; both empty when no term is known."""
        counts = {self.index[term]: n for term, n in terms(text).items() if term in self.index}
        columns = np.fromiter(counts.keys(), dtype=np.int64, count=len(counts))
        raw = np.fromiter(counts.values(), dtype=np.float32, count=len(counts))
        weights = (1.0 + np.log(raw)) * self.idf[columns] if counts else raw
        length = float(np.linalg.norm(weights))
        return columns, (weights / length if length else weights).astype(np.float32)

    def matrix(self, texts: Sequence[str]) -> Any:
        """All texts as one sparse matrix; only fitting needs it, so scipy is imported here."""
        from scipy.sparse import csr_matrix  # noqa: PLC0415 - serving must not load it

        rows = [self.row(text) for text in texts]
        pointers = np.cumsum([0] + [len(columns) for columns, _ in rows])
        columns = np.concatenate([c for c, _ in rows]) if rows else np.zeros(0, dtype=np.int64)
        weights = np.concatenate([w for _, w in rows]) if rows else np.zeros(0, dtype=np.float32)
        return csr_matrix((weights, columns, pointers), shape=(len(texts), len(self.index)))

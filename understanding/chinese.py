"""A text in Chinese signs alone: simplified or traditional Chinese, or Japanese without kana."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from understanding.language_model import shares
from understanding.lexicons import Lexicon, lexicon
from understanding.phrases import Phrases
from understanding.scripts import script_weights
from understanding.wordlists import wordlist

SIMPLIFIED, TRADITIONAL, JAPANESE = "zh-Hans", "zh-Hant", "ja"
LIKELY = 0.5


@dataclass(frozen=True)
class _Signs:
    """What tells simplified from traditional Chinese, and Chinese from Japanese."""

    simplified: frozenset[str]
    traditional: frozenset[str]
    chinese: frozenset[str]
    japanese: tuple[str, ...]
    phrases: tuple[Phrases, Phrases]


def chinese_or_japanese(text: str, before: str | None) -> str:
    """By the signs that one script alone has, by Japanese words, by names, by the language before, by the model."""
    signs = _signs()
    simplified, traditional = (sum(sign in of for sign in text) for of in (signs.simplified, signs.traditional))
    is_chinese = not signs.chinese.isdisjoint(text)
    if not simplified and not is_chinese and any(word in text for word in signs.japanese):
        return JAPANESE
    if simplified == traditional:
        simplified, traditional = (sum(1 for _ in of.find(text)) for of in signs.phrases)
    if simplified != traditional:
        return TRADITIONAL if traditional > simplified else SIMPLIFIED
    if before in {SIMPLIFIED, TRADITIONAL} or (before == JAPANESE and not is_chinese):
        return before or SIMPLIFIED
    return JAPANESE if not is_chinese and shares(text).get(JAPANESE, 0.0) > LIKELY else SIMPLIFIED


@lru_cache(maxsize=1)
def _signs() -> _Signs:
    simplified, traditional, japanese = (lexicon(code) for code in (SIMPLIFIED, TRADITIONAL, JAPANESE))
    only_simplified, only_traditional = (frozenset(word for word in words.words if len(word) == 1) for words in (simplified, traditional))
    listed = wordlist("languages")
    phrases = set(_phrases(simplified)), set(_phrases(traditional))
    return _Signs(
        only_simplified - only_traditional,
        (only_traditional - only_simplified) | frozenset(listed["traditional"]),
        frozenset(listed["chinese"]),
        tuple(word for word in japanese.words if len(word) > 1 and set(script_weights(word)) == {"han"}),
        (Phrases(phrases[0] - phrases[1]), Phrases(phrases[1] - phrases[0])),
    )


def _phrases(words: Lexicon) -> Iterable[str]:
    named = (words.units, words.methods, words.item_kinds, words.cities)
    return (phrase for of in named for phrases in of.values() for phrase in phrases)

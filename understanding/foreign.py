"""Is a message clearly in a language that the shop does not speak? A false alarm is worse than a miss."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from understanding.language_model import bcp_47, shares, with_relatives
from understanding.scripts import OURS
from understanding.wordlists import wordlist

# A script that none of the sixteen languages uses tells enough in two words; any other needs a sentence,
# of which the model is sure, and in which hardly a word is one of ours.
MOST_OF_IT = 0.6
FEWEST_WORDS = 4
MANY_WORDS = 5
FEWEST_LETTERS = 6
SURE_OF_ITS_SCRIPT = 0.99
TWO = 2


@dataclass(frozen=True)
class Proof:
    """What a sentence must show: words, the model's trust in one language and in all foreign ones, and how little of ours."""

    words: int
    sure: float
    foreign: float
    ours: float
    told: float


_SHORT = Proof(words=FEWEST_WORDS, sure=0.85, foreign=0.85, ours=0.1, told=0.75)
_LONG = Proof(words=MANY_WORDS, sure=0.4, foreign=0.85, ours=0.1, told=0.75)
# With letters that none of ours has. Russian and Arabic share many words with their neighbours, so their words count for less.
_MARKED = Proof(words=FEWEST_WORDS - 1, sure=0.4, foreign=0.6, ours=0.1, told=0.75)
_MARKED_NEIGHBOUR = Proof(words=FEWEST_WORDS - 1, sure=0.4, foreign=0.6, ours=0.35, told=2.0)
_ONE_MARK = Proof(words=FEWEST_WORDS, sure=0.9, foreign=0.9, ours=0.1, told=2.0)
_LANGUAGE_OF = {"kana": "ja", "hangul": "ko", "thai": "th"}


def outside(text: str, words: Sequence[str], scripts: Mapping[str, float], told: Mapping[str, float], spoken: frozenset[str]) -> str | None:
    """The BCP 47 code of the language of a message that is clearly in none of those spoken.

    ``spoken`` are bare codes, ``told`` is what the message's words are worth to each language that is spoken.
    """
    total = sum(scripts.values())
    main = max(scripts, key=lambda script: scripts[script])
    if scripts[main] / total < MOST_OF_IT or total < FEWEST_LETTERS or len(text.split()) < TWO:
        return None
    if main not in OURS:
        return _of_script(main, text)
    if main in _LANGUAGE_OF:
        return _LANGUAGE_OF[main] if _LANGUAGE_OF[main] not in spoken else None
    if main == "han":
        return None if {"zh", "ja"} & spoken else "zh"
    return _by_model(main, words, max(told.values(), default=0.0) / len(words), spoken)


def _of_script(script: str, text: str) -> str | None:
    likely = shares(text)
    best = max(likely, key=lambda label: likely[label], default=script)
    return bcp_47(best) if best in _foreign() and likely[best] >= SURE_OF_ITS_SCRIPT else script


def _by_model(script: str, words: Sequence[str], told: float, spoken: frozenset[str]) -> str | None:
    proofs = [proof for proof in _proofs(script, words) if len(words) >= proof.words and told <= proof.told]
    if not proofs:
        return None
    likely = with_relatives(shares(" ".join(words)))
    ours = sum(share for label, share in likely.items() if label in spoken)
    best = max(likely, key=lambda label: likely[label], default="")
    foreign = sum(likely.values()) - ours
    is_named = best not in spoken and best in _foreign() | _SIXTEEN
    if not is_named or not any(likely[best] >= proof.sure and foreign >= proof.foreign and ours <= proof.ours for proof in proofs):
        return None
    return wordlist("languages")["in_latin"].get(best, bcp_47(best)) if script == "latin" else bcp_47(best)


def _proofs(script: str, words: Sequence[str]) -> Iterator[Proof]:
    """The proofs of which one is enough."""
    yield from (_SHORT, _LONG)
    marked = sum(not _letters().isdisjoint(word) for word in words)
    if marked >= TWO:
        yield _MARKED if script == "latin" else _MARKED_NEIGHBOUR
    elif marked and script != "latin":
        yield _ONE_MARK


_SIXTEEN = frozenset({"ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr"})


@lru_cache(maxsize=1)
def _foreign() -> frozenset[str]:
    return frozenset(wordlist("languages")["foreign"])


@lru_cache(maxsize=1)
def _letters() -> frozenset[str]:
    return frozenset(wordlist("languages")["foreign_letters"])

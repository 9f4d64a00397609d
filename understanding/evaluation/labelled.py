"""Scoring files of labelled messages: strictly (the label), leniently (the label or a fair second one)."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from understanding.classifier import OUT_OF_SCOPE, Prediction
from understanding.evaluation.examples import CannotEvaluate
from understanding.evaluation.figures import REFUSED, THRESHOLDS, Answer, answer_at, folded
from understanding.masking import masked


@dataclass(frozen=True)
class LabelledMessage:
    """One message, what it asks for, and what else would be a fair reading."""

    masked: str
    intent: str
    also_ok: frozenset[str] = frozenset()
    group: str = ""
    text: str = ""
    language: str = ""


@dataclass(frozen=True)
class LabelledFile:
    """The messages of one file."""

    name: str
    messages: list[LabelledMessage]


@dataclass(frozen=True)
class Score:
    """Counts of one group at one threshold."""

    inside: int = 0
    inside_strict: int = 0
    inside_lenient: int = 0
    outside: int = 0
    outside_strict: int = 0
    outside_lenient: int = 0


@dataclass(frozen=True)
class Scored:
    """One group of one file: its score at the product's threshold, and the frontier."""

    name: str
    at_default: Score
    frontier: tuple[tuple[float, Score], ...]


@dataclass(frozen=True)
class ScoredFile:
    """One file with its groups, the whole of it first."""

    name: str
    groups: list[Scored]


def read_labelled(path: Path, known: AbstractSet[str], say: Callable[[str], None]) -> LabelledFile:
    """The messages of a JSON lines file; only ``text`` and ``intent`` must be there. Unknown labels are told."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError:
        raise CannotEvaluate(f"{path} cannot be read.") from None
    messages = list(_messages(path, lines))
    if not messages:
        raise CannotEvaluate(f"{path} holds no messages.")
    unknown = sorted({message.intent for message in messages} - known - REFUSED)
    if unknown:
        say(f"evaluation: {path} has labels that are no intents here and can only be misses: {', '.join(unknown)}")
    return LabelledFile(path.name, messages)


def _messages(path: Path, lines: Iterable[bytes]) -> Iterator[LabelledMessage]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row: Any = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except (UnicodeDecodeError, json.JSONDecodeError, RecursionError):
            raise CannotEvaluate(f"Line {number} of {path} is not JSON.") from None
        if not isinstance(row, dict) or not isinstance(row.get("text"), str) or not isinstance(row.get("intent"), str):
            raise CannotEvaluate(f'Line {number} of {path} must be an object with a "text" and an "intent" that are strings.')
        also = row.get("also_ok") or []
        if not isinstance(also, list) or not all(isinstance(name, str) for name in also):
            raise CannotEvaluate(f'"also_ok" in line {number} of {path} must be a list of intents.')
        group = " ".join(str(row[key]) for key in ("lang", "tier", "kind") if row.get(key))
        language = str(row.get("lang") or "")
        yield LabelledMessage(masked(row["text"]), row["intent"], frozenset(map(folded, also)), group, row["text"], language)


def score(messages: Sequence[LabelledMessage], answers: Sequence[str]) -> Score:
    """Count the answers, where all refusals are one."""
    counts: Counter[str] = Counter()
    for message, answer in zip(messages, answers, strict=True):
        truth, found = folded(message.intent), folded(answer)
        side = "outside" if truth == OUT_OF_SCOPE else "inside"
        counts[side] += 1
        counts[f"{side}_strict"] += found == truth
        counts[f"{side}_lenient"] += is_right(message, answer)
    return Score(**counts)


def is_right(message: LabelledMessage, answer: str) -> bool:
    """Whether an answer is the label or a fair second one, all refusals being one."""
    found = folded(answer)
    return found == folded(message.intent) or found in message.also_ok


def by_intent(messages: Sequence[LabelledMessage], found: Sequence[Prediction]) -> dict[str, tuple[int, int]]:
    """For each label the messages and those that were read right, leniently; refusals of all kinds are one."""
    counts: dict[str, tuple[int, int]] = {}
    for message, prediction in zip(messages, found, strict=True):
        n, right = counts.get(folded(message.intent), (0, 0))
        counts[folded(message.intent)] = (n + 1, right + is_right(message, prediction.intent))
    return dict(sorted(counts.items()))


def scored_files(
    files: Sequence[LabelledFile], found: Sequence[Prediction], default: float, answer: Answer = answer_at
) -> list[ScoredFile]:
    """Score each file; the readings are those of all files in turn."""
    rest = iter(found)
    return [ScoredFile(file.name, scored(file.messages, [next(rest) for _ in file.messages], default, answer)) for file in files]


def scored(messages: Sequence[LabelledMessage], found: Sequence[Prediction], default: float, answer: Answer = answer_at) -> list[Scored]:
    """The whole file first, then each of its groups, the largest first."""
    groups: dict[str, list[int]] = defaultdict(list)
    for place, message in enumerate(messages):
        groups[message.group].append(place)
    order = sorted(groups, key=lambda name: (-len(groups[name]), name))
    parts = [("all", list(range(len(messages))))] + [(name or "unnamed", groups[name]) for name in order if len(groups) > 1]

    def part(name: str, places: Sequence[int]) -> Scored:
        def at(threshold: float) -> Score:
            return score([messages[i] for i in places], [answer(found[i], threshold) for i in places])

        return Scored(name, at(default), tuple((threshold, at(threshold)) for threshold in THRESHOLDS))

    return [part(name, places) for name, places in parts]

"""The written examples with their languages, dealt out to folds, and the settings the product trains with."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from understanding.fitting import Settings
from understanding.masking import masked

COMPONENT = "understanding.rasa_components.SentenceIntents"


class CannotEvaluate(ValueError):
    """What was given cannot be evaluated; its text is one sentence for the person at the keyboard."""


@dataclass(frozen=True)
class Example:
    """One written example. ``masked`` is what the readers see of it."""

    text: str
    intent: str
    language: str
    masked: str
    fold: int = 0


def read_examples(folder: Path) -> list[Example]:
    """The examples of ``folder/<language>/*.yml``, one for each language, intent and masked text."""
    found: dict[tuple[str, str, str], Example] = {}
    for path in sorted(folder.glob("*/*.yml")):
        for text, intent in _pairs(path):
            example = Example(text, intent, path.parent.name, masked(text))
            if example.masked:
                found.setdefault((example.language, intent, example.masked), example)
    if len({example.intent for example in found.values()}) < 2:  # noqa: PLR2004 - with one there is nothing to choose
        raise CannotEvaluate(f"There are no examples of two intents in {folder}/<language>/*.yml.")
    return list(found.values())


def _pairs(path: Path) -> list[tuple[str, str]]:
    try:
        content: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
        entries = [(str(entry["intent"]), str(entry["examples"])) for entry in content["nlu"] if "intent" in entry]
    except (yaml.YAMLError, KeyError, TypeError, UnicodeDecodeError):
        raise CannotEvaluate(f"{path} does not hold examples of intents.") from None
    lines = [(line.strip(), intent) for intent, block in entries for line in block.splitlines()]
    return [(line[2:].strip(), intent) for line, intent in lines if line.startswith("- ")]


def dealt(examples: Sequence[Example], count: int) -> list[Example]:
    """The examples with their folds, sorted by intent, language and text.

    Each intent of each language is dealt out in turn, in the order of a checksum: neighbours in the
    alphabet are often near-copies, and dealing them out one by one would let every fold see its own
    answers. For the same reason what is masked to the same words stays in one fold.
    """
    fold_of: dict[str, int] = {}
    turns: dict[tuple[str, str], int] = {}
    for example in sorted(examples, key=lambda e: (hashlib.sha256(e.masked.encode()).hexdigest(), e.language, e.intent)):
        kind = (example.intent, example.language)
        if example.masked not in fold_of:
            fold_of[example.masked] = turns.get(kind, 0) % count
            turns[kind] = turns.get(kind, 0) + 1
    kept = sorted(examples, key=lambda e: (e.intent, e.language, e.masked))
    return [replace(example, fold=fold_of[example.masked]) for example in kept]


def read_settings(config: Path) -> Settings:
    """The settings of the intent step: the defaults, and what the configuration says otherwise."""
    try:
        content: Any = yaml.safe_load(config.read_text(encoding="utf-8"))
        steps = [step for step in content["pipeline"] if step["name"] == COMPONENT]
    except (OSError, yaml.YAMLError, KeyError, TypeError, UnicodeDecodeError):
        raise CannotEvaluate(f"{config} is not a configuration with a pipeline.") from None
    if len(steps) != 1:
        raise CannotEvaluate(f"{config} must name {COMPONENT} once in its pipeline.")
    known = vars(Settings())
    return Settings(**{name: value for name, value in steps[0].items() if name in known})

"""What a message can mean, in words for people (`intents.yml`)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import yaml

# Not understood: no message means this, so nobody can choose it.
NOT_UNDERSTOOD = "nlu_fallback"
_NOT_UNDERSTOOD_NAME = "Not understood"


@dataclass(frozen=True)
class Intent:
    """One meaning: its id in the training data, its name in few words and a sentence about it."""

    id: str
    name: str
    meaning: str


@lru_cache(maxsize=1)
def groups() -> Mapping[str, tuple[Intent, ...]]:
    """Return the intents by the heading under which they are offered."""
    found = yaml.safe_load((resources.files("helpdesk") / "intents.yml").read_text(encoding="utf-8"))
    return {one["group"]: tuple(Intent(name, told["name"], told["meaning"]) for name, told in one["intents"].items()) for one in found}


@lru_cache(maxsize=1)
def intents() -> Mapping[str, Intent]:
    """Return all intents by id."""
    return {intent.id: intent for group in groups().values() for intent in group}


def name_of(intent: str | None) -> str:
    """Return the name of an intent; what is no intent of ours is named as it is."""
    if intent is None or intent == NOT_UNDERSTOOD:
        return _NOT_UNDERSTOOD_NAME
    known = intents().get(intent)
    return known.name if known else intent.replace("_", " ")

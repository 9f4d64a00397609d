"""Which action answers a message: the one Rasa's rules chose, unless the message asks several things or picks what was offered.

The rules in `data/rules` are the one place that says which intent leads to which action; they are read here again
for the questions that a message holds besides the one Rasa acts on.
"""

import inspect
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from actions.edge import DialogueAction
from actions.handoff import AskedForPerson
from helpdesk.answers.catalogue import catalogue
from helpdesk.bootstrap import product
from helpdesk.services.dialogue import Dialogue
from helpdesk.services.several import combined
from helpdesk.services.turns import Entities, Outcome, Turn

# What a whole message is about, wherever in it that stands.
_OF_THE_WHOLE = frozenset({"order_number", "email"})
_TOPICS_OFFERED = 2


def respond(action: DialogueAction, dialogue: Dialogue, turn: Turn, message: Mapping[str, Any]) -> Outcome:
    """Answer a turn with the action Rasa chose, or with what the message itself says more exactly."""
    outside = message.get("language_outside")
    if isinstance(outside, str):
        return dialogue.outside(turn, outside)
    turn = turn.with_topics(_topics(message, turn.language))
    picked = _picked(turn)
    if picked:
        return routes()[picked].respond(dialogue, turn)
    asked = [part for part in message.get("parts") or () if part.get("intent") in routes()]
    # Who wants a person gets one, whatever else is asked: then the questions wait for that person, unless that wish is one of them.
    if len(asked) > 1 and (not isinstance(action, AskedForPerson) or any(_wants_person(part) for part in asked)):
        return _several(dialogue, turn, asked, message.get("entities") or ())
    return action.respond(dialogue, turn)


def _wants_person(part: Mapping[str, Any]) -> bool:
    return isinstance(routes()[part["intent"]], AskedForPerson)


@lru_cache(maxsize=1)
def routes() -> Mapping[str, DialogueAction]:
    """Map each intent to the action its rule names."""
    known = {action.name(): action for action in _actions(DialogueAction)}
    found: dict[str, DialogueAction] = {}
    for path in sorted(Path(product().settings.root, "data", "rules").glob("*.yml")):
        for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]:
            steps = {key: value for step in rule["steps"] for key, value in step.items()}
            if "intent" in steps and steps.get("action") in known:
                found[steps["intent"]] = known[steps["action"]]
    return found


def _actions(base: type[Any]) -> Iterator[DialogueAction]:
    """Build one of each action there is; Rasa's server has loaded their modules."""
    for child in base.__subclasses__():
        if not inspect.isabstract(child) and child.__module__.startswith(f"{__package__}."):
            yield child()
        yield from _actions(child)


def _several(dialogue: Dialogue, turn: Turn, asked: Sequence[Mapping[str, Any]], entities: Sequence[Mapping[str, Any]]) -> Outcome:
    """Answer each question of a message after the other, each with what was said in its own piece."""
    outcomes: list[Outcome] = []
    held = turn.conversation
    for part in asked:
        told = _entities_of(part, entities)
        if held.tries > turn.conversation.tries:  # the same wrong proof is not held against the shopper twice
            told = tuple(entity for entity in told if entity[0] not in _OF_THE_WHOLE)
        own = turn.about(held, part["intent"], told)
        outcomes.append(routes()[part["intent"]].respond(dialogue, own))
        held = outcomes[-1].conversation
    return combined(outcomes)


def _entities_of(part: Mapping[str, Any], entities: Sequence[Mapping[str, Any]]) -> Entities:
    """The entities of a piece: its own, those of the whole message, and what only another piece names ("how much, and how long?")."""
    told = [e for e in entities if e.get("value") is not None and e.get("start") is not None]
    own = [e for e in told if part["start"] <= e["start"] < part["end"]]
    named = {e["entity"] for e in own}
    shared = [e for e in told if e not in own and (e["entity"] in _OF_THE_WHOLE or e["entity"] not in named)]
    # What stands before the piece is nearer to it than what comes after.
    shared.sort(key=lambda e: (e["start"] < part["start"], e["start"]))
    return tuple((e["entity"], e["value"]) for e in (*shared, *own))


def _topics(message: Mapping[str, Any], language: str) -> tuple[str, ...]:
    """The likeliest matters of a message that have words to be offered in."""
    ranked = [str(entry.get("name")) for entry in message.get("intent_ranking") or ()]
    words = catalogue(language)
    return tuple(name for name in ranked if words.has(f"topic-{name}") and name in routes())[:_TOPICS_OFFERED]


def _picked(turn: Turn) -> str | None:
    """The topic whose very words the shopper sent back, of those that were offered."""
    offer = turn.conversation.offer or {}
    words = catalogue(turn.language)
    offered = [name for name in offer.get("topics", ()) if words.has(f"topic-{name}") and name in routes()]
    return next((name for name in offered if words.text(f"topic-{name}", {}) == turn.text.strip()), None)

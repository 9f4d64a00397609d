"""Rasa remembers nothing between messages."""

import asyncio
from pathlib import Path

import yaml
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.common import class_from_module_path

from understanding.rasa_trackers import NoMemory


def test_a_conversation_that_was_saved_is_not_found_again() -> None:
    """What Rasa would remember would only make the next turn dearer."""

    async def story() -> tuple[DialogueStateTracker | None, list[str]]:
        """Save a conversation and look for it."""
        store = NoMemory(Domain.empty())
        await store.save(DialogueStateTracker.from_events("a", [UserUttered("hi")]))
        return await store.retrieve("a"), list(await store.keys())

    assert asyncio.run(story()) == (None, [])


def test_that_is_the_store_which_rasa_is_run_with() -> None:
    """So erasing a conversation from the product's database erases all there is."""
    endpoints = yaml.safe_load((Path(__file__).parents[3] / "endpoints.yml").read_text(encoding="utf-8"))
    assert class_from_module_path(endpoints["tracker_store"]["type"]) is NoMemory
    assert "event_broker" not in endpoints

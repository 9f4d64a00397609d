"""Rasa remembers nothing between messages."""

import asyncio

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from understanding.rasa_trackers import NoMemory


def test_a_conversation_that_was_saved_is_not_found_again() -> None:
    """What Rasa would remember would only make the next turn dearer."""

    async def story() -> tuple[DialogueStateTracker | None, list[str]]:
        """Save a conversation and look for it."""
        store = NoMemory(Domain.empty())
        await store.save(DialogueStateTracker.from_events("a", [UserUttered("hi")]))
        return await store.retrieve("a"), list(await store.keys())

    assert asyncio.run(story()) == (None, [])

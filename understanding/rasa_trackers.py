"""Rasa's memory of conversations: none.

Everything a turn needs comes with its message, and the state of a conversation (what is proven, asked, offered) is a row of the
product's database. What Rasa would remember beside it is never read, yet it is stored, replayed and sent to the action server
with every message, so that a turn grows dearer with each one before it. So every message is a fresh dialogue to Rasa.
"""

from collections.abc import Iterable

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.trackers import DialogueStateTracker


class NoMemory(TrackerStore):
    """Forgets each turn when it is over."""

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Tell the event broker, if there is one, and keep nothing."""
        await self.stream_events(tracker)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:  # noqa: ARG002 - Rasa's signature
        """There is never anything to return."""
        return None

    async def keys(self) -> Iterable[str]:
        """Nothing is remembered."""
        return []

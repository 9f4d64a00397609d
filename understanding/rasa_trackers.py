"""Rasa's memory of conversations: in this process, and never more than it is given.

Rasa's own in-memory store grows for ever, its SQL store keeps shoppers' words on disk. The gateway owns
the transcript and the dialogue is disposable, so the conversations used longest ago are simply forgotten:
a shopper who comes back after that starts a fresh dialogue.
"""

from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

MEGABYTE = 1024 * 1024


class RecentConversations(InMemoryTrackerStore):
    """Keeps the conversations used last, bounded in number and in size."""

    def __init__(
        self,
        domain: Domain,
        event_broker: EventBroker | None = None,
        most_conversations: int = 2000,
        most_megabytes: int = 64,
        **kwargs: Any,
    ) -> None:
        super().__init__(domain, event_broker, **kwargs)
        self.store: OrderedDict[str, str] = OrderedDict()
        self._most = int(most_conversations)
        self._room = int(most_megabytes) * MEGABYTE
        self._used = 0

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep a conversation as the one used last, and forget the oldest ones when there is no room."""
        await self.stream_events(tracker)
        self._drop(tracker.sender_id)
        serialised = self.serialise_tracker(tracker)
        self.store[tracker.sender_id] = serialised
        self._used += len(serialised)
        while len(self.store) > 1 and (len(self.store) > self._most or self._used > self._room):
            self._drop(next(iter(self.store)))

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """A conversation, which thereby counts as used now."""
        if sender_id in self.store:
            self.store.move_to_end(sender_id)
        return await super().retrieve(sender_id)

    async def keys(self) -> Iterable[str]:
        """The conversations that are remembered."""
        return list(self.store)

    def _drop(self, sender_id: str) -> None:
        self._used -= len(self.store.pop(sender_id, ""))

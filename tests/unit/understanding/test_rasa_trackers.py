"""Rasa's memory is bounded."""

import asyncio

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from understanding.rasa_trackers import RecentConversations


def spoken(sender: str, text: str = "hi") -> DialogueStateTracker:
    """A conversation with one message."""
    return DialogueStateTracker.from_events(sender, [UserUttered(text)])


async def keep(store: RecentConversations, *senders: str, text: str = "hi") -> None:
    """Save those conversations one after the other."""
    for sender in senders:
        await store.save(spoken(sender, text))


def test_the_conversation_used_longest_ago_is_forgotten_first() -> None:
    """Looking at a conversation counts as using it."""

    async def story() -> list[str]:
        """What happens."""
        store = RecentConversations(Domain.empty(), most_conversations=2)
        await keep(store, "a", "b")
        await store.retrieve("a")
        await keep(store, "c")
        return list(await store.keys())

    assert asyncio.run(story()) == ["a", "c"]


def test_long_conversations_leave_room_for_fewer() -> None:
    """The bound is in size too, and the newest conversation always stays."""

    async def story() -> tuple[list[str], int]:
        """What happens."""
        store = RecentConversations(Domain.empty(), most_conversations=100, most_megabytes=1)
        await keep(store, "a", "b", "c", text="x" * 600_000)
        return list(await store.keys()), store._used

    kept, used = asyncio.run(story())
    assert kept == ["c"]
    assert used < 1_500_000


def test_saving_again_counts_once() -> None:
    """The size follows the conversation, not the number of saves."""

    async def story() -> tuple[int, int]:
        """What happens."""
        store = RecentConversations(Domain.empty())
        await keep(store, "a")
        once = store._used
        await keep(store, "a", "a")
        return once, store._used

    once, thrice = asyncio.run(story())
    assert abs(once - thrice) < 100  # the times written into it differ by some digits


def test_a_conversation_comes_back_as_it_was() -> None:
    """Until it is forgotten."""

    async def story() -> DialogueStateTracker | None:
        """What happens."""
        store = RecentConversations(Domain.empty())
        await keep(store, "a", text="where is it")
        assert await store.retrieve("nobody") is None
        return await store.retrieve("a")

    found = asyncio.run(story())
    assert found is not None
    assert found.latest_message is not None
    assert found.latest_message.text == "where is it"

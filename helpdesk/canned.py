"""Canned replies: texts a shop's agents send often, with variables that are filled in when one is used."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from helpdesk.audit import Entry
from helpdesk.errors import HelpdeskError


class ShortcutTaken(HelpdeskError):
    """The shop has a reply under this shortcut already."""


@dataclass(frozen=True)
class CannedReply:
    """One reply of a shop, found by its shortcut. `text` may hold variables such as `{order}`."""

    shop: str
    shortcut: str
    text: str
    id: int | None = None
    at: datetime | None = None


class CannedStore(Protocol):
    """Keeps canned replies; every method is one transaction."""

    def listed(self, shops: Sequence[str]) -> Sequence[CannedReply]:
        """Return the replies of these shops, by shop and shortcut."""
        ...

    def of_id(self, reply_id: int) -> CannedReply | None:
        """Return a reply, or None."""
        ...

    def add(self, reply: CannedReply, entry: Entry, at: datetime) -> int:
        """Store a new reply and return its id; raises ShortcutTaken."""
        ...

    def change(self, reply: CannedReply, entry: Entry, at: datetime) -> bool:
        """Store another shortcut or text of a reply, found by its id; False when it is not there. Raises ShortcutTaken."""
        ...

    def remove(self, reply_id: int, entry: Entry, at: datetime) -> bool:
        """Forget a reply; False when it was not there."""
        ...

"""The audit: who did what and when. It only grows, and holds nothing a shopper said nor who a shopper is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

# Who acts when no person does.
BOT, SYSTEM, SHOPPER = "bot", "system", "shopper"


@dataclass(frozen=True)
class Entry:
    """One act. `actor` is an agent's login, or "bot", "system", "shopper"; `action` is a verb with its object ("claim.approve").

    `subject` names what it was done to, if not the conversation ("claim 12"); `details` are plain JSON without personal data.
    """

    actor: str
    action: str
    shop: str | None = None
    conversation_id: str | None = None
    subject: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict)
    at: datetime | None = None
    id: int | None = None


class AuditStore(Protocol):
    """Where acts are recorded for good."""

    def record(self, entry: Entry, at: datetime) -> None:
        """Add an entry."""
        ...

    def entries(
        self,
        shops: Sequence[str],
        *,
        actor: str | None = None,
        action: str | None = None,
        conversation_id: str | None = None,
        before: int | None = None,
        limit: int = 100,
        since: datetime | None = None,
        until: datetime | None = None,
        of_no_shop: bool = False,
    ) -> Sequence[Entry]:
        """Return the newest entries of these shops, older than entry `before` if given; `action` matches its beginning.

        `since` a moment and before another, `until`; with `of_no_shop` also those that belong to none.
        """
        ...

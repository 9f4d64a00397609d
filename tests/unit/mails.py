"""A conversation whose shopper has gone, and the mail that waits for them."""

from datetime import UTC, datetime, timedelta
from typing import Any

from helpdesk.outbox import MailKind, QueuedMail
from tests.unit.answers.reachable import shops

SHOPS = shops()
KAWAII = SHOPS["kawaii_stop"]
NOON = datetime(2026, 3, 24, 17, tzinfo=UTC)  # noon in Chicago
MINUTE = timedelta(minutes=1)
QUEUED = QueuedMail(7, "secret id", "kawaii_stop", MailKind.ANSWER, NOON, NOON + 2 * MINUTE, 0)


def said(seq: int, author: str, text: str, minutes: int = 0, **details: Any) -> dict[str, Any]:
    """Return a stored message."""
    return {"seq": seq, "author": author, "text": text, "at": NOON + minutes * MINUTE, "details": details or None}


CONVERSATION = [
    said(1, "shopper", "Where is KS1001?", -9),
    said(2, "bot", "A person will look.", -8),
    said(3, "agent", "It arrives on Friday.", 0, agent="Mia"),
    said(4, "agent", "Sorry for the wait!", 1, agent="Mia"),
]

"""Links by which a shopper goes on with a conversation elsewhere: a token that the installation alone can make, for a while.

Nothing is stored: the token holds the conversation's id and until when it is good, and a keyed hash of both. It stands
behind the `#` of an address, which browsers keep to themselves, so that no log ever holds it.
"""

import base64
import binascii
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

LASTS = timedelta(days=30)
LONGEST_TOKEN = 1024
_PARTS = 3


@dataclass(frozen=True)
class Resuming:
    """Makes and opens tokens. `key` is a secret of this use alone, `public_url` the address at which shoppers reach the gateway."""

    key: Callable[[], bytes]
    public_url: str | None = None

    def link(self, shop: str, conversation_id: str, now: datetime) -> tuple[str, datetime]:
        """Return the address that opens a conversation, and until when it does."""
        until = (now + LASTS).replace(microsecond=0)
        return f"{self.public_url or ''}/resume/{shop}#{self.token(conversation_id, until)}", until

    def token(self, conversation_id: str, until: datetime) -> str:
        """Return a token that opens a conversation until a moment."""
        name = base64.urlsafe_b64encode(conversation_id.encode("utf-8", "replace")).decode().rstrip("=")
        body = f"{name}.{int(until.timestamp())}"
        return f"{body}.{self._signature(body)}"

    def opened(self, token: str, now: datetime) -> str | None:
        """Return the id of the conversation that a token opens now; None for one that is old, or none of ours."""
        parts = token.split(".")
        if len(token) > LONGEST_TOKEN or len(parts) != _PARTS or not token.isascii():
            return None
        name, until, signature = parts
        if not hmac.compare_digest(signature, self._signature(f"{name}.{until}")):
            return None
        if now >= datetime.fromtimestamp(int(until), UTC):
            return None
        try:
            return base64.urlsafe_b64decode(name + "=" * (-len(name) % 4)).decode()
        except (binascii.Error, UnicodeDecodeError):
            return None

    def _signature(self, body: str) -> str:
        return hmac.digest(self.key(), body.encode(), "sha256").hex()

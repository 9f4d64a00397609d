"""What is made with the installation's secret: bearer tokens of conversations, and hashes that stand for network addresses."""

import hashlib
import hmac

from helpdesk.adapters.keys import derived_key


class Tokens:
    """Issues and checks tokens: each is a keyed hash of the conversation's id, so none needs to be stored."""

    def __init__(self, key: bytes) -> None:
        """Use a secret key of at least 32 bytes."""
        self._key = key
        self._address_key = derived_key(key, "address")

    def address(self, caller: str) -> str | None:
        """Return a hash that stands for a network address, so that nobody else needs to know it; None for this machine."""
        return hmac.new(self._address_key, caller.encode("utf-8", "replace"), hashlib.sha256).hexdigest() if caller else None

    def issue(self, conversation_id: str) -> str:
        """Return the token that opens a conversation."""
        return hmac.new(self._key, conversation_id.encode("utf-8", "replace"), hashlib.sha256).hexdigest()

    def opens(self, token: str, conversation_id: str) -> bool:
        """Tell, in constant time, whether a token opens a conversation."""
        return hmac.compare_digest(token.encode("utf-8", "replace"), self.issue(conversation_id).encode())

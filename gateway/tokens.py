"""Bearer tokens of conversations: a keyed hash of the conversation's id, so none needs to be stored."""

import hashlib
import hmac
import os
import secrets
from pathlib import Path

_KEY_BYTES = 32


class Tokens:
    """Issues and checks the tokens of one installation."""

    def __init__(self, key: bytes) -> None:
        """Use a secret key of at least 32 bytes."""
        self._key = key

    def issue(self, conversation_id: str) -> str:
        """Return the token that opens a conversation."""
        return hmac.new(self._key, conversation_id.encode(), hashlib.sha256).hexdigest()

    def opens(self, token: str, conversation_id: str) -> bool:
        """Tell, in constant time, whether a token opens a conversation."""
        return hmac.compare_digest(token.encode(), self.issue(conversation_id).encode())


def installation_key(path: Path) -> bytes:
    """Return the installation's key, making it on first use in a file only its owner may read."""
    try:
        return bytes.fromhex(path.read_text(encoding="ascii").strip())
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        key = secrets.token_bytes(_KEY_BYTES)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:  # another process was first
            return installation_key(path)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(key.hex())
        return key

"""Bearer tokens of conversations: a keyed hash of the conversation's id, so none needs to be stored."""

import hashlib
import hmac
import os
import secrets
import tempfile
from pathlib import Path

from helpdesk.errors import SettingsError

_KEY_BYTES = 32


class Tokens:
    """Issues and checks the tokens of one installation."""

    def __init__(self, key: bytes) -> None:
        """Use a secret key of at least 32 bytes."""
        self._key = key

    def issue(self, conversation_id: str) -> str:
        """Return the token that opens a conversation."""
        return hmac.new(self._key, conversation_id.encode("utf-8", "replace"), hashlib.sha256).hexdigest()

    def opens(self, token: str, conversation_id: str) -> bool:
        """Tell, in constant time, whether a token opens a conversation."""
        return hmac.compare_digest(token.encode("utf-8", "replace"), self.issue(conversation_id).encode())


def installation_key(path: Path) -> bytes:
    """Return the installation's key, making it on first use in a file only its owner may read.

    Raises SettingsError when the file holds something else: with a short key, tokens could be guessed.
    """
    if not path.exists():
        _make(path)
    try:
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except ValueError:
        key = b""
    if len(key) < _KEY_BYTES:
        raise SettingsError(f"{path} holds no key; delete it and a new one is made (open conversations then end)")
    return key


def _make(path: Path) -> None:
    """Write a whole key under another name first, so that no process ever reads half of it; the first one wins."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".token-")  # made for its owner alone
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_bytes(_KEY_BYTES).hex())
        os.link(name, path)
    except FileExistsError:
        pass  # another process was first
    except OSError:  # a file system without links, where one process must do
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)

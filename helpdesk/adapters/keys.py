"""Keys: the secret of one installation, keys for different uses made from it, and the shops' keys for identity tokens."""

import hmac
import os
import secrets
import tempfile
from pathlib import Path

from helpdesk.adapters.shopweb import shared_key_variable
from helpdesk.embedding import IdentityCheck
from helpdesk.errors import SettingsError
from helpdesk.settings import SHORTEST_IDENTITY_KEY, Settings

KEY_FILE = "token.key"
_SHOPS_KEYS = "identity"
_KEY_BYTES = 32


def derived_key(key: bytes, use: str) -> bytes:
    """Return the key for one use; who learns it learns neither the installation's key nor that of another use."""
    return hmac.digest(key, f"\0{use}".encode(), "sha256")


def identity_key(settings: Settings, shop: str, check: IdentityCheck) -> str:
    """Return the key that a shop's identity tokens are checked with; raises SettingsError when there is none.

    A shared key comes from the environment, else from a file of the state folder.
    """
    if check.public_key:
        return check.public_key
    variable, path = shared_key_variable(shop), Path(settings.state_dir) / _SHOPS_KEYS / f"{shop}.key"
    key = settings.identity_keys.get(variable)
    if key is None and path.exists():
        key = path.read_text(encoding="utf-8").strip()
    if key is None:
        raise SettingsError(f"the shop {shop} has identity tokens but their key is not there: set {variable}, or write it into {path}")
    if len(key) < SHORTEST_IDENTITY_KEY:
        raise SettingsError(f"{path} holds no key of at least {SHORTEST_IDENTITY_KEY} characters")
    return key


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

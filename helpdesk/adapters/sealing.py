"""Texts closed with a key of the installation: who has a copy of the database alone cannot read them."""

import base64
from collections.abc import Callable

from cryptography.fernet import Fernet, InvalidToken

from helpdesk.errors import SettingsError


class KeySeal:
    """Implements `helpdesk.services.codes.Seal`; `key` gives 32 bytes when they are first needed."""

    def __init__(self, key: Callable[[], bytes]) -> None:
        """Close and open with a key."""
        self._key = key

    def close(self, text: str) -> str:
        """Return the closed text."""
        return self._fernet().encrypt(text.encode()).decode("ascii")

    def open(self, closed: str) -> str:
        """Return the text; raises SettingsError when it was closed with another key."""
        try:
            return self._fernet().decrypt(closed.encode()).decode()
        except InvalidToken as fault:
            raise SettingsError("a secret was closed with another key of the installation; it has to be made anew") from fault

    def _fernet(self) -> Fernet:
        return Fernet(base64.urlsafe_b64encode(self._key()))

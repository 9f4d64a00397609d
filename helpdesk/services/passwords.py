"""Passwords: how they are kept (argon2id), which may be chosen, and those that are given out once."""

import secrets
import unicodedata
from functools import cached_property

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST, LONGEST = 12, 200
# Letters and digits that nobody mistakes for another one.
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_GROUPS, _GROUP = 4, 5


class Passwords:
    """Hashes passwords and checks them; the hasher's own defaults are the current advice."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()

    def hashed(self, password: str) -> str:
        """Return what is stored of a password."""
        return self._hasher.hash(_normal(password))

    def matches(self, password: str, stored: str | None) -> bool:
        """Tell whether a password is the stored one; nothing stored takes as long and is never right."""
        stand_in = self._stand_in  # made before the first check of any kind, so that none takes longer
        if len(password) > LONGEST:
            password, stored = "", None
        try:
            self._hasher.verify(stored or stand_in, _normal(password))
        except (VerificationError, InvalidHashError):
            return False
        return stored is not None

    def outdated(self, stored: str) -> bool:
        """Tell whether a password is kept in a way that is not the current one any more."""
        return self._hasher.check_needs_rehash(stored)

    @cached_property
    def _stand_in(self) -> str:
        return self.hashed(secrets.token_urlsafe())


def one_time() -> str:
    """Return a password to be given out once, easy to read aloud and to type."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(_GROUP)) for _ in range(_GROUPS))


def objection(password: str, *names: str) -> str:
    """Return why a password may not be chosen by somebody of these names, "" when it may."""
    if len(_normal(password)) < SHORTEST:
        return f"The new password must have at least {SHORTEST} characters; a sentence is easy to remember."
    if len(password) > LONGEST:
        return f"The new password may have at most {LONGEST} characters."
    if _normal(password).casefold() in {name.casefold() for name in names}:
        return "The new password must not be your name."
    return ""


def _normal(password: str) -> str:
    """Keyboards write the same letter in several ways."""
    return unicodedata.normalize("NFKC", password)

"""The second step of a sign-in: codes of an authenticator app (TOTP), each good for one use."""

import base64
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import pyotp

ISSUER = "Helpdesk"
# A code of the step before or after counts too: clocks differ, and typing takes a while.
_STEPS_AROUND = (0, -1, 1)
_SECRET_BYTES = 20


class Seal(Protocol):
    """Closes a text so that the database alone does not tell it."""

    def close(self, text: str) -> str:
        """Return the closed text."""
        ...

    def open(self, closed: str) -> str:
        """Return the text; raises SettingsError when it was closed with another key."""
        ...


@dataclass(frozen=True)
class Codes:
    """Offers secrets for authenticator apps, keeps them sealed and checks codes."""

    seal: Seal
    key: Callable[[], bytes]

    def offered(self, session_secret: str) -> str:
        """Return the secret that is offered within one session: the same each time, and stored nowhere."""
        made = hmac.digest(self.key(), session_secret.encode("utf-8", "replace"), "sha256")
        return base64.b32encode(made[:_SECRET_BYTES]).decode("ascii")

    def address(self, secret: str, name: str) -> str:
        """Return what an authenticator app reads from the picture."""
        return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=ISSUER)

    def step(self, secret: str, code: str, now: datetime) -> int | None:
        """Return the time step whose code was given, None when it is none of now."""
        totp, given = pyotp.TOTP(secret), "".join(code.split()).encode("utf-8", "replace")
        here = totp.timecode(now)
        found = [here + around for around in _STEPS_AROUND if hmac.compare_digest(totp.generate_otp(here + around).encode(), given)]
        return found[0] if found else None

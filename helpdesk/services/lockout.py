"""How often a password or a code may be guessed at: counted by name and by network address, under keyed hashes."""

import hmac
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from helpdesk.ports import AttemptStore

WINDOW = timedelta(hours=1)
TRIES_A_NAME = 5
TRIES_AN_ADDRESS = 20


@dataclass(frozen=True)
class Lockout:
    """Counts failed tries of the last hour. `key` gives the secret of the hashes when it is first needed.

    A name that nobody has is counted like any other, so that nothing tells which names there are.
    """

    store: AttemptStore
    key: Callable[[], bytes]

    def begin(self, what: str, name: str, address: str | None, now: datetime) -> Sequence[int] | None:
        """Count a try as failed until it is known to be right; None when there were too many. `what` is what is guessed."""
        return self.store.admit(self._limits(what, name, address), now - WINDOW, now)

    def right(self, receipt: Sequence[int]) -> None:
        """Take back a try that was right."""
        self.store.forgive(receipt)

    def minutes(self, what: str, name: str, address: str | None, now: datetime) -> int:
        """Return in how many minutes another try is admitted, at least one."""
        oldest = self.store.blocking(self._limits(what, name, address), now - WINDOW)
        left = oldest + WINDOW - now if oldest else timedelta()
        return max(1, math.ceil(left / timedelta(minutes=1)))

    def _limits(self, what: str, name: str, address: str | None) -> dict[str, int]:
        limits = {self._hashed(f"{what} of", name): TRIES_A_NAME}
        if address:
            limits[self._hashed("sign-in from", address)] = TRIES_AN_ADDRESS
        return limits

    def _hashed(self, kind: str, what: str) -> str:
        return hmac.digest(self.key(), f"{kind}\0{what}".encode("utf-8", "replace"), "sha256").hex()

"""How often an order may be guessed at: counted over all conversations, under hashes that tell nothing of what was tried."""

import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from helpdesk.ports import AttemptStore

WINDOW = timedelta(hours=1)
TRIES_AN_ORDER = 5
TRIES_AN_ADDRESS = 10


@dataclass(frozen=True)
class Attempts:
    """Counts failed proofs by order number and by network address, each within its shop, for the last hour.

    `key` gives the secret of the hashes when it is first needed.
    """

    store: AttemptStore
    key: Callable[[], bytes]

    def begin(self, shop: str, number: str, address: str | None, now: datetime) -> Sequence[int] | None:
        """Count a try as failed until it is known to be right; None when there were too many.

        Without an address (a terminal, a replay) the order number is all there is to count.
        """
        limits = {self._hashed("order", shop, number): TRIES_AN_ORDER}
        if address:
            limits[self._hashed("address", shop, address)] = TRIES_AN_ADDRESS
        return self.store.admit(limits, now - WINDOW, now)

    def right(self, receipt: Sequence[int]) -> None:
        """Take back a try that was right."""
        self.store.forgive(receipt)

    def _hashed(self, kind: str, shop: str, what: str) -> str:
        return hmac.digest(self.key(), f"{kind}\0{shop}\0{what}".encode("utf-8", "replace"), "sha256").hex()

"""How many may wait for news at the same time: each one who listens holds a connection and memory."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request

from gateway.limits import caller

LISTENERS = 4_000
# Many shoppers may share one address: an office, a mobile network.
LISTENERS_AN_ADDRESS = 200
_RETRY = {"retry-after": "15"}


class Crowd:
    """Counts who listens, in all and by network address. Programs on this machine count in all only."""

    def __init__(self, most: int = LISTENERS, most_an_address: int = LISTENERS_AN_ADDRESS) -> None:
        """Begin with nobody."""
        self._most, self._most_an_address = most, most_an_address
        self._from: Counter[str] = Counter()
        self._all = 0

    def __len__(self) -> int:
        """Count all who listen."""
        return self._all

    @contextmanager
    def joined(self, request: Request) -> Iterator[None]:
        """Count one while it listens; raises HTTPException when there is no room."""
        address = caller(request)
        if self._all >= self._most:
            raise HTTPException(HTTPStatus.SERVICE_UNAVAILABLE, "Very many are listening just now; please try again shortly.", _RETRY)
        if address and self._from[address] >= self._most_an_address:
            raise HTTPException(HTTPStatus.TOO_MANY_REQUESTS, "Too many are listening from your network; please try again shortly.", _RETRY)
        self._all += 1
        self._from[address] += 1
        try:
            yield
        finally:
            self._all -= 1
            self._from[address] -= 1
            if not self._from[address]:
                del self._from[address]

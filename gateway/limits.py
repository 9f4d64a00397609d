"""How often one caller may do something: token buckets in memory, as many as there is room for."""

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from http import HTTPStatus
from ipaddress import IPv6Address, ip_address

from starlette.exceptions import HTTPException
from starlette.requests import Request

MESSAGES_A_MINUTE = 30
# Of one address, whatever its conversations: many shoppers may share one.
OPENINGS_A_MINUTE = 20
ADDRESS_MESSAGES_A_MINUTE = 120
REQUESTS_A_MINUTE = 600
LARGEST = 10_000
# Whoever has one IPv6 address usually has all of its network.
_IPV6_NETWORK_BITS = 64
_MINUTE = 60.0


class Buckets:
    """One bucket a key: `burst` at once, refilled within a minute. The keys unused for longest are forgotten first."""

    def __init__(self, burst: int, *, monotonic: Callable[[], float] = time.monotonic, largest: int = LARGEST) -> None:
        """Start with every bucket full."""
        self._burst, self._monotonic, self._largest = float(burst), monotonic, largest
        self._held: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def __len__(self) -> int:
        """Count the keys that are remembered."""
        return len(self._held)

    def wait(self, key: str) -> float:
        """Take one from a key's bucket and return 0, or how many seconds to wait until there is one."""
        now, per_second = self._monotonic(), self._burst / _MINUTE
        left, since = self._held.pop(key, (self._burst, now))
        left = min(self._burst, left + (now - since) * per_second)
        lacking = max(0.0, 1.0 - left)
        self._held[key] = (left if lacking else left - 1.0, now)
        while len(self._held) > self._largest:
            self._held.popitem(last=False)
        return lacking / per_second


class Limits:
    """The limits of the chat API. Programs on this machine are not held back."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        """Start with nothing used up."""
        self._messages = Buckets(MESSAGES_A_MINUTE, monotonic=monotonic)
        self._openings = Buckets(OPENINGS_A_MINUTE, monotonic=monotonic)
        self._address_messages = Buckets(ADDRESS_MESSAGES_A_MINUTE, monotonic=monotonic)
        self._requests = Buckets(REQUESTS_A_MINUTE, monotonic=monotonic)

    def any(self, request: Request) -> None:
        """Count a request of an address, whatever it wants; raises HTTPException when there are too many."""
        self._count(self._requests, request, caller(request))

    def opening(self, request: Request) -> None:
        """Count a new conversation of an address; raises HTTPException when there are too many."""
        self._count(self._openings, request, caller(request))

    def message(self, request: Request, conversation_id: str) -> None:
        """Count a message of a conversation and of its address; raises HTTPException when there are too many."""
        self._count(self._messages, request, conversation_id)
        self._count(self._address_messages, request, caller(request))

    @staticmethod
    def _count(buckets: Buckets, request: Request, key: str) -> None:
        if caller(request) == "":
            return
        if seconds := buckets.wait(key):
            headers = {"retry-after": str(math.ceil(seconds))}
            raise HTTPException(HTTPStatus.TOO_MANY_REQUESTS, "That was a lot at once; please wait a moment.", headers)


def caller(request: Request) -> str:
    """Return the network address a request comes from, as a proxy that the server trusts tells it; "" for this machine."""
    host = request.client.host if request.client else ""
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is None:
            bits = 128 - _IPV6_NETWORK_BITS
            return "" if address.is_loopback else str(IPv6Address(int(address) >> bits << bits))
        address = address.ipv4_mapped
    return "" if address.is_loopback else str(address)

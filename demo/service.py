"""What the demo tracking server knows and how it answers: 17TRACK's v2.4 envelope, without HTTP."""

import re
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from demo.parcels import NEW, not_found

Entry = dict[str, Any]

# Error codes of the real service.
BAD_KEY = -18010002
WRONG_BODY = -18010010
BAD_NUMBER = -18010012
TOO_MANY_ITEMS = -18010014
ALREADY_REGISTERED = -18019901
NOT_REGISTERED = -18019902
NOT_DETECTED = -18019903
QUOTA_USED_UP = -18019908
NO_NEWS_YET = -18019909
BAD_CARRIER = -18019910
NO_SUCH_METHOD = -18010013

MOST_ITEMS = 40
_NUMBER = re.compile(r"[A-Za-z0-9-]{5,50}")


@dataclass
class Parcels:
    """The parcels known to the server. A parcel is ready once its carrier was read, a moment after registering."""

    items: Mapping[str, Entry]
    quota: int = 1_000
    ready_after_s: float = 0.3
    monotonic: Callable[[], float] = time.monotonic
    _ready_at: dict[str, float] = field(default_factory=dict, init=False)
    _used: int = field(default=0, init=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False)

    def __post_init__(self) -> None:
        """Count every parcel as registered and read, but for those marked as new."""
        self._ready_at = {number: self.monotonic() for number, item in self.items.items() if not item.get(NEW)}

    def call(self, method: str, body: object) -> Entry:
        """Answer one call of a method."""
        if method == "getquota":
            return self._quota_left()
        methods: dict[str, Callable[[Entry], tuple[Entry | None, int]]] = {"register": self._register, "gettrackinfo": self._info}
        if method not in methods:
            return failure(NO_SUCH_METHOD, f"There is no method {method[:20]}.")
        if not isinstance(body, list) or not all(isinstance(entry, dict) for entry in body):
            return failure(WRONG_BODY, "The body must be a list of objects.")
        if len(body) > MOST_ITEMS:
            return failure(TOO_MANY_ITEMS, f"At most {MOST_ITEMS} numbers a call.")
        return self._each(body, methods[method])

    def _each(self, body: Sequence[Entry], method: Callable[[Entry], tuple[Entry | None, int]]) -> Entry:
        accepted, rejected = [], []
        with self._lock:
            for entry in body:
                number = entry.get("number")
                valid = isinstance(number, str) and _NUMBER.fullmatch(number)
                answer, code = method(entry) if valid else (None, BAD_NUMBER)
                if answer is not None:
                    accepted.append(answer)
                else:
                    rejected.append({"number": number, "error": {"code": code, "message": f"The number was rejected ({code})."}})
        return {"code": 0, "data": {"accepted": accepted, "rejected": rejected}}

    def _register(self, entry: Entry) -> tuple[Entry | None, int]:
        number, carrier = entry["number"], entry.get("carrier")
        if number in self._ready_at:
            return None, ALREADY_REGISTERED
        if carrier is not None and (not isinstance(carrier, int) or carrier <= 0):
            return None, BAD_CARRIER
        if carrier is None and not any(char.isdigit() for char in number):
            return None, NOT_DETECTED
        if self._used >= self.quota:
            return None, QUOTA_USED_UP
        self._used += 1
        self._ready_at[number] = self.monotonic() + self.ready_after_s
        return {"origin": 1 if carrier is None else 2, "number": number, "carrier": carrier or 0, "tag": entry.get("tag")}, 0

    def _info(self, entry: Entry) -> tuple[Entry | None, int]:
        number = entry["number"]
        if number not in self._ready_at:
            return None, NOT_REGISTERED
        if self.monotonic() < self._ready_at[number]:
            return None, NO_NEWS_YET
        item = self.items.get(number) or not_found(number)
        return {key: value for key, value in item.items() if key != NEW}, 0

    def _quota_left(self) -> Entry:
        with self._lock:
            return {"code": 0, "data": {"quota_total": self.quota, "quota_used": self._used, "quota_remain": self.quota - self._used}}


@dataclass
class CallCounter:
    """Refuses more than so many calls a second."""

    calls: int
    monotonic: Callable[[], float] = time.monotonic
    _starts: deque[float] = field(default_factory=deque, init=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False)

    def admits(self) -> bool:
        """Tell whether one more call fits into this second, and count it if so."""
        with self._lock:
            now = self.monotonic()
            while self._starts and now - self._starts[0] >= 1:
                self._starts.popleft()
            if len(self._starts) >= self.calls:
                return False
            self._starts.append(now)
            return True


def failure(code: int, message: str) -> Entry:
    """Return the envelope of an error of the whole call."""
    return {"code": code, "data": {"errors": [{"code": code, "message": message}]}}

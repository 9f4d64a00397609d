"""17TRACK (API v2.4) as a tracking source.

Asking costs nothing and is retried; registering costs quota and is not. Both answer about many
parcels at once, each accepted or rejected on its own, and HTTP 200 alone means nothing. Registering
is asynchronous: a parcel new to the service is pending until a later fetch.
"""

import random
import re
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

import requests

from helpdesk.adapters.http import AnswerTooLarge, Breaker, CallFailed, CallLimits, CallRefused, JsonCaller, Rate
from helpdesk.adapters.seventeentrack_events import CARRIER_CODES, read_item
from helpdesk.adapters.seventeentrack_replies import ALREADY_REGISTERED, NEEDS_MORE, NOT_REGISTERED, QUOTA, Reply, explain, read_reply
from helpdesk.errors import SettingsError, TrackingRefused, TrackingUnavailable
from helpdesk.ports import ParcelRef, TrackingAnswer, TrackingState

Parcels = Mapping[str, ParcelRef]
Answers = dict[str, TrackingAnswer]

BATCH = 40
CALLS_PER_SECOND = 3
_SECOND = 1.1  # calls travel unevenly: exactly a second apart, some arrive within one and are refused
_PATH = "/track/v2.4"
_NUMBER = re.compile(r"[A-Z0-9-]{5,50}")
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class SeventeenTrack:
    """Implements `ports.TrackingSource`; safe to share between threads.

    One fetch runs at a time, since the service has been seen to answer parallel calls with nothing.
    """

    def __init__(
        self,
        base_url: str,
        key: str,
        session: requests.Session | None = None,
        *,
        limits: CallLimits | None = None,
        calls_per_second: int = CALLS_PER_SECOND,
        sleep: Callable[[float], None] = time.sleep,
        monotonic: Callable[[], float] = time.monotonic,
        jitter: Callable[[float, float], float] = random.uniform,
    ) -> None:
        """Bind to an address and a key; raises SettingsError when one of them cannot be used."""
        host = _checked_host(base_url)
        if not key or not key.isascii() or not key.isprintable():
            raise SettingsError("the 17TRACK key is empty or holds characters no key has")
        self._url = base_url.rstrip("/") + ("" if urlsplit(base_url).path.strip("/") else _PATH)
        self._headers = {"17token": key, "Accept": "application/json"}
        self._session = session or requests.Session()
        if host in _LOOPBACK:
            self._session.trust_env = False  # a proxy cannot reach this machine's own loopback
        rate = Rate(calls_per_second, _SECOND, monotonic=monotonic, sleep=sleep)
        breaker = Breaker(monotonic=monotonic)
        self._caller = JsonCaller(
            host, self._session, limits=limits or CallLimits(), rate=rate, breaker=breaker, sleep=sleep, monotonic=monotonic, jitter=jitter
        )
        self._one_at_a_time = threading.Lock()

    def fetch(self, parcels: Sequence[ParcelRef]) -> Mapping[str, TrackingAnswer]:
        """Return the newest facts by tracking number, registering parcels the service does not know.

        A parcel the service said nothing about is left out. When nothing at all was learnt, this
        raises TrackingUnavailable or TrackingRefused, and never anything else.
        """
        by_number = {_canonical(parcel.tracking_number): parcel for parcel in parcels}
        valid = [number for number in by_number if _NUMBER.fullmatch(number)]
        answers = {number: _answer(number, TrackingState.REFUSED, "invalid_number") for number in by_number if number not in valid}
        try:
            with self._one_at_a_time:
                for start in range(0, len(valid), BATCH):
                    answers |= self._ask({number: by_number[number] for number in valid[start : start + BATCH]})
        except CallFailed as fault:
            raise TrackingUnavailable(str(fault)) from fault
        except CallRefused as fault:
            raise TrackingRefused(str(fault)) from fault
        _complain_when_nothing_learnt(answers, asked=len(parcels))
        asked = {parcel.tracking_number: answers.get(_canonical(parcel.tracking_number)) for parcel in parcels}
        return {number: replace(answer, tracking_number=number) for number, answer in asked.items() if answer}

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def _ask(self, parcels: Parcels) -> Answers:
        """Ask for up to a batch of parcels; register the unknown ones."""
        answers, codes = self._info(parcels)
        unknown = {number: parcels[number] for number, code in codes.items() if code == NOT_REGISTERED}
        answers |= _explained({number: code for number, code in codes.items() if number not in unknown})
        if not unknown:
            return answers
        try:
            return answers | self._follow(unknown)
        except (CallFailed, CallRefused) as fault:
            if not answers:
                raise
            # What is known of the other parcels is worth more than the fault of these.
            refused = unknown if isinstance(fault, CallRefused) else ()
            return answers | {number: _answer(number, TrackingState.REFUSED, "registration_refused") for number in refused}

    def _follow(self, parcels: Parcels) -> Answers:
        """Register parcels; those that were registered meanwhile are asked for at once."""
        codes = self._register([_registration(number, parcel) for number, parcel in parcels.items()], parcels)
        wanting = [number for number, code in codes.items() if code in NEEDS_MORE and parcels[number].postcode]
        if wanting:
            # The postcode is only told when the carrier insists on it.
            codes |= self._register([{**_registration(n, parcels[n]), "param": parcels[n].postcode} for n in wanting], parcels)
        known = {number: parcels[number] for number, code in codes.items() if code == ALREADY_REGISTERED}
        answers = _explained({number: code for number, code in codes.items() if number not in known})
        if known:
            found, still = self._info(known)
            answers |= found | _explained(still)
        return answers

    def _info(self, parcels: Parcels) -> tuple[Answers, dict[str, int]]:
        """Ask for parcels: the answers of those with news, and the error codes of those rejected."""
        # No carrier is named: a parcel registered under another one would be rejected as unknown.
        question = [{"number": number} for number in parcels]
        try:
            reply = self._post("gettrackinfo", question, repeatable=True)
        except AnswerTooLarge:
            if len(parcels) == 1:
                raise
            return self._info_in_halves(parcels)
        answers = _best_answers(reply, parcels)
        return answers, {number: code for number, code in reply.rejected.items() if number in parcels and number not in answers}

    def _info_in_halves(self, parcels: Parcels) -> tuple[Answers, dict[str, int]]:
        numbers = list(parcels)
        middle = len(numbers) // 2
        first, first_codes = self._info({number: parcels[number] for number in numbers[:middle]})
        second, second_codes = self._info({number: parcels[number] for number in numbers[middle:]})
        return first | second, first_codes | second_codes

    def _register(self, question: list[dict[str, object]], parcels: Parcels) -> dict[str, int | None]:
        """Register parcels and return the error code of each, None for an accepted one."""
        reply = self._post("register", question, repeatable=False)
        return {number: reply.rejected.get(number) for number in parcels if number in {entry["number"] for entry in question}}

    def _post(self, method: str, question: Sequence[Mapping[str, object]], *, repeatable: bool) -> Reply:
        return self._caller.post(f"{self._url}/{method}", list(question), self._headers, read_reply, repeatable=repeatable)


def _checked_host(base_url: str) -> str:
    """Return the host of an address; the key must not travel in the clear beyond this machine."""
    try:
        parts = urlsplit(base_url)
        host = parts.hostname or ""
    except ValueError:
        host = ""
    if not host or parts.username or parts.scheme not in {"http", "https"}:
        raise SettingsError("the 17TRACK address must be an https:// address without a login in it")
    if parts.scheme == "http" and host not in _LOOPBACK:
        raise SettingsError("the 17TRACK address must start with https://; plain http:// is for this machine only")
    return host


def _canonical(number: str) -> str:
    return "".join(number.split()).upper()


def _registration(number: str, parcel: ParcelRef) -> dict[str, object]:
    entry: dict[str, object] = {"number": number}
    code = CARRIER_CODES.get(parcel.carrier or "")
    if code:
        entry["carrier"] = code
    if parcel.order_number:
        entry["order_no"] = parcel.order_number
    return entry


def _best_answers(reply: Reply, parcels: Parcels) -> Answers:
    """Return one answer a parcel: a number may come back twice, once for each carrier that might have it."""
    best: Answers = {}
    for item in reply.accepted:
        answer = read_item(item)
        number = _canonical(answer.tracking_number)
        if number in parcels and (number not in best or _rank(answer, parcels[number]) > _rank(best[number], parcels[number])):
            best[number] = answer
    return best


def _rank(answer: TrackingAnswer, parcel: ParcelRef) -> tuple[bool, bool, int]:
    return answer.state is TrackingState.FOUND, answer.carrier == parcel.carrier, len(answer.checkpoints)


def _explained(codes: Mapping[str, int] | Mapping[str, int | None]) -> Answers:
    return {number: _answer(number, *meant) for number, code in codes.items() if (meant := explain(code))}


def _answer(number: str, state: TrackingState, note: str) -> TrackingAnswer:
    return TrackingAnswer(tracking_number=number, state=state, note=note)


def _complain_when_nothing_learnt(answers: Answers, asked: int) -> None:
    if asked and not answers:
        raise TrackingUnavailable("17TRACK said nothing about any of the parcels")
    if asked and all(answer.note == QUOTA for answer in answers.values()):
        raise TrackingRefused("the 17TRACK quota is used up; parcels can be followed again when it is renewed")

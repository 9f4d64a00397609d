"""The dialogue engine: Rasa behind our own channel, over HTTP on the loopback interface."""

import json
import time
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from urllib3 import BaseHTTPResponse, Timeout
from urllib3.connectionpool import connection_from_url
from urllib3.exceptions import HTTPError, NewConnectionError

from helpdesk.errors import EngineUnavailable
from helpdesk.ports import EngineReply

SECRET_HEADER = "x-helpdesk-secret"  # noqa: S105 - the name of a header, not a secret
_CONNECT_SECONDS = 1.0
_HEALTH_SECONDS = 1.0
_LARGEST_REPLY = 1_000_000
_CHUNK = 65_536
# As many turns as the gateway has under way at once keep their connections.
_CONNECTIONS = 32
# A Rasa that is being started again is asked again after so many seconds, as long as the turn has time.
_RETRY_SECONDS = 0.25


class RasaEngine:
    """Sends a message to Rasa and reads the answer; every fault becomes EngineUnavailable."""

    def __init__(
        self,
        base_url: str,
        secret: str | None = None,
        timeout: float = 7.5,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Talk to `base_url`; a turn may take `timeout` seconds in all."""
        path = f"{urlsplit(base_url).path.rstrip('/')}/webhooks/helpdesk"
        self._message, self._health = f"{path}/message", f"{path}/health"
        self._headers = {"content-type": "application/json", **({SECRET_HEADER: secret} if secret else {})}
        self._timeout = timeout
        self._monotonic, self._sleep = monotonic, sleep
        # Plain connections: nothing of the environment's proxies, cookies or credentials, and a third of the time of a session.
        self._pool = connection_from_url(base_url, maxsize=_CONNECTIONS, retries=False)

    def send(self, conversation_id: str, text: str, metadata: Mapping[str, Any], waited: float = 0.0) -> EngineReply:
        """Return Rasa's answer to one message; of its time, `waited` seconds are over."""
        body = json.dumps({"sender": conversation_id, "text": text, "metadata": dict(metadata)}).encode()
        deadline = self._monotonic() + self._timeout - waited
        while True:
            try:
                return _read(self._answer(body, deadline))
            except _NobodyThere as fault:
                # Nobody has heard the message, so asking again cannot have it answered twice.
                if self._monotonic() + _RETRY_SECONDS >= deadline:
                    raise EngineUnavailable("Rasa cannot be reached") from fault
            self._sleep(_RETRY_SECONDS)

    def is_ready(self) -> bool:
        """Tell whether Rasa would answer a message now."""
        try:
            response = self._pool.request("GET", self._health, timeout=_HEALTH_SECONDS, redirect=False)
        except (HTTPError, OSError):
            return False
        return response.status == HTTPStatus.OK

    def close(self) -> None:
        """Close the connections."""
        self._pool.close()

    def _answer(self, body: bytes, deadline: float) -> bytes:
        left = deadline - self._monotonic()
        if left <= 0:
            raise EngineUnavailable("the time of the turn was over before Rasa could be asked")
        timeout = Timeout(connect=min(_CONNECT_SECONDS, left), read=left)
        try:
            response = self._pool.urlopen(
                "POST", self._message, body, self._headers, timeout=timeout, redirect=False, preload_content=False
            )
            try:
                return self._content(response, deadline)
            except BaseException:
                response.close()  # what is left of it must not be taken for the next answer
                raise
        except NewConnectionError as fault:
            raise _NobodyThere from fault
        except (HTTPError, OSError) as fault:
            raise EngineUnavailable(f"Rasa cannot be reached or was too late ({type(fault).__name__})") from fault

    def _content(self, response: BaseHTTPResponse, deadline: float) -> bytes:
        """Read the body piece by piece: a time-out of the socket alone would let it drip for ever, and grow without end."""
        if response.status != HTTPStatus.OK:
            raise EngineUnavailable(f"Rasa answered with status {response.status}")
        content = bytearray()
        while piece := response.read1(_CHUNK, decode_content=True):
            content += piece
            if len(content) > _LARGEST_REPLY:
                raise EngineUnavailable("Rasa's answer is larger than any answer may be")
            if self._monotonic() > deadline:
                raise EngineUnavailable("Rasa did not finish its answer in time")
        return bytes(content)


class _NobodyThere(Exception):
    """Nothing listens where Rasa should."""


def _read(content: bytes) -> EngineReply:
    try:
        data = json.loads(content)
        # What the fault was stands in Rasa's log; a text from outside is not repeated in ours.
        failed, messages, intent, confidence = data.get("error"), data["messages"], data.get("intent"), data.get("confidence")
        language, entities = data.get("language"), data.get("entities") or []
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise EngineUnavailable("Rasa's answer has an unknown shape") from fault
    if failed:
        raise EngineUnavailable("Rasa reports that the turn failed; its log says why")
    typed = (
        isinstance(messages, list),
        isinstance(entities, list),
        isinstance(intent, str | None),
        isinstance(language, str | None),
        isinstance(confidence, int | float | None),
    )
    if not all(typed):
        raise EngineUnavailable("Rasa's answer has an unknown shape")
    return EngineReply(
        replies=tuple(message for message in messages if isinstance(message, dict)),
        intent=intent,
        confidence=confidence,
        language=language,
        entities=tuple(entity for entity in entities if isinstance(entity, dict)),
    )

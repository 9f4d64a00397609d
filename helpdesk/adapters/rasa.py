"""The dialogue engine: Rasa behind our own channel, over HTTP on the loopback interface."""

import json
import time
from collections.abc import Callable, Mapping
from typing import Any

import requests
import urllib3
from requests.adapters import HTTPAdapter

from helpdesk.errors import EngineUnavailable
from helpdesk.ports import EngineReply

SECRET_HEADER = "x-helpdesk-secret"  # noqa: S105 - the name of a header, not a secret
_CONNECT_SECONDS = 1.0
_HEALTH_SECONDS = 1.0
_LARGEST_REPLY = 1_000_000
_CHUNK = 65_536
# As many turns as the gateway has under way at once keep their connections.
_CONNECTIONS = 32


class RasaEngine:
    """Sends a message to Rasa and reads the answer; every fault becomes EngineUnavailable."""

    def __init__(
        self, base_url: str, secret: str | None = None, timeout: float = 8.0, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        """Talk to `base_url`; a turn may take `timeout` seconds in all."""
        base = base_url.rstrip("/")
        self._url, self._health = f"{base}/webhooks/helpdesk/message", f"{base}/webhooks/helpdesk/health"
        self._headers = {SECRET_HEADER: secret} if secret else {}
        self._timeout = timeout
        self._monotonic = monotonic
        self._session = requests.Session()
        self._session.trust_env = False  # loopback never goes through a proxy
        self._session.mount("http://", HTTPAdapter(pool_maxsize=_CONNECTIONS))

    def send(self, conversation_id: str, text: str, metadata: Mapping[str, Any]) -> EngineReply:
        """Return Rasa's answer to one message."""
        body = {"sender": conversation_id, "text": text, "metadata": dict(metadata)}
        deadline = self._monotonic() + self._timeout
        try:
            timeout = (min(_CONNECT_SECONDS, self._timeout), self._timeout)
            with self._session.post(
                self._url, json=body, headers=self._headers, timeout=timeout, stream=True, allow_redirects=False
            ) as response:
                if response.status_code != requests.codes.ok:
                    raise EngineUnavailable(f"Rasa answered with status {response.status_code}")
                content = self._content(response, deadline)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as fault:
            raise EngineUnavailable(f"Rasa cannot be reached or was too late ({type(fault).__name__})") from fault
        return _read(content)

    def is_ready(self) -> bool:
        """Tell whether Rasa would answer a message now."""
        try:
            response = self._session.get(self._health, timeout=_HEALTH_SECONDS, allow_redirects=False)
        except (requests.RequestException, OSError):
            return False
        return bool(response.status_code == requests.codes.ok)

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def _content(self, response: requests.Response, deadline: float) -> bytes:
        """Read the body piece by piece: a time-out of the socket alone would let it drip for ever, and grow without end."""
        content = bytearray()
        while piece := response.raw.read1(_CHUNK, decode_content=True):
            content += piece
            if len(content) > _LARGEST_REPLY:
                raise EngineUnavailable("Rasa's answer is larger than any answer may be")
            if self._monotonic() > deadline:
                raise EngineUnavailable("Rasa did not finish its answer in time")
        return bytes(content)


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

"""The dialogue engine: Rasa behind our own channel, over HTTP on the loopback interface."""

from collections.abc import Mapping
from typing import Any

import requests

from helpdesk.errors import EngineUnavailable
from helpdesk.ports import EngineReply

SECRET_HEADER = "x-helpdesk-secret"  # noqa: S105 - the name of a header, not a secret
_CONNECT_SECONDS = 1.0
_LARGEST_REPLY = 1_000_000


class RasaEngine:
    """Sends a message to Rasa and reads the answer; every fault becomes EngineUnavailable."""

    def __init__(self, base_url: str, secret: str | None = None, timeout: float = 8.0) -> None:
        """Talk to `base_url`; a turn may take `timeout` seconds in all."""
        self._url = f"{base_url.rstrip('/')}/webhooks/helpdesk/message"
        self._headers = {SECRET_HEADER: secret} if secret else {}
        self._timeout = timeout
        self._session = requests.Session()
        self._session.trust_env = False  # loopback never goes through a proxy

    def send(self, conversation_id: str, text: str, metadata: Mapping[str, Any]) -> EngineReply:
        """Return Rasa's answer to one message."""
        body = {"sender": conversation_id, "text": text, "metadata": dict(metadata)}
        try:
            response = self._session.post(self._url, json=body, headers=self._headers, timeout=(_CONNECT_SECONDS, self._timeout))
        except requests.RequestException as fault:
            raise EngineUnavailable(f"Rasa cannot be reached ({type(fault).__name__})") from fault
        if response.status_code != requests.codes.ok:
            raise EngineUnavailable(f"Rasa answered with status {response.status_code}")
        if len(response.content) > _LARGEST_REPLY:
            raise EngineUnavailable("Rasa's answer is larger than any answer may be")
        return self._read(response)

    @staticmethod
    def _read(response: requests.Response) -> EngineReply:
        try:
            data = response.json()
            if data.get("error"):
                raise EngineUnavailable(f"Rasa reports a fault: {data['error']}")
            return EngineReply(
                replies=tuple(message for message in data["messages"] if isinstance(message, dict)),
                intent=data.get("intent"),
                confidence=data.get("confidence"),
                language=data.get("language"),
                entities=tuple(data.get("entities") or ()),
            )
        except (ValueError, KeyError, TypeError, AttributeError) as fault:
            raise EngineUnavailable("Rasa's answer has an unknown shape") from fault

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

"""The channel through which the gateway talks to Rasa: one request, one turn, the whole answer.

Unlike Rasa's REST channel it tells what was understood, never answers a failure with an empty list,
refuses a message without a sender, and reads everything a shopper types as plain text.
"""

import hmac
import json
import logging
import os
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from understanding import rasa_remedies
from understanding.text import clean, defused

SECRET_VARIABLE = "HELPDESK_RASA_SECRET"  # noqa: S105 - a name
SECRET_HEADER = "x-helpdesk-secret"  # noqa: S105 - a name
LONGEST_SENDER = 255

logger = logging.getLogger(__name__)


class BadMessage(ValueError):
    """The request cannot be a shopper's message; its text says why without repeating the message."""


@dataclass(frozen=True)
class Incoming:
    """One message as the gateway sent it."""

    sender: str
    text: str
    metadata: dict[str, Any]


class Replies(CollectingOutputChannel):
    """Collects what the actions say."""

    @classmethod
    def name(cls) -> str:
        """The channel's name in trackers."""
        return HelpdeskChannel.name()


class HelpdeskChannel(InputChannel):
    """``POST /webhooks/helpdesk/message`` and ``GET /webhooks/helpdesk/health``."""

    def __init__(self) -> None:
        rasa_remedies.install()

    @classmethod
    def name(cls) -> str:
        """The channel's name in addresses and trackers."""
        return "helpdesk"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:  # noqa: ARG002 - Rasa's
        """The two routes; Rasa's own handler is not used, since it hides what was understood."""
        routes = Blueprint("helpdesk_channel")

        routes.add_route(health, "/health", methods=["GET"])
        routes.add_route(answer, "/message", methods=["POST"])
        return routes


async def health(request: Request) -> HTTPResponse:
    """Whether a message would be answered now."""
    return response.json({"ready": True}) if _is_ready(request) else _problem(503, "the model is not loaded")


async def answer(request: Request) -> HTTPResponse:
    """Answer one message, or say which of four things is wrong."""
    if not is_allowed(request.headers.get(SECRET_HEADER), os.environ.get(SECRET_VARIABLE)):
        return _problem(401, "the shared secret is missing or wrong")
    if not _is_ready(request):
        return _problem(503, "the model is not loaded")
    try:
        incoming = read_message(request.body)
    except BadMessage as fault:
        return _problem(400, str(fault))
    try:
        return response.json(await turn(request.app.ctx.agent, incoming))
    except Exception as fault:
        # The shopper's words stay out of the log and out of the answer: only the kind of fault is told.
        logger.error("a turn failed with %s", type(fault).__name__, exc_info=logger.isEnabledFor(logging.DEBUG))
        return _problem(500, f"the message could not be handled ({type(fault).__name__})")


async def turn(agent: Any, incoming: Incoming) -> dict[str, Any]:
    """Understand one message, let the dialogue answer it, and tell both."""
    agent.action_endpoint = agent.processor.action_endpoint = rasa_remedies.keep_connection(agent.action_endpoint)
    replies = Replies()
    spoken = UserMessage(
        defused(incoming.text),
        replies,
        incoming.sender,
        input_channel=HelpdeskChannel.name(),
        metadata=incoming.metadata,
    )
    failed = rasa_remedies.watch_failures()
    spoken.parse_data = await agent.processor.parse_message(spoken)
    await agent.handle_message(spoken)
    return {
        "messages": [_payload(reply) for reply in replies.messages],
        **understood(spoken.parse_data, shift=len(incoming.text) - len(incoming.text.lstrip())),
        "error": _error(failed, replies.messages),
    }


def understood(parsed: Mapping[str, Any], shift: int = 0) -> dict[str, Any]:
    """The parse as others see it; ``shift`` puts back the spaces that Rasa cut off at the front."""
    entities = [
        {"entity": e["entity"], "value": e["value"], "start": e["start"] + shift, "end": e["end"] + shift}
        for e in parsed.get("entities", ())
        if e.get("start") is not None
    ]
    intent = parsed.get("intent") or {}
    ranking = [{"name": r["name"], "confidence": r["confidence"]} for r in parsed.get("intent_ranking", ())]
    return {
        "intent": intent.get("name"),
        "confidence": intent.get("confidence", 0.0),
        "ranking": ranking,
        "entities": entities,
        "language": parsed.get("language"),
        "language_outside": parsed.get("language_outside"),
    }


def read_message(body: bytes) -> Incoming:
    """The message in a request's body; the gateway is trusted, but never to be without faults."""
    try:
        content = json.loads(body)
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError):
        raise BadMessage("the body is not JSON") from None
    if not isinstance(content, dict):
        raise BadMessage("the body is not a JSON object")
    sender, text, metadata = content.get("sender"), content.get("text"), content.get("metadata") or {}
    if not isinstance(sender, str) or not sender.strip() or len(sender) > LONGEST_SENDER:
        raise BadMessage(f"'sender' must be a text of 1 to {LONGEST_SENDER} characters")
    if not isinstance(text, str) or not text.strip():
        raise BadMessage("'text' must be a text that is not empty")
    if not isinstance(metadata, dict):
        raise BadMessage("'metadata' must be an object")
    return Incoming(sender, clean(text), metadata)


def is_allowed(given: str | None, secret: str | None) -> bool:
    """Whether the caller knows the secret; without a secret every caller on this machine may speak."""
    if not secret:
        return True
    return hmac.compare_digest((given or "").encode("utf-8", "replace"), secret.encode("utf-8"))


def _payload(reply: Mapping[str, Any]) -> Any:
    return reply["custom"] if "custom" in reply else {key: reply[key] for key in reply if key != "recipient_id"}


def _error(failed: list[str], messages: list[dict[str, Any]]) -> str | None:
    if failed:
        return f"the action {failed[0]} failed"
    return None if messages else "no reply"


def _is_ready(request: Request) -> bool:
    agent = getattr(request.app.ctx, "agent", None)
    return agent is not None and agent.is_ready()


def _problem(status: int, sentence: str) -> HTTPResponse:
    return response.json({"error": sentence}, status=status)

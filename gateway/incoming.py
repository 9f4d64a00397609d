"""Reading of requests: the conversation a token opens, the body, and parameters, each checked before it is used."""

import asyncio
import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request

from gateway.state import product, state
from helpdesk.conversations import Conversation
from helpdesk.errors import InvalidRecord

LARGEST_BODY = 32_768
BODY_SECONDS = 10.0
LONGEST_TEXT = 200
# More than any conversation has messages, and no more than every database takes.
LARGEST_SEQ = 2**31 - 1


async def conversation(request: Request) -> Conversation:
    """Return the conversation the bearer token opens; the same answer for a wrong token and an unknown id.

    A page of another shop is refused, even with the right token.
    """
    state(request).limits.any(request)
    conversation_id = request.path_params["id"]
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and state(request).tokens.opens(token.strip(), conversation_id):
        found = await asyncio.to_thread(product(request).database.conversations.load, conversation_id)
        if found:
            state(request).origins.check(request, found.shop)
            return found
    raise closed()


def closed() -> HTTPException:
    """Return the fault of whoever asks for a conversation that is not theirs, or is there no more."""
    return HTTPException(HTTPStatus.UNAUTHORIZED, "The token does not open this conversation.", {"www-authenticate": "Bearer"})


async def body(request: Request) -> Mapping[str, Any]:
    """Return the body, which must be a JSON object; raises InvalidRecord or HTTPException."""
    try:
        found = json.loads(await raw(request))
    except (ValueError, RecursionError) as fault:
        raise InvalidRecord("the body is no JSON") from fault
    if not isinstance(found, dict):
        raise InvalidRecord("the body must be a JSON object")
    return found


async def raw(request: Request) -> bytes:
    """Return the body as it came; raises HTTPException when it is too large or too slow."""
    try:
        async with asyncio.timeout(BODY_SECONDS):
            return await _read(request)
    except TimeoutError as fault:
        raise HTTPException(HTTPStatus.REQUEST_TIMEOUT, "The body did not arrive in time.") from fault


def text(given: Mapping[str, Any], key: str) -> str:
    """Return a text that must be there."""
    value = optional_text(given, key)
    if not value:
        raise InvalidRecord(f"'{key}' must be a text of 1 to {LONGEST_TEXT} characters")
    return value


def optional_text(given: Mapping[str, Any], key: str, longest: int = LONGEST_TEXT) -> str | None:
    """Return a text that may be absent."""
    value = given.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or len(value) > longest:
        raise InvalidRecord(f"'{key}' must be a text of at most {longest} characters")
    return value


def parameter(request: Request, key: str) -> int:
    """Return a whole number of the query, 0 when it is absent."""
    return number(request.query_params.get(key, "0"), key)


def number(given: str, key: str) -> int:
    """Read a whole number; raises InvalidRecord for anything else, and for one that no message could have."""
    if not given.isascii() or not given.isdigit() or len(given) > len(str(LARGEST_SEQ)) or int(given) > LARGEST_SEQ:
        raise InvalidRecord(f"'{key}' must be a whole number of at most {LARGEST_SEQ}")
    return int(given)


async def _read(request: Request) -> bytes:
    read = bytearray()
    async for chunk in request.stream():
        read += chunk
        if len(read) > LARGEST_BODY:
            raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"The body is larger than {LARGEST_BODY} bytes.")
    return bytes(read)

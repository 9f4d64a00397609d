"""What agents do with a conversation, each act a POST with the epoch the agent saw.

What has moved on meanwhile is answered with 409 and the state of now, so that a console can show who was faster.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute

from gateway import incoming
from gateway.console.conversations import owned, state_as_json
from gateway.console.routing import Handler, Signed, guarded
from gateway.state import desk, product, state
from helpdesk.agents import Agent
from helpdesk.bootstrap import Product
from helpdesk.errors import InvalidRecord
from helpdesk.ownership import Resolution, Taken
from helpdesk.services.handling import LONGEST_WORDS, Handling, NotAllowed

_AT = "/console/api/conversations/{id}"
Told = Mapping[str, Any]


@dataclass(frozen=True)
class Wish:
    """What an agent wants to be done: with which conversation, and what their console sent along."""

    held: Product
    agent: Agent
    id: str
    given: Mapping[str, Any]

    @property
    def handling(self) -> Handling:
        """What does it."""
        return self.held.handling

    @property
    def epoch(self) -> int:
        """The epoch the agent saw; raises InvalidRecord when it is none."""
        return number(self.given, "epoch")


Act = Callable[[Wish], Told | None]


def take(wish: Wish) -> None:
    """`…/take`: lead the conversation."""
    wish.handling.take_over(wish.agent, wish.id, wish.epoch)


def give(wish: Wish) -> None:
    """`…/give {to}`: pass it to a colleague."""
    to = wish.held.database.agents.by_id(number(wish.given, "to"))
    if to is None:
        raise InvalidRecord("there is no such colleague")
    wish.handling.give(wish.agent, wish.id, wish.epoch, to)


def say(wish: Wish) -> Told:
    """`…/say {text, client_id}`: send words to the shopper."""
    said, client_id = words(wish.given, "text", LONGEST_WORDS), incoming.text(wish.given, "client_id")
    return {"seq": wish.handling.say(wish.agent, wish.id, wish.epoch, said, client_id)}


def hand_back(wish: Wish) -> None:
    """`…/hand-back`: give the word back to the bot."""
    wish.handling.hand_back(wish.agent, wish.id, wish.epoch)


def release(wish: Wish) -> None:
    """`…/release {escalate}`: put it back into the queue, perhaps for a lead."""
    wish.handling.release(wish.agent, wish.id, wish.epoch, escalate=wish.given.get("escalate") is True)


def resolve(wish: Wish) -> None:
    """`…/resolve {reason}`: close it."""
    reason = wish.given.get("reason")
    if not isinstance(reason, str) or reason not in set(Resolution):
        raise InvalidRecord(f"'reason' must be one of {', '.join(Resolution)}")
    wish.handling.resolve(wish.agent, wish.id, wish.epoch, Resolution(reason))


def snooze(wish: Wish) -> None:
    """`…/snooze {until}`: set it aside until a moment; null brings it back now."""
    wish.handling.snooze(wish.agent, wish.id, wish.epoch, _moment(wish.given.get("until")))


def note(wish: Wish) -> Told:
    """`…/note {text}`: add a private note."""
    return {"note": wish.handling.note(wish.agent, wish.id, words(wish.given, "text", LONGEST_WORDS))}


def number(given: Mapping[str, Any], key: str) -> int:
    """Return a whole number of a body; raises InvalidRecord for anything else."""
    found = given.get(key)
    if not isinstance(found, int) or isinstance(found, bool) or not 0 <= found <= incoming.LARGEST_SEQ:
        raise InvalidRecord(f"'{key}' must be a whole number")
    return found


def words(given: Mapping[str, Any], key: str, longest: int) -> str:
    """Return a text of a body; raises InvalidRecord when it is none or too long."""
    return incoming.optional_text(given, key, longest) or ""


def _moment(told: Any) -> datetime | None:
    if told is None:
        return None
    try:
        found = datetime.fromisoformat(told)
    except (TypeError, ValueError) as fault:
        raise InvalidRecord("'until' must be a moment with an offset, or null") from fault
    if found.tzinfo is None:
        raise InvalidRecord("'until' must be a moment with an offset, or null")
    return found


def _handled(act: Act) -> Handler:
    """Make the handler of an act: do it, tell whoever listens, and answer with the state of now."""

    async def handler(request: Request, signed: Signed) -> Response:
        wish = Wish(product(request), signed.agent, request.path_params["id"], await incoming.body(request))
        try:
            told = await asyncio.to_thread(act, wish)
        except NotAllowed as fault:
            raise HTTPException(HTTPStatus.NOT_FOUND) from fault
        except Taken as fault:
            return await _too_late(request, signed, str(fault))
        state(request).board.rests(signed.agent.id, wish.id)
        if act is not note:  # what was written is there, or who wrote leads no more; a colleague's note says neither
            desk(request).writes(wish.id, 0)
        desk(request).announce(wish.id)
        return JSONResponse({**(told or {}), "state": await _now(request, signed)})

    handler.__name__ = act.__name__
    handler.__doc__ = act.__doc__
    return handler


async def _too_late(request: Request, signed: Signed, detail: str) -> Response:
    body = {"type": "about:blank", "title": HTTPStatus.CONFLICT.phrase, "status": HTTPStatus.CONFLICT.value, "detail": detail}
    told = {**body, "state": await _now(request, signed)}
    return JSONResponse(told, HTTPStatus.CONFLICT, media_type="application/problem+json")


async def _now(request: Request, signed: Signed) -> dict[str, Any]:
    held = await owned(request, signed)
    return await asyncio.to_thread(state_as_json, product(request), state(request).board, signed, held)


_ACTS: Mapping[str, Act] = {
    "take": take,
    "give": give,
    "say": say,
    "hand-back": hand_back,
    "release": release,
    "resolve": resolve,
    "snooze": snooze,
    "note": note,
}
ROUTES: Sequence[BaseRoute] = tuple(guarded(f"{_AT}/{name}", _handled(act), methods=("POST",)) for name, act in _ACTS.items())

"""Promises: what is due and overdue, what became of the others, and mails that could not be sent."""

import asyncio
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, TypeVar

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from gateway import incoming
from gateway.console.pages import render
from gateway.console.routing import Signed, form, guarded
from gateway.state import product, state
from helpdesk.errors import InvalidRecord
from helpdesk.promises import PromiseKind
from helpdesk.services.handling import NotAllowed
from helpdesk.services.promising import LONGEST_REASON, When, words_for

PROMISES = "/console/promises"
MOST_SHOWN = 200
_KINDS = {PromiseKind.ANSWER: "Answer", PromiseKind.CLAIM: "Decision on a claim", PromiseKind.OTHER: "Our word"}
_GROUPS = ((When.OVERDUE, "Overdue"), (When.TODAY, "Due today"), (When.LATER, "Later"))
_DONE = {
    "kept": "The promise is kept.",
    "dropped": "The promise is dropped.",
    "ended": "Somebody else was faster: the promise had ended already.",
    "retried": "The mail is sent again.",
    "discarded": "The mail is not sent, and its address is forgotten.",
    "gone": "Somebody else was faster: the mail is not waiting any more.",
}
_Found = TypeVar("_Found")


async def board(request: Request, signed: Signed) -> Response:
    """`GET /console/promises[?tab=ended]`: the promises of the agent's shops."""
    ended = request.query_params.get("tab") == "ended"
    view = await asyncio.to_thread(_ended if ended else _open, request, signed)
    done = _DONE.get(request.query_params.get("done", ""), "")
    return render(
        request, signed, "promises.html", ended=ended, done=done, kinds=_KINDS, words_for=words_for, longest_reason=LONGEST_REASON, **view
    )


async def keep(request: Request, signed: Signed) -> Response:
    """`POST /console/promises/{promise_id}/keep`: mark a promise as kept."""
    number = _number(request, "promise_id")
    first = await _act(lambda: product(request).promising.keep(signed.agent, number))
    return await _ended_now(request, number, "kept" if first else "ended")


async def drop(request: Request, signed: Signed) -> Response:
    """`POST /console/promises/{promise_id}/drop`: drop a promise, with a reason."""
    number, reason = _number(request, "promise_id"), (await form(request)).get("reason", "")
    first = await _act(lambda: product(request).promising.drop(signed.agent, number, reason))
    return await _ended_now(request, number, "dropped" if first else "ended")


async def make(request: Request, signed: Signed) -> Response:
    """`POST /console/api/conversations/{id}/promise`: give one's word in a conversation: `{subject, due}`."""
    body, conversation_id = await incoming.body(request), request.path_params["id"]
    subject, due = incoming.text(body, "subject"), incoming.text(body, "due")
    made = await _act(lambda: product(request).promising.make(signed.agent, conversation_id, subject, due))
    state(request).board.tell(made.conversation_id)
    return JSONResponse({"id": made.id, "subject": made.subject, "due": made.due_at.isoformat()}, HTTPStatus.CREATED)


async def retry_mail(request: Request, signed: Signed) -> Response:
    """`POST /console/promises/mails/{mail_id}/retry`: send a mail after all that was given up."""
    number = _number(request, "mail_id")
    first = await _act(lambda: product(request).mailing.revive(signed.agent, number))
    return _back("retried" if first else "gone")


async def discard_mail(request: Request, signed: Signed) -> Response:
    """`POST /console/promises/mails/{mail_id}/discard`: do not send a mail that was given up, and forget its address."""
    number = _number(request, "mail_id")
    first = await _act(lambda: product(request).mailing.discard(signed.agent, number))
    return _back("discarded" if first else "gone")


ROUTES = (
    guarded(PROMISES, board),
    guarded(f"{PROMISES}/{{promise_id}}/keep", keep, methods=("POST",)),
    guarded(f"{PROMISES}/{{promise_id}}/drop", drop, methods=("POST",)),
    guarded(f"{PROMISES}/mails/{{mail_id}}/retry", retry_mail, methods=("POST",)),
    guarded(f"{PROMISES}/mails/{{mail_id}}/discard", discard_mail, methods=("POST",)),
    guarded("/console/api/conversations/{id}/promise", make, methods=("POST",)),
)


def _open(request: Request, signed: Signed) -> dict[str, Any]:
    held, shops = product(request), signed.agent.serving()
    due = held.promising.due(shops, MOST_SHOWN + 1)
    shown = due[:MOST_SHOWN]
    groups = [(when, title, [one for one in shown if one.when is when]) for when, title in _GROUPS]
    return {
        "groups": [group for group in groups if group[2]],
        "more": len(due) > MOST_SHOWN,
        "mails": held.mailing.given_up(shops),
        "promises": (),
        "shops": held.shops,
    }


def _ended(request: Request, signed: Signed) -> dict[str, Any]:
    held = product(request)
    promises = held.database.promises.ended(signed.agent.serving())
    return {"groups": (), "more": False, "mails": (), "promises": promises, "shops": held.shops}


async def _ended_now(request: Request, number: int, done: str) -> Response:
    """Tell the consoles that show the promise, and go back to the page."""
    promise = await asyncio.to_thread(product(request).database.promises.of_id, number)
    if promise:
        state(request).board.tell(promise.conversation_id)
    return _back(done)


async def _act(act: Callable[[], _Found]) -> _Found:
    """Do something to a promise or a mail; what is not there and what is not the agent's are told alike."""
    try:
        return await asyncio.to_thread(act)
    except NotAllowed as fault:
        raise HTTPException(HTTPStatus.NOT_FOUND) from fault


def _back(done: str) -> Response:
    return RedirectResponse(f"{PROMISES}?done={done}", HTTPStatus.SEE_OTHER)


def _number(request: Request, name: str) -> int:
    try:
        return incoming.number(request.path_params[name], name)
    except InvalidRecord as fault:
        raise HTTPException(HTTPStatus.NOT_FOUND) from fault

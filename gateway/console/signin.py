"""The pages before the console: name and password, the code of the second step, and the way out."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from http import HTTPStatus
from typing import TypeVar
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from gateway.console.pages import render
from gateway.console.routing import CODE, COOKIE, SIGN_IN, Signed, check_token, form, guarded, outside, session_of, signed_in
from gateway.limits import caller
from gateway.state import product, state
from helpdesk.agents import Session
from helpdesk.services.sessions import LASTS, form_token
from helpdesk.services.signing_in import Outcome

T = TypeVar("T")

_HOME = "/console/queue"
_INSIDE = "/console/"
_LONGEST_WAY = 500
# Checking a password takes a processor for a while and much memory; those who talk with shoppers must not wait for it.
_AT_ONCE = 2
_THREADS = ThreadPoolExecutor(_AT_ONCE, "sign-in")


async def sign_in(request: Request) -> Response:
    """`GET` and `POST /console/sign-in`: the name and the password."""
    if request.method == "POST":
        return await _enter(request)
    way = onward(request.query_params.get("next", ""))
    if await signed_in(request, use=False):
        return RedirectResponse(way, HTTPStatus.SEE_OTHER)
    page = render(request, None, "sign_in.html", way=way, name="", refusal="")
    if request.headers.get("sec-fetch-site") == "cross-site":
        # Who follows a link of another site (a mail) comes without the cookie; asking again from here brings it.
        page.headers["refresh"] = f"0; url={SIGN_IN}?next={quote(way, safe='/')}"
    return page


async def code(request: Request) -> Response:
    """`GET` and `POST /console/code`: the code that an authenticator app shows."""
    secret, session = request.cookies.get(COOKIE, ""), await session_of(request)
    if session is None or session.complete:
        return RedirectResponse(SIGN_IN, HTTPStatus.SEE_OTHER)
    if request.method == "POST":
        return await _confirm(request, secret, session)
    way = onward(request.query_params.get("next", ""))
    return render(request, None, "code.html", way=way, token=form_token(secret), refusal="")


async def sign_out(request: Request, signed: Signed) -> Response:
    """`POST /console/sign-out`: end this browser's session."""
    held = product(request)
    await asyncio.to_thread(held.signing.leave, signed.agent, signed.secret, held.clock.now())
    response = RedirectResponse(SIGN_IN, HTTPStatus.SEE_OTHER)
    response.delete_cookie(COOKIE, path="/console")
    return response


ROUTES: tuple[BaseRoute, ...] = (
    outside(SIGN_IN, sign_in),
    outside(CODE, code),
    guarded("/console/sign-out", sign_out, methods=["POST"], before_change=True),
)


def onward(way: str) -> str:
    """Return where to go after signing in: a page of the console that was asked for, else the queue."""
    usable = way.startswith(_INSIDE) and len(way) <= _LONGEST_WAY and way.isprintable() and "\\" not in way and "/api/" not in way
    return way if usable and not way.startswith((SIGN_IN, CODE)) else _HOME


def keep(request: Request, response: Response, secret: str) -> Response:
    """Give the browser the secret of its new session."""
    response.set_cookie(
        COOKIE,
        secret,
        max_age=int(LASTS.total_seconds()),
        path="/console",
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="strict",
    )
    return response


async def slowly(check: Callable[[], T]) -> T:
    """Check a password or a code, with few others at once."""
    return await asyncio.get_running_loop().run_in_executor(_THREADS, check)


def address(request: Request) -> str | None:
    """Return a hash that stands for the network address a request comes from."""
    return state(request).tokens.address(caller(request))


def refused(outcome: Outcome, page: Callable[..., Response]) -> Response:
    """Return the page that says why not; `page` makes it with a status."""
    response = page(status=HTTPStatus.TOO_MANY_REQUESTS if outcome.wait else HTTPStatus.UNPROCESSABLE_ENTITY)
    if outcome.wait:
        response.headers["retry-after"] = str(int(timedelta(minutes=outcome.wait).total_seconds()))
    return response


async def _enter(request: Request) -> Response:
    state(request).limits.any(request)
    given, held = await form(request), product(request)
    name, way = given.get("name", ""), onward(given.get("next", ""))
    check = partial(held.signing.enter, name, given.get("password", ""), address(request), held.clock.now())
    outcome = await slowly(check)
    if outcome.refusal:
        return refused(outcome, partial(render, request, None, "sign_in.html", way=way, name=name[:_LONGEST_WAY], refusal=outcome.refusal))
    if COOKIE in request.cookies:
        await asyncio.to_thread(held.sessions.end, request.cookies[COOKIE], held.clock.now())
    where = way if outcome.complete else f"{CODE}?next={quote(way, safe='/')}"
    return keep(request, RedirectResponse(where, HTTPStatus.SEE_OTHER), outcome.secret)


async def _confirm(request: Request, secret: str, session: Session) -> Response:
    state(request).limits.any(request)
    held = product(request)
    await check_token(request, form_token(secret))
    given = await form(request)
    way = onward(given.get("next", ""))
    outcome = await slowly(partial(held.signing.confirm, session, given.get("code", ""), address(request), held.clock.now()))
    if outcome.refusal:
        return refused(outcome, partial(render, request, None, "code.html", way=way, token=form_token(secret), refusal=outcome.refusal))
    await asyncio.to_thread(held.sessions.end, secret, held.clock.now())
    return keep(request, RedirectResponse(way, HTTPStatus.SEE_OTHER), outcome.secret)

"""The guard of the console's routes: who is signed in, whether they may, and whether the request is one of our own pages'.

Every route of the console is made by `guarded`; those before sign-in by `outside`, and files are open to all.
A route that streams asks `still_signed` from time to time: a login may be switched off meanwhile.
"""

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from urllib.parse import parse_qsl, quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from gateway.console.pages import render
from gateway.incoming import raw
from gateway.origins import is_own
from gateway.problems import problem
from gateway.state import product
from helpdesk.agents import Agent, Role, Session
from helpdesk.errors import InvalidRecord
from helpdesk.services.sessions import form_token

COOKIE = "helpdesk_agent"
SIGN_IN, CODE, PASSWORD = "/console/sign-in", "/console/code", "/console/password"
_API = "/console/api"
_READS = frozenset({"GET", "HEAD"})
_FORM = "application/x-www-form-urlencoded"
_MOST_FIELDS = 200
_NOT_SIGNED = "You are not signed in any more; sign in again."
_TOO_LOW = "Your role does not allow this; an owner of the shop can change it."
_NOT_OURS = "This did not come from a page of the console; load the page again."
_OWN_SITE = frozenset({"same-origin", "none"})


@dataclass(frozen=True)
class Signed:
    """Who makes a request. `csrf` goes into every form; `secret` is that of the browser's session."""

    agent: Agent
    csrf: str
    secret: str = field(default="", repr=False)


Handler = Callable[[Request, Signed], Awaitable[Response]]


class GuardedRoute(Route):
    """A route with the least role that it asks for, so that a test can walk through all of them."""

    role: Role


def guarded(
    path: str, handler: Handler, *, methods: Sequence[str] = ("GET",), role: Role = Role.AGENT, before_change: bool = False
) -> Route:
    """Make a route for signed-in agents with at least a role in some shop.

    With `before_change` it also serves those who must choose a password of their own first.
    """

    async def guard(request: Request) -> Response:
        """Let in who may come."""
        return await _guard(request, handler, role, before_change=before_change)

    route = GuardedRoute(path, guard, methods=list(methods), name=getattr(handler, "__name__", path))
    route.role = role
    return route


def outside(path: str, endpoint: Callable[[Request], Awaitable[Response]]) -> Route:
    """Make a route of a page with a form for those who are not signed in; forms of other sites are refused."""

    async def guard(request: Request) -> Response:
        """Let in all but forms of other sites."""
        try:
            if request.method not in _READS:
                refuse_other_sites(request)
            return await endpoint(request)
        except (HTTPException, InvalidRecord) as fault:
            return _told(request, None, fault)

    return Route(path, guard, methods=["GET", "POST"], name=getattr(endpoint, "__name__", path))


async def session_of(request: Request) -> Session | None:
    """Return the session of a browser, which may still lack the second step; None when there is none."""
    held = product(request)
    return await asyncio.to_thread(held.sessions.find, request.cookies.get(COOKIE, ""), held.clock.now())


async def signed_in(request: Request, *, use: bool = True) -> Signed | None:
    """Return who is signed in, or None; `use` keeps the session from being idle."""
    session, held = await session_of(request), product(request)
    if session is None or not session.complete:
        return None
    if use:
        await asyncio.to_thread(held.sessions.use, session, held.clock.now())
    secret = request.cookies[COOKIE]
    return Signed(session.agent, form_token(secret), secret)


async def still_signed(request: Request) -> Signed | None:
    """Return who is signed in by now, with their shops and roles of now; None when a stream must end."""
    return await signed_in(request, use=False)


def refuse_other_sites(request: Request) -> None:
    """Raise HTTPException when another site's page makes this request; browsers say so in one of two headers."""
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    ours = site in _OWN_SITE if site is not None else origin is None or is_own(origin, request.scope)
    if not ours:
        raise HTTPException(HTTPStatus.FORBIDDEN, _NOT_OURS)


async def form(request: Request) -> Mapping[str, str]:
    """Return the fields of a form, the last of each name; read once and of limited size."""
    if "console.form" not in request.scope:
        request.scope["console.form"] = await _read_form(request)
    read: Mapping[str, str] = request.scope["console.form"]
    return read


async def check_token(request: Request, token: str) -> None:
    """Raise HTTPException unless the request carries what a page of this session puts into its forms."""
    given = request.headers.get("x-csrf-token") or (await form(request)).get("csrf", "")
    if not hmac.compare_digest(given.encode("utf-8", "replace"), token.encode()):
        raise HTTPException(HTTPStatus.FORBIDDEN, _NOT_OURS)


def is_api(request: Request) -> bool:
    """Tell whether a script asks, which wants problems and not pages."""
    return request.url.path == _API or request.url.path.startswith(f"{_API}/")


async def nothing(_: Request, __: Signed) -> Response:
    """Answer for every other address below `/console`: people get a page that says so."""
    raise HTTPException(HTTPStatus.NOT_FOUND)


async def _guard(request: Request, handler: Handler, role: Role, *, before_change: bool) -> Response:
    # What a script asks for of its own accord does not show that anybody is there.
    signed = await signed_in(request, use=not (is_api(request) and request.method in _READS))
    if signed is None:
        return _to_sign_in(request)
    answer = partial(_told, request, signed)
    if signed.agent.must_change and not before_change:
        return problem(HTTPStatus.FORBIDDEN, _TOO_LOW) if is_api(request) else RedirectResponse(PASSWORD, HTTPStatus.SEE_OTHER)
    if not before_change and not signed.agent.serving(role):
        return answer(HTTPException(HTTPStatus.FORBIDDEN, _TOO_LOW))
    try:
        if request.method not in _READS:
            refuse_other_sites(request)
            await check_token(request, signed.csrf)
        if not is_api(request):  # every page's menu tells of what is overdue
            overdue = await asyncio.to_thread(product(request).promising.overdue, signed.agent.serving())
            request.scope["console.alarms"] = {"/console/promises": overdue}
        return await handler(request, signed)
    except (HTTPException, InvalidRecord) as fault:
        if is_api(request):
            raise
        return answer(fault)


def _to_sign_in(request: Request) -> Response:
    if is_api(request):
        return problem(HTTPStatus.UNAUTHORIZED, _NOT_SIGNED)
    here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    back = f"?next={quote(here, safe='/')}" if request.method in _READS else ""
    return RedirectResponse(f"{SIGN_IN}{back}", HTTPStatus.SEE_OTHER)


def _told(request: Request, signed: Signed | None, fault: HTTPException | InvalidRecord) -> Response:
    """Answer a fault with a page for people, a problem for scripts."""
    status = HTTPStatus(fault.status_code) if isinstance(fault, HTTPException) else HTTPStatus.UNPROCESSABLE_ENTITY
    sentence = fault.detail if isinstance(fault, HTTPException) else str(fault)
    if is_api(request):
        return problem(status, sentence)
    return render(
        request,
        signed,
        "refused.html",
        status=status,
        sentence="" if sentence == status.phrase else sentence,
        missing=status == HTTPStatus.NOT_FOUND,
    )


async def _read_form(request: Request) -> Mapping[str, str]:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
        return {}
    text = (await raw(request)).decode("utf-8", "replace")
    try:
        return dict(parse_qsl(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS))
    except ValueError as fault:
        raise InvalidRecord("the form has too many fields") from fault

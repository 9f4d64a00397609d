"""An agent's own page: password, second step, and the shops they serve."""

import asyncio
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from typing import Any

import segno
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from gateway.console.pages import render
from gateway.console.routing import PASSWORD, Handler, Signed, form, guarded
from gateway.console.signin import address, keep, refused, slowly
from gateway.state import product
from helpdesk.services.own_login import OwnLogin
from helpdesk.services.passwords import SHORTEST
from helpdesk.services.signing_in import Outcome

ACCOUNT = "/console/account"
_DIFFERENT = "The two new passwords are not the same."
_DONE = {
    "password": "Your password is changed. Other browsers are signed out.",
    "totp-on": "The second step is on. Other browsers are signed out.",
    "totp-off": "The second step is off. Other browsers are signed out.",
}
# A telephone's camera wants dark on light, and an edge, whatever the page looks like.
_DARK, _LIGHT, _EDGE, _SCALE = "#000", "#fff", 4, 5
_GROUP = 4


async def account(request: Request, signed: Signed) -> Response:
    """`GET /console/account`: what there is to see and to change."""
    page = await _page(request, signed, done=_DONE.get(request.query_params.get("done", ""), ""))
    return page()


async def change_password(request: Request, signed: Signed) -> Response:
    """`POST /console/account/password`: another password; the present one is asked for."""
    outcome = await _changed(request, signed)
    if outcome.refusal:
        return refused(outcome, await _page(request, signed, password_refusal=outcome.refusal))
    return _done(request, outcome, "password")


async def own_password(request: Request, signed: Signed) -> Response:
    """`GET` and `POST /console/password`: the first password of one's own, after the one that was given out."""
    if not signed.agent.must_change:
        return RedirectResponse(ACCOUNT, HTTPStatus.SEE_OTHER)
    page = partial(render, request, signed, "password.html", shortest=SHORTEST)
    if request.method != "POST":
        return page(refusal="")
    outcome = await _changed(request, signed)
    if outcome.refusal:
        return refused(outcome, partial(page, refusal=outcome.refusal))
    return keep(request, RedirectResponse("/console/queue", HTTPStatus.SEE_OTHER), outcome.secret)


async def totp_on(request: Request, signed: Signed) -> Response:
    """`POST /console/account/totp-on`: ask for codes from now on."""
    given, own, now = await form(request), _own(request), product(request).clock.now()
    turn_on = partial(own.totp_on, session_secret=signed.secret, code=given.get("code", ""))
    outcome = await slowly(partial(turn_on, signed.agent, given.get("password", ""), address(request), now))
    return await _totp(request, signed, outcome, "totp-on")


async def totp_off(request: Request, signed: Signed) -> Response:
    """`POST /console/account/totp-off`: ask for no code any more."""
    given, own, now = await form(request), _own(request), product(request).clock.now()
    outcome = await slowly(partial(own.totp_off, signed.agent, given.get("password", ""), address(request), now))
    return await _totp(request, signed, outcome, "totp-off")


def _post(path: str, handler: Handler) -> Any:
    return guarded(f"{ACCOUNT}/{path}", handler, methods=("POST",))


ROUTES = (
    guarded(ACCOUNT, account),
    _post("password", change_password),
    _post("totp-on", totp_on),
    _post("totp-off", totp_off),
    guarded(PASSWORD, own_password, methods=("GET", "POST"), before_change=True),
)


async def _changed(request: Request, signed: Signed) -> Outcome:
    given, own, now = await form(request), _own(request), product(request).clock.now()
    new = given.get("new", "")
    if new != given.get("again", ""):
        return Outcome(refusal=_DIFFERENT)
    return await slowly(partial(own.change_password, signed.agent, given.get("present", ""), new, address(request), now))


async def _totp(request: Request, signed: Signed, outcome: Outcome, done: str) -> Response:
    if outcome.refusal:
        return refused(outcome, await _page(request, signed, totp_refusal=outcome.refusal))
    return _done(request, outcome, done)


def _done(request: Request, outcome: Outcome, done: str) -> Response:
    return keep(request, RedirectResponse(f"{ACCOUNT}?done={done}", HTTPStatus.SEE_OTHER), outcome.secret)


async def _page(request: Request, signed: Signed, **said: str) -> Callable[..., Response]:
    """Return what makes the account page with a status."""
    picture, secret = "", ""
    if not signed.agent.has_totp:
        secret, inside = await asyncio.to_thread(_own(request).offered, signed.secret, signed.agent.name)
        picture = segno.make(inside, error="m").svg_data_uri(scale=_SCALE, border=_EDGE, dark=_DARK, light=_LIGHT)
    view = {
        "shops": [(product(request).shops[shop].name, role) for shop, role in sorted(signed.agent.shops.items()) if _known(request, shop)],
        "picture": picture,
        "secret": " ".join(secret[at : at + _GROUP] for at in range(0, len(secret), _GROUP)),
        "shortest": SHORTEST,
    }
    shown: dict[str, Any] = {"done": "", "password_refusal": "", "totp_refusal": "", **view, **said}
    return partial(render, request, signed, "account.html", **shown)


def _known(request: Request, shop: str) -> bool:
    """A shop's folder may have been taken away since the agent was given a role there."""
    return shop in product(request).shops


def _own(request: Request) -> OwnLogin:
    return OwnLogin(product(request).signing)

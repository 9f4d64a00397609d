"""The owners' page: who serves their shops, with which role; new logins, and one-time passwords that are shown once."""

import asyncio
from functools import partial
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from gateway.console.pages import render
from gateway.console.routing import Handler, Signed, form, guarded
from gateway.console.signin import slowly
from gateway.incoming import LARGEST_SEQ
from gateway.state import product
from helpdesk.agents import Agent, NotPossible, Role
from helpdesk.services.teams import LONGEST_DISPLAY_NAME, LONGEST_NAME

TEAM = "/console/team"
_NOWHERE = "none"
_NO_LOGIN = "There is no login of this name. Make a new one, or look how it is spelt."
_SERVES = "This login serves the shop already; change its role in the list."
_DONE = {
    "added": "The login serves your shop now.",
    "role": "The role is changed.",
    "removed": "The login does not serve your shop any more.",
    "off": "The login is switched off and signed out everywhere.",
    "on": "The login is switched on.",
    "totp-off": "The second step of the login is off.",
}


async def team(request: Request, signed: Signed) -> Response:
    """`GET /console/team`: who serves the owner's shops."""
    return await _page(request, signed, done=_DONE.get(request.query_params.get("done", ""), ""))


async def new_login(request: Request, signed: Signed) -> Response:
    """`POST /console/team/new`: make a login that serves a shop; the answer shows its password, this once."""
    given, held = await form(request), product(request)
    shop, role = _shop(request, signed, given.get("shop", "")), _role(given.get("role", ""))
    add = partial(held.teams.add, signed.agent, given.get("name", ""), given.get("display_name", ""), {shop: role}, held.clock.now())
    try:
        agent, password = await slowly(add)
    except NotPossible as fault:
        return await _refused(request, signed, fault)
    return await _page(request, signed, given_out=(agent, password))


async def add_login(request: Request, signed: Signed) -> Response:
    """`POST /console/team/add`: let a login that there is serve a shop."""
    given, held = await form(request), product(request)
    shop, role = _shop(request, signed, given.get("shop", "")), _role(given.get("role", ""))
    known = await asyncio.to_thread(held.database.agents.by_name, given.get("name", "").strip().casefold())
    if known is None or shop in known.agent.shops:
        return await _refused(request, signed, NotPossible(_SERVES if known else _NO_LOGIN))
    await asyncio.to_thread(held.teams.set_role, signed.agent, known.agent, shop, role, held.clock.now())
    return _back("added")


async def set_role(request: Request, signed: Signed) -> Response:
    """`POST /console/team/{agent_id}/role`: another role in a shop, or none."""
    agent, given, held = await _of_mine(request, signed), await form(request), product(request)
    shop = _shop(request, signed, given.get("shop", ""))
    role = None if given.get("role") == _NOWHERE else _role(given.get("role", ""))
    if shop not in agent.shops:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    try:
        await asyncio.to_thread(held.teams.set_role, signed.agent, agent, shop, role, held.clock.now())
    except NotPossible as fault:
        return await _refused(request, signed, fault)
    return _back("role" if role else "removed")


async def switch(request: Request, signed: Signed) -> Response:
    """`POST /console/team/{agent_id}/switch`: switch a login off, or on again."""
    agent, held, active = await _of_mine(request, signed), product(request), (await form(request)).get("active") == "yes"
    try:
        await asyncio.to_thread(partial(held.teams.switch, signed.agent, agent, held.clock.now(), active=active))
    except NotPossible as fault:
        return await _refused(request, signed, fault)
    return _back("on" if active else "off")


async def reset(request: Request, signed: Signed) -> Response:
    """`POST /console/team/{agent_id}/password`: a new one-time password; the answer shows it, this once."""
    agent, held = await _of_mine(request, signed), product(request)
    try:
        password = await slowly(partial(held.teams.reset, signed.agent, agent, held.clock.now()))
    except NotPossible as fault:
        return await _refused(request, signed, fault)
    return await _page(request, signed, given_out=(agent, password))


async def totp_off(request: Request, signed: Signed) -> Response:
    """`POST /console/team/{agent_id}/totp-off`: for who has lost the telephone."""
    agent, held = await _of_mine(request, signed), product(request)
    try:
        await asyncio.to_thread(held.teams.totp_off, signed.agent, agent, held.clock.now())
    except NotPossible as fault:
        return await _refused(request, signed, fault)
    return _back("totp-off")


def _post(path: str, handler: Handler) -> Any:
    return guarded(f"{TEAM}/{path}", handler, methods=("POST",), role=Role.OWNER)


ROUTES = (
    guarded(TEAM, team, role=Role.OWNER),
    _post("new", new_login),
    _post("add", add_login),
    _post("{agent_id:int}/role", set_role),
    _post("{agent_id:int}/switch", switch),
    _post("{agent_id:int}/password", reset),
    _post("{agent_id:int}/totp-off", totp_off),
)


def _shops(request: Request, signed: Signed) -> list[str]:
    """Return the owner's shops, as far as their folders are there."""
    return [shop for shop in signed.agent.serving(Role.OWNER) if shop in product(request).shops]


def _shop(request: Request, signed: Signed, shop: str) -> str:
    if shop not in _shops(request, signed):
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return shop


def _role(given: str) -> Role:
    if given not in set(Role):
        raise HTTPException(HTTPStatus.UNPROCESSABLE_ENTITY, "Choose a role.")
    return Role(given)


async def _of_mine(request: Request, signed: Signed) -> Agent:
    """Return the agent of the address, who must serve a shop of the owner's; anybody else is not there."""
    agent_id = request.path_params["agent_id"]
    if agent_id > LARGEST_SEQ:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    found = await asyncio.to_thread(product(request).database.agents.by_id, agent_id)
    if found is None or not set(found.shops) & set(_shops(request, signed)):
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return found


def _back(done: str) -> Response:
    return RedirectResponse(f"{TEAM}?done={done}", HTTPStatus.SEE_OTHER)


async def _refused(request: Request, signed: Signed, fault: NotPossible) -> Response:
    sentence = str(fault)
    return await _page(request, signed, HTTPStatus.UNPROCESSABLE_ENTITY, refusal=sentence[:1].upper() + sentence[1:])


async def _page(request: Request, signed: Signed, status: int = HTTPStatus.OK, **said: Any) -> Response:
    held = product(request)
    view = {
        "shops": [await _shop_view(request, signed, shop) for shop in _shops(request, signed)],
        "roles": list(Role),
        "now": held.clock.now(),
        "longest": {"name": LONGEST_NAME, "display_name": LONGEST_DISPLAY_NAME},
    }
    return render(request, signed, "team.html", status=status, **{"done": "", "refusal": "", "given_out": None, **view, **said})


async def _shop_view(request: Request, signed: Signed, shop: str) -> dict[str, Any]:
    held = product(request)
    agents = await asyncio.to_thread(partial(held.database.agents.of_shop, shop, also_off=True))
    rows = [
        {
            "agent": one,
            "role": one.shops[shop],
            "is_me": one.id == signed.agent.id,
            "whole": held.teams.may_touch(signed.agent, one),
        }
        for one in agents
    ]
    return {"id": shop, "name": held.shops[shop].name, "rows": rows}

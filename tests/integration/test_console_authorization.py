"""Every route of the console, asked by those who may not: taken from the table of routes, so that a new one is asked as well.

Objects named in an address belong to Kawaii Stop; who serves the other shop only must not learn that they are there.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import requests
from sqlalchemy import insert

from gateway.console import ROUTES
from gateway.console.pages import ROUTES as FILES
from gateway.console.routing import CODE, COOKIE, PASSWORD, SIGN_IN, GuardedRoute
from helpdesk.adapters.sql_desk_tables import CANNED, OUTBOX, PROMISES
from helpdesk.adapters.sql_tables import CLAIMS
from helpdesk.agents import Agent, Role
from tests.integration.running_console import Console, make_agent, with_cheap_passwords
from tests.integration.running_gateway import NOON, Chat, Gateway, running

SHOP, OTHER_SHOP = "kawaii_stop", "kpop2"
HIGHEST = Role.OWNER
GUARDED = [(route, method) for route in ROUTES if isinstance(route, GuardedRoute) for method in sorted((route.methods or set()) - {"HEAD"})]
# Those who have signed in, or have a password to choose, may ask for these whatever they serve.
FOR_ALL = ("/console/sign-out", PASSWORD)
# Names in an address that are no object of a shop's; what the page shows about them is.
NO_OBJECTS = ("{question}", "{table}.csv", "{path:path}")
_PARAMETER = re.compile(r"\{(\w+)(?::\w+)?\}")
# Words that any act may ask for, so that none is refused for what it lacks before it is known whose object it is about.
_WORDS: Mapping[str, Any] = {
    "epoch": 0,
    "to": 1,
    "text": "hello",
    "client_id": "a",
    "reason": "answered",
    "until": None,
    "seq": 1,
    "subject": "the parcel",
    "due": "2026-03-25T12:00:00+00:00",
    "due_at": "2026-03-25T12:00",
    "escalate": False,
    "shop": SHOP,
    "shortcut": "hello",
    "verdict": "right",
    "intent": "greet",
    "role": "agent",
    "note": "looked at",
}


def named(case: tuple[GuardedRoute, str]) -> str:
    """Name a case for the report."""
    route, method = case
    return f"{method} {route.path}"


ALL = pytest.mark.parametrize("case", GUARDED, ids=named)
CHANGING = pytest.mark.parametrize("case", [one for one in GUARDED if one[1] != "GET"], ids=named)
OF_AN_OBJECT = pytest.mark.parametrize(
    "case", [one for one in GUARDED if "{" in one[0].path and not one[0].path.endswith(NO_OBJECTS)], ids=named
)
WITH_A_ROLE = pytest.mark.parametrize("case", [one for one in GUARDED if one[0].path not in FOR_ALL], ids=named)
Case = tuple[GuardedRoute, str]


@dataclass(frozen=True)
class Scene:
    """A gateway, and the objects of Kawaii Stop by the part of an address that stands before their id."""

    gateway: Gateway
    chat: Chat
    objects: Mapping[str, str]

    def path(self, route: GuardedRoute, *, there: bool = True) -> str:
        """Fill in an address: with objects of Kawaii Stop, or such as are nowhere."""
        parts = route.path.split("/")
        pairs = zip(["", *parts], parts, strict=False)
        return "/".join(_PARAMETER.sub(lambda found: self._id(before, found[1], there=there), part) for before, part in pairs)  # noqa: B023

    def console(self, *, role: Role = HIGHEST, shop: str = SHOP, **more: Any) -> Console:
        """Sign in somebody new with a role in one shop."""
        who = make_agent(self.gateway, f"a{uuid4().hex[:12]}", {shop: role} if shop else {}, **more)
        return Console.of(self.gateway, who)

    def ask(self, console: Console, case: Case, *, there: bool = True, **headers: str) -> requests.Response:
        """Ask as a page of the console would; a stream is not read."""
        route, method = case
        path = self.path(route, there=there)
        if method == "GET":
            with console.get(path, headers=headers, stream=True) as answer:
                if answer.headers.get("content-type", "").partition(";")[0] != "text/event-stream":
                    assert answer.text is not None  # read before the connection is closed
            return answer
        if path.startswith("/console/api/"):
            return console.post(path, json=_WORDS, headers=headers)
        return console.post(path, {name: str(value) for name, value in _WORDS.items()}, headers=headers)

    def _id(self, before: str, name: str, *, there: bool) -> str:
        if name == "path":
            return "nowhere"
        kind = "seq" if name == "seq" else before
        assert kind in self.objects, f"tell this test what {{{name}}} after /{before}/ is"
        if there:
            return self.objects[kind]
        return "987654" if self.objects[kind].isdigit() else "no-such-thing"


def stored(gateway: Gateway, conversation_id: str) -> dict[str, str]:
    """Store a claim, a promise, a mail and a canned reply of Kawaii Stop; returns their ids."""
    about = {"shop": SHOP, "conversation_id": conversation_id}
    money = {"amount": str(Decimal(5)), "currency": "USD"}
    rows = {
        "claims": insert(CLAIMS).values(
            **about, order_number="KS-1", parcel="P1", filed_at=NOON, decision={}, inputs={}, proof=money, state="filed"
        ),
        "promises": insert(PROMISES).values(**about, kind="answer", subject="an answer", made_at=NOON, due_at=NOON, made_by="bot"),
        "mails": insert(OUTBOX).values(conversation_id=conversation_id, kind="transcript", created_at=NOON, due_at=NOON),
        "replies": insert(CANNED).values(shop=SHOP, shortcut="hi", text="Hello", at=NOON),
    }
    with gateway.product.database.orders._transactions.writing() as connection:
        return {name: str((connection.execute(row).inserted_primary_key or (0,))[0]) for name, row in rows.items()}


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """A shopper's conversation with Kawaii Stop, and all that belongs to it. Nothing here may be changed by the tests."""
    with running(Path(tmp_path_factory.mktemp("console")), changed=with_cheap_passwords) as gateway:
        chat = gateway.opens(SHOP)
        chat.send("hello")
        chat.transcript()
        ids = {
            **stored(gateway, chat.id),
            "conversations": chat.id,
            "review": chat.id,
            "why": "2",
            "seq": "2",
            "gaps": "late_delivery",
            "insights": "no-such-table",
        }
        yield Scene(gateway, chat, {**ids, "team": str(make_agent(gateway, "mia").id)})


def is_sent_away(answer: requests.Response, path: str) -> bool:
    """Tell whether somebody who is not signed in was treated as such: people led to the door, scripts told."""
    if path.startswith("/console/api"):
        return answer.status_code == 401 and answer.headers["content-type"] == "application/problem+json"
    return answer.status_code == 303 and answer.headers["location"].partition("?")[0] == SIGN_IN


@ALL
def test_nobody_gets_in_without_signing_in(scene: Scene, case: Case) -> None:
    """Neither with nothing, nor with a shopper's token, nor with a secret that is none."""
    route, method = case
    path = scene.path(route)
    for headers in ({}, scene.chat.headers, {"cookie": f"{COOKIE}=made-up"}, {"cookie": f"{COOKIE}={scene.chat.token}"}):
        answer = requests.request(method, f"{scene.gateway.url}{path}", headers=headers, timeout=10, allow_redirects=False)
        assert is_sent_away(answer, path), (answer.status_code, answer.headers)


@ALL
def test_who_is_half_signed_in_or_switched_off_gets_in_nowhere(scene: Scene, case: Case) -> None:
    """A password without its code is not enough, and a session does not outlive its login."""
    route, _ = case
    product, path = scene.gateway.product, scene.path(route)
    off, half = scene.console(), scene.console()
    product.teams.switch(None, off.agent, scene.gateway.clock.now(), active=False)
    secret = product.sessions.open(half.agent, scene.gateway.clock.now(), complete=False)
    half = replace(half, secret=secret, web=requests.Session())
    half.web.headers["cookie"] = f"{COOKIE}={secret}"
    for console in (off, half):
        assert is_sent_away(scene.ask(console, case), path)


@WITH_A_ROLE
def test_who_has_a_password_to_choose_gets_no_further(scene: Scene, case: Case) -> None:
    """However high the role."""
    answer = scene.ask(scene.console(must_change=True), case)
    assert answer.status_code == 403 or answer.headers.get("location") == PASSWORD


@WITH_A_ROLE
def test_too_low_a_role_is_refused(scene: Scene, case: Case) -> None:
    """Each role below the one that is asked for; for the lowest one, who serves no shop."""
    route, _ = case
    assert scene.ask(scene.console(shop=""), case).status_code == 403
    for role in list(Role)[: route.role.rank]:
        assert scene.ask(scene.console(role=role), case).status_code == 403


@ALL
def test_the_role_that_is_asked_for_is_enough(scene: Scene, case: Case) -> None:
    """As are those above it. The objects are nowhere, so that nothing is changed."""
    route, _ = case
    for role in list(Role)[route.role.rank :]:
        answer = scene.ask(scene.console(role=role), case, there=False)
        assert answer.status_code != 401
        assert answer.status_code < 500
        assert route.path in FOR_ALL or answer.headers.get("location", "").partition("?")[0] != SIGN_IN
        if "{" in route.path:
            assert answer.status_code == 404


@OF_AN_OBJECT
def test_another_shops_object_is_not_there(scene: Scene, case: Case) -> None:
    """For its agents, leads and owners alike, with the very answer that one gets for an object that is nowhere."""
    stranger = scene.console(shop=OTHER_SHOP)
    answer, nowhere = scene.ask(stranger, case), scene.ask(stranger, case, there=False)
    assert answer.status_code == 404
    assert (answer.status_code, answer.text) == (nowhere.status_code, nowhere.text)


@CHANGING
def test_a_change_needs_the_token_of_its_session(scene: Scene, case: Case) -> None:
    """Not none, not another session's, not a word; in the form or in the header."""
    route, method = case
    console, path = scene.console(), scene.path(route)
    for token in ("", "x", "\u00e9", scene.console().csrf):
        headers = {"content-type": "application/x-www-form-urlencoded"}
        assert console.call(method, path, data={"csrf": token}, headers=headers).status_code == 403
        assert console.call(method, path, json={}, headers={"x-csrf-token": token.encode()}).status_code == 403
    assert console.call(method, path).status_code == 403


@CHANGING
def test_a_change_from_another_site_is_refused(scene: Scene, case: Case) -> None:
    """Even with cookie and token."""
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Origin": "https://evil.example"}):
        assert scene.ask(scene.console(), case, **headers).status_code == 403


@pytest.mark.parametrize("case", [one for one in GUARDED if one[1] == "GET" and not one[0].path.endswith("/events")], ids=named)
def test_pages_show_nothing_of_a_shop_that_one_does_not_serve(scene: Scene, case: Case) -> None:
    """Even if an address asks for it by name."""
    route, _ = case
    page = scene.console(shop=OTHER_SHOP).get(f"{scene.path(route)}?shop={SHOP}&q={scene.chat.id}&view=all")
    assert page.status_code < 500
    shown = page.text.replace(f"shop={SHOP}", "").replace(f"q={scene.chat.id}", "").replace(f'value="{scene.chat.id}"', "")
    for told in (scene.gateway.product.shops[SHOP].name, scene.chat.id, "KS-1"):
        assert told not in shown


@pytest.mark.parametrize("case", [one for one in GUARDED if one[1] == "POST" and "{" not in one[0].path], ids=named)
def test_forms_change_nothing_in_a_shop_that_one_does_not_serve(scene: Scene, case: Case) -> None:
    """Even if a form names it."""
    route, _ = case
    answer = scene.ask(scene.console(shop=OTHER_SHOP), case)
    assert answer.status_code in {403, 404, 422} or route.path == "/console/sign-out" or answer.headers["location"] == "/console/account"


def test_a_stream_about_another_shops_conversation_is_not_there(scene: Scene) -> None:
    """It is named in the query there."""
    if any(route.path == "/console/api/events" for route, _ in GUARDED):
        path = f"/console/api/events?conversation={scene.chat.id}"
        with scene.console(shop=OTHER_SHOP).get(path, stream=True) as answer:
            assert answer.status_code == 404


def test_only_the_door_and_files_are_open() -> None:
    """Every other route is guarded."""
    files = {route.path for route in FILES}
    assert {route.path for route in ROUTES if not isinstance(route, GuardedRoute)} == {SIGN_IN, CODE} | files  # type: ignore[attr-defined]


def test_there_is_something_to_walk_through() -> None:
    """A table of routes that lost its guard would make every test above pass."""
    assert len(GUARDED) > 10
    assert {route.role for route, _ in GUARDED} >= {Role.AGENT, Role.OWNER}


def test_a_shop_whose_role_was_taken_away_is_closed_at_once(scene: Scene) -> None:
    """In a session that goes on."""
    console = scene.console(role=Role.AGENT)
    agents: Agent = console.agent
    assert console.get("/console/account").status_code == 200
    scene.gateway.product.teams.set_role(None, agents, SHOP, None, scene.gateway.clock.now())
    assert console.get("/console/account").status_code == 403

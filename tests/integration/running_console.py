"""An agent's browser without a window: a login made straight in the database, its session, and forms sent as its pages would."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlencode

import requests
from argon2 import PasswordHasher

from gateway.console.routing import COOKIE
from helpdesk.agents import Agent, Role
from helpdesk.audit import Entry
from helpdesk.bootstrap import Product
from helpdesk.services.passwords import Passwords
from helpdesk.services.sessions import form_token
from tests.integration.running_gateway import Gateway

_SECONDS = 10
_SHOP = "kawaii_stop"


def with_cheap_passwords(product: Product) -> Product:
    """Let passwords cost little; for `running(…, changed=with_cheap_passwords)`."""
    cheap = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    return replace(product, signing=replace(product.signing, passwords=cheap), teams=replace(product.teams, passwords=cheap))


def make_agent(
    gateway: Gateway,
    name: str = "mia",
    shops: Mapping[str, Role] | None = None,
    *,
    display_name: str | None = None,
    password_hash: str = "",
    **more: Any,
) -> Agent:
    """Store an agent; without shops one who serves Kawaii Stop. `more` are further fields of `Agent`."""
    wanted = Agent(0, name, display_name or name.title(), {_SHOP: Role.AGENT} if shops is None else shops, **more)
    return gateway.product.database.agents.add(wanted, password_hash, [Entry("system", "agent.add")], gateway.clock.now())


@dataclass
class Console:
    """One signed-in browser; redirects are not followed."""

    base: str
    agent: Agent
    secret: str = field(repr=False)
    web: requests.Session = field(default_factory=requests.Session, repr=False)

    @classmethod
    def of(cls, gateway: Gateway, agent: Agent | None = None, **more: Any) -> "Console":
        """Sign an agent in without a password; without one, make one (see `make_agent`)."""
        who = agent or make_agent(gateway, **more)
        secret = gateway.product.sessions.open(who, gateway.clock.now())
        console = cls(gateway.url, who, secret)
        console.web.headers["cookie"] = f"{COOKIE}={secret}"
        return console

    @property
    def csrf(self) -> str:
        """What a page of this session puts into its forms."""
        return form_token(self.secret)

    def get(self, path: str, **more: Any) -> requests.Response:
        """Ask for a page, or anything else under the gateway's address."""
        return self.call("GET", path, **more)

    def post(self, path: str, form: Mapping[str, Any] | None = None, json: Any = None, **more: Any) -> requests.Response:
        """Send a form, or JSON when that is given, with what shows that it comes from a page of the console."""
        if json is not None:
            more["headers"] = {"x-csrf-token": self.csrf, **more.get("headers", {})}
            return self.call("POST", path, json=json, **more)
        more["headers"] = {"content-type": "application/x-www-form-urlencoded", **more.get("headers", {})}
        return self.call("POST", path, data=urlencode({"csrf": self.csrf, **(form or {})}, doseq=True), **more)

    def call(self, method: str, path: str, **more: Any) -> requests.Response:
        """Make a request with the cookie alone."""
        return self.web.request(method, f"{self.base}{path}", timeout=_SECONDS, allow_redirects=False, **more)

"""`helpdesk agent`: logins of the console, for the operator of the installation."""

import argparse
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from helpdesk.adapters.clock import SystemClock
from helpdesk.adapters.shopfiles import load_shops
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.agents import Agent, NotPossible, Role
from helpdesk.services.passwords import Passwords
from helpdesk.services.teams import Teams
from helpdesk.settings import Settings

_ROLES = [role.value for role in Role]
_ONCE = "It is shown only this once, and another one must be chosen at the first sign-in."


@dataclass(frozen=True)
class _Desk:
    """What the commands work with."""

    teams: Teams
    shops: Mapping[str, Any]
    now: datetime

    def agent(self, name: str) -> Agent:
        known = self.teams.agents.by_name(name.strip().casefold())
        if known is None:
            raise NotPossible(f"there is no login '{name}'; `helpdesk agent list` shows those there are")
        return known.agent

    def known_shop(self, shop: str) -> str:
        if shop not in self.shops:
            raise NotPossible(f"unknown shop '{shop}'; there are: {', '.join(sorted(self.shops))}")
        return shop


def register(commands: Any) -> None:
    """Add the command and what it can do."""
    acts = commands.add_parser("agent", help="logins of the console: add, role, reset, list, off, on").add_subparsers(
        dest="act", required=True, metavar="ACT"
    )
    add = acts.add_parser("add", help="make a login and print its one-time password")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--shop", nargs="+", required=True, metavar="SHOP", help="the shops it serves")
    add.add_argument("--role", choices=_ROLES, default=Role.AGENT.value, help="what it may do there (default: %(default)s)")
    add.add_argument("--display-name", default="", metavar="TEXT", help="what shoppers read (default: the name)")
    role = acts.add_parser("role", help="let a login serve a shop with a role, or not any more")
    role.add_argument("name", metavar="NAME")
    role.add_argument("--shop", required=True, metavar="SHOP")
    role.add_argument("--role", choices=[*_ROLES, "none"], required=True)
    reset = acts.add_parser("reset", help="print a new one-time password and end the sessions of a login")
    reset.add_argument("name", metavar="NAME")
    reset.add_argument("--second-step-off", action="store_true", help="also ask for no code any more")
    for act, words in (("off", "switch a login off and end its sessions"), ("on", "switch a login on again")):
        acts.add_parser(act, help=words).add_argument("name", metavar="NAME")
    acts.add_parser("list", help="list all logins")
    for act, run in (("add", _add), ("role", _role), ("reset", _reset), ("off", _off), ("on", _on), ("list", _list)):
        acts.choices[act].set_defaults(run=_run, do=run)
        acts.choices[act].add_argument("--debug", action="store_true", default=argparse.SUPPRESS, help="show where a fault came from")


def _run(args: argparse.Namespace) -> int:
    with _opened() as desk:
        args.do(desk, args)
    return 0


@contextmanager
def _opened() -> Iterator[_Desk]:
    settings = Settings.from_environment()
    shops = load_shops(Path(settings.shops_dir))
    database = SqlDatabase(settings.database_url)
    try:
        database.upgrade()
        yield _Desk(Teams(database.agents, Passwords()), shops, SystemClock().now())
    finally:
        database.close()


def _add(desk: _Desk, args: argparse.Namespace) -> None:
    roles = {desk.known_shop(shop): Role(args.role) for shop in args.shop}
    agent, password = desk.teams.add(None, args.name, args.display_name, roles, desk.now)
    print(f"The login '{agent.name}' serves {', '.join(sorted(roles))} as {args.role}.")
    print(f"One-time password: {password}\n{_ONCE}")


def _role(desk: _Desk, args: argparse.Namespace) -> None:
    agent, shop = desk.agent(args.name), desk.known_shop(args.shop)
    role = None if args.role == "none" else Role(args.role)
    desk.teams.set_role(None, agent, shop, role, desk.now)
    print(f"The login '{agent.name}' serves {shop} as {role}." if role else f"The login '{agent.name}' does not serve {shop} any more.")


def _reset(desk: _Desk, args: argparse.Namespace) -> None:
    agent = desk.agent(args.name)
    if args.second_step_off:
        desk.teams.totp_off(None, agent, desk.now)
    password = desk.teams.reset(None, agent, desk.now)
    print(f"One-time password of '{agent.name}': {password}\n{_ONCE}")


def _off(desk: _Desk, args: argparse.Namespace) -> None:
    agent = desk.agent(args.name)
    desk.teams.switch(None, agent, desk.now, active=False)
    print(f"The login '{agent.name}' is switched off and signed out everywhere.")


def _on(desk: _Desk, args: argparse.Namespace) -> None:
    agent = desk.agent(args.name)
    desk.teams.switch(None, agent, desk.now, active=True)
    print(f"The login '{agent.name}' is switched on.")


def _list(desk: _Desk, _: argparse.Namespace) -> None:
    for agent in desk.teams.agents.all():
        shops = ", ".join(f"{shop} ({role})" for shop, role in sorted(agent.shops.items())) or "no shop"
        marks = [
            *([] if agent.active else ["switched off"]),
            *(["one-time password"] if agent.must_change else []),
            *(["second step"] if agent.has_totp else []),
        ]
        print("  ".join([f"{agent.name:<16}", f"{agent.display_name:<24}", shops, *marks]))

"""Who serves which shop: new logins, roles, one-time passwords. Owners touch only what is theirs alone; the operator all."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from helpdesk.agents import Agent, AgentStore, NotPossible, Role, about_login
from helpdesk.audit import BOT, SHOPPER, SYSTEM, Entry
from helpdesk.services.passwords import Passwords, one_time

LONGEST_NAME, LONGEST_DISPLAY_NAME = 32, 60
_NAME = re.compile(rf"[a-z][a-z0-9._-]{{1,{LONGEST_NAME - 1}}}")
# The audit names those who act by these words when no person does.
_RESERVED = frozenset({BOT, SHOPPER, SYSTEM})
_NOT_YOURS = "Only an owner of this shop can do that."
_ELSEWHERE = "This login also serves a shop that is not yours; the operator of the installation can do this, with `helpdesk agent`."
_SELF = "Use your own account page for your own login."


@dataclass(frozen=True)
class Teams:
    """Manages logins. `by` is the owner who does it, or None for the operator at a terminal."""

    agents: AgentStore
    passwords: Passwords

    def add(self, by: Agent | None, name: str, display_name: str, roles: Mapping[str, Role], now: datetime) -> tuple[Agent, str]:
        """Make a login and return it with its one-time password; raises NotPossible."""
        for shop in roles:
            _check_owner(by, shop)
        login, shown = checked_name(name), checked_display_name(display_name or name)
        password, new = one_time(), Agent(0, login, shown, dict(roles), must_change=True)
        entries = [entry for shop, role in roles.items() for entry in _about(by, new, "agent.add", shop, role)]
        return self.agents.add(new, self.passwords.hashed(password), entries, now), password

    def set_role(self, by: Agent | None, agent: Agent, shop: str, role: Role | None, now: datetime) -> None:
        """Give an agent a role in a shop, None: none any more; raises NotPossible, LastOwner among it."""
        _check_owner(by, shop)
        action = "agent.role" if role else "agent.leave_shop"
        self.agents.serve(agent.id, shop, role, _about(by, agent, action, shop, role), now)

    def switch(self, by: Agent | None, agent: Agent, now: datetime, *, active: bool) -> None:
        """Switch a login on or off, which ends its sessions at once; raises NotPossible, LastOwner among it."""
        self._check_whole(by, agent)
        entries = about_login(_actor(by), agent, "agent.on" if active else "agent.off")
        self.agents.switch(agent.id, entries, now, active=active, even_last_owner=by is None)

    def reset(self, by: Agent | None, agent: Agent, now: datetime) -> str:
        """Give a login a new one-time password and return it; its sessions end. Raises NotPossible."""
        self._check_whole(by, agent)
        password, entries = one_time(), about_login(_actor(by), agent, "agent.reset")
        self.agents.set_password(agent.id, self.passwords.hashed(password), entries, now, must_change=True)
        return password

    def totp_off(self, by: Agent | None, agent: Agent, now: datetime) -> None:
        """Ask for no code of this login any more, for who has lost the telephone; its sessions end. Raises NotPossible."""
        self._check_whole(by, agent)
        self.agents.set_totp(agent.id, None, 0, about_login(_actor(by), agent, "agent.totp_off"), now)

    def may_touch(self, by: Agent, agent: Agent) -> bool:
        """Tell whether an owner may touch a login as such, and not only its role in a shop."""
        return agent.id != by.id and bool(agent.shops) and set(agent.shops) <= set(by.serving(Role.OWNER))

    def _check_whole(self, by: Agent | None, agent: Agent) -> None:
        if by is not None and not self.may_touch(by, agent):
            raise NotPossible(_SELF if by.id == agent.id else _ELSEWHERE)


def checked_name(name: str) -> str:
    """Return the login that a name stands for; raises NotPossible when it cannot be one."""
    login = name.strip().casefold()
    if not _NAME.fullmatch(login):
        raise NotPossible(f"a login has 2 to {LONGEST_NAME} small letters, digits, dots, dashes or underscores, and begins with a letter")
    if login in _RESERVED:
        raise NotPossible(f"the login '{login}' is kept for the product itself; choose another name")
    return login


def checked_display_name(name: str) -> str:
    """Return a name that shoppers may read; raises NotPossible when it cannot be shown."""
    shown = " ".join(name.split())
    if not 1 <= len(shown) <= LONGEST_DISPLAY_NAME or not shown.isprintable():
        raise NotPossible(f"a display name has 1 to {LONGEST_DISPLAY_NAME} characters that can be printed")
    return shown


def _check_owner(by: Agent | None, shop: str) -> None:
    if by is not None and not by.may(shop, Role.OWNER):
        raise NotPossible(_NOT_YOURS)


def _actor(by: Agent | None) -> str:
    return by.name if by else SYSTEM


def _about(by: Agent | None, agent: Agent, action: str, shop: str, role: Role | None) -> tuple[Entry, ...]:
    details = {"role": role.value} if role else {}
    return about_login(_actor(by), replace(agent, shops={shop: Role.AGENT}), action, **details)

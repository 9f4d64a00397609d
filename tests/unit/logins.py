"""What lets agents in, over a real database in a folder, with hashes that cost little."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyotp
from argon2 import PasswordHasher

from helpdesk.adapters.sealing import KeySeal
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.agents import Agent, Role
from helpdesk.services.codes import Codes
from helpdesk.services.lockout import Lockout
from helpdesk.services.own_login import OwnLogin
from helpdesk.services.passwords import Passwords
from helpdesk.services.sessions import Sessions
from helpdesk.services.signing_in import Outcome, SigningIn
from helpdesk.services.teams import Teams

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
SHOP, OTHER_SHOP = "kawaii_stop", "kpop2"
PHRASE, NEW_PHRASE = "seven small otters", "eight quiet herons"
HOME = "an address"


class CountingHasher(PasswordHasher):
    """Costs little, and counts how often a password was checked."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=8, parallelism=1)
        self.checks = 0

    def verify(self, hash: str | bytes, password: str | bytes) -> bool:  # type: ignore[override]  # noqa: A002
        """Check and count."""
        self.checks += 1
        return bool(super().verify(hash, password))


@dataclass
class Logins:
    """The services around logins, and a clock to be turned by hand."""

    database: SqlDatabase
    hasher: CountingHasher = field(default_factory=CountingHasher)
    now: datetime = NOON

    def __post_init__(self) -> None:
        """Put the services together."""
        self.passwords = Passwords(self.hasher)
        self.codes = Codes(KeySeal(lambda: b"s" * 32), lambda: b"o" * 32)
        self.sessions = Sessions(self.database.sessions)
        lockout = Lockout(self.database.attempts, lambda: b"k" * 32)
        self.signing = SigningIn(self.database.agents, self.sessions, self.database.audit, lockout, self.passwords, self.codes)
        self.own = OwnLogin(self.signing)
        self.teams = Teams(self.database.agents, self.passwords)

    def hire(self, name: str = "mia", *, password: str = PHRASE, **shops: Role) -> Agent:
        """Make a login that has chosen its password; without shops it serves Kawaii Stop as an agent."""
        agent, _ = self.teams.add(None, name, name.title(), shops or {SHOP: Role.AGENT}, self.now)
        self.database.agents.set_password(agent.id, self.passwords.hashed(password), (), self.now, must_change=False)
        return self.agent(name)

    def agent(self, name: str = "mia") -> Agent:
        """Return an agent as stored."""
        known = self.database.agents.by_name(name)
        assert known is not None
        return known.agent

    def enter(self, name: str = "mia", password: str = PHRASE, address: str | None = HOME) -> Outcome:
        """Sign in."""
        return self.signing.enter(name, password, address, self.now)

    def inside(self, name: str = "mia", password: str = PHRASE) -> str:
        """Sign in, which must work; returns the session's secret."""
        outcome = self.enter(name, password, None)
        assert not outcome.refusal, outcome.refusal
        return outcome.secret

    def is_inside(self, secret: str) -> bool:
        """Tell whether a secret opens the console by now."""
        session = self.sessions.find(secret, self.now)
        return session is not None and session.complete

    def with_second_step(self, name: str = "mia") -> pyotp.TOTP:
        """Switch the second step of a login on; returns what its app shows. A minute passes, so that the next code is another."""
        secret = self.inside(name)
        app = pyotp.TOTP(self.own.offered(secret, name)[0])
        code = app.at(self.now)
        outcome = self.own.totp_on(self.agent(name), PHRASE, None, self.now, session_secret=secret, code=code)
        assert not outcome.refusal, outcome.refusal
        self.now += MINUTE
        return app

    def confirm(self, secret: str, code: str) -> Outcome:
        """Type a code."""
        session = self.sessions.find(secret, self.now)
        assert session is not None
        return self.signing.confirm(session, code, HOME, self.now)

    def audited(self) -> list[tuple[str, str]]:
        """Return who did what in Kawaii Stop, oldest first."""
        return [(one.actor, one.action) for one in reversed(self.database.audit.entries([SHOP]))]


def make_logins(folder: Path) -> Logins:
    """Make an empty database in a folder, with the services over it."""
    database = SqlDatabase(f"sqlite:///{folder}/logins.db")
    database.upgrade()
    return Logins(database)

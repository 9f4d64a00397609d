"""Signing in: name and password, then a code where the login asks for one. Nothing tells which names there are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from helpdesk.agents import Agent, AgentStore, Credentials, Session, about_login
from helpdesk.audit import SYSTEM, AuditStore, Entry
from helpdesk.errors import SettingsError
from helpdesk.services.codes import Codes
from helpdesk.services.lockout import Lockout
from helpdesk.services.passwords import Passwords
from helpdesk.services.sessions import Sessions

PASSWORD, CODE = "password", "code"
_WRONG = "The name or the password is wrong."
_WRONG_CODE = "The code is wrong, or was used before. Wait for the next one."
_NO_CODE = "Codes of this login cannot be checked any more. Ask an owner of your shop to switch the second step off."
_SIGN_IN_AGAIN = "Please sign in again."


@dataclass(frozen=True)
class Outcome:
    """What came of a try: the secret of a new session, not `complete` when a code must follow, or why there is none.

    After too many tries, `wait` says in how many minutes another one is admitted.
    """

    secret: str = ""
    complete: bool = True
    refusal: str = ""
    wait: int = 0


@dataclass(frozen=True)
class SigningIn:
    """Lets agents in."""

    agents: AgentStore
    sessions: Sessions
    audit: AuditStore
    lockout: Lockout
    passwords: Passwords
    codes: Codes

    def enter(self, name: str, password: str, address: str | None, now: datetime) -> Outcome:
        """Check a name and a password; `address` is a hash that stands for the network address."""
        login = name.strip().casefold()
        receipt = self.lockout.begin(PASSWORD, login, address, now)
        if receipt is None:
            return self.locked(PASSWORD, login, address, now)
        known = self.agents.by_name(login)
        usable = known if known and known.agent.active else None
        if not self.passwords.matches(password, usable.password_hash if usable else None) or usable is None:
            self._refused(PASSWORD, (), now)
            return Outcome(refusal=_WRONG)
        self.lockout.right(receipt)
        if self.passwords.outdated(usable.password_hash):
            self.agents.rehash(usable.agent.id, self.passwords.hashed(password))
        return self._let_in(usable, now)

    def confirm(self, session: Session, code: str, address: str | None, now: datetime) -> Outcome:
        """Check the code that follows the password; the session is one that is not complete."""
        name = session.agent.name
        receipt = self.lockout.begin(CODE, name, address, now)
        if receipt is None:
            return self.locked(CODE, name, address, now)
        known = self.agents.by_name(name)
        if known is None or known.totp_secret is None:
            return Outcome(refusal=_SIGN_IN_AGAIN)
        try:
            step = self.codes.step(self.codes.seal.open(known.totp_secret), code, now)
        except SettingsError:
            return Outcome(refusal=_NO_CODE)
        if step is None or not self.agents.use_step(known.agent.id, step):
            self._refused(CODE, about_login(name, known.agent, "agent.sign_in_refused", step=CODE), now)
            return Outcome(refusal=_WRONG_CODE)
        self.lockout.right(receipt)
        return Outcome(self._open(known.agent, now))

    def leave(self, agent: Agent, secret: str, now: datetime) -> None:
        """Sign a browser out."""
        self.sessions.end(secret, now, about_login(agent.name, agent, "agent.sign_out"))

    def locked(self, what: str, name: str, address: str | None, now: datetime) -> Outcome:
        """Say when to try again. Nothing is written down, or whoever tries for ever would fill the audit."""
        minutes = self.lockout.minutes(what, name, address, now)
        when = "a minute" if minutes == 1 else f"{minutes} minutes"
        return Outcome(refusal=f"There were too many wrong tries. Try again in {when}.", wait=minutes)

    def _let_in(self, known: Credentials, now: datetime) -> Outcome:
        if known.totp_secret is None:
            return Outcome(self._open(known.agent, now))
        return Outcome(self.sessions.open(known.agent, now, complete=False), complete=False)

    def _open(self, agent: Agent, now: datetime) -> str:
        return self.sessions.open(agent, now, entries=about_login(agent.name, agent, "agent.sign_in"))

    def _refused(self, step: str, entries: Sequence[Entry], now: datetime) -> None:
        """Keep that somebody was refused; not the typed name, which may be a password in the wrong field."""
        for entry in entries or [Entry(SYSTEM, "agent.sign_in_refused", details={"step": step})]:
            self.audit.record(entry, now)

"""What agents do with their own login: another password, the second step on or off. Each asks for the password."""

from dataclasses import dataclass
from datetime import datetime

from helpdesk.agents import Agent, Credentials, about_login
from helpdesk.services.passwords import objection
from helpdesk.services.signing_in import PASSWORD, Outcome, SigningIn

_WRONG = "Your present password is wrong."
_SAME = "The new password must not be the present one."
_WRONG_CODE = "The code is wrong. Look whether the clock of your telephone is right, and type the code it shows now."
_GONE = "Please sign in again."


@dataclass(frozen=True)
class OwnLogin:
    """Changes a login for the agent whose it is; each change ends all its sessions and opens a new one."""

    signing: SigningIn

    def change_password(self, agent: Agent, present: str, new: str, address: str | None, now: datetime) -> Outcome:
        """Choose another password. The first one of one's own needs no present one: it was typed just before."""
        known = self._known(agent) if agent.must_change else self._proven(agent, present, address, now)
        if isinstance(known, Outcome):
            return known
        refusal = objection(new, agent.name, agent.display_name)
        if not refusal and self.signing.passwords.matches(new, known.password_hash):
            refusal = _SAME
        if refusal:
            return Outcome(refusal=refusal)
        stored, entries = self.signing.passwords.hashed(new), about_login(agent.name, agent, "agent.password")
        self.signing.agents.set_password(agent.id, stored, entries, now, must_change=False)
        return self._anew(agent, now)

    def offered(self, session_secret: str, name: str) -> tuple[str, str]:
        """Return the secret that is offered for an authenticator app, and the address that its picture holds."""
        secret = self.signing.codes.offered(session_secret)
        return secret, self.signing.codes.address(secret, name)

    def totp_on(self, agent: Agent, password: str, address: str | None, now: datetime, *, session_secret: str, code: str) -> Outcome:
        """Ask for codes from now on; a first code shows that the app has the secret."""
        known = self._proven(agent, password, address, now)
        if isinstance(known, Outcome):
            return known
        secret = self.signing.codes.offered(session_secret)
        step = self.signing.codes.step(secret, code, now)
        if step is None:
            return Outcome(refusal=_WRONG_CODE)
        entries = about_login(agent.name, agent, "agent.totp_on")
        self.signing.agents.set_totp(agent.id, self.signing.codes.seal.close(secret), step, entries, now)
        return self._anew(agent, now)

    def totp_off(self, agent: Agent, password: str, address: str | None, now: datetime) -> Outcome:
        """Ask for no code any more."""
        known = self._proven(agent, password, address, now)
        if isinstance(known, Outcome):
            return known
        self.signing.agents.set_totp(agent.id, None, known.totp_step, about_login(agent.name, agent, "agent.totp_off"), now)
        return self._anew(agent, now)

    def _known(self, agent: Agent) -> Credentials | Outcome:
        return self.signing.agents.by_name(agent.name) or Outcome(refusal=_GONE)

    def _proven(self, agent: Agent, password: str, address: str | None, now: datetime) -> Credentials | Outcome:
        """Return the login when the password is right; wrong ones count as those of a sign-in do."""
        receipt = self.signing.lockout.begin(PASSWORD, agent.name, address, now)
        if receipt is None:
            return self.signing.locked(PASSWORD, agent.name, address, now)
        known = self._known(agent)
        if isinstance(known, Outcome) or not self.signing.passwords.matches(password, known.password_hash):
            return Outcome(refusal=_WRONG)
        self.signing.lockout.right(receipt)
        return known

    def _anew(self, agent: Agent, now: datetime) -> Outcome:
        return Outcome(self.signing.sessions.open(agent, now))

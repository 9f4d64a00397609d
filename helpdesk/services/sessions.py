"""Signed-in browsers: each holds a secret of its own, of which only a hash is kept."""

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from helpdesk.agents import Agent, Session, SessionStore
from helpdesk.audit import Entry

LASTS = timedelta(hours=12)
IDLE = timedelta(hours=2)
# How long the second step may take.
CODE_WITHIN = timedelta(minutes=10)
# A page more within so short a time is not worth a write.
_TOUCH_AFTER = timedelta(minutes=1)
_SECRET_BYTES = 32


@dataclass(frozen=True)
class Sessions:
    """Opens, finds and ends sessions."""

    store: SessionStore

    def open(self, agent: Agent, now: datetime, *, complete: bool = True, entries: Sequence[Entry] = ()) -> str:
        """Sign an agent in (as far as to the second step when not `complete`) and return the new session's secret."""
        secret = secrets.token_urlsafe(_SECRET_BYTES)
        expires = now + (LASTS if complete else CODE_WITHIN)
        self.store.open(Session(hashed(secret), agent, complete, now, now, expires), entries)
        return secret

    def find(self, secret: str, now: datetime) -> Session | None:
        """Return the session of a secret, or None when there is none or it is over."""
        return self.store.find(hashed(secret), now, now - IDLE) if secret else None

    def use(self, session: Session, now: datetime) -> None:
        """Keep a session from being idle."""
        if now - session.seen_at >= _TOUCH_AFTER:
            self.store.touch(session, now)

    def end(self, secret: str, now: datetime, entries: Sequence[Entry] = ()) -> None:
        """Sign a browser out."""
        self.store.end(hashed(secret), entries, now)


def hashed(secret: str) -> str:
    """Return the hash under which a secret is known."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def form_token(secret: str) -> str:
    """Return what every form of a session carries, so that no other page can send one."""
    return hmac.digest(secret.encode("utf-8", "replace"), b"csrf", "sha256").hex()

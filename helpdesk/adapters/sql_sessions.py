"""The browsers that agents are signed in with, in SQL. Only hashes of their secrets are kept."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, insert, select, update

from helpdesk.adapters.sql_agents import agents_where
from helpdesk.adapters.sql_audit import add_all
from helpdesk.adapters.sql_desk_tables import AGENTS, SESSIONS
from helpdesk.adapters.sql_engine import Transactions
from helpdesk.agents import Session
from helpdesk.audit import Entry

_c = SESSIONS.c


class SqlSessionStore:
    """Implements `helpdesk.agents.SessionStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def open(self, session: Session, entries: Sequence[Entry] = ()) -> None:
        """Store a session, and the act of signing in when it is complete; sessions that are over are forgotten."""
        values = {
            "secret_hash": session.secret_hash,
            "agent_id": session.agent.id,
            "complete": session.complete,
            "created_at": session.created_at,
            "seen_at": session.seen_at,
            "expires_at": session.expires_at,
        }
        with self._transactions.writing() as connection:
            connection.execute(delete(SESSIONS).where(_c.expires_at <= session.created_at))
            connection.execute(insert(SESSIONS).values(values))
            add_all(connection, entries, session.created_at)

    def find(self, secret_hash: str, at: datetime, idle_since: datetime) -> Session | None:
        """Return the session of a secret, unless it has expired, was idle since a moment, or its agent is switched off."""
        alive = (_c.secret_hash == secret_hash, _c.expires_at > at, _c.seen_at > idle_since)
        with self._transactions.reading() as connection:
            row = connection.execute(select(SESSIONS).where(*alive)).mappings().one_or_none()
            if row is None:
                return None
            found = agents_where(connection, (AGENTS.c.id == row["agent_id"]) & AGENTS.c.active)
            if not found:
                return None
        return Session(secret_hash, found[0], row["complete"], row["created_at"], row["seen_at"], row["expires_at"])

    def touch(self, session: Session, at: datetime) -> None:
        """Note that a session was used, and its agent's browser heard of."""
        with self._transactions.writing() as connection:
            connection.execute(update(SESSIONS).where(_c.secret_hash == session.secret_hash).values(seen_at=at))
            connection.execute(update(AGENTS).where(AGENTS.c.id == session.agent.id).values(seen_at=at))

    def end(self, secret_hash: str, entries: Sequence[Entry], at: datetime) -> None:
        """Forget a session."""
        with self._transactions.writing() as connection:
            connection.execute(delete(SESSIONS).where(_c.secret_hash == secret_hash))
            add_all(connection, entries, at)

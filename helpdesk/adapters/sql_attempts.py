"""Failed proofs in SQL. Tries that come at the same moment are counted one after the other, so that none slips through."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, text

from helpdesk.adapters.sql_engine import Transactions
from helpdesk.adapters.sql_tables import ATTEMPTS


class SqlAttemptStore:
    """Implements `helpdesk.ports.AttemptStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def admit(self, limits: Mapping[str, int], since: datetime, at: datetime) -> Sequence[int] | None:
        """Count a try under every key and return its receipt; None, and nothing is counted, when a key has reached its limit."""
        with self._transactions.writing() as connection:
            _wait_for_others(connection, limits)
            connection.execute(delete(ATTEMPTS).where(ATTEMPTS.c.at <= since))
            if any(_count(connection, key) >= limit for key, limit in limits.items()):
                return None
            return [_add(connection, key, at) for key in limits]

    def forgive(self, receipt: Sequence[int]) -> None:
        """Take back a try: it was right."""
        with self._transactions.writing() as connection:
            connection.execute(delete(ATTEMPTS).where(ATTEMPTS.c.id.in_(receipt)))

    def blocking(self, limits: Mapping[str, int], since: datetime) -> datetime | None:
        """Return the moment of the try that must be forgotten before another is admitted; None when one is admitted now."""
        with self._transactions.reading() as connection:
            found = [_blocking(connection, key, limit, since) for key, limit in limits.items()]
        return max((at for at in found if at is not None), default=None)


def _blocking(connection: Connection, key: str, limit: int, since: datetime) -> datetime | None:
    counted = select(ATTEMPTS.c.at).where(ATTEMPTS.c.key == key, ATTEMPTS.c.at > since)
    found: datetime | None = connection.scalar(counted.order_by(ATTEMPTS.c.at.desc()).offset(limit - 1).limit(1))
    return found


def _count(connection: Connection, key: str) -> int:
    return int(connection.scalar(select(func.count()).select_from(ATTEMPTS).where(ATTEMPTS.c.key == key)) or 0)


def _add(connection: Connection, key: str, at: datetime) -> int:
    (added,) = connection.execute(insert(ATTEMPTS).values(key=key, at=at)).inserted_primary_key or (0,)
    return int(added)


def _wait_for_others(connection: Connection, keys: Mapping[str, int]) -> None:
    """SQLite takes one writer at a time anyway; PostgreSQL holds those up who try the same, in one fixed order."""
    if connection.dialect.name == "postgresql":
        for key in sorted(keys):
            lock = int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big", signed=True)
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": lock})

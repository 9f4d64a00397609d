"""Which shops' promises were told of and when, in SQL. The audit is where that stands: it is an act, and it only grows."""

from datetime import datetime

from sqlalchemy import Connection, func, select, text

from helpdesk.adapters.sql_audit import add
from helpdesk.adapters.sql_desk_tables import AUDIT
from helpdesk.adapters.sql_engine import Transactions
from helpdesk.audit import SYSTEM, Entry
from helpdesk.promises import DIGEST_PAUSE, DIGEST_TRIES

_a = AUDIT.c
_BEGUN, _FAILED = "promises.digest", "promises.digest_failed"
# Any number, as long as nobody else takes this advisory lock of PostgreSQL.
_LOCK = 4_837_102_956


class SqlDigestLog:
    """Implements `helpdesk.promises.DigestLog`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def begin(self, shop: str, since: datetime, at: datetime) -> bool:
        """Take it on to tell of a shop's promises; False when that was done since a moment, or is to be tried again later only."""
        with self._transactions.reading() as connection:  # most often that is all there is to do
            if not _may_begin(connection, shop, since, at):
                return False
        with self._transactions.writing() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            if not _may_begin(connection, shop, since, at):
                return False
            add(connection, Entry(SYSTEM, _BEGUN, shop), at)
            return True

    def failed(self, shop: str, at: datetime) -> None:
        """Note that it could not be told."""
        with self._transactions.writing() as connection:
            add(connection, Entry(SYSTEM, _FAILED, shop), at)


def _may_begin(connection: Connection, shop: str, since: datetime, at: datetime) -> bool:
    begun, _ = _noted(connection, shop, _BEGUN, since)
    failed, last = _noted(connection, shop, _FAILED, since)
    waits = last is not None and at < last + DIGEST_PAUSE
    return begun == failed < DIGEST_TRIES and not waits


def _noted(connection: Connection, shop: str, action: str, since: datetime) -> tuple[int, datetime | None]:
    wanted = select(func.count(), func.max(_a.at)).where(_a.shop == shop, _a.action == action, _a.at >= since)
    count, last = connection.execute(wanted).one()
    return int(count), last

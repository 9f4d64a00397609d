"""The audit in SQL. A trigger of the database refuses to change or delete what stands there."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, RowMapping, insert, or_, select

from helpdesk.adapters.sql_desk_tables import AUDIT
from helpdesk.adapters.sql_engine import Transactions
from helpdesk.audit import Entry


class SqlAuditStore:
    """Implements `helpdesk.audit.AuditStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def record(self, entry: Entry, at: datetime) -> None:
        """Add an entry."""
        with self._transactions.writing() as connection:
            add(connection, entry, at)

    def entries(
        self,
        shops: Sequence[str],
        *,
        actor: str | None = None,
        action: str | None = None,
        conversation_id: str | None = None,
        before: int | None = None,
        limit: int = 100,
        since: datetime | None = None,
        until: datetime | None = None,
        of_no_shop: bool = False,
    ) -> Sequence[Entry]:
        """Return the newest entries of these shops, older than entry `before` if given; `action` matches its beginning.

        `since` a moment and before another, `until`; with `of_no_shop` also those that belong to none.
        """
        a = AUDIT.c
        mine = or_(a.shop.in_(shops), a.shop.is_(None)) if of_no_shop else a.shop.in_(shops)
        wanted = select(AUDIT).where(mine).order_by(a.id.desc()).limit(limit)
        if since:
            wanted = wanted.where(a.at >= since)
        if until:
            wanted = wanted.where(a.at < until)
        if actor:
            wanted = wanted.where(a.actor == actor)
        if action:
            wanted = wanted.where(a.action.startswith(action, autoescape=True))
        if conversation_id:
            wanted = wanted.where(a.conversation_id == conversation_id)
        if before is not None:
            wanted = wanted.where(a.id < before)
        with self._transactions.looking() as connection:
            return [_entry(row) for row in connection.execute(wanted).mappings()]


def add(connection: Connection, entry: Entry, at: datetime) -> None:
    """Add an entry within a transaction, so that it stands exactly when the act does."""
    values = {
        "at": at,
        "actor": entry.actor,
        "shop": entry.shop,
        "action": entry.action,
        "conversation_id": entry.conversation_id,
        "subject": entry.subject,
        "details": dict(entry.details),
    }
    connection.execute(insert(AUDIT).values(values))


def add_all(connection: Connection, entries: Sequence[Entry], at: datetime) -> None:
    """Add several entries about one act, one a shop."""
    for entry in entries:
        add(connection, entry, at)


def _entry(row: RowMapping) -> Entry:
    return Entry(
        actor=row["actor"],
        action=row["action"],
        shop=row["shop"],
        conversation_id=row["conversation_id"],
        subject=row["subject"],
        details=row["details"],
        at=row["at"],
        id=row["id"],
    )

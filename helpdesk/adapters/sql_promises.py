"""The ledger of promises in SQL."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, and_, func, insert, or_, select, update

from helpdesk.adapters.sql_audit import add
from helpdesk.adapters.sql_desk_tables import PROMISES
from helpdesk.adapters.sql_engine import Transactions
from helpdesk.audit import Entry
from helpdesk.promises import Promise, PromiseKind

_p = PROMISES.c
_OPEN = and_(_p.kept_at.is_(None), _p.dropped_at.is_(None))


class SqlPromiseStore:
    """Implements `helpdesk.promises.PromiseStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def make(self, promise: Promise, entry: Entry | None = None) -> Promise:
        """Add a promise, and an entry of the audit with it; an answer that is already promised in its conversation stands."""
        with self._transactions.writing() as connection:
            if entry:
                add(connection, entry, promise.made_at)
            return make(connection, promise)

    def open_of(self, conversation_id: str) -> Sequence[Promise]:
        """Return the open promises of a conversation, the next due first."""
        return self._found(_opened(_p.conversation_id == conversation_id))

    def listed(self, shops: Sequence[str], *, due_before: datetime | None = None, limit: int = 200) -> Sequence[Promise]:
        """Return the open promises of these shops, the next due first."""
        condition = _p.shop.in_(shops) if due_before is None else and_(_p.shop.in_(shops), _p.due_at < due_before)
        return self._found(_opened(condition).limit(limit))

    def ended(self, shops: Sequence[str], limit: int = 100) -> Sequence[Promise]:
        """Return the promises of these shops that have ended, the last ended first."""
        ended_at = func.coalesce(_p.kept_at, _p.dropped_at)
        has_ended = or_(_p.kept_at.is_not(None), _p.dropped_at.is_not(None))
        return self._found(select(PROMISES).where(_p.shop.in_(shops), has_ended).order_by(ended_at.desc(), _p.id.desc()).limit(limit))

    def of_id(self, promise_id: int) -> Promise | None:
        """Return a promise, or None."""
        return next(iter(self._found(select(PROMISES).where(_p.id == promise_id))), None)

    def overdue(self, shops: Sequence[str], at: datetime) -> int:
        """Count the open promises of these shops whose time has passed."""
        wanted = select(func.count()).select_from(PROMISES).where(_p.shop.in_(shops), _p.due_at < at, _OPEN)
        with self._transactions.looking() as connection:
            return int(connection.scalar(wanted) or 0)

    def end(self, promise_id: int, by: str, at: datetime, *, kept: bool, reason: str | None = None, entry: Entry | None = None) -> bool:
        """Mark a promise as kept or dropped, with an entry of the audit; False, and nothing is noted, when it had ended already."""
        with self._transactions.writing() as connection:
            if _end(connection, _p.id == promise_id, by, at, kept=kept, reason=reason) == 0:
                return False
            if entry:
                add(connection, entry, at)
            return True

    def _found(self, wanted: Select[tuple[object, ...]]) -> list[Promise]:
        with self._transactions.looking() as connection:
            return [_promise(row) for row in connection.execute(wanted).mappings()]


def make(connection: Connection, promise: Promise) -> Promise:
    """Add a promise within a transaction that holds the conversation."""
    if promise.kind is PromiseKind.ANSWER:
        wanted = _opened(and_(_p.conversation_id == promise.conversation_id, _p.kind == PromiseKind.ANSWER.value))
        standing = connection.execute(wanted).mappings().first()
        if standing is not None:
            return _promise(standing)
    values = {
        "shop": promise.shop,
        "conversation_id": promise.conversation_id,
        "kind": promise.kind.value,
        "subject": promise.subject,
        "made_at": promise.made_at,
        "due_at": promise.due_at,
        "made_by": promise.made_by,
    }
    added = connection.execute(insert(PROMISES).values(values)).inserted_primary_key
    return _promise(connection.execute(select(PROMISES).where(_p.id == (added[0] if added else 0))).mappings().one())


def keep_answers(connection: Connection, conversation_id: str, by: str, at: datetime) -> int:
    """Mark the answers promised in a conversation as kept: a person has answered."""
    condition = and_(_p.conversation_id == conversation_id, _p.kind == PromiseKind.ANSWER.value)
    return _end(connection, condition, by, at, kept=True)


def end_claim(connection: Connection, conversation_id: str, subject: str, by: str, at: datetime) -> int:
    """Mark the promise to decide on a claim as kept, within the transaction that decides."""
    condition = and_(_p.conversation_id == conversation_id, _p.kind == PromiseKind.CLAIM.value, _p.subject == subject)
    return _end(connection, condition, by, at, kept=True)


def drop_all(connection: Connection, conversation_id: str, by: str, reason: str, at: datetime) -> int:
    """Drop what was promised in a conversation that its shopper erases: nobody is left to hear it."""
    return _end(connection, _p.conversation_id == conversation_id, by, at, kept=False, reason=reason)


def _opened(condition: ColumnElement[bool]) -> Select[tuple[object, ...]]:
    return select(PROMISES).where(condition, _OPEN).order_by(_p.due_at, _p.id)


def _end(connection: Connection, condition: ColumnElement[bool], by: str, at: datetime, *, kept: bool, reason: str | None = None) -> int:
    values = {"kept_at" if kept else "dropped_at": at, "ended_by": by, "reason": reason}
    return connection.execute(update(PROMISES).where(condition, _OPEN).values(values)).rowcount


def _promise(row: RowMapping) -> Promise:
    return Promise(**{**row, "kind": PromiseKind(row["kind"])})

"""Canned replies in SQL."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from helpdesk.adapters.sql_audit import add as note_act
from helpdesk.adapters.sql_desk_tables import CANNED
from helpdesk.adapters.sql_engine import Transactions
from helpdesk.audit import Entry
from helpdesk.canned import CannedReply, ShortcutTaken

_c = CANNED.c


class SqlCannedStore:
    """Implements `helpdesk.canned.CannedStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def listed(self, shops: Sequence[str]) -> Sequence[CannedReply]:
        """Return the replies of these shops, by shop and shortcut."""
        wanted = select(CANNED).where(_c.shop.in_(shops)).order_by(_c.shop, _c.shortcut)
        with self._transactions.looking() as connection:
            return [CannedReply(**row) for row in connection.execute(wanted).mappings()]

    def of_id(self, reply_id: int) -> CannedReply | None:
        """Return a reply, or None."""
        with self._transactions.looking() as connection:
            found = connection.execute(select(CANNED).where(_c.id == reply_id)).mappings().one_or_none()
        return None if found is None else CannedReply(**found)

    def add(self, reply: CannedReply, entry: Entry, at: datetime) -> int:
        """Store a new reply and return its id; raises ShortcutTaken."""
        values = {"shop": reply.shop, "shortcut": reply.shortcut, "text": reply.text, "at": at}
        try:
            with self._transactions.writing() as connection:
                added = connection.execute(insert(CANNED).values(values)).inserted_primary_key
                note_act(connection, entry, at)
                return int(added[0]) if added else 0
        except IntegrityError as fault:
            raise _taken(reply) from fault

    def change(self, reply: CannedReply, entry: Entry, at: datetime) -> bool:
        """Store another shortcut or text of a reply, found by its id; False when it is not there. Raises ShortcutTaken."""
        values = {"shortcut": reply.shortcut, "text": reply.text, "at": at}
        try:
            with self._transactions.writing() as connection:
                if connection.execute(update(CANNED).where(_c.id == reply.id, _c.shop == reply.shop).values(values)).rowcount == 0:
                    return False
                note_act(connection, entry, at)
                return True
        except IntegrityError as fault:
            raise _taken(reply) from fault

    def remove(self, reply_id: int, entry: Entry, at: datetime) -> bool:
        """Forget a reply; False when it was not there."""
        with self._transactions.writing() as connection:
            if connection.execute(delete(CANNED).where(_c.id == reply_id)).rowcount == 0:
                return False
            note_act(connection, entry, at)
            return True


def _taken(reply: CannedReply) -> ShortcutTaken:
    return ShortcutTaken(f"this shop has a reply under '{reply.shortcut}' already; choose another shortcut")

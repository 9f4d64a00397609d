"""Conversations, messages and hand-overs in SQL."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, case, delete, insert, select, update

from helpdesk.adapters.sql_engine import Transactions
from helpdesk.adapters.sql_tables import CONVERSATIONS, HANDOFFS, MESSAGES
from helpdesk.conversations import Conversation, Handoff, Speaker
from helpdesk.errors import InvalidRecord


class SqlConversationStore:
    """Implements `helpdesk.ports.ConversationStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def load(self, conversation_id: str) -> Conversation | None:
        """Return the conversation's state, or None when it does not exist."""
        with self._transactions.reading() as connection:
            found = connection.execute(select(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation_id)).mappings().one_or_none()
        return None if found is None else _conversation(found)

    def create(self, conversation: Conversation, at: datetime) -> None:
        """Store a new conversation."""
        values = {"id": conversation.id, **_columns(conversation), "last_seq": 0, "created_at": at, "changed_at": at}
        with self._transactions.writing() as connection:
            connection.execute(insert(CONVERSATIONS).values(values))

    def save(self, conversation: Conversation, at: datetime) -> None:
        """Store the changed state; whoever read an older epoch does not undo a later change of speaker."""
        values = _columns(conversation)
        newer = CONVERSATIONS.c.epoch > conversation.epoch
        values["speaker"] = case((newer, CONVERSATIONS.c.speaker), else_=conversation.speaker.value)
        values["epoch"] = case((newer, CONVERSATIONS.c.epoch), else_=conversation.epoch)
        change = update(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation.id).values(**values, changed_at=at)
        with self._transactions.writing() as connection:
            if connection.execute(change).rowcount == 0:
                raise _missing(conversation.id)

    def append(
        self,
        conversation_id: str,
        author: str,
        text: str,
        at: datetime,
        *,
        client_id: str | None = None,
        details: Mapping[str, Any] | None = None,
    ) -> int:
        """Append a message and return its `seq`; the same `client_id` again returns the same `seq`, nothing twice."""
        with self._transactions.writing() as connection:
            last = _lock(connection, conversation_id)
            known = None if client_id is None else _seq_of(connection, conversation_id, client_id)
            if known is not None:
                return known
            message = {"seq": last + 1, "author": author, "text": text, "at": at, "client_id": client_id, "details": details}
            connection.execute(insert(MESSAGES).values(conversation_id=conversation_id, **message))
            change = update(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation_id)
            connection.execute(change.values(last_seq=last + 1, changed_at=at))
            return last + 1

    def messages(self, conversation_id: str, after: int = 0) -> Sequence[Mapping[str, Any]]:
        """Return messages with `seq` greater than `after`, in order: {seq, author, text, at, client_id, details}."""
        c = MESSAGES.c
        wanted = select(c.seq, c.author, c.text, c.at, c.client_id, c.details)
        wanted = wanted.where(c.conversation_id == conversation_id, c.seq > after).order_by(c.seq)
        with self._transactions.reading() as connection:
            return [dict(row) for row in connection.execute(wanted).mappings()]

    def record_handoff(self, conversation_id: str, handoff: Handoff, at: datetime) -> None:
        """Record that a person is asked for."""
        with self._transactions.writing() as connection:
            _lock(connection, conversation_id)
            values = {"conversation_id": conversation_id, "reason": handoff.reason.value, "summary": handoff.summary, "at": at}
            connection.execute(insert(HANDOFFS).values(values))

    def erase(self, conversation_id: str) -> None:
        """Erase a conversation with all its messages and hand-overs."""
        with self._transactions.writing() as connection:
            connection.execute(delete(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation_id))


def _lock(connection: Connection, conversation_id: str) -> int:
    """Hold the conversation until the transaction ends, so that no two writers take the same `seq`; return the last one."""
    wanted = select(CONVERSATIONS.c.last_seq).where(CONVERSATIONS.c.id == conversation_id).with_for_update()
    last = connection.scalar(wanted)
    if last is None:
        raise _missing(conversation_id)
    return int(last)


def _seq_of(connection: Connection, conversation_id: str, client_id: str) -> int | None:
    wanted = select(MESSAGES.c.seq).where(MESSAGES.c.conversation_id == conversation_id, MESSAGES.c.client_id == client_id)
    seq: int | None = connection.scalar(wanted)
    return seq


def _missing(conversation_id: str) -> InvalidRecord:
    return InvalidRecord(f"the conversation '{conversation_id}' does not exist")


def _columns(conversation: Conversation) -> dict[str, Any]:
    return {
        "shop": conversation.shop,
        "language": conversation.language,
        "proven": list(conversation.proven),
        "proven_email": conversation.proven_email,
        "given": dict(conversation.given),
        "pending": None if conversation.pending is None else dict(conversation.pending),
        "offer": None if conversation.offer is None else dict(conversation.offer),
        "recent": None if conversation.recent is None else dict(conversation.recent),
        "tries": conversation.tries,
        "unsure": conversation.unsure,
        "speaker": conversation.speaker.value,
        "epoch": conversation.epoch,
    }


def _conversation(row: RowMapping) -> Conversation:
    return Conversation(
        id=row["id"],
        shop=row["shop"],
        language=row["language"],
        proven=tuple(row["proven"]),
        proven_email=row["proven_email"],
        given=row["given"],
        pending=row["pending"],
        offer=row["offer"],
        recent=row["recent"],
        tries=row["tries"],
        unsure=row["unsure"],
        speaker=Speaker(row["speaker"]),
        epoch=row["epoch"],
    )

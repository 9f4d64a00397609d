"""Conversations, messages, hand-overs and ratings in SQL."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, and_, case, delete, insert, or_, select, update

from helpdesk.adapters.sql_engine import Transactions
from helpdesk.adapters.sql_tables import CONVERSATIONS, HANDOFFS, MESSAGES, RATINGS
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
        """Store the changed state; whoever read it earlier does not undo a later change of speaker.

        Calling a person does not raise the epoch, leaving the queue does: so within an epoch "queued" stays.
        """
        values, c = _columns(conversation), CONVERSATIONS.c
        newer = c.epoch > conversation.epoch
        queued = and_(c.epoch == conversation.epoch, c.speaker == Speaker.QUEUED.value)
        values["speaker"] = case((or_(newer, queued), c.speaker), else_=conversation.speaker.value)
        values["epoch"] = case((newer, c.epoch), else_=conversation.epoch)
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
            message = {"author": author, "text": text, "at": at, "client_id": client_id, "details": details}
            return _append(connection, conversation_id, message)[0]

    def receive(self, conversation_id: str, text: str, at: datetime, client_id: str | None = None) -> tuple[int, bool]:
        """Append a shopper's message; returns its `seq` and whether it is new, that is not known by its `client_id`."""
        with self._transactions.writing() as connection:
            message = {"author": "shopper", "text": text, "at": at, "client_id": client_id, "details": None}
            return _append(connection, conversation_id, message)

    def speak(
        self,
        conversation_id: str,
        epoch: int,
        replies: Sequence[tuple[str, Mapping[str, Any] | None]],
        at: datetime,
        handoff: Handoff | None = None,
    ) -> bool:
        """Append the bot's replies and a hand-over, unless a person has taken over since `epoch`."""
        with self._transactions.writing() as connection:
            wanted = select(CONVERSATIONS.c.epoch, CONVERSATIONS.c.speaker).where(CONVERSATIONS.c.id == conversation_id)
            held = connection.execute(wanted.with_for_update()).one_or_none()
            if held is None or held.epoch != epoch or held.speaker == Speaker.AGENT.value:
                return False
            for text, details in replies:
                message = {"author": "bot", "text": text, "at": at, "client_id": None, "details": details}
                _append(connection, conversation_id, message)
            if handoff:
                _record_handoff(connection, conversation_id, handoff, at)
            return True

    def messages(self, conversation_id: str, after: int = 0) -> Sequence[Mapping[str, Any]]:
        """Return messages with `seq` greater than `after`, in order: {seq, author, text, at, client_id, details}."""
        c = MESSAGES.c
        wanted = select(c.seq, c.author, c.text, c.at, c.client_id, c.details)
        wanted = wanted.where(c.conversation_id == conversation_id, c.seq > after).order_by(c.seq)
        with self._transactions.reading() as connection:
            return [dict(row) for row in connection.execute(wanted).mappings()]

    def record_handoff(self, conversation_id: str, handoff: Handoff, at: datetime) -> None:
        """Record that a person is asked for; a conversation that the bot leads is queued."""
        with self._transactions.writing() as connection:
            _lock(connection, conversation_id)
            _record_handoff(connection, conversation_id, handoff, at)

    def unanswered(self, since: datetime) -> Sequence[tuple[str, int, str]]:
        """List (conversation, seq, text) where the bot leads and a shopper, not earlier than `since`, had the last word."""
        c, m = CONVERSATIONS.c, MESSAGES.c
        last = and_(m.conversation_id == c.id, m.seq == c.last_seq)
        wanted = select(c.id, m.seq, m.text).join_from(CONVERSATIONS, MESSAGES, last)
        wanted = wanted.where(c.speaker == Speaker.BOT.value, m.author == "shopper", m.at >= since).order_by(m.at, c.id)
        with self._transactions.reading() as connection:
            return [(row.id, row.seq, row.text) for row in connection.execute(wanted)]

    def rate(self, conversation_id: str, seq: int, at: datetime, *, helpful: bool) -> bool:
        """Store how a message of the bot or an agent is rated, in place of an earlier rating; False when there is no such message."""
        m, r = MESSAGES.c, RATINGS.c
        said = select(m.seq).where(m.conversation_id == conversation_id, m.seq == seq, m.author.in_(("bot", "agent")))
        with self._transactions.writing() as connection:
            if connection.scalar(said.with_for_update()) is None:
                return False
            change = update(RATINGS).where(r.conversation_id == conversation_id, r.seq == seq).values(helpful=helpful, at=at)
            if connection.execute(change).rowcount == 0:
                values = {"conversation_id": conversation_id, "seq": seq, "helpful": helpful, "at": at}
                connection.execute(insert(RATINGS).values(values))
            return True

    def erase(self, conversation_id: str) -> None:
        """Erase a conversation with all its messages, hand-overs and ratings."""
        with self._transactions.writing() as connection:
            connection.execute(delete(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation_id))


def _lock(connection: Connection, conversation_id: str) -> int:
    """Hold the conversation until the transaction ends, so that no two writers take the same `seq`; return the last one."""
    wanted = select(CONVERSATIONS.c.last_seq).where(CONVERSATIONS.c.id == conversation_id).with_for_update()
    last = connection.scalar(wanted)
    if last is None:
        raise _missing(conversation_id)
    return int(last)


def _append(connection: Connection, conversation_id: str, message: Mapping[str, Any]) -> tuple[int, bool]:
    """Append a message; returns its `seq` and whether it is new."""
    last = _lock(connection, conversation_id)
    client_id = message["client_id"]
    known = None if client_id is None else _seq_of(connection, conversation_id, client_id)
    if known is not None:
        return known, False
    connection.execute(insert(MESSAGES).values(conversation_id=conversation_id, seq=last + 1, **message))
    change = update(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation_id)
    connection.execute(change.values(last_seq=last + 1, changed_at=message["at"]))
    return last + 1, True


def _record_handoff(connection: Connection, conversation_id: str, handoff: Handoff, at: datetime) -> None:
    values = {"conversation_id": conversation_id, "reason": handoff.reason.value, "summary": handoff.summary, "at": at}
    connection.execute(insert(HANDOFFS).values(values))
    # Whether a person speaks by now is for the database to say, not for a state that was read a while ago.
    led_by_bot = CONVERSATIONS.c.speaker.in_((Speaker.BOT.value, Speaker.RESOLVED.value))
    change = update(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation_id, led_by_bot)
    connection.execute(change.values(speaker=Speaker.QUEUED.value))


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

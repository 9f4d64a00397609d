"""Who leads a conversation, in SQL. Every change holds the conversation's row, so that of two who click at once one is refused."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, exists, insert, or_, select, update

from helpdesk.adapters import sql_outbox
from helpdesk.adapters import sql_transcript as transcript
from helpdesk.adapters.sql_audit import add
from helpdesk.adapters.sql_desk_tables import AGENT_SHOPS, AGENTS, NOTES
from helpdesk.adapters.sql_engine import Transactions
from helpdesk.adapters.sql_promises import keep_answers
from helpdesk.adapters.sql_tables import CONVERSATIONS, MESSAGES
from helpdesk.audit import Entry
from helpdesk.conversations import Speaker
from helpdesk.errors import InvalidRecord
from helpdesk.ownership import AgentWords, Move, Ownership, Resolution, Taken

_c = CONVERSATIONS.c
_NAMES = (
    "id",
    "shop",
    "speaker",
    "epoch",
    "assignee",
    "queued_at",
    "led_at",
    "snoozed_until",
    "escalated",
    "resolved_at",
    "resolution",
    "language",
    "contact_email",
    "last_seq",
    "seen_seq",
)
_NAME_OF_ASSIGNEE = select(AGENTS.c.display_name).where(AGENTS.c.id == _c.assignee).correlate(CONVERSATIONS).scalar_subquery()
_HELD = select(*(_c[name] for name in _NAMES), _NAME_OF_ASSIGNEE.label("assignee_name"))
_GONE = "the conversation is not there any more"
_MOVED = "somebody else has taken this conversation on; what you see is being brought up to date"
_NOT_SENT = "this message was not sent; send it again"


class SqlOwnershipStore:
    """Implements `helpdesk.ownership.OwnershipStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def held(self, conversation_id: str) -> Ownership | None:
        """Return who leads, or None when there is no such conversation."""
        with self._transactions.looking() as connection:
            found = connection.execute(_HELD.where(_c.id == conversation_id)).mappings().one_or_none()
        return None if found is None else _ownership(found)

    def move(self, conversation_id: str, move: Move, at: datetime) -> Ownership:
        """Make a move and return what holds then; raises Taken when the epoch or the one who leads is another."""
        with self._transactions.writing() as connection:
            held = _hold(connection, conversation_id)
            led_by_another = move.led_by is not None and held.assignee != move.led_by
            if held.epoch != move.epoch or held.speaker not in move.allowed or led_by_another:
                raise Taken(_MOVED)
            _change(
                connection,
                conversation_id,
                {"snoozed_until": None, **move.sets, "speaker": move.to.value, "assignee": move.assignee, "epoch": held.epoch + 1},
                at,
            )
            if move.said:
                transcript.append(connection, conversation_id, "system", move.said, at)
            if move.to is Speaker.RESOLVED:
                sql_outbox.closed(connection, conversation_id, at, unwanted=move.sets.get("resolution") == Resolution.SPAM.value)
            add(connection, move.entry, at)
            return _hold(connection, conversation_id)

    def say(self, conversation_id: str, words: AgentWords, at: datetime) -> int:
        """Append an agent's words and keep what was promised; returns the `seq`. Raises Taken when that agent does not lead."""
        with self._transactions.writing() as connection:
            held = _hold(connection, conversation_id)
            known = select(MESSAGES.c.seq).where(
                MESSAGES.c.conversation_id == conversation_id,
                MESSAGES.c.client_id == words.client_id,
                MESSAGES.c.agent_id == words.agent_id,
            )
            sent_before = connection.scalar(known)
            if sent_before is not None:  # sent again because the answer to the first time was lost
                return int(sent_before)
            if (held.epoch, held.speaker, held.assignee) != (words.epoch, Speaker.AGENT, words.agent_id):
                raise Taken(_MOVED)
            appended = transcript.append(
                connection,
                conversation_id,
                "agent",
                words.text,
                at,
                client_id=words.client_id,
                details=words.details,
                agent_id=words.agent_id,
            )
            if appended is None or not appended[1]:  # its mark is that of somebody else's message
                raise InvalidRecord(_NOT_SENT)
            # An agent's answer deals with all that was said before it: after a hand-back the bot does not answer that again.
            _change(connection, conversation_id, {"seen_seq": appended[0], "answered": appended[0], "snoozed_until": None}, at)
            keep_answers(connection, conversation_id, words.entry.actor, at)
            sql_outbox.answered(connection, conversation_id, at)
            add(connection, words.entry, at)
            return appended[0]

    def snooze(self, conversation_id: str, epoch: int, until: datetime | None, entry: Entry, at: datetime) -> Ownership:
        """Set aside until a moment, or no longer (None); raises Taken for an epoch that is over."""
        with self._transactions.writing() as connection:
            if _hold(connection, conversation_id).epoch != epoch:
                raise Taken(_MOVED)
            _change(connection, conversation_id, {"snoozed_until": until}, at)
            add(connection, entry, at)
            return _hold(connection, conversation_id)

    def note(self, conversation_id: str, agent_id: int, text: str, entry: Entry, at: datetime) -> int:
        """Add a private note; returns its id."""
        with self._transactions.writing() as connection:
            _hold(connection, conversation_id)
            values = {"conversation_id": conversation_id, "agent_id": agent_id, "text": text, "at": at}
            added = connection.execute(insert(NOTES).values(values)).inserted_primary_key
            add(connection, entry, at)
            return int(added[0]) if added else 0

    def notes(self, conversation_id: str) -> Sequence[Mapping[str, Any]]:
        """Return the notes in order: {id, author, text, at}."""
        wanted = (
            select(NOTES.c.id, AGENTS.c.display_name.label("author"), NOTES.c.text, NOTES.c.at)
            .join_from(NOTES, AGENTS)
            .where(NOTES.c.conversation_id == conversation_id)
            .order_by(NOTES.c.id)
        )
        with self._transactions.looking() as connection:
            return [dict(row) for row in connection.execute(wanted).mappings()]

    def saw(self, conversation_id: str, seq: int) -> None:
        """Note up to which message agents have read."""
        with self._transactions.writing() as connection:
            connection.execute(update(CONVERSATIONS).where(_c.id == conversation_id, _c.seen_seq < seq).values(seen_seq=seq))

    def deserted(self, since: datetime, at: datetime) -> Sequence[Ownership]:
        """List conversations whose agent was not heard of since a moment, or may not lead them, and which are not set aside at another."""
        serves = and_(AGENT_SHOPS.c.agent_id == AGENTS.c.id, AGENT_SHOPS.c.shop == _c.shop)
        there = and_(AGENTS.c.id == _c.assignee, AGENTS.c.active, AGENTS.c.seen_at >= since)
        present = exists().where(serves, there).correlate(CONVERSATIONS)
        awake = or_(_c.snoozed_until.is_(None), _c.snoozed_until <= at)
        # Who has just been given a conversation has a while to open it.
        led = and_(_c.speaker == Speaker.AGENT.value, or_(_c.led_at.is_(None), _c.led_at < since))
        return self._listed(and_(led, awake, ~present))

    def due(self, at: datetime) -> Sequence[Ownership]:
        """List conversations that were set aside until now."""
        return self._listed(_c.snoozed_until <= at)

    def _listed(self, condition: ColumnElement[bool]) -> Sequence[Ownership]:
        with self._transactions.looking() as connection:
            return [_ownership(row) for row in connection.execute(_HELD.where(condition).order_by(_c.queued_at, _c.id)).mappings()]


def _hold(connection: Connection, conversation_id: str) -> Ownership:
    found = connection.execute(_HELD.where(_c.id == conversation_id).with_for_update()).mappings().one_or_none()
    if found is None:
        raise InvalidRecord(_GONE)
    return _ownership(found)


def _change(connection: Connection, conversation_id: str, values: Mapping[str, Any], at: datetime) -> None:
    connection.execute(update(CONVERSATIONS).where(_c.id == conversation_id).values({**values, "changed_at": at}))


def _ownership(row: RowMapping) -> Ownership:
    return Ownership(**{**row, "speaker": Speaker(row["speaker"])})

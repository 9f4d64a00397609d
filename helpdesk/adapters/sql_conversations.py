"""Conversations, messages, hand-overs and ratings in SQL."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Update, and_, bindparam, case, delete, func, insert, or_, select, update

from helpdesk.adapters import sql_transcript as transcript
from helpdesk.adapters.sql_engine import Transactions
from helpdesk.adapters.sql_promises import drop_all, make
from helpdesk.adapters.sql_tables import CONVERSATIONS, HANDOFFS, MESSAGES, RATINGS
from helpdesk.adapters.sql_turns import add_turn
from helpdesk.audit import BOT, SHOPPER
from helpdesk.conversations import Conversation, Handoff, Level, Speaker
from helpdesk.errors import InvalidRecord
from helpdesk.promises import Promise, PromiseKind
from helpdesk.turnrecords import TurnRecord

_c = CONVERSATIONS.c
# What came of the last turn is seldom wanted and never small.
_STATE = tuple(column for column in _c if column.name != "spoken")
_LOAD = select(*_STATE).where(_c.id == bindparam("id_"))
_SAVED = (
    "shop",
    "language",
    "proven",
    "proven_email",
    "given",
    "pending",
    "offer",
    "recent",
    "tries",
    "unsure",
    "level",
    "proven_until",
    "turn",
)


_OF_THE_EPOCH = frozenset({"given", "pending", "offer", "recent", "unsure"})


def _saving(*names: str) -> Update:
    """Make the statement that stores a state; it leaves a later epoch, and within an epoch the queue, as it is."""
    newer = _c.epoch > bindparam("epoch_")
    queued = and_(_c.epoch == bindparam("epoch_"), _c.speaker == Speaker.QUEUED.value)
    speaker = case((or_(newer, queued), _c.speaker), else_=bindparam("speaker_"))
    epoch = case((newer, _c.epoch), else_=bindparam("epoch_"))
    values: dict[str, Any] = {name: _new(name, newer) for name in names}
    return update(CONVERSATIONS).where(_c.id == bindparam("id_")).values(**values, speaker=speaker, epoch=epoch, changed_at=bindparam("at"))


def _new(name: str, newer: ColumnElement[bool]) -> Any:
    """What a turn leaves to be asked ends with its epoch, so that a hand-back begins clean; what was proven or tried stands."""
    given: Any = bindparam(f"{name}_", type_=_c[name].type)
    return case((newer, _c[name]), else_=given) if name in _OF_THE_EPOCH else given


_SAVE, _SAVE_WITH_TURN = _saving(*_SAVED), _saving(*_SAVED, "spoken")


class SqlConversationStore:
    """Implements `helpdesk.ports.ConversationStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def load(self, conversation_id: str) -> Conversation | None:
        """Return the conversation's state, or None when it does not exist."""
        with self._transactions.looking() as connection:
            found = connection.execute(_LOAD, {"id_": conversation_id}).mappings().one_or_none()
        return None if found is None else _conversation(found)

    def create(self, conversation: Conversation, at: datetime) -> None:
        """Store a new conversation."""
        values = {"id": conversation.id, **_columns(conversation), "last_seq": 0, "created_at": at, "changed_at": at}
        with self._transactions.writing() as connection:
            connection.execute(insert(CONVERSATIONS).values(values))

    def save(self, conversation: Conversation, at: datetime, spoken: Mapping[str, Any] | None = None) -> None:
        """Store the changed state; whoever read it earlier does not undo a later change of speaker.

        Calling a person does not raise the epoch, leaving the queue does: so within an epoch "queued" stays.
        """
        values = {f"{name}_": value for name, value in _columns(conversation).items()} | {"id_": conversation.id, "at": at}
        change = _SAVE if spoken is None else _SAVE_WITH_TURN
        with self._transactions.writing() as connection:
            if connection.execute(change, values if spoken is None else {**values, "spoken_": dict(spoken)}).rowcount == 0:
                raise _missing(conversation.id)

    def spoken(self, conversation_id: str) -> Mapping[str, Any] | None:
        """Return what came of the last turn, or None."""
        with self._transactions.reading() as connection:
            wanted = select(CONVERSATIONS.c.spoken).where(CONVERSATIONS.c.id == conversation_id)
            found: Mapping[str, Any] | None = connection.scalar(wanted)
            return found

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
            told = transcript.append(connection, conversation_id, author, text, at, client_id=client_id, details=details)
            return _told(conversation_id, told)[0]

    def receive(self, conversation_id: str, text: str, at: datetime, client_id: str | None = None) -> tuple[int, bool]:
        """Append a shopper's message; returns its `seq` and whether it is new, that is not known by its `client_id`."""
        with self._transactions.writing() as connection:
            return _told(conversation_id, transcript.append(connection, conversation_id, "shopper", text, at, client_id=client_id))

    def speak(
        self,
        conversation_id: str,
        epoch: int,
        replies: Sequence[tuple[str, Mapping[str, Any] | None]],
        at: datetime,
        handoff: Handoff | None = None,
        *,
        reply_to: int | None = None,
        record: TurnRecord | None = None,
        due: datetime | None = None,
    ) -> bool:
        """Append the bot's replies and a hand-over, unless a person has taken over since `epoch`; `reply_to` is dealt with either way."""
        with self._transactions.writing() as connection:
            spoken = transcript.speak(connection, conversation_id, epoch, replies, at, reply_to=reply_to)
            if spoken and record:
                add_turn(connection, conversation_id, record, at)
            if spoken and handoff:
                _record_handoff(connection, conversation_id, handoff, at, due)
            return spoken

    def news(self, conversation_id: str, after: int = 0) -> tuple[Speaker | None, Sequence[Mapping[str, Any]]]:
        """Return who may speak, None when there is no such conversation, and the messages as `messages` does; in one look."""
        with self._transactions.looking() as connection:
            return transcript.news(connection, conversation_id, after)

    def messages(self, conversation_id: str, after: int = 0) -> Sequence[Mapping[str, Any]]:
        """Return messages with `seq` greater than `after`, in order: {seq, author, text, at, client_id, details, reply_to}."""
        with self._transactions.looking() as connection:
            return transcript.said(connection, conversation_id, after)

    def record_handoff(
        self, conversation_id: str, handoff: Handoff, at: datetime, *, due: datetime | None = None, epoch: int | None = None
    ) -> None:
        """Record that a person is asked for, and by when an answer is promised; a conversation that the bot leads is queued.

        Nothing is recorded for a turn of an `epoch` that is over.
        """
        with self._transactions.writing() as connection:
            wanted = select(CONVERSATIONS.c.epoch).where(CONVERSATIONS.c.id == conversation_id).with_for_update()
            held = connection.scalar(wanted)
            if held is None:
                raise _missing(conversation_id)
            if epoch is None or held == epoch:
                _record_handoff(connection, conversation_id, handoff, at, due)

    def unanswered(self, since: datetime) -> Sequence[tuple[str, int, str]]:
        """List (conversation, seq, text) of what a shopper said, not earlier than `since`, where no agent leads and nobody answered.

        The conversation that waits longest comes first; within one, messages come as they were said.
        """
        c, m = CONVERSATIONS.c, MESSAGES.c
        waiting_since = func.min(m.at).over(partition_by=c.id)
        wanted = select(c.id, m.seq, m.text).join_from(CONVERSATIONS, MESSAGES, and_(m.conversation_id == c.id, m.seq > c.answered))
        # A conversation that has not changed since holds nothing younger.
        recent = and_(c.changed_at >= since, m.at >= since)
        wanted = wanted.where(recent, c.speaker != Speaker.AGENT.value, m.author == "shopper").order_by(waiting_since, c.id, m.seq)
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

    def erase(self, conversation_id: str, at: datetime) -> None:
        """Erase a conversation with all its messages, hand-overs and ratings, so that no file holds them any more."""
        with self._transactions.writing() as connection:
            drop_all(connection, conversation_id, SHOPPER, "erased", at)
            connection.execute(delete(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation_id))
        self._transactions.scrub()


def _told(conversation_id: str, found: tuple[int, bool] | None) -> tuple[int, bool]:
    if found is None:
        raise _missing(conversation_id)
    return found


def _record_handoff(connection: Connection, conversation_id: str, handoff: Handoff, at: datetime, due: datetime | None) -> None:
    values = {"conversation_id": conversation_id, "reason": handoff.reason.value, "summary": handoff.summary, "at": at}
    connection.execute(insert(HANDOFFS).values(values))
    # Whether a person speaks by now is for the database to say, not for a state that was read a while ago.
    led_by_bot = CONVERSATIONS.c.speaker.in_((Speaker.BOT.value, Speaker.RESOLVED.value))
    change = update(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation_id, led_by_bot)
    connection.execute(change.values(speaker=Speaker.QUEUED.value, queued_at=at, resolved_at=None, resolution=None))
    if due:
        shop = connection.scalar(select(CONVERSATIONS.c.shop).where(CONVERSATIONS.c.id == conversation_id)) or ""
        made = Promise(shop, conversation_id, PromiseKind.ANSWER, handoff.reason.value, at, due, BOT)
        make(connection, made)


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
        "level": conversation.level.value,
        "proven_until": conversation.proven_until,
        "turn": conversation.turn,
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
        level=Level(row["level"]),
        proven_until=row["proven_until"],
        answered=row["answered"],
        turn=row["turn"],
    )

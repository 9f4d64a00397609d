"""What is said in a conversation, in SQL. The statements are made once: making them anew costs more than running them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, and_, bindparam, insert, select, update

from helpdesk.adapters.sql_tables import CONVERSATIONS, MESSAGES
from helpdesk.conversations import Speaker

Details = Mapping[str, Any] | None
_NAMES = ("seq", "author", "text", "at", "client_id", "details", "reply_to")
_MESSAGE = tuple(MESSAGES.c[name] for name in _NAMES)
_ID: BindParameter[str] = bindparam("id_")
_AFTER: BindParameter[int] = bindparam("after")
_c, _m = CONVERSATIONS.c, MESSAGES.c
_SAID = select(*_MESSAGE).where(_m.conversation_id == _ID, _m.seq > _AFTER).order_by(_m.seq)
_NEWS = (
    select(_c.speaker, *_MESSAGE)
    .join_from(CONVERSATIONS, MESSAGES, and_(_m.conversation_id == _c.id, _m.seq > _AFTER), isouter=True)
    .where(_c.id == _ID)
    .order_by(_m.seq)
)
_HELD = select(_c.epoch, _c.speaker, _c.last_seq, _c.answered).where(_c.id == _ID).with_for_update()
_KNOWN = select(_m.seq).where(_m.conversation_id == _ID, _m.client_id == bindparam("client_id_"))
_ADD = insert(MESSAGES)
# Whoever writes in a closed conversation opens it again, and the bot is the first to hear it.
_REOPEN = (
    update(CONVERSATIONS)
    .where(_c.id == _ID)
    .values(
        speaker=Speaker.BOT.value, epoch=_c.epoch + 1, assignee=None, resolved_at=None, resolution=None, queued_at=None, escalated=False
    )
)
_WAKE = update(CONVERSATIONS).where(_c.id == _ID, _c.snoozed_until.is_not(None)).values(snoozed_until=None)
_COUNT = (
    update(CONVERSATIONS)
    .where(_c.id == _ID)
    .values(last_seq=bindparam("last"), changed_at=bindparam("changed"), answered=bindparam("answered_"))
)


def said(connection: Connection, conversation_id: str, after: int) -> list[dict[str, Any]]:
    """Return the messages with `seq` greater than `after`, in order."""
    return [dict(row) for row in connection.execute(_SAID, {"id_": conversation_id, "after": after}).mappings()]


def news(connection: Connection, conversation_id: str, after: int) -> tuple[Speaker | None, list[dict[str, Any]]]:
    """Return who may speak, None when there is no such conversation, and the messages after a `seq`."""
    rows = connection.execute(_NEWS, {"id_": conversation_id, "after": after}).all()
    if not rows:
        return None, []
    # A conversation in which nothing is new is one row without a message.
    return Speaker(rows[0][0]), [dict(zip(_NAMES, row[1:], strict=True)) for row in rows if row[1] is not None]


def append(
    connection: Connection,
    conversation_id: str,
    author: str,
    text: str,
    at: datetime,
    *,
    client_id: str | None = None,
    details: Details = None,
    agent_id: int | None = None,
) -> tuple[int, bool] | None:
    """Append a message; returns its `seq` and whether it is new, None when there is no such conversation.

    The conversation is held meanwhile, so that no two writers take the same `seq`. A shopper who writes
    wakes a conversation that was set aside, and opens one that was closed.
    """
    held = connection.execute(_HELD, {"id_": conversation_id}).one_or_none()
    if held is None:
        return None
    if client_id is not None:
        # Looked for only now: before, PostgreSQL would not see what another writer has just added.
        known = connection.scalar(_KNOWN, {"id_": conversation_id, "client_id_": client_id})
        if known is not None:
            return int(known), False
    seq = int(held.last_seq) + 1
    connection.execute(_ADD, _row(conversation_id, seq, author, text, at, client_id=client_id, details=details, agent_id=agent_id))
    if author == "shopper":
        if held.speaker == Speaker.RESOLVED.value:
            connection.execute(_REOPEN, {"id_": conversation_id})
        elif held.speaker != Speaker.BOT.value:
            connection.execute(_WAKE, {"id_": conversation_id})
    connection.execute(_COUNT, {"id_": conversation_id, "last": seq, "changed": at, "answered_": held.answered})
    return seq, True


def speak(
    connection: Connection, conversation_id: str, epoch: int, replies: Sequence[tuple[str, Details]], at: datetime, *, reply_to: int | None
) -> bool:
    """Append the bot's replies unless a person has taken over since `epoch`; what they reply to is dealt with either way."""
    held = connection.execute(_HELD, {"id_": conversation_id}).one_or_none()
    if held is None:
        return False
    may_speak = bool(held.epoch == epoch and held.speaker != Speaker.AGENT.value)
    numbered = enumerate(replies if may_speak else (), start=held.last_seq + 1)
    rows = [_row(conversation_id, seq, "bot", text, at, details=details, reply_to=reply_to) for seq, (text, details) in numbered]
    if rows:
        connection.execute(_ADD, rows)
    answered = max(held.answered, reply_to or 0)
    connection.execute(_COUNT, {"id_": conversation_id, "last": held.last_seq + len(rows), "changed": at, "answered_": answered})
    return may_speak


def _row(
    conversation_id: str,
    seq: int,
    author: str,
    text: str,
    at: datetime,
    *,
    client_id: str | None = None,
    details: Details = None,
    reply_to: int | None = None,
    agent_id: int | None = None,
) -> dict[str, Any]:
    return {
        "conversation_id": conversation_id,
        "seq": seq,
        "author": author,
        "text": text,
        "at": at,
        "client_id": client_id,
        "details": details,
        "reply_to": reply_to,
        "agent_id": agent_id,
    }

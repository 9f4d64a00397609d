"""The outbox in SQL. Whoever changes what is to be sent holds the conversation's row; whoever sends, changes the mail's own row first.

Two processes never begin the same mail: beginning counts its tries up, and that succeeds for one of them.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, case, delete, exists, func, insert, literal, or_, select, update

from helpdesk.adapters.sql_audit import add
from helpdesk.adapters.sql_desk_tables import OUTBOX, PROMISES
from helpdesk.adapters.sql_engine import Transactions
from helpdesk.adapters.sql_tables import CONVERSATIONS, MESSAGES
from helpdesk.audit import Entry
from helpdesk.conversations import Speaker
from helpdesk.outbox import COLLECTED_FOR, Envelope, MailKind, QueuedMail
from helpdesk.promises import PromiseKind

_o, _c, _m, _p = OUTBOX.c, CONVERSATIONS.c, MESSAGES.c, PROMISES.c
_UNSENT = _o.sent_at.is_(None)
_PENDING = and_(_UNSENT, _o.given_up_at.is_(None))
_GIVEN_UP = and_(_UNSENT, _o.given_up_at.is_not(None))
_NAMES = ("id", "conversation_id", "kind", "created_at", "due_at", "tries", "given_up_at", "fault")
_MAIL = select(*(_o[name] for name in _NAMES), _c.shop).join_from(OUTBOX, CONVERSATIONS, _o.conversation_id == _c.id)
_AWAITED = (Speaker.QUEUED.value, Speaker.AGENT.value)
_WITHOUT_PERSON = (Speaker.BOT.value, Speaker.RESOLVED.value)
# What is said to shoppers by others than the bot.
_OUR_PEOPLE = ("agent", "system")


class SqlOutboxStore:
    """Implements `helpdesk.outbox.OutboxStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def leave(self, conversation_id: str, address: str | None, entry: Entry, at: datetime) -> bool:
        """Keep the address that an answer goes to, or forget it (None) with the mails for it; False when nobody is awaited."""
        with self._transactions.writing() as connection:
            if address is None:
                _forget(connection, conversation_id)
            else:
                awaited = (_c.id == conversation_id, _c.speaker.in_(_AWAITED))
                if connection.execute(update(CONVERSATIONS).where(*awaited).values(contact_email=address)).rowcount == 0:
                    return False
            add(connection, entry, at)
        if address is None:
            self._transactions.scrub()
        return True

    def saw(self, conversation_id: str, seq: int) -> None:
        """Note that a shopper has seen what was said up to a message: it is not sent any more."""
        answer = and_(_o.conversation_id == conversation_id, _UNSENT, _o.kind == MailKind.ANSWER.value)
        with self._transactions.looking() as connection:
            if connection.scalar(select(_o.id).where(answer)) is None:
                return
        with self._transactions.writing() as connection:
            _hold(connection, conversation_id)
            unseen = _next_said(connection, conversation_id, seq, _OUR_PEOPLE)
            if unseen is None:
                connection.execute(delete(OUTBOX).where(answer))
            else:
                connection.execute(update(OUTBOX).where(answer, _o.created_at < unseen).values(created_at=unseen))

    def due(self, at: datetime, limit: int) -> Sequence[QueuedMail]:
        """Return the mails to be sent by now, the one that is due longest first."""
        return self._found(and_(_o.due_at <= at, _PENDING), _o.due_at, limit)

    def begin(self, mail: QueuedMail, until: datetime) -> Envelope | None:
        """Keep a mail for oneself until a moment and return where it goes; None when another process was faster, or nobody is there."""
        with self._transactions.writing() as connection:
            seen = (_o.id == mail.id, _o.tries == mail.tries, _o.due_at == mail.due_at, _o.kind == mail.kind.value, _PENDING)
            change = update(OUTBOX).where(*seen).values(tries=_o.tries + 1, due_at=until)
            if connection.execute(change).rowcount == 0:
                return None
            wanted = select(_c.contact_email, _c.language, _c.speaker).where(_c.id == mail.conversation_id)
            held = connection.execute(wanted).one_or_none()
            opened_again = held and mail.kind is MailKind.TRANSCRIPT and held.speaker != Speaker.RESOLVED.value
            if held is None or held.contact_email is None or opened_again:
                connection.execute(delete(OUTBOX).where(_o.id == mail.id))
                return None
            earlier = select(_o.id).where(_o.conversation_id == mail.conversation_id, _o.sent_at.is_not(None)).order_by(_o.id)
            before = tuple(connection.scalars(earlier))
            row = connection.execute(_MAIL.where(_o.id == mail.id)).mappings().one()
            return Envelope(_mail(row), held.contact_email, held.language, Speaker(held.speaker), before)

    def sent(self, envelope: Envelope, last_seq: int, at: datetime) -> None:
        """Note that a mail with all up to a message was sent; what a person has said since goes into the next one."""
        conversation_id = envelope.mail.conversation_id
        with self._transactions.writing() as connection:
            _hold(connection, conversation_id)
            if connection.execute(update(OUTBOX).where(_begun(envelope)).values(sent_at=at, fault=None)).rowcount == 0:
                return  # it has become another mail meanwhile, or is not wanted any more
            later = _next_said(connection, conversation_id, last_seq, ("agent",))
            if later is not None:
                _queue(connection, conversation_id, MailKind.ANSWER, later, later + COLLECTED_FOR)
            forgotten = _forget_when_settled(connection, conversation_id)
        if forgotten:
            self._transactions.scrub()

    def failed(self, envelope: Envelope, fault: str, again: datetime | None, at: datetime) -> None:
        """Note why a mail was not sent and when it is tried again; never again when that is None."""
        values: dict[str, Any] = {"fault": fault, **({"given_up_at": at} if again is None else {"due_at": again})}
        with self._transactions.writing() as connection:
            connection.execute(update(OUTBOX).where(_begun(envelope)).values(values))

    def drop(self, mail: QueuedMail) -> None:
        """Take a mail out of the outbox."""
        with self._transactions.writing() as connection:
            connection.execute(delete(OUTBOX).where(_o.id == mail.id, _UNSENT))

    def given_up(self, shops: Sequence[str], limit: int = 100) -> Sequence[QueuedMail]:
        """Return the mails of these shops that could not be sent, the last given up first."""
        return self._found(and_(_GIVEN_UP, _c.shop.in_(shops)), _o.given_up_at.desc(), limit)

    def of_id(self, mail_id: int) -> QueuedMail | None:
        """Return a mail, or None."""
        return next(iter(self._found(_o.id == mail_id, _o.id, 1)), None)

    def revive(self, mail_id: int, entry: Entry, at: datetime) -> bool:
        """Have a mail that was given up sent after all; False when it was not given up."""
        values = {"given_up_at": None, "fault": None, "tries": 0, "due_at": at}
        with self._transactions.writing() as connection:
            if connection.execute(update(OUTBOX).where(_o.id == mail_id, _GIVEN_UP).values(values)).rowcount == 0:
                return False
            add(connection, entry, at)
            return True

    def discard(self, mail_id: int, entry: Entry, at: datetime) -> bool:
        """Take a mail that was given up out of the outbox, and forget its address; False when it was not given up."""
        with self._transactions.writing() as connection:
            conversation_id = connection.scalar(select(_o.conversation_id).where(_o.id == mail_id, _GIVEN_UP))
            if conversation_id is None:
                return False
            _forget(connection, conversation_id)
            add(connection, entry, at)
        self._transactions.scrub()
        return True

    def tidy(self, before: datetime) -> int:
        """Forget what nobody needs since a moment: addresses in conversations that no person leads, and mails that were sent."""
        idle = (_c.contact_email.is_not(None), _c.speaker.in_(_WITHOUT_PERSON), _c.changed_at < before)
        with self._transactions.writing() as connection:
            forgotten = connection.execute(update(CONVERSATIONS).where(*idle).values(contact_email=None)).rowcount
            connection.execute(delete(OUTBOX).where(or_(_o.sent_at < before, _o.given_up_at < before)))
        if forgotten:
            self._transactions.scrub()
        return forgotten

    def _found(self, condition: ColumnElement[bool], order: ColumnElement[Any], limit: int) -> list[QueuedMail]:
        with self._transactions.looking() as connection:
            return [_mail(row) for row in connection.execute(_MAIL.where(condition).order_by(order).limit(limit)).mappings()]


def answered(connection: Connection, conversation_id: str, at: datetime) -> None:
    """Have what a person, or the system for one, has just said mailed, if the shopper left an address.

    Within the transaction that says it. What waits to be sent already takes these words along.
    """
    _queue(connection, conversation_id, MailKind.ANSWER, at, at + COLLECTED_FOR)


def closed(connection: Connection, conversation_id: str, at: datetime, *, unwanted: bool = False) -> None:
    """Have the transcript of a conversation that is being closed mailed, in place of what was not sent yet.

    Nothing goes to whoever is `unwanted`, and their address is forgotten.
    """
    if unwanted:
        _forget(connection, conversation_id)
        return
    values = {
        "kind": MailKind.TRANSCRIPT.value,
        "due_at": at,
        "given_up_at": None,
        "fault": None,
        # One that is being sent keeps its count, by which its sender knows it.
        "tries": case((_o.given_up_at.is_(None), _o.tries), else_=0),
    }
    if connection.execute(update(OUTBOX).where(_o.conversation_id == conversation_id, _UNSENT).values(values)).rowcount == 0:
        _queue(connection, conversation_id, MailKind.TRANSCRIPT, at, at)


def _queue(connection: Connection, conversation_id: str, kind: MailKind, at: datetime, due: datetime) -> None:
    """Add a mail unless one waits already or there is no address."""
    waits = exists().where(_o.conversation_id == conversation_id, _UNSENT)
    made = select(_c.id, literal(kind.value), literal(at, _o.created_at.type), literal(due, _o.due_at.type)).where(
        _c.id == conversation_id, _c.contact_email.is_not(None), ~waits
    )
    connection.execute(insert(OUTBOX).from_select(["conversation_id", "kind", "created_at", "due_at"], made))


def _forget(connection: Connection, conversation_id: str) -> None:
    connection.execute(update(CONVERSATIONS).where(_c.id == conversation_id).values(contact_email=None))
    connection.execute(delete(OUTBOX).where(_o.conversation_id == conversation_id, _UNSENT))


def _forget_when_settled(connection: Connection, conversation_id: str) -> bool:
    """Forget the address when the conversation is closed and nothing that was promised in it is still to be told."""
    promised = exists().where(
        _p.conversation_id == conversation_id, _p.kind != PromiseKind.ANSWER.value, _p.kept_at.is_(None), _p.dropped_at.is_(None)
    )
    settled = (_c.id == conversation_id, _c.speaker == Speaker.RESOLVED.value, ~promised)
    return connection.execute(update(CONVERSATIONS).where(*settled).values(contact_email=None)).rowcount == 1


def _hold(connection: Connection, conversation_id: str) -> None:
    connection.execute(select(_c.id).where(_c.id == conversation_id).with_for_update())


def _next_said(connection: Connection, conversation_id: str, seq: int, authors: Sequence[str]) -> datetime | None:
    """Return when the first message of these authors after a `seq` was said."""
    wanted = select(func.min(_m.at)).where(_m.conversation_id == conversation_id, _m.seq > seq, _m.author.in_(authors))
    found: datetime | None = connection.scalar(wanted)
    return found


def _begun(envelope: Envelope) -> ColumnElement[bool]:
    mail = envelope.mail
    return and_(_o.id == mail.id, _o.tries == mail.tries, _o.kind == mail.kind.value, _PENDING)


def _mail(row: RowMapping) -> QueuedMail:
    return QueuedMail(**{**row, "kind": MailKind(row["kind"])})

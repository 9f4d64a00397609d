"""The queue in SQL. A page is one statement: the ids first, by an index where there is one, and the rest for those few alone."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, Subquery, Text, and_, case, cast, func, or_, select

from helpdesk.adapters.sql_desk_tables import AGENTS, PROMISES, TURNS
from helpdesk.adapters.sql_engine import Transactions
from helpdesk.adapters.sql_tables import CONVERSATIONS, HANDOFFS, MESSAGES
from helpdesk.conversations import Handoff, HandoffReason, Speaker
from helpdesk.queue import Look, Page, Pulse, Row, View

PAGE = 50
LONGEST_EXCERPT = 140
_c, _m = CONVERSATIONS.c, MESSAGES.c
_IN_HAND = (Speaker.QUEUED.value, Speaker.AGENT.value)
_ESCAPE = "\\"


class SqlQueueStore:
    """Implements `helpdesk.queue.QueueStore`."""

    def __init__(self, transactions: Transactions, a_page: int = PAGE) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions
        self._a_page = a_page
        self._like_folds = transactions.engine.dialect.name == "sqlite"

    def page(self, look: Look) -> Page:
        """Return a page of a view; one that is not there any more is taken for the last."""
        with self._transactions.reading() as connection:
            number = max(1, look.page)
            rows = connection.execute(self._rows(look, number)).mappings().all()
            if not rows and number > 1:
                wanted = _condition(look, like_folds=self._like_folds)
                found = connection.scalar(select(func.count()).select_from(CONVERSATIONS).where(wanted)) or 0
                number = max(1, -(-found // self._a_page))
                rows = connection.execute(self._rows(look, number)).mappings().all()
        found = rows[0]["found"] if rows else 0
        return Page(tuple(_row(row, look.at) for row in rows), number, max(1, -(-found // self._a_page)), found)

    def counts(self, look: Look) -> Mapping[View, int]:
        """Count the conversations of every view, whatever the words."""
        with self._transactions.reading() as connection:
            return _counts(connection, look)

    def pulse(self, look: Look) -> Pulse:
        """Return what tells whether a queue has changed, whatever the view and the words."""
        in_shops = _c.shop.in_(look.shops)
        newest = select(_c.id).where(in_shops, _of_view(View.WAITING, look)).order_by(_c.queued_at.desc(), _c.id).limit(1)
        unread = select(func.count()).select_from(CONVERSATIONS).where(in_shops, _of_view(View.MINE, look), _unread() > 0)
        touched = select(func.max(_c.changed_at)).where(in_shops, _c.speaker.in_(_IN_HAND))
        with self._transactions.reading() as connection:
            counts = _counts(connection, look)
            return Pulse(counts, connection.scalar(newest), connection.scalar(unread) or 0, connection.scalar(touched))

    def handoff(self, conversation_id: str) -> tuple[Handoff, datetime] | None:
        """Return why a person was asked for last, and when."""
        h = HANDOFFS.c
        wanted = select(h.reason, h.summary, h.at).where(h.conversation_id == conversation_id).order_by(h.id.desc()).limit(1)
        with self._transactions.looking() as connection:
            found = connection.execute(wanted).one_or_none()
        return None if found is None else (Handoff(HandoffReason(found.reason), found.summary), found.at)

    def last_decision(self, conversation_id: str) -> Mapping[str, Any] | None:
        """Return the last decision that was told in a conversation, as JSON."""
        t = TURNS.c
        wanted = select(t.decisions).where(t.conversation_id == conversation_id, cast(t.decisions, Text) != "[]")
        with self._transactions.looking() as connection:
            found: Sequence[Mapping[str, Any]] | None = connection.scalar(wanted.order_by(t.seq.desc()).limit(1))
        return found[-1] if found else None

    def _rows(self, look: Look, number: int) -> Select[Any]:
        order = _order(look.view)
        wanted = select(_c.id, func.count().over().label("found")).where(_condition(look, like_folds=self._like_folds)).order_by(*order)
        page = wanted.limit(self._a_page).offset((number - 1) * self._a_page).subquery("page")
        return _filled(page).order_by(*order)


def _counts(connection: Connection, look: Look) -> Mapping[View, int]:
    by_speaker = select(_c.speaker, func.count()).where(_c.shop.in_(look.shops)).group_by(_c.speaker)
    # Only who waits or is led can be set aside: the index leads to those few.
    in_hand = and_(_c.shop.in_(look.shops), _c.speaker.in_(_IN_HAND))
    views = (View.WAITING, View.MINE, View.SNOOZED)
    split = select(*(_count_where(_of_view(view, look)) for view in views)).where(in_hand)
    spoken = {speaker: int(count) for speaker, count in connection.execute(by_speaker)}
    told = dict(zip(views, connection.execute(split).one(), strict=True))
    closed = spoken.get(Speaker.RESOLVED.value, 0)
    return {**{view: int(count or 0) for view, count in told.items()}, View.ALL: sum(spoken.values()) - closed, View.RESOLVED: closed}


def _filled(page: Subquery) -> Select[Any]:
    """Look up all that a row shows, for the conversations of one page."""
    h, p = HANDOFFS.c, PROMISES.c
    reason = select(h.reason).where(h.conversation_id == _c.id).order_by(h.id.desc()).limit(1).scalar_subquery()
    still_open = and_(p.conversation_id == _c.id, p.kept_at.is_(None), p.dropped_at.is_(None))
    promise_due = select(func.min(p.due_at)).where(still_open).scalar_subquery()
    names = ("id", "shop", "speaker", "epoch", "changed_at", "language", "queued_at", "snoozed_until", "escalated", "resolution")
    return (
        select(
            *(_c[name] for name in (*names, "assignee", "proven", "proven_until")),
            AGENTS.c.display_name.label("assignee_name"),
            _m.author.label("last_author"),
            func.substr(_m.text, 1, LONGEST_EXCERPT + 1).label("last_text"),
            _m.at.label("last_at"),
            reason.label("reason"),
            _unread().label("unread"),
            promise_due.label("promise_due"),
            page.c.found,
        )
        .join_from(page, CONVERSATIONS, _c.id == page.c.id)
        .join(MESSAGES, and_(_m.conversation_id == _c.id, _m.seq == _c.last_seq), isouter=True)
        .join(AGENTS, AGENTS.c.id == _c.assignee, isouter=True)
    )


def _of_view(view: View, look: Look) -> ColumnElement[bool]:
    awake = or_(_c.snoozed_until.is_(None), _c.snoozed_until <= look.at)
    return {
        View.WAITING: and_(_c.speaker == Speaker.QUEUED.value, awake),
        View.MINE: and_(_c.speaker == Speaker.AGENT.value, _c.assignee == look.agent_id, awake),
        View.ALL: _c.speaker != Speaker.RESOLVED.value,
        View.SNOOZED: and_(_c.speaker.in_(_IN_HAND), _c.snoozed_until > look.at),
        View.RESOLVED: _c.speaker == Speaker.RESOLVED.value,
    }[view]


def _order(view: View) -> tuple[ColumnElement[Any], ...]:
    if view is View.WAITING:
        return (_c.escalated.desc(), _c.queued_at, _c.id)
    if view is View.MINE:
        return (case((_unread() > 0, 0), else_=1), _c.changed_at.desc(), _c.id)
    if view is View.SNOOZED:
        return (_c.snoozed_until, _c.id)
    return (_c.resolved_at.desc() if view is View.RESOLVED else _c.changed_at.desc(), _c.id)


def _condition(look: Look, *, like_folds: bool) -> ColumnElement[bool]:
    condition = and_(_c.shop.in_(look.shops), _of_view(look.view, look))
    return and_(condition, _holds(look.words, like_folds=like_folds)) if look.words else condition


def _holds(words: str, *, like_folds: bool) -> ColumnElement[bool]:
    """Words that occur in a message, an order number or the id.

    SQLite folds the letters of English only, so those of other alphabets are also looked for as they may be written. Its
    LIKE does so by itself; to fold first, as is done for it otherwise, takes twice as long.
    """
    forms = dict.fromkeys((words, words.lower(), words.upper(), words.capitalize(), words.title()))
    ways = [form for form in forms if not form.isascii()] or [words]
    patterns = [f"%{_literally(way)}%" for way in ways]

    def like(column: ColumnElement[str], pattern: str) -> ColumnElement[bool]:
        return column.like(pattern, escape=_ESCAPE) if like_folds else column.ilike(pattern, escape=_ESCAPE)

    said = select(_m.conversation_id).where(or_(*(like(_m.text, pattern) for pattern in patterns)))
    return or_(like(_c.id, patterns[0]), like(cast(_c.proven, Text), patterns[0]), _c.id.in_(said))


def _literally(words: str) -> str:
    for sign in (_ESCAPE, "%", "_"):
        words = words.replace(sign, _ESCAPE + sign)
    return words


def _unread() -> ColumnElement[int]:
    unread = and_(_m.conversation_id == _c.id, _m.seq > _c.seen_seq, _m.author == "shopper")
    return select(func.count()).select_from(MESSAGES).where(unread).correlate(CONVERSATIONS).scalar_subquery()


def _count_where(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))


def _row(row: RowMapping, at: datetime) -> Row:
    holds = row["proven_until"] is None or at < row["proven_until"]
    named = ("id", "shop", "epoch", "changed_at", "language", "queued_at", "snoozed_until", "escalated", "resolution", "assignee")
    told = ("assignee_name", "last_author", "last_at", "reason", "unread", "promise_due")
    return Row(
        **{name: row[name] for name in (*named, *told)},
        speaker=Speaker(row["speaker"]),
        last_text=_excerpt(row["last_text"]),
        order_number=row["proven"][0] if row["proven"] and holds else None,
    )


def _excerpt(text: str | None) -> str | None:
    if text is None:
        return None
    line = " ".join(text.split())
    return line if len(line) < LONGEST_EXCERPT else f"{line[: LONGEST_EXCERPT - 1]}…"

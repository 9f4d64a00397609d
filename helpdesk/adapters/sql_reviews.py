"""Doubtful messages and the verdicts on them, in SQL.

The doubtful ones are found from what is rare (a bad rating, a person asked for) and from the intent, never by looking
into every record; so the list stays quick however many conversations there are.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    RowMapping,
    Select,
    Subquery,
    Text,
    and_,
    cast,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    tuple_,
    union_all,
    update,
)
from sqlalchemy.exc import IntegrityError

from helpdesk.adapters.sql_audit import add
from helpdesk.adapters.sql_desk_tables import AGENTS, REVIEWS, TURNS
from helpdesk.adapters.sql_engine import Transactions
from helpdesk.adapters.sql_tables import CONVERSATIONS, HANDOFFS, MESSAGES, RATINGS
from helpdesk.audit import Entry
from helpdesk.conversations import HandoffReason
from helpdesk.learning import COURTESIES, UNCLEAR, Doubt, Key, Review, Sign, Verdict

_t, _m, _r = TURNS.c, MESSAGES.c, REVIEWS.c
_ASKED = HandoffReason.ASKED.value
# The wish for a person is one of so many messages after a doubtful one.
_SOON = 2
_TEACHES = (Verdict.INTENT.value, Verdict.NEW_NEED.value)
_AT_ONCE = 500
_NEWEST_TURN = (_t.at.desc(), _t.conversation_id, _t.seq.desc())


class SqlReviewStore:
    """Implements `helpdesk.learning.ReviewStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def doubts(
        self,
        shops: Sequence[str],
        *,
        language: str | None = None,
        sign: Sign | None = None,
        since: datetime | None = None,
        skip: int = 0,
        limit: int = 25,
    ) -> Sequence[Doubt]:
        """Return what waits for a verdict, the newest first."""
        found = _found(shops, since)
        # What was said is looked up for this page alone.
        chosen = select(found).join(TURNS, _same(found)).where(*_waiting(shops, since))
        if language:
            chosen = chosen.where(_t.language == language)
        if sign:
            chosen = chosen.where(found.c[sign.value] == 1)
        page = chosen.order_by(*_NEWEST_TURN).offset(skip).limit(limit).subquery()
        wanted = _doubts(page, *(page.c[one.value].label(one.value) for one in Sign)).order_by(*_NEWEST_TURN)
        with self._transactions.looking() as connection:
            return [_doubt(row) for row in connection.execute(wanted).mappings()]

    def open_counts(self, shops: Sequence[str], since: datetime | None = None) -> Mapping[tuple[str, str | None], int]:
        """Count what waits for a verdict by shop and language."""
        found = _found(shops, since)
        wanted = select(_t.shop, _t.language, func.count()).join_from(found, TURNS, _same(found)).where(*_waiting(shops, since))
        with self._transactions.looking() as connection:
            return {(shop, language): count for shop, language, count in connection.execute(wanted.group_by(_t.shop, _t.language))}

    def doubt(self, conversation_id: str, seq: int) -> Doubt | None:
        """Return a message that the bot has answered, doubtful or not; None when there is none."""
        wanted = _doubts(None, *(literal(0).label(one.value) for one in Sign))
        with self._transactions.looking() as connection:
            row = connection.execute(wanted.where(_t.conversation_id == conversation_id, _t.seq == seq)).mappings().one_or_none()
        return None if row is None else _doubt(row)

    def decide(self, review: Review, entry: Entry) -> bool:
        """Store a verdict; False when somebody else was faster or the message is gone."""
        names = ("conversation_id", "seq", "agent_id", "text", "at", "intent", "note", "language")
        values = {name: getattr(review, name) for name in names}
        try:
            with self._transactions.writing() as connection:
                connection.execute(insert(REVIEWS).values(**values, verdict=review.verdict.value))
                add(connection, entry, review.at)
        except IntegrityError:
            return False
        return True

    def undo(self, conversation_id: str, seq: int, entry: Entry, at: datetime) -> bool:
        """Take a verdict back; False when there is none or it has been exported."""
        mine = and_(_r.conversation_id == conversation_id, _r.seq == seq, _r.exported_at.is_(None))
        with self._transactions.writing() as connection:
            if connection.execute(delete(REVIEWS).where(mine)).rowcount == 0:
                return False
            add(connection, entry, at)
            return True

    def decided(self, shops: Sequence[str], *, language: str | None = None, skip: int = 0, limit: int = 25) -> Sequence[Review]:
        """Return the verdicts, the newest first."""
        wanted = _reviews(_of(shops, language)).order_by(_r.at.desc(), _r.conversation_id, _r.seq.desc()).offset(skip).limit(limit)
        return self._read(wanted)

    def decided_count(self, shops: Sequence[str], *, language: str | None = None) -> int:
        """Count the verdicts."""
        wanted = select(func.count()).select_from(REVIEWS).join(CONVERSATIONS, CONVERSATIONS.c.id == _r.conversation_id)
        with self._transactions.looking() as connection:
            return connection.scalar(wanted.where(_of(shops, language))) or 0

    def to_export(self, shop: str | None = None, since: datetime | None = None, *, again: bool = False) -> Sequence[Review]:
        """Return the verdicts that teach something, the oldest first; those exported before only when asked for `again`."""
        wanted = _reviews(_r.verdict.in_(_TEACHES)).order_by(_r.at, _r.conversation_id, _r.seq)
        if shop:
            wanted = wanted.where(CONVERSATIONS.c.shop == shop)
        if since:
            wanted = wanted.where(_r.at >= since)
        return self._read(wanted if again else wanted.where(_r.exported_at.is_(None)))

    def exported(self, keys: Sequence[Key], at: datetime) -> None:
        """Note which verdicts have been written out."""
        with self._transactions.writing() as connection:
            for start in range(0, len(keys), _AT_ONCE):
                some = tuple_(_r.conversation_id, _r.seq).in_(keys[start : start + _AT_ONCE])
                connection.execute(update(REVIEWS).where(some).values(exported_at=at))

    def _read(self, wanted: Select[Any]) -> Sequence[Review]:
        with self._transactions.looking() as connection:
            return [Review(**{**row, "verdict": Verdict(row["verdict"])}) for row in connection.execute(wanted).mappings()]


def _found(shops: Sequence[str], since: datetime | None) -> Subquery:
    """Every doubtful message with a column of 0 or 1 for each sign; only the first look is at the shops' own turns."""
    signs = {
        Sign.NOT_UNDERSTOOD: (_unclear(shops, since),),
        Sign.UNHELPFUL: (_unhelpful(),),
        Sign.PERSON_ASKED: (_asked_in_words(), _asked_by_button()),
    }
    told = [query.add_columns(*_flags(sign)) for sign, queries in signs.items() for query in queries]
    each = union_all(*told).subquery()
    flags = (func.max(each.c[sign.value]).label(sign.value) for sign in Sign)
    return select(each.c.conversation_id, each.c.seq, *flags).group_by(each.c.conversation_id, each.c.seq).subquery()


def _flags(shown: Sign) -> list[ColumnElement[int]]:
    return [literal(int(sign is shown)).label(sign.value) for sign in Sign]


def _unclear(shops: Sequence[str], since: datetime | None) -> Select[Any]:
    """Read as none of the bot's matters, or answered with "I am not sure"."""
    # Only a bare detail, which may belong to nothing, is read as something and yet not understood.
    unsure = and_(_t.intent == "inform", cast(_t.grounds, Text).contains('"unsure-', autoescape=True))
    unclear = or_(_t.intent.in_(UNCLEAR), _t.handoff == HandoffReason.UNSURE.value, unsure)
    return select(_t.conversation_id, _t.seq).where(*_within(shops, since), unclear)


def _unhelpful() -> Select[Any]:
    """Answered in a way that the shopper rated as unhelpful."""
    rating = RATINGS.c
    rated = and_(_m.conversation_id == rating.conversation_id, _m.seq == rating.seq)
    return (
        select(_m.conversation_id, _m.reply_to.label("seq"))
        .join_from(RATINGS, MESSAGES, rated)
        .where(rating.helpful.is_(False), _m.reply_to.is_not(None))
    )


def _asked_in_words() -> Select[Any]:
    """Followed by a message that asks for a person."""
    wish = TURNS.alias("wish")
    before = and_(_t.conversation_id == wish.c.conversation_id, _t.seq < wish.c.seq)
    asked = and_(wish.c.conversation_id.in_(_asking()), wish.c.handoff == _ASKED)
    return select(_t.conversation_id, _t.seq).join_from(wish, TURNS, before).where(asked, *_of_matter(), _between(wish.c.seq) < _SOON)


def _asked_by_button() -> Select[Any]:
    """Followed by the button that calls a person, of which the transcript holds a word of the system's at that moment."""
    h, word = HANDOFFS.c, MESSAGES.alias("word")
    at_once = select(h.id).where(h.conversation_id == word.c.conversation_id, h.at == word.c.at, h.reason == _ASKED).exists()
    before = and_(_t.conversation_id == word.c.conversation_id, _t.seq < word.c.seq)
    pressed = and_(word.c.conversation_id.in_(_asking()), word.c.author == "system", at_once)
    return select(_t.conversation_id, _t.seq).join_from(word, TURNS, before).where(pressed, *_of_matter(), _between(word.c.seq) < _SOON)


def _asking() -> Select[Any]:
    """Name the conversations in which a person was asked for, which are few."""
    return select(HANDOFFS.c.conversation_id).where(HANDOFFS.c.reason == _ASKED)


def _of_matter() -> tuple[ColumnElement[bool], ...]:
    """A message about something, that did not itself ask for a person."""
    about = or_(_t.intent.is_(None), _t.intent.not_in(COURTESIES))
    return about, or_(_t.handoff.is_(None), _t.handoff != _ASKED)


def _between(seq: ColumnElement[int]) -> ColumnElement[int]:
    """How many messages of the shopper lie between a turn and a later place in the conversation."""
    m = MESSAGES.alias("between").c
    count = select(func.count()).where(m.conversation_id == _t.conversation_id, m.seq > _t.seq, m.seq < seq, m.author == "shopper")
    return count.correlate_except(m.seq.table).scalar_subquery()


def _same(found: Subquery) -> ColumnElement[bool]:
    return and_(_t.conversation_id == found.c.conversation_id, _t.seq == found.c.seq)


def _within(shops: Sequence[str], since: datetime | None) -> tuple[ColumnElement[bool], ...]:
    return (_t.shop.in_(shops), _t.at >= since) if since else (_t.shop.in_(shops),)


def _waiting(shops: Sequence[str], since: datetime | None) -> tuple[ColumnElement[bool], ...]:
    """In these shops, since a moment, and without a verdict."""
    seen = select(_r.seq).where(_r.conversation_id == _t.conversation_id, _r.seq == _t.seq).exists()
    return (*_within(shops, since), ~seen)


def _doubts(found: Subquery | None, *signs: ColumnElement[int]) -> Select[Any]:
    """Turns with the shopper's words and the first words of the bot about them."""
    reply = MESSAGES.alias("reply")
    said = and_(reply.c.conversation_id == _t.conversation_id, reply.c.reply_to == _t.seq)
    first = select(func.min(reply.c.seq)).where(said).correlate(TURNS).scalar_subquery()
    told = MESSAGES.alias("told")
    columns = (_t.conversation_id, _t.seq, _t.shop, _t.at, _t.language, _t.intent, _t.confidence, _m.text, told.c.text.label("reply"))
    turns = TURNS if found is None else TURNS.join(found, _same(found))
    asked = and_(_m.conversation_id == _t.conversation_id, _m.seq == _t.seq)
    answered = and_(told.c.conversation_id == _t.conversation_id, told.c.seq == first)
    return select(*columns, told.c.details, *signs).select_from(turns.join(MESSAGES, asked).outerjoin(told, answered))


def _of(shops: Sequence[str], language: str | None) -> ColumnElement[bool]:
    mine = CONVERSATIONS.c.shop.in_(shops)
    return and_(mine, _r.language == language) if language else mine


def _reviews(condition: ColumnElement[bool]) -> Select[Any]:
    whose = select(REVIEWS, CONVERSATIONS.c.shop, AGENTS.c.display_name.label("agent"))
    joined = whose.join(CONVERSATIONS, CONVERSATIONS.c.id == _r.conversation_id).join(AGENTS, AGENTS.c.id == _r.agent_id)
    return joined.where(condition)


def _doubt(row: RowMapping) -> Doubt:
    names = ("conversation_id", "seq", "shop", "at", "text", "language", "intent", "confidence")
    return Doubt(
        **{name: row[name] for name in names},
        signs=frozenset(sign for sign in Sign if row[sign.value]),
        reply=row["reply"] or "",
        choices=tuple((row["details"] or {}).get("choices") or ()),
    )

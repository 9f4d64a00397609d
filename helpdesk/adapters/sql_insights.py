"""Facts for the figures of a shop, in SQL. Nothing that a shopper or an agent said is read here.

Decisions are searched as the text they are kept as: reading thousands of them as JSON would take seconds. What is looked
for begins with a letter, since SQLite tries anew at each place where the first character stands.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Text,
    and_,
    case,
    cast,
    column,
    exists,
    func,
    not_,
    or_,
    select,
    values,
)

from helpdesk.adapters.sql_desk_tables import TURNS
from helpdesk.adapters.sql_engine import Transactions
from helpdesk.adapters.sql_orders import placed
from helpdesk.adapters.sql_tables import CONVERSATIONS, HANDOFFS, MESSAGES, RATINGS, Moment
from helpdesk.conversations import HandoffReason, Speaker
from helpdesk.insights import Gap, GapCase, LastTurn, Questions, Told
from helpdesk.orders import Order

_c, _m, _t, _h, _r = CONVERSATIONS.c, MESSAGES.c, TURNS.c, HANDOFFS.c, RATINGS.c
_DECIDED = cast(_t.decisions, Text)
_NOTHING = "[]"
# What the bot says and hears after an answer, which does not undo it.
_COURTESIES = ("thanks", "bye", "deny", "affirm")
_UNSURE = ("nlu_fallback", "out_of_scope", "other_support")
# Asks for the grounds of the answer before it, which are recorded as that answer's decision.
_ASKED_AGAIN = "why"
_COUNTRY_WANTED = "country"


@dataclass(frozen=True)
class _Beside:
    """What is known of conversations beside their own rows."""

    last_turns: Mapping[str, LastTurn]
    called: Mapping[str, tuple[str, datetime]]
    agents_words: Mapping[str, Sequence[datetime]]
    ratings: Mapping[str, bool]


class SqlInsightsStore:
    """Implements `helpdesk.insights.InsightsStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def conversations(self, shop: str, begins: datetime, ends: datetime) -> Sequence[Told]:
        """Return what is known of the conversations that began in a span."""
        began = _began(shop, begins, ends)
        with self._transactions.reading() as connection:
            beside = _Beside(
                _last_turns(connection, began),
                _called(connection, began),
                _agents_words(connection, began),
                _last_ratings(connection, began),
            )
            return [_told(row, beside) for row in connection.execute(_CONVERSATIONS.where(began)).all()]

    def questions(self, shop: str, days: Sequence[datetime]) -> Questions:
        """Return what was asked between the first and the last of these moments, which part the days."""
        asked = _asked(shop, days[0], days[-1])
        with self._transactions.reading() as connection:
            rows = connection.execute(_KINDS.where(asked)).all()
            return Questions(
                by_day=_by_day(connection, shop, days),
                by_intent=_summed((row.intent, row.turns) for row in rows),
                by_language=_summed((row.language, row.turns) for row in rows),
                milliseconds={row.milliseconds: row.turns for row in connection.execute(_TIMES.where(asked))},
                refusals=_summed((row.language, row.turns) for row in connection.execute(_REFUSALS.where(asked))),
            )

    def gaps(self, shop: str, begins: datetime, ends: datetime) -> Sequence[Gap]:
        """Return where the policy was silent, the most asked first."""
        wanted = select(_t.conversation_id, _t.decisions).where(_silent(shop, begins, ends, "not_stated"))
        asked, where = Counter[str](), defaultdict[str, set[str]](set)
        with self._transactions.looking() as connection:
            for conversation_id, decisions in connection.execute(wanted):
                for question in _gaps_in(decisions):
                    asked[question] += 1
                    where[question].add(conversation_id)
        return [Gap(question, times, len(where[question])) for question, times in asked.most_common()]

    def gap_cases(self, shop: str, question: str, begins: datetime, ends: datetime, limit: int) -> Sequence[GapCase]:
        """Return the last conversations in which the policy was silent about a question."""
        silent = _silent(shop, begins, ends, f'question": {json.dumps(question)}, "outcome": "not_stated"')
        wanted = select(_t.conversation_id, _t.at, _t.language, _t.decisions).where(silent).order_by(_t.at.desc(), _t.seq.desc())
        found: dict[str, GapCase] = {}
        with self._transactions.looking() as connection:
            for row in connection.execute(wanted):
                if question in _gaps_in(row.decisions):
                    found.setdefault(row.conversation_id, GapCase(row.conversation_id, row.at, row.language))
                if len(found) == limit:
                    break
        return list(found.values())

    def orders(self, shop: str, begins: datetime, ends: datetime, *, before: int | None, limit: int) -> Sequence[tuple[int, Order]]:
        """Return orders that were placed in a span, the last stored first, older than the row `before` if given, with their parcels."""
        with self._transactions.reading() as connection:
            return placed(connection, shop, begins, ends, before=before, limit=limit)


# What the bot said is on record as a turn; that there is one is seen in an index alone.
_BOT_SPOKE = exists().where(_t.conversation_id == _c.id).correlate(CONVERSATIONS)
_LAST = MESSAGES.alias("last")
_CONVERSATIONS = select(
    _c.id, _c.created_at, _c.speaker, _c.resolution, _LAST.c.at, _LAST.c.author == "shopper", select(_BOT_SPOKE).scalar_subquery()
).select_from(CONVERSATIONS.outerjoin(_LAST, and_(_LAST.c.conversation_id == _c.id, _LAST.c.seq == _c.last_seq)))
_TURNS = func.count().label("turns")
_KINDS = select(_t.intent, _t.language, _TURNS).group_by(_t.intent, _t.language)
# A refusal of the proof always calls a person, and few turns do: what was refused need not be read of the others.
_REFUSED = or_(_t.handoff == HandoffReason.PROOF_REFUSED.value, cast(_t.blocked, Text) != _NOTHING)
_REFUSALS = select(_t.language, _TURNS).where(_t.handoff.is_not(None), _REFUSED).group_by(_t.language)
_MILLISECONDS = cast(func.round(_t.milliseconds), Integer).label("milliseconds")
_TIMES = select(_MILLISECONDS, _TURNS).group_by(_MILLISECONDS)


def _began(shop: str, begins: datetime, ends: datetime) -> ColumnElement[bool]:
    # No conversation changes before it begins, and there is an index on when it last did.
    return and_(_c.shop == shop, _c.changed_at >= begins, _c.created_at >= begins, _c.created_at < ends)


def _asked(shop: str, begins: datetime, ends: datetime) -> ColumnElement[bool]:
    return and_(_t.shop == shop, _t.at >= begins, _t.at < ends)


def _silent(shop: str, begins: datetime, ends: datetime, text: str) -> ColumnElement[bool]:
    again = func.coalesce(_t.intent, "") == _ASKED_AGAIN
    return and_(_asked(shop, begins, ends), not_(again), _DECIDED.contains(text))


def _gaps_in(decisions: Sequence[Mapping[str, Any]]) -> list[str]:
    """Name the questions of a message that the policy leaves open; one that only lacks the country is asked back."""
    open_ones = (one for one in decisions if one["outcome"] == "not_stated" and one.get("next_question") != _COUNTRY_WANTED)
    return list(dict.fromkeys(str(one["question"]) for one in open_ones))


def _summed(counts: Iterable[tuple[str | None, int]]) -> dict[str | None, int]:
    """Add up counts by what they are of, the most first."""
    total = Counter[str | None]()
    for what, count in counts:
        total[what] += count
    return dict(sorted(total.items(), key=lambda pair: (-pair[1], str(pair[0]))))


def _by_day(connection: Connection, shop: str, days: Sequence[datetime]) -> tuple[int, ...]:
    """Count the turns of each day; days are given by their bounds, since no database knows the shop's zone."""
    spans = values(column("day", Integer), column("begins", Moment), column("ends", Moment), name="days")
    day = spans.data([(number, *span) for number, span in enumerate(pairwise(days))]).cte()
    asked = select(func.count()).where(_t.shop == shop, _t.at >= day.c.begins, _t.at < day.c.ends).correlate(day).scalar_subquery()
    return tuple(connection.scalars(select(asked).select_from(day).order_by(day.c.day)).all())


def _last_turns(connection: Connection, began: ColumnElement[bool]) -> dict[str, LastTurn]:
    """Say of each conversation what the bot's last turn was that is more than a courtesy."""
    earlier = TURNS.alias("earlier")
    e = earlier.c
    courtesy = and_(e.intent.in_(_COURTESIES), e.outcome == "answered", cast(e.decisions, Text) == _NOTHING)
    counts = and_(e.conversation_id == _c.id, not_(func.coalesce(courtesy, False)))
    last = select(e.seq).where(counts).order_by(e.seq.desc()).limit(1).correlate(CONVERSATIONS).scalar_subquery()
    kind = case(
        (_t.outcome == "fault", LastTurn.FAULT.value),
        (_t.intent.in_(_UNSURE), LastTurn.UNSURE.value),
        (_DECIDED == _NOTHING, LastTurn.QUESTION.value),
        (or_(_DECIDED.contains('outcome": "not_stated"'), _DECIDED.contains('needs_person": true')), LastTurn.POLICY_SILENT.value),
        else_=LastTurn.ANSWER.value,
    )
    led_by_bot = _c.speaker == Speaker.BOT.value  # how others end does not depend on it
    wanted = select(_c.id, kind).join_from(CONVERSATIONS, TURNS, and_(_t.conversation_id == _c.id, _t.seq == last)).where(began, led_by_bot)
    return {row[0]: LastTurn(row[1]) for row in connection.execute(wanted).all()}


def _called(connection: Connection, began: ColumnElement[bool]) -> dict[str, tuple[str, datetime]]:
    """Return the reason and the moment of each conversation's first hand-over."""
    wanted = select(_h.conversation_id, _h.reason, _h.at).join(CONVERSATIONS, _c.id == _h.conversation_id).where(began)
    found: dict[str, tuple[str, datetime]] = {}
    for conversation_id, reason, at in connection.execute(wanted.order_by(_h.id)).all():
        found.setdefault(conversation_id, (reason, at))
    return found


def _agents_words(connection: Connection, began: ColumnElement[bool]) -> dict[str, list[datetime]]:
    """Return when agents spoke in each conversation; nobody speaks before the epoch has moved."""
    wanted = select(_m.conversation_id, _m.at).join(CONVERSATIONS, _c.id == _m.conversation_id)
    found = defaultdict[str, list[datetime]](list)
    for conversation_id, at in connection.execute(wanted.where(began, _c.epoch > 0, _m.author == "agent").order_by(_m.seq)).all():
        found[conversation_id].append(at)
    return found


def _last_ratings(connection: Connection, began: ColumnElement[bool]) -> dict[str, bool]:
    wanted = select(_r.conversation_id, _r.helpful).join(CONVERSATIONS, _c.id == _r.conversation_id).where(began)
    return {row[0]: row[1] for row in connection.execute(wanted.order_by(_r.at, _r.seq)).all()}


def _told(row: Sequence[Any], beside: _Beside) -> Told:
    conversation_id, begun_at, speaker, resolution, spoken_at, unheard, bot_spoke = row
    why, when = beside.called.get(conversation_id, (None, None))
    words = beside.agents_words.get(conversation_id, ())
    return Told(
        begun_at=begun_at,
        speaker=Speaker(speaker),
        resolution=resolution,
        spoken_at=spoken_at,
        unheard=bool(unheard),
        last_turn=beside.last_turns.get(conversation_id),
        bot_spoke=bool(bot_spoke),
        agent_spoke=bool(words),
        called_for=why,
        called_at=when,
        met_at=next((at for at in words if when and at >= when), None),
        helpful=beside.ratings.get(conversation_id),
    )

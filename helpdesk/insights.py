"""What a shop learns from its conversations: facts about each, and how they add up.

Facts come from a store; everything here is arithmetic over them. Nothing says what was said or by whom.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

from helpdesk.calendars import BusinessCalendar
from helpdesk.conversations import Speaker
from helpdesk.orders import Order
from helpdesk.shops import WeeklyHours

# After so long without a word, a shopper who was given no answer has left.
LEFT_AFTER = timedelta(hours=24)
# Why a person led who had not been asked for.
UNASKED = "unasked"
_NO_REPLY = "no_reply"


class LastTurn(StrEnum):
    """What the bot's last turn was, thanks and goodbyes left aside."""

    ANSWER = "answer"  # every question was decided, without a person
    POLICY_SILENT = "policy_silent"  # a question was left to a person
    QUESTION = "question"  # the bot asked for something, or only talked
    UNSURE = "unsure"
    FAULT = "fault"


class Ending(StrEnum):
    """How a conversation ended; each conversation has exactly one ending."""

    ANSWERED = "answered"  # by the bot
    NOT_HELPED = "not_helped"  # answered by the bot, and the shopper said that it did not help
    HANDED_OVER = "handed_over"  # a person answered or closed it
    ABANDONED = "abandoned"  # the shopper left without an answer
    WAITING = "waiting"  # for a person
    OPEN = "open"
    EMPTY = "empty"  # nothing was said


class Answerer(StrEnum):
    """Who answered in a conversation."""

    BOT = "bot"
    AGENT = "agent"
    BOTH = "both"
    NOBODY = "nobody"


class Told(NamedTuple):
    """What is known of one conversation, of which there are thousands at a time.

    `spoken_at` is when the last word fell, `unheard` whether it is the shopper's own. `called_for` and `called_at` are
    of the first hand-over, `met_at` is an agent's first word after it; `helpful` is the last rating.
    """

    begun_at: datetime
    speaker: Speaker
    resolution: str | None = None
    spoken_at: datetime | None = None
    unheard: bool = False
    last_turn: LastTurn | None = None
    bot_spoke: bool = False
    agent_spoke: bool = False
    called_for: str | None = None
    called_at: datetime | None = None
    met_at: datetime | None = None
    helpful: bool | None = None

    @property
    def answerer(self) -> Answerer:
        """Who answered."""
        if self.agent_spoke:
            return Answerer.BOTH if self.bot_spoke else Answerer.AGENT
        return Answerer.BOT if self.bot_spoke else Answerer.NOBODY


@dataclass(frozen=True)
class Questions:
    """What was asked in a period, counted by day, by intent and by language.

    `milliseconds` count how long the bot took, `refusals` what the proof refused, by language.
    """

    by_day: tuple[int, ...] = ()
    by_intent: Mapping[str | None, int] = field(default_factory=dict)
    by_language: Mapping[str | None, int] = field(default_factory=dict)
    milliseconds: Mapping[int, int] = field(default_factory=dict)
    refusals: Mapping[str | None, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """How many there were."""
        return sum(self.by_day)


@dataclass(frozen=True, slots=True)
class Gap:
    """A question of the rules that the policy does not answer: how often it was asked, in how many conversations."""

    question: str
    asked: int
    conversations: int


@dataclass(frozen=True, slots=True)
class GapCase:
    """A conversation in which the policy was silent."""

    conversation_id: str
    at: datetime
    language: str | None


class InsightsStore(Protocol):
    """Where the facts come from. Every span of time reaches from a moment up to, and without, another."""

    def conversations(self, shop: str, begins: datetime, ends: datetime) -> Sequence[Told]:
        """Return what is known of the conversations that began in a span."""
        ...

    def questions(self, shop: str, days: Sequence[datetime]) -> Questions:
        """Return what was asked between the first and the last of these moments, which part the days."""
        ...

    def gaps(self, shop: str, begins: datetime, ends: datetime) -> Sequence[Gap]:
        """Return where the policy was silent, the most asked first."""
        ...

    def gap_cases(self, shop: str, question: str, begins: datetime, ends: datetime, limit: int) -> Sequence[GapCase]:
        """Return the last conversations in which the policy was silent about a question."""
        ...

    def orders(self, shop: str, begins: datetime, ends: datetime, *, before: int | None, limit: int) -> Sequence[tuple[int, Order]]:
        """Return orders that were placed in a span, the last stored first, older than the row `before` if given, with their parcels."""
        ...


@dataclass(frozen=True)
class Period:
    """Whole days of a shop, from `since` to `until`, both included."""

    since: date
    until: date
    zone: ZoneInfo

    @cached_property
    def days(self) -> tuple[date, ...]:
        """Each day."""
        return tuple(self.since + timedelta(days=number) for number in range((self.until - self.since).days + 1))

    @cached_property
    def bounds(self) -> tuple[datetime, ...]:
        """The moments at which each day begins, and the one at which the last is over."""
        return tuple(datetime.combine(day, time.min, self.zone) for day in (*self.days, self.until + timedelta(days=1)))

    @property
    def begins(self) -> datetime:
        """The first moment of it."""
        return self.bounds[0]

    @property
    def ends(self) -> datetime:
        """The first moment after it."""
        return self.bounds[-1]


def ending(told: Told, now: datetime) -> tuple[Ending, str]:
    """Return how a conversation ended, with the reason for a person or what the shopper was left with.

    Whoever leaves without an answer is never counted as helped.
    """
    if told.spoken_at is None:
        return Ending.EMPTY, ""
    if told.speaker is Speaker.AGENT:
        return Ending.OPEN, "agent"
    left = now - told.spoken_at >= LEFT_AFTER
    if told.speaker is Speaker.QUEUED:
        return (Ending.ABANDONED, "queue") if left and not told.agent_spoke else (Ending.WAITING, told.called_for or UNASKED)
    if told.agent_spoke or told.speaker is Speaker.RESOLVED:
        gone = told.resolution == _NO_REPLY and not told.agent_spoke
        return (Ending.ABANDONED, "queue") if gone else (Ending.HANDED_OVER, told.called_for or UNASKED)
    return _ending_with_bot(told, left=left)


def _ending_with_bot(told: Told, *, left: bool) -> tuple[Ending, str]:
    if told.last_turn is LastTurn.ANSWER and not told.unheard:
        return (Ending.NOT_HELPED if told.helpful is False else Ending.ANSWERED), ""
    without = "unanswered" if told.unheard or told.last_turn is None else told.last_turn.value
    return (Ending.ABANDONED if left else Ending.OPEN), without


def endings(conversations: Iterable[Told], now: datetime) -> Counter[tuple[Ending, str]]:
    """Count the endings; together they are all conversations."""
    return Counter(ending(told, now) for told in conversations)


def begun_by_day(conversations: Iterable[Told], period: Period) -> tuple[int, ...]:
    """Count the conversations that began on each day of a period."""
    counted = Counter(told.begun_at.astimezone(period.zone).date() for told in conversations)
    return tuple(counted[day] for day in period.days)


@dataclass(frozen=True, slots=True)
class Ratings:
    """How conversations of one kind were rated, each by the last rating in it."""

    helpful: int = 0
    not_helpful: int = 0
    unrated: int = 0

    @property
    def rated(self) -> int:
        """How many were rated."""
        return self.helpful + self.not_helpful


def ratings(conversations: Iterable[Told]) -> dict[Answerer, Ratings]:
    """Count how conversations were rated, by who answered in them; those in which nobody did cannot be rated."""
    counted = Counter((told.answerer, told.helpful) for told in conversations)
    kinds = (Answerer.BOT, Answerer.BOTH, Answerer.AGENT)
    return {kind: Ratings(counted[kind, True], counted[kind, False], counted[kind, None]) for kind in kinds}


@dataclass(frozen=True)
class Waits:
    """How long shoppers waited for a person, in hours, the shortest first.

    `waiting` still do, `unmet` left or were closed without a word of a person.
    """

    hours: tuple[float, ...]
    waiting: int
    unmet: int


def waits(conversations: Iterable[Told], hours: "Hours | None", now: datetime) -> Waits:
    """Add up the waits between the first hand-over and an agent's first word after it, in the shop's hours where it states any."""
    called = [told for told in conversations if told.called_at]
    met = sorted(_waited(told.called_at, told.met_at, hours) for told in called if told.called_at and told.met_at)
    unmet = [told for told in called if told.met_at is None]
    waiting = sum(told.speaker in {Speaker.QUEUED, Speaker.AGENT} and ending(told, now)[0] is not Ending.ABANDONED for told in unmet)
    return Waits(tuple(met), waiting, len(unmet) - waiting)


def _waited(since: datetime, until: datetime, hours: "Hours | None") -> float:
    return hours.between(since, until) if hours else (until - since).total_seconds() / 3600


@dataclass(frozen=True)
class Hours:
    """When a shop's people are there."""

    weekly: WeeklyHours
    calendar: BusinessCalendar
    zone: ZoneInfo

    def between(self, since: datetime, until: datetime) -> float:
        """Return how many of the hours between two moments were open."""
        day, total = since.astimezone(self.zone).date(), timedelta()
        while day <= until.astimezone(self.zone).date():
            if day.weekday() in self.weekly.weekdays and day not in self.calendar.closed:
                opens, closes = (datetime.combine(day, at, self.zone) for at in (self.weekly.opens, self.weekly.closes))
                total += max(timedelta(), min(until, closes) - max(since, opens))
            day += timedelta(days=1)
        return total.total_seconds() / 3600


def share_of_sorted(values: Sequence[float], share: float) -> float | None:
    """Return the smallest of sorted values that at least `share` percent of them do not exceed; None for none."""
    return values[max(math.ceil(len(values) * share / 100) - 1, 0)] if values else None


def share_of_counted(counts: Mapping[int, int], share: float) -> int | None:
    """Return the same of values that were counted; None for none."""
    wanted, seen = sum(counts.values()) * share / 100, 0
    for value in sorted(counts):
        seen += counts[value]
        if seen >= wanted:
            return value
    return None

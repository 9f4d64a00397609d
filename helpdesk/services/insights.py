"""What a shop learns from its conversations of a period: every figure of the console's page, from facts in the store."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from helpdesk.claims import ClaimDeskStore, ClaimEvent
from helpdesk.errors import InvalidRecord
from helpdesk.insights import (
    Answerer,
    Ending,
    Gap,
    GapCase,
    Hours,
    InsightsStore,
    Period,
    Questions,
    Ratings,
    Waits,
    begun_by_day,
    endings,
    ratings,
    waits,
)
from helpdesk.ports import Clock
from helpdesk.shops import Shop
from helpdesk.terms import QUESTIONS

LONGEST = timedelta(days=366)
_CASES_SHOWN = 100


class Choice(StrEnum):
    """The periods that are offered."""

    WEEK = "7"
    MONTH = "30"
    QUARTER = "90"
    THIS_MONTH = "month"
    LAST_MONTH = "last_month"
    CUSTOM = "custom"


@dataclass(frozen=True)
class MonthOfMoney:
    """What claims came to in one month and one currency: how often and how much. Amounts that no rule names are in no currency."""

    month: str
    currency: str | None
    count: Mapping[str, int]
    amount: Mapping[str, Decimal]


@dataclass(frozen=True)
class Report:
    """The figures of a shop and a period, as of `now`. `business_hours` tells whether people's waits are counted in opening hours."""

    shop: Shop
    period: Period
    now: datetime
    begun: tuple[int, ...]
    questions: Questions
    endings: Mapping[tuple[Ending, str], int]
    waits: Waits
    business_hours: bool
    ratings: Mapping[Answerer, Ratings]
    gaps: Sequence[Gap]
    money: Sequence[MonthOfMoney]

    @property
    def conversations(self) -> int:
        """How many conversations began."""
        return sum(self.begun)

    def ended(self, how: Ending) -> int:
        """How many conversations ended in one way, for whatever reason."""
        return sum(count for (found, _), count in self.endings.items() if found is how)


@dataclass(frozen=True)
class Insights:
    """Works the figures out. Raises InvalidRecord for a period that cannot be."""

    store: InsightsStore
    claims: ClaimDeskStore
    shops: Mapping[str, Shop]
    clock: Clock

    def period(self, shop_id: str, choice: Choice, since: date | None = None, until: date | None = None) -> Period:
        """Return the days of a choice, where the shop is; `since` and `until` are those of a custom one."""
        zone = self.shops[shop_id].zone
        today = self.clock.now().astimezone(zone).date()
        first, last = _days(choice, today, since, until)
        if first > last:
            raise InvalidRecord("the first day lies after the last one")
        if last - first >= LONGEST:
            raise InvalidRecord(f"a period has at most {LONGEST.days} days")
        return Period(first, last, zone)

    def report(self, shop_id: str, period: Period) -> Report:
        """Return the figures of a shop and a period."""
        shop, now = self.shops[shop_id], self.clock.now()
        told = self.store.conversations(shop_id, period.begins, period.ends)
        hours = opening_hours(shop, now)
        return Report(
            shop=shop,
            period=period,
            now=now,
            begun=begun_by_day(told, period),
            questions=self.store.questions(shop_id, period.bounds),
            endings=endings(told, now),
            waits=waits(told, hours, now),
            business_hours=hours is not None,
            ratings=ratings(told),
            gaps=self.store.gaps(shop_id, period.begins, period.ends),
            money=by_month(self.claims.events((shop_id,), period.begins), period),
        )

    def gap_cases(self, shop_id: str, question: str, period: Period) -> Sequence[GapCase]:
        """Return the last conversations in which the policy was silent about a question; raises InvalidRecord for no question of ours."""
        if question not in QUESTIONS:
            raise InvalidRecord("there is no such question")
        return self.store.gap_cases(shop_id, question, period.begins, period.ends, _CASES_SHOWN)


def opening_hours(shop: Shop, now: datetime) -> Hours | None:
    """Return when the shop's people are there by its policy; None when that says nothing."""
    stated = shop.find("support_hours", now.astimezone(shop.zone).date())
    return Hours(stated.raw, shop.calendar, shop.zone) if stated else None


def by_month(events: Sequence[ClaimEvent], period: Period) -> tuple[MonthOfMoney, ...]:
    """Add up what was claimed, approved, rejected and paid, by month and currency; amounts of two currencies are never added."""
    counts: dict[tuple[str, str | None], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    sums: dict[tuple[str, str | None], dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for event in events:
        if not period.begins <= event.at < period.ends:
            continue
        key = f"{event.at.astimezone(period.zone):%Y-%m}", event.amount.currency if event.amount else None
        counts[key][event.what] += 1
        sums[key][event.what] += event.amount.value if event.amount else Decimal(0)
    ordered = sorted(counts, key=lambda key: (key[0], key[1] is None, key[1] or ""))
    return tuple(MonthOfMoney(month, currency, dict(counts[month, currency]), dict(sums[month, currency])) for month, currency in ordered)


def _days(choice: Choice, today: date, since: date | None, until: date | None) -> tuple[date, date]:
    if choice is Choice.CUSTOM:
        if since is None or until is None:
            raise InvalidRecord("choose a first and a last day")
        return since, until
    if choice is Choice.THIS_MONTH:
        return today.replace(day=1), today
    if choice is Choice.LAST_MONTH:
        last = today.replace(day=1) - timedelta(days=1)
        return last.replace(day=1), last
    return today - timedelta(days=int(choice.value) - 1), today

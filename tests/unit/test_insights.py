"""What a shop learns: each conversation ends exactly once, nobody who left is counted as helped, and currencies are never added."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise, product
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from helpdesk.adapters.shopfiles import load_shops
from helpdesk.calendars import BusinessCalendar
from helpdesk.claims import ClaimEvent
from helpdesk.conversations import Speaker
from helpdesk.errors import InvalidRecord
from helpdesk.insights import (
    UNASKED,
    Answerer,
    Ending,
    Hours,
    LastTurn,
    Period,
    Questions,
    Ratings,
    Told,
    begun_by_day,
    ending,
    endings,
    ratings,
    share_of_counted,
    share_of_sorted,
    waits,
)
from helpdesk.orders import Destination, Item, Method, Money, Order, ShippingChoice
from helpdesk.services.insights import Choice, Insights, by_month
from helpdesk.services.lateness import AT_ONCE, Lane, Lateness, Tally
from helpdesk.settings import Settings
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.shops import Shop, WeeklyHours

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)  # a Tuesday
A_WHILE_AGO = NOON - timedelta(hours=23)
LONG_AGO = NOON - timedelta(hours=24)
CHICAGO = ZoneInfo("America/Chicago")
MARCH = Period(date(2026, 3, 1), date(2026, 3, 31), CHICAGO)
ANSWERED = Told(LONG_AGO, Speaker.BOT, spoken_at=LONG_AGO, last_turn=LastTurn.ANSWER, bot_spoke=True)


def ended(told: Told) -> tuple[Ending, str]:
    """How a conversation has ended at noon."""
    return ending(told, NOON)


def changed(told: Told = ANSWERED, **changes: Any) -> Told:
    """A conversation like another one."""
    return told._replace(**changes)


class StoppedClock:
    """Shows noon."""

    def now(self) -> datetime:
        """Return the moment."""
        return NOON


class Facts:
    """A store of facts that a test gives; it notes which spans were asked for."""

    def __init__(self, told: Sequence[Told] = (), orders: Sequence[Order] = ()) -> None:
        self.told, self.placed = told, list(enumerate(orders, start=1))[::-1]
        self.spans: list[tuple[datetime, datetime]] = []

    def conversations(self, shop: str, begins: datetime, ends: datetime) -> Sequence[Told]:
        """Return what the test gave."""
        self.spans.append((begins, ends))
        return self.told

    def questions(self, shop: str, days: Sequence[datetime]) -> Questions:
        """Return one question a day."""
        return Questions(by_day=(1,) * (len(days) - 1))

    def gaps(self, shop: str, begins: datetime, ends: datetime) -> Sequence[object]:
        """Return none."""
        return ()

    def orders(self, shop: str, begins: datetime, ends: datetime, *, before: int | None, limit: int) -> Sequence[tuple[int, Order]]:
        """Return orders, the last first."""
        return [row for row in self.placed if before is None or row[0] < before][:limit]


class Claims:
    """A store of claims in which the test's events happened."""

    def __init__(self, *events: ClaimEvent) -> None:
        self.held = events

    def events(self, shops: Sequence[str], since: datetime) -> Sequence[ClaimEvent]:
        """Return what happened since a moment."""
        return [event for event in self.held if event.shop in shops and event.at >= since]


@pytest.fixture(scope="module")
def shops() -> Mapping[str, Shop]:
    """The shops of this repository."""
    return load_shops(Settings().shops_dir)


def insights(shops: Mapping[str, Shop], facts: Facts | None = None, *events: ClaimEvent) -> Insights:
    """The service over facts of the test."""
    return Insights(facts or Facts(), Claims(*events), shops, StoppedClock())  # type: ignore[arg-type]


def test_a_decided_answer_that_nobody_complained_of_counts_as_answered() -> None:
    """At once, and with a good rating as well."""
    assert ended(ANSWERED) == (Ending.ANSWERED, "")
    assert ended(changed(spoken_at=NOON)) == (Ending.ANSWERED, "")
    assert ended(changed(helpful=True)) == (Ending.ANSWERED, "")


def test_an_answer_that_was_rated_as_no_help_is_shown_apart() -> None:
    """It is not among the answered ones."""
    assert ended(changed(helpful=False)) == (Ending.NOT_HELPED, "")


@pytest.mark.parametrize("without", [LastTurn.QUESTION, LastTurn.UNSURE, LastTurn.FAULT, LastTurn.POLICY_SILENT])
def test_who_leaves_after_something_that_was_no_answer_has_not_been_helped(without: LastTurn) -> None:
    """After a day without a word it is abandoned, before that still going on; a good rating changes nothing."""
    assert ended(changed(last_turn=without)) == (Ending.ABANDONED, without.value)
    assert ended(changed(last_turn=without, helpful=True)) == (Ending.ABANDONED, without.value)
    assert ended(changed(last_turn=without, spoken_at=A_WHILE_AGO)) == (Ending.OPEN, without.value)


def test_a_message_without_any_answer_is_no_solved_conversation() -> None:
    """Not even when what came before it was answered."""
    assert ended(changed(unheard=True)) == (Ending.ABANDONED, "unanswered")
    assert ended(changed(last_turn=None, bot_spoke=False)) == (Ending.ABANDONED, "unanswered")


def test_a_queue_without_an_agent_is_waited_in_for_a_day_and_then_left() -> None:
    """Who has heard an agent before waits on."""
    queued = changed(speaker=Speaker.QUEUED, called_for="asked", called_at=LONG_AGO)
    assert ended(changed(queued, spoken_at=A_WHILE_AGO)) == (Ending.WAITING, "asked")
    assert ended(queued) == (Ending.ABANDONED, "queue")
    assert ended(changed(queued, agent_spoke=True)) == (Ending.WAITING, "asked")


def test_a_person_who_answered_is_told_with_the_reason_the_first_call_had() -> None:
    """Closed, or handed back to the bot; without a call somebody took over unasked."""
    assert ended(changed(speaker=Speaker.RESOLVED, agent_spoke=True, called_for="complaint")) == (Ending.HANDED_OVER, "complaint")
    assert ended(changed(agent_spoke=True, last_turn=LastTurn.UNSURE, called_for="asked")) == (Ending.HANDED_OVER, "asked")
    assert ended(changed(speaker=Speaker.RESOLVED, resolution="shop_handled")) == (Ending.HANDED_OVER, UNASKED)
    assert ended(changed(speaker=Speaker.AGENT, agent_spoke=True)) == (Ending.OPEN, "agent")


def test_who_did_not_come_back_to_an_agent_without_words_is_abandoned() -> None:
    """Nobody has answered anything."""
    assert ended(changed(speaker=Speaker.RESOLVED, resolution="no_reply")) == (Ending.ABANDONED, "queue")
    assert ended(changed(speaker=Speaker.RESOLVED, resolution="no_reply", agent_spoke=True)) == (Ending.HANDED_OVER, UNASKED)


def test_a_conversation_in_which_nothing_was_said_is_empty() -> None:
    """It is counted, and as nothing else."""
    assert ended(Told(NOON, Speaker.BOT)) == (Ending.EMPTY, "")


def everything() -> list[Told]:
    """Every mixture of facts that a conversation can show."""
    choices = product(
        Speaker,
        (None, "answered", "no_reply"),
        (None, A_WHILE_AGO, LONG_AGO),
        (True, False),
        (None, *LastTurn),
        (True, False),
        (True, False),
        (None, True, False),
    )
    return [
        Told(
            LONG_AGO,
            speaker,
            resolution,
            spoken_at,
            unheard,
            last_turn,
            bot_spoke,
            agent_spoke,
            called_for="asked",
            called_at=LONG_AGO,
            helpful=helpful,
        )
        for speaker, resolution, spoken_at, unheard, last_turn, bot_spoke, agent_spoke, helpful in choices
    ]


def test_the_endings_are_together_all_conversations() -> None:
    """Each has one ending, whatever happened in it."""
    found = everything()
    assert sum(endings(found, NOON).values()) == len(found) > 2000


def test_nobody_is_counted_as_answered_by_the_bot_without_a_decided_answer_as_the_last_thing_said() -> None:
    """Whatever else happened."""
    solved = [told for told in everything() if ended(told)[0] is Ending.ANSWERED]
    assert solved
    assert all(told.last_turn is LastTurn.ANSWER and not told.unheard and told.helpful is not False for told in solved)


def test_conversations_are_counted_on_the_day_they_began_where_the_shop_is() -> None:
    """An hour past midnight UTC is the evening before in Chicago."""
    evening = changed(begun_at=datetime(2026, 3, 24, 1, tzinfo=UTC))
    counted = begun_by_day([evening, changed(begun_at=NOON)], MARCH)
    assert (counted[22], counted[23], sum(counted)) == (1, 1, 2)


def test_days_begin_at_the_shops_midnight_also_when_the_clocks_change() -> None:
    """On 8 March 2026 Chicago has 23 hours."""
    bounds = MARCH.bounds
    assert len(bounds) == len(MARCH.days) + 1 == 32
    lasting = [(after.astimezone(UTC) - before.astimezone(UTC)).seconds // 3600 for before, after in pairwise(bounds)]
    assert lasting[7] == 23
    assert (MARCH.begins, MARCH.ends) == (bounds[0], bounds[-1])


def test_ratings_tell_the_bot_alone_people_alone_and_both_apart() -> None:
    """Each conversation counts once, by its last rating, and those without one are counted as well."""
    bot = [changed(helpful=True), changed(helpful=False), changed()]
    both = [changed(agent_spoke=True, helpful=True)]
    agent = [changed(bot_spoke=False, agent_spoke=True)]
    nobody = [changed(bot_spoke=False, last_turn=None)]
    found = ratings([*bot, *both, *agent, *nobody])
    assert found == {Answerer.BOT: Ratings(1, 1, 1), Answerer.BOTH: Ratings(1, 0, 0), Answerer.AGENT: Ratings(0, 0, 1)}
    assert found[Answerer.BOT].rated == 2
    assert nobody[0].answerer is Answerer.NOBODY


def office() -> Hours:
    """Monday to Friday, nine to five in Chicago, but for the holiday on Wednesday."""
    return Hours(WeeklyHours(frozenset(range(5)), time(9), time(17)), BusinessCalendar("test", frozenset({date(2026, 3, 25)})), CHICAGO)


def test_people_are_waited_for_in_the_hours_they_are_there() -> None:
    """Nights, weekends and holidays do not count."""
    hours = office()
    monday_four = datetime(2026, 3, 23, 16, tzinfo=CHICAGO)
    assert hours.between(monday_four, datetime(2026, 3, 24, 10, tzinfo=CHICAGO)) == 2
    assert hours.between(monday_four, datetime(2026, 3, 23, 23, tzinfo=CHICAGO)) == 1
    assert hours.between(datetime(2026, 3, 24, 16, tzinfo=CHICAGO), datetime(2026, 3, 26, 9, 30, tzinfo=CHICAGO)) == 1.5
    assert hours.between(datetime(2026, 3, 21, 9, tzinfo=CHICAGO), datetime(2026, 3, 22, 17, tzinfo=CHICAGO)) == 0


def test_waits_are_those_from_the_first_call_to_the_first_word_and_who_still_waits_is_told() -> None:
    """Who left the queue, or was closed without a word, waits no more."""
    met = changed(agent_spoke=True, called_at=NOON - timedelta(hours=5), met_at=NOON - timedelta(hours=2))
    waiting = changed(speaker=Speaker.QUEUED, spoken_at=NOON, called_at=NOON)
    taken = changed(speaker=Speaker.AGENT, spoken_at=NOON, called_at=NOON)
    gone = changed(speaker=Speaker.QUEUED, called_at=LONG_AGO)
    closed = changed(speaker=Speaker.RESOLVED, called_at=LONG_AGO)
    found = waits([met, waiting, taken, gone, closed, changed()], None, NOON)
    assert (found.hours, found.waiting, found.unmet) == ((3.0,), 2, 2)


def test_shares_of_values_are_values_that_there_are() -> None:
    """The middle of four is the second; counted values give the same."""
    values = [1.0, 2.0, 3.0, 10.0]
    assert [share_of_sorted(values, share) for share in (50, 90, 100)] == [2.0, 10.0, 10.0]
    assert [share_of_counted({1: 2, 2: 1, 10: 1}, share) for share in (50, 75, 95)] == [1, 2, 10]
    assert (share_of_sorted([], 50), share_of_counted({}, 50)) == (None, None)


def event(what: str, day: int, value: str | None, currency: str = "USD") -> ClaimEvent:
    """Something that happened to a claim in March."""
    money = None if value is None else Money(Decimal(value), currency)
    return ClaimEvent("kawaii_stop", what, datetime(2026, 3, day, 12, tzinfo=UTC), money)


def test_money_of_two_currencies_is_never_added() -> None:
    """Each month and currency is a line of its own; what names no amount is only counted."""
    happened = (event("claimed", 2, "7.50"), event("claimed", 3, "2.50"), event("paid", 4, "7.50"), event("claimed", 5, "900", "JPY"))
    found = by_month((*happened, event("claimed", 6, None)), MARCH)
    assert [(one.month, one.currency, dict(one.count)) for one in found] == [
        ("2026-03", "JPY", {"claimed": 1}),
        ("2026-03", "USD", {"claimed": 2, "paid": 1}),
        ("2026-03", None, {"claimed": 1}),
    ]
    assert found[1].amount == {"claimed": Decimal("10.00"), "paid": Decimal("7.50")}


def test_what_happened_outside_the_period_is_left_out() -> None:
    """Days are the shop's: five in the morning UTC on the first is still February in Chicago."""
    early = ClaimEvent("kawaii_stop", "claimed", datetime(2026, 3, 1, 5, tzinfo=UTC), None)
    late = ClaimEvent("kawaii_stop", "claimed", datetime(2026, 4, 1, 5, tzinfo=UTC), None)
    assert by_month([early, late], MARCH) == ()


def test_a_period_counts_days_where_the_shop_is(shops: Mapping[str, Shop]) -> None:
    """Seven days end today; last month is a whole one."""
    of = insights(shops).period
    assert (of("kawaii_stop", Choice.WEEK).since, of("kawaii_stop", Choice.WEEK).until) == (date(2026, 3, 18), date(2026, 3, 24))
    assert (of("kpop2", Choice.THIS_MONTH).since, of("kpop2", Choice.THIS_MONTH).until) == (date(2026, 3, 1), date(2026, 3, 24))
    assert (of("kpop2", Choice.LAST_MONTH).since, of("kpop2", Choice.LAST_MONTH).until) == (date(2026, 2, 1), date(2026, 2, 28))
    assert of("kpop2", Choice.CUSTOM, date(2026, 1, 1), date(2026, 1, 2)).days == (date(2026, 1, 1), date(2026, 1, 2))


@pytest.mark.parametrize(
    ("since", "until", "fault"),
    [
        (None, date(2026, 3, 1), "first and a last"),
        (date(2026, 3, 2), date(2026, 3, 1), "after the last"),
        (date(2025, 1, 1), date(2026, 3, 1), "at most 366"),
    ],
)
def test_days_that_cannot_be_shown_are_refused_with_the_reason(
    shops: Mapping[str, Shop], since: date | None, until: date, fault: str
) -> None:
    """So that whoever asks can ask better."""
    with pytest.raises(InvalidRecord, match=fault):
        insights(shops).period("kawaii_stop", Choice.CUSTOM, since, until)


def test_a_report_holds_every_conversation_once(shops: Mapping[str, Shop]) -> None:
    """The endings add up to the conversations that began; waits are in opening hours where the policy states some."""
    told = [changed(begun_at=NOON), changed(begun_at=NOON, helpful=False), changed(begun_at=NOON, last_turn=LastTurn.UNSURE)]
    facts = Facts(told)
    service = insights(shops, facts, event("claimed", 23, "7.50"))
    report = service.report("kawaii_stop", service.period("kawaii_stop", Choice.WEEK))
    assert report.conversations == sum(report.endings.values()) == 3
    assert [report.ended(how) for how in (Ending.ANSWERED, Ending.NOT_HELPED, Ending.ABANDONED)] == [1, 1, 1]
    assert report.questions.total == 7
    assert report.business_hours
    assert report.money[0].amount == {"claimed": Decimal("7.50")}
    assert facts.spans == [(report.period.begins, report.period.ends)]
    assert not service.report("kpop2", service.period("kpop2", Choice.WEEK)).business_hours


def test_only_questions_of_the_rules_can_be_asked_for(shops: Mapping[str, Shop]) -> None:
    """Anything else is refused."""
    service = insights(shops)
    with pytest.raises(InvalidRecord, match="no such question"):
        service.gap_cases("kawaii_stop", "everything%", service.period("kawaii_stop", Choice.WEEK))


SPRING = Period(date(2026, 2, 1), date(2026, 3, 31), CHICAGO)


def order(number: int, *parcels: Shipment, placed: datetime = datetime(2026, 2, 2, 12, tzinfo=UTC)) -> Order:
    """An express order within the United States."""
    return Order(
        number=f"KS{number}",
        email="ana@example.com",
        placed_at=placed,
        currency="USD",
        items=(Item("Plush keyring", 1, Decimal("21.00")),),
        shipping=ShippingChoice(Method.EXPRESS, Decimal("14.99")),
        destination=Destination("US"),
        shipments=parcels,
    )


def parcel(number: str, carrier: str | None, *scans: tuple[int, Tag]) -> Shipment:
    """A parcel with scans some days after the first of February."""
    return Shipment(
        number, carrier, tuple(Checkpoint(datetime(2026, 2, 1, 18, tzinfo=UTC) + timedelta(days=day), tag) for day, tag in scans)
    )


def whole(lateness: Lateness, period: Period) -> Tally:
    """Judge until nothing is left."""
    tally = Tally()
    while not tally.done:
        tally = lateness.more("kawaii_stop", period, tally)
    return tally


def test_parcels_are_late_by_the_shops_own_delivery_times(shops: Mapping[str, Shop]) -> None:
    """Delivered and moving parcels count, by carrier and country; one without a scan of the carrier does not."""
    in_time = parcel("P1", "usps", (4, Tag.IN_TRANSIT), (6, Tag.DELIVERED))
    late = parcel("P2", "usps", (3, Tag.IN_TRANSIT), (50, Tag.DELIVERED))
    moving = parcel("P3", "ups", (3, Tag.IN_TRANSIT))
    label = parcel("P4", "ups", (3, Tag.INFO_RECEIVED))
    back = parcel("P5", "ups", (3, Tag.IN_TRANSIT), (9, Tag.RETURNED))
    early = order(7, in_time, placed=datetime(2026, 1, 20, 12, tzinfo=UTC))
    facts = Facts(orders=[order(1, in_time), order(2, late, moving), order(3, label), order(4, back), order(5), early])
    tally = whole(Lateness(facts, shops, StoppedClock()), SPRING)  # type: ignore[arg-type]
    usps, ups = tally.lanes["usps", "US"], tally.lanes["ups", "US"]
    assert (usps.parcels, usps.delivered, usps.late, usps.late_delivered) == (2, 2, 1, 1)
    assert (ups.parcels, ups.on_the_way, ups.late, ups.late_on_the_way) == (1, 1, 1, 1)
    assert usps.middle == usps.late_days[0] > 0
    assert set(tally.lanes) == {("usps", "US"), ("ups", "US")}
    assert (tally.orders, tally.cut) == (6, False)


def test_orders_are_judged_some_at_a_time_and_all_of_them(shops: Mapping[str, Shop]) -> None:
    """What was judged before is not judged again."""
    sent = parcel("P1", "usps", (4, Tag.IN_TRANSIT), (6, Tag.DELIVERED))
    facts = Facts(orders=[order(number, sent) for number in range(AT_ONCE + 5)])
    lateness = Lateness(facts, shops, StoppedClock())  # type: ignore[arg-type]
    first = lateness.more("kawaii_stop", SPRING, Tally())
    assert (first.orders, first.done) == (AT_ONCE, False)
    assert whole(lateness, SPRING).lanes["usps", "US"].parcels == AT_ONCE + 5


def test_more_orders_than_can_be_judged_are_said_to_be_cut(shops: Mapping[str, Shop], monkeypatch: pytest.MonkeyPatch) -> None:
    """The page must not pretend to know them all."""
    monkeypatch.setattr("helpdesk.services.lateness.MOST_ORDERS", AT_ONCE)
    facts = Facts(orders=[order(number) for number in range(AT_ONCE + 1)])
    tally = whole(Lateness(facts, shops, StoppedClock()), SPRING)  # type: ignore[arg-type]
    assert (tally.orders, tally.cut) == (AT_ONCE, True)


def test_a_carrier_without_late_parcels_has_no_middle() -> None:
    """Nothing is invented, and lanes add up."""
    both = Lane(delivered=1) + Lane(on_the_way=2, late_on_the_way=1, late_days=(3,))
    assert (Lane(delivered=1).middle, both.parcels, both.late, both.middle) == (None, 3, 1, 3)

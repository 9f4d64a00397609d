"""The figures of a shop as tables, in the words of the console."""

from collections.abc import Callable, Mapping
from datetime import date
from urllib.parse import urlencode

from babel import Locale, UnknownLocaleError

from gateway.console.tables import NOTHING, Cell, Table, by_count, share
from helpdesk.insights import UNASKED, Answerer, Ending, share_of_counted, share_of_sorted
from helpdesk.intents import name_of
from helpdesk.services.deskwords import QUESTIONS, handoff_words
from helpdesk.services.insights import MonthOfMoney, Report
from helpdesk.services.lateness import Lane, Tally

_ENGLISH = Locale("en")
ENDINGS = {
    Ending.ANSWERED: "Answered by the bot",
    Ending.NOT_HELPED: "Answered, but rated as no help",
    Ending.HANDED_OVER: "Handed over to a person",
    Ending.ABANDONED: "Abandoned without an answer",
    Ending.WAITING: "Waiting for a person",
    Ending.OPEN: "Still going on",
    Ending.EMPTY: "Nothing was said",
}
ANSWERERS = {Answerer.BOT: "The bot alone", Answerer.BOTH: "The bot and a person", Answerer.AGENT: "A person alone"}
_WITHOUT = {
    "queue": "No person came in time",
    "policy_silent": "The policy leaves it to a person",
    "question": "After a question of the bot",
    "unsure": "Not understood",
    "fault": "After an apology",
    "unanswered": "Before any answer",
    "agent": "A person leads it",
}
_UNASKED = "A person took over unasked"
_MONEY = ("claimed", "approved", "rejected", "paid")
_NO_CURRENCY = "no amount named"
_INITIALS = 4


def tables(report: Report) -> tuple[Table, ...]:
    """Return every table of a report, lateness aside."""
    return tuple(make(report) for make in _TABLES)


def days(report: Report) -> Table:
    """Conversations and questions by day."""
    rows = zip((day.isoformat() for day in report.period.days), report.begun, report.questions.by_day, strict=True)
    return Table("days", "By day", ("Day", "Conversations", "Questions"), tuple(rows), frozenset({1, 2}))


def endings(report: Report) -> Table:
    """How conversations ended, each once."""
    ordered = sorted(report.endings.items(), key=lambda pair: (list(Ending).index(pair[0][0]), -pair[1], pair[0][1]))
    rows = tuple((ENDINGS[how], reason_words(how, why), count, share(count, report.conversations)) for (how, why), count in ordered)
    head = ("Ending", "Reason or what came last", "Conversations", "Share of all")
    return Table("endings", "How conversations ended", head, rows, frozenset({2, 3}))


def intents(report: Report) -> Table:
    """Questions by what was meant."""
    counted = [(name_of(intent), count) for intent, count in report.questions.by_intent.items()]
    return by_count("What is asked", "intents", "Intent", counted, "Questions")


def languages(report: Report) -> Table:
    """Questions by language."""
    counted = [(language_words(code), count) for code, count in report.questions.by_language.items()]
    return by_count("In which language", "languages", "Language", counted, "Questions")


def times(report: Report) -> Table:
    """How long an answer took."""
    bot, waits = report.questions.milliseconds, report.waits
    unit = "business hours" if report.business_hours else "hours"
    quick: tuple[Cell, ...] = ("Bot, milliseconds", sum(bot.values()), share_of_counted(bot, 50), None, share_of_counted(bot, 95), None)
    middle, long = (_rounded(share_of_sorted(waits.hours, part)) for part in (50, 90))
    people: tuple[Cell, ...] = (f"Person, {unit} after the hand-over", len(waits.hours), middle, long, None, waits.waiting)
    head = ("Who answers", "Answers", "Median", "90 % within", "95 % within", "Still waiting")
    return Table("times", "Time to answer", head, (quick, people), frozenset(range(1, 6)))


def satisfaction(report: Report) -> Table:
    """How conversations were rated, each by its last rating."""
    rows = tuple(
        (ANSWERERS[kind], told.helpful, told.not_helpful, share(told.helpful, told.rated), told.unrated)
        for kind, told in report.ratings.items()
    )
    head = ("Answered by", "Helpful", "Not helpful", "Helpful of all rated", "Not rated")
    return Table("satisfaction", "Satisfaction", head, rows, frozenset(range(1, 5)))


def gaps(report: Report) -> Table:
    """What the policy does not say, the most asked first."""
    rows = tuple((question_words(gap.question), gap.asked, gap.conversations) for gap in report.gaps)
    query = period_query(report)
    links = tuple(f"/console/insights/gaps/{gap.question}?{query}" for gap in report.gaps)
    return Table("gaps", "What the policy does not say", ("Question", "Asked", "Conversations"), rows, frozenset({1, 2}), links)


def refusals(report: Report) -> Table:
    """Answers that could not be proven, by language."""
    counted = [(language_words(code), count) for code, count in report.questions.refusals.items()]
    return by_count("Answers that could not be proven", "refusals", "Language", counted, "Answers refused")


def money(report: Report) -> Table:
    """What claims came to, by month and currency."""
    rows = tuple((month.month, month.currency or _NO_CURRENCY, *_of_month(month)) for month in report.money)
    head = ("Month", "Currency", *(text for what in _MONEY for text in (what.capitalize(), f"Amount {what}")))
    return Table("money", "Guarantee money", head, rows, frozenset(range(2, 10)))


def lateness(tally: Tally) -> Table:
    """How late parcels came, by carrier and destination, the most late ones first."""
    ordered = sorted(tally.lanes.items(), key=lambda pair: (-pair[1].late, -pair[1].parcels, pair[0]))
    rows = tuple((carrier_words(carrier), country_words(country), *_of_lane(lane)) for (carrier, country), lane in ordered)
    head = ("Carrier", "Destination", "Parcels", "Delivered", "On the way", "Late", "Share late", "Median business days late")
    return Table("lateness", "Late parcels by carrier and destination", head, rows, frozenset(range(2, 8)))


def period_query(report: Report) -> str:
    """Return the part of an address that names the shop and the days of a report."""
    told = {"shop": report.shop.id, "period": "custom", "from": report.period.since, "to": report.period.until}
    return urlencode(told)


def reason_words(how: Ending, why: str) -> str:
    """Say why a person led, or what a shopper was left with."""
    called = how in {Ending.HANDED_OVER, Ending.WAITING}
    return (_UNASKED if why == UNASKED else handoff_words(why) or "") if called else _WITHOUT.get(why, "")


def question_words(question: str) -> str:
    """Say a question of the rules."""
    return QUESTIONS.get(question, question.replace("_", " "))


def language_words(code: str | None) -> str:
    """Name a language in English."""
    if code is None:
        return "Not recognised"
    try:
        return Locale.parse(code, sep="-").get_display_name("en") or code
    except (UnknownLocaleError, ValueError):
        return code


def country_words(code: str) -> str:
    """Name a country in English."""
    return str(_ENGLISH.territories.get(code, code))


def month_words(month: str) -> str:
    """Write a month, given as 2026-03, as a page shows it."""
    return f"{date.fromisoformat(f'{month}-01'):%b %Y}"


def duration_words(hours: float | None) -> str:
    """Write hours as a page shows them, minutes where they are few."""
    if hours is None:
        return NOTHING
    return f"{hours * 60:.0f} min" if hours < 1 else f"{hours:.1f} h"


def carrier_words(carrier: str) -> str:
    """Name a carrier as it is recorded; short names are those of initials."""
    words = carrier.replace("_", " ").replace("-", " ").strip()
    return (words.upper() if len(words) <= _INITIALS else words.title()) or "Unknown"


def _of_month(month: MonthOfMoney) -> tuple[Cell, ...]:
    told: list[Cell] = []
    for what in _MONEY:
        told += [month.count.get(what, 0), month.amount.get(what) if month.currency else None]
    return tuple(told)


def _of_lane(lane: Lane) -> tuple[Cell, ...]:
    return lane.parcels, lane.delivered, lane.on_the_way, lane.late, share(lane.late, lane.parcels), lane.middle


def _rounded(hours: float | None) -> float | None:
    return None if hours is None else round(hours, 2)


_TABLES: tuple[Callable[[Report], Table], ...] = (days, endings, intents, languages, times, satisfaction, gaps, refusals, money)
NAMES: Mapping[str, Callable[[Report], Table]] = {make.__name__: make for make in _TABLES}

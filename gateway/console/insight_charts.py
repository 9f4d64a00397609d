"""The figures of a shop as pictures."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from gateway.console import charts
from gateway.console.charts import Line, Row
from gateway.console.insight_tables import (
    ANSWERERS,
    ENDINGS,
    carrier_words,
    country_words,
    duration_words,
    language_words,
    month_words,
    question_words,
    reason_words,
)
from gateway.console.tables import NOTHING, share
from helpdesk.insights import Ending, Ratings, share_of_counted, share_of_sorted
from helpdesk.intents import name_of
from helpdesk.services.insights import MonthOfMoney, Report
from helpdesk.services.lateness import Lane, Tally

_MOST_BARS = 12
_RATED = ("Helpful", "Not helpful", "Not rated")
_ARRIVES = ("In time", "Late")
_MONEY = ("claimed", "approved", "paid")


@dataclass(frozen=True)
class Chart:
    """One picture with the legend of its parts: (swatch, what it means). It is `empty` when it would show nothing."""

    title: str
    picture: Markup
    legend: tuple[tuple[Markup, str], ...] = ()
    empty: bool = False


@dataclass(frozen=True)
class Stat:
    """One figure that stands on top, with a remark, and perhaps a little line."""

    what: str
    figure: str
    remark: str
    line: Markup | None = None


def stats(report: Report) -> tuple[Stat, ...]:
    """Return the figures that stand on top."""
    whole, rated = report.conversations, list(report.ratings.values())
    answered, called, left = (report.ended(how) for how in (Ending.ANSWERED, Ending.HANDED_OVER, Ending.ABANDONED))
    helpful, judged = sum(one.helpful for one in rated), sum(one.rated for one in rated)
    bot, person = share_of_counted(report.questions.milliseconds, 50), share_of_sorted(report.waits.hours, 50)
    hours = "in business hours, in the middle" if report.business_hours else "in the middle"
    return (
        Stat("Conversations", f"{whole:,}", "begun in these days", charts.sparkline(report.begun)),
        Stat("Questions", f"{report.questions.total:,}", "messages that the bot took", charts.sparkline(report.questions.by_day)),
        Stat("Answered by the bot", f"{answered:,}", _of_all(answered, whole)),
        Stat("Handed over", f"{called:,}", f"{_of_all(called, whole)}; {report.waits.waiting:,} wait for a person"),
        Stat("Abandoned", f"{left:,}", _of_all(left, whole)),
        Stat("Found helpful", share(helpful, judged), f"of {judged:,} rated conversations"),
        Stat("The bot takes", NOTHING if bot is None else f"{bot:,} ms", "in the middle"),
        Stat("A person takes", duration_words(person), hours),
    )


def _of_all(part: int, whole: int) -> str:
    return f"{share(part, whole)} of all" if whole else "nobody has written"


def times(report: Report) -> dict[str, str]:
    """Say how long the bot and people took."""
    bot, waits = report.questions.milliseconds, report.waits
    quick, slow = share_of_counted(bot, 50), share_of_counted(bot, 95)
    middle, long = (duration_words(share_of_sorted(waits.hours, part)) for part in (50, 90))
    unit = "business hours after the hand-over" if report.business_hours else "hours after the hand-over"
    waiting = f"{waits.waiting:,} still waiting, {waits.unmet:,} left or closed without a person's word"
    return {
        "bot": f"{quick:,} ms in the middle, 95 % within {slow:,} ms" if quick is not None else "nothing asked",
        "person": f"{middle} in the middle, 90 % within {long}, in {unit}; {waiting}" if waits.hours else waiting,
    }


def by_day(report: Report) -> Chart:
    """Conversations and questions by day."""
    series = [Line("Questions", report.questions.by_day), Line("Conversations", report.begun)]
    picture = charts.lines("days", "Conversations and questions by day", [f"{day:%d %b}" for day in report.period.days], series)
    legend = tuple((charts.line_swatch(number), line.name) for number, line in enumerate(series))
    return Chart("Conversations and questions by day", picture, legend, empty=not any(line.values and max(line.values) for line in series))


def endings(report: Report) -> tuple[Chart, Chart, Chart]:
    """How conversations ended; why persons were called; what shoppers who left were left with."""
    ways = [(ENDINGS[how], report.ended(how)) for how in Ending if report.ended(how)]
    called, left = (_reasons(report, how) for how in (Ending.HANDED_OVER, Ending.ABANDONED))
    return (
        counted("endings", "How conversations ended", ways),
        counted("handoffs", "Why a person was needed", called),
        counted("abandoned", "What shoppers who left were left with", left),
    )


def intents(report: Report) -> Chart:
    """Questions by what was meant."""
    return counted("intents", "Questions by intent", [(name_of(intent), count) for intent, count in report.questions.by_intent.items()])


def languages(report: Report) -> Chart:
    """Questions by language."""
    named = [(language_words(code), count) for code, count in report.questions.by_language.items()]
    return counted("languages", "Questions by language", named)


def gaps(report: Report) -> Chart:
    """What the policy does not say."""
    return counted("gaps", "What the policy does not say", [(question_words(gap.question), gap.asked) for gap in report.gaps], shares=False)


def satisfaction(report: Report) -> Chart:
    """How conversations were rated, by who answered."""
    rows = [Row(ANSWERERS[kind], (told.helpful, told.not_helpful, told.unrated), _rated(told)) for kind, told in report.ratings.items()]
    return _parted("satisfaction", "Ratings by who answered", rows, _RATED)


def money(report: Report) -> tuple[Chart, ...]:
    """What claims came to by month: a picture for each currency, since currencies cannot be added."""
    by_currency = defaultdict[str, list[MonthOfMoney]](list)
    for month in report.money:
        if month.currency:
            by_currency[month.currency].append(month)
    return tuple(_money(currency, months) for currency, months in by_currency.items())


def lateness(tally: Tally) -> tuple[Chart, Chart]:
    """Late parcels by carrier, and by destination."""
    carriers = _lanes(((carrier_words(carrier), lane) for (carrier, _), lane in tally.lanes.items()))
    countries = _lanes(((country_words(country), lane) for (_, country), lane in tally.lanes.items()))
    return (
        _parted("carriers", "Parcels by carrier", _arrivals(carriers), _ARRIVES),
        _parted("countries", "Parcels by destination", _arrivals(countries), _ARRIVES),
    )


def counted(name: str, title: str, counts: Sequence[tuple[str, int]], *, shares: bool = True) -> Chart:
    """Draw counts as bars, those beyond the first dozen as one."""
    whole = sum(count for _, count in counts)
    rest = sum(count for _, count in counts[_MOST_BARS:])
    told = [*counts[:_MOST_BARS], *([(f"{len(counts) - _MOST_BARS} more", rest)] if rest else [])]
    rows = [Row(label, (count,), f"{count:,} · {share(count, whole)}" if shares else f"{count:,}") for label, count in told]
    return Chart(title, charts.bars(name, title, rows), empty=not rows)


def _rated(told: Ratings) -> str:
    if not told.rated:
        return "not rated"
    part = share(told.helpful, told.rated)
    return f"{part} of {told.rated:,} helpful" if part.endswith("%") else f"{part} helpful"


def _reasons(report: Report, how: Ending) -> list[tuple[str, int]]:
    found = Counter({reason_words(how, why): count for (ended, why), count in report.endings.items() if ended is how})
    return found.most_common()


def _money(currency: str, months: Sequence[MonthOfMoney]) -> Chart:
    rows = [
        Row(f"{month_words(month.month)}, {what}", (float(month.amount.get(what, 0)),), f"{month.amount.get(what, 0):.2f} {currency}")
        for month in months
        for what in _MONEY
    ]
    title = f"Guarantee money in {currency}"
    return Chart(title, charts.bars(f"money-{currency}", title, rows))


def _lanes(lanes: Iterable[tuple[str, Lane]]) -> Mapping[str, Lane]:
    found = defaultdict[str, Lane](Lane)
    for name, lane in lanes:
        found[name] += lane
    return found


def _arrivals(lanes: Mapping[str, Lane]) -> list[Row]:
    ordered = sorted(lanes.items(), key=lambda pair: (-pair[1].parcels, pair[0]))[:_MOST_BARS]
    return [
        Row(name, (lane.parcels - lane.late, lane.late), f"{lane.late:,} of {lane.parcels:,} late{_percent(lane)}")
        for name, lane in ordered
    ]


def _percent(lane: Lane) -> str:
    told = share(lane.late, lane.parcels)
    return f" · {told}" if told.endswith("%") else ""


def _parted(name: str, title: str, rows: Sequence[Row], parts: tuple[str, ...]) -> Chart:
    legend = tuple((charts.swatch(name, number), part) for number, part in enumerate(parts))
    return Chart(title, charts.bars(name, title, rows, parts), legend, empty=not rows)

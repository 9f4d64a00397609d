"""`/console/insights`: what a shop learns from its conversations, as pictures, tables and files; for leads of a shop."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from http import HTTPStatus
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from gateway.console import insight_charts, insight_tables
from gateway.console.kept_lateness import KEEP, kept_lateness
from gateway.console.pages import render
from gateway.console.routing import Signed, guarded
from gateway.console.tables import Table, as_csv, shown
from gateway.state import product
from helpdesk.agents import Role
from helpdesk.errors import InvalidRecord
from helpdesk.insights import Period
from helpdesk.services.insights import Choice, Report
from helpdesk.services.lateness import MOST_ORDERS, Tally

CHOICES: tuple[tuple[Choice, str], ...] = (
    (Choice.WEEK, "Last 7 days"),
    (Choice.MONTH, "Last 30 days"),
    (Choice.QUARTER, "Last 90 days"),
    (Choice.THIS_MONTH, "This month"),
    (Choice.LAST_MONTH, "Last month"),
    (Choice.CUSTOM, "From … to …"),
)
_LATENESS = "lateness"


@dataclass(frozen=True)
class Asked:
    """What is asked for: a shop among those that may be looked at, and days of it. `trouble` says why other days are shown."""

    shops: Mapping[str, str]
    shop: str
    choice: Choice
    period: Period
    trouble: str = ""

    @property
    def query(self) -> str:
        """The part of an address that asks for the same."""
        told = {"shop": self.shop, "period": self.choice.value}
        days = {"from": self.period.since, "to": self.period.until} if self.choice is Choice.CUSTOM else {}
        return urlencode({**told, **days})


async def insights_page(request: Request, signed: Signed) -> Response:
    """`GET /console/insights`: everything about one shop and period."""
    asked = _asked(request, signed)
    report = await asyncio.to_thread(product(request).insights.report, asked.shop, asked.period)
    ready = kept_lateness(request).ready((asked.shop, asked.period), report.now)
    view = {
        "report": report,
        "stats": insight_charts.stats(report),
        "times": insight_charts.times(report),
        "tables": {table.name: table for table in insight_tables.tables(report)},
        "charts": _charts(report),
        "late": _late_view(*ready) if ready else None,
    }
    return _rendered(request, signed, "insights.html", asked, view)


async def lateness_page(request: Request, signed: Signed) -> Response:
    """`GET /console/insights/lateness`: late parcels alone, worked out now unless they are known."""
    asked = _asked(request, signed)
    key = (asked.shop, asked.period)
    worked_out = await kept_lateness(request).work_out(product(request).lateness, key, product(request).clock.now())
    return _rendered(request, signed, "lateness.html", asked, {"late": _late_view(*worked_out)})


async def gap_page(request: Request, signed: Signed) -> Response:
    """`GET /console/insights/gaps/{question}`: conversations in which the policy was silent about a question."""
    asked, question = _asked(request, signed), request.path_params["question"]
    try:
        cases = await asyncio.to_thread(product(request).insights.gap_cases, asked.shop, question, asked.period)
    except InvalidRecord as fault:
        raise HTTPException(HTTPStatus.NOT_FOUND) from fault
    view = {"question": insight_tables.question_words(question), "cases": cases, "language_words": insight_tables.language_words}
    return _rendered(request, signed, "insight_gaps.html", asked, view)


async def table_file(request: Request, signed: Signed) -> Response:
    """`GET /console/insights/{table}.csv`: one table of the page as a file, over the same shop and period."""
    asked, name = _asked(request, signed), request.path_params["table"]
    if asked.trouble:
        raise InvalidRecord(asked.trouble)
    if name == _LATENESS:
        key = (asked.shop, asked.period)
        _, tally = await kept_lateness(request).work_out(product(request).lateness, key, product(request).clock.now())
        table = insight_tables.lateness(tally)
    elif name in insight_tables.NAMES:
        report = await asyncio.to_thread(product(request).insights.report, asked.shop, asked.period)
        table = insight_tables.NAMES[name](report)
    else:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return _file(table, asked)


def _file(table: Table, asked: Asked) -> Response:
    named = f"{table.name}-{asked.shop}-{asked.period.since}-{asked.period.until}.csv"
    headers = {"content-disposition": f'attachment; filename="{named}"', "cache-control": "no-store"}
    # With a mark of its bytes' order a spreadsheet takes the text for what it is.
    return Response(as_csv(table).encode("utf-8-sig"), media_type="text/csv; charset=utf-8", headers=headers)


def _asked(request: Request, signed: Signed) -> Asked:
    """Read the filter. A shop that is not there and one that is not theirs are the same; days that cannot be are said so."""
    held, query = product(request), request.query_params
    shops = {shop: held.shops[shop].name for shop in signed.agent.serving(Role.LEAD) if shop in held.shops}
    shop = query.get("shop") or next(iter(shops), "")
    if shop not in shops:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    insights = held.insights
    try:
        choice = Choice(query.get("period") or Choice.MONTH)
        return Asked(shops, shop, choice, insights.period(shop, choice, _day(query.get("from")), _day(query.get("to"))))
    except (InvalidRecord, ValueError) as fault:
        trouble = str(fault) if isinstance(fault, InvalidRecord) else "there is no such period"
        return Asked(shops, shop, Choice.MONTH, insights.period(shop, Choice.MONTH), trouble)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as fault:
        raise InvalidRecord("a day is written as 2026-03-24") from fault


def _rendered(request: Request, signed: Signed, name: str, asked: Asked, view: Mapping[str, object]) -> Response:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if asked.trouble else HTTPStatus.OK
    more = {"asked": asked, "choices": CHOICES, "shown": shown}
    return render(request, signed, name, status=status, **more, **view)


def _charts(report: Report) -> dict[str, object]:
    ways, called, left = insight_charts.endings(report)
    single = {make.__name__: make(report) for make in (insight_charts.by_day, insight_charts.intents, insight_charts.languages)}
    more = {"satisfaction": insight_charts.satisfaction(report), "gaps": insight_charts.gaps(report), "money": insight_charts.money(report)}
    return {**single, **more, "endings": ways, "handoffs": called, "abandoned": left}


def _late_view(since: object, tally: Tally) -> dict[str, object]:
    late = {"since": since, "charts": insight_charts.lateness(tally), "table": insight_tables.lateness(tally)}
    return {**late, "tally": tally, "most": MOST_ORDERS, "minutes": KEEP.seconds // 60}


_lead = partial(guarded, role=Role.LEAD)
ROUTES: Sequence[BaseRoute] = (
    _lead("/console/insights", insights_page),
    _lead("/console/insights/lateness", lateness_page),
    _lead("/console/insights/gaps/{question}", gap_page),
    _lead("/console/insights/{table}.csv", table_file),
)

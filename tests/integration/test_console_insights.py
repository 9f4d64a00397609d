"""The console's page of insights: what leads see, over HTTP; nothing of it is a shopper's word."""

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gateway.console.kept_lateness import KEEP
from helpdesk.agents import Role
from helpdesk.conversations import HandoffReason
from helpdesk.insights import Period
from helpdesk.services.lateness import Lateness, Tally
from tests.integration.running_console import Console
from tests.integration.running_gateway import Gateway, StoppedClock, running
from tests.integration.test_sql_insights import SILENT, STATUS, Talk, an_order

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
BOTH = {"kawaii_stop": Role.LEAD, "kpop2": Role.AGENT}
HOUR = timedelta(hours=1)


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway in which nobody has said anything."""
    with running(tmp_path, clock=StoppedClock(NOON)) as found:
        yield found


@pytest.fixture
def lead(gateway: Gateway) -> Console:
    """The browser of a lead of Kawaii Stop, who is an agent in the other shop."""
    return Console.of(gateway, name="lea", shops=BOTH)


@pytest.fixture
def busy(gateway: Gateway) -> Gateway:
    """The same gateway after some conversations."""
    database = gateway.product.database
    Talk(database, begun=NOON - 30 * HOUR).asks(STATUS, milliseconds=20).is_rated(helpful=True)
    Talk(database, begun=NOON - 30 * HOUR).asks(SILENT, intent="cancel_order", language="de")
    Talk(database, begun=NOON - HOUR).asks(STATUS).calls(HandoffReason.COMPLAINT)
    Talk(database, begun=NOON - timedelta(days=40)).asks(STATUS)
    Talk(database, shop="kpop2", begun=NOON - HOUR).asks(STATUS)
    database.orders.save("kawaii_stop", an_order(1001, NOON - timedelta(days=20)))
    return gateway


def table(console: Console, name: str, query: str = "") -> list[list[str]]:
    """Fetch a table as a file and read it."""
    answer = console.get(f"/console/insights/{name}.csv{query}")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))


def test_a_new_shop_is_told_that_nothing_has_happened_yet(gateway: Gateway, lead: Console) -> None:
    """Every part is there, and none is a fault."""
    page = lead.get("/console/insights")
    assert page.status_code == 200
    assert "Nothing happened in these days" in page.text
    assert "The policy answered every question." in page.text
    assert "No claim in these days." in page.text


def test_what_happened_is_drawn_and_stands_in_tables(busy: Gateway, lead: Console) -> None:
    """Few cases are told as numbers; what anybody said is not there."""
    page = lead.get("/console/insights").text
    assert page.count('role="img"') >= 6
    assert "1 of 3 of all" in page
    assert "Where is my order" in page
    assert "Cancellation" in page
    assert "A complaint" in page
    assert "secret" not in page


def test_the_endings_add_up_to_all_conversations(busy: Gateway, lead: Console) -> None:
    """The older one is not of these thirty days, but of ninety."""
    rows = table(lead, "endings")[1:]
    assert [(row[0], row[1], row[2]) for row in rows] == [
        ("Answered by the bot", "", "1"),
        ("Abandoned without an answer", "The policy leaves it to a person", "1"),
        ("Waiting for a person", "A complaint", "1"),
    ]
    assert sum(int(row[2]) for row in table(lead, "endings", "?period=90")[1:]) == 4


def test_every_table_can_be_taken_along(busy: Gateway, lead: Console) -> None:
    """Over the same shop and days, under a name that says so."""
    assert table(lead, "days", "?period=7")[-2:] == [["2026-03-23", "2", "2"], ["2026-03-24", "1", "2"]]
    assert table(lead, "intents")[1:] == [
        ["Where is my order", "2", "2 of 4"],
        ["Cancel the order", "1", "1 of 4"],
        ["Wants a person", "1", "1 of 4"],
    ]
    assert table(lead, "languages")[1:] == [["English", "3", "3 of 4"], ["German", "1", "1 of 4"]]
    assert table(lead, "times")[1][:3] == ["Bot, milliseconds", "4", "0"]
    assert table(lead, "satisfaction")[1:][0] == ["The bot alone", "1", "0", "1 of 1", "2"]
    assert table(lead, "gaps")[1:] == [["Cancellation", "1", "1"]]
    assert table(lead, "refusals")[1:] == table(lead, "money")[1:] == []
    named = lead.get("/console/insights/gaps.csv?period=custom&from=2026-03-01&to=2026-03-24").headers["content-disposition"]
    assert named == 'attachment; filename="gaps-kawaii_stop-2026-03-01-2026-03-24.csv"'


def test_a_gap_leads_to_its_conversations(busy: Gateway, lead: Console) -> None:
    """Without saying what was said in them; a question that is none leads nowhere."""
    page = lead.get("/console/insights/gaps/cancellation").text
    assert page.count('href="/console/conversations/') == 1
    assert "German" in page
    assert "Nobody asked this" in lead.get("/console/insights/gaps/customs_fees").text
    assert lead.get("/console/insights/gaps/nonsense").status_code == 404


def test_late_parcels_are_worked_out_once_and_kept(busy: Gateway, lead: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page links to them until they are there; after some minutes they are worked out anew."""
    worked_out = []
    more = Lateness.more

    def counted(lateness: Lateness, shop: str, period: Period, tally: Tally) -> Tally:
        worked_out.append(shop)
        return more(lateness, shop, period, tally)

    monkeypatch.setattr(Lateness, "more", counted)
    assert "data-load" in lead.get("/console/insights").text
    assert "Parcels by carrier" in lead.get("/console/insights/lateness").text
    assert "Parcels by carrier" in lead.get("/console/insights").text
    assert table(lead, "lateness")[1][:5] == ["USPS", "United States", "1", "0", "1"]
    assert len(worked_out) == 1
    busy.clock.moment += KEEP
    assert "data-load" in lead.get("/console/insights").text
    lead.get("/console/insights/lateness")
    assert len(worked_out) == 2


def test_a_period_without_orders_has_no_late_parcels(gateway: Gateway, lead: Console) -> None:
    """That is said, and is no fault."""
    assert "No order of these days has a parcel that can be judged." in lead.get("/console/insights/lateness").text


@pytest.mark.parametrize("query", ["from=2026-03-24&to=2026-03-01", "from=2020-01-01&to=2026-03-01", "from=x&to=y", "from=2026-03-01", ""])
def test_days_that_cannot_be_are_said_so_and_others_are_shown(gateway: Gateway, lead: Console, query: str) -> None:
    """A file is not made of other days than were asked for."""
    page = lead.get(f"/console/insights?period=custom&{query}")
    assert page.status_code == 422
    assert "These days cannot be shown" in page.text
    assert lead.get(f"/console/insights/days.csv?period=custom&{query}").status_code == 422


def test_an_unknown_period_is_said_to_be_none(gateway: Gateway, lead: Console) -> None:
    """Whatever stands in the address."""
    assert lead.get("/console/insights?period=%3Cb%3E").status_code == 422


@pytest.mark.parametrize("path", ["", "/lateness", "/gaps/cancellation", "/days.csv", "/lateness.csv"])
def test_figures_are_for_leads_of_the_shop(gateway: Gateway, lead: Console, path: str) -> None:
    """A shop in which one is an agent is not there, nor is one that does not exist; an agent is refused."""
    address = f"/console/insights{path}"
    assert lead.get(address).status_code == 200
    assert lead.get(f"{address}?shop=kpop2").status_code == 404
    assert lead.get(f"{address}?shop=nowhere").status_code == 404
    assert Console.of(gateway, name="noor", shops={"kawaii_stop": Role.AGENT}).get(address).status_code == 403
    assert gateway.get(address).status_code == 303


def test_a_table_that_is_none_is_not_there(gateway: Gateway, lead: Console) -> None:
    """Only the page's own tables are files."""
    assert lead.get("/console/insights/orders.csv").status_code == 404


def test_a_lead_of_two_shops_chooses_one(gateway: Gateway) -> None:
    """Figures of two shops, in two zones and currencies, are never put together."""
    owner = Console.of(gateway, name="mia", shops=dict.fromkeys(BOTH, Role.OWNER))
    assert 'value="kawaii_stop" selected' in owner.get("/console/insights").text
    page = owner.get("/console/insights?shop=kpop2&period=7").text
    assert 'value="kpop2" selected' in page
    assert "Asia/Seoul" in page

"""The console's page of the audit: leads read it, in plain words, and nobody changes it."""

import csv
import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gateway.console.audit import PAGE
from gateway.console.audit_words import ACTS, TOPICS, act, details
from helpdesk.agents import Role
from helpdesk.audit import Entry
from helpdesk.claims import Step
from tests.integration.running_console import Console, make_agent
from tests.integration.running_gateway import Gateway, StoppedClock, running

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
DAY = timedelta(days=1)
SHOP = "kawaii_stop"


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path, clock=StoppedClock(NOON)) as found:
        yield found


@pytest.fixture
def lead(gateway: Gateway) -> Console:
    """The browser of a lead of Kawaii Stop, who is an agent in the other shop."""
    return Console.of(gateway, name="lea", shops={SHOP: Role.LEAD, "kpop2": Role.AGENT})


def record(gateway: Gateway, action: str, actor: str = "mia", shop: str | None = SHOP, at: datetime = NOON, **more: object) -> None:
    """Record an act."""
    gateway.product.database.audit.record(Entry(actor, action, shop, **more), at)  # type: ignore[arg-type]


def lines(console: Console, query: str = "") -> list[str]:
    """Return who did what as the page tells it, the newest first; what was done to make the agents is left out."""
    page = console.get(f"/console/audit{query}")
    assert page.status_code == 200, page.text
    told = re.findall(r'<td role="cell"><strong>(.*?)</strong> (.*?)</td>', page.text)
    return [f"{who} {what}" for who, what in told if "login" not in what]


def test_acts_are_told_in_plain_words_the_newest_first(gateway: Gateway, lead: Console) -> None:
    """By the names that shoppers read; the bot and the system have names too."""
    make_agent(gateway, "mia", display_name="Mia")
    record(gateway, "conversation.take", conversation_id="c1", details={"from": "queued", "to": "mia"})
    record(gateway, "claim.file", "bot", subject="claim 12")
    record(gateway, "gift.wrap_now", "gone")
    assert lines(lead) == ["gone gift: wrap now", "The bot filed a claim for the shopper", "Mia took a conversation over"]
    page = lead.get("/console/audit").text
    assert '<span class="quiet">about</span> claim 12' in page
    assert 'href="/console/conversations/c1"' in page


def test_a_lead_reads_of_their_shops_alone(gateway: Gateway, lead: Console) -> None:
    """Being an agent is not enough, and what belongs to no shop is for owners."""
    record(gateway, "claim.approve")
    record(gateway, "claim.reject", shop="kpop2")
    record(gateway, "agent.sign_in_refused", "system", None)
    assert lines(lead) == ["mia approved a claim"]
    assert lead.get("/console/audit?shop=kpop2").status_code == 404
    owner = Console.of(gateway, name="olga", shops={SHOP: Role.OWNER})
    assert "The system was refused at the sign-in" in lines(owner)
    assert Console.of(gateway, name="ann").get("/console/audit").status_code == 403


def test_entries_are_filtered(gateway: Gateway, lead: Console) -> None:
    """By who, about what, by conversation and by day; the day of the end counts as a whole."""
    record(gateway, "claim.approve", at=NOON - DAY, conversation_id="c1")
    record(gateway, "conversation.say", "bea", conversation_id="c2")
    record(gateway, "claim.reject", "bea", at=NOON + DAY, conversation_id="c1")
    assert lines(lead, "?actor=bea") == ["bea rejected a claim", "bea wrote to the shopper"]
    assert lines(lead, "?action=claim.") == ["bea rejected a claim", "mia approved a claim"]
    assert lines(lead, "?conversation=c2") == ["bea wrote to the shopper"]
    assert lines(lead, "?from=2026-03-24&to=2026-03-24") == ["bea wrote to the shopper"]
    assert lines(lead, "?to=2026-03-23") == ["mia approved a claim"]
    assert "Nothing fits" in lead.get("/console/audit?actor=nobody").text


@pytest.mark.parametrize("query", ["from=yesterday", "before=x", "before=-1", "to=2026-13-01"])
def test_what_is_no_filter_is_said_to_be_none(lead: Console, query: str) -> None:
    """In a sentence, on a page."""
    page = lead.get(f"/console/audit?{query}")
    assert page.status_code == 422
    assert "That was not possible" in page.text


def test_pages_follow_each_other_by_number(gateway: Gateway, lead: Console) -> None:
    """What is added meanwhile does not shift them."""
    for number in range(PAGE + 2):
        record(gateway, "conversation.note", subject=f"note {number}")
    first = lead.get("/console/audit").text
    assert f"note {PAGE + 1}<" in first
    assert "Newest" not in first
    (older,) = re.findall(r'href="(/console/audit\?before=\d+)"', first)
    record(gateway, "conversation.note", subject="note of meanwhile")
    second = lead.get(older).text
    assert "note 1<" in second
    assert "note 2<" not in second
    assert "Newest" in second


def test_the_audit_can_be_taken_home(gateway: Gateway, lead: Console) -> None:
    """With the same filter; a spreadsheet takes nothing in it for a formula."""
    record(gateway, "claim.approve", subject="claim 12", details={"amount": {"value": "7.50", "currency": "USD"}, "again": True})
    record(gateway, "claim.reject", "=cmd()", conversation_id="c1", details={"until": "2026-03-25T10:00:00+00:00"})
    record(gateway, "conversation.say")
    answer = lead.get("/console/audit.csv?action=claim.")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == 'attachment; filename="audit-2026-03-24.csv"'
    head, *rows = csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))
    assert head[:6] == ["Number", "At", "Who", "Login", "What", "Action"]
    assert [row[1:] for row in rows] == [
        [NOON.isoformat(), "'=cmd()", "'=cmd()", "rejected a claim", "claim.reject", SHOP, "c1", "", "until: 25 Mar 2026, 10:00 UTC"],
        [NOON.isoformat(), "mia", "mia", "approved a claim", "claim.approve", SHOP, "", "claim 12", "amount: 7.50 USD; again: yes"],
    ]


def test_whatever_stands_in_an_entry_is_shown_as_text(gateway: Gateway, lead: Console) -> None:
    """No entry becomes a part of the page."""
    record(gateway, "<script>.x", "<b>eve</b>", conversation_id='"><script>', details={"<i>": "<u>"})
    page = lead.get("/console/audit").text
    assert "&lt;b&gt;eve&lt;/b&gt;" in page
    assert not re.search(r"<b>eve|<i>|<u>|<script>\.", page)


def test_nobody_has_done_anything_yet(gateway: Gateway) -> None:
    """A new installation is told so."""
    owner = Console.of(gateway, name="olga", shops={"kpop2": Role.LEAD})
    assert "Nothing was done yet" in owner.get("/console/audit").text


def test_every_act_of_the_product_has_words() -> None:
    """An act that is added later gets its words here as well."""
    topics = "|".join(sorted({beginning.rstrip(".") for beginning in TOPICS} | {"promises"}))
    written = re.compile(rf'"((?:{topics})\.[a-z_]+)"')
    code = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "helpdesk").rglob("*.py"))]
    acts = {name for text in code for name in written.findall(text)} - {"promises.html"}
    assert acts <= set(ACTS)
    paid = {Step.PAID, Step.REFUND_DRY_RUN, Step.REFUND_REFUSED, Step.REFUND_UNCLEAR, Step.TO_BE_PAID_IN_SHOP}
    assert {f"claim.{step.value}" for step in paid} <= set(ACTS)
    assert all(any(name.startswith(beginning) for beginning in TOPICS) for name in ACTS)


def test_details_are_told_in_words() -> None:
    """Meanings and languages by their names, what is empty not at all."""
    entry = Entry("mia", "review.decide", details={"intent": "late_delivery", "language": "es", "note": None, "verdict": "new_need"})
    assert details(entry) == (("intent", "It is late"), ("language", "Spanish"), ("verdict", "new need"))
    assert act(entry) == "reviewed a message"

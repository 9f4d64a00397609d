"""The queue of the console over HTTP: what agents choose from, found and told apart."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from helpdesk.agents import Role
from tests.fake_engine import reply
from tests.integration.running_console import Console, make_agent
from tests.integration.running_gateway import NOON, Chat, Gateway, running

ROW = {
    "id",
    "shop",
    "shop_name",
    "speaker",
    "epoch",
    "reason",
    "reason_words",
    "waiting_minutes",
    "queued_at",
    "changed_at",
    "language",
    "language_name",
    "assignee",
    "mine",
    "last",
    "unread",
    "escalated",
    "snoozed_until",
    "promise_due",
    "overdue",
    "order_number",
}


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path) as found:
        yield found


@pytest.fixture
def mia(gateway: Gateway) -> Console:
    """An agent of Kawaii Stop."""
    return Console.of(gateway)


def waits(gateway: Gateway, text: str = "where is it?", **more: Any) -> Chat:
    """Let a shopper write and ask for a person."""
    chat = gateway.opens(**more)
    chat.send(text)
    chat.transcript()
    chat.call("POST", "/handoff")
    return chat


def rows(console: Console, query: str = "") -> list[dict[str, Any]]:
    """Ask for rows."""
    answer = console.get(f"/console/api/queue{query}")
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["rows"]
    return found


def test_the_console_begins_at_the_queue(gateway: Gateway, mia: Console) -> None:
    """Its address leads there."""
    answer = mia.get("/console")
    assert (answer.status_code, answer.headers["location"]) == (303, "/console/queue")


def test_an_empty_queue_has_a_page(mia: Console) -> None:
    """In each view, whatever else is asked of it."""
    for query in ("", "?view=mine", "?view=all&q=x&page=9", "?view=snoozed", "?view=resolved", "?view=nonsense&page=-1&q=%00"):
        answer = mia.get(f"/console/queue{query}")
        assert answer.status_code == 200, query
        assert "Queue" in answer.text


def test_who_waits_stands_in_the_queue_with_all_that_a_choice_needs(gateway: Gateway, mia: Console) -> None:
    """Why, since when, in which language, what was said last, and by when an answer is promised."""
    chat = waits(gateway, language="es")
    gateway.clock.moment = NOON + timedelta(minutes=7, seconds=50)
    (row,) = rows(mia)
    assert set(row) == ROW
    assert (row["id"], row["shop_name"], row["speaker"], row["epoch"]) == (chat.id, "Kawaii Stop", "queued", 0)
    assert (row["reason"], row["reason_words"], row["waiting_minutes"], row["queued_at"]) == (
        "asked",
        "Asked for a person",
        7,
        NOON.isoformat(),
    )
    assert (row["language"], row["language_name"]) == ("es", "Spanish (español)")
    assert (row["assignee"], row["mine"], row["unread"], row["order_number"]) == (None, False, 1, None)
    assert row["last"]["author"] == "system"
    assert (row["overdue"], row["promise_due"]) == (False, "2026-03-26T22:00:00+00:00")
    assert "Asked for a person" in mia.get("/console/queue").text


def test_an_overdue_promise_is_loud(gateway: Gateway, mia: Console) -> None:
    """The row says so."""
    waits(gateway)
    gateway.clock.moment = NOON + timedelta(days=3)
    # Three days later the browser is signed in anew.
    assert rows(Console.of(gateway, mia.agent))[0]["overdue"] is True


def test_words_from_shoppers_are_not_code_on_the_page(gateway: Gateway, mia: Console) -> None:
    """Whatever they write."""
    gateway.engine.answer = lambda text: reply(f"You said: {text}")
    waits(gateway, "<script>alert(1)</script>")
    page = mia.get("/console/queue?view=all&q=%3Cscript%3E").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page


def test_a_search_looks_into_what_was_said(gateway: Gateway, mia: Console) -> None:
    """Cut at a length that is enough for anybody."""
    found, other = waits(gateway, "My parcel from Köln"), waits(gateway, "hello")
    assert [row["id"] for row in rows(mia, "?q=KÖLN")] == [found.id]
    assert {row["id"] for row in rows(mia, "?q=+")} == {found.id, other.id}
    assert rows(mia, f"?q={'x' * 3000}") == []
    assert [row["id"] for row in rows(mia, f"?q={other.id}")] == [other.id]


def test_agents_see_their_own_shops_alone(gateway: Gateway, mia: Console) -> None:
    """Another shop is not there, neither in rows and counts nor as a filter."""
    ours = waits(gateway)
    theirs = waits(gateway, shop="kpop2")
    both = Console.of(gateway, make_agent(gateway, "lea", {"kawaii_stop": Role.AGENT, "kpop2": Role.LEAD}))
    assert [row["id"] for row in rows(mia)] == [ours.id]
    assert mia.get("/console/api/queue").json()["counts"]["waiting"] == 1
    for shop in ("kpop2", "nonsense"):
        assert mia.get(f"/console/api/queue?shop={shop}").status_code == 404
        assert mia.get(f"/console/queue?shop={shop}").status_code == 404
    assert {row["id"] for row in rows(both)} == {ours.id, theirs.id}
    assert [row["id"] for row in rows(both, "?shop=kpop2")] == [theirs.id]
    assert "K-Pop" in both.get("/console/queue").text or "kpop2" in both.get("/console/queue").text
    assert "<select" not in mia.get("/console/queue").text


def test_nobody_sees_the_queue_without_signing_in(gateway: Gateway) -> None:
    """A page leads to the sign-in, a script hears that it is signed out."""
    assert gateway.get("/console/queue").headers["location"] == "/console/sign-in?next=/console/queue"
    assert gateway.get("/console/api/queue").status_code == 401


def test_who_leads_is_named_and_what_is_mine_is_marked(gateway: Gateway, mia: Console) -> None:
    """To a colleague it is not theirs."""
    ben = Console.of(gateway, make_agent(gateway, "ben"))
    chat = waits(gateway)
    mia.post(f"/console/api/conversations/{chat.id}/take", json={"epoch": 0})
    (mine,), (theirs,) = rows(mia, "?view=mine"), rows(ben, "?view=all")
    assert (mine["mine"], theirs["mine"]) == (True, False)
    assert mine["assignee"] == theirs["assignee"] == {"id": mia.agent.id, "name": "Mia"}
    assert rows(ben, "?view=mine") == []


def test_why_a_person_was_asked_for_long_ago_is_not_told_of_a_conversation_with_the_bot(gateway: Gateway, mia: Console) -> None:
    """Nor is anything unread there."""
    chat = waits(gateway)
    mia.post(f"/console/api/conversations/{chat.id}/take", json={"epoch": 0})
    mia.post(f"/console/api/conversations/{chat.id}/hand-back", json={"epoch": 1})
    (row,) = rows(mia, "?view=all")
    assert (row["speaker"], row["reason"], row["unread"], row["waiting_minutes"]) == ("bot", None, 0, 0)


def test_what_is_set_aside_says_until_when(gateway: Gateway, mia: Console) -> None:
    """And is not among those waiting."""
    chat = waits(gateway)
    until = (NOON + timedelta(hours=1)).isoformat()
    mia.post(f"/console/api/conversations/{chat.id}/take", json={"epoch": 0})
    mia.post(f"/console/api/conversations/{chat.id}/snooze", json={"epoch": 1, "until": until})
    assert [row["snoozed_until"] for row in rows(mia, "?view=snoozed")] == [until]
    assert rows(mia, "?view=mine") == []

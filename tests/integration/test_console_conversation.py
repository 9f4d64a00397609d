"""A conversation in the console over HTTP: reading it, acting on it, and what the shopper hears of that."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from helpdesk.agents import Role
from helpdesk.conversations import Level
from tests.integration.running_console import Console, make_agent
from tests.integration.running_gateway import NOON, Chat, Gateway, running
from tests.unit.test_dossier import ON_DAY_SIXTEEN, ORDER

STATE = {
    "id",
    "shop",
    "shop_name",
    "speaker",
    "epoch",
    "assignee",
    "mine",
    "language",
    "level",
    "queued_at",
    "snoozed_until",
    "escalated",
    "resolution",
    "last_seq",
    "email_left",
    "viewers",
    "writing",
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


@pytest.fixture
def chat(gateway: Gateway) -> Chat:
    """A shopper who has asked for a person."""
    opened = gateway.opens(language="es")
    opened.send("¿dónde está?")
    opened.transcript()
    opened.call("POST", "/handoff")
    return opened


def act(console: Console, chat: Chat, name: str, epoch: int = 0, **more: Any) -> Any:
    """Do something with a conversation."""
    return console.post(f"/console/api/conversations/{chat.id}/{name}", json={"epoch": epoch, **more})


def news(console: Console, chat: Chat, after: int = 0) -> dict[str, Any]:
    """Ask for state, messages and notes."""
    answer = console.get(f"/console/api/conversations/{chat.id}?after={after}")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def proves(gateway: Gateway, chat: Chat) -> None:
    """Let the shopper have proven the late order."""
    gateway.product.database.orders.save("kawaii_stop", ORDER)
    held = replace(gateway.held(chat), proven=("KS1001",), proven_email="ana@example.com", level=Level.PROVEN)
    gateway.product.database.conversations.save(held, NOON)


# -- reading -------------------------------------------------------------------------------------


def test_the_page_shows_what_was_said_and_the_dossier(gateway: Gateway, mia: Console, chat: Chat) -> None:
    """In one answer, so that it is there before any script runs."""
    proves(gateway, chat)
    page = mia.get(f"/console/conversations/{chat.id}")
    assert page.status_code == 200
    for words in ("¿dónde está?", "Order KS1001", "Asked for a person", "Spanish (español)", "Take over", "Kawaii Stop"):
        assert words in page.text
    assert "script-src 'self'" in page.headers["content-security-policy"]
    assert page.headers["cache-control"] == "no-store"


def test_the_dossier_alone_answers_another_question(gateway: Gateway, mia: Console, chat: Chat) -> None:
    """As a piece of a page."""
    proves(gateway, chat)
    asked = mia.get(f"/console/conversations/{chat.id}/dossier?question=customs_fees")
    assert asked.status_code == 200
    assert "<html" not in asked.text
    assert 'value="customs_fees" selected' in asked.text


def test_words_from_shoppers_are_not_code_on_the_page(gateway: Gateway, mia: Console) -> None:
    """Neither in the messages nor in what the script reads."""
    chat = gateway.opens()
    chat.send("</script><img src=x onerror=alert(1)>\"'")
    chat.transcript()
    page = mia.get(f"/console/conversations/{chat.id}").text
    assert "<img src=x" not in page
    assert "&lt;img src=x" in page


def test_news_hold_the_state_what_was_said_since_and_all_notes(gateway: Gateway, mia: Console, chat: Chat) -> None:
    """Agents' words carry the name, for the widget too."""
    act(mia, chat, "take")
    act(mia, chat, "say", 1, text="Un momento", client_id="m1")
    act(mia, chat, "note", 1, text="ask for a photo")
    found = news(mia, chat, 3)
    assert set(found["state"]) == STATE
    assert [(one["author"], one["text"], one["agent"]) for one in found["messages"]][-1] == ("agent", "Un momento", "Mia")
    assert [one["seq"] for one in found["messages"]] == [4, 5]
    assert [(note["author"], note["text"]) for note in found["notes"]] == [("Mia", "ask for a photo")]
    shopper = chat.news()["messages"]
    assert [one["agent"] for one in shopper] == [None, None, None, None, "Mia"]
    assert "photo" not in str(shopper)


def test_a_very_long_conversation_comes_with_its_newest_part(
    gateway: Gateway, mia: Console, chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page of thousands of messages helps nobody."""
    monkeypatch.setattr("gateway.console.conversations.MOST_MESSAGES", 2)
    assert [one["seq"] for one in news(mia, chat)["messages"]] == [2, 3]
    page = mia.get(f"/console/conversations/{chat.id}").text
    assert 'data-seq="2"' in page
    assert 'data-seq="1"' not in page


def test_canned_replies_are_filled_in_for_the_conversation(gateway: Gateway, mia: Console, chat: Chat) -> None:
    """What has no value is named."""
    lea = make_agent(gateway, "lea", {"kawaii_stop": Role.LEAD})
    gateway.product.canned.add(lea, "kawaii_stop", "order", "{agent} of {shop} looks at {order} in {language}.")
    path = f"/console/api/conversations/{chat.id}/canned"
    assert mia.get(path).json() == [{"shortcut": "order", "text": "Mia of Kawaii Stop looks at {order} in Spanish.", "missing": ["order"]}]
    proves(gateway, chat)
    assert mia.get(path).json() == [{"shortcut": "order", "text": "Mia of Kawaii Stop looks at KS1001 in Spanish.", "missing": []}]


# -- acting --------------------------------------------------------------------------------------


def test_a_handover_from_the_first_word_to_the_bot_again(gateway: Gateway, mia: Console, chat: Chat) -> None:
    """Each act returns the state of now, with the epoch for the next one."""
    taken = act(mia, chat, "take").json()["state"]
    assert (taken["speaker"], taken["mine"], taken["epoch"], taken["assignee"]["name"]) == ("agent", True, 1, "Mia")
    said = act(mia, chat, "say", taken["epoch"], text="Un momento", client_id="m1").json()
    assert said["seq"] == said["state"]["last_seq"] == 5
    back = act(mia, chat, "hand-back", 1).json()["state"]
    assert (back["speaker"], back["epoch"], back["assignee"]) == ("bot", 2, None)
    chat.send("¿y ahora?")
    assert chat.transcript()[-1] == "bot: You said: ¿y ahora?"


def test_the_shopper_hears_an_agent_at_once(gateway: Gateway, mia: Console, chat: Chat) -> None:
    """That one is here, that they write, and what they say."""
    with chat.listening() as events:
        events.until("status", status="queued")
        act(mia, chat, "take")
        events.until("status", status="agent")
        act(mia, chat, "writing", 1)
        events.until("typing", typing=True)
        act(mia, chat, "say", 1, text="Hola", client_id="m1")
        found = events.until("typing", typing=False)
    assert [one.data["agent"] for one in found if one.name == "message"] == ["Mia"]


def test_who_does_not_lead_is_not_seen_writing_by_the_shopper(gateway: Gateway, mia: Console, chat: Chat) -> None:
    """A draft of a colleague is nobody's business outside."""
    ben = Console.of(gateway, make_agent(gateway, "ben"))
    with chat.listening() as events:
        events.until("status", status="queued")
        act(mia, chat, "take")
        assert act(ben, chat, "writing").status_code == 204
        act(mia, chat, "say", 1, text="Hola", client_id="m1")
        found = events.until("message", author="agent")
    assert "typing" not in [one.name for one in found]
    assert news(mia, chat)["state"]["writing"] == ["Ben"]


def test_sending_again_is_sending_once(gateway: Gateway, mia: Console, chat: Chat) -> None:
    """The script repeats what it heard no answer to."""
    act(mia, chat, "take")
    answers = [act(mia, chat, "say", 1, text="Hola", client_id="m1").json()["seq"] for _ in range(3)]
    assert len(set(answers)) == 1
    assert chat.transcript().count("agent: Hola") == 1


def test_who_comes_too_late_is_told_who_was_faster(gateway: Gateway, mia: Console, chat: Chat) -> None:
    """With the state of now, so that nothing must be asked again."""
    ben = Console.of(gateway, make_agent(gateway, "ben"))
    act(ben, chat, "take")
    for name in ("take", "say", "hand-back", "release", "resolve", "snooze"):
        answer = act(mia, chat, name, text="x", client_id="x", reason="answered")
        assert answer.status_code == 409, name
        assert answer.json()["state"]["assignee"] == {"id": ben.agent.id, "name": "Ben"}
        assert answer.json()["detail"]


def test_passing_on_and_back_to_the_queue(gateway: Gateway, mia: Console, chat: Chat) -> None:
    """To a colleague, to nobody, to a lead."""
    ben = make_agent(gateway, "ben")
    act(mia, chat, "take")
    assert act(mia, chat, "give", 1, to=ben.id).json()["state"]["assignee"]["name"] == "Ben"
    assert act(mia, chat, "give", 2, to=mia.agent.id).status_code == 409
    console = Console.of(gateway, ben)
    assert act(console, chat, "release", 2).json()["state"]["escalated"] is False
    act(console, chat, "take", 3)
    state = act(console, chat, "release", 4, escalate=True).json()["state"]
    assert (state["speaker"], state["escalated"], state["queued_at"]) == ("queued", True, NOON.isoformat())


def test_closing_setting_aside_and_promising(gateway: Gateway, mia: Console, chat: Chat) -> None:
    """Each with its own words."""
    act(mia, chat, "take")
    until = (NOON + timedelta(days=1)).isoformat()
    assert act(mia, chat, "snooze", 1, until=until).json()["state"]["snoozed_until"] == until
    assert act(mia, chat, "snooze", 1, until=None).json()["state"]["snoozed_until"] is None
    assert act(mia, chat, "promise", 1, subject="a call", due="2026-03-26").status_code == 201
    state = act(mia, chat, "resolve", 1, reason="claim_handled").json()["state"]
    assert (state["speaker"], state["resolution"], state["assignee"]) == ("resolved", "claim_handled", None)
    assert "a call" in [promise.subject for promise in gateway.product.database.promises.open_of(chat.id)]


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("take", {}),
        ("take", {"epoch": "0"}),
        ("take", {"epoch": True}),
        ("take", {"epoch": -1}),
        ("take", {"epoch": 2**40}),
        ("give", {"epoch": 1}),
        ("give", {"epoch": 1, "to": 99}),
        ("say", {"epoch": 1, "text": "x"}),
        ("say", {"epoch": 1, "text": 5, "client_id": "m1"}),
        ("say", {"epoch": 1, "text": "x" * 4001, "client_id": "m1"}),
        ("say", {"epoch": 1, "text": " ", "client_id": "m1"}),
        ("resolve", {"epoch": 1}),
        ("resolve", {"epoch": 1, "reason": "bored"}),
        ("resolve", {"epoch": 1, "reason": ["spam"]}),
        ("snooze", {"epoch": 1, "until": "tomorrow"}),
        ("snooze", {"epoch": 1, "until": "2026-03-25T00:00:00"}),
        ("snooze", {"epoch": 1, "until": 5}),
        ("snooze", {"epoch": 1, "until": "2030-01-01T00:00:00Z"}),
        ("note", {"text": ""}),
        ("seen", {}),
        ("check", {"text": "x" * 4001}),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(mia: Console, chat: Chat, name: str, body: dict[str, Any]) -> None:
    """And changes nothing."""
    act(mia, chat, "take")
    answer = mia.post(f"/console/api/conversations/{chat.id}/{name}", json=body)
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")
    assert answer.json()["detail"]
    assert news(mia, chat)["state"]["epoch"] == 1


def test_a_body_that_is_too_large_is_not_read(mia: Console, chat: Chat) -> None:
    """However patient the server is."""
    assert act(mia, chat, "note", text="x" * 40_000).status_code == 413


def test_reading_counts_for_who_leads(gateway: Gateway, mia: Console, chat: Chat) -> None:
    """A colleague who looks in does not take the news away; nobody can read what was not said yet."""
    ben = Console.of(gateway, make_agent(gateway, "ben"))
    act(mia, chat, "take")
    unread = lambda: mia.get("/console/api/queue?view=mine").json()["rows"][0]["unread"]  # noqa: E731 - asked three times
    assert unread() == 1
    assert act(ben, chat, "seen", seq=9).status_code == 204
    assert unread() == 1
    act(mia, chat, "seen", seq=2**30)
    assert unread() == 0
    chat.send("hola?")
    chat.transcript()
    assert unread() == 1


def test_a_draft_is_looked_through(gateway: Gateway, mia: Console, chat: Chat) -> None:
    """What the case carries is not named, the rest is; nothing is sent."""
    proves(gateway, chat)
    gateway.clock.moment = ON_DAY_SIXTEEN
    console = Console.of(gateway, mia.agent)
    answer = act(console, chat, "check", text="KS1001: $15.00 fue el envío, te devolvemos $99.")
    assert answer.json() == {"unsourced": ["$99"]}
    assert chat.status() == "queued"


def test_what_the_shopper_erases_is_gone_from_the_console(gateway: Gateway, mia: Console, chat: Chat) -> None:
    """Also for who leads it."""
    act(mia, chat, "take")
    chat.call("DELETE")
    assert mia.get(f"/console/conversations/{chat.id}").status_code == 404
    assert act(mia, chat, "say", 1, text="x", client_id="m1").status_code == 404

"""What an open console hears as it happens: the queue, the conversation it looks at, and who else is there."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from gateway.board import Board, News
from gateway.console.stream import STREAMS_AN_AGENT
from helpdesk.agents import Role
from helpdesk.audit import Entry
from tests.integration.running_console import Console, make_agent
from tests.integration.running_gateway import NOON, Chat, Events, Gateway, running

NOBODY = {"viewers": [], "writing": []}


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path) as found:
        yield found


@pytest.fixture
def mia(gateway: Gateway) -> Console:
    """An agent of Kawaii Stop."""
    return Console.of(gateway)


@contextmanager
def open_console(console: Console, chat: Chat | None = None) -> Iterator[Events]:
    """Open a console, perhaps at a conversation."""
    about = f"?conversation={chat.id}" if chat else ""
    with console.web.get(f"{console.base}/console/api/events{about}", stream=True, timeout=20) as response:
        assert response.status_code == 200, response.text
        assert response.headers["content-type"].startswith("text/event-stream")
        yield Events(response)


def act(console: Console, chat: Chat, name: str, epoch: int = 0, **more: Any) -> Any:
    """Do something with a conversation."""
    return console.post(f"/console/api/conversations/{chat.id}/{name}", json={"epoch": epoch, **more})


def test_a_console_that_opens_hears_how_things_stand(gateway: Gateway, mia: Console) -> None:
    """The queue, the conversation it looks at, and that nobody else is there."""
    chat = gateway.opens()
    chat.call("POST", "/handoff")
    with open_console(mia, chat) as events:
        queue, conversation, presence = events.next(), events.next(), events.next()
    counts = {"waiting": 1, "mine": 0, "all": 1, "snoozed": 0, "resolved": 0}
    assert (queue.name, queue.data) == ("queue", {"counts": counts, "newest": chat.id, "unread": 0})
    assert conversation.name == "conversation"
    assert conversation.data == {"id": chat.id, "speaker": "queued", "epoch": 0, "last_seq": 1, "assignee": None}
    assert (presence.name, presence.data) == ("presence", NOBODY)


def test_who_begins_to_wait_is_heard_of_at_once(gateway: Gateway, mia: Console) -> None:
    """Without asking; by the button as well as by the bot."""
    with open_console(mia) as events:
        assert events.next().data["counts"]["waiting"] == 0
        chat = gateway.opens()
        chat.call("POST", "/handoff")
        found = events.until("queue", newest=chat.id)[-1]
    assert found.data["counts"]["waiting"] == 1


def test_an_act_of_a_colleague_is_heard_of_at_once(gateway: Gateway, mia: Console) -> None:
    """In the queue and in the conversation."""
    ben = Console.of(gateway, make_agent(gateway, "ben"))
    chat = gateway.opens()
    chat.call("POST", "/handoff")
    with open_console(mia, chat) as events:
        events.until("presence")
        act(ben, chat, "take")
        found = events.until("conversation", speaker="agent")[-1]
        assert found.data["assignee"] == {"id": ben.agent.id, "name": "Ben"}
        events.until("queue", newest=None)


def test_what_the_shopper_and_the_bot_say_is_heard_of(gateway: Gateway, mia: Console) -> None:
    """That it was said; what it was, the console asks for itself."""
    chat = gateway.opens()
    with open_console(mia, chat) as events:
        events.until("presence")
        chat.send("a secret matter")
        found = events.until("conversation", last_seq=2)
    assert "secret" not in str(found)


def test_a_note_is_heard_of_though_it_changes_no_message(gateway: Gateway, mia: Console) -> None:
    """The same state is told once more."""
    ben = Console.of(gateway, make_agent(gateway, "ben"))
    chat = gateway.opens()
    with open_console(mia, chat) as events:
        first = events.until("conversation")[-1]
        events.until("presence")
        act(ben, chat, "note", text="look here")
        assert events.until("conversation")[-1].data == first.data


def test_colleagues_see_who_looks_and_who_writes(gateway: Gateway, mia: Console) -> None:
    """And when they leave; nobody sees themselves."""
    ben = Console.of(gateway, make_agent(gateway, "ben"))
    chat = gateway.opens()
    with open_console(mia, chat) as events:
        events.until("presence", **NOBODY)
        with open_console(ben, chat) as others:
            assert others.until("presence")[-1].data == {"viewers": ["Mia"], "writing": []}
            events.until("presence", viewers=["Ben"], writing=[])
            assert act(ben, chat, "writing").status_code == 204
            events.until("presence", viewers=["Ben"], writing=["Ben"])
            state = mia.get(f"/console/api/conversations/{chat.id}").json()["state"]
            assert (state["viewers"], state["writing"]) == (["Ben"], ["Ben"])
        events.until("presence", **NOBODY)


def test_two_tabs_of_one_agent_are_one_agent(gateway: Gateway, mia: Console) -> None:
    """Who closes one of them still looks."""
    ben = Console.of(gateway, make_agent(gateway, "ben"))
    chat = gateway.opens()
    with open_console(ben, chat) as others, open_console(mia, chat):
        with open_console(mia, chat) as second:
            assert second.until("presence")[-1].data == {"viewers": ["Ben"], "writing": []}
        others.until("presence", viewers=["Mia"])
        assert gateway.state.board.viewers(chat.id, ben.agent.id) == ["Mia"]


def test_other_shops_are_not_heard_of(gateway: Gateway, mia: Console) -> None:
    """Neither in counts nor as a conversation."""
    theirs = gateway.opens("kpop2")
    assert mia.get(f"/console/api/events?conversation={theirs.id}").status_code == 404
    assert mia.get("/console/api/events?conversation=nobody").status_code == 404
    with open_console(mia) as events:
        events.next()
        theirs.call("POST", "/handoff")
        ours = gateway.opens()
        ours.call("POST", "/handoff")
        assert {one.data["newest"] for one in events.until("queue", newest=ours.id)} <= {None, ours.id}


def test_an_open_console_shows_that_its_agent_is_there(gateway: Gateway, mia: Console) -> None:
    """As soon as it is opened."""
    with open_console(mia) as events:
        events.next()
        found = gateway.product.database.agents.by_id(mia.agent.id)
        assert found is not None
        assert found.seen_at == NOON


def test_the_stream_of_who_is_signed_out_ends(gateway: Gateway, mia: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the next heartbeat."""
    monkeypatch.setattr("gateway.console.stream.HEARTBEAT", 0.05)
    with open_console(mia) as events:
        events.next()
        mia.post("/console/sign-out")
        with pytest.raises(EOFError):
            events.until("never")


def test_the_stream_of_a_login_that_is_switched_off_ends(gateway: Gateway, mia: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has to wait until a session is over."""
    monkeypatch.setattr("gateway.console.stream.HEARTBEAT", 0.05)
    make_agent(gateway, "olga", {"kawaii_stop": Role.OWNER})
    with open_console(mia) as events:
        events.next()
        gateway.product.database.agents.switch(mia.agent.id, [Entry("olga", "agent.off")], NOON, active=False)
        with pytest.raises(EOFError):
            events.until("never")


def test_what_another_process_changes_is_found_after_a_quiet_while(gateway: Gateway, mia: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody announces it here."""
    monkeypatch.setattr("gateway.console.stream.HEARTBEAT", 0.05)
    chat = gateway.opens()
    with open_console(mia, chat) as events:
        events.until("presence")
        gateway.product.handling.take_over(mia.agent, chat.id, 0)
        found = events.until("conversation", speaker="agent")
    assert {one.name for one in found} >= {"conversation"}


def test_a_conversation_that_is_erased_is_told_as_gone(gateway: Gateway, mia: Console) -> None:
    """Its page then says so."""
    chat = gateway.opens()
    with open_console(mia, chat) as events:
        events.until("presence")
        chat.call("DELETE")
        assert events.until("conversation", speaker=None)[-1].data["id"] == chat.id


def test_too_many_tabs_are_refused(gateway: Gateway, mia: Console) -> None:
    """Each holds a connection; those of colleagues do not count."""
    ben = Console.of(gateway, make_agent(gateway, "ben"))
    with ExitStack() as tabs:
        opened = [tabs.enter_context(open_console(mia)) for _ in range(STREAMS_AN_AGENT)]
        for events in opened:
            events.next()
        refused = mia.get("/console/api/events")
        assert (refused.status_code, refused.headers["retry-after"]) == (429, "15")
        tabs.enter_context(open_console(ben)).next()


def test_a_console_that_is_closed_leaves_nothing_behind(gateway: Gateway, mia: Console) -> None:
    """No seat, nobody who listens."""
    with open_console(mia, gateway.opens()) as events:
        events.next()
        assert len(gateway.state.board) == 1
    for _ in range(500):
        if len(gateway.state.board) == 0 and len(gateway.state.crowd) == 0:
            return
        time.sleep(0.02)
    raise AssertionError("a closed console keeps its seat")


# -- the board alone -----------------------------------------------------------------------------


def test_news_that_come_together_are_heard_together() -> None:
    """And are forgotten when they were heard."""

    async def hears() -> tuple[News, News, News]:
        """Hear three times."""
        board = Board()
        with board.seat(1, "Mia", "c1") as seat:
            first = await seat.news(1)
            board.tell("c1")
            board.tell("c2")
            return first, await seat.news(1), await seat.news(0)

    assert asyncio.run(hears()) == (News.EVERYTHING, News.QUEUE | News.CONVERSATION, News.NOTHING)


def test_who_stops_pressing_keys_stops_writing(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a while, or at once with what they send; a further key lengthens it."""
    monkeypatch.setattr("gateway.board.WRITING_SECONDS", 0.01)

    async def writes() -> list[list[str]]:
        """Write, stop, write again and send."""
        board = Board()
        with board.seat(2, "Ben", "c1") as seat:
            board.writes(1, "Mia", "c1")
            board.writes(1, "Mia", "c1")
            seen = [list(board.writing("c1", 2)), list(board.writing("c1", 1)), list(board.writing("c2", 2))]
            await seat.news(0)
            await seat.news(5)
            seen.append(list(board.writing("c1", 2)))
            board.writes(1, "Mia", "c1")
            board.rests(1, "c1")
            return [*seen, list(board.writing("c1", 2))]

    assert asyncio.run(writes()) == [["Mia"], [], [], [], []]

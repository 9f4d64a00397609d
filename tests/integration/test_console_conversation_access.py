"""Who may read and act on a conversation in the console: those who serve its shop, from a page of the console."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gateway.console import acts
from helpdesk.agents import Role
from tests.integration.running_console import Console, make_agent
from tests.integration.running_gateway import Chat, Gateway, running

READS = (
    "/console/conversations/{id}",
    "/console/conversations/{id}/dossier",
    "/console/api/conversations/{id}",
    "/console/api/conversations/{id}/canned",
)
ACTS = ("take", "give", "say", "hand-back", "release", "resolve", "snooze", "note", "seen", "writing", "check", "promise")
WHOLE: dict[str, Any] = {
    "epoch": 0,
    "to": 1,
    "text": "hello",
    "client_id": "m1",
    "reason": "answered",
    "until": None,
    "seq": 1,
    "subject": "a call",
    "due": "2026-03-26",
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
    opened = gateway.opens()
    opened.send("where is it?")
    opened.transcript()
    opened.call("POST", "/handoff")
    return opened


@pytest.mark.parametrize("path", READS)
def test_conversations_of_other_shops_are_not_there_to_read(gateway: Gateway, chat: Chat, path: str) -> None:
    """The same answer as for one that never was, or was erased."""
    stranger = Console.of(gateway, make_agent(gateway, "kim", {"kpop2": Role.OWNER}))
    told = [stranger.get(path.format(id=one)) for one in (chat.id, "nobody")]
    assert [answer.status_code for answer in told] == [404, 404]
    assert told[0].text.replace(chat.id, "nobody") == told[1].text


@pytest.mark.parametrize("name", ACTS)
def test_conversations_of_other_shops_are_not_there_to_act_on(gateway: Gateway, chat: Chat, name: str) -> None:
    """And nothing happens in them."""
    stranger = Console.of(gateway, make_agent(gateway, "kim", {"kpop2": Role.OWNER}))
    before = chat.news()
    told = [stranger.post(f"/console/api/conversations/{one}/{name}", json=WHOLE) for one in (chat.id, "nobody")]
    assert [answer.status_code for answer in told] == [404, 404]
    assert told[0].json() == told[1].json()
    assert chat.news() == before


@pytest.mark.parametrize("name", ACTS)
def test_no_act_without_the_token_of_the_page(mia: Console, chat: Chat, name: str) -> None:
    """Another site's page does not have it."""
    answer = mia.call("POST", f"/console/api/conversations/{chat.id}/{name}", json=WHOLE)
    assert answer.status_code == 403
    assert mia.call("GET", f"/console/api/conversations/{chat.id}/{name}").status_code == 404


def test_every_act_has_been_tried() -> None:
    """A new one is added to the list above."""
    assert set(acts._ACTS) < set(ACTS)

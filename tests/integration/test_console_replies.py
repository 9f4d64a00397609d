"""The page of canned replies over HTTP: everybody reads, leads write."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from helpdesk.agents import Role
from tests.integration.running_console import Console, make_agent
from tests.integration.running_gateway import Gateway, running

PAGE = "/console/replies"


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path) as found:
        yield found


@pytest.fixture
def lea(gateway: Gateway) -> Console:
    """A lead of Kawaii Stop."""
    return Console.of(gateway, make_agent(gateway, "lea", {"kawaii_stop": Role.LEAD}))


def add(console: Console, shortcut: str = "hello", text: str = "Hello from {shop}!", shop: str = "kawaii_stop") -> int:
    """Add a reply; returns the status."""
    return console.post(PAGE, {"shop": shop, "shortcut": shortcut, "text": text}).status_code


def test_a_lead_adds_changes_and_removes(gateway: Gateway, lea: Console) -> None:
    """Each leads back to the list, which says what was done."""
    answer = lea.post(PAGE, {"shop": "kawaii_stop", "shortcut": "hello", "text": "Hello from {shop}!"})
    assert (answer.status_code, answer.headers["location"]) == (303, f"{PAGE}?done=added")
    page = lea.get(f"{PAGE}?done=added").text
    assert "The reply was added." in page
    assert "Hello from {shop}!" in page
    (kept,) = gateway.product.canned.listed(lea.agent)
    assert lea.post(f"{PAGE}/{kept.id}", {"shortcut": "bye", "text": "Bye!"}).headers["location"] == f"{PAGE}?done=changed"
    assert "/bye" in lea.get(PAGE).text
    assert lea.post(f"{PAGE}/{kept.id}/delete").headers["location"] == f"{PAGE}?done=removed"
    assert "No replies yet" in lea.get(PAGE).text


def test_what_cannot_be_kept_stays_in_the_form_with_the_reason(gateway: Gateway, lea: Console) -> None:
    """Nothing that was typed is lost."""
    for shortcut, text, reason in (
        ("two words", "Hello!", "a shortcut has"),
        ("hi", "Dear {name}", "no variable"),
        ("hi", " ", "characters"),
    ):
        answer = lea.post(PAGE, {"shop": "kawaii_stop", "shortcut": shortcut, "text": text})
        assert answer.status_code == 422
        assert reason in answer.text
        assert f'value="{shortcut}"' in answer.text
    add(lea, "one"), add(lea, "two")
    first = next(reply for reply in gateway.product.canned.listed(lea.agent) if reply.shortcut == "one")
    answer = lea.post(f"{PAGE}/{first.id}", {"shortcut": "two", "text": "Kept as typed"})
    assert answer.status_code == 422
    assert "Kept as typed" in answer.text


def test_texts_are_not_code_on_the_page(lea: Console) -> None:
    """Leads are people too."""
    add(lea, text="<b>bold</b>")
    assert "<b>bold" not in lea.get(PAGE).text


def test_an_agent_reads_and_does_not_write(gateway: Gateway, lea: Console) -> None:
    """Without forms on the page, and refused without them."""
    add(lea)
    mia = Console.of(gateway)
    page = mia.get(PAGE).text
    assert "/hello" in page
    assert "<form" not in page.partition("<main")[2]
    assert add(mia, "other") == 403


def test_replies_of_other_shops_are_not_there(gateway: Gateway, lea: Console) -> None:
    """Not to see, not to change, not to add to."""
    add(lea)
    (kept,) = gateway.product.canned.listed(lea.agent)
    stranger = Console.of(gateway, make_agent(gateway, "kim", {"kpop2": Role.OWNER}))
    assert "/hello" not in stranger.get(PAGE).text
    assert add(stranger) == 404
    for path in (f"{PAGE}/{kept.id}", f"{PAGE}/{kept.id}/delete", f"{PAGE}/999999", f"{PAGE}/{2**40}"):
        assert stranger.post(path, {"shortcut": "x", "text": "x"}).status_code == 404
    assert [reply.text for reply in gateway.product.canned.listed(lea.agent)] == ["Hello from {shop}!"]


def test_no_form_of_another_site_is_taken(lea: Console) -> None:
    """The token of the page is asked for."""
    assert lea.call("POST", PAGE, data={"shop": "kawaii_stop", "shortcut": "x", "text": "x"}).status_code == 403

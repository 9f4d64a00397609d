"""The way back from a mail: a token opens its conversation for as long as it lasts, and everything else is told alike."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import requests

from helpdesk.services.resuming import LASTS
from tests.integration.running_gateway import Chat, Gateway, running

_SECONDS = 10


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path) as found:
        yield found


def exchange(gateway: Gateway, token: object, **headers: str) -> requests.Response:
    """Exchange a token."""
    return requests.post(f"{gateway.url}/api/v1/resume", json={"token": token}, headers=headers, timeout=_SECONDS)


def link(gateway: Gateway, chat: Chat) -> str:
    """Return the token of a link that leaves now."""
    url, _ = gateway.product.resuming.link("kawaii_stop", chat.id, gateway.clock.now())
    return url.partition("#")[2]


def test_a_link_opens_its_conversation_with_all_that_was_said(gateway: Gateway) -> None:
    """As if it had never been left; it can be used again."""
    chat = gateway.opens()
    chat.send("hello")
    said = chat.transcript()
    for _ in range(2):
        answer = exchange(gateway, link(gateway, chat))
        assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
        found = answer.json()
        assert (found["id"], found["shop"]) == (chat.id, "kawaii_stop")
        assert Chat(gateway.url, found["id"], found["token"]).transcript() == said


def test_a_wrong_an_old_and_an_erased_one_are_told_alike(gateway: Gateway) -> None:
    """Nobody learns which of them it was."""
    chat, gone = gateway.opens(), gateway.opens()
    erased = link(gateway, gone)
    assert gone.call("DELETE").status_code == 204
    valid = link(gateway, chat)
    answers = [exchange(gateway, token) for token in (erased, valid[:-1] + "0", "", None, "x.y.z")]
    gateway.clock.moment += LASTS
    answers.append(exchange(gateway, valid))
    assert {(answer.status_code, answer.text) for answer in answers} == {(404, answers[0].text)}
    gateway.clock.moment -= timedelta(seconds=1)
    assert exchange(gateway, valid).status_code == 200


@pytest.mark.parametrize("body", [b"", b"[]", b'{"token": 7}', b'{"token": "' + b"x" * 2000 + b'"}', b"\xff"])
def test_what_is_no_request_is_refused(gateway: Gateway, body: bytes) -> None:
    """Before anything is looked up."""
    answer = requests.post(f"{gateway.url}/api/v1/resume", data=body, timeout=_SECONDS)
    assert answer.status_code == 422


def test_only_pages_that_may_talk_to_the_shop_are_given_the_key(gateway: Gateway) -> None:
    """Our own page may, a stranger's may not."""
    token = link(gateway, gateway.opens())
    assert exchange(gateway, token, origin=gateway.url).status_code == 200
    assert exchange(gateway, token, origin="https://elsewhere.example").status_code == 403


def test_the_page_tells_nobody_of_its_address_and_runs_nothing_of_others(gateway: Gateway) -> None:
    """Its script is a file of ours; the token never reaches the server with the page."""
    page = gateway.get("/resume/kawaii_stop")
    assert page.status_code == 200
    assert page.headers["referrer-policy"] == "no-referrer"
    assert "script-src 'self'" in page.headers["content-security-policy"]
    assert "unsafe" not in page.headers["content-security-policy"]
    assert page.text.count("<script") == 1
    script = page.text.partition('src="')[2].partition('"')[0]
    assert gateway.get(script).headers["cache-control"].endswith("immutable")
    assert gateway.get("/resume/nobody").status_code == 404


def test_the_page_speaks_the_browsers_language(gateway: Gateway) -> None:
    """As far as the shop does; a browser's store keeps the languages apart."""
    page = gateway.get("/resume/kawaii_stop", headers={"accept-language": "ar-EG,ar;q=0.9"})
    assert '<html lang="ar">' in page.text
    assert 'dir="rtl"' in page.text
    assert "accept-language" in page.headers["vary"]
    assert '<html lang="en">' in gateway.get("/resume/kawaii_stop", headers={"accept-language": "xx,*"}).text
    assert '<html lang="en">' in gateway.get("/resume/kawaii_stop").text

"""Opening a conversation, who may read it, and what a wrong request hears."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from gateway.incoming import LARGEST_BODY
from tests.integration.running_gateway import Chat, Gateway, running


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path) as found:
        yield found


def is_problem(answer: requests.Response, status: int) -> bool:
    """Tell whether an answer is a problem of this status with a sentence in it."""
    told = answer.json()
    right_type = answer.headers["content-type"] == "application/problem+json"
    return right_type and answer.status_code == told["status"] == status and len(told["detail"]) > 10 and bool(told["title"])


def opening(gateway: Gateway, **body: Any) -> requests.Response:
    """Ask for a conversation."""
    return requests.post(f"{gateway.url}/api/v1/conversations", timeout=10, **body)


def test_a_conversation_is_opened_with_a_shop(gateway: Gateway) -> None:
    """The answer holds what is needed to talk, and the language of the page is kept."""
    answer = opening(gateway, json={"shop": "kpop2", "language": "es-MX", "page_url": "https://shop.example/cart"})
    assert answer.status_code == 201
    assert answer.json()["seq"] == 0
    held = gateway.held(Chat(gateway.url, answer.json()["id"], answer.json()["token"]))
    assert (held.shop, held.language) == ("kpop2", "es")


def test_every_conversation_has_an_id_and_a_token_of_its_own(gateway: Gateway) -> None:
    """Ten shoppers share nothing."""
    chats = [gateway.opens() for _ in range(10)]
    assert len({chat.id for chat in chats}) == len({chat.token for chat in chats}) == 10


@pytest.mark.parametrize("shop", ["nobody", "\ud800", "../kpop2", "<b>"])
def test_an_unknown_shop_is_refused_with_those_there_are(gateway: Gateway, shop: str) -> None:
    """What was sent is not repeated, however odd it is."""
    answer = opening(gateway, json={"shop": shop})
    assert is_problem(answer, 422)
    assert answer.json()["detail"] == "there is no such shop; there are: kawaii_stop, kpop2"


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"null", b"5", b"\xff\xfe", b"[" * 20_000, b'{"shop": 5}', b'{"shop": ""}', b'{"shop": null}', b"{}",
     b'{"shop": "kpop2", "language": 5}', b'{"shop": "kpop2", "language": ["es"]}', b'{"shop": "kpop2", "page_url": {}}',
     b'{"shop": "kpop2", "identity_token": 1}', b'{"shop": "' + b"x" * 201 + b'"}'],
)  # fmt: skip
def test_a_body_that_is_no_opening_is_refused(gateway: Gateway, body: bytes) -> None:
    """Whatever arrives, the answer is a sentence and not a fault."""
    assert is_problem(opening(gateway, data=body), 422)


def test_a_body_too_large_is_refused(gateway: Gateway) -> None:
    """Also one that does not say how large it is."""
    assert is_problem(opening(gateway, data=b'{"shop": "' + b"x" * LARGEST_BODY + b'"}'), 413)
    assert is_problem(opening(gateway, data=(b"x" * 1024 for _ in range(40))), 413)


def test_a_wrong_method_hears_which_are_right(gateway: Gateway) -> None:
    """`Allow` names all methods of an address, also where two share it."""
    chat = gateway.opens()
    answer = gateway.get("/api/v1/conversations")
    assert is_problem(answer, 405)
    assert answer.headers["allow"] == "POST"
    answer = chat.call("PUT", "/messages")
    assert is_problem(answer, 405)
    assert set(answer.headers["allow"].split(", ")) == {"GET", "HEAD", "POST"}


@pytest.mark.parametrize("path", ["/nothing", "/api/v1/conversations/", "/api/v1/conversations/x/nothing", "/docs", "/%00"])
def test_an_unknown_address_is_a_problem_too(gateway: Gateway, path: str) -> None:
    """Never a page, never a redirect."""
    assert is_problem(gateway.get(path), 404)


ROUTES = [
    ("POST", "/messages"),
    ("GET", "/messages"),
    ("GET", "/events"),
    ("POST", "/handoff"),
    ("POST", "/feedback"),
    ("DELETE", ""),
]


@pytest.mark.parametrize(("method", "path"), ROUTES)
def test_a_token_opens_its_own_conversation_only(gateway: Gateway, method: str, path: str) -> None:
    """A stranger's token, no token, a wrong id and a wrong scheme all hear the very same words."""
    mine, other = gateway.opens(), gateway.opens()
    wrong = [
        Chat(gateway.url, mine.id, other.token),
        Chat(gateway.url, mine.id, ""),
        Chat(gateway.url, mine.id, "\xe9"),
        Chat(gateway.url, "no-such-id", mine.token),
        Chat(gateway.url, "%F0%9F%98%80%00", mine.token),
    ]
    answers = [chat.call(method, path, json={}) for chat in wrong]
    answers.append(requests.request(method, f"{mine.url}{path}", headers={"Authorization": f"Basic {mine.token}"}, timeout=10))
    answers.append(requests.request(method, f"{mine.url}{path}?token={mine.token}", timeout=10))
    assert all(is_problem(answer, 401) for answer in answers)
    assert {answer.text for answer in answers} == {answers[0].text}
    assert {answer.headers["www-authenticate"] for answer in answers} == {"Bearer"}
    assert mine.transcript() == other.transcript() == []


def test_a_token_for_an_id_that_was_never_stored_opens_nothing(gateway: Gateway) -> None:
    """Not even a right token makes a conversation."""
    chat = Chat(gateway.url, "made-up", gateway.state.tokens.issue("made-up"))
    assert is_problem(chat.send("hi"), 401)


def test_every_response_carries_the_security_headers(gateway: Gateway) -> None:
    """Successes, problems and text alike, and the server does not say what it is."""
    chat = gateway.opens()
    answers = [gateway.get("/healthz"), gateway.get("/nothing"), gateway.get("/metrics"), chat.call("GET", "/messages"), chat.send("")]
    for answer in answers:
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["cross-origin-resource-policy"] == answer.headers["cross-origin-opener-policy"] == "same-origin"
        assert "camera=()" in answer.headers["permissions-policy"]
        assert "strict-transport-security" not in answer.headers
        assert "server" not in answer.headers


def test_a_browser_that_came_over_tls_is_told_to_stay_there(gateway: Gateway) -> None:
    """The proxy in front says so."""
    answer = gateway.get("/healthz", headers={"X-Forwarded-Proto": "https"})
    assert answer.headers["strict-transport-security"] == "max-age=31536000"


def test_a_fault_inside_tells_nothing_and_logs_no_word_of_the_shopper(
    gateway: Gateway, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """A broken database, whose own messages quote what was to be stored, is an apology outside and a name inside."""
    chat = gateway.opens()
    with gateway.product.database.conversations._transactions.writing() as connection:
        connection.exec_driver_sql("ALTER TABLE messages RENAME TO gone")
    answer = chat.send("my address is 5 Plum Street, ana@example.com")
    assert is_problem(answer, 500)
    logged = "".join(capfd.readouterr()) + caplog.text
    assert "OperationalError" in logged
    for private in ("Plum", "ana@example.com", "Traceback"):
        assert private not in logged + answer.text

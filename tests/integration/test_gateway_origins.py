"""Which pages may talk to the gateway, and what browsers are told about it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import requests

from helpdesk.bootstrap import Product
from helpdesk.embedding import Web
from tests.integration.running_gateway import Chat, Gateway, running

KAWAII, KPOP, STRANGER = "https://kawaii.example", "https://kpop.example", "https://evil.example"
PREFLIGHT = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization, content-type"}


def with_pages(product: Product) -> Product:
    """Give each shop a page of its own."""
    origins = {"kawaii_stop": KAWAII, "kpop2": KPOP}
    return replace(product, shops={shop.id: replace(shop, web=Web((origins[shop.id],))) for shop in product.shops.values()})


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway of two shops with pages."""
    with running(tmp_path, changed=with_pages) as found:
        yield found


def opening(gateway: Gateway, origin: str | None, shop: str = "kawaii_stop", **more: str) -> requests.Response:
    """Ask for a conversation from a page."""
    headers = {**({} if origin is None else {"Origin": origin}), **more}
    return requests.post(f"{gateway.url}/api/v1/conversations", json={"shop": shop}, headers=headers, timeout=10)


def opened(gateway: Gateway, origin: str) -> Chat:
    """Open a conversation with Kawaii Stop from a page."""
    answer = opening(gateway, origin)
    assert answer.status_code == 201
    return Chat(gateway.url, answer.json()["id"], answer.json()["token"])


def is_refused(answer: requests.Response) -> bool:
    """Tell whether a page was refused with a problem that says where to look."""
    return answer.status_code == answer.json()["status"] == 403 and "web.origins" in answer.json()["detail"]


def test_the_shops_own_page_may_talk_and_its_browser_hands_it_the_answers(gateway: Gateway) -> None:
    """Also refusals and the time to wait, and never in another origin's name."""
    chat = opened(gateway, KAWAII)
    answers = [
        chat.send("hi", headers={"Origin": KAWAII}),
        chat.call("GET", "/messages", headers={"Origin": KAWAII}),
        Chat(gateway.url, chat.id, "wrong").call("GET", "/messages", headers={"Origin": KAWAII}),
        requests.get(f"{gateway.url}/api/nothing", headers={"Origin": KAWAII}, timeout=10),
    ]
    assert [answer.status_code for answer in answers] == [202, 200, 401, 404]
    for answer in answers:
        assert answer.headers["access-control-allow-origin"] == KAWAII
        assert answer.headers["access-control-expose-headers"] == "retry-after"
        assert answer.headers["vary"] == "Origin"
        assert "access-control-allow-credentials" not in answer.headers


def test_events_are_streamed_to_the_shops_page(gateway: Gateway) -> None:
    """The stream is a cross-origin request like any other."""
    chat = opened(gateway, KAWAII)
    with chat.call("GET", "/events", headers={"Origin": KAWAII}, stream=True) as answer:
        assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (200, KAWAII)


@pytest.mark.parametrize("origin", [STRANGER, "null", f"{KAWAII}.evil.example", f"{KAWAII}/", "HTTPS://KAWAII.EXAMPLE", "", "x" * 500])
def test_any_other_page_is_refused(gateway: Gateway, origin: str) -> None:
    """It opens nothing, sends nothing, and its browser is told of nothing it may read."""
    chat = opened(gateway, KAWAII)
    for answer in (opening(gateway, origin), chat.send("hi", headers={"Origin": origin}), chat.call("DELETE", headers={"Origin": origin})):
        assert is_refused(answer)
        assert "access-control-allow-origin" not in answer.headers
        assert answer.headers["vary"] == "Origin"
    assert chat.transcript() == []


def test_a_page_of_one_shop_opens_no_conversation_with_the_other(gateway: Gateway) -> None:
    """It may read why not."""
    answer = opening(gateway, KPOP)
    assert is_refused(answer)
    assert answer.headers["access-control-allow-origin"] == KPOP


@pytest.mark.parametrize(
    ("method", "path"), [("POST", "/messages"), ("GET", "/messages"), ("GET", "/events"), ("POST", "/handoff"), ("DELETE", "")]
)
def test_a_page_of_another_shop_cannot_use_a_conversation_even_with_its_token(gateway: Gateway, method: str, path: str) -> None:
    """The conversation remembers its shop. A wrong token is a wrong token wherever it comes from."""
    chat = opened(gateway, KAWAII)
    assert is_refused(chat.call(method, path, headers={"Origin": KPOP}, json={}))
    assert Chat(gateway.url, chat.id, "wrong").call(method, path, headers={"Origin": KPOP}, json={}).status_code == 401
    assert chat.transcript() == []


def test_a_request_that_comes_from_no_page_passes(gateway: Gateway) -> None:
    """A shop's server and the terminal send no origin."""
    answer = opening(gateway, None)
    assert answer.status_code == 201
    assert answer.headers["vary"] == "Origin"
    assert "access-control-allow-origin" not in answer.headers


def test_the_gateways_own_pages_may_talk_for_every_shop(gateway: Gateway) -> None:
    """The FAQ and demo pages, also behind a proxy that ends TLS, whether it says so or not."""
    host = gateway.url.removeprefix("http://")
    for shop in ("kawaii_stop", "kpop2"):
        assert opening(gateway, gateway.url, shop).status_code == 201
        assert opening(gateway, f"https://{host}", shop).status_code == 201
        assert opening(gateway, f"https://{host}", shop, **{"X-Forwarded-Proto": "https"}).status_code == 201
    assert is_refused(opening(gateway, gateway.url, **{"X-Forwarded-Proto": "https"}))


def test_a_browser_that_asks_first_is_told_what_is_allowed(gateway: Gateway) -> None:
    """For the pages of any shop, since it does not say which one; others are refused."""
    url = f"{gateway.url}/api/v1/conversations"
    for origin in (KAWAII, KPOP, gateway.url):
        answer = requests.options(url, headers={"Origin": origin, **PREFLIGHT}, timeout=10)
        assert (answer.status_code, answer.content) == (204, b"")
        assert answer.headers["access-control-allow-origin"] == origin
        assert {"GET", "POST", "DELETE"} == set(answer.headers["access-control-allow-methods"].split(", "))
        assert {"authorization", "content-type", "last-event-id"} == set(answer.headers["access-control-allow-headers"].split(", "))
        assert int(answer.headers["access-control-max-age"]) > 0
    refused = requests.options(url, headers={"Origin": STRANGER, **PREFLIGHT}, timeout=10)
    assert is_refused(refused)
    assert "access-control-allow-methods" not in refused.headers


def test_the_widgets_files_are_for_the_shops_pages(gateway: Gateway) -> None:
    """A module script is loaded across origins only with leave; a stranger's page gets the file without it."""
    for origin, allowed in ((KAWAII, KAWAII), (gateway.url, gateway.url), (STRANGER, None)):
        answer = gateway.get("/widget.js", headers={"Origin": origin})
        assert answer.status_code in {200, 404}  # as far as there is a widget
        assert answer.headers.get("access-control-allow-origin") == allowed
        assert "Origin" in answer.headers["vary"]
        assert answer.headers["cross-origin-resource-policy"] == "cross-origin"


def test_other_addresses_are_not_for_other_pages(gateway: Gateway) -> None:
    """FAQ pages and figures are read where they are."""
    for path in ("/faq/kawaii_stop", "/metrics", "/healthz"):
        answer = gateway.get(path, headers={"Origin": KAWAII})
        assert answer.status_code == 200
        assert "access-control-allow-origin" not in answer.headers
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"

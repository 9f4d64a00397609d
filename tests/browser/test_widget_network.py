"""The chat when the network, the gateway or something on the way fails: nothing is lost, nothing comes twice."""

from typing import Any

import pytest

from tests.browser.conftest import Enters
from tests.browser.shopper import Shopper
from tests.integration.running_gateway import Gateway

pytestmark = pytest.mark.browser
SHOP = "/shop/kpop2"
MESSAGES, EVENTS = "**/api/v1/conversations/*/messages", "**/api/v1/conversations/*/events"


@pytest.fixture
def shopper(gateway: Gateway, enters: Enters) -> Shopper:
    """A shopper who has been answered once."""
    found = enters(gateway.url).goes_to(SHOP).opens()
    found.asks("one")
    found.reads("You said: one")
    return found


def offline(shopper: Shopper, *, really: bool) -> None:
    """Take the browser off the network, or back."""
    shopper.page.context.set_offline(really)


def said(*texts: str) -> list[str]:
    """Return the transcript in which each of these was said and answered."""
    return [line for text in texts for line in (f"shopper: {text}", f"bot: You said: {text}")]


def test_what_is_written_offline_is_sent_later_in_order_and_once(gateway: Gateway, shopper: Shopper) -> None:
    """A banner says so, also to a screen reader; the messages wait and are shown as waiting."""
    offline(shopper, really=True)
    shopper.asks("two")
    shopper.asks("three")
    shopper.banner.get_by_text("You are offline.").wait_for()
    assert shopper.transcript() == [*said("one"), "unsent: two", "unsent: three"]
    assert "You are offline. What you write is kept and sent later." in shopper.heard()
    offline(shopper, really=False)
    shopper.reads("You said: three")
    assert gateway.engine.heard == ["one", "two", "three"]
    assert sorted(shopper.transcript()) == sorted(said("one", "two", "three"))
    assert shopper.banner.is_hidden()


def test_what_was_not_sent_is_sent_from_the_next_page(gateway: Gateway, shopper: Shopper) -> None:
    """The tab was closed while the gateway could not be reached."""
    shopper.page.route(MESSAGES, lambda route: route.abort())
    shopper.asks("two")
    shopper.banner.get_by_text("The chat cannot be reached at the moment.").wait_for()
    shopper.page.unroute_all(behavior="ignoreErrors")
    shopper.goes_to("/faq/kpop2")
    shopper.reads("You said: two")
    assert shopper.transcript() == said("one", "two")


def test_a_message_whose_receipt_was_lost_is_not_said_twice(gateway: Gateway, shopper: Shopper) -> None:
    """The gateway took it, its answer did not come through: the same message is sent again, and nothing is doubled."""
    lost: list[str] = []

    def lose(route: Any) -> None:
        route.fetch() if not lost else None
        lost.append(route.request.post_data)
        route.abort() if len(lost) == 1 else route.continue_()

    shopper.page.route(MESSAGES, lose)
    shopper.asks("two")
    shopper.reads("You said: two")
    shopper.page.wait_for_function("() => !JSON.parse(Object.values(localStorage)[0]).queue.length")
    assert shopper.transcript() == said("one", "two")
    assert gateway.engine.heard == ["one", "two"]


def test_too_many_messages_wait_as_long_as_they_are_told_to(gateway: Gateway, shopper: Shopper) -> None:
    """The gateway says how long; the shopper sees why."""
    answers = iter([429, 429])

    def refuse(route: Any) -> None:
        status = next(answers, None)
        if status is None:
            route.continue_()
            return
        route.fulfill(status=status, headers={"retry-after": "1", "content-type": "application/problem+json"}, body="{}")

    shopper.page.route(MESSAGES, refuse)
    shopper.asks("two")
    shopper.banner.get_by_text("That was a lot at once.").wait_for()
    shopper.reads("You said: two")
    assert shopper.transcript() == said("one", "two")


def test_a_message_that_is_refused_stands_in_no_other_s_way(gateway: Gateway, shopper: Shopper) -> None:
    """It is shown as refused and can be discarded; the next one is sent."""
    refused = {"status": 422, "headers": {"content-type": "application/problem+json"}, "body": "{}"}
    shopper.page.route(MESSAGES, lambda route: route.fulfill(**refused), times=1)
    shopper.asks("two")
    shopper.asks("three")
    shopper.reads("You said: three")
    assert "refused: two" in shopper.transcript()
    shopper.presses("Discard")
    assert shopper.transcript() == said("one", "three")


def test_without_streams_the_widget_asks_again_and_again(gateway: Gateway, enters: Enters) -> None:
    """An old browser, say."""
    shopper = enters(gateway.url)
    shopper.page.add_init_script("delete window.TextDecoderStream")
    asked: list[str] = []
    shopper.page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    shopper.goes_to(SHOP).opens()
    for text in ("one", "two"):
        shopper.asks(text)
        shopper.reads(f"You said: {text}")
    assert shopper.transcript() == said("one", "two")
    assert "events" not in asked
    assert any(one.startswith("messages?after=") and one.endswith("wait=20") for one in asked)


def test_where_something_holds_streams_back_the_widget_asks_instead(gateway: Gateway, shopper: Shopper) -> None:
    """A proxy that passes nothing on until the stream ends."""
    shopper.page.route(EVENTS, lambda _: None)
    shopper.goes_to(SHOP)
    shopper.asks("two")
    shopper.reads("You said: two")
    assert shopper.transcript() == said("one", "two")


def test_the_chat_appears_later_where_it_cannot_be_loaded_at_first(gateway: Gateway, enters: Enters) -> None:
    """The page is as it is without the chat, and says nothing of it."""
    shopper = enters(gateway.url)
    shopper.page.clock.install()
    shopper.page.route("**/widget/strings/**", lambda route: route.abort(), times=1)
    shopper.page.goto(f"{gateway.url}{SHOP}")
    shopper.page.wait_for_function("() => customElements.get('shop-chat')")
    shopper.page.clock.run_for(1000)
    assert shopper.launcher.count() == 0
    shopper.page.clock.run_for(20_000)
    shopper.launcher.wait_for()


def test_a_sign_in_that_has_run_out_keeps_nobody_from_asking(gateway: Gateway, enters: Enters) -> None:
    """The shop's page says who is signed in; when the gateway does not take that, the conversation begins without it."""
    shopper = enters(gateway.url).goes_to(SHOP)
    shopper.chat.evaluate("chat => chat.setAttribute('identity-token', 'of yesterday')")
    openings: list[dict[str, Any]] = []

    def refuse(route: Any) -> None:
        openings.append(route.request.post_data_json)
        if "identity_token" in openings[-1]:
            route.fulfill(status=401, headers={"content-type": "application/problem+json"}, body="{}")
        else:
            route.continue_()

    shopper.page.route("**/api/v1/conversations", refuse)
    shopper.opens().asks("one")
    shopper.reads("You said: one")
    begun = {"shop": "kpop2", "language": "en", "page_url": f"{gateway.url}{SHOP}"}
    assert openings == [{**begun, "identity_token": "of yesterday"}, begun]

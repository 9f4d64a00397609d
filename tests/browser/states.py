"""All states of the chat, one after the other: for the tests that look at each, and for pictures of them."""

from collections.abc import Iterator
from dataclasses import replace

from helpdesk.bootstrap import Product
from helpdesk.conversations import Speaker
from tests.browser.answers import SECTION
from tests.browser.shopper import Shopper
from tests.integration.running_gateway import NOON, Gateway

SIZES = {"desktop": (1280, 800), "phone": (320, 640)}


def states(gateway: Gateway, shopper: Shopper) -> Iterator[str]:
    """Take a shopper through all states of the chat, naming each."""
    yield "closed"
    shopper.opens()
    yield "open"
    shopper.asks("late")
    shopper.panel.get_by_role("button", name=f"Sources: {SECTION}").click()
    shopper.presses("Show all scans")
    shopper.presses("Helpful")
    yield "answered, with card, source and choices"
    shopper.presses("Delete this chat")
    yield "deleting"
    shopper.presses("Keep")
    shopper.page.context.set_offline(True)
    shopper.asks("still there?")
    shopper.banner.wait_for()
    yield "offline"
    shopper.page.context.set_offline(False)
    shopper.reads("Yes: you may ask", times=2)
    shopper.page.route("**/api/v1/**", lambda route: route.abort())
    shopper.panel.get_by_role("button", name="Not helpful").last.click()
    shopper.banner.get_by_text("cannot be reached").wait_for()
    yield "unreachable"
    shopper.page.unroute_all(behavior="ignoreErrors")
    shopper.presses("Talk to a person")
    shopper.status.get_by_text("asked to join").wait_for()
    yield "a person is asked for"
    takes_over(gateway.product, shopper.stored()["id"])
    shopper.asks("hello Mia")
    shopper.status.get_by_text("A person of our team answers").wait_for()
    yield "a person answers"


def takes_over(product: Product, conversation: str) -> None:
    """Let an agent take over and greet."""
    store = product.database.conversations
    held = store.load(conversation)
    assert held
    store.save(replace(held, speaker=Speaker.AGENT, epoch=held.epoch + 1), NOON)
    store.append(conversation, "agent", "Hi, this is Mia.", NOON)

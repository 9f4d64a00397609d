"""The page of promises can be used by everybody: axe finds nothing, and a promise is dropped with the keyboard alone."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from helpdesk.promises import Promise, PromiseKind
from tests.browser.agent import AgentAtBrowser
from tests.browser.conftest import AgentEnters
from tests.browser.test_widget_access import faults
from tests.integration.running_gateway import Gateway, running
from tests.integration.running_mail import with_mail
from tests.mail_server import mail_server

pytestmark = pytest.mark.browser
SIZES = {"desktop": (1280, 800), "phone": (360, 740)}


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A gateway that can send mail, to a server that refuses the first one."""
    with mail_server() as post, running(tmp_path, changed=with_mail(post)) as found:
        post.on_recipient.append("550 unknown")
        yield found


def promised(gateway: Gateway) -> None:
    """Make a promise of each kind, overdue, for today and for later, and end one."""
    now, ledger = gateway.clock.now(), gateway.product.database.promises
    for hours, kind, subject in ((-20, PromiseKind.ANSWER, "asked"), (5, PromiseKind.CLAIM, "claim 1"), (99, PromiseKind.OTHER, "x" * 200)):
        ledger.make(Promise("kawaii_stop", "one", kind, subject, now - timedelta(days=2), now + timedelta(hours=hours), "bot"))
    ended = ledger.make(
        Promise("kawaii_stop", "one", PromiseKind.OTHER, "call back", now - timedelta(days=2), now - timedelta(days=1), "mia")
    )
    assert ended.id
    ledger.end(ended.id, "mia", now, kept=False, reason="the shopper wrote that all is well")


def loses_a_mail(gateway: Gateway, mia: AgentAtBrowser) -> None:
    """Have a mail given up."""
    chat = gateway.opens()
    chat.call("POST", "/handoff")
    chat.call("POST", "/contact", json={"email": "ann@example.org"})
    epoch = gateway.product.handling.take_over(mia.console.agent, chat.id, 0).epoch
    gateway.product.handling.say(mia.console.agent, chat.id, epoch, "Hello!", "1")
    gateway.clock.moment += timedelta(minutes=2)
    for mail in gateway.product.mailing.due():
        gateway.product.mailing.deliver(mail)
    while not gateway.product.mailing.given_up(["kawaii_stop"]):
        mia.page.wait_for_timeout(50)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_page(gateway: Gateway, agents: AgentEnters, scheme: str, size: str) -> None:
    """Empty and full, on both tabs, with a form open; and nothing sticks out of the screen."""
    mia = agents("mia", SIZES[size], color_scheme=scheme)

    def looks(path: str) -> None:
        mia.goes_to(path)
        if mia.page.locator("summary").count():
            mia.page.locator("summary").first.click()
        assert faults(mia.page) == [], path
        assert mia.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path

    for path in ("promises", "promises?tab=ended"):
        looks(path)
    promised(gateway)
    loses_a_mail(gateway, mia)
    for path in ("promises", "promises?tab=ended"):
        looks(path)


def test_a_promise_is_dropped_with_the_keyboard_alone(gateway: Gateway, agents: AgentEnters) -> None:
    """The reason is asked for where the promise stands; the page then tells what was done."""
    promised(gateway)
    mia = agents("mia").goes_to("promises")
    keyboard = mia.page.keyboard
    assert "1" in mia.page.get_by_role("link", name="Promises").first.inner_text()
    mia.page.locator("summary").first.focus()
    keyboard.press("Enter")
    keyboard.press("Tab")
    keyboard.type("answered by telephone")
    keyboard.press("Enter")
    mia.page.get_by_text("The promise is dropped.").wait_for()
    mia.goes_to("promises?tab=ended")
    assert mia.page.get_by_text("answered by telephone").is_visible()

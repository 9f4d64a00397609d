"""Whoever cannot wait leaves an address in the chat, and comes back by the link of a mail: in a real browser."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.agents import Agent, Role
from helpdesk.audit import SHOPPER, Entry
from tests.browser.answers import plain
from tests.browser.conftest import Enters
from tests.browser.shopper import Shopper
from tests.browser.states import SIZES
from tests.browser.test_widget_access import faults
from tests.browser.test_widget_conversation import nudge
from tests.integration.running_console import make_agent
from tests.integration.running_gateway import Gateway, running
from tests.integration.running_mail import with_mail
from tests.mail_server import MailServer, mail_server

pytestmark = pytest.mark.browser
SHOP = "/shop/kawaii_stop"
ANN = "ann@example.org"
LABEL = "Your e-mail address"


@pytest.fixture(scope="module")
def post() -> Iterator[MailServer]:
    """A real mail server."""
    with mail_server() as found:
        yield found


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, post: MailServer) -> Iterator[Gateway]:
    """A gateway that can send mail, for all tests of this module."""
    with running(tmp_path_factory.mktemp("contact"), changed=with_mail(post)) as found:
        yield found


@pytest.fixture(scope="module")
def mia(server: Gateway) -> Agent:
    """An agent."""
    return make_agent(server, shops={"kawaii_stop": Role.LEAD})


def form(shopper: Shopper) -> Any:
    """Return the form for an address."""
    return shopper.panel.locator("form.contact")


def waits(gateway: Gateway, enters: Enters, path: str = SHOP, **context: Any) -> Shopper:
    """Have a shopper ask for a person, and wait until the form is there."""
    shopper = enters(gateway.url, **context).goes_to(path).opens()
    shopper.panel.locator(".person").click()
    form(shopper).wait_for()
    return shopper


def kept(database: SqlDatabase, conversation: str) -> str | None:
    """Return the address that is kept."""
    held = database.ownership.held(conversation)
    assert held
    return held.contact_email


def takes_over(gateway: Gateway, mia: Agent, conversation: str) -> int:
    """Have the agent lead, and return the epoch."""
    held = gateway.product.database.ownership.held(conversation)
    assert held
    return gateway.product.handling.take_over(mia, conversation, held.epoch).epoch


def test_an_address_is_left_with_the_keyboard_alone(gateway: Gateway, enters: Enters) -> None:
    """A slip is told and can be mended; what was done is read out; it can be taken back, and nothing of it is stored here."""
    shopper = waits(gateway, enters)
    keyboard, database = shopper.page.keyboard, gateway.product.database
    conversation = shopper.stored()["id"]
    shopper.panel.get_by_label(LABEL).focus()
    keyboard.type("ann@")
    keyboard.press("Enter")
    form(shopper).get_by_text("not a complete e-mail address").wait_for()
    assert "not a complete e-mail address" in shopper.heard()
    assert shopper.focused() in {"", "INPUT"}
    assert shopper.panel.get_by_label(LABEL).get_attribute("aria-invalid") == "true"
    keyboard.type("example.org")
    keyboard.press("Tab")
    assert shopper.focused() == "Answer me there"
    keyboard.press("Enter")
    form(shopper).get_by_text("will also be sent to your e-mail address").wait_for()
    assert kept(database, conversation) == ANN
    assert shopper.focused() == "Remove the address"
    assert ANN not in str(shopper.page.evaluate("JSON.stringify(localStorage)"))
    shopper.goes_to(SHOP)
    form(shopper).get_by_role("button", name="Remove the address").press("Enter")
    shopper.panel.get_by_label(LABEL).wait_for()
    assert kept(database, conversation) is None
    assert "has been removed" in shopper.heard()


def test_the_form_stands_under_the_last_invitation_and_goes_when_nobody_is_awaited(gateway: Gateway, enters: Enters, mia: Agent) -> None:
    """Whatever is said since; not while the bot speaks."""
    shopper = waits(gateway, enters)
    conversation = shopper.stored()["id"]
    shopper.asks("are you there?")
    shopper.reads("You said: are you there?")
    assert form(shopper).count() == 1
    shopper.panel.get_by_label(LABEL).fill(ANN)
    shopper.presses("Answer me there")
    form(shopper).get_by_text("will also be sent").wait_for()
    epoch = takes_over(gateway, mia, conversation)
    gateway.product.handling.hand_back(mia, conversation, epoch)
    gateway.product.database.outbox.leave(conversation, None, Entry(SHOPPER, "conversation.contact"), gateway.clock.now())
    shopper.asks("thanks")
    shopper.reads("You said: thanks")
    form(shopper).wait_for(state="hidden")
    shopper.panel.locator(".person").click()
    shopper.panel.locator("[data-invites]").nth(1).locator("form.contact").wait_for()
    assert form(shopper).count() == 1
    assert shopper.panel.get_by_label(LABEL).is_visible()


def test_what_cannot_be_stored_is_told(gateway: Gateway, enters: Enters) -> None:
    """And can be tried again."""
    shopper = waits(gateway, enters)
    shopper.page.route("**/contact", lambda route: route.abort())
    shopper.panel.get_by_label(LABEL).fill(ANN)
    shopper.presses("Answer me there")
    form(shopper).get_by_text("did not work").wait_for()
    shopper.page.unroute_all(behavior="ignoreErrors")
    shopper.presses("Answer me there")
    form(shopper).get_by_text("will also be sent").wait_for()
    assert shopper.panel.get_by_label(LABEL).count() == 0


def test_the_chat_works_without_the_form(gateway: Gateway, enters: Enters) -> None:
    """It is a part of its own, and may be missing."""
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    shopper.page.route("**/contact.js", lambda route: route.abort())
    shopper.presses("Talk to a person")
    shopper.page.get_by_text("A person has been asked to join").first.wait_for()
    shopper.asks("still here?")
    shopper.reads("You said: still here?")
    assert form(shopper).count() == 0


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_form(gateway: Gateway, enters: Enters, scheme: str, size: str) -> None:
    """Empty, wrong and done; nothing sticks out of the screen, also from right to left."""
    width, height = SIZES[size]
    shopper = waits(gateway, enters, f"{SHOP}?lang={'ar' if scheme == 'dark' else 'en'}", width=width, height=height, color_scheme=scheme)
    send = form(shopper).locator("button[type=submit]")
    for fill in ("", "ann", ANN):
        if fill:
            form(shopper).locator("input").fill(fill)
            send.click()
        if fill == ANN:
            form(shopper).locator("button.link").wait_for()
        assert faults(shopper.page) == [], fill
        assert shopper.panel.evaluate("panel => panel.scrollWidth <= panel.clientWidth"), fill


def test_what_is_on_the_screen_is_not_mailed_and_what_is_behind_others_is(
    gateway: Gateway, enters: Enters, mia: Agent, post: MailServer
) -> None:
    """One shopper looks at the chat, the other has put it away; both left an address."""
    shoppers = [waits(gateway, enters) for _ in range(2)]
    shoppers[1].presses("Minimise the chat")
    for shopper in shoppers:
        conversation = shopper.stored()["id"]
        assert gateway.product.database.outbox.leave(
            conversation, ANN, Entry(SHOPPER, "conversation.contact", "kawaii_stop", conversation), gateway.clock.now()
        )
        epoch = takes_over(gateway, mia, conversation)
        gateway.product.handling.say(mia, conversation, epoch, "It arrives on Friday.", "1")
        nudge(gateway, shopper)
    shoppers[0].reads("It arrives on Friday.")
    shoppers[1].page.get_by_role("button", name=re.compile("New messages: 2")).wait_for()
    outbox = gateway.product.database.outbox
    for _ in range(500):
        waiting = [mail.conversation_id for mail in outbox.due(gateway.clock.now() + timedelta(days=1), 9)]
        if waiting == [shoppers[1].stored()["id"]]:
            break
        shoppers[0].page.wait_for_timeout(20)
    assert waiting == [shoppers[1].stored()["id"]]
    shoppers[1].opens().reads("It arrives on Friday.")
    for _ in range(500):
        if not outbox.due(gateway.clock.now() + timedelta(days=1), 9):
            break
        shoppers[1].page.wait_for_timeout(20)
    assert not outbox.due(gateway.clock.now() + timedelta(days=1), 9)
    assert len(post) == 0


@pytest.mark.parametrize("size", SIZES)
def test_the_link_of_a_mail_opens_the_conversation_in_another_browser(gateway: Gateway, enters: Enters, size: str) -> None:
    """The chat is open with all that was said, the address bar holds no token, and the conversation goes on."""
    width, height = SIZES[size]
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    shopper.asks("one")
    shopper.reads("You said: one")
    conversation = shopper.stored()["id"]
    elsewhere = enters(gateway.url, width, height)
    _follows(gateway, elsewhere, conversation)
    elsewhere.launcher.wait_for(state="attached")
    elsewhere.reads("You said: one")
    assert elsewhere.panel.is_visible()
    assert elsewhere.page.url == f"{gateway.url}/resume/kawaii_stop"
    assert elsewhere.stored()["id"] == conversation
    assert faults(elsewhere.page) == []
    elsewhere.asks("two")
    elsewhere.reads("You said: two")
    shopper.reads("You said: two")
    elsewhere.page.reload()
    elsewhere.launcher.wait_for(state="attached")
    elsewhere.reads("You said: two")
    assert elsewhere.page.get_by_text("is open in the chat on this page").is_visible()
    elsewhere.goes_to(SHOP)
    if size == "phone":
        elsewhere.opens()
    elsewhere.reads("You said: two")


def test_an_old_link_leads_to_a_friendly_page_with_a_new_chat(gateway: Gateway, enters: Enters) -> None:
    """Nothing of the conversation is told; a question can be asked all the same."""
    shopper = enters(gateway.url)
    shopper.page.goto(f"{gateway.url}/resume/kawaii_stop#x.1.y")
    shopper.page.get_by_text("This link does not open a conversation any more.").wait_for()
    shopper.launcher.wait_for()
    assert faults(shopper.page) == []
    shopper.opens().asks("hello")
    shopper.reads("You said: hello")


def test_a_link_that_meets_a_gateway_that_is_away_can_be_tried_again(gateway: Gateway, enters: Enters) -> None:
    """Without that the mail must be looked for once more."""
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    shopper.asks("one")
    shopper.reads("You said: one")
    elsewhere = enters(gateway.url)
    elsewhere.page.route("**/api/v1/resume", lambda route: route.abort())
    _follows(gateway, elsewhere, shopper.stored()["id"])
    again = elsewhere.page.get_by_role("button", name="Try again")
    again.wait_for()
    assert faults(elsewhere.page) == []
    elsewhere.page.unroute_all(behavior="ignoreErrors")
    again.click()
    elsewhere.launcher.wait_for(state="attached")
    elsewhere.reads("You said: one")


def test_a_shoppers_own_conversation_of_before_keeps_what_is_not_sent(gateway: Gateway, enters: Enters) -> None:
    """The link's conversation takes its place, and what waited to be said is said there."""
    gateway.engine.answer = lambda text: plain(f"You said: {text}")
    first = enters(gateway.url).goes_to(SHOP).opens()
    first.asks("first")
    first.reads("You said: first")
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    shopper.asks("second")
    shopper.reads("You said: second")
    _follows(gateway, shopper, first.stored()["id"])
    shopper.launcher.wait_for(state="attached")
    shopper.reads("You said: first")
    assert "second" not in str(shopper.transcript())


def _follows(gateway: Gateway, shopper: Shopper, conversation: str) -> None:
    """Follow the link of a mail that leaves now."""
    url, _ = gateway.product.resuming.link("kawaii_stop", conversation, gateway.clock.now())
    shopper.page.goto(f"{gateway.url}/resume/{url.rpartition('/resume/')[2]}")

"""Signing in to the console, one's own account and the team page in a real browser: by keyboard, in any light, at any size."""

from collections.abc import Iterator
from typing import Any

import pyotp
import pytest

from helpdesk.agents import Agent, Role
from tests.browser.conftest import Enters
from tests.browser.test_widget_access import faults
from tests.integration.running_console import make_agent, with_cheap_passwords
from tests.integration.running_gateway import Gateway, running

pytestmark = pytest.mark.browser
SHOP = "kawaii_stop"
PHRASE, NEW_PHRASE = "seven small otters", "eight quiet herons"
SIZES = {"desktop": (1280, 800), "smallest phone": (360, 640)}


@pytest.fixture
def gateway(tmp_path: Any) -> Iterator[Gateway]:
    """A gateway of its own, with a team of three."""
    with running(tmp_path, changed=with_cheap_passwords) as found:
        make_agent(found, "mia", {SHOP: Role.AGENT}, display_name="Mia Wong")
        make_agent(found, "zoe", {SHOP: Role.LEAD, "kpop2": Role.AGENT}, display_name="Zoe of a rather long family name")
        owner = make_agent(found, "olga", {SHOP: Role.OWNER, "kpop2": Role.LEAD}, must_change=True)
        give(found, owner, PHRASE, must_change=True)
        yield found


def give(gateway: Gateway, agent: Agent, password: str, *, must_change: bool = False) -> None:
    """Give an agent a password."""
    stored = gateway.product.signing.passwords.hashed(password)
    gateway.product.database.agents.set_password(agent.id, stored, (), gateway.clock.now(), must_change=must_change)


def door(page: Any, name: str = "olga", password: str = PHRASE) -> None:
    """Type name and password, by keyboard alone: the first field has the focus already."""
    page.wait_for_function("() => document.activeElement?.id === 'name'")
    page.keyboard.type(name)
    page.keyboard.press("Tab")
    page.keyboard.type(password)
    page.keyboard.press("Enter")
    page.wait_for_load_state()


def states(gateway: Gateway, page: Any) -> Iterator[str]:
    """Go through all that the pages can look like."""
    page.goto(f"{gateway.url}/console/account")
    yield "door"
    door(page, password="wrong")
    page.get_by_role("alert").wait_for()
    yield "refused at the door"
    page.get_by_label("Password").fill(PHRASE)
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Choose your own password").wait_for()
    yield "own password"
    for label in ("New password", "The new password again"):
        page.get_by_label(label, exact=True).fill(NEW_PHRASE)
    page.keyboard.press("Enter")
    page.wait_for_url("**/console/queue")
    page.goto(f"{gateway.url}/console/account")
    yield "account"
    page.get_by_text("Switch it on").first.click()
    yield "picture for the app"
    secret = page.locator("code.secret").inner_text().replace(" ", "")
    page.get_by_label("Code").fill(pyotp.TOTP(secret).at(gateway.clock.now()))
    page.locator("#totp-password").fill(NEW_PHRASE)
    page.keyboard.press("Enter")
    page.get_by_role("status").wait_for()
    yield "second step on"
    page.goto(f"{gateway.url}/console/team")
    yield "team"
    page.get_by_text("Change Mia Wong").click()
    yield "team, one open"
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="New one-time password").first.click()
    page.get_by_role("heading", name="One-time password of mia").wait_for()
    yield "password shown once"
    page.goto(f"{gateway.url}/console/nothing-there")
    yield "nothing there"
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/console/sign-in")
    door(page, password=NEW_PHRASE)
    page.get_by_role("heading", name="Second step").wait_for()
    yield "code"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_sticks_out(gateway: Gateway, enters: Enters, scheme: str, size: str) -> None:
    """In any state of the pages."""
    width, height = SIZES[size]
    shopper = enters(gateway.url, width, height, color_scheme=scheme)
    for state in states(gateway, shopper.page):
        assert faults(shopper.page) == [], state
        assert shopper.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), state
    shopper.said[:] = [said for said in shopper.said if "status of 4" not in said]  # the browser tells of every refusal


def test_it_works_without_javascript(gateway: Gateway, enters: Enters) -> None:
    """From the door to a password of one's own."""
    page = enters(gateway.url, java_script_enabled=False).page
    page.goto(f"{gateway.url}/console/account")
    page.get_by_label("Name").fill("olga")
    page.get_by_label("Password").fill(PHRASE)
    page.get_by_role("button", name="Sign in").click()
    for label in ("New password", "The new password again"):
        page.get_by_label(label, exact=True).fill(NEW_PHRASE)
    page.get_by_role("button", name="Keep this password").click()
    page.goto(f"{gateway.url}/console/account")
    assert page.get_by_role("heading", name="My account").is_visible()


def test_a_link_of_another_site_leads_inside(gateway: Gateway, enters: Enters) -> None:
    """The browser keeps the cookie back at first; the door asks once more, and it comes."""
    mia = next(one for one in gateway.product.database.agents.all() if one.name == "mia")
    give(gateway, mia, PHRASE)
    shopper = enters(gateway.url)
    page = shopper.page
    page.goto(f"{gateway.url}/console/account")
    door(page, "mia")
    page.get_by_role("heading", name="My account").wait_for()
    elsewhere = "http://elsewhere.test/"
    page.route(elsewhere, lambda route: route.fulfill(body=f"<a href='{gateway.url}/console/account'>go</a>", content_type="text/html"))
    page.goto(elsewhere)
    page.get_by_role("link", name="go").click()
    page.get_by_role("heading", name="My account").wait_for()

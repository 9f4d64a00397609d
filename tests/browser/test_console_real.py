"""Shopper and agent before the whole product as `helpdesk up --demo` runs it: from the question to the claim that is granted."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from helpdesk.settings import Settings
from helpdesk.stack import Stack
from tests.browser.conftest import Enters
from tests.browser.shopper import Shopper

pytestmark = [pytest.mark.browser, pytest.mark.e2e, pytest.mark.timeout(400)]
PASSWORD = "a long walk by the river"


@pytest.fixture(scope="module")
def stack(browser: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """Everything with demo data, on free ports and a database of its own."""
    folder = tmp_path_factory.mktemp("desk")
    settings = replace(Settings.from_environment({}), database_url=f"sqlite:///{folder}/shop.db", state_dir=folder)
    with Stack(settings, demo=True) as running:
        yield running


@pytest.fixture
def shopper(stack: Stack, enters: Enters) -> Shopper:
    """A shopper of Kawaii Stop with the chat open."""
    return enters(str(stack.gateway_url)).goes_to("/shop/kawaii_stop?lang=es").opens()


def new_login(stack: Stack, name: str) -> str:
    """Make a lead's login on the command line, as an owner does; returns its one-time password."""
    command = [
        sys.executable,
        "-m",
        "helpdesk.cli",
        "agent",
        "add",
        name,
        "--shop",
        "kawaii_stop",
        "kpop2",
        "--role",
        "lead",
        "--display-name",
        name.title(),
    ]
    environment = {**os.environ, **stack.settings.environment()}
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)  # noqa: S603 - our own command
    found = re.search(r"^\s*(\S{12,})\s*$|password[^:]*:\s*(\S+)", told.stdout, re.MULTILINE | re.IGNORECASE)
    assert found, told.stdout
    return str(found.group(1) or found.group(2))


def sign_in(browser: Any, stack: Stack, name: str) -> Any:
    """Come for the first time: with the one-time password, which is changed at once."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(f"{stack.gateway_url}/console")
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(new_login(stack, name))
    page.get_by_role("button", name="Sign in").click()
    page.get_by_label("New password", exact=True).fill(PASSWORD)
    page.get_by_label("The new password again").fill(PASSWORD)
    page.get_by_role("button", name="Keep this password").click()
    page.wait_for_url("**/console/queue*")
    return page


def opens(agent: Any, shopper: Shopper) -> None:
    """Open the shopper's conversation from the queue, where it waits."""
    agent.locator(f'[data-rows] a[href*="{shopper.stored()["id"]}"]').first.click()


def bot_says(shopper: Shopper, number: int) -> str:
    """Wait for the bot's answer of that number and return it."""
    found = shopper.panel.locator("[data-author=bot][data-seq]").nth(number - 1)
    found.wait_for()
    return str(found.locator(".text").inner_text())


def files_a_claim(shopper: Shopper) -> None:
    """Ask for the fee of a late express parcel, prove the order, and say yes."""
    shopper.asks("mi pedido express KS1001 no ha llegado, ¿me devuelven el dinero?")
    assert "correo" in bot_says(shopper, 1)
    shopper.asks("ana@example.com")
    assert "7,50" in bot_says(shopper, 2) or "7.50" in bot_says(shopper, 2)
    shopper.asks("sí, por favor")
    assert "reclamación" in bot_says(shopper, 3)


def test_from_the_question_to_the_granted_claim_and_back_to_the_bot(browser: Any, stack: Stack, shopper: Shopper) -> None:
    """In two windows, one of them in Spanish: claim, hand-over with dossier, words both ways, approval, hand-back."""
    files_a_claim(shopper)
    agent = sign_in(browser, stack, "mia")

    # The queue shows who waits and why; the dossier has everything worked out.
    opens(agent, shopper)
    dossier = agent.locator("[data-dossier]")
    for words in ("Order KS1001", "Order proven", "Business day 15", "Español"):
        dossier.get_by_text(words).first.wait_for()
    assert "Claim 1" in dossier.inner_text()

    agent.get_by_role("button", name="Take over", exact=True).and_(agent.locator(":visible")).first.click()
    shopper.reads("Mia", times=1)
    agent.locator("[data-words]").fill("Hola Ana, lo estoy mirando.")
    agent.locator("[data-words]").press("Enter")
    shopper.reads("lo estoy mirando")
    shopper.asks("¡gracias!")
    agent.locator("[data-log]").get_by_text("¡gracias!").wait_for()
    assert shopper.panel.locator("[data-author=bot][data-seq]").count() == 3  # the bot does not talk over a person

    # The claim is granted on its own page, and the shopper reads so in Spanish, in the same window.
    talk = agent.url
    agent.goto(f"{stack.gateway_url}/console/claims/1")
    agent.get_by_role("button", name=re.compile("^Approve")).click()
    agent.get_by_text("paid in the shop").first.wait_for()
    shopper.reads("aprobad")

    # Handed back, the bot goes on in Spanish, with the right order.
    agent.goto(talk)
    agent.get_by_role("button", name="Hand back to the bot", exact=True).click()
    shopper.reads("con el pedido KS1001")
    shopper.asks("¿dónde está ahora?")
    answer = bot_says(shopper, 4)
    assert "KS1001" in answer
    assert re.search(r"tránsito|transportista|escane", answer, re.IGNORECASE)
    agent.locator("[data-leads]").get_by_text("The bot speaks").wait_for()
    agent.context.close()


def test_an_agent_whose_browser_is_killed_gives_the_place_back(browser: Any, stack: Stack, shopper: Shopper) -> None:
    """The conversation waits again, since when it waited before, and the shopper is told."""
    shopper.asks("quiero hablar con una persona")
    bot_says(shopper, 1)
    agent = sign_in(browser, stack, "zoe")
    opens(agent, shopper)
    agent.get_by_role("button", name="Take over", exact=True).and_(agent.locator(":visible")).first.click()
    shopper.reads("Zoe", times=1)
    queued = _queued_at(stack)
    agent.context.close()
    shopper.page.wait_for_function(
        "() => document.querySelector('shop-chat').shadowRoot.querySelector('.log').textContent.split('Zoe').length > 2", timeout=120_000
    )
    assert _queued_at(stack) == queued


def _queued_at(stack: Stack) -> list[Any]:
    """Since when the conversations wait that are not the bot's."""
    import sqlite3  # noqa: PLC0415 - only here

    path = stack.settings.database_url.removeprefix("sqlite:///")
    with sqlite3.connect(path) as connection:
        return connection.execute("SELECT id, queued_at FROM conversations WHERE speaker IN ('queued', 'agent') ORDER BY id").fetchall()

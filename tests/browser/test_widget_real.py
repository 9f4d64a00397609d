"""The chat against the whole product as `helpdesk up --demo` runs it."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

import pytest
import requests

from helpdesk.settings import Settings
from helpdesk.stack import Stack
from tests.browser.conftest import Enters
from tests.browser.shopper import Shopper

pytestmark = [pytest.mark.browser, pytest.mark.e2e, pytest.mark.timeout(400)]
COST = "How much does shipping cost?"


@pytest.fixture(scope="module")
def stack(browser: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """Everything with demo data, on free ports and a database of its own."""
    folder = tmp_path_factory.mktemp("real")
    settings = replace(Settings.from_environment({}), database_url=f"sqlite:///{folder}/shop.db", state_dir=folder)
    with Stack(settings, demo=True) as running:
        yield running


def enter(stack: Stack, enters: Enters, shop: str = "kawaii_stop", **context: str) -> Shopper:
    """Let a shopper in and have them open the chat."""
    assert is_up(stack)
    return enters(str(stack.gateway_url), **context).goes_to(f"/shop/{shop}").opens()


def is_up(stack: Stack) -> bool:
    """Wait until the gateway answers, for it may just be starting again."""
    for _ in range(300):
        with suppress(requests.ConnectionError):
            return requests.get(f"{stack.gateway_url}/healthz", timeout=10).ok
        time.sleep(0.1)
    return False


def answers(shopper: Shopper, number: int) -> list[str]:
    """Wait for so many answers of the bot and return them."""
    shopper.panel.locator("[data-author=bot][data-seq]").nth(number - 1).wait_for()
    return [line.removeprefix("bot: ") for line in shopper.transcript() if line.startswith("bot: ")]


def test_a_first_question_is_answered_from_the_policy(stack: Stack, enters: Enters) -> None:
    """With its source, whose sentence can be read."""
    shopper = enter(stack, enters)
    shopper.asks("What does economy shipping cost in the US?")
    assert "3.99" in answers(shopper, 1)[0]
    shopper.panel.locator(".source").first.click()
    assert "$3.99" in shopper.panel.locator("blockquote").first.inner_text()


def test_an_order_is_proven_and_its_parcel_drawn(stack: Stack, enters: Enters) -> None:
    """Number first, e-mail when it is asked for; then the parcel's card with its scans."""
    shopper = enter(stack, enters)
    shopper.asks("where is my order KS1001?")
    assert "e-mail" in answers(shopper, 1)[0]
    shopper.asks("ana@example.com")
    assert "KS1001" in answers(shopper, 2)[1]
    card = shopper.panel.locator(".card")
    card.wait_for()
    assert card.locator(".scans li").count() > 0
    assert card.locator(".bar [data-kind=window]").count() == 1
    assert card.locator(".facts li").count() >= 2


def test_a_spanish_speaker_is_spoken_to_in_spanish(stack: Stack, enters: Enters) -> None:
    """By the widget and by the bot."""
    shopper = enter(stack, enters, "kpop2?lang=es")
    assert "Hola" in shopper.panel.locator("li").first.inner_text()
    shopper.presses("¿Cuánto cuesta el envío?")
    assert "envío" in answers(shopper, 1)[0].lower()


def test_a_gateway_that_is_killed_in_mid_answer_loses_and_doubles_nothing(stack: Stack, enters: Enters) -> None:
    """Twice: each question is there once, and is answered once, in order."""
    shopper = enter(stack, enters)
    shopper.asks(COST)
    answers(shopper, 1)
    for number in (2, 3):
        shopper.asks(f"{COST} {'Really' * number}?")
        shopper.panel.locator("[data-author=shopper][data-seq]").nth(number - 1).wait_for()
        os.kill(stack.pids["gateway"], signal.SIGKILL)
        answers(shopper, number)
    assert [line.partition(":")[0] for line in shopper.transcript()] == ["shopper", "bot"] * 3
    assert all("3.99" in answer for answer in answers(shopper, 3))
    said = shopper.transcript()
    assert is_up(stack)
    shopper.goes_to("/shop/kawaii_stop")
    answers(shopper, 3)
    assert shopper.transcript() == said

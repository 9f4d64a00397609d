"""A real browser, and shoppers in it."""

import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.browser.agent import AgentAtBrowser
from tests.browser.answers import plain
from tests.browser.shopper import Shopper
from tests.integration.running_gateway import Gateway, running

# No window, no calls home.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
NAMES = ("chromium", "chromium-browser", "google-chrome")
Enters = Callable[..., Shopper]
AgentEnters = Callable[..., AgentAtBrowser]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A browser without a window."""
    playwright = pytest.importorskip("playwright.sync_api", reason="needs playwright")
    program = next((found for name in NAMES if (found := shutil.which(name))), None)
    if program is None:
        pytest.skip("needs Chromium")
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    """A gateway that runs for all tests of a module."""
    with running(tmp_path_factory.mktemp("browser")) as found:
        yield found


@pytest.fixture
def gateway(server: Gateway) -> Gateway:
    """The gateway, whose bot repeats what it hears, and has heard nothing yet."""
    server.engine.heard.clear()
    server.engine.answer = lambda text: plain(f"You said: {text}")
    return server


@pytest.fixture
def enters(browser: Any) -> Iterator[Enters]:
    """Let shoppers in, each with a browser profile of their own, on pages that may say nothing unforeseen to the console."""
    inside: list[Shopper] = []

    def enter(url: str, width: int = 1280, height: int = 800, **context: Any) -> Shopper:
        held = browser.new_context(viewport={"width": width, "height": height}, **context)
        shopper = Shopper(held.new_page(), url)
        inside.append(shopper)
        return shopper

    yield enter
    for shopper in inside:
        shopper.page.context.close()
    assert [said for shopper in inside for said in shopper.said] == []


@pytest.fixture
def agents(browser: Any, gateway: Gateway) -> Iterator[AgentEnters]:
    """Let agents into the console, each with a browser profile of their own; their pages may say nothing unforeseen either."""
    inside: list[AgentAtBrowser] = []

    def enter(name: str = "mia", size: tuple[int, int] = (1440, 900), who: dict[str, Any] | None = None, **context: Any) -> AgentAtBrowser:
        page = browser.new_context(viewport={"width": size[0], "height": size[1]}, **context).new_page()
        page.set_default_timeout(10_000)
        inside.append(AgentAtBrowser(page, gateway, name=name, **(who or {})))
        return inside[-1]

    yield enter
    for one in inside:
        one.page.context.close()
    assert [said for one in inside for said in one.said] == []

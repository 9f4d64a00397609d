"""Takes a picture of every state of the chat and of the console, by light and by dark, on large and small screens, into `screenshots/`.

The few that the agents' guide shows go to `docs/console/` as well. `scripts/screenshots.py chat` or `… console` takes the ones alone.

Needs Chromium and the libraries of the tests: `make screenshots`.
"""

# ruff: noqa: T201, INP001 - a script, and printing is what it is for

import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, product
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from playwright.sync_api import sync_playwright  # noqa: E402 - what the tests use lies beside the script's folder

from tests.browser import desk_states  # noqa: E402
from tests.browser.agent import AgentAtBrowser  # noqa: E402
from tests.browser.answers import answer  # noqa: E402
from tests.browser.conftest import ARGUMENTS, NAMES  # noqa: E402
from tests.browser.shopper import Shopper  # noqa: E402
from tests.browser.states import SIZES, states  # noqa: E402
from tests.integration.running_gateway import Gateway, running  # noqa: E402

FOLDER = ROOT / "screenshots"
SCHEMES = ("light", "dark")
# What the agents' guide shows, by the names of the pictures: its own name for it, and the part of the page.
GUIDE = ROOT / "docs" / "console"
IN_GUIDE = {
    "console-light-desktop-queue-full": ("queue", ".queue"),
    "console-light-desktop-conversation-led": ("conversation", "body"),
    "console-light-desktop-dossier-a-value-s-source": ("dossier", "[data-dossier]"),
    "console-light-desktop-a-number-without-a-source": ("composer", "[data-composer]"),
    "console-light-phone-conversation-led": ("phone", "body"),
}
# The smallest screen with three panes.
SMALLEST = {"width": 1220, "height": 640}


def main() -> int:
    """Take the pictures; 2 when there is no browser."""
    program = next((found for name in NAMES if (found := shutil.which(name))), None)
    if program is None:
        print("needs Chromium", file=sys.stderr)
        return 2
    wanted = sys.argv[1:] or ["chat", "console"]
    shutil.rmtree(FOLDER, ignore_errors=True)
    for folder in (FOLDER, GUIDE):
        folder.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        for name, page in chain.from_iterable({"chat": chat, "console": console}[part](browser) for part in wanted):
            page.wait_for_timeout(400)  # what moves has come to rest
            page.screenshot(path=FOLDER / f"{name}.png")
            if name in IN_GUIDE:
                show_in_guide(page, *IN_GUIDE[name])
        browser.close()
    print(f"{len(list(FOLDER.iterdir()))} pictures in {FOLDER.relative_to(ROOT)}/")
    return 0


def show_in_guide(page: Any, name: str, part: str) -> None:
    """Take a part of a page for the guide, on a screen just wide enough: pictures in a repository stay small."""
    screen = page.viewport_size
    if screen["width"] > SMALLEST["width"]:
        page.set_viewport_size(SMALLEST)
        page.wait_for_timeout(400)
    page.locator(part).screenshot(path=GUIDE / f"{name}.png")
    page.set_viewport_size(screen)


def chat(browser: Any) -> Iterator[tuple[str, Any]]:
    """Yield the pictures of the chat."""
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as gateway:
        gateway.engine.answer = lambda _: answer()
        yield from pictures(gateway, browser)


def console(browser: Any) -> Iterator[tuple[str, Any]]:
    """Yield the pictures of the console, each size and scheme with a day of its own."""
    for scheme, (size, (width, height)) in product(SCHEMES, desk_states.SIZES.items()):
        with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as gateway:
            page = browser.new_context(
                viewport={"width": width, "height": height}, color_scheme=scheme, timezone_id="America/Chicago"
            ).new_page()
            lead = AgentAtBrowser(page, gateway, name="mia", shops=desk_states.LEAD)
            for state in desk_states.states(gateway, lead):
                yield f"console-{scheme}-{size}-{re.sub(r'[^a-z]+', '-', state)}", page
            page.context.close()


def pictures(gateway: Gateway, browser: Any) -> Iterator[tuple[str, Any]]:
    """Yield the name of each picture with the page that shows it."""
    for shop, scheme, size in product(("kawaii_stop", "kpop2"), SCHEMES, SIZES):
        shopper = enters(gateway, browser, size, color_scheme=scheme).goes_to(f"/shop/{shop}?theme={scheme}")
        for number, state in enumerate(states(gateway, shopper)):
            yield f"{shop}-{scheme}-{size}-{number}-{re.sub(r'[^a-z]+', '-', state)}", shopper.page
        shopper.page.context.close()
    for scheme, size in product(SCHEMES, SIZES):
        shopper = enters(gateway, browser, size, color_scheme=scheme).goes_to("/faq/kawaii_stop")
        shopper.page.evaluate("() => { location.hash = 'express-shipping-guarantee' }")
        yield f"faq-{scheme}-{size}", shopper.page
        shopper.page.locator(":target .ask").click()
        yield f"faq-{scheme}-{size}-asking", shopper.page
        shopper.page.context.close()
    yield from others(gateway, browser)


def others(gateway: Gateway, browser: Any) -> Iterator[tuple[str, Any]]:
    """Yield what is looked at once: the system's own colours, right to left, twice the size, the start page."""
    shops: Any = gateway.product.shops
    shops["kawaii_stop"] = replace(shops["kawaii_stop"], languages=("en", "es", "ar"))
    for name, path, context in (
        ("forced-colours", "/shop/kawaii_stop", {"forced_colors": "active"}),
        ("right-to-left", "/shop/kawaii_stop?lang=ar", {}),
        ("spanish", "/shop/kawaii_stop?lang=es", {}),
        ("twice-the-size", "/shop/kawaii_stop", {"viewport": {"width": 640, "height": 360}, "device_scale_factor": 2}),
    ):
        shopper = enters(gateway, browser, "desktop", **context).goes_to(path).opens()
        yield f"{name}-open", shopper.page
        shopper.asks("late")
        shopper.panel.locator(".card").wait_for()
        yield f"{name}-answered", shopper.page
        shopper.panel.get_by_role("log").evaluate("log => log.scrollTo({ top: log.scrollHeight, behavior: 'instant' })")
        yield f"{name}-end", shopper.page
        shopper.page.context.close()
    page = browser.new_page()
    page.goto(f"{gateway.url}/")
    yield "start-page", page


def enters(gateway: Gateway, browser: Any, size: str, **context: Any) -> Shopper:
    """Let a shopper in."""
    width, height = SIZES[size]
    return Shopper(browser.new_context(**{"viewport": {"width": width, "height": height}, **context}).new_page(), gateway.url)


if __name__ == "__main__":
    sys.exit(main())

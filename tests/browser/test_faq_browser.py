"""The FAQ page in a real browser: the search within the page, and where a link lands."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.integration.running_gateway import Gateway

pytestmark = pytest.mark.browser
SHOWN = "[...document.querySelectorAll('.text section:not([hidden])')].map(section => section.id)"
TOP = "document.querySelector(':target').getBoundingClientRect().top"


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A page that may say nothing to the console: no fault, nothing refused by the content policy."""
    said: list[str] = []
    opened = browser.new_page(viewport={"width": 320, "height": 700})
    opened.on("console", lambda message: said.append(message.text))
    opened.on("pageerror", lambda fault: said.append(str(fault)))
    yield opened
    opened.close()
    assert said == []


def test_searching_shows_what_holds_the_words_and_asks_nobody(gateway: Gateway, page: Any) -> None:
    """All words count, a plain dash finds a long one, the number is announced, and no request is made."""
    page.goto(f"{gateway.url}/faq/kawaii_stop")
    page.locator("shop-chat .launcher").wait_for()  # the chat is loaded by now, and asks for nothing more
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    everything = page.evaluate(SHOWN)
    page.get_by_label("Search this page").fill("EXPRESS 7-14")
    assert page.evaluate(SHOWN) == ["shipping-methods-and-estimated-delivery-times"]
    assert page.locator("#page_found").inner_text() == f"Found in 1 of {len(everything) + 1} sections."
    page.get_by_label("Search this page").fill("nowhere-to-be-found")
    assert page.evaluate(SHOWN) == []
    page.keyboard.press("Escape")
    assert page.evaluate(SHOWN) == everything
    assert page.locator("#page_found").inner_text() == "All sections are shown."
    assert asked == []


def test_the_search_works_by_keyboard(gateway: Gateway, page: Any) -> None:
    """Enter goes to the first section found; a link to a hidden section brings it back."""
    page.goto(f"{gateway.url}/faq/kawaii_stop")
    page.get_by_label("Search this page").fill("reshipping fee")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.hash") == "#incorrect-or-insufficient-shipping-addresses"
    page.evaluate("location.hash = 'shipping-rates'")
    page.wait_for_function(f"() => {TOP} >= 0 && {TOP} < 100")
    assert page.get_by_label("Search this page").input_value() == ""


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_a_citation_lands_on_its_clause_and_nothing_sticks_out(gateway: Gateway, page: Any, width: int) -> None:
    """The section stands at the top with its quote marked, and no page is wider than the screen."""
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(f"{gateway.url}/faq/kawaii_stop?clause=guarantee_limit.express#express-shipping-guarantee")
    page.wait_for_function(f"() => {TOP} >= 0 && {TOP} < 100")
    assert page.locator(":target mark").inner_text().startswith("When an Express parcel")
    for path in ("/", "/faq/kpop2"):
        page.goto(f"{gateway.url}{path}")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_scripts_everything_can_be_read(gateway: Gateway, browser: Any) -> None:
    """There is no search field then, the contents stand open, and every section is there."""
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{gateway.url}/faq/kpop2")
    assert page.get_by_label("Search this page").is_hidden()
    assert page.get_by_role("link", name="Tracking your order", exact=True).is_visible()
    assert all(section.is_visible() for section in page.locator("main section").all())
